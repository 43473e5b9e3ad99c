"""What the address of a page says: its host and path, and when two addresses are one page's."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from factdiff.values import dataclass

_SAME_PAGE = re.compile(r"^(?:www|amp|m)\.")
_ARCHIVED = re.compile(r"\Ahttps?://web\.archive\.org/web/\d+[a-z_]*/(?=https?:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AddressParts:
    """Of an address what tells pages and papers apart."""

    host: str
    path: str


def original(address: str) -> str:
    """An address as it was before an archive of the web rewrote it."""
    return _ARCHIVED.sub("", address)


def plain(address: str) -> str:
    """An address without what does not tell pages apart: scheme, ``www``, query, AMP's ending."""
    found = parts(original(address.strip()))
    if found is None:
        return address.strip()
    path = unquote(found.path).rstrip("/").removesuffix("/amp")
    return f"{_SAME_PAGE.sub('', found.host)}{path}"


def parts(address: str | None) -> AddressParts | None:
    """Host and path of an address; none where it is none or malformed (``http://[a``), as pages may claim anything."""
    try:
        found = urlsplit((address or "").strip())
        return AddressParts(found.hostname or "", found.path)
    except ValueError:
        return None
