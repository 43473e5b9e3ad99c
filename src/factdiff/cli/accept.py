"""``factdiff accept FINGERPRINT…``: a reviewer lets findings of check pass."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdiff.cli.config import day, project, read_text, today
from factdiff.cli.output import complain, emit, refuse_input
from factdiff.errors import InputError
from factdiff.model.report import Acceptance

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factdiff.policy.accepted import Decisions

SHORTEST = 6


@click.command(
    "accept",
    short_help="Let a finding of check pass, with a reason.",
    epilog="Exit status: 0 written, 2 trouble (nothing is written).",
)
@click.argument("fingerprints", nargs=-1, metavar="[FINGERPRINT]...")
@click.option(
    "--list", "listing", is_flag=True, help="Print the decisions that were made, and write nothing."
)
@click.option("--reason", help="Why it may pass; every decision needs one.")
@click.option("--author", help="Who says so; git's user.name unless given.")
@click.option("--expires", metavar="DATE", help="The last day on which it may pass; for ever unless given.")
@click.option(
    "--report", metavar="FILE", help="A report of check --format json: only what it holds can be accepted."
)
@click.option("--path", metavar="PATH", help="Only in this file; taken from the report where one is given.")
@click.option(
    "--accepted", metavar="FILE", help="Where decisions stand; else as configured, or factdiff.accepted.toml."
)
@click.option(
    "--config", metavar="FILE", help="Configuration; else the nearest factdiff.toml or pyproject.toml."
)
@click.option(
    "--today", "today_", metavar="DATE", help="The day from which --expires is counted; else today."
)
def command(
    fingerprints: tuple[str, ...], listing: bool, reason: str | None, author: str | None, expires: str | None, report: str | None,
    path: str | None, accepted: str | None, config: str | None, today_: str | None,
) -> None:  # fmt: skip
    """Write down that the findings with these FINGERPRINTs may pass, why, on whose word and until when.

    With a report the first six digits are enough, and the entry says in words what was accepted.
    """
    from factdiff.policy import accepted as decisions  # noqa: PLC0415

    where = project(config)
    name = where.accepted(accepted)
    text = read_text(name) if Path(name).exists() else ""
    if listing:
        book = decisions.parse(text, name) if text else decisions.Decisions()
        emit(_listed(book, today(today_)))
        if not book.entries:
            complain(f"{name}: nothing is accepted")
        return
    if not fingerprints or reason is None:
        missing = "no FINGERPRINT" if not fingerprints else "no --reason"
        raise InputError(missing, where="accept", remedy="give the fingerprints of findings and --reason")
    last = day(expires, "--expires")
    if last is not None and last < today(today_):
        raise InputError("is over already", where="--expires", remedy="give a day to come")
    refuse_input(name, (report,) if report else (), "--accepted")
    if text:
        decisions.parse(text, name)
    file = where.name(path) if path else None
    entries = _reported(fingerprints, report) if report else _bare(fingerprints)
    settled = [
        replace(
            one, reason=_said(reason, "--reason"), author=_said(author or _user(), "--author"), expires=last
        )
        for one in entries
    ]
    placed = [replace(entry, path=entry.path or file) for entry in settled]
    emit(decisions.rewritten(text, placed), name)
    complain(f"{name}: {len(settled)} accepted")


def _listed(book: Decisions, now: date) -> str:
    """A decision a line, with what has become of it."""
    from factdiff.rendering import neutral  # noqa: PLC0415

    lines = []
    for entry in book.entries:
        until = f" until {entry.expires.isoformat()}" if entry.expires else ""
        over = " (over)" if entry.expires and entry.expires < now else ""
        what = f"{entry.path or 'any file'}: {entry.what or '?'} – {entry.reason} ({entry.author})"
        lines.append(f"{entry.fingerprint}{until}{over} {neutral.line(what)}\n")
    return "".join(lines)


def _bare(fingerprints: tuple[str, ...]) -> Iterator[Acceptance]:
    from factdiff.policy.accepted import FINGERPRINT  # noqa: PLC0415

    for mark in fingerprints:
        if not FINGERPRINT.fullmatch(mark):
            raise InputError(
                f"'{mark}' is no fingerprint of 16 digits", remedy="copy it whole, or give --report"
            )
        yield Acceptance(mark, "", "")


def _reported(fingerprints: tuple[str, ...], report: str) -> Iterator[Acceptance]:
    """The findings of a report by the first digits of their fingerprints."""
    found = list(_findings(report))
    for mark in fingerprints:
        fitting = [one for one in found if one.fingerprint.startswith(mark)]
        if len(mark) < SHORTEST:
            raise InputError(
                f"'{mark}' is too short", where=report, remedy=f"give at least {SHORTEST} digits"
            )
        if not fitting:
            raise InputError(
                f"has no finding '{mark}'", where=report, remedy="copy the fingerprint from the report"
            )
        if len({one.fingerprint for one in fitting}) > 1:
            raise InputError(f"has several findings '{mark}…'", where=report, remedy="give more digits")
        yield from fitting


def _findings(report: str) -> Iterator[Acceptance]:
    try:
        data = json.loads(read_text(report))
        for file in data["files"]:
            for one in file["findings"]:
                yield Acceptance(one["fingerprint"], "", "", None, file["path"], one["message"])
    except (ValueError, KeyError, TypeError) as error:
        raise InputError("is no report", where=report, remedy="write it with check --format json") from error


def _said(text: str, option: str) -> str:
    if not text.strip():
        raise InputError("is empty", where=option, remedy="a decision needs it")
    return text.strip()


def _user() -> str:
    """The name that git knows the user by; nothing where it knows none."""
    try:
        run = subprocess.run(["git", "config", "user.name"], capture_output=True, check=False)  # noqa: S607
    except FileNotFoundError:
        return ""
    return run.stdout.decode("utf-8", "replace").strip()
