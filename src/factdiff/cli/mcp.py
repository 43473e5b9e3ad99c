"""``factdiff mcp``: the Model Context Protocol over standard input and output, for assistants."""

from __future__ import annotations

import click

from factdiff.errors import InputError


@click.command(
    "mcp",
    short_help="Serve extract, diff, verify and explain to an assistant (MCP).",
    epilog="Exit status: 0 the client went, 2 trouble.",
)
def command() -> None:
    """Serve the tools extract, diff, verify and explain over standard input and output (Model Context Protocol).

    An assistant starts this by itself; see docs/mcp.md. It reads the files that the assistant names, with your
    rights, and reaches no network.
    """
    try:
        from factdiff.cli.mcp_server import serve  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise InputError(
            f"the server needs a package that is not there ({error.name})",
            remedy="install factdiff with the extra mcp: pip install 'factdiff[mcp]'",
        ) from None
    serve()
