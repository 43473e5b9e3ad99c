"""Which noun an apposition describes: the nearest, where the tree has one beyond it; what several are called, and who is left out of all.

Functions are rules of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.marks import OF_PERSONS
from factdiff.analysis.tree import Token, at, attach, ending, opening
from factdiff.languages.tables import ACTORS, CLOSED, PREPOSITIONS, TIMES

_NOUNS = frozenset({"NOUN", "PROPN"})
#: Words for all there are.
_ALL = frozenset({"floating", "universal"})


def apposition_of_nearest(noun: Token, language: str) -> None:
    """ "Left the base on STS-1, *the first mission*": what stands behind another phrase of the verb's describes that."""
    held = noun.head
    before = _before(noun)
    if held is None or before is None or held.i > noun.i or before in held.subtree():
        return
    nearest = before
    while nearest.head is not None and held.i < nearest.head.i < noun.i:
        nearest = nearest.head
    told = nearest.pos == "PROPN" or bool(nearest.each("det", "nummod"))  # "à vélo" is none
    if nearest.pos in _NOUNS and told and nearest.i > held.i and _alike(noun, nearest, language):
        attach(noun, nearest, "appos")


def apposition_of_last(noun: Token, _: str) -> None:
    """ "Tea and coffee, *a drink* that she likes": what one thing is describes the last of several, and not the first."""
    first = noun.head
    if first is None or noun.feature("Number") != "Sing" or noun.each("conj"):
        return
    joined = [c for c in first.each("conj") if c.pos in _NOUNS and c.i < noun.i]
    if joined and ending(joined[-1]) == opening(noun).i - 2 and joined[-1].feature("Number") != "Plur":
        attach(noun, joined[-1], "appos")


def role_beyond_place(noun: Token, language: str) -> None:
    """ "Met Ann Lee in Rome, *a former mayor*": a role describes the person before a place, which has none."""
    place = noun.head
    verb = place.head if place is not None else None
    if place is None or verb is None or place.entity != "place" or not _person(noun, language):
        return
    people = [c for c in verb.each("obj", "nsubj", "obl") if c.i < place.i and _person(c, language)]
    if people and people[-1].agrees(noun):
        attach(noun, people[-1], "appos")


def surname_of_several(name: Token, language: str) -> None:
    """ "Les frères *Roy*": what several relatives are called is a part of their name, and no name of each."""
    several = at(name, name.i - 1)
    if name.head is None or several is None or several.feature("Number") != "Plur" or name.children:
        return
    if any(row.kind == "relation" for row in rows_of(language, ACTORS, several)):
        attach(name, several, "nmod")


def exception_of_all(word: Token, language: str) -> None:
    """ "Everyone *but Ann Lee* was jailed": who is left out of all is not joined to them."""
    every = word.head
    if every is None or every.pos not in {"PRON", "DET"}:
        return
    but = next((c for c in (*word.each("cc"), *every.each("cc")) if c.i == every.i + 1), None)
    whole = any(row.kind in _ALL for row in rows_of(language, CLOSED, every))
    if whole and but is not None and rows_of(language, PREPOSITIONS, but):
        attach(but, word, "case")
        word.dep, but.pos = "nmod", "ADP"


def _before(noun: Token) -> Token | None:
    """The word before the comma that opens an apposition."""
    first = opening(noun).i
    comma = at(noun, first - 1)
    return at(noun, first - 2) if comma is not None and comma.form == "," else None


def _alike(noun: Token, other: Token, language: str) -> bool:
    """Whether two nouns are both for people or times, or neither, as far as it is known."""
    times = (bool(rows_of(language, TIMES, noun)), bool(rows_of(language, TIMES, other)))
    return _person(noun, language) == _person(other, language) and times[0] == times[1]


def _person(noun: Token, language: str) -> bool:
    return noun.entity == "person" or any(row.kind in OF_PERSONS for row in rows_of(language, ACTORS, noun))
