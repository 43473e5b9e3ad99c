"""Little pronouns beside verbs: the empty subject that is somebody, the reflexive that belongs to its verb.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.clefts import CLEFT
from factdiff.analysis.forms import grammatical, rows_of
from factdiff.analysis.tree import Token, at, attach, make_subject, replace_by
from factdiff.languages.inflection import inflection
from factdiff.languages.lexicon import table
from factdiff.languages.tables import EMPTY, MODALITY, PERFECT


def personal(token: Token, language: str) -> None:
    """ "Il y rencontrera le maire": only what is new comes after an empty subject, and a clitic makes none."""
    verb = token.head
    if token.dep != "expl" or not token.feature("Number") or verb is None or verb.pos != "VERB":
        return
    modal = any(row.use == "aux" for row in table(language, MODALITY).get(verb.lemma, ()))
    if (
        verb.each("cop")
        or modal
        or any(row.pos == "aux" for row in table(language, PERFECT).get(verb.lemma, ()))
    ):
        return
    clitics = [c for c in verb.children if c.pos == "PRON" and token.i < c.i < verb.i]
    met = verb.child("obj")
    known_ = met is not None and (met.pos == "PROPN" or any(_definite(det) for det in met.each("det")))
    alone = bool(verb.each("aux")) and not verb.child("obj", "ccomp", "xcomp", "csubj", "nsubj")
    if any(not c.feature("Number") and not c.feature("Reflex") for c in clitics) and (known_ or alone):
        token.dep, token.subtype = "nsubj", ""


def _definite(det: Token) -> bool:
    return det.feature("Definite") == "Def" or det.feature("Poss") == "Yes"


def pronominal(pronoun: Token, language: str) -> None:
    """ "La ministre s'est rendue": a reflexive clitic belongs to its verb, as treebanks have it of inherent ones."""
    verb = pronoun.head
    clitic = (
        pronoun.pos == "PRON"
        and pronoun.dep in {"obj", "iobj"}
        and any(row.reflexive for row in grammatical(pronoun, language))
    )
    if clitic and verb is not None and pronoun.i < verb.i:
        pronoun.dep, pronoun.subtype = "expl", "pv"


def passive_of_causative(clitic: Token, language: str) -> None:
    """ "S'est *fait insulter* par un habitant": who has something done to himself undergoes it, and "par" says by whom."""
    verb = clitic.head
    if verb is None or clitic.i > verb.i or not any(row.reflexive for row in grammatical(clitic, language)):
        return
    causes = any(c.subtype == "caus" and clitic.i < c.i < verb.i for c in verb.each("aux"))
    if not causes or verb.feature("VerbForm") != "Inf":
        return
    for subject in verb.each("nsubj"):
        subject.subtype = "pass"
    clitic.dep, clitic.subtype = "expl", "caus"


def clitic_of_verb(article: Token, language: str) -> None:
    """ "Le juge *l'accuse* de vol": no verb has an article; what looks like one is whom it acts on, and the noun before acts."""
    behind = at(article, article.i + 1)
    if behind is None or article.children or not inflection(language).scope("subject", article.form.lower()):
        return
    verb = behind.head if behind.dep == "aux" else behind
    if verb is None or verb.pos != "VERB" or not _acts_on(article, verb, behind):
        return
    before = at(article, article.i - 1)
    if before is not None and verb.head is before and before.head is None and before.pos in {"NOUN", "PROPN"}:
        make_subject(before, verb)  # "le club le nie : *le joueur partira*"
    number = "Plur" if article.feature("Number") == "Plur" else "Sing"
    article.pos, article.morph = "PRON", {"Number": number, "Person": "3", "PronType": "Prs"}
    attach(article, verb, "obj")
    if not verb.each("aux"):
        verb.morph = {
            **verb.morph,
            "VerbForm": "Fin",
            "Mood": "Ind",
            "Tense": verb.feature("Tense") or "Pres",
        }
    for noun in verb.each("nmod"):
        attach(noun, verb, "obl")


def _acts_on(article: Token, verb: Token, behind: Token) -> bool:
    """Whether what looks like an article stands before a verb and hangs on it, or on what comes before a finite one."""
    above = article.head
    if behind.feature("VerbForm") == "Fin":
        return above is not None and (above in {verb, behind} or above.i < article.i)
    alone = verb.each("aux", "det", "amod", "obj") == [article]
    before = at(article, article.i - 1)
    acts = before is not None and (verb.head is before or bool(verb.each("nsubj")))
    return above is verb is behind and alone and acts and not verb.feature("VerbForm")


def clitic_beside_noun(pronoun: Token, _: str) -> None:
    """ "La direction *en* propose quatre": a clitic right before a verb is the verb's and no part of the noun before it."""
    noun, behind = pronoun.head, at(pronoun, pronoun.i + 1)
    verb = behind.head if behind is not None and behind.dep == "aux" else behind
    clitic = pronoun.feature("PronType") == "Prs" and not pronoun.children and not pronoun.feature("Number")
    if verb is None or behind is None or not clitic or noun is None or noun.i > pronoun.i:
        return
    if verb.pos == "VERB" and behind.feature("VerbForm") == "Fin" and noun.head is verb:
        attach(pronoun, verb, "iobj")


def emphatic(pronoun: Token, _: str) -> None:
    """ "Il a *lui* aussi voté": no clitic stands between an auxiliary and its verb, so that this one only stresses who."""
    verb = pronoun.head
    if (
        verb is None
        or pronoun.dep not in {"iobj", "obj"}
        or pronoun.children
        or pronoun.feature("Person") != "3"
    ):
        return
    if verb.pos == "VERB" and any(c.i < pronoun.i < verb.i for c in verb.each("aux")):
        attach(pronoun, verb, "advmod", CLEFT)


def pronoun_for_predicate(pronoun: Token, language: str) -> None:
    """ "Elle ne *le* sera pas avant mardi": what stands for a predicate before its copula leaves the copula to tell the rest."""
    if pronoun.pos != "PRON" or pronoun.feature("PronType") != "Prs" or pronoun.each("case", "det"):
        return
    behind = at(pronoun, pronoun.i + 1)
    if pronoun.dep == "conj" and not pronoun.children and behind is not None and behind.dep == "conj":
        be = any(row.kind == "be" for row in rows_of(language, EMPTY, behind))
        if be and behind.each("nsubj") and behind.head is pronoun.head:
            attach(pronoun, behind, "obj")
        return
    copula = pronoun.child("cop")
    if copula is None and pronoun.dep == "conj" and pronoun.head is not None and pronoun.each("nsubj"):
        copula = pronoun.head if pronoun.head.i > pronoun.i and not pronoun.head.each("nsubj") else None
    subject = pronoun.child("nsubj")
    if copula is None or subject is None or not subject.i < pronoun.i < copula.i:
        return
    if copula.head is pronoun:
        replace_by(pronoun, copula)
    for word in list(pronoun.children):
        attach(word, copula, word.dep, word.subtype)
    attach(pronoun, copula, "obj")
    copula.pos = "VERB"
