"""Edited words → findings: each edit is laid on the facts that hold it, and judged by the slot it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field

from factdiff.comparison import words
from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.exchanging import told_by_values
from factdiff.comparison.account.imaging import image, unedited
from factdiff.comparison.account.ledger import NEW, OLD, Edit, Ledger
from factdiff.comparison.account.meaning import verb_senses
from factdiff.comparison.account.tensing import inside
from factdiff.comparison.aligning import footprint, weighty
from factdiff.comparison.linking import FactLink
from factdiff.comparison.names import Names
from factdiff.comparison.slots import certainty, source
from factdiff.comparison.slots.finding import Difference, Pair, finding, holds
from factdiff.comparison.slots.once import merged
from factdiff.comparison.slots.traded import regrouped, traded
from factdiff.comparison.slots.valued import valued
from factdiff.comparison.slots.voiced import voiced
from factdiff.comparison.slots.whole import whole
from factdiff.comparison.slots.worded import worded
from factdiff.comparison.views import SideView, values
from factdiff.languages.spelling import fold
from factdiff.model.change import SlotChange
from factdiff.model.fact import Fact
from factdiff.values import dataclass, replace


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """One link of a block with its facts; ``reach`` is for each side the stretch from its first slot to its last."""

    link: FactLink
    pair: Pair
    reach: tuple[tuple[int, int], tuple[int, int]]

    def inside(self, edit: Edit) -> bool:
        """Whether the edit stands in the evidence of either fact."""
        return holds(self.pair.old.evidence.span, edit.old, edit.old_at) or holds(
            self.pair.new.evidence.span, edit.new, edit.new_at
        )

    def valued(self, edit: Edit) -> bool:
        """Whether the edit can stand in a slot that holds a value: most edits of a long sentence are far from most facts."""
        rows = zip(self.reach, (edit.old, edit.new), (edit.old_at, edit.new_at), strict=True)
        return any(
            any(unit.start < end and start < unit.end for unit in units) if units else start < at[0] < end
            for (start, end), units, at in rows
        )

    @property
    def length(self) -> int:
        """How much text both facts stand on: a clause within another is the nearer one."""
        return sum(f.evidence.span.end - f.evidence.span.start for f in (self.pair.old, self.pair.new))


@dataclass(slots=True, eq=False)
class Projected:
    """The findings of each link by its place in the block, and the edits that no fact holds.

    ``told`` are the words of edits that a slot tells, so that a swap is told once; ``said`` are the edits of each link
    that its words alone tell.
    """

    findings: dict[int, list[Difference]] = field(default_factory=dict)
    unread: list[Edit] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    said: dict[int, list[Edit]] = field(default_factory=dict)

    def add(self, link: int, found: Iterable[Difference]) -> None:
        """Enters findings, each once."""
        line = self.findings.setdefault(link, [])
        for one in found:
            if one.change not in [other.change for other in line] and not _same_words(one.change):
                line.append(one)

    def polar(self) -> bool:
        """Whether anything was turned over."""
        return any(one.change.slot == "polarity" for line in self.findings.values() for one in line)


def _same_words(change: SlotChange) -> bool:
    """Whether a slot holds the same words on both sides, of which one was only read otherwise."""
    if change.old is None or change.new is None:
        return False
    return words.shown(change.old).casefold() == words.shown(change.new).casefold()


def _by_words(found: Difference, edit: Edit) -> Difference:
    """ "Each side", "either side": who has one name on both sides and was edited all the same is told by the edited words."""
    if found.change.slot != "who" or not _same_words(found.change):
        return found
    old, new = edit.texts
    return replace(found, change=replace(found.change, old=old or None, new=new or None))


def project(
    ledger: Ledger,
    edits: Sequence[Edit],
    links: Sequence[FactLink],
    sides: tuple[SideView, SideView],
    names: Names,
) -> Projected:
    """Every edit of a block as findings of its links, or as unread."""
    cues = Cues(ledger)
    held = [_held(link, ledger, sides, names) for link in links]
    found = Projected()
    if held and (ledger.rewritten or (ledger.recast and _other_predicate(ledger, held))):
        exact = [edit for edit in edits if cues.exact(edit)]
        _rewrite([edit for edit in edits if edit not in exact], held, cues, found)
        edits = exact
    for index, slots in ledger.traded.items():
        found.add(index, traded(held[index].pair, slots) if index < len(held) else ())
    exchanged = any(found.findings.values())
    voices = {index: made for index, one in enumerate(held) if (made := voiced(one.pair, cues))}
    for index, made in voices.items():
        found.add(index, [made.told])
    for edit in edits:
        spoken = any(made.tells(edit, cues) for made in voices.values())
        if spoken or (exchanged and told_by_values(edit, ledger)):
            continue
        _lay(edit, held, cues, found)
    for index, some in found.said.items():
        found.add(index, worded(some, held[index].pair, cues))
    for index, one in enumerate(held if ledger.moved else ()):
        if all(other.change.slot != "who" for other in found.findings.get(index, ())):
            found.add(index, regrouped(one.pair))
    for index, line in found.findings.items():
        found.findings[index] = merged(line)
    return found


def _other_predicate(ledger: Ledger, held: Sequence[Held]) -> bool:
    """Whether the longest claim of a block has another predicate than before: not a part of it was recast but all."""
    pair = max(held, key=lambda one: one.length).pair
    verbs = footprint(pair.old, ledger, OLD).verb, footprint(pair.new, ledger, NEW).verb
    partners = ledger.partners()
    kept = weighty(verbs[OLD], ledger, OLD)
    return not any(partners.get(i) in verbs[NEW] for i in kept)


def _held(link: FactLink, ledger: Ledger, sides: tuple[SideView, SideView], names: Names) -> Held:
    old, new = sides[OLD].facts[link.old[0]], sides[NEW].facts[link.new[0]]
    sentences = sides[OLD].sentence(old), sides[NEW].sentence(new)
    pair = Pair(
        old,
        new,
        names,
        sentences,
        lambda span, side: image(ledger, span, side),
        lambda before, after: unedited(ledger, before, after),
        not verb_senses({old.what.lemma}, ledger.lexicon).isdisjoint(
            verb_senses({new.what.lemma}, ledger.lexicon)
        ),
    )
    return Held(link, pair, (_reach(old), _reach(new)))


def _reach(fact: Fact) -> tuple[int, int]:
    spans = list(values(fact))
    return min((span.start for span in spans), default=0), max((span.end for span in spans), default=0)


def _rewrite(
    edits: Sequence[Edit],
    held: Sequence[Held],
    cues: Cues,
    found: Projected,
) -> None:
    """A sentence rewritten as a whole is told once with its words; besides, only values of one kind that differ."""
    if not edits:
        return
    every = Edit(
        tuple(unit for edit in edits for unit in edit.old),
        tuple(unit for edit in edits for unit in edit.new),
        (edits[0].old_at[0], edits[-1].old_at[1]),
        (edits[0].new_at[0], edits[-1].new_at[1]),
    )
    for index, one in enumerate(held):
        found.add(index, whole(one.pair))
        turned = certainty.polarity(one.pair.old, one.pair.new)
        if (
            cues.turns(every)
            and turned is not None
            and _one_kind(one.pair.old, one.pair.new)
            and _one_claim(one, cues)
        ):
            found.add(index, [turned])
    differ = [i for i, one in enumerate(held) if _said_otherwise(one.pair)]
    if not differ:
        found.unread.extend(edits)
        return
    longest = max(differ, key=lambda index: (held[index].length, -index))
    pair = held[longest].pair
    texts = pair.old.evidence.span.text, pair.new.evidence.span.text
    told = finding("what", "replaced", *texts, "the sentence was rewritten")
    told = replace(told, change=replace(told.change, light=True))
    telling = [i for i in differ if i == longest or any(held[i].inside(edit) for edit in edits)]
    for index in telling:
        found.add(index, [told])
    found.unread.extend(edit for edit in edits if not any(held[i].inside(edit) for i in telling))


def _one_claim(one: Held, cues: Cues) -> bool:
    """Whether two facts have one predicate, and none but strangers to one another do it."""
    return one.pair.one_predicate and not _strange(one, cues)


def _turned_itself(edit: Edit, one: Held, cues: Cues) -> bool:
    """Whether the words that were negated are the claim's own, and not another verb's that came with its "not"."""
    if not cues.negates(edit) or cues.bare(edit) or cues.denies(edit):
        return True
    old, new = cues.lemmas(edit)
    return fold(one.pair.old.what.lemma) in old or fold(one.pair.new.what.lemma) in new


def _strange(one: Held, cues: Cues) -> bool:
    """Whether either fact has a doer of whom the other's sentence knows nothing."""
    old, new, same = one.pair.old, one.pair.new, one.pair.names.same
    if any(same(a.name, b.name) for a in old.who for b in new.who):
        return False
    strangers = [
        any(
            not cues.nobody(entry.span.text)
            and not (words.content(entry.span.text) or set(words.words(entry.span.text))) & other.held
            for entry in fact.who
        )
        for fact, other in ((old, one.pair.sentences[NEW]), (new, one.pair.sentences[OLD]))
    ]
    return all(strangers)


