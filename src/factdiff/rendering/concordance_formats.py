"""The formats in which a comparison of articles can be told: a name, a function, a line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.concordance import Concordance
    from factdiff.rendering.concordance_view import ConcordanceView

    Renderer = Callable[[Concordance, ConcordanceView], str]

FORMATS = {
    "text": "factdiff.rendering.concordance_terminal:render",
    "json": "factdiff.rendering.concordance_machine:render_json",
    "jsonl": "factdiff.rendering.concordance_machine:render_jsonl",
    "html": "factdiff.rendering.concordance_page:render",
}


def render(name: str, found: Concordance, view: ConcordanceView) -> str:
    """The comparison in a format; only that format's module is loaded."""
    module, _, function = FORMATS[name].partition(":")
    renderer = cast("Renderer", getattr(import_module(module), function))
    return renderer(found, view)
