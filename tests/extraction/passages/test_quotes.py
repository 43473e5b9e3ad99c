"""Quotations: whole statements have speakers, wherever these stand; forgotten marks lose nothing."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

SPOKEN = [
    ("fr", "« Non », répond Marie Dupont.", [("Non", "Marie Dupont")]),
    (
        "fr",
        "« Le pont est fermé, a déclaré le maire. Nous attendons les experts. »",
        [("Le pont est fermé", "maire"), ("Nous attendons les experts", "maire")],
    ),
    ("fr", "Selon Marie Dupont, « le pont est dangereux ».", [("le pont est dangereux", "Marie Dupont")]),
    (
        "fr",
        "Marie Dupont est formelle : « Le pont restera fermé. »",
        [("Le pont restera fermé.", "Marie Dupont")],
    ),
    (
        "fr",
        "Le capitaine a condamné l'attaque : « C'est une honte. »",
        [("C'est une honte.", "capitaine")],
    ),
    (
        "fr",
        "« Le pont est fermé.\n\nNous attendons les experts.\n\nIls viendront lundi », a déclaré Paul Roy.",
        [
            ("Le pont est fermé.", "Paul Roy"),
            ("Nous attendons les experts.", "Paul Roy"),
            ("Ils viendront lundi", "Paul Roy"),
        ],
    ),
    ("en", '"No," said Mary Smith.', [("No", "Mary Smith")]),
    ("en", 'According to Anna Roy, "the bridge is unsafe".', [("the bridge is unsafe", "Anna Roy")]),
    (
        "en",
        'Anna Roy was clear: "The bridge will stay closed."',
        [("The bridge will stay closed.", "Anna Roy")],
    ),
    ("en", 'The captain condemned the attack: "It is a disgrace."', [("It is a disgrace.", "captain")]),
    ("en", '"The bridge is closed." The mayor said the road would reopen.', [("The bridge is closed.", "")]),
    (
        "en",
        '"The bridge is closed.\n\n"We are waiting for the experts," Anna Roy said.',
        [("The bridge is closed.", "Anna Roy"), ("We are waiting for the experts", "Anna Roy")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SPOKEN)
def test_speakers(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """Every statement in marks is a quote of whoever speaks it, over paragraphs too; nobody is guessed."""
    quotes = [fact for fact in extracted(language, text).facts if fact.kind == "quote"]
    assert [(fact.what.span.text, ", ".join(s.name for s in fact.source)) for fact in quotes] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le maire a dit « le pont est fermé. La préfecture a confirmé la fermeture."),
        ("en", 'The mayor said "the bridge is closed. The county confirmed the closure.'),
    ],
)
def test_a_forgotten_mark_ends_with_its_sentence(language: str, text: str) -> None:
    """What follows an unclosed quotation is read, and the coverage tells of the mark."""
    found = extracted(language, f"{text}\n\nPaul Martin.")
    assert [fact.kind for fact in found.facts][-1] == "event"
    assert found.facts[-1].source == ()
    assert [item.reason for item in found.coverage][:2] == ["unclosed quotation mark", None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le capitaine a condamné l'attaque : « C'est une honte. »"),
        ("en", 'The captain condemned the attack: "It is a disgrace."'),
    ],
)
def test_what_introduces_a_quotation_may_be_a_fact_itself(language: str, text: str) -> None:
    """Condemning an attack is more than saying something."""
    assert [fact.kind for fact in extracted(language, text).facts] == ["event", "quote"]
