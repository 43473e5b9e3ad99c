"""How grave an edit is, through real extraction: what changed in substance stops a reader, what is only put otherwise does not."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare
from factdiff.model.change import SEVERITIES, Diff

#: Told, and no more than minor.
LIGHT = [
    # one preposition for another
    ("fr", "Le risque de crue avec ce barrage inquiète les riverains.", "Le risque de crue pour ce barrage inquiète les riverains."),
    ("fr", "Le conseil a ouvert un débat autour du tramway.", "Le conseil a ouvert un débat concernant le tramway."),
    ("en", "The council opened a debate around the tramway.", "The council opened a debate over the tramway."),
    ("en", "Growers complain of the price for the cider.", "Growers complain of the price of the cider."),
    # a verb that only joins
    ("fr", "Les trois jours seront difficiles sur les routes.", "Les trois jours s'annoncent difficiles sur les routes."),
    ("fr", "Le lac est un refuge pour les cygnes.", "Le lac constitue un refuge pour les cygnes."),
    ("en", "The lake is a refuge for swans.", "The lake remains a refuge for swans."),
    ("en", "The strike is a problem for the growers.", "The strike represents a problem for the growers."),
    # a noun for whatever was spoken of, a noun for its kind
    ("fr", "La mesure concerne les éleveurs de chèvres.", "Le dispositif concerne les éleveurs de chèvres."),
    ("fr", "Le maire a présenté la décision aux riverains.", "Le maire a présenté le projet aux riverains."),
    ("fr", "Le bus a été tracté jusqu'au dépôt.", "Le véhicule a été tracté jusqu'au dépôt."),
    ("en", "The mayor presented the plan to residents.", "The mayor presented the document to residents."),
    ("en", "Growers reject the measure.", "Growers reject the proposal."),
    # a phrase for a word
    ("fr", "Les vignerons distilleront les vins invendus de la récolte en raison du gel.", "Les vignerons distilleront les surplus."),
    ("en", "The brewers will ship the casks of the spring harvest festival.", "The brewers will ship the surplus."),
    # an adjective in a sentence put otherwise
    ("fr", "La police prévoit un trafic dense vers la côte.", "La police prévoit une circulation soutenue vers la côte."),
    ("en", "Police expect dense traffic in the valley, the prefect said.", "Police expect sizeable queues in the valley, the prefect said."),
    # a noun in the singular and in the plural
    ("fr", "Le club a loué la grange du village.", "Le club a loué les granges du village."),
    ("en", "The club rented the village barn.", "The club rented the village barns."),
    # a source that is named here and described there
    ("fr", "Le préfet Paul Ney est arrivé. Le pont rouvrira lundi, a dit Paul Ney.", "Le préfet Paul Ney est arrivé. Le pont rouvrira lundi, a dit le patron de la police."),
    ("en", "Prefect Paul Ney arrived. The bridge will reopen on Monday, Paul Ney said.", "Prefect Paul Ney arrived. The bridge will reopen on Monday, the police chief said."),
]  # fmt: skip

#: What was only asked, and its answer.
ANSWERED = [
    ("fr", "Peut-on pêcher dans le lac ?", "Non, on ne peut pas pêcher dans le lac."),
    ("fr", "Le maire partira-t-il en mai ?", "Le maire ne partira pas en mai."),
    ("en", "Can you fish in the lake?", "No, you cannot fish in the lake."),
    ("en", "Will the mayor leave in May?", "The mayor will not leave in May."),
]

#: Told as major or graver: one thing gave way to another in a claim that is otherwise the same.
GRAVE = [
    ("fr", "La police a interrogé le gardien.", "La police a arrêté le gardien."),
    ("fr", "Le maire a inauguré la piscine.", "Le maire a inauguré la patinoire."),
    ("fr", "« La piscine est prête », a dit le maire.", "« La patinoire est prête », a dit le maire."),
    ("fr", "Le maire est malade.", "Le maire est mort."),
    ("fr", "Le pont rouvrira avant la crue.", "Le pont rouvrira après la crue."),
    ("fr", "L'incendie a détruit la grange de Luc Roy.", "L'incendie a détruit la grange de Marc Roy."),
    ("en", "Police questioned the caretaker.", "Police arrested the caretaker."),
    ("en", "The mayor opened the pool.", "The mayor opened the library."),
    ("en", "“The pool is ready,” the mayor said.", "“The library is ready,” the mayor said."),
    ("en", "The mayor is ill.", "The mayor is dead."),
    ("en", "The bridge will reopen before the flood.", "The bridge will reopen after the flood."),
    ("en", "The fire destroyed Luke Roy's barn.", "The fire destroyed Mark Roy's barn."),
]  # fmt: skip


def _diff(language: str, old: str, new: str) -> Diff:
    before, after = (api.extract_text(text, language=language, date="2024-05-14") for text in (old, new))
    return compare(before, after)


def _gravest(diff: Diff) -> str:
    return min((change.severity for change in diff.changes), key=SEVERITIES.index)


@pytest.mark.parametrize(("language", "old", "new"), LIGHT)
def test_what_is_put_otherwise_is_told_and_weighs_little(language: str, old: str, new: str) -> None:
    diff = _diff(language, old, new)
    found = [change.kind for change in diff.changes if change.kind not in ("unchanged", "reworded")]
    assert found or diff.edits, "told"
    assert SEVERITIES.index(_gravest(diff)) >= SEVERITIES.index("minor"), diff.changes


@pytest.mark.parametrize(("language", "old", "new"), ANSWERED)
def test_an_answer_does_not_contradict_its_question(language: str, old: str, new: str) -> None:
    assert "contradicted" not in {change.kind for change in _diff(language, old, new).changes}


@pytest.mark.parametrize(("language", "old", "new"), GRAVE)
def test_what_gave_way_to_another_thing_is_grave(language: str, old: str, new: str) -> None:
    assert SEVERITIES.index(_gravest(_diff(language, old, new))) <= SEVERITIES.index("major")
