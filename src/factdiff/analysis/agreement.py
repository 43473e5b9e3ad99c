"""Verbs that the reader took for nouns, and nouns for verbs: agreement and the want of a verb decide.

Where the third person of verbs ends like the plural of nouns (`Traits.third`), headlines can be cut in several ways
("Council plans cuts"), of which one agrees.
"""

from __future__ import annotations

from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, make_subject, opening, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.traits import traits

_PRESENT = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Person": "3"}
_OF_NOUNS = ("det", "amod", "compound", "nmod", "nummod")


def turn_plural_subject(verb: Token, language: str) -> None:
    """ "The council plans cuts": a plural right before a verb in the singular is the verb, and the verb its object."""
    plural = next((c for c in verb.each("nsubj") if c.i == verb.i - 1), None)
    if plural is None or verb.pos != "VERB" or not (_third(verb, language) and _third(plural, language)):
        return
    subject = next((c for c in verb.each("nsubj") if c.i == plural.i - 1), None) or _before(plural)
    noun = known(language, verb.form, "NOUN")
    if subject is None or not noun or verb.each("obj", "ccomp", "xcomp", "aux"):
        return
    replace_by(verb, plural)
    _make_verb(plural, language)
    for child in [c for c in verb.children if c is not plural]:
        attach(child, plural, child.dep, child.subtype)
    verb.pos, verb.lemma, verb.morph = "NOUN", noun[0], {"Number": "Plur"}
    attach(verb, plural, "obj")
    _subject(subject, plural)


def turn_bare_verb(verb: Token, language: str) -> None:
    """ "The poll lead narrows": a verb without its ending between a singular and a verb with one is the subject."""
    beside = [*verb.children, *(verb.head.children if verb.head else ())]
    follower = next(
        (c for c in beside if c.i == verb.i + 1 and c.pos == "VERB" and _third(c, language)), None
    )
    noun = known(language, verb.form, "NOUN")
    modifier = next((c for c in verb.each("nsubj") if c.i == verb.i - 1 and c.pos in {"NOUN", "PROPN"}), None)
    plain = (
        verb.pos == "VERB"
        and verb.form.lower() == verb.lemma
        and all(c is follower for c in verb.each("obj", "ccomp", "xcomp", "aux"))
    )
    if follower is None or modifier is None or not noun or not plain or follower.each("nsubj"):
        return
    if follower.head is verb:
        replace_by(verb, follower)
    for child in [c for c in verb.children if c is not modifier]:
        attach(child, follower, child.dep, child.subtype)
    for child in modifier.each(*_OF_NOUNS):
        attach(child, verb, child.dep, child.subtype)
    verb.pos, verb.lemma, verb.morph = "NOUN", noun[0], {"Number": "Sing"}
    attach(verb, follower, "nsubj")
    attach(modifier, verb, "compound")


def turn_noun(noun: Token, language: str) -> None:
    """ "Huge blaze guts warehouse", "Bank cuts rates": the noun that can be a verb is one where the sentence has none."""
    if noun.pos not in {"NOUN", "X"} or not _third(noun, language):
        return
    whole = noun.head if noun.dep == "compound" and noun.head is not None and noun.head.i > noun.i else None
    subject = _before(noun) or (_before(whole, noun.i) if whole is not None else None)
    top = whole or noun
    followed = whole is not None or noun.child("obj") is not None or _followed(noun)
    if subject is None or top.head is not None or not followed or _has_verb(top):
        return
    if whole is not None:
        replace_by(whole, noun)
        attach(whole, noun, "obj")
        for child in [c for c in whole.children if c.i < noun.i]:
            attach(child, noun, child.dep, child.subtype)
    _make_verb(noun, language)
    _subject(subject, noun)


