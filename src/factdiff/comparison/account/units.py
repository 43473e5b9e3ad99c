"""The words of some sentences as units that can be compared: numbers with sign, bounds and unit, phrases, words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from factdiff.comparison.account.forms import common, lemmas
from factdiff.comparison.account.idioms import idiom
from factdiff.comparison.account.lexica import Lexicon, Phrase
from factdiff.comparison.tokens import ComparedWord
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import GIVENNAMES, PLACES
from factdiff.languages.traits import traits
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass, replace

if TYPE_CHECKING:
    from factdiff.model.number import Number

Key = str | tuple[str, ...]
#: Words of a preposition.
_LONGEST_RUN = 4
_COUNTED = frozenset({"count", "measure", "money", "percent", "age", "score", "ordinal"})


@dataclass(frozen=True, slots=True)
class Unit:
    """Some neighbouring words that mean one thing; ``key`` is equal for units that mean the same.

    ``kind`` is ``word``, ``number`` or ``sign``; ``shown`` is how it is written; ``reason`` says why a key
    stands for other words (abbreviation, contraction, spelling …); ``capital`` marks a name. ``lemma`` is the dictionary
    form of a run of words that has one meaning ("took part"); ``headed`` says that an article stands before the word.
    """

    key: Key
    kind: str
    shown: str
    start: int
    end: int
    reason: str = ""
    capital: bool = False
    passage: int = 0
    bracketed: bool = False
    lemma: str = ""
    headed: bool = False

    @property
    def word(self) -> str:
        """The key of a word; empty for numbers."""
        return self.key if isinstance(self.key, str) else ""

    @property
    def year(self) -> bool:
        """Whether it is a bare figure that can be a year."""
        digits = self.kind == "number" and self.shown.isdigit() and len(self.shown) == len("2000")
        return digits and ACCOUNT.first_year <= int(self.shown) <= ACCOUNT.last_year


def units(
    text: str, start: int, tokens: Sequence[ComparedWord], lexicon: Lexicon, passage: int = 0
) -> tuple[Unit, ...]:
    """The units of a passage that begins at a code point of its article."""
    numbers: dict[int, Number] = {}
    for one in _numbers(text, tokens, lexicon.language):
        numbers[one.start + start] = one
        if one.comparator == "range":
            numbers[one.core_start + start] = one
    found: list[Unit] = []
    index = 0
    while index < len(tokens):
        number = numbers.get(tokens[index].start)
        taken = _number(text, start, tokens, index, number, lexicon.language) if number else None
        run = None if taken else _phrase(tokens, index, lexicon)
        if run and any(_bounded(numbers.get(token.start)) for token in tokens[index + 1 : run[1]]):
            # "De plus de 50 %": the bound of a number is no part of a run of words.
            run = None
        made, index = taken or run or _word(tokens, index, lexicon)
        if found and len(made) == 1 and _determines(found[-1], lexicon):
            made = [replace(made[0], headed=True)]
        found.extend(made)
    if passage:
        return tuple(_at(unit, passage) for unit in found)
    return tuple(found)


def _bounded(number: Number | None) -> bool:
    return number is not None and number.start < number.core_start


def contracted(row: Sequence[Unit], other: Sequence[Unit], plural: str) -> tuple[Unit, ...]:
    """A row in which an acronym stands as it is written where the other side has it, too, or its own side has its words."""
    spans = Counter((unit.start, unit.end) for unit in row)
    written = {unit.shown for unit in other}
    plain = {unit.word.removesuffix(plural) for unit in row if spans[unit.start, unit.end] == 1}
    found: list[Unit] = []
    for unit in row:
        if spans[unit.start, unit.end] == 1 or not unit.shown.isupper():
            found.append(unit)
            continue
        words = {u.word.removesuffix(plural) for u in row if (u.start, u.end) == (unit.start, unit.end)}
        if unit.shown not in written and not words <= plain:
            found.append(unit)
        elif not found or (found[-1].start, found[-1].end) != (unit.start, unit.end):
            found.append(replace(unit, key=unit.shown.casefold(), reason="", capital=True))
    return tuple(found)


def loosened(row: Sequence[Unit], other: Sequence[Unit], lexicon: Lexicon) -> tuple[Unit, ...]:
    """A row whose runs of words of one meaning stand word by word where the other side has their verb alone.

    "Searched for six hours" is no "searched for" where the other side searched the harbour.
    """
    if not [unit for unit in row if unit.lemma]:
        return tuple(row)
    meant = {unit.lemma for unit in other}
    alone = {
        lemma
        for unit in other
        if unit.kind == "word" and not unit.lemma and unit.word not in lexicon.empty
        for lemma in lemmas(lexicon.language, unit.shown, "VERB")
    }
    written = {unit.word for unit in other}
    found: list[Unit] = []
    for unit in row:
        head = unit.lemma.split(" ")[0]
        verb = head in lemmas(lexicon.language, unit.shown.split(" ")[0], "VERB")
        one = lexicon.senses.get(unit.lemma, frozenset()) & lexicon.senses.get(head, frozenset())
        # "Is owned by" is no "belongs to" where the other side has "owned by" as well.
        held = head in lexicon.being and not written.isdisjoint(
            word for word in unit.word.split(" ")[1:2] if word not in lexicon.empty
        )
        apart = unit.lemma not in meant and ((verb and head in alone and not one) or held)
        found.extend((_apart(unit) if apart else None) or [unit])
    return tuple(found)


def _apart(unit: Unit) -> list[Unit] | None:
    """The words of a run, where they stand one space apart."""
    texts, norms = unit.shown.split(" "), str(unit.key).split(" ")
    if len(texts) != len(norms) or len(unit.shown) != unit.end - unit.start:
        return None
    found, start = [], unit.start
    for text, norm in zip(texts, norms, strict=True):
        found.append(Unit(norm, "word", text, start, start + len(text), passage=unit.passage))
        start += len(text) + 1
    return found


def _determines(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a noun follows: the word is an article, a possessive or a number."""
    if unit.kind != "word":
        return True
    kinds = {row.kind for row in lexicon.empty.get(unit.word, ())}
    return bool(kinds & {"article", "possessive"}) or unit.word in lexicon.closed("owner")


