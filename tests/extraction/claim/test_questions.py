"""Questions about what to do, denials behind "and", what a charge says, and verbs that describe their subject in passing.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # what somebody is asked or asks himself to do is no deed
    ("en", "The government is considering whether to ban the sale of energy drinks.", ["The government is considering whether to ban the sale of energy drinks"]),
    ("en", "The council is weighing whether to raise the tax.", ["The council is weighing whether to raise the tax"]),
    ("en", "The panel will decide how to spend the money.", ["The panel will decide how to spend the money [planned]"]),
    ("en", "Officials discussed how to reopen the port.", ["Officials discussed how to reopen the port"]),
    ("en", "She did not know where to go.", ["She did not know where to go [negative]"]),
    ("en", "The guide explains how to file a claim.", ["The guide explains how to file a claim"]),
    ("fr", "Le maire a expliqué comment obtenir une aide.", ["Le maire a expliqué comment obtenir une aide"]),
    ("fr", "Les élus ignorent où loger les familles.", ["Les élus ignorent où loger les familles"]),
    ("fr", "La ville étudie comment réduire le bruit.", ["La ville étudie comment réduire le bruit"]),
    ("fr", "La ministre ne sait pas comment financer la réforme.", ["La ministre ne sait pas comment financer la réforme [negative]"]),
    ("fr", "Le guide explique comment remplir le dossier.", ["Le guide explique comment remplir le dossier"]),
    # a denial behind "and" has its subject
    ("en", "Andersen said he did not expect delays and ruled out job cuts.", ["Andersen did not expect delays <Andersen> [negative]", "Andersen ruled out job cuts <Andersen> [planned negative]"]),
    ("en", "The minister said he would stay and ruled out an early election.", ["The minister would stay <minister> [planned]", "The minister ruled out an early election <minister> [planned negative]"]),
    ("en", "The coach said he was happy and denied a rift.", ["The coach was happy <coach>", "The coach denied a rift <coach> [negative]"]),
    ("en", "The firm said sales had fallen and denied any fraud.", ["Sales had fallen <firm>", "The firm denied any fraud <firm> [negative]"]),
    ("en", "The bishop said he was sorry and rejected any blame.", ["The bishop was sorry <bishop>", "The bishop rejected any blame <bishop>"]),
    ("fr", "Le maire a dit rester en poste et exclu de nouvelles coupes.", ["Le maire reste en poste <maire>", "Le maire a exclu de nouvelles coupes <maire> [planned negative]"]),
    # "jamais" denies with a particle alone
    ("fr", "Le maire a nié qu'il ait jamais rencontré le patron.", ["Le maire n'a jamais rencontré le patron <maire> [negative]"]),
    ("fr", "Elle a nié que son mari ait jamais travaillé pour la firme.", ["Son mari n'a jamais travaillé pour la firme <Elle> [negative]"]),
    ("fr", "La banque nie qu'elle ait jamais financé le parti.", ["La banque n'a jamais financé le parti <banque> [negative]"]),
    ("fr", "Le chanteur dément qu'il ait jamais vécu à Genève.", ["Le chanteur n'a jamais vécu à Genève <chanteur> [negative]"]),
    ("fr", "L'avocat conteste que son client ait jamais signé le contrat.", ["Le client de l'avocat n'a jamais signé le contrat <avocat> [negative]"]),
    # of two verbs with one subject the first describes it
    ("en", "The report says the alarm meant to keep him alert had been switched off.", ["The alarm was meant to keep him alert <report> [planned]", "The alarm meant to keep him alert had been switched off <report>"]),
    ("en", "He said the money set aside for repairs had been spent.", ["The money was set aside for repairs <He>", "The money set aside for repairs had been spent <He>"]),
    ("en", "The paper says the boat used in the attack had been stolen.", ["The boat was used in the attack <paper>", "The boat used in the attack had been stolen <paper>"]),
    ("en", "Police say the car seen near the bank was found.", ["The car was seen near the bank <Police>", "The car seen near the bank was found <Police>"]),
    ("en", "The audit found that the funds raised for the school were lost.", ["The funds were raised for the school <audit>", "The funds raised for the school were lost <audit>"]),
    # the nearest noun has the relative clause
    ("en", "The bank raised its rate in a bid to rein in inflation that hit a 28-year high.", ["The bank raised its rate", "The bank wanted to rein in inflation that hit a 28-year high [intended]", "Inflation hit a 28-year high"]),
    ("en", "The firm made an effort to mend a pump that had leaked for weeks.", ["The firm made an effort to mend a pump that had leaked for weeks [attempted]", "A pump had leaked for weeks"]),
    ("en", "The city drew up a plan to close a bridge that was built in 1930.", ["The city drew up a plan to close a bridge that was built in 1930 [planned]", "A bridge was built in 1930"]),
    # the content of a charge is a charge
    ("en", "A court acquitted Lee of charges that he had manipulated share prices.", ["A court acquitted Lee of charges that he had manipulated share prices", "Lee had not manipulated share prices <court> [negative]"]),
    ("en", "The jury cleared the banker of charges that she had lied to investors.", ["The jury cleared the banker of charges that she had lied to investors", "The banker had not lied to investors <jury> [negative]"]),
    ("en", "He was found not guilty of charges that he had killed a guard.", ["He was found not guilty of charges that he had killed a guard", "He had allegedly killed a guard <charges> [alleged]"]),
    ("en", "She was convicted of charges that she had sold secrets.", ["She was convicted of charges that she had sold secrets", "She had allegedly sold secrets <charges> [alleged]"]),
    ("en", "The report exonerated the driver of claims that he had been drunk.", ["The report exonerated the driver of claims that he had been drunk", "The driver had not been drunk <report> [negative]"]),
    ("en", "The company settled claims that it had sold faulty brakes.", ["The company settled claims that it had sold faulty brakes", "Allegedly the company had sold faulty brakes <claims> [alleged]"]),
    ("fr", "Un tribunal a blanchi Lee des accusations selon lesquelles il avait manipulé des cours.", ["Un tribunal a blanchi Lee des accusations selon lesquelles il avait manipulé des cours", "Il n'avait pas manipulé de cours <tribunal> [negative]"]),
    ("fr", "Le sénateur est visé par des accusations selon lesquelles il aurait caché des biens.", ["Le sénateur est visé par des accusations selon lesquelles il aurait caché des biens", "Le sénateur aurait caché des biens <accusations> [alleged]"]),
    ("fr", "La banque répond à des accusations selon lesquelles elle avait trompé ses clients.", ["La banque répond à des accusations selon lesquelles elle avait trompé ses clients", "La banque aurait trompé ses clients <accusations> [alleged]"]),
    # who promises goes on
    ("en", "The airline apologised to customers and promised to refund them.", ["The airline apologised to customers", "The airline will refund the customers <airline> [planned]"]),
    ("en", "The bank closed the branch and agreed to pay its staff.", ["The bank closed the branch", "The bank agreed to pay its staff [planned]"]),
    ("en", "The union met the mayor and threatened to strike.", ["The union met the mayor", "The union threatened to strike [possible]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
