"""The rules of a time grammar, read from a language's file and made ready to run by `timegrammar`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factdiff.files import shipped
from factdiff.languages.lexicon import Row
from factdiff.languages.timegrammar import Action, Alternative, Element, Grammar, Opening, TimeRow, bare
from factdiff.languages.timescan import scan


def rules(language: str) -> str:
    """The rules of a language, as its folder holds them."""
    return shipped("languages", language, "moments.rules").read_text("utf-8")


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


def _by_first(lines: list[Alternative], firsts: Mapping[str, set[str]]) -> dict[str, tuple[Opening, ...]]:
    table: dict[str, list[Opening]] = {}
    for line in lines:
        for terminal in _first(line, firsts):
            table.setdefault(terminal, []).append(Opening(line, _second(line, terminal, firsts)))
    return {terminal: tuple(found) for terminal, found in table.items()}


def _second(line: Alternative, terminal: str, firsts: Mapping[str, set[str]]) -> frozenset[str] | None:
    """The terminals of which one must stand behind the first one of an alternative; none where that is not known."""
    found: set[str] = set()
    elements = [element for element in line.elements if not element.look]
    for place, element in enumerate(elements):
        if any(terminal in firsts.get(name, ()) for name in element.names):
            return None
        if terminal in element.names:
            rest = _following(elements[place + 1 :], firsts)
            if rest is None:
                return None
            found |= rest
        if not element.optional:
            break
    return frozenset(found)


def _following(elements: Sequence[Element], firsts: Mapping[str, set[str]]) -> set[str] | None:
    """The terminals that elements can begin with; none where all may be missing."""
    found: set[str] = set()
    for element in elements:
        for name in element.names:
            found |= firsts.get(name, {name})
        if not element.optional:
            return found
    return None


def _entries(rows: Mapping[str, tuple[Row, ...]]) -> dict[str, tuple[TimeRow, ...]]:
    table: dict[str, list[TimeRow]] = {}
    for lemma, found in rows.items():
        tokens = scan(lemma)
        low, raw = tuple(t.low for t in tokens), tuple(t.raw for t in tokens)
        for row in found:
            value: object = int(row.scope) if re.fullmatch(r"-?\d+", row.scope) else row.scope or None
            entry = TimeRow(low, raw if low != raw else None, row.kind.upper(), value)
            table.setdefault(low[0], []).append(entry)
    return {word: tuple(entries) for word, entries in table.items()}
