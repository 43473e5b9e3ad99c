"""Two rows of units → which unit of one is which of the other, in order: the pairing that keeps most."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from itertools import pairwise

from factdiff.comparison.account.units import Unit
from factdiff.settings import ACCOUNT
from factdiff.values import dataclass

#: Why two units are one; empty for the very same, ``None`` for two things.
Relation = Callable[[Unit, Unit], str | None]
#: What of a unit its relations depend on.
Face = Callable[[Unit], Hashable]
#: Why a unit of one row is one of the other, by its place and the places that it can have there.
Reasons = dict[int, dict[int, str]]


@dataclass(frozen=True, slots=True)
class Match:
    """The unit at ``old`` is the unit at ``new``, for a reason (empty: the same words)."""

    old: int
    new: int
    reason: str


def weave(olds: Sequence[Unit], news: Sequence[Unit], relation: Relation, face: Face) -> list[Match]:
    """The matches with the greatest total weight; long runs go before scattered words.

    Units of one ``face`` are related alike, so that a text that repeats itself is asked little. The sides are put in an order of their own, so that swapping them swaps the matches.
    """
    if _rank(olds) > _rank(news):
        turned = weave(news, olds, lambda new, old: relation(old, new), face)
        return [Match(match.new, match.old, match.reason) for match in turned]
    head = _common(olds, news)
    tail = _common(olds[head:][::-1], news[head:][::-1])
    inner = _woven(olds[head : len(olds) - tail], news[head : len(news) - tail], relation, face)
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


def _woven(olds: Sequence[Unit], news: Sequence[Unit], relation: Relation, face: Face) -> list[Match]:
    if not olds or not news:
        return []
    if len(olds) * len(news) > ACCOUNT.largest_weave:
        return _anchored(olds, news)
    reasons = _reasons(olds, news, relation, face)
    turned = sorted(str(unit.key) for unit in olds) == sorted(str(unit.key) for unit in news)
    return _traced(reasons, olds, len(news), ACCOUNT.turned_value if turned else ACCOUNT.value)


def _reasons(olds: Sequence[Unit], news: Sequence[Unit], relation: Relation, face: Face) -> Reasons:
    rows, columns = _by_face(olds, face), _by_face(news, face)
    found: Reasons = {}
    for own in rows:
        for other in columns:
            old, new = olds[own[0]], news[other[0]]
            reason = "" if old.key == new.key else relation(old, new)
            if reason is not None:
                for i in own:
                    found.setdefault(i, {}).update(dict.fromkeys(other, reason))
    return found


def _by_face(row: Sequence[Unit], face: Face) -> list[list[int]]:
    found: dict[Hashable, list[int]] = {}
    for place, unit in enumerate(row):
        found.setdefault(face(unit), []).append(place)
    return [*found.values()]


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


def _traced(reasons: Reasons, olds: Sequence[Unit], width: int, value: float) -> list[Match]:
    """The best path: ``free`` is the best total up to a pair of places, ``run`` the best that ends in a match.

    Where both sides have the very same words, names and numbers (worth ``value``) changed places, and the words
    between them stayed.
    """
    free, run = [[0.0] * (width + 1)], [dict[int, float]()]
    for i, unit in enumerate(olds):
        here: dict[int, float] = {}
        why, above, before = reasons.get(i, {}), free[i], run[i]
        line, best, places = [*above] if why else above, 0.0, sorted(why)
        for j, end in pairwise([*places, width]):
            follows = before.get(j, 0.0)
            led = max(above[j], follows + ACCOUNT.run_bonus if follows else 0.0)
            here[j + 1] = led + _weight(unit, why[j], value)
            best = max(best, here[j + 1])
            # Totals never fall along a row: this one counts up to the place where as much was reached before.
            reached = bisect_left(above, best, j + 1, end + 1)
            line[j + 1 : reached] = [best] * (reached - j - 1)
        free.append(line)
        run.append(here)
    return _back(free, run, reasons)


def _back(free: list[list[float]], run: list[dict[int, float]], reasons: Reasons) -> list[Match]:
    found: list[Match] = []
    i, j = len(free) - 1, len(free[0]) - 1
    inside = False
    while i and j:
        ending = run[i].get(j, 0.0)
        if inside or (ending and ending >= free[i][j] - ACCOUNT.tie):
            found.append(Match(i - 1, j - 1, reasons[i - 1][j - 1]))
            i, j = i - 1, j - 1
            before = run[i].get(j, 0.0)
            inside = bool(before) and before + ACCOUNT.run_bonus >= free[i][j]
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
