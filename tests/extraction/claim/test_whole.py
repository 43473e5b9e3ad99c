"""What cannot be told alone is told with the clause around it; several subjects are all named; reports say what is."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

#: A sentence, and all the claims that are read from it.
ALL = [
    # nobody's deed is told as one
    ("en", "Attempts to remove a video failed.", {"Attempts to remove a video failed"}),
    ("en", "There are no current plans to expand the scheme.", {"There are no current plans to expand the scheme"}),
    ("en", "He avoids anything that isn't blue.", {"He avoids anything that isn't blue"}),
    ("en", "The largest fire ever recorded in the county killed ten people.", {"The largest fire ever recorded in the county killed ten people"}),
    ("fr", "Il s'agit de l'observation la plus précise jamais effectuée d'un sursaut.", {"Il s'agit de l'observation la plus précise jamais effectuée d'un sursaut"}),
    # a gerund right behind its verb stays with it
    ("en", "Sam Poe was charged with taking a phone.", {"Sam Poe was charged with taking a phone"}),
    ("en", "The novel opens with Sam Poe losing his job.", {"The novel opens with Sam Poe losing his job", "Sam Poe loses his job"}),
    # several names for one relative pronoun
    ("en", "Fans watched Ann Roe and Mary Ney, who were running.", {"Fans watched Ann Roe and Mary Ney", "Ann Roe and Mary Ney were running"}),
    ("fr", "Le public a suivi Anne Roy et Marie Ney, qui couraient.", {"Le public a suivi Anne Roy et Marie Ney", "Anne Roy et Marie Ney couraient"}),
    # what its speaker holds to be so
    ("en", "The mayor claims to know the victim.", {"The mayor allegedly knows the victim"}),
    ("fr", "Le maire dit vouloir partir.", {"Le maire veut partir"}),
    ("fr", "Le maire affirme ne pas connaître la victime.", {"Le maire ne connaît pas la victime"}),
    ("fr", "Le ministre a affirmé être déterminé à poursuivre le combat.", {"Le ministre est déterminé à poursuivre le combat"}),
    ("fr", "L'entreprise dit être contrainte de fermer l'usine.", {"L'entreprise est contrainte de fermer l'usine"}),
    # who stands behind the verb of a relative clause, and what stands before its pronoun
    ("fr", "La bombe a explosé près d'un immeuble où logent des juges.", {"La bombe a explosé près d'un immeuble où logent des juges", "Des juges logent dans un immeuble"}),
    ("fr", "Le journal a publié une note selon laquelle Anne Roy a menti.", {"Le journal a publié une note selon laquelle Anne Roy a menti", "Anne Roy a menti"}),
    # what stands before a name in short is no role, and a name is no part of what is said of it
    ("en", "Rep. Jim Roe, R-Ohio, sent a letter.", {"Rep. Jim Roe, R-Ohio, sent a letter"}),
    ("en", "The prize was won by the actor Luc Hill.", {"The prize was won by the actor Luc Hill", "Luc Hill is an actor"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), ALL, ids=[text for _, text, _ in ALL])
def test_claims(language: str, text: str, claims: set[str]) -> None:
    """A sentence says so much and no more."""
    assert {fact.claim for fact in extracted(language, text).facts} == claims
