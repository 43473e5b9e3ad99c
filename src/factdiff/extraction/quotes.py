"""Direct quotations: which are whole statements, and who speaks them."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis import Passage
from factdiff.analysis.quotations import Quotation
from factdiff.analysis.tree import Token
from factdiff.extraction import grammar
from factdiff.extraction.grammar import Tongue

_NEAR = 4


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """A quotation that is a statement of its own, its words, and the reporting verb beside it."""

    quotation: Quotation
    tokens: tuple[Token, ...]
    speech: Token | None


def utterances(passage: Passage, tongue: Tongue) -> list[Utterance]:
    """The full quotations of a paragraph in order; partial ones stay in the clause whose words they are."""
    tokens = [t for s in passage.sentences for t in s.tokens]
    found = []
    for quotation in passage.quotations:
        inside = tuple(t for t in tokens if quotation.start <= t.begin and t.finish <= quotation.end)
        if inside and _full(inside, tokens):
            found.append(Utterance(quotation, inside, _speech(inside, tokens, tongue)))
    return found


def _full(inside: tuple[Token, ...], tokens: list[Token]) -> bool:
    """Whether the words within the marks make a sentence that nothing outside governs."""
    words = [t for t in inside if t.pos != "PUNCT"]
    if not any(grammar.finite(t) is not None and t.pos in {"VERB", "AUX"} for t in words):
        return False
    before = _neighbour(inside[0].i, tokens, -1)
    if before is None or before.form in {":", ".", "!", "?", "-", "–", "—"}:
        return True
    if before.form == "," or words[0].form[:1].isupper():
        return before.pos not in {"SCONJ", "DET", "ADP"} and len(words) > _NEAR - 1
    return False


def _neighbour(i: int, tokens: list[Token], step: int) -> Token | None:
    """The next word outside the marks on one side."""
    position = i - tokens[0].i + step
    while 0 <= position < len(tokens) and tokens[position].form == '"':
        position += step
    return tokens[position] if 0 <= position < len(tokens) else None


def _speech(inside: tuple[Token, ...], tokens: list[Token], tongue: Tongue) -> Token | None:
    """The reporting verb right behind the closing mark, else the last one before the opening mark."""
    first, last = inside[0].i, inside[-1].i
    quoted = {t.i for t in inside}
    behind = [t for t in tokens if last < t.i and t.i not in quoted]
    for token in behind[: 2 * _NEAR * 2]:
        if token.form in {".", "!", "?"} and token.i > last + 3:
            break
        if _reporting(token, tongue):
            return token
    before = [t for t in tokens if t.i < first]
    for token in reversed(before):
        if token.form in {".", "!", "?"}:
            break
        if _reporting(token, tongue):
            return token
    return None


def _reporting(token: Token, tongue: Tongue) -> bool:
    if token.pos not in {"VERB", "AUX"} or token.dep in {"aux", "cop"}:
        return False
    row = tongue.verb("speech", token)
    return row is not None
