"""Gerunds and participles that tell no deed of whoever does what stands above them: what one is kept from, far from or asked about."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.controllers import mutual
from factdiff.languages.tables import MODALITY, SPEECH


def of_another(token: Token, head: Token) -> bool:
    """Whether a gerund or participle is no deed of whoever does what stands above it."""
    kept = _kept_from(token, head) or _named_by(token, head) or _questioned(token, head)
    return kept or _of_quality(token, head) or mutual(head)


def _of_quality(token: Token, head: Token) -> bool:
    """ "Confident of winning", "afraid of losing": what an adjective is about belongs to what somebody is."""
    return head.pos == "ADJ" and token.marks.genitive


def _named_by(token: Token, head: Token) -> bool:
    """ "The cost of building": a gerund that says what its noun is the noun of is no deed of the noun's."""
    return token.marks.genitive and grammar.gerundive(token) and head.pos == "NOUN"


def _questioned(token: Token, head: Token) -> bool:
    """ "Questioned him about taking bribes": what somebody is asked about has not been said by anybody."""
    row = head.marks.verb(SPEECH) if head.pos == "VERB" else None
    about = any(r.kind == "topic" and r.usual for r in token.marks.prepositions)
    held = row is not None and row.kind == "think" and grammar.gerundive(token) and bool(token.each("mark"))
    held = held and not grammar.infinitival(token)  # "believes in using magic" uses none
    return held or (row is not None and row.kind in {"ask", "plain"} and about)


def _kept_from(token: Token, head: Token) -> bool:
    """ "Prevented reporters from entering": what somebody is kept from is no deed of anybody's."""
    row = head.marks.verb(MODALITY) if head.pos == "VERB" else None
    away = any(r.kind == "from" and r.usual for r in token.marks.prepositions)  # "kept lorries from leaving"
    stops = away or (row is not None and (row.kind == "fail" or row.negative))
    # "Far *from resigning*" hangs on an adverb.
    from_noun = away and ((head.pos == "NOUN" and token.dep == "acl") or head.pos == "ADV")
    held = bool(token.each("mark")) and head.child("obj") is not None and token.i > head.i
    return from_noun or _near(token) or (stops and held) or _stopped(token, head)


def _stopped(gerund: Token, noun: Token) -> bool:
    """ "Prevented the boy *entering*", "stops firms *selling* data": a gerund behind whom a verb stops."""
    verb = noun.head if gerund.dep == "acl" and noun.dep == "obj" else None
    bare = gerund.feature("VerbForm") == "Ger" and not gerund.each("mark", "case", "aux")
    row = verb.marks.verb(MODALITY) if verb is not None and verb.pos == "VERB" else None
    return bare and row is not None and (row.kind == "fail" or row.negative)


def _near(gerund: Token) -> bool:
    """ "Came *close to* scoring": where somebody stands to a deed, it has not been done."""
    marks = gerund.each("mark")
    return len(marks) > 1 and any(row.kind == "at" and row.usual for row in gerund.marks.prepositions)
