"""Versions → timeline: each claim from the version that introduced it to the one that dropped it.

Neighbouring versions are compared by `comparison` and nothing is judged anew here: a log of two versions says what
their comparison says.
"""

from __future__ import annotations

from factdiff.history.lineages import Weaver

__all__ = ["Weaver"]
