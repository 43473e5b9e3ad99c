"""Which commands there are; each is imported only when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

from factdiff.cli.helping import SpokenContext
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """The module that holds the command as ``command``, and its line in the list of commands."""

    module: str
    summary: str


COMMANDS = {
    "accept": CommandEntry("factdiff.cli.accept", "Let a finding of check pass, with a reason."),
    "batch": CommandEntry("factdiff.cli.batch", "Extract or compare many articles, resumably."),
    "blame": CommandEntry("factdiff.cli.blame", "Say which version each fact is from."),
    "check": CommandEntry("factdiff.cli.check", "Hold articles against another version by a policy, for CI."),
    "compare": CommandEntry("factdiff.cli.compare", "Compare articles of different outlets or languages."),
    "diff": CommandEntry("factdiff.cli.diff", "Compare two versions of an article, claim by claim."),
    "explain": CommandEntry(
        "factdiff.cli.explain", "Explain a kind of finding, a rule, or a key of the policy."
    ),
    "extract": CommandEntry("factdiff.cli.extract", "Print the atomic facts of articles."),
    "git": CommandEntry("factdiff.cli.git", "Make git diff, show and log -p show facts."),
    "git-driver": CommandEntry("factdiff.cli.git_driver", "Compare two versions for git diff."),
    "kinds": CommandEntry("factdiff.cli.kinds", "List the kinds of findings."),
    "languages": CommandEntry("factdiff.cli.languages", "List the languages that articles can be in."),
    "lock": CommandEntry("factdiff.cli.lock", "Pin facts that must not change unnoticed."),
    "log": CommandEntry("factdiff.cli.log", "Tell the life of every claim over many versions."),
    "mcp": CommandEntry("factdiff.cli.mcp", "Serve extract, diff, verify and explain to an assistant (MCP)."),
    "schema": CommandEntry("factdiff.cli.schema", "Print the JSON Schema of an output."),
    "textconv": CommandEntry(
        "factdiff.cli.textconv", "Print a fact a line, for git diff, git show and git log -p."
    ),
    "verify": CommandEntry(
        "factdiff.cli.verify", "Check that every span of a fact set stands in its article."
    ),
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and loads one when it runs."""

    context_class = SpokenContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, sorted; nothing is imported."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        del ctx
        entry = COMMANDS.get(cmd_name)
        return None if entry is None else load(entry)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with the nearest name where there is no such command."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in COMMANDS:
            ctx.fail(f"there is no command '{name}'{_nearest(name, sorted(COMMANDS))}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands from the table alone."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name].summary) for name in sorted(COMMANDS)])

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """Names of commands from the table, then options."""
        names = [
            click.shell_completion.CompletionItem(name, help=COMMANDS[name].summary)
            for name in sorted(COMMANDS)
            if name.startswith(incomplete)
        ]
        return names + click.Command.shell_complete(self, ctx, incomplete)


def load(entry: CommandEntry) -> click.Command:
    """Import a command; its help speaks the language of the interface."""
    command = import_module(entry.module).command
    if not isinstance(command, click.Command):
        raise TypeError(entry.module)
    for one in (command, *(command.commands.values() if isinstance(command, click.Group) else ())):
        one.context_class = SpokenContext
    return command


def _nearest(name: str, known: Sequence[str]) -> str:
    """``; did you mean …`` where a known name is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistyped name needs it

    found = get_close_matches(name, known, n=1)
    return f"; did you mean '{found[0]}'?" if found else ""
