"""Members of a list that changed their places in it, and joiners that make another list of it."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal

SIDES = (OLD, NEW)
#: How many words of a list a member can pass, and how many from the joiner before a member the next one stands.
_LONGEST_LIST, _GROUP = 12, 4
Run = tuple[list[int], list[int]]


def coordinated(ledger: Ledger, pairs: list[Run]) -> bool:
    """Whether what stands between the moved runs only joins the members of a list, or is a member itself."""
    for side in SIDES:
        moved = {i for pair in pairs for i in pair[side]}
        inside = [ledger.row(side)[i] for i in range(min(moved), max(moved) + 1) if i not in moved]
        counted = any(ledger.row(side)[i].kind == "number" for i in moved)
        dated = not counted and any(unit.kind == "number" for unit in inside)
        if not _list(ledger, inside) or dated or (counted and not _figures(ledger, inside)):
            # "Her job in 2022 and her house in 2023": each member has a figure of its own.
            return False
    return True


def _figures(ledger: Ledger, inside: list[Unit]) -> bool:
    """Whether only figures stand between some: of two dates or counted things that swap their numbers each is another."""
    return all(unit.kind == "number" or unit.word in ledger.lexicon.joiners for unit in inside)


def _list(ledger: Ledger, inside: list[Unit]) -> bool:
    """Whether some words are members of a list and what joins them: no verb, no preposition with a meaning."""
    return (
        any(unit.word in ledger.lexicon.joiners for unit in inside)
        and len(inside) <= _LONGEST_LIST
        and not any(_parts(unit, ledger) for unit in inside)
    )


def _parts(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word tells apart what stands before and behind it."""
    prepositions = {"preposition", "conjunction", "linker"}
    found = reasons.classes(unit, ledger.lexicon)
    if unit.word in ledger.lexicon.joiners or "article" in found:
        return False
    return bool(found & prepositions) or (verbal(unit, ledger) and not unit.capital)


def listed(ledger: Ledger, pair: Run) -> bool:
    """Whether a member of a list took another place in it: "Ann, Tom and Joe" and "Tom, Joe and Ann"."""
    forth = ledger.partners()
    back = {new: old for old, new in forth.items()}
    return all(_passes(ledger, side, pair, partner) for side, partner in ((OLD, back), (NEW, forth)))


def _passes(ledger: Ledger, side: int, pair: Run, partner: dict[int, int]) -> bool:
    """Whether a run of one side only passed members of its list to stand where it stands on the other."""
    row, other, run, there = ledger.row(side), ledger.row(1 - side), pair[side], pair[1 - side]
    for step, edge in ((-1, there[0]), (1, there[-1])):
        beyond = edge + step
        while 0 <= beyond < len(other) and other[beyond].word in ledger.lexicon.joiners:
            beyond += step
        if beyond not in partner:
            continue
        index = partner[beyond]
        inner = [row[i] for i in range(min(index, run[0]), max(index, run[-1]) + 1) if i not in run]
        counts = any(unit.kind == "number" for unit in inner) and not any(
            row[i].kind == "number" for i in run
        )
        if not counts and _list(ledger, inner):
            # "Three tanks and five planes": a member that left its number behind has another one now.
            return True
    return False


def regroups(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a joiner opens a list that it was no part of: "two sons, and a miner and a teacher" are four, not two."""
    row, known = ledger.row(side), ledger.lexicon
    if row[index].word not in known.joiners or ledger.split or index + 1 >= len(row):
        return False
    if not reasons.determines(row[index + 1], known) and not row[index + 1].capital:
        return False
    for unit in row[index + 2 : index + 2 + _GROUP]:
        if unit.word in known.joiners:
            return unit.passage == row[index].passage
        if verbal(unit, ledger) and not unit.headed:
            return False
    return False
