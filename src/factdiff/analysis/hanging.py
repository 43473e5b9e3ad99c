"""Clauses that parsers hang one word too high or too low: behind an agent, in front of a speaker, beside a further recipient.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of, says
from factdiff.analysis.tree import Token, at, attach, ending
from factdiff.languages.tables import CLOSED, NEGATION
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})


def relative_of_agent(clause: Token, language: str) -> None:
    """ "Was claimed by a group *that the army says it destroyed*": right behind who did it stands who that is."""
    verb = clause.head
    mark = next((m for m in clause.each("mark") if complementiser(m, language)), None)
    if (
        verb is None
        or clause.dep != "ccomp"
        or mark is None
        or not clause.each("nsubj")
        or clause.each("obj")
    ):
        return
    agents = [c for c in verb.each("obl") if c.subtype == "agent" and c.i < mark.i]
    agent = next((c for c in agents if ending(c) == mark.i - 1 and c.pos in _NOUNS), None)
    if agent is None or not any(c.subtype == "pass" for c in verb.each("aux")):
        return
    content = (
        next((c for c in clause.each("ccomp") if not c.each("obj")), None) if says(clause, language) else None
    )
    attach(clause, agent, "acl", "relcl")
    mark.pos, mark.morph = "PRON", {"PronType": "Rel"}
    attach(mark, content or clause, "obj")


def asked_speaker(verb: Token, language: str) -> None:
    """ "*Asked* whether he would resign, the minister said no": in front of who speaks, a past without a subject was done to them."""
    report = verb.head
    if (
        traits(language).agreeing
        or report is None
        or verb.dep not in {"ccomp", "advcl"}
        or verb.pos != "VERB"
    ):
        return
    alone = verb.feature("Tense") == "Past" and not verb.each("nsubj", "aux", "obj", "mark", "expl")
    first = verb.top().subtree()[0]
    comma = next(
        (c.i for c in [*verb.each("punct"), *report.each("punct")] if c.form == "," and c.i > verb.i), None
    )
    if not alone or first is not verb or comma is None:
        return
    if any(comma < c.i < report.i for c in report.each("nsubj")):
        verb.dep, verb.subtype = "advcl", ""
        verb.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}


def further_recipient(infinitive: Token, _: str) -> None:
    """ "Ordered the firm to pay and *the mayor to apologise*": a noun right before a joined infinitive is who is to do it."""
    first = infinitive.head
    marks = [m for m in infinitive.each("mark") if m.pos in {"PART", "ADP"} and m.i < infinitive.i]
    if first is None or infinitive.dep not in {"conj", "advcl"} or not marks or infinitive.each("nsubj"):
        return
    if first.feature("VerbForm") != "Inf" or infinitive.feature("VerbForm") != "Inf":
        return
    beside = [*first.children, *(first.head.children if first.head is not None else ())]
    nouns = [c for c in beside if c.dep in {"conj", "nmod", "appos", "obj"} and c.pos in _NOUNS]
    noun = next((c for c in nouns if first.i < c.i and ending(c) == marks[0].i - 1), None)
    if noun is not None and not noun.each("case") and infinitive not in noun.subtree():
        joined = noun.each("cc")
        if infinitive.dep == "advcl" and not joined:
            return
        for tie in joined:
            attach(tie, infinitive, "cc")
        attach(noun, infinitive, "nsubj")
        attach(infinitive, first, "conj")


def correlative_of_subject(word: Token, language: str) -> None:
    """ "*Ni* le maire *ni* le préfet n'ont …": the first of two conjunctions that deny stands with the first noun."""
    verb = word.head
    denies = any(row.kind == "negation" for row in rows_of(language, NEGATION, word))
    if verb is None or word.dep not in {"cc", "discourse", "advmod"} or word.children or not denies:
        return
    for noun in verb.each("nsubj"):
        again = any(
            c.form.lower() == word.form.lower() for other in noun.each("conj") for c in other.each("cc")
        )
        if again and noun.subtree()[0].i == word.i + 1:
            attach(word, noun, "cc")
            return


def subject_of_absolute(clause: Token, _: str) -> None:
    """ "*Le maire* étant absent, celui-ci …": of two subjects the first one is of the participle between them."""
    noun = clause.head if clause.dep == "acl" else None
    verb = noun.head if noun is not None and noun.dep == "nsubj" else clause.head
    bearers = [clause, *clause.each("cop", "aux")]
    participle = any(w.feature("VerbForm") == "Part" and w.feature("Tense") == "Pres" for w in bearers)
    if verb is None or verb is noun or not participle or clause.each("nsubj", "mark"):
        return
    first = clause.subtree()[0].i
    before = [noun] if noun is not None else [c for c in verb.each("nsubj") if ending(c) == first - 1]
    behind = [c for c in verb.each("nsubj") if c.i > ending(clause)]
    if before and behind:
        attach(clause, verb, "advcl")
        attach(before[0], clause, "nsubj")


def over_auxiliary(word: Token, _: str) -> None:
    """ "Les ventes *ont* bondi": what hangs on an auxiliary belongs to the verb that it helps."""
    helper = word.head
    verb = helper.head if helper is not None else None
    if helper is not None and verb is not None and helper.dep == "aux" and helper.i < verb.i:
        attach(word, verb, word.dep, word.subtype)


def stray_preposition(word: Token, _: str) -> None:
    """ "Annulés à Oslo *en* raison de la neige": before a noun without one a preposition belongs to the noun."""
    above = word.head
    if above is None or word.children or above.i == word.i - 1:
        return  # "voter contre": a part of the verb
    noun = at(word, word.i + 1)
    if noun is None or noun.pos != "NOUN" or noun.each("case", "det", "mark"):
        return
    if noun.dep in {"obl", "nmod", "obj"} and word not in noun.ancestors():
        attach(word, noun, "case")


def subject_of_weather(pronoun: Token, language: str) -> None:
    """ "*It* was snowing in Oslo", "*il* a plu": nobody and nothing does what the weather does."""
    verb = pronoun.head
    if verb is None or pronoun.feature("Number") == "Plur" or pronoun.feature("Person") in {"1", "2"}:
        return
    if any(row.kind == "weather" for row in rows_of(language, CLOSED, verb)) and not verb.each("obj"):
        pronoun.dep, pronoun.subtype = "expl", "subj"


def subject_behind_mark(verb: Token, language: str) -> None:
    """ "Since *fighting* broke out": one noun between a conjunction and a verb without a subject is its subject."""
    mark = verb.child("mark")
    if mark is None or mark.i != verb.i - 2 or verb.each("nsubj", "csubj", "aux", "expl"):
        return
    noun = at(verb, verb.i - 1)
    if (
        noun is None
        or noun.pos not in _NOUNS
        or noun.head is verb
        or noun in verb.ancestors()
        or noun.children
    ):
        return
    attach(noun, verb, "nsubj")
    if not traits(language).agreeing:
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Mood": "Ind"}
