"""``factdiff blame VERSION…``: which version each fact of the last one is from."""

from __future__ import annotations

from typing import Any

import click

from factdiff.cli import series
from factdiff.cli.log import INTERRUPTED, TROUBLE
from factdiff.cli.output import emit, width
from factdiff.rendering import history_formats
from factdiff.rendering.history_view import HistoryView


@click.command(
    "blame",
    short_help="Say which version each fact is from.",
    epilog="Exit status: 0 all versions were read, 2 one could not be.",
)
@series.asking(history_formats.BLAME)
@click.pass_context
def command(context: click.Context, /, **given: Any) -> None:  # noqa: ANN401 - options of many types
    """Say of each fact of the last VERSION which one introduced it, gave it its value, and its source.

    VERSIONs are named as for "factdiff log".
    """
    asked = series.Asked.of(given)
    outcome = series.woven(asked.names, asked.request)
    alive = [index for index, lineage in enumerate(outcome.timeline.lineages) if lineage.alive]
    alive.sort(key=lambda index: outcome.timeline.lineages[index].facts[0].evidence.span.start)
    view = HistoryView(
        shown=tuple(alive),
        versions=frozenset(version.number for version in outcome.timeline.versions),
        language=asked.language,
        width=width(),
        color=asked.color,
    )
    text = history_formats.render(asked.format, outcome.timeline, view, formats=history_formats.BLAME)
    emit(text, asked.output)
    context.exit(INTERRUPTED if outcome.interrupted else TROUBLE if outcome.failed else 0)
