"""Operators on names: given names and surnames, places, organisations, peoples, and pairs of values that change seats."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from benchmarks.metamorphic import french
from benchmarks.metamorphic.lists import classes
from benchmarks.metamorphic.numbers import counted
from benchmarks.metamorphic.numbers import slots as counted_slots
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.times import days_of_months, hours
from benchmarks.metamorphic.values import Base, Edit, Piece, Unit
from benchmarks.metamorphic.writing import NAMES, alternatives, change, found, pick

_CAPITAL = r"[A-ZÀ-Ý][\w’'-]*[a-zà-ÿ]"
_TITLES = r"(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Me)"
# Capitals that name no organisation.
_PLAIN = {
    "US",
    "UK",
    "USA",
    "GMT",
    "UTC",
    "BST",
    "PM",
    "AM",
    "TV",
    "AIDS",
    "ADN",
    "DNA",
    "PIB",
    "GDP",
    "CEO",
    "PDG",
    "II",
    "III",
    "IV",
    "VI",
    "XIV",
    "MP",
    "KM",
}
_NOT_FAMILY = {
    "Saint",
    "Sainte",
    "Street",
    "Airport",
    "University",
    "Prize",
    "Park",
    "Road",
    "Hospital",
    "House",
    "Cup",
}


def persons(unit: Unit) -> Iterator[tuple[re.Match[str], str, tuple[str, ...]]]:
    """Given name and surname by the suite's list; with the class of the given name and its like."""
    for kind, members in classes(unit.article.language, "given"):
        names = "|".join(sorted(map(re.escape, members), key=len, reverse=True))
        for match in found(unit, rf"(?<![\w-])(?P<given>{names}) (?P<family>{_CAPITAL})(?![\w’-]| [A-ZÀ-Ý])"):
            if match.group("family") not in _NOT_FAMILY and not re.search(
                r"[A-ZÀ-Ý]\w* $", unit.article.text[unit.start : match.start()][-14:]
            ):
                yield match, kind, members


def given(unit: Unit, _: Base) -> Iterator[Edit]:
    for match, kind, members in persons(unit):
        del kind
        old = match.group("given")
        new = pick(alternatives(members, old, unit), unit.text, old)
        if new and french.is_open(old) == french.is_open(new) and "h" not in (old[0] + new[0]).lower():
            yield change(unit, match.start("given"), match.end("given"), new, NAMES)


def family(unit: Unit, base: Base) -> Iterator[Edit]:
    """Another surname, in this place alone."""
    for start, end in families(unit, base):
        old = unit.article.text[start:end]
        options = [
            n
            for kind, members in classes(unit.article.language, "surnames")
            for n in members
            if _alike(unit, kind, old)
        ]
        new = pick(alternatives(options, old, unit), unit.text, old)
        if new:
            yield change(unit, start, end, new, NAMES)


def _alike(unit: Unit, kind: str, old: str) -> bool:
    if not unit.french:
        return True
    return old[0] != "H" and (kind == "v") == french.is_open(old)


def families(unit: Unit, base: Base) -> Iterator[tuple[int, int]]:
    """Surnames behind a given name or a title, and bare ones that the article has introduced so."""
    known = base.memory.setdefault(
        "families", {m.group("family") for u in base.units for m, *_ in persons(u)}
    )
    seen = {m.start("family"): m.end("family") for m, *_ in persons(unit)}
    for match in found(unit, rf"(?<![\w.])(?:{_TITLES}) ({_CAPITAL})(?![\w’-]| [A-ZÀ-Ý])"):
        seen[match.start(1)] = match.end(1)
    for name in sorted(known) if isinstance(known, set) else ():
        for match in found(unit, rf"(?<![\w-]){re.escape(name)}(?![\w-]| [A-ZÀ-Ý])"):
            if not re.search(
                r"[A-ZÀ-Ý]\w* $", unit.article.text[max(unit.start, match.start() - 14) : match.start()]
            ):
                seen.setdefault(match.start(), match.end())
    yield from sorted(seen.items())


