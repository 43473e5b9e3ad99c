"""Words and what hangs on them, asked while trees are mended."""

from __future__ import annotations

from factdiff.analysis.tree import Sheet, Token, at, attach
from tests.analysis.trees import tree

LINES = """
The    the   DET   2 det
dam    dam   NOUN  3 nsubj
holds  hold  VERB  0 root
fish   fish  NOUN  3 obj
.      .     PUNCT 3 punct
It     it    PRON  7 nsubj
leaks  leak  VERB  0 root
"""


def paragraph() -> list[Token]:
    """Two sentences of one paragraph, as rules that mend trees meet them."""
    words = tree(LINES)
    sheet = Sheet(words)
    for word in words:
        word.sheet = sheet
    return words


def test_what_hangs_on_a_word_is_found_anew_after_a_word_was_hung_elsewhere() -> None:
    """The words below a word are kept until any word is written on, and nobody can change what is kept."""
    words = paragraph()
    dam, holds, fish = words[1:4]
    assert [word.form for word in dam.subtree()] == ["The", "dam"]
    dam.subtree().clear()
    assert [word.form for word in dam.subtree()] == ["The", "dam"]
    attach(fish, dam, "nmod")
    assert [word.form for word in dam.subtree()] == ["The", "dam", "fish"]
    attach(fish, holds, "obj")
    assert [word.form for word in dam.subtree()] == ["The", "dam"]


def test_a_word_by_its_place_stands_in_the_same_sentence() -> None:
    """With the paragraph's sheet or without it."""
    for words in (paragraph(), tree(LINES)):
        assert at(words[0], 4) is words[4]
        assert at(words[0], 5) is None
        assert at(words[6], 5) is words[5]
        assert at(words[0], -1) is None
        assert at(words[0], 7) is None
