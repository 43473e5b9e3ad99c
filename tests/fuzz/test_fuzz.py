"""A short run of the mutation fuzzer, and every input that once broke something."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from benchmarks.fuzz.mutate import mutated
from benchmarks.fuzz.targets import TARGETS, run
from factdiff import api, codec
from tests import builders

ROOT = Path(__file__).parents[2]
CRASHERS = sorted((Path(__file__).parent / "crashers").glob("*.bin"))
RUNS = {
    "read": 60,
    "numbers": 60,
    "facts": 60,
    "files": 80,
    "packed": 60,
    "renderers": 4,
    "series": 4,
    "extract": 4,
    "git": 6,
    "command": 6,
}


def seeds() -> list[bytes]:
    """Articles of the stories, a fact set, a lock, decisions and a configuration."""
    stories = sorted((ROOT / "fixtures" / "stories").glob("*/new.*"))[:8]
    policy = b'fail-on = "major"\npaths = ["a/**/*.txt"]\n[severity]\nadded = "info"\n[[per-path]]\npaths = ["b"]\n'
    accepted = (
        b'[[accepted]]\nfingerprint = "0123456789abcdef"\nreason = "x"\nauthor = "y"\nexpires = 2024-06-30\n'
    )
    lock = (
        b'schema = "factdiff/lock/1"\n[[article]]\npath = "a.txt"\nlanguage = "en"\ntext = "x"\nfact = []\n'
    )
    return [
        *(path.read_bytes() for path in stories),
        codec.to_json(builders.factset()),
        policy,
        accepted,
        lock,
    ]


@pytest.mark.parametrize("name", TARGETS)
def test_mutations_end_in_an_error_of_ours(name: str) -> None:
    """A fixed start, so that every run is the same; ``python -m benchmarks.fuzz`` runs for as long as one likes."""
    chance, files = Random(name), seeds()  # noqa: S311 - to be repeated, not to be secret
    for _ in range(RUNS[name]):
        seed, data = chance.getrandbits(32), mutated(files, chance)
        assert run(name, data, seed) is None, (seed, data)


@pytest.mark.parametrize("path", CRASHERS, ids=lambda path: path.stem)
def test_what_once_broke_something(path: Path) -> None:
    """The target and its seed stand in the file's name."""
    name, _, seed = path.stem.partition("-")
    assert run(name, path.read_bytes(), int(seed)) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux piétons ont été percutés par un véhicule sur"), ("en", "The poll found that nearly one in"),
        ("fr", "Ils étaient deux trois environ"), ("fr", "Il fait -5 sur 0 à Paris."), ("en", "It was 3 of 0 on Monday."),
        ("en", "He owes " + "9" * 4301 + " dollars."), ("fr", "Il doit " + "9" * 4301 + " euros."),
        ("en", "He won 1e99999 euros, 0/0 of it on 99/99/9999."), ("fr", "Il y a 9" + "9" * 40 + " ans, il est né."),
    ],
)  # fmt: skip
def test_texts_that_end_in_the_middle_of_a_number(language: str, text: str) -> None:
    """Every beginning of a text is a text, and numbers that none is meant by are read as words."""
    for end in {len(text), *(n for n, char in enumerate(text) if char == " " and n < 80)}:
        if text[:end].strip():
            api.extract_text(text[:end], language=language, date="2024-05-13")
