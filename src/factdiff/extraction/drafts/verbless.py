"""Headlines and sentences without a verb that claim something ("Deux morts dans un accident", "No injuries").

Their predicate is the noun. A name, a title or a caption without a count, a denial, a time or a place claims nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.asked import left_open
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import conjuncts
from factdiff.languages import lexicon
from factdiff.languages.tables import CONCEPTS, NUMBERS

_HEADS = frozenset({"NOUN", "ADJ", "NUM"})
_LISTED = ("conj", "nmod", "appos", "list", "parataxis")
#: Where a clause stands that a line without a verb has beside its count.
_BESIDE = frozenset({"advcl", "parataxis"})
_SATELLITES = frozenset({"nmod", "obl", "acl"})


def verbless(sentence: Sentence, *, headline: bool, told: Sequence[Clause] = ()) -> list[Clause]:
    """The clause that a sentence without a finite verb states, if it states any besides those ``told``.

    Outside headlines such a sentence must end like one. Besides clauses only a count is another claim ("trois blessés,
    un immeuble évacué").
    """
    root = sentence.root
    if told and headline and root.pos == "VERB":
        return [clause for toll in _tolls(root) if (clause := _stated(toll, sentence)) is not None]
    if told and not (_counted(root) and all(clause.verb.dep in _BESIDE for clause in told)):
        return []
    nominal = root.pos in _HEADS
    if not nominal or not (headline or sentence.tokens[-1].form in {".", "!"}):
        return []
    verbs = (t for t in sentence.tokens if t.pos in {"VERB", "AUX"} and grammar.finite(t) is not None)
    # "Three dead *as bus hits wall*": what a side clause tells is told besides.
    aside = {id(w) for clause in told if clause.verb.dep == "advcl" for w in clause.verb.subtree()}
    if any(id(t) not in aside and not left_open(t) for t in verbs):
        return []
    heads = (root, *_behind_colon(root), *_items(root))
    found = [clause for head in dict.fromkeys(heads) if (clause := _stated(head, sentence)) is not None]
    for outer in found[:1]:
        inner = {id(word) for clause in (*found[1:], *told) for word in clause.head.subtree()}
        outer.tokens = tuple(word for word in sentence.tokens if id(word) not in inner)
    return found


def _stated(head: Token, sentence: Sentence) -> Clause | None:
    """What a noun claims by itself: that it happened, or how many it concerned."""
    counted = _counted(head) or bool(cue(head)) or (head is not sentence.root and _numbered(head))
    person = _person(head) and head.marks.row(CONCEPTS, "noun") is None
    own = next((c for c in head.each("nsubj") if not any(w.form == ":" for w in c.each("punct"))), None)
    if not counted and own is None and (person or not _situated(head)):
        return None
    clause = Clause(sentence, head, "nominal")
    clause.subjects = tuple(
        conjuncts(own) if own is not None else _participants(head, counted=counted, person=person)
    )
    clause.tokens = tuple(head.subtree())
    return clause


def _behind_colon(root: Token) -> list[Token]:
    """What follows a colon is told by itself: "Quake in Turkey: 41 dead"."""
    colon = next((w for w in root.subtree() if w.form == ":"), None)
    parts = root.each("appos", "parataxis", "nmod", "conj", "list", "dep")
    nouns = [c for c in parts if colon is not None and c.i > colon.i and c.pos in {"NOUN", "ADJ"}]
    return [c for c in nouns if c.each("nummod") or cue(c)][:1]


def _items(root: Token) -> list[Token]:
    """Counts that follow one: "Un mort, deux blessés dans un accident"."""
    beside = (
        c for c in root.each(*_LISTED) if c.i > root.i and c.pos in {"NOUN", "ADJ"} and not c.each("case")
    )
    return [c for c in beside if _numbered(c) and any(w.form == "," for w in c.children)]


def _tolls(root: Token) -> list[Token]:
    """ "Ferry sinks, *12 missing*": a count behind the comma of a headline's clause is told by itself."""
    beside = (
        c for c in root.each("parataxis") if c.i > root.i and c.pos in _HEADS and not c.each("case", "cop")
    )
    return [c for c in beside if _counted(c) or any(map(_counts, c.each("nsubj")))]


def _counts(noun: Token) -> bool:
    """Whether a noun is counted, or says how many: "*hundreds* homeless"."""
    several = noun.pos == "NOUN" and noun.feature("Number") == "Plur"
    of_many = several and lexicon.row(noun.marks.language, NUMBERS, noun.lemma.lower()) is not None
    return _counted(noun) or grammar.counts(noun) or of_many


def _numbered(noun: Token) -> bool:
    """Whether a noun has a number or the indefinite article of one."""
    one = noun.feature("Number") != "Plur" and any(c.feature("Definite") == "Ind" for c in noun.each("det"))
    return one or bool(noun.each("nummod"))


def _counted(root: Token) -> bool:
    """Whether a noun is counted; one that others follow with their counts is one ("un mort, deux blessés")."""
    return root.pos == "NUM" or bool(root.each("nummod")) or (_numbered(root) and bool(_items(root)))


def _situated(root: Token) -> bool:
    """Whether a noun is said to have happened somewhere, at some time or to somebody.

    "The flag of Norland" is no event: what only belongs to something must be a noun for what happens.
    """
    beside = [c for c in root.children if c.dep in _SATELLITES and c.i > root.i and c.each("case")]
    happens = root.pos != "NOUN" or root.marks.row(CONCEPTS, "noun") is not None
    return bool(beside) if happens else any(not c.marks.genitive for c in beside)


def _person(root: Token) -> bool:
    return root.marks.person


def _participants(root: Token, *, counted: bool, person: bool) -> list[Token]:
    """Those who are counted, or whose event it is: "mort de X", "X's resignation"."""
    if counted or person:
        return conjuncts(root)
    owners = (c for c in root.each("nmod") if c.pos == "PROPN" or _person(c))
    owner = next((c for c in owners if c.subtype == "poss" or not _placed(c)), None)
    return conjuncts(owner) if owner is not None else []


def _placed(noun: Token) -> bool:
    """Whether the preposition of a noun says where, and not whose."""
    kinds = {row.kind for row in noun.marks.prepositions}
    return bool(kinds & {"at", "to", "via"})
