"""Frozen values behave as those of the standard library's decorator do."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle

import pytest

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A value with a default and a factory."""

    x: int
    y: int = 2
    names: list[str] = dataclasses.field(default_factory=list)
    hidden: str = dataclasses.field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A value that is equal to itself alone."""

    x: int


@dataclass(frozen=True, slots=True)
class Empty:
    """A value without fields."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A value that looks at itself."""

    x: int

    def __post_init__(self) -> None:
        """Refuse what is below zero."""
        if self.x < 0:
            raise ValueError(self.x)


def test_it_is_made_by_place_and_by_name() -> None:
    """Defaults and factories fill what is not given; each value gets a list of its own."""
    assert Point(1) == Point(x=1, y=2, names=[])
    assert Point(1).names is not Point(1).names
    assert list(inspect.signature(Point).parameters) == ["x", "y", "names", "hidden"]
    with pytest.raises(TypeError):
        Point()  # type: ignore[call-arg]


def test_equal_fields_make_equal_values() -> None:
    """Fields that are not compared do not count, nor do values of other classes."""
    assert Point(1, hidden="a") == Point(1, hidden="b") != Point(2)
    assert len({Checked(3), Checked(3), Checked(4)}) == 2
    assert hash(Empty()) == hash(Empty())
    assert Node(1) != Node(1)


def test_it_cannot_be_changed() -> None:
    """Neither set nor deleted."""
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_it_is_replaced_shown_and_copied() -> None:
    """As the library does it."""
    point = dataclasses.replace(Point(1, hidden="a"), y=5)
    assert repr(point) == "Point(x=1, y=5, names=[])"
    assert dataclasses.asdict(point) == {"x": 1, "y": 5, "names": [], "hidden": "a"}
    for copied in (copy.copy(point), copy.deepcopy(point), pickle.loads(pickle.dumps(point))):  # noqa: S301
        assert (copied, copied.hidden) == (point, "a")


def test_it_looks_at_itself_when_it_is_made() -> None:
    """``__post_init__`` is called."""
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)
