"""Facts for programs: one JSON document an article, indented or on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff import codec
from factdiff.rendering import neutral

if TYPE_CHECKING:
    from factdiff.model.factset import FactSet
    from factdiff.rendering.facts_formats import Look


def render_json(factset: FactSet, look: Look) -> str:
    """The fact set after the schema ``factdiff/factset/1``, for people to read, too."""
    return neutral.json_text(codec.to_json(factset, explain=look.explain, indent=True).decode())


def render_jsonl(factset: FactSet, look: Look) -> str:
    """The same on one line."""
    return neutral.json_text(codec.to_json(factset, explain=look.explain).decode())
