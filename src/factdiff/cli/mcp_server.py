"""The tools of the server: each is a command, called with the same words and answering with the same output."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from factdiff import __version__, api
from factdiff.cli.explain import explained
from factdiff.errors import FactdiffError
from factdiff.model.factset import FactSet

_Words = ParamSpec("_Words")
_INSTRUCTIONS = (
    "factdiff reads French and English news articles into atomic facts and compares versions of an article claim by "
    "claim. Inputs are paths of files (text, Markdown, HTML, JSON), REV:path for a version in git, or the article's "
    "own text. It runs on this machine alone and uses no model of yours."
)


def serve() -> None:
    """Answer a client until it closes standard input."""
    server = MCPServer("factdiff", version=__version__, instructions=_INSTRUCTIONS, log_level="ERROR")
    for tool in (extract, diff, verify, explain):
        server.add_tool(tool, structured_output=False)
    server.run("stdio")


def _told(tool: Callable[_Words, str]) -> Callable[_Words, str]:
    """A tool whose troubles are told to the client in one line, as the command tells them."""

    @wraps(tool)
    def called(*words: _Words.args, **named: _Words.kwargs) -> str:
        try:
            return tool(*words, **named)
        except (FactdiffError, ValueError, TypeError) as error:
            raise ToolError(str(error)) from None

    return called


@_told
def extract(
    source: str | None = None,
    text: str | None = None,
    language: str | None = None,
    date: str | None = None,
    form: str = "json",
) -> str:
    """The atomic facts of a news article: who did what, where, when, on whose word, how surely, with exact offsets.

    Give source (a path, or REV:path for a version in git) or text (the article itself). language is fr or en, found
    out without it; date is the date of publication (2024-05-14), which times count from. form is json, text, csv or
    jsonl.
    """
    return api.render(_facts(source, text, language, date), form)


@_told
def diff(
    old: str | None = None,
    new: str | None = None,
    old_text: str | None = None,
    new_text: str | None = None,
    old_date: str | None = None,
    new_date: str | None = None,
    language: str | None = None,
    form: str = "json",
) -> str:
    """What differs between two versions of an article, claim by claim, with severity and the words of both sides.

    Give each side as a path (or REV:path in git) or as text. The dates are those of publication. form is json, text,
    markdown or csv.
    """
    sides = _facts(old, old_text, language, old_date), _facts(new, new_text, language, new_date)
    return api.render(api.compare(*sides), form)


@_told
def verify(facts: str, article: str | None = None) -> str:
    """Whether every span of a fact set (a path) stands in its text, and in the article (a path) where one is given."""
    found = api.verify(api.extract(facts), article)
    return "".join(f"{one.path}: {one.what}\n" for one in found) or "all spans stand in the text\n"


@_told
def explain(name: str) -> str:
    """What a kind of finding ("quantities-replaced"), a rule, a preset or a key of the policy means."""
    return explained(name)


def _facts(source: str | None, text: str | None, language: str | None, date: str | None) -> FactSet:
    """The facts of one side, given as a path or as words."""
    if (source is None) == (text is None):
        raise ValueError("give a path or the text of each article, one of the two")
    return api.extract(source, text=text, language=language, date=date)
