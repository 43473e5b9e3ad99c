"""Facts for people at a terminal, or in a pipe: the same text, colour aside."""

from __future__ import annotations

from io import StringIO
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factdiff.rendering import neutral, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from factdiff.model.fact import Fact, Moment, Place, Quantity, Source
    from factdiff.model.factset import FactSet, Main
    from factdiff.rendering.facts_formats import Look
    from factdiff.rendering.wording import Wording

MARKED = {"alleged": "yellow", "possible": "yellow", "hypothetical": "yellow", "negative": "red"}
USUAL = ("asserted", "positive", "past", "present")
INDENT = 4


def render(factset: FactSet, look: Look) -> str:
    """The article's head, its facts sentence by sentence, and what could not be read."""
    out = StringIO()
    console = _console(out, look)
    for block in _blocks(factset, look):
        console.print(block)
    lines = (line.rstrip() for line in out.getvalue().split("\n"))
    return "\n".join(lines).strip("\n") + "\n"


def _console(out: StringIO, look: Look) -> Console:
    """A console of fixed width that writes into a string and guesses nothing from the environment."""
    return Console(
        file=out, width=look.width, force_terminal=look.color, no_color=not look.color,
        color_system="standard" if look.color else None, highlight=False, markup=False, emoji=False,
        legacy_windows=False, _environ={},
    )  # fmt: skip


def _blocks(factset: FactSet, look: Look) -> Iterator[RenderableType]:
    words = wording.load(look.language)
    yield from _head(factset, words)
    for _, facts in groupby(factset.facts, key=lambda fact: fact.evidence.sentence):
        for number, fact in enumerate(facts):
            yield Text()
            yield _claim(fact, words, first=number == 0)
            yield Padding(_slots(fact, look, words), (0, 0, 0, INDENT))
    yield from _notices(factset, words)
    yield from _unread(factset, words)


def _head(factset: FactSet, words: Wording) -> Iterator[Text]:
    """The headline, and a line of what is known of the article and of its reading."""
    article = factset.article
    if article.title:
        yield Text(neutral.line(article.title), style="bold")
    read = sum(item.status != "unparsed" for item in factset.coverage)
    facts, sentences = len(factset.facts), len(factset.coverage)
    known = (
        article.publisher,
        article.published or words.say("facts", "no date"),
        article.language,
        words.say("facts", "fact" if facts == 1 else "facts", count=str(facts)),
        words.say(
            "facts", "understood one" if sentences == 1 else "understood", read=str(read), all=str(sentences)
        ),
    )
    yield Text(neutral.line(" · ".join(part for part in known if part)), style="dim")
    main = next((fact for fact in factset.facts if article.main and fact.id == article.main.fact), None)
    if article.main is not None and main is not None:
        yield Text(neutral.line(words.say("facts", "about", text=_about(article.main, main, words))))


def _about(main: Main, fact: Fact, words: Wording) -> str:
    """The main event with the time and the place that other words than its own may tell."""
    when = [_moment(moment, words) for moment in main.when]
    where = [place.name for place in main.where]
    return " · ".join([fact.claim, *when, *where])


def _label(kind: str, name: str, words: Wording) -> str:
    """A name of the model in the language of the interface; one that the table lacks stands for itself."""
    return words.find("facts", f"{kind} {name}") or name


def _claim(fact: Fact, words: Wording, *, first: bool) -> Table:
    """The fact as a sentence, behind its line number, and what is not plain about it."""
    text = Text(neutral.line(fact.claim), style="bold")
    for mark in (fact.modality, fact.polarity, fact.tense):
        if mark not in USUAL:
            shown = _label("mark", mark, words)
            text.append(f"  [{shown}]", style=f"not bold {MARKED.get(mark, 'cyan')}")
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(style="dim", justify="right", width=INDENT - 1)
    table.add_column()
    table.add_row(str(fact.evidence.line) if first else "", text)
    return table


def _slots(fact: Fact, look: Look, words: Wording) -> Table:
    """A row for each slot that is filled."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for slot, value in _rows(fact, words):
        table.add_row(_label("slot", slot, words), Text(neutral.line(value)))
    if look.explain:
        for trace in fact.trace:
            reason = f"{trace.slot} = {trace.value}: {trace.reason}"
            table.add_row(words.say("facts", "because"), Text(neutral.line(reason), style="dim"))
    return table


def _rows(fact: Fact, words: Wording) -> Iterator[tuple[str, str]]:
    yield "what", _what(fact, words)
    if fact.who:
        yield "who", ", ".join(_named(item.span.text, item.name) for item in fact.who)
    for argument in fact.what.arguments:
        yield argument.role, _named(argument.span.text, argument.name)
    for place in fact.where:
        yield "where", _place(place, words)
    for moment in fact.when:
        yield "when", _moment(moment, words)
    for quantity in fact.quantities:
        yield "number", _quantity(quantity, words)
    if fact.source:
        yield "source", " ← ".join(_source(link, words) for link in fact.source)


def _what(fact: Fact, words: Wording) -> str:
    """The lemma, and the synonym that it is compared by where that is another."""
    what = fact.what
    concept = f" (= {what.concept})" if what.concept != what.lemma else ""
    return f"{what.lemma}{concept}" + (f" · {words.say('facts', 'quote')}" if fact.kind == "quote" else "")


def _named(words: str, name: str) -> str:
    """The words, and whom they mean where the words do not say it."""
    return words if name in " ".join(words.split()) else f"{words} = {name}"


def _place(place: Place, words: Wording) -> str:
    country = f", {place.country}" if place.country else ""
    return f"{_named(place.span.text, place.name)} ({_label('place', place.role, words)}{country})"


def _moment(moment: Moment, words: Wording) -> str:
    if moment.value is not None:
        value = words.say("facts", "around", value=moment.value) if moment.approximate else moment.value
        return f"{moment.span.text} = {value}"
    key = "not resolved as" if moment.offset else "not resolved"
    return words.say("facts", key, text=moment.span.text, value=moment.offset or "")


def _quantity(quantity: Quantity, words: Wording) -> str:
    sign = "" if quantity.comparator in ("=", "range") else f"{quantity.comparator} "
    low = f"{quantity.value:f}"
    value = low if quantity.upper is None else words.say("facts", "to", low=low, high=f"{quantity.upper:f}")
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{quantity.span.text} = {sign}{value}{unit}"


def _source(link: Source, words: Wording) -> str:
    when = "".join(f", {_moment(moment, words)}" for moment in link.when)
    return f"{_named(link.span.text, link.name)} ({_label('kind', link.kind, words)}, {link.verb}{when})"


def _notices(factset: FactSet, words: Wording) -> Iterator[Text]:
    for notice in factset.corrections:
        said = words.say("facts", "notice", text=neutral.line(notice.span.text))
        yield Text(f"\n{said}", style="yellow")


def _unread(factset: FactSet, words: Wording) -> Iterator[Text]:
    """Sentences that were not understood, word for word: nobody is to take their silence for consent."""
    for item in factset.coverage:
        if item.status == "unparsed":
            text = neutral.line(factset.article.text[item.start : item.end])
            reason = neutral.line(
                _label("reason", item.reason, words) if item.reason else words.say("facts", "no reason")
            )
            yield Text("\n" + words.say("facts", "not understood", reason=reason, text=text), style="red")
