"""A name is read whole: further names of a person, the heads of bodies, and what a hyphen ties to it."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

#: A sentence and one entity of it, with its aliases behind a colon.
CASES = [
    ("en", "The Dow Jones Industrial Average (DJIA) fell. The DJIA later rose.", "Dow Jones Industrial Average: DJIA"),
    ("en", "The Royal Bank of Norland (RBN) failed.", "Royal Bank of Norland: RBN"),
    ("en", "Lee Cheuk-yan of the Labour Party was defeated.", "Lee Cheuk-yan: "),
    ("en", "Wong Yeung-tat resigned.", "Wong Yeung-tat: "),
    ("en", "The China-backed plan failed.", "China: "),
    ("fr", "Le ministre Hassan Omar Waberi a parlé.", "Hassan Omar Waberi: "),
    ("fr", "Le juge Karim Ben Salah a voté.", "Karim Ben Salah: "),
    ("fr", "Kim Jong-un est arrivé à Saint-Denis.", "Saint-Denis: "),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "entity"), CASES, ids=[text for _, text, _ in CASES])
def test_whole_names(language: str, text: str, entity: str) -> None:
    """The entity is among those of the text."""
    found = extracted(language, text).entities
    assert entity in [f"{e.name}: {', '.join(a for a in e.aliases if a != e.name)}" for e in found]


MERE = [
    ("fr", "La fusée Ariel 9 a décollé."),
    ("fr", "La société Ardor a fermé."),
    ("fr", "Le pont Mathilde a rouvert."),
    ("en", "The ferry Aurora sank."),
]


@pytest.mark.parametrize(("language", "text"), MERE)
def test_mere_kinds(language: str, text: str) -> None:
    """A lone noun before the name of what is no person tells nothing."""
    assert not [fact.claim for fact in extracted(language, text).facts if fact.kind == "attribute"]
