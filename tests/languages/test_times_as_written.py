"""Times as forms, agendas and hasty hands write them, and sums of lengths, resolved at a Wednesday in May."""

from __future__ import annotations

from importlib import import_module

import pytest

from factdiff.extraction.when.moments import resolve

PUBLISHED = "2024-05-15T10:00"

CASES = [
    # The month in letters beside figures.
    ("en", "The form is due [Jun-23-2025].", "2025-06-23"),
    ("en", "The form is due [2025/jun/23].", "2025-06-23"),
    ("en", "The form is due [2025/23/Jun.]", "2025-06-23"),
    ("en", "The form is due on [Jun/23].", "2024-06-23"),
    ("en", "The form is due on [23 jun], he said.", "2024-06-23"),
    ("en", "The form is due on [06/23, 2025].", "2025-06-23"),
    ("en", "The form is due [20250623].", "2025-06-23"),
    ("en", "The form is due [Monday, jun twenty three, 2025].", "2025-06-23"),
    ("en", "The form came on [Thu Jun 23 15:50:06 2022].", "2022-06-23T15:50"),
    ("en", "The course runs [06/10/2024-06/21/2024].", "2024-06-10/2024-06-21"),
    ("en", "The course runs [from Dec/2024-May/2025].", "2024-12/2025-05"),
    ("en", "The course ends in [2024/ 11].", "2024-11"),
    ("en", "He was born in [April of 87].", "1987-04"),
    ("en", "He was born on [15 April '87].", "1987-04-15"),
    ("fr", "Le dossier est attendu [juin-23-2025].", "2025-06-23"),
    ("fr", "Le dossier est attendu [2025/juin/23].", "2025-06-23"),
    ("fr", "Le dossier est attendu [2025/23/juin].", "2025-06-23"),
    ("fr", "Le dossier est attendu [juin/23].", "2024-06-23"),
    ("fr", "Le dossier est attendu [le 23 sep 2024].", "2024-09-23"),
    ("fr", "Le dossier est attendu [23/6].", "2024-06-23"),
    ("fr", "Le stage dure [10/6-21/6/2024].", "2024-06-10/2024-06-21"),
    ("fr", "Le stage dure [du 2 oct a 22 octobre].", "2024-10-02/2024-10-22"),
    ("fr", "Le stage dure [du 3 jusqu'a 12 de juin].", "2024-06-03/2024-06-12"),
    # What only looks like a date.
    ("en", "The shop is open 24/7.", None),
    ("en", "It cost $12 [December 27].", "2024-12-27"),
    ("en", "They went 22/4 in the end.", None),
    ("fr", "Le magasin est ouvert 24/7.", None),
    ("fr", "Il a un écran 16/9.", None),
    # Sums of lengths.
    ("en", "It began [2 hours and 30 minutes ago].", "2024-05-15T07:30"),
    ("en", "It began [2 years 1 month 21 days ago].", "2022-03-25"),
    ("en", "It began [1 month 2 days 2 hours 30 mins ago].", "2024-04-13T07:30"),
    ("en", "It lasted for [two years, one month and three days].", "P2Y1M3D"),
    ("fr", "Il a commencé [il y a 2 heures et 30 minutes].", "2024-05-15T07:30"),
    ("fr", "Il a commencé [il y a 2 ans, 1 mois et 21 jours].", "2022-03-25"),
    ("fr", "Il a commencé [il ya 2 jours].", "2024-05-13"),
    ("fr", "Il a duré [pendant deux ans, un mois et trois jours].", "P2Y1M3D"),
    # Before and behind today.
    ("en", "It grew over [the previous 3 weeks].", "P3W"),
    ("en", "It grew in [the 5 past years].", "P5Y"),
    ("en", "It will open [three weeks from tomorrow].", "2024-06-06"),
    ("en", "It will open [two Sundays from now].", "2024-05-26"),
    ("en", "It opened [two Sundays ago].", "2024-05-05"),
    ("en", "It will open [next Friday].", "2024-05-24"),
    ("en", "It will open [this Friday].", "2024-05-17"),
    ("en", "It opened [last Monday].", "2024-05-06"),
    ("fr", "Il a ouvert [il y a deux dimanches].", "2024-05-05"),
    ("fr", "Il ouvrira [dans deux dimanches].", "2024-05-26"),
    ("fr", "Il ouvrira [vendredi prochain].", "2024-05-17"),
    # Feasts, their eves and weekends, in any letters.
    ("en", "It closes on [christmas eve].", "2024-12-24"),
    ("en", "It closes on [the day after Christmas].", "2024-12-26"),
    ("en", "It closes for [Labor Day weekend].", "2024-08-31/2024-09-02"),
    ("en", "It closes for [the weekend of Thanksgiving 2023].", "2023-11-23/2023-11-26"),
    ("en", "It closes [5 days before new year].", "2024-12-27"),
    ("fr", "Il fermera [la veille de Noël].", "2024-12-24"),
    ("fr", "Il fermera [le lendemain du 14 juillet].", "2024-07-15"),
    ("fr", "Il fermera [la veille de l'Ascension].", "2025-05-28"),
    ("fr", "Il fermera [à la saint-sylvestre].", "2024-12-31"),
    ("fr", "Il fermera [pour le réveillon de Noël].", "2024-12-24"),
    # An age is no decade.
    ("en", "A man in his thirties left.", None),
    ("en", "A woman in her mid-fifties left.", None),
    ("en", "He lived there in [the thirties].", "193"),
    ("en", "The index [later] rose.", None),
    ("en", "It will come sooner or later.", None),
    # A second clock in brackets, and times of a match or an audience.
    ("en", "He will speak at [16:00 UTC today (12:00 EDT)].", "2024-05-15T16:00"),
    ("en", "It broke out [at the end of the match].", None),
    ("en", "He scored in [the 12th minute].", None),
    ("fr", "Il parlera [lundi à 18 heures (16h00 GMT)].", "2024-05-20T18:00"),
    ("fr", "Il a crié [dès le début de l'audience].", None),
    ("fr", "Il a marqué [dès la 12e minute].", None),
    ("fr", "Il vivait là [à une époque] plus calme.", "PAST_REF"),
    ("fr", "Il travaillera [pendant la nuit].", "2024-05-15TNI"),
    # Names that hold a feast or a date.
    ("fr", "Il habite à Saint-Jean-de-Luz.", None),
    ("fr", "Noël Petit est parti.", None),
    ("fr", "Il habite rue du 11-Novembre.", None),
    ("fr", "Il habite place du 8 mai 1945.", None),
    ("fr", "Il fermera [à la Saint-Jean].", "2024-06-24"),
    ("fr", "Il fermera [à Noël].", "2024-12-25"),
    ("en", "He lives on Christmas Island.", None),
    ("en", "It closes at [Christmas].", "2024-12-25"),
    # Hours.
    ("en", "He will speak on [Friday at 4].", "2024-05-17T04:00"),
    ("en", "He will speak on [Sat at 5].", "2024-05-18T05:00"),
    ("en", "He will speak at [ten past 9 in the evening].", "2024-05-15T21:10"),
    ("en", "He will speak [Friday late evening at 10:00].", "2024-05-17T22:00"),
    ("en", "He will speak at [1140 a.m.]", "2024-05-15T11:40"),
    ("en", "He will speak at [3 pm or later].", "2024-05-15T15:00/.."),
    ("en", "He worked [between 3 and 8 yesterday].", "2024-05-14T03:00/2024-05-14T08:00"),
    ("en", "He worked [between 2:00 on Friday and 4:00].", "2024-05-10T02:00/2024-05-10T04:00"),
    ("fr", "Il parlera [ce soir a 7].", "2024-05-15T19:00"),
    ("fr", "Il parlera [à 8 ce soir].", "2024-05-15T20:00"),
    ("fr", "Il parlera [demain matin à 7].", "2024-05-16T07:00"),
    ("fr", "Il parlera [à 15 heures ou plus tard].", "2024-05-15T15:00/.."),
    ("fr", "Il parlera [dix heures vendredi matin].", "2024-05-17T10:00"),
]


@pytest.mark.parametrize(("language", "marked", "value"), CASES, ids=[f"{c[0]}: {c[1][:50]}" for c in CASES])
def test_a_time_as_written(language: str, marked: str, value: str | None) -> None:
    """The words between brackets are the one time of the sentence, and mean the value."""
    text = marked.replace("[", "").replace("]", "")
    found = import_module(f"factdiff.languages.{language}.moments").find(text)
    spans = [text[t.start : t.end] for t in found]
    assert spans == ([marked[marked.index("[") + 1 : marked.index("]")]] if "[" in marked else [])
    tense = (
        "past"
        if any(
            word in text
            for word in (" began", " opened", " born", " worked", " a commencé", " a ouvert", " came")
        )
        else "future"
    )
    assert [resolve(t.recipe, PUBLISHED, tense) for t in found] == [value] * len(spans)
