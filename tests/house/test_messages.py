"""Every message that the program can say has its French: the constructors of errors are read from the code itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factdiff.cli.explain import MEANINGS
from factdiff.cli.main import main
from factdiff.policy.configuration import PRESETS
from factdiff.policy.kinds import KINDS
from factdiff.policy.rules import RULES
from factdiff.rendering.wording.messages import table, told

SOURCE = Path(__file__).parents[2] / "src" / "factdiff"
ERRORS = {"InputError", "LanguageError", "SchemaError", "ComparisonError", "ConfigurationError"}
#: What is put together elsewhere, or holds another message alone.
MADE = {"{}: {}", "{}: {}{}", "{}", "{}{}", "{}supported: {}"}
TABLE = SOURCE / "rendering" / "wording" / "fr.messages.tsv"


def templates(node: ast.expr, names: dict[str, ast.expr]) -> Iterator[str]:
    """The messages that an expression can be, with ``{}`` for what is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield "".join(
                part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "{}"
                for part in node.values
            )
        case ast.IfExp():
            yield from templates(node.body, names)
            yield from templates(node.orelse, names)
        case ast.Name(id=name) if name in names:
            yield from templates(names[name], names)


def messages(path: Path) -> Iterator[str]:
    """The messages of a module's errors and warnings."""
    tree = ast.parse(path.read_text("utf-8"))
    assigned = [n for n in ast.walk(tree) if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name)]
    names = {n.targets[0].id: n.value for n in assigned if isinstance(n.targets[0], ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ERRORS or name == "complain":
                for part in (*node.args[:1], *(k.value for k in node.keywords if k.arg == "remedy")):
                    yield from templates(part, names)


def listed() -> set[str]:
    """The English messages of the table, every hole alike."""
    lines = TABLE.read_text("utf-8").splitlines()[1:]
    return {hollow(line.split("\t")[0]) for line in lines}


def hollow(text: str) -> str:
    for number in range(1, 5):
        text = text.replace(f"{{{number}}}", "{}")
    return text


def test_every_message_has_a_row() -> None:
    """A new message without its French fails here."""
    said = {text for path in sorted(SOURCE.rglob("*.py")) for text in messages(path)}
    assert len(said) > 150
    assert sorted(said - listed() - MADE) == []


def test_rows_are_whole() -> None:
    """Two columns, the same holes in both, no row twice."""
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()]
    assert len({line[0] for line in lines}) == len(lines) == len(table("fr")) + 1
    for english, french in lines[1:]:
        dropped = {"cannot be {1} ({2})"}
        holes = [{n for n in "1234" if f"{{{n}}}" in text} for text in (english, french)]
        assert holes[0] == holes[1] or english in dropped, english


TOLD = [
    ("nix.txt: no such file; check the spelling", "nix.txt\u00a0: fichier introuvable\u202f; vérifiez l'orthographe"),
    ("p.toml: fail-on is 'bad'; choose from a, b", "p.toml\u00a0: fail-on vaut 'bad'\u202f; choisissez parmi a, b"),
    ("warning: a: b.txt: a quotation", "attention\u00a0: a: b.txt: a quotation"),
    ("nobody said this: ever; not once", "nobody said this: ever; not once"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "french"), TOLD)
def test_lines_are_taken_apart(line: str, french: str) -> None:
    """Where, what and what to do are found by the rows; what no row knows stays as it is."""
    assert told(line, "fr") == french
    assert told(line, "en") == line


@pytest.mark.parametrize(("arguments", "said"), [
    (["extract", "--ui", "fr", "nix.txt"], "nix.txt\u00a0: fichier introuvable"),
    (["diff", "--ui", "fr", "nix.txt", "nix.txt"], "fichier introuvable"),
    (["extract", "--ui", "fr", "--nix"], "il n'y a pas d'option «\u00a0--nix\u00a0»"),
    (["check", "--ui", "fr", "--report", "nix=a"], "ne nomme pas un format et un fichier"),
])  # fmt: skip
def test_errors_are_french(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``--ui fr`` holds for what goes wrong as well; the next run is in its own language again."""
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
    assert main(["extract", "nix.txt"]) == 2
    assert "no such file" in capsys.readouterr().err


def test_the_environment_asks_for_french(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """FACTDIFF_UI holds for commands that have no report, too."""
    monkeypatch.setenv("FACTDIFF_UI", "fr")
    assert main(["explain", "nix"]) == 2
    assert "il n'y a ni sorte" in capsys.readouterr().err


@pytest.mark.parametrize("line", ["a: b; " * 100, "is is is " * 60, "'{1}': " * 80])
def test_odd_lines_take_no_time(line: str) -> None:
    """A message that quotes our own marks is told all the same."""
    assert told(line, "fr")


def test_kinds_and_explanations_are_french(capsys: pytest.CaptureFixture[str]) -> None:
    """Every kind, rule, key and preset: no line of prose stays English."""
    assert main(["kinds", "--ui", "fr"]) == 0
    kinds = capsys.readouterr().out
    assert "Une affirmation est nouvelle." in kinds
    names = [*KINDS, *RULES, *MEANINGS, *PRESETS, "where"]
    prose = []
    for name in names:
        assert main(["explain", name, "--ui", "fr"]) == 0
        prose += [line for line in capsys.readouterr().out.splitlines() if line.endswith((".", ":"))]
    english = re.compile(r"\b(?:the|of|claim|was|is|what|check)\b", re.IGNORECASE)
    assert [
        line for line in (*kinds.splitlines(), *prose) if english.search(re.sub(r"\S*-\S*", "", line))
    ] == []
