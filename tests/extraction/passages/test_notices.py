"""What a page says around its story is told by its words, their place and the shape of the sentence, and nothing else is."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

STORY = {
    "en": "The council closed the bridge on Monday. The mayor resigned the day after.",
    "fr": "Le conseil a fermé le pont lundi. Le maire a démissionné le lendemain.",
}


def reasons(language: str, text: str, *, first: bool = False) -> list[str | None]:
    """Why the sentences of a paragraph say nothing; it stands behind the story or before it."""
    story = STORY[language]
    whole = extracted(language, f"{text}\n\n{story}" if first else f"{story}\n\n{text}")
    start = 0 if first else len(story) + 2
    return [one.reason for one in whole.coverage if start <= one.start < start + len(text)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A label stands before a mark, and is short.
        ("en", "Exclusive: council closes bridge", ["label"]),
        ("en", "Exclusive shops closed in the old town last year.", [None]),
        ("en", "Exclusive: the council of the town closed the bridge over the river.", [None]),
        ("fr", "Exclusif : le pont fermé", ["label"]),
        # A credit anywhere in words that claim nothing, or at the end of the last sentence that does.
        ("en", "A man walks over the bridge in May. Jane Roe/AFP", [None, "credit"]),
        ("en", "The mayor spoke to AFP/Reuters staff about the bridge.", [None]),
        ("fr", "Le pont lundi. Jeanne Roux/AFP", ["no predicate", "credit"]),
        # The outlet at the end.
        ("en", "The mayor works with AFP.", [None]),
        ("fr", "Avec AFP", ["byline"]),
        ("fr", "Le maire travaille avec AFP.", [None]),
        # A byline has no verb and is short.
        ("en", "By Jane Roe and Ann Lee in Derby", ["byline"]),
        ("en", "By Monday the bridge had reopened.", [None]),
        ("fr", "Par Jeanne Roux et Anne Lys à Dijon", ["byline"]),
        ("fr", "Par endroits, le pont est fissuré.", [None]),
        # What a page counts.
        ("en", "12 comments", ["counter"]),
        ("en", "3 min read · 148 comments", ["counter"]),
        ("en", "3 min read · 148 bridges", ["no predicate"]),
        ("en", "148 bridges", ["no predicate"]),
        ("en", "comments", ["no predicate"]),
        ("fr", "12 commentaires", ["counter"]),
        ("fr", "3 min de lecture • 148 commentaires", ["counter"]),
        ("fr", "148 ponts", ["no predicate"]),
        # What leads elsewhere: behind a mark, or without a claim; the rest of a short paragraph as well.
        ("en", "Read more: Mayor resigns over bridge", ["related"]),
        ("en", "Read more: Mayor resigns. Bridge stays closed.", ["related", "related"]),
        ("fr", "Lire aussi : Le maire démissionne", ["related"]),
        ("fr", "Lire aussi : Le maire démissionne. Le pont reste fermé.", ["related", "related"]),
        # A greeting is short, or claims nothing.
        ("en", "Dear readers,", ["greeting"]),
        ("en", "Dear readers, the bridge is closed.", ["greeting"]),
        ("fr", "Chers lecteurs,", ["greeting"]),
        # A prompt is a command.
        ("en", "Sign up for our newsletter", ["prompt"]),
        ("en", "Some 300 people signed up for the walk.", [None]),
        ("fr", "Inscrivez-vous à notre newsletter", ["prompt"]),
        ("fr", "Quelque 300 personnes se sont inscrites à la marche.", [None]),
    ],
)  # fmt: skip
def test_a_sentence_beside_the_story(language: str, text: str, expected: list[str | None]) -> None:
    """Labels, credits, bylines, counters, links, greetings and prompts, each beside a sentence that only looks like one."""
    assert reasons(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Correction: An earlier version of this story said that ten people had died.", ["correction"]),
        ("en", "Correction of May 3: Ten people had died and not twelve.", ["correction"]),
        ("en", "Correction, May 3: Ten people had died and not twelve.", ["correction"]),
        ("en", "Corrections officers were hurt in the fire.", [None]),
        ("en", "Correction officers closed the bridge.", [None]),
        ("en", "Update: The bridge reopened at noon.", [None]),
        ("en", "Update: This story has been corrected to say that ten people died.", ["correction"]),
        ("en", "Update: Ten people died and not twelve.", ["correction", "correction"]),
        ("en", "(Corrects date in second paragraph)", ["correction"]),
        ("en", "The editor corrects the date in the second paragraph.", [None]),
        ("en", "The mayor was wrong. An earlier version of this article gave another date.", [None, "correction"]),
        ("en", "The bridge is old. Correction: it is new.", [None, None]),
        ("fr", "Rectificatif : une version précédente de cet article donnait dix morts.", ["correction"]),
        ("fr", "Rectificatif du 3 mai : dix personnes sont mortes et non douze.", ["correction"]),
        ("fr", "Mise à jour : le pont a rouvert à midi.", [None]),
        ("fr", "(Corrige la date au deuxième paragraphe)", ["correction"]),
        ("fr", "Le rédacteur corrige la date au deuxième paragraphe.", [None]),
    ],
)  # fmt: skip
def test_a_notice_is_told_by_its_opening(language: str, text: str, expected: list[str | None]) -> None:
    """A notice withdraws what it says; the label of an update may open news, and a longer word is another one."""
    assert reasons(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Correction of May 3: Ten people had died and not twelve.", "2024-05-03"),
        ("en", "Correction: Ten people had died and not twelve.", None),
        ("fr", "Correction (3 mai) : dix personnes sont mortes et non douze.", "2024-05-03"),
    ],
)
def test_a_notice_has_its_day(language: str, text: str, day: str | None) -> None:
    """The day that the label or its words name."""
    (found,) = extracted(language, f"{STORY[language]}\n\n{text}").corrections
    assert (found.span.text, found.date) == (text, day)
