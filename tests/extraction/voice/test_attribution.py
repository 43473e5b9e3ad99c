"""Who vouches for a claim, and that the report itself is no fact."""

from __future__ import annotations

import pytest

from tests.extraction.facts import chain, extracted, facts

CASES = {
    "the article itself": [
        ("fr", "Le pont a été fermé.", ""),
    ],
    "direct": [
        ("fr", "« Nous allons gagner », a déclaré Marie Dupont.", "Marie Dupont (person, déclarer)"),
        ("en", '"We will win," said Mary Smith.', "Mary Smith (person, say)"),
    ],
    "indirect": [
        ("fr", "Marie Dupont a annoncé que le pont était fermé.", "Marie Dupont (person, annoncer)"),
        ("en", "Mary Smith said that the bridge was closed.", "Mary Smith (person, say)"),
    ],
    "behind the claim, with its own time": [
        (
            "fr",
            "Le pont sera fermé lundi, a annoncé mercredi la préfecture.",
            "préfecture (organisation, annoncer) @2024-05-08",
        ),
        (
            "en",
            "The bridge will close on Monday, the BBC said on Wednesday.",
            "BBC (outlet, say) @2024-05-08",
        ),
    ],
    "a preposition": [
        ("fr", "Selon la police, le conducteur a pris la fuite.", "police (organisation, selon)"),
    ],
    "a chain": [
        (
            "en",
            "Lisa Cole has resigned, the BBC reported on Monday, citing two officials.",
            "BBC (outlet, report) @2024-05-13 < two officials (anonymous, cite)",
        ),
    ],
}
ROWS = [pytest.param(*case, id=f"{name}, {case[0]}") for name, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_source(language: str, text: str, expected: str) -> None:
    """A reporting frame becomes the source of the one claim that it reports."""
    assert [chain(fact) for fact in facts(language, text)] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "predicate", "source"),
    [
        ("fr", "Le ministre a nié avoir reçu de l'argent.", "recevoir", "ministre (person, nier)"),
        ("en", "China denied any interference.", "interference", "China (organisation, deny)"),
    ],
)
def test_denial_turns_the_claim_over(language: str, text: str, predicate: str, source: str) -> None:
    """What a source denies is a negative fact of that source."""
    (fact,) = facts(language, text)
    assert (fact.what.lemma, fact.polarity, chain(fact)) == (predicate, "negative", source)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La préfecture redoute que le pont ne s'effondre.", "feared"),
        ("fr", "Le maire a reconnu que la ville avait fermé le pont.", "admitted"),
        ("fr", "Le maire a démenti que le pont soit fermé.", "denied"),
        ("fr", "Selon le maire, le pont est fermé.", "said"),
        ("en", "Engineers fear that the bridge will fall.", "feared"),
        ("en", "The mayor admitted that the city had closed the bridge.", "admitted"),
        ("en", "The mayor claims that the city closed the bridge.", "claimed"),
        ("en", "The mayor promised that the bridge would reopen.", "promised"),
        ("en", "The mayor suggested that the bridge be sold.", "asked"),
    ],
)
def test_what_a_reporting_verb_does_with_its_content(language: str, text: str, expected: str) -> None:
    """A fear, a denial, an admission and a promise are told apart from a plain report."""
    *_, fact = facts(language, text)
    assert [source.verb_class for source in fact.source] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Le rapport selon lequel le pont est dangereux a été publié.",
            ["rapport (document, rapport)", ""],
        ),
        (
            "fr",
            "Deux hommes sont recherchés, apprend-on de source policière.",
            ["source policière (anonymous, de source)"],
        ),
        ("en", "A report that the bridge is unsafe was published.", ["report (document, report)", ""]),
    ],
)
def test_nouns_that_vouch(language: str, text: str, expected: list[str]) -> None:
    """A noun of saying is the source of its clause, and "on" is nobody."""
    assert [chain(fact) for fact in extracted(language, text).facts] == expected
