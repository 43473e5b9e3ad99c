"""Words cut into the pieces that the encoder knows: a SentencePiece unigram model (Kudo 2018).

Every word is cut by itself, so a word has the same pieces wherever it stands; a blank before it is part of it.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from os import PathLike

from sentencepiece import SentencePieceProcessor

BEGIN, PAD, END, UNKNOWN = range(4)
_BLANK = "▁"
#: Letters of a word that are looked at, and how many words' pieces are kept.
_LONGEST = 48
_KEPT = 1 << 15


class Pieces:
    """A vocabulary of pieces with their log probabilities; the first four are special."""

    def __init__(self, file: str | PathLike[str]) -> None:
        """Load a SentencePiece model."""
        self._model = SentencePieceProcessor(model_file=str(file))
        self._cut = lru_cache(maxsize=_KEPT)(self._uncached)

    def cut(self, word: str, *, blank: bool) -> tuple[int, ...]:
        """The pieces of a word, at least one; ``blank`` says whether a blank stands before it."""
        return self._cut(word, blank)

    def _uncached(self, word: str, blank: bool) -> tuple[int, ...]:  # noqa: FBT001 - a key of the cache
        plain = unicodedata.normalize("NFKC", word).replace(" ", "")[:_LONGEST]
        return tuple(self._model.encode((_BLANK if blank else "") + plain)) or (UNKNOWN,)
