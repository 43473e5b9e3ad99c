"""When two addresses are one page's."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SAME_PAGE = re.compile(r"^(?:www|amp|m)\.")


def plain(address: str) -> str:
    """An address without what does not tell pages apart: scheme, ``www``, query, AMP's ending."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return address.strip()
    return f"{_SAME_PAGE.sub('', host)}{parts.path.rstrip('/').removesuffix('/amp')}"
