"""``factdiff log VERSION…``: the life of every claim over the versions of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factdiff.cli import series
from factdiff.cli.output import emit, width
from factdiff.errors import InputError
from factdiff.rendering import history_formats
from factdiff.rendering.history_view import HistoryView, LineageSelection, choose
from factdiff.rendering.view import SLOTS

if TYPE_CHECKING:
    from factdiff.cli.series import SeriesOutcome

INTERRUPTED = 130
TROUBLE = 2


@click.command(
    "log",
    short_help="Tell the life of every claim over many versions.",
    epilog="Exit status: 0 nothing changed in substance, 1 something did, 2 a version could not be read.",
)
@series.asking(history_formats.FORMATS)
@click.option("--since", metavar="DATE", help="Tell only what happened in versions of this day or later.")
@click.option("--entity", metavar="NAME", help="Tell only claims that speak of this name.")
@click.option(
    "--slot", "slots", type=click.Choice(SLOTS), multiple=True,
    help="Tell only claims of which this changed (repeatable).",
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Tell of claims to which nothing happened, too.")
@click.pass_context
def command(
    context: click.Context, /, since: str | None, entity: str | None, slots: tuple[str, ...], every: bool,
    **given: Any,  # noqa: ANN401 - options of many types
) -> None:  # fmt: skip
    """Say of each claim when it was introduced, changed, given another source, and dropped.

    VERSIONs are, in order, files, a folder with a file for each version, a range of git ("REV..REV:path",
    "..:path" for all its history; renames are followed), a file of JSON lines, a web archive (--url), or an
    SQLite table (--table, --preset).
    """
    asked = series.Asked.of(given)
    outcome = series.woven(asked.names, asked.request)
    if len(outcome.timeline.versions) == 1 and not outcome.interrupted and not outcome.failed:
        raise InputError(
            "is one version only", where=asked.names[0], remedy="name two, or a folder, or ..:path"
        )
    shown, numbers = choose(outcome.timeline, LineageSelection(_day(since), entity, frozenset(slots), every))
    view = HistoryView(
        shown=shown,
        versions=numbers,
        language=asked.language,
        width=width(),
        color=asked.color,
        every=every,
        edits=entity is None and not slots,
    )
    emit(history_formats.render(asked.format, outcome.timeline, view), asked.output)
    context.exit(_code(outcome))


def _day(since: str | None) -> str | None:
    """A day, a month or a year that was typed. Raises `InputError`."""
    from factdiff.reading.dates import given  # noqa: PLC0415 - readers are not for --help

    return None if since is None else given(since, "--since")


def _code(outcome: SeriesOutcome) -> int:
    if outcome.interrupted:
        return INTERRUPTED
    return TROUBLE if outcome.failed else int(outcome.timeline.changed)
