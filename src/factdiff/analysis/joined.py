"""Verbs that a parser joined to the wrong one of the verbs before them: tense, form, agreement and sense tell which.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import may_agree, rows_of, says, tells
from factdiff.analysis.tree import Token, attach, first_conjunct, opening
from factdiff.languages.tables import ACTORS, MODALITY, SPEECH
from factdiff.languages.traits import traits

#: Kinds of verbs of what somebody means to do, or will not do.
_WILLED = frozenset({"attempted", "fail", "intended", "planned"})
_BARE = frozenset({"Inf", "Ger"})


def verb_of_report(verb: Token, language: str) -> None:
    """ "She said she would go but gave no reason": what is done beside a report is no part of what is reported.

    A past behind what is yet to come, or a deed of the will behind what a thing does, goes with the verb of saying.
    """
    first = first_conjunct(verb)
    report = first.head
    if first is verb or report is None or first.dep != "ccomp" or first.i < report.i or not _alone(verb):
        return
    told = any(row.use == "verb" and row.kind != "plain" for row in rows_of(language, SPEECH, report))
    past = _past(verb) and _past(report) and _perfect(verb) == _perfect(report)
    if not told or not (past or (_present(verb) and _present(report))):
        return
    subject = first.child("nsubj")
    thing = _thing(subject, language)
    told_of = subject is not None and (thing or subject.pos == "PRON")
    willed = _wills(verb, language) and _thing(subject, language, written=True)
    if (past and _to_come(first) and told_of) or willed or (says(verb, language) and thing):
        if not traits(language).agreeing and not verb.each("aux"):
            verb.morph = {**verb.morph, "VerbForm": "Fin", "Mood": "Ind"}
        attach(verb, report, "conj")


def verb_of_clause(verb: Token, language: str) -> None:
    """ "Accused them of refusing to talk and threatened a strike": a past is joined to no infinitive and no gerund."""
    first = first_conjunct(verb)
    if first is verb or not _alone(verb) or verb.form.lower() == verb.lemma or traits(language).agreeing:
        return
    if first.feature("VerbForm") not in _BARE or first.each("aux", "cop") or not _past(verb):
        return
    above = next((a for a in first.ancestors() if a.pos == "VERB" and a.child("nsubj")), None)
    if above is None or not _past(above) or above.each("aux") or not verb.i > above.i:
        return
    for word in [c for c in first.children if c.i > verb.i]:
        attach(word, verb, word.dep, word.subtype)
    verb.morph = {**verb.morph, "VerbForm": "Fin", "Mood": "Ind"}
    attach(verb, above, "conj")


def participle_of_passive(participle: Token, _: str) -> None:
    """ "Mis en examen pour trafic aggravé et placé en détention": a second passive goes with the first and its subject."""
    beside = participle.head
    bare = participle.dep == "conj" and participle.feature("VerbForm") == "Part" and _alone(participle)
    if beside is None or not bare or not participle.each("cc") or participle.each("aux"):
        return
    if not _beside_passive(beside, participle):
        return
    for above in beside.ancestors():
        subject = next((c for c in above.each("nsubj") if c.subtype == "pass"), None)
        if subject is not None and may_agree(subject, participle):
            attach(participle, above, "conj")
            return


def _beside_passive(beside: Token, participle: Token) -> bool:
    """Whether the word that a participle was joined to is no other participle of its kind: a noun, its epithet, a gerund."""
    if beside.dep in {"nmod", "obl"}:
        return True
    alone = beside.children == beside.each("conj", "advmod", "mark")
    if beside.dep == "advcl":
        return alone and beside.feature("VerbForm") in {"Ger", "Part"} and beside.feature("Tense") != "Past"
    noun = beside.head
    other = noun is not None and not may_agree(noun, participle)
    return alone and beside.dep in {"amod", "acl"} and (other or bool(participle.each("obl", "xcomp")))


def infinitive_of_infinitive(infinitive: Token, language: str) -> None:
    """ "Dit ne pas pouvoir payer": right behind an infinitive of being able, having or wanting to, another is its own."""
    verb = infinitive.head
    if verb is None or infinitive.dep not in {"xcomp", "ccomp"} or infinitive.feature("VerbForm") != "Inf":
        return
    start = min(
        [infinitive.i, *(c.i for c in infinitive.each("expl", "iobj") if c.pos == "PRON")]
    )  # "souhaiter *s'*unir"
    first = next((c for c in verb.each("xcomp", "ccomp") if c.i == start - 1), None)
    if first is None or first.feature("VerbForm") != "Inf" or infinitive.each("mark", "case"):
        return
    if rows_of(language, MODALITY, first) and not first.each("obj", "xcomp"):
        attach(infinitive, first, "xcomp")


def infinitive_of_raising(infinitive: Token, language: str) -> None:
    """ "Forecasters expect prices to fall": what a noun is thought to do is no description of it."""
    noun = infinitive.head
    verb = noun.head if noun is not None else None
    if noun is None or verb is None or infinitive.dep != "acl" or noun.dep != "obj" or noun.i < verb.i:
        return
    raises = any(row.raises for row in rows_of(language, SPEECH, verb))
    planned = bool(rows_of(language, MODALITY, noun)) or bool(rows_of(language, SPEECH, noun))
    if raises and not planned and infinitive.feature("VerbForm") == "Inf" and infinitive.each("mark"):
        attach(infinitive, verb, "xcomp")


def gerund_of_accused(gerund: Token, language: str) -> None:
    """ "Accused the firm of lying": what somebody is accused of is no part of their name."""
    noun = gerund.head
    verb = noun.head if noun is not None else None
    if (
        noun is None
        or verb is None
        or gerund.dep not in {"acl", "nmod"}
        or not (noun.dep == "obj" or (noun.dep == "obl" and noun.subtype == "agent"))
        or gerund.i < noun.i
    ):
        return
    accuses = any(row.kind == "accuse" and row.use == "verb" for row in rows_of(language, SPEECH, verb))
    if (
        accuses
        and gerund.each("mark", "case")
        and gerund.feature("VerbForm") != "Fin"
        and not gerund.each("nsubj")
    ):
        for case in gerund.each("case"):
            case.dep = "mark"
        gerund.morph = {"VerbForm": "Ger", **gerund.morph}
        attach(gerund, verb, "advcl")


def gerund_for_adverb(gerund: Token, _: str) -> None:
    """ "…, avertissant que le mur peut tomber": what has a content or an object is no adverb."""
    verb = gerund.head
    loose = gerund.feature("VerbForm") in {"Ger", "Part", ""} and gerund.feature("Tense") != "Past"
    if verb is not None and verb.pos == "VERB" and loose and gerund.each("ccomp", "obj"):
        gerund.morph = {"VerbForm": "Part", "Tense": "Pres", **gerund.morph}
        gerund.dep, gerund.subtype = "advcl", ""


def gerund_beside_gerund(gerund: Token, _: str) -> None:
    """ "Rappelant que la ville avait payé et estimant que …": a participle goes with the one above the clause between."""
    first = first_conjunct(gerund)
    if first is gerund or not _ongoing(gerund) or _ongoing(first):
        return
    above = next((a for a in first.ancestors() if a.dep in {"advcl", "acl"} and _ongoing(a)), None)
    if above is None or not any(c.i < gerund.i for c in above.each("ccomp")):
        return
    for word in above.each("ccomp", "obj"):
        if word.i > gerund.i:
            attach(word, gerund, word.dep, word.subtype)
    attach(gerund, above, "conj")


def _ongoing(verb: Token) -> bool:
    """Whether a verb is a present participle or gerund without a subject and an auxiliary."""
    loose = verb.pos == "VERB" and verb.feature("VerbForm") in {"Ger", "Part"}
    return loose and verb.feature("Tense") != "Past" and not verb.each("aux", "nsubj", "mark")


def gerund_of_speaker(gerund: Token, language: str) -> None:
    """ "Talks ended when the union left, complaining that …": who said it is the nearest who can speak."""
    verb = gerund.head
    if (
        verb is None
        or gerund.dep != "advcl"
        or not says(gerund, language)
        or gerund.feature("VerbForm") not in {"Ger", "Part"}
    ):
        return
    if gerund.each("nsubj", "mark", "aux") or gerund.i < verb.i or not _thing(verb.child("nsubj"), language):
        return
    for clause in reversed(verb.each("advcl", "ccomp", "conj")):
        subject = clause.child("nsubj")
        if verb.i < clause.i < gerund.i and subject is not None and _speaks(subject, language):
            attach(gerund, clause, "advcl")
            return


def object_of_last(verb: Token, _: str) -> None:
    """ "Has ordered an inquiry and promised compensation": of two objects the one behind a joined verb is that verb's."""
    before = verb.head
    if (
        verb.dep != "conj"
        or before is None
        or verb.pos != "VERB"
        or verb.each("obj", "ccomp", "xcomp", "nsubj")
    ):
        return
    things = [c for c in before.each("obj") if c.pos in {"NOUN", "PROPN"}]
    behind = [c for c in things if c.i > verb.i and c.subtree()[0].i == verb.i + 1]
    if behind and any(before.i < c.i < verb.i for c in things):
        attach(behind[0], verb, "obj")


