"""Clauses whose predicate is a phrase, and those behind "selon lequel"; whose ally somebody beside a state is.

Every row gives a sentence and all the claims that are read from it, each with who vouches for it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("fr", "La chaîne a cité des policiers selon lesquels le suspect, qui avait fui à Metz en mai, avait menacé deux élus.", ["Le suspect avait fui à Metz en mai <chaîne, policiers>", "Le suspect avait menacé deux élus <chaîne, policiers>"]),
    ("fr", "L'AFP a cité des témoins selon lesquels le tireur, qui portait un casque, a crié trois fois.", ["Le tireur portait un casque <AFP, témoins>", "Le tireur a crié trois fois <AFP, témoins>"]),
    ("fr", "La radio cite des sources d'après lesquelles l'entreprise, que dirige Anna Roy, va fermer deux usines.", ["Anna Roy dirige l'entreprise <radio, sources>", "L'entreprise va fermer deux usines <radio, sources> [planned]"]),
    ("fr", "Il a publié une note selon laquelle le ministre, qui dormait, a signé l'accord.", ["Il a publié une note", "Le ministre dormait <note>", "Le ministre a signé l'accord <note>"]),
    ("en", "The paper cited officers according to whom the suspect, who had fled to Leeds in May, had threatened two councillors.", ["The suspect had fled to Leeds in May <paper, officers>", "The suspect had threatened two councillors <paper, officers>"]),
    ("en", "The BBC cited witnesses according to whom the gunman, who wore a helmet, shouted three times.", ["The gunman wore a helmet <BBC, witnesses>", "The gunman shouted three times <BBC, witnesses>"]),
    ("fr", "Samedi, l'ambassadeur de France au Mali, Paul Roy, a annoncé à l'AFP qu'il n'était pas au courant d'un projet de retrait.", ["Paul Roy est ambassadeur de France au Mali", "Paul Roy n'était pas au courant d'un projet de retrait <AFP, Paul Roy> [negative]"]),
    ("fr", "La directrice, Anna Roy, a confié à RTL qu'elle n'était pas d'accord avec le projet.", ["Anna Roy est directrice", "Anna Roy n'était pas d'accord avec le projet <RTL, Anna Roy> [negative]"]),
    ("fr", "Le ministre, Paul Roy, a déclaré au Figaro qu'il était en retard.", ["Paul Roy est ministre", "Paul Roy était en retard <Le Figaro, Paul Roy>"]),
    ("fr", "La France et son alliée, l'Italie, organisent des exercices.", ["L'Italie est l'alliée de la France", "La France et son alliée, l'Italie, organisent des exercices"]),
    ("fr", "Le Japon et son voisin, la Corée du Sud, ont signé l'accord.", ["La Corée du Sud est le voisin du Japon", "Le Japon et son voisin, la Corée du Sud, ont signé l'accord"]),
    ("en", "France and its ally Italy hold drills.", ["Italy is France's ally", "France and its ally Italy hold drills"]),
    ("en", "Russia and its ally, Belarus, hold drills.", ["Belarus is Russia's ally", "Russia and its ally, Belarus, hold drills"]),
    ("en", "The mayor and his deputy, Ann Roe, resigned.", ["Ann Roe is his deputy", "The mayor and his deputy, Ann Roe, resigned"]),
    ("en", "The council and its leader Ann Roe back the plan.", ["Ann Roe is its leader", "The council and its leader Ann Roe back the plan"]),
    ("en", "The firm and its owner, Paul Lind, denied it.", ["Paul Lind is its owner", "The firm and its owner, Paul Lind, denied it"]),
    ("en", "The firm is in talks to buy Brel.", ["The firm is in talks to buy Brel", "The firm wants to buy Brel [intended]"]),
    ("en", "The bank is in discussions to sell its head office.", ["The bank is in discussions to sell its head office", "The bank wants to sell its head office [intended]"]),
    ("en", "The plan was for the council to buy the stadium.", ["The plan was for the council to buy the stadium [planned]"]),
    ("en", "The idea is for parents to pay half.", ["The idea is for parents to pay half [planned]"]),
    ("en", "The bank faces pressure to lend.", ["The bank faces pressure to lend"]),
    ("en", "Ministers are under pressure to resign, unions said.", ["Ministers are under pressure to resign <unions>"]),
    ("en", "The firm has no incentive to cut prices.", ["The firm has no incentive to cut prices [negative]"]),
    ("en", "The union made a request to meet the mayor.", ["The union made a request to meet the mayor", "The union wanted to meet the mayor [intended]"]),
    ("fr", "Le ministre est sous pression pour démissionner.", ["Le ministre est sous pression pour démissionner"]),
    ("fr", "La banque a obtenu un délai pour payer.", ["La banque a obtenu un délai pour payer"]),
    ("fr", "Le maire subit des pressions pour démissionner.", ["Le maire subit des pressions pour démissionner"]),
    ("fr", "La firme n'a aucune raison de partir.", ["La firme n'a aucune raison de partir [negative]"]),
    ("fr", "La banque est en discussion pour vendre son siège.", ["La banque est en discussion pour vendre son siège", "La banque veut vendre son siège [intended]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, on whose word, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
