"""What a table or the numbers of a text say hangs on nothing that was asked before."""

from __future__ import annotations

from importlib import import_module, reload

import pytest

from factdiff.languages import tables
from factdiff.languages.lexicon import WordTable, has_table

LANGUAGES = ("en", "fr")
#: More look-ups than a table answers without an index.
MANY = 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_is_found_without_an_index_as_with_one(language: str) -> None:
    for of in tables.TABLES.values():
        if not has_table(language, of):
            continue
        lines: dict[str, list[str]] = {}
        for row in WordTable(language, of).rows():
            lines.setdefault(row.lemma, []).append(repr(row))
        known = list(lines)
        asked = {known[0], known[-1], *known[:: max(1, len(known) // 20)]}
        beside = {"", "\t", "\n", "zzz", "ÿ", known[0][:-1], f"{known[-1]}x", f"{known[0]}\t{known[0]}"}
        found = WordTable(language, of)
        for word in sorted({*asked, *beside} - (beside - lines.keys())):
            assert list(map(repr, found.get(word, ()))) == lines[word]
        assert all(found.get(word, ()) == () for word in beside - lines.keys())
        assert found.lemmas() == known == list(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_changes_no_answer(language: str) -> None:
    found = WordTable(language, tables.PLACES)
    first = {word: found.get(word) for word in found.lemmas()[:50]}
    assert all(found.get(f"nowhere {number}") is None for number in range(MANY))
    assert {word: found.get(word) for word in first} == first


SENTENCES = {
    "fr": (
        "Une vingtaine de milliers de personnes, dont au moins douze enfants de moins de cinq ans, ont été évacuées.",
        "Le chantier de 1,2 kilomètre a coûté 12 milliards de mètres cubes et 3,5 millions d'euros, soit 30 % de plus.",
        "Un élu sur dix, deux fois plus qu'en 2019, a gagné par trois buts à un, à 15 h 30, par moins douze degrés.",
    ),
    "en": (
        "Some two dozen people, at least 14 of them aged 45 or over, were killed in the three-hour attack.",
        "It cost $1.2bn, twice as much as the 12 square miles and one and a half million cubic metres of 2019.",
        "One in five, the twenty-first, lost by three goals to one, at minus five degrees, 3 per cent less.",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_of_a_text_hang_on_no_text_before_it(language: str) -> None:
    module = import_module(f"factdiff.languages.{language}.numbers")
    alone = [reload(module).find(sentence) for sentence in SENTENCES[language]]
    assert all(len(found) > 2 for found in alone)
    find = reload(module).find
    assert [find(sentence) for sentence in reversed(SENTENCES[language])] == alone[::-1]
    assert [find(sentence) for sentence in SENTENCES[language]] == alone
