"""What a parser hung on the nearest word: relative clauses, agents behind a quotation, conjunctions before a phrase.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.tree import Token, attach, behind_comma, opening
from factdiff.languages.tables import FUNCTION, PREPOSITIONS

_CONTENT = frozenset({"xcomp", "ccomp"})
_BARE = ("aux", "cop", "mark", "nsubj", "expl")


def agent_behind_quotation(agent: Token, language: str) -> None:
    """ "Accusé de « faux aggravé » *par l'opposition*": behind quoted words an agent goes with the verb before them."""
    participle = agent.head
    verb = next((a for a in agent.ancestors() if a is not participle and _undergone(a)), None)
    if participle is None or verb is None or not _bare_past(participle) or agent.each("nsubj"):
        return
    marks = [w.i for w in agent.top().subtree() if w.form == '"']
    opened = any(verb.i < i < participle.i for i in marks)
    closed = any(participle.i < i < opening(agent).i for i in marks)
    by = any(
        row.kind == "manner" and row.usual
        for c in agent.each("case")
        for row in rows_of(language, PREPOSITIONS, c)
    )
    if opened and closed and by:
        attach(agent, verb, "obl", "agent")


def _undergone(verb: Token) -> bool:
    bare = verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Past"
    return (
        bare
        and verb.pos == "VERB"
        and (verb.dep == "acl" or any(c.subtype == "pass" for c in verb.each("aux")))
    )


def _bare_past(verb: Token) -> bool:
    past = verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Past"
    return past and verb.dep in {"acl", "amod"} and not verb.each(*_BARE)


def relative_of_pointed(clause: Token, language: str) -> None:
    """ "C'est *un symbole* de la ville qui ferme": what is pointed at is what the clause tells of, if its verb agrees."""
    noun = clause.head
    if noun is None or clause.subtype != "relcl" or noun.dep != "nmod" or behind_comma(clause):
        return
    top = noun
    while top.dep == "nmod" and top.head is not None:
        top = top.head
    own = top.child("nsubj", "expl")
    pointing = own is not None and any(row.thing for row in rows_of(language, FUNCTION, own))
    told = any(det.feature("Definite") == "Ind" for det in top.each("det")) and bool(top.each("cop"))
    who = clause.child("nsubj")
    relative = who is not None and who.feature("PronType") in {"Rel", "Int"}
    finite = next((w for w in (*clause.each("aux", "cop"), clause) if w.feature("VerbForm") == "Fin"), clause)
    if pointing and told and relative and finite.feature("Number") in {"", top.feature("Number")}:
        attach(clause, top, "acl", "relcl")


def mark_before_phrase(mark: Token, language: str) -> None:
    """ "Mais *qu'*à son avis, cela serait utile": a conjunction before a phrase opens the clause that this is part of."""
    phrase = mark.head
    clause = phrase.head if phrase is not None and phrase.dep in {"obl", "advmod"} else None
    if phrase is None or clause is None or mark.dep != "mark" or not complementiser(mark, language):
        return
    cased = any(mark.i < case.i < phrase.i for case in phrase.each("case"))
    finite = any(w.feature("VerbForm") == "Fin" for w in (clause, *clause.each("aux", "cop")))
    if cased and finite and phrase.i < clause.i and not clause.each("mark"):
        attach(mark, clause, "mark")


def participle_of_shown(participle: Token, _: str) -> None:
    """ "There is no letter *showing* that he lied": right behind a noun what says something is of the noun."""
    verb = participle.head
    loose = participle.feature("VerbForm") in {"Part", "Ger", ""} and participle.feature("Tense") != "Past"
    if verb is None or participle.pos != "VERB" or not loose or participle.each(*_BARE, "case"):
        return
    if participle.dep == "amod" and verb.i == participle.i - 1 and participle.each("ccomp"):
        participle.dep, participle.morph = "acl", {"VerbForm": "Part", "Tense": "Pres"}
        return
    exists = any(c.dep == "expl" for c in verb.children)
    if participle.dep not in {"advcl", "xcomp", "ccomp"} or not (exists or participle.each("ccomp")):
        return
    nouns = [c for c in verb.each("obj", "nsubj") if verb.i < c.i < participle.i and c.pos == "NOUN"]
    if nouns and opening(participle) is participle and nouns[-1].i == participle.i - 1:
        attach(participle, nouns[-1], "acl")


def relative_of_degree(clause: Token, _: str) -> None:
    """ "Est le plus grand depuis *le coup d'État de 2014, qui* avait …": no adjective has a relative clause behind other nouns."""
    quality = clause.head
    if (
        quality is None
        or clause.subtype != "relcl"
        or quality.pos != "ADJ"
        or not quality.each("nsubj", "cop")
    ):
        return
    start = opening(clause)
    before = [
        w
        for w in quality.subtree()
        if quality.i < w.i < start.i and w.pos in {"NOUN", "PROPN"} and w not in clause.subtree()
    ]
    if before and start.feature("PronType") in {"Rel", "Int"}:
        last = before[-1]
        while last.dep == "nmod" and last.head in before:
            last = last.head
        attach(clause, last, "acl", "relcl")
