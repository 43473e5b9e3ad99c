"""Inquiries, what somebody is against, ways that are no doers, and subjects behind a conjunction.

Every row gives a sentence and all the claims that are read from it, with who vouches, how sure they are and, in braces, who is meant.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, names, vouched

CLAIMS = [
    # what an inquiry, a complaint or a trial is about has not been found to be so
    ("fr", "Le maire est visé par une enquête pour avoir attribué des marchés à une société.", ["Le maire est visé par une enquête {enquête}", "Le maire aurait attribué des marchés à une société [alleged] {maire}"]),
    ("fr", "Le ministre fait l'objet d'une enquête pour avoir reçu des cadeaux.", ["Le ministre fait l'objet d'une enquête {ministre}", "Le ministre aurait reçu des cadeaux [alleged] {ministre}"]),
    ("fr", "L'entreprise est visée par une plainte pour avoir pollué la rivière.", ["L'entreprise est visée par une plainte pour avoir pollué la rivière {plainte}", "L'entreprise aurait pollué la rivière [alleged] {entreprise}"]),
    ("fr", "Le joueur est sous le coup d'une procédure pour avoir frappé un arbitre.", ["Le joueur est sous le coup d'une procédure {joueur}", "Le joueur aurait frappé un arbitre [alleged] {joueur}"]),
    ("fr", "La police a ouvert une enquête pour identifier le chauffeur.", ["La police a ouvert une enquête {police}", "La police voulait identifier le chauffeur [intended] {police}"]),
    ("en", "The club faces an inquiry for paying players in secret.", ["The club faces an inquiry for paying players in secret {club}", "The club allegedly paid players in secret [alleged] {club}"]),
    ("en", "She faces a trial for poisoning her husband.", ["She faces a trial for poisoning her husband {She}", "She allegedly poisoned her husband [alleged] {She}"]),
    ("en", "The mayor is under investigation for taking bribes.", ["The mayor is under investigation for taking bribes [alleged] {mayor}"]),
    ("en", "Police opened an inquiry to identify the driver.", ["Police opened an inquiry {Police}", "Police wanted to identify the driver [intended] {Police}"]),
    # what somebody is against is not done
    ("en", "The ministry advised citizens against travelling to the region.", ["The ministry advised citizens against travelling to the region {ministry}"]),
    ("en", "Doctors warned against eating raw eggs.", ["Doctors warned against eating raw eggs {Doctors}"]),
    # a way is no doer
    ("fr", "Un drone avait pénétré dans son espace aérien par le nord.", ["Un drone avait pénétré dans son espace aérien par le nord {drone}"]),
    ("fr", "Le voleur est entré par le toit.", ["Le voleur est entré par le toit {voleur}"]),
    ("fr", "Le pont a été détruit par la crue.", ["Le pont a été détruit par la crue {crue}"]),
    ("en", "The bridge was destroyed by the flood.", ["The bridge was destroyed by the flood {flood}"]),
    # a noun between a conjunction and its verb is the subject
    ("en", "Tens of thousands of people have fled to neighbouring Sudan since fighting broke out in April.", ["Tens of thousands of people have fled to neighbouring Sudan {Tens of thousands of people}", "Fighting broke out in April {fighting}"]),
    ("en", "The game stopped when rain fell.", ["The game stopped {game}", "Rain fell {rain}"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [f"{vouched(fact)} {{{names(fact)}}}" for fact in extracted(language, text).facts] == claims
