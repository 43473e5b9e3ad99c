"""What was extracted is kept by its content, and keeping it changes no result."""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factdiff import api
from factdiff.cli import cache
from factdiff.reading import RawInput
from factdiff.settings import CACHE

if TYPE_CHECKING:
    import pytest

    from factdiff.model.factset import FactSet

TEXT = "Le maire de Lyon a ouvert le pont lundi. Deux personnes ont été blessées."
SOURCE = RawInput("a.txt", TEXT.encode(), ".txt")
OPTIONS = ("fr", "2024-03-13")


class Maker:
    """Extracts, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> FactSet:
        self.asked += 1
        return api.extract_source(SOURCE, language="fr", date="2024-03-13")


def plain(factset: FactSet) -> FactSet:
    """A fact set without the reasons that JSON leaves out."""
    return replace(factset, facts=tuple(replace(fact, trace=()) for fact in factset.facts))


def test_the_same_content_is_extracted_once() -> None:
    """The second time finds what the first has kept, and it is the same."""
    make = Maker()
    first, second = (cache.remembered(SOURCE, OPTIONS, make) for _ in range(2))
    assert make.asked == 1
    assert plain(first) == plain(second)


def test_other_content_and_other_options_are_extracted_anew() -> None:
    """A changed byte, another date or another ending makes another key."""
    make = Maker()
    cache.remembered(SOURCE, OPTIONS, make)
    cache.remembered(replace(SOURCE, data=SOURCE.data + b" "), OPTIONS, make)
    cache.remembered(SOURCE, ("fr", "2024-03-14"), make)
    cache.remembered(replace(SOURCE, suffix=".md"), OPTIONS, make)
    assert make.asked == 4


def test_nothing_is_kept_where_it_is_not_wanted() -> None:
    """--no-cache neither reads nor writes."""
    make = Maker()
    for _ in range(2):
        cache.remembered(SOURCE, OPTIONS, make, kept=False)
    assert make.asked == 2
    assert not list(cache.folder().glob("*"))


def test_a_broken_file_is_extracted_again() -> None:
    """What cannot be read is as if it were not there."""
    make = Maker()
    cache.remembered(SOURCE, OPTIONS, make)
    next(cache.folder().glob("*.json")).write_text("{", "utf-8")
    cache.remembered(SOURCE, OPTIONS, make)
    assert make.asked == 2


def test_a_folder_that_cannot_be_written_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    """A check goes on without a cache."""
    monkeypatch.setenv("FACTDIFF_CACHE_DIR", "/dev/null/nowhere")
    assert cache.remembered(SOURCE, OPTIONS, Maker()).facts


def test_many_writers_leave_whole_files() -> None:
    """Files are renamed into place, so nobody reads half of one."""
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: cache.remembered(SOURCE, OPTIONS, Maker()), range(8)))
    assert len({fact.id for factset in found for fact in factset.facts}) == len(found[0].facts)
    assert [path.suffix for path in cache.folder().glob("*")] == [".json"]


def test_the_oldest_go_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache is bounded in size."""
    monkeypatch.setattr(cache, "CACHE", replace(CACHE, most=3, kept=2))
    make = Maker()
    for number in range(5):
        cache.remembered(SOURCE, ("fr", str(number)), make)
    assert len(list(cache.folder().glob("*.json"))) <= 3


def test_parts_of_processes_that_died_are_cleaned_away() -> None:
    """Only old ones: another process may be writing the new one."""
    make = Maker()
    cache.remembered(SOURCE, OPTIONS, make)
    old, new = cache.folder() / f"a{cache.PART}", cache.folder() / f"b{cache.PART}"
    for path in (old, new):
        path.write_bytes(b"{")
    os.utime(old, (1, 1))
    cache.remembered(SOURCE, ("fr", "other"), make)
    assert (old.exists(), new.exists()) == (False, True)


def test_the_oldest_go_when_they_are_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache is bounded in bytes, too."""
    make = Maker()
    cache.remembered(SOURCE, OPTIONS, make)
    (first,) = cache.folder().glob("*.json")
    os.utime(first, (1, 1))
    monkeypatch.setattr(cache, "CACHE", replace(CACHE, largest=first.stat().st_size))
    cache.remembered(SOURCE, ("fr", "other"), make)
    (kept,) = cache.folder().glob("*.json")
    assert kept != first


def test_what_others_put_there_is_not_believed() -> None:
    """An entry whose words do not stand in its text is extracted anew."""
    make = Maker()
    cache.remembered(SOURCE, OPTIONS, make)
    (file,) = cache.folder().glob("*.json")
    file.write_bytes(file.read_bytes().replace(b"Deux personnes", b"Huit personnes"))
    found = cache.remembered(SOURCE, OPTIONS, make)
    assert make.asked == 2
    assert "Huit" not in found.article.text
    assert b"Deux personnes" in file.read_bytes()


def test_a_folder_that_cannot_be_written_still_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the time of use nor a new entry can be written down; the results are the same."""
    make = Maker()
    first = cache.remembered(SOURCE, OPTIONS, make)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr(os, "utime", refuse)
    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    assert plain(cache.remembered(SOURCE, OPTIONS, make)) == plain(first)
    assert make.asked == 1
    assert plain(cache.remembered(SOURCE, ("fr", "other"), make)) == plain(first)


def test_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is kept, and nothing fails."""
    for name in ("FACTDIFF_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    make = Maker()
    for _ in range(2):
        assert cache.remembered(SOURCE, OPTIONS, make).facts
    assert make.asked == 2
