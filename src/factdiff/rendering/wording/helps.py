"""What commands say of themselves, in the other languages of the interface."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factdiff.files import shipped
from factdiff.rendering.wording.messages import tight

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def helps(language: str) -> Mapping[str, str]:
    """The texts of help by their English, in one line each; none for a language without a table."""
    file = shipped("rendering", "wording", f"{language}.help.tsv")
    if not file.is_file():
        return {}
    rows = (line.split("\t") for line in file.read_text("utf-8").splitlines()[1:])
    return {english: tight(other) for english, other in rows}
