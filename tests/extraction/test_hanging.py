"""Clauses that hang one word off: behind an agent, in front of a speaker, beside a further recipient.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    # a clause right behind an agent describes it
    ("en", "The attack was claimed by a group that the army says it destroyed in May.", ["The attack was claimed by a group that the army says it destroyed in May", "The army destroyed a group in May <army>"]),
    ("en", "The bridge was built by a firm that the city says it never paid.", ["The bridge was built by a firm that the city says it never paid", "The city never paid a firm <city> [negative]"]),
    ("fr", "L'attentat a été revendiqué par un groupe que l'armée dit avoir détruit en mai.", ["L'attentat a été revendiqué par un groupe que l'armée dit avoir détruit en mai", "L'armée a détruit un groupe en mai <armée>"]),
    # who is asked something does not ask
    ("en", "Asked whether he would resign, the minister said no.", ["Asked whether he would resign, the minister said no"]),
    ("en", "Asked about the deal, the mayor declined to comment.", ["The mayor was asked about the deal", "The mayor declined to comment [negative]"]),
    ("en", "Told that the bridge was unsafe, residents left.", ["The bridge was unsafe", "Residents left"]),
    # who is to do what somebody else need not
    ("en", "The court ordered the company to pay, and the mayor to apologise.", ["The court ordered the company to pay, and the mayor to apologise", "The company must pay <court> [obligation]", "The mayor must apologise <court> [obligation]"]),
    # two that are denied together
    ("fr", "Ni le maire ni le préfet n'ont assisté à la réunion.", ["Ni le maire ni le préfet n'ont assisté à la réunion [negative]"]),
    ("fr", "Ni la banque ni l'assureur n'ont payé.", ["Ni la banque ni l'assureur n'ont payé [negative]"]),
    ("en", "Neither the bank nor the insurer paid.", ["Neither the bank nor the insurer paid [negative]"]),
    # a participle with a subject of its own
    ("fr", "Le pape François étant le premier pape non européen à visiter le camp, celui-ci ne possède pas de passif européen.", ["François est pape", "Le pape François est le premier pape non européen à visiter le camp", "Celui-ci ne possède pas de passif européen [negative]"]),
    ("fr", "Le maire étant absent, celui-ci n'a pas voté.", ["Le maire était absent", "Celui-ci n'a pas voté [negative]"]),
    # who is convicted of a deed need not do it
    ("fr", "La banque, condamnée en mai pour avoir menti, a fait appel.", ["La banque a été condamnée en mai", "La banque a menti", "La banque a fait appel"]),
    ("fr", "La banque a été condamnée à payer une amende.", ["La banque a été condamnée à payer une amende [obligation]"]),
    ("en", "The bank, fined in May for lying to investors, has appealed.", ["The bank was fined in May", "The bank lied to investors", "The bank, fined in May for lying to investors, has appealed"]),
    # a pronoun for a thing that is called lightly
    ("fr", "Les mesures qu'il a lui-même imposées sont critiquées par le préfet.", ["Il a lui-même imposé les mesures", "Les mesures qu'il a lui-même imposées sont critiquées par le préfet"]),
    ("fr", "La raison qu'il a donnée est fausse.", ["Il a donné la raison", "La raison qu'il a donnée est fausse"]),
    # why something is ordered, and what describes somebody, is no order
    ("en", "Muslims are required to make a pilgrimage, as it is one of the five pillars of Islam.", ["Muslims are required to make a pilgrimage", "Muslims are required to make a pilgrimage [obligation]", "The pilgrimage is one of the five pillars of Islam"]),
    ("en", "The team was ordered to travel through territory controlled by rebels.", ["The team was ordered to travel through territory controlled by rebels", "The team was ordered to travel through territory controlled by rebels [obligation]", "Territory was controlled by rebels"]),
    ("fr", "Le juge a ordonné à la firme, qui emploie 200 salariés, de payer une amende.", ["Le juge a ordonné à la firme de payer une amende", "La firme emploie 200 salariés", "La firme doit payer une amende <juge> [obligation]"]),
    # what somebody is to be persuaded of has not been done
    ("en", "The campaign wants to persuade drivers to stop using phones.", ["The campaign wants to persuade drivers to stop using phones [intended]"]),
    ("en", "The firm launched a campaign to persuade users to stop using the app.", ["The firm launched a campaign to persuade users to stop using the app", "The firm wanted to persuade users to stop using the app [intended]"]),
    ("fr", "La campagne vise à convaincre les jeunes d'arrêter de fumer du tabac.", ["La campagne vise à convaincre les jeunes d'arrêter de fumer du tabac [intended]"]),
    # one person of two titles with kinds of their own, two verbs with one auxiliary
    ("fr", "Le journaliste et présentateur de radio et de télévision français Emmanuel Rivault est mort le 31 mai.", ["Emmanuel Rivault est journaliste et présentateur de radio et de télévision français", "Le journaliste et présentateur de radio et de télévision français Emmanuel Rivault est mort le 31 mai"]),
    ("en", "The shuttle is undergoing repairs and currently being prepped for display.", ["The shuttle is undergoing repairs", "The shuttle currently is being prepped for display"]),
    ("en", "The judge told the firm to pay and the owner to leave.", ["The judge told the firm to pay and the owner to leave"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