def _at(unit: Unit, passage: int) -> Unit:
    return replace(unit, passage=passage)


# --- numbers -----------------------------------------------------------------------------------------


def _numbers(text: str, tokens: Sequence[ComparedWord], language: str) -> Iterator[Number]:
    """The numbers that the language's grammar finds, with sign and bounds."""
    finder = _finder(language)
    if finder is not None and tokens:
        for number in finder(_plain(text)):
            if number.kind in _COUNTED:
                yield number


@lru_cache(maxsize=1 << 10)
def spelled_out(language: str, word: str) -> Key:
    """The key of a number in one word, where the grammar reads it as one when it stands alone; else nothing."""
    finder = _finder(language)
    found = finder(_plain(word)) if finder is not None else ()
    if len(found) != 1 or found[0].end - found[0].start != len(word) or found[0].comparator != "=":
        return ""
    upper = "" if found[0].upper is None else f"{found[0].upper.normalize():f}"
    return (f"{found[0].value.normalize():f}", upper, "=", _unit(found[0].unit), "")


def _plain(text: str) -> str:
    """The text with one kind of apostrophe, space and minus, each as long as before."""
    return text.translate(_PLAIN)


_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "−": "-", "\n": " "})


def _finder(language: str) -> Callable[[str], tuple[Number, ...]] | None:
    if language not in _FINDERS:
        try:
            _FINDERS[language] = import_module(f"factdiff.languages.{language}.numbers").find
        except ModuleNotFoundError:
            _FINDERS[language] = None
    return _FINDERS[language]


_HOURS = frozenset({"h", "heure", "hour"})
_FINDERS: dict[str, Callable[[str], tuple[Number, ...]] | None] = {}


