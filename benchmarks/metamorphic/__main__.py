"""``python -m benchmarks.metamorphic``: edit articles one place at a time and see what the comparison says."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.metamorphic import report
from benchmarks.metamorphic.cutting import cut
from benchmarks.metamorphic.drawing import OPERATORS, draw
from benchmarks.metamorphic.judging import Outcome, judge
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.running import Runner
from benchmarks.metamorphic.sources import SHARED, fictional, real
from benchmarks.metamorphic.values import Base


def main() -> int:
    asked = _arguments()
    keep = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "factdiff-metamorphic"
    runner = Runner(asked.keep or keep)
    operators = [
        o for o in OPERATORS if not asked.operator or o.name in asked.operator or o.group in asked.operator
    ]
    figures: dict[str, dict[str, report.Row]] = {}
    failed: list[str] = []
    for language in asked.language or ("fr", "en"):
        articles = fictional(language) + (
            [] if asked.fictional else real(language, asked.shared, seed=asked.seed)
        )
        outcomes = run(runner, [cut(a) for a in articles], operators, most=asked.most, seed=asked.seed)
        figures[language] = report.rows(outcomes, operators)
        if asked.misses:
            with asked.misses.open("a", encoding="utf-8") as file:
                file.writelines(f"{language} {report.shown(o)}\n\n" for o in outcomes if report.is_miss(o))
        _tell(language, outcomes, figures[language], asked, len(articles))
        failed += [f"{language} {line}" for line in report.broken(figures[language])]
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print("\n".join(failed) or "all gates hold")
    return int(bool(failed))


def run(
    runner: Runner, bases: Iterable[Base], operators: Iterable[Operator], *, most: int, seed: int
) -> list[Outcome]:
    """Every drawn case of the operators, compared and judged."""
    bases = list(bases)
    return [
        judge(case, runner.run(case), harmless=operator.harmless)
        for operator in operators
        for case in draw(operator, bases, most, seed)
    ]


def _tell(
    language: str,
    outcomes: list[Outcome],
    figures: dict[str, report.Row],
    asked: argparse.Namespace,
    articles: int,
) -> None:
    if asked.show:
        for outcome in outcomes:
            if asked.every or report.is_miss(outcome):
                print(report.shown(outcome) + "\n")
    else:
        print(f"{language}: {len(outcomes)} cases from {articles} articles\n\n{report.table(figures)}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.metamorphic", description=__doc__)
    parser.add_argument("--language", action="append", choices=("fr", "en"), help="only this language")
    parser.add_argument("--operator", action="append", help="only this operator or group (repeatable)")
    parser.add_argument(
        "--show",
        metavar="OPERATOR",
        action="append",
        help="print what was missed or told wrongly by this operator or group",
    )
    parser.add_argument("--every", action="store_true", help="with --show: print all its cases")
    parser.add_argument("--most", type=int, default=40, help="cases an operator and language (default 40)")
    parser.add_argument("--seed", type=int, default=8, help="of the draw of articles and cases")
    parser.add_argument("--fictional", action="store_true", help="only the repository's own articles")
    parser.add_argument("--shared", type=Path, default=SHARED, help="where the real articles lie")
    parser.add_argument("--keep", type=Path, help="where fact sets are kept between runs")
    parser.add_argument(
        "--misses", type=Path, metavar="FILE", help="add every case that was missed to the file"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    asked = parser.parse_args()
    asked.operator = (asked.operator or []) + (asked.show or [])
    return asked


if __name__ == "__main__":
    sys.exit(main())
