"""``factdiff check``, ``lock`` and ``accept`` in a git repository, from the first commit to the third."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pytest

from factdiff.cli.main import main
from factdiff.codec import to_json
from tests.comparison.notation import factset

TITLE = "[title past] {who Fire} {what killed = kill} {n 12 people = 12 person}"
SCHOOL = "[past] {who Officials} {what closed = close} {object the school} , {source the prefecture = organisation} said."
CREWS = "[past] {who Firefighters} {what arrived = arrive} {when Monday = 2024-05-13}."
FIRST = f"{TITLE} / {SCHOOL} / {CREWS}"
SECOND = FIRST.replace("12 people = 12", "21 people = 21")
THIRD = SECOND.replace(" , {source the prefecture = organisation} said", "")
NUMBER = "The number of people rose from 12 to 21 (+9)"


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


Program = Callable[..., Run]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Program:
    """The program as a user starts it, in this process."""

    def start(*arguments: str) -> Run:
        capfd.readouterr()
        code = main(arguments)
        out, err = capfd.readouterr()
        return Run(code, out, err)

    return start


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose three commits are three versions of one article, as fact sets; the third is checked out."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    git("init", "-q", "-b", "main")
    for number, notation in enumerate((FIRST, SECOND, THIRD), 1):
        article("fire.json", notation)
        commit(f"version {number}")
    return tmp_path


def git(*arguments: str) -> str:
    user = {"GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "a@example.org"}
    user |= {key.replace("AUTHOR", "COMMITTER"): value for key, value in user.items()}
    done = subprocess.run(
        ["git", *arguments], check=True, capture_output=True, text=True, env={**os.environ, **user}
    )
    return done.stdout


def article(name: str, notation: str) -> None:
    facts = factset(notation)
    digest = sha256(facts.article.text.encode()).hexdigest()
    facts = replace(facts, article=replace(facts.article, id=digest[:16], sha256=digest))
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(to_json(facts, indent=True))


def commit(message: str) -> None:
    git("add", "-A")
    git("commit", "-q", "-m", message)


def findings(run: Program, *arguments: str) -> list[dict[str, object]]:
    data = json.loads(run("check", *arguments, "--format", "json").out)
    return [finding for file in data["files"] for finding in file["findings"]]


@pytest.mark.usefixtures("repository")
def test_the_walk(run: Program) -> None:
    """Pass, fail, accept, expiry, a lock that guards, a new pin, a decision that nothing needs any more."""
    assert run("check", "fire.json", "--against", "HEAD") == Run(0, "Passed: 1 file checked.\n", "")

    failed = run("check", "fire.json", "--against", "HEAD~2")
    lines = failed.out.splitlines()
    assert failed.code == 1
    assert lines[0].startswith("fire.json:1:1: critical quantities-replaced ")
    assert (
        lines[1] == f"    {NUMBER}. (“Fire killed 21 people”) [silent, headline, rules: number-in-headline]"
    )
    assert lines[2].startswith("fire.json:2:1: major source-attribution-removed ")
    assert (
        lines[3]
        == "    No longer attributed: the source was the prefecture. (“Officials closed the school”) [silent, rules: attribution-removed]"
    )
    assert lines[4:] == ["Failed: 1 file checked, 2 failing."]

    assert run("check", "fire.json", "--against", "HEAD~2", "--format", "json", "-o", "report.json").code == 1
    number, source = (line.split()[3] for line in (lines[0], lines[2]))
    accepted = run("accept", number[:8], "--report", "report.json", "--reason", "confirmed", "--author", "Ann",
                   "--expires", "2024-06-30", "--today", "2024-06-01")  # fmt: skip
    assert accepted == Run(0, "", "factdiff: factdiff.accepted.toml: 1 accepted\n")
    assert (
        Path("factdiff.accepted.toml")
        .read_text("utf-8")
        .endswith(
            f'[[accepted]]\nfingerprint = "{number}"\npath = "fire.json"\nwhat = "{NUMBER}. (“Fire killed 21 people”)"\n'
            'reason = "confirmed"\nauthor = "Ann"\nexpires = 2024-06-30\n'
        )
    )

    on_the_day = run("check", "fire.json", "--against", "HEAD~2", "--today", "2024-06-30")
    assert on_the_day.code == 1
    assert on_the_day.out.splitlines()[-1] == "Failed: 1 file checked, 1 failing, 1 accepted."
    assert run("accept", source, "--reason", "known", "--author", "Bob", "--path", "fire.json").code == 0
    passed = run("check", "fire.json", "--against", "HEAD~2", "--today", "2024-06-30")
    assert (passed.code, passed.out.splitlines()[-1]) == (0, "Passed: 1 file checked, 2 accepted.")
    assert "accepted by Ann until 2024-06-30: confirmed" in passed.out

    expired = run("check", "fire.json", "--against", "HEAD~2", "--today", "2024-07-01")
    assert (expired.code, expired.out.splitlines()[-1]) == (
        1,
        "Failed: 1 file checked, 1 failing, 1 accepted.",
    )
    assert "accepted until 2024-06-30 by Ann: confirmed" in expired.out

    later = run("check", "fire.json", "--against", "HEAD~1", "--today", "2024-06-30")
    assert later.code == 0
    assert f"Accepted, but nothing needs it any more: {number} (confirmed)" in later.out


@pytest.mark.usefixtures("repository")
def test_decisions_hold_over_later_commits(run: Program) -> None:
    """A fingerprint is made of structure: it is the same after the article was moved about and added to."""
    mark = findings(run, "fire.json", "--against", "HEAD~2")[0]["fingerprint"]
    article("fire.json", f"{CREWS} / {SCHOOL} / {SECOND.split(' / ')[0]}")
    commit("moved")
    assert mark in {finding["fingerprint"] for finding in findings(run, "fire.json", "--against", "HEAD~3")}


@pytest.mark.usefixtures("repository")
def test_a_lock_guards_what_is_pinned(run: Program) -> None:
    """Pinned facts fail when they change or vanish, and only they; pinning anew settles it."""
    article("fire.json", FIRST)
    pinned = run("lock", "fire.json", "--key", "kill", "--key", "arrive")
    assert pinned == Run(0, "", "factdiff: factdiff.lock.toml: facts pinned: 2\n")
    assert run("check").code == 0
    article("fire.json", f"{TITLE} / {CREWS}")
    assert run("check") == Run(0, "Passed: 1 file checked.\n", "")
    article("fire.json", SECOND.replace(f" / {CREWS}", ""))
    guarded = run("check")
    assert guarded.code == 1
    assert f"A pinned fact changed: Fire killed 12 people. {NUMBER}." in guarded.out
    assert "pinned-removed" in guarded.out
    assert "A pinned fact is gone: Firefighters arrived Monday" in guarded.out
    assert guarded.out.splitlines()[-1] == "Failed: 1 file checked, 2 failing."
    both = run("check", "fire.json", "--against", "HEAD~2")
    assert both.out.count(NUMBER) == 1
    assert run("lock", "fire.json", "-q") == Run(0, "", "")
    assert run("check", "--against", "factdiff.lock.toml").code == 0
    Path("fire.json").unlink()
    assert run("check").code == 2


@pytest.mark.usefixtures("repository")
def test_folders_and_patterns_are_pinned(run: Program) -> None:
    """A folder, a quoted pattern and a list stand for their articles, in pinning, listing and removing."""
    Path("news/local").mkdir(parents=True)
    for name in ("news/a.json", "news/local/b.json"):
        article(name, FIRST)
    Path("list.txt").write_text("news/a.json\n", "utf-8")
    assert "facts pinned: " in run("lock", "news").err
    listed = run("lock", "--list", "news/local").out
    assert "news/local/b.json: " in listed
    assert "news/a.json" not in listed
    assert run("lock", "--remove", "news/local", "-q").code == 0
    assert "b.json" not in run("lock", "--list").out
    assert run("lock", "news/**/*.json", "-q").code == 0
    assert run("lock", "--files-from", "list.txt", "-q", "-o", "other.toml").code == 0
    assert Path("other.toml").read_text("utf-8").count("schema") == 1
    assert run("lock", "news", "--entity", "Nobody").code == 2
    assert run("check").code == 0


@pytest.mark.usefixtures("repository")
def test_the_policy_of_the_project_judges(run: Program) -> None:
    """pyproject.toml, then factdiff.toml before it; an option before both; mistakes are trouble."""
    Path("pyproject.toml").write_text(
        '[tool.factdiff]\nfail-on = "never"\npaths = ["*.json"]\nagainst = "HEAD~2"\n'
    )
    assert run("check").code == 0
    assert run("check", "--fail-on", "critical").code == 1
    Path("factdiff.toml").write_text(
        'fail-on = "major"\n[[per-path]]\npaths = ["fire.*"]\npreset = "audit"\n'
    )
    audited = findings(run, "fire.json", "--against", "HEAD~2")
    assert {finding["severity"] for finding in audited} == {"critical"}
    Path("factdiff.toml").write_text("fail_on = 1\n")
    wrong = run("check", "fire.json")
    assert wrong == Run(2, "", "factdiff: factdiff.toml: unknown key 'fail_on'; did you mean 'fail-on'?\n")


def test_files_are_named_from_the_root(
    run: Program, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder below, reports, locks and decisions name a file as CI does, and find their files at the root."""
    article("news/fire.json", FIRST)
    commit("a folder")
    article("news/fire.json", SECOND)
    monkeypatch.chdir(repository / "news")
    below = run("check", "fire.json", "--against", "HEAD", "--format", "github")
    assert below.out.startswith("::error file=news/fire.json,line=1,")
    assert run("lock", "fire.json", "-q").code == 0
    assert 'path = "news/fire.json"' in (repository / "factdiff.lock.toml").read_text("utf-8")
    (repository / "factdiff.toml").write_text('fail-on = "never"\npaths = ["news/*.json"]\n')
    assert run("check", "--against", "HEAD").out.splitlines()[-1] == "Passed: 1 file checked, 1 noted."


