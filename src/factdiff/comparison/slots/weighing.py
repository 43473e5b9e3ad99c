"""Which exchanged words weigh little: those beside the claim, those that say it otherwise, those of a sentence put anew."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factdiff.comparison import words
from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.denying import others
from factdiff.comparison.account.forms import many, readings
from factdiff.comparison.account.ledger import NEW, OLD, Edit
from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.account.units import Unit
from factdiff.comparison.slots.finding import Difference, Pair, holds
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import KINDS, PREPOSITIONS
from factdiff.settings import COMPARISON
from factdiff.values import replace


def weighed(found: Difference, edit: Edit, pair: Pair, cues: Cues) -> Difference:
    """A finding with its weight: what was replaced in a claim may leave it what it was."""
    change = found.change
    if change.nature != "replaced" or change.slot not in ("what", "who"):
        return found
    light = _light_words(edit, pair, cues) if change.slot == "what" else _light_description(edit, cues)
    return replace(found, change=replace(change, light=light))


def _light_words(edit: Edit, pair: Pair, cues: Cues) -> bool:
    """Whether words that no slot holds leave the claim what it was; they are told all the same."""
    rows = _rows(edit, cues)
    if _fixed(edit, rows, cues):
        return False
    if not all(rows):
        # Words came or went beside little ones, or one preposition gave way to another.
        return not _new_predicate(rows, pair, cues)
    named = [any(unit.capital for unit in row) for row in rows]
    if all(named):
        return False
    if _says_no_more(rows, cues) or _one_word(rows, pair, cues):
        return True
    if _predicate(rows, pair, cues):
        return cues.exchanged >= COMPARISON.anew_predicate
    # A name for a description, a phrase for a word or for another phrase: the same put shorter, or at length.
    phrase = any(named) or max(map(len, rows)) >= COMPARISON.phrase
    return phrase or cues.exchanged >= COMPARISON.reworded


def _light_description(edit: Edit, cues: Cues) -> bool:
    """Whether somebody is only described otherwise: by a wider noun, or by an adjective in a sentence put otherwise."""
    rows = _rows(edit, cues)
    if _fixed(edit, rows, cues) or not all(rows) or any(unit.capital for row in rows for unit in row):
        return False
    if _says_no_more(rows, cues):
        return True
    return (
        cues.exchanged >= COMPARISON.reworded
        and all(len(row) == 1 for row in rows)
        and any(_describes(row[0], cues) for row in rows)
        and not any(row[0].headed for row in rows)
    )


def _rows(edit: Edit, cues: Cues) -> list[list[Unit]]:
    """The words of either side with a meaning of their own; prepositions have that of their place alone."""
    return [
        [unit for unit in row if cues.heavy(unit) and not cues.prepositional(side, unit)]
        for side, row in ((OLD, edit.old), (NEW, edit.new))
    ]


def _fixed(edit: Edit, rows: Sequence[Sequence[Unit]], cues: Cues) -> bool:
    """Whether every word of an edit counts: opposites, negations, numbers, the words of a quotation, whose deed it is."""
    if _opposite(edit, cues) or (cues.turns(edit) and cues.bare(edit)):
        return True
    counted = all(
        any(unit.kind == "number" or unit.word in cues.lexicon.ranks for unit in row) for row in rows
    )
    if counted or _joined_otherwise(edit, cues):
        return True
    agent = any(unit.word in cues.lexicon.agents for unit in (*edit.old, *edit.new)) and not any(rows)
    if agent or cues.turned_round(edit) or cues.limits(edit) or cues.exchanged_places(edit):
        return True
    before, after = (sorted(unit.word for unit in row) for row in (edit.old, edit.new))
    if cues.within_quotation(edit) and before != after:
        return True
    if all(any(cues.swapped(side, unit) for unit in (edit.old, edit.new)[side]) for side in (OLD, NEW)):
        return True
    genders = [frozenset().union(*(cues.genders(unit) for unit in row)) for row in (edit.old, edit.new)]
    return (genders[OLD] != genders[NEW] and all(genders)) or (not any(rows) and _turned_round(edit, cues))


def _joined_otherwise(edit: Edit, cues: Cues) -> bool:
    """Whether another conjunction leads a clause ("unless", "even if"), or those counted are among the others: "including six"."""
    known = cues.lexicon
    words = [{unit.word for unit in row} for row in (edit.old, edit.new)]
    leaders = [some & known.closed("leader") for some in words]
    counted = [bool(some & known.partitive) for some in words]
    joined = words[NEW if counted[OLD] else OLD] & known.joiners
    return (all(leaders) and leaders[OLD] != leaders[NEW]) or (counted[OLD] != counted[NEW] and bool(joined))


def _turned_round(edit: Edit, cues: Cues) -> bool:
    """Whether a preposition that says from where gave way to one that says where to."""
    ways = [
        frozenset(kind for unit in row for kind in _ways(cues.lexicon.language).get(unit.word, ()))
        for row in (edit.old, edit.new)
    ]
    return len(ways[OLD]) == len(ways[NEW]) == 1 and ways[OLD] != ways[NEW]


def _opposite(edit: Edit, cues: Cues) -> bool:
    """Whether a word gave way to one that is told apart from it as its other: before and after, up and down."""
    contraries = others(cues.lexicon.language)
    there = [frozenset(form for unit in row for form in cues.forms(unit)) for row in (edit.old, edit.new)]
    return any(contraries.get(form, frozenset()) & there[NEW] for form in there[OLD])


def _says_no_more(rows: Sequence[Sequence[Unit]], cues: Cues) -> bool:
    """Whether both sides have verbs that only join, nouns for whatever was spoken of, or one the kind of the other."""
    language = cues.lexicon.language
    for known in (_joining(language), _general(language), cues.lexicon.light):
        if all(cues.forms(unit) & known for row in rows for unit in row):
            return True
    return any(_wider(one, other, cues) for one, other in (rows, rows[::-1]))


def _one_word(rows: Sequence[Sequence[Unit]], pair: Pair, cues: Cues) -> bool:
    """Whether two words are forms or spellings of one; of those who do it the number is part of the claim."""
    if [len(row) for row in rows] != [1, 1]:
        return False
    old, new = rows[OLD][0], rows[NEW][0]
    doers = [
        any(holds(entry.span, (unit,), (0, 0)) for entry in fact.who)
        for unit, fact in ((old, pair.old), (new, pair.new))
    ]
    return not any(doers) and (bool(cues.forms(old) & cues.forms(new)) or words.same_word(old.word, new.word))


def _wider(one: Sequence[Unit], other: Sequence[Unit], cues: Cues) -> bool:
    """Whether a noun is that for the kind of thing which the other side names: "the vehicle" for "the coach"."""
    if len(one) != 1 or len(other) != 1:
        return False
    numbers = [many(cues.lexicon.language, row[0].shown) for row in (one, other)]
    if None not in numbers and numbers[0] != numbers[1]:
        return False
    kinds = {
        kind for lemma in cues.forms(one[0]) for kind in _wider_nouns(cues.lexicon.language).get(lemma, ())
    }
    return bool(kinds & cues.forms(other[0]))


def _describes(unit: Unit, cues: Cues) -> bool:
    return any(upos == "ADJ" for upos, _ in readings(cues.lexicon.language, unit.shown))


def _predicate(rows: Sequence[Sequence[Unit]], pair: Pair, cues: Cues) -> bool:
    """Whether the predicate itself gave way to another."""
    return all(
        any(fold(fact.what.lemma) in cues.forms(unit) for unit in row)
        for row, fact in zip(rows, (pair.old, pair.new), strict=True)
    )


def _new_predicate(rows: Sequence[Sequence[Unit]], pair: Pair, cues: Cues) -> bool:
    """Whether a verb with a meaning of its own took the place of one that only joins, or the other way round."""
    heads = [
        unit
        for row, fact in zip(rows, (pair.old, pair.new), strict=True)
        for unit in row
        if fold(fact.what.lemma) in cues.forms(unit)
        and not cues.forms(unit) & _joining(cues.lexicon.language)
    ]
    return bool(heads) and not pair.one_predicate


@cache
def _joining(language: str) -> frozenset[str]:
    """Verbs that only join somebody or something to what is said of it: be, remain, promise to be."""
    known = lexicon(language)
    return known.closed("joining") | known.being


@cache
def _general(language: str) -> frozenset[str]:
    """Nouns for whatever was just spoken of: measure, plan, decision."""
    return lexicon(language).closed("general")


@cache
def _wider_nouns(language: str) -> dict[str, frozenset[str]]:
    """Nouns, each with those for the kind of thing that it is."""
    found: dict[str, frozenset[str]] = {}
    for lemma, kind, _ in table(language, KINDS).cells() if has_table(language, KINDS) else ():
        found[fold(lemma)] = found.get(fold(lemma), frozenset()) | {fold(kind)}
    return found


@cache
def _ways(language: str) -> dict[str, frozenset[str]]:
    """The prepositions of a direction, each with which it can be."""
    found: dict[str, frozenset[str]] = {}
    for lemma, kind, _ in table(language, PREPOSITIONS).cells() if has_table(language, PREPOSITIONS) else ():
        if kind in ("from", "to"):
            found[fold(lemma)] = found.get(fold(lemma), frozenset()) | {kind}
    return found
