"""What a figure can be written as instead: in other signs, as a day of a month, an hour of another zone, an age, a length of time."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from fractions import Fraction

from factdiff.comparison.account import reasons
from factdiff.comparison.account.aging import aged
from factdiff.comparison.account.forms import plural
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.naming import glossed
from factdiff.comparison.account.units import Unit
from factdiff.languages.spelling import fold
from factdiff.patterns import pattern

SIDES = (OLD, NEW)
#: How many words before a number stands which part of it is meant.
_OF = 4
_LETTERS = pattern(r"[\W_]+")
_MINUS = pattern(r"(?<!\w)[-−–](?=[\d$€£])")
#: Unicode's currencies, mathematical and other symbols, and fractions.
_MEANING = frozenset({"Sc", "Sm", "So", "No"})


def alone(ledger: Ledger) -> bool:
    """Whether nothing but figures differs, each in its place."""
    return not ledger.moved and all(
        ledger.row(side)[i].kind == "number" for gap in ledger.gaps for side in SIDES for i in gap.side(side)
    )


def settle_alone(ledger: Ledger) -> None:
    """Enters every reason that holds where nothing but figures differs: what `excuses.settle` says of words has no say."""
    for gap in ledger.gaps:
        for excuse in (joined, glossed, zoned, first_of_month):
            excuse(ledger, gap)
    if any(ledger.row(side)[i].key[3] for side in SIDES for i in ledger.opened(side)):
        from factdiff.comparison.account.phrasing import durations  # noqa: PLC0415 - figures with units are few

        durations(ledger)
    aged(ledger)
    shared_out(ledger)
    for gap in ledger.gaps:
        said_again(ledger, gap)


def said_again(ledger: Ledger, gap: Gap) -> None:
    """Excuses what stands once where a sentence was split or merged and the other side says it twice."""
    again = [
        [i for i in ledger.open(gap, side) if i in ledger.said_again[side] - ledger.swapped[side]]
        for side in SIDES
    ]
    if any(again):
        ledger.excuse_both(again, reasons.SPLIT)


def joined(ledger: Ledger, gap: Gap) -> None:
    """ "Week-end" and "weekend", "10.48" and "10:48": the same letters; a name in two words is another spelling."""
    olds, news = ledger.open(gap, OLD), ledger.open(gap, NEW)
    texts = [reasons.shown(ledger.olds[i] for i in olds), reasons.shown(ledger.news[j] for j in news)]
    before, after = (_LETTERS.sub("", fold(text)) for text in texts)
    if _signs(texts[0]) != _signs(texts[1]):
        return
    digits = before.isdigit() and len(olds) == len(news)
    capitals = all(ledger.olds[i].capital for i in olds) and all(ledger.news[j].capital for j in news)
    if _owners(ledger, olds, news):
        return
    if before and before == after and not digits and not (capitals and len(olds) != len(news)):
        ledger.excuse(olds, news, reasons.TYPOGRAPHY)
    else:
        _joined_within(ledger, (olds, news))


def _owners(ledger: Ledger, olds: Sequence[int], news: Sequence[int]) -> bool:
    """Whether the mark of a genitive tells one owner from several: "the mayors' offices" and "the mayor's offices"."""
    rows = [ledger.olds[i] for i in olds], [ledger.news[j] for j in news]
    one, several = sorted(rows, key=len, reverse=True)
    if len(one) != len(several) + 1 or "possessive mark" not in reasons.classes(one[-1], ledger.lexicon):
        return False
    return bool(several) and plural(ledger.lexicon.language, one[-2].shown, several[-1].shown)


def _joined_within(ledger: Ledger, opened: tuple[list[int], list[int]]) -> None:
    """ "Was under way in the town" and "work was underway": one word of the language in two, among other edited words."""
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        single = {other[j].word: j for j in opened[1 - side] if not other[j].capital}
        for i in opened[side]:
            if i + 1 in opened[side] and not row[i].capital and row[i].word and row[i + 1].word:
                made = single.get(_LETTERS.sub("", row[i].word + row[i + 1].word))
                if made is not None:
                    ledger.excuse_from(side, [i, i + 1], [made], reasons.TYPOGRAPHY)


def first_of_month(ledger: Ledger, gap: Gap) -> None:
    """ "1er août" and "1 août", "May 3rd" and "May 3": beside a month an ordinal is a day like any other."""
    some = [ledger.open(gap, side) for side in SIDES]
    if list(map(len, some)) != [1, 1]:
        return
    keys = [ledger.row(side)[some[side][0]].key for side in SIDES]
    if any(isinstance(key, str) for key in keys) or keys[OLD][:4] != keys[NEW][:4]:
        return
    if all(_beside_month(ledger, side, some[side][0]) for side in SIDES):
        ledger.excuse_both(some, reasons.NUMERAL)


def _beside_month(ledger: Ledger, side: int, index: int) -> bool:
    row = ledger.row(side)
    near = [row[i] for i in (index - 1, index + 1) if 0 <= i < len(row)]
    return any(ledger.lexicon.is_month(unit.word) for unit in near)


def shared_out(ledger: Ledger) -> None:
    """ "Half of the 60 flats" and "30 of the 60 flats": a share of a number that stayed, and what it comes to."""
    wholes = [(i, j) for i, j in ledger.partners().items() if ledger.olds[i].kind == "number"]
    for whole in wholes:
        if not _plain(ledger.olds[whole[OLD]]):
            continue
        total = Fraction(str(ledger.olds[whole[OLD]].key[0]))
        parts = [_part(ledger, side, whole[side]) for side in SIDES]
        old, new = parts[OLD], parts[NEW]
        if old is None or new is None or (old[1] == "%") == (new[1] == "%"):
            continue
        counts = [value * total / 100 if sign == "%" else value for _, sign, value in (old, new)]
        if counts[OLD] == counts[NEW]:
            ledger.excuse([old[0]], [new[0]], reasons.NUMERAL)


def _part(ledger: Ledger, side: int, whole: int) -> tuple[int, str, Fraction] | None:
    """The open word shortly before a number that says how many of them, or what share, and its place."""
    opened = ledger.opened(side)
    for i in range(max(whole - _OF, 0), whole):
        if i in opened and (found := _portion(ledger, side, i)) is not None:
            return (i, *found)
    return None


def _portion(ledger: Ledger, side: int, index: int) -> tuple[str, Fraction] | None:
    """How many a word says exactly, or what share of them."""
    unit = ledger.row(side)[index]
    if unit.kind == "word" and unit.word in ledger.lexicon.shares:
        return "%", Fraction(ledger.lexicon.shares[unit.word])
    sign = str(unit.key[3]) if unit.kind == "number" and _plain(unit) else None
    return (sign, Fraction(str(unit.key[0]))) if sign in ("", "%") else None


def _plain(unit: Unit) -> bool:
    """Whether a number is exact, and no ordinal."""
    return not isinstance(unit.key, str) and unit.key[1:3] == ("", "=") and not unit.key[4]


def zoned(ledger: Ledger, gap: Gap) -> None:
    """The same hour in another zone, in brackets or not: "at 03:00 local time (01:00 GMT)" for "at 03:00"."""
    lexicon = ledger.lexicon
    for side in SIDES:
        row, some = ledger.row(side), ledger.open(gap, side)
        if not some or ledger.open(gap, 1 - side) or not gap.side(side).start:
            continue
        before = row[gap.side(side).start - 1]
        # "19 years" is no hour, whatever zone a word behind it can be of: "new".
        timed = (
            before.word in lexicon.clock
            if before.kind != "number"
            else not before.key[3:4] or not before.key[3]
        )
        zones = [row[i].word in lexicon.zones for i in some]
        others = [row[i].kind == "number" or row[i].word in lexicon.clock for i in some]
        if timed and any(zones) and all(map(any, zip(zones, others, strict=True))):
            ledger.excuse_from(side, some, [], reasons.SAME_TIME)


def _signs(text: str) -> list[str]:
    """The signs that mean something: currencies, percent, degrees, fractions, plus and minus, question marks."""
    minus = ["-"] * len(_MINUS.findall(text))
    return minus + [c for c in text if c in "%‰?" or unicodedata.category(c) in _MEANING]
