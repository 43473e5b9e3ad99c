"""Hostile text of an article, before it reaches a terminal, a comment or a file."""

from __future__ import annotations

import json

import pytest

from factdiff.rendering import neutral

HOSTILE = {
    "a\nb": "a b",
    "a\r\n::error::b": "a : :error: :b",
    "x ##[error]y": "x ## [error]y",
    "a\u2028b\u2029c\x85d": "a b c d",
    "\x1b[31mred\x1b[0m": "\ufffdred\ufffd",
    "\x1b]0;title\x07x": "\ufffdx",
    "\x1b]8;;http://evil\x1b\\link": "\ufffdlink",
    "\x9b31mred": "\ufffd31mred",
    "user\u202egnp.exe": "user\ufffdgnp.exe",
    "a\u2066b\u2069": "a\ufffdb\ufffd",
    "zero\u200bwidth\ufeff": "zerowidth",
    "bell\x07 nul\x00 del\x7f": "bell\ufffd nul\ufffd del\ufffd",
    "tag\U000e0041": "tag\ufffd",
    "lone\ud800": "lone\ufffd",
    "  two  spaces ": "two spaces",
    "« 1\u202f200 » l’été": "« 1\u202f200 » l’été",
    "👩\u200d🚒": "👩\u200d🚒",
}


@pytest.mark.parametrize(("text", "shown"), HOSTILE.items())
def test_a_line_has_no_effect_but_its_words(text: str, shown: str) -> None:
    """Controls, escapes and direction marks leave a replacement character; prose stays as it is."""
    assert neutral.line(text) == shown


@pytest.mark.parametrize(
    "text", ["\u202eabc", "\x9b31m", "\x7f", "é\u2028", "tag\U000e0041", "plain", "«é»", "##[error]"]
)
def test_json_escapes_what_could_act_and_keeps_the_value(text: str) -> None:
    """Encoded JSON holds no raw control character, and decodes to the very text."""
    encoded = neutral.json_text(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(encoded) == {"text": text}
    assert "##[" not in encoded
    assert neutral.line(encoded) == encoded
