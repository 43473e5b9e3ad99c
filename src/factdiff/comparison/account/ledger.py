"""The words of two blocks of sentences side by side: what is the same, what differs, and why that may be."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property

from factdiff.comparison.account import reasons
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.moves import moved_runs
from factdiff.comparison.account.units import Unit, spelled_out
from factdiff.comparison.account.weave import Match, weave
from factdiff.languages.spelling import fold
from factdiff.model.change import Account
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass

OLD, NEW = 0, 1
#: What may differ inside quotation marks: the spelling, never the words.
VERBATIM = frozenset(
    {"", reasons.TYPOGRAPHY, reasons.SPELLING, reasons.NUMERAL, reasons.CONTRACTION, reasons.ABBREVIATION}
)


@dataclass(frozen=True, slots=True)
class Gap:
    """Neighbouring units of both sides, by index, that no match joins; one side may be empty."""

    old: range
    new: range

    def side(self, side: int) -> range:
        """The units of one side."""
        return self.new if side else self.old


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """Words that differ and that nothing excuses.

    ``old`` and ``new`` are the units of each side; ``old_at`` and ``new_at`` the code points from the first to the
    last of them, or the empty place between two words where the other side has more.
    """

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    old_at: tuple[int, int]
    new_at: tuple[int, int]

    @property
    def texts(self) -> tuple[str, str]:
        """The words of both sides as they are written."""
        return reasons.shown(self.old), reasons.shown(self.new)


@dataclass(eq=False)
class Ledger:
    """Two rows of units under account; ``why`` holds for each side what excuses an unmatched unit.

    ``split`` says that sentences were split or merged; ``verbatim`` are the stretches inside quotation marks.
    ``swapped`` are the units that changed places with others, ``barred`` those that nothing may excuse; ``led`` are the
    words behind conjunctions that lead others on the other side; ``traded`` are the slots whose values the linked
    claims exchanged, by their places.
    """

    lexicon: Lexicon
    olds: tuple[Unit, ...]
    news: tuple[Unit, ...]
    split: bool
    verbatim: tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]] = ((), ())
    matches: list[Match] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    why: tuple[dict[int, str], dict[int, str]] = field(default_factory=lambda: ({}, {}))
    accounts: list[Account] = field(default_factory=list)
    moved: list[tuple[list[int], list[int]]] = field(default_factory=list)
    swapped: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))
    barred: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))
    led: list[tuple[list[int], list[int]]] = field(default_factory=list)
    traded: dict[int, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        relation = reasons.relate(self.lexicon, quoting=self.quoting)
        numbers: dict[Hashable, int] = {}
        faces = {
            id(unit): numbers.setdefault((reasons.seen(unit), self.quoted(side, unit)), len(numbers))
            for side in (OLD, NEW)
            for unit in self.row(side)
        }
        known: dict[tuple[int, int], str | None] = {}

        def strict(old: Unit, new: Unit) -> str | None:
            pair = faces[id(old)], faces[id(new)]
            if pair not in known:
                found = relation(old, new)
                freely = found is None or found in VERBATIM
                known[pair] = (
                    found if freely or not (self.quoted(OLD, old) and self.quoted(NEW, new)) else None
                )
            return known[pair]

        self.matches = self._rooted(weave(self.olds, self.news, strict, lambda unit: faces[id(unit)]))
        self._matched()
        self.gaps = list(self._gaps())
        self.moved = moved_runs(
            self._places(OLD),
            self._places(NEW),
            lambda i, j: (
                strict(self.olds[i], self.news[j]) is not None or self.olds[i].key == self.news[j].key
            ),
            lambda i: bool(reasons.classes(self.olds[i], self.lexicon) & reasons.LOOSE),
        )

    def _rooted(self, matches: list[Match]) -> list[Match]:
        """The matches without those of articles whose phrase stands elsewhere: "in the town" goes with its own article."""
        pairs = {(match.old, match.new) for match in matches}
        phrases = [self._phrases(side) for side in (OLD, NEW)]
        both = set(phrases[OLD].values()) & set(phrases[NEW].values()) if all(phrases) else set()
        return [
            match
            for match in matches
            if (match.old + 1, match.new + 1) in pairs
            or (match.old - 1, match.new - 1) in pairs
            or not both & {phrases[OLD].get(match.old), phrases[NEW].get(match.new)}
        ]

    def _phrases(self, side: int) -> dict[int, tuple[Hashable, ...]]:
        """The articles between a preposition and another word, by their places, each with all three."""
        row, known = self.row(side), self.lexicon
        return {
            i: (self._meant(row[i - 1]), row[i].key, row[i + 1].key)
            for i in range(1, len(row) - 1)
            if row[i - 1].word in known.prepositions and reasons.determines(row[i], known)
        }

    def _meant(self, preposition: Unit) -> Hashable:
        """The class of a preposition that others can be exchanged with, else itself."""
        rows = self.lexicon.empty.get(preposition.word, ())
        groups = sorted(row.group for row in rows if row.kind == "preposition")
        return next((group for group in groups if group not in ("", "free", "governed")), preposition.key)

    @cached_property
    def quoting(self) -> bool:
        """Whether both sides quote."""
        return all(any(self.quoted(side, unit) for unit in self.row(side)) for side in (OLD, NEW))

    def _places(self, side: int) -> list[tuple[int, int]]:
        return [(number, i) for number, gap in enumerate(self.gaps) for i in gap.side(side)]

    def row(self, side: int) -> tuple[Unit, ...]:
        """The units of one side."""
        return self.news if side else self.olds

    def quoted(self, side: int, unit: Unit) -> bool:
        """Whether a unit stands inside quotation marks."""
        return any(start <= unit.start and unit.end <= end for start, end in self.verbatim[side])

    @cached_property
    def said_again(self) -> tuple[frozenset[int], frozenset[int]]:
        """The units of a split or merged block that stand in it once where the other side has them twice, or moved.

        What only says something of the word behind it (a number, a "not", an adjective) goes with that word or is an edit.
        """
        if not self.split:
            return frozenset(), frozenset()
        return self._again(OLD), self._again(NEW)

    def _again(self, side: int) -> frozenset[int]:
        row, keys = self.row(side), {unit.key for unit in self.row(1 - side)}
        gone = {i for gap in self.gaps for i in gap.side(side)}
        found = set[int]()
        for i in sorted(gone, reverse=True):
            led = next((k for k in range(i + 1, len(row)) if not reasons.classes(row[k], self.lexicon)), None)
            alone = reasons.qualifies(row[i], self.lexicon) and led is not None and led not in found
            if row[i].key in keys and not alone:
                found.add(i)
        return frozenset(found)

    @property
    def rewritten(self) -> bool:
        """Whether most words with a meaning of their own are others than before, so that no edit stands for another."""
        least, total, kept = self._kept
        if least < ACCOUNT.shortest_rewrite:
            return False
        # Words that gave way to others in several places are a sentence put anew, though much of it stayed.
        exchanged = sum(
            all(self.weighty[side] & set(self.open(gap, side)) for side in (OLD, NEW)) for gap in self.gaps
        )
        share = ACCOUNT.rewritten if exchanged < ACCOUNT.exchanges else ACCOUNT.exchanged
        return 2 * kept < share * total

    @property
    def recast(self) -> bool:
        """Whether neither side holds the other: much went and much came, which may be a part put anew or the whole."""
        least, total, kept = self._kept
        if least < ACCOUNT.shortest_recast:
            return False
        return kept <= ACCOUNT.recast_part * least and 2 * kept <= ACCOUNT.recast * total

    @cached_property
    def weighty(self) -> tuple[frozenset[int], frozenset[int]]:
        """The units of each side that have a meaning of their own."""
        olds, news = (
            frozenset(i for i, unit in enumerate(self.row(side)) if not reasons.classes(unit, self.lexicon))
            for side in (OLD, NEW)
        )
        return olds, news

    @property
    def _kept(self) -> tuple[int, int, int]:
        """How many weighty units the shorter side has, how many both, and how many stand for one another."""
        forth = self.partners()
        kept = sum(i in self.weighty[OLD] and forth[i] in self.weighty[NEW] for i in forth)
        return min(map(len, self.weighty)), sum(map(len, self.weighty)), kept

    def release(self, unfit: Callable[[Match], bool]) -> None:
        """Takes matches back, so that their words are edits."""
        taken = [match for match in self.matches if unfit(match)]
        if taken:
            self.matches = [match for match in self.matches if match not in taken]
            self.gaps = list(self._gaps())
            told = [(self.olds[m.old].shown, self.news[m.new].shown) for m in taken]
            self.accounts = [a for a in self.accounts if (a.old, a.new) not in told]

    def partners(self) -> dict[int, int]:
        """Which unit of the new row each unit of the old row is, in its place or elsewhere."""
        found = {match.old: match.new for match in self.matches}
        for olds, news in self.moved:
            found.update(zip(olds, news, strict=True))
        return found

    def partners_of(self, side: int) -> dict[int, int]:
        """Which unit of the other row each unit of one row is, in its place or elsewhere."""
        forth = self.partners()
        return {new: old for old, new in forth.items()} if side else forth

    @cached_property
    def at_odds(self) -> tuple[frozenset[int], frozenset[int]]:
        """Pronouns and honorifics that gave way to those of another gender: somebody else is meant."""
        found: tuple[set[int], set[int]] = (set(), set())
        for gap in self.gaps:
            meant = [
                {
                    i: some
                    for i in gap.side(side)
                    if (some := reasons.genders(self.row(side)[i], self.lexicon))
                }
                for side in (OLD, NEW)
            ]
            kinds = [frozenset().union(*one.values()) for one in meant]
            if all(kinds) and kinds[OLD] != kinds[NEW]:
                found[OLD].update(meant[OLD])
                found[NEW].update(meant[NEW])
        return frozenset(found[OLD]), frozenset(found[NEW])

    @cached_property
    def astray(self) -> tuple[frozenset[int], frozenset[int]]:
        """Words in brackets that stand in brackets on the other side, too, behind another word: "Home" (Ann Roe)."""
        held = [_hosts(self.row(side)) for side in (OLD, NEW)]
        if not all(held):
            return frozenset(), frozenset()
        forth = self.partners()
        keys: dict[Hashable, list[int]] = {}
        for j in held[NEW]:
            keys.setdefault(self.news[j].key, []).append(j)
        found: tuple[set[int], set[int]] = (set(), set())
        for i, host in held[OLD].items():
            there = keys.get(self.olds[i].key, [])
            hosts = {held[NEW][j] for j in there}
            if (
                there
                and forth.get(host) not in hosts
                and self.olds[host].key not in {self.news[j].key for j in hosts}
            ):
                found[OLD].add(i)
                found[NEW].update(there)
        return frozenset(found[OLD]), frozenset(found[NEW])

    @cached_property
    def _recounted(self) -> tuple[frozenset[int], frozenset[int]]:
        """The numbers and ordinals in whose places other ones stand."""
        found: tuple[set[int], set[int]] = (set(), set())
        for gap in self.gaps:
            own = [[i for i in gap.side(side) if self._counts(self.row(side)[i])] for side in (OLD, NEW)]
            if all(own) and {self.olds[i].key for i in own[OLD]} != {self.news[j].key for j in own[NEW]}:
                found[OLD].update(own[OLD])
                found[NEW].update(own[NEW])
        return frozenset(found[OLD]), frozenset(found[NEW])

    def _counts(self, unit: Unit) -> bool:
        """Whether a word is a number or an ordinal, also one that the grammar of numbers takes for a part of a name: "the two"."""
        if unit.kind == "number" or unit.capital:
            return unit.kind == "number"
        return unit.word in self.lexicon.ranks or bool(spelled_out(self.lexicon.language, unit.shown))

    def open(self, gap: Gap, side: int) -> list[int]:
        """The units of a gap that nothing excuses yet."""
        return [i for i in gap.side(side) if i not in self.why[side]]

    def opened(self, side: int) -> list[int]:
        """The units of all gaps of one side that nothing excuses yet, in their order."""
        why = self.why[side]
        return [i for gap in self.gaps for i in gap.side(side) if i not in why]

    def excuse_from(self, side: int, own: Iterable[int], other: Iterable[int], reason: str) -> None:
        """Enters a reason for units of one side and for those of the other side that answer them."""
        self.excuse_both((own, other) if side == OLD else (other, own), reason)

    def excuse_both(self, units: Sequence[Iterable[int]], reason: str) -> None:
        """Enters a reason for the units of either side, given side by side."""
        self.excuse(units[OLD], units[NEW], reason)

    def excuse(self, old: Iterable[int], new: Iterable[int], reason: str) -> None:
        """Enters a reason for some units of both sides."""
        barred = [self.at_odds[side] | self.astray[side] | self.barred[side] for side in (OLD, NEW)]
        if reason == reasons.REFERENCE:
            # Whoever is meant, a number that gave way to another one tells how many they are.
            barred = [barred[side] | self._recounted[side] for side in (OLD, NEW)]
        before, after = [i for i in old if i not in barred[OLD]], [j for j in new if j not in barred[NEW]]
        if not before and not after:
            return
        if reason == reasons.REFERENCE and all(
            units and all(self.quoted(side, self.row(side)[i]) for i in units)
            for side, units in ((OLD, before), (NEW, after))
        ):
            # Whoever is meant, the speaker did not say so.
            return
        self.why[OLD].update(dict.fromkeys(before, reason))
        self.why[NEW].update(dict.fromkeys(after, reason))
        texts = reasons.shown(self.olds[i] for i in before), reasons.shown(self.news[j] for j in after)
        self.accounts.append(Account(*texts, reason))

    def edits(self) -> list[Edit]:
        """What is left."""
        told = [{i for pair in self.led for i in pair[side]} for side in (OLD, NEW)]
        stretches = [(gap.old, gap.new) for gap in self.gaps]
        rows = [
            [[i for i in self.open(gap, side) if i not in told[side]] for side in (OLD, NEW)]
            for gap in self.gaps
        ]
        found = [
            *zip(rows, stretches, strict=True),
            *((list(pair), (range(0), range(0))) for pair in self.led),
        ]
        return [
            Edit(
                tuple(self.olds[i] for i in old),
                tuple(self.news[j] for j in new),
                _stretch(self.olds, old, gaps[OLD]),
                _stretch(self.news, new, gaps[NEW]),
            )
            for (old, new), gaps in found
            if old or new
        ]

    def _matched(self) -> None:
        """Accounts for matches whose words are written differently."""
        for match in self.matches:
            old, new = self.olds[match.old], self.news[match.new]
            if old.shown != new.shown:
                reason = match.reason or _unlike(old, new)
                account = Account(old.shown, new.shown, reason)
                if account not in self.accounts[-2:]:
                    self.accounts.append(account)

    def _gaps(self) -> Iterator[Gap]:
        i = j = 0
        for match in (*self.matches, Match(len(self.olds), len(self.news), "")):
            if match.old > i or match.new > j:
                yield Gap(range(i, match.old), range(j, match.new))
            i, j = match.old + 1, match.new + 1


def _hosts(row: Sequence[Unit]) -> dict[int, int]:
    """The units in brackets, each with the unit before the bracket."""
    found: dict[int, int] = {}
    host = -1
    for index, unit in enumerate(row):
        if not unit.bracketed:
            host = index
        elif host >= 0 and (unit.capital or unit.kind == "number"):
            found[index] = host
    return found


def _unlike(old: Unit, new: Unit) -> str:
    """Why two units of one key are written differently."""
    if fold(old.shown) == fold(new.shown):
        return reasons.TYPOGRAPHY
    return old.reason or new.reason or reasons.TYPOGRAPHY


def _stretch(row: Sequence[Unit], indices: list[int], gap: range) -> tuple[int, int]:
    """The code points of some units, or the place where they would stand."""
    if indices:
        return row[indices[0]].start, row[indices[-1]].end
    if gap.start:
        return row[gap.start - 1].end, row[gap.start - 1].end
    return (row[0].start, row[0].start) if row else (0, 0)
