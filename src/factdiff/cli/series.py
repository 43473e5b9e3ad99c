"""Versions read one after the other, and woven into a timeline; what is wrong with one is told, the rest goes on."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Self, TypeVar

import click

from factdiff.cli import options, trouble
from factdiff.cli.output import colored, complain
from factdiff.cli.progress import stream
from factdiff.errors import FactdiffError, InputError
from factdiff.rendering import wording
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from factdiff.history import Weaver
    from factdiff.model.factset import FactSet
    from factdiff.model.timeline import Timeline
    from factdiff.reading.versions import KeptVersion, VersionChoice

PRESETS = ("entryversion", "newssniffer")
Command = TypeVar("Command", bound="Callable[..., object]")


@dataclass(frozen=True, slots=True)
class SeriesRequest:
    """What was asked for, beside the versions."""

    choice: VersionChoice
    language: str | None
    quiet: bool
    cache: bool


@dataclass(frozen=True, slots=True)
class SeriesOutcome:
    """The timeline, and whether everything was read: not where a version had trouble, nor after Ctrl-C."""

    timeline: Timeline
    interrupted: bool

    @property
    def failed(self) -> bool:
        """Whether a version could not be read."""
        return any(one.fatal for one in self.timeline.troubles)


def columns(command: Command) -> Command:
    """The options that tell where and how versions are kept, worded once."""
    for option in (
        click.option(
            "--url", metavar="URL", help="The article, by its address, of a web archive or a table."
        ),
        click.option("--preset", type=click.Choice(PRESETS), help="The layout of a table that others write."),
        click.option("--table", metavar="NAME", help="The table of an SQLite file."),
        click.option("--text-column", metavar="NAME", help="The column with the text or page."),
        click.option("--title-column", metavar="NAME", help="The column with the headline."),
        click.option(
            "--date-column", metavar="NAME", help="The column with the date, which orders the versions."
        ),
        click.option("--entry-column", metavar="NAME", help="The column that tells articles apart."),
    ):
        command = option(command)
    return command


def keepers(command: Command) -> Command:
    """The same for the versions of one article, and whether what was read of them is kept."""
    entry = click.option("--entry", metavar="VALUE", help="The article, by the value in that column.")
    cache = click.option(
        "--cache/--no-cache",
        default=True,
        help="Keep what was extracted for the next run; by default it is kept.",
    )
    return cache(entry(columns(command)))


def asking(formats: Collection[str]) -> Callable[[Command], Command]:
    """The versions, how they are told, and everything else that is asked alike of many versions."""

    def decorated(command: Command) -> Command:
        form = click.option(
            "--format", "format_", type=click.Choice(tuple(formats)), default="text", show_default=True,
            help="How to tell it.",
        )  # fmt: skip
        for option in (
            options.quiet, options.color, options.output, options.interface, options.language, keepers, form,
            click.argument("names", nargs=-1, required=True, metavar="VERSION..."),
        ):  # fmt: skip
            command = option(command)
        return command

    return decorated


@dataclass(frozen=True, slots=True)
class Asked:
    """What `asking` asked for: the versions, how they are read, and how they are told."""

    names: tuple[str, ...]
    request: SeriesRequest
    format: str
    language: str
    output: str | None
    color: bool

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Self:
        """The options by their names."""
        return cls(
            given["names"],
            SeriesRequest(choice(given), given["language"], given["quiet"], given["cache"]),
            given["format_"],
            given["ui"] or wording.from_environment(os.environ),
            given["output"],
            colored(given["color"], given["output"]),
        )


def choice(given: Mapping[str, str | None]) -> VersionChoice:
    """What these options chose, by their names."""
    from factdiff.reading.versions import VersionChoice  # noqa: PLC0415 - readers are not for --help

    return VersionChoice(
        url=given["url"], table=given["table"], preset=given["preset"], text=given["text_column"],
        title=given["title_column"], date=given["date_column"], entry=given.get("entry"),
        entry_column=given["entry_column"],
    )  # fmt: skip


def woven(names: tuple[str, ...], request: SeriesRequest) -> SeriesOutcome:
    """All versions behind the names, in order. Raises `InputError` where there are not two that could be read."""
    from factdiff.history import Weaver  # noqa: PLC0415 - comparing is not for --help

    weaver, interrupted = Weaver(), False
    try:
        for version in stream(_versions(names, request), lambda version: version.name, quiet=request.quiet):
            _add(weaver, version, request)
    except KeyboardInterrupt:
        interrupted = True
        complain("interrupted; what was read before is told")
    timeline = weaver.timeline()
    if not timeline.versions:
        raise InputError(
            "no version could be read", where=", ".join(names), remedy="name versions of one article"
        )
    return SeriesOutcome(timeline, interrupted)


def _versions(names: tuple[str, ...], request: SeriesRequest) -> Iterator[KeptVersion]:
    from factdiff.reading.versions import versions  # noqa: PLC0415

    for name in names:
        yield from versions(name, request.choice)


def _add(weaver: Weaver, version: KeptVersion, request: SeriesRequest) -> None:
    """One version; what keeps it out is said at once, and kept for the timeline."""
    if version.source is None:
        weaver.trouble(
            version.name, version.trouble.removeprefix(f"{version.name}: "), fatal=not version.gone
        )
        complain(
            version.trouble
            if version.trouble.startswith(version.name)
            else f"{version.name}: {version.trouble}"
        )
        return
    try:
        weaver.add(_facts(version, request), version.name, version.date)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one, the others are still wanted
        line = trouble.line(error)
        weaver.trouble(version.name, line.removeprefix(f"{version.name}: "))
        complain(line if line.startswith(version.name) else f"{version.name}: {line}")


def _facts(version: KeptVersion, request: SeriesRequest) -> FactSet:
    """The facts of a version, with the date and the headline that its keeper knows where it has none itself."""
    from factdiff import api  # noqa: PLC0415
    from factdiff.cli.cache import remembered  # noqa: PLC0415

    source = version.source
    if source is None:
        raise FactdiffError("has no source", where=version.name)
    options = (request.language, version.date, version.title, "log")
    return remembered(
        source,
        options,
        lambda: api.extract_version(
            source, language=request.language, date=version.date, title=version.title
        ),
        kept=request.cache,
    )
