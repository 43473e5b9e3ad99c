"""Runs of words that have one meaning, as the synonyms list them: "took part in", "a pris mardi la décision"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.tokens import ComparedWord
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass

_DAYS = frozenset({"weekday", "day_shift"})
_DATES = frozenset({"weekday", "weekday_abbr", "month", "month_abbr"})
_MONTHS = frozenset({"month", "month_abbr"})


@dataclass(frozen=True, slots=True)
class Idiom:
    """A run of words by its dictionary form, its words, their places, the place of a word within it, and where it ends."""

    lemma: str
    norms: tuple[str, ...]
    places: tuple[int, ...]
    within: int | None
    last: int


def idiom(tokens: Sequence[ComparedWord], index: int, lexicon: Lexicon) -> Idiom | None:
    """The longest run of words from a place on that the synonyms list, its first word in any form."""
    first = tokens[index]
    own = {first.norm, *_inflections(first, lexicon)} & lexicon.heads
    if not own:
        return None  # most words begin no run
    for size in range(ACCOUNT.longest_idiom, 1, -1):
        for within in (None, index + 1):
            places = (
                index,
                *range(index + (1 if within is None else 2), index + size + (within is not None)),
            )
            if places[-1] >= len(tokens):
                continue
            found = _listed([tokens[i] for i in places], own, lexicon)
            lemma, norms = found or ("", ())
            acts = _verbal(lemma, lexicon)
            if not lemma or (acts and _dated(tokens, places[-1], lexicon)):
                continue
            if within is None or (acts and _parts(tokens, within, lexicon)):
                return Idiom(lemma, norms, places, within, places[-1] + 1)
    return None


def _listed(
    inside: Sequence[ComparedWord], own: Collection[str], lexicon: Lexicon
) -> tuple[str, tuple[str, ...]] | None:
    """The dictionary form of a run that the synonyms list, and its words; ``own`` are forms of its first word."""
    for norms in dict.fromkeys(_spelled(inside, lexicon)):
        heads = lexicon.idioms.get(norms[1:], frozenset())
        found = sorted(
            head for head in heads.intersection(own) if head == norms[0] or _inflected(head, norms, lexicon)
        )
        if found:
            return " ".join((found[0], *norms[1:])), norms
    return None


def _inflections(word: ComparedWord, lexicon: Lexicon) -> frozenset[str]:
    """What a word can be a form of; lexica of forms have "par" as one of "partir", too."""
    little = word.norm in lexicon.prepositions
    return frozenset() if little else lemmas(lexicon.language, word.text)


def _parts(tokens: Sequence[ComparedWord], index: int, lexicon: Lexicon) -> bool:
    """Whether a word can stand within a verb of several words: a day, an adverb."""
    if index >= len(tokens) or tokens[index].kind != "word" or tokens[index].elided:
        return False
    if tokens[index].norm in lexicon.negations:
        # "Was not present at": the denial is of the first word.
        return False
    if lexicon.times.get(tokens[index].norm, frozenset()) & _DAYS:
        return True
    if idiom(tokens, index, lexicon) is not None or tokens[index].norm in lexicon.prepositions:
        # "Parti afin d'aider": the word belongs to what stands behind it.
        return False
    return {upos for upos, _ in readings(lexicon.language, tokens[index].text)} == {"ADV"}


def _dated(tokens: Sequence[ComparedWord], last: int, lexicon: Lexicon) -> bool:
    """Whether a run ends in a preposition that leads to a date, and belongs to that: "decided on Tuesday"."""
    if tokens[last].norm not in lexicon.prepositions:
        return False
    after = [lexicon.times.get(token.norm, frozenset[str]()) for token in tokens[last + 1 : last + 3]]
    if after and after[0] & _DATES:
        return True
    return len(after) > 1 and tokens[last + 1].kind == "number" and bool(after[1] & _MONTHS)


def _verbal(lemma: str, lexicon: Lexicon) -> bool:
    return any(scope == "verb" for _, scope in lexicon.senses.get(lemma, ()))


def _spelled(inside: Sequence[ComparedWord], lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """Some words as they are written, in full, and what ends in a preposition without the article merged into it: "lors du"."""
    plain = tuple(token.norm for token in inside)
    yield plain
    yield tuple(
        lexicon.elided.get(token.norm, token.norm) if token.elided else token.norm for token in inside
    )
    near = inside[-1].start - inside[-2].end <= 1
    last = lexicon.merged.get(plain[-1], plain[-1]) if near else plain[-1]
    # "Est chargée du dossier": a participle within has the number and gender of whoever is spoken of.
    agreed = [
        next(iter(sorted(lemmas(lexicon.language, token.text, "ADJ"))), token.norm) for token in inside[1:-1]
    ]
    yield (*plain[:-1], last)
    yield (plain[0], *agreed, last)


def _inflected(head: str, norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the first word of a run can stand in another form: "coups de fil", but no "biens que" for "bien que"."""
    scopes = {scope for _, scope in lexicon.senses.get(" ".join((head, *norms[1:])), ())}
    return bool(scopes - {"adverb", "other"})
