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
from factdiff.languages import complete, lemmas, recognition
from factdiff.languages.contract import TABLES
from factdiff.languages.lexicon import WordTable, has_table, table
from factdiff.languages.traits import Traits, traits

NEEDED = [name for name, about in TABLES.items() if about.needed]
OTHERS = [name for name, about in TABLES.items() if not about.needed]
HERE = Path(factdiff.__file__).parent


def forget() -> None:
    """Folders are looked at once a process."""
    whole = recognition._whole  # noqa: SLF001 - nobody else forgets
    for asked in (complete.folders, complete.missing, recognition.supported, whole, has_table, table):
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
    assert all(len(WordTable("xx", name)) == 0 for name in OTHERS)
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
    assert "say" in WordTable("xx", "speech")
    article = tmp_path / "a.txt"
    article.write_text("The road is closed.", "utf-8")
    assert main(["extract", str(article), "--lang", "xx"]) == 2
    said = [capfd.readouterr().err]
    for asked in (lambda: traits("xx"), lambda: WordTable("xx", "function")):
        with pytest.raises(LanguageError, match="'xx' is only begun") as caught:
            asked()
        said.append(caught.value.line())
    assert all(f"{name} (" in line for line in said for name in lacking)
    assert not [line for line in said if "speech.tsv" in line]
