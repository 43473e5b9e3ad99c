"""Records as Arrow columns, nested as the JSON is, so that SQL can ask for them; pyarrow is an extra.

The columns are derived from the JSON Schema of a record: what is added there is here, too. Numbers are doubles, which
JSON's are for most who read it; a fact set as JSON keeps every digit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from factdiff.batch.records import Record, Request, complete
from factdiff.batch.schema import record_data
from factdiff.errors import InputError

if TYPE_CHECKING:
    import pyarrow as pa

_REMEDY = "install it: pip install 'factdiff[parquet]'"


def available(where: str) -> None:
    """Raise `InputError` where pyarrow is not installed."""
    if find_spec("pyarrow") is None:
        raise InputError("Parquet needs pyarrow", where=where, remedy=_REMEDY)


def pack(records: list[Record], request: Request) -> bytes:
    """Records as an Arrow stream."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    stream = BytesIO()
    with pa.ipc.new_stream(stream, columns(compare=request.compare)) as writer:
        writer.write_batch(batch([complete(one.data, request) for one in records], compare=request.compare))
    return stream.getvalue()


def batch(rows: Sequence[Mapping[str, object]], *, compare: bool) -> pa.RecordBatch:
    """Records as data → columns."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    # Through JSON, which alone knows how our exact numbers are written.
    plain = [orjson.loads(orjson.dumps(row)) for row in rows]
    return pa.RecordBatch.from_pylist(plain, schema=columns(compare=compare))


def write_group(path: Path, payloads: Sequence[bytes], request: Request) -> None:
    """Packed records as a file with one row group, which is there only when it is whole."""
    import pyarrow as pa  # noqa: PLC0415 - an extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    schema = columns(compare=request.compare)
    found = [one for payload in payloads for one in pa.ipc.open_stream(payload)]
    table = pa.Table.from_batches(found, schema).combine_chunks()
    part = path.with_suffix(".part")
    pq.write_table(table, part, row_group_size=max(table.num_rows, 1), compression="zstd")
    part.replace(path)


def join(groups: Sequence[Path], output: Path, request: Request) -> None:
    """One file with the row groups of all; one is held at a time."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - an extra

    with pq.ParquetWriter(output, columns(compare=request.compare), compression="zstd") as writer:
        for path in groups:
            table = pq.read_table(path, schema=writer.schema)
            writer.write_table(table, row_group_size=max(table.num_rows, 1))


@cache
def columns(*, compare: bool = False) -> pa.Schema:
    """The columns of extractions, or of comparisons."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    data = record_data()
    properties: dict[str, Any] = data["properties"]  # type: ignore[assignment]
    left_out = {"factset"} if compare else {"before", "diff"}
    order = ("schema", "input", "id", "time", "error", "factset", "before", "diff")
    maker = _Types(data["$defs"])  # type: ignore[arg-type]
    return pa.schema([(name, maker.of(properties[name])) for name in order if name not in left_out])


class _Types:
    """JSON Schema → Arrow types."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        """Definitions that others refer to."""
        self._definitions = definitions

    def of(self, node: Mapping[str, Any]) -> pa.DataType:
        """The type of what a schema allows."""
        import pyarrow as pa  # noqa: PLC0415 - an extra

        if "$ref" in node:
            return self.of(self._definitions[node["$ref"].rpartition("/")[2]])
        if "anyOf" in node:
            return self.of(next(one for one in node["anyOf"] if one.get("type") != "null"))
        if "enum" in node or "const" in node:
            return pa.string()
        kind = next(one for one in _kinds(node) if one != "null")
        if kind == "object":
            return pa.struct([(name, self.of(one)) for name, one in node["properties"].items()])
        if kind == "array":
            return pa.list_(self.of(node["items"] or node["prefixItems"][0]))
        return {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}[
            kind
        ]


def _kinds(node: Mapping[str, Any]) -> Iterator[str]:
    kinds = node["type"]
    yield from [kinds] if isinstance(kinds, str) else kinds
