"""English time expressions: the grammar of dates, hours, lengths and vague times.

The span holds the preposition that adds to the meaning ("since 2009", "by Friday", "within a decade", "about
3 a.m.") but not one that only attaches ("on", "in", "at", "for", "during"). Bare numbers of units are no
times here: they are ages, sentences and amounts. The notation is that of ``languages.timegrammar``.
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
N : number=NUMBER HUNDRED -> times factor=100
N : a HUNDRED -> times factor=100
ONE : a|an -> times number=1
NTH : ORDINAL
NTH : TENS -? ORDINAL -> add
NTH : NUM ORDINAL_SIGN
# A day of a month with and without its ending.
DTH : D ORDINAL_SIGN
DTH : ORDINAL
DTH : TENS -? ORDINAL -> add
DD : D
DD : DTH
HOUR : HH
HOUR : NUMBER
"""

_LENGTHS = """
LOOSE : ABOUT
ANYUNIT : UNIT
ANYUNIT : UNITS
# "Three years in prison" is a sentence.
LEN : loose=LOOSE? number=N full|whole|straight|consecutive|long|solid|more|other? unit=ANYUNIT !JAIL !old -> length
LEN : loose=LOOSE? number=ONE full|whole|long|solid|single|further? unit=UNIT !JAIL -> length
LEN : loose=LOOSE? number=N and a half unit=ANYUNIT !JAIL -> length fraction=0.5
LEN : loose=LOOSE? number=ONE unit=UNIT and a half -> length fraction=0.5
LEN : loose=LOOSE? half ONE unit=UNIT -> length number=0 fraction=0.5
LEN : loose=LOOSE? half - unit=UNIT -> length number=0 fraction=0.5
LEN : LOOSE? number=DOZEN more? unit=UNITS !JAIL -> length loose=1
LEN : LOOSE? number=N to|or|-|– to=N unit=UNITS !JAIL -> length loose=1
LEN : LOOSE? number=ONE UNIT or two -> length loose=1
SUM : LEN
SUM : one=LEN and|,? two=LEN -> together
SOMELEN : SOME unit=UNITS !JAIL -> unknown_length
SOMELEN : unit=UNITS -> unknown_length
# "The past three years", "the first five years".
SPAN : the TURN LOOSE? number=N unit=UNITS -> length
SPAN : the first|final|opening|remaining? number=N unit=UNITS -> length
SPAN : TURN number=N unit=UNITS -> length
SPAN : the? TURN number=N quarters -> length unit=3M
SPAN : the TURN LOOSE? number=DOZEN unit=UNITS -> length loose=1
SPAN : the TURN half - unit=UNIT -> length number=0 fraction=0.5
SPAN : the better|best part of ONE unit=UNIT -> length loose=1
SPAN : much|most of the TURN number=N unit=UNITS -> length loose=1
"""

_DAYS = """
MON : MONTH
MON : MONTH_ABBR
WD : WEEKDAY
WD : WEEKDAY_ABBR
WDC : WD ,?
DATE : weekday=WDC? month=MON day=DD !PERCENT year=IN_YEAR? -> calendar
DATE : weekday=WDC? month=MON the day=DTH year=IN_YEAR? -> calendar
DATE : weekday=WDC? the? day=DD of? month=MON year=IN_YEAR? -> calendar
DATE : month=MON day=DD frame=PERIOD -> calendar
DATE : day=DD month=MON frame=PERIOD -> calendar
DATE : the day=DTH of frame=PERIOD -> calendar
DATE : WD ,? base=ISO -> same
DATE : ISO
IN_YEAR : ,|of|in? YEAR
DATE : weekday=WEEKDAY ,? the day=DTH -> calendar
DATE : weekday=WD ,? day=D ORDINAL_SIGN -> calendar
DATE : weekday=WEEKDAY day=D &,|.|;|)|at -> calendar
PERCENT : %|percent|people|million|billion|points
NAMED : WEEKDAY -> calendar
NAMED : FEAST year=IN_YEAR? -> calendar
NAMED : the number=NTH WEEKDAY of|in month=MON year=IN_YEAR? -> nth_weekday
NAMED : the last WEEKDAY of|in month=MON year=IN_YEAR? -> nth_weekday number=-1
NAMED : FEAST of YEAR -> calendar
NEAR : TURN base=NAMED -> turned
NEAR : this base=DATE -> same
NEAR : base=WEEKDAYS_IN of? frame=PERIOD -> framed
NEAR : frame=PERIOD on? base=WEEKDAYS_IN -> framed
WEEKDAYS_IN : WEEKDAY -> calendar
TODAY : count=DAY_SHIFT -> shift unit=D
DAY : DATE
DAY : TODAY
DAY : NAMED
DAY : NEAR
"""

