"""Facts as a table: a fact a row, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factdiff.rendering import neutral

if TYPE_CHECKING:
    from factdiff.model.fact import Fact
    from factdiff.model.factset import FactSet
    from factdiff.rendering.facts_formats import Look

COLUMNS = (
    "article", "url", "published", "section", "line", "kind", "claim", "who", "predicate", "where", "when", "source",
    "modality", "polarity", "tense", "quantities", "evidence", "id", "key",
)  # fmt: skip
#: What a spreadsheet would take for a formula.
FORMULA = ("=", "+", "-", "@")


def render(factset: FactSet, look: Look) -> str:
    """A header and the rows; several values of a slot are parted by a bar. Newlines are blanks."""
    del look
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    article = factset.article
    about = (article.title or "", article.url or "", article.published or "")
    writer.writerows([*map(cell, (*about, *_row(fact)))] for fact in factset.facts)
    return out.getvalue()


def cell(value: object) -> str:
    """A value on one line that no spreadsheet takes for a formula."""
    text = neutral.line(str(value))
    return f"'{text}" if text.startswith(FORMULA) else text


def _row(fact: Fact) -> tuple[object, ...]:
    return (
        fact.section, fact.evidence.line, fact.kind, fact.claim, "|".join(one.name for one in fact.who),
        fact.what.lemma, "|".join(one.name for one in fact.where),
        "|".join(one.value or one.span.text for one in fact.when), "|".join(one.name for one in fact.source),
        fact.modality, fact.polarity, fact.tense, "|".join(one.span.text for one in fact.quantities),
        fact.evidence.span.text, fact.id, fact.key,
    )  # fmt: skip
