"""Files that come with the program, beside its modules.

Packages are unpacked where they are installed, so paths will do; ``importlib.resources`` loads 20 modules for it. Nor are
what comparing fact files needs read by ``pathlib``, which loads the addresses of the web: a fortieth of a comparison.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap
    from pathlib import Path

_HERE = os.path.dirname(__file__)


def shipped(*names: str) -> Path:
    """The file or folder of these names inside the package."""
    from pathlib import Path  # noqa: PLC0415 - see above

    return Path(_HERE, *names)


def has(*names: str) -> bool:
    """Whether the package has a file of these names."""
    return os.path.isfile(os.path.join(_HERE, *names))


def within(*names: str) -> list[str]:
    """The names of all that stands in a folder of the package."""
    return os.listdir(os.path.join(_HERE, *names))


def data(*names: str) -> bytes:
    """What a file of the package holds."""
    with open(os.path.join(_HERE, *names), "rb") as stream:
        return stream.read()


def mapped(*names: str) -> mmap:
    """The same of a large file of which little will be asked: a stretch of it is read when it is."""
    from mmap import ACCESS_READ, mmap  # noqa: PLC0415 - most commands need none

    with open(os.path.join(_HERE, *names), "rb") as stream:
        return mmap(stream.fileno(), 0, access=ACCESS_READ)


def text(*names: str) -> str:
    """The same as text; its lines end in one way whatever the system is."""
    return data(*names).decode("utf-8").replace("\r\n", "\n")
