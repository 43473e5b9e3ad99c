"""When an article says it was published and changed: lines of stamps, the order of figures, the paper's zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from functools import cache
from importlib import import_module

from factdiff.languages.columns import StampRow
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.recognition import supported
from factdiff.languages.tables import STAMPS
from factdiff.reading import addresses
from factdiff.reading.dates import Dated, everywhere
from factdiff.values import dataclass

_LONGEST = 200
_LONGEST_BYLINE = 60
_LONGEST_OUTLET = 5
_SETTER = re.compile(r"[\s:,;|()·•/\-–—.]+")
_PLAIN = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_PATH_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-]?)(\d{2})\2(\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a line of dates says: when it was published, when changed."""

    published: str | None
    modified: str | None


def order(tag: str | None, language: str) -> str | None:
    """The order of a date in figures (``dmy``, ``mdy``) by language tag; none where the region would decide."""
    return next((row.says for row in _regional("order", tag, language)), None)


def zone(tag: str | None, language: str, url: str | None) -> str | None:
    """The paper's time zone by its address, else by its language tag."""
    found = addresses.parts(url)
    domain = f".{found.host.rpartition('.')[2]}" if found else "."
    listed = (row for code in supported() for row in _rows(code, "zone") if row.lemma == domain)
    return next((row.says for row in (*listed, *_regional("zone", tag, language))), None)


def localised(published: str | None, other: str | None, name: str | None) -> str | None:
    """A time in UTC as the clocks of the paper showed it; what has its own offset, or no clock time, stays.

    ``other`` is another time of the same article: where it has an offset, that is the paper's. What would fall out
    of the calendar stays, too: pages say "0001-01-01T00:00:00Z" where they do not know.
    """
    if published is None or not published.endswith("+00:00"):
        return published
    moment = datetime.fromisoformat(published)
    near = datetime.fromisoformat(other) if other and "T" in other else None
    try:
        if near is not None and near.utcoffset() not in {None, UTC.utcoffset(None)}:
            return moment.astimezone(near.tzinfo).isoformat()
        return moment.astimezone(_named(name)).isoformat() if name else published
    except OverflowError:
        return published


