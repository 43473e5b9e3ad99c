"""``factdiff languages``: what articles can be written in."""

from __future__ import annotations

import click

from factdiff.cli.output import emit


@click.command("languages", short_help="List the languages that articles can be in.",
               epilog="Exit status: 0 listed, 2 trouble.")  # fmt: skip
def command() -> None:
    """List the languages that articles can be in, by the code that --lang takes."""
    from factdiff.languages.recognition import supported  # noqa: PLC0415 - it loads tables

    emit("".join(f"{code}\n" for code in supported()))
