"""Blocks, links and edits → outcomes: what came of each fact, and which edits no fact holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property

from factdiff.comparison import words
from factdiff.comparison.account import figures, reasons
from factdiff.comparison.account.barring import barred
from factdiff.comparison.account.casting import Roles
from factdiff.comparison.account.determining import determined
from factdiff.comparison.account.exchanging import exchanged, redescribed
from factdiff.comparison.account.expecting import expected
from factdiff.comparison.account.facing import same_values
from factdiff.comparison.account.governing import governed
from factdiff.comparison.account.ledger import NEW, OLD, Edit, Ledger
from factdiff.comparison.account.naming import JustNamed
from factdiff.comparison.account.placing import in_place
from factdiff.comparison.account.taking import BlockAccount, Text, join, one_age, one_toll, take, widen
from factdiff.comparison.account.tensing import other_tenses, same_tenses
from factdiff.comparison.account.units import Unit
from factdiff.comparison.elsewhere import Elsewhere, SaidElsewhere, unsaid
from factdiff.comparison.linking import FactLink, Linked, connect, parted, rejoin, settled
from factdiff.comparison.names import Names
from factdiff.comparison.outcomes import Outcome
from factdiff.comparison.projection import project
from factdiff.comparison.rereading import reread
from factdiff.comparison.restating import put_otherwise
from factdiff.comparison.slots.finding import Difference
from factdiff.comparison.views import SideView
from factdiff.model.change import Account, Unread
from factdiff.model.fact import Fact, Span
from factdiff.values import dataclass

_WHY = {
    "kept": "not a word of the sentence was edited",
    "aligned": "same predication",
    "moved": "same canonical slots",
}


#: Why a sentence is in the article's frame, which changes with every publication and claims nothing.
_FRAME = frozenset({"stamp", "paywall", "counter"})
_ADRIFT = "its words are in both versions, but were read in one alone"


@dataclass(slots=True, eq=False)
class Gathered:
    """All that a comparison found, before it is graded."""

    outcomes: list[Outcome] = field(default_factory=list)
    linked: Linked = field(default_factory=Linked)
    accounts: list[Account] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def enter(self, edit: Unread, bench: Workbench) -> None:
        """An edit that no fact holds: it is told, unless it stands in what is no part of the story by its nature."""
        if edit.reason in _FRAME and not (edit.reason == "stamp" and bench.misdated(edit.text)):
            self.accounts.append(Account(edit.old or "", edit.new or "", reasons.FRAME))
        else:
            self.unread.append(edit)


@dataclass(frozen=True, eq=False)
class Workbench:
    """What all blocks of a comparison share."""

    old: SideView
    new: SideView
    names: Names
    before: Text
    after: Text
    sides: list[BlockAccount]
    linked: Linked

    @cached_property
    def repeated(self) -> tuple[SaidElsewhere, SaidElsewhere]:
        """What the sentences of the other version say in which it has the facts of either."""
        views = self.old, self.new
        return SaidElsewhere(self.linked, views, OLD), SaidElsewhere(self.linked, views, NEW)

    def misdated(self, stamp: str) -> bool:
        """Whether a date that names no hour was edited though both versions are of one publication date."""
        dates = {view.factset.article.published for view in (self.old, self.new)}
        found = words.words(stamp)
        timed = ":" in stamp or any(
            word in self.before.lexicon.clock or word in self.before.lexicon.hours for word in found
        )
        return len(dates) == 1 and None not in dates and not timed

    @cached_property
    def owners(self) -> tuple[dict[int, int], dict[int, int]]:
        """The block of each sentence, by the number of either."""
        found: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for number, side in enumerate(self.sides):
            found[0].update(dict.fromkeys(side.block.old, number))
            found[1].update(dict.fromkeys(side.block.new, number))
        return found

    @cached_property
    def edited(self) -> frozenset[int]:
        """The old sentences of blocks whose words were edited."""
        return frozenset(index for side in self.sides if side.ledger is not None for index in side.block.old)

    def view(self, side: int) -> SideView:
        """The facts of one side."""
        return self.new if side else self.old


def gather(old: SideView, new: SideView, names: Names) -> Gathered:
    """Every fact of both sides in one outcome, every edited word in an account, an outcome or an unread edit."""
    before, after, sides = _taken(old, new, names)
    linked = connect(old, new, sides, names)
    if pairs := parted(linked, old, new, sides, names):
        sides = widen(before, after, sides, pairs)
        linked = connect(old, new, sides, names)
    bench = Workbench(old, new, names, before, after, sides, linked)
    found = Gathered(linked=linked)
    by_side: dict[int, list[FactLink]] = {}
    for link in linked.links:
        for number in (link.side, *(_reached(bench, link) if link.side >= 0 else ())):
            by_side.setdefault(number, []).append(link)
    told: dict[int, list[Difference]] = {}
    for number, side in enumerate(sides):
        for link, findings in _block(bench, side, by_side.get(number, []), found):
            told.setdefault(id(link), []).extend(findings)
    for link in linked.links:
        findings = told.get(id(link), []) or reread((old, new), link, names, before.lexicon)
        found.outcomes.append(_outcome(bench, link, findings))
    for which, index in linked.adrift:
        fact, place = bench.view(which).facts[index], (index,)
        facts: tuple[tuple[Fact, ...], tuple[Fact, ...]] = ((), (fact,)) if which else ((fact,), ())
        places: tuple[tuple[int, ...], tuple[int, ...]] = ((), place) if which else (place, ())
        found.outcomes.append(
            Outcome("unchanged", facts[0], facts[1], (), (_ADRIFT,), 1.0, places[0], places[1])
        )
    return found


def _taken(old: SideView, new: SideView, names: Names) -> tuple[Text, Text, list[BlockAccount]]:
    """The blocks of both texts, those joined that say one thing in words of their own."""
    before, after, sides = take(old, new)
    if pairs := rejoin(old, new, sides, names):
        sides = join(before, after, sides, pairs)
    if pairs := one_toll(before, after, sides):
        sides = join(before, after, sides, pairs)
    if pairs := in_place(before, after, sides):
        sides = join(before, after, sides, pairs, moved=False)
    if pairs := one_age(before, after, sides):
        sides = widen(before, after, sides, pairs)
    return before, after, sides


def _reached(bench: Workbench, link: FactLink) -> Iterator[int]:
    """The other edited blocks in which a linked fact has words, too: a quotation over several sentences, its speaker."""
    before = _places(bench.old, link.old[0])
    if bench.edited.isdisjoint(before):
        return
    after = _places(bench.new, link.new[0])
    olds, news = (
        {owner[place] for place in places if place in owner}
        for owner, places in zip(bench.owners, (before, after), strict=True)
    )
    yield from sorted((olds & news) - {link.side})


def _places(view: SideView, index: int) -> range:
    """The sentences from the first to the last in which a fact has words."""
    fact = view.facts[index]
    first, last = fact.evidence.span.start, fact.evidence.span.end - 1
    points = (first, last, *(source.span.start for source in fact.source if source.span.text))
    places = [place for point in points if (place := view.passage_at(point)) is not None]
    return range(min(places, default=0), max(places, default=-1) + 1)


def _block(
    bench: Workbench, side: BlockAccount, links: list[FactLink], found: Gathered
) -> Iterator[tuple[FactLink, list[Difference]]]:
    """The findings of the facts of one block."""
    if side.ledger is None:
        if not side.block.same:
            _one_sided(bench, side, found)
        return
    pairs = [(bench.old.facts[link.old[0]], bench.new.facts[link.new[0]]) for link in links]
    pairs += [pair for link in links for pair in _besides(bench, link)]
    day = max((view.factset.article.published or "")[: len("2024-05-14")] for view in (bench.old, bench.new))
    barred(side.ledger, pairs)
    exchanged(side.ledger, pairs)
    redescribed(side.ledger, _read(bench, side), bench.names)
    other_tenses(side.ledger, pairs, day)
    governed(side.ledger, pairs)
    expected(side.ledger, pairs)
    same_tenses(side.ledger, pairs, bench.names, day)
    earlier = bench.before.earlier(side.block.old), bench.after.earlier(side.block.new)
    determined(side.ledger, earlier)
    same_values(side.ledger, pairs, bench.names)
    _settle(bench, side, side.ledger, pairs)
    blocks, views = (side.block.old, side.block.new), (bench.old, bench.new)
    settled(bench.linked, side.ledger, blocks, links, views)
    links = [*links, *put_otherwise(bench.linked, side.ledger, blocks, views)]
    edits = _told_by_facts(bench, side, found)
    projected = project(side.ledger, edits, links, views, bench.names)
    for edit in _unread(bench, side, _untold(bench, side, projected.unread)):
        found.enter(edit, bench)
    found.accounts += side.ledger.accounts
    yield from ((links[index], findings) for index, findings in projected.findings.items())


def _besides(bench: Workbench, link: FactLink) -> Iterator[tuple[Fact, Fact]]:
    """The further facts of a link that have one predicate, each with its other."""
    for i in link.old[1:]:
        for j in link.new[1:]:
            old, new = bench.old.facts[i], bench.new.facts[j]
            if old.what.concept == new.what.concept and old.kind == new.kind:
                yield old, new


def _settle(bench: Workbench, side: BlockAccount, ledger: Ledger, pairs: list[tuple[Fact, Fact]]) -> None:
    """Enters every reason that holds, those of words where any differs."""
    if figures.alone(ledger):
        figures.settle_alone(ledger)
        return
    from factdiff.comparison.account.excuses import settle  # noqa: PLC0415 - most corrections are of figures

    settle(ledger, bench.names, _spoken(bench, side), Roles(pairs, bench.names))


def _spoken(bench: Workbench, side: BlockAccount) -> JustNamed:
    """What either article has spoken of up to a block."""
    texts = (bench.before, side.block.old), (bench.after, side.block.new)
    few, last = ([text.before(block, reach) for text, block in texts] for reach in (0, 1))
    return JustNamed((few[OLD], few[NEW]), (last[OLD], last[NEW]))


def _read(bench: Workbench, side: BlockAccount) -> tuple[list[Fact], list[Fact]]:
    """All facts of a block, linked or not."""
    blocks = (bench.old, side.block.old), (bench.new, side.block.new)
    olds, news = ([view.facts[i] for i in view.placed(block)] for view, block in blocks)
    return olds, news


# --- edits that facts without counterpart tell -------------------------------------------------------


def _told_by_facts(bench: Workbench, side: BlockAccount, found: Gathered) -> list[Edit]:
    """The edits of a block without the words of facts that came, went or stand elsewhere now."""
    ledger = side.ledger
    if ledger is None:
        return []
    told = tuple(_spans(bench, side, which, but="attribute") for which in (OLD, NEW))
    moved = [
        [one for place in block for one in repeated.moved.get(place, ())]
        for block, repeated in zip((side.block.old, side.block.new), bench.repeated, strict=True)
    ]
    edits = []
    for edit in ledger.edits():
        gone = told[OLD] if not _weighty(ledger, edit.new) else []
        come = told[NEW] if not _weighty(ledger, edit.old) else []
        old = _unmoved(_outside(edit.old, gone), moved[OLD], ledger)
        new = _unmoved(_outside(edit.new, come), moved[NEW], ledger)
        if (len(old), len(new)) == (len(edit.old), len(edit.new)):
            edits.append(edit)
            continue
        if not told[OLD] and not told[NEW]:
            found.accounts.append(Account(*edit.texts, reasons.MOVED))
        if _weighty(ledger, old) or _weighty(ledger, new):
            edits.append(Edit(old, new, edit.old_at, edit.new_at))
    return edits


def _weighty(ledger: Ledger, units: Iterable[Unit]) -> bool:
    """Whether any of the words has a meaning of its own; what led over to a new clause has none."""
    return any(unit.kind != "word" or unit.word not in ledger.lexicon.empty for unit in units)


def _spans(bench: Workbench, side: BlockAccount, which: int, but: str | None = None) -> list[Span]:
    """The evidence of the facts of a block without counterpart, but for those of one kind."""
    left = bench.linked.new_left if which else bench.linked.old_left
    placed = bench.view(which).placed(side.block.new if which else side.block.old)
    return [left[index].evidence.span for index in placed if index in left and left[index].kind != but]


def _outside(units: Sequence[Unit], spans: Sequence[Span]) -> tuple[Unit, ...]:
    return tuple(u for u in units if not any(u.start < s.end and s.start < u.end for s in spans))


def _unmoved(units: Sequence[Unit], moved: Sequence[Elsewhere], ledger: Ledger) -> tuple[Unit, ...]:
    """Those units that no fact that stands elsewhere says there."""
    return tuple(u for u in units if not any(one.says(u, ledger.lexicon) for one in moved))


# --- sentences of one side ---------------------------------------------------------------------------


def _one_sided(bench: Workbench, side: BlockAccount, found: Gathered) -> None:
    """A sentence that came or went: its facts tell it; one without facts of its own is an unread edit."""
    which = NEW if side.block.new else OLD
    text = bench.after if which else bench.before
    index = (side.block.new or side.block.old)[0]
    passage = text.passages[index]
    shown = words.shown(passage.text)
    if which and _is_notice(bench, passage.start, passage.start + len(passage.text)):
        found.accounts.append(Account("", shown, reasons.NOTICE))
    elif _spans(bench, side, which):
        return
    elif (lost := _lost(bench, which, index)) == "":
        found.accounts.append(Account(*(("", shown) if which else (shown, "")), reasons.MOVED))
    else:
        told = shown if lost is None else lost
        old, new = (None, told) if which else (told, None)
        start, end = passage.start, passage.start + len(passage.text)
        place = "new" if which else "old"
        found.enter(Unread(place, passage.text, start, end, _reason(text.view, start), old, new), bench)


def _is_notice(bench: Workbench, start: int, end: int) -> bool:
    return any(c.span.start < end and start < c.span.end for c in bench.new.factset.corrections)


def _lost(bench: Workbench, which: int, index: int) -> str | None:
    """The words of a sentence that the other version has nowhere, though it has its facts; ``None`` if it has not even these."""
    own, other = (bench.after, bench.before) if which else (bench.before, bench.after)
    passage = own.passages[index]
    if passage.norms in other.view.norms:
        return ""
    if not own.view.standing(index):
        return None
    held = bench.repeated[which].held(own.view.placed((index,)))
    return " … ".join(unsaid(passage.words, held, own.lexicon)) if held else ""


def _reason(view: SideView, start: int) -> str | None:
    """Why nothing was read where a sentence stands."""
    return next(
        (
            c.reason or c.status
            for c in view.factset.coverage
            if c.start <= start < c.end and c.status != "facts"
        ),
        "no fact holds it",
    )


def _untold(bench: Workbench, side: BlockAccount, edits: list[Edit]) -> list[Edit]:
    """Edits that no linked fact holds, without those whose words a fact that came or went tells."""
    told = _spans(bench, side, OLD), _spans(bench, side, NEW)
    return [e for e in edits if _outside(e.old, told[OLD]) or _outside(e.new, told[NEW])]


def _unread(bench: Workbench, side: BlockAccount, edits: list[Edit]) -> Iterator[Unread]:
    """The edits of a block that no fact holds, those of one sentence as one."""
    by_sentence: dict[tuple[int, int], list[Edit]] = {}
    for edit in edits:
        by_sentence.setdefault(_sentence(bench, side, edit), []).append(edit)
    for (which, index), some in by_sentence.items():
        text = bench.after if which else bench.before
        passage = text.passages[index]
        start, end = passage.start, passage.start + len(passage.text)
        old, new = (" … ".join(filter(None, texts)) for texts in zip(*(e.texts for e in some), strict=True))
        reason = _reason(text.view, start)
        yield Unread("new" if which else "old", passage.text, start, end, reason, old or None, new or None)


def _sentence(bench: Workbench, side: BlockAccount, edit: Edit) -> tuple[int, int]:
    """Where an edit stands: the side, new if it can be, and the sentence."""
    which = NEW if edit.new or not edit.old else OLD
    text = bench.after if which else bench.before
    at = (edit.new_at if which else edit.old_at)[0]
    block = side.block.new if which else side.block.old
    return which, max((i for i in block if text.passages[i].start <= at), default=block[0])


# --- outcomes ----------------------------------------------------------------------------------------


def _outcome(bench: Workbench, link: FactLink, findings: Iterable[Difference]) -> Outcome:
    old = tuple(bench.old.facts[i] for i in link.old)
    new = tuple(bench.new.facts[j] for j in link.new)
    made = tuple(findings)
    kind = _kind(made) or _calm(old, new)
    why = (_WHY[link.how], *(one.reason for one in made))
    return Outcome(kind, old, new, made, why, link.similarity, tuple(link.old), tuple(link.new))


def _kind(findings: tuple[Difference, ...]) -> str | None:
    if any(found.change.slot == "polarity" for found in findings):
        return "contradicted"
    return "changed" if findings else None


def _calm(old: tuple[Fact, ...], new: tuple[Fact, ...]) -> str:
    """``unchanged`` where the words are the same, else ``reworded``."""
    if old[0].evidence.span.text == new[0].evidence.span.text and len(old) == len(new) == 1:
        return "unchanged"
    before = {words.shown(fact.evidence.span.text) for fact in old}
    after = {words.shown(fact.evidence.span.text) for fact in new}
    same = before == after if len(old) == len(new) == 1 else bool(before & after)
    return "unchanged" if same else "reworded"
