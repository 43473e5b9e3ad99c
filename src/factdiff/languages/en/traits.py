"""English as shared code asks for it."""

from __future__ import annotations

from factdiff.languages.traits import Traits

TRAITS = Traits(
    articles=("the ",),
    endings=(("'s", ""), ("'", ""), ("s", "")),
    cased=True,
    genitives=frozenset({"'s", "'"}),
    thousands=",",
    decimal=".",
    third="s",
)
