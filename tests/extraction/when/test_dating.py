"""From where times are counted: the verb they hang on, the day of their sentence, the time told before them."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

#: Published on Tuesday 14 May 2024.
CASES = [
    # What is told in the present by its weekday is to come; a headline's is not.
    ("fr", "Le procès s'ouvre vendredi.", ["2024-05-17"]),
    ("fr", "Le verdict est attendu lundi soir.", ["2024-05-20TEV"]),
    ("en", "The meeting starts at 9 p.m. on Friday.", ["2024-05-17T21:00"]),
    ("en", "The meeting starts at 9 a.m. on Friday.", ["2024-05-17T09:00"]),
    # A grown article: what the day of publication names is of that day, not of a week ago.
    ("fr", "La grève a pris fin lundi.", ["2024-05-13"]),
    ("fr", "Le bail a pris fin mercredi soir.", ["2024-05-08TEV"]),
    # Ahead of a verb in the past.
    ("fr", "Un préavis a été déposé pour le 2 juin.", ["2024-06-02"]),
    ("fr", "Le rapport doit être remis d'ici trois semaines.", ["../2024-06-04"]),
    ("fr", "Le procès a été reporté au 3 juin.", ["2024-06-03"]),
    ("fr", "Le juge a reporté lundi le procès.", ["2024-05-13"]),
    ("fr", "Le mandat a été prolongé jusqu'à vendredi.", ["../2024-05-17"]),
    ("fr", "Le préfet a fermé le pont jusqu'au 3 juin.", ["../2024-06-03"]),
    ("en", "The trial was postponed to June 3.", ["2024-06-03"]),
    ("en", "The trial was postponed on Monday.", ["2024-05-13"]),
    ("en", "The judge delayed the trial until Friday.", ["../2024-05-17"]),
    ("en", "The trial was scheduled for June 3.", ["2024-06-03"]),
    # The time before the governor tells when that was.
    ("en", "In March Joe Smith decided to leave the firm.", ["2024-03"]),
    # The next day is the one after the day told before; what counts so says it.
    ("fr", "Il a été arrêté lundi. Il a été libéré le lendemain.", ["2024-05-13", "2024-05-14 (P1D;told)"]),
    (
        "fr",
        "Elle a été élue en mars 2021. L'année suivante, elle a démissionné.",
        ["2021-03", "2022 (P1Y;told)"],
    ),
    ("en", "Police arrested him on Monday. He left the next day.", ["2024-05-13", "2024-05-14 (P1D;told)"]),
    ("en", "The show opened on May 3. It closed two days later.", ["2024-05-03", "2024-05-05 (P2D;told)"]),
    # An hour is of the day that its sentence names, or of none where the paragraph tells of another time.
    (
        "fr",
        "En août 2021, un feu a tué trois personnes. Son téléphone a borné près du feu à 15 h 10.",
        ["2021-08", "None (T15:10)"],
    ),
    # Today, and nowadays.
    ("fr", "La ville compte aujourd'hui 3 000 habitants.", ["PRESENT_REF"]),
    ("fr", "Le pont a été fermé aujourd'hui.", ["2024-05-14"]),
    ("fr", "Il est aujourd'hui président du club.", ["PRESENT_REF"]),
    ("en", "The town has 300 residents today.", ["PRESENT_REF"]),
    ("en", "The bridge was closed today.", ["2024-05-14"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_values(language: str, text: str, expected: list[str]) -> None:
    """Value, and what the words say where there is none or it counts from another time."""
    told = {
        moment.span.start: f"{moment.value} ({moment.offset})" if moment.offset else f"{moment.value}"
        for fact in extracted(language, text).facts
        for moment in fact.when
    }
    assert [told[start] for start in sorted(told)] == expected


@pytest.mark.parametrize(("language", "text", "value"), [
    ("fr", "La ministre a démissionné mardi matin.", "2024-05-14TMO"),
    ("fr", "Le car a quitté la route mardi soir.", "2024-05-07TEV"),
    ("en", "The minister resigned on Tuesday morning.", "2024-05-14TMO"),
    ("en", "The bus left the road on Tuesday evening.", "2024-05-07TEV"),
])  # fmt: skip
def test_a_part_of_the_day_that_has_just_begun(language: str, text: str, value: str) -> None:
    """Published half an hour into Tuesday, its morning is that of the article as it grew; the evening is a week old."""
    [fact] = extracted(language, text, "2024-05-14T00:30:00+02:00").facts
    assert [moment.value for moment in fact.when] == [value]
