"""The captures of one page in an archive of the web, in the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.reading.several import members
from factdiff.reading.sources import RawInput
from factdiff.reading.versions import KeptVersion, dated, nothing

_SHOWN = 3


def of_archive(source: RawInput, url: str | None) -> Iterator[KeptVersion]:
    """A version for each capture of the address; without one, of the only address that the archive has.

    Raises `InputError` where it has several.
    """
    captures = sorted(members(source, url), key=_captured)
    addresses = list(dict.fromkeys(capture.known.url or "" for capture in captures))
    if url is None and len(addresses) > 1:
        some = ", ".join(addresses[:_SHOWN])
        raise nothing(
            source.name, f"holds pages of {len(addresses)} addresses ({some} …)", "choose one with --url"
        )
    for capture in captures:
        when = dated(capture.known.captured)
        yield KeptVersion(f"{source.name} ({when})" if when else source.name, capture, when)


def _captured(capture: RawInput) -> str:
    return dated(capture.known.captured) or ""
