"""Parts that headlines set side by side without the words that tie them in prose."""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, attach, replace_by
from factdiff.languages.tables import PREPOSITIONS, TIMES

_LISTED = frozenset({"conj", "appos", "obl", "nmod", "list", "parataxis"})


def join_object(noun: Token, _: str) -> None:
    """ "Blast rocks Beirut port": what stands behind a verb without an object, without a comma, is the object."""
    verb = noun.head
    if verb is None or verb.pos != "VERB" or verb.feature("VerbForm") != "Fin" or noun.i < verb.i:
        return
    first = noun.subtree()[0]
    loose = noun.pos in {"NOUN", "PROPN"} and noun.dep in {"dislocated", "parataxis", "appos"}
    if (
        loose
        and not noun.each("nsubj", "cop", "case")
        and not verb.each("obj", "ccomp", "xcomp")
        and first.i == verb.i + 1
    ):
        noun.dep, noun.subtype = "obj", ""


def name_gerund(gerund: Token, language: str) -> None:
    """ "After horror stabbing at market", "over Leeds stabbing": a noun before a gerund makes it a noun behind a preposition.

    Behind others the noun may do what the gerund says ("with prices falling").
    """
    verb, opener = gerund.head, gerund.child("mark")
    if (
        gerund.dep != "advcl"
        or gerund.feature("VerbForm") not in {"Part", "Ger"}
        or verb is None
        or opener is None
    ):
        return
    if gerund.feature("Tense") == "Past" or all(
        r.kind not in {"time", "topic"} for r in rows_of(language, PREPOSITIONS, opener)
    ):
        return
    beside = [*verb.each("obl", "obj"), *gerund.each("obl", "obj", "nsubj", "compound")]
    noun = next(
        (c for c in beside if c.i == gerund.i - 1 and c.pos in {"NOUN", "PROPN"} and not c.children), None
    )
    if noun is None or opener.i != noun.i - 1 or any(c.i > gerund.i for c in gerund.each("obj")):
        return
    if noun.head is not gerund:
        attach(noun, gerund, "compound")
    gerund.pos, gerund.lemma, gerund.morph = "NOUN", gerund.form.lower(), {"Number": "Sing"}
    noun.dep, gerund.dep, opener.pos, opener.dep = "compound", "obl", "ADP", "case"
    for child in gerund.each("obl"):
        child.dep = "nmod"


def part_items(noun: Token, _: str) -> None:
    """ "Driver killed, passenger critical", "une femme tuée, son mari blessé": the next item stands by itself.

    No comma parts a verb from its one object, and no noun with a participle of its own is part of another such noun
    in a line without a verb. The participle or adjective is what is said of the item.
    """
    head = noun.head
    if noun.pos not in {"NOUN", "PROPN", "NUM"} or head is None or noun.i < head.i or noun.each("case", "cc"):
        return
    behind = (c for c in noun.each("amod", "acl") if c.i > noun.i)
    said = next((c for c in behind if c.pos == "ADJ" or _participle(c)), None)
    comma = _comma_before(noun) if said is not None else None
    if comma is None or said is None:
        return
    if head.pos == "VERB":
        loose = noun.dep in {"obj", "obl"} and comma.i == head.i + 1
    else:
        loose = noun.dep in _LISTED and _participle(said) and _claims(head) and _bare(head)
    if loose:
        attach(said, head, "conj" if head.pos == "VERB" else "parataxis")
        attach(noun, said, "nsubj", "pass" if _participle(said) else "")
        attach(comma, said, "punct")


def count_people(number: Token, _: str) -> None:
    """ "Two dead, 12 hurt": a bare number and the adjective or participle behind it are one item of such a line."""
    if number.pos != "NUM" or number.dep in {"nummod", "compound"} or number.each("case"):
        return
    top = number.top()
    if not _bare(top):
        return
    near = [*number.children, *([number.head] if number.head is not None else []), *top.children]
    said = next((word for word in near if word.i == number.i + 1), None)
    if said is None or said.each("cop", "aux", "nsubj") not in ([], [number]):
        return
    if said.pos == "ADJ":
        _take_place(said, number)
        attach(number, said, "nummod")
        said.pos = "NOUN"
    elif _participle(said) and said is not top:
        attach(said, top, "acl" if number is top else "parataxis")
        if number is not top:
            attach(number, said, "nsubj", "pass")
    elif _participle(said):
        number.dep, number.subtype = "nsubj", "pass"


