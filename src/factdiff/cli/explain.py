"""``factdiff explain KIND``: what a kind of finding means and how to set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factdiff.cli.output import emit
from factdiff.errors import InputError

if TYPE_CHECKING:
    from factdiff.model.report import Kind


@click.command(
    "explain",
    short_help="Explain a kind of finding.",
    epilog="Exit status: 0 explained, 2 there is no such kind.",
)
@click.argument("kind")
def command(kind: str) -> None:
    """Say what a KIND of finding is, what to do about it, and how to give it another severity."""
    from factdiff.policy.configuration import nearest  # noqa: PLC0415 - not for --help
    from factdiff.policy.kinds import KINDS  # noqa: PLC0415

    if kind not in KINDS:
        raise InputError(f"there is no kind '{kind}'", remedy=nearest(kind, tuple(KINDS)))
    emit(_text(KINDS[kind]))


def _text(kind: Kind) -> str:
    setting = (
        f'[tool.factdiff.severity]\n{kind.id} = "{kind.severity}"  # critical, major, minor, info or off\n'
    )
    return f"{kind.id} ({kind.severity})\n\n{kind.summary}\n{kind.detail}\n\nIn pyproject.toml:\n\n{setting}"
