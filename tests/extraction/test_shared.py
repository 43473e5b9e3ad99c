"""Subjects, auxiliaries and denials that stand beside the clause they belong to, and conditions without a verb.

Every row gives a sentence and all the claims that are read from it, with who vouches and how sure they are.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts, names, said, vouched

CLAIMS = [
    # two that share the verb behind "after"
    ("en", "A nurse has been charged after four babies and two mothers were poisoned.", ["A nurse has been charged", "Four babies and two mothers were poisoned"]),
    ("en", "The road was closed after two trucks and a van collided.", ["The road was closed", "Two trucks and a van collided"]),
    ("en", "The school shut after ten pupils and a teacher fell ill.", ["The school shut", "Ten pupils and a teacher fell ill"]),
    ("en", "The mayor resigned after two aides and a driver were jailed.", ["The mayor resigned", "Two aides and a driver were jailed"]),
    ("en", "A firm was fined after a worker and his son died.", ["A firm was fined", "A worker and his son died"]),
    ("en", "The minister met two bishops and a rabbi after the vote.", ["The minister met two bishops and a rabbi after the vote"]),
    ("fr", "Un homme a été arrêté après que deux femmes et quatre chiens ont été retrouvés morts.", ["Un homme a été arrêté", "Deux femmes et quatre chiens ont été retrouvés morts"]),
    ("fr", "La route a été fermée après que deux camions et un car se sont percutés.", ["La route a été fermée", "Deux camions et un car se sont percutés"]),
    # a noun behind what governs one
    ("en", "Stone pleaded guilty on Monday to wire fraud.", ["Stone pleaded guilty on Monday to wire fraud"]),
    ("en", "The banker pleaded not guilty in May to mail fraud and perjury.", ["The banker pleaded not guilty in May to mail fraud and perjury"]),
    ("en", "Brown pleaded guilty in court on Tuesday to book fraud.", ["Brown pleaded guilty in court on Tuesday to book fraud"]),
    ("en", "She pleaded guilty last week to firing a gun and to stealing a car.", ["She pleaded guilty last week", "She fired a gun", "She stole a car"]),
    ("en", "Lee agreed in May to wire money to the firm.", ["Lee agreed in May to wire money to the firm [planned]"]),
    # who stands behind a semicolon
    ("fr", "La ministre démissionne ; son directeur, lui, garde son poste.", ["La ministre démissionne", "Le directeur de la ministre, lui, garde son poste"]),
    ("fr", "Le juge reste ; son greffier, lui aussi, part.", ["Le juge reste", "Le greffier du juge, lui aussi, part"]),
    ("fr", "Paul Ney chante ; Marc Roy, lui, danse.", ["Paul Ney chante", "Marc Roy, lui, danse"]),
    ("fr", "Le chef avoue ; son complice, lui, nie.", ["Le chef avoue", "Le complice du chef, lui, nie"]),
    ("fr", "La banque paie ; la ville nie.", ["La banque paie", "La ville nie"]),
    ("fr", "Le pont est fermé ; le maire, lui, dément.", ["Le pont est fermé", "Le maire, lui, dément"]),
    ("en", "The bank pays; the city denies.", ["The bank pays", "The city denies"]),
    ("en", "The mayor stays; his deputy, however, leaves.", ["The mayor stays", "The mayor's deputy, however, leaves"]),
    # a perfect whose halves a pronoun parts
    ("fr", "Les règles qu'elle a elle-même écrites sont contestées.", ["Elle a elle-même écrit les règles", "Les règles qu'elle a elle-même écrites sont contestées"]),
    ("fr", "Les lois qu'elle a elle-même votées sont critiquées par la presse.", ["Elle a elle-même voté les lois", "Les lois qu'elle a elle-même votées sont critiquées par la presse"]),
    ("fr", "Les primes qu'elle a elle-même versées étaient illégales.", ["Elle a elle-même versé les primes", "Les primes qu'elle a elle-même versées étaient illégales"]),
    ("fr", "La charte qu'il a lui-même signée est caduque.", ["Il a lui-même signé la charte", "La charte qu'il a lui-même signée est caduque"]),
    # what a rumour says, and that it goes round
    ("fr", "Une rumeur selon laquelle le maire démissionnerait circule.", ["Le maire démissionnerait <rumeur> [alleged]", "Une rumeur selon laquelle le maire démissionnerait circule"]),
    ("fr", "Une note selon laquelle le pont céderait circule.", ["Le pont céderait <note> [possible]", "Une note selon laquelle le pont céderait circule"]),
    ("fr", "Une théorie selon laquelle le virus viendrait d'un laboratoire revient.", ["Le virus viendrait d'un laboratoire <théorie> [possible]", "Une théorie selon laquelle le virus viendrait d'un laboratoire revient"]),
    # a pronoun for a predicate
    ("fr", "Le pont sera rouvert jeudi. Il ne le sera pas aux camions, prévient la préfecture.", ["Le pont sera rouvert jeudi", "Le pont ne le sera pas aux camions <préfecture> [negative]"]),
    ("fr", "La loi devait être votée en mai. Elle ne l'a pas été, regrette le rapporteur.", ["La loi devait être votée en mai [planned]", "La loi ne l'a pas été <rapporteur> [negative]"]),
    ("fr", "Le stade devait être rénové. Il ne le sera pas, selon le maire.", ["Le stade devait être rénové [planned]", "Le stade ne le sera pas <maire> [negative]"]),
    ("fr", "La plage était ouverte lundi. Elle ne l'est plus.", ["La plage était ouverte lundi", "La plage ne l'est plus [negative]"]),
    ("fr", "Le maire est malade et le préfet l'est aussi.", ["Le maire est malade", "Le préfet l'est aussi"]),
    # a conditional whose stem changes
    ("fr", "La dette pèserait 3 milliards d'euros.", ["La dette pèserait 3 milliards d'euros [alleged]"]),
    ("fr", "La ville rejetterait le projet.", ["La ville rejetterait le projet [alleged]"]),
    ("fr", "Le tribunal lèverait la saisie.", ["Le tribunal lèverait la saisie [alleged]"]),
    ("fr", "La mairie projetterait un stade.", ["La mairie projetterait un stade [alleged]"]),
    ("fr", "Le gouvernement céderait du terrain.", ["Le gouvernement céderait du terrain [alleged]"]),
    # the only verb between two nouns
    ("fr", "Le patron nie tout conflit d'intérêts.", ["Le patron nie tout conflit d'intérêts <patron> [negative]"]),
    ("fr", "Le médecin nie tout geste déplacé.", ["Le médecin nie tout geste déplacé <médecin> [negative]"]),
    # what a topic behind a name goes with
    ("fr", "Le préfet a été alerté par une lettre du maire, Jean Roux, de la pollution de la rivière.", ["Le préfet a été alerté par une lettre du maire, Jean Roux, de la pollution de la rivière", "Jean Roux est maire"]),
    ("fr", "Le groupe a été informé par le fils du fondateur, Paul Ney, de la vente du siège.", ["Le groupe a été informé par le fils du fondateur, Paul Ney, de la vente du siège", "Paul Ney est fondateur"]),
    # the two halves of a headline
    ("en", "Fire destroys hotel; no injuries reported", ["Fire destroys hotel", "No injuries reported [negative]"]),
    ("en", "Fire guts mill; cause still unknown", ["Fire guts mill"]),
    ("en", "Blast rocks port; dozens feared dead", ["Blast rocks port", "Dozens feared dead [alleged]"]),
    ("en", "Minister quits over leak; deputy takes over", ["Minister quits over leak", "Deputy takes over"]),
    ("en", "Council agrees budget; tax to rise 3%", ["Council agrees budget", "Tax will rise 3% [planned]"]),
    ("en", "Floods in southern Brazil kill 56, displace thousands", ["Floods in southern Brazil kill 56", "Floods in southern Brazil displace thousands"]),
    ("fr", "Un incendie détruit un hôtel ; aucun blessé", ["Un incendie détruit un hôtel"]),
    ("fr", "Le feu ravage un entrepôt ; la cause reste inconnue", ["Le feu ravage un entrepôt", "La cause reste inconnue"]),
    # what is a condition without a verb
    ("fr", "À défaut, le juge l'incarcérerait.", ["À défaut, le juge l'incarcérerait [hypothetical]"]),
    ("fr", "Dans le cas contraire, le club paierait une amende.", ["Dans le cas contraire, le club paierait une amende [hypothetical]"]),
    ("en", "Failing a deal, the bank would seize the house.", ["Failing a deal, the bank would seize the house [hypothetical]"]),
    ("en", "Failing that, the bank would seize the house.", ["Failing that, the bank would seize the house [hypothetical]"]),
    # what nobody rules out or gives up
    ("fr", "La mairie n'écarte pas une hausse de la taxe.", ["La mairie n'écarte pas une hausse de la taxe <mairie> [possible]"]),
    ("fr", "Le club ne renonce pas à recruter un gardien.", ["Le club ne renonce pas à recruter un gardien [planned]"]),
    ("fr", "Le club a renoncé à recruter un gardien.", ["Le club a renoncé à recruter un gardien [negative]"]),
    ("en", "The club has not given up on hiring a keeper.", ["The club has not given up on hiring a keeper [planned]"]),
    ("en", "The union did not exclude a strike.", ["The union did not exclude a strike <union> [possible]"]),
    # what somebody must not do
    ("en", "Residents were ordered not to travel.", ["Residents were ordered not to travel", "Residents were ordered not to travel [obligation negative]"]),
    ("en", "The firm is required not to publish its books.", ["The firm is required not to publish its books", "The firm is required not to publish its books [obligation negative]"]),
    # whose phone it is
    ("fr", "La tempête a ravagé la côte. Ses vêtements ont été retrouvés sur la plage.", ["La tempête a ravagé la côte", "Ses vêtements ont été retrouvés sur la plage"]),
    ("fr", "Une explosion a détruit la boutique. Son alibi n'a pas convaincu les juges.", ["Une explosion a détruit la boutique", "Son alibi n'a pas convaincu les juges [negative]"]),
    ("fr", "Un homme a été arrêté lundi. Son téléphone a été saisi.", ["Un homme a été arrêté lundi", "Le téléphone de l'homme a été saisi"]),
    ("fr", "L'usine a rouvert. Son coût dépasse un million.", ["L'usine a rouvert", "Le coût de l'usine dépasse un million"]),
    # each of several behind their titles
    ("fr", "Les notaires, Me Léa Sorel et Me Zoé Marin, ont signé l'acte.", ["Léa Sorel est notaire", "Zoé Marin est notaire", "Les notaires, Me Léa Sorel et Me Zoé Marin, ont signé l'acte"]),
    ("fr", "Les deux juges, M. Jean Roy et Mme Anne Lind, ont démissionné.", ["Jean Roy est juge", "Anne Lind est juge", "Les deux juges, M. Jean Roy et Mme Anne Lind, ont démissionné"]),
    ("fr", "Les maires, Mme Rose Petit et M. Luc Hamon, ont protesté.", ["Rose Petit est maire", "Luc Hamon est maire", "Les maires, Mme Rose Petit et M. Luc Hamon, ont protesté"]),
    # who is charged is what the verb behind the charge is said of
    ("en", "Two men wanted for robbing a bank were arrested.", ["Two men were wanted for robbing a bank [alleged]", "Two men wanted for robbing a bank were arrested"]),
    ("en", "A driver wanted for hitting a cyclist surrendered.", ["A driver was wanted for hitting a cyclist [alleged]", "A driver wanted for hitting a cyclist surrendered"]),
    ("en", "A man wanted for murder surrendered.", ["A man was wanted for murder", "A man wanted for murder surrendered"]),
    ("en", "Police said a man wanted for killing a farmer had been found.", ["A man was wanted for killing a farmer <Police> [alleged]", "A man wanted for killing a farmer had been found <Police>"]),
    ("en", "Two nurses fled after a patient accused of biting a guard returned.", ["Two nurses fled", "A patient was accused of biting a guard [alleged]", "A patient accused of biting a guard returned"]),
    ("en", "A woman suspected of robbing a bank fled.", ["A woman was suspected of robbing a bank [alleged]", "A woman suspected of robbing a bank fled"]),
    ("en", "Four students left after a man suspected of robbing a shop appeared.", ["Four students left", "A man was suspected of robbing a shop [alleged]", "A man suspected of robbing a shop appeared"]),
    ("en", "A clerk tried for poisoning a guest was freed.", ["A clerk was tried for poisoning a guest [alleged]", "A clerk tried for poisoning a guest was freed"]),
    ("en", "A man accused of shooting a guard died.", ["A man was accused of shooting a guard [alleged]", "A man accused of shooting a guard died"]),
    # a participle beside an object
    ("fr", "Le syndicat a dénoncé un mépris et exigé des excuses.", ["Le syndicat a dénoncé un mépris", "Le syndicat a exigé des excuses"]),
    ("fr", "Le maire a salué un progrès et promis des emplois.", ["Le maire a salué un progrès", "Le maire a promis des emplois"]),
    ("fr", "Le parti a subi un revers et perdu des sièges.", ["Le parti a subi un revers", "Le parti a perdu des sièges"]),
    # a title and a name behind "said"
    ("en", '"We lost," said City coach Marta Vance.', ["“We lost,” Marta Vance said <Marta Vance>", "Marta Vance is city coach"]),
    ("en", '"We won," said Town captain Joe Park.', ["“We won,” Joe Park said <Joe Park>", "Joe Park is town captain"]),
    # a subjunctive without its conjunction
    ("fr", "Quoique le ministre promette une aide, les éleveurs manifestent.", ["Le ministre promet une aide", "Les éleveurs manifestent"]),
    ("fr", "Bien que le maire prenne part au vote, le texte est rejeté.", ["Le maire prend part au vote", "Le texte est rejeté"]),
    ("fr", "Bien que la ville vende le stade, la dette augmente.", ["La ville vend le stade", "La dette augmente"]),
    ("fr", "Bien que le club perde souvent, le stade est plein.", ["Le club perd souvent", "Le stade est plein"]),
    ("fr", "Lorsque le roi partit, la foule chanta.", ["Le roi partit", "La foule chanta"]),
    # a perfect that other words part
    ("fr", "Les primes qu'ils ont eux-mêmes votées sont illégales.", ["Ils ont eux-mêmes voté les primes", "Les primes qu'ils ont eux-mêmes votées sont illégales"]),
    ("fr", "Les taxes qu'il a imposées sont critiquées.", ["Il a imposé les taxes", "Les taxes qu'il a imposées sont critiquées"]),
    ("fr", "Les mots n'ont pas suffi.", ["Les mots n'ont pas suffi [negative]"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "Le syndicat Force rurale a fustigé la réforme. L'entreprise a annoncé 80 licenciements.", "entreprise"),
        ("fr", "L'association Terre vive a porté plainte. Le constructeur a rappelé 4 000 voitures.", "constructeur"),
        ("fr", "L'ONG Mer libre a publié un rapport. La banque a réagi mardi.", "banque"),
        ("fr", "La société Dorval a perdu 4 millions. L'entreprise a licencié 20 personnes.", "Dorval"),
        ("en", "The union Rural Force attacked the reform. The company announced 80 layoffs.", "company"),
        ("en", "The Rail Union called a strike. The company offered a bonus.", "company"),
        ("en", "The Rail Union called a strike. The union wants more pay.", "Rail Union"),
        ("fr", "Les médecins, le Dr Paul Lenoir et la Dr Emma Faure, seront entendus lundi.", "Paul Lenoir, Emma Faure"),
        ("fr", "Les experts, le professeur Louis Bard et le docteur Ali Kaci, ont remis un rapport.", "Louis Bard, Ali Kaci"),
    ],
)  # fmt: skip
def test_who(language: str, text: str, who: str) -> None:
    """A union is no company, and each of several is named behind a title."""
    assert names(facts(language, text)[-1]) == who


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Le trafic est détourné par Vitré.", ["via Vitré"]),
        ("La circulation est déviée par Montfort.", ["via Montfort"]),
        ("Les camions sont déviés par Fougères.", ["via Fougères"]),
        ("Un itinéraire est mis en place par Saint-Avé.", ["via Saint-Avé"]),
        ("La ligne a été coupée par Enedis.", []),
        ("La loi a été critiquée par Londres.", []),
    ],
)
def test_a_town_that_traffic_is_led_past(text: str, places: list[str]) -> None:
    """Behind "par" a town where something is led is where, and not who."""
    assert [f"{place.role} {place.name}" for place in facts("fr", text)[0].where] == places


@pytest.mark.parametrize(
    ("language", "text", "tense"),
    [
        ("en", "The lights can be seen from the moon.", "present"),
        ("en", "The lake can hold 3 million litres.", "present"),
        ("en", "The club can still win the title.", "future"),
        ("fr", "La fumée peut être vue de la côte.", "present"),
        ("fr", "Le lac peut contenir 3 millions de litres.", "present"),
        ("fr", "Le club peut encore gagner le titre.", "future"),
    ],
)
def test_what_can_be_seen(language: str, text: str, tense: str) -> None:
    """What can be seen or held is so now, what can be done lies ahead."""
    assert facts(language, text)[0].tense == tense


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("He spoke at a press conference.", "other"),
        ("Fans gathered at a noon rally.", "other"),
        ("She is angry at the delay.", "cause"),
        ("He drove at speed.", "manner"),
        ("The dog barked at him.", "against"),
        ("The man ran at a guard.", "against"),
    ],
)
def test_at(text: str, role: str) -> None:
    """What "at" leads to is aimed at only where it is somebody."""
    fact = extracted("en", text).facts[0]
    assert [argument.role for argument in fact.what.arguments if argument.role != "attribute"] == [role]


def test_what_is_done_to_a_thing_called_lightly() -> None:
    """ "Les mesures qu'il a prises": what says itself nothing is still what something is done to."""
    assert (
        said(facts("fr", "Les mesures qu'il a imposées sont critiquées.")[0]) == "il: imposer > Les mesures"
    )
