"""What a claim's pronouns and possessives mean is said where that is sure and stands nowhere else in the claim."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

#: A text and a claim that must be read from it.
CLAIMS = [
    # possessives
    ("en", "Anna Roe resigned on Monday. Her mother died in March.", "Anna Roe's mother died in March"),
    ("en", "The company lost money. Its shares fell.", "The company's shares fell"),
    ("en", "The miners struck in May. Their union won.", "The miners' union won"),
    ("en", "Sam Poe met Ann Roe. He said his plan was to leave.", "Sam Poe's plan was to leave"),
    ("en", "Sam Poe died. His first daughter Ann Roe was a teacher.", "Ann Roe is Sam Poe's first daughter"),
    ("fr", "Anne Roy a démissionné lundi. Sa mère est morte en mars.", "La mère d'Anne Roy est morte en mars"),
    ("fr", "La France a perdu. Son taux de chômage a augmenté.", "Le taux de chômage de la France a augmenté"),
    ("fr", "Les pompiers sont arrivés. Leur camion a brûlé.", "Le camion des pompiers a brûlé"),
    ("fr", "Paul Ney a rencontré Anne Roy. Il a dit que son but était de partir.", "Le but de Paul Ney était de partir"),
    ("fr", "Paul Ney est mort. Sa fille aînée, Anne Roy, est chanteuse.", "Anne Roy est la fille aînée de Paul Ney"),
    # whoever acts in the clause has it, and the claim names them already
    ("en", "Ann Roe met Sam Poe. Poe sold his car.", "Sam Poe sold his car"),
    ("fr", "Anne Roy a vu Paul Ney. Ney a vendu sa voiture.", "Paul Ney a vendu sa voiture"),
    ("fr", "La police a parlé. Dans un texte diffusé par son agence, le groupe a menacé le pays.", "Dans un texte diffusé par son agence, le groupe a menacé le pays"),
    # objects, and pronouns behind prepositions
    ("en", "Sam Poe fled. Police arrested him.", "Police arrested Sam Poe"),
    ("en", "Sam Poe fled. Police have lost interest in him.", "Police have lost interest in Sam Poe"),
    ("fr", "Paul Ney a fui. La police l'a arrêté.", "La police a arrêté Paul Ney"),
    ("fr", "Anne Roy a gagné. Des élus l'ont attaquée.", "Des élus ont attaqué Anne Roy"),
    ("fr", "Paul Ney a fui. Le maire ne le connaît pas.", "Le maire ne connaît pas Paul Ney"),
    ("fr", "Les pompiers sont arrivés. Le maire les a remerciés.", "Le maire a remercié les pompiers"),
    ("fr", "Paul Ney a gagné. Le prix lui a rapporté mille euros.", "Le prix a rapporté à Paul Ney mille euros"),
    ("fr", "La France a perdu. Les élus parlent avec elle.", "Les élus parlent avec la France"),
    # the owner of whoever is spoken of is still spoken of
    ("en", "Anna Roe resigned. Her mother died. Critics had attacked her.", "Critics had attacked Anna Roe"),
    ("fr", "Anne Roy a démissionné. Sa mère est morte. Des élus l'ont attaquée.", "Des élus ont attaqué Anne Roy"),
    # where two can be meant, and for what is no thing, the words stay
    ("en", "Microsoft sold a browser. Google has replaced it.", "Google has replaced it"),
    ("en", "Sam Poe fled. His lawyer said his brother was innocent.", "His brother was innocent"),
    ("en", "The union called a strike. The teachers will do it.", "The teachers will do it"),
    ("fr", "Paul Ney a fui. Son avocat a dit que son frère était innocent.", "Son frère était innocent"),
    ("fr", "La mairie a promis un vote. Les élus vont le faire.", "Les élus vont le faire"),
    ("fr", "Paul Ney a parlé. « Sa voiture a brûlé », dit le texte.", "« Sa voiture a brûlé », dit le texte"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claim"), CLAIMS, ids=[text for _, text, _ in CLAIMS])
def test_claim(language: str, text: str, claim: str) -> None:
    """The claim stands among those of the text."""
    assert claim in {fact.claim for fact in extracted(language, text).facts}
