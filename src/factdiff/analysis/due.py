"""What somebody is due to do, how long before something it was, and a passive's auxiliary.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, at, attach, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.tables import ACTORS, MODALITY, PREPOSITIONS, TIMES


def infinitive_of_due(due: Token, language: str) -> None:
    """ "Was due to leave Dover", "is due to vote on Thursday": what is planned is a verb, and "due" no conjunction of it."""
    if not any(row.use == "adjective" and row.kind == "planned" for row in rows_of(language, MODALITY, due)):
        return
    particle, behind = at(due, due.i + 1), at(due, due.i + 2)
    verb = behind.head if behind is not None and behind.pos == "AUX" else behind
    if particle is None or verb is None or verb.i < particle.i or particle in verb.ancestors():
        return
    if verb is not due.head and verb in due.ancestors():
        return  # a tree of no sense
    if _beside_object(verb, particle, language):
        _over_object(verb)
    subject = next((c for word in (due, verb) for c in word.each("nsubj") if c.i < due.i), None)
    if verb.pos == "NOUN" and subject is not None and _infinitive(verb, particle, subject, language):
        _as_verb(verb)
    copula = any(c.i < due.i for word in (due, verb) for c in word.each("aux", "cop"))
    if verb.pos in {"VERB", "AUX"} and copula and subject is not None:
        _over_infinitive(due, particle, verb)


def _infinitive(noun: Token, particle: Token, subject: Token, language: str) -> bool:
    """Whether what is tagged a noun behind "due to" is spelled like a verb, stands bare, and is said of who can act."""
    bare = noun.i == particle.i + 1 and not noun.each("det", "amod", "compound", "nummod")
    whole = (subject, *subject.each("nmod"))  # "the upper house of parliament"
    acts = any(word.entity or rows_of(language, ACTORS, word) for word in whole)
    acts = acts or (subject.pos == "PRON" and subject.feature("Gender") in {"Fem", "Masc"})
    return bare and acts and _spelled_like_verb(noun, language)


def _spelled_like_verb(noun: Token, language: str) -> bool:
    return any(lemma == noun.form.lower() for lemma in known(language, noun.form, "VERB"))


def _beside_object(noun: Token, particle: Token, language: str) -> bool:
    """ "Due to *take effect*": right behind the particle, and before a noun of which it would be a part."""
    thing = noun.head
    near = noun.pos == "NOUN" and noun.i == particle.i + 1 and noun.dep == "compound"
    return near and thing is not None and thing.i == noun.i + 1 and _spelled_like_verb(noun, language)


def _over_object(verb: Token) -> None:
    """Make what was taken for the second half of a compound the object of its first half."""
    thing = verb.head
    if thing is None:
        return
    replace_by(thing, verb)
    for word in [c for c in thing.children if c.i < verb.i or c.dep in {"nsubj", "cop", "aux"}]:
        attach(word, verb, word.dep, word.subtype)
    attach(thing, verb, "obj")
    _as_verb(verb)


def _over_infinitive(due: Token, particle: Token, verb: Token) -> None:
    """Make the infinitive hang on "due", which has the subject and the copula."""
    if due.head is verb:
        replace_by(verb, due)
    elif verb.head is not due and verb.head is not None and due not in verb.ancestors():
        attach(due, verb.head, verb.dep, verb.subtype)
    attach(verb, due, "xcomp")
    attach(particle, verb, "mark")
    particle.pos = "PART"
    for word in [c for c in verb.children if c.i < due.i or c.dep == "punct"]:
        helps = word.dep in {"aux", "cop"}
        attach(word, due, "cop" if helps else word.dep, "" if helps or word.dep == "nsubj" else word.subtype)
    verb.morph = {**verb.morph, "VerbForm": "Part" if verb.each("aux") else "Inf"}


def _as_verb(noun: Token) -> None:
    noun.pos, noun.morph = "VERB", {"VerbForm": "Inf"}
    for word in list(noun.each("nmod", "appos")):
        beside = word.dep == "appos" and not word.each("case")
        attach(word, noun, "obj" if beside else "obl", word.subtype if word.subtype == "unmarked" else "")


def measure_of_clause(measure: Token, language: str) -> None:
    """ "Ended *hours* before it expired", "*deux ans* après qu'elle a ouvert": how long is said of when, not of the end."""
    counted = any(row.kind == "unit" for row in rows_of(language, TIMES, measure))
    if not counted or measure.each("case") or measure.head is None:
        return
    behind = at(measure, measure.i + 1)
    clause = behind.head if behind is not None and behind.dep == "mark" else None
    if behind is None or clause is None or clause.i < measure.i:
        return
    kinds = {row.kind for row in rows_of(language, PREPOSITIONS, behind)}
    if "time" not in kinds or "purpose" in kinds:
        return
    if measure in clause.ancestors():  # "resigned on Friday, hours before he was …"
        attach(clause, _predicate(measure), "advcl")
    elif clause.dep in {"conj", "parataxis"}:
        clause.dep = "advcl"
    if clause.dep == "advcl":
        attach(measure, behind, "obl", "unmarked")


def _predicate(word: Token) -> Token:
    """The nearest verb above a word, or the root."""
    while word.head is not None:
        word = word.head
        if word.pos == "VERB":
            break
    return word


def verb_for_auxiliary(word: Token, language: str) -> None:
    """ "Aurait *agi* seul": what has an auxiliary of its own and is spelled like no auxiliary is a verb."""
    if word.dep in {"aux", "cop"} or not any(c.i < word.i for c in word.each("aux")):
        return
    lemmas = known(language, word.form, "VERB")
    if lemmas and not known(language, word.form, "AUX"):
        word.pos, word.lemma = "VERB", lemmas[0]


def article_for_object(article: Token, _: str) -> None:
    """ "Des poursuites *l'*accusant d'avoir menti": before a present participle stands no article, but whom it is done to."""
    participle = article.head
    if participle is None or participle.i != article.i + 1 or participle.feature("VerbForm") != "Part":
        return
    noun = at(article, article.i - 1)
    if noun is None or noun.pos != "NOUN" or participle.feature("Tense") == "Past":
        return
    if participle not in noun.ancestors():
        article.pos, article.morph = "PRON", {**article.morph, "Person": "3", "PronType": "Prs"}
        attach(article, participle, "obj")
        attach(participle, noun, "acl")
