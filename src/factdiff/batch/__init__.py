"""Many articles → a record each, on several processes, in order, and resumable: the same functions, run over files.

`records` is what a worker makes of some articles, `pool` hands out the work, `ledger` and `sinks` keep what is done so
that a process which is killed loses and repeats nothing.
"""

from __future__ import annotations
