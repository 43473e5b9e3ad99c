"""``python -m factdiff`` and the installed ``factdiff``."""

from __future__ import annotations

import gc
import os
import sys

#: Values made between two walks of the collector, of which 700 is the usual number. Nearly all that a command makes
#: lives to its end and holds no cycle: 300 walks over the tables took a twentieth of a start.
_BETWEEN_WALKS = 50_000


def run() -> None:
    """Run the command line and leave with its exit code; Ctrl-C while it loads is Ctrl-C, too."""
    _open()
    gc.set_threshold(_BETWEEN_WALKS)
    try:
        from factdiff.cli.main import main  # noqa: PLC0415 - inside, so that an early Ctrl-C is caught
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(main())


def _open() -> None:
    """Put the null device where a standard stream is closed, so that no file that is opened takes its place."""
    for stream in range(3):
        try:
            os.fstat(stream)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


if __name__ == "__main__":
    run()
