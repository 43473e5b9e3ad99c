"""Which bodies and places a noun can call: "the company", "the union", "the country"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factdiff.analysis.tree import Token
from factdiff.extraction.names.entities import Referent, Registry
from factdiff.extraction.names.places import kind as kind_of_place
from factdiff.languages import lexicon
from factdiff.languages.columns import AnaphorRow
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import ACTORS, ANAPHORA, CLUBS, NAMES, OUTLETS

_PAIR = 2
#: What the table of actors has for bodies.
_BODIES = frozenset({"organisation", "state"})


def called_so(referent: Referent, row: AnaphorRow, registry: Registry, named: Token | None) -> bool:
    """Whether a name is of the kind that a noun calls it: "the country" is not Berlin.

    "The union" is no firm, "the bank" a firm only where its name or the noun beside it says so, and "the company" is
    neither the UN nor a ministry.
    """
    language = registry.language
    if referent.type == "place" and row.level:
        return (kind_of_place(referent.name, language) or "city") == row.level
    if row.level == "outlet":
        return any(listed(language, OUTLETS, name) for name in referent.names)
    other = not row.general and any(_other_body(name, row, language) for name in referent.names)
    if other or (row.trading and _public(referent, language)):
        return False
    own = [word for name in referent.names for word in name.split()]
    words = {*own, *map(str.lower, own)} | _called(named)
    if row.level in {"own", "called"}:
        return row.lemma in words or (row.level == "own" and _initials(own, language))
    bodies = {w for w in words if (r := lexicon.row(language, ANAPHORA, w)) is not None and r.members}
    if row.members and not bodies:
        return _initials(own, language) or any(listed(language, CLUBS, word) for word in own)
    return not bodies or row.lemma in bodies or row.general


def _other_body(name: str, row: AnaphorRow, language: str) -> bool:
    """ "Le Monde cite un rapport selon lequel *la banque* a menti": no bank is a paper, and no firm is the State."""
    known = lexicon.row(language, ACTORS, name.lower())
    state = known is not None and known.kind == "organisation" and name.lower() != row.lemma
    return state or listed(language, OUTLETS, name)


def _public(referent: Referent, language: str) -> bool:
    """Whether a name, or what it is short for, says that its bearer is a body that trades in nothing: a union, a ministry."""
    short = (lexicon.row(language, NAMES, name.upper()) for name in referent.names)
    full = {row.full for row in short if row is not None} | set(referent.names)
    nouns = {noun for name in full for word in name.lower().split() for noun in _nouns(language, word)}
    called = [row for noun in nouns if (row := lexicon.row(language, ANAPHORA, noun)) is not None]
    acting = [actor for noun in nouns if (actor := lexicon.row(language, ACTORS, noun)) is not None]
    body = any(row.kind == "organisation" for row in called) or any(actor.kind in _BODIES for actor in acting)
    return body and not any(row.trading for row in called)


@lru_cache(maxsize=1 << 12)
def _nouns(language: str, word: str) -> tuple[str, ...]:
    return (word, *known(language, word, "NOUN"))


def _initials(words: Sequence[str], language: str) -> bool:
    """ "CGT", "NASA", "ING": a name that may be short for one that says what its bearer is; "NGO" says it itself."""
    short = (word for word in words if word.isupper() and len(word) > _PAIR)
    return any(lexicon.row(language, ANAPHORA, word) is None for word in short)


def _called(named: Token | None) -> set[str]:
    """ "Le syndicat Force rurale": the noun before a name says what it is."""
    beside = [] if named is None else [named, *named.each("appos", "flat", "nmod")]
    if named is not None and named.dep in {"appos", "flat", "nmod", "compound"} and named.head is not None:
        beside.append(named.head)
    near = (w for w in beside if w.pos == "NOUN" and not (w is not named and w.each("case")))
    return {w.lemma.lower() for w in near if named is not None and abs(w.i - named.i) <= 1}
