"""``factdiff git-driver``: what git calls instead of its own comparison of lines."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import click

from factdiff.cli import options, textconv
from factdiff.cli.output import colored, emit, width
from factdiff.rendering import wording
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factdiff.model.factset import FactSet

MISSING = "/dev/null"
UNMERGED = 1
ARGUMENTS = 7
PAGER = "GIT_PAGER_IN_USE"


@dataclass(frozen=True, slots=True)
class GitSide:
    """One side: ``name`` as git shows it (``a/path``), ``file`` where its bytes lie now, or ``/dev/null``."""

    name: str
    file: str


@dataclass(frozen=True, slots=True)
class Manner:
    """How to read and to show."""

    language: str | None
    ui: str
    color: bool


@click.command(
    "git-driver",
    short_help="Compare two versions for git diff.",
    epilog="Exit status: 0, also for what cannot be read: a line says why. Git would stop at anything else.",
)
@click.argument("arguments", nargs=-1, required=True, metavar="PATH OLD HEX MODE NEW HEX MODE")
@options.language
@click.option(
    "--ui", type=click.Choice(wording.languages()), help="Language of the report; else the locale's."
)
@options.color
def command(arguments: tuple[str, ...], language: str | None, ui: str | None, color: str) -> None:
    """Print what changed in substance between two versions of PATH, as git's external diff driver.

    Git calls this where "factdiff git install" has set it up; for people there is "factdiff diff".
    """
    manner = Manner(language, ui or wording.from_environment(os.environ), _colored(color))
    # A line between this path and the next one that git asks for.
    emit(f"{report(arguments, manner)}\n")


def _colored(choice: str) -> bool:
    """As everywhere, and in git's pager, where git itself colours although its output is a pipe."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    if choice == "auto" and os.environ.get(PAGER) == "true" and not plain:
        return True
    return colored(choice)


def report(arguments: Sequence[str], manner: Manner) -> str:
    """What git shows of one path; whatever goes wrong is told in it."""
    from factdiff.rendering import neutral  # noqa: PLC0415 - unicode tables are not for --help

    head = f"factdiff {neutral.line(arguments[0])}\n"
    if len(arguments) == UNMERGED:
        return f"{head}unmerged: settle the conflict first\n"
    if len(arguments) < ARGUMENTS:
        return f"{head}factdiff: git gives seven arguments, not {len(arguments)}\n"
    try:
        return head + _told(*_versions(arguments), manner)
    except Exception as error:  # noqa: BLE001 - any exit code but 0 ends the whole of git diff
        return f"{head}{neutral.line(textconv.said(error))}\n"


def _versions(arguments: Sequence[str]) -> tuple[GitSide, GitSide]:
    """Both sides; after a rename git adds the new name, and a note on the renaming."""
    path, old, new = arguments[0], arguments[1], arguments[4]
    later = arguments[ARGUMENTS] if len(arguments) > ARGUMENTS else path
    return GitSide(_named("a", path, old), old), GitSide(_named("b", later, new), new)


def _named(side: str, path: str, file: str) -> str:
    return MISSING if file == MISSING else f"{side}/{path}"


def _told(old: GitSide, new: GitSide, manner: Manner) -> str:
    """The comparison; every fact of the one version where there is no other."""
    read = [_read(version, manner.language) for version in (old, new)]
    refusals = [f"{one}\n" for one in read if isinstance(one, str)]
    if refusals:
        return "".join(refusals)
    before, after = (None if isinstance(one, str) else one for one in read)
    if before is not None and after is not None:
        return _compared(before, after, (old.name, new.name), manner)
    sign, facts = ("-", before) if before is not None else ("+", after)
    said = textconv.lines(facts).splitlines() if facts is not None else []
    names = f"--- {old.name}\n+++ {new.name}\n"
    return names + "".join(f"{sign} {line}\n" for line in said)


def _read(version: GitSide, language: str | None) -> FactSet | str | None:
    """The facts of a side, nothing where it does not exist, or a line that says why it cannot be read."""
    from factdiff import reading  # noqa: PLC0415 - readers are not for --help

    if version.file == MISSING:
        return None
    # The temporary file's own name is git's; the suffix that tells the format is that of the path.
    suffix = PurePosixPath(version.name).suffix.lower()
    source = replace(reading.load(version.file), name=version.name, suffix=suffix)
    try:
        return textconv.factset(source, language)
    except Exception as error:  # noqa: BLE001 - one side may be broken; the other is still to be named
        return textconv.refusal(error, source)


def _compared(old: FactSet, new: FactSet, names: tuple[str, str], manner: Manner) -> str:
    """The text report of ``factdiff diff``."""
    from factdiff import comparison  # noqa: PLC0415 - comparing is not for --help
    from factdiff.rendering import diff_formats  # noqa: PLC0415
    from factdiff.rendering.view import ChangeSelection, DiffView, choose  # noqa: PLC0415

    diff = comparison.compare(old, new, old_name=names[0], new_name=names[1])
    view = DiffView(
        shown=choose(diff, ChangeSelection()), language=manner.ui, width=width(), color=manner.color
    )  # fmt: skip
    warnings = "".join(f"factdiff: warning: {warning}\n" for warning in diff.warnings)
    return warnings + diff_formats.render("text", diff, view)
