"""A wider noun means the one thing of its kind that was named; a plural pronoun means those that were named together."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

#: A text, the verb of its last sentence, and who did that.
MEANT = [
    ("fr", "Un car scolaire s'est renversé près de Brest. Le véhicule transportait 38 élèves.", "transporter", ["car scolaire"]),
    ("fr", "Un chalutier a coulé au large de Lorient. Le navire était parti dimanche.", "partir", ["chalutier"]),
    ("fr", "Un séisme a frappé la région. La secousse a fait douze morts.", "faire", ["séisme"]),
    ("fr", "Un incendie a détruit la halle. Le sinistre a été maîtrisé à midi.", "maîtriser", ["incendie"]),
    ("fr", "Le match a été arrêté. La rencontre reprendra lundi.", "reprendre", ["match"]),
    ("en", "A school bus overturned near York. The vehicle carried 38 pupils.", "carry", ["school bus"]),
    ("en", "A trawler sank off Cornwall. The vessel had left on Sunday.", "leave", ["trawler"]),
    ("en", "An earthquake struck the region. The quake killed twelve people.", "kill", ["earthquake"]),
    ("en", "The bill was adopted. The text bans bags.", "ban", ["bill"]),
    # two of a kind are as near, the noun itself was said before, or it is told which one
    ("fr", "Un camion a heurté un bus. Le véhicule a brûlé.", "brûler", ["véhicule"]),
    ("en", "A truck and a bus collided. The vehicle burned.", "burn", ["vehicle"]),
    ("en", "A vehicle and a bus collided. The vehicle burned.", "burn", ["vehicle"]),
    ("fr", "Un bus a brûlé. Le véhicule du maire a disparu.", "disparaître", ["véhicule du maire"]),
    # several that were named together
    ("fr", "Anne Roy et Marie Ney ont gagné. Elles partiront en mai.", "partir", ["Anne Roy", "Marie Ney"]),
    ("fr", "Le président Luc Morel et son épouse sont arrivés. Ils repartiront mardi.", "repartir", ["Luc Morel", "son épouse"]),
    ("en", "Ann Roe and Mary Ney won. They will leave in May.", "leave", ["Ann Roe", "Mary Ney"]),
    ("fr", "Anne Roy rencontrera Luc Morel lundi. Les deux dirigeants parleront mardi. Ils partiront en mai.", "partir", ["Anne Roy", "Luc Morel"]),
    ("en", "Ann Roe will meet Mary Ney on Monday. The two leaders will speak in Rome. They will leave in May.", "leave", ["Ann Roe", "Mary Ney"]),
    # the only one that it can be, though it was only spoken of beside
    ("fr", "La mission de l'ONU est partie en mai. L'organisation avait mille hommes.", "avoir", ["ONU"]),
    ("en", "Police searched the bus on Monday. The vehicle had passed a test.", "pass", ["bus"]),
    # what a comma sets off does not say which one
    ("fr", "Un chalutier a coulé dimanche. Le navire, parti de Lorient, transportait six marins.", "transporter", ["chalutier"]),
    ("fr", "Marc Petit a été entendu mardi. L'homme, arrivé en mars, conteste.", "contester", ["Marc Petit"]),
    ("en", "A trawler sank on Sunday. The vessel, built in 1990, carried six men.", "carry", ["trawler"]),
    # the noun was said before anybody was named, and after that
    ("en", "The sailor worked for the company. Acme Ferries said on Monday that it was sorry. The company closed.", "close", ["Acme Ferries"]),
    ("en", "Ann Roe was blessed by the pope, and the pope left.", "leave", ["pope"]),
    # what stands behind a semicolon is nearer
    ("fr", "En mai, un incendie a ravagé l'usine ; le procès n'a pas eu lieu. Il durera un mois.", "durer", ["procès"]),
    # a thing that does what the clause hangs on
    ("en", "A similar accident killed 16 people in 1999. The ship was sailing to Bergen when it struck a reef.", "strike", ["ship"]),
    ("fr", "Un accident a tué 16 personnes en 1999. Le train roulait vers Lyon lorsqu'il a heurté un camion.", "heurter", ["train"]),
    # a noun for either gender does not say which
    ("fr", "L'ONU est partie, estime l'analyste Awa Keita. Elle vit à Dakar.", "vivre", ["Awa Keita"]),
    # "celle-ci" is not whoever acts
    ("fr", "Julie Ferrand recevra les riverains à la salle des fêtes. Celle-ci accueille 300 personnes.", "accueillir", ["Celle-ci"]),
    ("fr", "Paul Roy a reçu Julie Ferrand jeudi. Celle-ci accueille 300 personnes.", "accueillir", ["Julie Ferrand"]),
    # an office is a kind of what the noun says
    ("fr", "Le procureur, Carlo Bionaz, a ouvert une enquête. Le magistrat est parti lundi.", "partir", ["Carlo Bionaz"]),
    ("fr", "Le maire de Brest, Paul Roy, a quitté la salle. L'élu proteste.", "protester", ["Paul Roy"]),
    ("en", "The captain, Alan Reid, was held on Monday. The sailor smiled.", "smile", ["Alan Reid"]),
    ("en", "The captain, Alan Reid, was held on Monday. The lawyer smiled.", "smile", ["lawyer"]),
    # somebody without a name
    ("fr", "Un alpiniste espagnol a été retrouvé dimanche. L'homme avait disparu jeudi.", "disparaître", ["alpiniste espagnol"]),
    ("fr", "Une alpiniste espagnole a été retrouvée dimanche. L'homme avait disparu jeudi.", "disparaître", ["homme"]),
    ("en", "A climber was found on Sunday. The man had left on Monday.", "leave", ["climber"]),
    # whoever a relative is named beside, and the two
    ("en", "The sheriff's office was closed. Mark Dunn and his niece left on Friday.", "leave", ["Mark Dunn", "Mark Dunn's niece"]),
    ("en", "Mark Dunn and Kelly Ross were found on Friday. The two left on Monday.", "leave", ["Mark Dunn", "Kelly Ross"]),
    ("fr", "Marc Petit et Anne Roy ont été retrouvés vendredi. Les deux avaient quitté la ville lundi.", "quitter", ["Marc Petit", "Anne Roy"]),
    ("en", "Mark Dunn and his niece, Kelly Ross, were found on Friday. Ross was hurt. She left on Monday.", "leave", ["Kelly Ross"]),
    # a club under the name of its town's people, and the people
    ("fr", "Le FC Nantes jouera samedi. Les Nantais ont gagné dimanche.", "gagner", ["FC Nantes"]),
    ("fr", "L'Olympique de Marseille jouera samedi. Les Marseillais ont gagné dimanche.", "gagner", ["Olympique de Marseille"]),
    ("fr", "Le FC Nantes recevra le Stade Rennais samedi. Les Rennais ont gagné dimanche.", "gagner", ["Stade Rennais"]),
    ("fr", "La mairie de Nantes fermera samedi. Les Nantais ont voté dimanche.", "voter", ["Nantais"]),
    ("fr", "Le FC Nantes jouera samedi. Un Nantais a gagné dimanche.", "gagner", ["Nantais"]),
    ("en", "Everton FC play on Saturday. The Evertonians won on Sunday.", "win", ["Everton FC"]),
    ("en", "Hull City play on Saturday. The Evertonians won on Sunday.", "win", ["Evertonians"]),
    # a possessive before a vowel says no gender
    ("fr", "Il rencontrera son homologue Tsehay Beke. Mme Beke est arrivée lundi.", "arriver", ["Tsehay Beke"]),
    # a name in the plural
    ("fr", "Les États-Unis ont réagi. Ils enverront des soldats.", "envoyer", ["États-Unis"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "verb", "names"), MEANT, ids=[text for _, text, _, _ in MEANT])
def test_meaning(language: str, text: str, verb: str, names: list[str]) -> None:
    """The last fact with the verb is theirs."""
    told = [fact for fact in extracted(language, text).facts if fact.what.lemma == verb]
    assert [participant.name for participant in told[-1].who] == names
