"""The configuration of a project: ``factdiff.toml``, or ``[tool.factdiff]`` of pyproject.toml."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factdiff.errors import ConfigurationError, InputError
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factdiff.policy.configuration import Configuration

OWN = "factdiff.toml"
SHARED = "pyproject.toml"
REPOSITORY = ".git"
LOCK = "factdiff.lock.toml"
ACCEPTED = "factdiff.accepted.toml"
REMEDY = "see docs/policy.md"


@dataclass(frozen=True, slots=True)
class Project:
    """Where the configuration stands, and what it says; files are named from ``root``."""

    root: Path
    configuration: Configuration

    def name(self, path: str) -> str:
        """A file as reports, locks and decisions name it: from the root, with slashes."""
        relative = os.path.relpath(path, self.root)
        return Path(path).as_posix() if relative.startswith("..") else Path(relative).as_posix()

    def file(self, name: str) -> str:
        """The way from here to a file that was named from the root."""
        return os.path.relpath(self.root / name)

    def lock(self, given: str | None) -> str:
        """The lock file: as given here, as configured, or the usual one."""
        return given or self.file(self.configuration.lock or LOCK)

    def accepted(self, given: str | None) -> str:
        """The file of decisions: as given here, as configured, or the usual one."""
        return given or self.file(self.configuration.accepted or ACCEPTED)


def project(given: str | None) -> Project:
    """The given configuration, or the nearest one from here up to the root of the repository.

    Without any, the project is the repository, or the current folder outside one. Raises `ConfigurationError`.
    """
    from factdiff.policy.configuration import Configuration, configure  # noqa: PLC0415 - it is not for --help

    if given is not None:
        path = Path(given)
        if not path.is_file():
            raise InputError("no such file", where=given, remedy="check --config")
        table = _table(path)
        return Project(path.resolve().parent, configure(table if table is not None else {}, given))
    here = Path.cwd()
    for folder in (here, *here.parents):
        for path in (folder / OWN, folder / SHARED):
            table = _table(path) if path.is_file() else None
            if table is not None:
                return Project(folder, configure(table, os.path.relpath(path)))
        if (folder / REPOSITORY).exists():
            return Project(folder, Configuration())
    return Project(here, Configuration())


def _table(path: Path) -> Mapping[str, object] | None:
    """The program's own table in a file; pyproject.toml may have none."""
    from factdiff.policy import tomltext  # noqa: PLC0415 - it is not for --help

    name = os.path.relpath(path)
    table = tomltext.loads(read_text(name), name, REMEDY)
    if path.name != SHARED:
        return table
    tool = table.get("tool", {})
    own = tool.get("factdiff") if isinstance(tool, dict) else None
    if own is not None and not isinstance(own, dict):
        raise ConfigurationError("tool.factdiff is no table", where=str(path), remedy=REMEDY)
    return own


def read_text(name: str) -> str:
    """A file of the project, whole. Raises `InputError`."""
    try:
        return Path(name).read_text("utf-8")
    except OSError as problem:
        raise InputError(
            f"cannot be read ({problem.strerror})", where=name, remedy="check its name"
        ) from None
    except UnicodeDecodeError:
        raise InputError("is not UTF-8", where=name, remedy="save it as UTF-8") from None


def day(given: str | None, option: str) -> date | None:
    """A day that was typed. Raises `InputError`."""
    if given is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise InputError(f"'{given}' is no day", where=option, remedy="write it as 2026-12-31") from None


def today(given: str | None) -> date:
    """The day on which decisions must hold: as given, else the system's; only the command line asks the clock."""
    return day(given, "--today") or datetime.now(tz=UTC).astimezone().date()
