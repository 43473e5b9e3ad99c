"""The formats in which a timeline can be told: a name, a function, a line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.timeline import Timeline
    from factdiff.rendering.history_view import HistoryView

    Renderer = Callable[[Timeline, HistoryView], str]

FORMATS = {
    "text": "factdiff.rendering.history_terminal:render",
    "json": "factdiff.rendering.history_machine:render_json",
    "jsonl": "factdiff.rendering.history_machine:render_jsonl",
    "csv": "factdiff.rendering.history_machine:render_csv",
    "markdown": "factdiff.rendering.history_markdown:render",
    "html": "factdiff.rendering.history_page:render",
}
#: Who stands behind each fact of the last version.
BLAME = {
    "text": "factdiff.rendering.blame_terminal:render",
    "json": "factdiff.rendering.blame_machine:render_json",
    "jsonl": "factdiff.rendering.blame_machine:render_jsonl",
    "csv": "factdiff.rendering.blame_machine:render_csv",
    "markdown": "factdiff.rendering.blame_markdown:render",
    "html": "factdiff.rendering.blame_page:render",
}


def render(name: str, timeline: Timeline, view: HistoryView, *, formats: dict[str, str] = FORMATS) -> str:
    """The timeline in a format; only that format's module is loaded."""
    module, _, function = formats[name].partition(":")
    renderer = cast("Renderer", getattr(import_module(module), function))
    return renderer(timeline, view)
