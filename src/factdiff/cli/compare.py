"""``factdiff compare A B …``: what articles of different outlets agree on, and where they contradict one another."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from factdiff.cli import options
from factdiff.cli.output import STANDARD, colored, complain, emit, width
from factdiff.cli.progress import each
from factdiff.errors import InputError
from factdiff.model.concordance import STATUSES
from factdiff.rendering import concordance_formats, wording
from factdiff.rendering.concordance_view import ConcordanceView

if TYPE_CHECKING:
    from factdiff.model.concordance import Concordance
    from factdiff.model.factset import FactSet

FEWEST = 2


@click.command(
    "compare",
    short_help="Compare articles of different outlets or languages.",
    epilog="Exit status: 0 no contradiction, 1 a contradiction, 2 trouble.",
)
@click.argument("names", nargs=-1, required=True, metavar="ARTICLE...")
@click.option(
    "--source", metavar="FILE", help="A dispatch or press release that the articles are held against."
)
@options.date
@click.option(
    "--format", "format_", type=click.Choice(tuple(concordance_formats.FORMATS)), default="text",
    show_default=True, help="How to tell it.",
)  # fmt: skip
@click.option(
    "--only", type=click.Choice(STATUSES), multiple=True, help="Show only claims of this status (repeatable)."
)
@options.interface
@options.output
@options.color
@options.quiet
@click.pass_context
def command(
    context: click.Context, names: tuple[str, ...], source: str | None, date: str | None, format_: str,
    only: tuple[str, ...], ui: str | None, output: str | None, color: str, quiet: bool,
) -> None:  # fmt: skip
    """Say what ARTICLEs on one event agree on, contradict one another in, and say alone.

    They may be in French and English: claims are paired by concepts, names, countries, times and numbers, and
    a pairing that is not sure is told as unsure. With --source, it is said which claims the source carries,
    which it contradicts, and which it does not have.
    """
    found = _concordance((*names, source) if source else names, source is not None, date, quiet=quiet)
    view = ConcordanceView(
        statuses=tuple(status for status in STATUSES if not only or status in only),
        language=ui or wording.from_environment(os.environ),
        width=width(),
        color=colored(color, output),
    )
    emit(concordance_formats.render(format_, found, view), output)
    context.exit(int(bool(found.of("contradicting"))))


def _concordance(names: tuple[str, ...], sourced: bool, date: str | None, *, quiet: bool) -> Concordance:
    """All articles read and held against one another."""
    from factdiff.concordance import concord  # noqa: PLC0415 - comparing is not for --help

    if len(names) < FEWEST:
        raise InputError("one article alone agrees with all it says", where=names[0], remedy="name two")
    if names.count(STANDARD) > 1:
        raise InputError("standard input can be read once only", remedy="give '-' once")
    sets = [_facts(name, date) for name in each(names, quiet=quiet)]
    found = concord(sets, names, len(names) - 1 if sourced else None)
    for warning in () if quiet else found.warnings:
        complain(f"warning: {warning}")
    return found


def _facts(name: str, date: str | None) -> FactSet:
    from factdiff import api, reading  # noqa: PLC0415 - readers and parsers are not for --help

    source = reading.load(name)
    return api.extract_source(source if reading.is_factset(source) else reading.single(source), date=date)
