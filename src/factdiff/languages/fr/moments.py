"""French time expressions: the grammar of dates, hours, lengths and vague times.

The span holds the preposition that belongs to the meaning ("en novembre", "depuis 2021", "d'ici la
fin du mois") and the article of a date ("le 8 avril"). Bare numbers of units are no times here: they
are ages, sentences and amounts. The notation is that of ``languages.timegrammar``.
"""

from __future__ import annotations

from functools import cache

from factdiff.languages.lexicon import table
from factdiff.languages.timeactions import ACTIONS
from factdiff.languages.timegrammar import Grammar, compile_grammar
from factdiff.model.timex import Timex

_NUMBERS = """
N : NUM
N : NUMBER
N : TENS
N : TENS - NUMBER -> add
N : TENS et NUMBER -> add
N : TENS - more=TENS -> add
N : TENS - more=TENS - NUMBER -> add
N : number=NUMBER cent|cents -> times factor=100
ORD : ORDINAL
ORD : NUM e|er|re|è|ère|ème|nd
DD : D er
DD : D
DD : premier -> times number=1
HOUR : HH
HOUR : N
"""

_LENGTHS = """
LOOSE : ABOUT
# "quinze ans de prison" is a sentence, "cinq heures de route" is no hour of the day.
LEN : loose=LOOSE? number=N unit=UNIT consécutifs|consécutives|entiers|entières|durant? !JAIL -> length
LEN : loose=LOOSE? number=N longs|longues|petits|petites|bons|bonnes unit=UNIT -> length
LEN : loose=LOOSE? number=N unit=UNIT et demi|demie !JAIL -> length fraction=0.5
LEN : number=N demi - unit=UNIT -> length
LEN : loose=LOOSE? number=DOZEN unit=UNIT !JAIL -> length loose=1
LEN : ABOUT_ONE unit=UNIT -> length loose=1
LEN : loose=LOOSE? number=N à|ou to=N unit=UNIT !JAIL -> length loose=1
SUM : LEN
SUM : one=LEN et? two=LEN -> together
SOMELEN : SOME UNIT -> unknown_length
PRIOR : premiers|premières|dernier|derniers|dernières|prochain|prochains|prochaines
"""

_DAYS = """
MON : MONTH
MON : MONTH_ABBR
DATE : WEEKDAY|WEEKDAY_ABBR ,? le? day=DD month=MON year=IN_YEAR? -> calendar
DATE : day=DD month=MON year=IN_YEAR? -> calendar
DATE : day=DD month=MON de frame=PERIOD -> calendar
DATE : WEEKDAY ,? base=ISO -> same
DATE : ISO
IN_YEAR : ,? YEAR
# "mercredi 3" without its month, where no counted thing follows.
DATE : WEEKDAY day=DD &,|.|;|)|à|au|en|vers|pour|dans|et|PART -> calendar
DATE : day=DD frame=MONTHLY -> calendar
MONTHLY : du mois count=TURN -> shift unit=M
MONTHLY : de ce mois -> shift unit=M count=0
MONTHLY : mois count=TURN -> shift unit=M
NAMED : WEEKDAY -> calendar
NAMED : FEAST YEAR? -> calendar
NEAR : base=NAMED|DATE TURN -> turned
NEAR : ce|cette base=NAMED -> turned turn=0
NEAR : ce|cette base=DATE -> same
NEAR : base=WEEKDAYS de? frame=PERIOD -> framed
WEEKDAYS : WEEKDAY -> calendar
TODAY : count=DAY_SHIFT -> shift unit=D
DAY : DATE
DAY : TODAY
DAY : NAMED
DAY : NEAR
THEDAY : DAY
THEDAY : le|la base=DAY -> same
THEDAY : l ' base=DAY -> same
"""

