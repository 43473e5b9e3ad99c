"""Everything that can go wrong by the user's input, as one small tree.

A message says what is wrong, where, and what to do; the command line prints it as one line and
ends with exit code 2.
"""

from __future__ import annotations


class FactdiffError(Exception):
    """A problem that the user can mend.

    ``what`` is wrong, ``where`` it stands (a file, a field, a line), ``remedy`` is what to do.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(self.line())

    def line(self) -> str:
        """The message as one line: ``where: what; remedy``."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return " ".join((f"{head}; {self.remedy}" if self.remedy else head).split())


class InputError(FactdiffError):
    """The input cannot be read: missing, empty, binary, malformed."""


class LanguageError(FactdiffError):
    """The language is not one that a folder under ``languages/`` knows."""


class SchemaError(FactdiffError):
    """A fact set does not follow the schema that this version reads."""


class ComparisonError(FactdiffError):
    """The two sides cannot be compared: they are in different languages."""


class ConfigurationError(FactdiffError):
    """A policy, a lock or a list of accepted changes says what this version does not know."""
