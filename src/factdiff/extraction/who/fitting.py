"""What a candidate must be to be meant by a pronoun at all: number, gender, kind, and where it stands."""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.clause import grammar
from factdiff.extraction.who.binding import framed, predicate_above, said_again
from factdiff.extraction.who.candidates import Pronoun, Spoken
from factdiff.extraction.who.owned import may_have
from factdiff.languages.tables import ACTORS, SPEECH
from factdiff.languages.traits import traits
from factdiff.settings import REFERENCES

#: Whoever can say something.
SPEAKERS = frozenset({"person", "organisation", "state"})
_BODIES = frozenset({"organisation", "state"})


def fits(candidate: Spoken, pronoun: Pronoun) -> bool:
    """Whether a candidate can be meant: it agrees, is near, and takes no other part in the pronoun's predicate."""
    if not agrees(candidate, pronoun):
        return False
    if candidate.same in pronoun.fellows or pronoun.sentence - candidate.sentence > REFERENCES.reach:
        return False
    if candidate.token is not None and said_again(candidate.token, pronoun.token):
        return False
    if pronoun.owning:
        return _before(candidate.place, pronoun.token)
    topic = (
        candidate.type in SPEAKERS and candidate.token is not None and framed(candidate.token, pronoun.token)
    )
    return topic or not _beside(candidate.place, pronoun.token)


def agrees(candidate: Spoken, pronoun: Pronoun) -> bool:
    """Whether a candidate has the number and gender that a pronoun asks for, and is a person where it asks for one."""
    person = candidate.type == "person"
    if (pronoun.human and not person) or (pronoun.neuter and person):
        return False
    if pronoun.speaking and candidate.type not in SPEAKERS:
        return False
    if pronoun.neuter and candidate.token is not None and candidate.token.pos in {"ADJ", "DET"}:
        return False  # "*some* say it is unsafe"
    if not may_have(candidate, pronoun):
        return False
    if pronoun.gender and candidate.gender and pronoun.gender != candidate.gender and not pronoun.neuter:
        return False
    # "They", of a body: where plurals agree in gender, "les" is several.
    group = pronoun.plural and not pronoun.gender and candidate.type in _BODIES and not _written(candidate)
    group = group and not traits(pronoun.token.marks.language).agreeing
    return candidate.plural == pronoun.plural or group


def _written(candidate: Spoken) -> bool:
    """A report that says something is nobody: what "they" say is another's word."""
    return candidate.token is not None and candidate.token.marks.kind(ACTORS) == "document"


def _before(token: Token | None, owner: Token) -> bool:
    """Whether something was said before a possessive, and outside the phrase that it stands in."""
    return token is None or (token.start < owner.start and not any(a is token for a in owner.ancestors()))


def _beside(token: Token | None, pronoun: Token) -> bool:
    """Whether a candidate comes after the pronoun, or takes part in the same predication."""
    if token is None:
        return False
    holds = token.marks.row(SPEECH, "noun") is not None and any(a is token for a in pronoun.ancestors())
    if token.start >= pronoun.start or holds:  # "the claim that *it* shot down a drone" is not what shot
        return True
    verb = predicate_above(pronoun) or pronoun.head
    other = predicate_above(token) or token.head
    return verb is not None and (other is verb or _describes(token, verb))


def _describes(token: Token, verb: Token) -> bool:
    """ "The book *he* wrote", "the man whom police say *he* met": what a relative clause describes takes part in it already.

    So do those it is joined to: "like X, Y or Z, who paid tribute to *him*".
    """
    above = verb
    while above.dep == "xcomp" and above.head is not None and not above.each("nsubj"):
        above = above.head  # "who did not fail *to thank* him"
    if any(grammar.relative(c) for c in above.children):
        while above.dep in {"ccomp", "xcomp"} and above.head is not None:
            above = above.head
    noun = above.head if above.dep == "acl" else None
    return noun is not None and first_conjunct(noun) is first_conjunct(token)
