"""``factdiff kinds``: what check can find."""

from __future__ import annotations

import click

from factdiff.cli import options
from factdiff.cli.output import emit, spoken


@click.command("kinds", short_help="List the kinds of findings.", epilog="Exit status: 0 listed, 2 trouble.")
@options.interface
def command(ui: str | None) -> None:
    """List the kinds of findings, with their severity unless the policy gives them another."""
    from factdiff.policy.kinds import KINDS  # noqa: PLC0415 - not for --help

    width = max(map(len, KINDS))
    lines = (f"{kind.id:{width}}  {kind.severity:8}  {spoken(kind.summary, ui)}\n" for kind in KINDS.values())
    emit("".join(lines))
