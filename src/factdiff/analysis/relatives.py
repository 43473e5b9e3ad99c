"""Which noun a relative clause describes: number, gender, person or thing, and commas tell, where a parser guesses.

`relative_of_neighbour`, `relative_of_harm`, `clause_of_deed`, `pronoun_over_report` and `contact_over_report` are rules of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.analysis.forms import feature_of, may_agree, rows_of, says
from factdiff.analysis.tree import Token, at, attach
from factdiff.languages.inflection import inflection
from factdiff.languages.tables import ACTORS, CLOSED, FUNCTION, PERFECT, SPEECH, TIMES, UNITS
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
_RELATIVE = frozenset({"Rel", "Int"})
_PERSONS = frozenset({"title", "person", "relation", "anonymous", "honorific"})


def relative_of_neighbour(clause: Token, language: str) -> None:
    """ "Fait de X le premier élu du Larzan, qui est un pays": a relative clause describes what it stands behind."""
    noun = clause.head
    if noun is None or clause.dep != "acl" or clause.subtype != "relcl" or clause.i < noun.i:
        return
    pronoun = clause.child("nsubj", "obj")
    if pronoun is None or pronoun.feature("PronType") not in _RELATIVE:
        return
    if not noun.each("conj") and not _fits(noun, clause, pronoun, language):
        _to_fitting(clause, noun, pronoun, language)
    elif clause.subtree()[0].form == ",":
        name = _beside_commas(noun) or _described_person(noun)
        if name is not None and _fits(name, clause, pronoun, language):
            attach(clause, name, "acl", "relcl")
        else:
            _to_neighbour(clause, noun, pronoun, language)


def done_again(clause: Token, language: str) -> list[Token]:
    """The relative pronouns that stand for a deed which a clause, or what it governs, does: "*which* he failed to do"."""
    chain = [clause, *clause.each("xcomp")]
    if not any(inflection(language).listed("proverb", word.lemma.lower()) for word in chain):
        return []
    return [c for word in chain for c in word.each("obj") if c.feature("PronType") in _RELATIVE]


def clause_of_deed(clause: Token, language: str) -> None:
    """ "Asked the state to send a ship, *which it did*": behind a comma a deed is done again, and no noun is done."""
    noun, opener = clause.head, clause.subtree()[0]
    pointing = done_again(clause, language)
    verbs = (a for a in clause.ancestors() if a.pos in {"VERB", "AUX"} and a.dep not in {"xcomp", "acl"})
    above = next(verbs, None)
    if noun is None or noun.pos not in _NOUNS or not pointing or opener.form != ",":
        return
    if above is not None and pointing[0].i == opener.i + 1:
        attach(clause, above, "advcl", "relcl")


def pronoun_over_report(report: Token, language: str) -> None:
    """ "The man, who police say killed three", "which the firm says cures colds": the pronoun is in what is said.

    It is the subject there where no other stands behind the report, and otherwise the object.
    """
    content = report.child("ccomp") or next((c for c in report.each("xcomp") if _perfect(c)), None)
    if (
        report.dep != "acl"
        or report.subtype != "relcl"
        or content is None
        or content.i < report.i
        or not says(report, language)
    ):
        return
    held = [*report.children, *content.children]
    pronoun = next((c for c in held if c.feature("PronType") in _RELATIVE and c.i < report.i), None)
    teller = any(c.i < report.i for c in report.each("nsubj") if c is not pronoun)
    if pronoun is None or not teller or pronoun.pos != "PRON" or pronoun.dep not in {"nsubj", "obj"}:
        return
    other = _perfect(content) or any(c is not pronoun for c in content.each("nsubj", "expl"))
    with_object = any(c is not pronoun and c.i > content.i for c in content.each("obj"))
    charged = with_object and any(row.kind == "accuse" for row in rows_of(language, SPEECH, report))
    if other and (content.each("cop") or charged):
        return  # "un homme qu'il accuse d'avoir tué sa femme"
    deed = content.feature("VerbForm") == "Ger" and not content.each(
        "aux", "cop"
    )  # "which he denies lighting"
    attach(pronoun, content, "obj" if other or deed else "nsubj")
    if (
        content.feature("Tense") == "Past"
        and not content.each("aux", "cop")
        and not traits(language).agreeing
    ):
        content.morph = {**content.morph, "VerbForm": "Fin", "Mood": "Ind"}  # "say collapsed": no participle


def _perfect(content: Token) -> bool:
    """ "Qu'il dit *avoir payé*": who says so has paid."""
    return any(word.feature("VerbForm") == "Inf" and word.subtype == "tense" for word in content.each("aux"))


def contact_over_report(report: Token, language: str) -> None:
    """ "Paid for a crash he says he did not cause": a report that no comma parts from the noun before it describes it."""
    content = report.child("ccomp")
    teller = report.child("nsubj")
    if content is None or teller is None or not says(report, language) or not teller.i < report.i < content.i:
        return
    noun = at(report, report.subtree()[0].i - 1)
    whole = any(c.i > content.i for c in content.each("obj", "xcomp", "ccomp")) or content.each("cop")
    if noun is None or noun.pos not in _NOUNS or teller.pos != "PRON" or whole:
        return
    twice = report.head is not None and any(c.i < report.i for c in report.head.each("acl"))
    if report.dep != "acl" or twice:
        attach(report, noun, "acl", "relcl")


def _to_fitting(clause: Token, noun: Token, pronoun: Token, language: str) -> None:
    """ "À l'origine des manifestations qui ont soulevé le pays": the nearest noun that the clause can be said of."""
    own = {id(w) for w in clause.subtree()}
    between = [w for w in noun.subtree() if noun.i < w.i < clause.i and id(w) not in own]
    wanted = _wanted(pronoun, language)
    for word in [*(w for w in reversed(between) if w.pos in _NOUNS), *_above(noun)]:
        if _sure(word, wanted, language) and word.dep != "flat" and _fits(word, clause, pronoun, language):
            attach(clause, word, "acl", "relcl")
            return


def _sure(word: Token, wanted: str, language: str) -> bool:
    """A noun of no class may be a thing; who a "who" means must be known for a person."""
    kind = _kind(word, language)
    if not wanted:
        return bool(feature_of(word, "Number"))
    return kind == wanted if kind else wanted == "thing"


def relative_of_harm(clause: Token, language: str) -> None:
    """ "L'explosion dimanche *au Liban*, qui a fait dix morts": no place kills or injures, but the deed told of before it."""
    place = clause.head
    pronoun = clause.child("nsubj")
    if place is None or pronoun is None or place.entity != "place" or not place.each("case"):
        return
    if (
        clause.subtype != "relcl"
        or pronoun.feature("PronType") not in _RELATIVE
        or not _harms(clause, language)
    ):
        return
    before = (word for word in reversed(place.top().subtree()) if word.i < place.i and word.pos == "NOUN")
    deeds = (word for word in before if any(r.kind == "event" for r in rows_of(language, TIMES, word)))
    deed = next((word for word in (*_above(place), *deeds) if not word.entity), None)
    if deed is not None and _fits(deed, clause, pronoun, language):
        attach(clause, deed, "acl", "relcl")


def _harms(verb: Token, language: str) -> bool:
    """Whether a verb says that somebody was killed or hurt, by itself or with its object: "a fait dix morts"."""
    if any(c.subtype == "pass" for c in (*verb.each("aux"), *verb.each("nsubj"))):
        return False
    tolls = {row.kind for row in rows_of(language, CLOSED, verb)}
    objects = [w for c in verb.each("obj") for w in (c, *c.each("nmod", "amod", "acl", "xcomp"))]
    objects += verb.each("xcomp")
    counted = any(row.kind == "toll" for w in objects for row in rows_of(language, CLOSED, w))
    return ("toll" in tolls and bool(verb.each("obj"))) or ("toll carrier" in tolls and counted)


def _above(noun: Token) -> Iterator[Token]:
    """The nouns that a noun belongs to, the nearest first."""
    while noun.dep in {"nmod", "appos", "flat", "compound"} and noun.head is not None:
        noun = noun.head
        if noun.pos in _NOUNS:
            yield noun


def _beside_commas(noun: Token) -> Token | None:
    """ "Pierre Lind, de l'université, qui …": what stands between commas is passed over, both speak of the name."""
    above = noun.head
    parted = any(c.form == "," and c.i < noun.i for c in noun.each("punct"))
    if not parted or above is None or noun.dep != "nmod" or not noun.each("case"):
        return None
    return (
        above
        if above.pos in _NOUNS and (above.pos == "PROPN" or above.each("nmod", "appos", "flat"))
        else None
    )


def _described_person(noun: Token) -> Token | None:
    """ "Paul Rey, patron du groupe TF1, *qui a démissionné*": behind what a person is, set off, both speak of the person."""
    while noun.head is not None and (
        noun.dep in {"nmod", "flat"} or (noun.dep == "appos" and noun.head.dep in {"nmod", "appos"})
    ):
        noun = noun.head
    person = noun.head if noun.dep == "appos" and noun.pos == "NOUN" else None
    parted = any(c.form == "," and c.i < noun.i for c in noun.each("punct"))
    return person if person is not None and parted and person.entity == "person" else None


def _to_neighbour(clause: Token, noun: Token, pronoun: Token, language: str) -> None:
    """Hang a clause behind a comma on the noun that ends there, where the noun above it does not."""
    comma = clause.subtree()[0]
    words = [w for w in noun.subtree() if w.i < comma.i]
    if not words or words[-1].i == comma.i - 1:
        return
    near = _right_edge(noun, comma.i - 1)
    near = [
        w for w in near if not _calendar(w, language)
    ]  # "l'ouragan en octobre 2016, qui a coupé les routes"
    found = next((w for w in near if _fits(w, clause, pronoun, language)), None)
    if found is not None:
        attach(clause, found, "acl", "relcl")


def _calendar(word: Token, language: str) -> bool:
    """Whether a word is a month or a day of the week, which does nothing."""
    return any(row.kind in {"month", "weekday"} for row in rows_of(language, TIMES, word))


def _right_edge(noun: Token, last: int) -> list[Token]:
    """The nouns that end at a word, the innermost first, up to the verb that another noun belongs to as well."""
    root = noun.top()
    word = at(noun, last) or noun
    found = []
    while word is not root and word.head is not None and word.pos not in {"VERB", "AUX"}:
        if word.pos in _NOUNS and word.dep != "flat" and word.i > noun.i:
            found.append(word)
        word = word.head
    return found


# --- whether a clause can be said of a noun ---------------------------------------------------------


def _fits(noun: Token, clause: Token, pronoun: Token, language: str) -> bool:
    """Whether a noun may be what a relative clause describes, as far as form and kind tell."""
    wanted, kind = _wanted(pronoun, language), _kind(noun, language)
    if wanted and kind and wanted != kind:
        return False
    if pronoun.dep == "obj":
        return _same_object(noun, clause, language)
    if pronoun.dep != "nsubj":
        return True
    words = [clause, *clause.each("aux", "cop")]
    numbers = {w.feature("Number") for w in words if w.feature("VerbForm") == "Fin"} - {""}
    own = noun.feature("Number")
    return (not own or not numbers or own in numbers) and _same_gender(noun, clause, language)


def _same_object(noun: Token, clause: Token, language: str) -> bool:
    """ "L'un des chefs de la cellule, que le juge a qualifiée": a participle agrees with the object before it."""
    has = any(row.kind == "have" for c in clause.each("aux") for row in rows_of(language, PERFECT, c))
    return not has or not traits(language).agreeing or may_agree(noun, clause)


def _same_gender(noun: Token, clause: Token, language: str) -> bool:
    """ "Une employée du port, qui était sortie": behind *être* a participle or adjective agrees with its subject."""
    gender, own = clause.feature("Gender"), noun.feature("Gender")
    if not gender or not own or gender == own:
        return True
    bound = bool(clause.each("cop")) and clause.pos == "ADJ"
    for auxiliary in clause.each("aux"):
        has = any(row.kind == "have" for row in rows_of(language, PERFECT, auxiliary))
        bound |= auxiliary.subtype == "pass" or (auxiliary.subtype == "tense" and not has)
    return not bound or clause.child("expl") is not None


def _wanted(pronoun: Token, language: str) -> str:
    """Whether a pronoun stands for a person ("who") or a thing ("which"), where a language has two."""
    rows = rows_of(language, FUNCTION, pronoun)
    if any(row.somebody for row in rows):
        return "person"
    return "thing" if any(row.something for row in rows) else ""


def _kind(noun: Token, language: str) -> str:
    """Whether a noun means a person or something else; empty where no table and no name tells."""
    if noun.entity:
        return "person" if noun.entity == "person" else "thing"
    kinds = {row.kind for row in rows_of(language, ACTORS, noun)}
    if kinds:
        return "person" if kinds & _PERSONS else "thing"
    if rows_of(language, UNITS, noun):
        return "thing"
    return ""


def pronoun_before_nobody(pronoun: Token, _: str) -> None:
    """ "Le rapport, *dont* personne n'a tenu compte": nobody is of one thing, so it belongs to what nobody did."""
    nobody = pronoun.head
    verb = nobody.head if nobody is not None else None
    if nobody is None or verb is None or pronoun.i > nobody.i or pronoun.feature("PronType") != "Rel":
        return
    if nobody.dep != "nsubj" or verb.dep != "acl" or pronoun.each("case") or pronoun.feature("Poss") == "Yes":
        return
    thing = verb.head
    one = thing is not None and thing.feature("Number") == "Sing" and not thing.each("conj")
    none = [det for det in nobody.each("det") if det.feature("PronType") == "Neg"]
    if none or (one and nobody.pos == "PRON" and nobody.feature("PronType") == "Neg"):
        attach(pronoun, verb, "obl", "arg")
