"""Which changed lines of a package its own tests notice.

``python -m benchmarks.mutants PACKAGE COUNT SEED``, run in the repository's root: in a copy of what is committed, one
line after the other is changed at random (a comparison turned round, an operand or member left out, a number raised by
one, a test negated) and the tests of ``tests/PACKAGE`` are run until one fails. A line of JSON for each change, ``kept``
where no test noticed it, then the rate. Minutes for each that is kept.
"""

from __future__ import annotations

import ast
import copy
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
#: What is for people, for the checker of types or for the import system alone.
_IDLE = (ast.Import, ast.ImportFrom, ast.Raise, ast.JoinedStr)
_GENERIC = frozenset({"tuple", "list", "dict", "Callable"})
_LIMIT = 900


@dataclass(frozen=True)
class Change:
    """Other words for an expression of a file, and what was done to it."""

    path: Path
    node: ast.expr
    new: str
    kind: str

    def written(self) -> bytes:
        """The file with the change."""
        lines = self.path.read_bytes().split(b"\n")
        first, last = self.node.lineno - 1, (self.node.end_lineno or self.node.lineno) - 1
        before = lines[first][: self.node.col_offset]
        after = lines[last][self.node.end_col_offset :]
        lines[first : last + 1] = [before + b"(" + self.new.encode() + b")" + after]
        return b"\n".join(lines)


def _idle(tree: ast.AST) -> set[int]:
    """The nodes that no test can notice: documentation, annotations, imports, messages."""
    found: set[int] = set()
    for node in ast.walk(tree):
        roots: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module) and ast.get_docstring(
            node, clean=False
        ):
            roots.append(node.body[0])
        if isinstance(node, _IDLE) or _unseen(node):
            roots.append(node)
        if isinstance(node, ast.FunctionDef):
            named = (*node.args.args, *node.args.kwonlyargs)
            roots += [*node.decorator_list, node.returns, *(argument.annotation for argument in named)]
        if isinstance(node, ast.AnnAssign):
            roots.append(node.annotation)
        found.update(id(one) for root in roots if root is not None for one in ast.walk(root))
    return found


def _unseen(node: ast.AST) -> bool:
    if isinstance(node, ast.If):
        return "TYPE_CHECKING" in ast.unparse(node.test)
    if isinstance(node, ast.Assign):
        return ast.unparse(node).startswith("__all__")
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).endswith(("Trace", "Verdict"))
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in _GENERIC


def _compared(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _TURNED:
        made = copy.deepcopy(node)
        made.ops[0] = _TURNED[type(node.ops[0])]()
        yield ast.unparse(made), "compared otherwise"


def _joined(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.BoolOp):
        made = copy.deepcopy(node)
        made.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield ast.unparse(made), "and for or"
        for index in range(len(node.values)):
            made = copy.deepcopy(node)
            del made.values[index]
            yield ast.unparse(made if len(made.values) > 1 else made.values[0]), "without an operand"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield ast.unparse(node.operand), "not denied"


def _held(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Set) and len(node.elts) > 1:
        for index in range(len(node.elts)):
            made = copy.deepcopy(node)
            del made.elts[index]
            yield ast.unparse(made), f"without {ast.unparse(node.elts[index])}"
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        if isinstance(node.value, bool):
            yield repr(not node.value), "the other answer"
        else:
            yield repr(node.value + 1), "one more"


def _counted(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        made = copy.deepcopy(node)
        made.op = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
        yield ast.unparse(made), "plus for minus"


_KINDS: tuple[Callable[[ast.AST], Iterator[tuple[str, str]]], ...] = (_compared, _joined, _held, _counted)


def changes(path: Path) -> Iterator[Change]:
    """Every change of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    idle = _idle(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and id(node) not in idle:
            yield from (Change(path, node, new, kind) for made in _KINDS for new, kind in made(node))
        if (
            isinstance(node, ast.If | ast.IfExp | ast.While)
            and id(node) not in idle
            and not isinstance(node.test, ast.Compare | ast.BoolOp | ast.UnaryOp)
        ):
            yield Change(path, node.test, f"not ({ast.unparse(node.test)})", "negated")


def picked(package: Path, count: int, seed: int) -> list[Change]:
    """Some lines of a package, and of each one of its changes."""
    lines: dict[tuple[str, int], list[Change]] = {}
    for path in sorted(package.rglob("*.py")):
        for change in changes(path):
            lines.setdefault((str(path), change.node.lineno), []).append(change)
    chance = random.Random(seed)
    return [chance.choice(lines[key]) for key in chance.sample(sorted(lines), min(count, len(lines)))]


def noticed(change: Change, root: Path, package: str) -> bool:
    """Whether a test of the package fails under a change."""
    before = change.path.read_bytes()
    change.path.write_bytes(change.written())
    environment = {**os.environ, "PYTHONPATH": "src", "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "100"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        f"tests/{package}",
    ]
    try:
        run = subprocess.run(
            command, cwd=root, env=environment, capture_output=True, timeout=_LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return True
    finally:
        change.path.write_bytes(before)
    return run.returncode != 0


def main(package: str, count: int, seed: int) -> None:
    """Print what became of each change, and the rate."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "copy")
        subprocess.run(["git", "clone", "-q", ".", str(root)], check=True)  # noqa: S607 - the user's own git
        told = []
        for change in picked(root / "src" / "factdiff" / package, count, seed):
            told.append(noticed(change, root, package))
            row = {"file": str(change.path.relative_to(root)), "line": change.node.lineno, "kind": change.kind,
                   "old": ast.unparse(change.node), "new": change.new, "kept": not told[-1]}  # fmt: skip
            print(json.dumps(row, ensure_ascii=False), flush=True)
    print(f"{sum(told)} of {len(told)} noticed")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
