"""A denial of one of two states is the other one: not known and unknown, unhurt and not injured."""

from __future__ import annotations

CALM = [
    ("en", "The driver was unhurt.", "The driver was not injured."),
    ("en", "The cause is not known.", "The cause is unknown."),
    ("en", "The motive is not yet known.", "The motive is still unknown."),
    ("en", "The talks collapsed on Monday.", "The talks broke down on Monday."),
    ("en", "The army seized the port.", "The army captured the port."),
    ("en", "The two sides struck a deal.", "The two sides reached an agreement."),
    ("en", "Voters go to the polls on Sunday.", "Voters vote on Sunday."),
    ("fr", "Le conducteur est indemne.", "Le conducteur n'a pas été blessé."),
    ("fr", "La cause n'est pas connue.", "La cause est inconnue."),
    ("fr", "La police ne connaît pas le motif.", "La police ignore le motif."),
    ("fr", "Les deux camps ont trouvé un accord.", "Les deux camps sont parvenus à un accord."),
    ("fr", "Les électeurs se rendent aux urnes dimanche.", "Les électeurs votent dimanche."),
    ("fr", "Les pompiers ont maîtrisé l'incendie.", "Les pompiers sont venus à bout de l'incendie."),
    ("fr", "La firme met en cause la météo.", "La firme incrimine la météo."),
]
TOLD = [
    ("en", "The driver was unhurt.", "The driver was injured."),
    ("en", "The cause is known.", "The cause is unknown."),
    ("en", "The talks collapsed on Monday.", "The talks resumed on Monday."),
    ("en", "The army seized the port.", "The army left the port."),
    ("en", "The two sides struck a deal.", "The two sides rejected a deal."),
    ("fr", "La cause est connue.", "La cause est inconnue."),
    ("fr", "La police connaît le motif.", "La police ignore le motif."),
    ("fr", "La police ignore le motif.", "La police n'ignore pas le motif."),
    ("fr", "Le conducteur est indemne.", "Le conducteur a été blessé."),
    ("fr", "Les pompiers ont maîtrisé l'incendie.", "Les pompiers combattent l'incendie."),
]
