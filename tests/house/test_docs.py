"""What the documentation says is what the program does."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from factdiff.cli.commands import COMMANDS
from factdiff.cli.main import main
from factdiff.cli.schema import SCHEMAS, text
from factdiff.policy.kinds import KINDS
from factdiff.reading.register import RULES
from tests.house import modules

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
READING_HEAD = """# What is read as what

The rules by which a text is told from what stands around it. A heading is the name under which a fact set tells of it: the
`reason` of a sentence without facts in `coverage`, or the `kind` of a note. Of what leaves no trace there the words are
simply none of the article's. `…` stands for a story. This page is made from the register that the tests read
(`reading/register.py`): each first text is treated so, and each second one is not.
"""
KINDS_HEAD = """\
# Kinds of findings

Made from the program: what `factdiff explain KIND` says, with the severity that a kind has unless the [policy](policy.md)
gives it another. A kind of a slot is the slot and what happened to it ([changes](changes.md)).
"""
SCHEMA_FILES = {
    "facts": "factset-1.json",
    "diff": "diff-1.json",
    "history": "history-1.json",
    "concordance": "concordance-1.json",
    "record": "record-1.json",
    "report": "report-1.json",
}
BLOCK = re.compile(r"```console\n\$ factdiff (?P<command>.*)\n(?P<output>(?:.*\n)*?)```")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)")
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")])


def fresh(path: Path, expected: str, *, update: bool) -> None:
    """A generated file is what would be generated now."""
    if update:
        path.write_text(expected, encoding="utf-8")
    assert path.read_text("utf-8") == expected


def test_commands_page(update: bool) -> None:
    """``docs/commands.md`` is what the commands say of themselves; ``--update`` writes it anew."""
    # In a process of its own: click keeps the help option of a command that another test has run.
    code = "from tests.house import manual; print(manual.page(), end='')"
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    fresh(DOCS / "commands.md", made.stdout, update=update)


def test_modules_page(update: bool) -> None:
    """``docs/modules.md`` lists every module as it describes itself; ``--update`` writes it anew."""
    fresh(DOCS / "modules.md", modules.page(), update=update)


def test_kinds_page(update: bool) -> None:
    """``docs/kinds.md`` has an anchor for each kind, with what ``factdiff explain`` says; ``--update`` writes it anew."""
    fresh(DOCS / "kinds.md", kinds_page(), update=update)


def test_reading_page(update: bool) -> None:
    """``docs/reading.md`` has every rule that tells a text from what stands around it; ``--update`` writes it anew."""
    fresh(DOCS / "reading.md", reading_page(), update=update)


def reading_page() -> str:
    parts = [READING_HEAD]
    for rule in RULES:
        parts.append(f"## {rule.name}\n\n{rule.says[:1].upper()}{rule.says[1:]}.\n")
        parts += [
            f"Concerned:\n\n```text\n{sides.example}\n```\n\nSpared:\n\n```text\n{sides.spared}\n```\n"
            for sides in rule.sides
        ]
    return "\n".join(parts)


def kinds_page() -> str:
    parts = [KINDS_HEAD]
    for kind in KINDS.values():
        parts.append(f"## {kind.id}\n\n*{kind.severity}* – {kind.summary}\n")
        parts += [f"{kind.detail}\n"] if kind.detail else []
    return "\n".join(parts)


def test_glossary_is_sorted() -> None:
    """A reader finds a word by its letter, and each has a meaning."""
    lines = (DOCS / "glossary.md").read_text("utf-8").splitlines()
    words = [line.strip("*") for line in lines if line.startswith("**")]
    assert words == sorted(words, key=str.casefold)
    assert len(words) == sum(line.startswith(": ") for line in lines) > 30


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_documented(name: str) -> None:
    """No command goes without its section."""
    assert f"## factdiff {name}\n" in (DOCS / "commands.md").read_text("utf-8")


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_files(name: str, update: bool) -> None:
    """The schemas under ``docs/schema`` are those that ``factdiff schema`` prints."""
    fresh(DOCS / "schema" / SCHEMA_FILES[name], text(name), update=update)


@pytest.mark.parametrize(
    "path", [page for page in PAGES if page.name != "tutorial.md"], ids=lambda path: path.name
)
def test_console_blocks(
    path: Path, update: bool, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """What a page shows of a command is what the command prints; ``--update`` writes the page anew."""
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("COLUMNS", raising=False)

    def block(found: re.Match[str]) -> str:
        assert main(shlex.split(found["command"])) in {0, 1}
        return f"```console\n$ factdiff {found['command']}\n{capfd.readouterr().out.rstrip()}\n```"

    fresh(path, BLOCK.sub(block, path.read_text("utf-8")), update=update)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links(path: Path) -> None:
    """Links inside the repository lead somewhere."""
    missing = [link for link in LINK.findall(path.read_text("utf-8")) if not (path.parent / link).exists()]
    assert not missing
