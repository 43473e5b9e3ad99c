"""Rules for lines that tell what became of an aim: "Talks to end strike fail", "Bid to save cinema fails".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, attach, opening, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.tables import MODALITY, TIMES

_PRESENT = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}


def verb_of_aim(noun: Token, language: str) -> None:
    """ "Talks to end dock strike *fail*": behind what somebody aims at, the last word of a line can be all its verb.

    It agrees with the noun that the line begins with; "teams to face title fight" have no aim.
    """
    words = [word for word in noun.subtree() if word.pos != "PUNCT"]
    if noun.head is not None or opening(noun) is not noun or not _aim(noun, language):
        return
    last, aim = (
        words[-1],
        next((w for w in words if w.i == noun.i + 2 and w.feature("VerbForm") == "Inf"), None),
    )
    finite = any(w.feature("VerbForm") == "Fin" for w in words)
    if (
        aim is None
        or finite
        or last.pos not in {"NOUN", "VERB"}
        or last.i <= aim.i + 1
        or last.each("det", "case")
    ):
        return
    lemma = next(iter(known(language, last.form.lower(), "VERB")), "")
    plural = noun.form.lower() != noun.lemma.lower()
    if not lemma or plural != (last.form.lower() == lemma):
        return
    _turn(noun, aim, last)
    last.lemma, last.morph = lemma, {**_PRESENT, "Number": "Plur" if plural else "Sing", "Person": "3"}


def _turn(noun: Token, aim: Token, verb: Token) -> None:
    """Hang the line on its verb, its aim on the noun, and what stood before the verb on the aim."""
    attach(aim, noun, "acl")
    for child in [c for c in verb.children if c is not aim]:
        attach(child, aim, "obj" if child.pos in {"NOUN", "PROPN"} else child.dep)
    attach(verb, noun, "parataxis")
    replace_by(noun, verb)
    attach(noun, verb, "nsubj")
    verb.pos, noun.pos = "VERB", "NOUN"


def _aim(noun: Token, language: str) -> bool:
    planned = any(row.use == "noun" for row in rows_of(language, MODALITY, noun))
    event = noun.pos == "NOUN" and any(row.kind == "event" for row in rows_of(language, TIMES, noun))
    loose = noun.pos == "NOUN" or not noun.each("nsubj", "aux")
    return loose and (planned or event) and not noun.each("det", "case")


AIMING: tuple[Rule, ...] = (
    Rule("verb-of-aim", verb_of_aim,
        "Talks to end dock strike fail",
        "Teams to face title fight", pos="NOUN VERB", dep="root", bearing=True),
)  # fmt: skip
