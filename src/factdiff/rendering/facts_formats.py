"""The formats in which facts can be printed: a name, a function, a line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.factset import FactSet

    Renderer = Callable[["FactSet", "Look"], str]

FORMATS = {
    "text": "factdiff.rendering.facts_terminal:render",
    "json": "factdiff.rendering.facts_machine:render_json",
    "jsonl": "factdiff.rendering.facts_machine:render_jsonl",
    "csv": "factdiff.rendering.facts_csv:render",
    "html": "factdiff.rendering.facts_page:render",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How facts are shown: ``width`` in columns; ``explain`` adds why each slot was read so.

    ``language`` is that of the interface, where a format has one.
    """

    width: int = 88
    color: bool = False
    explain: bool = False
    language: str = "en"


def render(name: str, factset: FactSet, look: Look) -> str:
    """The facts in a format; only that format's module is loaded."""
    module, _, function = FORMATS[name].partition(":")
    renderer = cast("Renderer", getattr(import_module(module), function))
    return renderer(factset, look)
