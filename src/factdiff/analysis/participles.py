"""Participles and perfect infinitives hung where they belong: on the verb that they go with, with subjects of their own.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import genitive, may_agree, rows_of
from factdiff.analysis.tree import Token, at, attach, behind_comma, ending, form_at, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.tables import ACTORS, PERFECT, PREPOSITIONS, TIMES
from factdiff.languages.traits import traits

#: Where a parser hangs a noun whose verb it does not see.
_BESIDE_VERB = frozenset({"appos", "obj", "obl", "parataxis", "vocative"})


def verb_before_perfect(verb: Token, _: str) -> None:
    """ "La firme nie avoir pollué": a verb right before a perfect infinitive is no adverb of it."""
    participle = verb.head
    loose = verb.pos == "VERB" and verb.dep in {"advmod", "amod"}
    if participle is None or not loose or participle.pos != "VERB" or participle.i < verb.i:
        return
    subject = participle.child("nsubj")
    auxiliaries = participle.each("aux")
    infinitive = bool(auxiliaries) and all(a.form.lower() == a.lemma and a.i > verb.i for a in auxiliaries)
    joined = participle.dep == "conj" and any(c.i < verb.i for c in participle.each("cc"))
    if not infinitive or ((subject is None or subject.i > verb.i) and not joined):
        return
    verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}
    replace_by(participle, verb)
    first = verb.head
    while joined and first is not None and first.head is not None and not _finite(first):
        first = first.head  # "dit avoir vu le feu mais nie …": a finite verb goes on with the finite one
    if joined and first is not None and first is not verb.head:
        attach(verb, first, "conj")
    for word in [c for c in participle.children if c.i < verb.i or c.dep == "punct"]:
        attach(word, verb, word.dep, word.subtype)
    attach(participle, verb, "xcomp")
    for auxiliary in auxiliaries:
        auxiliary.morph = {**auxiliary.morph, "VerbForm": "Inf"}


def _finite(verb: Token) -> bool:
    return any(word.feature("VerbForm") == "Fin" for word in (verb, *verb.each("aux", "cop")))


def perfect_behind_conjunct(participle: Token, _: str) -> None:
    """ "Il a avoué …, et *nié avoir tué* le garde": a perfect infinitive right behind a joined verb is its content."""
    helper = next(iter(participle.each("aux")), None)
    verb = at(participle, helper.i - 1) if helper is not None else None
    if helper is None or verb is None or participle.dep != "conj" or verb is participle.head:
        return
    if helper.form.lower() != helper.lemma or verb.pos != "VERB" or verb.head is not participle.head:
        return
    if verb.dep == "conj" and not participle.each("cc", "nsubj", "mark"):
        helper.morph = {**helper.morph, "VerbForm": "Inf"}
        attach(participle, verb, "xcomp")


def outcome_participle(participle: Token, _: str) -> None:
    """ "A emporté trois skieurs, tuant deux d'entre eux": behind a comma a participle with an object goes with the verb."""
    noun = participle.head
    if noun is None or not _present(participle) or participle.each("mark", "aux", "cop"):
        return
    verb, first = noun.head, participle.subtree()[0]
    parted = first.form == "," or any(c.form == "," and c.i < participle.i for c in participle.each("punct"))
    if participle.dep in {"ccomp", "xcomp"} and parted and noun.pos == "VERB" and noun.i < participle.i:
        participle.dep, participle.subtype = "advcl", ""
    if participle.dep != "acl":
        return
    noun = _whole(noun)
    thing, verb = participle.child("obj"), noun.head
    thingly = noun.dep in {"obj", "obl"} and noun.pos != "PROPN"
    if verb is None or not thingly or noun.i < verb.i or not parted or thing is None:
        return
    if verb.pos == "VERB" and verb.child("nsubj") is not None and not _counts(thing):
        attach(participle, verb, "advcl")


def participle_for_adjective(word: Token, language: str) -> None:
    """ "The bank kept its rate, surprising analysts": behind a comma that is what befell people, and no kind of them."""
    people = word.head
    if people is None or word.i != people.i - 1 or people.dep not in _BESIDE_VERB:
        return
    before = at(word, word.i - 1)
    verb = next((a for a in people.ancestors() if a.pos == "VERB"), None)
    if verb is None or before is None or before.form != ",":
        return
    lemma = next((lemma for lemma in known(language, word.form, "VERB") if lemma != word.form.lower()), "")
    past = word.feature("Tense") == "Past"
    bare = not people.each("det", "case", "nummod", "conj") and bool(rows_of(language, ACTORS, people))
    if not lemma or past or not bare or verb.i > word.i:
        return
    word.pos, word.lemma, word.morph = "VERB", lemma, {"VerbForm": "Part", "Tense": "Pres"}
    attach(word, verb, "advcl")
    attach(people, word, "obj")


def _whole(noun: Token) -> Token:
    """ "Mistyped an order to sell stock, causing …", "une réforme de la police, brisant …": the object that a noun is part of."""
    while noun.head is not None:
        of_plan = noun.dep == "obj" and noun.head.dep == "acl" and noun.head.feature("VerbForm") == "Inf"
        if noun.dep != "nmod" and not of_plan:
            break
        noun = noun.head if noun.dep == "nmod" else noun.head.head or noun.head
    return noun


def _present(participle: Token) -> bool:
    """A present participle or gerund, also where the tagger leaves its form open."""
    form, tense = participle.feature("VerbForm"), participle.feature("Tense")
    return participle.pos == "VERB" and tense != "Past" and form in {"Part", "Ger", ""}


def _counts(thing: Token) -> bool:
    """ "Un conseil, comptant douze membres": a number is what something has, "deux d'entre eux" whom it met."""
    return bool(thing.each("nummod")) and not thing.each("det")


def absolute_participle(participle: Token, language: str) -> None:
    """ "X salue l'accord, le ministre promettant une loi": a participle with a subject of its own, and no apposition.

    Behind a comma somebody who can act does what the participle says; "un plan, un document montrant la cave" is one.
    """
    name = participle.head
    if name is None or not _present(participle):
        return
    verb = name.head
    if participle.dep == "acl" and verb is not None and (_behind(name, verb) or _doer(participle, verb)):
        attach(participle, verb, "advcl")
    doer = _doer(participle, participle.head) if participle.dep == "advcl" and participle.head else None
    if doer is not None:
        attach(doer, participle, "nsubj")
    if participle.dep != "acl" or name.dep != "appos" or name.head is None:
        return
    last = max(
        (w for w in name.subtree() if w.i < participle.subtree()[0].i), key=lambda w: w.i, default=name
    )
    opened = any(c.form == "," and c.i < name.i for c in name.subtree())
    noun = name.head
    verb = next((a for a in noun.ancestors() if a.pos == "VERB"), None)
    follows = last.i + 1 == participle.i and participle.child("obj", "ccomp", "xcomp") is not None
    if (
        verb is None
        or not opened
        or not follows
        or noun.dep not in {"obj", "obl"}
        or not _acts(name, language)
    ):
        return
    attach(participle, verb, "advcl")
    for comma in [c for c in name.each("punct") if c.i < name.i]:
        attach(comma, participle, "punct")
    attach(name, participle, "nsubj")


def _acts(noun: Token, language: str) -> bool:
    """Whether a noun names somebody definite who can act: a name, "le ministre", "the police"."""
    named = noun.pos == "PROPN" or bool(noun.entity)
    definite = any(det.feature("Definite") == "Def" or det.feature("Poss") for det in noun.each("det"))
    return named or (definite and bool(rows_of(language, ACTORS, noun)))


def _behind(subject: Token, verb: Token) -> bool:
    return subject.dep == "nsubj" and verb.i < subject.i


def _doer(participle: Token, verb: Token) -> Token | None:
    """The second subject of a verb, where it stands right before a participle: it does what the participle says."""
    before = [c for c in verb.each("nsubj") if c.i < verb.i]
    behind = [c for c in verb.each("nsubj") if verb.i < c.i < participle.i]
    adjacent = before and behind and behind[-1].subtree()[-1].i + 1 == participle.i
    return behind[-1] if adjacent else None


def perfect_of_verb(auxiliary: Token, language: str) -> None:
    """ "Dément avoir menti": a participle without an article right behind *avoir* is no thing that somebody has."""
    if not any(row.kind == "have" for row in rows_of(language, PERFECT, auxiliary)) or auxiliary.dep == "aux":
        return
    participle = next((c for c in auxiliary.each("obj", "xcomp") if _right_behind(c, auxiliary)), None)
    bare = participle is not None and participle.pos == "VERB" and participle.feature("VerbForm") != "Inf"
    if participle is None or not bare or participle.each("det", "case", "nummod"):
        return
    replace_by(auxiliary, participle)
    participle.morph = {**participle.morph, "VerbForm": "Part", "Tense": "Past"}
    attach(auxiliary, participle, "aux", "tense")
    for word in list(auxiliary.children):
        attach(word, participle, word.dep, word.subtype)


def _right_behind(participle: Token, auxiliary: Token) -> bool:
    """Whether nothing but a quotation mark and adverbs stand between an auxiliary and a participle."""
    beside = (*participle.children, *(c for c in auxiliary.children if c is not participle))
    between = {c.i for c in beside if c.form == '"' or c.dep == "advmod"}  # "n'ont *pas* suffi"
    return all(i in between for i in range(auxiliary.i + 1, participle.i)) and auxiliary.i < participle.i


def age_before_participle(age: Token, language: str) -> None:
    """ "Sow, 48 ans, arrivé troisième, …": between commas an age belongs to who has it, and not to what he did."""
    participle = age.head
    if participle is None or participle.dep != "acl" or participle.head is None or age.i > participle.i:
        return
    counted = any(c.pos == "NUM" and c.i == age.i - 1 for c in age.each("nummod")) and not age.each("case")
    years = any(row.value == "Y" for row in rows_of(language, TIMES, age))
    parted = any(c.form == "," and age.i < c.i < participle.i for c in participle.each("punct"))
    if age.dep == "obl" and counted and years and parted:
        attach(age, participle.head, "appos")


def participle_of_noun(participle: Token, language: str) -> None:
    """ "Il est venu pour la fête du fleuve en mai, célébrée dans la ville": a detached participle and its noun.

    It is said of the subject where that agrees and somebody or something goes with it ("entouré de policiers");
    otherwise of the last noun before the comma that agrees, which is three times as frequent in the treebanks.
    """
    verb = participle.head
    bare = participle.pos == "VERB" and (participle.feature("VerbForm"), participle.feature("Tense")) == (
        "Part",
        "Past",
    )
    if verb is None or not bare or participle.dep != "advcl" or participle.i < verb.i:
        return
    if participle.each("aux", "cop", "mark", "nsubj") or not participle.feature("Gender"):
        return
    subject = verb.child("nsubj")
    first = participle.subtree()[0]
    comma = first.form == "," or any(c.form == "," and c.i < participle.i for c in participle.each("punct"))
    company = any(
        c.dep == "obl" and (c.subtype == "agent" or genitive(c, language)) for c in participle.children
    )
    near = _named_last(verb, first.i - (first.form != ","))
    if subject is not None and comma and near is not None and near.agrees(participle):
        attach(participle, near, "acl")
        return
    if subject is None or not comma or (company and subject.agrees(participle)):
        return
    nouns = [c for c in verb.each("obj", "obl") if verb.i < c.i < participle.i and c.pos in {"NOUN", "PROPN"}]
    timeless = (c for c in reversed(nouns) if not rows_of(language, TIMES, c) and c.feature("Gender"))
    noun = next((c for c in timeless if c.agrees(participle)), None)
    if noun is not None:
        attach(participle, noun, "acl")


def _named_last(verb: Token, comma: int) -> Token | None:
    """ "Ils veulent reprendre *les pourparlers*, interrompus en 2018": what an infinitive acts on, right before a comma."""
    infinitives = [c for c in verb.each("xcomp", "advcl", "ccomp") if c.feature("VerbForm") == "Inf"]
    things = (c for word in infinitives for c in word.each("obj") if word.i < c.i < comma)
    return next(
        (c for c in things if c.pos == "NOUN" and c.feature("Gender") and ending(c) == comma - 1), None
    )


def participle_beside_perfect(participle: Token, language: str) -> None:
    """ "Elle a passé la ligne, *drapée* dans un drapeau": what agrees with the subject is not done with "avoir".

    "Il a quitté le terrain, *blessé* au genou": nor is a lone participle without "and" or an object a second deed.
    """
    first = participle.head
    loose = participle.dep == "conj" and not participle.each("cc", "aux", "nsubj", "obj")
    if first is None or not loose or participle.feature("VerbForm") != "Part" or first.each("expl"):
        return
    agrees = participle.feature("Gender") == "Fem" or participle.feature("Number") == "Plur"
    subject = first.child("nsubj")
    lone = traits(language).agreeing and first.each("conj") == [participle] and behind_comma(participle)
    agrees = agrees or (lone and subject is not None and may_agree(subject, participle))
    perfect = (aux for aux in first.each("aux") if aux.subtype == "tense")
    if agrees and any(row.kind == "have" for aux in perfect for row in rows_of(language, PERFECT, aux)):
        attach(participle, first, "advcl")


def participle_of_asked(verb: Token, language: str) -> None:
    """ "The minister, *asked* about the deal, declined": a past between commas without a subject is what was done to one.

    Where participles agree their forms tell.
    """
    above = verb.head
    if above is None or verb.feature("VerbForm") != "Fin" or verb.feature("Tense") != "Past":
        return
    beside = verb.dep == "parataxis" and above.dep == "nsubj"
    main = above.head if beside else above
    subject = main.child("nsubj") if main is not None else None
    if main is None or subject is None or traits(language).agreeing:
        return
    bare = not verb.each("nsubj", "mark", "aux", "cop", "obj", "ccomp", "expl", "cc")
    if bare and subject.i < verb.i < main.i and form_at(verb, verb.i - 1) == ",":
        verb.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
        attach(verb, subject if beside else main, "acl" if beside else "advcl")


def participle_of_those(participle: Token, _: str) -> None:
    """ "Most of *those arrested*": right behind a pronoun for people a participle says which ones."""
    share = participle.head
    if share is None:
        return
    those = next((c for c in share.each("nmod") if c.i == participle.i - 1), None)
    if (
        those is not None
        and those.pos == "PRON"
        and those.feature("PronType") == "Dem"
        and those.feature("Number") == "Plur"
    ):
        attach(participle, those, "acl")


def adjective_behind_to(word: Token, language: str) -> None:
    """ "Fled to *neighbouring* Chad": what is no infinitive and an adjective as well describes the noun behind it."""
    above, mark, noun = word.head, word.child("mark"), word.child("obj")
    if above is None or mark is None or noun is None or word.feature("VerbForm") not in {"Part", "Ger"}:
        return
    near = mark.i == word.i - 1 and noun.i == word.i + 1
    goal = any(row.of == "inf" for row in rows_of(language, PREPOSITIONS, mark))
    if near and goal and known(language, word.form, "ADJ"):
        for other in [c for c in word.children if c.i > noun.i]:
            attach(other, above, other.dep, other.subtype)
        attach(noun, above, "obl")
        attach(mark, noun, "case")
        attach(word, noun, "amod")
        word.pos, mark.pos = "ADJ", "ADP"
