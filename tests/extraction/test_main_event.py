"""The fact that an article is about, and where its time and place come from."""

from __future__ import annotations

import pytest

from factdiff.extraction import extract
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet, Main
from factdiff.reading import RawInput, read
from tests.extraction.facts import PUBLISHED


def about(language: str, text: str) -> tuple[FactSet, Main, Fact]:
    """The fact set of an article whose first line is its headline, its main event, and that one's fact."""
    factset = extract(read(RawInput("text", text.encode(), ".txt"), language=language, date=PUBLISHED))
    main = factset.article.main
    assert main is not None
    return factset, main, next(fact for fact in factset.facts if fact.id == main.fact)


EVENTS = [
    # the lede tells in full what the headline says, but for the place
    (
        "en",
        (
            "Storm kills 12 in Norland\n\nThe harbour of Leeds was built in 1910. A storm killed 12 people on Monday,"
            " the mayor said.\n\nThe mayor closed the harbour on Tuesday.\n"
        ),
        ("kill", "2024-05-13", "Norland"),
    ),
    (
        "fr",
        (
            "Un incendie détruit le musée de Lyon\n\nUn incendie a détruit lundi à Lyon un musée, a indiqué le"
            " maire.\n\nLe maire a fermé le pont mardi.\n"
        ),
        ("détruire", "2024-05-13", "Lyon"),
    ),
    # a place from the dateline
    (
        "en",
        "Council closes pool\n\nOSLO, May 14 - The council closed the pool on Monday.\n",
        ("close", "2024-05-13", "Oslo"),
    ),
    # a time from another clause of the lede
    (
        "fr",
        "Le musée ferme\n\nLe musée a fermé à Lyon, où une tempête a détruit le toit lundi.\n",
        ("fermer", "2024-05-13", "Lyon"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), EVENTS, ids=lambda value: str(value)[:30])
def test_main_event(language: str, text: str, expected: tuple[str, str, str]) -> None:
    """The main event has its predicate, its time and its place, wherever headline and lede tell them."""
    _, main, fact = about(language, text)
    told = (fact.what.lemma, *(m.value for m in main.when[:1]), *(p.name for p in main.where[:1]))
    assert told == expected


@pytest.mark.parametrize(("language", "text", "expected"), EVENTS, ids=lambda value: str(value)[:30])
def test_main_event_is_the_most_salient(language: str, text: str, expected: tuple[str, str, str]) -> None:
    """The main event alone has the salience 1."""
    factset, main, _ = about(language, text)
    assert [fact.id for fact in factset.facts if fact.salience == 1.0] == [main.fact]
    assert expected


def test_what_others_tell_stays_out_of_the_fact() -> None:
    """A place from the dateline is the article's, and not a slot of the fact."""
    _, main, fact = about(
        "en", "Council closes pool\n\nOSLO, May 14 - The council closed the pool on Monday.\n"
    )
    assert [place.span.text for place in main.where] == ["OSLO"]
    assert fact.where == ()


def test_no_facts_no_main_event() -> None:
    """An article that claims nothing is about nothing."""
    factset = extract(read(RawInput("text", b"Hello!\n", ".txt"), language="en", date=PUBLISHED))
    assert factset.facts == ()
    assert factset.article.main is None
