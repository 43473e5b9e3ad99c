"""Whose deed a clause tells where it stands beside, below or inside another one."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes, facts, names, said

WHO = [
    # Whoever is asked, thanked or punished did it, and not who asks.
    (
        "en",
        "The minister thanked the firefighters for saving the village.",
        "firefighters: save > the village",
    ),
    ("en", "The regulator fined the bank for misleading customers.", "bank: mislead > customers"),
    ("en", "The club suspended the goalkeeper for insulting a referee.", "goalkeeper: insult > a referee"),
    ("en", "The town used the money for buying a bus.", "town: buy > a bus"),
    ("fr", "Le ministre a remercié les pompiers d'avoir sauvé le village.", "pompiers: sauver > le village"),
    ("fr", "Le club a suspendu le gardien pour avoir insulté un arbitre.", "gardien: insulter > un arbitre"),
    ("fr", "La cour a condamné la banque pour avoir trompé ses clients.", "banque: tromper > ses clients"),
    ("fr", "Le juge reproche au notaire d'avoir caché le testament.", "notaire: cacher > le testament"),
    ("fr", "Le maire félicite les élèves d'avoir planté cent arbres.", "élèves: planter > cent arbres"),
    # A gerund that says what a noun consists in.
    ("en", "The board praised Ann Lee's role in saving the mill.", "Ann Lee: save > the mill"),
    # What is ordered is due, and told besides the order.
    ("en", "The judge ordered the firm to pay a fine and to repair the dam.", "firm: repair > the dam"),
    ("en", "The court instructed the bank to pay its clients.", "bank: pay > its clients"),
    ("fr", "Le juge a ordonné à l'entreprise de réparer le barrage.", "entreprise: réparer > le barrage"),
    ("fr", "La ville somme le bailleur de vider la cave.", "bailleur: vider > la cave"),
    # A relative clause describes what it stands behind.
    (
        "fr",
        "Le conseil a nommé Lucie Bernard directrice du port de Calais, qui emploie 900 personnes.",
        "port de Calais: employer > 900 personnes",
    ),
    (
        "en",
        "The board made Ann Lee head of the port of Dover, which employs 900 people.",
        "port of Dover: employ > 900 people",
    ),
    ("en", "The teams, both of which lost the cup, will meet again.", "teams: lose > the cup"),
    (
        "fr",
        "La police recherche Luc Morel, installé à Genève et qui dirige une banque.",
        "Luc Morel: diriger > une banque",
    ),
    (
        "fr",
        "Elle évoque le mouvement à l'origine des manifestations qui ont secoué le pays.",
        "manifestations: secouer > le pays",
    ),
    ("fr", "Il a lu la lettre des élus qui refusent la fusion.", "élus: refuser > la fusion"),
    ("fr", "Il a lu la lettre des élus qui annonce la fusion.", "lettre des élus: annoncer > la fusion"),
    ("en", "She read the list of the films that have shocked Rome.", "films: shock > Rome"),
    # A name behind a noun of a list is that noun's.
    (
        "fr",
        "La France et sa voisine, la Belgique, lancent un satellite.",
        "France, Belgique: lancer > un satellite",
    ),
    ("en", "Turkey and its neighbour, Greece, launched a satellite.", "Turkey, Greece: launch > a satellite"),
    # A participle behind a comma goes with the verb, or has a subject of its own.
    (
        "fr",
        "Une avalanche a emporté trois skieurs, tuant deux d'entre eux, ont annoncé les secours.",
        "avalanche: tuer > deux d'entre eux",
    ),
    ("fr", "L'incendie a détruit une usine, blessant trois ouvriers.", "incendie: blesser > trois ouvriers"),
    ("fr", "Le séisme a touché la capitale, faisant douze morts.", "séisme: faire > douze morts"),
    ("en", "The blaze destroyed a mill, injuring three workers.", "blaze: injure > three workers"),
    (
        "fr",
        "Le maire a salué l'accord, Paul Roux dénonçant une trahison.",
        "Paul Roux: dénoncer > une trahison",
    ),
    (
        "fr",
        "Le pape a reçu le roi, le Vatican évoquant un échange cordial.",
        "Vatican: évoquer > un échange cordial",
    ),
    ("fr", "Il a rencontré Anne Roy, portant un manteau rouge.", "Anne Roy: porter > un manteau rouge"),
    (
        "fr",
        "Le trésorier a été condamné pour avoir détourné 40 000 euros.",
        "trésorier: détourner > 40 000 euros",
    ),
    # Whose brother somebody is is not who he is.
    ("en", "The brother of Mr Hale, the painter Ned Roe, owns a mill.", "Ned Roe: own > a mill"),
    (
        "fr",
        "L'avocat de M. Durand, le bâtonnier Paul Petit, possède une usine.",
        "Paul Petit: posséder > une usine",
    ),
    # Cleft sentences.
    ("fr", "C'est à Lyon que le procès s'ouvrira lundi.", "procès: s'ouvrir"),
    ("en", "It was in 2019 that the bridge collapsed.", "bridge: collapse"),
    # Subjects behind their verbs.
    ("fr", "Restent 40 disparus.", "40 disparus: rester"),
    ("fr", "Parmi les morts figurent la conductrice et un élève.", "conductrice, élève: figurer"),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHO)
def test_whose_deed(language: str, text: str, expected: str) -> None:
    """The deed is told of whoever did it, and of nobody else."""
    found = [said(fact) for fact in facts(language, text)]
    assert expected in found
    _, deed = expected.split(": ", 1)
    assert [line for line in found if line.endswith(f": {deed}")] == [expected]


CLEFT = [
    ("fr", "C'est à Lyon que le procès s'ouvrira lundi.", "Lyon", "À Lyon le procès s'ouvrira lundi"),
    ("fr", "C'est en 2019 que le pont s'est effondré.", "2019", "En 2019 le pont s'est effondré"),
    (
        "en",
        "It is in Leeds that the trial will open on Monday.",
        "Leeds",
        "In Leeds the trial will open on Monday",
    ),
    ("en", "It was in 2019 that the bridge collapsed.", "2019", "In 2019 the bridge collapsed"),
]


@pytest.mark.parametrize(("language", "text", "circumstance", "claim"), CLEFT)
def test_a_cleft_sentence_is_one_fact(language: str, text: str, circumstance: str, claim: str) -> None:
    """ "C'est à Lyon que …" tells where the clause behind it plays, and nothing besides."""
    (fact,) = facts(language, text)
    assert circumstance in {p.name for p in fact.where} | {m.value for m in fact.when}
    assert fact.claim == claim


ARGUED = [
    ("fr", "Le voisin a tenté de convaincre le maire de vendre la halle.", {"le maire", "vendre la halle"}),
    (
        "fr",
        "Le préfet a tenté durant la réunion de convaincre le maire de vendre la halle.",
        {"le maire", "vendre la halle"},
    ),
    ("fr", "La ministre a essayé hier de pousser Berne à signer.", {"Berne", "signer"}),
    (
        "en",
        "The prefect tried during the meeting to persuade the mayor to sell the hall.",
        {"the mayor", "sell the hall"},
    ),
    ("en", "The minister tried on Monday to push Bern to sign.", {"Bern", "sign"}),
]


@pytest.mark.parametrize(("language", "text", "expected"), ARGUED)
def test_an_attempt_keeps_whom_and_what_for(language: str, text: str, expected: set[str]) -> None:
    """Who is to be talked into something, and into what, are the infinitive's, wherever they stand."""
    (fact,) = facts(language, text)
    assert fact.modality == "attempted"
    assert {argument.name for argument in fact.what.arguments} == expected


QUESTIONED = [
    "Members of the board questioned what the office had hidden.",
    "Detectives questioned the treasurer about hiding the cash.",
    "The senator asked the mayor about taking bribes.",
]


@pytest.mark.parametrize("text", QUESTIONED)
def test_what_is_questioned_is_no_deed(text: str) -> None:
    """Who questions what somebody did says neither that they did it nor that they did not."""
    assert not {fact.what.lemma for fact in facts("en", text)} & {"hide", "take"}


HEADLINES = [
    ("en", "Two miners killed, three injured in blast.", ["Two miners: kill", "three: injure"]),
    (
        "en",
        "Bus driver arrested, passengers evacuated after fire.",
        ["Bus driver: arrest", "passengers: evacuate"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), HEADLINES)
def test_nobody_is_hurt_by_who_is_killed_beside_them(language: str, text: str, expected: list[str]) -> None:
    """What a comma parts from a verb is no object of it."""
    assert [said(fact) for fact in facts(language, text)] == expected


def test_a_name_is_not_its_own_neighbour() -> None:
    """The description behind a list's last noun is that noun's."""
    (fact,) = attributes("fr", "La France et sa voisine, la Belgique, lancent un satellite.")
    assert names(fact) == "Belgique"
