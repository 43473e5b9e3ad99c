"""Names in two lengths, acronyms and the words that they stand for, pronouns for what was named before."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import readings
from factdiff.comparison.account.ledger import NEW, OLD, Gap, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import homeland
from factdiff.comparison.account.turning import Parts
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import SAME, Names
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass

SIDES = (OLD, NEW)
_STANDING = frozenset({"pronoun", "possessive"})


def aliases(ledger: Ledger, gap: Gap, names: Names) -> None:
    """A name in two lengths or spellings that the articles use for one."""
    every, joiners = ledger.lexicon.name_particles, ledger.lexicon.joiners
    for particles in (every, every - joiners):
        # "The Faroe Islands and Britain" is no name of one, and "Roe and Sons" is.
        runs = [name_run(ledger.row(side), gap.side(side), ledger.lexicon, particles) for side in SIDES]
        if _aliased(ledger, gap, runs, names):
            return


def _aliased(ledger: Ledger, gap: Gap, runs: Sequence[range], names: Names) -> bool:
    """Excuses the open words of two names of one and the same."""
    if not all(runs):
        return False
    texts = [_name(ledger.row(side), run, ledger.lexicon) for side, run in zip(SIDES, runs, strict=True)]
    if texts[0] == texts[1] or names.relation(*texts) != SAME:
        return False
    inside = [[i for i in ledger.open(gap, side) if i in run] for side, run in zip(SIDES, runs, strict=True)]
    if any(inside):
        ledger.excuse_both(inside, reasons.ALIAS)
    return any(inside)


def name_run(row: Sequence[Unit], part: range, lexicon: Lexicon, particles: frozenset[str]) -> range:
    """The whole name that a stretch touches: capitals around it, with the little words between them."""
    first, last = part.start, part.stop
    if not any(row[i].capital for i in range(max(first - 1, 0), min(last + 1, len(row)))):
        return range(0)
    while first and _continues(row, first - 1, -1, lexicon, particles):
        first -= 1
    while last < len(row) and _continues(row, last, 1, lexicon, particles):
        last += 1
    while first < last and not row[first].capital:
        first += 1
    while last > first and not row[last - 1].capital:
        last -= 1
    whole = range(first, last)
    return whole if all(row[i].capital or row[i].word in particles for i in whole) else range(0)


def _continues(
    row: Sequence[Unit], index: int, step: int, lexicon: Lexicon, particles: frozenset[str]
) -> bool:
    """Whether a name goes on with a word: a capital or a little word before one, with no comma between them."""
    inner, beyond = index - step, index + step
    if not _close(row, index, inner, lexicon):
        return False
    if row[index].capital:
        return True
    named = 0 <= beyond < len(row) and row[beyond].capital and _close(row, index, beyond, lexicon)
    return named and row[index].word in particles


def _close(row: Sequence[Unit], one: int, other: int, lexicon: Lexicon) -> bool:
    """Whether nothing but a space, a hyphen or the stop of an abbreviation stands between two neighbours."""
    if not 0 <= other < len(row):
        return True
    first, second = row[min(one, other)], row[max(one, other)]
    stop = len(first.shown) == 1 or "honorific" in reasons.classes(first, lexicon)
    return second.start - first.end <= 1 + stop


def _name(row: Sequence[Unit], run: range, lexicon: Lexicon) -> str:
    """A name without the honorific before it, an acronym that stands for several words once."""
    units = [row[i] for i in run]
    return reasons.shown(u for u in units if "honorific" not in reasons.classes(u, lexicon)) or units[0].shown


def native(ledger: Ledger, gap: Gap) -> None:
    """ "Swedish" and "Sweden's", where neither article's sentence has the other word as well."""
    some = [
        [i for i in ledger.open(gap, side) if not reasons.classes(ledger.row(side)[i], ledger.lexicon)]
        for side in SIDES
    ]
    if list(map(len, some)) != [1, 1]:
        return
    old, new = ledger.olds[some[OLD][0]], ledger.news[some[NEW][0]]
    apart = old.word not in {u.word for u in ledger.news} and new.word not in {u.word for u in ledger.olds}
    if apart and homeland(old, new, ledger.lexicon.language):
        ledger.excuse_both(some, reasons.ALIAS)


def glossed(ledger: Ledger, gap: Gap) -> None:
    """An acronym beside or instead of the words that it stands for."""
    particles = ledger.lexicon.name_particles
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        for index in ledger.open(gap, side):
            letters = row[index].word
            if not row[index].shown.isupper() or len(letters) < ACCOUNT.shortest_acronym:
                continue
            spelled = _spelled(row, letters, gap.side(side), particles) or _spelled(
                other, letters, range(len(other)), particles
            )
            if _rival(ledger, gap, 1 - side, letters):
                # Two acronyms changed places, or one gave way to another.
                continue
            if spelled or row[index].bracketed:
                inside = [
                    i
                    for i in ledger.open(gap, 1 - side)
                    if i in _spelled(other, letters, gap.side(1 - side), particles)
                ]
                ledger.excuse_from(side, [index], inside, reasons.ABBREVIATION)
        after = gap.side(side).stop
        if (
            not gap.side(1 - side)
            and after < len(row)
            and row[after].bracketed
            and row[after].shown.isupper()
        ):
            # "The regional trains (TER)" for "the TER".
            ledger.excuse(*((ledger.open(gap, OLD), ledger.open(gap, NEW))), reasons.ABBREVIATION)


def _rival(ledger: Ledger, gap: Gap, side: int, letters: str) -> bool:
    """Whether another acronym stands in the same place."""
    units = (ledger.row(side)[i] for i in ledger.open(gap, side))
    return any(unit.shown.isupper() and unit.bracketed and unit.word != letters for unit in units)


