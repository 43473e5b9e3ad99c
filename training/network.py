"""The encoder with its heads, in PyTorch: BERT's layers, a word as the mean of its pieces, linear and biaffine heads.

Biaffine attention after Dozat and Manning (2017).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

HEADS = 12
ARC, LABEL = 256, 96
DROPOUT, HEAD_DROPOUT = 0.1, 0.3


@dataclass(frozen=True)
class Sizes:
    """How many answers each head has; ``features`` counts each feature's values."""

    pos: int
    features: tuple[int, ...]
    deps: int
    scripts: int
    tags: int

    @classmethod
    def of(cls, labels: Mapping[str, Any]) -> Sizes:
        """The sizes of these labels (WORK/labels.json)."""
        features = tuple(len(values) for values in labels["features"].values())
        deps, scripts, tags = (len(labels[name]) for name in ("deps", "scripts", "tags"))
        return cls(len(labels["pos"]), features, deps, scripts, tags)


class Layer(nn.Module):
    """One layer of BERT, normalised after each addition."""

    def __init__(self, number: int, held: Mapping[str, np.ndarray]) -> None:
        super().__init__()
        for name in ("q", "k", "v", "ao", "fi", "fo"):
            weight = torch.tensor(held[f"l{number}.{name}.w"].astype(np.float32))
            linear = nn.Linear(weight.shape[1], weight.shape[0])
            linear.weight.data, linear.bias.data = weight, torch.tensor(held[f"l{number}.{name}.b"])
            setattr(self, name, linear)
        for name in ("aln", "oln"):
            setattr(self, name, _norm(held, f"l{number}.{name}"))
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, size, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, size, HEADS, width // HEADS).transpose(1, 2)

        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        # Written out: for the short texts here twice as fast on a processor as the fused attention.
        scores = q @ k.transpose(-1, -2) * (width // HEADS) ** -0.5
        mixed = (scores if mask is None else scores + mask).softmax(-1).to(v.dtype) @ v
        x = self.aln(x + self.ao(mixed.transpose(1, 2).reshape(batch, size, width)))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


def _norm(held: Mapping[str, np.ndarray], name: str) -> nn.LayerNorm:
    made = nn.LayerNorm(held[f"{name}.w"].shape[0], eps=1e-12)
    made.weight.data, made.bias.data = torch.tensor(held[f"{name}.w"]), torch.tensor(held[f"{name}.b"])
    return made


class Encoder(nn.Module):
    """Pieces → one vector each; the table of pieces is not trained."""

    def __init__(self, held: Mapping[str, np.ndarray], layers: int) -> None:
        super().__init__()
        width = held["word"].shape[1]
        self.word = nn.Embedding.from_pretrained(torch.tensor(held["word"].astype(np.float32)), freeze=True)
        self.place = nn.Parameter(torch.tensor(held["emb.pos"]).view(-1, width).clone())
        self.kind = nn.Parameter(torch.tensor(held["emb.type"]).view(-1, width)[0].clone())
        self.norm = _norm(held, "emb.ln")
        self.layers = nn.ModuleList(Layer(number, held) for number in range(layers))
        self.drop = nn.Dropout(DROPOUT)

    def lower(self, pieces: Tensor, mask: Tensor | None, layers: int) -> Tensor:
        """What the first layers make of the pieces."""
        x = self.norm(self.word(pieces) + self.place[: pieces.shape[1]] + self.kind)
        for layer in self.layers[:layers]:
            x = layer(x, mask)
        return x

    def upper(self, x: Tensor, mask: Tensor | None, layers: int) -> Tensor:
        """What the layers behind the first ones make of that."""
        for layer in self.layers[layers:]:
            x = layer(x, mask)
        return x

    def forward(self, pieces: Tensor, mask: Tensor | None) -> Tensor:
        return self.upper(self.lower(pieces, mask, 0), mask, 0)


def _one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Reader(nn.Module):
    """All heads over word vectors."""

    def __init__(self, held: Mapping[str, np.ndarray], layers: int, sizes: Sizes) -> None:
        super().__init__()
        width = held["word"].shape[1]
        self.encoder = Encoder(held, layers)
        self.sizes = sizes
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.drop = nn.Dropout(HEAD_DROPOUT)
        self.starts = nn.Linear(width, 1)
        self.pos = nn.Linear(width, sizes.pos)
        self.features = nn.Linear(width, sum(sizes.features))
        self.scripts = nn.Linear(width, sizes.scripts)
        self.tags = nn.Linear(width, sizes.tags)
        self.arc_word, self.arc_head = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.label_word, self.label_head = nn.Linear(width, LABEL), nn.Linear(width, LABEL)
        self.arc = nn.Parameter(torch.empty(ARC + 1, ARC))
        self.label = nn.Parameter(torch.empty(LABEL + 1, sizes.deps, LABEL + 1))
        nn.init.orthogonal_(self.arc)
        nn.init.normal_(self.label, std=0.03)

    def pooled(self, vectors: Tensor, owner: Tensor, counts: Tensor) -> Tensor:
        """The mean of each word's pieces; ``owner`` is the word of a piece from 1 on, 0 for none."""
        batch, _, width = vectors.shape
        words = torch.zeros(batch, counts.shape[1] + 1, width, dtype=vectors.dtype)
        words.scatter_add_(1, owner[:, :, None].expand(-1, -1, width), vectors)
        return words[:, 1:] / counts[:, :, None]

    def tops(self, words: Tensor) -> Tensor:
        """Word vectors behind that of the root: what can be a head."""
        return torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)

    def act(self, linear: nn.Linear, x: Tensor) -> Tensor:
        """A projection for the biaffine heads."""
        return self.drop(F.leaky_relu(linear(x), 0.1))

    def arcs(self, words: Tensor) -> Tensor:
        """Scores of every head (0 is the root) for every word."""
        left = _one(self.act(self.arc_word, words)) @ self.arc
        return left @ self.act(self.arc_head, self.tops(words)).transpose(1, 2) / ARC**0.5

    def projected(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """Words as dependants and as heads, for the relations."""
        heads = self.act(self.label_head, self.tops(words))
        return _one(self.act(self.label_word, words)), _one(heads)

    def relations(self, words: Tensor, heads: Tensor) -> Tensor:
        """Scores of every relation to one given head a word."""
        dependant, head = self.projected(words)
        chosen = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        size, deps, _ = self.label.shape
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            left = (dependant @ self.label.reshape(size, -1)).view(*dependant.shape[:2], deps, size)
            return (left @ chosen[..., None])[..., 0].float()
