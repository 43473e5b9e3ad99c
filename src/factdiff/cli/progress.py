"""Which of many inputs is being read: on standard error, and only on a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING, TypeVar

from factdiff.cli.output import say, terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

LONGEST_NAME = 60
Item = TypeVar("Item")


def each(names: Sequence[str], *, quiet: bool) -> Iterator[str]:
    """The names one by one; from two on, a bar is shown while each is at work."""
    return stream(names, str, quiet=quiet or len(names) < 2, total=len(names))  # noqa: PLR2004 - one is no progress


def stream(
    items: Iterable[Item], name: Callable[[Item], str], *, quiet: bool, total: int | None = None
) -> Iterator[Item]:
    """The items one by one, with a bar where their number is known, and with a count where it is not."""
    if quiet or not terminal(sys.stderr):
        yield from items
        return
    with _shown(total) as tell:
        for number, item in enumerate(items, 1):
            tell(number, name(item))
            yield item


class _Patient(StringIO):
    """Standard error as rich writes to it: whether anybody can take the line decides nothing."""

    def write(self, text: str) -> int:
        """Write at once."""
        say(text)
        return len(text)


@contextmanager
def _shown(total: int | None) -> Iterator[Callable[[int, str], None]]:
    """A line on standard error that tells what is at work, and goes away at the end."""
    from rich.console import Console  # noqa: PLC0415 - only on a terminal
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    console = Console(file=_Patient(), force_terminal=True, highlight=False)
    text = TextColumn("{task.description}", markup=False)
    columns = [SpinnerColumn(), text, *([BarColumn()] if total else []), TimeElapsedColumn()]
    with Progress(
        *columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False
    ) as progress:
        task = progress.add_task("", total=total)

        def tell(number: int, name: str) -> None:
            count = f"{number}/{total}" if total else str(number)
            progress.update(task, description=f"{count} {_short(name)}", completed=number - 1, refresh=True)

        yield tell


def _short(name: str) -> str:
    from factdiff.rendering import neutral  # noqa: PLC0415 - only on a terminal

    return neutral.line(name)[-LONGEST_NAME:]
