"""Pinned facts: chosen, written for people, read back as a fact set that compares."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings

from factdiff import comparison, verification
from factdiff.errors import ConfigurationError
from factdiff.model.factset import FactSet
from factdiff.policy import lock
from factdiff.policy.lock import Selection
from tests import builders
from tests.comparison.notation import factset

FIRE = (
    "[title past] {who Fire} {what killed = kill} {n 12 people = 12 person} / "
    "[past] {who Officials} {what closed = close} {object the school} / "
    "[past] {who M. Kim = Kim} {what left = leave} {from Lyon = FR city} {when Monday = 2024-05-13}."
)


def pinned(selection: Selection = Selection(), notation: str = FIRE) -> FactSet:  # noqa: B008 - a frozen value
    return lock.pin(factset(notation), selection)


def reread(facts: FactSet) -> FactSet:
    return lock.parse(lock.write({"a.txt": facts}), "lock")["a.txt"]


SELECTIONS = [
    (Selection(), ["kill", "close", "leave"]),
    (Selection(keys=frozenset({"close"})), ["close"]),
    (Selection(entities=frozenset({"kim"})), ["leave"]),
    (Selection(entities=frozenset({"LYON", "fire"})), ["kill", "leave"]),
    (Selection(sections=frozenset({"title"})), ["kill"]),
    (Selection(sections=frozenset({"title"}), entities=frozenset({"Kim"})), []),
]


@pytest.mark.parametrize(("selection", "keys"), SELECTIONS)
def test_facts_are_chosen_by_key_entity_and_section(selection: Selection, keys: list[str]) -> None:
    """Each criterion narrows; names count without regard to case, with all aliases."""
    assert [fact.key for fact in pinned(selection).facts] == keys


def test_aliases_choose_facts() -> None:
    """An entity is found by any of its names."""
    found = lock.pin(builders.factset(), Selection(entities=frozenset({"m. kim"})))
    assert len(found.facts) == 1
    assert [entity.id for entity in found.entities] == ["e1", "e2"]


def test_a_lock_is_read_as_it_was_written() -> None:
    """Every slot survives, and every span stands in the kept text."""
    kept = pinned(Selection(keys=frozenset({"close", "leave"})))
    assert reread(kept) == kept
    assert "Fire" not in kept.article.text
    assert verification.verify(kept) == ()


@settings(max_examples=15, deadline=None)
@given(builders.factsets)
def test_any_fact_set_can_be_pinned(facts: FactSet) -> None:
    """Whatever the facts hold, the file is TOML that reads back the same facts, and shows no hidden sign."""
    kept = lock.pin(facts, Selection())
    text = lock.write({"a.txt": kept})
    assert lock.is_lock(text.encode())
    assert len(lock.parse(text, "x")["a.txt"].facts) == len(facts.facts)
    assert not [
        char for char in text if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp") and char != "\n"
    ]


def test_the_file_is_for_people() -> None:
    """The claim comes first, empty slots are left out, the kept text stands in lines."""
    text = lock.write({"a.txt": pinned()})
    assert text.startswith("# Facts that must not change unnoticed")
    assert '\n[[article.fact]]\nclaim = "Fire killed 12 people"\nkey = "kill"\n' in text
    assert "\nOfficials closed the school\n" in text
    assert "[]" not in text
    assert list(tomllib.loads(text)) == ["schema", "article"]


def test_unchanged_articles_match_their_lock() -> None:
    """The pinned part compared with the whole: nothing but facts that were not pinned."""
    kept = reread(pinned(Selection(keys=frozenset({"close"}))))
    kinds = {change.kind for change in comparison.compare(kept, factset(FIRE)).changes}
    assert kinds == {"unchanged", "added"}


def test_a_changed_fact_is_seen_through_the_lock() -> None:
    """The number of the pinned fact, and nothing else."""
    kept = reread(pinned(Selection(keys=frozenset({"kill"}))))
    diff = comparison.compare(kept, factset(FIRE.replace("12 people = 12", "21 people = 21")))
    (change,) = (change for change in diff.changes if change.kind not in {"added", "unchanged"})
    assert [(slot.slot, slot.nature) for slot in change.slots] == [("quantities", "replaced")]


WRONG: list[tuple[Callable[[str], str], str]] = [
    (lambda text: text.replace("lock/1", "lock/2"), "is no lock of the schema"),
    (lambda text: text.replace('path = "a.txt"', ""), "has an article that is not whole"),
    (lambda text: text.replace('kind = "event"', 'kind = "rumour"'), "rumour"),
    (lambda text: text + "[[[", "no valid TOML"),
    (lambda text: text + text.split('lock/1"\n')[1], "holds 'a.txt' twice"),
    (lambda text: text.replace("[[article.fact]]", "[[article.facts]]"), "unknown key 'facts'"),
    (lambda text: text.replace("[[article", "[[articles"), "unknown key 'articles'"),
    (lambda text: text.replace("Officials closed", "Officials shut"), "does not stand where facts[1]"),
    (lambda text: text.replace("sentences = [[", "sentences = [[9, "), "has an article that is not whole"),
]


@pytest.mark.parametrize(("spoil", "message"), WRONG)
def test_a_broken_lock_is_an_error(spoil: Callable[[str], str], message: str) -> None:
    """A lock that cannot be read never guards nothing in silence."""
    with pytest.raises(ConfigurationError) as caught:
        lock.parse(spoil(lock.write({"a.txt": pinned()})), "lock.toml")
    assert message in caught.value.line()
    assert caught.value.line().startswith("lock.toml")
