"""Why each slot was read so: a trace for every value, from the relation, table row or choice behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import because, mending
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import agent_or_subject
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.scene import Scene
from factdiff.languages.columns import ConceptRow
from factdiff.model.fact import Argument, Moment, Participant, Place, Predicate, Quantity, Source, Trace
from factdiff.model.timex import Timex
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class FoundSlots:
    """The slots of a clause with the words that head them, and the row of its predicate's synonym."""

    doing: tuple[tuple[Token, Participant], ...]
    arguments: tuple[tuple[Token, Argument], ...]
    placed: tuple[tuple[Token, Place], ...]
    dated: tuple[tuple[Timex, Moment], ...]
    concept: ConceptRow | None


def of(clause: Clause, draft: Draft, found: FoundSlots, scene: Scene) -> Iterator[Trace]:
    """The traces of what a clause says of who, what, where, when and how many."""
    yield from _doing(clause, found.doing, scene)
    yield from _saying(clause, draft.what, found.concept)
    yield from _joined(found.arguments)
    yield from _placed(found.placed)
    yield from _dated(found.dated, scene.anchor, draft.tense)
    yield from _counting(draft.quantities)


def _doing(clause: Clause, found: Sequence[tuple[Token, Participant]], scene: Scene) -> Iterator[Trace]:
    """Who: the word's relation to the predicate, and whom a pronoun or short name was understood to mean."""
    for token, participant in found:
        relation = _relation(token, clause) + mending(token)
        meant = scene.discourse.choices.get(participant.span.start)
        yield Trace("who", participant.name, f"{relation}; {meant.reason}" if meant else relation)


def _relation(token: Token, clause: Clause) -> str:
    verbs = [clause.head, *(verb for verb, _ in clause.governors)]
    if any(token is grammar.agent(verb) for verb in verbs):
        return f"agent of {clause.head.form}"
    if any(token is agent_or_subject(verb) for verb in verbs):
        return f"{token.dep} of {clause.head.form}"
    head = token.head.form if token.head is not None else "the sentence"
    if token.dep == "conj":
        return f"coordinated with {head}"
    if clause.verb.dep == "acl" and clause.verb.head is token:
        return f"what the clause of {clause.verb.form} describes"
    return f"{token.dep} of {head}, taken over for {clause.head.form}"


def _saying(clause: Clause, what: Predicate, row: ConceptRow | None) -> Iterator[Trace]:
    """What: the shape of the clause, the verbs above it that were read off, the synonym it is compared by."""
    above = "".join(f", governed by {verb.form} ({because(found)})" for verb, found in clause.governors)
    concept = f"; {because(row)}" if row is not None else ""
    yield Trace(
        "what", what.lemma, f"{clause.shape}, {clause.head.dep}{mending(clause.head)}{above}{concept}"
    )


def _joined(found: Sequence[tuple[Token, Argument]]) -> Iterator[Trace]:
    """Each argument by its relation and preposition."""
    for token, argument in found:
        yield Trace(argument.role, argument.name, _marked(token, argument.role))


def _placed(found: Sequence[tuple[Token, Place]]) -> Iterator[Trace]:
    """Each place by the preposition that says where."""
    for token, place in found:
        yield Trace("where", place.name, _marked(token, place.role))


def _marked(token: Token, kind: str) -> str:
    marker = token.marks.preposition
    rows = token.marks.prepositions
    row = next((row for row in rows if row.kind == kind), next(iter(rows), None))
    relation = f"{token.dep}:{token.subtype}" if token.subtype else token.dep
    said = f"{relation}, {because(row)}" if row is not None else relation + (f", {marker}" if marker else "")
    return said + mending(token)


def _dated(found: Sequence[tuple[Timex, Moment]], anchor: str | None, tense: str) -> Iterator[Trace]:
    """Each time by the kind of its recipe and what it was counted from."""
    for timex, moment in found:
        recipe = type(timex.recipe).__name__.lower()
        value = moment.value or moment.offset or "unresolved"
        yield Trace("when", value, f"{recipe}, {tense}, from {anchor or 'no known date'}")


def _counting(found: Sequence[Quantity]) -> Iterator[Trace]:
    """Each number by its comparator and what it counts."""
    for number in found:
        counts = f"counts {number.unit}" if number.unit else "counts nothing"
        yield Trace("quantities", f"{number.comparator} {number.value:f}", counts)


def vouching(found: Sequence[Source], innermost: str) -> Iterator[Trace]:
    """Each source by its reporting word; ``innermost`` is the table row of the last one."""
    for number, source in enumerate(found, 1):
        yield Trace("source", source.name, innermost if number == len(found) else f"reports by {source.verb}")
