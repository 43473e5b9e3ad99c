"""One fact for each clause: who does what to whom, whatever the sentence is built like."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts, said

CASES = {
    "coordinated": [
        (
            "fr",
            "Le train a quitté Lille et est arrivé à Bruxelles.",
            ["train: quitter > Lille", "train: arriver"],
        ),
        (
            "en",
            "The train left Leeds and arrived in London.",
            ["train: leave > Leeds", "train: arrive"],
        ),
    ],
    "relative": [
        (
            "fr",
            "La police a arrêté un homme qui avait attaqué une banque.",
            ["police: arrêter > un homme", "homme: attaquer > une banque"],
        ),
        (
            "en",
            "Police arrested a man who had attacked a bank.",
            ["Police: arrest > a man", "man: attack > a bank"],
        ),
    ],
    "participle": [
        (
            "en",
            "The company closed two plants, cutting 300 jobs.",
            ["company: close > two plants", "company: cut > 300 jobs"],
        ),
    ],
    "adverbial": [
        (
            "en",
            "The government withdrew its plan because the unions blocked the ports.",
            ["government: withdraw > its plan", "unions: block > the ports"],
        ),
    ],
    "purpose": [
        (
            "fr",
            "La ministre s'est rendue à Lyon pour rencontrer les syndicats.",
            ["ministre: se rendre", "ministre: rencontrer > les syndicats"],
        ),
        (
            "en",
            "The minister flew to Lyon to meet the unions.",
            ["minister: fly", "minister: meet > the unions"],
        ),
    ],
    "passive": [
        ("fr", "Le suspect a été arrêté par la police.", ["police: arrêter > Le suspect"]),
        ("en", "The suspect was arrested by police.", ["police: arrest > The suspect"]),
    ],
    "passive without agent": [
        ("fr", "Le pont a été fermé.", ["pont: fermer"]),
    ],
    "several subjects": [
        ("en", "Mary Smith and Paul Martin signed the deal.", ["Mary Smith, Paul Martin: sign > the deal"]),
    ],
}
ROWS = [pytest.param(*case, id=f"{name}, {case[0]}") for name, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_every_clause_is_a_fact(language: str, text: str, expected: list[str]) -> None:
    """Each clause gives one fact with its logical subject, its content word and its object."""
    assert [said(fact) for fact in facts(language, text)] == expected
