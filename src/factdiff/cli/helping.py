"""Help in the language of the interface: what commands say of themselves is looked up where it is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from factdiff.cli.output import tongue
from factdiff.patterns import pattern
from factdiff.rendering import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANK_LINE = pattern(r"\n\s*\n")
_EXTRA = pattern(r"(?P<said>.*?)(?P<extra>\s*\[[^\[\]]*\])?", re.DOTALL)
_DEFAULT = "default:"


class SpokenFormatter(click.HelpFormatter):
    """click's own, with every text in the language of the interface where its table has it."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line of usage."""
        super().write_usage(prog, args, f"{_said(prefix or 'Usage:').rstrip()} ")

    def write_heading(self, heading: str) -> None:
        """The heading of a section."""
        super().write_heading(_said(f"{heading}:").removesuffix(":"))

    def write_text(self, text: str) -> None:
        """Paragraphs, each looked up by itself."""
        super().write_text("\n\n".join(_said(part) for part in _BLANK_LINE.split(text)))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Options or commands and what they are for; a default behind that stays."""
        super().write_dl([(name, _explained(text)) for name, text in rows], col_max, col_spacing)


class SpokenContext(click.Context):
    """The context of every command."""

    formatter_class = SpokenFormatter


def _explained(text: str) -> str:
    found = _EXTRA.fullmatch(text)
    if found is None or not found["extra"]:
        return _said(text)
    extra = found["extra"].strip().replace(_DEFAULT, _said(_DEFAULT))
    return f"{_said(found['said'])}  {extra}"


def _said(text: str) -> str:
    """A text in the language of the interface, as it is where that is English or no row has it."""
    language = tongue()
    if language == wording.FALLBACK:
        return text
    from factdiff.rendering.wording.helps import helps  # noqa: PLC0415 - a table that English does not need

    return helps(language).get(" ".join(text.split()), text)
