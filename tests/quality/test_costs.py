"""No work becomes dearer unnoticed: calls of functions and modules loaded, which no other process disturbs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COSTS = Path(__file__).parent / "costs.json"
#: What a change may add before it must be said; versions of Python and of the libraries differ by up to a tenth.
ROOM = 1.25


def test_costs(update: bool, request: pytest.FixtureRequest) -> None:
    """Each is at most a quarter above what it was; ``--update`` takes what fell, with ``--lower`` what rose, too."""
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.costs"],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(run.stdout)
    known: dict[str, float] = json.loads(COSTS.read_text("utf-8")) if COSTS.exists() else {}
    if update:
        dearer = bool(request.config.getoption("--lower"))
        kept = {name: cost if dearer else min(cost, known.get(name, cost)) for name, cost in found.items()}
        COSTS.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
        known = kept
    assert found.keys() == known.keys()
    assert {name: cost for name, cost in found.items() if cost > ROOM * known[name]} == {}
