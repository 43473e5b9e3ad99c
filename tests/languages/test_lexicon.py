"""Every word table of every language is well formed, and each row's example shows its word.

What the columns mean and which classes, scopes and flags there are stands in `factdiff.languages.contract`.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest

import factdiff.languages
from factdiff.languages import complete, contract
from factdiff.languages.lexicon import table
from factdiff.languages.recognition import supported

ROOT = Path(factdiff.languages.__file__).parent
TABLES = sorted(ROOT.glob("*/lexicon/*.tsv"))
HEADER = "lemma\tclass\tscope\texample\tnote"

CLOSED = sorted(name for name, held in contract.TABLES.items() if held.classes)
#: Here one word with one scope must mean one thing: the program takes the first row it finds.
UNAMBIGUOUS = ("modality", "negation", "speech")


def _name(path: Path) -> str:
    return f"{path.parts[-3]}/{path.stem}"


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n")


def _cells(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in _lines(path)[1:-1]]


def _words(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", plain)


def _shows(lemma: str, example: str) -> bool:
    """Whether every longer word of the lemma begins like some word of the example."""
    if lemma.casefold() in example.casefold():
        return True
    parts, found = _words(lemma), _words(example)
    weighty = [part for part in parts if len(part) > 2] or parts
    stems = [part[: max(2, min(4, len(part) - 3))] for part in weighty]
    return bool(stems) and all(any(word.startswith(stem) for word in found) for stem in stems)


every_table = pytest.mark.parametrize("path", TABLES, ids=_name)


@every_table
def test_a_table_has_the_header_and_five_columns(path: Path) -> None:
    """A table begins with the five names, ends with a newline, and every line has five cells."""
    lines = _lines(path)
    assert lines[0] == HEADER
    assert lines[-1] == ""
    assert [row for row in _cells(path) if len(row) != 5] == []


@every_table
def test_a_table_is_sorted_and_unique(path: Path) -> None:
    """Rows stand in the order of lemma, class and scope, and no three of them occur twice."""
    keys = [tuple(row[:3]) for row in _cells(path)]
    assert keys == sorted(set(keys))


@every_table
def test_a_table_is_clean_text(path: Path) -> None:
    """All text is in NFC, no cell has white space at its ends, and no lemma or class is empty."""
    text = path.read_text("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert [row for row in _cells(path) if [cell.strip() for cell in row] != row] == []
    assert [row for row in _cells(path) if not (row[0] and row[1])] == []


@every_table
def test_an_example_shows_its_word(path: Path) -> None:
    """Every row has an example in which the word stands, inflected perhaps."""
    assert [row[0] for row in _cells(path) if not _shows(row[0], row[3])] == []


@every_table
def test_classes_and_scopes_are_known(path: Path) -> None:
    """A class or scope that no code asks for is a slip of the pen."""
    rows = _cells(path)
    held = contract.TABLES[path.stem]
    assert {row[1] for row in rows} <= (held.classes or {row[1] for row in rows})
    assert {row[2] for row in rows} <= (held.scopes or {row[2] for row in rows})


@pytest.mark.parametrize("path", [p for p in TABLES if p.stem in UNAMBIGUOUS], ids=_name)
def test_one_word_in_one_use_means_one_thing(path: Path) -> None:
    """No two rows of a lemma share their scope: the second would never be found."""
    keys = [(row[0], row[2]) for row in _cells(path)]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@pytest.mark.parametrize("name", CLOSED)
@pytest.mark.parametrize("language", supported())
def test_languages_are_equals(language: str, name: str) -> None:
    """Each has the table, every class of it, and at least half as many rows as any other; one on trial knows less."""
    found = {p.parts[-3]: _cells(p) for p in TABLES if p.stem == name}
    assert language in found
    assert {row[1] for row in found[language]} == contract.TABLES[name].classes
    assert len(found[language]) * 2 >= max(map(len, found.values()))


def test_rows_are_read_by_lemma() -> None:
    """Reading a table gives the rows of a lemma with the table they come from."""
    path = TABLES[0]
    lemma, kind, scope, example, note = _cells(path)[0]
    row = table(path.parts[-3], path.stem)[lemma][0]
    assert (row.kind, row.scope, row.example, row.note) == (kind, scope, example, note)
    assert row.table == _name(path)


@every_table
def test_a_table_is_in_the_contract(path: Path) -> None:
    """A table of which no contract says what its columns mean is read by nobody."""
    assert path.stem in contract.TABLES


@pytest.mark.parametrize("language", complete.folders())
def test_a_language_has_every_part_that_extraction_needs(language: str) -> None:
    """A language that is only begun fails here alone, and each part that it lacks is named."""
    assert not complete.missing(language), complete.incomplete(language).line()


@pytest.mark.parametrize("name", [name for name, table in contract.TABLES.items() if table.flags])
def test_every_flag_stands_on_a_row(name: str) -> None:
    """A flag that no language sets is a switch without a lamp."""
    paths = [path for path in TABLES if path.stem == name]
    used = {flag for path in paths for row in _cells(path) for flag in contract.flags(name, row[4])}
    assert contract.TABLES[name].flags - used == set()


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("quote", {"quote"}),
        ("frame; colon", {"frame", "colon"}),
        ("possible only in the conditional", set()),
        ("frame; not before a colon", {"frame"}),
        ("", set()),
    ],
)
def test_a_remark_switches_nothing(note: str, expected: set[str]) -> None:
    """Words of a remark are no flags, even those that are spelled like one."""
    assert contract.flags("speech", note) == expected


#: Tables whose classes are words of meaning, not of the program.
OPEN = {"concepts", "meanings", "synonyms", "endings", "inflection", "kinds"}


@cache
def _asked() -> frozenset[str]:
    """What the program asks of tables: the strings of its code, and the names in the grammars of times."""
    found: set[str] = set()
    for path in ROOT.parent.rglob("*.py"):
        if path.name != "contract.py":
            strings = (
                n.value for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Constant)
            )
            found.update(part for s in strings if isinstance(s, str) for part in (s, *s.split()))
    for path in ROOT.glob("*/moments.rules"):
        found.update(word.lower() for word in re.findall(r"[\w-]+", path.read_text("utf-8")))
    return frozenset(found)


@pytest.mark.parametrize("name", sorted(contract.TABLES))
def test_every_flag_and_value_is_read(name: str) -> None:
    """A word of a note that no code asks for is a lamp without a switch."""
    held = contract.TABLES[name]
    notes = [row[4].split() for path in TABLES if path.stem == name for row in _cells(path)]
    values = {word.partition("=")[0] for note in notes for word in note if "=" in word}
    assert held.flags - _asked() == set()
    assert values == held.values
    assert held.values - _asked() == set()


@pytest.mark.parametrize("name", sorted({path.stem for path in TABLES} - OPEN))
def test_every_class_is_asked_for(name: str) -> None:
    """A class that no code asks for is dead, or its contract says that it only tells words apart."""
    held = {row[1] for path in TABLES if path.stem == name for row in _cells(path)}
    asked = {kind for kind in held if {kind, kind.split("-")[0]} & _asked()}
    assert held - asked == contract.TABLES[name].unasked


def test_only_flags_of_a_note_are_read() -> None:
    """Code that reads a note's words would make every remark a switch."""
    source = ROOT.parent
    readers = [p for p in source.rglob("*.py") if re.search(r"\brow\.note\b", p.read_text("utf-8"))]
    assert readers == []