def _said_otherwise(pair: Pair) -> bool:
    """Whether two facts stand on different words."""
    return words.words(pair.old.evidence.span.text) != words.words(pair.new.evidence.span.text)


def _lay(edit: Edit, held: Sequence[Held], cues: Cues, found: Projected) -> None:
    """The findings of one edit: what was turned or made less sure, the values it changed, else its words."""
    told = _readings(edit, held, cues, found)
    if cues.negates(edit) and told:
        return
    for index, one in enumerate(held):
        made = [
            _by_words(other, edit) for other in (valued(edit, one.pair, cues) if one.valued(edit) else [])
        ]
        found.add(index, made)
        told |= bool(made)
    if told:
        found.told.append(edit.texts)
    if (told and not _worded_besides(edit, cues, found)) or edit.texts[::-1] in found.told:
        return
    nearest = _nearest(edit, held)
    if nearest is None:
        found.unread.append(edit)
    else:
        found.said.setdefault(nearest, []).append(edit)


def _worded_besides(edit: Edit, cues: Cues, found: Projected) -> bool:
    """Whether one verb gave way to another while only its tense or certainty was told."""
    slots = {one.change.slot for line in found.findings.values() for one in line}
    if not slots <= {"tense", "modality"}:
        return False
    return cues.verbal(edit.old) and cues.verbal(edit.new) and not cues.one_verb(edit)


