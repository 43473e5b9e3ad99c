"""Headlines that count beside a side clause, and those that tell what became of an aim."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

BODY = {"en": "The weather was mild on Monday.", "fr": "Le temps était doux lundi."}
LINES = [
    ("en", "Three dead as bus hits wall", ["Three dead", "Bus hits wall"]),
    ("en", "Five hurt after crane falls on school", ["Five were hurt", "Crane falls on school"]),
    ("en", "Two dead after boat capsizes", ["Two dead after boat capsizes"]),
    ("en", "Talks to end dock strike fail", ["Talks to end dock strike fail [intended]", "Talks to end dock strike fail"]),
    ("en", "Talks to end strike fail", ["Talks to end strike fail [intended]", "Talks to end strike fail"]),
    ("en", "Bid to save cinema fails", ["Bid to save cinema fails"]),
    ("en", "City to host cup final", ["City will host cup final [planned]"]),
    ("en", "Teams to face title fight", ["Teams will face title fight [planned]"]),
    ("fr", "Deux morts après qu'un bus a heurté un mur", ["Deux morts", "Un bus a heurté un mur"]),
    ("fr", "Trois disparus alors que la rivière monte", ["Trois disparus", "La rivière monte"]),
    ("fr", "Trois morts dans la chute d'un bus", ["Trois morts dans la chute d'un bus"]),
    ("fr", "Cinq blessés après l'effondrement d'une grue", ["Cinq ont été blessés après l'effondrement d'une grue"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "claims"), LINES)
def test_a_line_tells_its_count_and_what_happened(language: str, line: str, claims: list[str]) -> None:
    """A count is told beside the clause behind it, and an aim that failed is no plan."""
    found = extracted(language, f"{line}\n\n{BODY[language]}\n").facts
    assert [vouched(fact) for fact in found if fact.section == "title"] == claims
