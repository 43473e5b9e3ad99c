"""Publication dates as metadata and people write them → ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache

from factdiff.errors import InputError
from factdiff.languages.recognition import supported
from factdiff.languages.tables import TIMES
from factdiff.values import dataclass

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SLASHED = re.compile(r"(\d{4})/(\d{2})/(\d{2})(?!\d)")
# 14/05/2024, 14.05.2024, 14-05-2024, 5/14/2024, 14/05/24: which is the month, the language and region tell.
_FIGURES = re.compile(
    r"(?<![\d/.-])(?:(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)|(\d\d)([/.])(\d\d)\6(\d\d))(?![\d/-])"
)
_EPOCH = re.compile(r"(\d{10})(\d{3})?(?:\.\d+)?")
# "09h00", "9:05 p.m. EDT", "07.00", "14 h", "6 p.m.".
_CLOCK = (
    r"(?P<hour>\d{1,2})(?:\s?[:hH.]\s?(?P<minute>\d{2})|\s?[hH]\b|(?=\s?[apAP]\.?[mM]\b))"
    r"(?::(?P<second>\d{2}))?(?:\s?(?P<half>[apAP])\.?[mM]\b\.?)?(?:\s+\(?(?:UTC|[A-Z]{1,3}T)\b(?:[+-]\d{1,2})?\)?)?"
)
# A time behind a date, past "à", "at" or a comma, and one before it: "09:05 BST, 14 May 2024".
_TIME = re.compile(rf"[\s,]*(?:[^\W\d_]{{1,2}}\s+|[-–—|·/(]\s*)?{_CLOCK}\)?")
_TIME_BEFORE = re.compile(rf"(?<![\d:.]){_CLOCK}[\s,|–—-]*(?:[^\W\d_]{{2}}\s+)?\Z")
_BEFORE = 30
_CENTURY = 70
# A mail counts twenty-four hours; "14 May 2024 11:59 PM" is how people write.
_MAIL = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})?+(?!\s?[apAP]\.?[mM]\b)"
)
_LONGEST = 120
_EARLIEST, _LATEST = 1990, 2100
_NOON = 12


@dataclass(frozen=True, slots=True)
class Dated:
    """A full date in a text: its value in ISO 8601 and where it stands."""

    value: str
    start: int
    end: int


def iso(text: str | None, order: str | None = None) -> str | None:
    """A date or time as ISO 8601 with its zone kept, ``None`` where the words are none.

    ``order`` is ``dmy`` or ``mdy`` for dates in figures alone; without it, only those are read whose day cannot
    be a month. Ten or thirteen digits are seconds or milliseconds since 1970.
    """
    if not text or not text.strip():
        return None
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    if _MAIL.match(text):
        return _from_mail(text)
    return _from_iso(text) or _from_epoch(text) or _whole(text, order)


def readable(text: str | None) -> bool:
    """Whether the words are a date, in whatever order its figures stand."""
    return iso(text, "dmy") is not None


def ambiguous(text: str | None) -> bool:
    """Whether a date in figures has two meanings: 4 May or 5 April."""
    return readable(text) and iso(text) is None


def given(text: str, option: str) -> str:
    """A date from the command line; raises `InputError` where it is none."""
    exact = _ISO.fullmatch(text.strip())
    found = _from_iso(text.strip()) if exact else None
    if found is None or (exact and exact[4] and "T" not in found):
        raise InputError(
            f"{text!r} is no date", where=option, remedy="write 2023-09-05 or 2023-09-05T14:00+02:00"
        )
    return found


def leading(text: str) -> tuple[str, int] | None:
    """A full date in words at the start of a text, and where it ends: "1er août 2012", "August 1, 2012"."""
    pattern = _worded()
    found = pattern.match(text) if pattern else None
    if found is None:
        return None
    value = _from_words(found)
    return (value, found.end()) if value else None


def everywhere(text: str, order: str | None) -> Iterator[Dated]:
    """Every full date in a text with the time behind it, in order."""
    position = 0
    while True:
        found = min(_nexts(text, position, order), key=lambda one: (one.start, -one.end), default=None)
        if found is None:
            return
        exact = _timed(found, text, position)
        yield exact
        position = max(exact.end, position + 1)


def _nexts(text: str, position: int, order: str | None) -> Iterator[Dated]:
    """The next date of each way of writing."""
    worded = _worded()
    for pattern in (_ISO, _FIGURES, worded) if worded else (_ISO, _FIGURES):
        for found in pattern.finditer(text, position):
            value = (
                _from_iso(found[0]) if pattern is _ISO
                else _from_figures(found, order) if pattern is _FIGURES
                else _from_words(found)
            )  # fmt: skip
            if value:
                yield Dated(value, *found.span())
                break


def _whole(text: str, order: str | None) -> str | None:
    """A date in words or figures that is, with its time, all that the text says."""
    found = next(everywhere(text, order), None)
    if found is None or found.start or found.end < len(text):
        return None
    return found.value


def _timed(found: Dated, text: str, position: int) -> Dated:
    """A day with the time of day behind it or before it, where one stands there."""
    if "T" in found.value:
        return found
    behind = _TIME.match(text, found.end)
    if behind and (value := _at(found.value, behind)):
        return Dated(value, found.start, behind.end())
    first = max(position, found.start - _BEFORE)
    before = _TIME_BEFORE.search(text[first : found.start])
    if before and (value := _at(found.value, before)):
        return Dated(value, first + before.start(), found.end)
    return found


def _at(day: str, clock: re.Match[str]) -> str | None:
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    if clock["half"]:
        hour = hour % _NOON + (_NOON if clock["half"] in "pP" else 0)
    try:
        exact = datetime.fromisoformat(day).replace(
            hour=hour, minute=minute, second=int(clock["second"] or 0)
        )
    except ValueError:
        return None
    return exact.isoformat()


@cache
def _names(*kinds: str) -> dict[str, int]:
    """Names of months or weekdays in all languages that have a table of times."""
    from factdiff.languages.lexicon import has_table, table  # noqa: PLC0415 - few dates need it

    tables = [table(code, TIMES) for code in supported() if has_table(code, TIMES)]
    rows = [row for words in tables for found in words.values() for row in found]
    return {row.lemma.casefold(): int(row.value) for row in rows if row.kind in kinds}


def _months() -> dict[str, int]:
    return _names("month", "month_abbr")


@cache
def _worded() -> re.Pattern[str] | None:
    names = _alternatives(_months())
    if not names:
        return None
    weekday = rf"(?:\b(?:{_alternatives(_names('weekday', 'weekday_abbr'))})\.?,?\s+)?"
    ordinal = r"(?:\s?(?:er|st|nd|rd|th))?"
    return re.compile(
        rf"{weekday}(?:(?P<day>\d{{1,2}}){ordinal}\s+(?P<month>{names})\.?"
        rf"|(?P<before>{names})\.?\s+(?P<after>\d{{1,2}}){ordinal}),?\s+(?P<year>(?:19|20)\d\d)\b",
        re.IGNORECASE,
    )


def _alternatives(names: dict[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _from_words(found: re.Match[str]) -> str | None:
    day, month, year = found["day"] or found["after"], found["month"] or found["before"], found["year"]
    return _valid(f"{year}-{_months()[month.casefold()]:02}-{int(day):02}")


def _from_figures(found: re.Match[str], order: str | None) -> str | None:
    short = found[4] is None
    first, mark, second, year = (found[n + 4 * short] for n in (1, 2, 3, 4))
    first, second, year = int(first), int(second), int(year)
    if short:
        year += 2000 if year < _CENTURY else 1900
    if first > _NOON or second > _NOON or first == second:
        order = "mdy" if second > _NOON else "dmy"
    elif mark == ".":
        order = "dmy"  # Nobody writes the month first before a stop.
    if order is None:
        return None
    day, month = (first, second) if order == "dmy" else (second, first)
    return _valid(f"{year}-{month:02}-{day:02}")


def _from_epoch(text: str) -> str | None:
    found = _EPOCH.fullmatch(text)
    if found is None:
        return None
    moment = datetime.fromtimestamp(int(found[1]), UTC)
    return moment.isoformat() if _EARLIEST <= moment.year < _LATEST else None


def _from_iso(text: str) -> str | None:
    found = _ISO.match(text)
    if found is None:
        plain = _COMPACT.fullmatch(text) or _SLASHED.match(text)
        return _valid("-".join(plain.groups())) if plain else None
    day = _valid("-".join(found.groups()[:3]))
    if day is None or found[4] is None:
        return day
    zone = (found[5] or "").replace("Z", "+00:00")
    zone = zone if ":" in zone or not zone else f"{zone[:3]}:{zone[3:]}"
    try:
        return datetime.fromisoformat(f"{day}T{found[4]}{zone}").isoformat()
    except ValueError:
        return day


def _valid(day: str) -> str | None:
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return None


def _from_mail(text: str) -> str | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few pages write dates so

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