_PERIODS = """
# Weeks, months and years seen from today.
PERIOD : the? count=TURN unit=CALENDAR_UNIT !of -> shift
PERIOD : the unit=CALENDAR_UNIT before last -> shift count=-2
PERIOD : the unit=CALENDAR_UNIT after next -> shift count=2
PERIOD : the unit=CALENDAR_UNIT just ended|past -> shift count=-1
PERIOD : the unit=CALENDAR_UNIT ahead -> shift count=1
OVER_WEEKEND : the weekend -> shift unit=WE count=0
THIS_UNIT : the unit=CALENDAR_UNIT -> shift count=0
THIS_UNIT : the day -> shift unit=D count=0
# Months, seasons and other parts of the year.
MONTHS : month=MON -> calendar
MY : MONTH -> calendar
MY : month=MON ,? of? YEAR -> calendar
MY : MONTH of? frame=PERIOD -> calendar
MYEAR : month=MON ,? of? YEAR -> calendar
MYEAR : MONTH of? frame=PERIOD -> calendar
MTURN : TURN base=MONTHS -> turned
SEAS : period=SEASON !of -> calendar
SEAS : period=SEASON of? YEAR -> calendar
SEAS : period=SEASON of frame=PERIOD -> calendar
SYEAR : period=SEASON of? YEAR -> calendar
STURN : TURN base=SEAS -> turned
NTHQ : NTH
PART_OF_YEAR : number=NTHQ -? quarter of? YEAR? -> period kind=Q
PART_OF_YEAR : number=NTHQ half of? YEAR -> period kind=H
PART_OF_YEAR : number=NTHQ quarter of frame=PERIOD -> period kind=Q
PART_OF_YEAR : number=NTHQ half of frame=PERIOD -> period kind=H
PART_OF_YEAR : number=NTHQ half of frame=THIS_YEAR -> period kind=H
PART_OF_YEAR : number=NTHQ quarter of frame=THIS_YEAR -> period kind=Q
THIS_YEAR : the year -> shift unit=Y count=0
QUARTER : q number=NUM ,|-? of? fiscal|FY? year=ANYYEAR? -> period kind=Q
QUARTER : h number=NUM ,|-? of? YEAR -> period kind=H
QUARTER : week number=NUM of? YEAR -> period kind=W
ANYYEAR : YEAR
AGE : YEAR s -> decade
AGE : YEAR ' s -> decade
AGE : ' year=YY s -> decade
AGE : the year=YY s -> decade
AGE : the year=YY ' s -> decade
AGE : number=TENS_PLURAL -> decade
CENTURY_OF : number=NTH -? century -> century
YR : YEAR !NOTYEAR -> calendar
YR : fiscal|financial|FY year? YEAR -> calendar
YR : the? year YEAR -> calendar
NOTYEAR : %|€|$|£|percent|euros|dollars|pounds|km|miles|kilometers|metres|meters|feet|acres|hectares|tons|tonnes|people|residents|homes|houses|copies|units|UNITS|jobs|workers|votes|cases|soldiers|troops|points|s
# A season or business year of two numbers: "the 2022-23 season".
YEARS : first=YR -|/|– last=SHORT_YEAR !-|/ -> between
YEARS : first=YR -|–|to|through last=YR -> between
SHORT_YEAR : year=YY -> calendar
# Whatever can follow a preposition; the start of an end is none.
PLAIN : DAY
PLAIN : PERIOD
PLAIN : MY
PLAIN : MTURN
PLAIN : STURN
PLAIN : the? base=SYEAR -> same
PLAIN : the base=SEAS -> same
PLAIN : YR
PLAIN : the? base=AGE -> same
PLAIN : the? base=CENTURY_OF -> same
PLAIN : the base=PART_OF_YEAR -> same
PLAIN : QUARTER
PLAIN : OVER_WEEKEND
WHOLE : PLAIN
WHOLE : FUZZY
FUZZY : EDGE on? base=DAY -> edge
FUZZY : EDGE -? base=MY -> edge
FUZZY : EDGE -? base=YR -> edge
FUZZY : EDGE base=PERIOD -> edge
FUZZY : EDGE in? the? base=SEAS -> edge
FUZZY : EDGE base=STURN -> edge
FUZZY : EDGE base=MTURN -> edge
FUZZY : EDGE in? base=THIS_UNIT -> edge
FUZZY : the? EDGE -? base=AGE -> edge
FUZZY : the? mid - to - EDGE base=AGE -> edge
FUZZY : the? EDGE -? base=CENTURY_OF -> edge
FUZZY : EDGE the base=PART_OF_YEAR -> edge
FUZZY : edge=EDGE_OF base=PLAIN -> edge
FUZZY : edge=EDGE_OF base=THIS_UNIT -> edge
FUZZY : year - end -> this_year edge=end
FUZZY : this|the year ' s end -> this_year edge=end
FUZZY : next year ' s end -> this_year edge=end
"""

