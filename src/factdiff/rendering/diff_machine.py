"""A comparison for programs: one JSON document, or a change a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from factdiff import codec_diff
from factdiff.rendering import neutral

if TYPE_CHECKING:
    from factdiff.model.change import Diff
    from factdiff.rendering.view import DiffView


def render_json(diff: Diff, view: DiffView) -> str:
    """The comparison after the schema ``factdiff/diff/1``; the summary counts what is not shown, too."""
    data = codec_diff.diff_data(diff, view.shown)
    text = orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return neutral.json_text(text.decode())


def render_jsonl(diff: Diff, view: DiffView) -> str:
    """The shown changes, a line each, just as they stand in the JSON document."""
    changes = (codec_diff.change_data(diff.changes[index]) for index in view.shown)
    lines = (orjson.dumps(change, option=orjson.OPT_APPEND_NEWLINE).decode() for change in changes)
    return neutral.json_text("".join(lines))
