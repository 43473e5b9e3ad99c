"""Which words and numbers differ between two pieces of text: never half a word, never half a number."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from factdiff.patterns import pattern
from factdiff.settings import DISPLAY
from factdiff.values import dataclass

# A number keeps its separators ("1 200", "3.5", "7:20"), a word its hyphens and apostrophes.
TOKEN = pattern(
    "\\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\\d{3})+(?!\\w)(?:[.,]\\d+)?"
    "|\\w+(?:(?:(?<=\\d)[.,:/](?=\\d)|['’\\-](?=\\w))\\w+)*"
    "|\\s+"
    "|.",
    re.DOTALL,
)
ELLIPSIS = "…"
TYPOGRAPHY = str.maketrans({"’": "'", "“": '"', "”": '"', "«": '"', "»": '"'})


@dataclass(frozen=True, slots=True)
class MarkedPiece:
    """A stretch of text and whether it stands on this side alone."""

    text: str
    differs: bool


def tokens(text: str) -> list[str]:
    """The text cut into whole words, whole numbers, spaces and single signs."""
    return TOKEN.findall(text)


def mark(old: str, new: str) -> tuple[tuple[MarkedPiece, ...], tuple[MarkedPiece, ...]]:
    """Both texts in pieces; those that the other side lacks are marked.

    Typographic variants of apostrophes, quotation marks and spaces do not count as differences.
    """
    left, right = tokens(old), tokens(new)
    matcher = SequenceMatcher(None, list(map(_plain, left)), list(map(_plain, right)), autojunk=False)
    old_pieces: list[MarkedPiece] = []
    new_pieces: list[MarkedPiece] = []
    for tag, first, last, start, end in matcher.get_opcodes():
        old_pieces.append(MarkedPiece("".join(left[first:last]), tag != "equal"))
        new_pieces.append(MarkedPiece("".join(right[start:end]), tag != "equal"))
    return _joined(old_pieces), _joined(new_pieces)


def whole(text: str) -> tuple[MarkedPiece, ...]:
    """A text that stands on one side alone: nothing in it needs to be marked."""
    return (MarkedPiece(text, differs=False),)


def shorten(pieces: tuple[MarkedPiece, ...]) -> tuple[MarkedPiece, ...]:
    """Long evidence cut down to what is around the marked pieces; marked pieces are never cut."""
    if sum(len(piece.text) for piece in pieces) <= DISPLAY.longest_evidence:
        return pieces
    last = len(pieces) - 1
    return tuple(
        piece
        if piece.differs
        else MarkedPiece(_cut(piece.text, before=index > 0, after=index < last), differs=False)
        for index, piece in enumerate(pieces)
    )


def _plain(token: str) -> str:
    """A token as it is compared."""
    return " " if token.isspace() else " ".join(token.translate(TYPOGRAPHY).split())


def _joined(pieces: list[MarkedPiece]) -> tuple[MarkedPiece, ...]:
    """Neighbours of one sort as one piece; a mere space between two marked pieces joins them."""
    joined: list[MarkedPiece] = []
    for index, piece in enumerate(pieces):
        if not piece.text:
            continue
        after = next((later for later in pieces[index + 1 :] if later.text), None)
        between = bool(joined and joined[-1].differs and after and after.differs)
        differs = piece.differs or (piece.text.isspace() and between)
        if joined and joined[-1].differs == differs:
            joined[-1] = MarkedPiece(joined[-1].text + piece.text, differs)
        else:
            joined.append(MarkedPiece(piece.text, differs))
    return tuple(joined)


def _cut(text: str, *, before: bool, after: bool) -> str:
    """An unmarked stretch: its end where marked text follows, its beginning where marked text went before."""
    context = DISPLAY.evidence_context
    if len(text) <= (before + after or 1) * context + 1:
        return text
    if not (before or after):
        return text[: DISPLAY.longest_evidence].rsplit(" ", 1)[0] + " " + ELLIPSIS
    head = text[:context].rsplit(" ", 1)[0] + " " if before else ""
    tail = " " + text[-context:].split(" ", 1)[-1] if after else ""
    return f"{head}{ELLIPSIS}{tail}"
