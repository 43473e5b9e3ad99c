"""The page about the modules: every package and module of the source with the first line that it says of itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "factdiff"


def page() -> str:
    """``docs/modules.md`` as it should be."""
    return (
        "\n".join(
            [
                "# Modules",
                "",
                "Made from the modules' own first lines; a test keeps it so.",
                *_package(SOURCE),
            ]
        )
        + "\n"
    )


def _package(folder: Path) -> Iterator[str]:
    name = ".".join(["factdiff", *folder.relative_to(SOURCE).parts])
    yield from ("", f"## `{name}`", "", _says(folder / "__init__.py"), "")
    modules = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
    yield from (f"- `{path.stem}`: {_says(path)}" for path in modules)
    for inner in sorted(path.parent for path in folder.glob("*/__init__.py")):
        yield from _package(inner)


def _says(path: Path) -> str:
    return (
        (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n\n", 1)[0].replace("\n", " ")
    )
