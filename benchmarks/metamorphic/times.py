"""Operators on dates, hours, weekdays and words of time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Edit, Unit
from benchmarks.metamorphic.writing import NAMES, change, found, like, pick

_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_SHORT = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
_DAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
_WORDS = {
    "fr": (
        ("hier", "avant-hier"), ("aujourd'hui", "jeudi"), ("aujourd’hui", "jeudi"), ("demain", "après-demain"),
        ("la veille", "le lendemain"), ("le lendemain", "la veille"), ("matin", "soir"), ("soir", "matin"),
        ("semaine dernière", "semaine prochaine"), ("semaine prochaine", "semaine dernière"), ("mois dernier", "mois prochain"),
        ("année dernière", "année prochaine"), ("an dernier", "an prochain"), ("mois prochain", "mois dernier"),
        ("ce matin", "cette nuit"), ("cette nuit", "ce matin"), ("cette année", "ce mois-ci"), ("cette semaine", "ce mois-ci"),
        ("début", "fin"), ("fin", "début"), ("au début de", "à la fin de"),
    ),
    "en": (
        ("yesterday", "today"), ("today", "yesterday"), ("tomorrow", "today"), ("morning", "evening"), ("evening", "morning"),
        ("afternoon", "morning"), ("last week", "last month"), ("last month", "last week"), ("last year", "last month"),
        ("next week", "next month"), ("next month", "next year"), ("next year", "next month"), ("this week", "this month"),
        ("this year", "this month"), ("this month", "this year"), ("tonight", "this morning"), ("early", "late"), ("late", "early"),
        ("noon", "midnight"), ("midnight", "noon"), ("last night", "this morning"),
    ),
}  # fmt: skip
_YEARLY = re.compile(
    r"\b(?:en|depuis|de|à|in|since|from|of|to|by|until|before|after|avant|après|et|and|the|l['’]année|début|fin|early|late|été|hiver|"
    rf"(?:{'|'.join(_MONTHS['fr'] + _MONTHS['en'])})(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?),? $|\($",
    re.IGNORECASE,
)
_FRAMES = {
    "début": rf"(?:^|[ ,(])(début)(?= (?:{'|'.join(_MONTHS['fr'])}|\d{{4}}))",
    "fin": rf"(?:^|[ ,(])(fin)(?= (?:{'|'.join(_MONTHS['fr'])}|\d{{4}}))",
    "early": rf"\b(early)(?= (?:{'|'.join(_MONTHS['en'] + _DAYS['en'])}|this|next|last|in the|\d))",
    "late": rf"\b(late)(?= (?:{'|'.join(_MONTHS['en'] + _DAYS['en'])}|this|next|last|in the|\d))",
}


def slots(unit: Unit, start: int) -> tuple[str, ...]:
    """The slots that may hold a time: below a noun it is part of whatever the noun is."""
    token = next((t for t in unit.tokens if t.start <= start < t.end), None)
    nominal = (
        token
        and token.head
        and token.head.pos in {"NOUN", "PROPN"}
        and token.dep in {"nmod", "flat", "appos", "compound", "amod", "nummod", "advmod"}
    )
    return ("when", "source", *NAMES) if nominal or unit.section == "title" else ("when", "source")


def day(unit: Unit, _: Base) -> Iterator[Edit]:
    for start, end in days_of_months(unit):
        old = unit.article.text[start:end]
        options = [str(n) for n in range(2, 29) if str(n) != old]
        new = pick(options, unit.text, start - unit.start) or ""
        stop = end + (2 if unit.article.text[end : end + 2] in {"er", "st", "nd", "rd", "th"} else 0)
        if not unit.french and stop > end:
            new += {"2": "nd", "3": "rd", "22": "nd", "23": "rd", "21": "st"}.get(new, "th")
        yield change(unit, start, stop, new, slots(unit, start))


def days_of_months(unit: Unit) -> Iterator[tuple[int, int]]:
    """Where the day's number stands in dates like ``3 mars``, ``March 3`` and ``3 March``."""
    months = "|".join(_MONTHS[unit.article.language])
    for match in found(unit, rf"(?<![\w.,-])(\d{{1,2}})(?:er|st|nd|rd|th)? (?:{months})\b"):
        yield match.start(1), match.end(1)
    if not unit.french:
        short = "|".join(_SHORT)
        for match in found(unit, rf"\b(?:(?:{months})|(?:{short})\.) (\d{{1,2}})(?![\w:]|,\d| (?:{months}))"):
            yield match.start(1), match.end(1)