def turn_last_noun(word: Token, language: str) -> None:
    """ "Acme shares fall": no part of a compound stands behind its head."""
    head = word.head
    behind = head is not None and word.dep == "compound" and word.i == head.i + 1
    if (
        not behind
        or head is None
        or word.pos != "NOUN"
        or head.head is not None
        or not _third(head, language)
    ):
        return
    lemmas = known(language, word.form, "VERB")
    if word.form.lower() not in lemmas or _has_verb(head):
        return
    word.pos, word.lemma, word.morph = "VERB", word.form.lower(), {**_PRESENT, "Number": "Plur"}
    make_subject(head, word)


def turn_first_verb(word: Token, language: str) -> None:
    """ "*Talks* resume on Wednesday": no sentence begins with a third person; the plural is the subject, and what follows its verb."""
    verb = at(word, word.i + 1)
    first = word.head is None and not any(w.i < word.i for w in word.subtree())
    if verb is None or not first or word.each("nsubj") or verb.head is not word or verb.dep != "obj":
        return
    said = verb.pos == "NOUN" and not verb.each("det", "nummod") and _third(word, language)
    nouns, lemmas = (
        (known(language, word.form, "NOUN"), known(language, verb.form, "VERB")) if said else ((), ())
    )
    if not nouns or verb.form.lower() not in lemmas:
        return
    word.pos, word.lemma, word.morph = "NOUN", nouns[0], {"Number": "Plur"}
    verb.pos, verb.lemma, verb.morph = "VERB", verb.form.lower(), {**_PRESENT, "Number": "Plur"}
    make_subject(word, verb)
    for phrase in verb.each("nmod"):
        attach(phrase, verb, "obl")


def turn_conjunct(noun: Token, language: str) -> None:
    """ "Have opened an inquiry and *plan* to meet": a bare singular behind "and" with an infinitive is the next verb."""
    bare = noun.pos == "NOUN" and noun.dep == "conj" and noun.feature("Number") != "Plur"
    before = [c for c in noun.children if c.i < noun.i]
    joined = len(before) == 1 and before[0].dep == "cc" and before[0].i == noun.i - 1
    lemmas = known(language, noun.form, "VERB") if bare and joined and traits(language).third else ()
    if noun.form.lower() not in lemmas:
        return
    aim = next((c for c in noun.each("acl") if c.feature("VerbForm") == "Inf" and c.each("mark")), None)
    verb = next((a for a in noun.ancestors() if a.pos == "VERB" and a.each("nsubj")), None)
    if aim is None or verb is None or aim.each("mark")[0].i != noun.i + 1:
        return
    noun.pos, noun.lemma = "VERB", noun.form.lower()
    noun.morph = {**_PRESENT, "Number": "Plur"}
    attach(aim, noun, "xcomp")
    for later in verb.each("obl", "advmod", "advcl"):
        if later.i > aim.i:
            attach(later, aim, later.dep, later.subtype)
    attach(noun, verb, "conj")


def turn_owned(word: Token, language: str) -> None:
    """ "*Its rules* forbid loans": a possessive does nothing; what it owns is the subject of the verb right behind."""
    owner = next((c for c in word.each("nsubj") if c.i == word.i - 1 and c.feature("Poss") == "Yes"), None)
    nouns = (
        known(language, word.form, "NOUN") if owner is not None and word.feature("VerbForm") == "Fin" else ()
    )
    verb = at(word, word.i + 1)
    if owner is None or not nouns or verb is None or verb.head is not word or verb.pos not in {"VERB", "AUX"}:
        return
    word.pos, word.lemma = "NOUN", nouns[0]
    word.morph = {"Number": "Plur" if word.form.lower() != nouns[0] else "Sing"}
    attach(owner, word, "nmod", "poss")
    replace_by(word, verb)
    for child in [c for c in word.children if c.i > verb.i or c.dep == "punct"]:
        attach(child, verb, child.dep, child.subtype)
    attach(word, verb, "nsubj")
    if verb.feature("VerbForm") == "Inf":
        verb.morph = {**_PRESENT, "Number": word.feature("Number")}


