"""The server for assistants, spoken to by the protocol's own client over standard input and output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factdiff import api
from factdiff.cli.commands import COMMANDS

pytest.importorskip("mcp", reason="the lowest versions are tested without the extra mcp")
import anyio
from mcp import Client, StdioServerParameters

OLD = "Three people died in a fire at a mill in Wexmouth on Monday, police said."
NEW = OLD.replace("Three", "Five")
SERVER = StdioServerParameters(command=sys.executable, args=["-m", "factdiff", "mcp"], env=dict(os.environ))


def talk(*calls: tuple[str, dict[str, str]]) -> list[tuple[bool, str]]:
    """The answers of one server to some calls: whether each is an error, and its text."""

    async def conversation() -> list[tuple[bool, str]]:
        async with Client(SERVER, read_timeout_seconds=120) as client:
            answers = [await client.call_tool(name, given) for name, given in calls]
        return [(bool(answer.is_error), answer.content[0].text) for answer in answers]  # type: ignore[union-attr]

    return anyio.run(conversation)


def test_the_tools_are_described() -> None:
    """A client sees four tools, what they take and what they do."""

    async def listed() -> dict[str, tuple[str, set[str]]]:
        async with Client(SERVER, read_timeout_seconds=120) as client:
            found = await client.list_tools()
        return {
            tool.name: (tool.description or "", set(tool.input_schema["properties"])) for tool in found.tools
        }

    tools = anyio.run(listed)
    assert set(tools) == {"extract", "diff", "verify", "explain"} <= COMMANDS.keys()
    assert {"source", "text", "language", "date", "form"} == tools["extract"][1]
    assert all(description for description, _ in tools.values())


def test_the_tools_answer_as_the_commands_do(tmp_path: Path) -> None:
    """Facts, changes, checks and explanations are those of the command line, in one conversation."""
    kept = tmp_path / "facts.json"
    facts = api.render(api.extract(text=OLD, language="en", date="2024-05-14"), "json")
    kept.write_text(facts, "utf-8")
    answers = talk(
        ("extract", {"text": OLD, "language": "en", "date": "2024-05-14"}),
        ("diff", {"old": str(kept), "new_text": NEW, "new_date": "2024-05-14", "form": "text"}),
        ("verify", {"facts": str(kept)}),
        ("explain", {"name": "quantities-replaced"}),
    )
    assert [failed for failed, _ in answers] == [False] * 4
    texts = [text for _, text in answers]
    assert json.loads(texts[0]) == json.loads(facts)
    assert "The number of people rose from 3 to 5 (+2)" in texts[1]
    assert texts[2] == "all spans stand in the text\n"
    assert texts[3].startswith("quantities-replaced (")


CALLS: list[tuple[str, Callable[[Path], dict[str, str]], str]] = [
    ("extract", lambda _: {}, "one of the two"),
    ("extract", lambda tmp: {"source": str(tmp / "none.txt")}, "none.txt"),
    ("extract", lambda _: {"text": OLD, "form": "prose"}, "prose"),
    ("diff", lambda _: {"old_text": OLD, "new_text": "Le maire a démissionné lundi, dit-on au port."}, "different languages"),
    ("explain", lambda _: {"name": "quantites"}, "there is no kind"),
]  # fmt: skip


def test_troubles_are_told_in_one_line(tmp_path: Path) -> None:
    """A wrong call is an error of the tool with the command's message, and the server goes on."""
    answers = talk(*((tool, given(tmp_path)) for tool, given, _ in CALLS), ("explain", {"name": "added"}))
    for (failed, text), (_, _, said) in zip(answers, CALLS, strict=False):
        assert failed
        assert said in text
        assert "Traceback" not in text
    assert answers[-1][0] is False


def test_without_the_package_the_command_says_what_to_install() -> None:
    """The extra is named, and the status is that of trouble."""
    code = "import sys; sys.modules['mcp'] = None; from factdiff.__main__ import run; run()"
    done = subprocess.run([sys.executable, "-c", code, "mcp"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "factdiff[mcp]" in done.stderr
    assert done.stderr.count("\n") == 1
