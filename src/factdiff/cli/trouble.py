"""Errors as one line each."""

from __future__ import annotations

import os

from factdiff.errors import FactdiffError

TRACEBACK = "FACTDIFF_TRACEBACK"


def line(error: Exception) -> str:
    """What to tell the user; a fault of the program also shows its traceback to those who asked for it."""
    if isinstance(error, FactdiffError):
        return error.line()
    if isinstance(error, OSError) and error.strerror and TRACEBACK not in os.environ:
        # The system's own refusals: a disk that is full, a name that is too long, a folder that has gone.
        where = f"{error.filename}: " if isinstance(error.filename, str) else ""
        return f"{where}the system refuses it ({error.strerror})"
    if isinstance(error, MemoryError):
        return "there is not enough memory for it"
    if os.environ.get(TRACEBACK):
        import traceback  # noqa: PLC0415 - only a crash needs it

        traceback.print_exception(error)
    return f"internal error: {type(error).__name__}: {error}; set {TRACEBACK}=1 to see where, and report it"
