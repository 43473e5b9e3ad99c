"""Two rows of units → which unit of one is which of the other, in order: the pairing that keeps most."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factdiff.comparison.account.units import Unit
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass

#: Why two units are one; empty for the very same, ``None`` for two things.
Relation = Callable[[Unit, Unit], str | None]


@dataclass(frozen=True, slots=True)
class Match:
    """The unit at ``old`` is the unit at ``new``, for a reason (empty: the same words)."""

    old: int
    new: int
    reason: str


def weave(olds: Sequence[Unit], news: Sequence[Unit], relation: Relation) -> list[Match]:
    """The matches with the greatest total weight; long run_above go before scattered words.

    The sides are put in an order of their own, so that swapping them swaps the matches.
    """
    if _rank(olds) > _rank(news):
        turned = weave(news, olds, lambda new, old: relation(old, new))
        return [Match(match.new, match.old, match.reason) for match in turned]
    head = _common(olds, news)
    tail = _common(olds[head:][::-1], news[head:][::-1])
    inner = _woven(olds[head : len(olds) - tail], news[head : len(news) - tail], relation)
    ends = len(olds) - tail, len(news) - tail
    return [
        *(Match(i, i, "") for i in range(head)),
        *(Match(m.old + head, m.new + head, m.reason) for m in inner),
        *(Match(ends[0] + i, ends[1] + i, "") for i in range(tail)),
    ]


def _rank(some: Sequence[Unit]) -> tuple[int, list[str]]:
    return len(some), [str(unit.key) for unit in some]


def _common(olds: Sequence[Unit], news: Sequence[Unit]) -> int:
    """How many units at the beginning are the same."""
    count = 0
    for old, new in zip(olds, news, strict=False):
        if old.key != new.key:
            break
        count += 1
    return count


def _woven(olds: Sequence[Unit], news: Sequence[Unit], relation: Relation) -> list[Match]:
    if not olds or not news:
        return []
    if len(olds) * len(news) > ACCOUNT.largest_weave:
        return _anchored(olds, news)
    reasons = {
        (i, j): reason
        for i, old in enumerate(olds)
        for j, new in enumerate(news)
        if (reason := "" if old.key == new.key else relation(old, new)) is not None
    }
    turned = sorted(str(unit.key) for unit in olds) == sorted(str(unit.key) for unit in news)
    return _traced(reasons, olds, len(news), ACCOUNT.turned_value if turned else ACCOUNT.value)


def _anchored(olds: Sequence[Unit], news: Sequence[Unit]) -> list[Match]:
    """For very long rows: the units that each side has once, as far as they keep their order."""
    places = {unit.key: j for j, unit in enumerate(news)}
    found, last = [], -1
    for i, unit in enumerate(olds):
        j = places.get(unit.key, -1)
        if j > last:
            found.append(Match(i, j, ""))
            last = j
    return found


def _traced(
    reasons: dict[tuple[int, int], str], olds: Sequence[Unit], width: int, value: float
) -> list[Match]:
    """The best path: ``free`` is the best total up to a pair of places, ``run`` the best that ends in a match.

    Where both sides have the very same words, names and numbers (worth ``value``) changed places, and the words
    between them stayed.
    """
    height = len(olds)
    free = [[0.0] * (width + 1) for _ in range(height + 1)]
    run = [[0.0] * (width + 1) for _ in range(height + 1)]
    for i, unit in enumerate(olds):
        above, line, run_above, run_here = free[i], free[i + 1], run[i], run[i + 1]
        best = 0.0
        for j, up in enumerate(above[1:]):
            best = max(up, best)
            reason = reasons.get((i, j))
            if reason is not None:
                before = max(above[j], run_above[j] + ACCOUNT.run_bonus if run_above[j] else 0.0)
                run_here[j + 1] = before + _weight(unit, reason, value)
                best = max(best, run_here[j + 1])
            line[j + 1] = best
    return _back(free, run, reasons)


def _back(
    free: list[list[float]], run: list[list[float]], reasons: dict[tuple[int, int], str]
) -> list[Match]:
    found: list[Match] = []
    i, j = len(free) - 1, len(free[0]) - 1
    inside = False
    while i and j:
        if inside or (run[i][j] and run[i][j] >= free[i][j] - ACCOUNT.tie):
            found.append(Match(i - 1, j - 1, reasons[i - 1, j - 1]))
            i, j = i - 1, j - 1
            inside = bool(run[i][j]) and run[i][j] + ACCOUNT.run_bonus >= free[i][j]
        elif free[i - 1][j] >= free[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return found[::-1]


def _weight(unit: Unit, reason: str, value: float) -> float:
    """What a match is worth: verbs and nouns before names and numbers, which change their places, before little words."""
    if reason:
        return ACCOUNT.soft
    if unit.capital or unit.kind != "word":
        return value
    return ACCOUNT.little if len(unit.word) < ACCOUNT.little_word else 1.0
