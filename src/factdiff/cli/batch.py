"""``factdiff batch [INPUTS…] -o FILE``: a record of each of many articles, on several processes, resumable."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdiff.cli import options, series
from factdiff.cli.inputs import ARTICLES, expanded
from factdiff.cli.output import STANDARD, complain, refuse_input, write_bytes
from factdiff.cli.progress import stream
from factdiff.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.batch.run import BatchPlan, Progress

TROUBLE = 2
INTERRUPTED = 130


@click.command(
    "batch",
    short_help="Extract or compare many articles, resumably.",
    epilog="Exit status: 0 every article was read, 2 one could not be (its record says why).",
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "--diff", "compare", is_flag=True, help="Compare each version of an article with the one before it."
)
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N",
    help="Processes to work on; as many as there are processors unless given.",
)  # fmt: skip
@click.option("--restart", is_flag=True, help="Begin anew where the output is there, or was begun.")
@options.files_from
@series.columns
@options.language
@click.option(
    "-o", "--output", metavar="FILE",
    help="Write to FILE, which must end in .jsonl or .parquet; JSON lines on standard output without it.",
)  # fmt: skip
@options.quiet
@click.pass_context
def command(
    context: click.Context, /, inputs: tuple[str, ...], compare: bool, jobs: int | None, restart: bool,
    lists: tuple[str, ...], language: str | None, output: str | None, quiet: bool, **kept: str | None,
) -> None:  # fmt: skip
    """Write a record of each article: its facts, or with --diff what each version changed.

    An INPUT is a file, a folder, a quoted pattern, JSON lines (also .gz, "-" for standard input), Parquet, a
    web archive (WARC, WACZ), or an SQLite table. Records come in the order of the inputs, whatever --jobs says. A bad
    article is a record with an error.

    With -o, a batch that was stopped in whatever way goes on where it was when the same command is given again. FILE
    is there when all is done; until then FILE.part or FILE.parts and FILE.journal stand beside it.
    """
    from factdiff.batch.run import check_output  # noqa: PLC0415 - not for --help

    target = None if output in {None, STANDARD} else Path(str(output))
    if target is not None:
        check_output(target)
    plan = _plan(inputs, lists, compare, jobs, language, kept)
    refuse_input(output, plan.names)
    last = None
    try:
        for progress in _shown(plan, target, restart=restart, quiet=quiet):
            last = progress.state
    except KeyboardInterrupt:
        count = last.records if last else 0
        said = f"interrupted after {count} records"
        goes_on = f"interrupted after {count} records; the same command goes on with {target}"
        complain(said if target is None else goes_on)
        context.exit(INTERRUPTED)
    if last is None:
        raise InputError("holds no article", where=", ".join(plan.names), remedy="name its files")
    if not quiet:
        facts = f"{last.records} records, {last.found} facts, {last.failed} failed"
        changes = f"{last.records} records, {last.found} changes, {last.failed} failed"
        complain(changes if compare else facts)
    context.exit(TROUBLE if last.failed else 0)


def _plan(
    inputs: tuple[str, ...],
    lists: tuple[str, ...],
    compare: bool,
    jobs: int | None,
    language: str | None,
    kept: dict[str, str | None],
) -> BatchPlan:
    from factdiff.batch.records import Request  # noqa: PLC0415 - not for --help
    from factdiff.batch.run import BatchPlan  # noqa: PLC0415
    from factdiff.cli.cache import program  # noqa: PLC0415
    from factdiff.reading.corpus import ENDINGS  # noqa: PLC0415

    if not inputs and not lists:
        raise InputError("no input", remedy="name files, a folder, or '-' for JSON lines on standard input")
    names = expanded(inputs, lists, ARTICLES | ENDINGS | {".wacz"})
    if not names:
        raise InputError("no input", where=lists[0], remedy="give a list with a name on a line")
    if names.count(STANDARD) > 1:
        raise InputError("standard input can be read once only", remedy="give '-' once")
    return BatchPlan(names, series.choice(kept), Request(language, compare), jobs or _processors(), program())


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _shown(plan: BatchPlan, target: Path | None, *, restart: bool, quiet: bool) -> Iterator[Progress]:
    """The batch while it works, with a count on a terminal."""
    from factdiff.batch import run, sinks  # noqa: PLC0415 - not for --help

    if target is None:
        steps = run.to_stream(plan, sinks.Stream(write_bytes))
    else:
        steps = run.to_file(plan, target, restart=restart)
        first = next(steps)
        if first.state.tasks and not quiet:
            complain(f"going on after {first.state.records} records")
        yield first
    yield from stream(steps, _said, quiet=quiet)


def _said(progress: Progress) -> str:
    if progress.sorted:
        return f"{progress.sorted} versions sorted"
    failed = f", {progress.state.failed} failed" if progress.state.failed else ""
    return f"{progress.state.records} records{failed}"
