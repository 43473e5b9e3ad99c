"""What makes the reading of an article less sure, said on standard error."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factdiff.cli.output import complain
from factdiff.rendering import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.factset import FactSet


def lines(name: str, facts: FactSet, ui: str | None = None) -> Iterator[str]:
    """Each note of an article in words, with its name in front."""
    words = wording.load(ui or wording.from_environment(os.environ)) if facts.article.notes else None
    for note in facts.article.notes if words else ():
        said = (
            words.say("notes", f"{note.kind} {note.detail}", note.kind, detail=note.detail) if words else ""
        )
        yield f"{name}: {said}"


def tell(name: str, facts: FactSet, ui: str | None = None) -> None:
    """Say them as warnings."""
    for line in lines(name, facts, ui):
        complain(f"warning: {line}")
