"""English time expressions: the grammar of dates, hours, lengths and vague times.

The span holds a preposition that belongs to the meaning ("since 2009", "by Saturday night", "within a
decade"), not one that only hangs the time on its verb ("on", "in", "at", "for", "during"). Bare numbers
of units are no times here: they are ages, sentences and amounts. The notation is that of
``languages.timegrammar``.
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
N : TENS -? NUMBER -> add
N : number=NUMBER hundred -> times factor=100
ONE : a|an -> times number=1
ORD : ORDINAL
ORD : NUM st|nd|rd|th
DTH : D st|nd|rd|th
DD : DTH
DD : D
"""

_LENGTHS = """
LOOSE : ABOUT
# "three years in prison" is a sentence, "20 minutes away" a distance, "4 years old" an age.
LEN : loose=LOOSE? number=N consecutive|straight|full|whole|long|short? unit=UNIT !UNLIKE -> length
LEN : loose=LOOSE? number=ONE full|whole|long|short|further|good? unit=UNIT !UNLIKE -> length
LEN : loose=LOOSE? number=N|ONE unit=UNIT and a half !UNLIKE -> length fraction=0.5
LEN : loose=LOOSE? number=N and a half unit=UNIT !UNLIKE -> length fraction=0.5
LEN : loose=LOOSE? number=DOZEN more? unit=UNIT !UNLIKE -> length loose=1
LEN : loose=LOOSE? number=N to|or|- to=N unit=UNIT !UNLIKE -> length loose=1
LEN : loose=LOOSE? HALF_UNIT unit=HALVED -> length number=1
HALVED : hour -> named code=30TM
HALVED : century -> named code=50Y
HALVED : decade -> named code=5Y
HALVED : day -> named code=12TH
HALVED : year -> named code=6M
UNLIKE : JAIL
UNLIKE : old|away|long|deep|younger|older|'
UNLIKE : of age
SUM : LEN
SUM : one=LEN and|,? two=LEN -> together
SOMELEN : SOME unit=UNIT !UNLIKE -> unknown_length
SOMELEN : MANY
MANY : unit=MANYUNIT -> unknown_length
MANYUNIT : days -> named code=D
MANYUNIT : weeks -> named code=W
MANYUNIT : months -> named code=M
MANYUNIT : years -> named code=Y
MANYUNIT : decades -> named code=10Y
MANYUNIT : centuries -> named code=100Y
MANYUNIT : hours -> named code=TH
MANYUNIT : minutes -> named code=TM
"""

_DAYS = """
MON : MONTH
MON : MONTH_ABBR
WD : WEEKDAY
WD : WEEKDAY_ABBR
DATE : weekday=WD ,? month=MON day=DD year=IN_YEAR? -> calendar
DATE : weekday=WD ,? the? day=DD of? month=MON year=IN_YEAR? -> calendar
DATE : month=MON the? day=DD year=IN_YEAR? !DECIMAL -> calendar
DATE : day=DD of? month=MON year=IN_YEAR? -> calendar
DATE : the day=DTH of month=MON year=IN_YEAR? -> calendar
DATE : month=MON day=DD ,? of? frame=PERIOD -> calendar
DATE : weekday=WD ,? base=ISO -> same
DATE : ISO
DATE : WEEKDAY the day=DTH -> calendar
IN_YEAR : ,? YEAR
DECIMAL : percent|%|people|-
NAMED : WEEKDAY -> calendar
NAMED : FEAST year=IN_YEAR? -> calendar
NEAR : turn=TURN base=NAMED -> turned
NEAR : base=NAMED last -> turned turn=-1
NEAR : base=NAMED next -> turned turn=1
NEAR : the following|coming base=NAMED -> turned turn=1
NEAR : base=NAMED ,? of? frame=PERIOD -> framed
TODAY : count=DAY_SHIFT -> shift unit=D
DAY : DATE
DAY : TODAY
DAY : NAMED
DAY : NEAR
"""

