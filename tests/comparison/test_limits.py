"""Words that make another thing of what they stand beside, and denials that contradict nothing, through real extraction."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare

#: What came or went is no detail: a former mayor is none, all but two are not all.
LIMITED = [
    ("en", "A former soldier was arrested.", "A soldier was arrested."),
    ("en", "The deputy mayor resigned.", "The mayor resigned."),
    ("en", "She is the president of the bank.", "She is the vice president of the bank."),
    ("en", "It is the second largest port in Spain.", "It is the largest port in Spain."),
    ("en", "Only residents may enter.", "Residents may enter."),
    ("en", "Police found a fake bomb in the hall.", "Police found a bomb in the hall."),
    ("en", "He is a spy.", "He is a suspected spy."),
    ("en", "All but two of the crew were saved.", "All of the crew were saved."),
    ("en", "Everyone except the captain was saved.", "Everyone was saved."),
    ("en", "He is partly to blame.", "He is to blame."),
    ("fr", "Un ancien militaire a été arrêté.", "Un militaire a été arrêté."),
    ("fr", "Le directeur par intérim a parlé.", "Le directeur a parlé."),
    ("fr", "Elle est présidente de la banque.", "Elle est vice-présidente de la banque."),
    ("fr", "C'est le deuxième plus grand port d'Espagne.", "C'est le plus grand port d'Espagne."),
    ("fr", "Seuls les riverains peuvent entrer.", "Les riverains peuvent entrer."),
    ("fr", "La police a trouvé une fausse bombe dans la salle.", "La police a trouvé une bombe dans la salle."),
    ("fr", "C'est un espion.", "C'est un espion présumé."),
    ("fr", "Tous les marins sauf deux ont été sauvés.", "Tous les marins ont été sauvés."),
    ("fr", "Toutes les villes, à l'exception de Lille, ont une piscine.", "Toutes les villes ont une piscine."),
    ("fr", "Il n'a vu que le maire.", "Il a vu le maire."),
    # one word of a kind for another, of which only one is read as a number or a time
    ("en", "The striker scored twice on his debut.", "The striker scored once on his debut."),
    ("en", "The plane carried 150 passengers and six crew.", "The plane carried 150 passengers including six crew."),
    ("en", "The strike will go ahead unless the talks succeed.", "The strike will go ahead even if the talks succeed."),
    ("en", "She will vote for it, reversing her earlier promise.", "She will vote for it, confirming her earlier promise."),
    ("fr", "L'avion transportait 150 passagers et six pilotes.", "L'avion transportait 150 passagers, dont six pilotes."),
    # an amount or a difference
    ("en", "The fee will rise by 20 euros.", "The fee will rise to 20 euros."),
    ("en", "The price fell from 40 dollars on Monday.", "The price fell to 40 dollars on Monday."),
    ("fr", "L'impôt a été réduit à 5 %.", "L'impôt a été réduit de 5 %."),
    ("fr", "Le tarif augmentera de 20 euros.", "Le tarif augmentera à 20 euros."),
]  # fmt: skip

#: More or less exact words, which leave what it is.
DESCRIBED = [
    ("en", "A big fire broke out.", "A fire broke out."),
    ("en", "He scored his second goal of the season.", "He scored his second goal of the long season."),
    ("en", "Only three passengers survived.", "Three passengers survived."),
    ("fr", "Un gros incendie s'est déclaré.", "Un incendie s'est déclaré."),
    ("fr", "Il n'a payé que la moitié de l'amende.", "Il a payé la moitié de l'amende."),
    ("fr", "Seuls trois passagers ont survécu.", "Trois passagers ont survécu."),
]

#: Two denials, or a restriction: neither side says the opposite of the other.
NO_CONTRADICTION = [
    ("en", "The spokesman declined to comment on the claim.", "The spokesman denied the claim."),
    ("en", "The firm denied the charge.", "The firm refused to discuss the charge."),
    ("en", "The mayor refused to sign the deal.", "The mayor failed to sign the deal."),
    ("fr", "Le porte-parole a refusé de commenter cette accusation.", "Le porte-parole a démenti cette accusation."),
    ("fr", "Le maire a refusé de signer l'accord.", "Le maire n'a pas réussi à signer l'accord."),
    ("fr", "Elle n'a vu qu'un seul témoin.", "Elle a vu un seul témoin."),
    ("fr", "La ville n'a fermé que la piscine.", "La ville a fermé la piscine."),
]  # fmt: skip

#: What looks like it and is one.
CONTRADICTION = [
    ("en", "The firm denied the charge.", "The firm did not deny the charge."),
    ("en", "The mayor refused to sign the deal.", "The mayor signed the deal."),
    ("fr", "La ville n'a pas fermé la piscine.", "La ville a fermé la piscine."),
    ("fr", "La ville n'a plus de piscine.", "La ville a une piscine."),
    ("fr", "Le maire a refusé de signer l'accord.", "Le maire a signé l'accord."),
]


def _changes(language: str, old: str, new: str) -> list[tuple[str, str]]:
    """The kind and severity of each change, in which nothing may be left unread."""
    diff = compare(*(api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new)))
    assert not [one for one in diff.unread if one.old or one.new]
    return [(change.kind, change.severity) for change in diff.changes]


@pytest.mark.parametrize(("language", "old", "new"), LIMITED)
def test_what_limits_is_no_detail(language: str, old: str, new: str) -> None:
    """A word that came or went and made another thing of what it stands beside is grave, in both directions."""
    for changes in (_changes(language, old, new), _changes(language, new, old)):
        assert {("changed", "major"), ("changed", "critical")} & set(changes)


@pytest.mark.parametrize(("language", "old", "new"), DESCRIBED)
def test_what_only_describes_is_minor(language: str, old: str, new: str) -> None:
    """It is told all the same."""
    assert _changes(language, old, new) == [("changed", "minor")]


@pytest.mark.parametrize(("language", "old", "new"), NO_CONTRADICTION)
def test_two_denials_contradict_nothing(language: str, old: str, new: str) -> None:
    """What is said is another thing, not the opposite."""
    assert {kind for kind, _ in _changes(language, old, new)} == {"changed"}


@pytest.mark.parametrize(("language", "old", "new"), CONTRADICTION)
def test_a_denial_that_went_contradicts(language: str, old: str, new: str) -> None:
    """The same deed, affirmed on one side alone."""
    assert ("contradicted", "critical") in _changes(language, old, new)
