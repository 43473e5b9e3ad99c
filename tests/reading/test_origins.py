"""The way back from a paragraph to the file that it was built from: every anchor points at the letter that it stands for."""

from __future__ import annotations

import json
import string
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.model.document import Anchor
from factdiff.reading.origins import Origins, of_json, of_page

WORDS = st.lists(
    st.text(alphabet=string.ascii_lowercase + "éàœ0123456789", min_size=1, max_size=9),
    min_size=6,
    max_size=40,
)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=5)


def place(file: str, anchor: Anchor) -> int:
    """The offset in a file of a line and column."""
    lines = file.splitlines(keepends=True)
    return sum(map(len, lines[: anchor.line - 1])) + anchor.column - 1


def written(origins: Origins, texts: list[str]) -> list[list[Anchor]]:
    """The anchors of paragraphs that stand one behind the other in a built text, two characters apart."""
    found, start = [], 0
    for text in texts:
        found.append(origins.anchors(text, start))
        start += len(text) + 2
    return found


def letters(file: str, texts: list[str], anchors: list[list[Anchor]]) -> list[tuple[str, str]]:
    """Each letter that an anchor stands for, in the built text and in the file."""
    whole = "\n\n".join(texts)
    return [
        (whole[anchor.start], file[place(file, anchor)])
        for some in anchors
        for anchor in some
        if whole[anchor.start].isalnum()
    ]


@settings(max_examples=25, deadline=None)
@given(
    PARAGRAPHS, st.sampled_from(["\n", "\r\n", " "]), st.sampled_from(["<p>", '<p class="a b">', "<div><p>"])
)
def test_anchors_of_a_page_point_at_their_letters(found: list[list[str]], gap: str, tag: str) -> None:
    """Through tags and line ends of the file; a paragraph has an anchor at its start and one for each line of the file."""
    texts = [" ".join(words) for words in found]
    file = f"<html><title>x</title>{gap}" + gap.join(tag + gap.join(words) for words in found)
    anchors = written(of_page(file), texts)
    assert [some[0].start for some in anchors] == [
        sum(len(text) + 2 for text in texts[:number]) for number in range(len(texts))
    ]
    assert all(one == other for one, other in letters(file, texts, anchors))
    assert all(len(some) <= len(words) for some, words in zip(anchors, found, strict=True))


@settings(max_examples=25, deadline=None)
@given(PARAGRAPHS)
def test_anchors_of_json_point_behind_its_escapes(found: list[list[str]]) -> None:
    """Letters that JSON escapes stand where their escape begins."""
    texts = [" ".join(words) for words in found]
    file = json.dumps({"articleBody": "\n".join(texts)})
    assert all(other in (one, "\\") for one, other in letters(file, texts, written(of_json(file), texts)))


LONG = "Le conseil municipal a voté la fermeture du pont de Sarville pendant trois mois."


#: What the file has, what was built of it, and where the anchors stand: offset, line, column.
CASES = [
    (f"<p>{LONG}", LONG, [(0, 1, 4)]),
    (f"\n<p>\n{LONG}", LONG, [(0, 3, 1)]),
    (f"<script>{LONG}</script>\n<p>{LONG}", LONG, [(0, 2, 4)]),
    (f"<STYLE>{LONG}</STYLE><p>{LONG}", LONG, [(0, 1, 99)]),
    ("<p>Une autre phrase.", LONG, []),
    (f"<p>{LONG}", f"– {LONG}", [(0, 1, 2)]),
    (f"<p>{LONG.replace('é', '&eacute;')}", LONG, [(0, 1, 4), (28, 1, 39)]),
    (f"<p>{LONG.replace('pont', 'pont<sup>12</sup>')}", LONG, [(0, 1, 4), (49, 1, 66)]),
    (f"<p>{LONG}", LONG.replace("pont", "pont neuf de 1900"), [(0, 1, 4), (62, 1, 53)]),
    (f"<p>{LONG}", f"Mardi {LONG}", [(0, 1, 1), (10, 1, 8)]),
    (f"<p>{LONG}", LONG.replace("Le conseil", "Un conseil"), [(0, 1, 4)]),
    (f"<p>{LONG[:40]}\n{LONG[41:]}", LONG, [(0, 1, 4), (41, 2, 1)]),
]


@pytest.mark.parametrize(("file", "text", "expected"), CASES)
def test_anchors(file: str, text: str, expected: list[tuple[int, int, int]]) -> None:
    """Line and column in the file, from the paragraph's start on and wherever the file does not run along with it."""
    assert [(a.start, a.line, a.column) for a in of_page(file).anchors(text, 0)] == expected


def test_paragraphs_are_looked_for_in_the_order_of_the_file() -> None:
    """The second of two equal paragraphs is the second of the file, and a third goes back to the first."""
    file = f"<p>{LONG}\n<p>{LONG}"
    origins = of_page(file)
    assert [origins.anchors(LONG, 0)[0].line for _ in range(3)] == [1, 2, 1]


def test_the_search_can_begin_further_on() -> None:
    """At an offset of the file, from the letter that stands there."""
    file = f"<p>{LONG}\n<p>{LONG}"
    for start, line in ((0, 1), (3, 1), (4, 2), (len(file) - len(LONG), 2)):
        origins = of_page(file)
        origins.skip_to(start)
        assert origins.anchors(LONG, 0)[0].line == line, start


def test_text_written_as_markup_is_text() -> None:
    """Feeds write the tags of an article as text."""
    file = f"<description>{escape(f'<p>{LONG}')}</description>"
    (first,) = of_page(file, whole=True).anchors(LONG, 0)
    assert file[place(file, first)] == "L"
