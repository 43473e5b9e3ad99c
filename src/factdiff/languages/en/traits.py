"""English as shared code asks for it."""

from __future__ import annotations

from factdiff.languages.traits import Traits

_VOWELS = frozenset("aeiou")
#: Of one and of several, where no ending does.
_PRESENT = {"be": ("is", "are"), "have": ("has", "have")}


def _behind_consonant(lemma: str) -> bool:
    """Whether a verb ends in a y that changes ("carry", never "play")."""
    return lemma.endswith("y") and lemma[-2:-1] not in _VOWELS


def _past(lemma: str) -> tuple[str, ...]:
    """ "Carried", "baked", "stopped"."""
    stem = lemma[:-1] + "i" if _behind_consonant(lemma) else lemma.rstrip("e")
    return f"{stem}ed", f"{stem}{stem[-1:]}ed"


def _present(lemma: str, number: str, listed: str) -> tuple[str, ...]:
    """ "Carries", "bakes", "passes"; several do what the lemma says."""
    if lemma in _PRESENT:
        return (_PRESENT[lemma][number == "plural"],)
    if listed:
        return (listed,)
    if number == "plural":
        return (lemma,)
    return (f"{lemma[:-1]}ies",) if _behind_consonant(lemma) else (f"{lemma}s", f"{lemma}es")


TRAITS = Traits(
    articles=("the ",),
    endings=(("'s", ""), ("'", ""), ("s", "")),
    cased=True,
    genitives=frozenset({"'s", "'"}),
    thousands=",",
    decimal=".",
    titled=True,
    mandative=True,
    third="s",
    past=_past,
    present=_present,
)
