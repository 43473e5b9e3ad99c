"""Spanish as shared code asks for it."""

from __future__ import annotations

from factdiff.languages.traits import Traits

TRAITS = Traits(
    articles=("el ", "la ", "los ", "las "),
    endings=(
        ("eses", "és"),
        ("esas", "és"),
        ("esa", "és"),
        ("anas", "ano"),
        ("ana", "ano"),
        ("es", ""),
        ("as", "o"),
        ("a", "o"),
        ("s", ""),
    ),
    accented=True,
    agreeing=True,
    trial=True,
)
