"""Publication dates as metadata and people write them → ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from factdiff.errors import InputError

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")


def iso(text: str | None) -> str | None:
    """A date or time as ISO 8601 with its zone kept, ``None`` where the words are none."""
    if not text:
        return None
    text = text.strip()
    return _from_iso(text) or _from_mail(text)


def _from_iso(text: str) -> str | None:
    found = _ISO.match(text)
    if found is None:
        compact = _COMPACT.fullmatch(text)
        return _valid("-".join(compact.groups())) if compact else None
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
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def given(text: str, option: str) -> str:
    """A date from the command line; raises `InputError` where it is none."""
    found = _from_iso(text.strip()) if _ISO.fullmatch(text.strip()) else None
    if found is None:
        raise InputError(f"{text!r} is no date", where=option, remedy="write 2023-09-05 or 2023-09-05T14:00+02:00")
    return found
