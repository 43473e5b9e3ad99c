"""``python -m factdiff`` and the installed ``factdiff``."""

from __future__ import annotations

import gc
import os
import sys

_THINGS_MADE = 100_000


def run() -> None:
    """Run the command line and leave with its exit code; Ctrl-C while it loads is Ctrl-C, too."""
    _open()
    # What a command loads stays: walks over it, one for each 700 things made, cost a tenth of a short one.
    gc.set_threshold(_THINGS_MADE, *gc.get_threshold()[1:])
    try:
        from factdiff.cli.main import main  # noqa: PLC0415 - inside, so that an early Ctrl-C is caught
    except KeyboardInterrupt:
        sys.exit(130)
    code = main()
    # What is left goes with the process: walks over it to its end would free nothing, and cost a short command a twentieth.
    gc.freeze()
    sys.exit(code)


def _open() -> None:
    """Put the null device where a standard stream is closed, so that no file that is opened takes its place."""
    for stream in range(3):
        try:
            os.fstat(stream)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


if __name__ == "__main__":
    run()