def _nearest(edit: Edit, held: Sequence[Held]) -> int | None:
    """The link with the shortest evidence around an edit."""
    inside = [index for index, one in enumerate(held) if one.inside(edit)]
    return min(inside, key=lambda index: held[index].length, default=None)


def _readings(edit: Edit, held: Sequence[Held], cues: Cues, found: Projected) -> bool:
    """What the edit did to negation, certainty, tense and the verb of saying, by how both sides were read."""
    told = False
    speaks, turns = cues.says(edit), bool(cues.turns(edit))
    for index, one in enumerate(held):
        old, new = one.pair.old, one.pair.new
        says = speaks and _reported(edit, one.pair, cues)
        outside = turns and old.polarity != new.polarity
        if not one.inside(edit) and not says and not outside:
            continue
        aim = cues.purposes(edit)
        done = aim and "past" in (old.tense, new.tense)
        frame = (done or cues.qualifies(edit)) and _frame(edit, one.pair)
        made = [certainty.polarity(old, new)] if _reverses(edit, one, cues) else []
        doubts = frame and (done or cues.doubts(edit)) and (one.pair.one_predicate or _doubted(old, new))
        alike = (aim and certainty.both_to_come(old, new)) or (
            cues.enables(edit) and certainty.both_failed(old, new)
        )
        surer = certainty.modality(old, new) if doubts and not alike else None
        made += [surer]
        timed = frame and one.pair.one_predicate and (cues.doubts(edit) or _of_predicate(edit, one.pair))
        turned = certainty.tense(old, new) if timed else None
        made.append(turned if turned is not None and cues.finite(old, new) else None)
        if says and not (surer and bool(old.source) != bool(new.source)):
            # "Does not rule out" is a report in form alone: what came of it is told as its certainty.
            made.append(source.said(old, new, cues.lemmas(edit), one.pair.names))
        real = [one_finding for one_finding in made if one_finding is not None]
        found.add(index, real)
        told |= bool(real)
    return _turned(edit, held, cues, found) or told