def month(unit: Unit, _: Base) -> Iterator[Edit]:
    months = _MONTHS[unit.article.language]
    for match in found(unit, rf"\b({'|'.join(months)})\b"):
        near = unit.article.text[max(unit.start, match.start() - 8) : match.end() + 6]
        if (
            not unit.french
            and match.group() in {"May", "March"}
            and not re.search(r"\d|\b(?:in|of|last|next|since|until|early|late) (?:May|March)", near)
        ):
            continue
        options = [m for m in months if m != match.group() and (m[0] in "ao") == (match.group()[0] in "ao")]
        new = pick(options, unit.text, match.start() - unit.start)
        yield change(unit, match.start(), match.end(), new or "", slots(unit, match.start()))


def year(unit: Unit, _: Base) -> Iterator[Edit]:
    for match in found(unit, r"(?<![\w.,/$€£-])(?:1[6-9]\d\d|20[0-3]\d)(?![\w/%-]|[.,]\d)"):
        before = unit.article.text[max(unit.start, match.start() - 16) : match.start()]
        if not _YEARLY.search(before) and unit.section != "title":
            continue
        old = int(match.group())
        new = pick([old + d for d in (-7, -4, -3, -2, 2, 3, 5)], unit.text, match.start() - unit.start)
        yield change(unit, match.start(), match.end(), str(new), slots(unit, match.start()))


def weekday(unit: Unit, _: Base) -> Iterator[Edit]:
    days = _DAYS[unit.article.language]
    for match in found(unit, rf"(?<![\w-])(?:{'|'.join(days)})(?![\w-])", re.IGNORECASE):
        new = pick(
            [d for d in days if d.lower() != match.group().lower()], unit.text, match.start() - unit.start
        )
        yield change(
            unit, match.start(), match.end(), like(match.group(), new or ""), slots(unit, match.start())
        )


def hour(unit: Unit, _: Base) -> Iterator[Edit]:
    """Another hour, or the other half of the day."""
    for match in hours(unit):
        old = int(match.group("h"))
        half = match.groupdict().get("half")
        top = 12 if half else 23
        if half and pick((True, False), unit.text):
            other = {"a": "p", "p": "a", "A": "P", "P": "A"}[half[0]]
            yield change(
                unit, match.start("half"), match.start("half") + 1, other, slots(unit, match.start())
            )
        else:
            new = pick([n for n in range(2, top) if n != old], unit.text, match.start() - unit.start)
            shown = f"{new:02d}" if match.group("h").startswith("0") else str(new)
            yield change(unit, match.start("h"), match.end("h"), shown, slots(unit, match.start()))


def hours(unit: Unit) -> Iterator[re.Match[str]]:
    """Times of day."""
    if unit.french:
        yield from found(
            unit,
            r"(?<![\w,.:])(?P<h>[01]?\d|2[0-3])[ \u00a0\u202f]?(?:h|heures)[ \u00a0\u202f]?(?:[0-5]\d)(?!\d)",
        )
        yield from found(
            unit, r"\b(?:à|vers|dès|avant|après|jusqu'à) (?P<h>[01]?\d|2[0-3]) ?(?:h|heures)\b(?! ?\d)"
        )
    else:
        yield from found(
            unit, r"(?<![\w,.:])(?P<h>1[0-2]|0?\d)(?::[0-5]\d)? ?(?P<half>[ap]\.?m\b)", re.IGNORECASE
        )
        yield from found(unit, r"(?<![\w,.:])(?P<h>[01]?\d|2[0-3]):[0-5]\d(?![\d:]| ?[aApP]\.?[mM])")


def word(unit: Unit, _: Base) -> Iterator[Edit]:
    for old, new in _WORDS[unit.article.language]:
        for match in found(unit, _FRAMES.get(old, rf"(?<![\w-])({old})(?![\w-])"), re.IGNORECASE):
            if old in {"matin", "soir"} and re.search(
                r"(?:le|du|chaque|un|du petit|ce) $",
                unit.article.text[max(0, match.start(1) - 9) : match.start(1)],
            ):
                continue
            if old in {"morning", "evening"} and not re.search(
                rf"(?:{'|'.join(_DAYS['en'])}|the|this|yesterday|tomorrow) $",
                unit.article.text[max(0, match.start(1) - 11) : match.start(1)],
            ):
                continue
            yield change(
                unit, match.start(1), match.end(1), like(match.group(1), new), slots(unit, match.start(1))
            )


OPERATORS = (
    Operator("day", "dates", day),
    Operator("month", "dates", month),
    Operator("year", "dates", year),
    Operator("weekday", "dates", weekday),
    Operator("hour", "dates", hour),
    Operator("time-word", "dates", word),
)
