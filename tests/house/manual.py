"""``docs/commands.md``, made from the commands themselves."""

from __future__ import annotations

import click

from factdiff.cli.commands import COMMANDS, load
from factdiff.cli.main import cli

WIDTH = 88
HEAD = """\
# Commands

Made from the commands themselves: `pytest tests/house --update` writes this page anew, and a test holds it against
them.

## For all commands

Exit status is that of diff(1): 0 nothing found, 1 something found, 2 trouble, and 130 after Ctrl-C. Trouble is one
line on standard error. Results go to standard output, or whole to the file after `-o`, which is never seen
half-written. A reader that leaves early (`| head`) is no trouble.

Where a command takes an article it also takes `-` (standard input), `REV:path` (a version from git) and a fact set
that `factdiff extract` wrote.

Every option can also be set by the environment variable named beside it. `NO_COLOR`, `FORCE_COLOR`,
`CLICOLOR_FORCE` and `TERM=dumb` are heeded where `--color` is not given; `COLUMNS` sets the width of text, which
is otherwise the terminal's, up to 120, and 88 in a pipe. `FACTDIFF_UI` sets the language of every report, message and help. `FACTDIFF_TRACEBACK=1` shows where a fault of the program lies.

Completion: `eval "$(_FACTDIFF_COMPLETE=bash_source factdiff)"`, likewise `zsh_source`; for fish
`_FACTDIFF_COMPLETE=fish_source factdiff | source`.
"""


def page() -> str:
    """The whole page."""
    root = click.Context(cli, info_name="factdiff")
    sections = (
        part
        for name in sorted(COMMANDS)
        for part in _sections(["factdiff", name], load(COMMANDS[name]), root)
    )
    return "\n".join((HEAD, _section(["factdiff"], cli, None), *sections))


def _sections(words: list[str], command: click.Command, parent: click.Context) -> list[str]:
    """A command's section, and those of its subcommands."""
    below = sorted(command.commands.items()) if isinstance(command, click.Group) else []
    context = click.Context(command, parent, info_name=words[-1])
    own = [_section(words, command, parent)]
    return own + [part for name, inner in below for part in _sections([*words, name], inner, context)]


def _section(words: list[str], command: click.Command, parent: click.Context | None) -> str:
    context = click.Context(
        command, parent, info_name=words[-1], terminal_width=WIDTH, max_content_width=WIDTH,
        help_option_names=["-h", "--help"],
    )  # fmt: skip
    help_text = command.get_help(context).rstrip()
    return f"## {' '.join(words)}\n\n```text\n{help_text}\n```\n{_variables(words, command)}"


def _variables(words: list[str], command: click.Command) -> str:
    """The environment variable of each option."""
    options = [param for param in command.params if isinstance(param, click.Option) and not param.is_eager]
    prefix = "_".join(words).upper().replace("-", "_")
    pairs = [f"`{option.opts[-1]}`: `{prefix}_{(option.name or '').upper()}`" for option in options]
    return f"\nEnvironment: {', '.join(pairs)}.\n" if pairs else ""
