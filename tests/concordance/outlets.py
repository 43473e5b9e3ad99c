"""Twelve pairs of reports, French and English, of one invented event each, with what a reader finds in them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from factdiff import api
from factdiff.concordance import concord
from factdiff.model.concordance import Claim, Concordance
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet

FOLDER = Path(__file__).parents[2] / "fixtures" / "outlets"
NAMES = sorted(path.name for path in FOLDER.iterdir())
STATUSES = ("agreed", "contradicting")


@dataclass(frozen=True, slots=True)
class Expected:
    """A claim of both reports, by words of each."""

    status: str
    french: str
    english: str


@dataclass(frozen=True, slots=True)
class Score:
    """How many claims were found rightly, found at all, and are there."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted


@cache
def sets(name: str) -> tuple[FactSet, FactSet]:
    """The facts of both reports, French first."""
    date = plan(name)["date"]
    french, english = (
        api.extract(FOLDER / name / f"{lang}.txt", language=lang, date=date) for lang in ("fr", "en")
    )
    return french, english


def plan(name: str) -> dict[str, str]:
    found: dict[str, str] = tomllib.loads((FOLDER / name / "pair.toml").read_text("utf-8"))
    return found


def expected(name: str) -> list[Expected]:
    told = tomllib.loads((FOLDER / name / "pair.toml").read_text("utf-8"))
    return [Expected(status, one[0], one[1]) for status in STATUSES for one in told[status]]


@cache
def compared(name: str) -> Concordance:
    return concord(sets(name), ("fr.txt", "en.txt"))


def paired(name: str, status: str) -> list[Claim]:
    """The claims of a status that both reports make."""
    return [claim for claim in compared(name).of(status) if len(claim.members) > 1]


def rests(fact: Fact, words: str, text: str) -> bool:
    """Whether a fact stands on words of its article."""
    start = text.index(words)
    return fact.evidence.span.start < start + len(words) and start < fact.evidence.span.end


def matches(claim: Claim, wanted: Expected, name: str) -> bool:
    french, english = sets(name)
    words = {0: (wanted.french, french.article.text), 1: (wanted.english, english.article.text)}
    return all(rests(member.fact, *words[member.article]) for member in claim.members)


def score(status: str) -> Score:
    """Over all pairs; a claim found twice counts once."""
    right = found = wanted = 0
    for name in NAMES:
        hoped = [one for one in expected(name) if one.status == status]
        claims = paired(name, status)
        told = [one for one in hoped if any(matches(claim, one, name) for claim in claims)]
        right += len(told)
        wanted += len(hoped)
        found += len(told) + len(list(wrong(name, status)))
    return Score(right, found, wanted)


def wrong(name: str, status: str) -> Iterator[Claim]:
    """Claims that a reader would not find; an agreement beside those that were listed is looked at by hand."""
    hoped = [one for one in expected(name) if one.status == status]
    for claim in paired(name, status):
        if not any(matches(claim, one, name) for one in hoped):
            yield claim
