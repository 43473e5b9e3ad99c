"""Texts are cut where their writer cut them, wrapped by hand or not, and offsets hold in the file."""

from __future__ import annotations

import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.reading import RawInput, read

WORDS = st.lists(
    st.sampled_from(
        ["le", "pont", "de", "Sarville", "sera", "fermé", "lundi", "matin", "à", "5", "h", "40", "préfecture"]
    ),
    min_size=15,
).map(lambda words: ["pont", *words])  # Words of dates alone are a line of date, which is no paragraph.


def pieces(text: str, suffix: str = ".txt") -> list[str]:
    """The paragraphs of a text."""
    document = read(RawInput("a", text.encode(), suffix), language="fr")
    return [document.text[p.start : p.end] for p in document.paragraphs]


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=4), st.integers(30, 100))
def test_wrapping_by_hand_makes_no_paragraphs(found: list[list[str]], width: int) -> None:
    """Paragraphs are the same at whatever width they were wrapped."""
    wrapped = "\n\n".join(textwrap.fill(" ".join(words) + ".", width) for words in found)
    assert [" ".join(piece.split()) for piece in pieces(wrapped)] == [
        " ".join(words) + "." for words in found
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="ab é.\n\r\t#>-*`", min_size=1, max_size=80),
    st.sampled_from([".txt", ".text", ".press"]),
)
def test_every_offset_has_its_line_and_column(text: str, suffix: str) -> None:
    """Whatever the line ends, an offset leads to the line and column that an editor shows."""
    source = RawInput("a", f"mot{text}".encode(), suffix)
    document = read(source, language="fr")
    lines = document.text.replace("\r\n", "\n ").replace("\r", "\n").split("\n")
    for paragraph in document.paragraphs:
        line, column = document.locate(paragraph.start)
        assert document.text[paragraph.start] in lines[line - 1]
        assert column >= 1
    edges = [edge for p in document.paragraphs for edge in (p.start, p.end)]
    assert edges == sorted(edges)
    assert document.text == f"mot{text}"


def test_markdown_is_told_on_standard_input() -> None:
    """Without a name, front matter or a heading tells."""
    assert pieces("# Titre\n\nUn texte.", "") == ["Titre", "Un texte."]
    assert pieces("#Lyon est en feu.", "") == ["#Lyon est en feu."]