def agree(word: Token, language: str) -> None:
    """ "Les recours du camp Sarkozy rejetés": a participle in another number than its noun goes with one above that agrees."""
    noun = word.head
    said = (
        word.feature("VerbForm") == "Part" and word.dep in {"acl", "amod"} and not word.each("aux", "nsubj")
    )
    if not said or not traits(language).agreeing or noun is None or noun.i > word.i or _agrees(word, noun):
        return
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
        if noun.pos == "NOUN" and _agrees(word, noun):
            attach(word, noun, "acl")
            return


def _agrees(word: Token, noun: Token) -> bool:
    """Whether a participle has the number and gender of a noun, as far as both show them, or that of several nouns."""
    if noun.each("conj") and word.feature("Number") == "Plur":
        return True
    genders = {word.feature("Gender"), noun.feature("Gender")} - {""}
    return word.feature("Number") == noun.feature("Number") and len(genders) < 2  # noqa: PLR2004 - one and the same


def _third(word: Token, language: str) -> str:
    """The verb of which a word can be the third person, empty where it can be of none."""
    ending, form = traits(language).third, word.form.lower()
    if not ending or not form.endswith(ending):
        return ""
    return next((lemma for lemma in known(language, form, "VERB") if lemma != form), "")


def _before(noun: Token, place: int | None = None) -> Token | None:
    """The noun right before a noun (or a place): its subject, or a part of a compound."""
    place = noun.i if place is None else place
    return next(
        (c for c in noun.each("compound", "nsubj") if c.i == place - 1 and c.pos in {"NOUN", "PROPN"}), None
    )


def _followed(noun: Token) -> bool:
    """Whether another noun stands right behind a noun, without the comma of an apposition."""
    return any(
        c.pos in {"NOUN", "PROPN"} and opening(c).i == noun.i + 1 for c in noun.each("appos", "parataxis")
    )


def _has_verb(top: Token) -> bool:
    return any(word.pos in {"VERB", "AUX"} for word in top.subtree())


def _make_verb(word: Token, language: str) -> None:
    word.pos, word.lemma, word.morph = "VERB", _third(word, language), {**_PRESENT, "Number": "Sing"}


def _subject(subject: Token, verb: Token) -> None:
    """A noun becomes the subject of a verb, and what stood before it its own."""
    attach(subject, verb, "nsubj")
    for child in [c for c in verb.each(*_OF_NOUNS) if c.i < subject.i]:
        attach(child, subject, child.dep, child.subtype)


AGREEMENT: tuple[Rule, ...] = (
    Rule("plural-for-verb", turn_plural_subject,
        "The council plans cuts.",
        "The council plans to cut grants.", pos="VERB", over="nsubj"),
    Rule("owned-for-verb", turn_owned,
        "Its rules forbid loans to members.",
        "He rules out loans to members.", pos="NOUN VERB", over="nsubj"),
    Rule("verb-for-noun", turn_bare_verb,
        "Labour's poll lead narrows to three points",
        "Labour won the poll and led the talks.", pos="VERB", over="nsubj"),
    Rule("verb-behind-and", turn_conjunct,
        "Prosecutors have opened an investigation and plan to question the managers.",
        "The firm has a budget and a plan to grow.", pos="NOUN", dep="conj", bearing=True),
    Rule("verb-behind-first", turn_first_verb,
        "Talks resume on Wednesday.",
        "Markets slide.", pos="VERB NOUN", dep="root", over="obj"),
    Rule("noun-for-verb", turn_noun,
        "Huge blaze guts warehouse.",
        "Police found human remains near rail tracks.", pos="NOUN X", dep="root compound"),
    Rule("verb-behind-noun", turn_last_noun,
        "Acme shares fall",
        "Acme shares fell.", pos="NOUN", dep="compound"),
)  # fmt: skip
