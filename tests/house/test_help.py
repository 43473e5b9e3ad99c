"""Help speaks the language of the interface: the table holds what commands say of themselves, all of it and no more."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click
import pytest

from factdiff.cli.commands import COMMANDS, load
from factdiff.cli.main import cli, main
from factdiff.rendering.wording.helps import helps

#: What click says itself.
OWN = {"Usage:", "Options:", "Commands:", "default:", "Show this message and exit."}


def said(command: click.Command) -> Iterator[str]:
    """Every text of a command's help, and of the commands below it."""
    yield from re.split(r"\n\s*\n", inspect.cleandoc(command.help or ""))
    yield command.epilog or ""
    yield from (param.help or "" for param in command.params if isinstance(param, click.Option))
    if isinstance(command, click.Group) and command is not cli:
        for inner in command.commands.values():
            yield inner.short_help or ""
            yield from said(inner)


def every() -> set[str]:
    """The texts of the whole program, in one line each."""
    found = [entry.summary for entry in COMMANDS.values()]
    commands = [cli, *map(load, COMMANDS.values())]
    found += [text for command in commands for text in said(command)]
    return {" ".join(text.split()) for text in found if text.strip()} | OWN


def test_every_text_of_help_has_its_row() -> None:
    """A new option without its French fails here, and so does a row that nothing says any more."""
    rows = helps("fr")
    assert len(rows) > 140
    assert every() - set(rows) == set()
    assert set(rows) - every() == set()
    assert helps("en") == {}


@pytest.mark.parametrize("name", ["", *sorted(COMMANDS)])
def test_help_is_french_where_the_interface_is(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By FACTDIFF_UI or the locale; names of options and commands stay."""
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert main([*([name] if name else []), "--help"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert shown.startswith("Usage : factdiff")
    assert "Afficher cette aide et s'arrêter." in shown
    assert "Code de sortie : 0" in shown
    assert not [text for text in every() if len(text) > 8 and text in shown]


def test_help_is_english_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    """With click's own defaults and ranges."""
    assert main(["diff", "--help"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert shown.startswith("Usage: factdiff diff [OPTIONS] OLD NEW")
    assert "[default: text]" in shown


def test_defaults_are_french_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What click writes behind the text of an option."""
    monkeypatch.setenv("FACTDIFF_UI", "fr")
    assert main(["diff", "--help"]) == 0
    assert "[par défaut : text]" in " ".join(capsys.readouterr().out.split())
