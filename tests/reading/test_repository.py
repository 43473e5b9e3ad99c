"""Files as git keeps them: only a file is one, and each other thing says what it is and what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from factdiff.errors import InputError
from factdiff.reading import load, repository

ME = [
    "-c",
    "user.name=n",
    "-c",
    "user.email=n@example.org",
    "-c",
    "init.defaultBranch=main",
    "-c",
    "protocol.file.allow=always",
]


def git(*arguments: str) -> str:
    """Run git as somebody."""
    done = subprocess.run(["git", *ME, *arguments], check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a file, a folder, links of all kinds, a submodule and, in a second commit, a moved file."""
    root: Path = tmp_path_factory.mktemp("committed") / "r"
    root.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        git("init", "-q")
        Path("in/deep").mkdir(parents=True)
        Path("a.txt").write_text("one\n", "utf-8")
        Path("in/b.txt").write_text("two\n" * 9, "utf-8")
        links = {"in/file": "b.txt", "none": "nothing", "out": "/etc/hostname", "self": "self"}
        for name, target in links.items():
            Path(name).symlink_to(target)
        git("add", ".")
        git("commit", "-qm", "1")
        git("update-index", "--add", "--cacheinfo", f"160000,{git('rev-parse', 'HEAD').strip()},in/sub")
        git("mv", "in/b.txt", "in/deep/c.txt")
        git("commit", "-qm", "2")
        git("tag", "second")
        git("mv", "in/deep/c.txt", "d.txt")
    return root


@pytest.fixture(autouse=True)
def here(committed: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That repository as the current folder."""
    monkeypatch.chdir(committed)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(committed.parent))
    return committed


def refused(name: str) -> str:
    """The line that loading a version ends with, behind the name."""
    with pytest.raises(InputError) as caught:
        load(name)
    return caught.value.line().removeprefix(f"{name}: ")


@pytest.mark.parametrize(
    ("folder", "path", "data"),
    [
        (".", "a.txt", b"one\n"),
        ("in", "../a.txt", b"one\n"),
        ("in", "b.txt", b"two\n" * 9),
        ("in", "./deep/../b.txt", b"two\n" * 9),
        # A link is read as what it leads to.
        (".", "in/file", b"two\n" * 9),
    ],
)
def test_a_path_counts_from_the_current_folder(
    folder: str, path: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the user sees it, whatever the folder; an absolute path as well."""
    monkeypatch.chdir(folder)
    assert load(f"HEAD~1:{path}").data == data
    whole = os.path.abspath(path)  # noqa: PTH100 - a link stays what it is
    assert load(f"HEAD~1:{whole}").data == data


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("HEAD:in", "is a folder; name the article files in it"),
        ("HEAD:in/", "is a folder; name the article files in it"),
        ("HEAD:none", "is a link to nothing in HEAD; name the file itself"),
        ("HEAD:out", "is a link out of the repository in HEAD; name the file itself"),
        ("HEAD:self", "is a link to itself in HEAD; name the file itself"),
        ("HEAD:none/x.txt", "is a link to nothing in HEAD; name the file itself"),
        ("HEAD:a.txt/x.txt", "leads through a file in HEAD; name the file itself"),
        ("HEAD:in/sub", "lies in the submodule in/sub; check it inside in/sub"),
        ("HEAD:in/sub/x/a.txt", "lies in the submodule in/sub; check it inside in/sub"),
        ("HEAD:in/x.txt", "git has no in/x.txt in HEAD; check the path, or name the file"),
        ("HEAD:a\nb", "HEAD:a b: git has no a b in HEAD; check the path, or name the file"),
        ("HEAD:../a.txt", "is outside the repository; check the path"),
        ("HEAD:..", "is outside the repository; check the path"),
        ("HEAD~9:a.txt", "git knows no revision 'HEAD~9'; check it with git log"),
        ("HEAD:a\0b", "is no revision and path; check the spelling"),
    ],
)
def test_what_is_no_file_is_told_as_what_it_is(name: str, line: str) -> None:
    """A listing, the text of a link or nothing would pass for an article that was rewritten from end to end."""
    assert refused(name) == line


def test_a_name_of_two_lines_is_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no question of two lines to git."""
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    Path("a\nb.txt").write_text("one", "utf-8")
    git("add", ".")
    git("commit", "-qm", "1")
    assert load("HEAD:a\nb.txt").data == b"one"
    assert (
        refused("HEAD:b\nb.txt")
        == "HEAD:b b.txt: git has no b b.txt in HEAD; check the path, or name the file"
    )


def test_a_clone_of_one_commit_says_what_to_fetch(
    tmp_path: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its other revisions are not unknown but left behind."""
    git("clone", "-q", "--depth", "1", f"file://{here}", str(tmp_path / "c"))
    monkeypatch.chdir(tmp_path / "c")
    fetch = "the clone is shallow: fetch its history (fetch-depth: 0, git fetch --unshallow)"
    assert refused("HEAD~1:a.txt") == f"git knows no revision 'HEAD~1'; {fetch}"


def test_files_that_were_moved_have_their_names_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Since a revision up to the working tree or to a later one, as they are written from the current folder."""
    assert repository.renamed("HEAD") == {"d.txt": "in/deep/c.txt"}
    assert repository.renamed("HEAD~1", "HEAD") == {"in/deep/c.txt": "in/b.txt"}
    monkeypatch.chdir("in")
    assert repository.renamed("HEAD~1", "second") == {"deep/c.txt": "b.txt"}
    assert repository.renamed("HEAD~1") == {"../d.txt": "b.txt"}
    assert repository.renamed("nowhere") == {}


def test_before_the_first_commit_there_is_a_tree_without_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that everything is new; for HEAD alone, and only inside a repository."""
    assert repository.unborn("HEAD") is None
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert repository.unborn("HEAD") is None
    git("init", "-q")
    tree = repository.unborn("HEAD")
    assert tree == "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    assert repository.unborn("main") is None
    assert repository.entries(tree) == ()


def test_what_a_revision_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """At some paths from the root, or everything below the current folder; a submodule is told from a file."""
    made = repository.entries("second", "a.txt", "in/deep", "in/sub")
    assert [(one.path, one.submodule) for one in made] == [
        ("a.txt", False),
        ("in/deep", False),
        ("in/sub", True),
    ]
    monkeypatch.chdir("in")
    assert [one.path for one in repository.entries("second", "a.txt")] == ["a.txt"]
    below = repository.entries("second", ".", below=True)
    assert [(one.mode, one.path) for one in below] == [
        ("100644", "deep/c.txt"), ("120000", "file"), ("160000", "sub"),
    ]  # fmt: skip
    with pytest.raises(InputError, match="git does not have it: Not a valid object name nowhere"):
        repository.entries("nowhere")


def test_outside_of_any_repository_the_file_is_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository is not looked for where none is; one that is broken is told in git's words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refused("HEAD:a.txt") == "no such file, and no git repository here; check the spelling"
    git("init", "-q")
    Path(".git/config").write_text("[core", "utf-8")
    assert refused("HEAD:a.txt").startswith("git does not have it: bad config line ")
    shutil.rmtree(".git")
