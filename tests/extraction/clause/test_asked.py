"""Questions inside sentences are put forward by nobody; how and why something happened says that it did."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts, said

OPEN = [
    ("fr", "La police ignore si le conducteur a bu.", "police: ignorer"),
    (
        "fr",
        "Le procureur n'a pas dit si le suspect avait avoué.",
        "procureur: dire > le suspect avait avoué",
    ),
    ("fr", "Le maire ne sait pas ce qui s'est passé.", "maire: savoir > ce"),
    (
        "fr",
        "Le test permet de savoir si la personne a développé des anticorps.",
        "test: permettre > savoir si la personne a développé des anticorps",
    ),
    (
        "fr",
        "Les enquêteurs cherchent à savoir comment le feu est parti.",
        "enquêteurs: savoir > comment le feu est parti",
    ),
    ("en", "Police asked whether the driver was drunk.", "Police: ask > the driver was drunk"),
    (
        "en",
        "Investigators want to know when the driver left the bar.",
        "Investigators: know > when the driver left the bar",
    ),
    (
        "en",
        "Members of the council have also questioned what the agency was doing.",
        "Members of the council: question > what the agency was doing",
    ),
    ("en", "It remains uncertain whether the boy had a permit.", ": remain"),
    (
        "en",
        "The company did not say whether the boy had a permit.",
        "company: say > the boy had a permit",
    ),
]
TOLD = [
    ("fr", "Marie Dupont raconte comment sa famille a fui la ville.", "fuir", "Marie Dupont"),
    ("fr", "Le ministre a expliqué pourquoi la route est fermée.", "fermer", "ministre"),
]


@pytest.mark.parametrize(("language", "text", "expected"), OPEN)
def test_what_is_asked_is_no_fact(language: str, text: str, expected: str) -> None:
    """Only that somebody asks, knows or does not know stands there."""
    assert [said(fact) for fact in facts(language, text)] == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), OPEN)
def test_the_claim_keeps_the_question(language: str, text: str, expected: str) -> None:
    """Without its question the claim would be half a sentence."""
    (fact,) = facts(language, text)
    assert len(fact.claim.split()) >= len(text.split()) - 3, expected


@pytest.mark.parametrize(("language", "text", "predicate", "source"), TOLD)
def test_who_tells_how_tells_that(language: str, text: str, predicate: str, source: str) -> None:
    """The question word is no part of what is told."""
    (fact,) = facts(language, text)
    assert (fact.what.lemma, [link.name for link in fact.source]) == (predicate, [source])
    assert not fact.claim.startswith(("Comment", "Pourquoi"))