def letter(unit: Unit, base: Base) -> Iterator[Edit]:
    """One vowel of a surname: another person, or the same with a typing error; either way not the same text."""
    for start, end in families(unit, base):
        old = unit.article.text[start:end]
        inner = [i for i, c in enumerate(old) if c in "aeiou" and i]
        where = pick(inner, unit.text, old)
        if where:
            new = pick([c for c in "aeiou" if c != old[where]], unit.text, old)
            yield change(unit, start, end, old[:where] + (new or "") + old[where + 1 :], NAMES)


def listed(unit: Unit, name: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Members of a list's classes in the sentence, outside longer names, with their like."""
    for kind, members in classes(unit.article.language, name):
        if kind == "near":
            continue
        names = "|".join(sorted(map(re.escape, members), key=len, reverse=True))
        for match in found(
            unit,
            rf"(?<![\w-])({names})(?![\w-]|[’'](?!s\b)| [A-ZÀ-Ý]| (?:du|de l) ?['’]?(?:Nord|Sud|Est|Ouest))",
        ):
            if not re.search(
                r"(?:[A-ZÀ-Ý][\w.-]*) $",
                unit.article.text[max(unit.start, match.start() - 16) : match.start()],
            ):
                yield match.start(1), match.end(1), members


def place(unit: Unit, _: Base) -> Iterator[Edit]:
    for start, end, members in listed(unit, "places"):
        old = unit.article.text[start:end]
        new = pick(alternatives(members, old, unit), unit.text, old)
        if new:
            yield change(unit, start, end, new, NAMES)


def near_place(unit: Unit, _: Base) -> Iterator[Edit]:
    """A country whose name looks alike."""
    twins = {
        k: v
        for kind, members in classes(unit.article.language, "places")
        if kind == "near"
        for k, v in _both(members)
    }
    for start, end, _members in listed(unit, "places"):
        new = twins.get(unit.article.text[start:end])
        if new:
            yield change(unit, start, end, new, NAMES)


def _both(members: Sequence[str]) -> Iterator[tuple[str, str]]:
    for a, b in zip(members[::2], members[1::2], strict=True):
        yield a, b
        yield b, a


def organisation(unit: Unit, _: Base) -> Iterator[Edit]:
    for start, end, members in listed(unit, "organisations"):
        old = unit.article.text[start:end]
        new = pick(alternatives(members, old, unit), unit.text, old)
        if new:
            yield change(unit, start, end, new, NAMES)


def people(unit: Unit, _: Base) -> Iterator[Edit]:
    """Another nationality, in the same gender and number."""
    for _kind, members in classes(unit.article.language, "demonyms"):
        forms = [french.adjective(m) for m in members] if unit.french else [[m] for m in members]
        for n in range(len(forms[0])):
            mine = list(dict.fromkeys(f[n] for f in forms))
            for match in found(unit, rf"(?<![\w-])(?:{'|'.join(mine)})(?![\w-])", re.IGNORECASE):
                if unit.french and n != _form(match.group().lower(), forms):
                    continue
                new = pick(
                    [f[n] for f in forms if f[n] != match.group().lower() and f[n] != match.group()],
                    unit.text,
                )
                if new:
                    shown = new[0].upper() + new[1:] if match.group()[0].isupper() else new
                    yield change(unit, match.start(), match.end(), shown, NAMES)


def _form(word: str, forms: Sequence[Sequence[str]]) -> int:
    """Which form a word is, -1 where it could be two."""
    places = {n for f in forms for n, form in enumerate(f) if form == word}
    return places.pop() if len(places) == 1 else -1


def swapped(unit: Unit, spans: Sequence[tuple[int, int]], expected: Sequence[str]) -> Iterator[Edit]:
    """Two values of the sentence change seats, unless they are members of one list."""
    text = unit.article.text
    for (a, b), (c, d) in itertools.pairwise(spans):
        first, second = text[a:b], text[c:d]
        between = text[b:c]
        listing = re.fullmatch(
            rf"(?:[\s,&/–-]|\b(?:et|and|ou|or|les?|la|the|à|en|au|aux|in|of|de|du)\b|[dl]['’]|{_CAPITAL})*",
            between,
        )
        if (
            first.lower() != second.lower()
            and c >= b
            and not listing
            and not _coordinated(unit, a, c)
            and _swappable(unit, first, second)
        ):
            yield Edit((Piece(a, b, second), Piece(c, d, first)), frozenset(expected))


def _swappable(unit: Unit, first: str, second: str) -> bool:
    return not unit.french or (
        french.is_open(first) == french.is_open(second) and "H" not in first[0] + second[0]
    )


def _coordinated(unit: Unit, a: int, c: int) -> bool:
    """Whether both stand in one list by the reader's tree."""
    heads = []
    for start in (a, c):
        token = next((t for t in unit.tokens if t.start <= start < t.end), None)
        while token is not None and token.dep in {"conj", "flat", "appos"} and token.head is not None:
            token = token.head
        heads.append(token)
    between = [t for t in unit.tokens if a < t.start < c]
    plain = bool(between) and not any(
        t.pos in {"VERB", "AUX", "ADV", "NUM", "SCONJ"} or t.form in "()" for t in between
    )
    listed = plain and any(t.form in {",", "et", "and", "ou", "or"} for t in between)
    return (heads[0] is not None and heads[0] is heads[1]) or listed


def swap_numbers(unit: Unit, _: Base) -> Iterator[Edit]:
    spans = [m.span() for m in counted(unit) if m.group() not in {"1", "0"}]
    expected = {s for span in spans for s in counted_slots(unit, *span)}
    yield from swapped(unit, spans, sorted(expected))


def swap_persons(unit: Unit, base: Base) -> Iterator[Edit]:
    full = {m.span(): kind for m, kind, _m in persons(unit)}
    for sex in "mf":
        yield from swapped(unit, sorted(span for span, kind in full.items() if kind == sex), NAMES)
    begun = {m.start("family") for m, *_ in persons(unit)}
    yield from swapped(unit, [span for span in families(unit, base) if span[0] not in begun], NAMES)


def swap_places(unit: Unit, _: Base) -> Iterator[Edit]:
    for _kind, members in classes(unit.article.language, "places"):
        spans = sorted((a, b) for a, b, group in listed(unit, "places") if group == members)
        yield from swapped(unit, spans, NAMES)


def swap_organisations(unit: Unit, _: Base) -> Iterator[Edit]:
    """Listed ones of a class, and acronyms with the same article."""
    for _kind, members in classes(unit.article.language, "organisations"):
        spans = sorted((a, b) for a, b, group in listed(unit, "organisations") if group == members)
        yield from swapped(unit, spans, NAMES)
    by_article: dict[str, list[tuple[int, int]]] = {}
    for match in found(
        unit, r"(?<![\w-])(?:\b([Ll]e|[Ll]a|[Tt]he|du|au) |([ld]['’]))?([A-Z]{2,6})(?![\w'’-]| [A-ZÀ-Ý])"
    ):
        if match.group(3) not in _PLAIN:
            by_article.setdefault((match.group(1) or match.group(2) or "").lower(), []).append(match.span(3))
    for spans in by_article.values():
        yield from swapped(unit, spans, NAMES)


def swap_dates(unit: Unit, _: Base) -> Iterator[Edit]:
    """Two weekdays, two days of months, two hours, or two years."""
    days = r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    for spans in (
        [m.span() for m in found(unit, rf"\b(?:{days})\b")],
        sorted(set(days_of_months(unit))),
        sorted({m.span("h") for m in hours(unit)}),
        [m.span() for m in found(unit, r"(?<![\w.,/-])(?:19\d\d|20[0-3]\d)(?![\w/-])")],
    ):
        yield from swapped(unit, spans, ("when", *NAMES))


OPERATORS = (
    Operator("given-name", "names", given),
    Operator("surname", "names", family),
    Operator("surname-letter", "names", letter),
    Operator("place", "names", place),
    Operator("place-alike", "names", near_place),
    Operator("organisation", "names", organisation),
    Operator("people", "names", people),
    Operator("swap-numbers", "rest", swap_numbers),
    Operator("swap-persons", "rest", swap_persons),
    Operator("swap-places", "rest", swap_places),
    Operator("swap-organisations", "rest", swap_organisations),
    Operator("swap-dates", "rest", swap_dates),
)
