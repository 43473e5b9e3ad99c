"""Nouns and adjectives that a parser took for something else beside a verb: contents of nouns, epithets.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, genitive, rows_of
from factdiff.analysis.tree import Token, attach, opening, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, PERFECT, PREPOSITIONS, SPEECH

_VERBAL = frozenset({"VERB", "AUX"})


def noun_with_content(verb: Token, language: str) -> None:
    """ "Préoccupés par X et par le fait que Y ait menti": the clause behind a noun's "that" is the noun's content."""
    mark = next((m for m in verb.each("mark") if complementiser(m, language)), None)
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


def that_for_object(word: Token, language: str) -> None:
    """ "Jure *qu'*il a vu l'accusé": what opens the content of a verb that has its object is a conjunction."""
    verb = word.head
    if (
        verb is None
        or verb.dep not in {"ccomp", "xcomp"}
        or opening(verb) is not word
        or word.feature("PronType") == "Int"
    ):
        return
    thing = next((c for c in verb.each("obj", "ccomp") if c.i > verb.i), None)
    own = verb.child("nsubj")
    if thing is not None and own is not None and own.i < verb.i and complementiser(word, language):
        word.pos, word.morph = "SCONJ", {}
        attach(word, verb, "mark")


def noun_behind_adjective(noun: Token, language: str) -> None:
    """ "Ses proches alliés de la guerre": of two words that can be nouns the one with a complement is, the other describes it.

    "Une infirmière acquittée du meurtre": what somebody is by title describes nobody.
    """
    behind = next((c for c in noun.each("amod", "acl") if c.i == noun.i + 1 and c.pos == "VERB"), None)
    if noun.pos != "NOUN" or behind is None or not known(language, noun.form, "ADJ"):
        return
    below = next((c for c in behind.each("obl", "nmod") if c.i > behind.i and genitive(c, language)), None)
    lemmas = known(language, behind.form, "NOUN")
    went = any(
        row.kind == "be" for row in rows_of(language, PERFECT, behind)
    )  # "un proche venu de la guerre"
    titled = any(row.kind == "title" for row in rows_of(language, ACTORS, noun))
    if below is None or not lemmas or titled or not noun.each("det") or went or behind.each("aux", "mark"):
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

    What stands behind it with "with" goes with the noun, where that is somebody and the noun is not: a man is charged.
    """
    noun = word.head
    if word.pos != "VERB" or word.dep not in {"acl", "amod"} or noun is None or noun.pos != "NOUN":
        return
    lemmas = known(language, word.form, "ADJ")
    beside = [c for c in word.children if c.pos != "PUNCT"]
    if not lemmas or word.i != noun.i + 1 or len(beside) != 1 or beside[0].dep not in {"obl", "nmod"}:
        return
    company = beside[0]
    rows = (row for case in company.each("case") for row in rows_of(language, PREPOSITIONS, case))
    somebody = company.pos == "PROPN" or rows_of(language, ACTORS, company)
    if (
        somebody
        and not rows_of(language, ACTORS, noun)
        and any(row.kind == "with" and row.usual for row in rows)
    ):
        word.pos, word.lemma = "ADJ", lemmas[0]
        word.morph = {k: v for k, v in word.morph.items() if k in {"Number", "Gender"}}
        word.dep, word.subtype = "amod", ""
        attach(company, noun, "nmod")


def verb_of_saying_in_two(second: Token, language: str) -> None:
    """ "A également fait savoir que", "made it clear that": two words that say together are one reporting verb.

    The second one carries the report, and the first helps it, as it does where both stand side by side.
    """
    first = second.head
    if first is None or second.dep not in {"xcomp", "ccomp"} or first.i > second.i or second.each("mark"):
        return
    said = second.lemma if second.feature("VerbForm") == "Inf" else second.form
    rows = table(language, SPEECH).get(f"{first.lemma} {said}".lower(), ())
    if not any(row.phrasal for row in rows) or any(c.i < second.i for c in _things(first)):
        return
    replace_by(first, second)
    for word in [c for c in first.children if c is not second]:
        pointing = word.pos == "PRON" and word.dep == "obj"
        attach(word, second, "expl" if pointing else word.dep, "" if pointing else word.subtype)
    attach(first, second, "aux", "caus")
    second.pos, second.lemma = "VERB", said.lower()


def _things(verb: Token) -> list[Token]:
    """The objects of a verb that are no mere pronoun."""
    return [c for c in verb.each("obj") if c.pos != "PRON"]
