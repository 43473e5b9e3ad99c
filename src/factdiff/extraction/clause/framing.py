"""Words that only frame what others tell: "as the mayor explained", "citing a diplomat", "asked by the BBC"."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.governors import saying
from factdiff.extraction.clause.reported import reports
from factdiff.languages.tables import ACTORS, SPEECH


def told_aside(token: Token) -> bool:
    """ "As the mayor explained, …", "comme l'a annoncé le préfet": a report that points at the clause around it."""
    row = saying(token) if token.dep in {"advcl", "parataxis"} else None
    if row is None or row.kind not in {"assert", "claim"}:
        return False
    things = [c for c in token.each("obj", "ccomp", "xcomp") if c.pos != "PRON"]
    marks = token.each("mark", "advmod")
    opened = any(
        mark.marks.row(SPEECH, "conjunction") is not None and not mark.each("fixed") for mark in marks
    )
    opened = opened and not any(grammar.condition(mark) is not None for mark in marks)  # "as if he had heard"
    own = token.child("nsubj")
    if own is None or (own.pos == "NOUN" and own.marks.row(ACTORS) is None):
        return False  # "as the strikes went on"
    denial = token.head.marks.verb(SPEECH) if token.head is not None else None
    if denial is not None and denial.kind == "deny":
        return False  # "a démenti que X soit parti, comme l'affirmait Y": Y says the contrary
    return opened and not things and grammar.finite(token) is not None


def cites(token: Token) -> bool:
    """ "Citant un diplomate": whom a source cites is a source and no fact; "ont repris" is a verb like others.

    "A cité deux officiers, selon lesquels …" only says through whom the claim came.
    """
    row = saying(token)
    loose = token.feature("VerbForm") in {"Part", "Ger"} and grammar.finite(token) is None
    cited = row is not None and row.kind == "cite" and not reason(token)
    return cited and (loose or _passes_on(token) or _of_source(token))


def reason(verb: Token) -> bool:
    """ "Cancelled her tour, citing health problems": what can say nothing is why it was done."""
    cited = verb.child("obj")
    return cited is not None and cited.pos == "NOUN" and cited.marks.row(ACTORS) is None and not cited.entity


def answering(token: Token) -> bool:
    """ "Interrogé par l'AFP, le maire a dit que": that a speaker was asked only frames what he says."""
    row, above = saying(token), token.head
    if row is None or not row.heard or above is None or not grammar.bare_participle(token):
        return False
    if token.dep == "advcl":
        return _speaks(above)
    return _of_source(token)


def _of_source(clause: Token) -> bool:
    """Whether a clause describes whoever says what the sentence tells."""
    noun = clause.head
    if noun is None or clause.dep != "acl":
        return False
    return _sourced(noun) or (noun.dep == "nsubj" and noun.head is not None and _speaks(noun.head))


def _sourced(noun: Token) -> bool:
    row = noun.marks.marker(SPEECH, "prep")
    return row is not None and not row.opening


def _speaks(verb: Token) -> bool:
    row = saying(verb)
    return row is not None and row.kind != "plain" and (reports(verb) or row.frame)


def _passes_on(token: Token) -> bool:
    """Whether whom a verb cites is the source of the clause that describes them."""
    told = [clause for noun in token.each("obj") for clause in noun.each("acl")]
    pointing = (c for word in [token, *told] for c in word.each("obl", "nmod") if grammar.relative(c))
    return any(c.marks.marker(SPEECH, "prep") is not None for c in pointing)
