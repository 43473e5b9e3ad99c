"""Texts as tensors: pieces, the words that they belong to, and what is to be learnt of each word."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path

import torch
from corpora import BARRED, Text
from prepare import features
from torch import Tensor

from factdiff.analysis.pieces import BEGIN, END, PAD, Pieces
from factdiff.analysis.scripts import script

LONGEST = 480  # pieces of a text
SIZE = 1100  # pieces of a batch, padding counted
NOTHING = -100


@dataclass(frozen=True)
class Vocabulary:
    """Pieces and labels with their numbers."""

    pieces: Pieces
    pos: dict[str, int]
    features: dict[str, dict[str, int]]
    deps: dict[str, int]
    scripts: dict[str, int]
    tags: dict[str, int]

    @classmethod
    def load(cls, work: Path) -> Vocabulary:
        labels = json.loads((work / "labels.json").read_text("utf-8"))
        feats = {name: _numbered(values) for name, values in labels["features"].items()}
        labels["scripts"] = ["=".join(rule.split("=")[:2]) for rule in labels["scripts"]]
        named = [_numbered(labels[name]) for name in ("pos", "deps", "scripts", "tags")]
        return cls(Pieces(work / "vocabulary.model"), named[0], feats, *named[1:])


def _numbered(values: list[str]) -> dict[str, int]:
    return {value: number for number, value in enumerate(values)}


@dataclass(frozen=True)
class Coded:
    """One text as numbers; empty columns are not learnt from. ``bounds`` are the first words of its sentences."""

    language: str
    pieces: list[tuple[int, ...]]
    bounds: list[int]
    pos: list[int]
    features: list[list[int]]
    heads: list[int]
    deps: list[int]
    scripts: list[int]
    tags: list[int]

    @property
    def size(self) -> int:
        return sum(map(len, self.pieces)) + 2


def encoded(texts: list[Text], known: Vocabulary) -> list[Coded]:
    """All texts that are short enough, as numbers."""
    made = (code(text, known) for text in texts if text.words)
    return [one for one in made if one.size <= LONGEST]


def code(text: Text, known: Vocabulary) -> Coded:
    """One text as numbers."""
    pieces = [known.pieces.cut(w, blank=b) for w, b in zip(text.words, text.before, strict=True)]
    made = Coded(text.language, pieces, [], [], [], [], [], [], [])
    start = 0
    for tree in text.trees or []:
        made.bounds.append(start)
        made.pos.extend(known.pos.get(pos, NOTHING) for pos in tree.pos)
        for cell, pos in zip(tree.feats, tree.pos, strict=True):
            held = features(cell)
            skip = pos == "X"
            made.features.append(
                [
                    NOTHING if skip else values.get(held.get(name, ""), 0)
                    for name, values in known.features.items()
                ]
            )
        made.heads.extend(0 if head == i else start + head + 1 for i, head in enumerate(tree.heads))
        made.deps.extend(known.deps.get(dep, NOTHING) for dep in tree.deps)
        for form, lemma in zip(tree.words, tree.lemmas, strict=True):
            rule = script(form, lemma) if lemma and lemma != "_" else ""
            made.scripts.append(known.scripts.get(rule, NOTHING))
        start += len(tree.words)
    barred = BARRED[text.language]
    made.tags.extend(NOTHING if tag in barred else known.tags[tag] for tag in text.tags or [])
    return made


def batched(texts: list[Coded], rng: random.Random) -> list[list[int]]:
    """Texts of like length together, by their numbers, in a drawn order."""
    keyed = sorted(range(len(texts)), key=lambda n: texts[n].size + rng.random() * 6)
    made: list[list[int]] = []
    longest = 0
    for number in keyed:
        longest = max(longest, texts[number].size)
        if not made or longest * (len(made[-1]) + 1) > SIZE:
            made.append([])
            longest = texts[number].size
        made[-1].append(number)
    rng.shuffle(made)
    return made


@dataclass(frozen=True)
class Batch:
    """Tensors of one batch; ``reach`` says which heads a word can have: those of its sentence, and the root."""

    pieces: Tensor
    mask: Tensor
    owner: Tensor
    counts: Tensor
    starts: Tensor
    pos: Tensor
    features: Tensor
    heads: Tensor
    deps: Tensor
    scripts: Tensor
    tags: Tensor
    reach: Tensor
    barred: Tensor
    lengths: list[int]

    @classmethod
    def of(cls, texts: list[Coded], known: Vocabulary) -> Batch:
        rows, words = max(t.size for t in texts), max(len(t.pieces) for t in texts)
        count = len(texts)
        pieces = torch.full((count, rows), PAD)
        owner = torch.zeros(count, rows, dtype=torch.long)
        counts = torch.ones(count, words)
        reach = torch.zeros(count, words, words + 1, dtype=torch.bool)
        reach[:, :, 0] = True
        barred = torch.zeros(count, len(known.tags))
        columns = {
            name: torch.full((count, words), NOTHING) for name in ("pos", "heads", "deps", "scripts", "tags")
        }
        starts = torch.full((count, words), NOTHING)
        feats = torch.full((count, words, len(known.features)), NOTHING)
        for b, text in enumerate(texts):
            flat = [BEGIN, *(p for word in text.pieces for p in word), END]
            pieces[b, : len(flat)] = torch.tensor(flat)
            owners = [i + 1 for i, word in enumerate(text.pieces) for _ in word]
            owner[b, 1 : len(owners) + 1] = torch.tensor(owners)
            counts[b, : len(text.pieces)] = torch.tensor(
                [len(word) for word in text.pieces], dtype=torch.float
            )
            for name, column in columns.items():
                values = getattr(text, name)
                column[b, : len(values)] = torch.tensor(values, dtype=torch.long)
            if text.features:
                feats[b, : len(text.features)] = torch.tensor(text.features)
            for tag in BARRED[text.language]:
                barred[b, known.tags[tag]] = -1e4
            for first, last in zip(text.bounds, [*text.bounds[1:], len(text.pos)], strict=False):
                reach[b, first:last, first + 1 : last + 1] = True
                starts[b, first:last] = 0
                starts[b, first] = 1
        mask = torch.where(pieces == PAD, -1e4, 0.0)[:, None, None, :]
        lengths = [len(text.pieces) for text in texts]
        return cls(
            pieces, mask, owner, counts, starts, columns["pos"], feats, columns["heads"], columns["deps"],
            columns["scripts"], columns["tags"], reach, barred, lengths,
        )  # fmt: skip
