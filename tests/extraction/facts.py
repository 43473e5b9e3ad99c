"""Facts of a few sentences, written the short way in which the tables of this folder expect them."""

from __future__ import annotations

from functools import cache

from factdiff.extraction import extract
from factdiff.model.fact import Fact, Source
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read

PUBLISHED = "2024-05-14"  # a Tuesday


@cache
def extracted(language: str, text: str, date: str | None = PUBLISHED) -> FactSet:
    """The fact set of a plain text without a headline, kept for other tests of the same text."""
    return fresh(language, text, date)


def fresh(language: str, text: str, date: str | None = PUBLISHED) -> FactSet:
    """The fact set of a plain text, which is not kept: what hundreds of texts leave behind slows the collector."""
    return extract(read(RawInput("text", text.encode(), ".txt"), language=language, date=date))


def facts(language: str, text: str) -> list[Fact]:
    """All facts of a text but those that only describe somebody."""
    return [fact for fact in extracted(language, text).facts if fact.kind != "attribute"]


def attributes(language: str, text: str) -> list[Fact]:
    """The facts that describe somebody."""
    return [fact for fact in extracted(language, text).facts if fact.kind == "attribute"]


def names(fact: Fact) -> str:
    """Who: resolved names in order."""
    return ", ".join(participant.name for participant in fact.who)


def said(fact: Fact) -> str:
    """``who: predicate`` and ``> object`` where there is one."""
    objects = [argument.name for argument in fact.what.arguments if argument.role == "object"]
    return f"{names(fact)}: {fact.what.lemma}" + "".join(f" > {name}" for name in objects)


def link(source: Source) -> str:
    """``name (kind, verb)``, and the report's own time behind ``@``."""
    when = "".join(f" @{moment.value}" for moment in source.when)
    return f"{source.name} ({source.kind}, {source.verb}){when}"


def chain(fact: Fact) -> str:
    """Who vouches, outermost first."""
    return " < ".join(link(source) for source in fact.source)


def told(fact: Fact) -> str:
    """All slots that say something: ``claim | who: lemma role=argument @place ^time #number <source> status``."""
    arguments = "".join(f" {argument.role}={argument.name}" for argument in fact.what.arguments)
    places = "".join(f" @{place.role} {place.name}" for place in fact.where)
    times = "".join(f" ^{moment.value}" for moment in fact.when)
    numbers = "".join(f" #{q.comparator}{q.value} {q.unit or ''}".rstrip() for q in fact.quantities)
    source = f" <{chain(fact)}>" if fact.source else ""
    status = " ".join(
        word
        for word in (fact.kind, *fact.marks, fact.polarity, fact.tense)
        if word not in {"event", "asserted", "positive", "past"}
    )
    return f"{fact.claim} | {names(fact)}: {fact.what.lemma}{arguments}{places}{times}{numbers}{source} {status}".rstrip()


def vouched(fact: Fact) -> str:
    """The claim, who vouches, and what is not plainly so."""
    sources = ", ".join(source.name for source in fact.source)
    marks = [fact.modality] * (fact.modality != "asserted") + [fact.polarity] * (fact.polarity == "negative")
    return fact.claim + f" <{sources}>" * bool(sources) + f" [{' '.join(marks)}]" * bool(marks)
