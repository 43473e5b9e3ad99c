"""``python -m benchmarks.fuzz --minutes 60 FILE…``: mutate real files and feed them to every target.

What ends in anything but an error of ours, or takes longer than its limit, is written to ``--crashers`` with its
target and seed; ``tests/fuzz/crashers`` keeps those that were mended.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from random import Random

from benchmarks.fuzz.mutate import mutated
from benchmarks.fuzz.targets import TARGETS, run

SLOW = 20.0


def main() -> None:
    """Fuzz until the time is over."""
    options = _options()
    seeds = [path.read_bytes() for path in _files(options.files)]
    chance = Random(options.seed)
    names = [
        name
        for name, (_, weight) in TARGETS.items()
        for _ in range(weight)
        if not options.only or name == options.only
    ]
    counts, seen = dict.fromkeys(names, 0), set[str]()
    begun = time.monotonic()
    while time.monotonic() - begun < options.minutes * 60:
        name, seed = chance.choice(names), chance.getrandbits(32)
        data = mutated(seeds, chance)
        before = time.process_time()
        wrong = run(name, data, seed)
        spent = time.process_time() - before
        wrong = wrong or (f"slow at {spent:.0f} s" if spent > SLOW else None)
        counts[name] += 1
        if wrong and wrong not in seen:
            seen.add(wrong)
            _keep(options.crashers, name, seed, data, wrong)
    print(f"{sum(counts.values())} runs, {len(seen)} faults:", counts, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=tuple(TARGETS))
    parser.add_argument("--crashers", type=Path, default=Path("crashers"))
    return parser.parse_args()


def _files(given: list[Path]) -> list[Path]:
    found = [file for path in given for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
    return [file for file in found if file.is_file() and file.stat().st_size < 400_000]


def _keep(place: Path, name: str, seed: int, data: bytes, wrong: str) -> None:
    place.mkdir(parents=True, exist_ok=True)
    file = place / f"{name}-{seed}.bin"
    file.write_bytes(data)
    print(f"{file} ({len(data)} bytes): {wrong}", flush=True)


if __name__ == "__main__":
    main()
