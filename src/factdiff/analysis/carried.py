"""Verbs with what is theirs: the auxiliary of a verb before them, a degree, a subject or complement that a parser hung elsewhere.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of, says
from factdiff.analysis.tree import Token, at, attach, first_conjunct, opening, replace_by
from factdiff.languages.inflection import inflection
from factdiff.languages.lemmas import known
from factdiff.languages.tables import CLOSED, EMPTY, FUNCTION, PERFECT, PREPOSITIONS
from factdiff.languages.traits import traits

_CONTENT = frozenset({"xcomp", "ccomp"})
_BARE = ("aux", "cop", "mark", "nsubj", "expl")


def participle_of_perfect(participle: Token, language: str) -> None:
    """ "A dit être serein et *nié* toute faute": with an object of its own it goes with the perfect and not with the infinitive."""
    first = first_conjunct(participle)
    past = participle.feature("VerbForm") == "Part" and participle.feature("Tense") == "Past"
    if first is participle or not past or participle.each(*_BARE) or not participle.each("cc"):
        return
    loose = not first.each("aux") and any(w.feature("VerbForm") == "Inf" for w in (first, *first.each("cop")))
    # "A affirmé que l'usine polluait et *demandé* qu'elle ferme": what says something itself does not go with a simple tense.
    told = first.dep == "ccomp" and bool(participle.each("ccomp")) and not _perfect(first, language)
    above = first.head
    while above is not None and above.feature("VerbForm") == "Inf" and above.dep in _CONTENT:
        above = above.head
    if not (loose or told) or first.dep not in _CONTENT or above is None or not _perfect(above, language):
        return
    thing = _object_behind(participle, first)
    if thing is not None:
        attach(thing, participle, "obj")
    if thing is not None or participle.each(*_CONTENT):
        attach(participle, above, "conj")


def _object_behind(participle: Token, first: Token) -> Token | None:
    """The bare phrase that begins right behind a participle, whatever it hangs on."""
    beside = [
        c
        for c in (*participle.children, *first.children)
        if c.i > participle.i and c.pos in {"NOUN", "PROPN"}
    ]
    near = (c for c in beside if opening(c).i == participle.i + 1 and c.each("det") and not c.each("case"))
    return next(near, None)


def participle_for_item(word: Token, language: str) -> None:
    """ "A présenté une réforme et *juré* de la payer": beside an object a participle with an infinitive is one more deed."""
    thing = word.head
    verb = thing.head if thing is not None else None
    past = word.feature("VerbForm") == "Part" and word.feature("Tense") == "Past"
    if thing is None or verb is None or word.dep != "conj" or thing.dep != "obj" or not past:
        return
    held = [c for c in word.each(*_CONTENT) if c.i > word.i]
    if held and word.pos == "VERB" and not word.each(*_BARE, "det") and _perfect(verb, language):
        attach(word, verb, "conj")


def _perfect(verb: Token, language: str) -> bool:
    helpers = [aux for aux in verb.each("aux") if aux.subtype in {"tense", ""}]
    return any(row.kind == "have" for aux in helpers for row in rows_of(language, PERFECT, aux))


def verb_of_degree(degree: Token, language: str) -> None:
    """ "A *plus que* doublé", "has *more than* doubled": how much is no deed, and the participle behind it is."""
    auxiliary, than, participle = (at(degree, degree.i + n) for n in (-1, 1, 2))
    if auxiliary is None or than is None or participle is None or participle.pos != "VERB":
        return
    if participle.feature("VerbForm") not in {"Part", ""}:
        return
    have = any(row.kind == "have" for row in rows_of(language, PERFECT, auxiliary))
    compares = any(row.kind == "comparison" for row in rows_of(language, PREPOSITIONS, than))
    compares = compares or any(row.complementiser for row in rows_of(language, FUNCTION, than))
    top = auxiliary if degree.head is auxiliary else degree
    inside = participle.head in {degree, than, auxiliary} and degree.head in {auxiliary, None, auxiliary.head}
    if not have or not compares or not inside or not _measures(degree, language):
        return
    replace_by(top, participle)
    for word in [w for w in (*auxiliary.children, *degree.children) if w not in {auxiliary, degree, than}]:
        attach(word, participle, word.dep, word.subtype)
    auxiliary.pos = "AUX"
    attach(auxiliary, participle, "aux", "tense")
    degree.pos, than.pos = "ADV", "ADP"
    participle.morph = {**participle.morph, "VerbForm": "Part", "Tense": "Past"}
    attach(degree, participle, "advmod")
    attach(than, degree, "fixed")


def _measures(word: Token, language: str) -> bool:
    return word.feature("Degree") == "Cmp" or any(
        row.kind == "degree" for row in rows_of(language, CLOSED, word)
    )


def present_for_participle(verb: Token, language: str) -> None:
    """ "Le comité *mise* sur les jeunes": what does not agree with its subject and is a present of another verb is that."""
    subject = next((c for c in verb.each("nsubj") if c.i < verb.i), None)
    rules = inflection(language)
    if subject is None or not traits(language).agreeing or verb.pos != "VERB" or verb.each("aux", "cop"):
        return
    form = verb.form.lower()
    if rules.present(verb.lemma.lower(), "singular") == form or verb.feature("VerbForm") == "Inf":
        return
    if verb.feature("VerbForm") == "Part" and subject.feature("Gender") != "Masc":
        return  # "une ministre mise en cause"
    lemmas = [lemma for lemma in known(language, form, "VERB") if rules.present(lemma, "singular") == form]
    if len(lemmas) != 1 or subject.feature("Number") == "Plur" or not rules.participle(verb.lemma.lower()):
        return
    subject.subtype, verb.lemma = "", lemmas[0]
    verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Number": "Sing", "Person": "3"}


def subject_of_content(pronoun: Token, language: str) -> None:
    """ "Tweeted *it* stinks": right before a finite verb without a subject a pronoun is that, and not what was said."""
    verb = pronoun.head
    if verb is None or pronoun.dep != "obj" or pronoun.pos != "PRON" or not says(verb, language):
        return
    content = next((c for c in verb.each("ccomp") if c.i > pronoun.i and c.pos in {"VERB", "AUX"}), None)
    if content is None or content.each("nsubj", "mark", "aux", "expl") or traits(language).agreeing:
        return
    between = (w for w in pronoun.top().subtree() if pronoun.i < w.i < content.i)
    said = content.form.lower()
    present = inflection(language).present(content.lemma.lower(), "singular")
    if said == present and all(w.pos in {"PUNCT", "ADV"} for w in between):
        attach(pronoun, content, "nsubj")
        content.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Number": "Sing", "Person": "3"}


def complement_of_copula(copula: Token, language: str) -> None:
    """ "A dit qu'il n'*était* pas *au courant*": what stands right behind a copula without a complement is its own."""
    verb = copula.head
    be = any(row.kind == "be" for row in rows_of(language, EMPTY, copula))
    if verb is None or not be or copula.dep != "ccomp" or copula.each("obj", "obl", "xcomp", "ccomp", "nmod"):
        return
    beside = [
        c for c in verb.each("xcomp", "obl", "obj", "ccomp") if c.i > copula.i and c.pos in {"NOUN", "ADJ"}
    ]
    between = {c.i for c in copula.each("advmod")}
    near = (c for c in beside if all(i in between for i in range(copula.i + 1, opening(c).i)))
    complement = next(near, None)
    if complement is None:
        return
    replace_by(copula, complement)
    for word in list(copula.children):
        attach(word, complement, word.dep, word.subtype)
    for word in complement.each("expl"):
        word.dep, word.subtype = "nsubj", ""
    copula.pos = "AUX"
    attach(copula, complement, "cop")


def verb_for_epithet(verb: Token, language: str) -> None:
    """ "A démenti que le pont *vibre*": behind "que" and a noun a form that only a verb has is its verb."""
    noun = verb.head
    opened = (
        noun is not None
        and noun.dep in _CONTENT
        and any(complementiser(m, language) for m in noun.each("mark"))
    )
    if (
        noun is None
        or not opened
        or noun.each("cop", "aux", "nsubj")
        or verb.i < noun.i
        or not noun.each("det")
    ):
        return
    rules, several = inflection(language), noun.feature("Number") == "Plur"
    forms = {rules.present(verb.lemma.lower(), "plural" if several else "singular")}
    if (
        verb.each("aux", "cop", "det", "case")
        or verb.form.lower() not in forms
        or known(language, verb.form, "ADJ")
    ):
        return
    replace_by(noun, verb)
    for word in [c for c in noun.children if c.i > verb.i or c.dep in {"mark", "punct"}]:
        attach(word, verb, word.dep, word.subtype)
    attach(noun, verb, "nsubj")
    verb.morph = {
        "VerbForm": "Fin",
        "Mood": "Ind",
        "Tense": "Pres",
        "Number": "Plur" if several else "Sing",
        "Person": "3",
    }
