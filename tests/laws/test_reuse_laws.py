"""What passages yielded in one version is used in the next, and no byte tells: stories that are edited step by step.

Their paragraphs hang on one another in every way that rules know: pronouns and titles that refer back, short names and
acronyms, times that count from those told before, quotations that go on, run over paragraphs or wait for a speaker.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factdiff import codec, extraction
from factdiff.analysis import Passage, forget
from factdiff.extraction import extract
from factdiff.extraction.finish.harvest import Harvest, Story
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read

POOL = {
    "fr": (
        "Paul Martin, maire de Lille, a fermé 12 ponts lundi.",
        "Il a promis de l'aide. Le maire veut aussi rencontrer Jeanne Roy mercredi à 15 heures. Son épouse l'a soutenu.",
        "Le président de la région, Luc Morel, a critiqué le maire. « C'est trop tard », a-t-il dit.",
        "« Nous avons perdu trois mois. Rien n'est prêt. »",
        "« La ville n'a rien fait. Les habitants attendent",
        "et ils attendront encore », a déclaré Jeanne Roy.",
        "La société Nordval a perdu 40 millions d'euros. Elle supprimera 300 emplois en France, selon l'Autorité des ponts (ADP).",
        "L'ADP a confirmé la perte. Celle-ci avait prévenu Martin la veille, a-t-elle précisé.",
        "50 personnes ont été évacuées. Elles ont passé la nuit à Roubaix.",
        "Le lendemain, les deux hommes se sont parlé. M. Morel, 54 ans, a quitté la réunion.",
        "Selon la police, au moins 7 blessés sont à l'hôpital. Ils devraient sortir jeudi.",
        "CORRECTION : une version antérieure parlait de 11 ponts.",
    ),
    "en": (
        "Paul Martin, mayor of Hull, closed 12 bridges on Monday.",
        "He promised help. The mayor also wants to meet Jane Roy on Wednesday at 3 p.m. His wife backed him.",
        'The president of the region, Luke Moore, criticised the mayor. "It is too late," he said.',
        '"We have lost three months. Nothing is ready."',
        '"The city did nothing. People are waiting.',
        '"And they will go on waiting," Jane Roy said.',
        "The company Nordval lost $40 million. It will cut 300 jobs in Britain, according to the Bridge Authority (BRA).",
        "The BRA confirmed the loss. It had warned Martin the day before, it said.",
        "50 people were evacuated. They spent the night in Leeds.",
        "The next day the two men spoke. Mr Moore, 54, left the meeting.",
        "At least 7 injured are in hospital, according to police. They should leave on Thursday.",
        "CORRECTION: an earlier version spoke of 11 bridges.",
    ),
}  # fmt: skip
HEADLINES = {"fr": "Lille : Paul Martin ferme des ponts", "en": "Mayor closes bridges in Hull"}
NEWCOMERS = {
    "fr": "Anna Petit, de Brest, a écrit deux lettres.",
    "en": "Anna Small, from Dover, wrote two letters.",
}
EDITS = ("count", "drop", "newcomer", "swap", "longer", "again")


@st.composite
def histories(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A language and the versions of one article, each an edit of the one before it."""
    language = draw(st.sampled_from(tuple(POOL)))
    chosen = st.lists(st.sampled_from(range(len(POOL[language]))), min_size=3, max_size=7, unique=True)
    paragraphs = [HEADLINES[language], *(POOL[language][n] for n in sorted(draw(chosen)))]
    versions = [list(paragraphs)]
    for edit in draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=3)):
        paragraphs = _edited(paragraphs, edit, draw(st.integers(0, len(paragraphs) - 1)), language)
        versions.append(paragraphs)
    return language, ["\n\n".join(version) for version in versions]


def _edited(paragraphs: list[str], edit: str, at: int, language: str) -> list[str]:
    before, own, behind = paragraphs[:at], paragraphs[at], paragraphs[at + 1 :]
    if edit == "count":
        return [*before, re.sub(r"\d+", lambda match: str(int(match[0]) + 1), own, count=1), *behind]
    if edit == "drop" and len(paragraphs) > 1:
        return before + behind
    if edit == "newcomer":
        return [*before, NEWCOMERS[language], own, *behind]
    if edit == "swap":
        return [*before, *behind[:1], own, *behind[1:]]
    if edit == "longer":
        return [*before, f"{own} {own}", *behind]
    return [*before, own, *behind, own]


def facts(language: str, text: str) -> FactSet:
    return extract(read(RawInput("law", text.encode(), ".txt"), language=language, date="2024-05-14"))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories())
def test_versions_read_one_after_the_other_are_those_read_alone(drawn: tuple[str, list[str]]) -> None:
    language, versions = drawn
    forget()
    together = [codec.to_json(facts(language, version), explain=True) for version in versions]
    for version, found in zip(versions, together, strict=True):
        forget()
        assert codec.to_json(facts(language, version), explain=True) == found


@pytest.mark.parametrize("language", POOL)
@pytest.mark.parametrize(
    ("edit", "at", "read"),
    [("count", 1, 1), ("count", 7, 1), ("newcomer", 7, 3), ("swap", -2, 2), ("drop", -1, 0)],
)
def test_only_what_an_edit_reaches_is_read_again(
    language: str, edit: str, at: int, read: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number: its paragraph alone; a new paragraph: itself and those that a pronoun can reach it from."""
    closed = (t for t in POOL[language] if t.count('"') % 2 == t.count("«") - t.count("»") == 0)
    paragraphs = [HEADLINES[language], *closed]
    forget()
    facts(language, "\n\n".join(paragraphs))
    seen: list[Passage] = []
    whole = extraction._read  # noqa: SLF001 - how often it is asked is what the test is about

    def counted(passage: Passage, story: Story) -> Harvest:
        seen.append(passage)
        return whole(passage, story)

    monkeypatch.setattr(extraction, "_read", counted)
    facts(language, "\n\n".join(_edited(paragraphs, edit, at % len(paragraphs), language)))
    assert len(seen) <= read


def test_the_very_same_facts_are_used_again() -> None:
    """A paragraph that stands where it stood yields the facts that it yielded, not equal ones."""
    text = "\n\n".join(POOL["en"])
    forget()
    old, new = facts("en", text), facts("en", text.replace("54", "55"))
    again = {id(fact) for fact in old.facts} & {id(fact) for fact in new.facts}
    assert len(again) > len(old.facts) / 2
