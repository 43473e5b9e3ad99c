"""What is owned tells whose it is: each row of the table behind somebody who can have it, and behind what cannot."""

from __future__ import annotations

import re

import pytest

from factdiff.languages.lexicon import table
from factdiff.languages.tables import OWNED
from tests.extraction.facts import facts

#: By the kind of the owned thing, what can have it and what cannot, and the words that name the two.
FRAMES = {
    "fr": {
        "person": ("Un homme est mort.", "Un bateau a coulé."),
        "place": ("Le village a brûlé.", "Un homme est mort."),
        "thing": ("Un bateau a coulé.", "Un homme est mort."),
        "matter": ("Un accord a échoué.", "Un homme est mort."),
        "body": ("Une entreprise a fermé.", "Un homme est mort."),
        "somebody": ("Une entreprise a fermé.", "Un bateau a coulé."),
        "cause": ("Un accord a échoué.", "Le conseil a rejeté un accord."),
    },
    "en": {
        "person": ("A man died.", "A storm broke."),
        "place": ("The village burnt down.", "A storm broke."),
        "thing": ("A ship sank.", "A man died."),
        "matter": ("A deal failed.", "A firm closed."),
        "body": ("A firm closed.", "A storm broke."),
        "somebody": ("A firm closed.", "A storm broke."),
        "cause": ("A deal failed.", "The firm rejected a deal."),
    },
}
NAMES = frozenset(
    ["homme", "bateau", "village", "accord", "entreprise", "conseil", "man", "ship", "storm", "deal", "firm"]
)
ROWS = [
    (language, row.kind, f"{row.example[0].upper()}{row.example[1:]}.")
    for language in ("en", "fr")
    for row in table(language, OWNED).rows()
]
#: Two sentences, and whose the subject of the last is.
WHOSE = [
    ("fr", "Le ministre a condamné l'attentat. Ses auteurs ont fui.", "auteurs de l'attentat"),
    ("fr", "L'armée a bombardé la ville de Berrin. Son maire a été tué.", "maire de la ville de Berrin"),
    ("fr", "Un garçon a été mordu par un chien. Son propriétaire a fui.", "propriétaire du chien"),
    ("fr", "La maire a inauguré une salle. Son coût a doublé.", "coût de la salle"),
    ("fr", "Le navire a heurté un pont près de Gand. Son capitaine est mort.", "Son capitaine"),
    ("fr", "La juge Ida Lund a condamné Paul Dean. Son frère a fui.", "Son frère"),
    ("fr", "Le gouvernement a adopté la loi. Ses détracteurs ont protesté.", "Ses détracteurs"),
    ("fr", "Une femme a confié son bébé à une voisine. Sa voiture a brûlé.", "Sa voiture"),
    ("fr", "Le juge a infligé une amende à la banque. Son directeur a fui.", "Son directeur"),
    ("fr", "Deux frères sont morts. Leur mère a fui.", "mère des deux frères"),
    ("en", "The minister condemned the attack. Its authors fled.", "attack's authors"),
    ("en", "The army shelled the town of Berrin. Its mayor was killed.", "town of Berrin's mayor"),
    ("en", "A boy was bitten by a dog. Its owner fled.", "dog's owner"),
    ("en", "The mayor opened a hall. Its cost doubled.", "hall's cost"),
    ("en", "Fire destroyed a hotel. Its owner wept.", "Its owner"),
    ("en", "Anna Kern beat Lucy Hall. Her coach wept.", "Her coach"),
    ("en", "The council rejected the plan. Its opponents cheered.", "Its opponents"),
    ("en", "The bank said it had failed. Its chairman wept.", "bank's chairman"),
    ("en", "Two brothers died. Their mother fled.", "Two brothers' mother"),
]  # fmt: skip


def _owner(language: str, text: str) -> str:
    """Who the last fact is of."""
    last = max(facts(language, text), key=lambda fact: fact.what.span.start)
    return ", ".join(who.name for who in last.who)


@pytest.mark.parametrize(("language", "kind", "example"), ROWS, ids=[text for _, _, text in ROWS])
def test_a_row_tells_who_can_have_it(language: str, kind: str, example: str) -> None:
    """Behind what can have it the owner is told; behind what cannot have it, or beside another, it stays open."""
    able, unable = FRAMES[language][kind]
    assert NAMES & set(re.findall(r"\w+", _owner(language, f"{able} {example}")))
    assert not NAMES & set(re.findall(r"\w+", _owner(language, f"{unable} {example}")))


@pytest.mark.parametrize(("language", "text", "owner"), WHOSE, ids=[text for _, text, _ in WHOSE])
def test_whose_it_is(language: str, text: str, owner: str) -> None:
    """The only one that can have it, however it acts; nobody where two can."""
    assert _owner(language, text) == owner
