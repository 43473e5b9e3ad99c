"""Scores of a network on gold words and sentences, for the curve of a training (greedy heads, no tree decoding)."""

from __future__ import annotations

from collections import Counter

import torch
from batches import Batch, Vocabulary, batched, encoded
from corpora import Text
from network import Reader

from factdiff.analysis.decoding import spans


class _Steady:
    """No draws: batches of like length in order."""

    def random(self) -> float:
        return 0.0

    def shuffle(self, _: list) -> None:
        pass


def evaluate(net: Reader, tests: dict[str, list[Text]], known: Vocabulary) -> dict[str, object]:
    """Percentages by test set."""
    return {
        name: (_entities if name.startswith("ner") else _trees)(net, texts, known)
        for name, texts in tests.items()
    }


@torch.no_grad()
def _words(net: Reader, batch: Batch) -> torch.Tensor:
    with torch.autocast("cpu", torch.bfloat16):
        vectors = net.encoder(batch.pieces, batch.mask)
    return net.pooled(vectors.float(), batch.owner, batch.counts)


@torch.no_grad()
def _trees(net: Reader, texts: list[Text], known: Vocabulary) -> dict[str, float]:
    coded = encoded(texts, known)
    right: Counter[str] = Counter()
    for numbers in batched(coded, _Steady()):  # type: ignore[arg-type]
        batch = Batch.of([coded[n] for n in numbers], known)
        words = _words(net, batch)
        heads = net.arcs(words).masked_fill(~batch.reach, -1e4).argmax(-1)
        deps = net.relations(words, heads).argmax(-1)
        real = batch.heads >= 0
        counted = real & (batch.pos != known.pos["PUNCT"])
        hit = counted & (heads == batch.heads)
        right["words"] += int(real.sum())
        right["counted"] += int(counted.sum())
        right["uas"] += int(hit.sum())
        right["las"] += int((hit & (deps == batch.deps)).sum())
        right["upos"] += int(((net.pos(words).argmax(-1) == batch.pos) & real).sum())
        scripts = batch.scripts >= 0
        right["scripts"] += int(scripts.sum())
        right["lemma"] += int(((net.scripts(words).argmax(-1) == batch.scripts) & scripts).sum())
        begun, begins = (net.starts(words)[..., 0] > 0) & real, batch.starts == 1
        right["found"] += int((begun & begins).sum())
        right["told"] += int(begun.sum()) + int(begins.sum())
    return {
        "uas": _share(right["uas"], right["counted"]),
        "las": _share(right["las"], right["counted"]),
        "upos": _share(right["upos"], right["words"]),
        "lemma": _share(right["lemma"], right["scripts"]),
        "starts": _share(2 * right["found"], right["told"]),
    }


@torch.no_grad()
def _entities(net: Reader, texts: list[Text], known: Vocabulary) -> dict[str, float]:
    names = list(known.tags)
    coded = encoded(texts, known)
    hits = found = gold = 0
    for numbers in batched(coded, _Steady()):  # type: ignore[arg-type]
        batch = Batch.of([coded[n] for n in numbers], known)
        tags = (net.tags(_words(net, batch)) + batch.barred[:, None, :]).argmax(-1)
        for row, length in enumerate(batch.lengths):
            told = set(spans([names[t] for t in tags[row, :length].tolist()]))
            real = set(spans([names[t] if t >= 0 else "O" for t in batch.tags[row, :length].tolist()]))
            hits, found, gold = hits + len(told & real), found + len(told), gold + len(real)
    return {"f1": _share(2 * hits, found + gold)}


def _share(some: int, all_: int) -> float:
    return round(100 * some / max(all_, 1), 2)