def _named(zone: str) -> tzinfo:
    """A zone by its name; UTC where this system knows none of the name."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - few articles need it

    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def of_address(url: str | None) -> str | None:
    """The day in an address: ``/2024/05/14/``, ``2024-05-14``, ``20240514``; none where there are several."""
    address = addresses.parts(url)
    found = {f"{m[1]}-{m[3]}-{m[4]}" for m in _PATH_DATE.finditer(address.path)} if address else set()
    days = [day for day in found if _is_day(day)]
    return days[0] if len(days) == 1 else None


def stamp(text: str, language: str, figures: str | None) -> Stamp | None:
    """The dates of a line that is nothing but stamps: "Publié le 14/05/2024 – Mis à jour le 20 mai 2024 à 9 h"."""
    if len(text) > _LONGEST:
        return None
    dates = list(everywhere(text, figures))
    if not dates:
        return Stamp(None, None) if _relative(text, language) else None
    kinds = list(_kinds(text, dates, language))
    if None in kinds or not _closes(text[dates[-1].end :], language):
        return None
    first = {kind: found.value for kind, found in reversed(list(zip(kinds, dates, strict=True)))}
    return Stamp(first.get("published"), first.get("updated"))


def _relative(text: str, language: str) -> bool:
    """Whether a line is a label and a time that counts from now: "Updated 2 hours ago", "Mis à jour à 14 h"."""
    folded = text.casefold()
    for row in sorted(_labels((language,)), key=lambda row: -len(row.lemma)):
        if folded.startswith(row.lemma.casefold()):
            rest = text[len(row.lemma) :]
            return bool(rest) and not rest[0].isalpha() and _timed_throughout(rest, language)
    return False


def _timed_throughout(text: str, language: str) -> bool:
    """Whether words are times, labels and what sets them off, and nothing else."""
    plain = text.translate(_PLAIN)
    found = import_module(f"factdiff.languages.{language}.moments").find(plain)
    left = plain
    for timex in reversed(found):
        left = f"{left[: timex.start]} {left[timex.end :]}"
    return bool(found) and (not _SETTER.sub("", left) or labels_alone(left, language))


def _closes(text: str, language: str) -> bool:
    """Whether nothing but an outlet or a byline stands behind the last date: "/ CBS News", "par Jeanne Roux"."""
    bare = text.strip(" \t,.;:()–—-")
    named = bare[:1] in {"/", "|", "·"} and len(bare.split()) <= _LONGEST_OUTLET
    signed = _signed(f"{bare[:1].upper()}{bare[1:]}", language)
    return not _SETTER.sub("", text) or named or signed


def labels_alone(text: str, language: str | None = None) -> bool:
    """Whether words are labels of dates and nothing else: "Mis à jour le …, publié le "."""
    left = text.casefold()
    codes = (language,) if language else supported()
    for row in sorted(_labels(codes), key=lambda row: -len(row.lemma)):
        left = left.replace(row.lemma.casefold(), " ")
    return left != text.casefold() and not _SETTER.sub("", left)


def labelled(text: str, language: str | None = None) -> str | None:
    """What the last label in front of a date says of it: ``published``, ``updated``; none without one."""
    codes = (language,) if language else supported()
    starts = [(text.casefold().rfind(row.lemma.casefold()), row) for row in _labels(codes)]
    ends = [(at + len(row.lemma), row) for at, row in starts if at >= 0 and not text[:at][-1:].isalpha()]
    fitting = [(end, row) for end, row in ends if not _SETTER.sub("", text[end:])]
    longest = max(fitting, key=lambda pair: len(pair[1].lemma), default=None)
    return longest[1].kind if longest else None


def _kinds(text: str, dates: list[Dated], language: str) -> Iterator[str | None]:
    """What each date is; none where the words before it are no label. The first needs one."""
    position, last = 0, None
    for found in dates:
        between = text[position : found.start]
        said = labelled(between, language)
        bare = not _SETTER.sub("", between)
        if said is None and position == 0:
            said = "published" if bare or _signed(between, language) else None
        last = said or (last if bare else None)
        rest = between if said is None else _before_label(between, language)
        yield last if not _SETTER.sub("", rest) or _signed(between, language) else None
        position = found.end


def _before_label(text: str, language: str) -> str:
    """What stands before the longest label that ends a stretch of text."""
    folded = text.casefold()
    fitting = [
        folded.rfind(row.lemma.casefold())
        for row in _labels((language,))
        if row.lemma.casefold() in folded
        and not _SETTER.sub("", text[folded.rfind(row.lemma.casefold()) + len(row.lemma) :])
    ]
    return text[: min(fitting, default=len(text))]


def _signed(text: str, language: str) -> bool:
    """Whether a date's lead is a byline: "Par Jeanne Roux, le "."""
    bylines = [row.lemma for row in _rows(language, "byline")]
    return len(text) <= _LONGEST_BYLINE and any(text.startswith(f"{word} ") for word in bylines)


def _is_day(day: str) -> bool:
    try:
        datetime.fromisoformat(day)
    except ValueError:
        return False
    return True


def _regional(kind: str, tag: str | None, language: str) -> Iterator[StampRow]:
    """Rows for the whole tag ("en-GB"), then for the language alone."""
    wanted = [(tag or "").replace("_", "-").casefold(), language]
    for name in wanted:
        yield from (row for row in _rows(language, kind) if row.lemma.casefold() == name)


@cache
def _labels(codes: tuple[str, ...]) -> tuple[StampRow, ...]:
    return tuple(row for code in codes for kind in ("published", "updated") for row in _rows(code, kind))


@cache
def _rows(language: str, kind: str) -> tuple[StampRow, ...]:
    if not has_table(language, STAMPS):
        return ()
    return tuple(table(language, STAMPS).of_kind(kind))
