"""Adverbs that are joined to one another or deny a noun, and verbs that parsers part from their auxiliary at the joint.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, around, attach, opening, replace_by
from factdiff.languages.tables import NEGATION


def joined_adverbs(joint: Token, _: str) -> None:
    """ "A lentement mais sûrement réduit sa dette": of two adverbs with a conjunction between them none opens a clause."""
    beside, verb = around(joint), joint.head
    if beside is None:
        return
    first, second = beside
    if not first.pos == second.pos == "ADV" or verb is None or second.head is not verb or second.children:
        return
    if verb.dep == "conj" and verb.head is not None:
        _rejoin(verb, verb.head, first)
    if first.head is not verb:
        return
    attach(second, first, "conj")
    attach(joint, second, "cc")


def _rejoin(verb: Token, above: Token, adverb: Token) -> None:
    """Hang an auxiliary, or the adverb that was taken for a predicate, on the verb behind both adverbs."""
    helper = above if above.pos == "AUX" else above.child("cop") if above is adverb else None
    if helper is None or verb.each("nsubj", "aux", "cop"):
        return
    replace_by(above, verb)
    for word in [*above.children]:
        attach(word, verb, word.dep, word.subtype)
    attach(helper, verb, "aux", "" if helper is not above else "tense")
    if above is not helper:
        attach(above, verb, "advmod")
    else:
        verb.morph = {"VerbForm": "Part", "Tense": "Past"}


def noun_of_denial(adverb: Token, language: str) -> None:
    """ "Pas d'accord trouvé à Genève": in a line without a verb the noun is denied, and the adverb heads nothing."""
    noun = next((c for c in adverb.each("obl", "nmod") if c.i > adverb.i), None)
    if adverb.head is not None or noun is None or not rows_of(language, NEGATION, adverb):
        return
    case = noun.child("case")
    if case is None or case.i != adverb.i + 1:
        return
    replace_by(adverb, noun)
    for word in [*adverb.children]:
        attach(word, noun, word.dep, word.subtype)
    attach(adverb, noun, "advmod")
    case.dep, case.pos = "det", "DET"


def denial_of_conjunct(denial: Token, language: str) -> None:
    """ "Ouvre à Paris et *non* à Lyon": what denies right before a joined phrase denies that phrase alone."""
    verb = denial.head
    free = any(row.use == "free" for row in rows_of(language, NEGATION, denial))
    if not free or verb is None or verb.pos not in {"VERB", "AUX"} or denial.i < verb.i:
        return
    beside = around(denial)
    if beside is None:
        return
    joined = next((w for w in verb.subtree() if w.dep == "conj" and opening(w) is beside[1]), None)
    if (
        joined is None
        or denial in joined.ancestors()
        or joined.pos not in {"NOUN", "PROPN"}
        or beside[0].pos not in {"CCONJ", "PUNCT"}
    ):
        return
    attach(denial, joined, "advmod")
    for joint in denial.each("cc"):
        attach(joint, joined, "cc")
