"""Lines of text at a width are the same whether we lay them out or rich does."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdiff.rendering.blocks import PrintedBlock
from factdiff.rendering.layout import _ONE_COLUMN, laid_out
from factdiff.rendering.painting import painted

ALPHABET = "aéß \u00a0\u202f–“”«»…’≈€.\n"
WORDS = st.lists(st.text(ALPHABET, max_size=30) | st.integers(1, 70).map("x".__mul__), max_size=12).map(
    " ".join
)
BLOCKS = st.builds(
    PrintedBlock,
    st.lists(st.tuples(WORDS, st.sampled_from(["", "dim", "bold red"])), max_size=4).map(tuple),
    st.sampled_from(["", "bold"]),
    st.integers(0, 6),
    st.sampled_from(["", "~", "?", "-"]),
)


def by_rich(blocks: list[PrintedBlock], width: int) -> str:
    lines = (line.rstrip() for line in painted(blocks, width, color=False).split("\n"))
    return "\n".join(lines).strip("\n") + "\n"


@given(st.lists(BLOCKS, max_size=4), st.integers(20, 90))
def test_same_lines(blocks: list[PrintedBlock], width: int) -> None:
    assert laid_out(blocks, width, color=False) == by_rich(blocks, width)


def test_every_character_that_counts_as_one_column_is_one() -> None:
    """Each of them, ninety times: nothing else of a line tells how wide rich takes it to be."""
    for number in range(0x20, 0x2300):
        char = chr(number)
        if _ONE_COLUMN.fullmatch(char) and not char.isspace():
            block = PrintedBlock(((char * 90, ""),), sign="~")
            assert laid_out([block], 40, color=False) == by_rich([block], 40), hex(number)


@pytest.mark.parametrize("text", ["日本語の文章 " * 9, "a\u0301 " * 40, "a\tb " * 20, "🙂 " * 40])
def test_other_characters_are_laid_out_by_rich(text: str) -> None:
    block = PrintedBlock(((text, ""),), indent=2, sign="?")
    assert laid_out([block], 30, color=False) == by_rich([block], 30)


def test_plain_lines_do_without_rich() -> None:
    """Loading it takes half as long as all else that a comparison of two fact files does."""
    code = (
        "import sys; from factdiff.rendering.blocks import PrintedBlock; from factdiff.rendering.layout import laid_out;"
        "print(laid_out([PrintedBlock((('Ça va – « oui ».', 'bold'),), sign='~')], 88, color=False), 'rich' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n") == ["~ Ça va – « oui ».", " False", ""]
