"""``factdiff textconv FILE``: an article as lines of facts, so that git compares those."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from factdiff.cli import options, trouble
from factdiff.cli.output import STANDARD, emit

if TYPE_CHECKING:
    from factdiff.model.factset import FactSet
    from factdiff.reading import RawInput

DIGEST = 12


@click.command(
    "textconv",
    short_help="Print a fact a line, for git diff, git show and git log -p.",
    epilog="Exit status: 0, also for what cannot be read: a line says why. Git would stop at anything else.",
)
@click.argument("file")
@options.language
def command(file: str, language: str | None) -> None:
    """Print the facts of FILE in document order, one a line: claim, source, certainty, times, numbers.

    Git calls this where "factdiff git install" has set it up. FILE is an article or a fact set.
    """
    emit(text(file, language))


def text(file: str, language: str | None = None) -> str:
    """The lines of a file, or the one line that says why there are none."""
    from factdiff import reading  # noqa: PLC0415 - readers are not for --help

    try:
        # Git hands over a temporary file in a folder of changing name: only the file's own name is told.
        source = reading.load(file)
        source = replace(source, name=PurePath(file).name or STANDARD)
    except Exception as error:  # noqa: BLE001 - git shows nothing at all where its helper fails
        return f"{said(error)}\n"
    try:
        return lines(factset(source, language))
    except Exception as error:  # noqa: BLE001 - see above
        return f"{refusal(error, source)}\n"


def factset(source: RawInput, language: str | None) -> FactSet:
    """The facts of a source. Raises whatever is wrong with it."""
    from factdiff import api  # noqa: PLC0415 - parsers are not for --help

    return api.extract_source(source, language=language)


def lines(facts: FactSet) -> str:
    """A fact set as lines."""
    from factdiff.rendering import facts_lines  # noqa: PLC0415 - only where there is something to show

    return facts_lines.render(facts)


def refusal(error: Exception, source: RawInput) -> str:
    """Why a source was not read, and a digest: without it, two such versions would look the same to git."""
    digest = sha256(source.data).hexdigest()[:DIGEST]
    return f"{said(error)} ({len(source.data)} bytes, sha256 {digest})"


def said(error: Exception) -> str:
    """An error as one harmless line."""
    from factdiff.rendering import neutral  # noqa: PLC0415 - unicode tables, only where something is wrong

    return neutral.line(f"factdiff: {trouble.line(error)}")
