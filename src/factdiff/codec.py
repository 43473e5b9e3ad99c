"""Fact sets as JSON after the schema ``factdiff/factset/1``, and back again without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import orjson

from factdiff import __version__
from factdiff.decoding import from_json, from_jsonl
from factdiff.wire import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factdiff.model.change import Account, Unread
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
    from factdiff.model.factset import Article, Coverage, Entity, FactSet, Main

    Data: TypeAlias = dict[str, object]
    _Grounded: TypeAlias = Participant | Argument | Place | Moment | Source | Quantity

__all__ = [
    "account_data",
    "fact_data",
    "factset_data",
    "from_json",
    "from_jsonl",
    "number_data",
    "spans",
    "to_json",
    "tool_data",
    "unread_data",
]

# Integers beyond 64 bits are not for orjson; they are written as text that it passes through.
LARGEST_INTEGER = 2**63 - 1


def to_json(factset: FactSet, *, explain: bool = False, indent: bool = False) -> bytes:
    """The fact set as UTF-8 with a newline at its end; on one line unless indented.

    With ``explain`` every fact carries its ``trace``.
    """
    option = orjson.OPT_APPEND_NEWLINE | (orjson.OPT_INDENT_2 if indent else 0)
    return orjson.dumps(factset_data(factset, explain=explain), option=option)


def factset_data(factset: FactSet, *, explain: bool = False) -> Data:
    """The fact set as plain data in the order of the schema."""
    return {
        "schema": SCHEMA,
        "article": _article(factset.article),
        "entities": [_entity(entity) for entity in factset.entities],
        "facts": [fact_data(fact, explain=explain) for fact in factset.facts],
        "coverage": [_coverage(item) for item in factset.coverage],
        "corrections": [_slice(item.span) | {"date": item.date} for item in factset.corrections],
        "tool": {
            "name": factset.tool.name,
            "version": factset.tool.version,
            "pipeline": factset.tool.pipeline,
            "settings": factset.tool.settings,
        },
    }


def fact_data(fact: Fact, *, explain: bool = False) -> Data:
    """One fact, whole."""
    data: Data = {
        "id": fact.id,
        "key": fact.key,
        "kind": fact.kind,
        "claim": fact.claim,
        "who": [_named(item) for item in fact.who],
        "what": _predicate(fact.what),
        "where": [_place(item) for item in fact.where],
        "when": [_moment(item) for item in fact.when],
        "source": [_source(item) for item in fact.source],
        "modality": fact.modality,
        "marks": list(fact.marks or (fact.modality,)),
        "polarity": fact.polarity,
        "tense": fact.tense,
        "quantities": [_quantity(item) for item in fact.quantities],
        "quoted": [[span.start, span.end] for span in fact.quoted],
        "salience": fact.salience,
        "confidence": fact.confidence,
        "section": fact.section,
        "evidence": _evidence(fact.evidence),
    }
    if explain:
        data["trace"] = [{"slot": t.slot, "value": t.value, "reason": t.reason} for t in fact.trace]
    return data


def tool_data() -> Data:
    """What compares: this program and its version."""
    return {"name": "factdiff", "version": __version__}


def number_data(value: Decimal) -> object:
    """A number that orjson writes digit by digit: integers without a fraction, no exponents."""
    if value == value.to_integral_value() and abs(value) <= LARGEST_INTEGER:
        return int(value)
    digits = format(value, "f")
    return orjson.Fragment(digits.rstrip("0").rstrip(".") if "." in digits else digits)


def spans(factset: FactSet) -> Iterator[tuple[str, Span]]:
    """Every stretch of the article that the set speaks of, with the path of its field."""
    for index, fact in enumerate(factset.facts):
        yield from _fact_spans(fact, f"facts[{index}]")
    if factset.article.main is not None:
        yield from _main_spans(factset.article.main)
    for index, correction in enumerate(factset.corrections):
        yield f"corrections[{index}]", correction.span


def _main_spans(main: Main) -> Iterator[tuple[str, Span]]:
    slots: dict[str, Sequence[_Grounded]] = {"who": main.who, "when": main.when, "where": main.where}
    for slot, items in slots.items():
        yield from ((f"article.main.{slot}[{index}]", item.span) for index, item in enumerate(items))


def _fact_spans(fact: Fact, path: str) -> Iterator[tuple[str, Span]]:
    yield f"{path}.evidence", fact.evidence.span
    yield f"{path}.what", fact.what.span
    slots: dict[str, Sequence[_Grounded]] = {
        "who": fact.who,
        "what.arguments": fact.what.arguments,
        "where": fact.where,
        "when": fact.when,
        "source": fact.source,
        "quantities": fact.quantities,
    }
    for slot, items in slots.items():
        yield from ((f"{path}.{slot}[{index}]", item.span) for index, item in enumerate(items))
    for index, source in enumerate(fact.source):
        yield from ((f"{path}.source[{index}].when[{n}]", when.span) for n, when in enumerate(source.when))
    yield from ((f"{path}.quoted[{index}]", span) for index, span in enumerate(fact.quoted))


def unread_data(item: Unread) -> Data:
    """A sentence that could not be read, or an edit that no fact holds."""
    return {
        "side": item.side,
        "text": item.text,
        "start": item.start,
        "end": item.end,
        "reason": item.reason,
        "old": item.old,
        "new": item.new,
    }


def account_data(item: Account) -> Data:
    """Why words that differ say the same."""
    return {"old": item.old, "new": item.new, "reason": item.reason}


# --- the parts, in the order of the schema ----------------------------------------------------------


def _article(article: Article) -> Data:
    return {
        "id": article.id,
        "title": article.title,
        "language": article.language,
        "published": article.published,
        "modified": article.modified,
        "publisher": article.publisher,
        "authors": list(article.authors),
        "url": article.url,
        "live": article.live,
        "main": None if article.main is None else _main(article.main),
        "notes": [{"kind": note.kind, "detail": note.detail} for note in article.notes],
        "text": article.text,
        "sha256": article.sha256,
    }


def _main(main: Main) -> Data:
    return {
        "fact": main.fact,
        "who": [_named(item) for item in main.who],
        "when": [_moment(item) for item in main.when],
        "where": [_place(item) for item in main.where],
    }


def _entity(entity: Entity) -> Data:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "aliases": list(entity.aliases),
        "mentions": [list(mention) for mention in entity.mentions],
    }


def _coverage(item: Coverage) -> Data:
    return {
        "sentence": item.sentence,
        "start": item.start,
        "end": item.end,
        "status": item.status,
        "reason": item.reason,
    }


def _offsets(span: Span) -> Data:
    return {"start": span.start, "end": span.end}


def _slice(span: Span) -> Data:
    return {"text": span.text, "start": span.start, "end": span.end}


def _predicate(item: Predicate) -> Data:
    return {
        "text": item.span.text,
        "predicate": item.lemma,
        "concept": item.concept,
        "arguments": [{"role": argument.role} | _named(argument) for argument in item.arguments],
    } | _offsets(item.span)


def _named(item: Argument | Participant) -> Data:
    return {"text": item.span.text, "name": item.name, "entity": item.entity} | _offsets(item.span)


def _place(item: Place) -> Data:
    data = {
        "text": item.span.text,
        "name": item.name,
        "role": item.role,
        "country": item.country,
        "entity": item.entity,
    }
    level: Data = {} if item.level is None else {"level": item.level}
    return data | level | _offsets(item.span)


def _moment(item: Moment) -> Data:
    data: Data = {"text": item.span.text, "value": item.value}
    if item.offset is not None:
        data["offset"] = item.offset
    if item.approximate:
        data["approximate"] = True
    return data | _offsets(item.span)


def _source(item: Source) -> Data:
    return {
        "text": item.span.text,
        "name": item.name,
        "kind": item.kind,
        "entity": item.entity,
        "verb": item.verb,
        "verb_class": item.verb_class,
        "when": [_moment(moment) for moment in item.when],
    } | _offsets(item.span)


def _quantity(item: Quantity) -> Data:
    return {
        "text": item.span.text,
        "value": number_data(item.value),
        "upper": None if item.upper is None else number_data(item.upper),
        "comparator": item.comparator,
        "unit": item.unit,
    } | _offsets(item.span)


def _evidence(item: Evidence) -> Data:
    return _slice(item.span) | {
        "paragraph": item.paragraph,
        "sentence": item.sentence,
        "line": item.line,
        "column": item.column,
    }
