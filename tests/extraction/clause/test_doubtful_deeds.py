"""Deeds that only a condition, a plan, a description or nobody at all tells."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts, names, said

CONDITIONS = [
    ("fr", "Si le conseil vote la loi et ferme le pont, la ville paiera.", "conseil: fermer > le pont"),
    ("fr", "Si la banque échoue et que l'État paie, le maire partira.", "État: payer"),
    ("fr", "Si la poste échoue et que le club paie, le maire partira.", "club: payer"),
    ("fr", "Si la firme vend l'usine ou licencie, la ville portera plainte.", "firme: licencier"),
    ("fr", "Si elle gagne et devient maire, le stade fermera.", "elle: devenir"),
    (
        "en",
        "If the council passes the law and shuts the bridge, the town will pay.",
        "council: shut > the bridge",
    ),
    ("en", "If the bank fails and the state pays, the mayor will go.", "state: pay"),
    (
        "en",
        "If someone were able to shut it down, or hack inside and delete the files, it could fail.",
        "someone: hack",
    ),
    ("en", "If the mayor leaves and the bridge closes, the town will suffer.", "bridge: close"),
    ("en", "If the firm sells the mill or dismisses staff, the town will sue.", "firm: dismiss > staff"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CONDITIONS)
def test_all_that_a_condition_holds(language: str, text: str, expected: str) -> None:
    """Every verb under one conjunction is a condition, the second as well as the first."""
    found = {said(fact): fact.modality for fact in facts(language, text)}
    assert found[expected] == "hypothetical"


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "fr",
            "Si le conseil vote la loi et ferme le pont, la ville paiera.",
            "Si le conseil ferme le pont, la ville paiera",
        ),
        (
            "en",
            "If the council passes the law and shuts the bridge, the town will pay.",
            "If the council shuts the bridge, the town will pay",
        ),
        ("en", "A painting never shown before was sold.", "A painting was never shown before"),
    ],
)
def test_claims_of_conditions(language: str, text: str, claim: str) -> None:
    """A second condition is said with its conjunction and with what follows from it."""
    assert claim in [fact.claim for fact in extracted(language, text).facts]


@pytest.mark.parametrize(
    ("text", "expected", "modality"),
    [
        ("The president is to visit Rona on Monday.", "president: visit > Rona", "planned"),
        ("The firm was to open a plant in May.", "firm: open > a plant", "planned"),
        ("Two men are to stand trial over the fire.", "Two men: stand > trial", "planned"),
        ("The exhibit is to run from January 23 through March 9.", "exhibit: run", "planned"),
        ("The bridge is to be closed.", "bridge: close", "planned"),
        ("Her goal is to win.", "Her: win", "intended"),
    ],
)
def test_what_is_to_be_done(text: str, expected: str, modality: str) -> None:
    """Behind a copula an infinitive is what somebody is to do."""
    assert (expected, modality) in [(said(fact), fact.modality) for fact in facts("en", text)]


@pytest.mark.parametrize(
    ("language", "text", "lemma"),
    [
        ("fr", "Elle retient une définition, qui exclut toute personne ayant travaillé.", "personne"),
        ("fr", "La règle exclut tout élève absent.", "élève"),
        ("en", "The rule excludes any pupil.", "pupil"),
        ("fr", "Capturée en 1983, un documentaire lui a été consacré.", "capturer"),
        ("fr", "Ces pierres sont plus vieilles que les plus vieilles connues auparavant.", "connaître"),
        ("fr", "Le conseil se réunit. Un exemple de la maladie.", "exemple"),
        ("fr", "Le conseil se réunit. Le drapeau actuel du pays.", "drapeau"),
        ("en", "The council met. An example of severe eczema.", "example"),
        ("en", "The council met. The current flag of Norland.", "flag"),
    ],
)
def test_no_deed(language: str, text: str, lemma: str) -> None:
    """Who is excluded has been denied by nobody; what agrees with nobody, and captions, tell nothing."""
    assert lemma not in {fact.what.lemma for fact in extracted(language, text).facts}


@pytest.mark.parametrize(
    ("language", "text", "expected", "polarity"),
    [
        ("fr", "Un travail jamais publié a été retrouvé.", "travail: publier", "negative"),
        (
            "fr",
            "Un lac nullement menacé par la crue déborde.",
            "crue: menacer > Un lac",
            "negative",
        ),
        ("fr", "Un livre plus vendu à Lyon arrive.", "livre: vendre", "positive"),
        ("en", "A painting never shown before was sold.", "painting: show", "negative"),
    ],
)
def test_denied_participles(language: str, text: str, expected: str, polarity: str) -> None:
    """Right before a participle a partner of the negation denies without its particle."""
    assert (expected, polarity) in [(said(fact), fact.polarity) for fact in facts(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "Quatre ou cinq d'entre eux ont été blessés.", "Quatre ou cinq d'entre eux"),
        ("en", "Three or four of them were hurt.", "Three or four of them"),
    ],
)
def test_a_range_is_one_subject(language: str, text: str, who: str) -> None:
    """Two numbers that say how many there may be are one subject."""
    assert [names(fact) for fact in facts(language, text)] == [who]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "NASA announced where four orbiters will be displayed."),
        ("fr", "Il a dit où le pont sera bâti."),
    ],
)
def test_an_asked_place(language: str, text: str) -> None:
    """The question word of a place names none."""
    assert [place for fact in facts(language, text) for place in fact.where] == []
