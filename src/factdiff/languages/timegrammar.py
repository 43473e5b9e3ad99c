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

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import resources

from factdiff.languages.lexicon import Row
from factdiff.languages.timescan import Token, scan, shapes
from factdiff.model.timex import Timex

#: From so many letters on a word without its accents is taken for the one with them.
_BARE = 5

Action = Callable[..., object]
#: Where a reading ends, where its span begins, and what it means.
Reading = tuple[int, int, object]
#: What can stand at a word: names of terminals with the word after them and their value.
Terminals = dict[str, list[tuple[int, object]]]


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a rule: what may stand there, and under which name its value is kept."""

    names: tuple[str, ...]
    capture: str | None
    optional: bool
    look: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """One line of the grammar."""

    order: int
    elements: tuple[Element, ...]
    action: Action | None
    constants: dict[str, object]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table, cut into tokens; with a capital in the lemma, case must agree."""

    low: tuple[str, ...]
    raw: tuple[str, ...] | None
    name: str
    value: object


@dataclass(frozen=True, slots=True)
class Grammar:
    """Rules ready to run: alternatives by rule and by the terminal that they can begin with."""

    rules: Mapping[str, Mapping[str, tuple[Alternative, ...]]]
    entries: Mapping[str, tuple[Entry, ...]]
    words: frozenset[str]
    accents: Mapping[str, frozenset[str]]
    day_first: bool

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

    def _terminals(self, tokens: list[Token], i: int) -> Terminals | None:
        token = tokens[i]
        known: Terminals = {}
        spellings = self.spellings(token)
        for word in spellings & self.words:
            known[word] = [(i + 1, None)]
        if token.shape:
            for name, value in shapes(token, day_first=self.day_first):
                known[name] = [(i + 1, value)]
        elif token.raw[0].isupper():
            known["CAP"] = [(i + 1, None)]
        for entry in (e for word in sorted(spellings) for e in self.entries.get(word, ())):
            if self._stands(entry, tokens, i):
                known.setdefault(entry.name, []).append((i + len(entry.low), entry.value))
        return known or None

    def spellings(self, token: Token) -> frozenset[str]:
        """The words of the grammar that a token can be: without accents it can be one with accents."""
        bare = self.accents.get(token.low)
        known = bare is not None and (token.raw.isupper() or len(token.low) >= _BARE)
        return frozenset({token.low}) | bare if bare is not None and known else frozenset({token.low})

    def _stands(self, entry: Entry, tokens: list[Token], i: int) -> bool:
        """Whether the words of a table row stand at a token, in capitals where the row has them."""
        size = len(entry.low)
        if size > len(tokens) - i:
            return False
        return all(
            entry.low[k] in self.spellings(tokens[i + k])
            and (entry.raw is None or _cased(entry.raw[k], tokens[i + k].raw))
            for k in range(size)
        )


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
    tokens: list[Token]
    terminals: list[Terminals | None]
    memo: dict[tuple[str, int], list[Reading]] = field(default_factory=dict)

    def best(self, i: int) -> Reading | None:
        """The longest time or look-alike that begins at a token."""
        if not self.terminals[i]:
            return None
        times, never = self.rule("T", i), self.rule("NEVER", i)
        best = max(times, key=_end, default=None)
        decoy = max(never, key=_end, default=None)
        if decoy and (best is None or decoy[0] >= best[0]):
            return decoy[0], decoy[1], None
        return best

    def rule(self, name: str, i: int) -> list[Reading]:
        """All readings of a rule at a token, in the order of the grammar."""
        key = (name, i)
        found = self.memo.get(key)
        if found is None:
            known = self.terminals[i] if i < len(self.tokens) else None
            starts = self.grammar.rules[name]
            lines = {a.order: a for t in known for a in starts.get(t, ())} if known else {}
            found = self.memo[key] = list(self._readings(lines, i)) if lines else []
        return found

    def _readings(self, lines: Mapping[int, Alternative], i: int) -> Iterator[Reading]:
        for order in sorted(lines):
            line = lines[order]
            for end, values in self._sequence(line.elements, 0, i, {}):
                begin = values.pop("^", i)
                value = _apply(line, values)
                if value is not None:
                    yield end, begin, value  # type: ignore[misc]

    def _sequence(
        self, elements: tuple[Element, ...], k: int, i: int, values: dict[str, object]
    ) -> Iterator[tuple[int, dict[str, object]]]:
        """The ways in which the elements from the ``k``-th on can stand at a token."""
        if k == len(elements):
            yield i, dict(values)
            return
        element = elements[k]
        if element.look:
            if element.look == "^":
                yield from self._sequence(elements, k + 1, i, {**values, "^": i})
            elif bool(self._element(element, i)) == (element.look == "&"):
                yield from self._sequence(elements, k + 1, i, values)
            return
        for end, value in self._element(element, i):
            more = {**values, element.capture: value} if element.capture and value is not None else values
            yield from self._sequence(elements, k + 1, end, more)
        if element.optional:
            yield from self._sequence(elements, k + 1, i, values)

    def _element(self, element: Element, i: int) -> list[tuple[int, object]]:
        if i == len(self.tokens):
            return [(i, None)] if "END" in element.names else []
        known = self.terminals[i]
        if not known:
            return []
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


