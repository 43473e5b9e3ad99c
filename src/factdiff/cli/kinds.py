"""``factdiff kinds``: what check can find."""

from __future__ import annotations

import click

from factdiff.cli.output import emit


@click.command("kinds", short_help="List the kinds of findings.", epilog="Exit status: 0 listed, 2 trouble.")
def command() -> None:
    """List the kinds of findings, with their severity unless the policy gives them another."""
    from factdiff.policy.kinds import KINDS  # noqa: PLC0415 - not for --help

    width = max(map(len, KINDS))
    emit("".join(f"{kind.id:{width}}  {kind.severity:8}  {kind.summary}\n" for kind in KINDS.values()))
