"""What somebody is charged with, where a parser took it for a description: the content of a charge, whom it is about.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, genitive, rows_of, tells
from factdiff.analysis.tree import Token, at, attach, behind_comma, form_at, opening, replace_by
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, MODALITY, SPEECH
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
_BARE = frozenset({"Inf", "Ger"})
#: Relations of a "that" that does nothing in its clause.
_IDLE = frozenset({"mark", "obl", "advmod", "dep"})


def content_of_charge(clause: Token, language: str) -> None:
    """ "Not guilty of *charges that he killed* a guard": a whole clause behind what is said is what is said."""
    that = opening(clause)
    noun = at(that, that.i - 1)
    if (
        clause.dep != "acl"
        or noun is None
        or noun.pos != "NOUN"
        or that.dep not in _IDLE
        or that.head is not clause
    ):
        return
    if not clause.each("nsubj") or not complementiser(that, language) or noun in clause.subtree():
        return
    if tells(noun, language):
        that.pos, that.morph = "SCONJ", {}
        attach(that, clause, "mark")
        attach(clause, noun, "acl")


def charge_of_verb(charge: Token, language: str) -> None:
    """ "Cleared the banker *of charges*": what is said of somebody is no part of them, but goes with the verb."""
    person = charge.head
    verb = person.head if person is not None else None
    if person is None or verb is None or person.dep != "obj" or charge.dep != "nmod" or verb.pos != "VERB":
        return
    somebody = bool(person.entity) or bool(rows_of(language, ACTORS, person))
    said = tells(charge, language)
    if somebody and said and genitive(charge, language) and person.i < charge.i:
        attach(charge, verb, "obl", "arg")


def deed_before_court(gerund: Token, language: str) -> None:
    """ "Appeared before a judge *for stealing jewels*": what somebody stands there for is no description of the judge."""
    noun = gerund.head
    verb = noun.head if noun is not None else None
    if noun is None or verb is None or gerund.dep != "acl" or noun.dep != "obl" or not gerund.each("mark"):
        return
    words = [c.form.lower() for c in noun.each("case", "det") if c.i < noun.i]
    rows = table(language, MODALITY).get(" ".join([*words, noun.lemma.lower()]), ())
    if any(row.kind == "alleged" for row in rows) and gerund.feature("VerbForm") != "Fin":
        attach(gerund, verb, "advcl")


def charge_before_verb(charged: Token, language: str) -> None:
    """ "Two men *wanted for robbing a bank* were arrested": who is charged is what the verb behind the charge is said of.

    A language whose participles agree tells the two apart by their forms.
    """
    rows = [r for r in rows_of(language, MODALITY, charged) if r.use == "passive" and r.kind == "alleged"]
    accused = any(row.kind == "accuse" for row in rows_of(language, SPEECH, charged))
    rows = rows if charged.feature("Tense") == "Past" and (accused or any(r.with_ for r in rows)) else []
    mark, deed = at(charged, charged.i + 1), at(charged, charged.i + 2)
    person = _person(charged)
    parted = charged.dep == "acl" and charged.head is person and behind_comma(charged)
    if traits(language).agreeing or not rows or parted or person is None or mark is None or deed is None:
        return
    while deed.pos not in {"VERB", "NOUN"} and deed.head is not None and deed.head.i > deed.i:
        deed = deed.head  # "for armed robbery"
    if (
        mark.pos not in {"ADP", "SCONJ"}
        or complementiser(mark, language)
        or deed.i < mark.i
        or charged.each("aux", "cop")
    ):
        return
    verb = _verb_behind(deed, charged.i)
    main = verb.head if verb is not None and verb.pos == "AUX" else verb
    if main is None or main.pos != "VERB" or main in {charged, deed} or main.feature("VerbForm") in _BARE:
        return
    _part(charged, person, main)
    attach(deed, charged, "advcl" if deed.pos == "VERB" else "obl")
    attach(mark, deed, "mark" if deed.pos == "VERB" else "case")
    charged.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}


def _person(charged: Token) -> Token | None:
    """The noun right before a participle, by whatever the parser tied them together."""
    noun = charged.child("nsubj") or (charged.head if charged.dep == "acl" else None)
    return noun if noun is not None and noun.pos in _NOUNS and noun.i < charged.i else None


def _verb_behind(deed: Token, mark: int) -> Token | None:
    """The verb or auxiliary right behind a deed and what it is done to, without a conjunction between them."""
    thing = deed.child("obj")
    inside = [
        w.i for w in (thing.subtree() if thing is not None else []) if w.pos not in {"VERB", "AUX", "PUNCT"}
    ]
    own = [w.i for w in deed.each("det", "amod", "compound", "nmod")]
    last = max((i for i in (*inside, *own, deed.i) if i >= deed.i), default=deed.i)
    found = at(deed, last + 1)
    if found is not None and found.form == "," and form_at(deed, mark - 1) == ",":
        found = at(deed, last + 2)  # "the banker, wanted for fraud, fled"
    return found if found is not None and found.pos in {"VERB", "AUX"} else None


def _part(charged: Token, person: Token, main: Token) -> None:
    """Make the charge describe somebody, and somebody the subject of the verb behind it."""
    own = main.child("nsubj")
    if own is not None and own is not person and person in own.subtree():
        attach(charged, person, "acl")  # "the trial of the mayor, accused of taking bribes, opens"
        return
    passive = any(c.subtype == "pass" for c in main.each("aux"))
    if _of_share(charged, person, main, "pass" if passive else ""):
        return
    if main in charged.subtree():
        replace_by(charged, main)
    case = person.child("case")
    if person.head is not None and person.head is not charged and main in person.subtree():
        attach(main, person.head, "advcl" if case is not None else person.dep)
        if case is not None:
            attach(case, main, "mark")
            case.pos = "SCONJ"
    attach(person, main, "nsubj", "pass" if passive else "")
    attach(charged, person, "acl")
    _settle(main)
    for sign in charged.each("punct"):
        attach(sign, main, "punct")


def _of_share(charged: Token, person: Token, main: Token, voice: str) -> bool:
    """ "*One* of the men accused of theft died": the verb behind the charge is said of those of them alone."""
    share = person.head if person.dep == "nmod" and person.each("case") else None
    if share is None or share.pos not in {"NUM", "PRON", "DET"} or main not in share.subtree():
        return False
    replace_by(share, main)
    attach(share, main, "nsubj", voice)
    attach(charged, person, "acl")
    _settle(main)
    return True


def _settle(main: Token) -> None:
    """What stands behind a charge without an auxiliary is a past."""
    if main.feature("VerbForm") != "Fin" and not main.each("aux"):
        main.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Past"}
