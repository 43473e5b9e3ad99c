"""Text of an article made harmless before it is shown.

An article can hold anything: escape sequences that repaint a terminal, direction marks that make a
line read differently from what it says, line breaks that forge a second line of output.
"""

from __future__ import annotations

import re

from factdiff.patterns import pattern

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
INVISIBLE = "\u200b\u2060\ufeff\u00ad"
# Direction marks, tag characters, half characters and the rest of the controls.
ACTIVE = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f\ud800-\udfff\x00-\x1f\x7f-\x9f"
ESCAPE = "\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?)?"
HARMFUL = pattern(f"(?P<breaks>[{BREAKS}])|(?P<invisible>[{INVISIBLE}])|{ESCAPE}|[{ACTIVE}]")
# In JSON, line breaks inside values are escapes already; those that are left lay the document out.
RAW = pattern(f"(?![\n\t])[{BREAKS}{INVISIBLE}{ACTIVE}]")
SPACES = pattern("[ ]{2,}")
# GitHub's runner obeys "::command::" at the start of a line (a wrapped one, too) and "##[command]" anywhere.
COMMANDS = pattern("::|##\\[")


def line(text: str) -> str:
    """The text on one line, without control characters, escape sequences or direction marks.

    What could have had an effect leaves a replacement character, so that a reader sees that
    something stood there.
    """
    shown = inert(text)
    broken = COMMANDS.sub(lambda command: f"{command[0][:-1]} {command[0][-1]}", shown)
    return SPACES.sub(" ", broken).strip()


def inert(text: str) -> str:
    """A stretch of running text as ``line`` makes it, with the spaces at its ends and between words kept."""
    # What prints harms nobody; of all French and English text hardly more than these spaces is said not to print.
    if text.replace("\u00a0", " ").replace("\u202f", " ").isprintable():
        return text
    return HARMFUL.sub(_replacement, text)


def json_text(encoded: str) -> str:
    """Encoded JSON in which control characters and direction marks are written as escapes.

    The values stay what they were, since offsets count their characters; only raw output is tamed.
    """
    return RAW.sub(_escaped, encoded).replace("##[", "\\u0023#[")


def _replacement(found: re.Match[str]) -> str:
    """What stands for a harmful character or sequence."""
    if found["breaks"]:
        return " "
    return "" if found["invisible"] else REPLACEMENT


def _escaped(found: re.Match[str]) -> str:
    """One character as JSON escapes it; those beyond 0xFFFF as a surrogate pair."""
    units = found[0].encode("utf-16-be", "surrogatepass")
    pairs = (units[index : index + 2] for index in range(0, len(units), 2))
    return "".join(f"\\u{int.from_bytes(pair, 'big'):04x}" for pair in pairs)