def _number(
    text: str, start: int, tokens: Sequence[ComparedWord], index: int, number: Number, language: str
) -> tuple[list[Unit], int] | None:
    """A number with all words that belong to it, if it ends where a word ends."""
    # An hour is a word of its own: "15 heures" and "15 h" are a time of day as often as a length.
    unit = _unit(number.unit)
    end = start + (number.core_end if unit in _HOURS else number.end)
    last = index
    while last < len(tokens) and tokens[last].end <= end:
        last += 1
    if last == index:
        return None
    inside = tokens[index:last]
    if number.comparator == "range" and tokens[index].end <= start + number.core_start:
        # A range has no bound of its own: "at least" before it is a word like others.
        return None
    upper = "" if number.upper is None else f"{number.upper.normalize():f}"
    key = (
        f"{number.value.normalize():f}",
        upper,
        number.comparator,
        "" if unit in _HOURS else unit,
        "ordinal" if number.kind == "ordinal" else "",
    )
    begin, end = inside[0].start, inside[-1].end
    if upper and _bare(text[begin - start : end - start]):
        key = (*key[:3], f"{key[3]} -", key[4])
    made = [Unit(key, "number", text[begin - start : end - start], begin, end, "numeral")]
    return [*made, *_counted(inside, start + number.core_end, number, language)], last


def _bare(shown: str) -> bool:
    """ "Between 14 % and 16": whether the higher figure of a range has no sign where the lower one has its own."""
    return shown[-1:].isdigit() and any(sign in shown for sign in "%‰")


def _counted(inside: Sequence[ComparedWord], core: int, number: Number, language: str) -> Iterator[Unit]:
    """What is counted where a bound stands behind it ("12 personnes au moins"): a word of its own."""
    if number.comparator == "=" or number.unit or number.kind != "count":
        return
    noun = next((token for token in inside if token.start >= core), inside[-1])
    if noun is not inside[-1] and lemmas(language, noun.text, "NOUN"):
        yield Unit(noun.norm, "word", noun.text, noun.start, noun.end, headed=True)


def _unit(unit: str | None) -> str:
    """A unit as the same sign in every spelling; what a number counts is a word of its own."""
    return fold(unit or "")


# --- words -------------------------------------------------------------------------------------------


def _phrase(tokens: Sequence[ComparedWord], index: int, lexicon: Lexicon) -> tuple[list[Unit], int] | None:
    """The longest phrase of the tables that begins at a word."""
    for phrase in lexicon.phrases.get(tokens[index].norm, ()):
        last = index + len(phrase.words)
        inside = tokens[index:last]
        if tuple(token.norm for token in inside) == phrase.words and _fits(
            phrase, tokens[index : last + 1], lexicon
        ):
            shown = " ".join(token.text for token in inside)
            begin, end = inside[0].start, inside[-1].end
            capital = any(token.capital for token in inside)
            return [
                Unit(lexicon.spelled(word), "word", shown, begin, end, phrase.reason, capital)
                for word in phrase.canonical
            ], last
    for size in (4, 3, 2):
        inside = tokens[index : index + size]
        key = _saying(inside, lexicon) or " ".join(token.norm for token in inside)
        if len(inside) == size and (key in lexicon.empty or key in lexicon.speech or key in lexicon.likening):
            shown = " ".join(token.text for token in inside)
            return [Unit(key, "word", shown, inside[0].start, inside[-1].end)], index + size
    return _idiom(tokens, index, lexicon)


def _idiom(tokens: Sequence[ComparedWord], index: int, lexicon: Lexicon) -> tuple[list[Unit], int] | None:
    """The longest run of words from here on that the synonyms list, and then the word that stands within it."""
    found = idiom(tokens, index, lexicon)
    if found is None:
        return None
    shown = " ".join(tokens[i].text for i in found.places)
    end = tokens[found.last - 1].end if found.within is None else tokens[index].end
    unit = Unit(" ".join(found.norms), "word", shown, tokens[index].start, end, lemma=found.lemma)
    return [unit, *(_word(tokens, found.within, lexicon)[0] if found.within is not None else ())], found.last


