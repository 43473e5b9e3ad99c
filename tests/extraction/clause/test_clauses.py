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
    "a verb that can cite": [
        ("fr", "Les cours ont repris jeudi.", ["cours: reprendre"]),
        ("fr", "Les recherches avaient repris dans la nuit.", ["recherches: reprendre"]),
        ("fr", "Le juge a cité trois témoins.", ["juge: citer > trois témoins"]),
        ("en", "The judge has cited three witnesses.", ["judge: cite > three witnesses"]),
        ("en", "The critics had quoted three poems.", ["critics: quote > three poems"]),
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


WHO = [
    (
        "fr",
        "L'homme a été arrêté par la police et a été placé en garde à vue.",
        ["police: arrêter > L'homme", "homme: placer"],
    ),
    (
        "fr",
        "Le suspect a été interpellé par les gendarmes puis conduit à Lyon.",
        ["gendarmes: interpeller > Le suspect", "suspect: conduire"],
    ),
    (
        "fr",
        "Le texte a été rejeté par le Sénat mais sera réexaminé mardi.",
        ["Sénat: rejeter > Le texte", "texte: réexaminer"],
    ),
    (
        "fr",
        "Deux ouvriers ont été blessés par l'explosion et sont hospitalisés à Nantes.",
        ["explosion: blesser > Deux ouvriers", "Deux ouvriers: hospitaliser"],
    ),
    (
        "en",
        "The man was arrested by police and was taken into custody.",
        ["police: arrest > The man", "man: take"],
    ),
    (
        "en",
        "The suspect was stopped by officers and then driven to Leeds.",
        ["officers: stop > The suspect", "suspect: drive"],
    ),
    (
        "en",
        "The bill was rejected by the Senate but will be debated on Tuesday.",
        ["Senate: reject > The bill", "bill: debate"],
    ),
    ("fr", "L'avocat de Marie Dupont a été arrêté.", ["avocat de Marie Dupont: arrêter"]),
    ("en", "Mary Smith's lawyer was arrested.", ["Mary Smith's lawyer: arrest"]),
    ("en", "The mayor's brother was convicted.", ["mayor's brother: convict"]),
    ("en", "Virginia's governor resigned on Thursday.", ["Virginia's governor: resign"]),
    (
        "en",
        "North Korea's official newspaper criticized Seoul.",
        ["North Korea's official newspaper: criticize > Seoul"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHO)
def test_nobody_is_made_the_doer_of_what_others_did(language: str, text: str, expected: list[str]) -> None:
    """Whoever arrested somebody is not in custody, and whoever is represented is not arrested."""
    assert [said(fact) for fact in facts(language, text)] == expected


CONTROL = [
    ("fr", "Washington a convaincu Pyongyang de vendre ses missiles.", "États-Unis"),
    ("fr", "La loi permet aux agriculteurs de vendre leur lait.", "loi"),
    ("en", "The law lets farmers sell milk.", "law"),
    ("en", "The judge urged the company to pay a fine.", "judge"),
    ("en", "The council allowed residents to return home.", "council"),
]


@pytest.mark.parametrize(("language", "text", "who"), CONTROL)
def test_what_an_object_is_to_do_is_no_deed_of_the_subject(language: str, text: str, who: str) -> None:
    """Letting, urging and persuading are the facts; what is let or urged stays their argument."""
    (fact,) = facts(language, text)
    assert [participant.name for participant in fact.who] == [who]
    assert len(fact.what.arguments) == 2
