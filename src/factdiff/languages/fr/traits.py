"""French as shared code asks for it."""

from __future__ import annotations

from factdiff.languages.traits import Traits


def _present(lemma: str, number: str, listed: str) -> tuple[str, ...]:
    """ "Appelle" and "achète" beside "aime": a mute e behind the stem doubles its consonant or opens its vowel."""
    if not listed or not lemma.endswith("er"):
        return (listed,) if listed else ()
    tail = "e" if number == "singular" else "ent"
    stem = listed.removesuffix(tail)
    grave = f"{stem[:-2]}è{stem[-1:]}" if stem[-2:-1] in {"e", "é"} else stem
    return listed, f"{stem}{stem[-1:]}{tail}", grave + tail


TRAITS = Traits(
    articles=("le ", "la ", "les ", "l'"),
    endings=(
        ("ennes", "en"), ("enne", "en"), ("onnes", "on"), ("onne", "on"), ("aux", "al"), ("aises", "ais"),
        ("oises", "ois"), ("ères", "er"), ("es", ""), ("e", ""), ("s", ""),
    ),
    no_demonyms=frozenset({"malaise", "malaises"}),
    accented=True,
    clitic=("se ", "s'"),
    # English names keep theirs: "Lloyd's".
    genitives=frozenset({"'s", "'"}),
    agreeing=True,
    present=_present,
)  # fmt: skip
