"""A check that compared nothing is never a clean one: each way in which that can come about, with what is said then."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from factdiff.cli.main import main
from factdiff.rendering.report_formats import FORMATS
from tests.cli.test_check import FIRST, SECOND, Program, Run, article, commit, git

FRESH = "has no other version in HEAD, so nothing was compared"


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Program:
    """The program as a user starts it, in this process."""

    def start(*arguments: str) -> Run:
        capfd.readouterr()
        code = main(arguments)
        return Run(code, *capfd.readouterr())

    return start


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit and a later version of its article."""
    home = tmp_path / "news"
    home.mkdir()
    monkeypatch.chdir(home)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    git("init", "-q", "-b", "main")
    article("fire.json", FIRST)
    commit("first")
    article("fire.json", SECOND)
    return home


def statuses(run: Program, *arguments: str) -> list[str]:
    return [file["status"] for file in json.loads(run("check", "--format", "json", *arguments).out)["files"]]


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_says_that_a_file_is_new(run: Program, format_: str) -> None:
    """It passes, since articles are written every day, and says that nothing was compared; required, it is trouble."""
    article("new.json", FIRST)
    passed = run("check", "new.json", "--against", "HEAD", "--format", format_, "--ui", "en")
    assert passed.code == 0
    assert FRESH in passed.out or '"verdict": "nothing-compared"' in passed.out or "so nothing" in passed.out
    required = run("check", "new.json", "--against", "HEAD", "--format", format_, "--require-base")
    assert required.code == 2
    assert "HEAD: has no other version of any file, and --require-base asks for one" in required.err


@pytest.mark.usefixtures("news")
def test_one_comparison_is_a_base(run: Program) -> None:
    """A new article among others is what happens every day; the lock alone is no other version."""
    article("new.json", FIRST)
    arguments = ("check", "new.json", "fire.json", "--against", "HEAD", "--require-base")
    assert run(*arguments).code == 1
    assert run("lock", "new.json", "-q").code == 0
    assert run("check", "new.json", "--against", "HEAD").out == "Passed: 1 file checked.\n"
    assert run("check", "new.json", "--against", "HEAD", "--require-base").code == 2


@pytest.mark.usefixtures("news")
def test_a_base_that_is_named_by_nothing(run: Program) -> None:
    """A variable that is empty, and no name at all."""
    empty = run("check", "fire.json", "--against", "")
    assert empty == Run(2, "", "factdiff: --against: names nothing; check the variable that it comes from\n")
    assert run("check", "fire.json", "--require-base").code == 2


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize("name", ["main", "old/main"])
def test_a_folder_named_like_a_revision(run: Program, name: str) -> None:
    """Which of the two is meant cannot be told; either spelling that says so is understood."""
    git("branch", "old/main")
    article(f"{name}/other.json", FIRST)
    both = run("check", "fire.json", "--against", name)
    assert both.code == 2
    assert f"{name}: is a path here and a revision of git, too; write './{name}' for the folder" in both.err
    assert run("check", "fire.json", "--against", f"refs/heads/{name}").code == 1
    assert statuses(run, "fire.json", "--against", f"./{name}") == ["new"]


@pytest.mark.usefixtures("news")
def test_an_empty_folder_is_no_base(run: Program) -> None:
    """A download that failed leaves one behind."""
    Path("base/inner").mkdir(parents=True)
    empty = run("check", "fire.json", "--against", "base")
    assert empty == Run(2, "", "factdiff: base: holds no file to check against; check --against\n")


@pytest.mark.usefixtures("news")
def test_an_empty_revision_is_no_base(run: Program) -> None:
    """The commit that a repository begins with often holds nothing."""
    git("checkout", "-q", "--orphan", "void")
    git("rm", "-qrf", "--cached", ".")
    git("commit", "-qm", "void", "--allow-empty")
    git("checkout", "-qf", "main")
    assert statuses(run, "fire.json", "--against", "void") == ["new"]
    assert run("check", "fire.json", "--against", "void", "--require-base").code == 2


