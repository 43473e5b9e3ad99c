"""The same records on a cluster: DataFrames in, DataFrames out, by the very functions that a batch runs.

    from factdiff import spark
    facts = spark.extract(session.read.parquet("versions.parquet"))
    changes = spark.diff_versions(session.read.parquet("versions.parquet"))

pyspark is an extra (``pip install 'factdiff[spark]'``), and factdiff must be installed where the executors run. Each
Python worker loads the reader once and works on one thread; the columns are those of `factdiff.batch` in Parquet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

import pyarrow as pa

from factdiff.batch.parquet import batch
from factdiff.batch.parquet import columns as arrow
from factdiff.batch.pool import begin
from factdiff.batch.records import Record, Request, compared, complete, extracted
from factdiff.batch.spool import moment
from factdiff.errors import InputError
from factdiff.reading.corpus import as_version
from factdiff.reading.corpus.columns import wanted
from factdiff.reading.corpus.records import ENTRIES, of_row
from factdiff.reading.versions import KeptVersion, VersionChoice

if TYPE_CHECKING:
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType
    from typing_extensions import Unpack

#: Records of a batch that goes back to Spark: some 3 MB of fact sets.
_ROWS = 64


class Columns(TypedDict, total=False):
    """Columns of other names than those that are known: of the text, its title, its date, and what tells articles apart."""

    text: str
    title: str
    date: str
    entry: str


def extract(
    frame: DataFrame,
    *,
    language: str | None = None,
    name: str | None = None,
    **columns: Unpack[Columns],
) -> DataFrame:
    """A record of each row: its facts under ``factset``, or what was wrong with it under ``error``.

    The columns of the article are found by the names that `factdiff batch` knows unless ``text``, ``title``, ``date``
    and ``entry`` (what tells articles apart) name them; ``name`` is the column with what a record calls its ``input``.
    Raises `InputError` for a column that there is not.
    """
    choice = _choice(columns)
    chosen = _chosen(frame, choice, name)
    work = partial(_facts, choice=choice, name=name, request=Request(language))
    return chosen.mapInArrow(work, schema())


def diff_versions(
    frame: DataFrame,
    *,
    language: str | None = None,
    name: str | None = None,
    **columns: Unpack[Columns],
) -> DataFrame:
    """A record of each version that has one before it: their comparison under ``diff``; arguments as for `extract`.

    The versions of an article are brought together by ``entry`` and put in order by ``date``. Raises `InputError`
    where no column tells articles apart.
    """
    entry = columns.get("entry") or next((one for one in ENTRIES if one in frame.columns), None)
    if entry is None:
        remedy = "name the column that does with entry="
        raise InputError("no column tells articles apart", where="diff_versions", remedy=remedy)
    choice = _choice({**columns, "entry": entry})
    chosen = _chosen(frame, choice, name)
    request = Request(language, compare=True)

    # pyspark reads from the annotations that a group comes whole.
    def work(group: pa.Table) -> pa.Table:
        return _changes(group, choice, name, request)

    return chosen.groupBy(entry).applyInArrow(work, schema(compare=True))


def schema(*, compare: bool = False) -> StructType:
    """The columns of the result, nested as the JSON is."""
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415 - an extra

    return from_arrow_schema(arrow(compare=compare))


def _choice(columns: Columns) -> VersionChoice:
    return VersionChoice(
        text=columns.get("text"),
        title=columns.get("title"),
        date=columns.get("date"),
        entry_column=columns.get("entry"),
    )


def _chosen(frame: DataFrame, choice: VersionChoice, name: str | None) -> DataFrame:
    """The columns that speak of articles, so that no other travels."""
    kept = wanted(frame.columns, choice, "DataFrame")
    if name is not None and name not in frame.columns:
        remedy = f"its columns are {', '.join(frame.columns)}"
        raise InputError(f"the table has no column {name!r}", where="DataFrame", remedy=remedy)
    return frame.select(*dict.fromkeys([*kept, *([] if name is None else [name])]))


def _facts(
    batches: Iterator[pa.RecordBatch], choice: VersionChoice, name: str | None, request: Request
) -> Iterator[pa.RecordBatch]:
    begin()
    for one in batches:
        for first in range(0, one.num_rows, _ROWS):
            versions = _versions(one.slice(first, _ROWS).to_pylist(), choice, name)
            yield _packed((extracted(version, request) for version in versions), request)


def _changes(group: pa.Table, choice: VersionChoice, name: str | None, request: Request) -> pa.Table:
    begin()
    versions = map(as_version, _versions(group.to_pylist(), choice, name))
    ordered = sorted(versions, key=lambda version: (moment(version.date), version.name))
    return pa.Table.from_batches([_packed(compared(None, ordered, request), request)])


def _versions(rows: list[dict[str, Any]], choice: VersionChoice, name: str | None) -> list[KeptVersion]:
    """Each row as an article; where no column names it, it is called after the article that it is a version of."""
    found = []
    for row in rows:
        label = "" if name is None else str(row.pop(name))
        version = of_row(label, row, choice)
        found.append(version if label else of_row(version.entry or "row", row, choice))
    return found


def _packed(records: Iterable[Record], request: Request) -> pa.RecordBatch:
    return batch([complete(record.data, request) for record in records], compare=request.compare)