def _saying(inside: Sequence[ComparedWord], lexicon: Lexicon) -> str:
    """A verb of saying in several words, by the dictionary form of the first ("a fait savoir")."""
    rest = " ".join(token.norm for token in inside[1:])
    if rest not in lexicon.saying:
        return ""
    keys = (f"{lemma} {rest}" for lemma in lemmas(lexicon.language, inside[0].text, "VERB"))
    return next((key for key in keys if key in lexicon.speech), "")


def _fits(phrase: Phrase, reach: Sequence[ComparedWord], lexicon: Lexicon) -> bool:
    """Whether an acronym stands in capitals, and what else denies ("no") before a number: no other words are meant."""
    inside = reach[: len(phrase.words)]
    if inside[0].norm in lexicon.negations and phrase.reason == "abbreviation":
        return len(reach) > len(inside) and reach[-1].kind == "number"
    return not phrase.upper or all(token.text.isupper() or len(phrase.words) > 1 for token in inside)


def _word(tokens: Sequence[ComparedWord], index: int, lexicon: Lexicon) -> tuple[list[Unit], int]:
    token = tokens[index]
    if token.kind == "number":
        return [
            Unit(_figure(token, lexicon.language), "number", token.text, token.start, token.end, "numeral")
        ], index + 1
    spelled = lexicon.spelled(token.norm)
    reason = "spelling" if spelled != token.norm else ""
    elided = lexicon.elided.get(token.norm, spelled) if token.elided else spelled
    if token.joined and token.norm in lexicon.genitives:
        return [Unit(f"'{token.norm}", "word", f"’{token.norm}", token.start, token.end)], index + 1
    unit = Unit(
        elided, token.kind, token.text, token.start, token.end, reason, _capital(tokens, index, lexicon),
        bracketed=token.bracketed,
    )  # fmt: skip
    return [unit], index + 1


def _capital(tokens: Sequence[ComparedWord], index: int, lexicon: Lexicon) -> bool:
    """Whether a word is written as a name; the first of a passage is one where it is no other word, or opens a known name."""
    token = tokens[index]
    if not token.first:
        return token.capital
    if token.kind != "word" or not token.text[0].isupper():
        return False
    after = tokens[index + 1 : index + 2]
    known = common(lexicon.language, token.text) or token.norm in lexicon.senses
    return not known or any(one.capital and _opens(lexicon.language, token.text, one.text) for one in after)


@lru_cache(maxsize=1 << 10)
def _opens(language: str, word: str, after: str) -> bool:
    """Whether a word is a given name or opens the name of a place: "Mark Lind", "New Zealand", "La Rochelle"."""
    known = ((GIVENNAMES, word), (PLACES, f"{word} {after}"))
    return any(has_table(language, of) and bool(table(language, of).get(name)) for of, name in known)


def _figure(token: ComparedWord, language: str) -> Key:
    """A bare figure as a number, so that 1,200 and 1200 are one."""
    plain = "".join(char for char in token.norm if not char.isspace())
    signs = traits(language)
    head, _, tail = plain.rpartition(signs.thousands)
    if head and len(tail) == len("000") and tail.isdigit():
        plain = plain.replace(signs.thousands, "")
    plain = plain.replace(signs.decimal, ".").lstrip("0") or "0"
    return (plain, "", "=", "", "")


def in_run(unit: Unit, row: Sequence[Unit], known: Container[str]) -> bool:
    """Whether a word is one of those known, or part of a run of words that is: "ahead *of*", "no *one*"."""
    place = next((i for i, one in enumerate(row) if one is unit), None)
    if place is None or unit.word in known:
        return unit.word in known
    runs = (
        row[first:last]
        for first in range(max(place - _LONGEST_RUN + 1, 0), place + 1)
        for last in range(place + 1, min(first + _LONGEST_RUN, len(row)) + 1)
    )
    return any(" ".join(one.word for one in run) in known for run in runs)
