"""What is due, what was so hours before something else, and times that belong to a clause.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("en", "The committee is due to vote on Thursday.", ["The committee is due to vote on Thursday"]),
    ("en", "The ferry was due to leave Dover at noon.", ["The ferry was due to leave Dover at noon"]),
    ("en", "The singer is due to tour Japan next spring.", ["The singer is due to tour Japan next spring"]),
    ("en", "The truce ended hours before it was due to be renewed.", ["The truce ended hours before it was due to be renewed", "The truce was due to be renewed"]),
    ("en", "The delay is due to rain.", ["The delay is due to rain"]),
    ("en", "The closure is due to work on the bridge.", ["The closure is due to work on the bridge"]),
    ("en", "Her trial is due to start in Boston on May 4.", ["Her trial is due to start in Boston on May 4"]),
    ("en", "The minister was due to resign.", ["The minister was due to resign"]),
    ("en", "Germany's upper house of parliament is due to vote on Friday on a bill.", ["Germany's upper house of parliament is due to vote on Friday on a bill"]),
    ("en", "The plant closed two years after it opened.", ["The plant closed two years after it opened", "The plant opened"]),
    ("en", "The wall fell minutes after it was inspected.", ["The wall fell minutes after it was inspected", "The wall was inspected"]),
    ("en", "Prices have doubled since the war began in May.", ["Prices have doubled", "The war began in May"]),
    ("en", "Sanders, 54, was appointed finance director in 2019, having previously worked at Barclays and KPMG.", ["Sanders is 54", "Sanders was appointed finance director in 2019", "Sanders has previously worked at Barclays and KPMG"]),
    ("en", "Brown and Lee left the party weeks before it lost the vote.", ["Brown and Lee left the party weeks before it lost the vote", "The party lost the vote"]),
    ("fr", "L'usine a fermé deux ans après qu'elle a ouvert.", ["L'usine a fermé deux ans après qu'elle a ouvert", "L'usine a ouvert"]),
    ("fr", "Le mur s'est effondré quelques minutes après avoir été inspecté.", ["Le mur s'est effondré quelques minutes après avoir été inspecté", "Le mur a été inspecté"]),
    ("fr", "Au moins 14 personnes, en majorité des femmes, ont péri dans le naufrage d'une pirogue qui transportait une soixantaine de passagers au large du Bénin dimanche soir, ont indiqué les garde-côtes.", ["Au moins 14 personnes, en majorité des femmes, ont péri dans le naufrage d'une pirogue qui transportait une soixantaine de passagers au large du Bénin dimanche soir", "Une pirogue transportait une soixantaine de passagers au large du Bénin"]),
    ("fr", "Un chalutier a coulé alors qu'il rentrait au port lundi matin, a annoncé la préfecture.", ["Un chalutier a coulé", "Le chalutier rentrait au port lundi matin"]),
    ("fr", "Le nombre de chômeurs est tombé à 12 300, contre 15 600 un an plus tôt.", ["Le nombre de chômeurs est tombé à 12 300, contre 15 600 un an plus tôt"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims


TIMES = [
    ("en", "The plant closed two years after it opened.", ["two years after"]),
    ("en", "The wall fell three minutes after it was inspected.", ["three minutes after"]),
    (
        "fr",
        "La trêve a pris fin quelques heures avant qu'elle ne soit renouvelée.",
        ["quelques heures avant"],
    ),
    ("fr", "Le traité a été signé quelques jours avant qu'il n'expire.", ["quelques jours avant"]),
]


@pytest.mark.parametrize(("language", "text", "main"), TIMES)
def test_how_long_after_is_of_the_main_clause(language: str, text: str, main: list[str]) -> None:
    """What came two years after something did not come two years after itself."""
    first, *others = extracted(language, text).facts
    assert [moment.span.text for moment in first.when] == main
    assert [moment.span.text for other in others for moment in other.when] == []
