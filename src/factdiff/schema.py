"""The JSON Schema of a fact set, derived from the types in `wire`."""

from __future__ import annotations

from inspect import cleandoc
from typing import TypeAlias

import msgspec

from factdiff import wire

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def factset() -> str:
    """The schema ``factdiff/factset/1``, indented, with a newline at its end."""
    (root,), components = msgspec.json.schema_components([wire.FactSetJson], ref_template="#/$defs/{name}")
    head = {"$schema": DIALECT, "$id": f"{wire.SCHEMA}.json", "title": "Facts of an article"}
    named = {_model(name): _plain(part) for name, part in components.items()}
    schema = head | {"$ref": _model(root["$ref"])} | {"$defs": dict(sorted(named.items()))}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def _model(name: str) -> str:
    """The name of the model's class, which a type of `wire` spells in JSON; so the schema calls it."""
    return name.removesuffix("Json")


def _plain(node: Json) -> Json:
    """Decimals as numbers, which is how they are written, no title that only repeats the name, no indented description.

    Some versions of msgspec hand docstrings on as they are indented in the source, others do not.
    """
    if isinstance(node, str):
        return cleandoc(node)
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("format") == "decimal":
        return {"type": "number"}
    reference = node.get("$ref")
    if isinstance(reference, str):
        return {"$ref": _model(reference)}
    return {key: _plain(value) for key, value in node.items() if key != "title" or isinstance(value, dict)}
