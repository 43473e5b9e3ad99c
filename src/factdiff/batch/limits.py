"""How a batch is cut; none of these changes what is found."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is handed out, held and written at once.

    ``articles``: of a task, which is what a killed process does again (a second or two of work; handing over costs a
    hundredth of that). ``versions``: of one article in a task, so that a long history is shared among processes; each
    task reads the version before its first one again. ``waiting``: tasks per process that are handed out before the
    first of them is written, which bounds the memory. ``rows``: at least so many make a row group of Parquet (some 20
    MB of fact sets). ``spooled``: versions that are sorted on disk in one transaction.
    """

    articles: int = 8
    versions: int = 32
    waiting: int = 3
    rows: int = 500
    spooled: int = 500


LIMITS = Limits()
