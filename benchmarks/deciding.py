"""Which operands of conditions ever decide: python -m benchmarks.deciding PACKAGE [TEST …] [fr=FILE …] [en=FILE …]

Every operand of ``and`` and ``or`` in the modules of ``factdiff.PACKAGE`` is watched while tests run and texts are read (a
paragraph a line). It decides where the condition would have said something else without it. Printed are the operands
that never did, a line each, and how many there are. What neither a test nor a long text ever needs is code of which
nobody can tell whether it is right: it goes, or gets the sentence that needs it. Operands that guard against missing
words or hostile input stay, though nothing in such a run asks for them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

#: So many lines of a text without articles are read as one.
PARAGRAPHS = 4
#: The name under which watched modules find the watch.
ASK = "_ask"
Operand = Callable[[], Any]


class Watch:
    """What was asked: the operands of each condition by its place, and which of them decided."""

    def __init__(self) -> None:
        self.operands: dict[str, list[str]] = {}
        self.decided: dict[str, set[int]] = {}
        self.trying = False
        self.tried: dict[tuple[int, Callable[[Any], Any]], Any] = {}

    def ask(self, place: str, joined: bool, *operands: Operand) -> Any:  # noqa: FBT001 - called by compiled code
        """A condition's answer; ``joined`` by ``and``."""
        answer, stopped = None, None
        for index, operand in enumerate(operands):
            answer = operand()
            if bool(answer) != joined:
                stopped = index
                break
        decided = self.decided.setdefault(place, set())
        if stopped is None or stopped in decided or self.trying:
            return answer
        self.trying = True
        try:
            if self._otherwise(answer, joined, operands[stopped + 1 :]):
                decided.add(stopped)
        finally:
            self.trying = False
            self.tried.clear()
        return answer

    def _otherwise(self, answer: Any, joined: bool, rest: Sequence[Operand]) -> bool:  # noqa: FBT001 - as above
        """Whether the operands behind the one that stopped say something else; what they cannot be asked, it guards."""
        for operand in rest:
            try:
                said = operand()
            except Exception:  # noqa: BLE001 - whatever the operand before it kept away
                return True
            if bool(said) != joined:
                return said is not answer and said != answer
        return True

    def once(self, question: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """`tree.once`, which keeps no answer that was only tried: nothing would be seen of it when it is asked for."""

        @wraps(question)
        def answer(token: Any) -> Any:
            if question in token.asked:
                return token.asked[question]
            if not self.trying:
                return token.asked.setdefault(question, question(token))
            if (id(token), question) not in self.tried:
                self.tried[id(token), question] = question(token)
            return self.tried[id(token), question]

        return answer


class Watched(ast.NodeTransformer):
    """Conditions that ask the watch; those that bind a name stay, since a name bound in a lambda is lost."""

    def __init__(self, path: str, watch: Watch) -> None:
        self.path, self.watch = path, watch

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        said = [ast.unparse(value) for value in node.values]
        self.generic_visit(node)
        if any(isinstance(below, ast.NamedExpr) for below in ast.walk(node)):
            return node
        place = f"{self.path}:{node.lineno}:{node.col_offset}"
        self.watch.operands[place] = said
        nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
        joined = ast.Constant(isinstance(node.op, ast.And))
        asked: list[ast.expr] = [ast.Lambda(args=nothing, body=value) for value in node.values]
        call = ast.Call(ast.Name(ASK, ast.Load()), [ast.Constant(place), joined, *asked], [])
        return ast.copy_location(call, node)


class Loader(SourceFileLoader):
    """Compiles a module with its conditions watched."""

    watch: Watch

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        short = path.rpartition("/factdiff/")[2]
        tree = Watched(short, self.watch).visit(ast.parse(self.get_data(path)))
        return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        vars(module)[ASK] = self.watch.ask
        super().exec_module(module)


class Finder(MetaPathFinder):
    """Finds the modules of a package before anybody else does."""

    def __init__(self, package: str, watch: Watch) -> None:
        self.package, self.watch = package, watch

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is None or not f"{fullname}.".startswith(f"{self.package}.") or not spec.origin:
            return None
        spec.loader = Loader(fullname, spec.origin)
        spec.loader.watch = self.watch
        return spec


def watched(package: str) -> Watch:
    """Let a package be watched from its import on."""
    watch = Watch()
    sys.meta_path.insert(0, Finder(package, watch))
    vars(import_module("factdiff.analysis.tree"))["once"] = watch.once
    return watch


def told(language: str, path: Path) -> None:
    """Read a text, and say nothing of what it says."""
    extract = import_module("factdiff.extraction").extract
    reading = import_module("factdiff.reading")
    lines = path.read_text(encoding="utf-8").splitlines()
    for at in range(0, len(lines), PARAGRAPHS):
        text = "\n\n".join(lines[at : at + PARAGRAPHS]).encode()
        extract(
            reading.read(reading.RawInput(f"{path}:{at}", text, ".txt"), language=language, date="2024-05-14")
        )


def main() -> None:
    package, *rest = sys.argv[1:]
    watch = watched(f"factdiff.{package}")
    tests = [one for one in rest if "=" not in one]
    if tests:
        import_module("pytest").main(["-q", "-p", "no:xdist", "-p", "no:cacheprovider", *tests])
    for language, _, path in (one.partition("=") for one in rest if "=" in one):
        told(language, Path(path))
    count = sum(map(len, watch.operands.values()))
    idle = [
        f"{place} {operand}"
        for place, operands in sorted(watch.operands.items())
        for index, operand in enumerate(operands)
        if index not in watch.decided.get(place, ())
    ]
    print(*idle, f"{len(idle)} of {count} operands never decided", sep="\n")


if __name__ == "__main__":
    main()
