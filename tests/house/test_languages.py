"""What belongs to one language stands in its folder; shared code asks tables and traits."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from factdiff.languages.lexicon import has_table, table
from factdiff.languages.rows import THIRD
from factdiff.languages.tables import TABLES

SOURCE = Path(__file__).parents[2] / "src" / "factdiff"
LANGUAGES = {path.parent.name for path in (SOURCE / "languages").glob("*/lexicon")}
#: Attributes of a word that hold its letters, and the methods that look at letters.
SPELLED = {"form", "lemma", "word", "shown", "norm", "text", "raw"}
LETTERS = {"startswith", "endswith", "removeprefix", "removesuffix", "replace", "partition", "split"}
#: Tables of little words, which are no names of classes.
LITTLE = ("function", "closed", "negation", "empty", "prepositions")
#: The questions that a fact answers name its slots; they are words of the model.
SLOTS = {"who", "what", "where", "when"}
#: What a reason calls a slot that is not filled, the commonest role of an argument and the field of every fact and row.
SHOWN = {"nothing", "object", "kind"}
#: One names every language to tell which one a text is in, the other holds the sounds of names in any.
OF_ALL = {SOURCE / "languages" / "recognition.py", SOURCE / "languages" / "spelling.py"}
#: Rooms in which words of an article are read; what they know of words comes from tables.
SHARED = ("analysis", "extraction", "comparison", "concordance", "history", "languages")
MODULES = sorted(
    path
    for room in SHARED
    for path in (SOURCE / room).rglob("*.py")
    if path.relative_to(SOURCE).parts[:2] not in {("languages", code) for code in LANGUAGES}
    and path not in OF_ALL
)
every_module = pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))


def _literals(node: ast.AST) -> list[str]:
    """The strings in a piece of code that hold letters."""
    return [
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and re.search(r"[^\W\d_]", part.value)
    ]


def _spelling(node: ast.AST) -> bool:
    """Whether code is the spelling of a word, cut and changed perhaps."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _spelling(node.func.value)
    if isinstance(node, ast.Subscript):
        return _spelling(node.value)
    if isinstance(node, ast.BoolOp | ast.Tuple):
        return any(map(_spelling, ast.iter_child_nodes(node)))
    return isinstance(node, ast.Attribute) and node.attr in SPELLED


def _class(node: ast.AST) -> bool:
    """Whether code asks a table for the words of a class: ``lexicon.closed("owner")``."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "closed"


def _compared(tree: ast.Module) -> list[str]:
    """Comparisons of a word's letters with letters in the code."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            if any(map(_spelling, sides)) and any(
                _literals(s) for s in sides if not (_spelling(s) or _class(s))
            ):
                found.append(ast.unparse(node))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asked = node.func.attr in LETTERS and _spelling(node.func.value)
            if asked and any(_literals(argument) for argument in node.args):
                found.append(ast.unparse(node))
    return found


def _little(tree: ast.Module) -> set[str]:
    """Little words of a language that stand alone in the code, but for those that name something in it, too."""
    told = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr | ast.Raise)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for part in ast.walk(node)
    }
    alone = {
        part.value
        for part in ast.walk(tree)
        if isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and id(part) not in told
        and len(part.value) > 1
    }
    return (alone & _words()) - _names() - SLOTS - SHOWN


@cache
def _words() -> frozenset[str]:
    tables = ((code, name) for code in LANGUAGES for name in LITTLE if has_table(code, TABLES[name]))
    return frozenset(word for code, name in tables for word in table(code, TABLES[name]))


@cache
def _names() -> frozenset[str]:
    """Kinds and third columns of the tables."""
    rows = [
        row
        for path in (SOURCE / "languages").glob("*/lexicon/*.tsv")
        for found in table(path.parts[-3], TABLES[path.stem]).values()
        for row in found
    ]
    return frozenset(name for row in rows for name in (row.kind, str(row[THIRD])))


@every_module
def test_no_word_of_a_language_outside_its_folder(path: Path) -> None:
    """Shared code neither holds a word's letters against letters of its own nor knows a little word."""
    tree = ast.parse(path.read_text("utf-8"))
    assert _compared(tree) == []
    assert _little(tree) == set()


@every_module
def test_no_language_has_a_path_of_its_own(path: Path) -> None:
    """The code of a language in shared code is a path that another language will not have; an ending is none."""
    tree = ast.parse(path.read_text("utf-8"))
    parts = {id(p) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for p in f.values}
    whole = (p for p in ast.walk(tree) if isinstance(p, ast.Constant) and id(p) not in parts)
    found = {p.value for p in whole if isinstance(p.value, str)}
    assert found & LANGUAGES == set()


@pytest.mark.parametrize(
    "code", ['unit.word in ("it", "il")', 'token.form.lower() == "the"', 'lemma.form.removeprefix("se ")']
)
def test_such_words_are_seen(code: str) -> None:
    assert _compared(ast.parse(code))


@pytest.mark.parametrize("code", ['_STOPS = {"il", "pas"}', 'x = "unless"'])
def test_such_lists_are_seen(code: str) -> None:
    assert _little(ast.parse(code))
