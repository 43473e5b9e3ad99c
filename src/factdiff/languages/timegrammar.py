"""A small grammar engine for time expressions; every language writes its own rules for it.

A grammar is text, a rule a line::

    DATE : WEEKDAY? D MONTH ,? YEAR? -> calendar
    T    : on|in? ^ DATE
    T    : SINCE DATE -> bound kind=since

A name in capitals is another rule, a class of the language's ``times.tsv`` (in capitals) or a shape
that the scanner (``timescan``) knows (``NUM D HH MM HM HMS HDOTM HHMM YEAR YY YM YEARS2 DM DMSURE CAP ISO``); anything else is a word; ``END`` stands behind the last one. ``|`` separates
alternatives, ``?`` marks what may be missing, ``!`` what must not follow and ``&`` what must. ``^``
is where the span begins when the words before it only give context. A name's value goes to the
action under the name in small letters, or under another: ``first=DATE``. The action is a function of
``timeactions``; without one the rule has the value of its one name. Words in capitals may lack their accents,
and longer ones always may. The rule ``T`` gives the times;
``NEVER`` gives look-alikes, which take their words away from the times. Of all readings that begin
at a word the longest wins, and of equally long ones the first in the grammar.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import TypeAlias

from factdiff.languages.timescan import TimeToken, scan, shapes
from factdiff.model.timex import Timex
from factdiff.values import dataclass

#: From so many letters on a word without its accents is taken for the one with them.
_BARE = 4
#: Words of texts that are kept with what they can be.
_MOST_KNOWN = 20_000
#: What stands behind the last word.
_AT_END: dict[str, list[tuple[int, object]]] = {"END": []}

Action = Callable[..., object]
#: Where a reading ends, where its span begins, and what it means.
Reading = tuple[int, int, object]
#: What can stand at a word: names of terminals with the word after them and their value.
Terminals = dict[str, list[tuple[int, object]]]


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a rule: what may stand there, and under which name its value is kept.

    ``terminals`` are its names where none of them is another rule; none where one is.
    """

    names: tuple[str, ...]
    capture: str | None
    optional: bool
    look: str
    terminals: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """One line of the grammar."""

    order: int
    elements: tuple[Element, ...]
    action: Action | None
    constants: dict[str, object]


@dataclass(frozen=True, slots=True)
class Opening:
    """An alternative by a terminal that it can begin with, and the terminals of which one must then follow.

    ``second`` is none where nothing need follow.
    """

    line: Alternative
    second: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Openings:
    """All alternatives of a rule that a terminal can begin, and the terminals of which one must follow in any of them."""

    lines: tuple[Opening, ...]
    second: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """A row of the table, cut into tokens; with a capital in the lemma, case must agree."""

    low: tuple[str, ...]
    raw: tuple[str, ...] | None
    name: str
    value: object


