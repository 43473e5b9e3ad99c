"""``factdiff diff`` as a command: options, exit codes, warnings, what it imports."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from factdiff.cli import diff as module
from factdiff.errors import FactdiffError, InputError
from factdiff.model.factset import FactSet
from tests.comparison.notation import factset

OLD = "{who Police} {what found = find} {n 12 = 12 gun} {object guns}."
NEW = "{who Police} {what found = find} {n 21 = 21 gun} {object guns}."
OTHER = "{who Rain} {what fell = fall} {when yesterday = }."


@pytest.fixture
def sides(monkeypatch: pytest.MonkeyPatch) -> dict[str, FactSet]:
    """Fact sets by the names under which the command finds them."""
    sets = {"old": factset(OLD), "new": factset(NEW), "undated": factset(OLD, published=None)}
    monkeypatch.setattr(module, "factset", lambda side: sets[side.name])
    return sets


def run(*arguments: str) -> Result:
    """The command with its exit code, as the program's ``main`` would end."""
    runner = CliRunner(env={"COLUMNS": "80", "LC_ALL": "en_US.UTF-8"})
    result = runner.invoke(module.command, arguments, standalone_mode=False)
    if isinstance(result.exception, FactdiffError | click.ClickException):
        result.exit_code = 2
    else:
        result.exit_code = int(result.return_value or 0)
    return result


CODES = [
    (("old", "old"), 0), (("old", "new"), 1), (("old", "old", "--all"), 0),
    (("old", "new", "--only", "retracted"), 0), (("old", "new", "--only", "quantities"), 1),
    (("old", "new", "--only", "changed/quantities"), 1), (("old", "new", "--only", "changed/source"), 0),
    (("old", "new", "--only", "retracted", "--only", "changed"), 1),
    (("old", "new", "--min-severity", "critical", "--section", "entry"), 0),
    (("old", "new", "--only", "quantity"), 2), (("old", "new", "--format", "xml"), 2),
    (("old", "new", "--min-severity", "grave"), 2), (("old",), 2), (("-", "-"), 2),
]  # fmt: skip


@pytest.mark.usefixtures("sides")
@pytest.mark.parametrize(("arguments", "code"), CODES)
def test_exit_codes_are_those_of_diff(arguments: tuple[str, ...], code: int) -> None:
    """0 nothing changed in what was asked for, 1 something did, 2 trouble."""
    assert run(*arguments).exit_code == code


@pytest.mark.usefixtures("sides")
def test_the_report_speaks_the_language_asked_for() -> None:
    """``--ui`` goes before the locale."""
    assert "rose from 12 to 21 (+9)" in run("old", "new").output
    assert "passe de 12 à 21 (+9)" in run("old", "new", "--ui", "fr").output


