"""Frozen values behave as those of the standard library's decorator do."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import ClassVar

import pytest

from factdiff.values import dataclass, replace


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


def test_what_is_not_replaced_is_kept() -> None:
    """Fields that are neither shown nor compared, too; no other field can be given, whether the library knows the class or not."""
    for point in (Point(1, hidden="a"), Checked(1)):
        for replaced in (replace, dataclasses.replace, replace):
            assert replaced(point, x=4).x == 4
            assert getattr(replaced(point, x=4), "hidden", "a") == "a"
            assert replaced(point) == point
            with pytest.raises(TypeError):
                replaced(point, z=1)
    with pytest.raises(ValueError, match="-1"):
        replace(Checked(1), x=-1)


def test_it_looks_at_itself_when_it_is_made() -> None:
    """``__post_init__`` is called."""
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)


@dataclass()
class Heap:
    """A value that can be changed, with a name that belongs to the class."""

    items: list[int] = dataclasses.field(default_factory=list)
    most: int = 3
    KINDS: ClassVar[tuple[str, ...]] = ("a", "b")


@dataclass(slots=True, eq=False)
class Cell:
    """A value that can be changed and is equal to itself alone."""

    content: str
    seen: bool = dataclasses.field(default=False)


@dataclass(frozen=True, slots=True)
class Late:
    """Nobody has made one before the test does."""

    x: int
    y: int = 1


def test_every_value_is_the_same_from_the_first_to_the_fourth() -> None:
    """However many were made before, and whatever is wrong is refused at once."""
    for wrong in ((), (1, 2, 3)):
        with pytest.raises(TypeError):
            Late(*wrong)
    with pytest.raises(TypeError):
        Empty(z=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Checked(1, x=1)  # type: ignore[misc]
    assert [repr(Late(n)) for n in range(4)] == [f"Late(x={n}, y=1)" for n in range(4)]
    assert [repr(Late(y=n, x=0)) for n in range(4)] == [f"Late(x=0, y={n})" for n in range(4)]


def test_values_that_can_be_changed() -> None:
    """They have no hash where they are equal by their fields, and defaults of the class."""
    heap = Heap()
    heap.items.append(1)
    assert Heap() == Heap([]) != heap
    assert (Heap.most, Heap.KINDS, hasattr(Heap, "items")) == (3, ("a", "b"), False)
    assert [field.name for field in dataclasses.fields(Heap)] == ["items", "most"]
    with pytest.raises(TypeError):
        hash(heap)
    cell = Cell("a")
    cell.seen = True
    assert (copy.copy(cell).seen, cell == Cell("a"), hash(cell)) == (True, False, hash(cell))
    match cell:
        case Cell(content, seen):
            assert (content, seen) == ("a", True)


@dataclass(frozen=True, slots=True)
class Base:
    """Others are made of it."""

    x: int
    y: int = 2


def test_the_library_makes_others_of_it() -> None:
    """One with its fields and more, by the library's own decorator or ours; a plain one has its fields."""

    @dataclasses.dataclass(frozen=True)
    class Below(Base):
        z: int = 3

    @dataclass(frozen=True, slots=True)
    class Beside(Base):
        z: int = 4

    class Plain(Base):
        pass

    assert repr(Below(1)).endswith("Below(x=1, y=2, z=3)")
    assert repr(dataclasses.replace(Beside(1), y=5)).endswith("Beside(x=1, y=5, z=4)")
    assert dataclasses.replace(Plain(1), x=4) == Plain(4)
