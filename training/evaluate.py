"""Scores of the shipped reader on the test sets: ``python training/evaluate.py DATA [PART …]``, as JSON.

Words, sentences, parts of speech and lemmas are found in running text and scored as F1 over exact spans (as in the
CoNLL shared task of 2018); ``uas`` and ``las`` are on gold words and sentences, punctuation not counted; ``ner-…`` are
exact spans with their label. Everything as shipped: 8-bit weights, tree decoding, the lexicon of lemmas.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import corpora
from corpora import Text

from factdiff.analysis import pipeline
from factdiff.analysis.decoding import spans as bio_spans
from factdiff.analysis.encoder import encoder
from factdiff.analysis.parse import Parse, decode


def text_of(one: Text) -> tuple[str, list[tuple[int, int]]]:
    """A paragraph as running text, and where its words stand."""
    made, spans = "", []
    for word, blank in zip(one.words, one.before, strict=True):
        made += " " if blank and made else ""
        spans.append((len(made), len(made) + len(word)))
        made += word
    return made, spans


def on_gold_words(one: Text, text: str, spans: list[tuple[int, int]]) -> Parse:
    """What the reader says of gold words in gold sentences."""
    own = encoder()
    pieces = [own.pieces.cut(text[a:b], blank=not a or text[a - 1] == " ") for a, b in spans]
    starts, place = [], 0
    for tree in one.trees or []:
        starts.append(place)
        place += len(tree.words)
    return decode(own.scores(pieces), own.labels, one.language, text, spans, starts)


def trees(texts: list[Text]) -> dict[str, float]:
    """All scores of a treebank."""
    count: Counter[str] = Counter()
    for one in texts:
        text, spans = text_of(one)
        found = pipeline.parse(one.language, [text])[0]
        _raw(one, spans, found, count)
        if len(spans) < 300:
            _gold(one, on_gold_words(one, text, spans), count)
    share = {name: _f1(count[name], count["words"], count["told"]) for name in ("upos", "feats")}
    return {
        "words": _f1(count["spans"], count["words"], count["told"]),
        "sentences": _f1(count["sentences"], count["begun"], count["begins"]),
        **share,
        "lemma": round(100 * count["lemma"] / max(count["lemmas"], 1), 2),
        "uas": round(100 * count["uas"] / count["counted"], 2),
        "las": round(100 * count["las"] / count["counted"], 2),
    }


def _raw(one: Text, spans: list[tuple[int, int]], found: Parse, count: Counter[str]) -> None:
    place = {span: i for i, span in enumerate(found.words)}
    sentences, at = set(), 0
    for tree in one.trees or []:
        for i, pos in enumerate(tree.pos):
            mine = place.get(spans[at + i])
            if mine is not None:
                count["spans"] += 1
                count["upos"] += found.pos[mine] == pos
                count["feats"] += _core(found.morphs[mine]) == _core(_cells(tree.feats[i]))
            if tree.lemmas[i] and tree.lemmas[i] != "_":
                count["lemmas"] += 1
                count["lemma"] += mine is not None and found.lemmas[mine] == tree.lemmas[i]
        sentences.add((spans[at][0], spans[at + len(tree.words) - 1][1]))
        at += len(tree.words)
    ends = [*found.starts[1:], len(found.words)]
    mine = {(found.words[a][0], found.words[b - 1][1]) for a, b in zip(found.starts, ends, strict=True)}
    count["words"] += len(spans)
    count["told"] += len(found.words)
    count["sentences"] += len(mine & sentences)
    count["begun"] += len(sentences)
    count["begins"] += len(mine)


CORE = ("Mood", "Tense", "VerbForm", "Number", "Gender", "Person")


def _cells(cell: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in cell.split("|") if "=" in part)


def _core(morph: dict[str, str]) -> dict[str, str]:  # type: ignore[misc]
    return {name: value.split(",")[0] for name, value in morph.items() if name in CORE}


def _gold(one: Text, found: Parse, count: Counter[str]) -> None:
    at = 0
    for tree in one.trees or []:
        for i, (head, dep, pos) in enumerate(zip(tree.heads, tree.deps, tree.pos, strict=True)):
            if pos == "PUNCT":
                continue
            hit = found.heads[at + i] == at + head
            count["counted"] += 1
            count["uas"] += hit
            count["las"] += hit and found.deps[at + i] == dep
        at += len(tree.words)


def entities(texts: list[Text]) -> dict[str, float]:
    """F1 over exact spans, for all labels and each."""
    hits: Counter[str] = Counter()
    told: Counter[str] = Counter()
    real: Counter[str] = Counter()
    for one in texts:
        text, spans = text_of(one)
        found = pipeline.parse(one.language, [text])[0]
        mine = {(found.words[a][0], found.words[b - 1][1], label) for a, b, label in found.entities}
        gold = {(spans[a][0], spans[b - 1][1], label) for a, b, label in bio_spans(one.tags or [])}
        for some, counter in ((mine & gold, hits), (mine, told), (gold, real)):
            counter.update(label for _, _, label in some)
    labels = [label for label in ("PER", "LOC", "ORG", "MISC") if real[label]]
    scores = {label: _f1(hits[label], real[label], told[label]) for label in labels}
    total = (sum(counter[label] for label in labels) for counter in (hits, real, told))
    return {"f1": _f1(*total), **scores}


def _f1(hits: int, some: int, others: int) -> float:
    return round(200 * hits / max(some + others, 1), 2)


def main() -> None:
    tests = corpora.evaluation(Path(sys.argv[1]))
    wanted = sys.argv[2:] or [name for name in tests if "test" in name]
    made = {name: (entities if name.startswith("ner") else trees)(tests[name]) for name in wanted}
    print(json.dumps(made, indent=1))


if __name__ == "__main__":
    main()
