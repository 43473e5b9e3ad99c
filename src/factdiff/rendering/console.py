"""Blocks of text printed at a width, coloured or not, without a guess about the terminal."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType


def printed(blocks: Iterable[tuple[RenderableType, int]], *, width: int, color: bool) -> str:
    """The blocks below one another, each indented; no spaces at the ends of lines, one newline at the end."""
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=color, no_color=not color,
        color_system="standard" if color else None, highlight=False, markup=False, emoji=False,
        legacy_windows=False, _environ={},
    )  # fmt: skip
    for block, indent in blocks:
        console.print(Padding(block, (0, 0, 0, indent)) if indent else block)
    lines = (line.rstrip() for line in out.getvalue().split("\n"))
    return "\n".join(lines).strip("\n") + "\n"
