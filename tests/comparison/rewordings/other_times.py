"""A verb in another time: what is so now, what was; an auxiliary alone tells it, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Un homme a été arrêté à Lyon.", "Un homme fut arrêté à Lyon."),
    ("fr", "L'homme arrêté à Lyon a été inculpé.", "L'homme qui a été arrêté à Lyon a été inculpé."),
    ("fr", "En 1987, il est élu maire de Dole.", "En 1987, il a été élu maire de Dole."),
    ("fr", "Le maire dit que le pont est sûr.", "Le maire a dit que le pont était sûr."),
    ("en", "A man was arrested in Leeds.", "A man has been arrested in Leeds."),
    ("en", "A man arrested in Leeds was charged.", "A man who was arrested in Leeds was charged."),
    ("en", "In 1987, he was elected mayor.", "He was elected mayor in 1987."),
    ("en", "The mayor said the bridge is safe.", "The mayor said the bridge was safe."),
    ("en", "A spokesman said a man is being held.", "A spokesman said that a man is being held."),
    ("en", "Two arrested after fire in Leeds.", "Two are arrested after fire in Leeds."),
    ("en", "The club sold a player and bought a striker.", "The club has sold a player and bought a striker."),
    ("en", "The firm put a brick in the wall.", "The firm has put a brick in the wall."),
]  # fmt: skip

TOLD = [
    ("fr", "Le pont est en cours de réparation.", "Le pont a été réparé."),
    ("fr", "L'homme est détenu à Lyon.", "L'homme était détenu à Lyon."),
    ("fr", "L'homme est détenu à Lyon.", "L'homme a été détenu à Lyon."),
    ("fr", "Le pont est réparé.", "Le pont a été réparé."),
    ("fr", "La police fouille la maison.", "La police a fouillé la maison."),
    ("fr", "L'incendie détruit la maison.", "L'incendie a détruit la maison."),
    ("fr", "Le musée est fermé au public.", "Le musée a été fermé au public."),
    ("fr", "Le maire est soupçonné de fraude.", "Le maire a été soupçonné de fraude."),
    ("fr", "La route est bloquée par la neige.", "La route était bloquée par la neige."),
    ("fr", "Le ministre conduit une délégation.", "Le ministre a conduit une délégation."),
    ("en", "The man is being held in Leeds.", "The man was held in Leeds."),
    ("en", "The bridge is being repaired.", "The bridge was repaired."),
    ("en", "The bridge is being repaired.", "The bridge is repaired."),
    ("en", "The bridge was being repaired.", "The bridge was repaired."),
    ("en", "Police are searching the house.", "Police searched the house."),
    ("en", "Police were searching the house.", "Police searched the house."),
    ("en", "Police have searched the house.", "Police are searching the house."),
    ("en", "The road is blocked by snow.", "The road was blocked by snow."),
    ("en", "The mayor is suspected of fraud.", "The mayor was suspected of fraud."),
    ("en", "The museum is closed to visitors.", "The museum has been closed to visitors."),
    ("en", "Two men are being questioned.", "Two men have been questioned."),
    ("en", "The firm has been building a plant.", "The firm is building a plant."),
]  # fmt: skip
