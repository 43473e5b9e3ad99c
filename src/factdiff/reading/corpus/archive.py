"""Archives of the web, one page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factdiff.errors import InputError
from factdiff.reading.addresses import plain
from factdiff.reading.containers.warc import pages
from factdiff.reading.versions import KeptVersion, VersionChoice, dated


def articles(name: str, choice: VersionChoice) -> Iterator[KeptVersion]:
    """A version for each page, of what stands at its address. Raises `InputError` where the archive is broken."""
    found = False
    try:
        with Path(name).open("rb") as stream:
            for page in pages(stream, name, None):
                url = page.known.url or ""
                if choice.url is None or plain(url) == plain(choice.url):
                    found = True
                    yield KeptVersion(page.name, page, dated(page.known.captured), entry=plain(url))
    except OSError as problem:
        raise InputError(
            f"cannot be read ({problem.strerror})", where=name, remedy="check the file"
        ) from None
    if not found:
        raise InputError("has no page", where=name, remedy="see what it holds with factdiff extract")
