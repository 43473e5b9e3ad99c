"""What a word's form and table rows say of it, against a tagger's guess."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any, TypeVar

from factdiff.analysis.tree import Token
from factdiff.languages.columns import EndingRow, FunctionRow
from factdiff.languages.inflection import inflection
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.rows import Of, Row
from factdiff.languages.tables import (
    ACTORS,
    EMPTY,
    ENDINGS,
    FUNCTION,
    PERFECT,
    PREPOSITIONS,
    SPEECH,
    TRANSITIVE,
)
from factdiff.languages.traits import traits

R = TypeVar("R", bound=Row)
_LONGEST_ENDING = 13
_SHORT_ENDING = 5
#: Numbers and genders that a participle has an ending for.
_AGREEING = ("Fem Sing", "Fem Plur", "Masc Plur")
#: Letters by which a participle agrees.
_AGREEMENT = 2


def rows_of(language: str, of: Of[R], token: Token) -> tuple[R, ...]:
    """The rows of a word in a table, by its lemma or its form."""
    rows: tuple[R, ...] = _looked_up(language, of, token.lemma, token.form)
    return rows


def says(word: Token, language: str) -> bool:
    """Whether the table of speech has a word as a verb of saying."""
    return any(row.use == "verb" for row in rows_of(language, SPEECH, word))


def tells(noun: Token, language: str) -> bool:
    """Whether the table of speech has a word as a noun of saying ("claim", "doute")."""
    return any(row.use == "noun" for row in rows_of(language, SPEECH, noun))


def grammatical(word: Token, language: str) -> tuple[FunctionRow, ...]:
    """What the table of grammatical words says of a word's form."""
    return table(language, FUNCTION).get(word.form.lower(), ())


def complementiser(word: Token, language: str) -> bool:
    """Whether a word opens a clause that says what ("que", "that")."""
    return any(row.complementiser for row in grammatical(word, language))


def for_people(noun: Token, language: str) -> bool:
    """Whether the table of actors has a noun for people: an office, a person, a relation."""
    return any(row.kind in {"title", "person", "relation"} for row in rows_of(language, ACTORS, noun))


def genitive(noun: Token, language: str) -> bool:
    """Whether a noun stands behind a preposition of belonging ("de", "of")."""
    rows = (row for case in noun.each("case") for row in rows_of(language, PREPOSITIONS, case))
    return any(row.genitive for row in rows)


def names_source(phrase: Token, language: str) -> bool:
    """Whether a phrase stands behind a preposition of sources ("selon", "according to")."""
    words = sorted((w for c in phrase.each("case") for w in [c, *c.each("fixed")]), key=lambda w: w.i)
    marker = " ".join(w.form.lower() for w in words).replace("' ", "'")
    return any(row.use == "prep" for row in table(language, SPEECH).get(marker, ()))


def feature_of(noun: Token, name: str) -> str:
    """A feature of a noun, or of its article where the noun tells none."""
    return noun.feature(name) or next((d.feature(name) for d in noun.each("det") if d.feature(name)), "")


def may_agree(noun: Token, word: Token) -> bool:
    """Whether a word can be said of a noun, as far as the forms of both and the noun's article tell."""
    pairs = ((feature_of(noun, name), word.feature(name)) for name in ("Number", "Gender"))
    return all(not one or not two or one == two for one, two in pairs)


@lru_cache(maxsize=1 << 13)
def _looked_up(language: str, of: Of[Row], lemma: str, form: str) -> tuple[Any, ...]:
    rows = table(language, of)
    return rows.get(lemma.lower()) or rows.get(form.lower()) or rows.get(form) or ()


def inflect(verb: Token, language: str) -> None:
    """What an ending says beyond doubt goes before the tagger's guess: French ``-erait`` is a conditional.

    An ending counts only where the lexicon knows the verb that it makes, or does not know the form at all: "restait"
    ends like a conditional and is the imperfect of *rester*.
    """
    verbal = verb.pos in {"VERB", "AUX"} and verb.feature("VerbForm") != "Inf"
    if not verbal or not has_table(language, ENDINGS):
        return
    if said := _told_by_ending(language, verb.form.lower()):
        verb.morph = {**verb.morph, "VerbForm": "Fin", **said}


@lru_cache(maxsize=1 << 13)
def _told_by_ending(language: str, form: str) -> dict[str, str] | None:
    """The features that a verb's ending has beyond doubt."""
    listed = frozenset({*known(language, form, "VERB"), *known(language, form, "AUX")})
    for size in range(min(_LONGEST_ENDING, len(form)), 0, -1):
        for row in table(language, ENDINGS).get(form[-size:], ()):
            if _applies(row, form[:-size], listed):
                return dict(part.split("=") for part in row.kind.split("|"))
    return None


