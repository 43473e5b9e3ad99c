"""Blocks of text in colour, or of characters of any width, as rich lays them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from factdiff.rendering.console import printed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factdiff.rendering.blocks import PrintedBlock


def painted(blocks: Iterable[PrintedBlock], width: int, *, color: bool) -> str:
    """The blocks as `printed` sets them, each beside its sign or alone."""
    shown = ((_hung(block) if block.sign else _text(block), block.indent) for block in blocks)
    return printed(shown, width=width, color=color)


def _text(block: PrintedBlock) -> Text:
    text = Text(style=block.base)
    for piece, style in block.pieces:
        text.append(piece, style or None)
    return text


def _hung(block: PrintedBlock) -> Table:
    """A text beside its sign; where it takes several lines, they begin below one another."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(block.sign, block.sign_style), _text(block))
    return grid