_PERIODS = """
# Weeks, months and years seen from today.
SEEN : unit=UNIT count=TURN -> shift
SEEN : unit=UNIT qui vient -> shift count=1
SEEN : unit=UNIT en cours -> shift count=0
PERIOD : le|la base=SEEN -> same
PERIOD : l ' base=SEEN -> same
PERIOD : ce|cette unit=CALUNIT - ci -> shift count=0
PERIOD : ce|cette unit=CALUNIT -> shift count=0
PERIOD : SEEN
CALUNIT : semaine|quinzaine -> named code=W
CALUNIT : mois -> named code=M
CALUNIT : année|an -> named code=Y
CALUNIT : week-end|weekend -> named code=WE
CALUNIT : week - end -> named code=WE
CALUNIT : trimestre -> named code=3M
CALUNIT : semestre -> named code=6M
CALUNIT : décennie -> named code=10Y
CALUNIT : siècle -> named code=100Y
CALUNIT : jour|journée -> named code=D
# Months, seasons and other parts of the year.
MY : MONTH -> calendar
MY : MONTH de? YEAR -> calendar
MY : MONTH de frame=PERIOD -> calendar
MYEAR : MONTH de? YEAR -> calendar
MTURN : base=MONTHS TURN -> turned
MONTHS : MONTH -> calendar
SEAS : period=SEASON de? YEAR? -> calendar
STURN : base=SEAS TURN -> turned
PART_OF_YEAR : number=ORD trimestre de? YEAR? -> period kind=Q
PART_OF_YEAR : number=ORD semestre de? YEAR? -> period kind=H
PART_OF_YEAR : number=ORD trimestre de frame=PERIOD -> period kind=Q
PART_OF_YEAR : number=ORD semestre de frame=PERIOD -> period kind=H
PART_OF_YEAR : semaine number=NUM YEAR? -> period kind=W
AGE : années YEAR -> decade
AGE : années year=YY -> decade
AGE : années number=TENS -> decade
AGE : années number=NINETY -> decade
NINETY : TENS - more=TENS -> add
AGE : number=CENTURY -> century
AGE : number=ORD siècle -> century
YR : YEAR !NOTYEAR -> calendar
NOTYEAR : %|€|$|euros|dollars|km|kilomètres|mètres|hectares|tonnes|habitants|personnes|exemplaires|unités|UNIT
# Weekends by a day of theirs: "le week-end du 13 janvier".
WEEKEND : week - end du base=DATE -> same
# What stands after a bare preposition; the start of an end is none ...
PLAIN : THEDAY
PLAIN : PERIOD
PLAIN : MY
PLAIN : MTURN
PLAIN : YR
PLAIN : le|la base=AFTER_DU -> same
PLAIN : l ' base=AFTER_DU -> same
PLAIN : les base=AGE -> same
PLAIN : cet base=SEAS -> turned turn=0
PLAIN : ce base=SEAS -> turned turn=0
PLAIN : l ' an|année YEAR -> calendar
WHOLE : PLAIN
WHOLE : FUZZY
# ... and what after one that has swallowed its article.
AFTER_DU : DAY
AFTER_DU : SEEN
AFTER_DU : SEAS
AFTER_DU : STURN
AFTER_DU : PART_OF_YEAR
AFTER_DU : AGE
AFTER_DU : WEEKEND
AFTER_DU : mois de base=MY -> same
AFTER_DU : mois d ' base=MY -> same
AFTER_DU : year=YEAR -> calendar
AFTER_DU : année YEAR -> calendar
OF : de base=PLAIN -> same
OF : d ' base=PLAIN -> same
OF : du base=AFTER_DU -> same
OF : des base=AGE -> same
OF : du unit=CALUNIT -> shift count=0
OF : de l ' unit=CALUNIT -> shift count=0
OF : de la unit=CALUNIT -> shift count=0
FUZZY : EDGE base=PLAIN -> edge
FUZZY : EDGE base=OF -> edge
FUZZY : EDGE d ' année -> this_year
FUZZY : EDGE_MID base=PLAIN -> edge edge=middle
FUZZY : tout début base=PLAIN -> edge edge=start
FUZZY : toute fin base=PLAIN -> edge edge=end
THEFUZZY : FUZZY
THEFUZZY : le|la|au base=FUZZY -> same
THEFUZZY : à la base=FUZZY -> same
THEFUZZY : en base=FUZZY -> same
THEFUZZY : vers la base=FUZZY -> loose
"""

