"""Times of comparisons and of no deed: since when something is the first or the worst, "later than planned"."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token, at
from factdiff.extraction.scene import Scene
from factdiff.languages.inflection import inflection
from factdiff.languages.tables import CLOSED
from factdiff.model.timex import Bound, Timex


def ranked(words: Sequence[Token], owner: Token, timex: Timex) -> bool:
    """ "Fell to its lowest *since 2021*", "la première grève *depuis 2015*": since when nothing was so is not when it was.

    What ranks stands behind the verb, with no comma and no other verb before the time.
    """
    if _held_against(words):
        return True
    if not isinstance(timex.recipe, Bound) or timex.recipe.kind != "since":
        return False
    word = at(owner, words[0].i - 1)
    while word is not None and word.pos not in {"VERB", "AUX"} and word.form not in {",", ";", ":"}:
        if _ranks(word):
            return True
        word = at(owner, word.i - 1)
    return False


def _held_against(words: Sequence[Token]) -> bool:
    """ "*Later* than planned", "*plus tard* que prévu": what is held against something else names no time."""
    than = at(words[-1], words[-1].i + 1)
    compares = than is not None and any(row.kind == "than" for row in than.marks.rows(CLOSED))
    return compares and any(
        word.feature("Degree") == "Cmp" or any(row.kind == "degree" for row in word.marks.rows(CLOSED))
        for word in words
    )


def of_rank(phrase: Token, owner: Token, scene: Scene) -> bool:
    """Whether a phrase is such a time, which is no participant either."""
    inside = (t for t in scene.passage.timexes if t.start <= phrase.begin < t.end)
    return any(ranked(words, owner, t) for t in inside if (words := scene.words(t.start, t.end)))


def _ranks(word: Token) -> bool:
    """Whether a word says that of several one comes first: a superlative, an ordinal, "le plus", "la pire"."""
    if word.feature("Degree") == "Sup":
        return True
    kinds = {row.kind for row in word.marks.rows(CLOSED)}
    if "rank" in kinds and word.pos == "ADJ":
        return True
    before = at(word, word.i - 1)
    fused = before is not None and inflection(word.marks.language).listed("fused", before.form.lower())
    defined = before is not None and (before.feature("Definite") == "Def" or before.feature("Poss") == "Yes")
    return "degree" in kinds and (fused or defined)