_PERIODS = """
# Weeks, months and years seen from today.
PERIOD : count=TURN unit=CALUNIT !DAYS_OF -> shift
PERIOD : the week before last -> shift unit=W count=-2
PERIOD : the month before last -> shift unit=M count=-2
PERIOD : the year before last -> shift unit=Y count=-2
PERIOD : the weekend before last -> shift unit=WE count=-2
PERIOD : the week after next -> shift unit=W count=2
PERIOD : the month after next -> shift unit=M count=2
PERIOD : the year after next -> shift unit=Y count=2
PERIOD : the current unit=CALUNIT -> shift count=0
DAYS_OF : of CAP
OF_THIS : the unit=CALUNIT -> shift count=0
# Months, seasons and other parts of the year.
MYEAR : MONTH ,? of? YEAR -> calendar
MYEAR : month=MONTH_ABBR YEAR -> calendar
MYEAR : MONTH ,? of? frame=PERIOD -> calendar
MTURN : turn=TURN base=MONTHS -> turned
MONTHS : MONTH -> calendar
SEAS : period=SEASON -> calendar
SYEAR : period=SEASON ,? of? YEAR -> calendar
SYEAR : period=SEASON of? frame=A_YEAR -> calendar
A_YEAR : count=TURN year -> shift unit=Y
STURN : turn=TURN base=SEAS -> turned
PARTS : number=QUARTER_CODE ,? of? YEAR? -> period kind=Q
PARTS : number=HALF_CODE ,? of? YEAR? -> period kind=H
PARTS : the number=ORD quarter of? YEAR? -> period kind=Q
PARTS : the number=ORD quarter of? frame=PERIOD|OF_THIS -> period kind=Q
PARTS : the number=ORD half of YEAR -> period kind=H
PARTS : the number=ORD half of frame=PERIOD|OF_THIS -> period kind=H
AGE : YEAR s -> decade
AGE : YEAR ' s -> decade
AGE : ' year=YY s -> decade
AGE : year=DECADE_WORD -> decade
AGE : number=ORD century -> century
THEAGE : the base=AGE -> same
THEAGE : the early|mid|late -? base=AGE -> same
YR : YEAR !NOTYEAR -> calendar
NOTYEAR : %|€|$|percent|dollars|euros|pounds|miles|km|kilometers|kilometres|meters|metres|feet|people|tons|tonnes|acres|UNIT
WEEKEND : the weekend -> shift unit=WE count=0
WEEKEND : the weekend of base=DATE -> same
# What stands after a preposition.
WHOLE : DAY
WHOLE : DAYPART
WHOLE : PERIOD
WHOLE : MYEAR
WHOLE : MTURN
WHOLE : MONTHS
WHOLE : STURN
WHOLE : SYEAR
WHOLE : the base=SEAS !of -> same
WHOLE : the base=SYEAR -> same
WHOLE : PARTS
WHOLE : YR
WHOLE : THEAGE
WHOLE : WEEKEND
WHOLE : FUZZY
FUZZY : the EDGE of base=WHOLE|OF_THIS|AGE -> edge
FUZZY : EDGE of base=WHOLE|OF_THIS -> edge
FUZZY : edge=STAGE -? base=STAGED -> edge
FUZZY : edge=STAGE in|on? base=STAGED -> edge
FUZZY : edge=STAGE in? the? base=OF_CAL -> edge
FUZZY : year - end -> this_year edge=end
FUZZY : the year ' s end -> this_year edge=end
FUZZY : the? base=ENDED ' s end -> edge edge=end
ENDED : year -> shift unit=Y count=0
ENDED : month -> shift unit=M count=0
ENDED : week -> shift unit=W count=0
OF_CAL : the unit=CALUNIT -> shift count=0
STAGED : PERIOD
STAGED : MYEAR
STAGED : MTURN
STAGED : MONTHS
STAGED : YR
STAGED : SYEAR
STAGED : STURN
STAGED : AGE
STAGED : the base=AGE -> same
"""

