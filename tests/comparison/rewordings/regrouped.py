"""Members of a list in another order are calm, unless what stands behind the last of them is said of another one now."""

from __future__ import annotations

CALM = [
    (
        "en",
        "A miner and a teacher were among the dead in Leeds.",
        "A teacher and a miner were among the dead in Leeds.",
    ),
    ("en", "Police stopped two cars and a bus in Leeds.", "Police stopped a bus and two cars in Leeds."),
    ("en", "Ann Lee and Tom Roe were honoured in Leeds.", "Tom Roe and Ann Lee were honoured in Leeds."),
    (
        "fr",
        "La police a arrêté deux voitures et un car à Lens.",
        "La police a arrêté un car et deux voitures à Lens.",
    ),
    ("fr", "Un mineur et un enseignant sont morts à Lens.", "Un enseignant et un mineur sont morts à Lens."),
]
TOLD = [
    (
        "en",
        "A miner and a teacher from Leeds were among the dead.",
        "A teacher and a miner from Leeds were among the dead.",
    ),
    (
        "en",
        "A miner and a teacher from Leeds were among the dead.",
        "A miner from Leeds and a teacher were among the dead.",
    ),
    ("en", "A pilot and a cook of the navy were honoured.", "A cook and a pilot of the navy were honoured."),
    (
        "fr",
        "Un mineur et un enseignant de Lens figurent parmi les morts.",
        "Un enseignant et un mineur de Lens figurent parmi les morts.",
    ),
    (
        "fr",
        "Un mineur et un enseignant de Lens figurent parmi les morts.",
        "Un mineur de Lens et un enseignant figurent parmi les morts.",
    ),
]
