"""What the suite knows of French forms: agreement, conjugation of the first group, elision."""

from __future__ import annotations

import re
from collections.abc import Callable

_OPEN = re.compile(r"[aeiouyàâéèêëîïôöûüœæ]", re.IGNORECASE)
_ELIDED = {
    "d": "de",
    "qu": "que",
    "n": "ne",
    "s": "se",
    "j": "je",
    "m": "me",
    "t": "te",
    "c": "ce",
    "jusqu": "jusque",
}
_ELIDING = {full: short for short, full in _ELIDED.items() if full not in {"ce", "jusque"}}
_ENDINGS = (
    "e", "es", "ent", "ons", "ez", "é", "ée", "és", "ées", "er", "ait", "aient", "ais", "a", "èrent", "era",
    "eront", "erait", "eraient", "ant",
)  # fmt: skip
_SAFE = ("é", "ée", "és", "ées", "er")
_FEMININE = {
    "public": "publique", "blanc": "blanche", "sec": "sèche", "long": "longue", "gratuit": "gratuite",
    "faux": "fausse", "vieux": "vieille", "doux": "douce", "innocent": "innocente", "grec": "grecque",
    "turc": "turque", "incomplet": "incomplète", "complet": "complète", "inquiet": "inquiète", "bas": "basse",
    "épais": "épaisse", "sain": "saine", "rares": "rares", "pris": "prise", "admis": "admise", "frais": "fraîche",
    "exclu": "exclue", "meilleur": "meilleure", "favori": "favorite", "bénin": "bénigne", "secret": "secrète",
    "gros": "grosse", "gentil": "gentille", "nouveau": "nouvelle", "tunisien": "tunisienne",
}  # fmt: skip
_TAILS = (
    ("eux", "euse"), ("if", "ive"), ("er", "ère"), ("el", "elle"), ("en", "enne"), ("on", "onne"), ("teur", "trice"),
)  # fmt: skip


def is_open(word: str) -> bool:
    """Whether the word begins with a vowel; an h is neither safe nor sure and counts as closed."""
    return bool(_OPEN.match(word))


def feminine(word: str) -> str:
    """The feminine singular of an adjective or participle."""
    if word in _FEMININE:
        return _FEMININE[word]
    if word.endswith("e"):
        return word
    for tail, other in _TAILS:
        if word.endswith(tail) and word not in {
            "supérieur",
            "inférieur",
            "intérieur",
            "antérieur",
            "postérieur",
        }:
            return word[: -len(tail)] + other
    return word + "e"


def plural(word: str) -> str:
    """The masculine plural of an adjective, or the plural of a noun."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-2] + "aux"
    return word + ("x" if word.endswith(("eau", "eu")) else "s")


def adjective(word: str) -> list[str]:
    """Masculine, feminine, and both plurals."""
    return [word, feminine(word), plural(word), plural(feminine(word))]


def noun(word: str) -> list[str]:
    """Singular and plural."""
    return [word, plural(word)]


def verb(word: str) -> list[str]:
    """The forms of a verb in -er; where its stem changes only those that keep it (others are empty)."""
    stem = word.removesuffix("er")
    steady = not re.search(r"(?:[gcy]|el|et|[éeè][^aeiouéèêâîôû]{1,2})$", stem)
    return [stem + end if steady or end in _SAFE else "" for end in _ENDINGS]


FORMS: dict[str, Callable[[str], list[str]]] = {
    "adj": adjective, "part": adjective, "nounf": noun, "nounm": noun, "er": verb,
}  # fmt: skip


def fitted(before: str, old: str, new: str, gender: str = "") -> tuple[int, str] | None:
    """How many characters before the word go, and what comes in their place with the new word.

    ``gender`` is that of a noun whose article is elided. ``None`` where the fit is not sure.
    """
    if is_open(old) == is_open(new):
        return (0, new) if old[:1].lower() != "h" or new[:1].lower() == "h" else None
    if old[:1].lower() == "h" or new[:1].lower() == "h":
        return None
    elided = re.search(r"(?<!\w)(\w+)['’]$", before)
    if elided:
        return _opened(elided.group(1), new, gender)
    word = re.search(r"(?<![\w'’])([\w]+) $", before)
    return _closed(word.group(1), new) if word and is_open(new) else (0, new)


def _opened(short: str, new: str, gender: str) -> tuple[int, str] | None:
    full = {"nounm": "le", "nounf": "la"}.get(gender) if short.lower() == "l" else _ELIDED.get(short.lower())
    if full is None:
        return None
    return len(short) + 1, (full.capitalize() if short[0].isupper() else full) + " " + new


def _closed(word: str, new: str) -> tuple[int, str] | None:
    if word.lower() in {"le", "la"} or word.lower() in _ELIDING:
        return len(word) + 1, word[: -1 if len(word) > 1 else None] + "'" + new
    if word.lower() in {"du", "au", "ce", "ma", "ta", "sa", "beau", "nouveau", "vieux", "si", "un", "une"}:
        changed = {"du": "de l'", "au": "à l'", "ce": "cet ", "un": "un ", "une": "une "}.get(word.lower())
        return (len(word) + 1, changed + new) if changed and word.islower() else None
    return 0, new
