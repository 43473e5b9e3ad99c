"""What numbers in words count, and who is left, missing or found behind a verb."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factdiff import api


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("fr", "Vingt et un marins sont rentrés.", 21, "marin"),
        ("fr", "Trente et une granges ont brûlé.", 31, "grange"),
        ("fr", "L'orage a détruit soixante et onze serres.", 71, "serre"),
        ("fr", "La mine emploie dix-sept cents mineurs.", 1700, "mineur"),
        ("fr", "Douze cents lycéens sont en grève.", 1200, "lycéen"),
        ("fr", "Vingt et un blessés ont été soignés.", 21, "blessé"),
        ("fr", "La vallée a perdu deux mille trois cents abonnés.", 2300, "abonné"),
        ("en", "One hundred and twenty sailors came home.", 120, "sailor"),
        ("en", "Two thousand three hundred barns burned down.", 2300, "barn"),
        ("en", "A hundred and one nurses were hired.", 101, "nurse"),
        ("en", "The mine cut three hundred and fifty jobs.", 350, "job"),
        ("en", "Twenty-one injured were treated.", 21, "injured"),
    ],
)
def test_all_words_of_a_number_count_one_noun(language: str, text: str, value: int, unit: str) -> None:
    """None of them is a thing of its own, and the noun is no second one."""
    (fact,) = api.extract_text(text, language=language).facts
    (quantity,) = fact.quantities
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)
    assert len(fact.who) == 1
    assert len([item for item in fact.what.arguments if item.role == "object"]) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Restent 40 disparus.",
        "Restent douze disparus à retrouver.",
        "Demeurent neuf disparus en mer.",
        "La fouille a pris fin. Restent 40 disparus.",
    ],
)
def test_a_counted_word_behind_its_verb_is_the_subject(text: str) -> None:
    """What is counted is a noun, whatever class its form has elsewhere."""
    *_, fact = api.extract_text(text, language="fr").facts
    assert "disparus" in fact.who[0].name
    assert fact.quantities[0].unit == "disparu"