def _spelled(row: Sequence[Unit], letters: str, near: range, particles: frozenset[str]) -> range:
    """The words whose first letters make an acronym, little words left out or not."""
    reach = range(max(near.start - 2 * len(letters), 0), near.stop)
    for first in reach:
        made, index = "", first
        while index < reach.stop and len(made) < len(letters):
            word = row[index].word
            if word and word[0] == letters[len(made)] and not row[index].shown.isupper():
                made += word[0]
            elif not made or word not in particles:
                break
            index += 1
        if made == letters:
            return range(first, index)
    return range(0)


def classed(ledger: Ledger, gap: Gap) -> None:
    """ "The company Norlink" and "Norlink", "the town of Hartlow" and "Hartlow": what kind of thing a name is."""
    for side in SIDES:
        some = ledger.open(gap, side)
        weighty = [i for i in some if not reasons.classes(ledger.row(side)[i], ledger.lexicon)]
        if (
            len(weighty) == 1
            and not _weighs(ledger, gap, 1 - side)
            and _names_kind(ledger, side, gap, weighty[0])
        ):
            other = ledger.open(gap, 1 - side)
            ledger.excuse_from(side, some, other, reasons.REFERENCE)


def _weighs(ledger: Ledger, gap: Gap, side: int) -> bool:
    return any(not reasons.classes(ledger.row(side)[i], ledger.lexicon) for i in ledger.open(gap, side))


def _names_kind(ledger: Ledger, side: int, gap: Gap, index: int) -> bool:
    """Whether a noun is the kind of a name that stayed beside it; only places have their "of"."""
    row, lexicon = ledger.row(side), ledger.lexicon
    kind = lexicon.kinds.get(row[index].word)
    if kind is None or row[index].capital or ledger.quoted(side, row[index]):
        return False
    after, before = gap.side(side).stop, gap.side(side).start - 1
    led = [row[i] for i in range(index + 1, after)]
    if after < len(row) and row[after].capital and (not led or kind == "place") and len(led) <= 1:
        return True
    return not led and before >= 0 and row[before].capital and _set_off(row, before, index, lexicon)


def _set_off(row: Sequence[Unit], before: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a noun with its article follows a name behind a comma."""
    between = row[before + 1 : index]
    return (
        len(between) == 1
        and "article" in reasons.classes(between[0], lexicon)
        and (between[0].start - row[before].end > 1)
    )


@dataclass(frozen=True, slots=True)
class JustNamed:
    """The words of each article that a pronoun can stand for: of a few sentences, and of the last one alone."""

    few: tuple[frozenset[str], frozenset[str]]
    last: tuple[frozenset[str], frozenset[str]]

    def of(self, unit: Unit, side: int) -> bool:
        """Whether an article has just spoken of it: of a name before a while, of anything else in the last sentence."""
        return bool(unit.word) and unit.word in (self.few if unit.capital else self.last)[side]


def referred(ledger: Ledger, gap: Gap, before: JustNamed, parts: Parts) -> None:
    """A pronoun on one side and on the other what both articles have just spoken of, unless somebody else is meant."""
    if parts.apart(*(_stretch(ledger.row(side), ledger.open(gap, side)) for side in SIDES)):
        return
    for side in SIDES:
        pointing = ledger.open(gap, side)
        named = ledger.open(gap, 1 - side)
        if not named or not pointing or any(not pronoun(ledger, ledger.row(side)[i]) for i in pointing):
            continue
        weighty = [i for i in named if not reasons.classes(ledger.row(1 - side)[i], ledger.lexicon)]
        content = [ledger.row(1 - side)[i] for i in weighty if not _statement(ledger, 1 - side, i)]
        if (
            weighty
            and (not content or any(_can_be_meant(unit, ledger) for unit in content))
            and all(before.of(unit, side) for unit in content)
        ):
            ledger.excuse_from(side, pointing, named, reasons.REFERENCE)


def _can_be_meant(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word can name what a pronoun stands for: no verb alone."""
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    return unit.capital or not found or bool(found & {"NOUN", "PROPN", "PRON"})


def _statement(ledger: Ledger, side: int, index: int) -> bool:
    """ "This version", "cette affirmation": what somebody just said, in a word."""
    row = ledger.row(side)
    return (
        bool(index)
        and row[index - 1].word in ledger.lexicon.pointing
        and row[index].word in ledger.lexicon.statements
    )


def _stretch(row: Sequence[Unit], some: list[int]) -> tuple[int, int]:
    return (row[some[0]].start, row[some[-1]].end) if some else (0, 0)


def referred_afar(ledger: Ledger, before: JustNamed) -> None:
    """A name that went in one place and a pronoun that came in another: "Mr Roy, himself a doctor, said"."""
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        pointing = [i for i in ledger.opened(side) if "pronoun" in reasons.classes(row[i], ledger.lexicon)]
        named = [i for i in ledger.opened(1 - side) if other[i].capital]
        alone = [i for i in ledger.opened(side) if row[i].capital]
        if len(pointing) == 1 and named and not alone and all(before.of(other[i], side) for i in named):
            ledger.excuse_from(side, pointing, named, reasons.REFERENCE)


def pronoun(ledger: Ledger, unit: Unit) -> bool:
    """Whether a word stands for what was named before."""
    found = reasons.classes(unit, ledger.lexicon)
    return (
        bool(found & {"pronoun", "linker"}) and "article" not in found
    ) or unit.word in ledger.lexicon.stand_ins


def stands(unit: Unit, ledger: Ledger) -> bool:
    """Whether an empty word stands for somebody: where another name takes its place, somebody else is meant."""
    return bool(reasons.classes(unit, ledger.lexicon) & _STANDING) or unit.word in ledger.lexicon.stand_ins
