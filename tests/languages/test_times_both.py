"""Ordinals, halves, edges, figures and counted times in both languages, resolved at a Wednesday in May."""

from __future__ import annotations

from importlib import import_module

import pytest

from factdiff.extraction.when.moments import resolve
from factdiff.languages.timerules import rules
from factdiff.model.timex import Timex

PUBLISHED = "2024-05-15"

CASES = [
    # Early, mid and late are intervals; of a day they leave the day as it is.
    ("fr", "Le procès s'ouvrira [fin juin].", "2024-06-21/2024-06-30"),
    ("fr", "Le procès s'ouvrira [début juin].", "2024-06-01/2024-06-10"),
    ("fr", "Le procès s'ouvrira [à la mi-juin].", "2024-06-10/2024-06-20"),
    ("fr", "L'usine rouvrira [fin 2025].", "2025-10/2025-12"),
    ("fr", "Le pont sera fermé [d'ici la fin du mois].", "../2024-05-31"),
    ("en", "The trial opens in [late June].", "2024-06-16/2024-06-30"),
    ("en", "The trial opens in [early June].", "2024-06-01/2024-06-15"),
    ("en", "The plant will reopen in [late 2025].", "2025-10/2025-12"),
    ("en", "The trial opens [late Friday].", "2024-05-17"),
    ("en", "It will end [later this month].", "2024-05"),
    # Ordinals and halves inside a month, a year or a time seen from today.
    ("fr", "Le vote aura lieu [le dernier mercredi de juin].", "2024-06-26"),
    ("fr", "Le vote aura lieu [le premier mercredi du mois prochain].", "2024-06-05"),
    ("fr", "Le vote aura lieu [dans la deuxième quinzaine de juin].", "2024-06-16/2024-06-30"),
    ("fr", "Le vote aura lieu [durant la première quinzaine de juin].", "2024-06-01/2024-06-15"),
    ("fr", "Le vote aura lieu [la deuxième semaine de juin].", "2024-W24"),
    ("fr", "Le vote aura lieu [le dernier jour de juin].", "2024-06-30"),
    ("en", "The vote will be held on [the last Wednesday of June].", "2024-06-26"),
    ("en", "The vote will be held on [the first Wednesday of next month].", "2024-06-05"),
    ("en", "The vote will be held in [the second half of June].", "2024-06-16/2024-06-30"),
    ("en", "The vote will be held in [the second week of June].", "2024-W24"),
    ("en", "The vote will be held on [the last day of June].", "2024-06-30"),
    ("en", "The vote will be held [the week of June 10].", "2024-W24"),
    # Figures by the language's habit.
    ("fr", "Il rouvrira [le 04/06/2024].", "2024-06-04"),
    ("fr", "Il rouvrira [le 22/06].", "2024-06-22"),
    ("fr", "Il rouvrira [le 2024/06/04].", "2024-06-04"),
    ("fr", "Il rouvrira [le mar. 4 juin à 8 h 26].", "2024-06-04T08:26"),
    ("fr", "Il rouvrira [le 17], dit-il.", "2024-05-17"),
    ("fr", "Il rouvrira [au T3].", "2024-Q3"),
    ("fr", "Il rouvrira [en fevrier].", "2025-02"),
    ("fr", "IL ROUVRIRA [EN DECEMBRE]", "2024-12"),
    ("en", "It will reopen on [06/04/2024].", "2024-06-04"),
    ("en", "It will reopen on [06/22].", "2024-06-22"),
    ("en", "It will reopen [2024/06/04].", "2024-06-04"),
    ("en", "It will reopen on [the 17th].", "2024-05-17"),
    ("en", "It will reopen in [Q3].", "2024-Q3"),
    # Hours: over midnight, spelt out, before the hour.
    ("fr", "Il fermera [de 22 heures à 6 heures].", "2024-05-15T22:00/2024-05-16T06:00"),
    ("fr", "Il fermera [à dix heures vingt].", "2024-05-15T10:20"),
    ("fr", "Il fermera [à dix heures moins le quart].", "2024-05-15T09:45"),
    ("en", "It will close [from 10 p.m. to 6 a.m.]", "2024-05-15T22:00/2024-05-16T06:00"),
    ("en", "It will close at [quarter to ten in the morning].", "2024-05-15T09:45"),
    ("en", "It will close at [20 minutes past eight in the evening].", "2024-05-15T20:20"),
    # Ahead, and due.
    ("fr", "Un préavis est déposé [pour le 2 juin].", "2024-06-02"),
    ("fr", "Il le rendra [d'ici trois semaines].", "../2024-06-05"),
    ("fr", "Il le rendra [d'ici vendredi].", "../2024-05-17"),
    ("fr", "Il le rendra [dès lundi].", "2024-05-20/.."),
    ("fr", "Il le rendra [pas plus tard que lundi].", "2024-05-20"),
    ("en", "The vote is set for [Friday].", "2024-05-17"),
    # Counted from another time.
    ("fr", "Il ouvrira [deux semaines après le 3 juin].", "2024-06-17"),
    ("fr", "Il ouvrira [deux jours avant Noël].", "2024-12-23"),
    ("en", "It will open [two days before Christmas].", "2024-12-23"),
    ("en", "It will open [two weeks after June 3].", "2024-06-17"),
]
PAST = [
    ("en", "Sales fell [from the 22 to the 30th of July].", "2023-07-22/2023-07-30"),
    ("fr", "Les ventes ont chuté [du 22 au 30 juillet].", "2023-07-22/2023-07-30"),
]
TOLD = [
    ("fr", "Il a fui [le lendemain].", "2024-03-02", "2024-03-03"),
    ("fr", "Il a fui [la veille].", "2024-03-02", "2024-03-01"),
    ("fr", "Il a fui [trois jours plus tard].", "2024-03-02", "2024-03-05"),
    ("fr", "Il a fui [ce soir-là].", "2024-03-02", "2024-03-02TEV"),
    ("fr", "Il a fui [l'année suivante].", "2021-03", "2022"),
    ("fr", "Il a fui [le lendemain].", None, None),
    ("fr", "Il a fui [le lendemain] du vote.", "2024-03-02", None),
    ("en", "He fled [the next day].", "2024-03-02", "2024-03-03"),
    ("en", "He fled [the day before].", "2024-03-02", "2024-03-01"),
    ("en", "He fled [three days later].", "2024-03-02", "2024-03-05"),
    ("en", "He fled [that evening].", "2024-03-02", "2024-03-02TEV"),
    ("en", "He fled [two hours later].", "2024-03-02T23:00", "2024-03-03T01:00"),
    ("en", "He fled [the following year].", "2021-03", "2022"),
    ("en", "He fled [the day after] the vote.", "2024-03-02", None),
]
NEVER = [
    ("fr", "Le film a 8/10 et la majorité 3/4."),
    ("en", "The film got 8/10 and a 3/4 majority at 24/7 odds."),
]