_HOURS = """
# A clear hour: "3 p.m.", "3:40 a.m.", "15:30", "three o'clock", "noon", "1400 GMT".
CL : HM half=HALF? -> clock
CL : hm=HDOTM half=HALF -> clock
CL : hm=HHMM &ZONE -> clock
CL : hm=HHMM hours -> clock
CL : hour=HH half=HALF -> clock
CL : hour=HOUR o ' clock half=OF_HALF? -> clock
CL : hour=HOUR in the half=DAY_HALF -> clock
CL : half past hour=HOUR half=HALF? -> clock minute=30
CL : quarter past hour=HOUR half=HALF? -> clock minute=15
CL : hour=HOUR_WORD -> clock
OF_HALF : in the half=DAY_HALF
DAY_HALF : morning -> named code=am
DAY_HALF : afternoon|evening -> named code=pm
ZONED : ( ZONE )
ZONED : , ZONE ,
ZONED : ZONE
CLZ : base=CL ZONED? -> same
CLZ : base=CL ZONED? ( CL ZONED? ) -> same
# A bare first hour takes the afternoon from the second: "3 to 5 p.m.".
HOURS : between hour=HOUR and last=CLZ -> clock_span
HOURS : between hm=HM and last=CLZ -> clock_span
HOURS : between first=CL and last=CLZ -> clock_span
HOURS : from? hour=HOUR CLOCK_JOIN last=CLZ -> clock_span
HOURS : from? hm=HM CLOCK_JOIN last=CLZ -> clock_span
HOURS : from? first=CL CLOCK_JOIN last=CLZ -> clock_span
CLOCK_JOIN : to|until|till|through|-|–
AT : CLZ
AT : AROUND base=CLZ -> loose
AT : HOURS
AT : UNTIL base=CLZ -> bound kind=until
AT : BEFORE base=CLZ -> bound kind=before
AT : SINCE base=CLZ -> bound kind=since
AT : AFTER base=CLZ -> bound kind=after
# Parts of the day.
DAYPART : base=DAY ,? in? the? PART -> clock
DAYPART : base=DAY ,? at PART -> clock
DAYPART : earlier|later this PART -> today
DAYPART : this PART -> today
DAYPART : tonight|tonite -> today part=NI
DAYPART : last part=LATE -> last_part
DAYPART : the PART of base=DAY -> clock
DAYPART : overnight on? base=DAY -> clock part=NI
DAYPART : base=DAY overnight -> clock part=NI
DAYPART : the night of? base=DAY to|into next=DAY -> clock part=NI
DAYPART : overnight from? base=DAY to|into next=DAY -> clock part=NI
DAYPART : base=DAY night into? next=DAY morning? -> clock part=NI
LATE : night -> named code=NI
LATE : evening -> named code=EV
LATE : afternoon -> named code=AF
# Where the hour is left open the day stands alone: "early Wednesday", "before dawn on Tuesday".
ROUGH : EDGE on|in? base=DAYPART -> edge
ROUGH : EDGE in? the PART of|on base=DAY -> edge edge=start
ROUGH : the early|small|wee hours of|on base=DAY -> edge edge=start
ROUGH : the early|small|wee hours of|on base=DAYPART -> edge edge=start
ROUGH : before|after|at|around TWILIGHT on|of? base=DAY -> edge edge=start
ROUGH : before|after TWILIGHT this morning -> today part=MO
DAYX : DAY
DAYX : DAYPART
DAYX : ROUGH
MOMENT : DAYPART
MOMENT : ROUGH
MOMENT : base=DAYX ,? at? time=AT -> on_day
MOMENT : time=AT ,? on? base=DAYX -> on_day
MOMENT : base=DAYPART at time=BARE_HOUR -> on_day
MOMENT_AT : time=BARE_HOUR on? base=DAYPART -> on_day
BARE_HOUR : hour=HOUR -> clock
BARE_HOUR : hm=HDOTM -> clock
"""

