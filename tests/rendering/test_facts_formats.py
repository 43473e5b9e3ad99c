"""Facts as text and as JSON."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from factdiff.codec import from_json
from factdiff.model.fact import Moment, Participant, Span
from factdiff.rendering.facts_formats import FORMATS, Look, render
from tests import builders

HOSTILE = "M. Kim\x1b[31m\u202eevil\x07\n::error::x"
EXPECTED = """\
Kim en Russie
Le Journal · 2023-09-05T08:12:00+02:00 · fr · 1 fact · 2 of 3 sentences understood

  3 Kim Jong-un se rendra lundi à Vladivostok  [planned]  [future]
    what    se rendre (= aller)
    who     M. Kim = Kim Jong-un
    with    environ 20 conseillers
    where   Vladivostok (to, RU)
    when    lundi = 2023-09-11
    number  environ 20 conseillers = ≈ 20 conseiller
    source  New York Times (outlet, rapporter, mardi (not resolved: XXXX-WXX-2))

correction notice: Correction : le lieu de la rencontre était faux.

not understood (no clause understood): Correction : le lieu de la rencontre était faux.
"""
FRENCH = """\
Kim en Russie
Le Journal · 2023-09-05T08:12:00+02:00 · fr · 1 fait · 2 phrases comprises sur 3

  3 Kim Jong-un se rendra lundi à Vladivostok  [prévu]  [à venir]
    quoi    se rendre (= aller)
    qui     M. Kim = Kim Jong-un
    avec    environ 20 conseillers
    où      Vladivostok (vers, RU)
    quand   lundi = 2023-09-11
    nombre  environ 20 conseillers = ≈ 20 conseiller
    source  New York Times (média, rapporter, mardi (non résolu\u00a0: XXXX-WXX-2))

rectificatif\u00a0: Correction : le lieu de la rencontre était faux.

non compris (aucune proposition comprise)\u00a0: Correction : le lieu de la rencontre était faux.
"""


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_text() -> None:
    """A person reads the claim first, then the slots that are filled, then what was not understood."""
    assert render("text", builders.factset(), Look(width=88)) == EXPECTED


def test_text_in_french() -> None:
    """Under a French interface every label is French; what the article says stays as it is."""
    shown = render("text", builders.factset(), Look(width=100, language="fr"))
    assert shown == FRENCH


def test_color_changes_colour_alone() -> None:
    """The coloured text is the plain text with colours, and words carry all that colours say."""
    colored = render("text", builders.factset(), Look(width=88, color=True))
    assert "\x1b[" in colored
    assert plain(colored) == EXPECTED


def test_width() -> None:
    """Lines are wrapped at the width, and no word of the article is lost."""
    narrow = render("text", builders.factset(), Look(width=40))
    assert max(map(len, narrow.splitlines())) <= 40
    assert "".join(narrow.split()) == "".join(EXPECTED.split())


def test_explain() -> None:
    """Asked for, the reasons for each slot stand below it."""
    assert "because  tense = future: se rendra: Tense=Fut" in render(
        "text", builders.factset(), Look(explain=True)
    )


@pytest.mark.parametrize("name", FORMATS)
def test_hostile_text(name: str) -> None:
    """Nothing that an article holds can steer a terminal, turn a line around or forge a new one."""
    fact = replace(builders.fact(), claim=HOSTILE, who=(Participant(Span(HOSTILE, 0, 5), HOSTILE),))
    fact = replace(
        fact, when=(Moment(Span(HOSTILE, 0, 5), HOSTILE, HOSTILE),), modality="asserted", tense="past"
    )
    factset = replace(builders.factset(fact), article=replace(builders.factset().article, title=HOSTILE))
    printed = render(name, factset, Look())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", printed)
    assert not re.search(r"^::", printed, re.MULTILINE)


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json(name: str) -> None:
    """Both JSON formats hold the same whole fact set; jsonl is one line."""
    printed = render(name, builders.factset(), Look(explain=True))
    assert from_json(printed.encode(), "x") == builders.factset()
    assert json.loads(printed)["schema"] == "factdiff/factset/1"
    assert (printed.count("\n") == 1) == (name == "jsonl")


def test_empty() -> None:
    """An article without facts has a head and no more."""
    empty = replace(builders.factset(), facts=(), coverage=(), corrections=())
    assert render("text", empty, Look()).endswith("· fr · 0 facts · 0 of 0 sentences understood\n")