_HOURS = """
HALF : AM -> named code=am
HALF : PM -> named code=pm
HALF : in the morning -> named code=am
HALF : in the afternoon|evening -> named code=pm
HALF : at night -> named code=pm
O_CLOCK : hour=HH half=HALF -> clock
O_CLOCK : HM half=HALF -> clock
O_CLOCK : hm=HDOTM half=HALF -> clock
O_CLOCK : HM &ZONED -> clock
O_CLOCK : hm=HDOTM &ZONED -> clock
O_CLOCK : hour=NUMBER|HH o ' clock half=HALF? -> clock
O_CLOCK : NUM? hour=HOUR_WORD -> clock
O_CLOCK : hour=NUMBER half=HALF -> clock
AFTER_AT : O_CLOCK
AFTER_AT : HM -> clock
ZONED : ( ZONE )
ZONED : , ZONE ,
ZONED : ZONE
PMBARE : hour=HH -> clock half=pm
PMBARE : HM -> clock half=pm
PMBARE : hm=HDOTM -> clock half=pm
PMLAST : hour=HH PM -> clock half=pm
PMLAST : HM PM -> clock half=pm
PMLAST : hm=HDOTM PM -> clock half=pm
AMBARE : hour=HH -> clock half=am
AMBARE : HM -> clock half=am
AMLAST : hour=HH AM -> clock half=am
AMLAST : HM AM -> clock half=am
SPAN : between first=PMBARE and last=PMLAST ZONED? -> hours
SPAN : between first=AMBARE and last=AMLAST ZONED? -> hours
SPAN : between first=AFTER_AT and last=AFTER_AT ZONED? -> hours
SPAN : from? first=PMBARE to|-|– last=PMLAST ZONED? -> hours
SPAN : from? first=AMBARE to|-|– last=AMLAST ZONED? -> hours
SPAN : from? first=O_CLOCK to|until|-|– last=O_CLOCK ZONED? -> hours
SPAN : from first=AFTER_AT to|until last=AFTER_AT ZONED? -> hours
AT : base=O_CLOCK ZONED? -> same
AT : AROUND base=AFTER_AT ZONED? -> loose
AT : SPAN
AT : UNTIL AROUND? base=AFTER_AT ZONED? -> bound kind=until
AT : SINCE|ONWARD base=AFTER_AT ZONED? -> bound kind=since
AT : BEFORE base=AFTER_AT ZONED? -> bound kind=before
AT : AFTER base=AFTER_AT ZONED? -> bound kind=after
AT_HM : at base=HMS ZONED? -> same
HMS : HM -> clock
# Parts of the day.
DAYPART : base=DAY ,? part=PART -> clock
DAYPART : base=DAY in the part=PART -> clock
DAYPART : base=DAY at part=RIM -> clock
DAYPART : early|late|mid -? on? base=DAY part=PART -> clock
DAYPART : early|late on? base=DAY -> same
DAYPART : the part=PART of base=DAY -> clock
DAYPART : the early hours of on? base=DAY morning? -> clock part=MO
DAYPART : the night of base=DAY to|into DAY -> clock part=NI
DAYPART : base=DAY night into early? DAY morning? -> clock part=NI
DAYPART : overnight on? base=DAY -> clock part=NI
DAYPART : overnight from base=DAY to|into DAY -> clock part=NI
DAYPART : before RIM on? base=DAY -> same
DAYPART : base=DAY before RIM -> same
DAYPART : part=RIM on? base=DAY -> clock
DAYPART : this part=PART -> today
DAYPART : early|late|earlier|later this part=PART -> today
DAYPART : tonight -> today part=NI
DAYPART : base=LAST night -> clock part=NI
DAYPART : late base=LAST night -> clock part=NI
LAST : last -> shift unit=D count=-1
MOMENT : DAYPART
MOMENT : base=DAY ,? at|from? time=AT -> on_day
MOMENT : base=DAY ,? time=AT_HM -> on_day
MOMENT : base=DAYPART ,? at|from? time=AT -> on_day
MOMENT : base=DAYPART ,? time=AT_HM -> on_day
MOMENT : time=AT ,? on? base=DAY -> on_day
MOMENT : time=AT ,? on? base=DAYPART -> on_day
"""

