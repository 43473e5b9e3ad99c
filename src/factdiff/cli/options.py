"""Options that several commands share, worded once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])
Decorator = Callable[[Command], Command]

COLORS = ("auto", "always", "never")


def language(function: Command) -> Command:
    """``--lang``."""
    return click.option("--lang", "language", metavar="CODE", help="Language of the article; recognised unless given.")(
        function
    )


def date(function: Command) -> Command:
    """``--date``."""
    return click.option("--date", metavar="DATE", help="Publication date (ISO 8601), for 'yesterday' and the like.")(
        function
    )


def output(function: Command) -> Command:
    """``-o``."""
    return click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")(function)


def color(function: Command) -> Command:
    """``--color``."""
    return click.option(
        "--color", type=click.Choice(COLORS), default="auto", show_default=True, help="Colour the text."
    )(function)


def quiet(function: Command) -> Command:
    """``-q``."""
    return click.option("-q", "--quiet", is_flag=True, help="No progress and no warnings, only errors.")(function)


def verbose(function: Command) -> Command:
    """``-v``."""
    return click.option("-v", "--verbose", is_flag=True, help="Say on standard error what was read.")(function)
