"""Lines of text at a width, each beside a sign or alone; without colour they need no more than this module.

rich lays text out, too, and paints it; loading it takes half as long as all else that a comparison of two fact files
does. So it is asked only for colours, for narrow columns and for characters that are not one column wide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.patterns import pattern
from factdiff.settings import DISPLAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factdiff.rendering.blocks import PrintedBlock

_WORD = pattern(r"\s*\S+\s*")
#: Letters of the Latin alphabets, quotation marks, dashes, currencies, and the signs that we write ourselves.
_ONE_COLUMN = pattern("[\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2248\u2212]*")


def laid_out(blocks: Sequence[PrintedBlock], width: int, *, color: bool) -> str:
    """The blocks below one another; no spaces at the ends of lines, one newline at the end."""
    plain = not color and width >= DISPLAY.narrow and all(_ONE_COLUMN.fullmatch(b.text) for b in blocks)
    if plain:
        lines = [line for block in blocks for line in _lines(block, width)]
    else:
        from factdiff.rendering.painting import painted  # noqa: PLC0415 - see above

        lines = painted(blocks, width, color=color).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def _lines(block: PrintedBlock, width: int) -> Iterator[str]:
    margin = " " * block.indent
    lead = f"{block.sign} " if block.sign else ""
    wide = width - len(margin) - len(lead)
    for line in block.text.split("\n"):
        for piece in _wrapped(line, wide, fold=not block.sign):
            yield margin + lead + piece
            lead = " " * len(lead)


def _wrapped(line: str, width: int, *, fold: bool) -> Iterator[str]:
    """The line in pieces of a width, parted between words; a longer word is parted, too (``fold``), or is cut short."""
    begin = 0
    for start in (*_breaks(line, width, fold=fold), len(line)):
        piece = line[begin:start].rstrip()
        yield piece if len(piece) <= width else f"{piece[: width - 1]}…"
        begin = start


def _breaks(line: str, width: int, *, fold: bool) -> Iterator[int]:
    """Where a line is parted."""
    used = 0
    for match in _WORD.finditer(line):
        word, start = match[0], match.start()
        length = len(word.rstrip())
        if used + length <= width:
            used += len(word)
            continue
        step = width if fold and length > width else len(word)
        starts = range(start, match.end(), step)
        yield from (at for at in starts if at)
        used = match.end() - starts[-1]
