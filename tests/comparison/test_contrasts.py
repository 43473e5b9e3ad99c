"""Contrasts, prefixes that deny, several for one, and who underwent a deed: the same is calm, another is told, through real extraction."""

from __future__ import annotations

import pytest

from tests.comparison.told import told

CALM = [
    ("fr", "Il s'agirait d'un conducteur ivre et non d'un attentat.", "Il ne s'agirait pas d'un attentat mais d'un conducteur ivre."),
    ("fr", "Le feu est dû à la foudre et non à une cigarette.", "Le feu n'est pas dû à une cigarette mais à la foudre."),
    ("fr", "La réunion aura lieu mardi et non lundi.", "La réunion n'aura pas lieu lundi mais mardi."),
    ("fr", "Le maire a reçu les parents, et non les élèves.", "Le maire n'a pas reçu les élèves, mais les parents."),
    ("fr", "Elle a voté pour le budget et non pour la taxe.", "Elle n'a pas voté pour la taxe mais pour le budget."),
    ("fr", "Les mesures ne sont pas suffisantes.", "Les mesures sont insuffisantes."),
    ("fr", "Le projet n'est pas réaliste, selon le syndicat.", "Le projet est irréaliste, selon le syndicat."),
    ("fr", "Les résultats n'étaient pas complets lundi.", "Les résultats étaient incomplets lundi."),
    ("fr", "L'accès n'est pas possible en hiver.", "L'accès est impossible en hiver."),
    ("fr", "La décision n'est pas régulière.", "La décision est irrégulière."),
    ("fr", "La clinique a fermé après l'arrestation du maire.", "La clinique a fermé après que le maire a été arrêté."),
    ("en", "The fire was caused by lightning and not by a cigarette.", "The fire was not caused by a cigarette but by lightning."),
    ("en", "The driver was drunk, not ill.", "The driver was not ill but drunk."),
    ("en", "The meeting will be held on Tuesday, not on Monday.", "The meeting will not be held on Monday but on Tuesday."),
    ("en", "The mayor met the parents and not the pupils.", "The mayor did not meet the pupils but the parents."),
    ("en", "She voted for the budget, not for the tax.", "She did not vote for the tax but for the budget."),
    ("en", "The measures are not sufficient.", "The measures are insufficient."),
    ("en", "The results were not complete on Monday.", "The results were incomplete on Monday."),
    ("en", "The plan is not realistic, the union said.", "The plan is unrealistic, the union said."),
    ("en", "The figures were not accurate.", "The figures were inaccurate."),
    ("en", "Access is not possible in winter.", "Access is impossible in winter."),
    ("en", "The clinic closed after the arrest of the mayor.", "The clinic closed after the mayor was arrested."),
    ("en", "The talks began after the defeat of the rebels.", "The talks began after the rebels were defeated."),
]  # fmt: skip

