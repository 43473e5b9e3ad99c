"""Perfects without a finite word: "n'avoir rien reçu", "l'avocat ayant été hospitalisé".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, at, attach, form_at
from factdiff.languages.tables import NEGATION

_NOUNS = frozenset({"NOUN", "PROPN"})


def participle_behind_nothing(have: Token, language: str) -> None:
    """ "Affirme n'*avoir* rien *reçu*": behind what denies stands the participle that the infinitive helps."""
    above = have.head
    if above is None or have.feature("VerbForm") != "Inf":
        return
    nothing, verb = at(have, have.i + 1), at(have, have.i + 2)
    if nothing is None or verb is None or not _denied(have, nothing, language):
        return
    past = verb.pos == "VERB" and verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Past"
    if not past or verb.head not in {have, nothing, above}:
        return
    attach(verb, above, have.dep, have.subtype)
    for word in list(have.children):
        attach(word, verb, word.dep, word.subtype)
    attach(nothing, verb, nothing.dep)
    attach(have, verb, "aux", "tense")
    have.pos = "AUX"


def absolute_perfect(participle: Token, _: str) -> None:
    """ "L'audience est reportée, *l'avocat ayant été hospitalisé*": behind a comma it has a subject of its own."""
    noun = participle.head
    helper = next(
        (c for c in participle.each("aux") if c.feature("VerbForm") == "Part" and c.form != c.lemma), None
    )
    if noun is None or helper is None or noun.pos not in _NOUNS or participle.each("nsubj"):
        return
    verb = next((word for word in noun.ancestors() if word.pos in {"VERB", "AUX"}), None)
    words = [w for w in noun.subtree() if w.i < helper.i and w.pos != "PUNCT"]
    if verb is None or not words or not verb.i < noun.i or form_at(noun, words[0].i - 1) != ",":
        return
    if words[-1].i == helper.i - 1 and participle.dep in {"acl", "advcl"}:
        passive = any(c.subtype == "pass" for c in participle.each("aux"))
        attach(participle, verb, "advcl")
        attach(noun, participle, "nsubj", "pass" if passive else "")


def perfect_of_reflexive(helper: Token, _: str) -> None:
    """ "Après s'*être effondrée*": beside a reflexive "be" makes the perfect, and no passive."""
    verb = helper.head
    if verb is None or helper.subtype != "pass" or len(verb.each("aux")) > 1:
        return
    if any(c.dep == "expl" and c.subtype in {"pv", "pass"} and c.i < helper.i for c in verb.children):
        helper.subtype = "tense"


def _denied(have: Token, word: Token, language: str) -> bool:
    """Whether the two halves of a negation stand around a word."""
    before = at(have, have.i - 1)
    halves = ((before, "particle"), (word, "partner"))
    return all(
        w is not None and any(r.use == use for r in rows_of(language, NEGATION, w)) for w, use in halves
    )
