"""The formats in which a check can be reported: a name, a function, a line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.report import Report

    Renderer = Callable[[Report, str], str]

FORMATS = {
    "text": "factdiff.rendering.report_text:render",
    "json": "factdiff.rendering.report_json:render",
    "github": "factdiff.rendering.github:render",
    "gitlab": "factdiff.rendering.gitlab:render",
    "rdjsonl": "factdiff.rendering.rdjson:render",
    "sarif": "factdiff.rendering.sarif:render",
    "junit": "factdiff.rendering.junit:render",
    "summary": "factdiff.rendering.summary:render",
    "html": "factdiff.rendering.report_page:render",
}
#: Its consumer takes any exit code but 0 for a run that failed.
PASSING = frozenset({"sarif"})


def render(name: str, report: Report, language: str) -> str:
    """The report in a format and an interface language; only that format's module is loaded."""
    module, _, function = FORMATS[name].partition(":")
    renderer = cast("Renderer", getattr(import_module(module), function))
    return renderer(report, language)
