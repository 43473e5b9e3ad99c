"""Train the reader: one encoder for all languages, with all its heads.

    python training/train.py WORK [--threads 2] [--cooldown STEPS]

Reads what ``prepare.py`` wrote and goes through the stages (``STAGES``). Every 200 steps WORK/checkpoint.pt is replaced;
started again, the training goes on from there and sees the same batches as if it had never stopped. ``--cooldown STEPS``
lets the step size fall to nothing from the checkpoint on, which ends the last stage early. WORK/curve.jsonl keeps the
scores after each epoch, WORK/reader.pt the finished network.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from augment import extras
from batches import Batch, Coded, Vocabulary, batched, encoded
from network import Reader, Sizes
from scores import evaluate
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

SEED = 1
LAYERS = 8
FROZEN = 4
SHARE = 0.06  # of sentences turned into a headline or a reported sentence, an epoch
WARM_UP = 300
ENCODER_RATE, HEAD_RATE = 2.5e-4, 1.5e-3
CLIP = 2.0
KEEP_EVERY = 200
WEIGHTS = {"starts": 0.5, "pos": 0.6, "features": 0.6, "scripts": 0.5, "tags": 0.8, "arcs": 1.0, "deps": 1.0}


@dataclass(frozen=True)
class Stage:
    """A pass over the corpora several times, with one rise and fall of the step size.

    ``whole``: in so many of the last epochs all layers learn. ``entities``: of the paragraphs that mark entities alone
    so many are drawn in an epoch. ``rate``: of the full step size. ``fall``: over so much of the stage it falls to
    nothing. ``later``: whether the corpora of the second stage are read too.
    """

    epochs: int
    whole: int
    entities: float
    rate: float
    fall: float
    later: bool


STAGES = (
    Stage(epochs=6, whole=2, entities=0.5, rate=1.0, fall=0.3, later=False),
    Stage(epochs=3, whole=3, entities=1.0, rate=0.6, fall=0.9, later=True),
)


def losses(net: Reader, batch: Batch, lower: Tensor, frozen: int) -> dict[str, Tensor]:
    """The mean loss of each head over what the batch marks; ``lower`` is what the frozen layers made of it."""
    with torch.autocast("cpu", torch.bfloat16):
        vectors = net.encoder.upper(lower, batch.mask, frozen)
    words = net.drop(net.pooled(vectors.float(), batch.owner, batch.counts))
    made = {
        "starts": _binary(net.starts(words)[..., 0], batch.starts),
        "pos": _choice(net.pos(words), batch.pos),
        "scripts": _choice(net.scripts(words), batch.scripts),
        "tags": _choice(net.tags(words) + batch.barred[:, None, :], batch.tags),
    }
    parts = net.features(words).split(net.sizes.features, -1)
    made["features"] = torch.stack([_choice(p, batch.features[:, :, i]) for i, p in enumerate(parts)]).sum()
    if bool((batch.heads >= 0).any()):
        made["arcs"] = _choice(net.arcs(words).masked_fill(~batch.reach, -1e4), batch.heads)
        made["deps"] = _choice(net.relations(words, batch.heads.clamp(min=0)), batch.deps)
    return made


def _choice(scores: Tensor, gold: Tensor) -> Tensor:
    if not bool((gold >= 0).any()):
        return scores.sum() * 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100)


def _binary(scores: Tensor, gold: Tensor) -> Tensor:
    known = gold >= 0
    if not bool(known.any()):
        return scores.sum() * 0
    return F.binary_cross_entropy_with_logits(scores[known], gold[known].float())


def optimiser(net: Reader, rate: float) -> torch.optim.AdamW:
    """Lower layers learn more slowly; heads, which begin from nothing, fast; all at this share of the full step size."""
    groups = []
    for number, layer in enumerate(net.encoder.layers):
        slower = ENCODER_RATE * 0.88 ** (LAYERS - 1 - number)
        groups.append({"params": list(layer.parameters()), "lr": slower})
    base = [p for n, p in net.encoder.named_parameters() if not n.startswith(("layers", "word"))]
    groups.append({"params": base, "lr": ENCODER_RATE * 0.88**LAYERS})
    rest = [p for n, p in net.named_parameters() if not n.startswith("encoder")]
    groups.append({"params": rest, "lr": HEAD_RATE})
    for group in groups:
        group["peak"] = group["lr"] = group["lr"] * rate
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


def factor(step: int, total: int, fall: int) -> float:
    """Of the full step size: up, even, and down to nothing over the last ``fall`` steps."""
    return min((step + 1) / WARM_UP, 1.0, max(total - step, 0) / max(fall, 1))


class Run:
    """A training with its place in it."""

    def __init__(self, work: Path) -> None:
        self.work = work
        labels = json.loads((work / "labels.json").read_text("utf-8"))
        self.vocabulary = Vocabulary.load(work)
        torch.manual_seed(SEED)
        with np.load(work / "encoder.npz") as held:
            self.net = Reader(dict(held), LAYERS, Sizes.of(labels))
        with (work / "texts.pkl").open("rb") as file:
            self.first, self.later, self.tests = pickle.load(file)  # noqa: S301 - written by prepare.py
        self.kept: dict[int, Tensor] = {}
        self.current: list[Coded] = []
        self.stage = self.epoch = self.at = self.step = 0
        self.seconds = 0.0
        self.enter(0)

    def enter(self, stage: int) -> None:
        """Begin a stage: its corpora, a fresh optimiser, the length of its rise and fall."""
        self.stage, self.epoch, self.at, self.step = stage, 0, 0, 0
        self.plan = STAGES[stage]
        self.texts = self.first + (self.later if self.plan.later else [])
        self.coded = encoded(self.texts, self.vocabulary)
        self.known = {id(text) for text in self.coded}
        self.kept.clear()
        self.optimiser = optimiser(self.net, self.plan.rate)
        self.total = len(self.batches(0)) * self.plan.epochs
        self.fall = int(self.total * self.plan.fall)

    def batches(self, epoch: int) -> list[list[int]]:
        """The epoch's batches, as numbers into its texts."""
        drawn = epoch + sum(one.epochs for one in STAGES[: self.stage])
        rng = random.Random(SEED * 1000 + drawn)
        own = [one for one in self.coded if one.bounds or rng.random() < self.plan.entities]
        self.current = own + encoded(list(extras(self.texts, SHARE, drawn)), self.vocabulary)
        return batched(self.current, rng)

    @property
    def frozen(self) -> int:
        """How many layers stay as they are in this epoch."""
        return FROZEN if self.epoch < self.plan.epochs - self.plan.whole else 0

    def lower(self, texts: list[Coded], batch: Batch) -> Tensor:
        """What the frozen layers make of a batch, from memory where it was seen before."""
        with torch.autocast("cpu", torch.bfloat16):
            if not self.frozen:
                return self.net.encoder.lower(batch.pieces, batch.mask, 0)
            self.remember(texts, batch)
        held = torch.zeros(*batch.pieces.shape, self.net.encoder.kind.shape[0], dtype=torch.bfloat16)
        for row, text in enumerate(texts):
            held[row, : text.size] = self.kept[id(text)]
        for text in texts:
            if id(text) not in self.known:  # made for this epoch alone
                del self.kept[id(text)]
        return held

    @torch.no_grad()
    def remember(self, texts: list[Coded], batch: Batch) -> None:
        """Keep what the frozen layers make of texts that were not seen before."""
        rows = [row for row, text in enumerate(texts) if id(text) not in self.kept]
        if rows:
            self.net.eval()
            made = self.net.encoder.lower(batch.pieces[rows], batch.mask[rows], self.frozen)
            self.net.train()
            for row, vectors in zip(rows, made.to(torch.bfloat16), strict=True):
                self.kept[id(texts[row])] = vectors[: texts[row].size].clone()

    def save(self) -> None:
        state = {
            "net": self.net.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "place": (self.stage, self.epoch, self.at, self.step, self.seconds, self.total, self.fall),
            "random": torch.get_rng_state(),
        }
        torch.save(state, self.work / "checkpoint.part")
        os.replace(self.work / "checkpoint.part", self.work / "checkpoint.pt")  # noqa: PTH105 - atomic

    def load(self) -> None:
        file = self.work / "checkpoint.pt"
        if not file.exists():
            return
        state = torch.load(file)
        self.net.load_state_dict(state["net"])
        self.enter(state["place"][0])
        self.optimiser.load_state_dict(state["optimiser"])
        _, self.epoch, self.at, self.step, self.seconds, self.total, self.fall = state["place"]
        torch.set_rng_state(state["random"])

    def go(self) -> None:
        """Go through what is left of this stage and through those behind it."""
        self.run()
        for stage in range(self.stage + 1, len(STAGES)):
            self.enter(stage)
            self.run()
        torch.save(self.net.state_dict(), self.work / "reader.pt")

    def run(self) -> None:
        """What is left of the stage."""
        self.net.train()
        begin, mean, before = time.monotonic(), 0.0, self.seconds
        while self.step < self.total:
            order = self.batches(self.epoch)
            for numbers in order[self.at :]:
                mean = 0.98 * mean + 0.02 * self.learn([self.current[n] for n in numbers])
                self.at += 1
                self.seconds = before + time.monotonic() - begin
                if self.step % 50 == 0:
                    minutes = f"{self.seconds / 60:.1f} min"
                    print(self.stage, self.step, "/", self.total, f"{mean:.3f}", minutes, flush=True)
                if self.step % KEEP_EVERY == 0:
                    self.save()
                if self.step >= self.total:
                    break
            else:
                self.epoch, self.at = self.epoch + 1, 0
                self.save()
                if self.step < self.total:
                    self.note()
        self.save()
        self.note()

    def learn(self, texts: list[Coded]) -> float:
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * factor(self.step, self.total, self.fall)
        batch = Batch.of(texts, self.vocabulary)
        found = losses(self.net, batch, self.lower(texts, batch), self.frozen)
        loss = sum((WEIGHTS[name] * value for name, value in found.items()), torch.zeros(()))
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), CLIP)
        self.optimiser.step()
        self.step += 1
        return float(loss.detach())

    def note(self) -> None:
        """Scores on the development sets, into the curve."""
        self.net.eval()
        chosen = {
            name: texts for name, texts in self.tests.items() if "dev" in name or self.step >= self.total
        }
        row = {"stage": self.stage, "step": self.step, "minutes": round(self.seconds / 60, 1)} | evaluate(
            self.net, chosen, self.vocabulary
        )
        self.net.train()
        with (self.work / "curve.jsonl").open("a", encoding="utf-8") as out:
            out.write(json.dumps(row) + "\n")
        print(json.dumps(row), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cooldown", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    run = Run(given.work)
    run.load()
    if given.cooldown:
        run.total, run.fall = run.step + given.cooldown, given.cooldown
    run.go()


if __name__ == "__main__":
    main()
