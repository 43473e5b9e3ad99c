"""JSON → FactSet; made elsewhere or by another version, so nothing is taken on trust."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from factdiff import wire
from factdiff.errors import InputError, SchemaError
from factdiff.model.document import Note
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
    Trace,
)
from factdiff.model.factset import Article, Correction, Coverage, Entity, FactSet, Main, Tool
from factdiff.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LONGEST_NUMBER: Final = 60
_FIELD = pattern(r" - at `\$\.?(?P<path>[^`]*)`$")
_SEE = "see: factdiff schema facts"


def from_json(data: bytes, name: str) -> FactSet:
    """The fact set in a file that the user calls ``name``.

    Raises `InputError` where it is no JSON and `SchemaError`, with the path of the field, where it is no
    fact set or one of another schema version. Spans are not held against the text: `verify` does that.
    """
    plain = data.removeprefix(BYTE_ORDER_MARK)
    try:
        _check_version(msgspec.json.decode(plain, type=wire.HeadJson).schema, name)
        return _factset(msgspec.json.decode(plain, type=wire.FactSetJson), name)
    except msgspec.ValidationError as error:
        raise _schema_error(str(error), name) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(
            f"no valid JSON ({error})", where=name, remedy="write it with factdiff extract"
        ) from error
    except RecursionError as error:
        raise InputError("JSON nested too deeply", where=name, remedy=_SEE) from error


def from_jsonl(data: bytes, name: str) -> Iterator[FactSet]:
    """The fact sets of a file that holds one, or one on each line."""
    lines = [line for line in data.removeprefix(BYTE_ORDER_MARK).splitlines() if line.strip()]
    # A set that is spread over lines is indented, so no second line of it starts with a brace.
    if len(lines) > 1 and all(line.startswith(b"{") for line in lines):
        yield from (from_json(line, f"{name}:{number}") for number, line in enumerate(lines, 1))
    else:
        yield from_json(data, name)


def _check_version(schema: str, name: str) -> None:
    if schema == wire.SCHEMA:
        return
    family = wire.SCHEMA.rpartition("/")[0]
    if schema.rpartition("/")[0] == family:
        remedy = "extract the article again, or use the version of factdiff that wrote it"
        raise SchemaError(
            f"schema is '{schema}', this version reads '{wire.SCHEMA}'", where=name, remedy=remedy
        )
    raise SchemaError(f"schema is '{schema}', no fact set", where=name, remedy=f"expected '{wire.SCHEMA}'")


def _schema_error(message: str, name: str) -> SchemaError:
    found = _FIELD.search(message)
    path = found["path"] if found else ""
    what = message[: found.start()] if found else message
    return SchemaError(what[:1].lower() + what[1:], where=f"{name}: {path}" if path else name, remedy=_SEE)


def _factset(raw: wire.FactSetJson, name: str) -> FactSet:
    text = raw.article.text
    return FactSet(
        article=_article(raw.article),
        entities=tuple(Entity(e.id, e.name, e.type, e.aliases, e.mentions) for e in raw.entities),
        facts=tuple(_fact(fact, text, f"{name}: facts[{index}]") for index, fact in enumerate(raw.facts)),
        coverage=tuple(Coverage(c.sentence, c.start, c.end, c.status, c.reason) for c in raw.coverage),
        corrections=tuple(Correction(_span(item), item.date) for item in raw.corrections),
        tool=Tool(raw.tool.name, raw.tool.version, raw.tool.pipeline, raw.tool.settings),
    )


def _article(raw: wire.ArticleJson) -> Article:
    return Article(
        id=raw.id,
        title=raw.title,
        language=raw.language,
        published=raw.published,
        modified=raw.modified,
        publisher=raw.publisher,
        authors=raw.authors,
        url=raw.url,
        live=raw.live,
        main=None if raw.main is None else _main(raw.main),
        text=raw.text,
        sha256=raw.sha256,
        notes=tuple(Note(note.kind, note.detail) for note in raw.notes),
    )


def _main(raw: wire.MainJson) -> Main:
    return Main(
        raw.fact,
        tuple(Participant(_span(item), item.name, item.entity) for item in raw.who),
        tuple(_moment(item) for item in raw.when),
        tuple(_place(item) for item in raw.where),
    )


def _fact(raw: wire.FactJson, text: str, path: str) -> Fact:
    return Fact(
        id=raw.id,
        key=raw.key,
        kind=raw.kind,
        claim=raw.claim,
        who=tuple(Participant(_span(item), item.name, item.entity) for item in raw.who),
        what=_predicate(raw.what),
        where=tuple(_place(item) for item in raw.where),
        when=tuple(_moment(item) for item in raw.when),
        source=tuple(_source(item) for item in raw.source),
        modality=raw.modality,
        polarity=raw.polarity,
        tense=raw.tense,
        quantities=tuple(_quantity(item, f"{path}.quantities[{n}]") for n, item in enumerate(raw.quantities)),
        quoted=tuple(Span(text[start:end], start, end) for start, end in raw.quoted),
        salience=raw.salience,
        confidence=raw.confidence,
        section=raw.section,
        evidence=_evidence(raw.evidence),
        trace=tuple(Trace(item.slot, item.value, item.reason) for item in raw.trace),
        marks=raw.marks or (raw.modality,),
    )


def _span(
    raw: wire.SliceJson
    | wire.ParticipantJson
    | wire.ArgumentJson
    | wire.PredicateJson
    | wire.PlaceJson
    | wire.MomentJson
    | wire.SourceJson
    | wire.QuantityJson
    | wire.EvidenceJson
    | wire.CorrectionJson,
) -> Span:
    return Span(raw.text, raw.start, raw.end)


def _predicate(raw: wire.PredicateJson) -> Predicate:
    arguments = tuple(Argument(item.role, _span(item), item.name, item.entity) for item in raw.arguments)
    return Predicate(
        _span(raw), raw.predicate, raw.predicate if raw.concept is None else raw.concept, arguments
    )


def _place(raw: wire.PlaceJson) -> Place:
    return Place(_span(raw), raw.name, raw.role, raw.country, raw.entity, raw.level or None)


def _moment(raw: wire.MomentJson) -> Moment:
    return Moment(_span(raw), raw.value, raw.offset or None, raw.approximate)


def _source(raw: wire.SourceJson) -> Source:
    when = tuple(_moment(item) for item in raw.when)
    return Source(_span(raw), raw.name, raw.kind, raw.verb, when, raw.entity, raw.verb_class)


def _quantity(raw: wire.QuantityJson, path: str) -> Quantity:
    upper = None if raw.upper is None else _number(raw.upper, f"{path}.upper")
    return Quantity(_span(raw), _number(raw.value, f"{path}.value"), upper, raw.comparator, raw.unit)


def _number(value: Decimal, path: str) -> Decimal:
    """A finite number of a length that can be written out."""
    if not value.is_finite() or abs(value.adjusted()) > LONGEST_NUMBER:
        raise SchemaError(f"not a number of at most {LONGEST_NUMBER} digits", where=path, remedy=_SEE)
    return value


def _evidence(raw: wire.EvidenceJson) -> Evidence:
    return Evidence(_span(raw), raw.paragraph, raw.sentence, raw.line, raw.column)
