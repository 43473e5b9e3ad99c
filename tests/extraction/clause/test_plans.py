"""Whose plan an infinitive behind a noun is of, and which nouns hold no deed at all."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Les voisins s'opposent au projet d'Anne Leduc de vendre la halle.", ["Les voisins s'opposent au projet d'Anne Leduc de vendre la halle"]),
    ("fr", "Le syndicat a salué la décision du groupe de maintenir l'usine.", ["Le syndicat a salué la décision du groupe de maintenir l'usine"]),
    ("fr", "Le tribunal a rejeté la demande de la société d'annuler l'amende.", ["Le tribunal a rejeté la demande de la société d'annuler l'amende"]),
    ("en", "Neighbours oppose Ann Reed's plan to sell the hall.", ["Neighbours oppose Ann Reed's plan to sell the hall", "Ann Reed wants to sell the hall"]),
    ("en", "The union praised the firm's decision to keep the plant.", ["The union praised the firm's decision to keep the plant", "The firm wanted to keep the plant"]),
    ("en", "The court rejected the company's request to cancel the fine.", ["The court rejected the company's request to cancel the fine", "The company wanted to cancel the fine"]),
    ("en", "Police foiled the inmates' attempt to flee.", ["Police foiled the inmates' attempt to flee", "The inmates wanted to flee"]),
    ("en", "He helped with mayor Ann Reed's plan to close the school.", ["He helped with mayor Ann Reed's plan to close the school", "Ann Reed is a mayor", "Ann Reed wanted to close the school"]),
    ("en", "The senator backed the governor's effort to cut taxes.", ["The senator backed the governor's effort to cut taxes", "The governor wanted to cut taxes"]),
    ("en", "The company announced plans to sell the unit.", ["The company announced plans to sell the unit", "The company wanted to sell the unit"]),
    ("en", "The mayor has a plan to rebuild the hall.", ["The mayor has a plan to rebuild the hall"]),
    ("en", "The firm rejected a request to pay the fine.", ["The firm rejected a request to pay the fine"]),
    ("en", "The club made an attempt to sign the player.", ["The club made an attempt to sign the player"]),
    ("en", "Ministers unveiled a plan to cut taxes.", ["Ministers unveiled a plan to cut taxes", "Ministers wanted to cut taxes"]),
    ("en", "The army has dropped its plan to buy the jets.", ["The army has dropped its plan to buy the jets"]),
    ("en", "The group abandoned plans to build a hotel.", ["The group abandoned plans to build a hotel"]),
    ("en", "The firm's bid to buy the club failed.", ["The firm wanted to buy the club", "The firm's bid to buy the club failed"]),
    ("fr", "Le groupe a annoncé un plan pour vendre l'usine.", ["Le groupe a annoncé un plan pour vendre l'usine", "Le groupe voulait vendre l'usine"]),
    ("en", "Critics condemned the firm's failure to pay staff.", ["Critics condemned the firm's failure to pay staff"]),
    ("en", "The court upheld the club's right to sell the ground.", ["The court upheld the club's right to sell the ground"]),
    ("en", "The report questions the army's ability to hold the town.", ["The report questions the army's ability to hold the town"]),
    ("en", "The minister deplored the union's refusal to negotiate.", ["The minister deplored the union's refusal to negotiate"]),
    ("en", "The court confirmed the company's obligation to pay the fine.", ["The court confirmed the company's obligation to pay the fine"]),
    ("en", "The mayor welcomed the firm's promise to rebuild the hall.", ["The mayor welcomed the firm's promise to rebuild the hall", "The firm wanted to rebuild the hall"]),
    ("en", "The judge noted the clerk's claim to know nothing.", ["The judge noted the clerk's claim to know nothing"]),
    ("en", "The lawyer cited the king's wish to travel.", ["The lawyer cited the king's wish to travel", "The king wanted to travel"]),
    ("en", "The threat to strike worried the board.", ["The threat to strike worried the board"]),
    ("en", "The union repeated its threat to strike.", ["The union repeated its threat to strike"]),
    ("en", "The senator opposes a ban on the sale of guns, a move to protect children.", ["The senator opposes a ban on the sale of guns, a move to protect children"]),
    ("en", "He is the first man to walk on the moon.", ["He is the first man to walk on the moon"]),
    ("en", "They found a way to open the door.", ["They found a way to open the door"]),
    ("fr", "Le maire a salué la décision du groupe de maintenir l'usine.", ["Le maire a salué la décision du groupe de maintenir l'usine"]),
    ("fr", "La police a déjoué une tentative des détenus de fuir.", ["La police a déjoué une tentative des détenus de fuir"]),
    ("fr", "Elle est la première femme à diriger la banque.", ["Elle est la première femme à diriger la banque"]),
    ("fr", "Le tribunal a confirmé l'obligation du groupe de payer l'amende.", ["Le tribunal a confirmé l'obligation du groupe de payer l'amende"]),
    ("fr", "Les critiques visent le refus du syndicat de négocier.", ["Les critiques visent le refus du syndicat de négocier"]),
    # a bare singular behind "and" is the next verb
    ("en", "Prosecutors have opened an investigation and plan to question the managers on Thursday.", ["Prosecutors have opened an investigation", "Prosecutors plan to question the managers on Thursday"]),
    ("en", "Unions won a pay rise and promise to end the strike.", ["Unions won a pay rise", "Unions will end the strike"]),
    ("en", "The brothers bought the farm and hope to sell the house.", ["The brothers bought the farm", "The brothers hope to sell the house"]),
    ("en", "The firm has a budget and a plan to grow.", ["The firm has a budget and a plan to grow"]),
    ("en", "The towns lost a bus and fight to keep the train.", ["The towns lost a bus", "The towns fight to keep the train"]),
    ("fr", "Le parquet a ouvert une enquête et veut interroger les cadres.", ["Le parquet a ouvert une enquête", "Le parquet veut interroger les cadres"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """Who rejects, foils or praises a plan does not mean to carry it out."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