def _take_place(said: Token, number: Token) -> None:
    """Hang an adjective where its number hung, with what hung on the number."""
    if said.head is not None and said in number.subtree():
        replace_by(number, said)
    for child in [c for c in number.children if c is not said]:
        attach(child, said, child.dep, child.subtype)


def list_items(noun: Token, _: str) -> None:
    """ "Deux morts, un disparu": in a line without a verb what differs in number is another item and no apposition."""
    head = noun.head
    if noun.dep != "appos" or head is None or not head.each("nummod") or not _bare(head):
        return
    if noun.feature("Number") != head.feature("Number") and noun.each("det", "nummod"):
        noun.dep = "list"


def part_first(noun: Token, language: str) -> None:
    """ "Les recours rejetés, l'enquête continue": of two subjects the one with a participle of its own is another item."""
    above = noun.head
    timed = bool(rows_of(language, TIMES, noun))
    if above is None or timed or noun.dep not in {"nsubj", "obl"} or noun.each("case"):
        return
    own = above.dep == "advcl" and above.head is not None and _participle(above) and not above.each("mark")
    verb = above.head if own else above
    said = above if own else next((c for c in noun.each("acl") if c.i > noun.i and _participle(c)), None)
    later = next((c for c in verb.each("nsubj") if c.i > noun.i), None) if verb is not None else None
    if verb is None or said is None or later is None or noun.subtree()[0] is not verb.top().subtree()[0]:
        return
    beside = [c for word in (said, noun, verb, later) for c in word.each("punct") if c.form == ","]
    comma = next((c for c in beside if said.i < c.i < later.i), None)
    if comma is not None:
        attach(comma, said, "punct")
        attach(said, verb, "parataxis")
        attach(noun, said, "nsubj", "pass")


def adjective_of_line(noun: Token, _: str) -> None:
    """ "Le maire absent du vote": in a line without a verb an adjective with a complement is what is said of its noun."""
    if noun.head is not None or noun.pos not in {"NOUN", "PROPN"} or noun.each("cop", "nsubj", "case"):
        return
    words = noun.subtree()
    if words[-1].pos == "PUNCT" or any(w.pos in {"VERB", "AUX"} for w in words):
        return
    known_ = noun.pos == "PROPN" or any(det.feature("Definite") == "Def" for det in noun.each("det"))
    quality = next((c for c in noun.each("amod") if c.i > noun.i and c.pos == "ADJ"), None)
    if quality is None or not known_ or words[-1].i == quality.i:
        return
    behind = next(w for w in words if w.i == quality.i + 1)
    between = [w for w in words if noun.i < w.i < quality.i]
    if behind.pos != "ADP" or between or len(noun.each("amod")) > 1:
        return
    replace_by(noun, quality)
    for word in [c for c in noun.children if c.i > quality.i]:
        attach(word, quality, "obl" if word.dep == "nmod" else word.dep)
    attach(noun, quality, "nsubj")


def _comma_before(noun: Token) -> Token | None:
    """The comma right before a noun and what belongs to it."""
    words = noun.subtree()
    first = next((word for word in words if word.form != ","), noun)
    near = [*words, *(noun.head.children if noun.head is not None else ())]
    return next((word for word in near if word.form == "," and word.i == first.i - 1), None)


def _participle(word: Token) -> bool:
    past = word.feature("VerbForm") == "Part" and word.feature("Tense") != "Pres"
    return word.pos == "VERB" and past and not word.each("aux")


def _claims(noun: Token) -> bool:
    """Whether a noun is an item of its own: a count, counted, or with a participle behind it."""
    return (
        noun.pos == "NUM"
        or bool(noun.each("nummod"))
        or any(c.i > noun.i and _participle(c) for c in noun.each("acl"))
    )


def _bare(noun: Token) -> bool:
    """Whether a noun is the top of a line without a finite verb but in side clauses ("three dead as bus hits wall")."""
    words = noun.subtree()
    beside = (w for w in words if w.dep == "advcl" and w.each("mark", "advmod"))
    aside = {id(w) for clause in beside for w in clause.subtree()}
    return noun.head is None and all(w.feature("VerbForm") != "Fin" or id(w) in aside for w in words)
