"""``factdiff lock PATHS…``: pin facts to a file that people review and that check guards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdiff.cli import notes, options
from factdiff.cli.config import Project, project, read_text
from factdiff.cli.inputs import expanded
from factdiff.cli.output import complain, emit, refuse_input
from factdiff.errors import InputError
from factdiff.rendering.view import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factdiff.model.factset import FactSet
    from factdiff.policy.lock import Selection


@click.command(
    "lock",
    short_help="Pin facts that must not change unnoticed.",
    epilog="Exit status: 0 written, 2 trouble (nothing is written).",
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--list", "listing", is_flag=True, help="Print what the lock holds: a file a line, and its facts."
)
@click.option(
    "--remove", is_flag=True, help="Take the facts of each PATH, or those with --key, out of the lock."
)
@click.option(
    "--key", "keys", multiple=True, metavar="KEY", help="Only the fact with this key or id (repeatable)."
)
@click.option(
    "--entity", "entities", multiple=True, metavar="NAME", help="Only facts that name it (repeatable)."
)
@click.option(
    "--section", "sections", type=click.Choice(SECTIONS), multiple=True, help="Only this part (repeatable)."
)
@click.option(
    "--config", metavar="FILE", help="Configuration; else the nearest factdiff.toml or pyproject.toml."
)
@options.files_from
@options.date
@options.language
@click.option("-o", "--output", metavar="FILE", help="The lock; else as configured, or factdiff.lock.toml.")
@options.quiet
def command(
    paths: tuple[str, ...], listing: bool, remove: bool, keys: tuple[str, ...], entities: tuple[str, ...], sections: tuple[str, ...],
    config: str | None, lists: tuple[str, ...], date: str | None, language: str | None, output: str | None, quiet: bool,
) -> None:  # fmt: skip
    """Pin the facts of each PATH (a file, a folder, a quoted pattern): all, or those that fit --key, --entity, --section.

    A PATH that the lock holds already is pinned anew; what it holds of other files, and comments, stay.
    """
    from factdiff.policy import lock  # noqa: PLC0415 - orjson and msgspec are not for --help

    where = project(config)
    selection = lock.Selection(frozenset(keys), frozenset(entities), frozenset(sections))
    name = where.lock(output)
    refuse_input(name, paths)
    text = read_text(name) if name != "-" and Path(name).exists() else ""
    pins = lock.parse(text, name) if text else {}
    if listing:
        emit(_listed({p: pins[p] for p in pins if not paths or p in _held(paths, pins, where)}))
        if not pins and not quiet:
            complain(f"{name}: nothing is pinned")
        return
    if not paths and not lists:
        raise InputError("no article", where="lock", remedy="name the articles whose facts are to be pinned")
    if remove:
        emit(_without(text, pins, _held(paths, pins, where), selection, name), name)
        return
    files = expanded(paths, lists)
    refuse_input(name, files)
    fresh = {where.name(path): _pinned(path, selection, language, date) for path in files}
    fresh = _fitting(fresh, frozenset(map(where.name, paths)))
    _refuse_nothing(fresh, where)
    emit(lock.rewritten(text, fresh), name)
    if not quiet and name != "-":
        count = sum(len(pinned.facts) for pinned in fresh.values())
        complain(f"{name}: facts pinned: {count}")


def _held(paths: tuple[str, ...], pins: Mapping[str, object], where: Project) -> list[str]:
    """What is named of a lock: the files themselves, and all that it holds below a folder or by a pattern."""
    from factdiff.policy.configuration import matches  # noqa: PLC0415 - not for --help

    found: list[str] = []
    for name in map(where.name, paths):
        inside = name.rstrip("/") + "/"
        below = [pin for pin in pins if pin.startswith(inside) or name == "." or matches(name, pin)]
        found += below or [name]
    return list(dict.fromkeys(found))


def _fitting(fresh: dict[str, FactSet], named: frozenset[str]) -> dict[str, FactSet]:
    """The files with a fact to pin, and those that were named themselves; all where none has one."""
    kept = {name: pinned for name, pinned in fresh.items() if pinned.facts or name in named}
    return kept or fresh


def _listed(pins: dict[str, FactSet]) -> str:
    """What a lock holds, in lines."""
    from factdiff.rendering import neutral  # noqa: PLC0415

    lines = []
    for path in sorted(pins):
        lines.append(f"{neutral.line(path)}: {len(pins[path].facts)}\n")
        lines += [f"  {fact.key}  {neutral.line(fact.claim)}\n" for fact in pins[path].facts]
    return "".join(lines)


def _without(text: str, pins: dict[str, FactSet], names: list[str], selection: Selection, lock_: str) -> str:
    """The lock without these articles, or without those of their facts that fit. Raises `InputError`."""
    from factdiff.policy import lock  # noqa: PLC0415

    for name in names:
        if name not in pins:
            raise InputError(f"holds nothing of {name}", where=lock_, remedy="see factdiff lock --list")
    if not (selection.keys or selection.entities or selection.sections):
        return lock.rewritten(text, {}, names)
    left = {name: lock.unpin(pins[name], selection) for name in names}
    return lock.rewritten(text, left, [name for name, pinned in left.items() if not pinned.facts])


def _pinned(path: str, selection: Selection, language: str | None, date: str | None) -> FactSet:
    from factdiff import api, reading  # noqa: PLC0415 - readers and parsers are not for --help
    from factdiff.policy import lock  # noqa: PLC0415

    facts = api.extract_source(reading.load(path), language=language, date=date)
    notes.tell(path, facts)
    return lock.pin(facts, selection, path)


def _refuse_nothing(fresh: dict[str, FactSet], where: Project) -> None:
    """Raise `InputError` where a file has no fact to pin: a lock that guards nothing looks safe and is not."""
    for name, pinned in fresh.items():
        if not pinned.facts:
            remedy = "see the facts with factdiff extract"
            raise InputError("no fact fits what is to be pinned", where=where.file(name), remedy=remedy)
