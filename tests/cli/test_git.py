"""Facts in git: each test works in a real repository, with fact files, so that no pipeline is needed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from factdiff.cli import git
from factdiff.cli.main import main
from factdiff.codec import to_json
from tests import builders

Capture = pytest.CaptureFixture[str]

CLAIM = "Kim Jong-un se rendra lundi à Vladivostok"
LINE = f'{CLAIM} · source New York Times ("mardi") · planned · when 2023-09-11 · number ≈ 20 conseiller'
THIRTY = LINE.replace("≈ 20", "≈ 30")
NOTICE = f"[correction notice] {builders.NOTICE}"
HEADLINE = f"[not understood] {builders.TITLE}"
UNREAD = f"[not understood] {builders.BODY}"
ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_PAGER": "cat",
    "LC_ALL": "C.UTF-8",
}
HEX = "0" * 40


def version(path: Path, advisers: int) -> Path:
    """The builders' fact set as a file, with another number of advisers in its text and its values."""
    path.write_bytes(builders.advised(advisers))
    return path


def run(*arguments: str) -> str:
    """What git prints; it has to end with 0."""
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two commits of an article, twenty advisers and then thirty, as the current folder."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "GIT_DIR", "GIT_PAGER_IN_USE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", os.defpath)
    root = tmp_path / "a repository"
    root.mkdir()
    monkeypatch.chdir(root)
    run("init", "-q", "-b", "main")
    for count in (20, 30):
        version(Path("kim.json"), count)
        run("add", "kim.json")
        run("commit", "-q", "-m", f"{count} advisers")
    return root


# --- textconv ---------------------------------------------------------------------------------------


