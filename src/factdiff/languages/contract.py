"""What the columns of each word table mean, and which words of its notes the program reads.

A note holds flags (words that the program reads: ``usual``, ``quote``), values (``of=Quebec``) or a remark for whoever
keeps the table; semicolons part them. A word of a remark is never a flag, so that a remark cannot switch anything.

Scopes whose names do not say all:

- speech: ``prep`` opens a phrase that names the source, ``complement`` does so only below a verb of saying or learning,
  ``noun`` governs a that-clause;
- modality: ``verb`` governs an infinitive in the active, ``passive`` is the same verb in the passive;
- negation: a ``particle`` alone says nothing, a ``partner`` negates only beside one, ``free`` negates by itself, a
  ``phrase`` is a run of words that holds a cue and negates nothing (``…`` is a gap), ``bare`` is a verb that the
  particle alone negates;
- light: the noun that the verb goes with, empty for any noun that names an event;
- notices and furniture: where in the paragraph the words stand, with their capitals: a ``label`` opens it and a colon,
  dash, bar or full stop sets it off, behind ``verbless`` words no verb follows, ``bracket`` words open it behind a
  bracket, ``behind`` the label of an update words say that it corrects.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a language: what it is for, and what ``class``, ``scope`` and the flags of ``note`` say.

    ``classes`` and ``scopes`` are all that there may be, where the list is closed. ``values`` are the names before an
    equals sign in notes. ``unasked`` are classes that only tell a word apart from those that the program asks for.
    ``needed``: whether extraction cannot do without the table; a language without one of the others knows less.
    """

    purpose: str
    kind: str
    scope: str = "empty"
    flags: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    unasked: frozenset[str] = frozenset()
    needed: bool = False
    classes: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()


def _table(purpose: str, kind: str, scope: str = "empty", flags: str = "", **closed: str | bool) -> Table:
    needed = bool(closed.pop("needed", False))
    listed = {name: frozenset(str(words).split()) for name, words in closed.items()}
    return Table(purpose, kind, scope, frozenset(flags.split()), needed=needed, **listed)


_NAMED = "acronym ambiguous"
TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "actors": _table("nouns and titles of who can act or speak", "sort of actor", "gender", "mouthpiece", needed=True),
        "anaphora": _table("nouns that refer back", "what they refer to", "level or gender", "members general site"),
        "capitals": _table("cities that stand for governments", "capital or seat", "country", "usual"),
        "closed": _table("little words of closed classes", "which class", "the full form, the share or the feeling"),
        "clubs": _table("words of clubs, and endings of the people of a town", "club or ending", classes="club ending"),
        "concepts": _table("words of one meaning", "the concept", "part of speech", needed=True),
        "countnouns": _table("nouns counted as one unit", "noun", "the unit"),
        "demonyms": _table("words for what comes from a place", "adjective", "ISO 3166 code", "rare", values="of form"),
        "derivation": _table("endings of one family of words", "family", "the other ending"),
        "empty": _table("words that say nothing alone", "why not", "where not"),
        "endings": _table("endings of verb forms", "UD features", "ending of the infinitive", "word listed"),
        "equivalents": _table("spellings of one thing", "why they are one", "the other spelling"),
        "function": _table("grammatical words", "part of speech", flags="complementiser agent determined reflexive thing somebody something", values="article", needed=True),
        "furniture": _table("sentences that are no part of a story", "sort", "where they stand",
            classes="byline counter credit greeting label prompt related",
            scopes="anywhere counted end label start verbless whole",
        ),
        "givennames": _table("first names", "given", "gender"),
        "inflection": _table("forms that claims need", "which form", "for what", needed=True),
        "kinds": _table("what a thing is a kind of", "the wider noun"),
        "light": _table("verbs that only carry a noun", "light", "the noun; empty for every noun of an event",
            classes="light",
        ),
        "meanings": _table("concepts that no language owns", "the concept", "part of speech"),
        "means": _table("nouns of what is used to do a thing", "means", "bare where only without a determiner",
            classes="means",
            scopes="any bare",
        ),
        "modality": _table("words that say how real something is", "status", "part of speech", "negative scheduled adjacent unwanted", values="with", unasked="concession", needed=True,
            classes="agree alleged attempted concession fail hypothetical intended manage obligation phase planned possible",
            scopes="adjective adverb aux conjunction noun outcome passive verb",
        ),
        "motion": _table("verbs that go somewhere", "motion", "verb"),
        "names": _table("organisations", "organisation", "the full name", _NAMED),
        "negation": _table("words that deny", "negation or pseudo", "how they deny", "event participle", unasked="pseudo", needed=True,
            classes="negation pseudo",
            scopes="bare free particle partner phrase",
        ),
        "notices": _table("openings of notices", "correction or update", "where they stand",
            classes="correction update",
            scopes="anywhere behind bracket label start",
        ),
        "numbers": _table("words around numbers", "role", "value", needed=True),
        "opposites": _table("words of opposite meaning", "pair or contrary", "the other word"),
        "outlets": _table("news media", "outlet", "the full name", _NAMED),
        "paywall": _table("where a text is cut off", "wall, label or login", "where they stand",
            classes="label login wall",
            scopes="anywhere start",
        ),
        "perfect": _table("auxiliaries of the perfect", "auxiliary", "part of speech"),
        "places": _table(
            "countries, regions and cities", "level", "ISO 3166 code",
            "ambiguous official capital",
        ),
        "placewords": _table("words that point at places", "role"),
        "prepositions": _table("what a preposition can mean", "role of its phrase", "of what", "usual genitive", unasked="cause instrument exchange", needed=True),
        "speech": _table(
            "words of saying", "how it is said", "part of speech",
            "quote clause frame raises phrasal admitted feared possible negative act asks opening colon self after heard", values="with", needed=True,
            classes="accuse ask assert cite claim deny plain promise propose think",
            scopes="adjective complement conjunction noun outlet prep rating verb",
        ),
        "stamps": _table("words beside dates of publication", "which date", "where they stand or the zone",
            classes="byline order published updated zone",
        ),
        "states": _table("nouns of states", "state", "state"),
        "synonyms": _table("words that say the same in news", "the sense", "part of speech"),
        "times": _table("words of times", "role", "value", needed=True),
        "transitive": _table("verbs that never do without their object", "transitive", "part of speech"),
        "units": _table("units of measure and money", "sort", "symbol", "before counted plural either prefix mass word"),
    }
)  # fmt: skip


@lru_cache(maxsize=1 << 10)
def flags(table: str, note: str) -> frozenset[str]:
    """The flags in a note; a part of it that holds another word is a remark and holds none."""
    known = TABLES[table].flags if table in TABLES else frozenset()
    parts = (part.split() for part in note.split(";"))
    return frozenset(word for words in parts if all(w in known or "=" in w for w in words) for word in words)