def test_a_shallow_base(run: Program, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clone of one commit has no other: the message says how to get it."""
    commit("second")
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{news}", "../shallow"], check=True)
    monkeypatch.chdir(news.parent / "shallow")
    for name in ("HEAD~1", "HEAD~1:fire.json"):
        shallow = run("check", "fire.json", "--against", name)
        assert shallow.code == 2
        assert "the clone is shallow: fetch its history (fetch-depth: 0" in shallow.err


def test_an_article_in_a_submodule(run: Program, news: Path) -> None:
    """Its versions are not in this repository, whether it is checked out or not."""
    git("init", "-q", "../inner")
    git("-C", "../inner", "commit", "-qm", "x", "--allow-empty")
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", f"{news.parent}/inner", "sub")
    commit("submodule")
    article("sub/story.json", FIRST)
    story = run("check", "sub/story.json", "--against", "HEAD")
    assert story.code == 2
    assert "lies in the submodule sub; check it inside sub" in story.err
    assert run("check", ".", "--against", "HEAD").code == 2
    git("submodule", "--quiet", "deinit", "-f", "sub")
    assert run("check", ".", "--against", "HEAD").code == 2


@pytest.mark.usefixtures("news")
def test_an_article_in_a_repository_of_its_own(run: Program) -> None:
    """A clone inside another one that does not know of it."""
    git("init", "-q", "clone")
    article("clone/story.json", FIRST)
    story = run("check", "clone/story.json", "--against", "HEAD")
    assert story.code == 2
    assert "clone/story.json: lies in another repository; check it inside clone" in story.err


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize(
    "name", [":!fire.json", ":(exclude)a.json", ":/a.json", "[f]ire.json", "*.json", "a\\b.json", "a\nb.json", "-a.json"]
)  # fmt: skip
def test_paths_that_git_has_magic_for(run: Program, name: str) -> None:
    """A path is a path."""
    article(f"./{name}", FIRST)
    commit("odd name")
    article(f"./{name}", SECOND)
    assert statuses(run, "--against", "HEAD", "--", name) == ["compared"]
    assert run("check", "--against", "HEAD", "--", name).code == 1


def test_a_bare_repository(run: Program, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There are no files, only versions: REV:path on both sides."""
    commit("second")
    git("clone", "-q", "--bare", ".", "../bare.git")
    monkeypatch.chdir(news.parent / "bare.git")
    assert run("diff", "HEAD~1:fire.json", "HEAD:fire.json").code == 1
    assert run("check", "HEAD:fire.json", "--against", "HEAD~1").code == 1
    assert statuses(run, "HEAD:fire.json", "--against", "HEAD~1") == ["compared"]


@pytest.mark.usefixtures("news")
def test_links_are_followed_as_files_are(run: Program) -> None:
    """Git keeps a link as its text, which is no article; a link that leads nowhere is trouble."""
    Path("latest.json").symlink_to("fire.json")
    Path("linked").symlink_to("real")
    article("real/story.json", FIRST)
    article("fire.json", FIRST)
    for name, target in (("out.json", "/etc/hostname"), ("none.json", "nothing"), ("loop.json", "loop.json")):
        Path(name).symlink_to(target)
    commit("links")
    article("fire.json", SECOND)
    article("real/story.json", SECOND)
    assert statuses(run, "latest.json", "linked/story.json", "--against", "HEAD") == ["compared"] * 2
    for name in ("out.json", "none.json", "loop.json"):
        Path(name).unlink()
        article(name, FIRST)
        assert run("check", name, "--against", "HEAD").code == 2, name


@pytest.mark.usefixtures("news")
def test_what_is_gone_from_a_linked_folder_is_gone(run: Program) -> None:
    """The revision's list is that of the folder that the link leads to."""
    Path("real").mkdir()
    Path("linked").symlink_to("real")
    Path("real/a.txt").write_text("A fire broke out in the valley on Monday.\n")
    Path("real/b.txt").write_text("A fire broke out in the valley on Monday.\n")
    commit("two")
    Path("real/b.txt").unlink()
    assert statuses(run, "linked", "--against", "HEAD") == ["identical", "removed"]


@pytest.mark.usefixtures("news")
def test_a_folder_is_no_article(run: Program) -> None:
    """Git would answer with its listing."""
    article("folder/a.json", FIRST)
    commit("a folder")
    listing = run("diff", "HEAD:folder", "fire.json")
    assert listing == Run(2, "", "factdiff: HEAD:folder: is a folder; name the article files in it\n")
    assert run("check", "fire.json", "--against", "HEAD:folder").code == 2


@pytest.mark.usefixtures("news")
def test_a_renamed_file(run: Program) -> None:
    """It is paired, or it is new and says so; it is never a silent pass."""
    git("checkout", "-q", "fire.json")
    git("mv", "fire.json", "blaze.json")
    found = run("check", "blaze.json", "--against", "HEAD")
    paired = {"compared", "identical"} & set(statuses(run, "blaze.json", "--against", "HEAD"))
    assert paired or FRESH in found.out


@pytest.mark.usefixtures("news")
def test_folders_pair_their_own_files(run: Program) -> None:
    """In a folder, a file of the same name elsewhere in the other folder is another article."""
    article("new/x/index.json", FIRST)
    article("old/index.json", SECOND)
    Path("new/x/a.txt").write_text("A fire broke out in the valley on Monday.\n")
    Path("old/a.txt").write_text("A fire broke out in the valley on Monday.\n")
    assert statuses(run, "new", "--against", "old") == ["removed", "new"]
    assert statuses(run, "new/x/a.txt", "--against", "old") == ["identical"]


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize(
    "arguments",
    [
        ("fire.json", "fire.json"), ("fire.json", "a/../fire.json"), ("a", "a"), ("a", "./a/"), ("a", "same"), ("same", "a"),
        ("HEAD:fire.json", "HEAD"), ("HEAD:fire.json", "HEAD:fire.json"),
    ],
)  # fmt: skip
def test_a_file_is_no_base_of_its_own(run: Program, arguments: tuple[str, str]) -> None:
    """The same path on both sides is a slip of whoever wrote the command, and would pass for ever."""
    Path("a").mkdir()
    Path("a/story.txt").write_text("A fire broke out in the valley on Monday.\n")
    Path("same").symlink_to("a")
    found = run("check", arguments[0], "--against", arguments[1])
    assert found.code == 2
    assert "is held against itself; name another version after --against" in found.err


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize("join", [os.link, os.symlink])
def test_snapshots_share_what_did_not_change(run: Program, join: Callable[[Path, Path], None]) -> None:
    """One file under two names is two versions that are the same."""
    for day in ("monday", "tuesday"):
        Path(day).mkdir()
    Path("monday/story.txt").write_text("A fire broke out in the valley on Monday.\n")
    join(Path("monday/story.txt").resolve(), Path("tuesday/story.txt").resolve())
    assert statuses(run, "tuesday", "--against", "monday") == ["identical"]


def _itself() -> list[str]:
    return ["fire.json", "--against", "fire.json"]


def _folder_itself() -> list[str]:
    Path("a").mkdir()
    Path("a/story.txt").write_text("A fire broke out in the valley on Monday.\n")
    return ["a", "--against", "./a"]


def _revision_itself() -> list[str]:
    return ["HEAD:fire.json", "--against", "HEAD"]


def _bare_repository() -> list[str]:
    article("new.json", FIRST)
    commit("second")
    git("clone", "-q", "--bare", ".", "../bare.git")
    os.chdir("../bare.git")
    return ["HEAD:new.json", "--against", "HEAD~1"]


def _link_that_leads_nowhere() -> list[str]:
    Path("none.json").symlink_to("nothing")
    commit("a link")
    Path("none.json").unlink()
    article("none.json", FIRST)
    return ["none.json", "--against", "HEAD"]


def _repository_of_its_own() -> list[str]:
    git("init", "-q", "clone")
    article("clone/story.json", FIRST)
    return ["clone/story.json", "--against", "HEAD"]


def _folder_named_like_the_revision() -> list[str]:
    article("main/other.json", FIRST)
    return ["fire.json", "--against", "main"]


def _empty_folder() -> list[str]:
    Path("base").mkdir()
    return ["fire.json", "--against", "base"]


def _empty_revision() -> list[str]:
    git("checkout", "-q", "--orphan", "void")
    git("rm", "-qrf", "--cached", ".")
    git("commit", "-qm", "void", "--allow-empty")
    git("checkout", "-qf", "main")
    return ["fire.json", "--against", "void"]


def _variable_that_is_empty() -> list[str]:
    return ["fire.json", "--against", ""]


def _file_that_is_new() -> list[str]:
    article("new.json", FIRST)
    return ["new.json", "--against", "HEAD"]


def _submodule() -> list[str]:
    git("init", "-q", "../inner")
    git("-C", "../inner", "commit", "-qm", "x", "--allow-empty")
    git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        str(Path("../inner").resolve()),
        "sub",
    )
    commit("submodule")
    article("sub/story.json", FIRST)
    return ["sub/story.json", "--against", "HEAD"]


