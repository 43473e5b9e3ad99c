"""``check``, ``lock`` and ``accept`` in repositories as they come: renamed files, first commits, commented files."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from factdiff.cli import cache
from tests.cli.test_check import FIRST, SECOND, Program, article, commit, findings, git, repository, run

__all__ = ["repository", "run"]


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("folder", [".", "news"])
def test_a_renamed_file_is_held_against_its_old_name(
    folder: str, run: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As git pairs them; the old name is no article that is gone."""
    article("news/fire.json", FIRST)
    commit("a folder")
    git("mv", "news/fire.json", "news/mill.json")
    article("news/mill.json", SECOND)
    monkeypatch.chdir(folder)
    name = "news/mill.json" if folder == "." else "mill.json"
    found = findings(run, name, "--against", "HEAD")
    assert [one["kind"] for one in found] == ["quantities-replaced"]
    assert [
        file["path"]
        for file in json.loads(run("check", name, "--against", "HEAD", "--format", "json").out)["files"]
    ] == ["news/mill.json"]


def test_before_the_first_commit_everything_is_new(
    run: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook does not stop the commit that would make HEAD."""
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    article("fire.json", FIRST)
    done = run("check", "fire.json", "--against", "HEAD")
    assert (done.code, done.err) == (0, "")
    assert "1 new" in done.out


@pytest.mark.usefixtures("repository")
def test_a_null_revision_is_explained(run: Program) -> None:
    """What a push event calls the state before a new branch."""
    done = run("check", "fire.json", "--against", "0" * 40)
    assert done.code == 2
    assert "stands for a branch that is new" in done.err


@pytest.mark.usefixtures("repository")
def test_a_hook_passes_where_nothing_is_pinned_yet(run: Program) -> None:
    """It says so; with a lock it checks."""
    done = run("check", "--allow-no-lock")
    assert (done.code, "no lock yet" in done.err) == (0, True)
    assert run("check").code == 2
    run("lock", "fire.json")
    article("fire.json", FIRST)
    assert run("check", "--allow-no-lock").code == 1


@pytest.mark.usefixtures("repository")
def test_several_reports_in_one_run(run: Program) -> None:
    """Each in its own file, beside the one on standard output."""
    done = run(
        "check", "fire.json", "--against", "HEAD~2", "--report", "sarif=a.sarif", "--report", "junit=b.xml"
    )
    assert done.code == 1
    assert "fire.json:1:1: critical" in done.out
    driver = json.loads(Path("a.sarif").read_text("utf-8"))["runs"][0]["tool"]["driver"]
    assert driver["informationUri"].startswith("https://")
    assert ET.parse("b.xml").getroot().get("failures") == "2"  # noqa: S314 - our own
    for wrong, says in (("sarfi=x", "did you mean 'sarif'?"), ("sarif", "write FORMAT=FILE")):
        refused = run("check", "fire.json", "--against", "HEAD", "--report", wrong)
        assert (refused.code, says in refused.err) == (2, True)


@pytest.mark.usefixtures("repository")
def test_a_lock_is_listed_and_facts_are_taken_out(run: Program) -> None:
    """By file, and by key; what is not there is told."""
    article("other.json", FIRST)
    run("lock", "fire.json", "other.json")
    listed = run("lock", "--list").out.splitlines()
    assert [line for line in listed if not line.startswith(" ")] == ["fire.json: 3", "other.json: 3"]
    key = next(line.split()[0] for line in listed if "killed" in line)
    assert run("lock", "--remove", "fire.json", "--key", key).code == 0
    assert run("lock", "--list", "fire.json").out.splitlines()[0] == "fire.json: 2"
    assert run("lock", "--remove", "other.json").code == 0
    assert "other.json" not in run("lock", "--list").out
    assert run("lock", "--remove", "other.json").code == 2
    assert run("lock").code == 2


@pytest.mark.usefixtures("repository")
def test_comments_in_a_lock_stay(run: Program) -> None:
    """Those above an article that is pinned anew, and those inside one that is not."""
    article("other.json", FIRST)
    run("lock", "fire.json", "other.json")
    path = Path("factdiff.lock.toml")
    text = path.read_text("utf-8").replace("[[article]]", "# Ask Ann first.\n[[article]]", 1)
    text = text.replace('path = "other.json"', 'path = "other.json"  # by Bo')
    path.write_text(f"# Ours.\n{text}", "utf-8")
    run("lock", "fire.json")
    kept = path.read_text("utf-8")
    assert kept.startswith("# Ours.\n")
    assert "# Ask Ann first.\n[[article]]" in kept
    assert "# by Bo" in kept
    assert run("check").code == 0


@pytest.mark.usefixtures("repository")
def test_decisions_are_listed_and_their_comments_stay(run: Program) -> None:
    """With their reasons, and whether they are over."""
    mark = "0123456789abcdef"
    run(
        "accept",
        mark,
        "--reason",
        "agreed",
        "--author",
        "Ann",
        "--expires",
        "2026-01-31",
        "--today",
        "2026-01-01",
    )
    path = Path("factdiff.accepted.toml")
    path.write_text(
        path.read_text("utf-8").replace("[[accepted]]", "# See the minutes.\n[[accepted]]"), "utf-8"
    )
    run("accept", mark[::-1], "--reason", "known", "--author", "Bo", "--path", "fire.json")
    assert "# See the minutes.\n[[accepted]]" in path.read_text("utf-8")
    listed = run("accept", "--list", "--today", "2026-02-01").out.splitlines()
    assert listed[0] == f"{mark} until 2026-01-31 (over) any file: ? – agreed (Ann)"
    assert listed[1] == f"{mark[::-1]} fire.json: ? – known (Bo)"
    assert run("accept", mark).code == 2


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("text", "severity"),
    [("number-tolerance = 0.8", "info"), ("number-tolerance = 0.5", "critical"), ('ignore = ["*killed*"]', None), ('ignore = ["*fled*"]', "critical")],
)  # fmt: skip
def test_numbers_may_differ_and_claims_be_ignored(text: str, severity: str | None, run: Program) -> None:
    """12 to 21 is three quarters more; a claim that fits a pattern is not spoken of."""
    Path("factdiff.toml").write_text(f'{text}\nrules = {{"number-in-headline" = "off"}}\n', "utf-8")
    article("fire.json", SECOND)
    found = {str(one["kind"]): one["severity"] for one in findings(run, "fire.json", "--against", "HEAD~2")}
    assert found.get("quantities-replaced") == severity


def test_the_key_of_what_is_kept_does_not_go_by_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's files, touched, are the same program."""
    before = cache.program.__wrapped__()
    path = Path(cache.__file__)
    about = path.stat()
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns + 10**9))
    try:
        assert cache.program.__wrapped__() == before
    finally:
        os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))
    monkeypatch.setattr(cache, "_contents", lambda _: "other")
    assert cache.program.__wrapped__() != before
