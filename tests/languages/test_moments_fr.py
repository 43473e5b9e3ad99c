"""French times are found with the words that belong to their meaning, and mean what a reader takes them for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.extraction.when.moments import resolve
from factdiff.languages.fr.moments import find
from factdiff.languages.lexicon import table
from factdiff.languages.tables import TIMES

#: A Tuesday morning.
PUBLISHED = "2023-09-05T08:12:00+02:00"

PAST = [
    ("Il a démissionné [mardi].", "2023-09-05"),
    ("Il a démissionné [mercredi].", "2023-08-30"),
    ("Il a démissionné [mercredi dernier].", "2023-08-30"),
    ("Il a démissionné [lundi soir].", "2023-09-04TEV"),
    ("Il est mort [dans la nuit de lundi à mardi].", "2023-09-04TNI"),
    ("Il est mort [dans la nuit du 3 au 4 septembre].", "2023-09-03TNI"),
    ("Ils se sont vus [hier].", "2023-09-04"),
    ("Ils se sont vus [avant-hier].", "2023-09-03"),
    ("L’accident a eu lieu [hier vers 17 h 45].", "2023-09-04T17:45"),
    ("Des obus sont tombés [ce matin].", "2023-09-05TMO"),
    ("Il a été arrêté [dans la soirée].", "2023-09-04TEV"),
    ("Ils se sont vus [le 4 septembre].", "2023-09-04"),
    ("Ils se sont vus [le 4 septembre 2022].", "2022-09-04"),
    ("Ils se sont vus [le dimanche 3 septembre], à Oslo.", "2023-09-03"),
    ("Ils se sont vus [ce lundi 4 septembre] à Oslo.", "2023-09-04"),
    ("Ils se sont vus [le 1er mai].", "2023-05-01"),
    ("Un communiqué daté du [4/09/2023].", "2023-09-04"),
    ("Ils sont partis [en juin 2021].", "2021-06"),
    ("Ils sont partis [en août].", "2023-08"),
    ("Ils sont partis [en novembre].", "2022-11"),
    ("Ils sont partis [la semaine dernière].", "2023-W35"),
    ("Ils ont signé [l’an dernier].", "2022"),
    ("Il a été élu [à l’automne 2022].", "2022-FA"),
    ("Il a été élu [l’été dernier].", "2023-SU"),
    ("Il est parti [en 2019].", "2019"),
    ("Des usines ont fermé [dans les années 1990].", "199"),
    ("Ils se sont vus [il y a deux jours].", "2023-09-03"),
    ("Elle a été nommée [il y a trois mois].", "2023-06"),
    ("Elle le réclamait [depuis 2009].", "2009/.."),
    ("Elle le réclamait [depuis novembre 2022].", "2022-11/.."),
    ("Le bénéfice a crû [au deuxième trimestre 2023].", "2023-Q2"),
    ("Ils se disputent [depuis près de trois ans].", "P3Y"),
    ("La route a été coupée [pendant plus de trois heures].", "PT3H"),
    ("Il est tombé 380 mm [en douze heures].", "PT12H"),
    ("Ils ont [récemment] déménagé.", "PAST_REF"),
    ("Les prix ont monté [ces dernières années].", "PAST_REF"),
    ("Il l’avait dit [quelques jours auparavant].", "PAST_REF"),
    ("Il a régné [de 2015 à 2019].", "2015/2019"),
    ("Il est venu [entre 2015 et 2019].", "2015/2019"),
    ("Il est parti [trois jours plus tard].", None),
    ("Il est parti [le 7 mars dernier].", "2023-03-07"),
    ("Il est parti [plus tôt ce mois-ci].", "2023-09"),
    ("Ils en parlent [depuis maintenant une dizaine d’années].", "P10Y"),
    ("C’était [au XXe siècle].", "19"),
    ("Il a plu [en 2017 et 2018].", "2017/2018"),
    ("Il a plu [en avril et mai].", "2023-04/2023-05"),
    ("Le chômage a reculé [lors du premier semestre 2022].", "2022-H1"),
    ("Il a plu [du 3 au 5 juillet].", "2023-07-03/2023-07-05"),
    ("Elle a prévu dix postes [pour 2022].", "2022"),
    ("Il a parlé [lundi entre 15 heures et 17 heures].", "2023-09-04T15:00/2023-09-04T17:00"),
    ("Il est parti [fin août].", "2023-08-21/2023-08-31"),
    ("Il est parti [il y a à peu près un mois].", "2023-08"),
    ("Il est mort [le week-end dernier].", "2023-W35-WE"),
]

FUTURE = [
    ("Il rouvrira [jeudi].", "2023-09-07"),
    ("Il rouvrira [mardi].", "2023-09-05"),
    ("Il rouvrira [vendredi à 8 heures].", "2023-09-08T08:00"),
    ("Il rouvrira [vendredi prochain].", "2023-09-08"),
    ("Il rouvrira [demain].", "2023-09-06"),
    ("Le courant revient [d’ici ce soir].", "../2023-09-05TEV"),
    ("Ils feront appel [d’ici la fin du mois].", "../2023-09-30"),
    ("L’usine créera 850 emplois [d’ici à 2027].", "../2027"),
    ("Elle restera fermée [jusqu’au 31 mars].", "../2024-03-31"),
    ("Elle restera fermée [jusqu’à vendredi].", "../2023-09-08"),
    ("La vigilance est maintenue [jusqu'à 22 heures] et s’étend.", "../2023-09-05T22:00"),
    ("Elle ne rouvrira pas [avant samedi].", "../2023-09-09"),
    ("Elle sera examinée [à partir du 23 janvier].", "2024-01-23/.."),
    ("Il neigera [ce week-end].", "2023-W36-WE"),
    ("Ils reprennent [le mois prochain].", "2023-10"),
    ("Elle débutera [en janvier].", "2024-01"),
    ("Elle débutera [au printemps].", "2024-SP"),
    ("Il partira [dans deux semaines].", "2023-W38"),
    ("Il partira [bientôt].", "FUTURE_REF"),
    ("Il ira en Russie [d’ici quelques semaines].", "FUTURE_REF"),
    ("Il parlera [à midi].", "2023-09-05T12:00"),
    ("Il parlera [entre 15 heures et 17 heures].", "2023-09-05T15:00/2023-09-05T17:00"),
]

#: Words that look like times and are none.
NEVER = [
    "Un homme de 73 ans est mort.",
    "Un élève âgé de 15 ans.",
    "Il a été condamné à trois ans de prison.",
    "La sonde s’est posée sur Mars.",
    "Le texte passe par 187 voix contre 163 et coûte 2 019 euros.",
    "Ils se trouvent à cinq heures de route.",
]


def _marked(text: str) -> tuple[str, str]:
    return text.replace("[", "").replace("]", ""), text[text.index("[") + 1 : text.index("]")]


@pytest.mark.parametrize(("text", "value"), PAST)
def test_past_times(text: str, value: str | None) -> None:
    """In the past tense a time is the latest such one up to the day of publication."""
    plain, words = _marked(text)
    found = find(plain)
    assert [plain[t.start : t.end] for t in found] == [words]
    assert resolve(found[0].recipe, PUBLISHED, "past") == value


@pytest.mark.parametrize(("text", "value"), FUTURE)
def test_future_times(text: str, value: str | None) -> None:
    """In the future tense a time is the next such one from the day of publication on."""
    plain, words = _marked(text)
    found = find(plain)
    assert [plain[t.start : t.end] for t in found] == [words]
    assert resolve(found[0].recipe, PUBLISHED, "future") == value


@pytest.mark.parametrize("text", NEVER)
def test_no_times(text: str) -> None:
    """Ages, sentences, planets, votes, sums and distances are no times."""
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "approximate"), [("vers 7 h 20", True), ("pendant près de trois ans", True), ("à midi", False)]
)
def test_about(text: str, approximate: bool) -> None:
    """Words that say "about" make a time approximate."""
    assert find(text)[0].approximate is approximate


WORDS = st.sampled_from(
    sorted(
        {
            *table("fr", TIMES),
            "le",
            "la",
            "du",
            "au",
            "de",
            "à",
            "4",
            "2021",
            "8",
            "30",
            "h",
            ",",
            ".",
            "l’",
            "-",
        }
    )
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=10).map(" ".join)))
def test_any_text(text: str) -> None:
    """Whatever the text, times lie inside it, in order, apart, and resolve without an error."""
    end = 0
    for timex in find(text):
        assert end <= timex.start < timex.end <= len(text)
        end = timex.end
        for tense in ("past", "present", "future"):
            resolve(timex.recipe, PUBLISHED, tense)
            resolve(timex.recipe, None, tense)