@pytest.mark.usefixtures("repository")
def test_what_could_not_be_read_is_never_a_pass(run: Program) -> None:
    """One unreadable file among good ones is 2, whatever the format, and the others are reported."""
    Path("empty.txt").write_text("")
    commit("an empty file")
    for format_ in ("text", "sarif", "junit", "github", "gitlab", "rdjsonl", "json", "summary"):
        troubled = run("check", "fire.json", "empty.txt", "--against", "HEAD", "--format", format_)
        assert troubled.code == 2, format_
        assert "empty.txt" in troubled.err
    assert run("check", "nowhere.txt", "--against", "HEAD").code == 2
    assert run("check", "fire.json", "--against", "no-such-revision").code == 2
    assert run("check", "fire.json").code == 2
    assert run("check", "--against", "HEAD").code == 2


@pytest.mark.usefixtures("repository")
def test_sarif_ends_with_0_and_the_summary_is_added(run: Program) -> None:
    """Code scanning takes any other code for a failed run; other steps write to the summary, too."""
    Path("summary.md").write_text("before\n")
    assert (
        run("check", "fire.json", "--against", "HEAD~2", "--format", "sarif", "--summary", "summary.md").code
        == 0
    )
    summary = Path("summary.md").read_text("utf-8")
    assert summary.startswith("before\n### Facts checked\n")
    assert "source\\-attribution\\-removed" in summary


