"""The page that says where things stand and where to add them names nothing that is not there, and every room."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from factdiff.rendering import (
    concordance_formats,
    diff_formats,
    facts_formats,
    history_formats,
    report_formats,
)

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "factdiff"
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
#: Where a path of the page may begin.
BASES = (ROOT, PACKAGE, PACKAGE / "extraction", PACKAGE / "comparison", PACKAGE / "analysis")
CODE = re.compile(r"`([^`]+)`")
ADDED = PAGE.partition("## How things are added")[2]
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py")))


def rooms() -> list[str]:
    """The packages of the program, and those of extraction."""
    return sorted(
        path.name
        for base in (PACKAGE, PACKAGE / "extraction")
        for path in base.iterdir()
        if path.is_dir() and (path / "__init__.py").exists()
    )


@pytest.mark.parametrize("room", rooms())
def test_every_room_is_named(room: str) -> None:
    """Whoever looks for a room finds it on the page."""
    assert re.search(rf"`{room}/?`|{room} →|→ {room}|, {room}\b", PAGE), room


def paths() -> list[str]:
    """What looks like a path in the table of what to touch."""
    return sorted(
        {code for code in CODE.findall(ADDED) if re.fullmatch(r"[\w<>/.-]+(\.\w+|/)", code) and "/" in code}
    )


@pytest.mark.parametrize("path", paths())
def test_every_path_is_there(path: str) -> None:
    """Files and folders stand where the table says; ``<xx>`` is a language, ``<name>`` one of its tables."""
    name = path.replace("<xx>", "fr").replace("<name>", "speech")
    assert any((base / name).exists() for base in BASES), path


def functions() -> list[str]:
    """What looks like a function with what it takes."""
    return sorted({found[1] for code in CODE.findall(ADDED) if (found := re.match(r"(\w+)\(", code))})


@pytest.mark.parametrize("function", functions())
def test_every_function_is_there(function: str) -> None:
    """A function that the table names is defined."""
    assert f"def {function}(" in SOURCE


def contract(name: str) -> set[str]:
    """The modules of a contract that import-linter keeps."""
    held = tomllib.loads((PACKAGE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    return {
        module
        for one in held["tool"]["importlinter"]["contracts"]
        if one["name"] == name
        for module in one["modules"]
    }


def test_no_language_stands_outside_the_contract() -> None:
    """Every language that can be imported is one of those that do not know one another."""
    found = {f"factdiff.languages.{path.parent.name}" for path in PACKAGE.glob("languages/*/__init__.py")}
    assert found == contract("languages do not know one another")


def test_no_format_stands_outside_the_contract() -> None:
    """Every module that a registry of formats names is one of those that do not know one another."""
    registries = (facts_formats, diff_formats, history_formats, report_formats, concordance_formats)
    found = {path.partition(":")[0] for registry in registries for path in registry.FORMATS.values()}
    assert found - contract("renderers do not know one another") == set()
