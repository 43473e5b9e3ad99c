"""Sentences put otherwise by a copy-editor say the same, and what looks alike and is another claim is told."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare
from factdiff.model.change import Diff

CALM = [
    # one future in either form
    ("fr", "La firme va fermer son usine en mars.", "La firme fermera son usine en mars."),
    ("fr", "Les élus vont rénover la piscine.", "Les élus rénoveront la piscine."),
    ("fr", "Le car va partir de Dole.", "Le car partira de Dole."),
    ("en", "The firm is going to close its plant in March.", "The firm will close its plant in March."),
    ("en", "Councillors will renovate the pool.", "Councillors are going to renovate the pool."),
    # whose it is the text says all the same
    ("fr", "L'église a été bâtie en 1900. Le propriétaire souhaitait la vendre.", "L'église a été bâtie en 1900. Son propriétaire souhaitait la vendre."),
    ("fr", "Le bus est tombé en panne. Le chauffeur a marché.", "Le bus est tombé en panne. Son chauffeur a marché."),
    ("en", "The bus broke down. The driver walked.", "The bus broke down. Its driver walked."),
    # a noun behind a figure
    ("fr", "L'explosion a blessé 36 personne.", "L'explosion a blessé 36 personnes."),
    ("en", "The blast damaged 36 houses.", "The blast damaged 36 house."),
    # a noun made of a verb and its particle
    ("en", "Workers walked out at the port.", "There was a walkout of workers at the port."),
    # a negation that moved along with its verb, of a predicate that could be a report
    ("fr", "Le lancement n'a pas été notifié à la ligue, a rapporté Yonhap.", "Selon Yonhap, le lancement n'a pas été notifié à la ligue."),
    # a clause that stands against another
    ("fr", "Le car part, mais il pleut.", "Le car part, bien qu'il pleuve."),
    ("en", "Though the bus was late, the school opened.", "The bus was late, but the school opened."),
    ("en", "Although it rained, the match went ahead.", "It rained, but the match went ahead."),
    # the mark of a genitive and the "of" that takes its place
    ("en", "This year's theme is water.", "The theme this year is water."),
    ("en", "In the first game of the day, Leeds beat Hull.", "In the day's first game, Leeds beat Hull."),
    # a country and what comes from it
    ("en", "Swedish captain Ann Roy scored twice.", "Sweden's captain, Ann Roy, scored twice."),
    ("en", "The Polish border is closed.", "Poland's border is closed."),
    ("fr", "L'armée suédoise a fermé le port.", "L'armée de Suède a fermé le port."),
    ("fr", "Le drapeau du Portugal flotte à Lyon.", "Le drapeau portugais flotte à Lyon."),
    # the adjectives of one noun in another order, a time that stands elsewhere in its clause
    ("en", "Two veteran liberal members lost in Leeds.", "Two liberal veteran members lost in Leeds."),
    ("en", "The index later recovered.", "Later the index recovered."),
    # other words of one meaning
    ("fr", "Le plan de grande envergure inquiète la ville.", "Le plan d'ampleur inquiète la ville."),
    ("fr", "La démolition de la tour commencera lundi.", "La destruction de la tour commencera lundi."),
    ("en", "Perhaps the tower fell initially.", "Maybe the tower fell at first."),
    ("en", "She presided over the board.", "She chaired the board."),
]  # fmt: skip

TOLD = [
    ("fr", "La firme prévoit de fermer son usine en mars.", "La firme fermera son usine en mars."),
    ("fr", "Le plan couvrira le monde et le mouvement pourrait commencer à Lyon, a dit le chef.", "Le plan couvrira le monde et le mouvement commencera à Lyon, a dit le chef."),
    ("fr", "Le maire a vendu sa voiture.", "Le maire a vendu ma voiture."),
    ("fr", "L'explosion a blessé une personne.", "L'explosion a blessé des personnes."),
    ("fr", "Le préfet n'a pas dit que le pont fermera.", "Le préfet a dit que le pont ne fermera pas."),
    ("fr", "L'armée suédoise a fermé le port.", "L'armée de Norvège a fermé le port."),
    ("en", "Swedish captain Ann Roy scored twice.", "Norway's captain, Ann Roy, scored twice."),
    ("en", "Boats were sent to Malaysia by the Indonesian navy.", "Boats were sent to Indonesia by the Malaysian navy."),
    ("en", "The firm plans to close its plant in March.", "The firm will close its plant in March."),
    ("en", "The plan will cover the world and the drive could begin in Leeds, the head said.", "The plan will cover the world and the drive will begin in Leeds, the head said."),
    ("en", "The blast damaged a house.", "The blast damaged houses."),
    ("en", "Workers walked out at the port.", "Workers walked in at the port."),
    ("en", "The mayor did not say that the bridge will close.", "The mayor said that the bridge will not close."),
]  # fmt: skip


def _diff(language: str, old: str, new: str) -> Diff:
    before, after = (api.extract_text(text, language=language, date="2024-05-14") for text in (old, new))
    return compare(before, after)


def _silent(diff: Diff) -> bool:
    return not diff.edits and {change.kind for change in diff.changes} <= {"unchanged", "reworded"}


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_the_same_put_otherwise_is_calm(language: str, old: str, new: str) -> None:
    diff = _diff(language, old, new)
    assert _silent(diff), (diff.changes, diff.edits)


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_another_claim_is_told(language: str, old: str, new: str) -> None:
    assert not _silent(_diff(language, old, new))
