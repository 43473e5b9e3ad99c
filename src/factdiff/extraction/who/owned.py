"""What a noun tells of whose it can be: a wife is somebody's, a mayor a place's, an author a work's or a deed's."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.who.candidates import Pronoun, Spoken, type_of
from factdiff.languages.tables import ACTORS, ANAPHORA, OWNED

#: What whoever can have something is called by, by the kind of thing; what is not listed anybody or anything can have.
_ABLE = {
    "person": frozenset({"person"}),
    "body": frozenset({"organisation", "state"}),
    "place": frozenset({"place", "state"}),
    "thing": frozenset({"organisation", "state", "thing"}),
    "matter": frozenset({"thing"}),
    "somebody": frozenset({"organisation", "person", "place", "state"}),
}
#: Nouns for places are things of which no name says that they are places.
_PLACED = frozenset({"body", "place", "somebody"})
#: Of what a name is, of which nothing is known.
_NAMED = frozenset({"body", "somebody"})
#: What tells much of whose it is: few can have it.
_TELLING = frozenset({"body", "matter", "place", "thing"})
#: What of two things or bodies that can have it either may have.
_EITHER = _TELLING | {"", "cause"}


def owned_kind(possessive: Token) -> str:
    """What kind of thing is somebody's: by its own row, as a relative of somebody, or as what a body has, too; else empty."""
    noun = possessive.head
    if noun is None:
        return ""
    if (row := noun.marks.row(OWNED)) is not None:
        return row.kind
    if noun.marks.kind(ACTORS) == "relation":
        return "person"
    return "somebody" if noun.marks.person else ""


def may_have(candidate: Spoken, pronoun: Pronoun) -> bool:
    """Whether what is owned leaves a candidate a candidate; what people have is too wide to leave anything out."""
    return pronoun.owned == "somebody" or can_have(candidate, pronoun.owned)


def can_have(candidate: Spoken, kind: str) -> bool:
    """ "The army shelled the town. *Its mayor* …": whether a candidate is what has a thing of this kind."""
    able = _ABLE.get(kind)
    if able is None:
        return True
    token = candidate.token
    row = token.marks.row(ANAPHORA) if token is not None else None
    if candidate.referent is None and row is not None and row.kind in {"place", "site"}:
        return kind in _PLACED or (kind == "thing" and row.kind == "site")
    if kind in _NAMED and candidate.type == "thing" and candidate.referent is not None:
        return True  # a name of which nothing says what it names: "Nokia"
    paper = token is not None and token.marks.kind(ACTORS) == "document"
    # What a pronoun meant is whatever its noun is: "The bank said *it* … Its chairman".
    called = type_of(token) if candidate.referent is None and token is not None else candidate.type
    return candidate.type in able or called in able or (kind == "matter" and paper)


def either_has(pronoun: Pronoun) -> bool:
    """Whether nothing tells which of two that can has it: "the council rejected the plan. *Its* critics …"."""
    return pronoun.owned in _EITHER


def tells(kind: str) -> bool:
    """Whether a kind of thing leaves few that can have it."""
    return kind in _TELLING


def has_owner(token: Token, pronoun: Pronoun, kind: str) -> bool:
    """ "Her lawyer": whoever is spoken of stands in the possessive; "he" and "they" would be the lawyer all the same."""
    owners = [c for c in token.children if c.feature("Poss") == "Yes"]
    if kind != "person" or not owners:
        return bool(owners)
    other = pronoun.human and any(o.feature("Gender") != pronoun.token.feature("Gender") for o in owners)
    return not pronoun.plural and not other
