"""Times spelt in words, ranges up to now and parts of ranges, in both languages, seen from a Wednesday in May."""

from __future__ import annotations

from importlib import import_module

import pytest

from factdiff.extraction.when.moments import resolve

PUBLISHED = "2024-05-15"

PAST = [
    # Days and years in words.
    ("fr", "Il partit [le quatorze juillet].", "2023-07-14"),
    ("fr", "Il partit [le vingt et un août].", "2023-08-21"),
    ("fr", "Il partit [le trois mai dix-neuf cent quatre-vingt-dix].", "1990-05-03"),
    ("fr", "Il partit [en deux mille dix-huit].", "2018"),
    ("fr", "Il partit [en mille neuf cent quarante-cinq].", "1945"),
    ("en", "He left on [January twenty-five, nineteen eighty-six].", "1986-01-25"),
    ("en", "He left on [the second of June two thousand and five].", "2005-06-02"),
    ("en", "He left in [nineteen twenty-eight].", "1928"),
    ("en", "He left in [two thousand and eighteen].", "2018"),
    ("en", "He left in [June nineteen ninety-nine].", "1999-06"),
    ("en", "In March two men left.", None),
    ("en", "He left with two thousand men.", None),
    ("fr", "Il partit avec deux mille hommes.", None),
    # Up to the day of publication.
    ("fr", "Il dirigea le club [de 2010 à aujourd'hui].", "2010/2024-05-15"),
    ("fr", "Le prix doubla [entre 2015 et aujourd'hui].", "2015/2024-05-15"),
    ("en", "He ran the club [from 2010 to the present].", "2010/2024-05-15"),
    ("en", "Prices doubled [between 2015 and now].", "2015/2024-05-15"),
    # From part to part.
    ("fr", "Le prix doubla [entre fin 2019 et début 2020].", "2019-10/2020-03"),
    ("fr", "Le prix doubla [de fin janvier à début mars].", "2024-01-21/2024-03-10"),
    ("fr", "Le pont ferma [du 28/2 au 1/3].", "2024-02-28/2024-03-01"),
    ("fr", "Le pont ferma [samedi 4 et dimanche 5 mai].", "2024-05-04/2024-05-05"),
    ("fr", "Le pont ferma [samedi et dimanche].", "2024-05-11/2024-05-12"),
    ("fr", "Le pont ferma dans [les années 1980 et 1990].", "198/199"),
    ("en", "The bridge closed [from 2/28 to 3/1].", "2024-02-28/2024-03-01"),
    ("en", "The bridge closed [from Thursday 2 to Sunday 5 May].", "2024-05-02/2024-05-05"),
    ("en", "The bridge closed in [the 1980s and 1990s].", "198/199"),
    # Lengths of two units count in the smaller.
    ("fr", "Il partit [il y a deux ans et trois mois].", "2022-02"),
    ("fr", "Il partit [il y a une semaine et deux jours].", "2024-05-06"),
    ("en", "He left [two years and three months ago].", "2022-02"),
    ("en", "He left [a week and two days ago].", "2024-05-06"),
    # Parts of a day.
    ("fr", "Il fut arrêté [dès 4 h du matin].", "2024-05-15T04:00/.."),
    ("en", "He died [overnight into Tuesday].", "2024-05-13TNI"),
    ("en", "He was seen in [late afternoon].", "2024-05-15TAF"),
    ("en", "He spoke [Tuesday evening last week].", "2024-05-07TEV"),
    ("fr", "Il parla [mardi soir de la semaine dernière].", "2024-05-07TEV"),
    # Figures with a month in letters.
    ("fr", "Il partit [le 3-mai-2023].", "2023-05-03"),
    ("en", "He left on [3-May-2023].", "2023-05-03"),
    ("en", "He left on [2023/May/3].", "2023-05-03"),
    # So many units at the start or end of a time, and counted from a date.
    ("fr", "Les ventes ont chuté [au cours des six premiers mois de 2023].", "2023-01/2023-06"),
    ("fr", "Il a plu [les deux premières semaines de juin].", "2023-W22/2023-W23"),
    ("fr", "Le prix doubla [dans les trois derniers mois de 2022].", "2022-10/2022-12"),
    ("fr", "Le prix doubla [dans les trois premiers trimestres de 2022].", "2022-Q1/2022-Q3"),
    ("fr", "Il avait signé [deux semaines avant le 13 mai].", "2024-04-29"),
    ("en", "Sales fell in [the first six months of 2023].", "2023-01/2023-06"),
    ("en", "Sales fell in [the first six months of the year].", "2024-01/2024-06"),
    ("en", "Sales fell in [the last two days of April].", "2024-04-29/2024-04-30"),
    ("en", "He had signed [two weeks before May 13].", "2024-04-29"),
    ("en", "He signed [three months after January 31, 2023].", "2023-04-30"),
    # Seasons behind a bound; a feast in small letters.
    ("en", "He left [before summer].", "../2023-SU"),
    ("fr", "Il partit [avant l'été].", "../2023-SU"),
    ("fr", "Il partit [à noël].", "2023-12-25"),
    ("en", "He left at [christmas].", "2023-12-25"),
]


@pytest.mark.parametrize(("language", "marked", "value"), PAST, ids=[text for _, text, _ in PAST])
def test_in_words(language: str, marked: str, value: str | None) -> None:
    """The value in the past tense; ``None`` where what looks like a date counts something else."""
    text = marked.replace("[", "").replace("]", "")
    times = import_module(f"factdiff.languages.{language}.moments").find(text)
    spans = [text[time.start : time.end] for time in times]
    if value is None:
        assert [resolve(time.recipe, PUBLISHED, "past") for time in times] in ([], ["2024-03"])
        return
    (found,) = times
    assert spans == [marked[marked.index("[") + 1 : marked.index("]")]]
    assert resolve(found.recipe, PUBLISHED, "past") == value
