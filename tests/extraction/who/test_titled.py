"""Whoever is named with a title inside another phrase is not who does what that phrase does."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, said

NAMED = [
    ("en", "The lawyer of jailed banker Paul Lind was fined on Monday.", "lawyer of jailed banker Paul Lind: fine"),
    ("en", "Killers of student Ann Roe jailed", "Killers of student Ann Roe: jail"),
    ("en", "Parents of pilot Tom Hale sue airline", "Parents of pilot Tom Hale: sue > airline"),
    ("en", "Father of missing boy Tom Hale arrested", "Father of missing boy Tom Hale: arrest"),
    ("en", "Widow of slain officer Ben Lind speaks out", "Widow of slain officer Ben Lind: speak out"),
    ("en", "The agent of singer Ann Roe has died.", "agent of singer Ann Roe: die"),
    ("fr", "Le père de l'adolescent disparu Tom Roy mis en examen", "père de l'adolescent disparu Tom Roy: mettre"),
    ("fr", "L'ami du lycéen Paul Roy mis en cause", "ami du lycéen Paul Roy: mettre"),
    ("fr", "Les agresseurs du chanteur Ana Roy libérés", "agresseurs du chanteur Ana Roy: libérer"),
    ("fr", "Le procès de l'élu Tom Roy renvoyé en mai", "procès de l'élu Tom Roy: renvoyer"),
    ("fr", "La veuve de l'officier tué Ben Lind est morte.", "veuve de l'officier tué Ben Lind: mourir"),
]  # fmt: skip

OF_HEADLINES = [
    ("fr", "Le taggeur de la statue de Colbert jugé en août", "taggeur de la statue de Colbert: juger"),
    ("fr", "Le cambrioleur de la villa de Zidane incarcéré", "cambrioleur de la villa de Zidane: incarcérer"),
    ("fr", "Le tireur de l'attaque du marché de Metz condamné à trente ans", "tireur de l'attaque du marché de Metz: condamner"),
    ("fr", "L'incendiaire de la grange du maire mis en examen", "incendiaire de la grange du maire: mettre"),
    ("fr", "Le procès de l'ancien maire, accusé de fraude, s'ouvre lundi.", "procès de l'ancien maire: s'ouvrir"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), [*NAMED, *OF_HEADLINES])
def test_doer(language: str, text: str, wanted: str) -> None:
    """The doer is the head of the phrase, with the name inside as part of what it is called."""
    assert wanted in [said(fact) for fact in extracted(language, text).facts]