def rules(language: str) -> str:
    """The rules of a language, as its folder holds them."""
    return (resources.files("factdiff.languages") / language / "moments.rules").read_text("utf-8")


def compile_grammar(
    source: str, rows: Mapping[str, tuple[Row, ...]], actions: Mapping[str, Action], *, day_first: bool
) -> Grammar:
    """The grammar of a language from its rules and its table; the table's ``scope`` holds the values."""
    rules: dict[str, list[Alternative]] = {}
    for order, line in enumerate(source.splitlines()):
        name, colon, body = line.partition(" : ")
        if colon and not line.startswith("#"):
            rules.setdefault(name.strip(), []).append(_alternative(order, body, actions))
    firsts = _firsts(rules)
    names = {n for lines in rules.values() for a in lines for e in a.elements for n in e.names}
    words = frozenset(word for word in names if not _is_name(word))
    entries = _entries(rows)
    listed = {word for found in entries.values() for entry in found for word in entry.low}
    return Grammar(
        {name: _by_first(lines, firsts) for name, lines in rules.items()},
        entries,
        words,
        _accents(words | listed),
        day_first,
    )


def _accents(words: frozenset[str]) -> dict[str, frozenset[str]]:
    """The words with accents by their letters without them."""
    found: dict[str, set[str]] = {}
    for word in words:
        if bare(word) != word:
            found.setdefault(bare(word), set()).add(word)
    return {plain: frozenset(accented) for plain, accented in found.items()}


def _is_name(word: str) -> bool:
    return word.isupper()


def _alternative(order: int, body: str, actions: Mapping[str, Action]) -> Alternative:
    pattern, _, call = body.partition("->")
    name, *given = call.split() or [""]
    constants = dict(_constant(pair) for pair in given)
    elements = tuple(_parse(part) for part in pattern.split())
    return Alternative(order, elements, actions[name] if name else None, constants)


def _constant(pair: str) -> tuple[str, object]:
    key, _, value = pair.partition("=")
    return key, int(value) if re.fullmatch(r"-?\d+", value) else value


def _parse(part: str) -> Element:
    look = part[0] if part[0] in "!&^" else ""
    body = part[len(look) :]
    optional = len(body) > 1 and body.endswith("?")
    body = body.removesuffix("?") if optional else body
    capture, equals, rest = body.partition("=")
    names = tuple((rest if equals else body).split("|")) if body != "|" else ("|",)
    if not equals:
        capture = names[0].lower()
    return Element(names, capture if any(map(_is_name, names)) else None, optional, look)


def _firsts(rules: Mapping[str, list[Alternative]]) -> dict[str, set[str]]:
    """The terminals that each rule can begin with, to a fixed point."""
    firsts: dict[str, set[str]] = {name: set() for name in rules}
    growing = True
    while growing:
        growing = False
        for name, lines in rules.items():
            size = len(firsts[name])
            for line in lines:
                firsts[name] |= _first(line, firsts)
            growing = growing or len(firsts[name]) > size
    return firsts


def _first(line: Alternative, firsts: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    for element in line.elements:
        if element.look:
            continue
        for name in element.names:
            found |= firsts.get(name, {name})
        if not element.optional:
            break
    return found


def _by_first(lines: list[Alternative], firsts: Mapping[str, set[str]]) -> dict[str, tuple[Alternative, ...]]:
    table: dict[str, list[Alternative]] = {}
    for line in lines:
        for terminal in _first(line, firsts):
            table.setdefault(terminal, []).append(line)
    return {terminal: tuple(found) for terminal, found in table.items()}


def _entries(rows: Mapping[str, tuple[Row, ...]]) -> dict[str, tuple[Entry, ...]]:
    table: dict[str, list[Entry]] = {}
    for lemma, found in rows.items():
        tokens = scan(lemma)
        low, raw = tuple(t.low for t in tokens), tuple(t.raw for t in tokens)
        for row in found:
            value: object = int(row.scope) if re.fullmatch(r"-?\d+", row.scope) else row.scope or None
            entry = Entry(low, raw if low != raw else None, row.kind.upper(), value)
            table.setdefault(low[0], []).append(entry)
    return {word: tuple(entries) for word, entries in table.items()}
