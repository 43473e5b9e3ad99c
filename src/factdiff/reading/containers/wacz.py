"""Packed archives of the web (WACZ): a zip file with WARC files, and a list of the pages that were visited."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Iterator

from factdiff.errors import InputError
from factdiff.reading.containers.warc import pages, unpacked
from factdiff.reading.sources import RawInput
from factdiff.settings import READING

_REMEDY = "make the archive anew, or save the page alone"


def members(source: RawInput) -> Iterator[RawInput]:
    """The pages that were visited; all where the archive does not list them. Nothing is unpacked to a disk."""
    spent = [0]
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            visited = _visited(archive)
            for entry in archive.infolist():
                if not entry.filename.startswith("archive/") or ".warc" not in entry.filename:
                    continue
                with archive.open(entry) as stream:
                    found = pages(unpacked(stream), source.name, spent)
                    yield from (page for page in found if not visited or page.known.url in visited)
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        RuntimeError,
    ) as problem:
        raise InputError(f"is a broken web archive ({problem})", where=source.name, remedy=_REMEDY) from None


def _visited(archive: zipfile.ZipFile) -> set[str]:
    """The addresses in the archive's own list of pages."""
    if "pages/pages.jsonl" not in archive.namelist():
        return set()
    with archive.open("pages/pages.jsonl") as stream:
        lines = stream.read(READING.largest).decode("utf-8", "replace").splitlines()
    found = set()
    for line in lines:
        try:
            page = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(page, dict) and isinstance(page.get("url"), str):
            found.add(page["url"])
    return found