#: The terminal for nouns of events.
_EVENT = "EVENT"
#: What a word can be, and the rows of the table that it can open.
_Known: TypeAlias = tuple[tuple[str, ...], tuple[TimeEntry, ...]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Rules ready to run: alternatives by rule and by the terminal that they can begin with."""

    rules: Mapping[str, Mapping[str, Openings]]
    entries: Mapping[str, tuple[TimeEntry, ...]]
    words: frozenset[str]
    accents: Mapping[str, frozenset[str]]
    day_first: bool
    singular: Callable[[str], Sequence[str]]
    known: dict[str, _Known] = field(default_factory=dict, compare=False)

    def find(self, text: str) -> tuple[Timex, ...]:
        """The times of a paragraph, in order, without overlap."""
        tokens = scan(text)
        search = _Search(self, tokens, [self._terminals(tokens, i) for i in range(len(tokens))])
        found: list[Timex] = []
        position = 0
        while position < len(tokens):
            reading = search.best(position)
            if reading is None:
                position += 1
                continue
            end, begin, recipe = reading
            if recipe is not None:
                found.append(Timex(tokens[begin].start, tokens[end - 1].end, recipe))  # type: ignore[arg-type]
            position = end
        return tuple(found)

    def _terminals(self, tokens: list[TimeToken], i: int) -> Terminals | None:
        token = tokens[i]
        words, entries = self._of_word(token)
        known: Terminals = {word: [(i + 1, None)] for word in words}
        if not entries and not token.shape:  # most words are at most one of the grammar
            return known or None
        behind = self.spellings(tokens[i + 1]) if entries and i + 1 < len(tokens) else ()
        if token.shape:
            for name, value in shapes(token, day_first=self.day_first):
                known[name] = [(i + 1, value)]
        for entry in entries:
            if len(entry.low) == 1 or (entry.low[1] in behind and self._goes_on(entry, tokens, i)):
                known.setdefault(entry.name, []).append((i + len(entry.low), entry.value))
        return known or None

    def _of_word(self, token: TimeToken) -> _Known:
        """What a word can be and which rows of the table it can open; asked again for most words of every text."""
        found = self.known.get(token.raw)
        if found is None:
            spellings = self.spellings(token)
            words = tuple(spellings & self.words)
            if not token.shape and token.raw[0].isupper():
                words = (*words, "CAP")
            rows = [entry for word in sorted(spellings) for entry in self.entries.get(word, ())]
            entries = rows or self._events(token)
            found = words, tuple(e for e in entries if e.raw is None or _cased(e.raw[0], token.raw))
            if len(self.known) < _MOST_KNOWN:
                self.known[token.raw] = found
        return found

    def _events(self, token: TimeToken) -> list[TimeEntry]:
        """ "After the *attacks*": the rows of an event of which a word tells several."""
        lemmas = self.singular(token.low) if token.low.isalpha() and token.low not in self.words else ()
        found = (entry for lemma in lemmas for entry in self.entries.get(lemma, ()))
        return [entry for entry in found if entry.name == _EVENT and len(entry.low) == 1]

    def spellings(self, token: TimeToken) -> frozenset[str]:
        """The words of the grammar that a token can be: without accents it can be one with accents."""
        bare = self.accents.get(token.low)
        known = bare is not None and (token.raw.isupper() or len(token.low) >= _BARE)
        return frozenset({token.low}) | bare if bare is not None and known else frozenset({token.low})

    def _goes_on(self, entry: TimeEntry, tokens: list[TimeToken], i: int) -> bool:
        """Whether the words of a table row behind its first one stand there, in capitals where the row has them."""
        size = len(entry.low)
        if size > len(tokens) - i:
            return False
        for k in range(1, size):
            token = tokens[i + k]
            if entry.low[k] != token.low and entry.low[k] not in self.spellings(token):
                return False
            if entry.raw is not None and not _cased(entry.raw[k], token.raw):
                return False
        return True


def _cased(word: str, raw: str) -> bool:
    """Whether a token has the capitals of a table's word; all of it may stand in capitals."""
    return raw in {word, word.upper(), bare(word), bare(word.upper())}


def bare(word: str) -> str:
    """A word without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@dataclass(slots=True)
class _Search:
    """The readings of one paragraph, each found once."""

    grammar: Grammar
    tokens: list[TimeToken]
    terminals: list[Terminals | None]
    memo: dict[tuple[str, int], Sequence[Reading]] = field(default_factory=dict)

    def best(self, i: int) -> Reading | None:
        """The longest time or look-alike that begins at a token."""
        if not self.terminals[i]:
            return None
        times, never = self.rule("T", i), self.rule("NEVER", i)
        if not times and not never:
            return None
        best = max(times, key=_end, default=None)
        decoy = max(never, key=_end, default=None)
        if decoy and (best is None or decoy[0] >= best[0]):
            return decoy[0], decoy[1], None
        return best

    def rule(self, name: str, i: int) -> Sequence[Reading]:
        """All readings of a rule at a token, in the order of the grammar."""
        known = self.terminals[i] if i < len(self.tokens) else None
        starts = self.grammar.rules.get(name, {})
        if not known or known.keys().isdisjoint(starts):
            return ()
        key = (name, i)
        found = self.memo.get(key)
        if found is None:
            lines: dict[int, Alternative] = {}
            for terminal, ways in known.items():
                openings = starts.get(terminal)
                if openings is None or not (openings.second is None or self._goes_on(ways, openings.second)):
                    continue
                for opening in openings.lines:
                    if opening.second is None or self._goes_on(ways, opening.second):
                        lines[opening.line.order] = opening.line
            found = self.memo[key] = list(self._readings(lines, i)) if lines else ()
        return found

    def _goes_on(self, ways: Sequence[tuple[int, object]], second: frozenset[str]) -> bool:
        """Whether one of the terminals that an alternative asks for next stands where its first one ends."""
        for end, _ in ways:
            known = self.terminals[end] if end < len(self.tokens) else _AT_END
            if known and not second.isdisjoint(known):
                return True
        return False

    def _readings(self, lines: Mapping[int, Alternative], i: int) -> Iterator[Reading]:
        for order in sorted(lines):
            line = lines[order]
            for end, values in self._sequence(line.elements, i):
                begin = values.get("^", i)
                value = _apply(line, {name: one for name, one in values.items() if name != "^"})
                if value is not None:
                    yield end, begin, value  # type: ignore[misc]

    def _sequence(self, elements: tuple[Element, ...], i: int) -> list[tuple[int, dict[str, object]]]:
        """The ways in which elements can stand one after the other from a token on, with what they capture."""
        ways: list[tuple[int, dict[str, object]]] = [(i, {})]
        for element in elements:
            further: list[tuple[int, dict[str, object]]] = []
            for at, values in ways:
                self._go_on(element, at, values, further)
            if not further:
                return further
            ways = further
        return ways

    def _go_on(
        self, element: Element, i: int, values: dict[str, object], ways: list[tuple[int, dict[str, object]]]
    ) -> None:
        """Add the ways to go on by one element: what stands there first, then, if it may be missing, without it."""
        look, name = element.look, element.capture
        if look == "^":
            ways.append((i, {**values, "^": i}))
            return
        found = self._element(element, i)
        if look:
            if bool(found) == (look == "&"):
                ways.append((i, values))
            return
        for end, value in found:
            ways.append((end, {**values, name: value} if name and value is not None else values))
        if element.optional:
            ways.append((i, values))

    def _element(self, element: Element, i: int) -> Sequence[tuple[int, object]]:
        if i == len(self.tokens):
            return [(i, None)] if "END" in element.names else ()
        known = self.terminals[i]
        if not known or (element.terminals is not None and known.keys().isdisjoint(element.terminals)):
            return ()
        found: list[tuple[int, object]] = []
        for name in element.names:
            if name in self.grammar.rules:
                found += [(end, value) for end, _, value in self.rule(name, i)]
            elif name in known:
                found += known[name]
        return found


def _end(reading: Reading) -> int:
    return reading[0]


def _apply(line: Alternative, values: dict[str, object]) -> object:
    if line.action:
        return line.action(**(values | line.constants))
    return next(iter(values.values()), True)