TOLD = [
    ("fr", "La maire n'a pas commenté cette annonce.", "La maire n'a pas commenté ces annonces."),
    ("fr", "Le parti a condamné son attaque contre le juge.", "Le parti a condamné ses attaques contre le juge."),
    ("fr", "Le ministre regrette sa déclaration de mardi.", "Le ministre regrette ses déclarations de mardi."),
    ("fr", "Les gendarmes étudient la plainte du maire.", "Les gendarmes étudient les plaintes du maire."),
    ("fr", "Le groupe a revendiqué cette menace, selon la police.", "Le groupe a revendiqué ces menaces, selon la police."),
    ("fr", "L'enquête confirme son accusation contre le banquier.", "L'enquête confirme ses accusations contre le banquier."),
    ("fr", "Il s'agirait d'un conducteur ivre et non d'un attentat.", "Il ne s'agirait pas d'un conducteur ivre mais d'un attentat."),
    ("fr", "La réunion aura lieu mardi et non lundi.", "La réunion n'aura pas lieu mardi mais lundi."),
    ("fr", "La réunion aura lieu mardi et non lundi.", "La réunion aura lieu lundi et non mardi."),
    ("fr", "Le feu est dû à la foudre et non à une cigarette.", "Le feu est dû à la foudre et à une cigarette."),
    ("fr", "Le parti a exclu le maire lundi.", "Le parti a été exclu lundi par le maire."),
    ("fr", "Le club a battu Lind en mai.", "Le club a été battu en mai par Lind."),
    ("fr", "La mairie poursuit la banque depuis mardi.", "La mairie est poursuivie depuis mardi par la banque."),
    ("fr", "Le suspect a dénoncé le comptable vendredi.", "Le suspect a été dénoncé vendredi par le comptable."),
    ("fr", "Selon le juge, la ministre a averti le préfet.", "La ministre a été avertie par le préfet, selon le juge."),
    ("fr", "Les mesures sont suffisantes.", "Les mesures sont insuffisantes."),
    ("fr", "Le projet n'est pas réaliste.", "Le projet n'est pas irréaliste."),
    ("fr", "La clinique a fermé après l'arrestation du maire.", "La clinique a fermé après que le maire a arrêté un homme."),
    ("fr", "Ils sont partis avant l'attaque du village par les rebelles.", "Ils sont partis avant que le village attaque les rebelles."),
    ("fr", "La taxe n'est pas populaire.", "La taxe est impopulaire."),
    ("en", "The council did not comment on this claim.", "The council did not comment on these claims."),
    ("en", "The party condemned his attack on the judge.", "The party condemned his attacks on the judge."),
    ("en", "The minister regrets her statement of Tuesday.", "The minister regrets her statements of Tuesday."),
    ("en", "Officers are studying the complaint by the mayor.", "Officers are studying the complaints by the mayor."),
    ("en", "The group admitted the threat, police said.", "The group admitted the threats, police said."),
    ("en", "The inquiry confirms her warning about the bridge.", "The inquiry confirms her warnings about the bridge."),
    ("en", "The fire was caused by lightning and not by a cigarette.", "The fire was not caused by lightning but by a cigarette."),
    ("en", "The driver was drunk, not ill.", "The driver was not drunk but ill."),
    ("en", "The driver was drunk, not ill.", "The driver was ill, not drunk."),
    ("en", "The mayor met the parents and not the pupils.", "The mayor did not meet the parents but the pupils."),
    ("en", "She voted for the budget, not for the tax.", "She voted for the budget and for the tax."),
    ("en", "The party expelled the mayor on Monday.", "The party was expelled on Monday by the mayor."),
    ("en", "The club beat Lind in May.", "The club was beaten in May by Lind."),
    ("en", "The city has sued the bank since Tuesday.", "The city has been sued since Tuesday by the bank."),
    ("en", "The suspect denounced the clerk on Friday.", "The suspect was denounced on Friday by the clerk."),
    ("en", "According to the judge, the minister warned the prefect.", "The minister was warned by the prefect, according to the judge."),
    ("en", "The friend of the victim was arrested.", "The friend's victim was arrested."),
    ("en", "The measures are sufficient.", "The measures are insufficient."),
    ("en", "The plan is not realistic.", "The plan is not unrealistic."),
    ("en", "The clinic closed after the arrest of the mayor.", "The clinic closed after the mayor arrested."),
    ("en", "The clinic closed after the arrest of the owner.", "The clinic closed after the owner arrested a man."),
    ("en", "They left before the attack on the village.", "They left before the village attacked."),
    ("en", "The talks began after the defeat of the rebels.", "The talks began after the rebels defeated the army."),
    ("en", "The guests were not happy.", "The guests were unhappy."),
    ("en", "The tax is not popular.", "The tax is unpopular."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_an_editors_rewording_is_calm(language: str, old: str, new: str) -> None:
    """Either way round."""
    assert told(language, old, new) == []
    assert told(language, new, old) == []


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_an_edit_of_the_same_kind_is_told(language: str, old: str, new: str) -> None:
    """Either way round."""
    assert told(language, old, new) != []
    assert told(language, new, old) != []
