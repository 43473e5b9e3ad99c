"""The trained network: words of one paragraph → scores of everything that can be said of them.

This file alone touches the runtime. A paragraph is read by itself and on one thread: so its scores do not depend on
what is read beside it. The sums are those of floats, which processors agree on but for the last bits.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import orjson
from onnxruntime import InferenceSession, SessionOptions

from factdiff.analysis.pieces import BEGIN, END, Pieces
from factdiff.files import shipped
from factdiff.values import dataclass

Floats: TypeAlias = npt.NDArray[np.float32]
#: Warnings and errors of the runtime; a warning of the runtime is nothing that a user could act on.
_ERRORS = 3


@dataclass(frozen=True, slots=True)
class Labels:
    """What the network can answer, in the order of its scores; ``barred`` are tags that no corpus of a language marks."""

    pos: tuple[str, ...]
    features: dict[str, tuple[str, ...]]
    deps: tuple[str, ...]
    scripts: tuple[str, ...]
    tags: tuple[str, ...]
    barred: dict[str, frozenset[str]]
    version: str


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores of ``n`` words. ``heads[i, 0]`` is for the root, ``heads[i, j + 1]`` for word ``j`` as head of word ``i``.

    ``starts`` (n) is above nothing where a sentence begins; ``pos``, ``scripts`` and ``tags`` are n × labels,
    ``features`` one such table a feature.
    """

    starts: Floats
    pos: Floats
    features: tuple[Floats, ...]
    scripts: Floats
    tags: Floats
    heads: Floats
    _dependants: Floats
    _heads: Floats

    def relations(self, heads: Sequence[int]) -> Floats:
        """Scores of every relation (n × labels) of the words to these heads, counted as in ``heads``."""
        chosen = self._heads[np.asarray(heads, dtype=np.intp)]
        table = self._dependants.reshape(len(chosen), -1, chosen.shape[1])
        found: Floats = np.einsum("nld,nd->nl", table, chosen, optimize=False)
        return found


class Encoder:
    """A loaded network with its vocabulary; it may be used by many threads at once."""

    def __init__(self, network: str, vocabulary: str, labels: bytes) -> None:
        """Load the network from files (an ONNX model, a SentencePiece model) and its labels (JSON)."""
        held = orjson.loads(labels)
        self.pieces = Pieces(vocabulary)
        self.labels = Labels(
            pos=tuple(held["pos"]),
            features={name: tuple(values) for name, values in held["features"].items()},
            deps=tuple(held["deps"]),
            scripts=tuple(held["scripts"]),
            tags=tuple(held["tags"]),
            barred={language: frozenset(some) for language, some in held["barred"].items()},
            version=held["version"],
        )
        sizes = (1, len(self.labels.pos), *map(len, self.labels.features.values()))
        self._edges = np.cumsum((*sizes, len(self.labels.scripts)))
        self._session = InferenceSession(network, _options(), providers=["CPUExecutionProvider"])

    def scores(self, pieces: Sequence[tuple[int, ...]]) -> Scores:
        """The scores of some words, given by their pieces: at least one word, at most `settings.Analysis.window` pieces."""
        flat = [BEGIN, *(piece for word in pieces for piece in word), END]
        mean = np.zeros((len(pieces), len(flat)), dtype=np.float32)
        place = 1
        for i, word in enumerate(pieces):
            mean[i, place : place + len(word)] = np.float32(1 / len(word))
            place += len(word)
        asked = {"pieces": np.asarray(flat, dtype=np.int64), "mean": mean}
        answers, arcs, dependants, heads = self._session.run(None, asked)
        starts, pos, *features, scripts, tags = np.split(answers, self._edges, axis=1)
        return Scores(starts[:, 0], pos, tuple(features), scripts, tags, arcs, dependants, heads)


def _options() -> SessionOptions:
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS
    options.use_deterministic_compute = True
    # The weights become floats once, when they are loaded, and not again for every paragraph.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    return options


@cache
def encoder() -> Encoder:
    """The network that ships with the package, loaded once a process."""
    folder = shipped("analysis", "weights")
    labels = (folder / "labels.json").read_bytes()
    return Encoder(str(folder / "reader.onnx"), str(folder / "vocabulary.model"), labels)
