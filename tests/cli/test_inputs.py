"""Folders, patterns, lists of names, folders against folders, revisions against revisions, tables."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from factdiff.cli.inputs import expanded
from factdiff.cli.main import main
from factdiff.errors import InputError
from tests.cli.test_check import FIRST, SECOND, Program, article, commit, repository, run

__all__ = ["repository", "run"]


def test_folders_patterns_and_lists_stand_for_their_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In order and once; what is hidden or no article is left out."""
    monkeypatch.chdir(tmp_path)
    for name in ("a/b/one.md", "a/two.txt", "a/.hidden.txt", "a/.git/x.txt", "a/picture.png", "three.html"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("x", "utf-8")
    assert expanded(("a",)) == ("a/two.txt", "a/b/one.md")
    assert expanded(("a/**/*.md", "a/two.txt", "a")) == ("a/b/one.md", "a/two.txt")
    assert expanded(("HEAD:a/two.txt", "-", "-")) == ("HEAD:a/two.txt", "-", "-")
    Path("list").write_text("three.html\n\na/two.txt\n", "utf-8")
    assert expanded((), ("list",)) == ("three.html", "a/two.txt")
    Path("list").write_bytes(b"three.html\0a/two.txt\0")
    assert expanded(("a/b",), ("list",)) == ("a/b/one.md", "three.html", "a/two.txt")
    Path("empty").mkdir()
    for wrong in ("empty", "*.epub"):
        with pytest.raises(InputError):
            expanded((wrong,))


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two folders: one article changed, one the same, one on each side alone."""
    monkeypatch.chdir(tmp_path)
    for side, notation in (("old", FIRST), ("new", SECOND)):
        article(f"{side}/news/fire.json", notation)
        article(f"{side}/same.json", FIRST)
        article(f"{side}/{side}.json", FIRST)


@pytest.mark.usefixtures("folders")
def test_folders_are_compared_article_by_article(run: Program) -> None:
    """What only one side has is told; the status is that of the worst pair."""
    done = run("diff", "old", "new", "--ui", "en")
    assert done.code == 1
    assert done.out.count("+++ ") == 1
    assert "from 12 to 21" in done.out
    assert "new.json: only the new side has it" in done.err
    assert "old.json: only the old side has it" in done.err
    lines = run("diff", "old", "new", "--format", "json").out.splitlines()
    assert len([json.loads(line) for line in lines]) >= 1
    assert run("diff", "old", "new/same.json").code == 2
    assert run("diff", "old", "new", "--format", "html").code == 2


@pytest.mark.usefixtures("repository")
def test_two_revisions_are_compared_at_their_paths(run: Program) -> None:
    """Files and folders behind the two."""
    article("news/fire.json", FIRST)
    commit("a folder")
    article("news/fire.json", SECOND)
    commit("a number")
    for path in ("news/fire.json", "news"):
        done = run("diff", "HEAD~1", "HEAD", "--", path, "--ui", "en")
        assert (done.code, "from 12 to 21" in done.out) == (1, True)
    assert run("diff", "HEAD", "HEAD", "--", "news").code == 0
    assert run("diff", "HEAD", "HEAD", "--", "nowhere").code == 2
    assert run("diff", "HEAD", "nowhere", "--", "news").code == 2


@pytest.mark.usefixtures("repository")
def test_a_renamed_article_is_one_article_between_revisions(run: Program) -> None:
    """Where git takes it for renamed; a row of a table names the file that it is of."""
    article("news/fire.json", FIRST)
    article("news/flood.json", FIRST)
    commit("two")
    Path("news/blaze.json").write_text(Path("news/fire.json").read_text("utf-8"), "utf-8")
    Path("news/fire.json").unlink()
    article("news/flood.json", SECOND)
    commit("another name, another number")
    done = run("diff", "HEAD~1", "HEAD", "--ui", "en", "--", "news")
    assert (done.code, "side has it" in done.err) == (1, False)
    table = run("diff", "HEAD~1", "HEAD", "--format", "csv", "--ui", "en", "--", "news").out
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["file"] for row in rows} == {"HEAD:news/flood.json"}
    assert table.count("kind,severity") == 1


@pytest.mark.usefixtures("folders")
def test_tables_have_a_row_for_each_fact_and_change(run: Program) -> None:
    """A header, then plain cells; nothing that a spreadsheet would run."""
    rows = list(csv.DictReader(io.StringIO(run("extract", "old/news/fire.json", "--format", "csv").out)))
    assert [row["predicate"] for row in rows] == ["killed", "closed", "arrived"]
    assert rows[0]["quantities"] == "12 people"
    changes = list(
        csv.DictReader(io.StringIO(run("diff", "old", "new", "--format", "csv", "--ui", "en").out))
    )
    assert [(row["kind"], row["severity"]) for row in changes if row["kind"] == "changed"] == [
        ("changed", "critical")
    ]


def test_one_variable_sets_the_language_of_every_report(
    run: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FACTDIFF_UI; the option goes before it."""
    monkeypatch.chdir(tmp_path)
    article("a.json", FIRST)
    article("b.json", SECOND)
    monkeypatch.setenv("FACTDIFF_UI", "fr")
    assert "passe de 12 à 21" in run("diff", "a.json", "b.json").out
    assert "12 to 21" in run("diff", "a.json", "b.json", "--ui", "en").out
    assert "12 à 21" in run("check", "b.json", "--against", "a.json").out


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("retracted", "A claim is gone"), ("silent-correction", "a rule"), ("fail-on", "least severity"),
        ("number-tolerance", "this share"), ("quantities", "quantities-replaced"), ("*-renamed", "who-renamed"),
        ("changed", "every kind"), ("audit", "a preset"), ("rules.quotation-altered", "quotation marks"),
    ],
)  # fmt: skip
def test_every_name_of_the_policy_is_explained(
    name: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Kinds, rules, keys, groups and presets."""
    assert main(("explain", name)) == 0
    assert says in capsys.readouterr().out


def test_a_name_that_is_far_from_all_is_not_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    """Near ones are suggested, and only those."""
    assert main(("explain", "retractd")) == 2
    assert "did you mean 'retracted'?" in capsys.readouterr().err
    assert main(("explain", "xyzzy")) == 2
    assert "did you mean" not in capsys.readouterr().err


def test_an_edited_word_that_no_fact_holds_counts_between_folders(
    run: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It makes a difference as it does between two files, and stands in the table."""
    monkeypatch.chdir(tmp_path)
    for side, word in (("old", "weighty"), ("new", "trifling")):
        article(f"{side}/a.json", f"{FIRST} / ? The {word} matter of the mill.")
    assert run("diff", "old/a.json", "new/a.json").code == run("diff", "old", "new").code == 1
    rows = list(csv.DictReader(io.StringIO(run("diff", "old", "new", "--format", "csv").out)))
    assert ("unread", "weighty", "trifling") in [(row["kind"], row["old"], row["new"]) for row in rows]
