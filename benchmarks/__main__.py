"""All that is measured of speed, in ratios of things measured side by side in one run.

    python -m benchmarks [--json FILE] [--only NAME]… [--quick]

Each line is a ratio with the limit that it is held to, where there is one, and the figures behind it. Everything is
taken in turn and the best of a few runs counts: what else the machine does only adds. Figures are processor time where
one process is measured and time by the clock where several work at once. Peers that are not installed are told and
passed over: ``pip install -e '.[benchmarks]'``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from pathlib import Path

from benchmarks.suite import PARTS, Figure


def main() -> int:
    """Run what was asked for; 1 where a limit is not kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--json", type=Path, help="write the figures to a file, too")
    parser.add_argument("--only", action="append", choices=tuple(PARTS), help="a part (repeatable)")
    parser.add_argument("--quick", action="store_true", help="fewer runs and articles")
    options = parser.parse_args()
    found: list[Figure] = []
    for name in options.only or PARTS:
        for figure in PARTS[name](quick=options.quick):
            found.append(figure)
            print(line(figure), flush=True)
    if options.json:
        options.json.write_text(json.dumps(report(found), indent=1) + "\n", "utf-8")
    return int(any(figure.broken for figure in found))


def line(figure: Figure) -> str:
    """A figure as a line of the table."""
    limit = f"{figure.sign} {figure.limit:g}" if figure.limit is not None else ""
    mark = "✗" if figure.broken else "✓" if limit else " "
    return f"{mark} {figure.part:<12}{figure.name:<44}{figure.value:>9.2f} {limit:<8} {figure.behind}"


def report(found: list[Figure]) -> dict[str, object]:
    """The figures with the conditions that they were taken under."""
    load = [round(one, 1) for one in os.getloadavg()] if hasattr(os, "getloadavg") else []
    conditions = {
        "python": platform.python_version(),
        "processors": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "load": load,
    }
    return {"conditions": conditions, "figures": [figure.data() for figure in found]}


if __name__ == "__main__":
    sys.exit(main())
