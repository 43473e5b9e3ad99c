"""Where the rules that mend trees come nearer to a treebank, and where they leave it.

``python -m benchmarks.treebanks LANGUAGE FILE.conllu [SENTENCES]`` reads the sentences of a treebank that the network was
not trained on, and counts for each rule the words whose head and relation it moved towards the annotation or away from
it. Some rules follow other conventions than treebanks on purpose (compound prepositions, clefts, appositions of groups);
of the others one that is never nearer asks for a look. Only sentences that analysis leaves whole are counted.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factdiff.analysis import analyse, pipeline
from factdiff.analysis.tree import Token
from factdiff.model.document import Anchor, Document, Paragraph

#: A head by the offset of its first letter (-1 for none) and a relation without its subtype.
Arc = tuple[int, str]


def sentences(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Each text with its lines of ten columns."""
    text, rows = "", []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.startswith("# text = "):
            text = line.removeprefix("# text = ")
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            yield text, rows
            rows = []


def annotated(text: str, rows: list[list[str]]) -> dict[int, Arc]:
    """The arcs of the words that stand in the text by themselves, or open a contraction, by their offsets."""
    starts: dict[int, int] = {}
    at = inside = 0
    for row in rows:
        first, _, last = row[0].partition("-")
        if not first.isdigit() or (not last and int(first) <= inside):
            continue
        found = text.find(row[1], at)
        if found < 0:
            continue
        starts[int(first)], at = found, found + len(row[1])
        inside = int(last) if last else inside
    words = ((int(row[0]), row) for row in rows if row[0].isdigit())
    return {
        starts[number]: (starts.get(int(row[6]), -1), row[7].partition(":")[0])
        for number, row in words
        if number in starts
    }


def read(text: str, language: str) -> list[Token]:
    document = Document("", text, (Paragraph(0, len(text), "body"),), (Anchor(0, 1, 1),), language)
    analysis = analyse(document)
    return [
        token for passage in analysis.passages for sentence in passage.sentences for token in sentence.tokens
    ]


def moved(text: str, language: str, arcs: dict[int, Arc]) -> Iterator[tuple[str, int]]:
    """The rule and the gain of each word that was mended: how many of head and relation are right now, and were not."""
    raw, tokens = pipeline.parse(language, [text])[0], read(text, language)
    if len(raw.words) != len(tokens) or len({id(token.top()) for token in tokens}) != 1:
        return
    for token in tokens:
        head = raw.heads[token.i]
        was = (raw.words[head][0] if head not in (-1, token.i) else -1, raw.deps[token.i].partition(":")[0])
        now = (token.head.start if token.head is not None else -1, token.dep)
        wanted = arcs.get(token.start)
        if wanted is None or was == now:
            continue
        gain = sum(a == b for a, b in zip(now, wanted, strict=True)) - sum(
            a == b for a, b in zip(was, wanted, strict=True)
        )
        yield from ((name, gain) for name in token.mended or ())


def main() -> None:
    language, path = sys.argv[1], Path(sys.argv[2])
    most = int(sys.argv[3]) if len(sys.argv) > 3 else sys.maxsize
    nearer: Counter[str] = Counter()
    farther: Counter[str] = Counter()
    for number, (text, rows) in enumerate(sentences(path)):
        if number == most:
            break
        for name, gain in moved(text, language, annotated(text, rows)):
            (nearer if gain > 0 else farther)[name] += gain != 0
    for name in sorted({*nearer, *farther}, key=lambda name: (nearer[name] - farther[name], name)):
        print(f"{name:32} nearer {nearer[name]:4}  farther {farther[name]:4}")


if __name__ == "__main__":
    main()
