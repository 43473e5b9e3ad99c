"""Time grows with the length of a text and not with its square: what is repeated, is repeated four times as often."""

from __future__ import annotations

import cProfile
import gc
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

import factdiff.analysis as stage
from benchmarks import growth
from factdiff import api
from factdiff.analysis import pipeline
from factdiff.comparison import compare, words
from factdiff.comparison.account.sentences import blocks
from factdiff.comparison.views import WordedPassage
from factdiff.errors import InputError
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read
from tests.comparison.notation import factset

LONG = "sentence too long"


@pytest.fixture(autouse=True)
def _nothing_of_earlier_tests_is_collected() -> Iterator[None]:
    """A full collection walks all that the tests before this one left in memory, and falls into one measurement."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def seconds(text: str, language: str) -> float:
    begun = time.process_time()
    api.extract_text(text, language=language)
    return time.process_time() - begun


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("en", "He won 3 games. "), ("en", "“We won,” he said. "), ("en", "Anna Smith, 45, met Paul. "),
        ("fr", "Il a gagné 3 matchs. "), ("fr", "« On gagne », dit-il. "), ("fr", "Le 3 mai 2024, il est parti. "),
    ],
)  # fmt: skip
def test_one_paragraph_of_many_sentences(language: str, unit: str) -> None:
    """Four times the text takes at most some six times the time (it was sixty-four)."""
    seconds(unit, language)
    short, long = (seconds(f"{unit * count}Paul.", language) for count in (40, 160))
    assert long < 8 * short + 0.5


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", '"a" '), ("en", "“No.” "), ("fr", "« Non. » ")],
)
def test_one_paragraph_of_many_quotations(language: str, unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands between two of them is looked at once, and not once for each of the others."""
    seconds("Paul va.", language)
    reader = growth.Reader()
    monkeypatch.setattr(stage, "parse", reader.parse)
    monkeypatch.setattr(pipeline, "_window", reader.window)
    extracting, _ = growth.measured(language, unit, 4_000, reader, paragraphs=False)
    assert extracting[2] < 6 * extracting[0] + 0.1


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", "who "), ("en", "would "), ("fr", "aurait "), ("fr", "M. Dupont, 45 ans, "), ("fr", "qui ")],
)
def test_a_sentence_that_is_none_is_named(language: str, unit: str) -> None:
    """A run of words without end is not taken apart word by word; the coverage says so."""
    begun = time.process_time()
    found = api.extract_text(unit * 800, language=language)
    assert time.process_time() - begun < 30
    assert {item.reason for item in found.coverage if item.status == "unparsed"} <= {
        LONG, "paragraph too long", "no clause understood",
    }  # fmt: skip
    assert any(item.reason in {LONG, "paragraph too long"} for item in found.coverage)


def test_the_prose_of_real_articles_is_no_such_sentence() -> None:
    """A long sentence of a report is read."""
    text = "The mayor said on Monday that " + "the road was closed and that " * 20 + "the school was open."
    assert not any(item.reason == LONG for item in api.extract_text(text, language="en").coverage)


@pytest.mark.parametrize("unit", ["É", "Ã", "a'", "1.", "A.", "«", "<a ", "<p>a ", "&amp;", "é-", "@"])
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_reading_of_a_word_without_end(unit: str, suffix: str) -> None:
    """What looks for words goes over each letter once."""
    data = f"Le maire est là. {unit * (40_000 // len(unit))}".encode()
    begun = time.process_time()
    with suppress(InputError):
        read(RawInput("a", data, suffix), language="fr")
    assert time.process_time() - begun < 8


def test_words_of_ten_thousand_letters() -> None:
    """They are the same or they are not."""
    one, other = "a" * 10_000, "ab" * 5_000
    assert words.likeness(one, one) == 100
    assert words.likeness(one, other) == 0


