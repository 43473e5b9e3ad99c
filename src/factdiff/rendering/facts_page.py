"""Facts as one HTML page: the text with its slots in colour, and beside it each fact with its slots and sources."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factdiff.rendering import wording
from factdiff.rendering.page import page
from factdiff.rendering.page.facets import Facets, facets
from factdiff.rendering.page.slotted import Slot, listed, spans
from factdiff.rendering.page.stretches import PageMark, cut, paragraphs
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.fact import Fact
    from factdiff.model.factset import FactSet
    from factdiff.rendering.facts_formats import Look
    from factdiff.rendering.page.stretches import MarkedStretch
    from factdiff.rendering.wording import Wording

USUAL = ("asserted", "positive", "past", "present")
UNREAD = "unread"
NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class FactItem:
    """A fact in the list; ``number`` joins it to its place in the text, ``flags`` are what is not plain of it."""

    number: int
    fact: Fact
    flags: tuple[str, ...]
    slots: tuple[Slot, ...]
    facets: Facets


@dataclass(frozen=True, slots=True)
class FactRun:
    """A stretch of text on which the same facts rest; ``pieces`` are words with the slot that they fill."""

    numbers: tuple[int, ...]
    begins: tuple[int, ...]
    pieces: tuple[tuple[str, str], ...]
    state: str


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """A paragraph; ``headline`` where it is the article's title."""

    headline: bool
    runs: tuple[FactRun, ...]


def render(factset: FactSet, look: Look) -> str:
    """The page: the list of facts and the whole text."""
    words = wording.load(look.language)
    items = [_item(number, fact, words) for number, fact in enumerate(factset.facts)]
    read = sum(entry.status != "unparsed" for entry in factset.coverage)
    return page(
        "facts.html", look.language, factset=factset, items=items, count=len(items),
        facets=facets([item.facets for item in items]), blocks=list(_blocks(factset)), read=read,
        claims={item.number: item.fact.claim for item in items}, explain=look.explain,
    )  # fmt: skip


def _item(number: int, fact: Fact, words: Wording) -> FactItem:
    flags = tuple(
        words.say("page", f"fact {flag}", flag)
        for flag in (fact.modality, fact.polarity)
        if flag not in USUAL
    )
    tense = (words.say("tenses", fact.tense),) if fact.tense not in USUAL else ()
    return FactItem(number, fact, flags + tense, tuple(listed(fact, words)), Facets.of_fact(fact, words))


def _blocks(factset: FactSet) -> Iterator[FactsBlock]:
    """The paragraphs of the text."""
    article = factset.article
    marks = list(_marks(factset))
    told: set[str] = set()
    for start, end in paragraphs(article.text, [(item.start, item.end) for item in factset.coverage]):
        stretches = cut(article.text, start, end, marks)
        runs = tuple(_run(list(group), told) for _, group in groupby(stretches, key=_facts))
        headline = article.title is not None and article.text[start:end].strip() == article.title.strip()
        yield FactsBlock(headline, runs)


def _marks(factset: FactSet) -> Iterator[PageMark[str]]:
    """What is to be shown of each stretch: facts by number, slots by name, what could not be read, notices."""
    for number, fact in enumerate(factset.facts):
        span = fact.evidence.span
        yield PageMark(span.start, span.end, str(number))
        for slot, held in spans(fact):
            yield PageMark(held.start, held.end, slot)
    for item in factset.coverage:
        if item.status == "unparsed":
            yield PageMark(item.start, item.end, UNREAD)
    for notice in factset.corrections:
        yield PageMark(notice.span.start, notice.span.end, NOTICE)


def _facts(stretch: MarkedStretch[str]) -> tuple[str, ...]:
    """The facts that rest on a stretch, and whether it was read."""
    labels = dict.fromkeys(mark.label for mark in stretch.marks)
    return tuple(label for label in labels if label.isdecimal() or label in (UNREAD, NOTICE))


def _run(stretches: list[MarkedStretch[str]], told: set[str]) -> FactRun:
    labels = _facts(stretches[0])
    numbers = [label for label in labels if label.isdecimal()]
    begins = [number for number in numbers if number not in told]
    told.update(begins)
    states = [label for label in labels if not label.isdecimal()]
    pieces = tuple((item.text, _slot(item)) for item in stretches)
    return FactRun(tuple(map(int, numbers)), tuple(map(int, begins)), pieces, states[0] if states else "")


def _slot(stretch: MarkedStretch[str]) -> str:
    """The slot of the narrowest value on a stretch."""
    slots = (mark.label for mark in stretch.marks if not mark.label.isdecimal())
    return next((slot for slot in slots if slot not in (UNREAD, NOTICE)), "")
