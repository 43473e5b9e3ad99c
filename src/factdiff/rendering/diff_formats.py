"""The formats in which a comparison can be told: a name, a function, a line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.change import Diff
    from factdiff.rendering.view import DiffView

    Renderer = Callable[[Diff, DiffView], str]

FORMATS = {
    "text": "factdiff.rendering.diff_terminal:render",
    "json": "factdiff.rendering.diff_machine:render_json",
    "jsonl": "factdiff.rendering.diff_machine:render_jsonl",
    "markdown": "factdiff.rendering.diff_markdown:render",
    "csv": "factdiff.rendering.diff_csv:render",
    "html": "factdiff.rendering.diff_page:render",
}


def render(name: str, diff: Diff, view: DiffView) -> str:
    """The comparison in a format; only that format's module is loaded."""
    module, _, function = FORMATS[name].partition(":")
    renderer = cast("Renderer", getattr(import_module(module), function))
    return renderer(diff, view)
