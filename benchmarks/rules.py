"""What each rule of repair is worth: python -m benchmarks.rules [FOLDER …]

Every folder holds annotated articles as ``fixtures/gold/facts`` does. For each rule of `analysis.repair.RULES` the figures
of `tests/quality` are taken with the rule switched off; what is printed is what that moves, in points, by language.
A rule whose absence moves nothing, or moves figures up, has to go.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from factdiff.analysis import repair
from factdiff.extraction import extract
from tests.quality import gold
from tests.quality.scoring import Figures, score_facts

ROOT = Path(__file__).parents[1]
Table = dict[str, dict[str, float]]


def articles(folders: list[Path]) -> Iterator[gold.Annotated]:
    """The annotated articles of some folders; what has no date or value there has an empty one here."""
    for path in sorted(path for folder in folders for path in folder.glob("*.json")):
        held = msgspec.json.decode(path.read_bytes())
        held["published"] = held.get("published") or ""
        for claim in held["facts"]:
            for moment in claim["when"]:
                moment["value"] = moment.get("value") or ""
        yield msgspec.convert(held, gold.Annotated, strict=False)


def measured(some: list[gold.Annotated]) -> Table:
    """Figures by language."""
    figures: dict[str, Figures] = {}
    for article in some:
        document, shift = gold.document(article, article.language)
        score_facts(article, extract(document), shift, figures.setdefault(article.language, Figures()))
    return {language: one.values_() for language, one in figures.items()}


def moved(before: Table, after: Table) -> str:
    changes = (
        f"{language} {name} {100 * (value - before[language][name]):+.1f}"
        for language, figures in after.items()
        for name, value in figures.items()
        if abs(value - before[language][name]) > 0.0005
    )
    return ", ".join(changes) or "nothing"


def main() -> None:
    some = list(articles([Path(name) for name in sys.argv[1:]] or [ROOT / "fixtures" / "gold" / "facts"]))
    rules = repair.RULES
    base = measured(some)
    for language, figures in base.items():
        print(language, ", ".join(f"{name} {100 * value:.1f}" for name, value in figures.items()))
    for rule in rules:
        repair.RULES = tuple(other for other in rules if other is not rule)
        print(f"without {rule.name}: {moved(base, measured(some))}", flush=True)
    repair.RULES = rules


if __name__ == "__main__":
    main()
