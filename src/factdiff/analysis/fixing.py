"""Rules for words that belong together though readers part them: "des six passagers", "qui que ce soit", "faire semblant".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of, says, tells
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, first_conjunct
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import CLOSED, LIGHT, MODALITY, TIMES

#: What a verb has in place of an object.
_HELD = ("obj", "ccomp", "xcomp")


def several_of(noun: Token, language: str) -> None:
    """ "*Des six passagers*, deux se sont noyés": before a number the article of several is "of the", and others do the deed."""
    article = next((c for c in noun.each("det") if c.i < noun.i), None)
    number = next((c for c in noun.each("nummod") if article is not None and c.i == article.i + 1), None)
    verb = noun.head
    if article is None or number is None or verb is None:
        return
    merged = any(row.kind == "merged" for row in table(language, CLOSED).get(article.form.lower(), ()))
    others = [c for c in verb.each("nsubj") if c.i > noun.i]
    if merged and others:
        article.pos, article.dep, article.morph = "ADP", "case", {}
        noun.dep, noun.subtype = "obl", ""


def whoever(copula: Token, _: str) -> None:
    """ "N'a accusé *qui que ce soit*": a copula in the subjunctive behind a pronoun of several words is one of them."""
    pronoun = copula.head
    if pronoun is None or copula.dep != "cop" or pronoun.pos != "PRON" or copula.i < pronoun.i:
        return
    if copula.feature("Mood") == "Sub" and pronoun.each("fixed") and not pronoun.each("nsubj"):
        copula.dep, copula.subtype = "fixed", ""


def noun_of_pretence(participle: Token, language: str) -> None:
    """ "A fait *semblant* d'avoir payé": right behind a verb that only carries nouns a participle alone is the noun."""
    verb = participle.head
    if verb is None or participle.dep != "xcomp" or participle.i != verb.i + 1:
        return
    form = participle.form.lower()
    present = participle.feature("VerbForm") == "Part" and participle.feature("Tense") != "Past"
    if not present or not rows_of(language, LIGHT, verb) or form not in known(language, form, "NOUN"):
        return
    participle.pos, participle.lemma, participle.dep = "NOUN", form, "obj"
    participle.morph = {"Number": "Sing"}
    for clause in participle.each("xcomp", "ccomp", "advcl"):
        attach(clause, participle, "acl")


def object_of_relative(mark: Token, language: str) -> None:
    """ "Un juge *que* la police soupçonnait de corruption": what opens a relative clause with a subject but no object is the object."""
    clause = mark.head
    if (
        clause is None
        or mark.dep != "mark"
        or clause.subtype != "relcl"
        or not complementiser(mark, language)
    ):
        return
    noun = clause.head
    if (
        noun is None
        or noun.pos not in {"NOUN", "PROPN"}
        or clause.pos != "VERB"
        or clause.each(*_HELD, "cop", "expl")
    ):
        return
    # "The rumour that the mayor died" says what it is about.
    said = tells(noun, language)
    said = said or any(r.use == "noun" for r in rows_of(language, MODALITY, noun))
    light = any(r.kind == "antecedent" for r in rows_of(language, CLOSED, noun))
    timed = said or light or bool(rows_of(language, TIMES, noun))
    passive = any(c.subtype == "pass" for c in clause.children)
    if clause.each("nsubj") and not timed and not passive and len(clause.each("mark")) == 1:
        mark.pos, mark.dep, mark.morph = "PRON", "obj", {"PronType": "Rel"}


def content_of_impersonal(clause: Token, language: str) -> None:
    """ "It is said *that the mayor drinks*": what nobody in particular says is what is said, and no subject."""
    verb = clause.head
    opened = any(complementiser(mark, language) for mark in clause.each("mark"))
    if clause.dep != "csubj" or clause.subtype != "pass" or verb is None or not opened or clause.i < verb.i:
        return
    empty = verb.each("expl") or [
        c for c in verb.each("nsubj") if c.pos == "PRON" and c.feature("Gender") == "Neut"
    ]
    if empty and says(verb, language):
        clause.dep, clause.subtype = "ccomp", ""


def gapped(noun: Token, _: str) -> None:
    """ "Martin flew to Rome and *Helena to Oslo*": behind another one who does the same a phrase is his alone."""
    case = next(iter(noun.each("case")), None)
    before = at(noun, case.i - 1) if case is not None else None
    if case is None or before is None or before.pos not in {"NOUN", "PROPN"} or before.dep != "conj":
        return
    first = first_conjunct(before)
    verb = first.head if noun.head is before else noun.head
    if verb is None or verb.each("obj") or not before.each("cc") or before.each("case") or noun.i < before.i:
        return
    same = (
        c for c in verb.each("obl") if c.i < before.i and any(k.lemma == case.lemma for k in c.each("case"))
    )
    if next(same, None) is not None:
        attach(noun, before, "nmod")
        attach(before, verb, "conj")


def content_of_judgement(clause: Token, language: str) -> None:
    """ "Found it unlikely *that the pilot slept*": what somebody finds so is what they say."""
    quality = clause.head
    verb = quality.head if quality is not None and quality.pos == "ADJ" and quality.dep == "xcomp" else None
    if clause.dep != "ccomp" or quality is None or verb is None or not says(verb, language):
        return
    judged = any(row.use == "adjective" for row in rows_of(language, MODALITY, quality))
    if judged and any(complementiser(mark, language) for mark in clause.each("mark")):
        attach(clause, verb, "ccomp")


FIXING: tuple[Rule, ...] = (
    Rule("several-of", several_of,
        "Des six passagers, deux se sont noyés.",
        "Des passagers se sont noyés.", pos="NOUN", dep="nsubj", over="nummod"),
    Rule("content-of-impersonal", content_of_impersonal,
        "Il est dit que le maire boit.",
        "Que le maire boit est certain.", dep="csubj", bearing=True),
    Rule("whoever", whoever,
        "Le cuisinier nie avoir empoisonné qui que ce soit.",
        "Qui est là ?", dep="cop"),
    Rule("noun-of-pretence", noun_of_pretence,
        "L'entreprise a fait semblant d'avoir réparé les freins.",
        "Il est parti dormant debout.", pos="VERB", dep="xcomp"),
    Rule("object-of-relative", object_of_relative,
        "Parmi eux se trouvait un juge que la police soupçonnait de corruption.",
        "Le maire a dit que la police soupçonnait un juge.", pos="SCONJ", dep="mark"),
    Rule("content-of-judgement", content_of_judgement,
        "The court found it unlikely that the pilot had been negligent.",
        "The court found that the pilot had been negligent.", dep="ccomp", over="mark"),
    Rule("gapped", gapped,
        "Martin flew to Rome and Helena to Oslo.",
        "Martin flew to Rome with Helena.", pos="PROPN NOUN", dep="obl nmod", over="case"),
)  # fmt: skip
