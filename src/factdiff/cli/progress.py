"""Which of many inputs is being read: on standard error, and only on a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from factdiff.cli.output import say, terminal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CLEAR = "\r\x1b[K"
LONGEST_NAME = 60


def each(names: Sequence[str], *, quiet: bool) -> Iterator[str]:
    """The names one by one; from two on, a counter is shown while each is at work."""
    shown = len(names) > 1 and not quiet and terminal(sys.stderr)
    for number, name in enumerate(names, 1):
        if shown:
            say(f"{CLEAR}{number}/{len(names)} {_short(name)}")
        yield name
    if shown:
        say(CLEAR)


def _short(name: str) -> str:
    from factdiff.rendering import neutral  # noqa: PLC0415 - only on a terminal

    return neutral.line(name)[-LONGEST_NAME:]
