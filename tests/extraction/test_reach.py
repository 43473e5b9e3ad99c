"""How far a denial, a report and a name reach: what once spread over a clause that it does not touch.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # a negation stays in its clause, and "nearly" with its adverb
    ("fr", "Ils tiennent la ville pour responsable, au minimum puisqu'elle n'a pas été en mesure de garantir la sécurité des élus.", ["Ils tiennent la ville pour responsable, au minimum", "La ville n'a pas été en mesure de garantir la sécurité des élus [possible negative]"]),
    ("fr", "Des messages arboraient un symbole presque unanimement condamné.", ["Des messages arboraient un symbole presque unanimement condamné", "Des messages arboraient un symbole presque unanimement condamné"]),
    ("fr", "Le texte a été presque entièrement réécrit.", ["Le texte a été presque entièrement réécrit"]),
    ("en", "The bill was nearly unanimously backed.", ["The bill was nearly unanimously backed"]),
    ("en", "The town was almost completely destroyed.", ["The town was almost completely destroyed"]),
    # who is lacking proof has none
    ("fr", "Le gouvernement n'a pas d'indices qu'il s'agit d'un attentat.", ["Le gouvernement n'a pas d'indices qu'il s'agit d'un attentat [negative]"]),
    ("fr", "La police n'a aucune preuve que le maire a menti.", ["La police n'a aucune preuve que le maire a menti [negative]"]),
    ("en", "Police have no evidence that the mayor lied.", ["Police have no evidence that the mayor lied [negative]"]),
    ("en", "Police do not have evidence that the mayor lied.", ["Police do not have evidence that the mayor lied [negative]"]),
    # what goes on beside a denial is not denied
    ("fr", "Le service de renseignement a nié, ses agents étant fréquemment soupçonnés.", ["Le service de renseignement a nié", "Les agents du service de renseignement ont été fréquemment soupçonnés"]),
    # a name beside a noun that is nobody's
    ("fr", "L'avion a atterri à l'aéroport Mohammed V de Casablanca.", ["L'avion a atterri à l'aéroport Mohammed V de Casablanca"]),
    ("fr", "Après la mort de son mari, Michel Rolle, elle a cessé de chanter.", ["Michel Rolle est son mari", "Après la mort de son mari, Michel Rolle, elle a cessé de chanter [negative]"]),
    ("fr", "Le pont Jacques Chirac a été fermé.", ["Le pont Jacques Chirac a été fermé"]),
    ("fr", "En marge du sommet, Luc Roy, le président, a salué la foule.", ["Luc Roy est le président", "En marge du sommet, Luc Roy a salué la foule"]),
    ("fr", "Le navire, coulé par un cargo norvégien, l'Ymer, a été retrouvé.", ["Le navire a été coulé par un cargo norvégien, l'Ymer", "L'Ymer est un cargo norvégien", "Le navire a été retrouvé"]),
    ("en", "As part of the firm's restructuring plans, Tom Lasorda, the president of the firm, announced cuts.", ["Tom Lasorda is the president of the firm", "As part of the firm's restructuring plans, Tom Lasorda announced cuts"]),
    ("en", "In the wake of the crash, Mary Sage, the minister, resigned.", ["Mary Sage is the minister", "In the wake of the crash, Mary Sage resigned"]),
    ("en", "The plane landed at the airport Ben Gurion.", ["The plane landed at the airport Ben Gurion"]),
    # nobody does what is only so
    ("fr", "Le gouvernement a annoncé qu'il est interdit aux diplomates d'accompagner leurs familles.", ["Il est interdit aux diplomates d'accompagner leurs familles <gouvernement>"]),
    ("fr", "Le parquet a dit qu'il s'agit d'un accident.", ["Il s'agit d'un accident <parquet>"]),
    # who is known by a participle in front is one
    ("fr", "Condamné à la prison à vie, le médecin et cardiologue Guy Roy fera appel.", ["Guy Roy a été condamné à la prison à vie", "Guy Roy est médecin et cardiologue", "Le médecin et cardiologue Guy Roy fera appel [planned]"]),
    # what is known is said by nobody
    ("en", 'Heald said that although both gases are known to harm crops, "nobody has looked at these together".', ["Both gases are known to harm crops <Heald>", "“Nobody has looked at these together,” Heald said <Heald>"]),
    # a decision not to act
    ("en", "Interference had played a role in the government's decision not to intervene, the opposition said.", ["Interference had played a role in the government's decision not to intervene <opposition>", "The government wanted to not intervene <opposition> [intended negative]"]),
    ("en", "The meeting sparked allegations that a donor had played a role in the council's decision not to intervene.", ["The meeting sparked allegations that a donor had played a role in the council's decision not to intervene", "A donor had allegedly played a role in the council's decision not to intervene <allegations> [alleged]", "The council allegedly did not intervene <allegations> [alleged negative]"]),
    # numbers of notes are no words
    ("fr", "La ville compte 200 000 habitants[10]. Elle a été fondée en 1200 [11].", ["La ville compte 200 000 habitants", "La ville a été fondée en 1200"]),
    ("en", "The city has 200,000 inhabitants.[10] It was founded in 1200.[11]", ["The city has 200,000 inhabitants", "The city was founded in 1200"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