_HOURS = """
# "17 h 45", "17h45", "17:45", "cinq heures et demie": an hour whatever stands before it.
FULL : hour=HH h minute=MM -> clock
FULL : hour=HH heures|heure minute=MM !minutes -> clock
FULL : HM ZONED? -> clock
FULL : HM half=HALF_DAY -> clock
HALF_DAY : du matin -> named code=am
HALF_DAY : du soir -> named code=pm
HALF_DAY : de l ' après - midi -> named code=pm
O_CLOCK : FULL
O_CLOCK : hour=HOUR heures|heure half=HALF_DAY -> clock
O_CLOCK : hour=HOUR heures|heure et demie half=HALF_DAY? -> clock minute=30
O_CLOCK : hour=HOUR heures|heure et quart half=HALF_DAY? -> clock minute=15
O_CLOCK : hour=HOUR heures|heure|h !de !d !MORE !plus !durant -> clock
MORE : et N minute|minutes
O_CLOCK : hour=HOUR_WORD -> clock
O_CLOCK : hour=HOUR_WORD et demi|demie -> clock minute=30
ZONED : ( ZONE )
ZONED : , ZONE ,
ZONED : ZONE
AT : à base=O_CLOCK ZONED? -> same
AT : dès base=O_CLOCK ZONED? -> bound kind=since
AT : AROUND base=O_CLOCK ZONED? -> loose
AT : base=FULL ZONED? -> same
AT : entre first=O_CLOCK et last=O_CLOCK ZONED? -> hours
AT : de first=O_CLOCK à last=O_CLOCK ZONED? -> hours
AT : jusqu ' à base=O_CLOCK ZONED? -> bound kind=until
AT : avant base=O_CLOCK ZONED? -> bound kind=before
AT : après base=O_CLOCK ZONED? -> bound kind=after
# Parts of the day.
WHEN : PART
WHEN : dans la|le PART
WHEN : dans l ' PART
WHEN : au PART
WHEN : à l ' PART
WHEN : en PART
WHEN : en fin|début|milieu de PART
WHEN : en fin|début|milieu d ' PART
WHEN : tôt|tard dans la PART
WHEN : tôt le? PART
WHEN : à la mi - journée -> named code=DT
DAYPART : base=THEDAY ,? part=WHEN -> clock
DAYPART : tôt|tard base=DAY part=PART -> clock
DAYPART : ce|cet|cette part=PART -> today
DAYPART : le|la part=PART base=OF_DAY -> clock
DAYPART : au part=PART base=OF_DAY -> clock
DAYPART : dans la|le part=PART base=OF_DAY -> clock
DAYPART : dans l ' part=PART base=OF_DAY -> clock
DAYPART : dans? la nuit base=OF_DAY à|au next=DAY -> clock part=NI
DAYPART : dans? la nuit du day=DD au next=DATE -> night
DAYPART : au cours de la part=PART base=OF_DAY -> clock
OF_DAY : de base=DAY -> same
OF_DAY : d ' base=TODAY -> same
OF_DAY : du base=DAY -> same
MOMENT : DAYPART
MOMENT : base=THEDAY ,? time=AT -> on_day
MOMENT : base=DAYPART ,? time=AT -> on_day
MOMENT : time=AT ,? base=THEDAY -> on_day
MOMENT : time=AT ,? base=DAYPART -> on_day
"""

