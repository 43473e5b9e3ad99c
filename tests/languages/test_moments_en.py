"""English times are found with the words that belong to their meaning, and mean what a reader takes them for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.extraction.when.moments import resolve
from factdiff.languages.en.moments import find
from factdiff.languages.lexicon import table
from factdiff.languages.tables import TIMES

#: A Tuesday morning.
PUBLISHED = "2023-09-05T08:12:00+01:00"

PAST = [
    ("He resigned on [Tuesday].", "2023-09-05"),
    ("He resigned on [Wednesday].", "2023-08-30"),
    ("It passed inspection [last Wednesday].", "2023-08-30"),
    ("The count was halted [Monday night].", "2023-09-04TNI"),
    ("It slid off the road [early Monday].", "2023-09-04"),
    ("They were still searching [late Monday].", "2023-09-04"),
    ("They met [yesterday].", "2023-09-04"),
    ("They met [yesterday evening].", "2023-09-04TEV"),
    ("Power failed [last night].", "2023-09-04TNI"),
    ("Shells fell [this morning].", "2023-09-05TMO"),
    ("They met on [Sept. 4].", "2023-09-04"),
    ("They met on [September 4, 2022].", "2022-09-04"),
    ("They met on [4 September 2022].", "2022-09-04"),
    ("They met on [Sunday, Sept. 3], in Oslo.", "2023-09-03"),
    ("They met on [14 May].", "2023-05-14"),
    ("They met on [May 14], a holiday.", "2023-05-14"),
    ("They met on [9/4/2022].", "2022-09-04"),
    ("They walked out in [June 2021].", "2021-06"),
    ("It warned in [January].", "2023-01"),
    ("They met [last week].", "2023-W35"),
    ("They met [the week before last].", "2023-W34"),
    ("They signed [last year].", "2022"),
    ("He won office [last autumn].", "2022-FA"),
    ("He left in [2019].", "2019"),
    ("Factories closed in [the 1990s].", "199"),
    ("They met [two days ago].", "2023-09-03"),
    ("They met [three months ago].", "2023-06"),
    ("It opened [a decade ago].", "2013"),
    ("She has run it [since 2009].", "2009/.."),
    ("It is the highest level [since November 2022].", "2022-11/.."),
    ("Profit rose in [Q2 2023].", "2023-Q2"),
    ("Profit rose in [the second quarter].", "2023-Q2"),
    ("Talks soured for [nearly three years].", "P3Y"),
    ("He was in office for [two decades].", "P20Y"),
    ("It was quiet for [years].", "PXY"),
    ("The bus left the road at [about 3:40 a.m.], police said.", "2023-09-05T03:40"),
    ("They lined up at [5 p.m.] outside.", "2023-09-04T17:00"),
    ("They moved [recently].", "PAST_REF"),
    ("Prices rose [in recent weeks].", "PAST_REF"),
    ("They met [a few days ago].", "PAST_REF"),
    ("It ran [from 2015 to 2019].", "2015/2019"),
    ("He came [between 2015 and 2019].", "2015/2019"),
    ("They met [earlier this week].", "2023-W36"),
    ("They left [three days later].", None),
    ("It fell in [April and May].", "2023-04/2023-05"),
    ("It fell in [2017 and 2018].", "2017/2018"),
    ("They met on [Monday and Tuesday].", "2023-09-04/2023-09-05"),
    ("It closed on [the first Monday of May].", "2023-05-01"),
    ("They met on [July 3-5].", "2023-07-03/2023-07-05"),
    ("They met at [8 a.m. GMT Monday].", "2023-09-04T08:00"),
    ("It hit at [1430 GMT].", "2023-09-04T14:30"),
    ("They spoke [between 3 and 5 p.m. on Monday].", "2023-09-04T15:00/2023-09-04T17:00"),
    ("She was born on [the twenty-second of June 2017].", "2017-06-22"),
    ("He died in [the early hours of Monday].", "2023-09-04"),
    ("Sales rose in [fiscal 2022].", "2022"),
    ("Sales fell over [the weekend].", "2023-W35-WE"),
    ("It rained in [the past 24 hours].", "PT24H"),
    ("It touched down at [7:48am]. The crew left.", "2023-09-05T07:48"),
]

FUTURE = [
    ("It will reopen on [Thursday].", "2023-09-07"),
    ("It will reopen [Tuesday].", "2023-09-05"),
    ("It will reopen [8 a.m. Friday].", "2023-09-08T08:00"),
    ("It will reopen at [8 a.m. on Friday].", "2023-09-08T08:00"),
    ("It will reopen on [Friday at 9:30 p.m.], he said.", "2023-09-08T21:30"),
    ("It will reopen [tomorrow].", "2023-09-06"),
    ("Power returns [by Saturday night].", "../2023-09-09TNI"),
    ("They will appeal [by the end of the month].", "../2023-09-30"),
    ("They will appeal [by the end of the year].", "../2023-12-31"),
    ("More monitors come [by the end of 2025].", "../2025-12-31"),
    ("It stays shut [until March 31].", "../2024-03-31"),
    ("It stays shut [until Friday].", "../2023-09-08"),
    ("They will decide [before Monday].", "../2023-09-11"),
    ("They will decide [after Monday].", "2023-09-11/.."),
    ("It runs [from Monday to Friday].", "2023-09-11/2023-09-15"),
    ("More snow falls [this weekend].", "2023-W36-WE"),
    ("They reopen talks [next month].", "2023-10"),
    ("They reopen talks [later this month].", "2023-09"),
    ("It starts in [January].", "2024-01"),
    ("It starts in [early 2025].", "2025-01/2025-03"),
    ("Stocks collapse [within a decade].", "P10Y"),
    ("He will leave [in two weeks].", "2023-W38"),
    ("He will leave [soon].", "FUTURE_REF"),
    ("He will speak [tonight].", "2023-09-05TNI"),
    ("He will speak at [noon].", "2023-09-05T12:00"),
    ("He will speak [between 3 and 5 p.m.] in Oslo.", "2023-09-05T15:00/2023-09-05T17:00"),
]

#: Words that look like times and are none.
NEVER = [
    "A 29-year-old nurse and a three-year dispute.",
    "Her son is 4 years old.",
    "He was sentenced to three years in prison.",
    "They may march on.",
    "The Sunday Times reported it.",
    "He is in his 50s.",
    "The bill passed 216-214 and cost 2,019 dollars.",
    "Prices fall and rivers spring.",
    "It is 20 miles away.",
    "The soon-to-open terminal.",
    "They came earlier than planned.",
]


def _marked(text: str) -> tuple[str, str]:
    return text.replace("[", "").replace("]", ""), text[text.index("[") + 1 : text.index("]")]


@pytest.mark.parametrize(("text", "value"), PAST)
def test_past_times(text: str, value: str | None) -> None:
    """In the past tense a time is the latest such one up to the day of publication."""
    plain, words = _marked(text)
    found = find(plain)
    assert [plain[t.start : t.end] for t in found] == [words]
    assert resolve(found[0].recipe, PUBLISHED, "past") == value


@pytest.mark.parametrize(("text", "value"), FUTURE)
def test_future_times(text: str, value: str | None) -> None:
    """In the future tense a time is the next such one from the day of publication on."""
    plain, words = _marked(text)
    found = find(plain)
    assert [plain[t.start : t.end] for t in found] == [words]
    assert resolve(found[0].recipe, PUBLISHED, "future") == value


@pytest.mark.parametrize("text", NEVER)
def test_no_times(text: str) -> None:
    """Ages, sentences, names, scores and the verbs "may", "march", "fall" are no times."""
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "approximate"), [("about 3:40 a.m.", True), ("for nearly three years", True), ("at noon", False)]
)
def test_about(text: str, approximate: bool) -> None:
    """Words that say "about" make a time approximate."""
    assert find(text)[0].approximate is approximate


WORDS = st.sampled_from(
    sorted(
        {
            *table("en", TIMES),
            "on",
            "in",
            "the",
            "of",
            "to",
            "4",
            "2021",
            "8",
            "30",
            ",",
            ".",
            "’s",
            "-",
            "9:30",
        }
    )
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=10).map(" ".join)))
def test_any_text(text: str) -> None:
    """Whatever the text, times lie inside it, in order, apart, and resolve without an error."""
    end = 0
    for timex in find(text):
        assert end <= timex.start < timex.end <= len(text)
        end = timex.end
        for tense in ("past", "present", "future"):
            resolve(timex.recipe, PUBLISHED, tense)
            resolve(timex.recipe, None, tense)
