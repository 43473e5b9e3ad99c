"""Exact values of time expressions on annotated sentences with a reference date, in JSON Lines.

    python -m benchmarks.times fr PATH/TO/time-cases/fr.jsonl [--wrong]

A line holds ``text``, ``ref`` and ``gold``: spans with ``type`` and ``values``, every reading that is acceptable
(a past one and a coming one, say). An expression counts as right where a time that we find overlaps it and has
one of the readings in the tense that suits it best: which way an article looks, its words must say.

How the corpus and ISO 8601 meet: a period ``start``, ``end`` there is ours from its first to its last day, whether
its end is the last day or the one after; ``start`` or ``end`` alone is an open interval; a time of day (``time``,
``timerange``) is compared without the day, which we take from the date of reference; a part of the day by its
letters (``TMO``); times to the minute; decades and seasons by their days.

A second figure counts what differs by notation alone: a length that counts from the date of reference ("the past
three weeks") is ``P3W`` here and an interval there; what is counted in weeks, months or years ("two months ago") has
that unit for its value here, as in TIMEX3, and a day there.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date, datetime, timedelta
from importlib import import_module
from pathlib import Path

from factdiff.extraction.when.moments import resolve
from factdiff.model.days import stretch

TENSES = ("future", "past", "present")
PARTS = {"TNT": "TNI", "TDT": "TDT", "TMO": "TMO", "TAF": "TAF", "TEV": "TEV"}


def ends(value: str) -> tuple[str | None, str | None]:
    """The two ends of one of our values; the same twice for a point in time."""
    if "/" not in value:
        return value, value
    first, last = value.split("/")
    return (None if first == ".." else first), (None if last == ".." else last)


def days(value: str) -> tuple[date, date] | None:
    found = stretch(value)
    return (found.first, found.last) if found else None


def clock(stamp: str) -> str:
    """Hours and minutes of a stamp of either notation."""
    time = stamp.rsplit("T", maxsplit=1)[-1].rsplit(" ", maxsplit=1)[-1]
    return time[:5]


def same_day(stamp: str, value: str) -> bool:
    return stamp.split(" ", maxsplit=1)[0] == value.split("T", maxsplit=1)[0]


def point(stamp: str, value: str, kind: str) -> bool:
    """Whether a single stamp and a value of ours are one moment."""
    if kind.startswith("time"):
        return "T" in value and clock(stamp) == clock(value)
    if kind.startswith("datetime"):
        return same_day(stamp, value) and "T" in value and clock(stamp) == clock(value)
    found = days(value)
    return found is not None and "T" not in value and found[0].isoformat() == stamp[:10]


def begins(stamp: str, value: str, kind: str, *, open_: bool) -> bool:
    if kind != "daterange":
        return point(stamp, value, kind)
    found = days(value)
    wanted = date.fromisoformat(stamp[:10])
    return found is not None and wanted in {found[0], found[1] + timedelta(1) if open_ else found[0]}


def finishes(stamp: str, value: str, kind: str, *, open_: bool) -> bool:
    if kind != "daterange":
        return point(stamp, value, kind)
    found = days(value)
    wanted = date.fromisoformat(stamp[:10])
    allowed = {found[1], found[1] + timedelta(1), found[0]} if found else set()
    return wanted in allowed or (open_ and bool(found) and wanted == found[0])


def matches(reading: dict[str, str], kind: str, value: str) -> bool:
    """Whether one acceptable reading and our value mean the same time."""
    timex = reading.get("timex") or ""
    if timex == value or timex.endswith("_REF"):
        return timex == value
    part = next((ours for theirs, ours in PARTS.items() if timex.endswith(theirs)), None)
    if part and "(" not in timex:
        day = kind == "timerange" or same_day(reading.get("start", reading.get("value", "")), value)
        return value.endswith(part) and day
    if "value" in reading:
        return "/" not in value and point(reading["value"], value, kind)
    first, last = ends(value)
    start, end = reading.get("start"), reading.get("end")
    if start and end:
        return (
            first is not None
            and last is not None
            and begins(start, first, kind, open_=False)
            and finishes(end, last, kind, open_=False)
        )
    if start:
        return last is None and first is not None and begins(start, first, kind, open_=True)
    return bool(end) and first is None and last is not None and finishes(end, last, kind, open_=True)


def in_notation(reading: dict[str, str], value: str) -> bool:
    """Whether two values tell the same time in two notations: a length for its interval, a unit for its day."""
    timex = reading.get("timex") or ""
    if value.startswith("P") and isinstance(timex, str):
        return timex.endswith(f",{value})")
    found = days(value) if "/" not in value and "T" not in value else None
    day = reading.get("value", "")[:10]
    return bool(found and found[0] < found[1] and day and found[0].isoformat() <= day <= found[1].isoformat())


def anchored(ref: str) -> str:
    """Midnight stands for an unknown time of day in the corpus."""
    return ref[:10] if datetime.fromisoformat(ref).time().isoformat() == "00:00:00" else ref


def right(found: list[object], gold: dict, ref: str) -> tuple[bool, bool, list[str | None]]:
    """Whether one of our values is the gold one, whether it is in our notation, and all that were told."""
    start, end = gold["span"]
    near = [t for t in found if t.start < end and t.end > start]
    values = [[resolve(t.recipe, anchored(ref), tense) for tense in TENSES] for t in near]
    told = [value for each in values for value in each]
    hit = any(value and matches(reading, gold["type"], value) for value in told for reading in gold["values"])
    near_hit = any(value and in_notation(reading, value) for value in told for reading in gold["values"])
    return hit, hit or near_hit, list(dict.fromkeys(told))


def main() -> None:
    language, path = sys.argv[1], Path(sys.argv[2])
    find = import_module(f"factdiff.languages.{language}.moments").find
    total: Counter[str] = Counter()
    good: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        found = list(find(case["text"]))
        for gold in case["gold"]:
            hit, noted, told = right(found, gold, case["ref"])
            total[gold["type"]] += 1
            good[gold["type"]] += hit
            same[gold["type"]] += noted
            if not noted and "--wrong" in sys.argv:
                spans = [case["text"][t.start : t.end] for t in found]
                print(case["id"], gold["type"], repr(case["text"]), case["ref"][:16], repr(gold["text"]))
                print("   ", gold["values"][:2], "OURS", spans, told)
    for kind in sorted(total):
        print(f"{kind:14} {good[kind]:4} of {total[kind]:4}  {good[kind] / total[kind]:.2f}")
    print(f"{'all':14} {good.total():4} of {total.total():4}  {good.total() / total.total():.2f}")
    print(f"{'our notation':14} {same.total():4} of {total.total():4}  {same.total() / total.total():.2f}")


if __name__ == "__main__":
    main()
