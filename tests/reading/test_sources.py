"""Bytes come from files, standard input or git, and every trouble has its own line."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from factdiff.errors import InputError
from factdiff.reading import load


def trouble(name: str) -> str:
    """The line that loading ends with."""
    with pytest.raises(InputError) as caught:
        load(name)
    return caught.value.line()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one committed article, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.txt").write_text("one", "utf-8")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]
    for command in (["init", "-q"], ["add", "a.txt"], ["commit", "-qm", "one"]):
        subprocess.run([*git, *command], check=True)
    return tmp_path


def test_standard_input_can_be_given() -> None:
    """A dash stands for standard input, whose bytes a caller may hold already."""
    assert load("-", b"abc").data == b"abc"


def test_a_suffix_is_told_in_lower_case(tmp_path: Path) -> None:
    """The ending of the name tells the kind of file."""
    (tmp_path / "A.HTML").write_bytes(b"x")
    assert load(str(tmp_path / "A.HTML")).suffix == ".html"


def test_troubles_with_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing, a folder, or an address says so and says what to do."""
    monkeypatch.chdir(tmp_path)
    assert trouble("none.txt") == "none.txt: no such file; check the spelling"
    assert trouble(".") == ".: is a folder; name the article files in it"
    assert trouble("a\0b").endswith("check its name and permissions")
    assert trouble("x" * 5000 + ".txt").endswith("check its name and permissions")
    assert trouble("https://example.org/a") == (
        "https://example.org/a: is an address; nothing is fetched; save the page and name the file"
    )


def test_a_version_is_read_from_git(repository: Path) -> None:
    """REV:path gives the bytes of then, and the suffix of the path."""
    (repository / "a.txt").write_text("two", "utf-8")
    source = load("HEAD:a.txt")
    assert (source.data, source.suffix, source.name) == (b"one", ".txt", "HEAD:a.txt")


def test_a_path_goes_before_a_revision(repository: Path) -> None:
    """A file that is named like a revision and a path wins."""
    (repository / "HEAD:a.txt").write_text("mine", "utf-8")
    assert load("HEAD:a.txt").data == b"mine"


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("HEAD:b.txt", "HEAD:b.txt: git has no b.txt in HEAD; check the path, or name the file"),
        ("nowhere:a.txt", "nowhere:a.txt: git knows no revision 'nowhere'; check it with git log"),
        ("--help:a.txt", "--help:a.txt: git knows no revision '--help'; check it with git log"),
    ],
)
def test_troubles_with_git_are_named(name: str, line: str) -> None:
    """An unknown revision is told from an unknown path; an option is never passed on."""
    assert trouble(name) == line


def test_a_folder_without_git_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside any repository, the file is what is missing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert trouble("HEAD:a.txt") == "HEAD:a.txt: no such file, and no git repository here; check the spelling"


def test_git_may_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git on the machine the message says so."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert trouble("HEAD:a.txt") == "HEAD:a.txt: git is not installed; install git, or give a file"