_TIMES = """
# The day before, that night: counted from what was told, and longer than what lies in them.
T : EVENT_TIME -> eventful
T : MOMENT
T : AT
T : at ^ base=HMS ZONED? -> same
T : at ^ base=HMS ,? on? day=DAY -> on_day
T : DAY
T : EARLIER on? base=DAY|PERIOD|DAYPART -> same
T : EARLIER in base=OF_CAL|MYEAR|YR -> same
T : EARLIER in the day -> shift unit=D count=0
EARLIER : earlier|later
T : so far base=PERIOD -> same
T : PERIOD
T : WEEKEND
T : in|during|throughout|over|for|around|on ^ base=WHOLE -> same
T : of|to ^ base=MONTHS|MYEAR -> same
T : MYEAR
T : MTURN
T : the month of base=MYEAR|MONTHS -> same
T : STURN
T : SYEAR
T : the base=SYEAR -> same
T : in|during|over|throughout|by ^ base=SEAS !of -> same
T : PARTS
T : THEAGE
T : FUZZY
T : at|towards|toward ^ base=FUZZY -> same
T : on ^ the day=DTH -> calendar
T : overnight -> clock part=NI
T : in the part=PART -> clock
T : in the early hours|morning -> clock part=MO
T : at night -> clock part=NI
T : at part=RIM -> clock
T : before RIM -> clock part=MO
# Open and closed intervals.
T : SINCE base=WHOLE|MOMENT !POSS -> since
T : since at least base=WHOLE -> since
T : ONWARD base=WHOLE|MOMENT onwards|onward|on? !POSS !to !through !until -> bound kind=since
T : base=WHOLE onwards|onward -> bound kind=since
T : UNTIL base=WHOLE|MOMENT|OF_END !POSS -> bound kind=until
T : BEFORE base=WHOLE|MOMENT !POSS -> bound kind=before
T : BEFORE the end of base=WHOLE|OF_THIS -> until_end
T : AFTER base=WHOLE|MOMENT !POSS -> bound kind=after
OF_END : the end of base=OF_THIS -> edge edge=end
POSS : ' s
T : from? month=MON first=DD -|–|to|through|and|until last=DD year=IN_YEAR? -> days
T : from? first=DD -|–|to|and|until last=DD month=MON year=IN_YEAR? -> days
T : between month=MON first=DD and last=DD year=IN_YEAR? -> days
T : between first=DD and last=DD month=MON year=IN_YEAR? -> days
T : from first=DAY to|through|until last=DAY -> between
T : first=DATE to|through|until|-|– last=DATE -> between
T : first=NAMED to|through|until|-|– last=NAMED -> between
T : between first=DAY and last=DAY -> between
T : from first=MYEAR|MONTHS to|through|until last=MYEAR|MONTHS -> between
T : between first=MYEAR|MONTHS and last=MYEAR|MONTHS -> between
T : first=MYEAR|MONTHS to|through last=MYEAR -> between
T : between first=YR and last=YR -> between
T : from first=YR to|through|until last=YR -> between
T : in|during|for ^ first=YR -|– last=YR -> between
# Lengths.
T : DURING ^ base=SUM -> same
T : DURING ^ base=SOMELEN -> same
T : DURING|in|within|of|from? the PRIOR number=N unit=UNIT !UNLIKE -> length
T : DURING|in|within ^ the PRIOR unit=UNIT !UNLIKE -> length
T : DURING|in|within ^ the PRIOR number=DOZEN unit=UNIT -> length
PRIOR : last|past|next|first|previous|following|coming|final
T : WITHIN base=SUM -> same
T : in span=SUM -> coming_or_lasting
# Counted from today.
T : span=SUM ago -> moved sign=-1
T : span=SUM from now -> moved sign=1
T : SOMELEN ago -> vague value=PAST_REF
T : long ago -> vague value=PAST_REF
T : in|within SOMELEN -> vague value=FUTURE_REF
T : SOMELEN from now -> vague value=FUTURE_REF
T : in|over|during|for|within? the? GONE UNIT -> vague value=PAST_REF
T : in|over|during|for|within? the? COME UNIT -> vague value=FUTURE_REF
T : value=VAGUE !than -> vague
# Counted from an event or from what was told before.
T : SUM later|earlier|afterwards|afterward|beforehand -> eventful
T : SOMELEN later|earlier|afterwards|afterward|beforehand -> eventful
T : SUM|SOMELEN after|before DEED -> eventful
T : shortly|soon|just|immediately|right|long after|before DEED -> eventful
T : during|since|until DEED -> eventful
DEED : his|her|its|their|the|a|an|this|that|our|my CAP? EVENT INYEAR?
INYEAR : in YEAR
# Repeated.
T : every|each unit=UNIT -> every
T : every|each WEEKDAY -> every
T : every number=N unit=UNIT -> every
T : every other unit=UNIT -> every number=2
T : weekday=WEEKDAYS -> every
NEVER : NEVER_NAME
NEVER : his|her|their|my|our early|mid|late? -? YY s
NEVER : his|her|their|my|our early|mid|late? -? DECADE_WORD
NEVER : N UNIT old
NEVER : aged? N UNIT of age
"""


@cache
def _grammar() -> Grammar:
    source = _NUMBERS + _LENGTHS + _DAYS + _PERIODS + _HOURS + _TIMES
    return compile_grammar(source, table("en", "times"), ACTIONS, day_first=False)


def find(text: str) -> tuple[Timex, ...]:
    """The time expressions of a paragraph, in order and without overlap."""
    return _grammar().find(text)
