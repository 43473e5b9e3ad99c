"""``python -m benchmarks.fuzz.guided TARGET -max_total_time=600 CORPUS``: the targets of this folder, led by coverage.

Needs atheris, which has wheels for few versions of Python and is no dependency for that reason. The options behind the
target are libFuzzer's; CORPUS is a folder of files to begin with, into which what reaches new code is written.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import walk_packages

import atheris  # type: ignore[import-not-found, unused-ignore]

with atheris.instrument_imports(include=["factdiff"]):
    import factdiff
    from benchmarks.fuzz.targets import TARGETS, run

    # Much is imported when it is needed; what is not imported here would not lead the search.
    for module in walk_packages(factdiff.__path__, "factdiff."):
        if not module.name.endswith(("__main__", "mcp_server")):
            import_module(module.name)

#: The first bytes choose what a target draws by chance.
SEED = 4


def main() -> None:
    """Fuzz one target until libFuzzer's limits, or until something goes wrong."""
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in TARGETS:
        sys.exit(f"name a target: {', '.join(TARGETS)}")

    def one(data: bytes) -> None:
        wrong = run(name, data[SEED:], int.from_bytes(data[:SEED], "little"))
        if wrong is not None:
            raise AssertionError(wrong)

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
