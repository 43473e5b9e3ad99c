"""Perfects without a finite word: those with a subject of their own, and reflexive ones.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # a perfect participle behind a comma has a subject of its own
    ("fr", "Il va être hospitalisé d'office, son état psychiatrique ayant été jugé incompatible avec la garde à vue.", ["Il va être hospitalisé d'office [planned]", "Son état psychiatrique a été jugé incompatible avec la garde à vue"]),
    ("fr", "Le tribunal a reporté l'audience, l'avocat ayant été hospitalisé.", ["Le tribunal a reporté l'audience", "L'avocat a été hospitalisé"]),
    ("fr", "Les travaux ont cessé, la mairie ayant refusé de payer.", ["Les travaux ont cessé", "La mairie a refusé de payer [negative]"]),
    ("fr", "La route est fermée, un arbre étant tombé sur la chaussée.", ["La route est fermée", "Un arbre est tombé sur la chaussée"]),
    ("fr", "Elle a vu son avocat, ayant été jugée à Lyon.", ["Elle a vu son avocat", "Elle a été jugée à Lyon"]),
    ("en", "The hearing was put off, his lawyer having been taken ill.", ["The hearing was put off", "His lawyer has been taken ill"]),
    ("en", "The works stopped, the town having refused to pay.", ["The works stopped", "The town has refused to pay [negative]"]),
    ("en", "The game was cancelled, several players having tested positive.", ["The game was cancelled", "Several players have tested positive"]),
    # beside a reflexive "be" makes the perfect
    ("fr", "L'actrice a été hospitalisée après s'être effondrée sur scène.", ["L'actrice a été hospitalisée", "L'actrice s'est effondrée sur scène"]),
    ("fr", "Il a été arrêté après s'être enfui de prison.", ["Il a été arrêté", "Il se serait enfui de prison [alleged]"]),
    ("fr", "Le groupe dit s'être retiré du projet.", ["Le groupe s'est retiré du projet <groupe>"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
