"""A half-written language is none yet: what its folder lacks is told by name, and nothing breaks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import factdiff
from factdiff import files
from factdiff.cli.main import main
from factdiff.errors import LanguageError
from factdiff.languages import complete, lemmas, lexicon, recognition
from factdiff.languages.lexicon import WordTable, has_table, table
from factdiff.languages.tables import FUNCTION, SPEECH, TABLES
from factdiff.languages.traits import Traits, traits
from factdiff.rendering.wording.messages import told

NEEDED = [name for name, about in TABLES.items() if about.needed]
OTHERS = [name for name, about in TABLES.items() if not about.needed]
HERE = Path(factdiff.__file__).parent


def forget() -> None:
    """Folders are looked at once a process."""
    whole = recognition._whole  # noqa: SLF001 - nobody else forgets
    tables = lexicon._read  # noqa: SLF001 - nobody else forgets
    for asked in (complete.folders, complete.missing, recognition.supported, whole, has_table, tables):
        asked.cache_clear()


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a language that has all it needs and no more, beside those that are there."""
    folder = tmp_path / "languages" / "xx"
    (folder / "lexicon").mkdir(parents=True)
    for one in (
        *(p for p in HERE.iterdir() if p.name != "languages"),
        *map((HERE / "languages").joinpath, ("fr", "en")),
    ):
        (tmp_path / one.relative_to(HERE)).symlink_to(one)
    for name in (*complete.PARTS, *(f"lexicon/{name}.tsv" for name in NEEDED)):
        shutil.copy(HERE / "languages" / "en" / name, folder / name)
    monkeypatch.setattr(files, "_HERE", tmp_path)
    monkeypatch.setattr(recognition, "traits", lambda _: Traits())  # No module of its own can be imported.
    forget()
    yield folder
    monkeypatch.undo()
    forget()


@pytest.mark.parametrize("name", [*complete.PARTS, *(f"lexicon/{name}.tsv" for name in NEEDED)])
def test_each_missing_part_is_named(begun: Path, name: str) -> None:
    """The language is not offered, and who asks for it is told what its folder lacks and what that is for."""
    assert recognition.supported() == ("en", "fr", "xx")
    (begun / name).unlink()
    forget()
    assert recognition.supported() == ("en", "fr")
    with pytest.raises(LanguageError, match=f"only begun: its folder lacks {name} [(]") as caught:
        recognition.known("xx")
    assert "supported: English (en), French (fr)" in caught.value.line()


def test_all_missing_parts_are_named_at_once(begun: Path) -> None:
    """A folder with one file says all that it still needs."""
    shutil.rmtree(begun / "lexicon")
    for name in complete.PARTS:
        if name != "tokens.py":
            (begun / name).unlink()
    forget()
    assert [part.partition(" ")[0] for part in complete.missing("xx")] == [
        *(name for name in complete.PARTS if name != "tokens.py"), *(f"lexicon/{name}.tsv" for name in NEEDED),
    ]  # fmt: skip


def test_what_a_language_can_do_without_is_empty(begun: Path) -> None:
    """No table that is not needed, and no lexicon of forms."""
    assert begun.is_dir()
    assert all(len(WordTable("xx", TABLES[name])) == 0 for name in OTHERS)
    assert lemmas.known("xx", "roads", "NOUN") == ()
    assert not lemmas.listed("xx", "roads")


def test_the_command_line_says_it(begun: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """With status 2 and one line."""
    (begun / "numbers.py").unlink()
    forget()
    article = tmp_path / "a.txt"
    article.write_text("The road is closed.", "utf-8")
    assert main(["extract", str(article), "--lang", "xx"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "its folder lacks numbers.py (how its figures are written)" in err
    assert "Traceback" not in err


def test_one_table_begins_a_language(begun: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Whoever asks for it is told its missing parts by name, at the command line and in code, and never by an import."""
    for part in [path for path in begun.rglob("*.*") if path.name != "speech.tsv"]:
        part.unlink()
    forget()
    lacking = [*complete.PARTS, *(f"lexicon/{name}.tsv" for name in NEEDED if name != "speech")]
    assert "xx" in complete.folders()
    assert "say" in WordTable("xx", SPEECH)
    article = tmp_path / "a.txt"
    article.write_text("The road is closed.", "utf-8")
    assert main(["extract", str(article), "--lang", "xx"]) == 2
    said = [capfd.readouterr().err]
    for asked in (lambda: traits("xx"), lambda: WordTable("xx", FUNCTION)):
        with pytest.raises(LanguageError, match="'xx' is only begun") as caught:
            asked()
        said.append(caught.value.line())
    assert all(f"{name} (" in line for line in said for name in lacking)
    assert not [line for line in said if "speech.tsv" in line]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "say\tassert\t",
            "say\tsays\t",
            "'say': no row is of the kind 'says'; take one of accuse, ask, assert",
        ),
        (
            "say\tassert\tverb",
            "say\tassert\tverbs",
            "'say': use cannot be 'verbs'; take one of adjective, complement",
        ),
        ("say\tassert\tverb", "say assert\tverb", "'say assert': the line has 4 cells; part them by tabs"),
    ],
)
def test_a_line_that_its_row_type_does_not_allow_is_named(begun: Path, old: str, new: str, said: str) -> None:
    """The file, its line, what is wrong with it and what to do."""
    path = begun / "lexicon" / "speech.tsv"
    text = path.read_text("utf-8")
    assert text.count(f"\n{old}") == 1
    path.write_text(text.replace(f"\n{old}", f"\n{new}"), "utf-8")
    number = text.partition(f"\n{old}")[0].count("\n") + 2
    with pytest.raises(LanguageError) as caught:
        list(table("xx", SPEECH).rows())
    assert f"languages/xx/lexicon/speech.tsv, line {number}: {said}" in caught.value.line()


def test_a_word_that_is_no_switch_is_named(begun: Path) -> None:
    """A slip of the pen is no remark: those have a column of their own."""
    path = begun / "lexicon" / "function.tsv"
    path.write_text(path.read_text("utf-8") + "zz\tpronoun\t\tzz is here\tthings\n", "utf-8")
    with pytest.raises(
        LanguageError, match="'zz': 'things' is no switch of this table; take one of agent, "
    ) as caught:
        table("xx", FUNCTION)["zz"]
    assert "article=…" in caught.value.line()
    assert "a remark into a column behind" in caught.value.line()
    french = told(caught.value.line(), "fr")
    assert "'things' n'est pas un réglage de cette table" in french
    assert "prendre l'un de agent" in french


def test_the_first_line_names_the_columns(begun: Path) -> None:
    """Columns under other names are another table's, or an older version's."""
    path = begun / "lexicon" / "speech.tsv"
    path.write_text(path.read_text("utf-8").replace("lemma\tkind\tuse", "lemma\tclass\tscope", 1), "utf-8")
    with pytest.raises(
        LanguageError, match=r"line 1: .* begin it with the line lemma kind use example switches remark"
    ):
        table("xx", SPEECH)