@pytest.mark.parametrize("unit", ["a", "a ", "ab(", "(AB) ", "a-", "a(AB"])
def test_acronyms_in_brackets(unit: str) -> None:
    """They are looked for beside the words that differ, not from every word before: four times the text, four times the steps."""
    none, steps = factset(""), []
    for size in (1_000, 4_000):
        long = unit * (size // len(unit))
        old, new = (
            replace(none, article=replace(none.article, text=text)) for text in (long, f"{long} the AB")
        )
        steps.append(_steps(old, new))
    assert steps[1] < 5 * steps[0]


def test_many_sentences_that_were_all_edited() -> None:
    """Each is weighed against those near its place, and finds its version."""
    chance = Random(3)  # noqa: S311 - to be repeated, not to be secret
    words = [f"word{number:04}" for number in range(2_000)]
    rows = [[chance.choice(words) for _ in range(12)] for _ in range(240)]
    edited = [[*row[:5], chance.choice(words), *row[6:]] for row in rows]
    seconds_of = []
    for count in (60, 240):
        old, new = ([WordedPassage(" ".join(row), 0) for row in side[:count]] for side in (rows, edited))
        begun = time.process_time()
        found = blocks(old, new)
        seconds_of.append(time.process_time() - begun)
        assert [(block.old, block.new) for block in found] == [((n,), (n,)) for n in range(count)]
    assert seconds_of[1] < 7 * seconds_of[0] + 0.3


#: Where facts are linked and gathered; sentences are paired by a test above.
GATHERING = frozenset({"gathering.py", "linking.py", "repeats.py", "views.py"})
#: Where the facts of one sentence are weighed by its words, and its edits are laid on them.
WEIGHING = frozenset(
    {
        "aligning.py",
        "imaging.py",
        "ledger.py",
        "projection.py",
        "reasons.py",
        "valued.py",
        "finding.py",
        "weave.py",
    }
)


def _steps(old: FactSet, new: FactSet, rooms: frozenset[str] = frozenset()) -> int:
    """How often functions of some modules, or of all, are called by a comparison."""
    profile = cProfile.Profile()
    profile.runcall(compare, old, new)
    return sum(
        entry.callcount
        for entry in profile.getstats()
        if not isinstance(entry.code, str) and (not rooms or Path(entry.code.co_filename).name in rooms)
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "{who He} {what won = win} {n 3 games = = 3 game}."),
        ("en", "{who Anna} {what met = meet} {object Paul} in {at Rome}."),
        ("fr", "{source Il} dit {what avoir gagné = gagner}."),
        ("fr", "{who Anne} {what a vu = voir} {object Paul} à {at Rome}."),
    ],
)
def test_one_sentence_many_times_and_edited_everywhere(language: str, sentence: str) -> None:
    """Twice the facts without counterpart take twice the steps: none is held against all of the other version."""
    few, many = (
        _steps(old, growth.edited(old), GATHERING)
        for old in (
            factset(" / ".join(f"{sentence} {n}." for n in range(count)), language=language)
            for count in (40, 80)
        )
    )
    assert many < 2.5 * few


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("en", "he won {n}, "),
        ("en", "{n} of them saw her and "),
        ("fr", "il gagne {n}, "),
        ("fr", "{n} l’ont vue et "),
    ],
)
def test_many_facts_of_one_sentence(language: str, clause: str) -> None:
    """Twice the facts of a sentence are four times the pairs, and no pair costs more for the words of the others."""
    steps = []
    for count in (20, 40):
        clauses = [clause.format(n=f"w{n}") for n in range(count)]
        marked = [
            "".join(
                one.replace(f"w{m}", f"{{what w{m}}}") if m == n else one for m, one in enumerate(clauses)
            ).strip(" ,") + "."
            for n in range(count)
        ]  # fmt: skip
        old = factset(" / ".join(marked), language=language)
        assert len({fact.evidence.sentence for fact in old.facts}) == 1
        steps.append(_steps(old, growth.edited(old), WEIGHING))
    assert steps[1] < 5 * steps[0]