def test_textconv(tmp_path: Path, capfd: Capture) -> None:
    """A fact is a line, in document order, with what could not be read and what corrects."""
    path = tmp_path / "facts.json"
    denied = replace(builders.fact(), polarity="negative")
    coverage = tuple(replace(item, status="unparsed") for item in builders.factset().coverage)
    facts = replace(builders.factset(builders.fact(), denied), coverage=coverage)
    path.write_bytes(to_json(facts))
    assert main(["textconv", str(path)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines == [HEADLINE, LINE, LINE.replace("planned", "planned, negative"), UNREAD, NOTICE]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty.txt"),
        ("binary.txt", bytes(range(256)) * 8, "binary.txt"),
        ("broken.json", b'{"title": "x", "text": ', "broken.json"),
        ("other.json", b'{"schema": "factdiff/factset/99", "facts": []}', "other.json"),
        ("deep.json", b'{"text": ' + b"[" * 100_000, "deep.json"),
        ("::error::\x1b[2J.json", b"[1]", "error"),
    ],
)
def test_textconv_of_no_article(name: str, data: bytes, reason: str, tmp_path: Path, capfd: Capture) -> None:
    """What cannot be read is one harmless line that names the file but not its folder, and no failure."""
    path = tmp_path / name
    path.write_bytes(data)
    assert main(["textconv", str(path)]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("factdiff: ")
    assert out.count("\n") == 1
    assert reason in out
    assert f"({len(data)} bytes, sha256 " in out
    assert str(tmp_path) not in out
    assert "\x1b" not in out
    assert "::" not in out
    assert err == ""


def test_unreadable_versions_differ(tmp_path: Path, capfd: Capture) -> None:
    """Two unreadable versions are two lines: else git would show no change at all."""
    path = tmp_path / "broken.json"
    for data in (b"{1", b"{2"):
        path.write_bytes(data)
        assert main(["textconv", str(path)]) == 0
    first, second = capfd.readouterr().out.splitlines()
    assert first != second


def test_textconv_of_nothing(tmp_path: Path, capfd: Capture) -> None:
    """A file that is not there is a line, too."""
    assert main(["textconv", str(tmp_path / "nowhere.txt")]) == 0
    assert "no such file" in capfd.readouterr().out


# --- the driver -------------------------------------------------------------------------------------


def driven(path: str, old: str, new: str, *more: str) -> list[str]:
    return ["git-driver", "--ui", "en", "--", path, old, HEX, "100644", new, HEX, "100644", *more]


def test_driver(tmp_path: Path, capfd: Capture) -> None:
    """The report of ``factdiff diff``, under git's names, with exit code 0 although facts differ."""
    old, new = version(tmp_path / "1", 20), version(tmp_path / "2", 30)
    assert main(driven("news/kim.json", str(old), str(new))) == 0
    out, err = capfd.readouterr()
    assert out.splitlines()[0] == "factdiff news/kim.json"
    assert "--- a/news/kim.json" in out
    assert "+++ b/news/kim.json" in out
    assert "environ [-20-] conseillers" in out
    assert "environ {+30+} conseillers" in out
    assert err == ""


@pytest.mark.parametrize(
    ("sides", "sign", "names"),
    [
        (("/dev/null", "facts.json"), "+", ["--- /dev/null", "+++ b/kim.json"]),
        (("facts.json", "/dev/null"), "-", ["--- a/kim.json", "+++ /dev/null"]),
    ],
)
def test_driver_with_one_side(
    sides: tuple[str, str], sign: str, names: list[str], facts: Path, capfd: Capture
) -> None:
    """A new file is all its facts with a plus, one that is gone all its facts with a minus."""
    assert facts.exists()
    assert main(driven("kim.json", *sides)) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[1:3] == names
    assert lines[3] == f"{sign} {LINE}"


def test_driver_with_a_broken_side(facts: Path, tmp_path: Path, capfd: Capture) -> None:
    """What cannot be read is told in the output, and git goes on."""
    broken = tmp_path / "broken"
    broken.write_bytes(b"{")
    assert main(driven("kim.json", str(facts), str(broken))) == 0
    out, err = capfd.readouterr()
    assert "factdiff: b/kim.json" in out
    assert "(1 bytes, sha256 " in out
    assert err == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-h.json"], "unmerged"),
        (["a", "b"], "seven arguments, not 2"),
        (["a.json", "nowhere", HEX, "100644", "nowhere", HEX, "100644"], "no such file"),
    ],
)
def test_driver_never_fails(arguments: list[str], told: str, capfd: Capture) -> None:
    """Whatever git hands over, the answer stands in the output and the exit code is 0."""
    assert main(["git-driver", "--", *arguments]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("factdiff ")
    assert told in out
    assert err == ""


def test_driver_after_a_renaming(facts: Path, capfd: Capture) -> None:
    """After a rename git gives nine arguments, and both names are told."""
    assert main(driven("old.json", str(facts), str(facts), "new.json", "similarity index 90%")) == 0
    out = capfd.readouterr().out
    assert "--- a/old.json" in out
    assert "+++ b/new.json" in out


@pytest.mark.parametrize(
    ("environment", "option", "colored"),
    [
        ({"GIT_PAGER_IN_USE": "true"}, "auto", True),
        ({"GIT_PAGER_IN_USE": "true", "NO_COLOR": "1"}, "auto", False),
        ({"GIT_PAGER_IN_USE": "true", "TERM": "dumb"}, "auto", False),
        ({"GIT_PAGER_IN_USE": "true"}, "never", False),
        ({}, "auto", False),
        ({}, "always", True),
    ],
)
def test_driver_colours(
    environment: dict[str, str], option: str, colored: bool, facts: Path, capfd: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """In git's pager there is colour, as git's own diff has it, unless it is not wanted."""
    for name in ("GIT_PAGER_IN_USE", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    new = version(facts.with_name("new.json"), 30)
    assert main(["git-driver", f"--color={option}", *driven("k", str(facts), str(new))[3:]]) == 0
    assert ("\x1b[" in capfd.readouterr().out) is colored


# --- install and remove -----------------------------------------------------------------------------


def test_git_shows_facts(repository: Path) -> None:
    """Once installed, git diff gives the report, and git show and git log -p give facts a line each."""
    assert main(["git", "install", "*.json"]) == 0
    report = run("diff", "HEAD~1", "HEAD")
    assert report.startswith("factdiff kim.json\n--- a/kim.json ")
    assert "{+30+}" in report
    changed = [f"-{LINE}", f"+{THIRTY}"]
    assert [line for line in run("show", "HEAD").splitlines() if CLAIM in line] == changed
    logged = [line for line in run("log", "-p", "--reverse").splitlines() if CLAIM in line]
    assert logged == [f"+{LINE}", *changed]
    assert "factdiff kim.json" in run("log", "-p", "--ext-diff")
    version(repository / "kim.json", 40)
    assert "{+40+}" in run("diff")
    assert '"schema"' in run("diff", "--no-ext-diff", "--no-textconv")


def test_git_shows_what_comes_and_goes(repository: Path) -> None:
    """New, renamed, deleted and broken files are shown, and git ends well."""
    assert main(["git", "install", "*.json"]) == 0
    version(repository / "-new.json", 20)
    run("mv", "kim.json", "renamed.json")
    run("add", "-A")
    shown = run("diff", "--cached", "--find-renames")
    assert f"--- /dev/null\n+++ b/-new.json\n+ {LINE}" in shown
    assert "renamed" in shown
    (repository / "renamed.json").write_text("{", encoding="utf-8")
    (repository / "-new.json").unlink()
    shown = run("diff")
    assert "factdiff: b/renamed.json" in shown
    assert f"--- a/-new.json\n+++ /dev/null\n- {LINE}" in shown
    assert "+factdiff: renamed.json" in run("diff", "--no-ext-diff")


def test_textconv_only_with_cache(repository: Path, capfd: Capture) -> None:
    """Lines of facts in git diff, too; git keeps them, and removing takes the kept ones away."""
    assert main(["git", "install", "--textconv-only", "--cache", "--lang", "fr", "kim*"]) == 0
    assert "textconv --lang fr --" in capfd.readouterr().out
    assert f"\n-{LINE}\n" in run("diff", "HEAD~1", "HEAD")
    assert git.CACHED in run("for-each-ref")
    assert main(["git", "remove"]) == 0
    assert git.CACHED not in run("for-each-ref")
    assert repository.exists()


@pytest.mark.parametrize("before", [None, b"", b"*.py text\n", b"*.py text", b"\xff\xfe *.x\r\n\r\n"])
def test_remove_undoes_install(before: bytes | None, repository: Path, capfd: Capture) -> None:
    """Configuration and attributes are, byte for byte, what they were before; twice is as once."""
    config, attributes = repository / ".git" / "config", repository / ".gitattributes"
    run("config", "diff.other.textconv", "cat")
    if before is not None:
        attributes.write_bytes(before)
    untouched = config.read_bytes()
    assert main(["git", "install"]) == 0
    installed = attributes.read_bytes()
    assert installed.startswith(before or b"")
    assert all(f"{pattern} diff=factdiff\n".encode() in installed for pattern in git.PATTERNS)
    assert main(["git", "install"]) == 0
    assert attributes.read_bytes() == installed
    assert main(["git", "remove"]) == 0
    assert config.read_bytes() == untouched
    assert (attributes.read_bytes() if attributes.exists() else None) == before
    capfd.readouterr()
    assert main(["git", "remove"]) == 0
    assert capfd.readouterr().out == "nothing was installed\n"


def test_later_lines_stay(repository: Path) -> None:
    """What was written into the attributes after the installation stays when it is undone."""
    attributes = repository / ".gitattributes"
    attributes.write_text("*.py text", encoding="utf-8")
    assert main(["git", "install", "a b.txt"]) == 0
    with attributes.open("a", encoding="utf-8") as stream:
        stream.write("*.c text\n")
    assert '"a b.txt" diff=factdiff\n' in attributes.read_text("utf-8")
    assert main(["git", "remove"]) == 0
    assert attributes.read_text("utf-8") == "*.py text\n*.c text\n"


def test_install_from_a_folder_below(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The attributes stand at the top of the working tree, wherever one installs from."""
    below = repository / "news"
    below.mkdir()
    monkeypatch.chdir(below)
    assert main(["git", "install"]) == 0
    assert (repository / ".gitattributes").exists()
    assert not (below / ".gitattributes").exists()


def test_program_on_the_path(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where ``factdiff`` is found it is called by its whole path, so that no environment need be active."""
    folder = repository.parent / "some bin"
    folder.mkdir()
    script = folder / "factdiff"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factdiff "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.defpath}")
    assert main(["git", "install", "*.json"]) == 0
    assert run("config", "diff.factdiff.textconv") == f"'{script}' textconv --\n"
    monkeypatch.setenv("PATH", os.defpath)
    assert f"+{THIRTY}" in run("show")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["install", "!*.md"], "is no pattern"),
        (["install", "a\nb"], "is no pattern"),
        (["install", " "], "is no pattern"),
        (["install", "--lang", "xx"], "xx"),
        ([], "missing command"),
    ],
)
def test_bad_requests(arguments: list[str], complaint: str, repository: Path, capfd: Capture) -> None:
    """What makes no sense is refused before anything is written."""
    before = (repository / ".git" / "config").read_bytes()
    assert main(["git", *arguments]) == 2
    assert complaint in capfd.readouterr().err.lower()
    assert (repository / ".git" / "config").read_bytes() == before
    assert not (repository / ".gitattributes").exists()


