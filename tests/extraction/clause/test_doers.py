"""Whose deeds infinitives and gerunds tell: who aims, who is accused, and that a thing aims at nothing."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts, said

DOERS = [
    (
        "fr",
        "La société a été rachetée par Acme pour construire des usines.",
        ["Acme: racheter > La société", "Acme: construire > des usines"],
    ),
    (
        "fr",
        "Le maire a réuni les élus pour préparer le budget.",
        ["maire: réunir > les élus", "maire: préparer > le budget"],
    ),
    (
        "fr",
        "Les manifestants, que le chef de l'État a accusés de causer des dégâts, ont défilé.",
        ["manifestants: causer > des dégâts", "manifestants: défiler"],
    ),
    ("fr", "Une coopération est jugée nécessaire pour faire face à la crise.", ["coopération: juger"]),
    (
        "fr",
        "Une déviation a été mise en place pour éviter les bouchons.",
        ["déviation: mettre"],
    ),
    (
        "fr",
        "La police demande aux parents de saisir l'occasion de parler à leurs enfants.",
        ["police: demander > saisir l'occasion de parler à leurs enfants"],
    ),
    (
        "fr",
        "Le maire écrit une lettre au lieu de recevoir les élus.",
        ["maire: écrire > une lettre"],
    ),
    (
        "en",
        "The firm was bought by Acme to build factories.",
        ["Acme: buy > The firm", "Acme: build > factories"],
    ),
    (
        "en",
        "The mayor met the councillors to prepare the budget.",
        ["mayor: meet > the councillors", "mayor: prepare > the budget"],
    ),
    (
        "en",
        "The protesters whom the president accused of causing damage marched.",
        ["protesters: cause > damage", "protesters: march"],
    ),
    (
        "fr",
        "La ville a engagé un cabinet pour évaluer les dégâts.",
        ["ville: engager > un cabinet", "cabinet: évaluer > les dégâts"],
    ),
    (
        "en",
        "The town hired a firm to assess the damage.",
        ["town: hire > a firm", "firm: assess > the damage"],
    ),
    ("en", "A detour was set up to avoid traffic jams.", ["detour: set up"]),
    (
        "en",
        "Police are asking parents to take the opportunity to talk to their children.",
        [
            "Police: ask > take the opportunity to talk to their children",
        ],
    ),
    (
        "en",
        "The board sends a letter rather than make unannounced visits.",
        ["board: send > a letter"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), DOERS)
def test_who_does_it(language: str, text: str, expected: list[str]) -> None:
    """Nobody is made the doer of what somebody else aims at, is asked for or leaves undone."""
    assert [said(fact) for fact in facts(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "predicate"),
    [
        ("fr", "L'homme a été arrêté pour avoir volé un vélo.", "voler"),
        ("fr", "Deux femmes ont été interpellées pour avoir incendié une voiture.", "incendier"),
        ("en", "The man was arrested for stealing a bike.", "steal"),
        ("en", "The town sued the firm for poisoning the river.", "poison"),
    ],
)
def test_what_somebody_is_arrested_for_is_alleged(language: str, text: str, predicate: str) -> None:
    """An arrest is a fact, and what it is made for a charge."""
    arrest, deed = facts(language, text)
    assert (arrest.modality, deed.what.lemma, deed.modality) == ("asserted", predicate, "alleged")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Les habitants demandent que l'école reste ouverte.",
            [("demander", "asserted", ""), ("rester", "obligation", "habitants")],
        ),
        (
            "fr",
            "Le maire a proposé que la rue soit fermée.",
            [("proposer", "asserted", ""), ("fermer", "possible", "maire")],
        ),
        (
            "en",
            "The judge ordered that the man pay a fine.",
            [("order", "asserted", ""), ("pay", "obligation", "judge")],
        ),
    ],
)
def test_a_demand_is_a_fact_besides_what_it_demands(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    """The demand has been made; what it asks for has its own status and source."""
    found = facts(language, text)
    assert [
        (fact.what.lemma, fact.modality, ", ".join(s.name for s in fact.source)) for fact in found
    ] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "C'est le préfet qui a fermé le pont.", ["préfet: fermer > le pont"]),
        ("fr", "Ce sont les élus qui ont voté la loi.", ["élus: voter > la loi"]),
        ("en", "It was the mayor who closed the bridge.", ["mayor: close > the bridge"]),
        ("en", "That is why the town flooded.", ["town: flood"]),
    ],
)
def test_a_frame_that_only_points_is_no_fact(language: str, text: str, expected: list[str]) -> None:
    """ "C'est … qui" says who did it; what was done is the fact."""
    assert [said(fact) for fact in extracted(language, text).facts] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Un incendie a blessé deux personnes, selon la police, qui enquête.",
            ["incendie: blesser > deux personnes < police", "police: enquêter"],
        ),
        (
            "en",
            "A fire injured two people, according to police, who are investigating.",
            ["fire: injure > two people < police", "police: investigate"],
        ),
    ],
)
def test_a_relative_behind_a_source_is_about_the_source(
    language: str, text: str, expected: list[str]
) -> None:
    """Those who were hurt do not investigate, and what the source does is the article's own word."""
    found = facts(language, text)
    assert [said(f) + "".join(f" < {s.name}" for s in f.source) for f in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le maire a démenti ces accusations.", "maire: démentir > ces accusations"),
        ("en", "The mayor denied the allegations.", "mayor: deny > the allegations"),
        ("en", "Smith denies the charges.", "Smith: deny > the charges"),
    ],
)
def test_who_denies_an_allegation_denies_what_is_not_told(language: str, text: str, expected: str) -> None:
    """There is no fact *allegation, negative*: the denial is the fact."""
    (fact,) = facts(language, text)
    assert (said(fact), fact.polarity) == (expected, "positive")
