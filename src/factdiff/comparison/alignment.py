"""Which fact of the new version is which fact of the old one.

Exact first (same canonical slots, then same words), then the best assignment of what is left, then
facts that say the opposite, then facts that were split off or merged. What remains has no counterpart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field

from factdiff.comparison import words
from factdiff.comparison.assignment import assign
from factdiff.comparison.candidates import candidates
from factdiff.comparison.names import Names
from factdiff.comparison.signature import signature
from factdiff.comparison.similarity import Profile, profile, similarity
from factdiff.comparison.splits import Holders
from factdiff.comparison.views import View
from factdiff.model.fact import Fact
from factdiff.settings import COMPARISON


@dataclass(slots=True, eq=False)
class Link:
    """Aligned facts by their indices; the first of each side is the pair, more were split off or repeated.

    ``how`` is ``exact``, ``worded``, ``near``, ``turned`` or ``between``.
    """

    old: list[int]
    new: list[int]
    how: str
    similarity: float


@dataclass(slots=True, eq=False)
class Alignment:
    """All links, and the facts of either side without counterpart."""

    links: list[Link] = field(default_factory=list)
    old_left: dict[int, Fact] = field(default_factory=dict)
    new_left: dict[int, Fact] = field(default_factory=dict)


def align(old: View, new: View, names: Names) -> Alignment:
    """Pairs the facts of two versions."""
    found = Alignment([], dict(enumerate(old.facts)), dict(enumerate(new.facts)))
    _identical(found, old, new, names)
    _exact(found, lambda fact, _: signature(fact, names), old, new, "exact")
    _exact(found, _wording, old, new, "worded")
    olds = {i: profile(old, i, names) for i in found.old_left}
    news = {j: profile(new, j, names) for j in found.new_left}
    weighed = {(i, j): similarity(olds[i], news[j]) for i, j in sorted(candidates(olds, news))}
    _near(found, {pair: value for pair, value in weighed.items() if value >= COMPARISON.pair_floor}, "near")
    turned = {(i, j): v for (i, j), v in weighed.items() if _opposed(olds[i], news[j])}
    _near(
        found, {pair: value for pair, value in turned.items() if value >= COMPARISON.turned_floor}, "turned"
    )
    _near(found, _between(found, weighed), "between")
    _repeated(found, old, new, names)
    _split(found, old, new)
    return found


def _link(found: Alignment, old: int, new: int, how: str, value: float) -> None:
    found.links.append(Link([old], [new], how, value))
    del found.old_left[old], found.new_left[new]


def _wording(fact: Fact, view: View) -> Hashable:
    """The words of the sentence and of the predicate in it: a fact read twice from the same words."""
    return view.sentence(fact).words, words.words(fact.what.span.text), fact.what.lemma, fact.kind


def _identical(found: Alignment, old: View, new: View, names: Names) -> None:
    """Links facts of one id, after a look at their slots, since a set made elsewhere may number its facts.

    This spares the table of signatures for nearly all facts, and with it a third of the time.
    """
    of_new: dict[str, list[int]] = {}
    for j, fact in enumerate(new.facts):
        of_new.setdefault(fact.id, []).append(j)
    repeated = Counter(fact.id for fact in old.facts)
    for i, fact in enumerate(old.facts):
        twins = of_new.get(fact.id, [])
        alone = len(twins) == repeated[fact.id] == 1
        if alone and signature(fact, names) == signature(new.facts[twins[0]], names):
            _link(found, i, twins[0], "exact", 1.0)


def _exact(found: Alignment, key: Callable[[Fact, View], Hashable], old: View, new: View, how: str) -> None:
    """Links facts with equal keys; among several, those with the same words and section first, then in order."""
    buckets: dict[Hashable, list[int]] = {}
    for j, fact in found.new_left.items():
        buckets.setdefault(key(fact, new), []).append(j)
    wanted: dict[Hashable, list[int]] = {}
    for i, fact in found.old_left.items():
        if (name := key(fact, old)) in buckets:
            wanted.setdefault(name, []).append(i)
    for name, olds in wanted.items():
        for i, j in _best(olds, buckets[name], old, new):
            _link(found, i, j, how, 1.0)


def _best(olds: list[int], news: list[int], old: View, new: View) -> Iterable[tuple[int, int]]:
    """Equal facts of both sides put together: the very same sentence, the same evidence, the same section."""
    if len(olds) == len(news) == 1:
        yield olds[0], news[0]
        return
    for level in (_sentence, _evidence, _section, _anything):
        waiting: dict[object, list[int]] = {}
        for j in news:
            waiting.setdefault(level(new, j), []).append(j)
        for i in list(olds):
            if line := waiting.get(level(old, i)):
                j = line.pop(0)
                olds.remove(i)
                news.remove(j)
                yield i, j


def _sentence(view: View, index: int) -> object:
    return view.sentence(view.facts[index]).text, view.facts[index].section


def _evidence(view: View, index: int) -> object:
    return view.facts[index].evidence.span.text


def _section(view: View, index: int) -> object:
    return view.facts[index].section


def _anything(view: View, index: int) -> object:  # noqa: ARG001 - all levels are called alike
    return None


def _near(found: Alignment, weighed: dict[tuple[int, int], float], how: str) -> None:
    """The assignment of the remaining facts with the greatest total similarity."""
    profits: dict[int, dict[int, float]] = {}
    for (i, j), value in weighed.items():
        if i in found.old_left and j in found.new_left:
            profits.setdefault(i, {})[j] = value
    for i, j in sorted(assign(profits).items()):
        _link(found, i, j, how, weighed[i, j])


def _between(found: Alignment, weighed: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Candidates that follow the same linked fact, or come before the same one, in both versions.

    A sentence that was rewritten whole keeps its place when it keeps nothing else.
    """
    forth = sorted((link.old[0], link.new[0]) for link in found.links)
    back = sorted((link.new[0], link.old[0]) for link in found.links)
    places = {(i, j): (*_neighbours(i, forth), *_neighbours(j, back)) for i, j in weighed}
    return {
        pair: value
        for pair, value in weighed.items()
        if value >= COMPARISON.between_floor and _framed(*places[pair])
    }