def _applies(row: EndingRow, stem: str, listed: frozenset[str]) -> bool:
    """Some rows hold for whole words, some for verbs of the lexicon alone; short endings need a stem."""
    if listed or row.listed:
        made = _plain(stem + row.infinitive)
        return (not stem or not row.word) and any(made == _plain(verb) for verb in listed)
    if row.word:
        return not stem
    return not stem or len(stem) > 1 or len(row.lemma) > _SHORT_ENDING


@lru_cache(maxsize=1 << 12)
def _plain(verb: str) -> str:
    """A verb without accents and doubled letters, which come and go with its endings: "pèserait", "rejetterait"."""
    letters = [c for c in unicodedata.normalize("NFD", verb) if not unicodedata.combining(c)]
    return "".join(c for n, c in enumerate(letters) if n == 0 or c != letters[n - 1])


def _reduced(verb: Token) -> bool:
    """ "A report never *published* blames him": a past that describes a noun, without subject or pronoun, is a participle."""
    past = verb.pos == "VERB" and verb.feature("VerbForm") == "Fin" and verb.feature("Tense") == "Past"
    describes = verb.dep == "acl" and verb.head is not None
    words = [c for c in verb.children if c.i < verb.i]
    return past and describes and all(c.pos in {"ADV", "PART", "PUNCT"} for c in words)


def adjective_of_form(word: Token, language: str) -> None:
    """ "*Présente* depuis mars": a form that its verb's participle cannot have is an adjective, if there is such a one."""
    participle = word.pos == "VERB" and word.feature("VerbForm") == "Part" and word.feature("Tense") != "Pres"
    if not participle or not traits(language).agreeing or word.each("aux"):
        return
    plain, lemmas = inflection(language).participle(word.lemma.lower()), known(language, word.form, "ADJ")
    if plain and lemmas and not word.form.lower().startswith(plain):
        word.pos, word.lemma = "ADJ", lemmas[0]
        word.morph = {k: v for k, v in word.morph.items() if k in {"Number", "Gender"}}


def passive_of_tree(word: Token, language: str) -> None:
    """ "It is false that it is closed": where the tree says passive and the tag adjective, the tree is believed."""
    if word.pos == "ADJ" and any(c.subtype == "pass" for c in word.each("aux")):
        lemmas = known(language, word.form, "VERB")
        if lemmas:
            word.pos, word.lemma = "VERB", lemmas[0]
            word.morph = {**word.morph, "VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}


def settle_passive(verb: Token, language: str) -> None:
    """ "Two men killed", "Delevoye entendu": a participle of headlines says what was done to its subject."""
    if _reduced(verb):
        verb.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
    subject = verb.child("nsubj")
    told = verb.feature("VerbForm") in {"Fin", "Part"} and verb.feature("Tense") == "Past"
    if told and not _participial(verb, language):
        return  # "il partit", "elle reçut": a past that no participle looks like
    if verb.pos != "VERB" or not told or subject is None or subject.pos == "PRON":
        return
    bare = subject.i < verb.i and not verb.each("iobj", "ccomp", "xcomp", "aux", "compound")
    if not bare or verb.dep in {"acl", "advcl"}:
        return
    if any(_right_behind(other, verb) and other.each("obj") for other in verb.each("conj")):
        verb.morph = {
            **verb.morph,
            "VerbForm": "Fin",
            "Mood": "Ind",
        }  # "police detained and questioned two men"
        subject.subtype = ""
    elif _done_to(verb, language):
        kept = {name: verb.feature(name) for name in ("Number", "Gender") if verb.feature(name)}
        verb.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass", **kept}
        subject.subtype = "pass"


def _right_behind(other: Token, verb: Token) -> bool:
    """Whether a verb joined to another has nothing but the conjunction and its adverbs between them."""
    between = {w.i for w in other.each("cc", "advmod")} | {w.i for w in (verb, other)}
    return all(i in between for i in range(verb.i, other.i))


def infinitive(verb: Token, language: str) -> None:
    """ "Durant la fête de convaincre": a verb in its dictionary form that the tagger leaves without one."""
    if verb.pos == "NOUN" and verb.dep == "xcomp" and any(m.pos == "PART" for m in verb.each("mark")):
        lemmas = known(language, verb.form, "VERB")  # "declined to comment"
        if verb.form in lemmas and not verb.each("det", "case", "cop"):
            verb.pos, verb.lemma, verb.morph = "VERB", verb.form, {"VerbForm": "Inf"}
    bare = verb.pos == "VERB" and not verb.feature("VerbForm") and verb.form == verb.lemma
    listed = frozenset(known(language, verb.form, "VERB"))
    if bare and verb.lemma in listed and verb.each("case", "mark"):
        verb.morph = {"VerbForm": "Inf"}


def past_of_ending(participle: Token, language: str) -> None:
    """ "Les Bleus battus en finale": a participle without the ending of present ones is a past one, whatever a tagger says."""
    ending = inflection(language).form("imperfect", "participle")
    if not ending or participle.feature("VerbForm") != "Part" or participle.feature("Tense") != "Pres":
        return
    present = _ends(participle.form.lower(), ending)
    if not present and not participle.each("aux"):
        finite = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}
        past = {**participle.morph, "Tense": "Past", "Voice": "Pass"}
        participle.morph = finite if _acts(participle, language) else past


