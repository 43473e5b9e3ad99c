"""Pairings of facts → claims: the surest first, and no article twice in one claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import combinations

from factdiff.concordance.judging import Judgement, judge
from factdiff.concordance.profiles import Profile
from factdiff.model.concordance import Claim, Member, Point
from factdiff.settings import CONCORDANCE
from factdiff.values import dataclass

Key = tuple[int, int]


@dataclass(slots=True, eq=False)
class _Group:
    """Facts that make one claim, by article, and the judgements that joined them."""

    profiles: dict[int, Profile]
    judgements: list[Judgement] = field(default_factory=list)


def grouped(articles: Sequence[Sequence[Profile]], languages: Sequence[str]) -> tuple[Claim, ...]:
    """Every fact in one claim, in the order of the articles."""
    groups = {
        (index, place): _Group({index: profile})
        for index, facts in enumerate(articles)
        for place, profile in enumerate(facts)
    }
    for _, one, other, judgement in sorted(_pairs(articles), key=lambda pair: pair[0]):
        mine, theirs = groups[one], groups[other]
        if mine is not theirs and not mine.profiles.keys() & theirs.profiles.keys():
            _join(groups, mine, theirs, judgement)
    distinct = list(dict.fromkeys(groups[key] for key in sorted(groups)))
    several = len(set(languages)) > 1
    return tuple(_claim(group, several=several) for group in distinct)


def _join(groups: dict[Key, _Group], mine: _Group, theirs: _Group, judgement: Judgement) -> None:
    """One claim of two, unless their facts disagree on whether they are one."""
    mine.profiles |= theirs.profiles
    mine.judgements += [*theirs.judgements, judgement]
    for key, group in groups.items():
        if group is theirs:
            groups[key] = mine


def _pairs(articles: Sequence[Sequence[Profile]]) -> Iterator[tuple[tuple[object, ...], Key, Key, Judgement]]:
    """Pairs of facts of two articles that may make one claim, with the rank of each.

    The rank does not depend on which article comes first, so that swapping articles swaps nothing but them.
    """
    for first, second in combinations(range(len(articles)), 2):
        for i, one in enumerate(articles[first]):
            for j, other in enumerate(articles[second]):
                judgement = judge(one, other)
                if judgement.sureness >= CONCORDANCE.floor:
                    rank = (
                        not judgement.exact,
                        -judgement.sureness,
                        abs(i - j),
                        *sorted((i, j)),
                        *_words(one, other),
                    )
                    yield rank, (first, i), (second, j), judgement


def _words(one: Profile, other: Profile) -> tuple[str, str]:
    texts = sorted((one.fact.evidence.span.text, other.fact.evidence.span.text))
    return texts[0], texts[1]


def _claim(group: _Group, *, several: bool) -> Claim:
    members = tuple(Member(index, group.profiles[index].fact) for index in sorted(group.profiles))
    if len(members) == 1:
        (profile,) = group.profiles.values()
        return Claim("single" if profile.known or not several else "uncompared", members, 1.0)
    sureness = min(judgement.sureness for judgement in group.judgements)
    points = tuple(point for judgement in group.judgements for point in judgement.points)
    unclear = any(judgement.open for judgement in group.judgements)
    return Claim(
        "unsure" if unclear else _status(sureness, points),
        members,
        sureness,
        tuple(sorted(points, key=_order)),
    )


def _order(point: Point) -> tuple[bool, str, tuple[int, int]]:
    return point.agrees, point.slot, point.articles


def _status(sureness: float, points: tuple[Point, ...]) -> str:
    """What is said of a claim; below the sure mark nothing is."""
    if any(not point.agrees for point in points):
        return "contradicting" if sureness >= CONCORDANCE.sure_apart else "unsure"
    return "agreed" if sureness >= CONCORDANCE.sure else "unsure"
