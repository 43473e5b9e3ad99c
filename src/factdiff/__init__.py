"""Atomic facts in news articles, and what changes between two versions.

>>> import factdiff
>>> old = factdiff.extract("article.html", date="2024-05-14")     # doctest: +SKIP
>>> diff = factdiff.compare(old, factdiff.extract("article-2.html"))  # doctest: +SKIP
>>> print(factdiff.render(diff))                                      # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factdiff.api import check, compare, extract, load, render
    from factdiff.errors import FactdiffError

__version__ = "0.1.0"
__all__ = ["FactdiffError", "__version__", "check", "compare", "extract", "load", "render"]


def __getattr__(name: str) -> object:
    """What a program calls, imported when it is asked for: ``import factdiff`` alone loads no reader."""
    from importlib import import_module  # noqa: PLC0415

    if name in __all__:
        module = "factdiff.errors" if name == "FactdiffError" else "factdiff.api"
        return getattr(import_module(module), name)
    raise AttributeError(f"module 'factdiff' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
