"""Archives of the web (WARC): the pages that were fetched, each with its address and the time of its capture."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import IO, Any, cast

from factdiff.errors import InputError
from factdiff.reading.sources import Known, RawInput
from factdiff.settings import READING

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_READ = frozenset({"response", "resource"})
_GZIP = b"\x1f\x8b"
_PACKINGS = frozenset({"br", "zstd"})
_BLOCK = 65_536
_FOUND = "200"
_REMEDY = "make the archive anew, or save the page alone"


def members(source: RawInput) -> Iterator[RawInput]:
    """The pages of an archive. Raises `InputError` where it is broken or unpacks beyond all measure."""
    yield from pages(unpacked(io.BytesIO(source.data)), source.name, [0])


def unpacked(stream: IO[bytes]) -> IO[bytes]:
    """A stream without gzip, packed record by record or in one piece."""
    packed = stream.read(len(_GZIP)) == _GZIP
    stream.seek(0)
    return cast("IO[bytes]", gzip.GzipFile(fileobj=stream)) if packed else stream


def pages(stream: IO[bytes], name: str, spent: list[int] | None) -> Iterator[RawInput]:
    """The pages in a stream; ``spent`` counts the bytes that were unpacked so far, which then have a bound in all."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - archives alone
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    try:
        records = ArchiveIterator(stream)
        while found := _next(records, name, spent):
            if _is_page(found[0]):
                yield _source(*found, name)
    except (
        ArchiveLoadFailed,
        OSError,
        EOFError,
        ValueError,
        KeyError,
        AttributeError,
        RecursionError,
        zlib.error,
    ) as problem:
        raise InputError(f"is a broken web archive ({_said(problem)})", where=name, remedy=_REMEDY) from None


def _next(records: Iterator[Any], name: str, spent: list[int] | None) -> tuple[Any, bytes] | None:
    """The next record and its bytes, if any.

    warcio writes bytes of broken records to standard error as they are, where nothing of an article may stand unescaped.
    """
    with redirect_stderr(io.StringIO()):
        record = next(records, None)
        if record is None:
            return None
        _refuse_packed(record, name)
        data = _bounded(record.content_stream(), name, spent)
        while record.raw_stream.read(_BLOCK):
            pass
    if getattr(record.raw_stream, "limit", 0):
        what = "breaks off within a record" if record.rec_type in _READ else "breaks off"
        raise InputError(what, where=name, remedy=_REMEDY)
    return record, data


def _refuse_packed(record: Any, name: str) -> None:  # noqa: ANN401 - warcio carries no types
    """Raise `InputError` for a page that is packed in a way without a reader here."""
    head = record.http_headers if record.rec_type in _READ else None
    packing = ((head and head.get_header("Content-Encoding")) or "").lower()
    if packing in _PACKINGS:
        url = record.rec_headers.get_header("WARC-Target-URI")
        raise InputError(
            f"holds {url} packed with {packing}, which cannot be read", where=name, remedy=_REMEDY
        )


def _said(problem: Exception) -> str:
    return next(iter(str(problem).strip().splitlines()), type(problem).__name__)


def _bounded(stream: IO[bytes], name: str, before: list[int] | None) -> bytes:
    """A record read to its end, as long as it and all before it stay within bounds."""
    parts: list[bytes] = []
    size, spent = 0, [0] if before is None else before
    while block := stream.read(_BLOCK):
        spent[0] += len(block)
        size += len(block)
        if spent[0] > READING.largest_unpacked:
            most = READING.largest_unpacked // 1_000_000
            raise InputError(f"unpacks to more than {most} MB", where=name, remedy=_REMEDY)
        if size <= READING.largest:
            parts.append(block)
    return b"".join(parts)


def _is_page(record: Any) -> bool:  # noqa: ANN401 - warcio carries no types
    if record.rec_type not in _READ:
        return False
    head = record.http_headers
    kind = (head.get_header("Content-Type") if head else record.rec_headers.get_header("Content-Type")) or ""
    return kind.lower().startswith(_PAGES) and (head is None or str(head.get_statuscode()) == _FOUND)


def _source(record: Any, data: bytes, name: str) -> RawInput:  # noqa: ANN401 - warcio carries no types
    head = record.http_headers
    kind = ((head or record.rec_headers).get_header("Content-Type") or "").lower()
    url = record.rec_headers.get_header("WARC-Target-URI")
    captured = (head and head.get_header("Memento-Datetime")) or record.rec_headers.get_header("WARC-Date")
    charset = kind.partition("charset=")[2].strip(" \"';") or None
    suffix = ".txt" if kind.startswith("text/plain") else ".html"
    return RawInput(f"{name}#{url or ''}", data, suffix, Known(url=url, captured=captured, encoding=charset))
