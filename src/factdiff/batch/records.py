"""Articles → records: what is found in each, or what was wrong with it; this is what a worker does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import orjson

from factdiff import api, codec
from factdiff.codec_diff import diff_data
from factdiff.errors import FactdiffError
from factdiff.model.factset import FactSet
from factdiff.reading.corpus.records import RECORD
from factdiff.reading.versions import KeptVersion
from factdiff.values import dataclass

Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of every article: a language where it is not to be recognised, facts or comparisons."""

    language: str | None = None
    compare: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A finished record as data, and what is counted of it: facts, or changes in substance."""

    data: Data
    failed: bool
    found: int = 0


def extracted(version: KeptVersion, request: Request) -> Record:
    """The facts of an article as a record; whatever goes wrong with it is the record's error."""
    try:
        facts = _facts(version, request)
    except Exception as error:  # noqa: BLE001 - one bad article is not the end
        return failure(version, _line(error))
    return Record(
        _head(version, facts) | {"factset": codec.factset_data(facts)}, failed=False, found=len(facts.facts)
    )


def compared(
    before: KeptVersion | None, versions: Sequence[KeptVersion], request: Request
) -> Iterator[Record]:
    """Neighbouring versions of one article compared; one that cannot be read is told and passed over.

    ``before`` is the version before the first, which is in no record of its own.
    """
    old = None if before is None else _known(before, request)
    for version in versions:
        try:
            new = (version.name, _facts(version, request))
        except Exception as error:  # noqa: BLE001 - one bad version is not the end
            yield failure(version, _line(error))
            continue
        if old is not None:
            yield _pair(old, new, version)
        old = new


def readable(version: KeptVersion, request: Request) -> bool:
    """Whether a version can be compared with at all."""
    return _known(version, request) is not None


def failure(version: KeptVersion, line: str) -> Record:
    """A record of what was wrong."""
    said = line.removeprefix(f"{version.name}: ")
    return Record(_head(version, None) | {"error": said}, failed=True)


def written(record: Record, request: Request) -> bytes:
    """A record as a line of JSON."""
    return orjson.dumps(complete(record.data, request), option=orjson.OPT_APPEND_NEWLINE)


def complete(data: Data, request: Request) -> Data:
    """The record with every field in the order of the schema."""
    names = (
        "schema",
        "input",
        "id",
        "time",
        "error",
        *(("before", "diff") if request.compare else ("factset",)),
    )
    return {name: data.get(name) for name in names}


def _pair(old: tuple[str, FactSet], new: tuple[str, FactSet], version: KeptVersion) -> Record:
    from factdiff.comparison import compare  # noqa: PLC0415 - extraction alone needs none
    from factdiff.rendering.view import is_substance  # noqa: PLC0415

    try:
        diff = compare(old[1], new[1], old_name=old[0], new_name=new[0])
    except Exception as error:  # noqa: BLE001 - one bad pair is not the end
        return failure(version, _line(error))
    count = sum(map(is_substance, diff.changes)) + len(diff.edits)
    return Record(
        _head(version, new[1]) | {"before": old[0], "diff": diff_data(diff)}, failed=False, found=count
    )


def _known(version: KeptVersion, request: Request) -> tuple[str, FactSet] | None:
    try:
        return version.name, _facts(version, request)
    except Exception:  # noqa: BLE001 - its own record tells it
        return None


def _facts(version: KeptVersion, request: Request) -> FactSet:
    if version.source is None:
        raise FactdiffError(version.trouble.removeprefix(f"{version.name}: "), where=version.name)
    return api.extract_version(
        version.source, language=request.language, date=version.date, title=version.title
    )


def _head(version: KeptVersion, facts: FactSet | None) -> Data:
    time = version.date or (None if facts is None else facts.article.published)
    name = version.name.encode("utf-8", "replace").decode()
    return {"schema": RECORD, "input": name, "id": version.entry, "time": time}


def _line(error: Exception) -> str:
    """The error in one line; what is a fault of the program says so."""
    if isinstance(error, FactdiffError):
        return error.line()
    return f"internal error: {type(error).__name__}: {error}"
