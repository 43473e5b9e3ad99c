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
    # What something is held against has its own time.
    ("fr", "Près de 40 % des écoles sont fermées, contre 25 % en 2021.", []),
    ("fr", "Le taux était de 12 %, après 14 % en 2020.", []),
    ("fr", "L'eau était plus basse qu'en 2019.", []),
    ("fr", "L'usine n'a ouvert qu'en 2019.", ["2019"]),
    ("fr", "Le taux a atteint 12 % en 2020.", ["2020"]),
    ("en", "The firm carried 90 people last year, up from 70 in 2019.", ["2023"]),
    ("en", "The flood killed 12 people in 2019, compared with 25 in 2018.", ["2019"]),
    ("en", "The water was lower than in 2019.", []),
    ("en", "The firm grew from 2019.", ["2019/.."]),
    ("en", "The rate reached 12% in 2020.", ["2020"]),
    # By a day is not until it; what was promised by then lies ahead.
    ("en", "All of them were freed by Monday.", ["../2024-05-13"]),
    ("en", "The road was closed until Monday.", ["../2024-05-20"]),
    ("en", "The mayor has promised a report by Monday.", ["../2024-05-20"]),
    ("en", "The mayor asked for a report by Monday.", ["../2024-05-20"]),
    ("fr", "Le maire a promis un rapport d'ici lundi.", ["../2024-05-20"]),
    # The hours of a story are those of its day, not of the day that it was reported.
    (
        "fr",
        "Un homme a été tué samedi, a annoncé dimanche l'armée. L'attaque a eu lieu vers 21 h 30.",
        ["2024-05-11", "2024-05-11T21:30"],
    ),
    ("fr", "Il a été arrêté lundi. Il a été libéré dans la soirée.", ["2024-05-13", "2024-05-13TEV"]),
    (
        "en",
        "A man was shot on Saturday, police said on Sunday. The attack took place at about 9 p.m.",
        ["2024-05-11", "2024-05-11T21:00"],
    ),
    ("en", "He was held on Sunday. He was freed in the evening.", ["2024-05-12", "2024-05-12TEV"]),
    (
        "en",
        "A ferry left on Sunday. It hit the rocks at 9 p.m. and sank two hours later.",
        ["2024-05-12", "2024-05-12T21:00", "2024-05-12T23:00 (PT2H;told)"],
    ),
    (
        "en",
        "The pass was shut between 2011 and July 2014. Three years later it reopened.",
        ["2011/2014-07", "2017 (P3Y;told)"],
    ),
    # What had happened did so before the day that the story tells.
    ("fr", "Un corps a été trouvé dimanche. L'homme avait disparu mardi.", ["2024-05-12", "2024-05-07"]),
    ("fr", "Un corps a été trouvé dimanche. Un voisin a été entendu mardi.", ["2024-05-12", "2024-05-14"]),
    ("en", "A body was found on Sunday. The man had left on Tuesday.", ["2024-05-12", "2024-05-07"]),
    ("en", "A body was found on Sunday. A man was held on Tuesday.", ["2024-05-12", "2024-05-14"]),
    (
        "en",
        "The search ended on Monday. It resumed 24 hours later.",
        ["2024-05-13", "2024-05-14 (PT24H;told)"],
    ),
    ("fr", "La direction a promis une offre avant lundi.", ["../2024-05-20"]),
    ("fr", "Le maire est parti avant lundi.", ["../2024-05-13"]),
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
