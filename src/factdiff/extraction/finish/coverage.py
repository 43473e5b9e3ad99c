"""How a sentence ended: as facts, as none with a reason, or as unparsed."""

from __future__ import annotations

from factdiff.analysis.tree import Sentence
from factdiff.settings import ANALYSIS


def status(sentence: Sentence, reason: str | None, *, found: bool, unclosed: bool) -> tuple[str, str | None]:
    """The status of a sentence and why; ``reason`` is that of a sentence outside the story."""
    if len(sentence.tokens) > ANALYSIS.longest_sentence:
        return "unparsed", "sentence too long"
    if found and reason is None:
        return "facts", "unclosed quotation mark" if unclosed else None
    if reason is not None:
        return "none", reason
    if sentence.tokens[-1].form == "?":
        return "none", "question"
    if any(t.pos == "VERB" for t in sentence.tokens):
        return "unparsed", "no clause understood"
    return "none", "no predicate"
