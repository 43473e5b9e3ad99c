"""Blocks of text in colour, or of characters of any width, as rich lays them out."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factdiff.rendering.blocks import PrintedBlock


def painted(blocks: Iterable[PrintedBlock], width: int, *, color: bool) -> str:
    """The blocks below one another, each indented, on a console that guesses nothing from the environment."""
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=color, no_color=not color,
        color_system="standard" if color else None, highlight=False, markup=False, emoji=False,
        legacy_windows=False, _environ={},
    )  # fmt: skip
    for block in blocks:
        shown = _hung(block) if block.sign else _text(block)
        console.print(Padding(shown, (0, 0, 0, block.indent)) if block.indent else shown)
    return out.getvalue()


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
