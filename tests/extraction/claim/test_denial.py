"""A claim never says what its source denies, and never more than it grants."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = {
    "en": {
        "The club denied paying the players.": ["The club did not pay the players"],
        "The mayor denied that the bridge collapsed.": ["The bridge did not collapse"],
        "The mayor denied that the bridge had collapsed.": ["The bridge had not collapsed"],
        "The suspect denied having been there.": ["The suspect has not been there"],
        "The group denied being behind the attack.": ["The group was not behind the attack"],
        "The minister ruled out raising taxes.": ["The minister will not raise taxes"],
        "The company did not rule out moving the route.": ["The company could move the route"],
        "The mayor neither signed nor read the report.": [
            "The mayor did not sign",
            "The mayor did not read the report",
        ],
        "Not one of the twelve passengers was hurt, nor did the driver stop.": [
            "Not one of the twelve passengers was hurt",
            "The driver did not stop",
        ],
        'The governor accused the court of "killing 2,000 jobs".': ["The court allegedly killed 2,000 jobs"],
        "The mayor promised to repair the bridge.": ["The mayor will repair the bridge"],
        "Three residents sued to block the project.": ["Three residents sued to block the project"],
    },
    "fr": {
        "Le club nie avoir payé les joueurs.": ["Le club n'a pas payé les joueurs"],
        "Le maire a démenti que le pont se soit effondré.": ["Le pont ne s'est pas effondré"],
        "Le suspect nie l'avoir frappée.": ["Le suspect ne l'a pas frappée"],
        "La firme nie avoir pollué la rivière et corrompu un élu.": [
            "La firme n'a pas pollué la rivière",
            "La firme n'a pas corrompu un élu",
        ],
        "Le ministre a exclu d'augmenter les impôts.": ["Le ministre ne va pas augmenter les impôts"],
        "L'entreprise n'exclut pas de déplacer le tracé.": ["L'entreprise pourrait déplacer le tracé"],
        "La présidence n'a ni confirmé ni démenti cette information.": [
            "La présidence n'a pas confirmé cette information",
            "La présidence n'a pas démenti cette information",
        ],
        "Greenpeace a salué la décision et réclamé une enquête.": [
            "Greenpeace a salué la décision",
            "Greenpeace a réclamé une enquête",
        ],
        "Le syndicat accuse la firme de mettre en danger la vie des salariés.": [
            "La firme est accusée de mettre en danger la vie des salariés",
        ],
    },
}


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [(language, text, claims) for language, rows in CLAIMS.items() for text, claims in rows.items()],
)
def test_a_claim_is_as_negative_and_as_sure_as_the_article(
    language: str, text: str, claims: list[str]
) -> None:
    """What is denied, ruled out or only possible is said so, whatever form its verb had."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("en", "The council closed the bridge; the mayor promised to repair it.", [[], ["mayor"]]),
        ("fr", "Le tribunal bloque le projet ; l'entreprise promet de faire appel.", [[], ["entreprise"]]),
        ("en", "The bridge has collapsed, the mayor said.", [["mayor"]]),
    ],
)
def test_behind_a_semicolon_begins_another_sentence(
    language: str, text: str, sources: list[list[str]]
) -> None:
    """Who speaks behind it has not said what stands before it."""
    facts = extracted(language, text).facts
    assert [[source.name for source in fact.source] for fact in facts] == sources


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        (
            "fr",
            "Jean Sow, 48 ans, arrivé troisième, a démissionné.",
            ["a 48 ans", "est arrivé troisième", "a démissionné"],
        ),
        ("en", "Ann Dunn, 34, a nurse, was found dead.", ["is 34", "is a nurse", "was found dead"]),
        ("fr", "Le suspect, âgé de 23 ans, a été interpellé.", ["est âgé de 23 ans", "a été interpellé"]),
    ],
)
def test_a_description_is_told_once(language: str, text: str, claims: list[str]) -> None:
    """An age or an apposition is a fact of its own and no part of the next claim."""
    told = [fact.claim for fact in extracted(language, text).facts]
    assert [claim.endswith(end) for claim, end in zip(told, claims, strict=True)] == [True] * len(claims), (
        told
    )
    assert all("," not in claim for claim in told)


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("fr", "Dakar - Le ministre a démissionné jeudi.", "Le ministre a démissionné jeudi"),
        ("en", "Boston — The mayor resigned on Thursday.", "The mayor resigned on Thursday"),
        ("en", "Nobody — The mayor resigned on Thursday.", "Nobody — The mayor resigned on Thursday"),
    ],
)
def test_a_known_place_before_a_dash_is_a_dateline(language: str, text: str, claim: str) -> None:
    """Agencies open with a place in small letters, too; an unknown word stays in the sentence."""
    assert [fact.claim for fact in extracted(language, text).facts] == [claim]