def test_foreign_settings_stay(repository: Path, capfd: Capture) -> None:
    """A driver of that name that somebody else set up is neither replaced nor removed."""
    run("config", "diff.factdiff.command", "another")
    assert main(["git", "install"]) == 2
    assert "diff.factdiff.command" in capfd.readouterr().err
    assert main(["git", "remove"]) == 0
    assert run("config", "diff.factdiff.command") == "another\n"
    assert not (repository / ".gitattributes").exists()


def test_attributes_that_are_no_file(repository: Path, capfd: Capture) -> None:
    """Where the attributes cannot be written nothing is configured, and a line says why."""
    (repository / ".gitattributes").mkdir()
    before = (repository / ".git" / "config").read_bytes()
    assert main(["git", "install"]) == 2
    assert ".gitattributes: cannot be read (Is a directory)" in capfd.readouterr().err
    assert (repository / ".git" / "config").read_bytes() == before


@pytest.mark.parametrize("action", ["install", "remove"])
def test_outside_of_a_repository(
    action: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    """Without a working tree there is one line that says so."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("LC_ALL", "C")
    assert main(["git", action]) == 2
    assert "not a git repository" in capfd.readouterr().err


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture) -> None:
    """Where git is not installed, that is what is said."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["git", "remove"]) == 2
    assert "git is not installed" in capfd.readouterr().err
