"""Reasons that hold for several words at once: joined words, names in two lengths, references, order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import SAME, Names
from factdiff.comparison.words import fold

SIDES = (OLD, NEW)
#: Little words inside names.
_PARTICLES = frozenset(
    {
        "de",
        "du",
        "des",
        "la",
        "le",
        "of",
        "the",
        "al",
        "el",
        "bin",
        "ben",
        "van",
        "von",
        "da",
        "di",
        "and",
        "et",
        "en",
        "sur",
    }
)
_STANDING = frozenset({"pronoun", "possessive"})
_LETTERS = re.compile(r"[\W_]+")
_MINUS = re.compile(r"(?<!\w)[-−–](?=[\d$€£])")
#: Unicode's currencies, mathematical and other symbols, and fractions.
_MEANING = frozenset({"Sc", "Sm", "So", "No"})


def settle(
    ledger: Ledger, names: Names, before: tuple[frozenset[str], frozenset[str]], roles: Callable[[], bool]
) -> None:
    """Enters every reason that holds; ``before`` are the words of either article up to here.

    ``roles`` tells whether the facts of both sides give everybody the same part.
    """
    for gap in ledger.gaps:
        _joined(ledger, gap)
        _aliases(ledger, gap, names)
        _glossed(ledger, gap)
        _referred(ledger, gap, before)
    _referred_afar(ledger, before)
    _reported(ledger)
    turned = _order(ledger, roles)
    for gap in ledger.gaps:
        again = [[i for i in ledger.open(gap, side) if i in ledger.said_again[side]] for side in SIDES]
        if any(again):
            ledger.excuse_both(again, reasons.SPLIT)
        _empty(ledger, gap, turned=turned)


def _joined(ledger: Ledger, gap: Gap) -> None:
    """ "Week-end" and "weekend", "10.48" and "10:48": the same letters; a name in two words is another spelling."""
    olds, news = ledger.open(gap, OLD), ledger.open(gap, NEW)
    texts = [reasons.shown(ledger.olds[i] for i in olds), reasons.shown(ledger.news[j] for j in news)]
    before, after = (_LETTERS.sub("", fold(text)) for text in texts)
    if _signs(texts[0]) != _signs(texts[1]):
        return
    digits = before.isdigit() and len(olds) == len(news)
    capitals = all(ledger.olds[i].capital for i in olds) and all(ledger.news[j].capital for j in news)
    if before and before == after and not digits and not (capitals and len(olds) != len(news)):
        ledger.excuse(olds, news, reasons.TYPOGRAPHY)


def _signs(text: str) -> list[str]:
    """The signs that mean something: currencies, percent, degrees, fractions, plus and minus, question marks."""
    minus = ["-"] * len(_MINUS.findall(text))
    return minus + [c for c in text if c in "%‰?" or unicodedata.category(c) in _MEANING]


# --- names -------------------------------------------------------------------------------------------


def _aliases(ledger: Ledger, gap: Gap, names: Names) -> None:
    """A name in two lengths or spellings that the articles use for one."""
    runs = [name_run(ledger.row(side), gap.side(side)) for side in SIDES]
    if not all(runs):
        return
    texts = [_name(ledger.row(side), run) for side, run in zip(SIDES, runs, strict=True)]
    if texts[0] == texts[1] or names.relation(*texts) != SAME:
        return
    inside = [[i for i in ledger.open(gap, side) if i in run] for side, run in zip(SIDES, runs, strict=True)]
    if any(inside):
        ledger.excuse_both(inside, reasons.ALIAS)


def name_run(row: Sequence[Unit], part: range) -> range:
    """The whole name that a stretch touches: capitals around it, with the little words between them."""
    first, last = part.start, part.stop
    if not any(row[i].capital for i in range(max(first - 1, 0), min(last + 1, len(row)))):
        return range(0)
    while first and _continues(row, first - 1, -1):
        first -= 1
    while last < len(row) and _continues(row, last, 1):
        last += 1
    while first < last and not row[first].capital:
        first += 1
    while last > first and not row[last - 1].capital:
        last -= 1
    whole = range(first, last)
    return whole if all(row[i].capital or row[i].word in _PARTICLES for i in whole) else range(0)


def _continues(row: Sequence[Unit], index: int, step: int) -> bool:
    if row[index].capital:
        return True
    beyond = index + step
    return row[index].word in _PARTICLES and 0 <= beyond < len(row) and row[beyond].capital


def _name(row: Sequence[Unit], run: range) -> str:
    return " ".join(row[i].shown for i in run)


def _glossed(ledger: Ledger, gap: Gap) -> None:
    """An acronym beside or instead of the words that it stands for."""
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        for index in ledger.open(gap, side):
            letters = row[index].word
            if not row[index].shown.isupper() or len(letters) < len("UN"):
                continue
            spelled = _spelled(row, letters, gap.side(side)) or _spelled(other, letters, range(len(other)))
            if spelled or row[index].bracketed:
                inside = [
                    i for i in ledger.open(gap, 1 - side) if i in _spelled(other, letters, gap.side(1 - side))
                ]
                ledger.excuse(
                    *((([index], inside)) if side == OLD else (inside, [index])), reasons.ABBREVIATION
                )
        after = gap.side(side).stop
        if (
            not gap.side(1 - side)
            and after < len(row)
            and row[after].bracketed
            and row[after].shown.isupper()
        ):
            # "The regional trains (TER)" for "the TER".
            ledger.excuse(*((ledger.open(gap, OLD), ledger.open(gap, NEW))), reasons.ABBREVIATION)


def _spelled(row: Sequence[Unit], letters: str, near: range) -> range:
    """The words whose first letters make an acronym, little words left out or not."""
    reach = range(max(near.start - 2 * len(letters), 0), near.stop)
    for first in reach:
        made, index = "", first
        while index < reach.stop and len(made) < len(letters):
            word = row[index].word
            if word and word[0] == letters[len(made)] and not row[index].shown.isupper():
                made += word[0]
            elif not made or word not in _PARTICLES:
                break
            index += 1
        if made == letters:
            return range(first, index)
    return range(0)


def _referred(ledger: Ledger, gap: Gap, before: tuple[frozenset[str], frozenset[str]]) -> None:
    """A pronoun on one side and on the other what both articles have spoken of before."""
    for side in SIDES:
        pointing = ledger.open(gap, side)
        named = ledger.open(gap, 1 - side)
        if not named or not pointing or any(not _pronoun(ledger, ledger.row(side)[i]) for i in pointing):
            continue
        content = [
            ledger.row(1 - side)[i]
            for i in named
            if not reasons.classes(ledger.row(1 - side)[i], ledger.lexicon)
        ]
        if content and all(unit.word and unit.word in before[side] for unit in content):
            ledger.excuse_both(((pointing, named) if side == OLD else (named, pointing)), reasons.REFERENCE)


def _referred_afar(ledger: Ledger, before: tuple[frozenset[str], frozenset[str]]) -> None:
    """A name that went in one place and a pronoun that came in another: "Mr Roy, himself a doctor, said"."""
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        pointing = [
            i
            for gap in ledger.gaps
            for i in ledger.open(gap, side)
            if "pronoun" in reasons.classes(row[i], ledger.lexicon)
        ]
        named = [i for gap in ledger.gaps for i in ledger.open(gap, 1 - side) if other[i].capital]
        alone = [i for gap in ledger.gaps for i in ledger.open(gap, side) if row[i].capital]
        if len(pointing) == 1 and named and not alone and all(other[i].word in before[side] for i in named):
            ledger.excuse_both((pointing, named) if side == OLD else (named, pointing), reasons.REFERENCE)


def _pronoun(ledger: Ledger, unit: Unit) -> bool:
    found = reasons.classes(unit, ledger.lexicon)
    return (bool(found & {"pronoun", "linker"}) and "article" not in found) or unit.word in ("it", "il")


# --- empty words -------------------------------------------------------------------------------------


def _empty(ledger: Ledger, gap: Gap, *, turned: bool) -> None:
    """Words without meaning of their own; some only where a sentence was split, merged or turned."""
    olds, news = ledger.open(gap, OLD), ledger.open(gap, NEW)
    found = [[reasons.classes(ledger.row(side)[i], ledger.lexicon) for i in gap.side(side)] for side in SIDES]
    linked = any("linker" in classes or "pronoun" in classes for some in found for classes in some)
    allowed = reasons.LOOSE if ledger.split or turned or linked else reasons.FREE
    heavy = [any(not reasons.classes(ledger.row(side)[i], ledger.lexicon) for i in some)
             for side, some in zip(SIDES, (olds, news), strict=True)]  # fmt: skip
    free = [
        [
            i
            for i in some
            if reasons.classes(ledger.row(side)[i], ledger.lexicon) & allowed
            and not ledger.quoted(side, ledger.row(side)[i])
            and not (heavy[1 - side] and _stands(ledger.row(side)[i], ledger))
        ]
        for side, some in zip(SIDES, (olds, news), strict=True)
    ]
    if any(free):
        reason = reasons.SPLIT if ledger.split and allowed is reasons.LOOSE else reasons.FUNCTION
        ledger.excuse_both(free, reason)


def _stands(unit: Unit, ledger: Ledger) -> bool:
    """Whether an empty word stands for somebody: where another name takes its place, somebody else is meant."""
    return bool(reasons.classes(unit, ledger.lexicon) & _STANDING) or unit.word in ("it", "il")


# --- verbs of saying ---------------------------------------------------------------------------------


def _reported(ledger: Ledger) -> None:
    """ "The coach said" and "according to the coach": words of one kind of report in two places."""
    found = [
        [
            (i, kind)
            for gap in ledger.gaps
            for i in ledger.open(gap, side)
            for kind in reasons.said(ledger.row(side)[i], ledger.lexicon)
        ]
        for side in SIDES
    ]
    for i, kind in found[OLD]:
        j = next((j for j, other in found[NEW] if other == kind and j not in ledger.why[NEW]), None)
        if j is not None and i not in ledger.why[OLD]:
            ledger.excuse([i], [j], reasons.SYNONYM)


# --- order -------------------------------------------------------------------------------------------


def _order(ledger: Ledger, roles: Callable[[], bool]) -> bool:
    """Excuses runs of words that stand elsewhere; true where the sentence was turned round."""
    if _passive(ledger):
        return True
    pairs = [pair for pair in ledger.moved if _still_open(ledger, pair)]
    if not pairs:
        return False
    swapped = any(_in_place(ledger, *pair) for pair in pairs)
    if swapped and not _coordinated(ledger, pairs):
        return False
    if not swapped and not all(_phrase(ledger, *pair) for pair in pairs) and not roles():
        return False
    for old, new in pairs:
        ledger.excuse(old, new, reasons.ORDER)
    return not swapped


def _passive(ledger: Ledger) -> bool:
    """The active turned into the passive, or back: who stood before the verb stands behind it with a *by*."""
    forth = ledger.partners()
    back = {new: old for old, new in forth.items()}
    for side, partner in ((OLD, forth), (NEW, back)):
        row = ledger.row(side)
        for by in (i for gap in ledger.gaps for i in ledger.open(gap, side) if row[i].word in _BY):
            agent = next((i for i in range(by + 1, min(by + _REACH, len(row))) if i in partner), None)
            verb = next((i for i in range(by - 1, -1, -1) if _verb(row[i], ledger)), None)
            if agent is None or verb is None or not _be(row[:verb], ledger):
                continue
            active = partner.get(verb, _active(ledger, side, verb))
            if active is not None and partner[agent] < active and _turns(ledger, side, verb, active):
                _turn(ledger, (by, verb, active), side)
                return True
    return False


def _active(ledger: Ledger, side: int, verb: int) -> int | None:
    """The verb of the other side that a participle is of, with the tense that its auxiliary has here."""
    row, other, language = ledger.row(side), ledger.row(1 - side), ledger.lexicon.language
    own = lemmas(language, row[verb].shown, "VERB")
    times = {tense(language, row[i].shown) for i in range(max(verb - _REACH, 0), verb)}
    return next(
        (
            i
            for gap in ledger.gaps
            for i in ledger.open(gap, 1 - side)
            if own & lemmas(language, other[i].shown, "VERB") and tense(language, other[i].shown) in times
        ),
        None,
    )


def _turns(ledger: Ledger, side: int, verb: int, active: int) -> bool:
    """Whether the verb of the other side stands in the active."""
    row, other = ledger.row(side), ledger.row(1 - side)
    form = fold(other[active].shown) != fold(row[verb].shown)
    return form or not _be(other[active - 1 : active], ledger)


_BY = frozenset({"by", "par"})
#: How many words before or behind the agent and the auxiliary may stand.
_REACH = 5


def _verb(unit: Unit, ledger: Ledger) -> bool:
    return (
        unit.kind == "word"
        and bool(lemmas(ledger.lexicon.language, unit.shown, "VERB"))
        and not (reasons.classes(unit, ledger.lexicon))
    )


def _be(row: Sequence[Unit], ledger: Ledger) -> bool:
    return any("be" in reasons.classes(unit, ledger.lexicon) for unit in row)


def _turn(ledger: Ledger, passive: tuple[int, int, int], side: int) -> None:
    """Enters the words of a passive (its *by*, its verb and the verb of the active), and all that moved with it."""
    for old, new in ledger.moved:
        ledger.excuse(old, new, reasons.VOICE)
    by, verb, active = passive
    own = [by, *(i for i in (verb,) if any(i in ledger.open(gap, side) for gap in ledger.gaps))]
    other = [i for i in (active,) if any(i in ledger.open(gap, 1 - side) for gap in ledger.gaps)]
    ledger.excuse_both((own, other) if side == OLD else (other, own), reasons.VOICE)


def _still_open(ledger: Ledger, pair: tuple[list[int], list[int]]) -> bool:
    return any(i not in ledger.why[OLD] for i in pair[OLD]) and any(
        j not in ledger.why[NEW] for j in pair[NEW]
    )


def _in_place(ledger: Ledger, old: list[int], new: list[int]) -> bool:
    """Whether something else took the place of a moved run, as in a swap."""
    for side, index in ((OLD, old[0]), (NEW, new[0])):
        gap = next(gap for gap in ledger.gaps if index in gap.side(side))
        there = [ledger.row(1 - side)[i] for i in ledger.open(gap, 1 - side)]
        if any(not reasons.classes(unit, ledger.lexicon) & reasons.LOOSE for unit in there):
            return True
    return False


def _coordinated(ledger: Ledger, pairs: list[tuple[list[int], list[int]]]) -> bool:
    """Whether what stands between the moved runs only joins the members of a list."""
    for side in SIDES:
        row = ledger.row(side)
        moved = {i for pair in pairs for i in pair[side]}
        inside = [row[i] for i in range(min(moved), max(moved) + 1) if i not in moved]
        if not all(_joins(ledger, unit) for unit in inside):
            return False
    return True


def _joins(ledger: Ledger, unit: Unit) -> bool:
    return unit.word in _JOINING or "article" in reasons.classes(unit, ledger.lexicon)


_JOINING = frozenset({"and", "or", "nor", "et", "ou", "ni"})


def _phrase(ledger: Ledger, old: list[int], new: list[int]) -> bool:
    """Whether a moved run is a phrase of its own, which says the same wherever it stands in the sentence."""
    del new
    units = [ledger.olds[i] for i in old]
    if len(units) == 1:
        return False
    return not units[0].capital or any(unit.kind == "word" and not unit.capital for unit in units)
