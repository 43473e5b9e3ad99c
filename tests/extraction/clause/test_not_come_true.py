"""What never came to be, what only measures, what each holds against the other: clauses that tell no deed by themselves.

Every row gives a sentence and all the claims that are read from it, with who vouches.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("fr", "L'attaque a eu lieu avant que la ville ne vende le stade.", ["L'attaque a eu lieu avant que la ville ne vende le stade"]),
    ("fr", "Le maire a rénové le théâtre avant que la ville ne le vende à un promoteur.", ["Le maire a rénové le théâtre avant que la ville ne le vende à un promoteur"]),
    ("fr", "La police l'a arrêté avant qu'il ne quitte le pays.", ["La police l'a arrêté avant qu'il ne quitte le pays"]),
    ("fr", "Le bateau a été saisi avant que son propriétaire ne le revende.", ["Le bateau a été saisi avant que son propriétaire ne le revende"]),
    ("fr", "Les deux camps ont signé une trêve, a dit l'ONU, quelques heures avant qu'elle n'expire.", ["Les deux camps ont signé une trêve quelques heures avant qu'elle n'expire <ONU>"]),
    ("fr", "Mamadou Roy a égalisé à la 79e, avant que Bastien Ney, entré en jeu six minutes plus tôt, n'inscrive le but de la victoire dans le temps additionnel.", ["Mamadou Roy a égalisé à la 79e", "Bastien Ney est entré en jeu six minutes plus tôt", "Mamadou Roy a égalisé à la 79e, avant que Bastien Ney n'inscrive le but de la victoire dans le temps additionnel"]),
    ("en", "Police arrested him before he could leave the country.", ["Police arrested him before he could leave the country"]),
    ("en", "The museum was looted before the city could sell it.", ["The museum was looted before the city could sell it"]),
    ("en", "The union wants talks before the factory closes.", ["The union wants talks before the factory closes"]),
    ("en", "The two sides signed a truce, the UN said, hours before it was set to expire.", ["The two sides signed a truce hours before it was set to expire <UN>", "It was set to expire <UN> [planned]"]),
    ("en", "The deal was signed, said the minister, a day before it was to take effect.", ["The deal was signed <minister>"]),
    ("en", "She ran a bakery before she joined the army.", ["She ran a bakery", "She joined the army"]),
    # measured
    ("fr", "Les prix ont augmenté plus vite qu'on ne le pensait.", ["Les prix ont augmenté plus vite qu'on ne le pensait"]),
    ("fr", "Le chantier a coûté deux fois plus que la ville ne l'avait prévu.", ["Le chantier a coûté deux fois plus que la ville ne l'avait prévu"]),
    ("fr", "Il a perdu moins de voix que ses adversaires ne l'espéraient.", ["Il a perdu moins de voix que ses adversaires ne l'espéraient"]),
    ("fr", "La récolte est meilleure que les agriculteurs ne le craignaient.", ["La récolte est meilleure que les agriculteurs ne le craignaient"]),
    ("fr", "L'usine emploie plus de femmes que son concurrent n'en emploie.", ["L'usine emploie plus de femmes que son concurrent n'en emploie"]),
    ("en", "More ships were built by Acme than his rival were able to build.", ["More ships were built by Acme than his rival were able to build"]),
    ("en", "Prices rose faster than economists had expected.", ["Prices rose faster than economists had expected"]),
    ("en", "He won more votes than his rivals had hoped.", ["He won more votes than his rivals had hoped"]),
    ("en", "The harvest is better than farmers feared.", ["The harvest is better than farmers feared"]),
    ("en", "She sold more records than her rival sold.", ["She sold more records than her rival sold"]),
    # each other, kept from
    ("en", "The two captains accused each other of ramming.", ["The two captains accused each other of ramming"]),
    ("en", "The two firms sued each other for copying designs.", ["The two firms sued each other for copying designs"]),
    ("en", "The neighbours suspected one another of stealing tools.", ["The neighbours suspected one another of stealing tools"]),
    ("fr", "Les deux partis s'accusent l'un l'autre de bloquer le budget.", ["Les deux partis s'accusent l'un l'autre de bloquer le budget"]),
    ("en", "Strikers kept lorries from leaving the depot.", ["Strikers kept lorries from leaving the depot"]),
    ("en", "The order stopped the minister from signing the contract.", ["The order stopped the minister from signing the contract"]),
    ("fr", "Les grévistes empêchent les camions de quitter le dépôt.", ["Les grévistes empêchent les camions de quitter le dépôt"]),
    # would
    ("en", "The bill, which would have required schools to inform parents, was rejected.", ["The bill would have required schools to inform parents [hypothetical]", "The bill was rejected"]),
    ("en", "A proposal that would require owners to register dogs failed.", ["A proposal would require owners to register dogs [hypothetical]", "A proposal that would require owners to register dogs failed"]),
    ("fr", "Le projet de loi, qui aurait obligé les écoles à informer les parents, a été rejeté.", ["Le projet de loi aurait obligé les écoles à informer les parents [alleged]", "Le projet de loi a été rejeté"]),
    # feared, hoped
    ("fr", "Exclu des négociations, il craint d'être marginalisé.", ["Il pourrait être marginalisé <il> [possible]"]),
    ("fr", "Le maire redoute de perdre l'élection.", ["Le maire pourrait perdre l'élection <maire> [possible]"]),
    ("fr", "La ministre craint d'avoir perdu la confiance des élus.", ["La ministre a perdu la confiance des élus <ministre>"]),
    ("fr", "Les pêcheurs redoutent de devoir vendre leurs bateaux.", ["Les pêcheurs pourraient devoir vendre leurs bateaux <pêcheurs> [obligation]"]),
    ("en", "The mayor fears losing the election.", ["The mayor could lose the election <mayor> [possible]"]),
    ("en", "Fishermen fear having to sell their boats.", ["Fishermen could have to sell their boats <Fishermen> [obligation]"]),
    ("en", "She feared being fired.", ["She could be fired <She> [possible]"]),
    ("en", "Hoping to prevent the society from coming to power, Bush ran for office.", ["Bush hoped to prevent the society from coming to power [intended]", "Bush ran for office"]),
    ("en", "Wanting to cut costs, the firm closed two plants.", ["The firm wanted to cut costs [intended]", "The firm closed two plants"]),
    ("fr", "Voulant réduire ses coûts, le groupe ferme deux usines.", ["Le groupe veut réduire ses coûts [intended]", "Le groupe ferme deux usines"]),
    # told
    ("en", "Smith told Jones he would be fired.", ["He would be fired <Smith>"]),
    ("en", "Ann Smith told her husband she would leave.", ["Ann Smith would leave <Ann Smith> [planned]"]),
    ("en", "Smith told the BBC he would resign.", ["Smith would resign <BBC, Smith> [planned]"]),
    ("en", "The minister told farmers they would be paid.", ["The farmers would be paid <minister> [planned]"]),
    ("fr", "M. Martin a dit à M. Durand qu'il serait licencié.", ["Il serait licencié <Martin>"]),
    ("fr", "L'entraîneur a dit au joueur qu'il serait remplacé.", ["Il serait remplacé <entraîneur>"]),
    ("fr", "Le maire a dit au journal qu'il partirait.", ["Le maire partirait <maire> [planned]"]),
    ("fr", "Le médecin a annoncé à Mme Petit qu'elle avait un cancer.", ["Petit avait un cancer <médecin>"]),
    # seen
    ("en", "Witnesses heard the man shout.", ["The man shouted <Witnesses>"]),
    ("en", "Police saw two men leave the house.", ["Police saw two men leave the house"]),
    ("fr", "Des témoins ont entendu l'homme crier.", ["L'homme a crié <témoins>"]),
    ("fr", "La police a vu deux hommes quitter la maison.", ["La police a vu deux hommes quitter la maison"]),
    # only
    ("en", "Only if the court agrees will the sale proceed.", ["Only if the court agrees will the sale proceed [hypothetical]", "Only if the court agrees will the sale proceed"]),
    ("en", "Only when the rain stopped could they land.", ["Only when the rain stopped could they land [hypothetical]", "Only when the rain stopped could they land [possible]"]),
    ("fr", "Ce n'est qu'au cours de la nuit que la victoire s'est dessinée.", ["Au cours de la nuit la victoire s'est dessinée"]),
    ("fr", "Ce n'est que lors de la finale que le club a perdu.", ["Lors de la finale le club a perdu"]),
    ("fr", "Ce n'est qu'au bout de trois ans que le maire a été jugé.", ["Au bout de trois ans le maire a été jugé"]),
    ("fr", "Ce n'est qu'à la fin du mois que les écoles rouvriront.", ["À la fin du mois les écoles rouvriront"]),
    ("fr", "Ce n'est que mardi que la police l'a arrêté.", ["Mardi la police l'a arrêté"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """Every claim of a text, with who vouches and what is not plainly so."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
