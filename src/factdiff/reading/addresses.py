"""When two addresses are one page's."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_SAME_PAGE = re.compile(r"^(?:www|amp|m)\.")
_ARCHIVED = re.compile(r"\Ahttps?://web\.archive\.org/web/\d+[a-z_]*/(?=https?:)", re.IGNORECASE)


def original(address: str) -> str:
    """An address as it was before an archive of the web rewrote it."""
    return _ARCHIVED.sub("", address)


def plain(address: str) -> str:
    """An address without what does not tell pages apart: scheme, ``www``, query, AMP's ending."""
    try:
        parts = urlsplit(original(address.strip()))
        host = parts.hostname or ""
    except ValueError:
        return address.strip()
    path = unquote(parts.path).rstrip("/").removesuffix("/amp")
    return f"{_SAME_PAGE.sub('', host)}{path}"
