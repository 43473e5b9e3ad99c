"""``factdiff blame VERSION…``: which version each fact of the last one is from."""

from __future__ import annotations

import os

import click

from factdiff.cli import options, series
from factdiff.cli.log import INTERRUPTED, TROUBLE
from factdiff.cli.output import colored, emit, width
from factdiff.rendering import history_formats, wording
from factdiff.rendering.history_view import View


@click.command(
    "blame",
    short_help="Say which version each fact is from.",
    epilog="Exit status: 0 all versions were read, 2 one could not be.",
)
@click.argument("names", nargs=-1, required=True, metavar="VERSION...")
@click.option(
    "--format", "format_", type=click.Choice(tuple(history_formats.BLAME)), default="text", show_default=True,
    help="How to tell it.",
)  # fmt: skip
@series.keepers
@options.language
@options.interface
@options.output
@options.color
@options.quiet
@click.pass_context
def command(
    context: click.Context, /, names: tuple[str, ...], format_: str, language: str | None, ui: str | None,
    output: str | None, color: str, quiet: bool, cache: bool, **kept: str | None,
) -> None:  # fmt: skip
    """Say of each fact of the last VERSION which one introduced it, gave it its value, and its source.

    VERSIONs are named as for "factdiff log".
    """
    outcome = series.woven(names, series.Request(series.choice(kept), language, quiet, cache))
    alive = [index for index, lineage in enumerate(outcome.timeline.lineages) if lineage.alive]
    alive.sort(key=lambda index: outcome.timeline.lineages[index].facts[0].evidence.span.start)
    view = View(
        shown=tuple(alive),
        versions=frozenset(version.number for version in outcome.timeline.versions),
        language=ui or wording.from_environment(os.environ),
        width=width(),
        color=colored(color, output),
    )
    text = history_formats.render(format_, outcome.timeline, view, formats=history_formats.BLAME)
    emit(text, output)
    context.exit(INTERRUPTED if outcome.interrupted else TROUBLE if outcome.failed else 0)
