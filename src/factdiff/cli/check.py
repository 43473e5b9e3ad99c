"""``factdiff check [PATHS…]``: facts guarded by a policy, a lock and the decisions of reviewers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdiff.cli import options
from factdiff.cli.config import project, read_text, today
from factdiff.cli.output import colored, complain, emit, refuse_input
from factdiff.cli.progress import each
from factdiff.errors import InputError
from factdiff.model.change import SEVERITIES
from factdiff.model.report import LOCK
from factdiff.rendering import report_formats, wording
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factdiff.cli.against import Other
    from factdiff.cli.checking import CheckTask
    from factdiff.cli.config import Project
    from factdiff.model.factset import FactSet
    from factdiff.model.report import Report
    from factdiff.policy.accepted import Decisions


NEVER = "never"


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """What was asked for, beside the files."""

    against: str | None
    lock: str | None
    accepted: str | None
    fail_on: str | None
    today: str | None
    language: str | None
    date: str | None
    cache: bool
    required: bool
    confidence: float | None


@click.command(
    "check",
    short_help="Hold articles against another version by a policy, for CI.",
    epilog="Exit status: 0 passes, 1 the policy is broken (0 in SARIF), 2 something could not be checked.",
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--against", metavar="REV|DIR|FILE", help="The other side: a git revision, a folder, an article, a lock."
)
@click.option(
    "--require-base",
    is_flag=True,
    help="Trouble where --against has no other version of any file, so that nothing would be compared.",
)
@click.option(
    "--allow-no-lock",
    is_flag=True,
    help="Where nothing is pinned yet and no other side is named, say so and pass: for a hook.",
)
@click.option(
    "--format", "format_", type=click.Choice(tuple(report_formats.FORMATS)), default="text", show_default=True,
    help="How to report.",
)  # fmt: skip
@click.option(
    "--fail-on",
    type=click.Choice((*SEVERITIES, NEVER)),
    help="The least severity that fails, whatever the policy says.",
)
@click.option("--lock", "lock_", metavar="FILE", help="Pinned facts; factdiff.lock.toml where there is one.")
@click.option(
    "--accepted", metavar="FILE", help="Accepted changes; factdiff.accepted.toml where there is one."
)
@click.option(
    "--config", metavar="FILE", help="Configuration; else the nearest factdiff.toml or pyproject.toml."
)
@click.option(
    "--report", "reports", multiple=True, metavar="FORMAT=FILE",
    help="Write the report in another format to a file, too (repeatable): sarif=facts.sarif.",
)  # fmt: skip
@click.option("--summary", metavar="FILE", help="Append a Markdown summary to FILE ($GITHUB_STEP_SUMMARY).")
@click.option(
    "--today", metavar="DATE", help="The day on which accepted changes must not have expired; else today."
)
@click.option(
    "--cache/--no-cache",
    default=True,
    help="Keep what was extracted for the next run; by default it is kept.",
)
@options.confidence
@options.date
@options.language
@options.interface
@options.output
@options.color
@options.quiet
@click.pass_context
def command(
    context: click.Context, paths: tuple[str, ...], against: str | None, format_: str, fail_on: str | None,
    lock_: str | None, accepted: str | None, config: str | None, summary: str | None, today: str | None,
    date: str | None, language: str | None, ui: str | None, output: str | None, quiet: bool,
    cache: bool, require_base: bool, min_confidence: float | None, allow_no_lock: bool,
    reports: tuple[str, ...], color: str,
) -> None:  # fmt: skip
    """Check what changed in each PATH (a file or a folder) since another version, by the project's policy.

    Without PATH, the configured paths or the files of the lock are checked. Pinned facts are held against
    the lock on every run.
    """
    request = CheckRequest(
        against, lock_, accepted, fail_on, today, language, date, cache, require_base, min_confidence
    )
    if allow_no_lock and _unpinned(config, against, lock_):
        complain("no lock yet, so nothing was checked; pin facts with factdiff lock")
        return
    wanted = [_wanted(report) for report in reports]
    outputs = [("-o", output), ("--summary", summary), *(("--report", file) for _, file in wanted)]
    report = _report(paths, config, request, outputs=outputs, quiet=quiet)
    tongue = ui or wording.from_environment(os.environ)
    emit(_rendered(format_, report, tongue, color=colored(color, output)), output)
    for name, file in wanted:
        emit(report_formats.render(name, report, tongue), file)
    if summary:
        _append(Path(summary), report_formats.render("summary", report, tongue))
    passing = format_ in report_formats.PASSING and report.verdict != "trouble"
    context.exit(0 if passing else report.exit_code)


def _rendered(format_: str, report: Report, tongue: str, *, color: bool) -> str:
    """The report; text alone has colours."""
    if format_ != "text" or not color:
        return report_formats.render(format_, report, tongue)
    from factdiff.rendering import report_text  # noqa: PLC0415 - one format of several

    return report_text.render(report, tongue, color=True)


def _unpinned(config: str | None, against: str | None, lock: str | None) -> bool:
    """Whether there is neither a lock nor another side."""
    where = project(config)
    return (against or where.configuration.against) is None and not Path(where.lock(lock)).exists()


def _wanted(text: str) -> tuple[str, str]:
    """A format and the file that it goes to. Raises `InputError`."""
    name, equals, file = text.partition("=")
    if name not in report_formats.FORMATS or not equals or not file:
        from factdiff.policy.configuration import nearest  # noqa: PLC0415 - only a mistake needs it

        remedy = (
            "write FORMAT=FILE"
            if name in report_formats.FORMATS
            else nearest(name, tuple(report_formats.FORMATS))
        )
        raise InputError(f"'{text}' names no format and file", where="--report", remedy=remedy)
    return name, file


def _report(
    paths: tuple[str, ...],
    config: str | None,
    request: CheckRequest,
    *,
    outputs: Sequence[tuple[str, str | None]],
    quiet: bool,
) -> Report:
    """Every file checked, with its warnings on standard error."""
    from factdiff.cli import checking  # noqa: PLC0415 - readers and comparison are not for --help

    where = project(config)
    task = _task(where, request)
    targets = {target.path: target for target in checking.targets(paths, task)}
    read = (*targets, task.against, where.lock(request.lock), where.accepted(request.accepted), config or "")
    for option, output in outputs:
        refuse_input(output, read, option)
    files = [checking.check(targets[path], task) for path in each(tuple(targets), quiet=quiet)]
    for warning in () if quiet else task.warnings:
        complain(f"warning: {warning}")
    report = checking.report(files, task)
    for file in report.troubled:
        complain(f"{file.path}: {file.trouble}")
    if report.baseless:
        complain(f"{task.against}: has no other version of any file, and --require-base asks for one")
    return report


def _task(where: Project, request: CheckRequest) -> CheckTask:
    """What the files are held against: the other side, the pinned facts, the decisions."""
    from factdiff.cli.checking import CheckTask  # noqa: PLC0415

    against = where.configuration.against if request.against is None else request.against
    pins = _pins(where, request.lock)
    if against is not None and _is_lock(against):
        pins, against = {**pins, **_pins(where, against)}, None
    if against == "":
        raise InputError("names nothing", where="--against", remedy="check the variable that it comes from")
    if against is None and request.required:
        raise InputError("asks for another version", where="--require-base", remedy="name it with --against")
    if against is None and not pins:
        raise InputError("nothing to check against", remedy="give --against, or pin facts with factdiff lock")
    return CheckTask(
        project=where,
        other=_other(against),
        against=against or LOCK,
        today=today(request.today),
        pins=pins,
        decisions=_decisions(where, request.accepted),
        fail_on=request.fail_on,
        language=request.language,
        date=request.date,
        cache=request.cache,
        required=request.required,
        confidence=request.confidence,
    )


def _other(against: str | None) -> Other | None:
    from factdiff.cli.against import other  # noqa: PLC0415

    return None if against is None else other(against)


def _is_lock(name: str) -> bool:
    from factdiff.policy import lock  # noqa: PLC0415

    # pathlib fails at names that are too long.
    return os.path.isfile(name) and lock.is_lock(Path(name).read_bytes())  # noqa: PTH113


def _pins(where: Project, given: str | None) -> dict[str, FactSet]:
    """The pinned facts by file; none where no lock is named and there is not the usual one."""
    from factdiff.policy import lock  # noqa: PLC0415

    name = where.lock(given)
    wanted = given or where.configuration.lock
    return lock.parse(read_text(name), name) if wanted or Path(name).exists() else {}


def _decisions(where: Project, given: str | None) -> Decisions:
    from factdiff.policy import accepted  # noqa: PLC0415

    name = where.accepted(given)
    wanted = given or where.configuration.accepted
    return accepted.parse(read_text(name), name) if wanted or Path(name).exists() else accepted.Decisions()


def _append(path: Path, text: str) -> None:
    """Add to a file that other steps write to, too."""
    try:
        with path.open("ab") as stream:
            stream.write(text.encode("utf-8", "replace"))
    except OSError as problem:
        raise InputError(
            f"cannot be written ({problem.strerror})", where=str(path), remedy="check --summary"
        ) from None
