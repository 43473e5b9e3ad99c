"""Every word table of every language is well formed, and each row's example shows its word.

What the columns mean, and which kinds and switches there are, stands in `factdiff.languages.columns`.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest

import factdiff.languages
from factdiff.languages import complete, tables
from factdiff.languages.lexicon import table
from factdiff.languages.recognition import supported

ROOT = Path(factdiff.languages.__file__).parent
TABLES = sorted(ROOT.glob("*/lexicon/*.tsv"))
#: Which of these kinds of words a language has, and how many, its grammar decides.
GRAMMAR = {
    "closed",
    "countnouns",
    "empty",
    "equivalents",
    "function",
    "governing",
    "owned",
    "perfect",
    "prepositions",
}
CLOSED = sorted(name for name, of in tables.TABLES.items() if of.kinds and name not in GRAMMAR)
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
def test_a_table_has_the_header_and_its_columns(path: Path) -> None:
    """A table begins with the names of its columns and ends with a newline; only a remark's cell may be left out."""
    lines = _lines(path)
    columns = tables.TABLES[path.stem].columns
    assert lines[0] == "\t".join(columns)
    assert lines[-1] == ""
    assert [row for row in _cells(path) if len(row) not in {5, len(columns)}] == []
    assert [row for row in _cells(path) if len(row) > 5 and not row[5]] == []


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
def test_every_line_is_a_row(path: Path) -> None:
    """A kind, use or switch that the row type does not have is a slip of the pen."""
    rows = list(table(path.parts[-3], tables.TABLES[path.stem]).rows())
    assert len(rows) == len(_cells(path))


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
    assert {row[1] for row in found[language]} == tables.TABLES[name].kinds
    assert len(found[language]) * 2 >= max(map(len, found.values()))


def test_rows_are_read_by_lemma() -> None:
    """Reading a table gives the rows of a lemma with the table they come from."""
    row = table("en", tables.SPEECH)["shout"][0]
    assert (row.lemma, row.kind, row.use, row.table) == ("shout", "assert", "verb", "en/speech")
    assert row.example == '"Out," shouted the guard'
    assert (row.quote, row.clause, row.with_) == (True, False, ())


@every_table
def test_a_table_has_a_key(path: Path) -> None:
    """A table without a row type is read by nobody."""
    assert path.stem in tables.TABLES


@pytest.mark.parametrize("language", complete.folders())
def test_a_language_has_every_part_that_extraction_needs(language: str) -> None:
    """A language that is only begun fails here alone, and each part that it lacks is named."""
    assert not complete.missing(language), complete.incomplete(language).line()


@pytest.mark.parametrize("name", [name for name, of in tables.TABLES.items() if of.row.own[1:]])
def test_every_switch_stands_on_a_row(name: str) -> None:
    """A switch or value that no language sets is a switch without a lamp."""
    of = tables.TABLES[name]
    found = {p.parts[-3] for p in TABLES if p.stem == name}
    words = {word for code in found for row in _cells(_path(code, name)) for word in row[4].split()}
    assert of.switches - words == set()
    assert of.values - {word.partition("=")[0] for word in words if "=" in word} == set()


def _path(code: str, name: str) -> Path:
    return ROOT / code / "lexicon" / f"{name}.tsv"


#: Tables whose kinds are words of meaning, not of the program.
OPEN = {"concepts", "meanings", "synonyms", "endings", "inflection", "kinds"}


@cache
def _asked() -> frozenset[str]:
    """What the program asks of tables: the strings of its code, and the names in the grammars of times."""
    found: set[str] = set()
    for path in ROOT.parent.rglob("*.py"):
        if path.name not in {"columns.py", "tables.py"}:
            strings = (
                n.value for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Constant)
            )
            found.update(part for s in strings if isinstance(s, str) for part in (s, *s.split()))
    for path in ROOT.glob("*/moments.rules"):
        found.update(word.lower() for word in re.findall(r"[\w-]+", path.read_text("utf-8")))
    return frozenset(found)


@cache
def _read() -> frozenset[str]:
    """The attributes that the program reads, and the names by which it asks a table for rows with a switch."""
    found: set[str] = set()
    for path in ROOT.parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                found.add(node.attr)
    return frozenset(found)


@pytest.mark.parametrize("name", sorted(tables.TABLES))
def test_every_column_is_read(name: str) -> None:
    """A column or switch that no code asks for is a lamp without a switch."""
    own = {field for field in tables.TABLES[name].row.own if field}
    assert own - _read() == set()


@pytest.mark.parametrize("name", sorted({path.stem for path in TABLES} - OPEN))
def test_every_class_is_asked_for(name: str) -> None:
    """A kind that no code asks for is dead, or its key says that it only tells words apart; where all are of one, none asks."""
    held = {row[1] for path in TABLES if path.stem == name for row in _cells(path)}
    asked = held if len(held) == 1 else {kind for kind in held if {kind, kind.split("-")[0]} & _asked()}
    assert held - asked == tables.TABLES[name].unasked
