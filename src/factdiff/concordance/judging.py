"""Two facts of different articles: how surely they make one claim, and where they agree and disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factdiff.comparison import extents
from factdiff.comparison.words import content, likeness, overlap
from factdiff.concordance import meanings
from factdiff.concordance.profiles import NumberRange, Profile, Spot
from factdiff.languages.spelling import fold
from factdiff.model.concordance import Point
from factdiff.settings import CONCORDANCE
from factdiff.values import dataclass

#: Concepts of which one can be told as the other: who was killed has died.
_RELATED = (
    {"kill", "die", "death"},
    {"injure", "injured person", "hospitalise"},
    {"begin", "break out", "fire", "burn"},
)
_SAME = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """``sureness`` (0 to 1) that both make one claim; ``points`` where they can be held against one another.

    ``open`` where each side says something that may or may not be what the other says: a name that the other
    lacks, or a number. Then neither agreement nor contradiction is told.
    """

    sureness: float
    points: tuple[Point, ...] = ()
    exact: bool = False
    open: bool = False

    @property
    def contradicts(self) -> bool:
        """Whether both cannot be true."""
        return any(not point.agrees for point in self.points)


NONE = Judgement(0.0)


def judge(one: Profile, other: Profile) -> Judgement:
    """The same, whichever of the two comes first, but for the order of the texts."""
    if one.exact == other.exact:
        return Judgement(_SAME, exact=True)
    if one.fact.kind == "quote" and other.fact.kind == "quote" and one.language == other.language:
        return _quotations(one, other)
    comparable = one.known and other.known and not _others(one, other)
    return _claims(one, other) if comparable else NONE


def _claims(one: Profile, other: Profile) -> Judgement:
    """Two claims by their predicates, what stands around them, and the values that both give."""
    predicate = _predicates(one, other)
    around = _overlap(*_participants(one, other))
    points = tuple(_points(one, other))
    counted = any(point.slot == "quantities" for point in points)
    bound = predicate or (counted and around >= CONCORDANCE.bound)
    if not bound or not (around or any(point.agrees for point in points)):
        return NONE
    weight = CONCORDANCE.predicate * predicate + CONCORDANCE.around * around
    sureness = round(min(weight + CONCORDANCE.values * _support(points), _SAME), 3)
    unclear = _names_apart(one, other) or (not counted and _numbers_apart(one, other))
    return Judgement(sureness, points, open=unclear)


def _quotations(one: Profile, other: Profile) -> Judgement:
    """Two quotations in one language: how many of their words they share, and whether one person said them."""
    mine, theirs = (content(profile.fact.evidence.span.text) for profile in (one, other))
    speakers = [profile.fact.source[-1].name for profile in (one, other) if profile.fact.source]
    points: tuple[Point, ...] = ()
    if len(speakers) == 2:  # noqa: PLR2004 - both have one
        said = [meanings.concepts(one.language, name) for name in speakers]
        places, texts = (one.article, other.article), (speakers[0], speakers[1])
        points = (Point("source", _overlap(*said) > 0, places, texts),)
    return Judgement(round(overlap(mine, theirs), 3), points)


def _others(one: Profile, other: Profile) -> bool:
    """Whether two descriptions are of two persons: both can be ministers."""
    both = one.fact.kind == "attribute" or other.fact.kind == "attribute"
    return both and any(not _overlap(mine, theirs) for _, mine in one.persons for _, theirs in other.persons)


def _participants(one: Profile, other: Profile) -> tuple[frozenset[str], frozenset[str]]:
    """The concepts around both predicates; persons that are held against one another by themselves do not count."""
    if len(one.persons) != 1 or len(other.persons) != 1:
        return one.around, other.around
    (_, mine), (_, theirs) = one.persons[0], other.persons[0]
    if _overlap(mine, theirs):
        return one.around, other.around
    return one.around - mine, other.around - theirs


def _names_apart(one: Profile, other: Profile) -> bool:
    """Whether each side has a name that the other lacks, and no slot has told them apart."""
    told = any(len(profile.spots) != 1 and len(profile.persons) != 1 for profile in (one, other))
    mine, theirs = _names(one), _names(other)
    lacking = (
        [name for name in mine if not _held(name, theirs)],
        [name for name in theirs if not _held(name, mine)],
    )
    return told and all(lacking)


def _names(profile: Profile) -> frozenset[str]:
    """All names in a fact, of whatever role."""
    parts = profile.around.union(*(spot.concepts for spot in profile.spots))
    return frozenset(part for part in parts if part.startswith(("sound:", "name:", "country:")))


def _numbers_apart(one: Profile, other: Profile) -> bool:
    """Whether only one side has a number, or both have numbers of which it is open what they count."""
    if not one.numbers or not other.numbers:
        return bool(one.numbers) != bool(other.numbers)
    return not any(_meet(a, b) for a in one.numbers for b in other.numbers)


def _predicates(one: Profile, other: Profile) -> float:
    """How alike the predicates are."""
    if one.predicate & other.predicate:
        return _SAME
    if any(one.predicate & group and other.predicate & group for group in _RELATED):
        return CONCORDANCE.related
    alike = _cognate(one.stem, other.stem)
    return CONCORDANCE.related if alike and not (one.predicate and other.predicate) else 0.0


def _cognate(one: str, other: str) -> bool:
    """Whether two words look like one word of two languages, or are one word."""
    a, b = fold(one), fold(other)
    if a == b:
        return bool(a)
    return (
        min(len(a), len(b)) >= CONCORDANCE.shortest and a[0] == b[0] and likeness(a, b) >= CONCORDANCE.cognate
    )


def _overlap(some: frozenset[str], others: frozenset[str]) -> float:
    """The share of concepts that have their like on the other side."""
    if not some or not others:
        return CONCORDANCE.unknown if not some and not others else 0.0
    found = sum(_held(part, others) for part in some) + sum(_held(part, some) for part in others)
    return found / (len(some) + len(others))


def _held(part: str, others: frozenset[str]) -> bool:
    return part in others or any(_alike(part, other) for other in others)


def _alike(one: str, other: str) -> bool:
    """Whether two names sound alike, or two words that no table has look alike."""
    kind, _, word = one.partition(":")
    other_kind, _, other_word = other.partition(":")
    if not word or not other_word or {kind, other_kind} - {"sound", "word"}:
        return False
    if min(len(word), len(other_word)) < CONCORDANCE.shortest:
        return word == other_word
    return likeness(word, other_word) >= (CONCORDANCE.sound if kind == "sound" else CONCORDANCE.cognate)


def _support(points: Iterable[Point]) -> float:
    """How much of what can be held against one another agrees; half where there is nothing of the kind."""
    told = [point.agrees for point in points]
    return sum(told) / len(told) if told else CONCORDANCE.unknown


def _points(one: Profile, other: Profile) -> Iterator[Point]:
    """Every slot of which both sides say something that can be compared."""
    places = one.article, other.article
    if one.fact.polarity != other.fact.polarity:
        yield Point("polarity", False, places, (one.fact.polarity, other.fact.polarity))  # noqa: FBT003 - what is said of it
    if found := _numbers(one.numbers, other.numbers):
        yield Point("quantities", found[0], places, found[1])
    if len(one.times) == len(other.times) == 1:
        (a, first), (b, second) = one.times[0], other.times[0]
        yield Point("when", not extents.apart(first, second), places, (a, b))
    if len(one.spots) == len(other.spots) == 1 and (told := _spots(one.spots[0], other.spots[0])) is not None:
        yield Point("where", told, places, (one.spots[0].text, other.spots[0].text))
    if len(one.persons) == len(other.persons) == 1:
        (a, mine), (b, theirs) = one.persons[0], other.persons[0]
        yield Point("who", _overlap(mine, theirs) > 0, places, (a, b))


def _numbers(
    some: tuple[NumberRange, ...], others: tuple[NumberRange, ...]
) -> tuple[bool, tuple[str, str]] | None:
    """Whether numbers of the same things agree; nothing where it is open which belongs to which."""
    pairs = [(a, b) for a in some for b in others if a.units & b.units]
    agreeing = next(((a, b) for a, b in pairs if _meet(a, b)), None)
    if agreeing:
        return True, (agreeing[0].text, agreeing[1].text)
    if len(pairs) != 1:
        return None
    return False, (pairs[0][0].text, pairs[0][1].text)


def _meet(one: NumberRange, other: NumberRange) -> bool:
    """Whether two ranges have a number in common."""
    return one.range[0] <= other.range[1] and other.range[0] <= one.range[1]


def _spots(one: Spot, other: Spot) -> bool | None:
    """Whether two places can be one; nothing where the tables do not tell."""
    if one.role != other.role:
        return None
    if _overlap(one.concepts, other.concepts) > 0:
        return True
    if one.country and other.country and one.country != other.country:
        return False
    if one.country and other.country and (one.level == "country") != (other.level == "country"):
        return True
    proper = all(any(part.startswith(("sound:", "name:")) for part in spot.concepts) for spot in (one, other))
    return False if proper and one.level == other.level else None