_TIMES = """
T : on|at|in|during|over? ^ MOMENT
T : at|on? ^ base=AT -> same
T : at ^ base=MOMENT_AT -> same
T : on|in|during|at|for|over|of|throughout|to? ^ base=DAY -> same
T : in|during|over|for|throughout|from|to|on|at? ^ base=PERIOD -> same
T : over|during|for|at|on|this|throughout? ^ base=OVER_WEEKEND -> same
T : in|for|during|over|of|throughout|to ^ base=MY -> same
T : in|for|during|of? ^ base=MYEAR -> same
T : in|for|during? ^ base=MTURN -> same
T : in|for|during|from|over? ^ base=STURN -> same
T : in|for|during|over ^ the base=SEAS -> same
T : in|during ^ base=SEAS -> same
T : in|for|during|over? ^ the? base=SYEAR -> same
T : in|for|during|throughout|of ^ base=YR -> same
T : in|for|during|from|over|throughout? ^ the base=PART_OF_YEAR -> same
T : in|for|during|from ^ base=PART_OF_YEAR -> same
T : number=NTHQ quarter of YEAR -> period kind=Q
T : number=NTHQ half of YEAR -> period kind=H
T : in|for|during|from|over? ^ base=QUARTER -> same
T : in|during|from|of|throughout? ^ the? base=AGE -> same
T : in|during|from|of|throughout ^ the? base=CENTURY_OF -> same
T : in|on|at|during|from|of? ^ base=FUZZY -> same
T : throughout ^ base=THIS_UNIT -> same
# Parts of a day that is not named.
T : in|during|into|throughout ^ the part=OPENPART !of -> clock
OPENPART : early|late? PART
OPENPART : early|small|wee hours -> named code=MO
T : overnight -> clock part=NI
T : before|at|around|after part=TWILIGHT -> clock
# Open and closed intervals.
T : SINCE base=WHOLE -> bound kind=since
T : SINCE base=MOMENT -> bound kind=since
T : since base=SPAN -> same
T : UNTIL base=WHOLE -> bound kind=until
T : through base=THIS_UNIT -> bound kind=until
T : UNTIL base=MOMENT -> bound kind=until
T : BEFORE base=WHOLE -> bound kind=before
T : BEFORE base=MOMENT -> bound kind=before
T : AFTER base=WHOLE -> bound kind=after
T : AFTER base=MOMENT -> bound kind=after
JOIN : to|until|till|through|thru|-|–|—
JOIN : up to
T : from|between first=DATE|NAMED|TODAY JOIN|and last=DAY|FUZZY -> between
T : between first=WHOLE and last=WHOLE -> between
T : from first=MOMENT JOIN last=MOMENT -> between
T : between first=MOMENT and last=MOMENT -> between
T : from first=WHOLE JOIN last=WHOLE -> between
T : first=NAMED to|through|thru|-|– last=NAMED -> between
T : from? first=MONTHS to|through|thru|-|–|until last=MY -> between
T : from|between month=MON first=DD to|-|–|through|thru|and|until last=DD year=IN_YEAR? -> days
T : on|for|in|during? ^ base=DAYS -> same
DAYS : month=MON first=DD to|-|–|through|thru|and last=DD year=IN_YEAR? -> days
DAYS : first=DD to|-|–|through|and last=DD of? month=MON year=IN_YEAR? -> days
DAYS : first=DATE to|through|thru|-|– last=DATE -> between
T : from|between first=DD to|-|–|through|and|until last=DD of? month=MON year=IN_YEAR? -> days
T : from|between the? first=DTH to|-|–|through|and|until the? last=DTH of month=MON year=IN_YEAR? -> days
T : in|for|during|from|between? ^ the? base=YEARS -> same
T : between first=YR and last=YR -> between
T : in ^ base=PAIR -> same
PAIR : first=YR|MY and last=YR|MY -> consecutive
T : on? ^ base=WEEKDAY_PAIR -> same
WEEKDAY_PAIR : first=WEEKDAYS_IN and last=WEEKDAYS_IN -> consecutive
# Lengths.
T : DURING ^ base=SUM -> same
T : DURING ^ base=SOMELEN -> same
T : in|DURING? ^ base=SPAN -> same
T : WITHIN base=SPAN -> same
T : within|inside|under base=SUM -> same
T : in ^ base=UNTOLD -> same
UNTOLD : unit=UNITS -> unknown_length
T : within|inside base=SOMELEN -> vague value=FUTURE_REF
T : in span=SUM -> coming_or_lasting
T : in SOME unit=UNITS -> some_time_in
T : all|most of? day|night !. -> length number=1 unit=D
T : all year|week|month long|round -> length number=1 unit=Y
T : base=SUM straight|running|apart -> same
# Counted from today.
T : span=SUM ago|back -> moved sign=-1
T : SOMELEN ago|back -> vague value=PAST_REF
T : span=SUM from now|today -> moved sign=1
T : SOMELEN from now -> vague value=FUTURE_REF
T : in|over|during|for|within|throughout? ^ the? next|coming|following few|several|couple? of? UNITS -> vague value=FUTURE_REF
T : in|over|during|for|within ^ the UNITS ahead -> vague value=FUTURE_REF
T : in|over|during|for|within ^ the UNITS to come -> vague value=FUTURE_REF
T : in|over|during|for|within|throughout|after? ^ the? last|past few|several|couple|many? of? UNITS -> vague value=PAST_REF
T : in|over|during|for? recent UNITS -> vague value=PAST_REF
T : since? these last|past few|several? UNITS -> vague value=PAST_REF
T : value=VAGUE !- !than -> vague
# Counted from an event or from what was told before.
T : SUM before|after DAY -> eventful
T : SUM later|earlier|before|after|afterward|afterwards|beforehand -> eventful
T : SOMELEN later|earlier|afterward|afterwards|beforehand -> eventful
T : SUM after|before|following|into|prior DEED -> eventful
T : SOMELEN after|before|following|into|prior DEED -> eventful
T : UNITS later|earlier -> eventful
T : UNITS after|before DEED -> eventful
T : shortly|soon|just|right|immediately|long|ever? after|before|during|since DEED -> eventful
T : EVENT_TIME -> eventful
DEED : his|her|its|their|the|a|an|that|this EVENT INYEAR?
DEED : to|the? EVENT INYEAR?
INYEAR : in YEAR
# Repeated.
T : every|each unit=ANYUNIT -> every
T : every other unit=UNIT -> every number=2
T : every|each WEEKDAY PART? -> every
T : every number=N unit=UNITS -> every
T : on|every? ^ weekday=WEEKDAYS -> every
NEVER : NEVER_NAME
NEVER : N - ANYUNIT
NEVER : N UNITS old
NEVER : aged|age N
NEVER : aged|age N UNITS
NEVER : N ANYUNIT JAIL
NEVER : 9 / 11
NEVER : the|an|his|her|their|its|our|my earlier !this|today|in|on
"""


@cache
def _grammar() -> Grammar:
    source = _NUMBERS + _LENGTHS + _DAYS + _PERIODS + _HOURS + _TIMES
    return compile_grammar(source, table("en", "times"), ACTIONS, day_first=False)


def find(text: str) -> tuple[Timex, ...]:
    """The time expressions of a paragraph, in order and without overlap."""
    return _grammar().find(text)
