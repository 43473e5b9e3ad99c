"""What a verb wants behind "to" or "à" is no place of it; what points at one means the one that was named."""

from __future__ import annotations

import pytest

from factdiff.languages.lexicon import table
from factdiff.languages.tables import GOVERNING
from tests.extraction.facts import facts

#: The example of every row, as a sentence.
ROWS = [
    (language, f"{row.example[0].upper()}{row.example[1:]}.")
    for language in ("en", "fr")
    for row in table(language, GOVERNING).rows()
]
#: Sentences, and the places of their last fact.
POINTED = [
    ("fr", "Le président est arrivé à Rome. Il y rencontrera le pape.", ["at Rome"]),
    ("fr", "Une usine a brûlé à Metz. Dix personnes y travaillaient.", ["at Metz"]),
    ("fr", "Le Mali a connu un putsch. La France y a envoyé 200 soldats.", ["to Mali"]),
    ("fr", "Le car relie Metz et Nancy. Douze personnes y sont mortes.", ["at y"]),
    ("fr", "Un stade sera construit à Lyon. Le maire s'y oppose.", []),
    ("fr", "Une prison ouvrira à Metz. Les voisins y réagissent.", []),
    ("fr", "La grève a commencé à Nantes. Le préfet y a mis fin.", []),
    ("en", "The president arrived in Rome. He will meet the pope there.", ["at Rome"]),
    ("en", "A mill burnt down in Leeds. Ten people worked there.", ["at Leeds"]),
    ("en", "Sudan saw a coup. France sent 200 soldiers there.", ["to Sudan"]),
    ("en", "The bus links Leeds and York. Twelve people died there.", ["at there"]),
    ("en", "The firm sold the mill to Leeds.", []),
    ("en", "The fire spread to Leeds.", ["to Leeds"]),
    ("fr", "Le juge a succédé à Metz à son rival.", ["at Metz"]),
    ("fr", "Deux cents élèves ont participé à Nantes à la marche.", ["at Nantes"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ROWS, ids=[text for _, text in ROWS])
def test_a_verb_governs_its_complement(language: str, text: str) -> None:
    """Neither "à Paris" nor "y" is where somebody opposes it."""
    told = facts(language, text)
    assert told
    assert [place.name for fact in told for place in fact.where] == []


@pytest.mark.parametrize(("language", "text", "places"), POINTED, ids=[text for _, text, _ in POINTED])
def test_a_pointer_means_the_one_place_named(language: str, text: str, places: list[str]) -> None:
    """The role and name of each place of the last fact: "y" and "there" are the one place of the sentence or the last."""
    last = max(facts(language, text), key=lambda fact: fact.what.span.start)
    assert [f"{place.role} {place.name}" for place in last.where] == places
