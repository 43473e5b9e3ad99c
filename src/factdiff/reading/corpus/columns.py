"""Parquet files, a few rows at a time; pyarrow, which reads them, is an extra."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from factdiff.errors import InputError
from factdiff.reading.articlejson import NAMES, plain_name
from factdiff.reading.corpus.records import DATES, ENTRIES, LATEST, of_row
from factdiff.reading.versions import KeptVersion, VersionChoice

#: Rows that are held at once.
_ROWS = 256
_REMEDY = "install it: pip install 'factdiff[parquet]'"


def articles(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    """A version for each row. Raises `InputError` for what is no Parquet, and where pyarrow is not installed."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError:
        raise InputError("Parquet needs pyarrow", where=name, remedy=_REMEDY) from None
    try:
        with pq.ParquetFile(Path(name)) as file:
            chosen = wanted(file.schema_arrow.names, choice, name)
            number = 0
            for batch in file.iter_batches(_ROWS, columns=chosen):
                for row in batch.to_pylist():
                    number += 1
                    yield of_row(f"{name}:{number}", row, choice)
    except (pa.ArrowException, OSError) as problem:
        line = next(iter(str(problem).splitlines()), type(problem).__name__)
        raise InputError(f"cannot be read as Parquet ({line})", where=name, remedy="check the file") from None


def wanted(columns: Sequence[str], choice: VersionChoice, name: str) -> list[str]:
    """The columns that speak of an article. Raises `InputError` where a chosen one is not there."""
    chosen = [one for one in (choice.text, choice.title, choice.date, choice.entry_column) if one is not None]
    for one in chosen:
        if one not in columns:
            remedy = f"its columns are {', '.join(columns)}"
            raise InputError(f"the table has no column {one!r}", where=name, remedy=remedy)
    known = {*LATEST, *DATES, *ENTRIES, *chosen}
    return [one for one in columns if one in known or plain_name(one) in NAMES]
