"""Clauses that nobody puts forward: what a negated report would say, what there is no proof of or is yet to be shown."""

from __future__ import annotations

from factdiff.analysis.tree import Token, opening
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.governors import saying
from factdiff.extraction.clause.reported import contents, scant, unspoken, withholds
from factdiff.extraction.clause.unsaid import of_nothing
from factdiff.languages import lexicon
from factdiff.languages.columns import PrepositionRow
from factdiff.languages.tables import CLOSED, NEGATION, PREPOSITIONS, SPEECH


def withheld(token: Token) -> list[Token]:
    """Clauses that nobody puts forward: what a negated report or noun ("no evidence that") would say."""
    held = saying(token) is not None and (withholds(token) or unspoken(token) or of_nothing(token))
    if token.pos == "ADJ" and not held:
        return _uncertain(token)
    if token.pos != "NOUN":
        beside = [*_beside_nothing(token), *_unproven(token)] if token.pos in {"VERB", "AUX"} else []
        return [*(contents(token) if held else []), *beside]
    row = token.marks.row(SPEECH, "noun")
    if row is None:
        return []
    lacking = token.dep == "obj" and token.head is not None and bool(cue(token.head))
    lacking = lacking or (row.negative and scant(token))  # "there is little doubt that"
    # "Faute de preuves que", "without proof that"
    lacking = lacking or any(r.kind == "condition" for r in (*token.marks.prepositions, *_locution(token)))
    if not (lacking or _none_of(token)):
        return []
    return [c for c in token.each("acl", "ccomp") if grammar.finite(c) is not None]


def _uncertain(quality: Token) -> list[Token]:
    """ "Il n'est pas certain *que le client ait menti*": what is not sure is not put forward."""
    row = quality.marks.row(SPEECH, "adjective")
    sure = row is not None and row.kind in {"assert", "think"} and not row.feared
    nobody = any(c.dep == "expl" for c in quality.children) and bool(cue(quality))
    return [c for c in quality.each("csubj", "ccomp") if sure and nobody and _opened(c)]


def _beside_nothing(verb: Token) -> list[Token]:
    """ "No evidence was found that …": what a saying says of which there is none."""
    nouns = [c for c in verb.each("nsubj", "obj") if c.marks.row(SPEECH, "noun") is not None]
    nouns = [c for c in nouns if _none_of(c) or (c.dep == "obj" and cue(verb))]  # "n'a pas de preuve que …"
    clauses = verb.each("ccomp", "csubj", "advcl") if nouns else []
    return [c for c in clauses if _opened(c)]


def _locution(noun: Token) -> tuple[PrepositionRow, ...]:
    """ "*For lack of* evidence": the rows of a preposition of several words that readers take for a noun's phrase."""
    above, case = noun.head, next(iter(noun.each("case")), None)
    outer = next(iter(above.each("case")), None) if above is not None and noun.dep == "nmod" else None
    if above is None or case is None or outer is None:
        return ()
    words = f"{outer.form} {above.form} {case.form}".lower()
    return tuple(lexicon.table(noun.marks.language, PREPOSITIONS).get(words, ()))


def _unproven(verb: Token) -> list[Token]:
    """ "*Que Paul ait menti* reste à prouver", "the fact *that he lied* is not established": what is yet to be shown."""
    shown = verb.child("xcomp") or verb
    if shown.marks.verb(SPEECH) is None or not (cue(verb) or (shown is not verb and shown.i > verb.i)):
        return []
    own = [c for c in verb.each("csubj", "ccomp") if c.i < verb.i]
    told = [
        c
        for noun in verb.each("nsubj")
        if grammar.light(noun) or _general(noun)
        for c in noun.each("acl", "ccomp")
    ]
    return [c for c in (*own, *told) if _opened(c) and grammar.finite(c) is not None]


def _general(noun: Token) -> bool:
    return any(row.kind == "general" for row in noun.marks.rows(CLOSED))


def _opened(clause: Token) -> bool:
    """Whether a clause begins with a bare conjunction, whatever parsers call it."""
    return grammar.complementiser(opening(clause))


def _none_of(noun: Token) -> bool:
    return any(c.marks.kind(NEGATION) == "negation" for c in noun.each("det"))
