"""One state of affairs told from either end is calm, through real extraction, and who is denied and who is not turns a claim over."""

from __future__ import annotations

import pytest

from tests.comparison.told import told

CALM = [
    # who has so many, and where so many are
    ("fr", "La ferme, qui emploie 12 ouvriers, est à vendre.", "La ferme, où travaillent 12 ouvriers, est à vendre."),
    ("fr", "Le lycée, qui accueille 900 élèves, rouvrira lundi.", "Le lycée, où étudient 900 élèves, rouvrira lundi."),
    ("fr", "Le village, où vivent 300 habitants, vote.", "Le village, qui compte 300 habitants, vote."),
    ("fr", "L'hôpital, qui compte 200 lits, sera rénové.", "L'hôpital, qui dispose de 200 lits, sera rénové."),
    ("en", "The school, which has 900 pupils, reopens.", "The school, where 900 pupils study, reopens."),
    ("en", "The village, which has 300 residents, votes.", "The village, where 300 residents live, votes."),
    ("en", "The mill, which has 80 workers, will close.", "The mill, where 80 workers are employed, will close."),
    # what followed a deed, and what was done
    ("fr", "Le match a été reporté après la blessure de l'arbitre.", "Le match a été reporté, l'arbitre ayant été blessé."),
    ("fr", "Le vote a été ajourné après le départ du maire.", "Le vote a été ajourné, le maire étant parti."),
    ("en", "The game was off after the injury of the referee.", "The game was off, the referee having been injured."),
]  # fmt: skip

TOLD = [
    (
        "fr",
        "La ferme, qui emploie 12 ouvriers, est à vendre.",
        "La ferme, où travaillent 15 ouvriers, est à vendre.",
    ),
    (
        "fr",
        "La ferme, qui emploie 12 ouvriers, est à vendre.",
        "La ferme, où vivent 12 familles, est à vendre.",
    ),
    ("fr", "Le vote a été ajourné avant le départ du maire.", "Le vote a été ajourné, le maire étant parti."),
    ("fr", "Le vol a été annulé après la panne du radar.", "Le vol a été annulé, le pilote étant malade."),
    ("en", "The school, which has 900 pupils, reopens.", "The school, where 700 pupils study, reopens."),
    ("fr", "Il vit en Guinée.", "Il vit en Guyane."),
    # what was, or will be
    (
        "fr",
        "La ferme, qui emploie 12 ouvriers, est à vendre.",
        "La ferme, où travaillaient 12 ouvriers, est à vendre.",
    ),
    (
        "fr",
        "La ferme, qui emploie 12 ouvriers, est à vendre.",
        "La ferme, où travailleront 12 ouvriers, est à vendre.",
    ),
    ("en", "The school, which has 900 pupils, reopens.", "The school, where 900 pupils studied, reopens."),
    # how many of them
    ("en", "All of the guests left.", "Some of the guests left."),
    ("en", "Each side lost.", "Either side lost."),
    ("en", "Every pupil passed.", "A pupil passed."),
    ("fr", "Tous les invités sont partis.", "Certains invités sont partis."),
    ("fr", "Chaque élève a réussi.", "Un élève a réussi."),
]

TURNED = [
    ("en", "No one was hurt.", "Someone was hurt."),
    ("en", "Neither driver was drunk.", "Both drivers were drunk."),
    ("en", "Neither side won.", "Either side won."),
    ("en", "No passengers died.", "Four passengers died."),
    ("en", "No trains ran.", "Most trains ran."),
    ("fr", "Aucun des deux chauffeurs n'était ivre.", "Les deux chauffeurs étaient ivres."),
    ("fr", "Aucun passager n'est mort.", "Un passager est mort."),
    ("fr", "Aucun élu n'a voté.", "Tous les élus ont voté."),
]


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_either_end_is_calm(language: str, old: str, new: str) -> None:
    """The same thing told from its other end is no change."""
    assert told(language, old, new) == []


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_an_edit_beside_it_is_told(language: str, old: str, new: str) -> None:
    """Another number, other people, another order and another place are told."""
    assert told(language, old, new) != []


@pytest.mark.parametrize(("language", "old", "new"), TURNED)
def test_nobody_and_somebody(language: str, old: str, new: str) -> None:
    """Who was denied to do a thing and now does it contradicts that."""
    assert told(language, old, new) == ["contradicted"]