def _ends(form: str, ending: str) -> bool:
    """Whether a form has an ending, perhaps with letters of agreement behind it."""
    return any(form[: len(form) - more].endswith(ending) for more in range(_AGREEMENT + 1))


def present_of_ending(participle: Token, language: str) -> None:
    """ "Un cargo *transportant* du blé": a participle with the ending of present ones is none of the past."""
    rules = inflection(language)
    ending = rules.form("imperfect", "participle")
    past = participle.feature("VerbForm") == "Part" and participle.feature("Tense") != "Pres"
    if not ending or not past or participle.each("aux") or not participle.form.lower().endswith(ending):
        return
    lemmas = known(language, participle.form, "VERB")
    if participle.lemma in lemmas:
        participle.morph = {"VerbForm": "Part", "Tense": "Pres"}


def agreement_of_ending(participle: Token, language: str) -> None:
    """ "Les pourparlers *interrompus*": what the ending of a past participle says goes before the tagger's guess."""
    past = participle.feature("VerbForm") == "Part" and participle.feature("Tense") == "Past"
    rules = inflection(language)
    plain = rules.participle(participle.lemma.lower()) if past and rules.form("agree", "Fem Sing") else ""
    form = participle.form.lower()
    if not plain or not form.startswith(plain):
        return
    rest = form[len(plain) :]
    several = rules.form("agree", "Masc Plur")
    kinds = [kind for kind in _AGREEING if rules.form("agree", kind) == rest]
    if kinds or (not rest and not plain.endswith(several)):  # "mis" is one or several
        gender, number = (kinds or ["Masc Sing"])[0].split()
        participle.morph = {**participle.morph, "Gender": gender, "Number": number}


def _acts(verb: Token, language: str) -> bool:
    """ "Si la digue *cède*": a form that no participle of its verb has, behind its subject."""
    subject = verb.child("nsubj")
    return subject is not None and subject.i < verb.i and not _participial(verb, language)


def _participial(verb: Token, language: str) -> bool:
    """Whether a form can be a participle of its verb, as far as its letters tell: "reçue", and not "reçut"."""
    rules = inflection(language)
    plain = rules.participle(verb.lemma.lower()) if traits(language).agreeing else ""
    form = verb.form.lower()
    return form.startswith(plain) and (
        not plain or form == plain or form[len(plain) :] in {rules.form("agree", kind) for kind in _AGREEING}
    )


def activate(verb: Token, language: str) -> None:
    """ "After a wall collapsed": behind a conjunction a form with a subject and no auxiliary is a past and no passive."""
    subject = next((c for c in verb.each("nsubj") if c.subtype == "pass"), None)
    opened = any(c.pos == "SCONJ" and c.feature("PronType") != "Rel" for c in verb.each("mark", "advmod"))
    bare = verb.pos == "VERB" and verb.dep in {"advcl", "ccomp"} and not verb.each("aux")
    if subject is not None and opened and bare and subject.i < verb.i:
        subject.subtype = ""
        if verb.feature("Mood") == "Sub":
            return  # "craint que le bilan ne s'*alourdisse*"
        tense = "Pres" if _acts(verb, language) else "Past"
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Tense": tense, "Mood": "Ind"}
        verb.morph.pop("Voice", None)


