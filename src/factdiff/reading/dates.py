"""Publication dates as metadata and people write them → ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from factdiff.errors import InputError
from factdiff.languages.recognition import supported

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SLASHED = re.compile(r"(\d{4})/(\d{2})/(\d{2})(?!\d)")


def iso(text: str | None) -> str | None:
    """A date or time as ISO 8601 with its zone kept, ``None`` where the words are none."""
    if not text or not text.strip():
        return None
    text = text.strip()
    found = leading(text)
    worded = found[0] if found and found[1] == len(text) else None
    return _from_iso(text) or worded or _from_mail(text)


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
    day, month, year = found["day"] or found["after"], found["month"] or found["before"], found["year"]
    value = _valid(f"{year}-{_months()[month.casefold()]:02}-{int(day):02}")
    return (value, found.end()) if value else None


@cache
def _months() -> dict[str, int]:
    """Names of months in all languages that have a table of times."""
    from factdiff.languages.lexicon import has_table, table  # noqa: PLC0415 - few dates need it

    tables = [table(code, "times") for code in supported() if has_table(code, "times")]
    rows = [row for words in tables for found in words.values() for row in found]
    return {row.lemma.casefold(): int(row.scope) for row in rows if row.kind in {"month", "month_abbr"}}


@cache
def _worded() -> re.Pattern[str] | None:
    names = "|".join(re.escape(name) for name in sorted(_months(), key=len, reverse=True))
    if not names:
        return None
    weekday = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"
    ordinal = r"(?:\s?(?:er|st|nd|rd|th))?"
    return re.compile(
        rf"{weekday}(?:(?P<day>\d{{1,2}}){ordinal}\s+(?P<month>{names})\.?"
        rf"|(?P<before>{names})\.?\s+(?P<after>\d{{1,2}}){ordinal}),?\s+(?P<year>(?:19|20)\d\d)\b",
        re.IGNORECASE,
    )


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
