"""Forms lead to their lemmas, and words that are no lemma are told."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdiff.languages import lemmas
from factdiff.languages.lemmas import is_lemma, known, packed
from factdiff.settings import LEXICON

SIZE = 2_000_000


@pytest.mark.parametrize(
    ("form", "upos", "expected"),
    [
        ("démentent", "VERB", ("démentir",)),
        ("dément", "VERB", ("démentir",)),
        ("suis", "VERB", ("être", "suivre")),
        ("fut", "AUX", ("être",)),
        ("vit", "VERB", ("vivre", "voir")),
        ("Mangeaient", "VERB", ("manger",)),
        ("tués", "ADJ", ("tué",)),
        ("tués", "VERB", ("tuer",)),
        ("présidente", "NOUN", ("président", "présidente")),
        ("travaux", "NOUN", ("travail", "travaux")),
        ("vieille", "ADJ", ("vieux",)),
        ("aujourd’hui", "ADV", ("aujourd'hui",)),
        ("du", "ADP", ("de",)),
    ],
)
def test_french(form: str, upos: str, expected: tuple[str, ...]) -> None:
    """The likeliest lemma comes first."""
    assert known("fr", form, upos) == expected


@pytest.mark.parametrize(
    ("form", "upos", "expected"),
    [
        ("found", "VERB", ("find", "found")),
        ("Organised", "VERB", ("organise",)),
        ("dying", "VERB", ("die",)),
        ("children", "NOUN", ("child",)),
        ("axes", "NOUN", ("axis", "ax", "axe")),
        ("better", "ADJ", ("good", "well")),
        ("n’t", "PART", ("not",)),
        ("was", "AUX", ("be",)),
        ("me", "PRON", ("I",)),
        ("Americans", "PROPN", ("American",)),
    ],
)
def test_english(form: str, upos: str, expected: tuple[str, ...]) -> None:
    """The likeliest lemma comes first."""
    assert known("en", form, upos) == expected


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_not_listed(language: str) -> None:
    """Other classes, unknown words and no word at all have no lemma, whatever they hold."""
    forms = ["", "xyzzy", "the\tN0", "a\nb", "\ud800", "zzzzzz", "\0", "1"]
    assert [known(language, form, "NOUN") for form in forms] == [()] * len(forms)
    assert known(language, "table", "PUNCT") == ()


def test_lemmas_are_told_from_forms() -> None:
    """An invented infinitive is no lemma, nor is a form."""
    assert is_lemma("fr", "démentir", "VERB")
    assert not is_lemma("fr", "démenter", "VERB")
    assert not is_lemma("fr", "mangera", "VERB")
    assert is_lemma("en", "find", "VERB")
    assert not is_lemma("en", "foundes", "VERB")
    assert not is_lemma("en", "children", "NOUN")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_small_and_quick(language: str) -> None:
    """A lexicon stays below two megabytes and answers its first question within 60 ms."""
    path = Path(lemmas.__file__).parent / language / "lemmas.bin"
    assert path.stat().st_size < SIZE
    taken = []
    for _ in range(5):
        lemmas._lexicon.cache_clear()  # noqa: SLF001 - what a new process would pay
        lemmas._block.cache_clear()  # noqa: SLF001
        lemmas.known.cache_clear()
        start = time.process_time()
        known(language, "parties", "NOUN")
        taken.append(time.process_time() - start)
    assert min(taken) < 0.06


WORDS = st.text("abcéœ-'", min_size=1, max_size=6)
READINGS = st.lists(st.tuples(st.sampled_from(["NOUN", "VERB", "ADJ"]), WORDS), min_size=1, max_size=3)


@given(st.dictionaries(WORDS, READINGS, min_size=1, max_size=40))
def test_what_is_packed_is_found(forms: dict[str, list[tuple[str, str]]]) -> None:
    """Every form of a lexicon gives back its readings in their order."""
    lexicon = lemmas._opened(packed(dict(sorted(forms.items()))))  # noqa: SLF001
    for form, readings in forms.items():
        assert lexicon.readings(form) == tuple(readings)


def test_many_blocks() -> None:
    """A lexicon longer than a block is cut, and the forms at the cuts are found."""
    forms = {f"w{i:05d}x": [("NOUN", f"w{i:05d}")] for i in range(LEXICON.block_characters // 4)}
    lexicon = lemmas._opened(packed(forms))  # noqa: SLF001
    assert len(lexicon.firsts) > 2
    assert all(lexicon.readings(form) == tuple(readings) for form, readings in forms.items())
    assert lexicon.readings("w00000") == ()
