"""Blocks of text printed at a width, coloured or not, without a guess about the terminal."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factdiff.rendering.wording import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from factdiff.model.change import Unread
    from factdiff.rendering.wording import Wording


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


def edits(
    found: Sequence[tuple[int, Unread]], words: Wording, indent: int
) -> Iterator[tuple[Text | Table, int]]:
    """Words that were edited where no claim was read, each with the version that did it."""
    if not found:
        return
    yield Text(f"\n{words.say('report', 'edits')}", style="bold yellow"), 0
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(justify="right", style="bold", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for version, item in found:
        table.add_row(str(version), Text("?", "bold yellow"), Text(sentences.edit(item, words)))
    yield table, indent
