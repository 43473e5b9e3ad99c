"""Little words tied to what they stand beside: auxiliaries, clitics, commas, and locutions that are one adverb.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, at, attach, ending, opening, replace_by
from factdiff.languages.lexicon import table
from factdiff.languages.tables import MODALITY, PERFECT, PREPOSITIONS

_NOUNS = frozenset({"NOUN", "PROPN"})
_CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "acl", "conj", "parataxis"})


def auxiliary_beside_participle(auxiliary: Token, language: str) -> None:
    """ "Pour *avoir* menti", "que le suspect *a* menti": right before a participle that is as high, it helps that."""
    participle = at(auxiliary, auxiliary.i + 1)
    if auxiliary.dep not in _CLAUSES or participle is None or participle.head is not auxiliary.head:
        return
    past = (
        participle.pos == "VERB" and participle.feature("VerbForm") == "Part" and participle.dep in _CLAUSES
    )
    if past and any(row.kind == "have" for row in rows_of(language, PERFECT, auxiliary)):
        for word in list(auxiliary.children):
            attach(word, participle, word.dep, word.subtype)
        auxiliary.pos = "AUX"
        if auxiliary.feature("VerbForm") == "Fin":
            participle.dep, participle.subtype = auxiliary.dep, auxiliary.subtype
        attach(auxiliary, participle, "aux", "tense")


def clitic_of_infinitive(clitic: Token, _: str) -> None:
    """ "À *en* croire le maire, …": between a mark and its infinitive a pronoun is the infinitive's."""
    verb, before = at(clitic, clitic.i + 1), at(clitic, clitic.i - 1)
    if clitic.pos != "PRON" or verb is None or before is None or clitic.head in {verb, None}:
        return
    inside = verb.feature("VerbForm") == "Inf" and before.dep == "mark" and before.head is verb
    if inside and verb.pos == "VERB" and not clitic.children:
        attach(clitic, verb, clitic.dep if clitic.dep != "nsubj" else "obj")
        for noun in verb.each("nsubj"):  # an infinitive with a clitic has no subject behind it
            if noun.i > verb.i:
                noun.dep, noun.subtype = "obj", ""


def locution(noun: Token, language: str) -> None:
    """ "Sera *sans doute* signé": a preposition and a noun that are listed as one adverb are one."""
    case = at(noun, noun.i - 1)
    if noun.dep != "obl" or case is None or case.head is not noun or noun.children != [case]:
        return
    said = f"{case.form} {noun.form}".lower()
    if noun.head is not None and any(row.use == "adverb" for row in table(language, MODALITY).get(said, ())):
        case.pos = noun.pos = "ADV"
        attach(case, noun.head, "advmod")
        attach(noun, case, "fixed")


def phrase_for_complement(noun: Token, language: str) -> None:
    """ "Ouverte *pour meurtre*": a noun behind the preposition of an aim or a cause is no predicate of the subject."""
    case = next((c for c in noun.each("mark", "case") if c.pos == "ADP" and c.i < noun.i), None)
    if noun.pos != "NOUN" or noun.dep != "xcomp" or case is None or noun.each("det"):
        return
    if any(row.kind in {"purpose", "cause"} for row in rows_of(language, PREPOSITIONS, case)):
        noun.dep, noun.subtype, noun.morph = (
            "obl",
            "mod",
            {k: v for k, v in noun.morph.items() if k != "VerbForm"},
        )
        case.dep = "case"


def comma_behind_insert(comma: Token, _: str) -> None:
    """ "His plan, he said*,* was to buy it": the comma that ends an insert or an apposition goes with it."""
    above = comma.head
    if comma.form != "," or above is None:
        return
    for other in (above, *([above.head] if above.head is not None else [])):
        for insert in other.each("parataxis", "appos"):
            if insert.i < comma.i == ending(insert) + 1 and any(
                c.form == "," and c.i < insert.i for c in insert.each("punct")
            ):
                attach(comma, insert, "punct")
                return


def two_before_phrase(adverb: Token, language: str) -> None:
    """ "Au Mali *plutôt qu'*au Tchad": two words that compare stand before what they compare, and not by the verb."""
    second = at(adverb, adverb.i + 1)
    if adverb.dep != "advmod" or second is None or second.head is not adverb or second.dep != "fixed":
        return
    rows = table(language, PREPOSITIONS).get(f"{adverb.form} {second.lemma}".lower(), ())
    beside = adverb.head.each("obl", "obj", "advmod") if adverb.head is not None else []
    phrase = next((c for c in beside if opening(c).i == second.i + 1), None)
    if phrase is not None and {row.kind for row in rows} == {"comparison"}:
        attach(adverb, phrase, "cc")


def verb_for_link(verb: Token, _: str) -> None:
    """ "Le suspect, âgé de 30 ans, *nie* les faits": a verb between its subject and its object is no conjunction."""
    noun = verb.head
    if verb.pos != "VERB" or verb.dep not in {"cc", "case", "mark"} or noun is None or noun.pos not in _NOUNS:
        return
    subject = next((c for c in noun.each("nsubj") if c.i < verb.i), None)
    if subject is None or noun.each("cop", "aux") or _opening_behind(verb, noun) != verb.i + 1:
        return
    replace_by(noun, verb)
    for word in [c for c in noun.children if c.i < verb.i or c.dep == "punct"]:
        attach(word, verb, word.dep, word.subtype)
    attach(noun, verb, "obj")
    verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", **verb.morph}


def _opening_behind(verb: Token, noun: Token) -> int:
    """Where the words of a noun behind a verb begin."""
    return min(word.i for word in noun.subtree() if word.i > verb.i)
