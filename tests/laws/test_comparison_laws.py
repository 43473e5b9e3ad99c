"""Laws of the comparison, over generated pairs of fact sets."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.comparison import compare
from factdiff.comparison.tokens import cut
from factdiff.model.change import Change, Diff
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from tests.comparison.notation import factset

KINDS = {"added": "retracted", "retracted": "added"}
NATURES = {
    "added": "removed", "removed": "added", "refined": "generalised", "generalised": "refined",
    "certainty raised": "certainty lowered", "certainty lowered": "certainty raised",
    "attribution added": "attribution removed", "attribution removed": "attribution added",
}  # fmt: skip

WHO = [
    "",
    "{who Anna Berg}",
    "{who Anna Bergh}",
    "{who the mayor}",
    "{who the army}, {who Otto Lind}",
    "{who She = Anna Berg}",
]
WHAT = ["{what met = meet}", "{what saw = see}", "{what has seen = see}", "{what rejected = reject}"]
OBJECT = [
    "",
    "{object the left engine}",
    "{object the right engine}",
    "{topic the annual budget of the city}",
]
NUMBER = [
    "",
    "{n 12 people = 12 person}",
    "{n about ten people = ≈10 person}",
    "{n at least 10 people = ≥10 person}",
    "{n 5% = 5 %}",
]
PLACE = ["", "in {at Lyon = FR city}", "in {at France = FR country}", "from {from Oslo = NO city}"]
TIME = [
    "",
    "{when Monday = 2024-05-13}",
    "{when Monday at noon = 2024-05-13T12:00}",
    "{when in May = 2024-05}",
    "{when later}",
]
SOURCE = ["", ", {source the police = organisation} said", ", {source an official = anonymous} said"]
FLAGS = ["", "alleged", "planned future", "negative", "negative possible", "title", "past"]

sentence = st.tuples(
    *(st.sampled_from(part) for part in (FLAGS, WHO, WHAT, OBJECT, NUMBER, PLACE, TIME, SOURCE))
)
article = st.lists(sentence, max_size=6)


@st.composite
def versions(draw: st.DrawFn) -> tuple[FactSet, FactSet]:
    """An article and its edited version: sentences dropped, repeated, moved, or with other slots."""
    old = draw(article)
    new = [draw(st.sampled_from([one, (*one[:5], *draw(sentence)[5:]), draw(sentence)])) for one in old]
    new = draw(st.permutations(new))[: draw(st.integers(0, 7))] + draw(st.lists(sentence, max_size=2))
    return render(old), render(new)


def render(sentences: list[tuple[str, ...]]) -> FactSet:
    lines = [f"[{one[0]}] " + " ".join(part for part in one[1:] if part) + " ." for one in sentences]
    return factset(" / ".join(lines), entities="Anna Berg; Otto Lind")


@settings(max_examples=150, deadline=None)
@given(versions())
def test_a_set_compared_with_itself_has_no_change(pair: tuple[FactSet, FactSet]) -> None:
    """Identical inputs give no change, and nothing has moved."""
    for one in pair:
        changes = compare(one, one).changes
        assert {change.kind for change in changes} <= {"unchanged"}
        assert not any(change.moved for change in changes)


@settings(max_examples=300, deadline=None)
@given(versions())
def test_swapping_the_sides_mirrors_kinds_and_natures(pair: tuple[FactSet, FactSet]) -> None:
    """What was added is retracted the other way round, what was refined is generalised, and so on."""
    forth, back = compare(*pair), compare(*reversed(pair))
    assert Counter(map(_shape, forth.changes)) == Counter(_mirrored(change) for change in back.changes)


def _shape(change: Change) -> tuple[object, ...]:
    slots = frozenset((s.slot, s.nature, s.old, s.new, s.delta) for s in change.slots)
    return change.kind, _texts(change.old), _texts(change.new), slots, change.similarity


def _texts(facts: tuple[Fact, ...]) -> frozenset[str]:
    """What the facts say; which of two equal sentences goes with which is nobody's concern."""
    return frozenset(fact.evidence.span.text for fact in facts)


def _mirrored(change: Change) -> tuple[object, ...]:
    slots = frozenset(
        (s.slot, NATURES.get(s.nature, s.nature), s.new, s.old, None if s.delta is None else -s.delta)
        for s in change.slots
    )
    kind = KINDS.get(change.kind, change.kind)
    return kind, _texts(change.new), _texts(change.old), slots, change.similarity


@settings(max_examples=150, deadline=None)
@given(versions(), st.randoms())
def test_the_order_of_facts_does_not_matter(pair: tuple[FactSet, FactSet], random: object) -> None:
    """Shuffling the facts of a set, places unchanged, changes nothing in the comparison."""
    shuffled = []
    for one in pair:
        facts = list(one.facts)
        random.shuffle(facts)  # type: ignore[attr-defined]
        shuffled.append(replace(one, facts=tuple(facts)))
    assert compare(*shuffled) == compare(*pair)


@settings(max_examples=200, deadline=None)
@given(versions())
def test_every_fact_is_in_exactly_one_change(pair: tuple[FactSet, FactSet]) -> None:
    """The changes hold all facts of both sides once, and the summary counts the changes."""
    diff: Diff = compare(*pair)
    for side, facts in (("old", pair[0].facts), ("new", pair[1].facts)):
        held = Counter(id(fact) for change in diff.changes for fact in getattr(change, side))
        assert held == Counter(map(id, facts))
    assert sum(diff.summary().values()) == len(diff.changes)


@settings(max_examples=150, deadline=None)
@given(versions())
def test_kinds_fit_their_sides(pair: tuple[FactSet, FactSet]) -> None:
    """Added has no old side, retracted no new one, and only changed and contradicted name slots.

    A fact whose words are in both versions, but that was read in one alone, is unchanged and says why.
    """
    for change in compare(*pair).changes:
        if change.kind == "unchanged" and not (change.old and change.new):
            assert any("read in one alone" in reason for reason in change.why)
            continue
        assert bool(change.old) == (change.kind != "added")
        assert bool(change.new) == (change.kind != "retracted")
        assert bool(change.slots) == (change.kind in ("changed", "contradicted"))


@settings(max_examples=80, deadline=None)
@given(versions())
def test_no_edited_word_is_without_an_account(pair: tuple[FactSet, FactSet]) -> None:
    """A word that one version has more often stands in a finding, an account or an unread edit."""
    diff = compare(*pair)
    told = [f.evidence.span.text for c in diff.changes if c.kind != "unchanged" for f in (*c.old, *c.new)]
    told += [
        f.evidence.span.text
        for c in diff.changes
        if c.moved or len(c.old) != len(c.new)
        for f in (*c.old, *c.new)
    ]
    told += [text for a in diff.accounts for text in (a.old, a.new)]
    told += [text for u in diff.unread for text in (u.old, u.new) if text]
    known = {token.norm for text in told for token in cut(text)}
    counts = [Counter(token.norm for token in cut(one.article.text)) for one in pair]
    edited = {word for one, other in (counts, counts[::-1]) for word in one if one[word] > other[word]}
    assert edited <= known


@settings(max_examples=80, deadline=None)
@given(versions())
def test_no_finding_is_without_an_edited_word(pair: tuple[FactSet, FactSet]) -> None:
    """Both versions have one date here, so a claim that changed stands in a sentence whose words did."""
    for change in compare(*pair).changes:
        if change.kind in ("changed", "contradicted"):
            old, new = (
                Counter(token.norm for fact in side for token in cut(fact.evidence.span.text))
                for side in (change.old, change.new)
            )
            assert old != new
