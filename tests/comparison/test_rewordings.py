"""An editor's rewording is calm and an edit of the same kind is told, through real extraction and either way round."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import ModuleType

import pytest

from tests.comparison import rewordings
from tests.comparison.told import told

#: Each file of the folder is a kind.
KINDS = [
    import_module(f"{rewordings.__name__}.{kind.name}") for kind in pkgutil.iter_modules(rewordings.__path__)
]


def _rows(name: str) -> list[object]:
    """The pairs of every kind, each under the name of its kind."""
    return [
        pytest.param(*row, id=f"{_kind(kind)}-{row[0]}-{row[1]}-{row[2]}")
        for kind in KINDS
        for row in vars(kind)[name]
    ]


def _kind(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


@pytest.mark.parametrize(("language", "old", "new"), _rows("CALM"))
def test_the_same_in_other_words_is_calm(language: str, old: str, new: str) -> None:
    """Nothing is told, either way round."""
    assert told(language, old, new) == []
    assert told(language, new, old) == []


@pytest.mark.parametrize(("language", "old", "new"), _rows("TOLD"))
def test_an_edit_of_the_same_kind_is_told(language: str, old: str, new: str) -> None:
    """Another doer, number, day, place, owner or certainty: never calm, either way round."""
    assert told(language, old, new) != []
    assert told(language, new, old) != []