@pytest.mark.usefixtures("repository")
def test_folders_new_files_and_removed_articles(run: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of the other version; what is new passes, an article that is gone fails."""
    text = "Officials closed the school on Monday after the fire in the valley.\n"
    for folder, names in (("old", ("a.txt", "gone.txt")), ("new", ("a.txt", "fresh.txt"))):
        for name in names:
            Path(folder, name).parent.mkdir(exist_ok=True)
            Path(folder, name).write_text(text)
    report = json.loads(run("check", "new/a.txt", "--against", "old", "--format", "json").out)
    assert [file["status"] for file in report["files"]] == ["identical"]
    whole = json.loads(run("check", "new", "--against", "old", "--format", "json").out)
    assert [(file["path"], file["status"]) for file in whole["files"]] == [
        ("new/a.txt", "identical"),
        ("new/fresh.txt", "new"),
        ("new/gone.txt", "removed"),
    ]
    commit("folders")
    git("rm", "-q", "new/a.txt")
    removed = run("check", "new/", "--against", "HEAD")
    assert removed.code == 1
    assert "new/a.txt:1:1: major removed-article" in removed.out
    assert removed.out.splitlines()[-1] == "Failed: 2 files checked, 1 removed, 1 failing."
    Path("factdiff.toml").write_text('paths = ["new/*.txt"]\n')
    assert run("check", "--against", "HEAD").out == removed.out
    monkeypatch.chdir("old")
    assert run("check", "--against", "HEAD").out == removed.out


@pytest.mark.usefixtures("repository")
def test_one_file_against_another(run: Program) -> None:
    """``--against`` can name the other version itself."""
    article("old/before.json", FIRST)
    assert run("check", "fire.json", "--against", "old/before.json").code == 1
    assert run("check", "fire.json", "--against", "HEAD~2:fire.json").code == 1
    assert run("check", "fire.json", "--against", "HEAD:fire.json").code == 0
    several = run("check", "fire.json", "old/before.json", "--against", "HEAD:fire.json")
    assert (several.code, several.out) == (2, "")
    article("new.json", SECOND)
    assert run("check", "new.json", "--against", "HEAD").out == (
        "new.json: has no other version in HEAD, so nothing was compared\n"
        "Nothing compared: 1 file checked, 1 new, with nothing to compare.\n"
    )


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("accept", "abc", "--reason", "x"), "'abc' is no fingerprint of 16 digits"),
        (("accept", "0" * 16, "--reason", " ", "--author", "A"), "--reason: is empty"),
        (
            ("accept", "0" * 16, "--reason", "x", "--author", "A", "--expires", "soon"),
            "--expires: 'soon' is no day",
        ),
        (
            ("accept", "0" * 16, "--reason", "x", "--expires", "2024-01-01", "--today", "2024-02-01"),
            "is over already",
        ),
        (
            ("accept", "0" * 16, "--reason", "x", "--author", "A", "--report", "fire.json"),
            "fire.json: is no report",
        ),
        (("lock", "fire.json", "--entity", "Nobody"), "fire.json: no fact fits what is to be pinned"),
        (("check", "fire.json", "--lock", "none.toml"), "none.toml: cannot be read"),
        (("check", "fire.json", "--config", "none.toml"), "none.toml: no such file"),
        (("explain", "retractd"), "there is no kind, rule or key 'retractd'; did you mean 'retracted'?"),
    ],
)
def test_trouble_is_one_line(run: Program, arguments: tuple[str, ...], message: str) -> None:
    """What cannot be done ends with 2, says why, and writes nothing."""
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert done.err.count("\n") == 1


def test_kinds_are_listed_and_explained(run: Program) -> None:
    """Every kind in the list has an explanation with the key that sets it."""
    listed = [line.split()[0] for line in run("kinds").out.splitlines()]
    assert "source-attribution-removed" in listed
    assert '[tool.factdiff.severity]\nretracted = "major"' in run("explain", "retracted").out


def test_articles_of_real_text(run: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way from text to annotation: the line is that of the file, the columns hold the changed sentence."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    old = "Fire in the valley\n\nThe fire killed 12 people on Monday, police said. The school was closed.\n"
    for folder, text in (("old", old), ("same", old), ("new", old.replace("12", "21"))):
        Path(folder).mkdir()
        Path(folder, "fire.txt").write_text(text)
    done = run("check", "new", "--against", "old", "--date", "2024-05-14", "--format", "github")
    assert done.code == 1
    assert done.out.startswith("::error file=new/fire.txt,line=3,endLine=3,col=1,")
    assert "from 12 to 21 (+9)" in done.out
    assert run("check", "same", "--against", "old").code == 0


@pytest.mark.usefixtures("repository")
def test_what_was_read_less_surely_is_for_information(run: Program) -> None:
    """The option goes before the policy; the finding says why it does not fail."""
    text = Path("fire.json").read_text("utf-8")
    Path("fire.json").write_text(re.sub(r'"confidence": [\d.]+', '"confidence": 0.6', text), "utf-8")
    passed = run("check", "fire.json", "--against", "HEAD~2", "--min-confidence", "0.7", "--ui", "en")
    assert passed.code == 0
    assert "read with confidence 0.6, so for information only" in passed.out
    Path("factdiff.toml").write_text("min-confidence = 0.7\n")
    assert run("check", "fire.json", "--against", "HEAD~2", "--min-confidence", "0").code == 1
