"""What a conjunction leads, what a contrast denies and who underwent a deed, turned round: told, and gravely."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare
from tests.comparison.told import told

#: The same words, of which some lead, deny or do what the others did.
TURNED = [
    # a cause, a time or a condition became what followed from it
    ("en", "Prices rose because demand fell.", "Demand fell because prices rose."),
    ("en", "The talks stopped after the strike was called off.", "The strike was called off after the talks stopped."),
    ("en", "The mayor resigned before the report was published.", "The report was published before the mayor resigned."),
    ("en", "The family left the village because the factory closed.", "Because the family left the village, the factory closed."),
    ("en", "The shop closed, so the baker moved away.", "The baker moved away, so the shop closed."),
    ("fr", "Les prix ont augmenté parce que la demande a baissé.", "La demande a baissé parce que les prix ont augmenté."),
    ("fr", "La famille a quitté le village car l'usine a fermé.", "L'usine a fermé car la famille a quitté le village."),
    ("fr", "Le maire a démissionné avant que le rapport soit publié.", "Le rapport a été publié avant que le maire démissionne."),
    ("fr", "Comme le pont est fermé, les marchands perdent des clients.", "Comme les marchands perdent des clients, le pont est fermé."),
    ("fr", "Le magasin a fermé, donc le boulanger est parti.", "Le boulanger est parti, donc le magasin a fermé."),
    ("en", "The road was closed because the bridge was weak.", "The road was closed, so the bridge was weak."),
    ("fr", "La route est fermée parce que le pont est faible.", "La route est fermée, donc le pont est faible."),
    ("en", "The dog barked before the alarm rang.", "The alarm rang before the dog barked."),
    # what was denied is affirmed now
    ("en", "The vaccine protects adults but not children.", "The vaccine protects children but not adults."),
    ("en", "The rule covers trains but not buses, the ministry said.", "The rule covers buses but not trains, the ministry said."),
    ("en", "She blamed the driver, not the cyclist.", "She blamed the cyclist, not the driver."),
    ("fr", "La taxe touche les banques mais pas les assureurs.", "La taxe touche les assureurs mais pas les banques."),
    ("fr", "Elle accuse le chauffeur, pas le cycliste.", "Elle accuse le cycliste, pas le chauffeur."),
    # who did it has it done to him now, whatever verb stands between
    ("en", "Ann Cole accused Mark Reid of lying.", "Ann Cole was accused of lying by Mark Reid."),
    ("en", "The guard stopped the driver from leaving.", "The guard was stopped from leaving by the driver."),
    ("en", "The judge asked the witness to speak.", "The judge was asked to speak by the witness."),
    ("fr", "L'entraîneur a soupçonné le joueur de tricher.", "L'entraîneur a été soupçonné par le joueur de tricher."),
    ("fr", "Le gardien a empêché le client de partir.", "Le gardien a été empêché de partir par le client."),
    ("fr", "Le juge a prié le témoin de parler.", "Le juge a été prié par le témoin de parler."),
    # who is held against whom
    ("en", "More nurses than doctors signed the letter.", "More doctors than nurses signed the letter."),
    ("en", "He earns twice as much as his wife.", "His wife earns twice as much as he does."),
    ("en", "Rents are lower in Hull than in Bath.", "Rents are lower in Bath than in Hull."),
    ("fr", "Plus de médecins que d'infirmières ont signé la lettre.", "Plus d'infirmières que de médecins ont signé la lettre."),
    ("fr", "Il gagne deux fois plus que sa femme.", "Sa femme gagne deux fois plus que lui."),
    ("fr", "Les loyers sont plus bas à Brest qu'à Nice.", "Les loyers sont plus bas à Nice qu'à Brest."),
    # two deeds exchanged their doers, or those to whom they were done, in another voice
    ("en", "The plan is backed by the left and opposed by the right.", "The right backs the plan, which the left opposes."),
    ("en", "The report praises the guards and criticises the clerks.", "The clerks are praised and the guards criticised in the report."),
    ("fr", "Le plan est soutenu par la gauche et rejeté par la droite.", "La droite soutient le plan, que la gauche rejette."),
    ("fr", "Le rapport salue les gardiens et critique les greffiers.", "Les greffiers sont salués et les gardiens critiqués dans le rapport."),
    ("fr", "L'élue avait voté contre la loi avant de voter pour.", "L'élue avait voté pour la loi avant de voter contre."),
    # verbs of saying that report nothing are deeds like others
    ("en", "The nurse wrote a letter to the mayor.", "The nurse read a letter to the mayor."),
    ("en", "The report was written by the agency.", "The report was published by the agency."),
    ("en", "The firm announced the cuts on Monday.", "The firm repeated the cuts on Monday."),
    ("fr", "Le rapport a été écrit par l'agence.", "Le rapport a été publié par l'agence."),
    ("fr", "La société a annoncé les mesures lundi.", "La société a rappelé les mesures lundi."),
]  # fmt: skip

#: Clauses, contrasts and deeds that stand elsewhere as they were.
KEPT = [
    ("en", "Because demand fell, prices rose.", "Prices rose because demand fell."),
    ("en", "The talks stopped after the strike was called off.", "After the strike was called off, the talks stopped."),
    ("en", "Before the vote the mayor left the hall.", "The mayor left the hall before the vote."),
    ("en", "The mayor was accused of lying by the judge.", "The judge accused the mayor of lying."),
    ("en", "The road was closed because the bridge was weak.", "The bridge was weak, so the road was closed."),
    ("en", "The dog barked before the alarm rang.", "The alarm rang after the dog barked."),
    ("fr", "La route est fermée parce que le pont est faible.", "Le pont est faible, donc la route est fermée."),
    ("fr", "Le maire est parti après que le vote a eu lieu.", "Le vote a eu lieu avant que le maire parte."),
    ("fr", "Les élus ont voté non parce que le budget était trop lourd.", "Comme le budget était trop lourd, les élus ont voté non."),
    ("en", "In May, rents rose more than in June.", "Rents rose more in May than in June."),
    ("en", "More people than expected came on Monday.", "On Monday, more people than expected came."),
    ("fr", "En mai, les loyers ont plus augmenté qu'en juin.", "Les loyers ont plus augmenté en mai qu'en juin."),
    ("fr", "Lundi, plus de monde que prévu est venu.", "Plus de monde que prévu est venu lundi."),
    ("en", "The firm announced a new car.", "The firm unveiled a new car."),
    ("fr", "Parce que la demande a baissé, les prix ont augmenté.", "Les prix ont augmenté parce que la demande a baissé."),
    ("fr", "Après le vote, le maire a quitté la salle.", "Le maire a quitté la salle après le vote."),
    ("fr", "Avant la fête le maire a fermé le pont.", "Le maire a fermé le pont avant la fête."),
    ("fr", "Le maire a été accusé par le juge d'avoir menti.", "Le juge a accusé le maire d'avoir menti."),
    ("fr", "La société a annoncé une nouvelle voiture.", "La société a dévoilé une nouvelle voiture."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new"), TURNED)
def test_what_was_turned_round_is_grave(language: str, old: str, new: str) -> None:
    """No order of words excuses it."""
    sides = [api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new)]
    diff = compare(*sides)
    unread = [one for one in diff.unread if one.old or one.new]
    assert unread or {"critical", "major"} & {change.severity for change in diff.changes}


@pytest.mark.parametrize(("language", "old", "new"), KEPT)
def test_what_only_stands_elsewhere_is_calm(language: str, old: str, new: str) -> None:
    """The same conjunction before the same clause."""
    assert told(language, old, new) == []
