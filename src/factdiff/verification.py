"""Whether a fact set keeps its word: every span stands in the text where it says."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factdiff.codec import spans
from factdiff.digests import sha256
from factdiff.errors import SchemaError
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from factdiff.model.document import Document
    from factdiff.model.fact import Argument, Participant, Place, Source, Span
    from factdiff.model.factset import FactSet

    _Named: TypeAlias = Participant | Argument | Place | Source

CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Breach:
    """Something that does not hold; ``path`` is the field, as in ``facts[3].who[0]``."""

    path: str
    what: str


def verify(factset: FactSet, document: Document | None = None) -> tuple[Breach, ...]:
    """Everything in a fact set that its own text, or the article read again, does not bear out.

    No finding means: each text is the slice that its offsets name, the digest is the text's, entities exist,
    and, with an article, the text and the lines are those of the article.
    """
    text = factset.article.text
    return (
        *_digest(factset),
        *(finding for path, span in spans(factset) for finding in _span(path, span, text)),
        *_stretches(factset),
        *_references(factset),
        *(_article(factset, document) if document is not None else ()),
    )


def trusted(factset: FactSet, name: str) -> FactSet:
    """A fact set of the file ``name`` that keeps its word. Raises `SchemaError` for one that does not."""
    findings = verify(factset)
    if findings:
        more = f" ({len(findings) - 1} more)" if len(findings) > 1 else ""
        remedy = "extract the article again; factdiff verify tells all"
        raise SchemaError(f"{findings[0].path}: {findings[0].what}{more}", where=name, remedy=remedy)
    return factset


def _digest(factset: FactSet) -> Iterator[Breach]:
    found = sha256(factset.article.text.encode("utf-8", "surrogatepass")).hexdigest()
    if found != factset.article.sha256:
        yield Breach("article.sha256", f"is {_quoted(factset.article.sha256)}, the text has {found}")


def _span(path: str, span: Span, text: str) -> Iterator[Breach]:
    there = text[span.start : span.end]
    if not 0 <= span.start <= span.end <= len(text):
        yield Breach(path, f"{span.start} to {span.end} is outside the text of {len(text)} characters")
    elif there != span.text:
        yield Breach(path, f"text[{span.start}:{span.end}] is {_quoted(there)}, not {_quoted(span.text)}")


def _stretches(factset: FactSet) -> Iterator[Breach]:
    """Offsets without words: mentions of entities, and sentences, which follow one another."""
    length = len(factset.article.text)
    stretches = [
        (f"entities[{e}].mentions[{m}]", start, end)
        for e, entity in enumerate(factset.entities)
        for m, (start, end) in enumerate(entity.mentions)
    ]
    stretches += [(f"coverage[{n}]", item.start, item.end) for n, item in enumerate(factset.coverage)]
    for path, start, end in stretches:
        if not 0 <= start <= end <= length:
            yield Breach(path, f"{start} to {end} is outside the text of {length} characters")
    for number, (before, after) in enumerate(pairwise(factset.coverage), 1):
        if after.start < before.end:
            yield Breach(
                f"coverage[{number}]", f"begins at {after.start}, before the last one ends at {before.end}"
            )


def _references(factset: FactSet) -> Iterator[Breach]:
    """Entities that slots name but the set does not hold."""
    known = {entity.id for entity in factset.entities}
    for index, fact in enumerate(factset.facts):
        slots: dict[str, Sequence[_Named]] = {
            "who": fact.who,
            "what.arguments": fact.what.arguments,
            "where": fact.where,
            "source": fact.source,
        }
        for slot, items in slots.items():
            for n, item in enumerate(items):
                if item.entity is not None and item.entity not in known:
                    yield Breach(
                        f"facts[{index}].{slot}[{n}].entity", f"no entity is called {_quoted(item.entity)}"
                    )


def _article(factset: FactSet, document: Document) -> Iterator[Breach]:
    text = factset.article.text
    if document.text != text:
        same = next((i for i, (a, b) in enumerate(zip(text, document.text, strict=False)) if a != b), None)
        offset = min(len(text), len(document.text)) if same is None else same
        line, column = document.locate(offset)
        yield Breach("article.text", f"the article reads otherwise from line {line}, column {column} on")
        return
    for index, fact in enumerate(factset.facts):
        evidence = fact.evidence
        line, column = document.locate(evidence.span.start)
        if (line, column) != (evidence.line, evidence.column):
            stands = f"stands in line {line}, column {column} of the article"
            yield Breach(
                f"facts[{index}].evidence", f"{stands}, not in line {evidence.line}, column {evidence.column}"
            )


def _quoted(text: str) -> str:
    """Words in quotation marks, long ones cut, with every unusual space and sign shown as an escape."""
    return repr(text) if len(text) <= CONTEXT else f"{text[:CONTEXT]!r}…"
