"""Text of an article made harmless before it is shown.

An article can hold anything: escape sequences that repaint a terminal, direction marks that make a
line read differently from what it says, line breaks that forge a second line of output.
"""

from __future__ import annotations

import re
import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
INVISIBLE = "\u200b\u2060\ufeff\u00ad"
DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TAGS = range(0xE0000, 0xE0080)
ESCAPE = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?)?")
SPACES = re.compile("[ ]{2,}")
# GitHub's runner obeys "::command::" at the start of a line (a wrapped one, too) and "##[command]" anywhere.
COMMANDS = re.compile("::|##\\[")


def _replacement(char: str) -> str:
    """What stands for one character; ordinary characters stand for themselves."""
    if char in BREAKS:
        return " "
    if char in INVISIBLE:
        return ""
    if char in DIRECTIONS or ord(char) in TAGS or unicodedata.category(char) in ("Cc", "Cs"):
        return REPLACEMENT
    return char


def line(text: str) -> str:
    """The text on one line, without control characters, escape sequences or direction marks.

    What could have had an effect leaves a replacement character, so that a reader sees that
    something stood there.
    """
    shown = text
    if not (text.isascii() and text.isprintable()):
        shown = "".join(map(_replacement, ESCAPE.sub(REPLACEMENT, text)))
    broken = COMMANDS.sub(lambda command: f"{command[0][:-1]} {command[0][-1]}", shown)
    return SPACES.sub(" ", broken).strip()


def json_text(encoded: str) -> str:
    """Encoded JSON in which control characters and direction marks are written as escapes.

    The values stay what they were, since offsets count their characters; only raw output is tamed.
    """
    encoded = encoded.replace("##[", "\\u0023#[")
    if encoded.isascii():
        return encoded.replace("\x7f", "\\u007f")
    return "".join(_escaped(char) for char in encoded)


def _escaped(char: str) -> str:
    """One character of encoded JSON; those beyond 0xFFFF as a surrogate pair."""
    harmless = char in "\n\t" or _replacement(char) == char
    if harmless:
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    pairs = (units[index : index + 2] for index in range(0, len(units), 2))
    return "".join(f"\\u{int.from_bytes(pair, 'big'):04x}" for pair in pairs)
