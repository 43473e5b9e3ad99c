"""Lemmas as edit scripts: what to do to a word's form, learnt as a class (after Chrupała 2006).

A script is ``case|cut|added``: the form in lower case (``l``), as it stands (``k``) or with one capital (``t``), without
its last ``cut`` letters and with ``added`` behind them; ``=lemma`` replaces words that keep no letter.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

_CASES: dict[str, Callable[[str], str]] = {"l": str.lower, "k": str, "t": str.capitalize}


def script(form: str, lemma: str) -> str:
    """The script that makes the lemma of the form, the one that cuts least, lower case first."""
    made = [_of_case(case, form, lemma) for case in _CASES]
    cut, best = min(made, key=lambda one: one[0])
    return best if cut < len(form) else f"={lemma}"


def _of_case(case: str, form: str, lemma: str) -> tuple[int, str]:
    """What a script of this case costs, in letters cut and added, and the script."""
    spelled = _CASES[case](form)
    alike = (a == b for a, b in zip(spelled, lemma, strict=False))
    common = sum(1 for _ in takewhile(bool, alike))
    cut = len(spelled) - common
    return (cut + len(lemma) - common if common else len(form) + len(lemma)), f"{case}|{cut}|{lemma[common:]}"


def apply(rule: str, form: str) -> str | None:
    """The lemma that a script makes of a form; None where it is no script of this form."""
    if rule.startswith("="):
        _, lemma, *words = rule.split("=")
        return lemma if form.lower() in words else None
    case, cut, added = rule.split("|", 2)
    spelled = _CASES[case](form)
    if int(cut) >= len(spelled) and not added:
        return None
    return spelled[: len(spelled) - int(cut)] + added if int(cut) <= len(spelled) else None
