"""One thing in two frames: tolls, what lasts, a passive with its time, a sentence cut in two, what brackets belong to."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare

CALM = [
    # Tolls: as many died and as many were hurt, in whatever words.
    ("fr", "Le feu a fait deux morts et sept blessés à Dole.", "Deux personnes sont mortes et sept autres ont été blessées dans le feu à Dole."),
    ("fr", "Le feu a fait deux morts et sept blessés à Dole.", "Le feu a coûté la vie à deux personnes et en a blessé sept autres à Dole."),
    ("fr", "Une avalanche a tué trois skieurs à Valloire.", "Trois skieurs sont morts dans une avalanche à Valloire."),
    ("fr", "L'explosion a fait un mort à Dole.", "L'explosion a tué une personne à Dole."),
    ("fr", "Personne n'avait été blessé dans le feu.", "Il n'y avait pas eu de blessé dans le feu."),
    ("en", "A bus hit a pier, killing two people and injuring nine.", "Two people were killed and nine injured when a bus hit a pier."),
    ("en", "A bus hit a pier, killing two people and injuring nine.", "A bus hit a pier, leaving two people dead and nine injured."),
    ("en", "An avalanche killed three skiers near Aspen.", "Three skiers died in an avalanche near Aspen."),
    ("en", "The fire claimed four lives in Leeds.", "The fire killed four people in Leeds."),
    ("en", "No one was hurt.", "There were no injuries."),
    # What goes on, by a verb or an adverb.
    ("fr", "Trois blessés restaient hospitalisés mercredi.", "Trois blessés étaient toujours hospitalisés mercredi."),
    ("fr", "La cause du feu reste pour l'instant inconnue.", "La cause du feu reste pour l'instant toujours inconnue."),
    ("fr", "Trois des blessés se trouvaient dans un état grave.", "Trois des blessés étaient dans un état grave."),
    ("en", "Four of the injured remained in hospital.", "Four of the injured were still in hospital."),
    ("en", "The road stays shut.", "The road is still shut."),
    # The passive with a time between verb and agent, the time in front.
    ("fr", "Le directeur a été entendu mercredi matin par les enquêteurs.", "Les enquêteurs ont entendu mercredi matin le directeur."),
    ("fr", "En 2019, un feu avait déjà détruit une grange.", "Une grange avait déjà été détruite par un feu en 2019."),
    ("en", "The captain was questioned on Monday by the police.", "The police questioned the captain on Monday."),
    # A sentence cut in two, a plan in other words, a preposition that came with them.
    ("fr", "Le maire a décrété deux jours de deuil et annulé la fête prévue samedi.", "Le maire a décrété deux jours de deuil. Il a également annulé la fête, qui devait avoir lieu samedi."),
    ("en", "Mayor Ann Lunn declared two days of mourning and cancelled the regatta planned for Saturday.", "Mayor Ann Lunn has declared two days of mourning. She also cancelled the regatta, which was to take place on Saturday."),
    ("fr", "Les victimes ont péri dans l'effondrement du toit.", "Les victimes sont mortes lorsque le toit s'est effondré."),
    ("en", "The men died in the collapse of the roof.", "The men died when the roof collapsed."),
    ("fr", "La firme a remporté le marché, d'une valeur de 40 millions d'euros.", "La firme a remporté le marché de 40 millions d'euros."),
    ("fr", "Anne Roy se disait émue par la fête.", "Anne Roy s'est dite émue par la fête."),
    ("en", "Thirty divers searched the harbour for six hours.", "The harbour was searched for six hours by thirty divers."),
    # A cause before its verb or behind its preposition; no answer; a quotation that moved whole.
    ("fr", "En mai, une grève avait entraîné l'annulation de 200 vols.", "En mai, 200 vols avaient été annulés à cause d'une grève."),
    ("en", "In May, a strike led to the closure of 40 schools.", "In May, 40 schools were closed because of a strike."),
    ("fr", "Le ministère n'a pas souhaité commenter.", "Le ministère a refusé de commenter."),
    ("fr", "La mairie n'a pas voulu répondre.", "La mairie a refusé de répondre."),
    ("en", "The ministry declined to comment.", "The ministry would not comment."),
    ("en", "The ministry declined to comment.", "The ministry made no comment."),
    ("en", '"The road is shut," Ann Roe, the mayor, told Reuters.', 'The mayor, Ann Roe, told Reuters: "The road is shut."'),
    # What wires write in two ways.
    ("fr", "Trois hommes, âgés de 18 à 21 ans, ont été arrêtés.", "Trois hommes de 18 à 21 ans ont été arrêtés."),
    ("fr", "Dix personnes ont été arrêtées, dont deux mineurs.", "Dix personnes, parmi lesquelles deux mineurs, ont été arrêtées."),
    ("en", "Ten people were arrested, including two minors.", "Ten people were arrested, two of them minors."),
    ("fr", "Le suspect a été arrêté mardi, a-t-on appris de source policière.", "Le suspect a été arrêté mardi, selon une source policière."),
    ("fr", "Les faits se sont produits dans la nuit de lundi à mardi.", "Les faits ont eu lieu dans la nuit de lundi à mardi."),
    ("fr", "Air Nord assurera la totalité de ses vols.", "Air Nord assurera tous ses vols."),
    ("fr", "Le ministère n'a pas souhaité faire de commentaire.", "Le ministère n'a pas souhaité commenter."),
    ("fr", "Des dizaines de milliers de personnes ont défilé.", "Plusieurs dizaines de milliers de personnes ont défilé."),
    ("en", "John Faber, 61, was due to fly to Lisbon.", "John Faber, who is 61, was due to fly to Lisbon."),
    ("en", "Around noon, he quickly left the room.", "Around noon, he left the room quickly."),
    ("fr", "Le ministère n'a pas souhaité faire de commentaire.", "Le ministère s'est refusé à tout commentaire."),
    # One time, and a wire's own marks of a quotation.
    ("fr", "Une marche avait été organisée jeudi à Dole.", "Une marche avait été organisée jeudi dernier à Dole."),
    ("fr", 'Il "a écrit menteur sur le mur", a dit le maire.', 'Il "a écrit +menteur+ sur le mur", a dit le maire.'),
]  # fmt: skip
TOLD = [
    ("fr", "Le feu a fait deux morts et sept blessés.", "Le feu a fait sept morts et deux blessés."),
    ("fr", "Deux personnes ont tué le gardien.", "Deux gardiens ont été tués."),
    ("fr", "Personne n'a été blessé.", "Personne n'a été tué."),
    ("fr", "Le feu a fait deux morts.", "Le feu a fait deux blessés."),
    ("fr", "Elle a joué dans « Nuit » (Paul Roy) et « Jour » (Luc Ney).", "Elle a joué dans « Nuit » (Luc Ney) et « Jour » (Paul Roy)."),
    ("fr", "L'alliance réunit les Verts (EEL), en tête, et les socialistes (PSD).", "L'alliance réunit les Verts (PSD), en tête, et les socialistes (EEL)."),
    ("fr", "Il a dit que l'équipage était calme.", "Elle a dit que l'équipage était calme."),
    ("fr", "Le ministère a refusé de commenter.", "Le ministère a commenté."),
    ("en", "The ministry declined to comment.", "The ministry agreed to comment."),
    ("en", "Ten people were arrested, including two minors.", "Ten people were arrested, and two minors."),
    ("fr", "Dix personnes ont été arrêtées, dont deux mineurs.", "Dix personnes ont été arrêtées, et deux mineurs."),
    ("en", "The soldiers killed two people.", "Two soldiers were killed."),
    ("en", "The fire killed two people.", "The fire injured two people."),
    ("en", "Nobody was hurt.", "Three people were hurt."),
    ("en", "The fire killed two people who left the bar.", "The fire killed two people in the bar."),
    ("en", 'She starred in "Home" (Ann Roe) and "Away" (Tom Day).', 'She starred in "Home" (Tom Day) and "Away" (Ann Roe).'),
    ("en", "“There was a bang,” Jamie Rourke said. He said the crew were calm.", "“There was a bang,” Jamie Rourke said. She said the crew were calm."),
]  # fmt: skip
SLOTS = [
    ("fr", "Le tag a été fait dans les Abbruzes.", "Le tag a été fait dans les Abruzzes.", [("where", "renamed")]),
    ("en", "The gate was built in Harlow Vale.", "The gate was built in Harlowe Vale.", [("where", "renamed")]),
    ("fr", "La loi de 2019 reste en vigueur.", "La loi de 2017 reste en vigueur.", [("when", "replaced")]),
    ("en", "It costs more than in 2021.", "It costs more than in 2023.", [("when", "replaced")]),
]  # fmt: skip


def _diff(language: str, old: str, new: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Kinds of all that is told, unread edits as such, and the slots with their natures."""
    sides = [api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new)]
    diff = compare(*sides)
    kinds = [c.kind for c in diff.changes if c.kind not in ("unchanged", "reworded")]
    kinds += ["unread" for one in diff.unread if one.old or one.new]
    return kinds, [(slot.slot, slot.nature) for change in diff.changes for slot in change.slots]


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_another_frame_is_calm(language: str, old: str, new: str) -> None:
    """The same counts, times and parts in another construction say the same, either way round."""
    assert _diff(language, old, new)[0] == []
    assert _diff(language, new, old)[0] == []


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_other_counts_and_parts_are_told(language: str, old: str, new: str) -> None:
    """Other counts, somebody else, a bracket behind another word: never calm."""
    assert _diff(language, old, new)[0] != []


@pytest.mark.parametrize(("language", "old", "new", "slots"), SLOTS)
def test_figures_and_spellings_stand_in_their_slot(
    language: str, old: str, new: str, slots: list[tuple[str, str]]
) -> None:
    """A year is a time, and a place spelled otherwise is no other place."""
    assert _diff(language, old, new)[1] == slots