def afterthought(pronoun: Token, _: str) -> None:
    """ "Il s'est engagé à signer, ce que réclament ses alliés": behind a comma it takes up all that was said before."""
    clause = next((c for c in pronoun.each("acl") if c.i > pronoun.i), None)
    root = pronoun.top()
    if (
        clause is None
        or pronoun.pos != "PRON"
        or pronoun.feature("PronType") != "Dem"
        or pronoun.each("case")
    ):
        return
    opener = opening(clause)
    if opener.feature("PronType") not in {"Rel", "Int"} or opener.i != pronoun.i + 1 or root.pos != "VERB":
        return
    parted = any(c.form == "," and c.i == pronoun.i - 1 for c in root.subtree())
    if parted and root.i < pronoun.i and pronoun.head is not root:
        attach(pronoun, root, "parataxis")


def participle_of_allegation(participle: Token, language: str) -> None:
    """ "Allegations of fraud made by a nurse": a bare noun behind one of saying says only what about."""
    noun = participle.head
    if (
        noun is None
        or participle.dep != "acl"
        or participle.feature("VerbForm") != "Part"
        or noun.dep != "nmod"
    ):
        return
    saying = noun.head
    if (
        saying is None
        or participle.i < noun.i
        or noun.feature("Number") == "Plur"
        or not may_agree(saying, participle)
    ):
        return
    bare = not noun.each("det", "nummod", "nmod") and len(noun.each("case")) == 1
    if bare and noun.pos == "NOUN" and tells(saying, language):
        attach(participle, saying, "acl")


