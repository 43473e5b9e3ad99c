"""What somebody wants, prevents or waits for, and what somebody is chosen to do: deeds that nobody has done by that.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

#: The subjunctive of what is wanted, kept from happening or waited for; reports keep theirs.
WISHED = [
    ("fr", "Le maire veut que la halle soit rasée.", ["Le maire veut que la halle soit rasée", "La halle doit être rasée <maire> [obligation]"]),
    ("fr", "La ligue attend que le club paie ses dettes.", ["La ligue attend que le club paie ses dettes"]),
    ("fr", "Le syndicat s'oppose à ce que l'usine soit vendue.", ["Le syndicat s'oppose à ce que l'usine soit vendue"]),
    ("fr", "Le ministre accepte que la loi soit modifiée.", ["Le ministre accepte que la loi soit modifiée"]),
    ("fr", "Paris tient à ce que le traité soit signé.", ["Paris tient à ce que le traité soit signé"]),
    ("fr", "La police a évité que la foule n'envahisse le stade.", ["La police a évité que la foule n'envahisse le stade"]),
    ("fr", "L'ONU redoute que la famine ne s'étende.", ["La famine pourrait s'étendre <ONU>"]),
    ("fr", "Le club ne croit pas que le joueur parte.", ["Le joueur ne part pas <club> [negative]"]),
    ("fr", "Les élus ont obtenu que la ligne soit rouverte.", ["Les élus ont obtenu que la ligne soit rouverte"]),
    ("fr", "Le juge ne pense pas que la banque ait menti.", ["La banque n'a pas menti <juge> [negative]"]),
    ("fr", "La direction ne souhaite pas que le site soit vendu.", ["La direction ne souhaite pas que le site soit vendu [negative]"]),
    ("fr", "Le maire doute que le pont soit prêt.", ["Le pont n'est pas prêt <maire> [negative]"]),
    ("fr", "Le mur empêche que la boue atteigne la route.", ["Le mur empêche que la boue atteigne la route"]),
    ("fr", "Paris refuse que Berlin vende ces chars.", ["Paris refuse que Berlin vende ces chars"]),
    ("fr", "Le directeur s'est opposé à ce que son adjoint parle à la presse.", ["Le directeur s'est opposé à ce que son adjoint parle à la presse"]),
    ("fr", "L'armée a empêché que les rebelles prennent la ville.", ["L'armée a empêché que les rebelles prennent la ville"]),
    ("fr", "La loi exige que chaque patron déclare ses revenus.", ["La loi exige que chaque patron déclare ses revenus", "Chaque patron doit déclarer ses revenus <loi> [obligation]"]),
    ("fr", "Le gouvernement s'attend à ce que le chômage baisse.", ["Le gouvernement s'attend à ce que le chômage baisse"]),
    ("fr", "Le président souhaite éviter que la ville soit gérée par l'extrême droite.", ["Le président souhaite éviter que la ville soit gérée par l'extrême droite [intended]"]),
    ("fr", "Le maire craint que l'usine soit fermée par le groupe.", ["L'usine pourrait être fermée par le groupe <maire>"]),
    ("fr", "La ministre refuse que les élèves soient privés de cantine.", ["La ministre refuse que les élèves soient privés de cantine"]),
    ("fr", "Le général veut empêcher que les armes tombent entre leurs mains.", ["Le général veut empêcher que les armes tombent entre leurs mains [intended]"]),
    ("fr", 'Le syndicat demande "que la loi soit retirée".', ['Le syndicat demande "que la loi soit retirée"', "La loi doit être retirée <syndicat> [obligation]"]),
    ("en", "The mayor wants the hall to be razed.", ["The mayor wants the hall to be razed"]),
    ("en", "The minister agreed that the law be changed.", ["The law must be changed <minister> [obligation]"]),
    ("en", "Police stopped the crowd from storming the pitch.", ["Police stopped the crowd from storming the pitch"]),
    ("en", "The mayor prevented the bridge from being closed.", ["The mayor prevented the bridge from being closed"]),
    ("en", "The general insisted that the troops be withdrawn.", ["The troops must be withdrawn <general> [obligation]"]),
    ("en", "The judge ordered that the child be returned.", ["The judge ordered that the child be returned", "The child must be returned <judge> [obligation]"]),
    ("en", "The doctors recommend that the drug be banned.", ["The doctors recommend that the drug be banned", "The drug could be banned <doctors> [possible]"]),
    ("en", "The minister insisted that the firm pay its debts.", ["The firm must pay its debts <minister> [obligation]"]),
    ("en", "The council suggested that he leave.", ["The council suggested that he leave", "He could leave <council> [possible]"]),
    ("en", "The owner insists that the roof was sound.", ["The roof was sound <owner> [alleged]"]),
    ("fr", "Le patron se réjouit de ce que l'usine ferme.", ["Le patron se réjouit de ce que l'usine ferme"]),
]  # fmt: skip

#: What makes no difference, what suffices or not, what somebody is near to, what nothing lets anybody say.
OPEN = [
    ("fr", "La fête aura lieu, que la pluie cesse ou non.", ["La fête aura lieu"]),
    ("fr", "Le marché ouvrira, qu'il pleuve ou non.", ["Le marché ouvrira"]),
    ("en", "The festival will go ahead whether or not the rain stops.", ["The festival will go ahead"]),
    ("en", "The vote counts whether or not the mayor signs it.", ["The vote counts whether or not the mayor signs it"]),
    ("fr", "Le joueur était trop fatigué pour courir.", ["Le joueur était trop fatigué pour courir"]),
    ("fr", "La ville n'a pas assez d'argent pour acheter le terrain.", ["La ville n'a pas assez d'argent pour acheter le terrain [negative]"]),
    ("fr", "La ville a reçu de l'argent pour acheter le terrain.", ["La ville a reçu de l'argent", "La ville voulait acheter le terrain [intended]"]),
    ("en", "The player was too tired to run.", ["The player was too tired to run"]),
    ("en", "The striker came close to scoring.", ["The striker came close to scoring"]),
    ("en", "The bank came close to losing its licence.", ["The bank came close to losing its licence"]),
    ("en", "The mayor is far from resigning.", ["The mayor is far from resigning"]),
    ("en", "The talks were far from reaching a deal.", ["The talks were far from reaching a deal"]),
    ("fr", "Il est peu probable que la route rouvre.", ["La route pourrait ne pas rouvrir [possible negative]"]),
    ("fr", "Il est improbable que le club vende son gardien.", ["Le club pourrait ne pas vendre son gardien [possible negative]"]),
    ("fr", "Il n'est pas possible que la route rouvre.", ["La route ne pourrait pas rouvrir [possible negative]"]),
    ("fr", "Il est normal que la ville paie.", ["Il est normal que la ville paie"]),
    ("fr", "Il importe que chaque élève soit vacciné.", ["Il importe que chaque élève soit vacciné"]),
    ("fr", "Rien n'indique que l'homme soit armé.", ["Rien n'indique que l'homme soit armé [negative]"]),
    ("fr", "Aucun élément ne permet de dire que la banque ait fraudé.", ["Aucun élément ne permet de dire que la banque ait fraudé [negative]"]),
    ("fr", "Rien ne permet d'affirmer que le maire a menti.", ["Rien ne permet d'affirmer que le maire a menti [negative]"]),
    ("en", "Nothing allows us to say that the bank cheated.", ["Nothing allows us to say that the bank cheated [negative]"]),
    ("en", "The data do not allow doctors to say that the drug works.", ["The data do not allow doctors to say that the drug works [negative]"]),
    ("en", "The expert was able to say that the drug works.", ["The drug works <expert>"]),
    ("fr", "La ville aimerait vendre la halle.", ["La ville aimerait vendre la halle [intended]"]),
    ("fr", "Il aime vendre des livres.", ["Il aime vendre des livres"]),
    ("en", "The council would like to sell the hall.", ["The council would like to sell the hall [intended]"]),
    ("en", "The singer would love to return to Leeds.", ["The singer would love to return to Leeds [intended]"]),
    ("en", "She likes to swim.", ["She likes to swim"]),
    ("en", "The mayor promised to rebuild the school.", ["The mayor will rebuild the school <mayor> [planned]"]),
    ("en", "The mayor promised not to raise taxes.", ["The mayor will not raise taxes <mayor> [planned negative]"]),
    ("en", "The group claimed to have hacked the bank.", ["The group has allegedly hacked the bank <group> [alleged]"]),
    ("fr", "Le maire a promis de ne pas augmenter les impôts.", ["Le maire ne va pas augmenter les impôts <maire> [planned negative]"]),
    # a clause of time before its main clause, and an article behind a negated copula
    ("en", "When the cartoons are released I doubt that it will rain.", ["The cartoons are released", "It will not rain <I> [negative]"]),
    ("fr", "Le seuil n'est pas un outil de référence.", ["Le seuil n'est pas un outil de référence [negative]"]),
]  # fmt: skip

#: An aim behind a verb of choosing or sending; what is sent or chosen and is nobody has none.
CHOSEN = [
    ("fr", "TF1 choisit Marie Lacan pour remplacer Jean Pernet.", ["TF1 choisit Marie Lacan", "Marie Lacan doit remplacer Jean Pernet [intended]"]),
    ("fr", "Le club a recruté l'Italien Marco Neri pour entraîner ses gardiens.", ["Le club a recruté l'Italien Marco Neri pour entraîner ses gardiens", "Marco Neri est italien"]),
    ("fr", "Le préfet a désigné un expert pour évaluer les dégâts.", ["Le préfet a désigné un expert pour évaluer les dégâts"]),
    ("fr", "La ville a envoyé deux agents pour fermer le bar.", ["La ville a envoyé deux agents", "Deux agents devaient fermer le bar [intended]"]),
    ("fr", "Un avocat a été nommé pour défendre le suspect.", ["Un avocat a été nommé pour défendre le suspect"]),
    ("fr", "Paul Roy, choisi pour diriger la banque, a refusé.", ["Paul Roy a été choisi pour diriger la banque", "Paul Roy a refusé"]),
    ("fr", "La ville a envoyé un drone pour filmer la foule.", ["La ville a envoyé un drone", "La ville voulait filmer la foule [intended]"]),
    ("fr", "Le ministre a nommé un juge pour calmer les députés.", ["Le ministre a nommé un juge pour calmer les députés"]),
    ("fr", "La Chine a dépêché des policiers pour surveiller la frontière.", ["La Chine a dépêché des policiers", "Des policiers devaient surveiller la frontière [intended]"]),
    ("fr", "Le festival a choisi Lyon pour attirer les familles.", ["Le festival a choisi Lyon pour attirer les familles"]),
    ("en", "The broadcaster picked Mary Lang to replace John Perry.", ["The broadcaster picked Mary Lang", "Mary Lang was to replace John Perry [intended]"]),
    ("en", "The club hired Italian coach Marco Neri to train its goalkeepers.", ["The club hired Italian coach Marco Neri", "Marco Neri is Italian coach", "Marco Neri was to train its goalkeepers [intended]"]),
    ("en", "The mayor appointed an expert to assess the damage.", ["The mayor appointed an expert", "An expert was to assess the damage [intended]"]),
    ("en", "The city sent two officers to close the bar.", ["The city sent two officers", "Two officers were to close the bar [intended]"]),
    ("en", "Paul Roe was elected to lead the bank.", ["Paul Roe was elected", "Paul Roe was to lead the bank [intended]"]),
    ("en", "The club, which hired Neri to train its keepers, lost on Sunday.", ["The club hired Neri", "Neri was to train its keepers [intended]", "The club lost on Sunday"]),
    ("en", "The firm sent a letter to warn its clients.", ["The firm sent a letter", "The firm wanted to warn its clients [intended]"]),
    ("en", "Engineers were sent to repair the dam.", ["Engineers were sent", "Engineers were to repair the dam [intended]"]),
    ("en", "The party nominated Ann Lee to run against the mayor.", ["The party nominated Ann Lee", "Ann Lee was to run against the mayor [intended]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), WISHED)
def test_a_clause_in_the_subjunctive_is_no_deed(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims


@pytest.mark.parametrize(("language", "text", "claims"), CHOSEN)
def test_who_is_chosen_for_a_task_is_to_do_it(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims


@pytest.mark.parametrize(("language", "text", "claims"), OPEN)
def test_what_nobody_puts_forward_is_told_by_nobody(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
