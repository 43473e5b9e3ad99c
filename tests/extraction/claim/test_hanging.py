"""What hangs on which word: reports behind quotations, titles before a name, times behind a comma, participles in a row.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("en", "“We take this seriously,” Anne Roy said, but refused to give any details.", ["“We take this seriously,” Anne Roy said", "Anne Roy refused to give any details"]),
    ("en", "“We are ready,” the coach said and left the room.", ["“We are ready,” the coach said", "The coach left the room"]),
    ("en", "“It is over,” Smith said before adding that he would resign.", ["“It is over,” Smith said", "Smith would resign"]),
    ("fr", "« Nous sommes prêts », a dit l'entraîneur avant de quitter la salle.", ["« Nous sommes prêts », a dit l'entraîneur", "L'entraîneur a quitté la salle"]),
    ("fr", "« C'est fini », a lâché le maire dans un couloir et a claqué la porte.", ["« C'est fini », a lâché le maire", "Le maire a claqué la porte"]),
    ("fr", "L'acteur et réalisateur Paul Roy est mort lundi à Lyon.", ["Paul Roy est acteur et réalisateur", "L'acteur et réalisateur Paul Roy est mort lundi à Lyon"]),
    ("fr", "La maire et députée Anne Leroux a démissionné.", ["Anne Leroux est maire et députée", "La maire et députée Anne Leroux a démissionné"]),
    ("fr", "Le poète et ancien ministre Luc Vidal a publié un livre.", ["Luc Vidal est poète et ancien ministre", "Le poète et ancien ministre Luc Vidal a publié un livre"]),
    ("en", "Actor and director Paul Roy died on Monday in Leeds.", ["Paul Roy is actor and director", "Actor and director Paul Roy died on Monday in Leeds"]),
    ("en", "Former mayor and author Anne Leroux has resigned.", ["Anne Leroux is former mayor and author", "Former mayor and author Anne Leroux has resigned"]),
    ("fr", "La tenante du titre Anne Leroux a gagné la course.", ["Anne Leroux est tenante du titre", "La tenante du titre Anne Leroux a gagné la course"]),
    ("fr", "Le parti a suspendu le sénateur, le temps de la procédure d'appel.", ["Le parti a suspendu le sénateur, le temps de la procédure d'appel"]),
    ("fr", "Le maire a fermé le pont, le jour de la fête.", ["Le maire a fermé le pont, le jour de la fête"]),
    ("en", "The mayor closed the bridge, the day of the parade.", ["The mayor closed the bridge, the day of the parade"]),
    ("fr", "Le Conseil a annulé le licenciement, soulignant que M. Roy n'a pas veillé à sa protection et constatant des faits de harcèlement.", ["Le Conseil a annulé le licenciement", "M. Roy n'a pas veillé à sa protection", "Le Conseil a constaté des faits de harcèlement"]),
    ("en", "The court dropped the case, noting that the firm had paid and ruling that the claim came too late.", ["The court dropped the case", "The firm had paid", "The claim came too late"]),
    ("en", "The database is used by officers to track and prosecute offenders.", ["The database is used by officers", "Officers want to track offenders", "Officers want to prosecute offenders"]),
    ("en", "Hackers could break in and delete or corrupt the information.", ["Hackers could break in", "Hackers could delete the information", "Hackers could corrupt the information"]),
    ("fr", "Son projet est que la ville achète le stade.", ["Son projet est que la ville achète le stade"]),
    ("fr", "L'objectif est que l'Europe devienne indépendante.", ["L'objectif est que l'Europe devienne indépendante"]),
    ("en", "The aim is for Europe to become independent.", ["The aim is for Europe to become independent"]),
    ("fr", "Evacués lundi, les habitants sont rentrés chez eux.", ["Les habitants ont été evacués lundi", "Les habitants sont rentrés chez eux"]),
    ("fr", "C'est la troisième fois que cela se produit depuis décembre 1999.", ["C'est la troisième fois que cela se produit depuis décembre 1999"]),
    ("fr", "C'est la première fois que la ville accueille la course depuis 2010.", ["C'est la première fois que la ville accueille la course depuis 2010"]),
    ("en", "It is the third time that the bridge has closed since 2010.", ["It is the third time that the bridge has closed since 2010"]),
    ("en", "It was the first time a woman had won the race since 1999.", ["It was the first time a woman had won the race since 1999"]),
    ("fr", "La ville a lancé une campagne dont le but est de réduire les déchets et d'informer les habitants.", ["La ville a lancé une campagne dont le but est de réduire les déchets et d'informer les habitants", "Le but d'une campagne est de réduire les déchets", "Le but d'une campagne est d'informer les habitants"]),
    ("fr", "Le plan, dont l'ambition est de doubler les pistes, coûte 3 millions d'euros.", ["L'ambition du plan est de doubler les pistes", "Le plan coûte 3 millions d'euros"]),
    ("en", "The city launched a campaign whose aim is to cut waste and inform residents.", ["The city launched a campaign whose aim is to cut waste and inform residents", "The aim of a campaign is to cut waste", "The aim of a campaign is to inform residents"]),
    ("en", "The state set up a fund whose goal is to help farmers.", ["The state set up a fund whose goal is to help farmers", "The goal of a fund is to help farmers"]),
    ("fr", "À l'hôpital Nord, l'un des cinq centres de la ville, la campagne de tests a commencé lundi.", ["L'hôpital Nord est l'un des cinq centres de la ville", "À l'hôpital Nord, l'un des cinq centres de la ville, la campagne de tests a commencé lundi"]),
    ("fr", "À Lyon, l'une des villes les plus touchées, les écoles resteront fermées.", ["À Lyon, l'une des villes les plus touchées, les écoles resteront fermées"]),
    ("fr", "L'enquête est menée par Anne Roy et Paul Vidal, les juges qui ont repris le dossier.", ["L'enquête est menée par Anne Roy et Paul Vidal", "Anne Roy et Paul Vidal ont repris le dossier"]),
    ("fr", "Le texte est défendu par Anne Roy et Luc Morel, deux députés qui ont quitté leur groupe.", ["Le texte est défendu par Anne Roy et Luc Morel", "Anne Roy et Luc Morel ont quitté leur groupe"]),
    ("en", "The inquiry is led by Ann Roy and Paul Neal, the judges who took over the case.", ["The inquiry is led by Ann Roy and Paul Neal", "Ann Roy and Paul Neal took over the case"]),
    ("fr", "De l'argent liquide, au moins 30.000 euros, a circulé au siège du parti.", ["De l'argent liquide, au moins 30.000 euros, a circulé au siège du parti"]),
    ("fr", "De la fumée a envahi la gare.", ["De la fumée a envahi la gare"]),
    ("fr", "De l'eau a pénétré dans le tunnel.", ["De l'eau a pénétré dans le tunnel"]),
    ("fr", "Il est soupçonné d'avoir vendu la villa et d'avoir caché l'argent, ce qu'il conteste.", ["Il est soupçonné d'avoir vendu la villa", "Il est soupçonné d'avoir caché l'argent", "Il conteste cela"]),
    ("en", "He is suspected of selling the house and hiding the money.", ["He is suspected of selling the house", "He is suspected of hiding the money"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims


DOERS = [
    ("fr", "L'acteur et réalisateur Paul Roy est mort lundi à Lyon.", ["Paul Roy"]),
    ("en", "Actor and director Paul Roy died on Monday in Leeds.", ["Paul Roy"]),
    ("fr", "Le poète et ancien ministre Paul Roy est mort.", ["Paul Roy"]),
    ("en", "Barrister Ann Lee and director Paul Roy resigned.", ["Ann Lee", "Paul Roy"]),
    ("fr", "L'acteur et la réalisatrice Anne Roy sont morts.", ["acteur", "Anne Roy"]),
    ("en", "Johnson & Johnson recalled the drug.", ["Johnson & Johnson"]),
    ("fr", "H&M ferme dix magasins.", ["H&M"]),
    ("fr", "De la fumée a envahi la gare.", ["fumée"]),
    ("fr", "À Lyon, l'une des villes les plus touchées, les écoles resteront fermées.", ["écoles"]),
    ("en", "The state set up a fund whose goal is to help farmers.", ["fund"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), DOERS)
def test_who_does_it(language: str, text: str, names: list[str]) -> None:
    """One name behind two titles or around a sign is one doer; a subject is told from what stands before it."""
    assert [one.name for one in extracted(language, text).facts[-1].who] == names


NUMBERS = [
    ("en", "The S&P 500 fell 12 points.", ["12 points"]),
    ("en", "The M25 was closed at junction 12.", []),
    ("en", "The FTSE 100 index gained 40 points.", ["40 points"]),
    ("fr", "L'article 49 a été voté par 12 députés.", ["12 députés"]),
]


@pytest.mark.parametrize(("language", "text", "told"), NUMBERS)
def test_a_number_in_a_name_counts_nothing(language: str, text: str, told: list[str]) -> None:
    found = [q.span.text for fact in extracted(language, text).facts for q in fact.quantities]
    assert found == told