def _found(language: str, marked: str) -> Timex:
    text = marked.replace("[", "").replace("]", "")
    begin = marked.index("[")
    end = marked.index("]") - 1
    times = import_module(f"factdiff.languages.{language}.moments").find(text)
    (found,) = times
    assert text[found.start : found.end] == text[begin:end]
    return found  # type: ignore[no-any-return]


@pytest.mark.parametrize(("language", "text", "value"), CASES, ids=[text for _, text, _ in CASES])
def test_times_ahead(language: str, text: str, value: str) -> None:
    """The value in the future tense."""
    assert resolve(_found(language, text).recipe, PUBLISHED, "future") == value


@pytest.mark.parametrize(("language", "text", "value"), PAST)
def test_times_past(language: str, text: str, value: str) -> None:
    """The value in the past tense."""
    assert resolve(_found(language, text).recipe, PUBLISHED, "past") == value


@pytest.mark.parametrize(("language", "text", "told", "value"), TOLD)
def test_times_that_count_from_the_time_before(
    language: str, text: str, told: str | None, value: str | None
) -> None:
    """The next day is the one after the day told before, not after publication; an event leaves it open."""
    assert resolve(_found(language, text).recipe, PUBLISHED, "past", told) == value


@pytest.mark.parametrize(("language", "text"), NEVER)
def test_fractions_are_no_dates(language: str, text: str) -> None:
    """Marks and shares in figures are no days."""
    assert import_module(f"factdiff.languages.{language}.moments").find(text) == ()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_rule_leads_to_itself(language: str) -> None:
    """However long a run of words that open times, reading it needs no deep recursion."""
    grammar = import_module(f"factdiff.languages.{language}.moments")._grammar()  # noqa: SLF001
    below = {
        name: {n for lines in by.values() for a in lines.lines for e in a.line.elements for n in e.names}
        & set(grammar.rules)
        for name, by in grammar.rules.items()
    }

    def reached(name: str) -> set[str]:
        seen: set[str] = set()
        todo = list(below[name])
        while todo:
            rule = todo.pop()
            if rule not in seen:
                seen.add(rule)
                todo += below[rule]
        return seen

    assert [name for name in below if name in reached(name)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_rule_can_be_empty(language: str) -> None:
    """What a rule can begin with, and what can follow, is worked out as if every rule took a word at least."""
    empty = []
    for line in rules(language).splitlines():
        name, colon, body = line.partition(" : ")
        places = body.partition("->")[0].split()
        if colon and not line.startswith("#"):
            needed = [p for p in places if p[0] not in "!&^" and not (len(p) > 1 and p.endswith("?"))]
            empty += [] if needed else [name]
    assert empty == []