def _neighbours(index: int, links: list[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The links before and after a fact, as (own, other); (-1, -1) at either end."""
    place = bisect_left(links, (index, -1))
    before = links[place - 1] if place else (-1, -1)
    return before, links[place] if place < len(links) else (-1, -1)


def _framed(
    old_before: tuple[int, int],
    old_after: tuple[int, int],
    new_before: tuple[int, int],
    new_after: tuple[int, int],
) -> bool:
    """Whether the link before or the link after is the same one, seen from both sides."""
    return old_before == new_before[::-1] or old_after == new_after[::-1]


def _opposed(old: Profile, new: Profile) -> bool:
    return old.fact.polarity != new.fact.polarity and old.fact.what.concept == new.fact.what.concept


def _repeated(found: Alignment, old: View, new: View, names: Names) -> None:
    """A fact that one version says twice goes with its twin."""
    if found.old_left:
        twins = {signature(old.facts[link.old[0]], names): link.old for link in reversed(found.links)}
        _collapse(found.old_left, twins, names)
    if found.new_left:
        twins = {signature(new.facts[link.new[0]], names): link.new for link in reversed(found.links)}
        _collapse(found.new_left, twins, names)


def _collapse(left: dict[int, Fact], twins: dict[Hashable, list[int]], names: Names) -> None:
    for index, fact in list(left.items()):
        if (twin := twins.get(signature(fact, names))) is not None:
            twin.append(index)
            del left[index]


def _split(found: Alignment, old: View, new: View) -> None:
    """A fact whose words the other version has all the same goes with the fact that holds them."""
    merged, split = Holders(old, new, found.links, own=0), Holders(new, old, found.links, own=1)
    homes = [(i, merged.find(fact)) for i, fact in found.old_left.items()]
    others = [(j, split.find(fact)) for j, fact in found.new_left.items()]
    for i, link in homes:
        if link is not None:
            link.old.append(i)
            del found.old_left[i]
    for j, link in others:
        if link is not None:
            link.new.append(j)
            del found.new_left[j]
