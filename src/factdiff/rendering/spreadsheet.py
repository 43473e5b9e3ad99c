"""Values as cells of CSV that no spreadsheet takes for a formula."""

from __future__ import annotations

from decimal import Decimal

from factdiff.rendering import neutral

FORMULAS = ("=", "+", "-", "@")


def cell(value: object) -> str:
    """A value as one cell: numbers as they are, text on one line, nothing for nothing, ``true`` and ``false``."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, int):
        return str(value)
    text = neutral.line(str(value))
    return f"'{text}" if text.startswith(FORMULAS) else text