def _alone(verb: Token) -> bool:
    """Whether a joined verb has neither a subject nor a conjunction of its own, and is no passive."""
    bound = verb.each("nsubj", "csubj", "expl", "mark", "cop")
    return verb.pos == "VERB" and not bound and not any(c.subtype == "pass" for c in verb.each("aux"))


def _finite(verb: Token) -> Token:
    words = (*verb.each("aux", "cop"), verb)
    return next((w for w in words if w.feature("VerbForm") == "Fin" or w.feature("Mood")), verb)


def _past(verb: Token) -> bool:
    """Whether a verb tells what was done: a past, or a perfect."""
    word = _finite(verb)
    return word.feature("Mood") not in {"Cnd", "Sub"} and (word.feature("Tense") == "Past" or _perfect(verb))


def _present(verb: Token) -> bool:
    return verb.feature("VerbForm") == "Fin" and verb.feature("Tense") == "Pres"


def _perfect(verb: Token) -> bool:
    return any(c.subtype == "tense" for c in verb.each("aux"))


def _to_come(verb: Token) -> bool:
    """Whether a predicate is a future or a conditional, by its own form or its auxiliary."""
    word = _finite(verb)
    helped = word.dep == "aux" and word.subtype == "" and not word.feature("Tense")
    return helped or word.feature("Mood") == "Cnd" or word.feature("Tense") == "Fut"


def _wills(verb: Token, language: str) -> bool:
    """Whether only somebody can do it: verbs of trying, wanting or refusing."""
    return any(row.kind in _WILLED for row in rows_of(language, MODALITY, verb))


def _thing(subject: Token | None, language: str, *, written: bool = False) -> bool:
    """Whether a subject is a noun that neither a table nor a name knows for somebody; ``written``: a document is a thing."""
    if subject is None or subject.pos != "NOUN" or subject.entity:
        return False
    rows = rows_of(language, ACTORS, subject)
    return not rows or (written and all(row.kind == "document" for row in rows))


def _speaks(subject: Token, language: str) -> bool:
    return subject.pos == "PROPN" or bool(subject.entity) or bool(rows_of(language, ACTORS, subject))
