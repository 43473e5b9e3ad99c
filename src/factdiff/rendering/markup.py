"""Text of an article inside Markdown and HTML, without effect there."""

from __future__ import annotations

import re

from factdiff.rendering import neutral

SPECIAL = re.compile(r"([\\`*_{}\[\]()#+.!|~^$=-])")
# A zero-width space after the sign keeps a mention, a reference or a bare address from becoming a link.
MENTION = re.compile(r"@|#(?=\w)|(?<=\bGH)-(?=\d)|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
BREAK = "&#8203;"
HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def escape(text: str) -> str:
    """Text that Markdown, HTML and the forge's own links leave alone, on one line."""
    plain = neutral.line(text)
    marked = MENTION.sub(lambda sign: f"{sign[0]}\N{ZERO WIDTH SPACE}", plain)
    safe = "".join(HTML.get(char, char) for char in marked)
    return SPECIAL.sub(r"\\\1", safe).replace("\N{ZERO WIDTH SPACE}", BREAK)
