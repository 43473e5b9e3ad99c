"""The JSON Schema of a record: what a batch writes of each article or of each pair of versions."""

from __future__ import annotations

from typing import TypeAlias

import orjson

from factdiff import codec_diff, schema
from factdiff.reading.corpus.records import RECORD

Json: TypeAlias = dict[str, object]
_TEXT = {"type": ["string", "null"]}


def record() -> str:
    """The schema ``factdiff/record/1``, indented, with a newline at its end."""
    return orjson.dumps(record_data(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def record_data() -> Json:
    """The schema as data, with those of fact sets and comparisons inside."""
    facts, diff = orjson.loads(schema.factset()), orjson.loads(codec_diff.schema())
    whole = {key: value for key, value in diff.items() if not key.startswith("$")}
    return {
        "$schema": facts["$schema"],
        "$id": RECORD,
        "title": "What factdiff batch writes of each article, or of each version compared with the one before it",
        "description": (
            "Either error says what was wrong, or factset (without --diff) or diff (with it) is there. "
            "More fields may be added, none renamed."
        ),
        "type": "object",
        "required": ["schema", "input", "id", "time", "error"],
        "properties": {
            "schema": {"const": RECORD},
            "input": {
                "type": "string",
                "description": "The article: a file, and its line, row or address in it.",
            },
            "id": _TEXT | {"description": "What tells articles apart whose versions are compared."},
            "time": _TEXT | {"description": "Since when the version reads so (ISO 8601)."},
            "error": _TEXT | {"description": "What was wrong, in one line; null where nothing was."},
            "factset": {"anyOf": [{"$ref": "#/$defs/FactSet"}, {"type": "null"}]},
            "before": _TEXT | {"description": "The version that it is compared with."},
            "diff": {"anyOf": [{"$ref": "#/$defs/Diff"}, {"type": "null"}]},
        },
        "$defs": dict(sorted((diff["$defs"] | facts["$defs"] | {"Diff": whole}).items())),
    }
