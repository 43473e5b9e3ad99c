"""The rules of a time grammar, read from a language's file and made ready to run by `timegrammar`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import field, replace

from factdiff.files import shipped
from factdiff.languages.columns import TimeRow
from factdiff.languages.timegrammar import (
    Action,
    Alternative,
    Element,
    Grammar,
    Opening,
    Openings,
    TimeEntry,
    bare,
)
from factdiff.languages.timescan import scan
from factdiff.values import dataclass


def rules(language: str) -> str:
    """The rules of a language, as its folder holds them."""
    return shipped("languages", language, "moments.rules").read_text("utf-8")


def compile_grammar(
    source: str,
    rows: Mapping[str, tuple[TimeRow, ...]],
    actions: Mapping[str, Action],
    *,
    day_first: bool,
    singular: Callable[[str], Sequence[str]],
) -> Grammar:
    """The grammar of a language from its rules and its table of times; ``singular``: the nouns that a word is a form of."""
    rules: dict[str, list[Alternative]] = {}
    for order, line in enumerate(source.splitlines()):
        name, colon, body = line.partition(" : ")
        if colon and not line.startswith("#"):
            rules.setdefault(name.strip(), []).append(_alternative(order, body, actions))
    rules = {name: [_told_apart(line, rules) for line in lines] for name, lines in rules.items()}
    firsts = _firsts(rules)
    follow = _Follow(rules, firsts)
    names = {n for lines in rules.values() for a in lines for e in a.elements for n in e.names}
    words = frozenset(word for word in names if not _is_name(word))
    entries = _entries(rows)
    listed = {word for found in entries.values() for entry in found for word in entry.low}
    return Grammar(
        {name: _by_first(lines, firsts, follow) for name, lines in rules.items()},
        entries,
        words,
        _accents(words | listed),
        day_first,
        singular,
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


def _told_apart(line: Alternative, rules: Collection[str]) -> Alternative:
    """An alternative whose elements know whether they name other rules."""
    elements = (
        element if any(name in rules for name in element.names)
        else replace(element, terminals=frozenset(element.names))
        for element in line.elements
    )  # fmt: skip
    return replace(line, elements=tuple(elements))


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


def _by_first(
    lines: list[Alternative], firsts: Mapping[str, set[str]], follow: _Follow
) -> dict[str, Openings]:
    table: dict[str, list[Opening]] = {}
    for line in lines:
        for terminal in _first(line, firsts):
            then, ends = follow.line(line.elements, terminal)
            table.setdefault(terminal, []).append(Opening(line, None if ends else frozenset(then)))
    return {terminal: Openings(tuple(found), _any_of(found)) for terminal, found in table.items()}


def _any_of(found: list[Opening]) -> frozenset[str] | None:
    """What must follow in one of several alternatives; none where nothing need follow in one."""
    seconds = [opening.second for opening in found]
    return None if None in seconds else frozenset().union(*(second for second in seconds if second))


@dataclass(frozen=True, slots=True)
class _Follow:
    """What can stand behind the first terminal of a rule or of a line: terminals, and whether nothing need follow.

    Most of a text is articles and prepositions that begin no time, which the word behind them tells. No rule of a grammar
    begins with itself, or the search for its readings would not end either.
    """

    rules: Mapping[str, list[Alternative]]
    firsts: Mapping[str, set[str]]
    known: dict[tuple[str, str], tuple[set[str], bool]] = field(default_factory=dict)

    def rule(self, name: str, terminal: str) -> tuple[set[str], bool]:
        """Behind the first terminal of a rule, which may be the terminal itself."""
        if name not in self.rules:
            return set(), name == terminal
        key = name, terminal
        if key not in self.known:
            then: set[str] = set()
            ends = False
            for line in self.rules[name] if terminal in self.firsts[name] else ():
                more, ended = self.line(line.elements, terminal)
                then |= more
                ends = ends or ended
            self.known[key] = then, ends
        return self.known[key]

    def line(self, elements: Sequence[Element], terminal: str) -> tuple[set[str], bool]:
        """Behind the first terminal of a line, or of the rest of one."""
        then: set[str] = set()
        ends = False
        standing = [element for element in elements if not element.look]
        for place, element in enumerate(standing):
            for name in element.names:
                more, ended = self.rule(name, terminal)
                then |= more
                if ended:
                    rest, nothing = _following(standing[place + 1 :], self.firsts)
                    then |= rest
                    ends = ends or nothing
            if not element.optional:
                break
        return then, ends


def _following(elements: Sequence[Element], firsts: Mapping[str, set[str]]) -> tuple[set[str], bool]:
    """The terminals that elements can begin with, and whether all may be missing."""
    found: set[str] = set()
    for element in elements:
        for name in element.names:
            found |= firsts.get(name, {name})
        if not element.optional:
            return found, False
    return found, True


def _entries(rows: Mapping[str, tuple[TimeRow, ...]]) -> dict[str, tuple[TimeEntry, ...]]:
    table: dict[str, list[TimeEntry]] = {}
    for lemma, found in rows.items():
        tokens = scan(lemma)
        low, raw = tuple(t.low for t in tokens), tuple(t.raw for t in tokens)
        for row in found:
            value: object = int(row.value) if re.fullmatch(r"-?\d+", row.value) else row.value or None
            entry = TimeEntry(low, raw if low != raw else None, row.kind.upper(), value)
            table.setdefault(low[0], []).append(entry)
    return {word: tuple(entries) for word, entries in table.items()}
