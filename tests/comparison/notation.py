"""Fact sets in one line: sentences whose slots are marked in place, for tables of cases.

``{who M. Kim = Kim Jong-un} {what se rendra = se rendre} {when lundi = 2023-09-04} à {to Vladivostok = RU city}``

A sentence is a fact; `` / `` parts sentences, and a sentence that repeats the words of the one before it is
another fact of the same sentence. Flags stand in front: ``[alleged negative past quote attribute title]``. A sentence
that starts with ``!`` is a correction notice, one with ``?`` could not be read. Marks: ``who``, ``what``
(= concept), ``at from to via`` (= country level), ``when`` (= value), ``n`` (= comparator, value, unit),
``source`` (= kind, name), ``q`` (quoted words), and any role of an argument.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from factdiff.model.fact import (
    Argument,
    Evidence,
    Fact,
    Moment,
    Participant,
    Place,
    Predicate,
    Quantity,
    Source,
    Span,
)
from factdiff.model.factset import Article, Correction, Coverage, Entity, FactSet, Tool

_VALUE = re.compile(r"(.*?)(?: = ([^{}=]*))?")
_FLAGS = re.compile(r"\[([^\]]*)\] *")
_MODALITIES = {
    "planned", "intended", "attempted", "possible", "alleged", "hypothetical", "obligation", "question",
}  # fmt: skip
_SIGNS = "≥≤><≈"


@dataclass
class Marked:
    """The plain sentence, and its marks as (name, span, value)."""

    text: str
    marks: list[tuple[str, Span, str]] = field(default_factory=list)

    def of(self, *names: str) -> list[tuple[str, Span, str]]:
        return [mark for mark in self.marks if mark[0] in names]


def read(line: str, start: int) -> Marked:
    """A marked sentence that begins at an offset of the article; marks may stand inside marks."""
    found = Marked("")
    _read(line, start, found)
    return found


def _read(line: str, start: int, found: Marked) -> None:
    done = 0
    while (opening := line.find("{", done)) >= 0:
        found.text += line[done:opening]
        done = _closing(line, opening) + 1
        name, _, rest = line[opening + 1 : done - 1].partition(" ")
        words, value = _VALUE.fullmatch(rest).groups(default="")  # type: ignore[union-attr]
        begin = start + len(found.text)
        _read(words, start, found)
        end = start + len(found.text)
        found.marks.append((name, Span(found.text[begin - start :], begin, end), value))
    found.text += line[done:]


def _closing(line: str, opening: int) -> int:
    depth = 0
    for index in range(opening, len(line)):
        depth += {"{": 1, "}": -1}.get(line[index], 0)
        if not depth:
            return index
    raise ValueError(line)


def factset(
    notation: str, *, published: str | None = "2024-05-14", entities: str = "", language: str = "en"
) -> FactSet:
    """The fact set of some marked sentences; ``entities`` are lines of names parted by ``|`` and ``;``."""
    text, facts, corrections = "", [], []
    coverage: list[Coverage] = []
    for piece in notation.split(" / "):
        flags = set((_FLAGS.match(piece) or ["", ""])[1].split())
        sentence = _FLAGS.sub("", piece, count=1)
        sign = sentence[:1] if sentence[:1] in ("!", "?") else ""
        line = sentence.removeprefix(sign).strip()
        again = bool(coverage) and read(line, 0).text == text[coverage[-1].start : coverage[-1].end]
        start = coverage[-1].start if again else len(text)
        marked = read(line, start)
        if not again and marked.text:
            coverage.append(_covered(len(coverage), start, start + len(marked.text), sign))
            text += marked.text + "\n\n"
        if sign == "!":
            corrections.append(Correction(Span(marked.text, start, start + len(marked.text)), None))
        elif not sign and marked.text:
            facts.append(_fact(marked, start, len(coverage) - 1, flags))
    article = Article(
        "a", None, language, published, None, None, (), None, live=False, text=text, sha256=text
    )
    return FactSet(
        article, _entities(entities), tuple(facts), tuple(coverage), tuple(corrections), Tool("t", "1", "p")
    )


def _covered(index: int, start: int, end: int, sign: str) -> Coverage:
    status = {"!": "none", "?": "unparsed"}.get(sign, "facts")
    return Coverage(index, start, end, status, None)


def _entities(lines: str) -> tuple[Entity, ...]:
    names = [[name.strip() for name in line.split("|")] for line in lines.split(";") if line.strip()]
    return tuple(Entity(f"e{i}", n[0], "person", tuple(n[1:]), ()) for i, n in enumerate(names))


def _fact(marked: Marked, start: int, sentence: int, flags: set[str]) -> Fact:
    verb = (marked.of("what") or [("what", Span("", start, start), "")])[0]
    arguments = tuple(
        Argument(role, span, value or span.text) for role, span, value in marked.marks if _role(role)
    )
    covered = [verb[1], *(argument.span for argument in arguments)]
    first, last = min(s.start for s in covered), max(s.end for s in covered)
    phrase = Span(marked.text[first - start : last - start], first, last)
    concept = verb[2] or verb[1].text
    section = next((s for s in ("title", "lede") if s in flags), "body")
    evidence = Evidence(
        Span(marked.text, start, start + len(marked.text)), sentence, sentence, sentence + 1, 1
    )
    return Fact(
        id=marked.text, key=concept, kind=next((kind for kind in ("quote", "attribute") if kind in flags), "event"), claim=marked.text,
        who=tuple(Participant(span, value or span.text) for _, span, value in marked.of("who")),
        what=Predicate(phrase, verb[1].text, concept, arguments),
        where=tuple(_place(*mark) for mark in marked.of("at", "from", "to", "via")),
        when=tuple(Moment(span, value or None) for _, span, value in marked.of("when")),
        source=tuple(_source(span, value) for _, span, value in marked.of("source")),
        modality=next((flag for flag in sorted(flags) if flag in _MODALITIES), "asserted"),
        polarity="negative" if "negative" in flags else "positive",
        tense=next((t for t in ("past", "future") if t in flags), "present"),
        quantities=tuple(_quantity(span, value) for _, span, value in marked.of("n")),
        quoted=tuple(span for _, span, _ in marked.of("q")),
        salience=0.5, confidence=1.0, section=section, evidence=evidence,
    )  # fmt: skip


def _role(name: str) -> bool:
    return name not in ("who", "what", "at", "from", "to", "via", "when", "source", "n", "q")


def _place(role: str, span: Span, value: str) -> Place:
    country, _, level = value.partition(" ")
    return Place(span, span.text, role, country or None, None, level or None)


def _source(span: Span, value: str) -> Source:
    kind, _, name = value.partition(" ")
    return Source(span, name or span.text, kind or "person", "say")


def _quantity(span: Span, value: str) -> Quantity:
    number, _, unit = value.partition(" ")
    sign = number[0] if number[0] in _SIGNS else "="
    low, _, high = number.lstrip(_SIGNS).partition("..")
    comparator = "range" if high else sign
    return Quantity(span, Decimal(low), Decimal(high) if high else None, comparator, unit or None)
