"""How real a clause is by what it stands beside: deeds as conditions, aims, outcomes, what is only thought."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts, said

READ = [
    # A deed that nobody did is a condition.
    ("en", "To close the port would have cost the city millions.", "cost", "hypothetical"),
    ("en", "She said that lending the bank money would have made things worse.", "make", "hypothetical"),
    ("en", "Selling the mill would ruin the town.", "ruin", "hypothetical"),
    ("fr", "Fermer le port aurait coûté des millions à la ville.", "coûter", "hypothetical"),
    ("fr", "Réduire les effectifs mettrait le service en danger.", "mettre", "hypothetical"),
    ("fr", "Le port aurait coûté des millions à la ville.", "coûter", "alleged"),
    # An aim that a copula tells.
    ("en", "The aim of the law is to protect tenants.", "protect", "intended"),
    ("en", "His plan, he said, was for the council to buy the stadium.", "buy", "planned"),
    ("en", "Her goal was to keep the plant open.", "keep", "intended"),
    ("fr", "L'objectif du texte est de protéger les locataires.", "protéger", "intended"),
    ("fr", "Son ambition était de garder l'usine ouverte.", "garder", "intended"),
    # How something went on is no aim.
    ("en", "The index later recovered to end the day with a smaller loss.", "end", "asserted"),
    ("en", "The team led in May only to slip to fourth.", "slip", "asserted"),
    ("fr", "L'indice a grimpé pour finir à 4 000 points.", "finir", "asserted"),
    ("fr", "Le pays était deuxième en 2018 pour reculer à la quatrième place.", "reculer", "asserted"),
    ("en", "The mayor left early to end the strike.", "end", "intended"),
    ("fr", "Le maire a écrit au préfet pour finir la grève.", "finir", "intended"),
    # What somebody is only thought to be.
    ("en", "Three miners are feared dead after a tunnel collapsed.", "dead", "alleged"),
    ("en", "Twelve fishermen are presumed drowned.", "drown", "alleged"),
    ("fr", "Douze pêcheurs sont présumés morts après le naufrage.", "mourir", "alleged"),
    # A phrase that stands for a condition.
    ("en", "Without a deal, the plant would close.", "close", "hypothetical"),
    ("fr", "Sans accord, l'usine fermerait.", "fermer", "hypothetical"),
    ("fr", "En cas d'échec, le club vendrait ses joueurs.", "vendre", "hypothetical"),
    ("fr", "Faute de neige, la station fermerait.", "fermer", "hypothetical"),
    ("fr", "Son grand-père avait dû quitter le pays.", "quitter", "obligation"),
    ("fr", "Le train devait partir à midi.", "partir", "planned"),
    # Going somewhere is no future.
    ("en", "He went back home to fetch his passport.", "fetch", "intended"),
    ("en", "She is going to resign.", "resign", "planned"),
]


@pytest.mark.parametrize(("language", "text", "predicate", "modality"), READ)
def test_how_real(language: str, text: str, predicate: str, modality: str) -> None:
    """The status is that of the content, not of the form."""
    found = [fact.modality for fact in facts(language, text) if fact.what.lemma == predicate]
    assert found == [modality]


def test_an_aim_is_whose_it_is() -> None:
    """The law aims at something, the council is to buy something, the plan itself does nothing."""
    assert [said(f) for f in facts("en", "The aim of the law is to protect tenants.")] == [
        "law: protect > tenants"
    ]
    found = facts("en", "His plan, he said, was for the council to buy the stadium.")
    assert [said(f) for f in found] == ["council: buy > the stadium"]


KEPT = [
    ("en", "Officials urged residents not to swim.", "not to swim"),
    ("en", "The mayor told residents not to drink the water.", "not to drink the water"),
    ("fr", "Le maire a appelé les habitants à ne pas sortir.", "à ne pas sortir"),
    ("fr", "La préfecture demande aux habitants de ne pas boire l'eau.", "de ne pas boire l'eau"),
]


@pytest.mark.parametrize(("language", "text", "what"), KEPT)
def test_what_is_asked_keeps_its_negation(language: str, text: str, what: str) -> None:
    """ "Not to swim" is asked, and not "swim"."""
    (fact,) = facts(language, text)
    assert what in {argument.name for argument in fact.what.arguments}


NEITHER = [
    (
        "en",
        "Neither the mayor nor his deputy attended the meeting.",
        "Neither the mayor nor his deputy attended the meeting",
    ),
    (
        "fr",
        "Ni le maire ni son adjoint n'ont assisté à la réunion.",
        "Ni le maire ni son adjoint n'ont assisté à la réunion",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), NEITHER)
def test_neither_nor(language: str, text: str, claim: str) -> None:
    """Both are denied, and the claim says so as the article does."""
    (fact,) = facts(language, text)
    assert (fact.polarity, fact.claim) == ("negative", claim)


ACCUSED = [
    ("en", "Some members were accused of hiding the files.", "Some members were accused of hiding the files"),
    (
        "fr",
        "Le suspect, accusé d'avoir volé un buste, dort.",
        "Le suspect a été accusé d'avoir volé un buste",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), ACCUSED)
def test_an_accusation_reads_as_one(language: str, text: str, claim: str) -> None:
    """What says that it is alleged needs no second hedge, and keeps its preposition."""
    fact = next(f for f in facts(language, text) if f.modality == "alleged")
    assert fact.claim == claim
