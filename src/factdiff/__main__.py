"""``python -m factdiff`` and the installed ``factdiff``."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command line and leave with its exit code; Ctrl-C while it loads is Ctrl-C, too."""
    try:
        from factdiff.cli.main import main  # noqa: PLC0415 - inside, so that an early Ctrl-C is caught
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(main())


if __name__ == "__main__":
    run()
