"""What a rule of repair is: a function that mends words, with a sentence that needs it and one that it spares."""

from __future__ import annotations

from collections.abc import Callable

from factdiff.analysis.tree import Token
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repair: its name, what it does to a word (of a language), a sentence that needs it and one that it spares.

    Both sentences are read and mended by the tests. What the rule does is told by ``--explain`` under its name.
    Most words are none that a rule can mend, and to know that beforehand spares half of the time: ``pos`` are the
    parts of speech and ``dep`` the relations of those that it can, any where none is named; ``bearing``: only words on
    which others hang.
    """

    name: str
    mend: Callable[[Token, str], None]
    example: str
    spared: str
    pos: str = ""
    dep: str = ""
    bearing: bool = False
