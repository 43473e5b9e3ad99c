"""Words of the article and words of our own → one line, spelled as the language spells it.

Between neighbours of the article stands what the article has there; where words were left out or put in, articles
contract (``de le`` → ``du``), vowels are elided (``de Alger`` → ``d'Alger``) and marks keep their places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from factdiff.analysis.tree import Token
from factdiff.extraction.names.spelling import squeezed
from factdiff.languages.inflection import Inflection, inflection
from factdiff.languages.spelling import folded
from factdiff.languages.tables import NEGATION
from factdiff.languages.traits import traits

#: A word of the article, or words of our own.
Item: TypeAlias = Token | str

_CLOSING = frozenset({",", ".", ")", ";", ":", "%", "]", "!", "?"})
#: Classes of words that have a capital at the start of a sentence alone.
_SMALL = frozenset({"DET", "ADP", "ADV", "VERB", "AUX", "PRON", "SCONJ", "CCONJ"})
_PAIRS = {"(": ")", "[": "]"}
_BULLETS = frozenset({"+", "*", "•", "·", "▪", "‣"})
_ENDING = frozenset({",", ".", ";", ":", "-", "–", "—", "(", "["})


class _Word(NamedTuple):
    """A word of a line; a tuple, since one is made for each word of every claim."""

    text: str
    token: Token | None


def line(items: Sequence[Item], text: str, language: str, *, capital: bool = True) -> str:
    """The items as one line that begins with a capital, unless told otherwise, and ends without a stop."""
    words = list(_words(_balanced(_trimmed(items)), text))
    rules = inflection(language)
    said = ""
    last: _Word | None = None
    for word in words:
        if last is None:
            said = word.text
        elif last.token is None and rules.closes(last.text):
            said += f" {word.text}"
        elif last.token is not None and word.token is not None and last.token.i + 1 == word.token.i:
            gap = text[last.token.end : word.token.start]
            cut = last.text.endswith(("-", "\u2010")) and any(mark in gap for mark in "\r\n")
            said += (" " if gap and not cut else "") + word.text
        else:
            said = _joined(said, _whole(word, rules) or _lowered(word), rules, last.token)
        last = word
    return said[:1].upper() + said[1:] if capital else said


def _words(items: Iterable[Item], text: str) -> Iterable[_Word]:
    for item in items:
        if isinstance(item, Token):
            yield _Word(squeezed(text[item.start : item.end]), item)
        else:
            yield from (_Word(part, None) for part in item.split())


def _whole(word: _Word, rules: Inflection) -> str:
    """A verb shortened to what its subject lends it a voice for ("they're"), in full: it has another subject now."""
    form, token = word.text.replace("’", "'").lower(), word.token
    if token is None or token.pos != "AUX":
        return ""
    done = token.dep == "aux" and token.head is not None and token.head.feature("VerbForm") == "Part"
    others = token.head.each("aux", "cop") if token.head is not None else []
    perfect = done and len(others) == 1
    return (rules.scope("contracted perfect", form) if perfect else "") or rules.scope("contracted", form)


def _lowered(word: _Word) -> str:
    """A word that began the article's sentence and does not begin the claim."""
    token = word.token
    small = token is not None and token.pos in _SMALL and not token.entity
    # "Passengers said they …" → "the passengers": a common noun whose capital the sentence gave.
    small = small or (
        token is not None and token.pos in {"NOUN", "NUM"} and not token.entity and token.lemma.islower()
    )
    if token is not None and small and folded(token.form) == folded(token.lemma) != token.lemma:
        return token.lemma  # "A peine arrivé": a capital without the accent of the small letter
    return (
        word.text[:1].lower() + word.text[1:]
        if small and word.text[1:] == word.text[1:].lower()
        else word.text
    )


def _joined(said: str, word: str, rules: Inflection, last: Token | None) -> str:
    """What was said so far with a word that did not stand behind it; ``last`` is the article's word before it."""
    before = said.rsplit(" ", 1)[-1]
    fused = rules.scope("fuse", f"{before.lower()} {word}")
    if fused:
        return said[: len(said) - len(before)] + _as_written(fused, before)
    whole = rules.form("elide", before.lower().replace("’", "'"))
    if last is not None and last.pos == "SCONJ":
        whole = rules.form("clipped", before.lower().replace("’", "'")) or whole
    if (
        whole
        and (rules.listed("elide", whole) or rules.listed("clipped", whole))
        and not rules.vowel(word)
        and rules.sole("elide", before.lower().replace("’", "'"))
    ):
        whole = rules.scope("fuse", f"{whole} {word}") or f"{whole} {word}"  # "d'eux" → "des élus"
        return said[: len(said) - len(before)] + _as_written(whole, before)
    elided = rules.scope("elide", before.lower())
    if elided and rules.vowel(word):
        return said[: len(said) - len(before)] + _as_written(elided, before) + word
    if (
        word in _CLOSING
        or word.replace("’", "'") in traits(rules.code).genitives
        or said.endswith(("(", "[", "'", "’", "“"))
        or word == "”"
    ):
        return said + word
    return f"{said} {word}"


def _as_written(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def _form(item: Item) -> str:
    return item.form if isinstance(item, Token) else item


def _trimmed(items: Sequence[Item]) -> list[Item]:
    """Without marks and conjunctions at either end that join it to what is not there."""
    kept = list(items)
    if kept[1:] and _bullet(kept[0], kept[1]):
        kept = kept[1:]
    while kept and (_form(kept[0]) in _ENDING | {")", "]"} or (_joins(kept[0]) and not _denies(kept[0]))):
        kept = kept[1:]
    while kept and (_form(kept[-1]) in _ENDING or _joins(kept[-1])):
        kept = kept[:-1]
    return kept


def _bullet(first: Item, second: Item) -> bool:
    """ "+ Added two keys", "* The lock is new": a sign apart before what a line of a list says."""
    if not isinstance(first, Token) or not isinstance(second, Token):
        return False
    return first.form in _BULLETS and first.end < second.start


def _denies(item: Item) -> bool:
    """ "Neither X nor Y": the first of a pair that denies what it stands before."""
    pair = isinstance(item, Token) and item.head is not None and item.i < item.head.i
    return pair and isinstance(item, Token) and item.marks.row(NEGATION) is not None


def _joins(item: Item) -> bool:
    return isinstance(item, Token) and (item.pos == "CCONJ" or item.form in {"…", "...", "!", "?"})


def _balanced(items: list[Item]) -> list[Item]:
    """Without brackets and quotation marks that have lost their partner."""
    odd = {id(item) for item in _unpaired(items)}
    return [item for item in items if id(item) not in odd]


def _unpaired(items: list[Item]) -> list[Item]:
    open_: list[Item] = []
    lost: list[Item] = []
    for item in items:
        form = _form(item)
        if form in _PAIRS:
            open_.append(item)
        elif form in _PAIRS.values():
            if open_:
                open_.pop()
            else:
                lost.append(item)
    marks = [item for item in items if _form(item) == '"']
    return [*lost, *open_, *(marks[-1:] if len(marks) % 2 else [])]
