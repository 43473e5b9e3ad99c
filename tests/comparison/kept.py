"""Files of pairs with what is said of them: the first line, the second behind an arrow, and below them, indented, the rest."""

from __future__ import annotations

from pathlib import Path

_ARROW = "→ "


def blocks(folder: Path, language: str) -> list[tuple[str, str, str, list[str]]]:
    """The language, two sides and what is said of them, for each pair of a file."""
    parts = (folder / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    found = [part.splitlines() for part in parts]
    return [
        (language, old, new.removeprefix(_ARROW), [line.strip() for line in rest])
        for old, new, *rest in found
    ]


def renew(folder: Path, language: str, sides: tuple[str, str], lines: tuple[list[str], list[str]]) -> None:
    """Write what is said of a pair now in place of what the file has."""
    path = folder / f"{language}.txt"
    before, after = (
        "\n".join([sides[0], _ARROW + sides[1], *(f"    {line}" for line in said)]) for said in lines
    )
    path.write_text(path.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
