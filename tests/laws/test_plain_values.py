"""Between stages go plain values that nobody changes; what is filled step by step is known by name."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "factdiff"
#: Filled while something is read, and handed on when it is whole.
FILLED = {
    "Clause", "Conversation", "Discourse", "Draft", "FactLink", "Gathered", "Harvest", "Ledger", "Linked", "Numbered", "Phrasing",
    "Plan",
    "Projected", "Referent", "Registry", "SpellingTable", "Story", "Token", "_Group", "_Item", "_Line", "_Search", "_Thread",
}  # fmt: skip


def _dataclasses() -> list[tuple[ast.ClassDef, dict[str, bool]]]:
    """Every dataclass with what its decorator says."""
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            for mark in node.decorator_list:
                said = mark.keywords if isinstance(mark, ast.Call) else []
                if ast.unparse(mark).partition("(")[0] == "dataclass":
                    found.append((node, {str(k.arg): ast.literal_eval(k.value) for k in said}))
    return found


def _cached(node: ast.ClassDef) -> bool:
    """Whether a class keeps what was found out of it, for which it needs a place."""
    return "cached_property" in ast.unparse(node) or any(
        "__dict__" in ast.unparse(part) for part in node.body
    )


def test_values_are_frozen() -> None:
    """No stage changes what another one made."""
    assert {node.name for node, said in _dataclasses() if not said.get("frozen")} - FILLED == set()


def test_what_is_filled_can_be() -> None:
    assert {node.name for node, said in _dataclasses() if said.get("frozen")} & FILLED == set()


def test_values_have_no_places_but_their_fields() -> None:
    """A misspelt field is an error, and a thousand facts are small."""
    loose = {node.name for node, said in _dataclasses() if not said.get("slots") and not _cached(node)}
    assert loose == set()