def active_of_sentence(verb: Token, language: str) -> None:
    """ "Nine out of 10 patients recovered.": a sentence that ends in a full stop has a finite verb, no bare participle."""
    subject = next((c for c in verb.each("nsubj") if c.subtype == "pass"), None)
    bare = verb.head is None and verb.feature("VerbForm") == "Part" and not verb.each("aux", "cop", "xcomp")
    if traits(language).agreeing or subject is None or not bare or subject.i > verb.i:
        return
    stopped = verb.top().subtree()[-1].form == "."
    by = any(c.subtype == "agent" for c in verb.each("obl"))
    if stopped and not by and not rows_of(language, TRANSITIVE, verb):
        subject.subtype = ""
        tense = "Pres" if _acts(verb, language) else "Past"
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Tense": tense, "Mood": "Ind"}
        verb.morph.pop("Voice", None)


def _done_to(verb: Token, language: str) -> bool:
    """Whether a past or participle without an auxiliary means that something was done to its subject.

    Where participles are spelt like pasts, only of verbs that never do without the object that is missing here.
    """
    if not traits(language).agreeing:
        return not verb.each("obj") and any(rows_of(language, TRANSITIVE, verb))
    if any(row.kind == "be" for row in rows_of(language, PERFECT, verb)) or verb.each("cop", "expl"):
        return False
    whole = any(c.each("det", "nummod") for c in verb.each("obj"))  # "élu maire" has no object of its own
    return not whole and (verb.feature("VerbForm") == "Part" or _spelt_as_participle(verb, language))


def _spelt_as_participle(verb: Token, language: str) -> bool:
    """Whether a form is the participle of its verb, with the ending of a gender or number, and not its present."""
    rules, lemma = inflection(language), verb.lemma.lower()
    participle, form = rules.participle(lemma), verb.form.lower()
    longer = len(form) - len(participle)
    alone = bool(participle) and participle != rules.present(lemma, "singular")
    return alone and form.startswith(participle) and longer <= _AGREEMENT


def mark_perfect(auxiliary: Token, language: str) -> None:
    """ "Has opened": the auxiliary of the perfect is marked as French treebanks mark it (``aux:tense``)."""
    perfect = auxiliary.dep == "aux" and auxiliary.subtype != "pass"
    if perfect and any(row.kind == "have" for row in rows_of(language, PERFECT, auxiliary)):
        auxiliary.subtype = "tense"


def unpassive(verb: Token, language: str) -> None:
    """ "Il est mort", "she is gone": verbs whose perfect is built with the copula are neither passive nor present.

    "Prices are *going* up" is a present, though English builds it with the copula, too.
    """
    _participle_for_adjective(verb, language)
    if (verb.feature("VerbForm") != "Part" and verb.pos != "VERB") or not any(
        row.kind == "be" for row in rows_of(language, PERFECT, verb)
    ):
        return
    done = verb.feature("VerbForm") == "Part" and verb.feature("Tense") != "Pres"
    for child in verb.children:
        if done and child.dep in {"cop", "aux"} and child.subtype != "tense" and child.i < verb.i:
            child.dep, child.subtype = "aux", "tense"
        if child.dep == "nsubj" and child.subtype == "pass":
            child.subtype = ""


def passive_of_be(auxiliary: Token, language: str) -> None:
    """ "Des patrouilles seraient déployées": a subject that undergoes its verb has the auxiliary of the passive."""
    verb = auxiliary.head
    copular = any(row.kind == "be" for row in rows_of(language, EMPTY, auxiliary))
    if verb is None or auxiliary.dep != "aux" or auxiliary.subtype != "tense" or not copular:
        return
    undergoing = any(c.subtype == "pass" for c in verb.each("nsubj")) and not verb.each("expl")
    if undergoing and len(verb.each("aux")) == 1:
        auxiliary.subtype = "pass"


def _participle_for_adjective(word: Token, language: str) -> None:
    """ "Le syndicat est parti": what is spelt like the participle of such a verb is one behind its auxiliary."""
    copula = word.child("cop")
    if word.pos not in {"ADJ", "VERB"} or copula is None or word.i != copula.i + 1 or word.each("det"):
        return
    rows = table(language, PERFECT)
    before = (c for c in word.each("expl", "obj") if c.i < copula.i)
    own = any(row.reflexive for clitic in before for row in grammatical(clitic, language))
    for lemma in known(language, word.form, "VERB"):
        if lemma != word.form.lower() and (own or any(row.kind == "be" for row in rows.get(lemma, ()))):
            word.pos, word.lemma = "VERB", lemma
            word.morph = {**word.morph, "VerbForm": "Part", "Tense": "Past"}
            copula.dep, copula.subtype = "aux", "tense"
            return
