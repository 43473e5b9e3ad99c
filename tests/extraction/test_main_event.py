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
    # the day of the dateline, and of a line of its own, where nothing else says when
    (
        "fr",
        "Rona : le conseil ferme le stade\n\n12 mai 2024. - Le conseil a fermé le stade à Lyon.\n",
        ("fermer", "2024-05-12", "Lyon"),
    ),
    (
        "en",
        "Council closes stadium\n\nSunday, May 12, 2024\n\nThe council has closed the stadium in Oslo.\n",
        ("close", "2024-05-12", "Oslo"),
    ),
    # time and place of the lede's main clause, which says in other words what the headline says
    (
        "en",
        "Nine killed in Calder crane collapse\n\nA storm on Monday caused a crane to fall into Calder Hotel in Oslo.\n",
        ("kill", "2024-05-13", "Calder Hotel"),
    ),
    (
        "fr",
        "Mort de la chanteuse Ana Roy\n\nLe décès d'Ana Roy a été annoncé lundi à Lyon par sa famille.\n",
        ("mort", "2024-05-13", "Lyon"),
    ),
    # the topic of a headline holds the place
    (
        "fr",
        "Égalité des salaires en Tunisie : les écarts se creusent\n\nLes écarts se sont creusés lundi.\n",
        ("se creuser", "2024-05-13", "Tunisie"),
    ),
    # what the headline only asks is not the news
    (
        "en",
        "Firm silent on Oslo leak, how often it checks pipes\n\nThe firm was silent on Monday in Oslo.\n",
        ("silent", "2024-05-13", "Oslo"),
    ),
    # how long something has lasted is no time of the event, and what comes from a place was not there
    (
        "fr",
        "Le nageur Paul Roy démissionne\n\nLe nageur, qui nageait depuis dix ans, est venu de Lyon lundi à Oslo.\n",
        ("démissionner", "2024-05-13", "Oslo"),
    ),
    # a purpose of the lede is not the news
    (
        "en",
        "Norland begins process to change flag\n\nNorland on Monday named a panel to suggest flags for Norland.\n",
        ("begin", "2024-05-13"),
    ),
    # a scene, a summary or a pronoun comes first, and the news in the next paragraph
    (
        "en",
        "Council to shut Oslo pool\n\nThe water is still warm.\n\nThe council will shut the pool on Friday, it said.\n",
        ("shut", "2024-05-17"),
    ),
    (
        "en",
        (
            "Mayor Paul Lind\n\nHe could not stop smiling.\n\nPaul Lind was elected mayor of Leeds on Sunday."
            "\n\nPaul Lind was born in Hull.\n"
        ),
        ("mayor", "2024-05-12"),
    ),
    (
        "fr",
        "Ana Roy maire de Nice\n\nElle veut tout changer.\n\nAna Roy a été élue dimanche maire de Nice.\n",
        ("élire", "2024-05-12"),
    ),
    (
        "fr",
        "Lyon : le musée de la soie\n\nIl pleut.\n\nLe musée de la soie a rouvert lundi ses salles.\n",
        ("rouvrir", "2024-05-13", "Lyon"),
    ),
    # a time from another clause of the lede
    (
        "fr",
        "Le musée ferme\n\nLe musée a fermé à Lyon, où une tempête a détruit le toit lundi.\n",
        ("fermer", "2024-05-13", "Lyon"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), EVENTS, ids=lambda value: str(value)[:30])
def test_main_event(language: str, text: str, expected: tuple[str, ...]) -> None:
    """The main event has its predicate, its time and its place, wherever headline and lede tell them."""
    _, main, fact = about(language, text)
    told = (fact.what.lemma, *(m.value for m in main.when[:1]), *(p.name for p in main.where[:1]))
    assert told == expected


@pytest.mark.parametrize(("language", "text", "expected"), EVENTS, ids=lambda value: str(value)[:30])
def test_main_event_is_the_most_salient(language: str, text: str, expected: tuple[str, ...]) -> None:
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
