"""French as shared code asks for it."""

from __future__ import annotations

from factdiff.languages.traits import Traits

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
)  # fmt: skip
