"""Entities of the shipped pipeline with the rules and tables behind it, on a corpus that it was not trained on.

    python -m benchmarks.entities fr PATH/TO/winer-fr.jsonl     # WiNER, the articles of 2018
    python -m benchmarks.entities en PATH/TO/en_ewt-ud-test.iob2  # UNER EWT test

Exact spans of persons, places and organisations; nested spans are left out, as in training.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factdiff.analysis import analyse
from factdiff.extraction.names.entities import register
from factdiff.model.document import Anchor, Document, Paragraph

KINDS = {"Person": "person", "Location": "place", "Organization": "organisation"}
TAGS = {"PER": "person", "LOC": "place", "ORG": "organisation"}
Spans = set[tuple[int, int, str]]


def winer(path: Path) -> Iterator[tuple[str, Spans]]:
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        if article["id"].startswith("2018"):
            found = [e for e in article["entities"] if not e["nested"] and e["label"] in KINDS]
            yield article["text"], {(e["start"], e["end"], KINDS[e["label"]]) for e in found}


def uner(path: Path) -> Iterator[tuple[str, Spans]]:
    rows: list[list[str]] = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.startswith("#"):
            continue
        if line:
            rows.append(line.split("\t"))
        elif rows:
            yield sentence(rows)
            rows = []


def sentence(rows: list[list[str]]) -> tuple[str, Spans]:
    text, spans, open_ = "", [], ""
    for row in rows:
        kind = TAGS.get(row[2][2:], "")
        start = len(text)
        text += row[1]
        if kind and row[2][0] == "I" and open_ == kind:
            spans[-1] = (spans[-1][0], len(text), kind)
        elif kind:
            spans.append((start, len(text), kind))
        open_ = kind
        text += " "
    return text, set(spans)


def document(text: str, language: str) -> Document:
    paragraphs, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(position, position + len(line), "body"))
        position += len(line) + 1
    return Document("", text, tuple(paragraphs), (Anchor(0, 1, 1),), language)


def found(text: str, language: str) -> Spans:
    analysis = analyse(document(text, language))
    registry = register(analysis, text, language)
    marked = {span: registry.by_token[key] for key, span in registry.spans.items()}
    return {(span[0].start, span[-1].end, referent.type) for span, referent in marked.items()}


def main() -> None:
    language, path = sys.argv[1], Path(sys.argv[2])
    counts: Counter[tuple[str, str]] = Counter()
    for text, wanted in winer(path) if language == "fr" else uner(path):
        got = {span for span in found(text, language) if span[2] in TAGS.values()}
        for name, spans in (("hit", wanted & got), ("missed", wanted - got), ("extra", got - wanted)):
            counts.update((name, span[2]) for span in spans)
    for kinds in ([kind] for kind in TAGS.values()):
        print(report(counts, kinds))
    print(report(counts, list(TAGS.values())))


def report(counts: Counter[tuple[str, str]], kinds: list[str]) -> str:
    hit, missed, extra = (sum(counts[name, kind] for kind in kinds) for name in ("hit", "missed", "extra"))
    f1 = 2 * hit / (2 * hit + missed + extra) if hit else 0.0
    label = kinds[0] if len(kinds) == 1 else "all"
    return f"{label:<13} F1 {f1:.3f}  ({hit} found, {missed} missed, {extra} extra)"


if __name__ == "__main__":
    main()
