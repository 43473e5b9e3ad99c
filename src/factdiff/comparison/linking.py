"""Which fact of the new version is which fact of the old one, by the words that both were read from.

Sentences are aligned first. Facts of an unedited sentence are those of its twin, however either was read; in an
edited one two facts are the same where their predicates stand for one another. What is left over is looked for in
the whole other version, and is gone or new only where its own words are.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import field

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import Ledger
from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.account.taking import BlockAccount
from factdiff.comparison.aligning import Footprint, aligned, footprint, head, weighty
from factdiff.comparison.assignment import assign
from factdiff.comparison.candidates import candidates
from factdiff.comparison.names import Names
from factdiff.comparison.repeats import repeats, said_whole
from factdiff.comparison.signature import signature
from factdiff.comparison.similarity import profile, related, similarity
from factdiff.comparison.tokens import norms
from factdiff.comparison.views import SideView
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON
from factdiff.values import dataclass


@dataclass(slots=True, eq=False)
class FactLink:
    """Linked facts by their indices; the first of each side is the pair, more were split off or read otherwise.

    ``how`` is ``kept`` (an unedited sentence), ``aligned``, ``moved`` or ``near``; ``side`` is the block in which
    both stand, by its number, or -1.
    """

    old: list[int]
    new: list[int]
    how: str
    similarity: float
    side: int = -1


@dataclass(slots=True, eq=False)
class Linked:
    """All links, and the facts of either side without counterpart.

    ``adrift`` are facts, as (side, index), whose words the other version has, though nothing was read from them there;
    ``again`` are those that it says elsewhere in other words.
    """

    links: list[FactLink] = field(default_factory=list)
    old_left: dict[int, Fact] = field(default_factory=dict)
    new_left: dict[int, Fact] = field(default_factory=dict)
    adrift: list[tuple[int, int]] = field(default_factory=list)
    again: list[tuple[int, int]] = field(default_factory=list)

    def add(self, link: FactLink) -> None:
        """Enters a link and takes its facts out of what is left."""
        self.links.append(link)
        for i in link.old:
            self.old_left.pop(i, None)
        for j in link.new:
            self.new_left.pop(j, None)


def connect(old: SideView, new: SideView, sides: list[BlockAccount], names: Names) -> Linked:
    """Pairs the facts of two versions."""
    found = Linked([], dict(enumerate(old.facts)), dict(enumerate(new.facts)))
    olds, news = _by_side(old, sides, 0), _by_side(new, sides, 1)
    for number, side in enumerate(sides):
        own, other = olds.get(number, []), news.get(number, [])
        if side.block.same:
            _kept(found, number, own, other, old, new)
        elif side.ledger is not None:
            pairs = aligned(side.ledger, own, other, (old, new), names)
            for (i, j), value in pairs.items():
                found.add(FactLink([i], [j], "aligned", value, number))
    _elsewhere(found, old, new, names)
    _leftover(found, olds, news, sides, old, new)
    return found


def rejoin(old: SideView, new: SideView, sides: list[BlockAccount], names: Names) -> list[tuple[int, int]]:
    """Sentences that came and went and whose facts are versions of one another, by their numbers."""
    gone = {n for n, side in enumerate(sides) if not side.block.new}
    come = {n for n, side in enumerate(sides) if not side.block.old}
    if not gone or not come:
        return []
    olds, news = (
        {
            index: n
            for n, some in _by_side(view, sides, which).items()
            if n in one
            for index in some
            if view.facts[index].kind != "attribute"
        }
        for which, view, one in ((0, old, gone), (1, new, come))
    )
    before = {i: profile(old, i, names) for i in olds}
    after = {j: profile(new, j, names) for j in news}
    profits: dict[int, dict[int, float]] = {}
    for i, j in sorted(candidates(before, after)):
        value = similarity(before[i], after[j])
        if value >= COMPARISON.pair_floor and related(before[i], after[j]):
            line = profits.setdefault(olds[i], {})
            line[news[j]] = max(line.get(news[j], 0.0), value)
    return sorted(assign(profits).items())


def parted(
    found: Linked, old: SideView, new: SideView, sides: list[BlockAccount], names: Names
) -> list[tuple[int, int]]:
    """Sentences that came or went right beside an edited one and say what that one said before: it was cut in two there.

    Each as the number of its side and that of the edited one.
    """
    pairs: list[tuple[int, int]] = []
    for which, view, other, left, waiting in (
        (0, old, new, found.old_left, found.new_left), (1, new, old, found.new_left, found.old_left)
    ):  # fmt: skip
        owners = {
            place: n
            for n, side in enumerate(sides)
            for place in (side.block.new if which else side.block.old)
        }
        for number, side in enumerate(sides):
            own, there = (side.block.new, side.block.old) if which else (side.block.old, side.block.new)
            if there or not own or not waiting:
                continue
            beside = {owners[place] for place in (own[0] - 1, own[-1] + 1) if place in owners}
            hosts = [n for n in sorted(beside) if sides[n].ledger is not None]
            come = [i for i in view.placed(own) if i in left and view.facts[i].kind != "attribute"]
            host = next(
                (
                    n
                    for n in hosts
                    if _says(come, view, _there(sides[n], other, which, waiting), other, names)
                ),
                None,
            )
            if host is not None and host not in dict(pairs).values():
                pairs.append((number, host))
    return pairs


def _there(side: BlockAccount, view: SideView, which: int, waiting: dict[int, Fact]) -> list[int]:
    """The facts of a block on its other side that have no counterpart yet."""
    block = side.block.old if which else side.block.new
    return [i for i in view.placed(block) if i in waiting and view.facts[i].kind != "attribute"]


def _says(some: list[int], view: SideView, others: list[int], other: SideView, names: Names) -> bool:
    """Whether any of some facts is a version of one of others."""
    before = [profile(view, i, names) for i in some]
    after = [profile(other, j, names) for j in others]
    return any(
        similarity(one, two) >= COMPARISON.pair_floor and related(one, two) for one in before for two in after
    )


def _by_side(view: SideView, sides: list[BlockAccount], which: int) -> dict[int, list[int]]:
    """The facts of each block, by where their evidence begins."""
    owner: dict[int, int] = {}
    for number, side in enumerate(sides):
        owner.update(dict.fromkeys(side.block.new if which else side.block.old, number))
    found: dict[int, list[int]] = {}
    for index, fact in enumerate(view.facts):
        passage = view.passage_at(_anchor(fact))
        if passage is not None and passage in owner:
            found.setdefault(owner[passage], []).append(index)
    return found


# --- unedited sentences ------------------------------------------------------------------------------


def _kept(found: Linked, number: int, olds: list[int], news: list[int], old: SideView, new: SideView) -> None:
    """Facts of one sentence, word for word the same: those with one predicate, then in order."""
    waiting: dict[Hashable, list[int]] = {}
    for j in news:
        waiting.setdefault(_read(new.facts[j]), []).append(j)
    rest = []
    for i in olds:
        line = waiting.get(_read(old.facts[i]))
        if line:
            found.add(FactLink([i], [line.pop(0)], "kept", 1.0, number))
        else:
            rest.append(i)
    others = [j for line in waiting.values() for j in line]
    for i, j in zip(rest, sorted(others), strict=False):
        found.add(FactLink([i], [j], "kept", 1.0, number))


def _read(fact: Fact) -> Hashable:
    return fact.kind, fact.what.lemma, fact.what.span.start - fact.evidence.span.start, fact.claim


# --- the whole other version -------------------------------------------------------------------------


def _elsewhere(found: Linked, old: SideView, new: SideView, names: Names) -> None:
    """Facts that stand in another sentence now, the same in every slot."""
    waiting: dict[Hashable, list[int]] = {}
    if found.old_left:
        for j, fact in found.new_left.items():
            waiting.setdefault(signature(fact, names), []).append(j)
    for i, fact in list(found.old_left.items()):
        if line := waiting.get(signature(fact, names)):
            found.add(FactLink([i], [line.pop(0)], "moved", 1.0))
    _verbatim(found, names)
    _repeated(found, old, new, names)
    _said_elsewhere(found, old, new, names)
    _said_whole(found, old, new)


def _verbatim(found: Linked, names: Names) -> None:
    """A fact whose very words both versions have was read otherwise and is the same, unless somebody else says it."""
    waiting: dict[Hashable, list[int]] = {}
    for j, fact in found.new_left.items() if found.old_left else ():
        waiting.setdefault(_wording(fact), []).append(j)
    for i, fact in list(found.old_left.items()) if waiting else ():
        line = waiting.get(_wording(fact), [])
        same = next((j for j in line if _one_speaker(fact, found.new_left[j], names)), None)
        if same is not None:
            line.remove(same)
            found.add(FactLink([i], [same], "moved", 1.0))


def _wording(fact: Fact) -> Hashable:
    """The words of a fact, how sure it is and whether it holds."""
    return norms(fact.evidence.span.text), fact.kind, fact.polarity, fact.modality


def _one_speaker(old: Fact, new: Fact, names: Names) -> bool:
    speakers = [{names.canonical(link.name) for link in fact.source} for fact in (old, new)]
    return not all(speakers) or speakers[0] == speakers[1]


def _repeated(found: Linked, old: SideView, new: SideView, names: Names) -> None:
    """A fact that one version says twice goes with its twin."""
    for left, own, view in ((found.old_left, 0, old), (found.new_left, 1, new)):
        if not left:
            continue
        twins: dict[Hashable, list[int]] = {}
        for link in reversed(found.links):
            row = link.new if own else link.old
            twins[signature(view.facts[row[0]], names)] = row
        for index, fact in list(left.items()):
            if (row_of := twins.get(signature(fact, names))) is not None:
                row_of.append(index)
                del left[index]


def _said_whole(found: Linked, old: SideView, new: SideView) -> None:
    """A fact whose words stand together in another sentence of the other version was read on one side alone."""
    known = lexicon(new.factset.article.language)
    owners = _owners(found)
    for which, left, other in ((0, found.old_left, new), (1, found.new_left, old)):
        for index, twins in said_whole(left, other, known).items():
            owner = next((owners[1 - which][twin] for twin in twins if twin in owners[1 - which]), None)
            if owner is not None:
                (owner.new if which else owner.old).append(index)
                found.again.append((which, index))
                del left[index]


def _owners(found: Linked) -> list[dict[int, FactLink]]:
    """The link of each linked fact, by its index on its side."""
    return [
        {index: link for link in found.links for index in (link.new if side else link.old)} for side in (0, 1)
    ]


def _said_elsewhere(found: Linked, old: SideView, new: SideView, names: Names) -> None:
    """A fact that the other version says elsewhere in other words goes with the one that says it."""
    forth, back = repeats(found.old_left, new, names), repeats(found.new_left, old, names)
    for i, j in forth.items():
        if back.get(j) == i:
            found.add(FactLink([i], [j], "moved", 1.0))
    owners = _owners(found)
    for which, left, twins in ((0, found.old_left, forth), (1, found.new_left, back)):
        for index, twin in twins.items():
            owner = owners[1 - which].get(twin)
            if index in left and owner is not None:
                (owner.new if which else owner.old).append(index)
                found.again.append((which, index))
                del left[index]


# --- read on one side alone --------------------------------------------------------------------------


def _leftover(
    found: Linked,
    olds: dict[int, list[int]],
    news: dict[int, list[int]],
    sides: list[BlockAccount],
    old: SideView,
    new: SideView,
) -> None:
    """A fact whose words the other version has as well was only read on one side: it goes with its neighbour."""
    by_side: dict[int, list[FactLink]] = {}
    for link in found.links:
        by_side.setdefault(link.side, []).append(link)
    for which, view, facts, left in ((0, old, olds, found.old_left), (1, new, news, found.new_left)):
        owner = {index: number for number, indices in facts.items() for index in indices}
        for index, fact in list(left.items()):
            number = owner.get(index, -1)
            if number < 0 or not _still_there(fact, sides[number], which):
                continue
            near = _neighbour(by_side.get(number, []), view, index, which)
            if near is not None:
                (near.new if which else near.old).append(index)
            else:
                found.adrift.append((which, index))
            del left[index]


def _still_there(fact: Fact, side: BlockAccount, which: int) -> bool:
    """Whether the words of a predicate are in the other version, too."""
    if side.block.same:
        return True
    if side.ledger is None:
        return False
    ledger = side.ledger
    gone = {i for gap in ledger.gaps for i in gap.side(which)} - {
        i for pair in ledger.moved for i in pair[which]
    }
    gone -= ledger.said_again[which]
    gone -= {i for i in gone if reasons.classes(ledger.row(which)[i], ledger.lexicon) & reasons.FREE}
    return not head(fact, ledger, which) & gone


def settled(
    found: Linked,
    ledger: Ledger,
    blocks: tuple[Iterable[int], Iterable[int]],
    links: list[FactLink],
    views: tuple[SideView, SideView],
) -> None:
    """A fact without counterpart whose words are all accounted for was only read on one side."""
    for which, view, left in ((0, views[0], found.old_left), (1, views[1], found.new_left)):
        inside_block = set(blocks[which])
        opened = set(ledger.opened(which))
        for index in view.placed(inside_block):
            fact = left.get(index)
            if fact is None or view.passage_at(_anchor(fact)) not in inside_block:
                continue
            own = _weighty(footprint(fact, ledger, which), ledger, which)
            if not own or own & opened:
                continue
            near = _neighbour(links, view, index, which)
            if near is not None:
                (near.new if which else near.old).append(index)
            else:
                found.adrift.append((which, index))
            del left[index]


def _weighty(place: Footprint, ledger: Ledger, which: int) -> frozenset[int]:
    """The units with a meaning of their own that a predicate is made of, else those of the evidence."""
    return weighty(place.verb, ledger, which) or weighty(place.evidence, ledger, which)


def _anchor(fact: Fact) -> int:
    """Where a fact stands: at its predicate, else at its evidence."""
    return fact.what.span.start if fact.what.span.text else fact.evidence.span.start


def _neighbour(links: Iterable[FactLink], view: SideView, index: int, which: int) -> FactLink | None:
    """The link of the same sentences whose fact stands nearest."""

    def distance(link: FactLink) -> tuple[int, int]:
        row = link.new if which else link.old
        start = view.facts[row[0]].evidence.span.start
        return abs(start - view.facts[index].evidence.span.start), row[0]

    return min(links, key=distance, default=None)