@pytest.mark.usefixtures("sides")
def test_json_and_json_lines_are_complete() -> None:
    """Names of the sides are as typed; a line holds a change."""
    data = json.loads(run("old", "new", "--format", "json").stdout)
    assert (data["old"]["name"], data["new"]["name"]) == ("old", "new")
    assert [change["kind"] for change in data["changes"]] == ["changed"]
    lines = run("old", "new", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == data["changes"]


@pytest.mark.usefixtures("sides")
def test_a_report_can_go_to_a_file(tmp_path: Path) -> None:
    """``-o`` writes there and nowhere else; a folder is trouble."""
    target = tmp_path / "report.md"
    result = run("old", "new", "--format", "markdown", "-o", str(target))
    assert (result.stdout, result.exit_code) == ("", 1)
    assert target.read_text("utf-8").startswith("### ")
    assert run("old", "new", "-o", str(tmp_path)).exit_code == 2


@pytest.mark.usefixtures("sides")
def test_an_unknown_date_is_warned_of() -> None:
    """A side without a date beside one with a date cannot be compared in time."""
    result = run("undated", "new")
    assert "undated: its date is unknown" in result.stderr
    assert "--old-date" in result.stderr
    assert run("old", "new").stderr == ""


def test_sides_in_two_languages_are_trouble(sides: dict[str, FactSet]) -> None:
    """The error is one line that names both languages."""
    sides["french"] = factset(OLD, language="fr")
    result = run("old", "french")
    assert result.exit_code == 2
    assert isinstance(result.exception, FactdiffError)
    assert "different languages (en, fr)" in result.exception.line()


@pytest.mark.usefixtures("sides")
def test_dates_reach_their_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """``--date`` is for both sides; ``--old-date`` and ``--new-date`` go before it."""
    seen: dict[str, str | None] = {}

    def remember(side: module.Input) -> FactSet:
        seen[side.name] = side.date
        return factset(OLD)

    monkeypatch.setattr(module, "factset", remember)
    run("old", "new", "--date", "2024-01-01", "--new-date", "2024-01-02")
    assert seen == {"old": "2024-01-01", "new": "2024-01-02"}


def test_a_wrong_kind_is_named() -> None:
    """The message says what can be chosen."""
    result = run("old", "new", "--only", "gone")
    assert isinstance(result.exception, InputError)
    assert "retracted" in result.exception.line()


@pytest.mark.usefixtures("sides")
def test_colour_is_on_request_alone() -> None:
    """No escape sequence in a pipe; ``--color always`` beats it."""
    assert "\x1b[" not in run("old", "new").output
    assert "\x1b[" in run("old", "new", "--color", "always").output


def test_comparing_needs_no_parser() -> None:
    """Loading the command, the comparison and every renderer brings in neither the network nor lxml."""
    code = (
        "import sys, factdiff.cli.diff, factdiff.comparison, factdiff.rendering.diff_markdown, "
        "factdiff.rendering.diff_machine, factdiff.rendering.diff_terminal, factdiff.reading;"
        "print([n for n in ('onnxruntime', 'lxml', 'trafilatura', 'deepdiff') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("**12 people** died in the fire, police said.", "**21 people** died in the fire, police said."),
        (
            "[Twelve people](https://example.org) died in the fire.",
            "[Twenty people](https://example.org) died in the fire.",
        ),
        ("Police said *12* people died in the fire.", "Police said ~~12~~ *21* people died in the fire."),
        ("**12 personnes** sont mortes dans l'incendie.", "**21 personnes** sont mortes dans l'incendie."),
        (
            "Le feu a fait `12` morts[^1] à Sète.\n\n[^1]: Selon le maire.",
            "Le feu a fait `21` morts[^1] à Sète.\n\n[^1]: Selon le maire.",
        ),
    ],
)
def test_a_number_under_markdown_signs_is_compared(tmp_path: Path, old: str, new: str) -> None:
    """What signs stand around a number never hides that it changed."""
    for name, text in (("old.md", old), ("new.md", new)):
        (tmp_path / name).write_text(f"{text}\n\nThe road is closed. La route est fermée.\n", "utf-8")
    language = "fr" if "feu" in old or "personnes" in old else "en"
    names = (str(tmp_path / "old.md"), str(tmp_path / "new.md"))
    result = run(*names, "--lang", language, "--only", "quantities", "--ui", "en")
    assert result.exit_code == 1
    assert "from 12 to 2" in result.output


def test_what_was_read_less_surely_is_left_out_on_request(sides: dict[str, FactSet]) -> None:
    """A change is no surer than its less sure side; what is not shown is counted, and a share is one."""
    unsure = sides["new"]
    sides["new"] = replace(unsure, facts=tuple(replace(fact, confidence=0.6) for fact in unsure.facts))
    assert run("old", "new", "--min-confidence", "0.6").exit_code == 1
    hidden = run("old", "new", "--min-confidence", "0.7")
    assert hidden.exit_code == 0
    assert "read less surely than 0.7 and not shown: 1" in hidden.stderr
    assert run("old", "new", "--min-confidence", "2").exit_code == 2
