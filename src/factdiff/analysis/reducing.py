"""Rules for clauses without the words that tie them: relatives without a pronoun, what is seen, "and so was he".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, opening, replace_by
from factdiff.languages.tables import CLOSED, FUNCTION

#: Relations in which a verb without a subject hangs on the relative clause that stands before it.
_BEHIND = ("advcl", "ccomp", "conj", "parataxis", "xcomp")


def contact_relative(noun: Token, _: str) -> None:
    """ "*The woman the police had arrested* sued the state": a noun right behind another one does what its relative clause tells."""
    other = next((c for c in noun.each("appos") if c.i > noun.i and c.each("det")), None)
    before = at(noun, opening(other).i - 1) if other is not None else None
    clause = next((c for c in noun.each("acl") if c.subtype == "relcl" and not c.each("nsubj", "mark")), None)
    if noun.head is not None or other is None or before is not noun or clause is None or other.i > clause.i:
        return
    main = next(
        (c for c in clause.each(*_BEHIND) if c.i > clause.i and not c.each("nsubj", "mark", "cc")), None
    )
    if (
        main is None
        or main.pos != "VERB"
        or main.feature("VerbForm") not in {"Fin", "Part"}
        or main.each("aux")
    ):
        return
    attach(other, clause, "nsubj")
    attach(main, noun, "parataxis")
    replace_by(noun, main)
    attach(noun, main, "nsubj")
    main.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": main.feature("Tense") or "Past"}
    for mark in [c for c in noun.each("punct") if c.i > main.i]:
        attach(mark, main, "punct")


def infinitive_of_seeing(verb: Token, language: str) -> None:
    """ "Saw the man *climb* the fence": behind whom somebody sees, a bare form is the infinitive of what is seen."""
    above = verb.head
    if (
        above is None
        or verb.dep != "ccomp"
        or verb.form.lower() != verb.lemma.lower()
        or verb.each("mark", "aux")
    ):
        return
    own = next(iter(verb.each("nsubj")), None)
    seen = next((c for c in above.each("obj") if above.i < c.i < verb.i), own)
    bare = own is None or above.feature("Tense") == "Past"
    if seen is None or not bare or not any(r.kind == "perceiving" for r in rows_of(language, CLOSED, above)):
        return
    if own is not None:
        attach(own, above, "obj")
    verb.dep, verb.morph = "xcomp", {"VerbForm": "Inf"}


def subject_of_so(adverb: Token, language: str) -> None:
    """ "The guard was jailed, and *so was his brother*": who is so, too, stands behind the copula."""
    above, copula = adverb.head, next(iter(adverb.each("cop")), None)
    if (
        adverb.pos != "ADV"
        or adverb.dep != "conj"
        or above is None
        or copula is None
        or copula.i != adverb.i + 1
    ):
        return
    if adverb.each("nsubj") or rows_of(language, FUNCTION, adverb):
        return
    noun = next(
        (c for c in above.each("conj", "nsubj") if c.i > copula.i and c.pos in {"NOUN", "PROPN", "PRON"}),
        None,
    )
    if noun is not None and opening(noun).i == copula.i + 1:
        attach(noun, adverb, "nsubj")


REDUCING: tuple[Rule, ...] = (
    Rule("contact-relative", contact_relative,
        "The woman the police had arrested sued the state.",
        "The woman, the mayor of Bath, sued the state.", pos="NOUN", dep="root", bearing=True, over="acl"),
    Rule("infinitive-of-seeing", infinitive_of_seeing,
        "Neighbours saw the man climb the fence.",
        "Neighbours say the man climbed the fence.", pos="VERB", dep="ccomp"),
    Rule("subject-of-so", subject_of_so,
        "The guard was jailed, and so was his brother.",
        "The guard was jailed, and his brother was.", pos="ADV", dep="conj", over="cop"),
)  # fmt: skip
