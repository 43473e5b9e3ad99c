"""Rules for the openings of wishes, which readers seldom see: "Espérons que", "Si seulement".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, opening
from factdiff.languages.lemmas import known
from factdiff.languages.tables import MODALITY

_IMPERATIVE = {"VerbForm": "Fin", "Mood": "Imp", "Tense": "Pres", "Number": "Plur", "Person": "1"}


def imperative_for_noun(noun: Token, language: str) -> None:
    """ "*Espérons* que la digue tienne": a plural without an article that opens a sentence and holds a clause is a verb."""
    held = [
        c
        for c in noun.each("ccomp", "acl", "advcl")
        if any(complementiser(m, language) for m in c.each("mark"))
    ]
    listed = known(language, noun.form.lower(), "VERB")
    if noun.head is not None or noun.feature("Number") != "Plur" or not held or not listed:
        return
    if noun.each("det", "case", "amod", "nummod", "cop") or opening(noun) is not noun:
        return
    noun.pos, noun.lemma, noun.morph = "VERB", listed[0], dict(_IMPERATIVE)


def condition_for_adverb(adverb: Token, language: str) -> None:
    """ "*Si seulement* le bac était parti": what opens a sentence before its subject is the conjunction, and no degree."""
    verb = adverb.head
    rows = rows_of(language, MODALITY, adverb)
    if verb is None or not any(r.use == "conjunction" and r.kind == "hypothetical" for r in rows):
        return
    if verb.pos not in {"VERB", "AUX"} or opening(verb) is not adverb or not adverb.each("advmod"):
        return
    if any(adverb.i < c.i < verb.i for c in verb.each("nsubj")):
        adverb.pos, adverb.dep = "SCONJ", "mark"


WISHING: tuple[Rule, ...] = (
    Rule("imperative-for-noun", imperative_for_noun,
        "Espérons que la digue tienne.",
        "Les espoirs que la digue tienne sont minces.", pos="NOUN", dep="root", bearing=True),
    Rule("condition-for-adverb", condition_for_adverb,
        "Si seulement le ferry avait fait demi-tour.",
        "Le maire est si malade.", pos="ADV", dep="advmod"),
)  # fmt: skip
