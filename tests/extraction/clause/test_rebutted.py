"""Who is meant by the pronoun of a denial or of a reason: who was accused, and nobody where it may be who acts or who is acted on.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The brewer sued its rival because it had copied the label.", ["The brewer sued its rival", "It had copied the label"]),
    ("en", "The club fired its coach because he had insulted a referee.", ["The club fired its coach", "Its coach had insulted a referee"]),
    ("en", "The minister blamed the union because it had blocked the port.", ["The minister blamed the union", "The union had blocked the port"]),
    ("en", "Nadia Brun praised Leila Haddad because she had saved a drowning boy.", ["Nadia Brun praised Leila Haddad", "She had saved a drowning boy"]),
    ("en", "The bank accused the lender because it had leaked the figures.", ["The bank accused the lender", "It had leaked the figures"]),
    ("en", "Paul Morris punished his son because he had stolen a bicycle.", ["Paul Morris punished his son", "He had stolen a bicycle"]),
    ("en", "The retailer fined the supplier because it had delivered late.", ["The retailer fined the supplier", "It had delivered late"]),
    ("en", "The villagers accused the soldiers of burning the granary, which the army denied.", ["The soldiers allegedly burned the granary <villagers> [alleged]", "The villagers accused the soldiers of burning the granary, which the army denied"]),
    ("en", "Prosecutors say the couple hid the money from investigators, which they deny.", ["The couple hid the money from investigators <Prosecutors>", "The couple hid the money from investigators, which they deny"]),
    ("en", "Two brokers were accused of bribing officials, a charge they reject.", ["Two brokers were accused of bribing officials", "Two brokers were accused of bribing officials, a charge they reject"]),
    ("en", "The agency said the miners had dumped mercury in the river, a claim the company denies.", ["The miners had dumped mercury in the river <agency>", "The agency said the miners had dumped mercury in the river, a claim the company denies"]),
    ("en", "The rebels accused the troops of shelling a clinic, which they denied.", ["The troops allegedly shelled a clinic <rebels> [alleged]", "The rebels accused the troops of shelling a clinic, which they denied"]),
    ("en", "The company accused the driver of stealing diesel, which he denies.", ["The driver allegedly stole diesel <company> [alleged]", "The company accused the driver of stealing diesel, which he denies"]),
    ("en", "The union said the managers had burned the files, an accusation they dispute.", ["The managers had burned the files <union>", "The union said the managers had burned the files, an accusation they dispute"]),
    ("en", "The firm cut two posts because it was losing money.", ["The firm cut two posts", "The firm was losing money"]),
    ("en", "The club sold the striker because he wanted to leave.", ["The club sold the striker", "The striker wanted to leave [intended]"]),
    ("fr", "Le brasseur a poursuivi son rival parce qu'il avait copié l'étiquette.", ["Le brasseur a poursuivi son rival", "Il avait copié l'étiquette"]),
    ("fr", "Le club a limogé son entraîneur parce qu'il avait insulté un arbitre.", ["Le club a limogé son entraîneur", "Il avait insulté un arbitre"]),
    ("fr", "Le ministre a critiqué le syndicat parce qu'il avait bloqué le port.", ["Le ministre a critiqué le syndicat", "Il avait bloqué le port"]),
    ("fr", "Nadia Brun a félicité Leïla Haddad parce qu'elle avait sauvé un enfant de la noyade.", ["Nadia Brun a félicité Leïla Haddad", "Elle avait sauvé un enfant de la noyade"]),
    ("fr", "La banque a attaqué la société parce qu'elle avait divulgué les chiffres.", ["La banque a attaqué la société", "Elle avait divulgué les chiffres"]),
    ("fr", "Paul Morel a puni son fils parce qu'il avait volé un vélo.", ["Paul Morel a puni son fils", "Il avait volé un vélo"]),
    ("fr", "Les villageois accusent les soldats d'avoir brûlé le grenier, ce que l'armée dément.", ["Les soldats auraient brûlé le grenier <villageois> [alleged]", "L'armée dément cela"]),
    ("fr", "Le parquet affirme que le couple a caché l'argent aux enquêteurs, ce qu'ils nient.", ["Le couple a caché l'argent aux enquêteurs <parquet>", "Ils nient cela"]),
    ("fr", "Deux courtiers sont accusés d'avoir soudoyé des fonctionnaires, ce qu'ils contestent.", ["Deux courtiers sont accusés d'avoir soudoyé des fonctionnaires [alleged]", "Deux courtiers contestent cela"]),
    ("fr", "Les rebelles ont accusé les troupes d'avoir bombardé une clinique, ce qu'elles ont démenti.", ["Les troupes auraient bombardé une clinique <rebelles> [alleged]", "Les troupes ont démenti cela"]),
    ("fr", "L'agence affirme que les mineurs ont déversé du mercure dans le fleuve, ce que nie l'entreprise.", ["Les mineurs ont déversé du mercure dans le fleuve <agence>", "L'entreprise nie cela"]),
    ("fr", "La société accuse le chauffeur d'avoir volé du gazole, ce qu'il conteste.", ["Le chauffeur aurait volé du gazole <société> [alleged]", "Le chauffeur conteste cela"]),
    ("fr", "Le syndicat affirme que les directeurs ont brûlé les dossiers, une accusation qu'ils rejettent.", ["Les directeurs ont brûlé les dossiers <syndicat>", "Les directeurs ont brûlé les dossiers, une accusation qu'ils rejettent"]),
    ("fr", "L'entreprise a supprimé deux postes parce qu'elle perdait de l'argent.", ["L'entreprise a supprimé deux postes", "L'entreprise perdait de l'argent"]),
    ("fr", "Le club a vendu l'attaquant parce qu'il voulait partir.", ["Le club a vendu l'attaquant", "Il voulait partir [intended]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_a_denial_is_of_who_is_accused(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
