"""Headlines and sentences without a verb that claim something ("Deux morts dans un accident", "No injuries").

Their predicate is the noun. A name, a title or a caption without a count, a denial, a time or a place claims nothing.
"""

from __future__ import annotations

from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import conjuncts

_PERSONS = frozenset({"person", "anonymous", "relation", "title"})
_HEADS = frozenset({"NOUN", "ADJ", "NUM"})
_SATELLITES = frozenset({"nmod", "obl", "acl"})


def verbless(sentence: Sentence, *, headline: bool) -> list[Clause]:
    """The clause that a sentence without a finite verb states, if it states any.

    Outside headlines such a sentence must end like one.
    """
    root = sentence.root
    nominal = root.pos in _HEADS or (root.pos == "VERB" and bool(root.each("det", "nummod")))
    if not nominal or not (headline or sentence.tokens[-1].form in {".", "!"}):
        return []
    if any(t.pos in {"VERB", "AUX"} and grammar.finite(t) is not None for t in sentence.tokens):
        return []
    counted = _counted(root) or bool(cue(root))
    person = _person(root)
    if not counted and (person or not _situated(root)):
        return []
    clause = Clause(sentence, root, "nominal")
    clause.subjects = tuple(_participants(root, counted=counted, person=person))
    clause.tokens = tuple(sentence.tokens)
    return [clause]


def _counted(root: Token) -> bool:
    return root.pos == "NUM" or bool(root.each("nummod"))


def _situated(root: Token) -> bool:
    """Whether a noun is said to have happened somewhere, at some time or to somebody."""
    return any(c.dep in _SATELLITES and c.i > root.i and c.each("case") for c in root.children)


def _person(root: Token) -> bool:
    row = root.marks.row("actors")
    return row is not None and row.kind in _PERSONS


def _participants(root: Token, *, counted: bool, person: bool) -> list[Token]:
    """Those who are counted, or whose event it is: "mort de X", "X's resignation"."""
    if counted or person:
        return conjuncts(root)
    owners = (c for c in root.each("nmod") if c.pos == "PROPN" or _person(c))
    owner = next((c for c in owners if c.subtype == "poss" or not _placed(c)), None)
    return conjuncts(owner) if owner is not None else []


def _placed(noun: Token) -> bool:
    """Whether the preposition of a noun says where, and not whose."""
    kinds = {row.kind for row in noun.marks.prepositions}
    return bool(kinds & {"at", "to", "via"})
