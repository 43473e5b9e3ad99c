"""Verbs that say what somebody holds something for: "called the senator a liar", "juge la mesure insuffisante"."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis.tree import Token, ending, first_conjunct, once
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.subjects import agent_or_subject, antecedent
from factdiff.languages import lexicon
from factdiff.languages.columns import SpeechRow
from factdiff.languages.tables import NUMBERS, SPEECH

#: Where what somebody is called stands below the verb or below whom it calls so.
_COMPLEMENT = frozenset({"obl", "nmod", "xcomp", "advcl"})
_QUALITIES = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})


@dataclass(frozen=True, slots=True, eq=False)
class Rating:
    """What is held for what: ``holder`` is it said of, ``head`` says it, ``verb`` is whose subject says so."""

    verb: Token
    row: SpeechRow
    holder: Token
    head: Token


@once
def rating(verb: Token) -> Rating | None:
    """What a verb holds something for, if it does; who does not hold it so, or only might, rates nothing."""
    row = verb.marks.verb(SPEECH, "rating")
    if row is None or cue(verb) or grammar.finite(verb) is None:
        return None
    holder = _holder(verb, row)
    if holder is None:
        return None
    head = _complement(verb, holder, row)
    meant = antecedent(holder, verb)
    return None if head is None else Rating(verb, row, meant, head)


def rated(word: Token) -> bool:
    """Whether a word is what somebody is held for: "declared itself *ready* to talk"."""
    first = first_conjunct(word)
    found = rating(first.head) if first.head is not None else None
    # "S'est dit écœuré, *choqué* et déçu": with no subject of its own the next one is what somebody is held for, too.
    alike = first is word or (
        word.i < ending(first) and grammar.bare_participle(word) and not word.each("obj")
    )
    return found is not None and found.head is first and alike


def _holder(verb: Token, row: SpeechRow) -> Token | None:
    """What is rated: the object, or the subject where a verb rates its own or is told from the other side."""
    own = grammar.subject(verb)
    if grammar.passive(verb):
        return own if grammar.agent(verb) is not None else None
    if agent_or_subject(verb) is None and verb.dep != "conj":
        return None
    thing = verb.child("obj")
    if row.self or (thing is not None and thing.feature("Reflex") == "Yes"):
        return own
    return thing


def _complement(verb: Token, holder: Token, row: SpeechRow) -> Token | None:
    markers = row.with_
    # "A traité 4 millions *de tonnes*": behind a number stands what is counted.
    number = lexicon.row(holder.marks.language, NUMBERS, holder.form.lower())
    counted = number is not None and number.kind in {"collective", "mass"}
    for word in () if counted else (*verb.children, *holder.children):
        behind = word.i > verb.i and word is not holder and word.pos in _QUALITIES
        if behind and word.dep in _COMPLEMENT and _marked(word, markers):
            return word
    return None


def _marked(word: Token, markers: tuple[str, ...]) -> bool:
    if markers:
        return word.marks.preposition in markers
    plain = word.dep in {"xcomp", "advcl"} and grammar.finite(word) is None
    quality = word.pos != "VERB" or word.feature("Tense") == "Past"
    return plain and quality and not word.each("mark", "case")
