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
    # a name in the plural
    ("fr", "Les États-Unis ont réagi. Ils enverront des soldats.", "envoyer", ["États-Unis"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "verb", "names"), MEANT, ids=[text for _, text, _, _ in MEANT])
def test_meaning(language: str, text: str, verb: str, names: list[str]) -> None:
    """The last fact with the verb is theirs."""
    told = [fact for fact in extracted(language, text).facts if fact.what.lemma == verb]
    assert [participant.name for participant in told[-1].who] == names
