"""``factdiff schema NAME``: the JSON Schema of an output."""

from __future__ import annotations

from importlib import import_module

import click

from factdiff.cli import options
from factdiff.cli.output import emit

SCHEMAS = {
    "facts": "factdiff.schema:factset",
    "diff": "factdiff.codec_diff:schema",
    "history": "factdiff.codec_timeline:schema",
    "concordance": "factdiff.codec_concordance:schema",
    "record": "factdiff.batch.schema:record",
    "report": "factdiff.rendering.report_json:schema",
}


@click.command(
    "schema", short_help="Print the JSON Schema of an output.", epilog="Exit status: 0 done, 2 trouble."
)
@click.argument("name", type=click.Choice(tuple(SCHEMAS)))
@options.output
def command(name: str, output: str | None) -> None:
    """Print the JSON Schema (draft 2020-12) of what a command writes as JSON."""
    emit(text(name), output)


def text(name: str) -> str:
    """A schema by its name."""
    module, _, function = SCHEMAS[name].partition(":")
    return str(getattr(import_module(module), function)())
