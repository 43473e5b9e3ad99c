"""A pattern that waits for its first use is the compiled one in all that is asked of it."""

from __future__ import annotations

import re

import pytest

from factdiff.patterns import pattern


def test_it_is_compiled_when_it_is_first_asked() -> None:
    late = pattern("(")
    with pytest.raises(re.error, match="missing"):
        late.match("a")


def test_it_answers_as_the_compiled_one() -> None:
    late, now = pattern(r"(?P<first>a)\s*b", re.IGNORECASE), re.compile(r"(?P<first>a)\s*b", re.IGNORECASE)
    for text in ("A b", "ab, a  b", "b a", ""):
        assert late.findall(text) == now.findall(text)
        assert late.sub("-", text) == now.sub("-", text)
        assert [m.span() for m in late.finditer(text)] == [m.span() for m in now.finditer(text)]
    assert (late.pattern, late.flags, late.groupindex) == (now.pattern, now.flags, now.groupindex)


def test_bytes_have_patterns_of_their_own() -> None:
    found = pattern(rb"charset=(\w+)").search(b"<meta charset=utf>")
    assert found is not None
    assert found[1] == b"utf"
