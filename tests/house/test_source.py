"""The house style, where a program can check it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "factdiff"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
#: Their annotations are asked for at every start, which costs more where each has to be compiled by itself.
EVALUATED = {"wire.py"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_module(path: Path) -> None:
    """Files and functions are short, postponed annotations are on, and only the command line prints."""
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    calls = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert text.count("\n") <= LONGEST_FILE
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert not calls & {"print", "exit", "quit", "breakpoint"}
    assert ast.get_docstring(tree) or text == ""
    has_code = any(not isinstance(node, ast.Expr) for node in tree.body)
    postponed = "from __future__ import annotations" in text
    assert not has_code or postponed != (path.name in EVALUATED) or path.name == "__init__.py"


def test_comparing_loads_no_parser() -> None:
    """Comparing fact files loads neither the network nor lxml."""
    script = "import sys, factdiff.comparison, factdiff.codec; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"onnxruntime", "numpy", "lxml", "trafilatura"} & set(run.stdout.split())


def test_no_two_classes_of_one_name() -> None:
    """One name, one meaning: whoever reads a class's name knows which class it is."""
    places: dict[str, list[str]] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(str(path.relative_to(SOURCE)))
    assert {name: found for name, found in places.items() if len(found) > 1} == {}
