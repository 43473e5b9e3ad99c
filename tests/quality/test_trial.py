"""Languages on trial: read by those who name them, never recognised, and right often enough to be offered at all."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from factdiff import api
from factdiff.errors import LanguageError
from factdiff.extraction import extract
from factdiff.languages import recognition
from tests.quality import gold
from tests.quality.scoring import Figures, score_facts

FOLDER = Path(__file__).parents[2] / "fixtures" / "trial"
#: Below this share of its facts a language is not offered (docs/add-a-language.md).
LEAST = 0.6


def test_spanish_facts() -> None:
    """Five articles that were annotated before anything was read of them; docs/add-a-language.md has the figures."""
    figures = Figures()
    for path in sorted(FOLDER.glob("es-*.json")):
        article = msgspec.json.decode(path.read_bytes(), type=gold.Annotated)
        document, shift = gold.document(article, "es")
        score_facts(article, extract(document), shift, figures)
    assert figures.values_()["facts"] >= LEAST


def test_it_is_read_where_it_is_named_alone() -> None:
    """Nobody is given less than the other languages know without having asked for it."""
    text = "El alcalde dijo el lunes que el puente está cerrado desde hace tres semanas."
    assert recognition.known("es-MX") == "es"
    assert "es" not in recognition.supported()
    with pytest.raises(LanguageError, match="looks like Spanish"):
        recognition.recognise(text)


@pytest.mark.parametrize(
    ("text", "claim", "modality", "source"),
    [
        (
            "La fábrica cerrará en junio, anunció el director.",
            "La fábrica cerrará en junio",
            "planned",
            "director",
        ),
        (
            "El puente no estaba cerrado, aseguró la jueza.",
            "El puente no estaba cerrado",
            "asserted",
            "jueza",
        ),
        ("El sospechoso habría huido a Francia.", "El sospechoso habría huido a Francia", "alleged", ""),
        ("El alcalde podría renunciar mañana.", "El alcalde podría renunciar mañana", "possible", ""),
        (
            "Dos empresas intentaron comprar el club.",
            "Dos empresas intentaron comprar el club",
            "attempted",
            "",
        ),
    ],
)
def test_speech_and_certainty(text: str, claim: str, modality: str, source: str) -> None:
    """The tables say who speaks and how sure it is."""
    (fact,) = api.extract_text(text, language="es", date="2024-05-14").facts
    assert (fact.claim, fact.modality, fact.source[0].name if fact.source else "") == (
        claim,
        modality,
        source,
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("El puente cerró el lunes.", "2024-05-13"), ("La obra empezó el 3 de abril de 2023.", "2023-04-03"),
        ("La tienda abrió en 1931.", "1931"), ("El tren chocó ayer.", "2024-05-13"),
        ("La mina abrió en mayo de 2022.", "2022-05"),
    ],
)  # fmt: skip
def test_times(text: str, value: str) -> None:
    """Days, years and lengths before today."""
    (fact,) = api.extract_text(text, language="es", date="2024-05-14").facts
    assert fact.when[0].value is not None
    assert fact.when[0].value.startswith(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("La empresa despidió a doscientos diez obreros.", 210), ("El puente costó 4,5 millones de euros.", 4_500_000),
        ("Treinta y dos vecinos huyeron.", 32),
    ],
)  # fmt: skip
def test_numbers(text: str, value: int) -> None:
    """In words and in figures."""
    (fact,) = api.extract_text(text, language="es").facts
    assert fact.quantities[0].value == value
