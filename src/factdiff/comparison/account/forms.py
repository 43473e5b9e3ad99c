"""Which words are forms of one word, by the lexicon of forms."""

from __future__ import annotations

from functools import lru_cache

from factdiff.comparison.account.lexica import lexicon
from factdiff.comparison.words import likeness
from factdiff.languages.lemmas import readings as every
from factdiff.languages.spelling import fold
from factdiff.languages.traits import traits
from factdiff.settings import ACCOUNT

_CLASSES = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADV", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})


@lru_cache(maxsize=1 << 14)
def readings(language: str, word: str) -> frozenset[tuple[str, str]]:
    """Word class and lemma, over all classes; nothing for a word that no lexicon lists."""
    return frozenset(reading for reading in every(language, word) if reading[0] in _CLASSES)


def common(language: str, word: str) -> bool:
    """Whether a word is listed as anything but a name."""
    return any(upos != "PROPN" for upos, _ in readings(language, word.lower()))


def lemmas(language: str, word: str, *classes: str) -> frozenset[str]:
    """The folded lemmas of a word in some word classes (all unless given)."""
    return frozenset(
        fold(lemma) for upos, lemma in readings(language, word) if not classes or upos in classes
    )


@lru_cache(maxsize=1 << 14)
def tense(language: str, word: str) -> str:
    """The mood and tense of an ending that says so beyond doubt (future, conditional), else nothing.

    The ending must be one of the verb's own: "réparaient" is no "vendraient".
    """
    folded = word.lower()
    own = lemmas(language, word, *_VERBAL)
    if not own:
        return ""
    endings = lexicon(language).tensed
    for size in range(min(len(folded), ACCOUNT.longest_ending), 0, -1):
        if (found := endings.get(folded[-size:])) is not None:
            whole, features, infinitive = found
            fits = size == len(folded) or (not whole and any(one.endswith(infinitive) for one in own))
            if fits:
                return features if "Fut" in features or "Cnd" in features else ""
    return ""


@lru_cache(maxsize=1 << 14)
def one_form(language: str, one: str, other: str) -> bool:
    """Whether two words are forms of one word that say the same: not singular and plural, not future and past."""
    if tense(language, one) != tense(language, other):
        return False
    shared = readings(language, one) & readings(language, other)
    classes = {upos for upos, _ in shared}
    if classes & {"NOUN"} and _noun_first(language, one, other):
        return False
    return bool(classes & {"VERB", "AUX", "ADJ", "DET"})


def _noun_first(language: str, one: str, other: str) -> bool:
    """Whether two forms are singular and plural of a noun before they are anything else.

    Where adjectives and participles agree with their noun, it shows the number itself.
    """
    others = {upos for upos, _ in readings(language, one) | readings(language, other)} - {"NOUN", "PROPN"}
    return plural(language, one, other) and not (traits(language).agreeing and others & {"ADJ", "VERB"})


def plural(language: str, one: str, other: str) -> bool:
    """Whether two forms of one noun differ in number, and not by a letter that was left out."""
    if fold(one) == fold(other) or _one_letter(fold(one), fold(other)) or _clipped(one, other):
        return False
    return bool(lemmas(language, one, "NOUN") & lemmas(language, other, "NOUN"))


def _clipped(one: str, other: str) -> bool:
    """Whether one word is the other cut short, as no plural is: "manif" and "manifestation"."""
    short, long = sorted((fold(one), fold(other)), key=len)
    rest = len(long) - len(short)
    return len(short) >= ACCOUNT.shortest_stem and long.startswith(short) and rest >= ACCOUNT.clipped


def many(language: str, word: str) -> bool | None:
    """Whether a noun stands in the plural; ``None`` where its form does not tell."""
    own = lemmas(language, word, "NOUN")
    if not own or (fold(word) in own and word[-1:] in "sxz") or any(_clipped(word, lemma) for lemma in own):
        return None
    return fold(word) not in own


@lru_cache(maxsize=1 << 14)
def slip(language: str, one: str, other: str) -> bool:
    """Whether one word is no word of the language and looks like the other: a slip of the pen.

    Where no lexicon knows either, or both as one noun, one letter more or less makes no other word.
    """
    listed = bool(readings(language, one)), bool(readings(language, other))
    if min(len(one), len(other)) < ACCOUNT.shortest_slip:
        return False
    near = _one_letter(fold(one), fold(other)) or _turned_letters(fold(one), fold(other))
    if near and not all(listed):
        return True
    if all(listed):
        nouns = lemmas(language, one, "NOUN") & lemmas(language, other, "NOUN")
        return bool(nouns) and _one_letter(fold(one), fold(other))
    # Another beginning is another prefix: "dépublié" and "republié".
    return any(listed) and fold(one)[0] == fold(other)[0] and likeness(fold(one), fold(other)) >= ACCOUNT.slip


def _turned_letters(one: str, other: str) -> bool:
    """Whether two neighbouring letters of a long word changed places."""
    apart = [i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(one) < ACCOUNT.shortest_unlisted or len(apart) != len("ab"):
        return False
    first, second = apart
    return second == first + 1 and one[first] + one[second] == other[second] + other[first]


def _one_letter(one: str, other: str) -> bool:
    """Whether a word has one letter more within than another, and both are long: at its ends it may be a plural or a prefix."""
    short, long = sorted((one, other), key=len)
    return (
        len(long) == len(short) + 1
        and len(short) >= ACCOUNT.shortest_unlisted
        and any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - 1))
    )
