"""Names inside a clause whose spelling was corrected, wherever they were read into, or into nothing."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.names import RENAMED, respelled
from factdiff.comparison.pair import Finding, Pair, finding
from factdiff.comparison.slots.predication import territory
from factdiff.comparison.views import Passage
from factdiff.model.fact import Fact


def corrected(pair: Pair) -> list[Finding]:
    """Capitalised words that an edit turned into another spelling of themselves.

    A common word with a slip of the pen is no change; a name with one is.
    """
    found = []
    for old, new in zip(pair.edit.old, pair.edit.new, strict=True):
        before = _capitalised(pair.old, pair.beside_old, pair.old_sentence, old)
        after = _capitalised(pair.new, pair.beside_new, pair.new_sentence, new)
        folded = tuple(map(words.fold, before)), tuple(map(words.fold, after))
        if before and respelled(*folded) and not pair.names.both_known(*folded):
            old_name, new_name = " ".join(before), " ".join(after)
            found.append(finding("who", RENAMED, old_name, new_name, f"{old_name} → {new_name}: respelled"))
    return found


def _capitalised(
    fact: Fact, beside: tuple[Fact, ...], sentence: Passage, stretch: tuple[int, int]
) -> tuple[str, ...]:
    """The words of a stretch in a fact's territory, if all have a capital that does not open the sentence."""
    inside = [
        token
        for token in territory(fact, beside, sentence)
        if stretch[0] <= token[1] and token[2] <= stretch[1]
    ]
    whole = [token for token in sentence.tokens if stretch[0] <= token[1] and token[2] <= stretch[1]]
    if len(inside) != len(whole) or any(word not in sentence.capitals for word, _, _ in inside):
        return ()
    shift = sentence.start
    return tuple(sentence.text[start - shift : end - shift] for _, start, end in inside)