def _reverses(edit: Edit, one: Held, cues: Cues) -> bool:
    """Whether an edit can turn a claim over: two predicates are no contradiction, unless one denies the other."""
    if not cues.reverses(edit) or not _one_kind(one.pair.old, one.pair.new):
        return False
    if one.pair.one_predicate:
        return not _strange(one, cues) and _turned_itself(edit, one, cues)
    return cues.denies(edit) or (cues.negates(edit) and cues.bare(edit))


def _reported(edit: Edit, pair: Pair, cues: Cues) -> bool:
    """Whether a verb of saying that was edited is that of a source of either fact."""
    return any(
        fold(link.verb) in lemmas
        for fact, lemmas in zip((pair.old, pair.new), cues.lemmas(edit), strict=True)
        for link in fact.source
    )


def _one_kind(old: Fact, new: Fact) -> bool:
    """Whether neither fact is a quotation alone, whose denials are the speaker's words."""
    return (old.kind == "quote") == (new.kind == "quote")


def _doubted(old: Fact, new: Fact) -> bool:
    """Whether either fact is not vouched for, which is told of other predicates, too."""
    return bool({"alleged", "possible"} & {old.modality, new.modality, *old.marks, *new.marks})


def _turned(edit: Edit, held: Sequence[Held], cues: Cues, found: Projected) -> bool:
    """A negation that came or went and that no reading shows turns the nearest claim all the same."""
    turn = cues.turns(edit)
    nearest = _nearest(edit, held)
    if not turn or nearest is None or not cues.bare(edit) or certainty.asked(*_facts(held[nearest])):
        return False
    polarities = {fact.polarity for fact in _facts(held[nearest])}
    if polarities == {"negative"} or (polarities == {"positive"} and cues.restricts(edit)):
        # "Refused to sign" and "did not manage to sign" both deny, "ne … que" denies nothing.
        return False
    denied = (held[nearest].pair.old, edit.old) if turn < 0 else (held[nearest].pair.new, edit.new)
    if not holds(denied[0].evidence.span, denied[1], (0, 0)):
        # The claim around the other side's words is not the one that was denied.
        return False
    if not _one_kind(held[nearest].pair.old, held[nearest].pair.new) or _strange(held[nearest], cues):
        return False
    if cues.balanced(*(fact.evidence.span for fact in _facts(held[nearest]))):
        # The negation stands elsewhere in the claim: what became of it is told by its words.
        return False
    if not found.polar():
        old, new = ("negative", "positive") if turn < 0 else ("positive", "negative")
        found.add(nearest, [finding("polarity", "replaced", old, new, " → ".join(edit.texts))])
    return True


def _facts(one: Held) -> tuple[Fact, Fact]:
    return one.pair.old, one.pair.new


def _of_predicate(edit: Edit, pair: Pair) -> bool:
    """Whether a word of the predicate itself was edited, whose form can say when, and none of what it is said of."""
    return any(
        inside(unit, fact.what.span) and not any(inside(unit, one.span) for one in fact.what.arguments)
        for row, fact in ((edit.old, pair.old), (edit.new, pair.new))
        for unit in row
    )


def _frame(edit: Edit, pair: Pair) -> bool:
    """Whether the edit has words that no value of the facts holds: auxiliaries, adverbs, particles, the verb."""
    return any(
        not any(holds(span, (unit,), (0, 0)) for span in values(fact))
        for row, fact in ((edit.old, pair.old), (edit.new, pair.new))
        for unit in row
    )
