"""Nouns and adjectives that a parser took for something else beside a verb: contents of nouns, predicates, epithets.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import genitive, rows_of
from factdiff.analysis.tree import Token, attach, replace_by
from factdiff.languages.lemmas import known

_VERBAL = frozenset({"VERB", "AUX"})
#: What goes with a copula to the word that it makes a predicate.
_OF_CLAUSE = frozenset({"nsubj", "csubj", "expl", "mark", "cc", "advmod", "punct", "parataxis", "obl", "aux"})


def noun_with_content(verb: Token, language: str) -> None:
    """ "Préoccupés par X et par le fait que Y ait menti": the clause behind a noun's "that" is the noun's content."""
    mark = next((m for m in verb.each("mark") if _complementiser(m, language)), None)
    if mark is None or verb.pos not in _VERBAL:
        return
    noun = next(
        (c for c in verb.each("obl") if c.i + 1 == mark.i and c.pos == "NOUN" and c.each("case")), None
    )
    if noun is None:
        return
    replace_by(verb, noun)
    attach(verb, noun, "acl")
    for word in [c for c in verb.children if c.i < noun.i and c.dep in {"cc", "punct"}]:
        attach(word, noun, word.dep)
    first = noun.head
    if noun.dep != "conj" or first is None:
        return
    case = noun.each("case")[0]
    alike = (c for above in (first, *first.each("advcl", "xcomp")) for c in above.each("obl") if c.i < noun.i)
    fellow = next((c for c in alike if any(m.lemma == case.lemma for m in c.each("case"))), None)
    if fellow is not None:
        attach(noun, fellow, "conj")


def _complementiser(mark: Token, language: str) -> bool:
    return any("complementiser" in row.flags for row in rows_of(language, "function", mark))


def copula_beside(verb: Token, language: str) -> None:
    """ "A annoncé qu'il n'était pas au courant": *être* and the phrase behind it are one predicate."""
    above = verb.head
    being = any(row.kind == "be" for row in rows_of(language, "empty", verb))
    if not being or above is None or verb.dep in {"cop", "aux"} or not verb.each("nsubj", "expl"):
        return
    if verb.each("obj", "xcomp", "ccomp", "obl", "advcl"):
        return
    end = max((w.i for w in verb.subtree() if w.pos != "PUNCT"), default=verb.i)
    noun = next(
        (c for c in above.each("ccomp", "parataxis", "xcomp") if c.i > verb.i and c is not verb), None
    )
    if noun is None or noun.pos not in {"NOUN", "ADJ"} or noun.each("nsubj", "cop", "mark", "cc"):
        return
    if noun.subtree()[0].i != end + 1:
        return
    replace_by(verb, noun)
    for word in [c for c in verb.children if c.dep in _OF_CLAUSE]:
        attach(word, noun, word.dep, word.subtype)
    attach(verb, noun, "cop")


def noun_behind_adjective(noun: Token, language: str) -> None:
    """ "Ses proches alliés de la guerre": of two words that can be nouns the one with a complement is, the other describes it."""
    behind = next((c for c in noun.each("amod", "acl") if c.i == noun.i + 1 and c.pos == "VERB"), None)
    if noun.pos != "NOUN" or behind is None or not known(language, noun.form, "ADJ"):
        return
    below = next((c for c in behind.each("obl", "nmod") if c.i > behind.i and genitive(c, language)), None)
    lemmas = known(language, behind.form, "NOUN")
    if below is None or not lemmas or not noun.each("det") or behind.each("aux", "mark"):
        return
    replace_by(noun, behind)
    behind.pos, behind.lemma = "NOUN", lemmas[0]
    behind.morph = {k: v for k, v in behind.morph.items() if k in {"Number", "Gender"}}
    attach(below, behind, "nmod")
    for word in list(noun.children):
        attach(word, behind, word.dep, word.subtype)
    noun.pos = "ADJ"
    attach(noun, behind, "amod")


def adjective_for_participle(word: Token, language: str) -> None:
    """ "Une réunion privée avec X": a participle that is an adjective as well, with nobody who did it, is one.

    What stands behind it with "with" goes with the noun.
    """
    noun = word.head
    if word.pos != "VERB" or word.dep not in {"acl", "amod"} or noun is None or noun.pos != "NOUN":
        return
    lemmas = known(language, word.form, "ADJ")
    beside = [c for c in word.children if c.pos != "PUNCT"]
    if not lemmas or word.i != noun.i + 1 or len(beside) != 1 or beside[0].dep not in {"obl", "nmod"}:
        return
    company = beside[0]
    rows = (row for case in company.each("case") for row in rows_of(language, "prepositions", case))
    if any(row.kind == "with" and "usual" in row.flags for row in rows):
        word.pos, word.lemma = "ADJ", lemmas[0]
        word.morph = {k: v for k, v in word.morph.items() if k in {"Number", "Gender"}}
        word.dep, word.subtype = "amod", ""
        attach(company, noun, "nmod")


def mark_of_clause(mark: Token, language: str) -> None:
    """ "Mais qu'à son avis cela suffirait": a "that" before a phrase with its own preposition opens the clause."""
    phrase = mark.head
    if mark.dep != "mark" or phrase is None or phrase.dep != "obl" or not phrase.each("case"):
        return
    verb = phrase.head
    bare = phrase.pos in {"NOUN", "PROPN", "PRON"} and not phrase.each("cop", "nsubj", "aux")
    if verb is not None and bare and _complementiser(mark, language) and not verb.each("mark"):
        attach(mark, verb, "mark")


def adjective_of_line(noun: Token, _: str) -> None:
    """ "Le maire absent du vote": in a line without a verb an adjective with a complement is what is said of its noun."""
    if noun.head is not None or noun.pos not in {"NOUN", "PROPN"} or noun.each("cop", "nsubj", "case"):
        return
    words = noun.subtree()
    if words[-1].pos == "PUNCT" or any(w.pos in _VERBAL for w in words):
        return
    known_ = noun.pos == "PROPN" or any(det.feature("Definite") == "Def" for det in noun.each("det"))
    quality = next((c for c in noun.each("amod") if c.i > noun.i and c.pos == "ADJ"), None)
    if quality is None or not known_ or words[-1].i == quality.i:
        return
    behind = next(w for w in words if w.i == quality.i + 1)
    between = [w for w in words if noun.i < w.i < quality.i]
    if behind.pos != "ADP" or between or len(noun.each("amod")) > 1:
        return
    replace_by(noun, quality)
    for word in [c for c in noun.children if c.i > quality.i]:
        attach(word, quality, "obl" if word.dep == "nmod" else word.dep)
    attach(noun, quality, "nsubj")


def adjective_with_infinitive(adjective: Token, language: str) -> None:
    """ "Is due to appear": an adjective of what is planned is the predicate, and no preposition before its infinitive."""
    verb = adjective.head
    rows = [row for row in rows_of(language, "modality", adjective) if row.scope == "adjective"]
    joined = adjective.child("fixed")
    if verb is None or not rows or adjective.dep not in {"case", "mark"} or joined is None:
        return
    listed = frozenset(known(language, verb.form, "VERB"))
    bare = verb.form.lower() in listed and not verb.each("det", "case")[1:]
    if joined.i != adjective.i + 1 or not bare or not verb.each("cop", "aux"):
        return
    replace_by(verb, adjective)
    for word in [c for c in verb.children if c.i < adjective.i or c.dep == "punct"]:
        attach(word, adjective, word.dep, word.subtype)
    verb.pos, verb.morph = "VERB", {"VerbForm": "Inf"}
    attach(verb, adjective, "xcomp")
    attach(joined, verb, "mark")
    joined.pos = "PART"
