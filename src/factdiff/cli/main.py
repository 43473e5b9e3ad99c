"""The one way in and the one way out: every ending becomes an exit code of diff(1)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from factdiff import __version__
from factdiff.cli.commands import LazyGroup
from factdiff.cli.output import complain, settle, speak

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME = 0
TROUBLE = 2
INTERRUPTED = 130
COMPLETION = "_FACTDIFF_COMPLETE"


@click.group(
    cls=LazyGroup,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "FACTDIFF"},
    epilog="Exit status: 0 nothing found, 1 something found (differences, broken spans), 2 trouble.",
)
@click.version_option(__version__, prog_name="factdiff", message="%(prog)s %(version)s")
def cli() -> None:
    """Atomic facts in news articles, French and English, and what changes between two versions."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; errors are one line on standard error."""
    speak(_asked(sys.argv[1:] if argv is None else argv))
    try:
        return _ended(argv)
    finally:
        settle()


def _asked(argv: Sequence[str]) -> str | None:
    """The language that --ui names: messages are in it even where the other words are wrong."""
    for word, following in zip(argv, [*argv[1:], ""], strict=False):
        if word == "--ui" or word.startswith("--ui="):
            return word.partition("=")[2] or following
    return None


def _ended(argv: Sequence[str] | None) -> int:
    """The exit code of whatever ending."""
    try:
        return _run(argv)
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "factdiff"
        return _trouble(f"{error.format_message().rstrip('.')}; see '{path} --help'")
    except click.ClickException as error:
        return _trouble(error.format_message())
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a crash must not exit 1, which reads as "facts changed"
        from factdiff.cli import trouble  # noqa: PLC0415 - hardly any run needs it

        return _trouble(trouble.line(error))


def _run(argv: Sequence[str] | None) -> int:
    """The command's own verdict."""
    try:
        code = cli.main(args=argv, prog_name="factdiff", standalone_mode=False)
    except SystemExit as ending:
        # Click leaves by itself after completion, and where a reader of the help has gone, which is no error.
        return ending.code if COMPLETION in os.environ and isinstance(ending.code, int) else SAME
    return code if isinstance(code, int) else SAME


def _trouble(line: str) -> int:
    complain(line)
    return TROUBLE
