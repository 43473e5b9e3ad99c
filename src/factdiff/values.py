"""Dataclasses that are made quickly: ``dataclass`` as the standard library has it, for plain values.

The library compiles up to six functions for each class from text, .6 ms, and a comparison of two fact files knows some
hundred classes: that was 50 ms of its 180. Here a class gets one closure each over its fields' names, and what only few
classes are ever asked for is made when it is: ``__init__`` is compiled when the third value is made (most settings have
one), and the library's own description of the fields when somebody asks (`dataclasses.fields`, `asdict`).
Whatever else is asked of a class (order, keywords alone, fields of another dataclass below) is left to the library.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def dataclass(*, frozen=False, slots=False, eq=True, **others):
        """As `dataclasses.dataclass`."""

        def made(cls):
            if others or any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__):
                return dataclasses.dataclass(frozen=frozen, slots=slots, eq=eq, **others)(cls)
            return _made(cls, frozen=frozen, slots=slots, eq=eq)

        return made

    def replace(value, /, **changes):
        """As `dataclasses.replace`; the library would describe the class first, as long as ten values take."""
        cls = value.__class__
        if not isinstance(cls.__dict__.get("__dataclass_fields__"), _Described):
            return dataclasses.replace(value, **changes)
        kept = {name: getattr(value, name) for name in cls.__match_args__ if name not in changes}
        return cls(**kept, **changes)


__all__ = ["dataclass", "replace"]

#: Values of a class that are made the slow way, before its ``__init__`` is compiled.
_UNCOMPILED = 2


def _made(cls: Any, *, frozen: bool, slots: bool, eq: bool) -> Any:
    """The class with the functions that a dataclass has."""
    given = cls.__annotations__
    names = [name for name, kind in given.items() if "ClassVar" not in str(kind)]
    values = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    entries = {name: value for name, value in values.items() if isinstance(value, dataclasses.Field)}
    # Without a docstring the library would make one of the signature, which costs more than all else.
    body = {"__annotations__": given, "__module__": cls.__module__, "__doc__": cls.__name__, **values}
    added: dict[str, Any] = {
        name: _Described(name, body, frozen=frozen)
        for name in ("__dataclass_fields__", "__dataclass_params__")
    }
    added |= {"__match_args__": tuple(names), **_functions(names, entries, frozen=frozen, eq=eq)}
    for name in added.keys() & {"__match_args__", "__repr__"} & cls.__dict__.keys():
        del added[name]
    if slots:
        cls = _slotted(cls, names, added)
    else:
        for name, entry in entries.items():
            if entry.default is dataclasses.MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, entry.default)
        for name, value in added.items():
            setattr(cls, name, value)
    cls.__init__ = _first_init(cls, names, values)
    return cls


def _functions(
    names: list[str], entries: dict[str, dataclasses.Field[Any]], *, frozen: bool, eq: bool
) -> dict[str, Any]:
    """What a dataclass has besides ``__init__``, to be given with its slots: set one by one it would cost twice as much."""
    made: dict[str, Any] = {
        "__repr__": _repr([name for name in names if name not in entries or entries[name].repr])
    }
    if frozen:
        made |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
        made["__getstate__"], made["__setstate__"] = _kept(names)
    if eq:
        made["__eq__"], hashed = _compared(
            [name for name in names if name not in entries or entries[name].compare]
        )
        made["__hash__"] = hashed if frozen else None
    return made


class _Described:
    """What the library says of a class and its fields, found out when it is asked for."""

    def __init__(self, name: str, body: dict[str, Any], *, frozen: bool) -> None:
        self._name, self._body, self._frozen = name, body, frozen

    def __get__(self, _value: object, owner: Any) -> Any:
        bare = type(self._body["__doc__"], (), dict(self._body))
        dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False, frozen=self._frozen)(bare)
        found = getattr(bare, self._name)
        setattr(owner, self._name, found)
        return found


def _slotted(cls: Any, names: list[str], added: dict[str, Any]) -> Any:
    """The class anew, with a slot for each field in place of a dictionary, and what is added to it."""
    body = {
        name: value
        for name, value in cls.__dict__.items()
        if name not in names and name not in ("__dict__", "__weakref__")
    }
    anew = type(cls)(cls.__name__, cls.__bases__, {**body, **added, "__slots__": tuple(names)})
    anew.__qualname__ = cls.__qualname__
    return anew


def _first_init(cls: Any, names: list[str], values: dict[str, Any]) -> Any:
    """Sets all fields, each by its place or its name; later values are made by a function compiled for them."""
    defaults = {name: value for name, value in values.items() if not isinstance(value, dataclasses.Field)}
    factories = {}
    for name, value in values.items():
        if isinstance(value, dataclasses.Field):
            if value.default is not dataclasses.MISSING:
                defaults[name] = value.default
            elif value.default_factory is not dataclasses.MISSING:
                factories[name] = value.default_factory
    known, checked = frozenset(names), hasattr(cls, "__post_init__")
    made = 0

    def __init__(self: Any, *places: Any, **named: Any) -> None:  # noqa: N807 - it becomes one
        nonlocal made
        made += 1
        given = {**defaults, **dict(zip(names, places, strict=False)), **named}
        usual = len(places) + len(named) <= len(names) and known.issuperset(named)
        missing = known.difference(given) if usual else known
        if (
            made > _UNCOMPILED
            or not (usual and missing.issubset(factories))
            or named.keys() & names[: len(places)]
        ):
            cls.__init__ = _compiled(cls, names, defaults, factories, checked=checked)
            cls.__init__(self, *places, **named)
            return
        for name in names:
            object.__setattr__(self, name, factories[name]() if name in missing else given[name])
        if checked:
            self.__post_init__()

    __init__.__qualname__ = f"{cls.__qualname__}.__init__"
    return __init__


def _compiled(
    cls: Any, names: list[str], defaults: dict[str, Any], factories: dict[str, Any], *, checked: bool
) -> Any:
    """The function that sets all fields, as fast as can be."""
    space: dict[str, Any] = {"_set": object.__setattr__, "_none": dataclasses.MISSING}
    heads, lines = [], []
    slots = cls.__dict__ if "__slots__" in cls.__dict__ else {}
    for name in names:
        head = value = name
        if name in defaults:
            space[f"_{name}"], head = defaults[name], f"{name}=_{name}"
        elif name in factories:
            space[f"_{name}"], head = factories[name], f"{name}=_none"
            value = f"_{name}() if {name} is _none else {name}"
        heads.append(head)
        if name in slots:  # set at once, a third faster than by its name
            space[f"_set_{name}"] = slots[name].__set__
            lines.append(f"    _set_{name}(self, {value})")
        else:
            lines.append(f"    _set(self, {name!r}, {value})")
    lines.append("    self.__post_init__()" if checked else "    pass")
    text = "\n".join([f"def __init__(self, {', '.join(heads)}):", *lines])
    exec(text, space)  # noqa: S102 - names of fields alone, as the standard library does it
    made = space["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _compared(names: list[str]) -> tuple[Any, Any]:
    """Equality and hash over some fields."""
    values = attrgetter(*names) if names else lambda _: ()

    def equal(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    return equal, lambda self: hash(values(self))


def _repr(names: list[str]) -> Any:
    def shown(self: Any) -> str:
        values = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({', '.join(values)})"

    return shown


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _kept(names: list[str]) -> tuple[Any, Any]:
    """What a copy or another process gets, and how it is put back."""

    def state(self: Any) -> list[object]:
        return [getattr(self, name) for name in names]

    def put_back(self: Any, values: list[object]) -> None:
        for name, value in zip(names, values, strict=True):
            object.__setattr__(self, name, value)

    return state, put_back
