"""Regular expressions that are compiled when they are first used.

A comparison of two fact files knows some fifty and uses half of them; compiling is a tenth of its time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

__all__ = ["pattern"]

if TYPE_CHECKING:
    from re import compile as pattern
else:

    class pattern:  # noqa: N801 - it stands for a function
        """As `re.compile`."""

        def __init__(self, text, flags=0):
            self._given = text, flags

        def __getattr__(self, name):
            """A method of the compiled pattern, kept, so that it is found at once from then on."""
            found = self.__dict__[name] = getattr(re.compile(*self._given), name)
            return found
