"""``factdiff log VERSION…``: the life of every claim over the versions of an article."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from factdiff.cli import options, series
from factdiff.cli.output import colored, emit, width
from factdiff.errors import InputError
from factdiff.rendering import history_formats, wording
from factdiff.rendering.history_view import Selection, View, choose
from factdiff.rendering.view import SLOTS

if TYPE_CHECKING:
    from factdiff.cli.series import Outcome

INTERRUPTED = 130
TROUBLE = 2


@click.command(
    "log",
    short_help="Tell the life of every claim over many versions.",
    epilog="Exit status: 0 nothing changed in substance, 1 something did, 2 a version could not be read.",
)
@click.argument("names", nargs=-1, required=True, metavar="VERSION...")
@click.option(
    "--format", "format_", type=click.Choice(tuple(history_formats.FORMATS)), default="text", show_default=True,
    help="How to tell it.",
)  # fmt: skip
@click.option("--since", metavar="DATE", help="Tell only what happened in versions of this day or later.")
@click.option("--entity", metavar="NAME", help="Tell only claims that speak of this name.")
@click.option(
    "--slot", "slots", type=click.Choice(SLOTS), multiple=True,
    help="Tell only claims of which this changed (repeatable).",
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Tell of claims to which nothing happened, too.")
@series.keepers
@options.language
@options.interface
@options.output
@options.color
@options.quiet
@click.pass_context
def command(
    context: click.Context, /, names: tuple[str, ...], format_: str, since: str | None, entity: str | None,
    slots: tuple[str, ...], every: bool, language: str | None, ui: str | None, output: str | None, color: str,
    quiet: bool, cache: bool, **kept: str | None,
) -> None:  # fmt: skip
    """Say of each claim when it was introduced, changed, given another source, and dropped.

    VERSIONs are, in order, files, a folder with a file for each version, a range of git ("REV..REV:path",
    "..:path" for all its history; renames are followed), a file of JSON lines, a web archive (--url), or an
    SQLite table (--table, --preset).
    """
    request = series.Request(series.choice(kept), language, quiet, cache)
    outcome = series.woven(names, request)
    if len(outcome.timeline.versions) == 1 and not outcome.interrupted and not outcome.failed:
        raise InputError("is one version only", where=names[0], remedy="name two, or a folder, or ..:path")
    shown, numbers = choose(outcome.timeline, Selection(_day(since), entity, frozenset(slots), every))
    view = View(
        shown=shown,
        versions=numbers,
        language=ui or wording.from_environment(os.environ),
        width=width(),
        color=colored(color, output),
        every=every,
    )
    emit(history_formats.render(format_, outcome.timeline, view), output)
    context.exit(_code(outcome))


def _day(since: str | None) -> str | None:
    """A day, a month or a year that was typed. Raises `InputError`."""
    from factdiff.reading.dates import given  # noqa: PLC0415 - readers are not for --help

    return None if since is None else given(since, "--since")


def _code(outcome: Outcome) -> int:
    if outcome.interrupted:
        return INTERRUPTED
    return TROUBLE if outcome.failed else int(outcome.timeline.changed)
