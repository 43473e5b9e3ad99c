"""Files that come with the program, beside its modules."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def shipped(*names: str) -> Path:
    """The file or folder of these names inside the package.

    Packages are unpacked where they are installed, so a path will do; ``importlib.resources`` loads 20 modules for it.
    """
    return _HERE.joinpath(*names)
