"""Who did what, where a clause stands far from its verb: lists that are over, relatives, objects of two verbs."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts

CLAIMS = {
    "en": {
        "Police detained and questioned two men.": ["Police detained two men", "Police questioned two men"],
        "Troops surrounded and searched the village.": [
            "Troops surrounded the village",
            "Troops searched the village",
        ],
        "The army captured and burned two villages.": [
            "The army captured two villages",
            "The army burned two villages",
        ],
        "Rescuers found and treated three climbers.": [
            "Rescuers found three climbers",
            "Rescuers treated three climbers",
        ],
        "Police arrived and closed the road.": ["Police arrived", "Police closed the road"],
        "Two men were arrested and charged.": ["Two men were arrested", "Two men were charged"],
    },
    "fr": {
        "Un policier a été mis en examen et placé sous contrôle après la mort d'un automobiliste, tué d'une balle à Nice.": [
            "Un policier a été mis en examen",
            "Un policier a été placé sous contrôle après la mort d'un automobiliste",
            "Un automobiliste a été tué d'une balle à Nice",
        ],
        "Une femme a été interpellée et entendue après la découverte de deux enfants, retrouvés dans une maison.": [
            "Une femme a été interpellée",
            "Une femme a été entendue après la découverte de deux enfants",
            "Deux enfants ont été retrouvés dans une maison",
        ],
        "Trois hommes ont été arrêtés, jugés et condamnés.": [
            "Trois hommes ont été arrêtés",
            "Trois hommes ont été jugés",
            "Trois hommes ont été condamnés",
        ],
        "Le club, dont le président, Jean Roy, a démissionné, est en faillite.": [
            "Le président du club, Jean Roy, a démissionné",
            "Le club est en faillite",
        ],
        "La plainte est contestée par la famille, dont l'avocat, Jean Roy, a annoncé le dépôt d'un recours.": [
            "La plainte est contestée par la famille",
            "L'avocat de la famille, Jean Roy, a annoncé le dépôt d'un recours",
        ],
    },
}


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [(language, text, claims) for language, rows in CLAIMS.items() for text, claims in rows.items()],
)
def test_each_deed_has_its_own_doer_and_object(language: str, text: str, claims: list[str]) -> None:
    """A participle behind a finished list describes the noun before it; two verbs share the one object behind both."""
    assert [fact.claim for fact in facts(language, text)] == claims


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("fr", "La famille réclame que toute la lumière soit faite.", "Toute la lumière doit être faite"),
        ("fr", "Le syndicat demande que le directeur démissionne.", "Le directeur doit démissionner"),
        ("fr", "Le maire propose que la rue soit fermée.", "La rue pourrait être fermée"),
        (
            "fr",
            "L'opposition réclame que le ministre se rende sur place.",
            "Le ministre doit se rendre sur place",
        ),
        ("en", "The union demanded that the manager resign.", "The manager must resign"),
        ("en", "The court ordered that the site be closed.", "The site must be closed"),
        ("en", "The mayor proposed that the street be closed.", "The street could be closed"),
    ],
)
def test_what_is_asked_for_is_no_deed(language: str, text: str, claim: str) -> None:
    """The content of a demand or proposal says so in its own claim."""
    assert claim in [fact.claim for fact in facts(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "en",
            "Prices have doubled, according to figures, though the ministry disputes that.",
            [["figures"], []],
        ),
        (
            "fr",
            "Deux hommes sont morts, selon la police, alors que l'armée parle de trois morts.",
            [["police"], []],
        ),
        (
            "fr",
            "Selon la police, deux hommes sont morts alors qu'ils traversaient.",
            [["police"], ["police"]],
        ),
    ],
)
def test_what_is_added_behind_a_source_is_not_its_word(
    language: str, text: str, sources: list[list[str]]
) -> None:
    """A clause that follows a source set off by commas speaks for itself."""
    assert [[source.name for source in fact.source] for fact in facts(language, text)] == sources
