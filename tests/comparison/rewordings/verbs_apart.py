"""A verb whose preposition or adverb stands apart from it is calm beside one that means the same; another object, day, time or meaning is told."""

from __future__ import annotations

CALM = [
    ("fr", "Nantes a battu Brest 3-0 samedi à domicile.", "Nantes s'est imposé 3-0 à domicile samedi contre Brest."),
    ("fr", "Le groupe a revu ses prévisions à la hausse.", "Le groupe a relevé ses prévisions."),
    ("fr", "Le groupe a abaissé ses prévisions.", "Le groupe a revu ses prévisions à la baisse."),
    ("en", "United beat Town 3-0 at home on Saturday.", "United won 3-0 at home against Town on Saturday."),
    ("en", "The council put the vote off until May.", "The council postponed the vote until May."),
    ("en", "The union called the strike off on Monday.", "The union cancelled the strike on Monday."),
    ("en", "He set two barns on fire.", "He set fire to two barns."),
    ("en", "The town pulled the old mill down.", "The town demolished the old mill."),
]  # fmt: skip

TOLD = [
    ("fr", "Nantes a battu Brest 3-0 samedi à domicile.", "Nantes s'est imposé 3-0 à domicile samedi contre Nice."),
    ("fr", "Nantes a battu Brest 3-0 samedi à domicile.", "Brest s'est imposé 3-0 à domicile samedi contre Nantes."),
    ("fr", "Le groupe a revu ses prévisions à la hausse.", "Le groupe a revu ses prévisions à la baisse."),
    ("fr", "Le groupe a revu ses prévisions à la hausse.", "Le groupe a abaissé ses prévisions."),
    ("fr", "Le groupe a revu ses prévisions à la hausse.", "Le groupe relèvera ses prévisions."),
    ("en", "United beat Town 3-0 at home on Saturday.", "United won 3-0 at home against City on Saturday."),
    ("en", "United beat Town 3-0 at home on Saturday.", "Town won 3-0 at home against United on Saturday."),
    ("en", "The council put the vote off until May.", "The council postponed the vote until June."),
    ("en", "The council put the vote off until May.", "The council cancelled the vote."),
    ("en", "The union called the strike off on Monday.", "The union calls the strike off on Monday."),
]  # fmt: skip
