"""What came of it, what would have come of it, and what somebody did with it.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("en", "The minister quit, stunning colleagues.", ["The minister quit", "The minister stunned colleagues"]),
    ("en", "Output rose sharply, worrying neighbours, who rely on the river.", ["Output rose sharply", "Output worried neighbours", "Neighbours rely on the river"]),
    ("en", "The company cut its dividend, surprising investors, who had hoped for more.", ["The company cut its dividend", "The company surprised investors", "Investors had hoped for more"]),
    ("en", "The regulator blocked the merger, angering shareholders.", ["The regulator blocked the merger", "The regulator angered shareholders"]),
    ("en", "The king left early, disappointing fans who had waited for hours.", ["The king left early", "The king disappointed fans who had waited for hours", "Fans had waited for hours"]),
    ("en", "Had the valve been replaced, the explosion would not have happened, the report concluded.", ["Had the valve been replaced, the explosion would not have happened", "Had the valve been replaced, the explosion would not have happened"]),
    ("en", "Had the alarm worked, the men would have survived, the judge said.", ["Had the alarm worked, the men would have survived", "Had the alarm worked, the men would have survived"]),
    ("en", "If the alarm had worked, the men would have survived, the judge said.", ["If the alarm had worked, the men would have survived", "If the alarm had worked, the men would have survived"]),
    ("en", "Had she known, she would have left.", ["Had she known, she would have left", "Had she known, she would have left"]),
    ("en", "Should the dam break, three towns would be flooded.", ["Should the dam break, three towns would be flooded", "Should the dam break, three towns would be flooded"]),
    ("fr", "Si la vanne avait été remplacée, l'explosion n'aurait pas eu lieu, conclut le rapport.", ["Si la vanne avait été remplacée, l'explosion n'aurait pas eu lieu", "Si la vanne avait été remplacée, l'explosion n'aurait pas eu lieu"]),
    ("fr", "Le rapport, dont le ministre a pris connaissance lundi, reste secret.", ["Le ministre a pris connaissance du rapport lundi", "Le rapport reste secret"]),
    ("fr", "Le texte, dont la Chine a fait usage, a été retiré.", ["La Chine a fait usage du texte", "Le texte a été retiré"]),
    ("fr", "La maladie dont il a fait part à ses proches est rare.", ["Il a fait part de la maladie à ses proches", "La maladie dont il a fait part à ses proches est rare"]),
    ("fr", "Une société dont le président a vendu les parts a fermé.", ["Le président a vendu les parts d'une société", "Une société dont le président a vendu les parts a fermé"]),
    ("en", "The panel will meet on August 14, 2026, to discuss the budget.", ["The panel will meet on August 14, 2026", "The panel wants to discuss the budget"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