def _path_with_magic() -> list[str]:
    article("./:!new.json", FIRST)
    return ["--against", "HEAD", "--", ":!new.json"]


def _shallow_clone() -> list[str]:
    commit("second")
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{Path.cwd()}", "shallow"], check=True)
    os.chdir("shallow")
    return ["fire.json", "--against", "HEAD~1"]


def _folder_of_a_revision() -> list[str]:
    article("folder/a.json", FIRST)
    commit("a folder")
    return ["fire.json", "--against", "HEAD:folder"]


def _renamed_and_rewritten() -> list[str]:
    Path("fire.json").unlink()
    Path("blaze.txt").write_text("A bridge was opened in the valley on Monday.\n")
    return ["blaze.txt", "--against", "HEAD"]


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize(
    "prepared",
    [
        _folder_named_like_the_revision, _empty_folder, _empty_revision, _variable_that_is_empty, _file_that_is_new,
        _submodule, _path_with_magic, _shallow_clone, _folder_of_a_revision, _renamed_and_rewritten,
        _itself, _folder_itself, _revision_itself, _bare_repository, _link_that_leads_nowhere, _repository_of_its_own,
    ],
)  # fmt: skip
def test_no_format_lets_a_check_look_clean_that_was_none(
    run: Program, prepared: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a base is asked for it ends with 2, in every format; else with 2, or it says that nothing was compared."""
    monkeypatch.chdir(Path.cwd())
    arguments = prepared()
    for name in FORMATS:
        required = run("check", "--format", name, "--require-base", *arguments)
        assert (required.code, bool(required.err)) == (2, True), name
        free = run("check", "--format", name, "--ui", "en", *arguments)
        said = "so nothing" in free.out or FRESH in free.out or "nothing-compared" in free.out
        assert free.code == 2 or said, name