_TIMES = """
T : vers base=DAYPART -> loose
T : MOMENT
T : base=MOMENT ZONED -> same
T : base=MOMENT de frame=PERIOD -> framed
T : AT
T : part=DAYTIME -> clock
DAYTIME : dans la PART
DAYTIME : dans l ' PART
DAYTIME : en fin|début|milieu de PART
DAYTIME : en fin|début|milieu d ' PART
DAYTIME : tôt le? PART
DAYTIME : tard dans la PART
DAYTIME : au petit matin -> named code=MO
DAYTIME : à l ' aube !du !de !d -> named code=MO
DAYTIME : avant l ' aube -> named code=MO
DAYTIME : au cours de la PART
DAYTIME : en soirée -> named code=EV
DAYTIME : en matinée -> named code=MO
DAYTIME : dans la nuit -> named code=NI
T : THEDAY
T : base=THEDAY ZONED -> same
T : pour|pendant|durant|dans|lors|et? base=PERIOD -> same
T : lors de base=PERIOD -> same
T : au cours de base=PERIOD -> same
T : lors base=OF -> same
T : au cours base=OF -> same
T : courant base=MY -> same
# "Plus tôt cette semaine", "plus tard dans la journée".
T : plus tôt|tard base=PERIOD|TODAY|DAYPART -> same
T : plus tôt|tard dans la|le unit=CALUNIT -> shift count=0
T : plus tôt|tard dans l ' unit=CALUNIT -> shift count=0
T : en base=MY -> same
T : en base=MTURN -> same
T : en|pour base=YR -> same
T : en first=YR|MY et en? last=YR|MY -> consecutive
T : en l ' an YEAR -> calendar
T : à l ' année? base=SEAS -> same
T : à l ' base=STURN -> same
T : à la base=NAMED -> same
T : à l ' base=NAMED -> same
T : à base=FEASTS -> same
FEASTS : FEAST YEAR? -> calendar
T : au|le|ce base=SEASON_FULL -> same
T : l ' base=SEASON_FULL -> same
SEASON_FULL : STURN
SEASON_FULL : period=SEASON de? YEAR -> calendar
T : au base=SEAS -> same
T : en base=SEAS -> same
T : ce|cet base=SEAS -> turned turn=0
T : pendant|durant|cet? l ' base=SEAS -> same
T : au|le base=PART_OF_YEAR -> same
T : au|le mois de base=MY -> same
T : au|le mois d ' base=MY -> same
T : ce mois de base=MONTHS -> turned turn=0
T : dans|pendant|durant? les base=AGE -> same
T : au|le base=AGE -> same
T : MYEAR
T : MTURN
T : le base=WEEKEND -> same
T : THEFUZZY
T : durant|pendant l ' année YEAR -> calendar
# Open and closed intervals.
T : SINCE maintenant|déjà? base=SUM|SOMELEN|LASTING -> since
T : SINCE LONG? base=WHOLE -> since
T : SINCE base=THEFUZZY|MOMENT -> since
T : SINCE_DU base=AFTER_DU -> since
T : UNTIL base=WHOLE|THEFUZZY|MOMENT -> bound kind=until
T : UNTIL_DU base=AFTER_DU|FUZZY -> bound kind=until
T : UNTIL la base=FUZZY -> bound kind=until
T : UNTIL la fin base=OF -> until_end
T : BEFORE base=WHOLE|MOMENT -> bound kind=before
T : BEFORE la fin base=OF -> until_end
T : AFTER base=WHOLE|MOMENT -> bound kind=after
T : du|le first=DD au|et|- last=DD month=MON YEAR? -> days
T : du|le first=DD au last=DD frame=MONTHLY -> days
T : entre le first=DD et le last=DD month=MON YEAR? -> days
T : les first=DD et|- last=DD month=MON YEAR? -> days
T : les first=DD , DD et last=DD month=MON YEAR? -> days
T : first=DD -|–|/ last=DD month=MON YEAR? -> days
T : du|le first=DAY au last=DAY -> between
T : entre le first=DATE et le last=DATE -> between
T : de first=MY à last=MY -> between
T : d ' first=MY à last=MY -> between
T : entre first=MY et last=MY -> between
T : entre first=YR et last=YR -> between
T : de first=YR à last=YR -> between
T : entre first=NAMED et last=NAMED -> between
T : entre first=TODAY et last=TODAY -> between
T : de first=NAMED à last=NAMED -> between
T : du first=WEEKDAYS au last=WEEKDAYS -> between
T : en? first=YR -|– last=YR -> between
# Lengths.
T : DURING base=SUM|SOMELEN -> same
T : DURING les|ses|leurs|ces number=N PRIOR unit=UNIT -> length
T : DURING_DES|SINCE number=N PRIOR unit=UNIT -> length
T : ces|les number=N dernières|derniers|prochaines|prochains unit=UNIT -> length
T : dans les number=N unit=UNIT -> length
T : dans les number=N prochains|prochaines unit=UNIT -> length
LASTING : les number=N dernières|derniers unit=UNIT -> length
LASTING : ces number=N dernières|derniers unit=UNIT -> length
LASTING : number=N unit=UNIT maintenant|déjà -> length
T : WITHIN base=SUM|SOMELEN -> same
T : UNTIL base=SUM -> same
T : AFTER base=SUM -> same
T : base=SUM durant -> same
T : toute|tout la|le part=PART -> today
T : toute l ' année -> length number=1 unit=Y
# Counted from today.
T : AGO span=SUM -> moved sign=-1
T : AGO SOMELEN -> vague value=PAST_REF
T : dans span=SUM -> moved sign=1
T : dans SOMELEN -> vague value=FUTURE_REF
T : UNTIL SOMELEN -> vague value=FUTURE_REF
T : dans les prochains|prochaines|semaines UNIT? -> vague value=FUTURE_REF
T : dans les UNIT à venir -> vague value=FUTURE_REF
T : dans les UNIT qui viennent -> vague value=FUTURE_REF
T : au cours des? prochains|prochaines UNIT -> vague value=FUTURE_REF
T : DURING_DES prochains|prochaines UNIT -> vague value=FUTURE_REF
T : ces|les prochains|prochaines UNIT -> vague value=FUTURE_REF
T : pour les UNIT à venir -> vague value=FUTURE_REF
T : ces|les derniers|dernières UNIT -> vague value=PAST_REF
T : SINCE? ces|les derniers|dernières UNIT -> vague value=PAST_REF
T : DURING_DES derniers|dernières UNIT -> vague value=PAST_REF
T : ces derniers|dernières temps -> vague value=PAST_REF
T : SOME UNIT plus tôt|auparavant -> vague value=PAST_REF
T : SOMELEN auparavant|avant -> vague value=PAST_REF
T : SOMELEN plus tôt -> vague value=PAST_REF
T : value=VAGUE -> vague
# Counted from an event or from what was told before.
T : SOMELEN plus tard -> eventful
T : SUM plus tard|tôt -> eventful
T : SUM auparavant -> eventful
T : SUM avant|après DEED -> eventful
T : SOMELEN avant|après DEED -> eventful
T : peu|juste? avant|après DEED -> eventful
T : durant|pendant|depuis|lors DEED -> eventful
T : lors de DEED -> eventful
T : EVENT_TIME -> eventful
T : SUM après|avant ,|. -> eventful
DEED : sa|son|ses|leur|leurs|la|le|cette|ce|une|un EVENT INYEAR?
DEED : l ' EVENT INYEAR?
INYEAR : en YEAR
# Repeated.
T : chaque unit=UNIT -> every
T : chaque WEEKDAY -> every
T : tous|toutes les unit=UNIT -> every
T : tous|toutes les number=N unit=UNIT -> every
NEVER : NEVER_NAME
NEVER : CAP du DATE
NEVER : CAP du WEEKDAY DATE?
NEVER : âgé|âgée|âgés|âgées|âge de N UNIT
NEVER : âgé|âgée|âgés|âgées|âge d ' N UNIT
NEVER : N UNIT JAIL
NEVER : de plus en plus
"""


@cache
def _grammar() -> Grammar:
    source = _NUMBERS + _LENGTHS + _DAYS + _PERIODS + _HOURS + _TIMES
    return compile_grammar(source, table("fr", "times"), ACTIONS, day_first=True)


def find(text: str) -> tuple[Timex, ...]:
    """The time expressions of a paragraph, in order and without overlap."""
    return _grammar().find(text)
