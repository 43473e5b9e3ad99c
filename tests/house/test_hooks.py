"""What other programs read of this repository: the hooks of pre-commit and the action of GitHub."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click
import pytest

from factdiff.cli.commands import COMMANDS, load
from tests import builders

if TYPE_CHECKING:
    from collections.abc import Mapping

    Hook = Mapping[str, object]

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / "action.yml"
TYPES = {"html", "markdown", "plain-text", "json"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
SCRIPT = f'#!/bin/sh\nexec "{sys.executable}" -m factdiff "$@"\n'


def loaded(path: Path) -> object:
    yaml = pytest.importorskip("yaml")
    return yaml.safe_load(path.read_text("utf-8"))


def hooks() -> list[Hook]:
    return cast("list[Hook]", loaded(HOOKS))


def options_of(command: str) -> set[str]:
    """All options of a command."""
    params = load(COMMANDS[command]).params
    return {option for param in params if isinstance(param, click.Option) for option in param.opts}


def version(path: Path, advisers: int) -> Path:
    """The builders' fact set as a file, with another number of advisers in its text and its values."""
    path.write_bytes(builders.advised(advisers))
    return path


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit of an article, in which ``factdiff`` is on the path, as the current folder."""
    program = tmp_path / "runner" / "factdiff" / "bin" / "factdiff"
    program.parent.mkdir(parents=True)
    program.write_text(SCRIPT, encoding="utf-8")
    program.chmod(0o755)
    for name in [name for name in os.environ if name.startswith(("GIT_", "FACTDIFF_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}")
    settings = {"NOSYSTEM": "1", "GLOBAL": os.devnull}
    for name, value in settings.items():
        monkeypatch.setenv(f"GIT_CONFIG_{name}", value)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    root = tmp_path / "repository"
    (root / "news").mkdir(parents=True)
    monkeypatch.chdir(root)
    version(root / "news" / "kim.json", 20)
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    return root


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout.strip()


# --- pre-commit -------------------------------------------------------------------------------------


@pytest.mark.parametrize("identity", ["factdiff", "factdiff-lock"])
def test_hook_calls_what_exists(identity: str) -> None:
    """A hook's command and options are those of the program; it runs once, on articles."""
    (hook,) = (hook for hook in hooks() if hook["id"] == identity)
    program, name, *given = shlex.split(str(hook["entry"]))
    assert program in PROJECT["project"]["scripts"]
    assert name in COMMANDS
    arguments = [*given, *cast("list[str]", hook.get("args", []))]
    assert {word for word in arguments if word.startswith("-")} <= options_of(name)
    assert hook["language"] == "python"
    assert hook["require_serial"] is True
    assert set(cast("list[str]", hook["types_or"])) >= TYPES


def test_manifest() -> None:
    """Pre-commit itself accepts the file, and no hook goes without a test."""
    assert {hook["id"] for hook in hooks()} == {"factdiff", "factdiff-lock"}
    assert pre_commit("validate-manifest", str(HOOKS)).returncode == 0


def pre_commit(*arguments: str) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("pre_commit")
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments], capture_output=True, text=True, check=False
    )


@pytest.fixture
def clone(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The repository with a configuration that takes the hooks from a local clone of the published file.

    The program is the one under test: an environment of its own would be the same files, installed slowly.
    """
    published = repository.parent / "published"
    published.mkdir()
    shutil.copy(HOOKS, published)
    git("init", "-q", str(published))
    git("-C", str(published), "add", ".")
    git("-C", str(published), "commit", "-q", "-m", "hooks")
    revision = git("-C", str(published), "rev-parse", "HEAD")
    names = "".join(f"      - {{id: {hook['id']}, language: system}}\n" for hook in hooks())
    text = f"repos:\n  - repo: {published}\n    rev: {revision}\n    hooks:\n{names}"
    (repository / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
    git("add", ".pre-commit-config.yaml")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(repository.parent / "home"))
    return repository


def test_hook_in_pre_commit(clone: Path) -> None:
    """A commit passes whose facts are the same, and one is stopped that changes a number."""
    (clone / "notes.py").write_text("1\n", encoding="utf-8")
    git("add", ".")
    run = pre_commit("run", "factdiff")
    assert (run.returncode, "no files to check" in run.stdout) == (0, True), run.stdout + run.stderr
    version(clone / "news" / "kim.json", 30)
    git("add", ".")
    run = pre_commit("run", "factdiff")
    assert run.returncode == 1, run.stdout + run.stderr
    assert "exit code: 1" in run.stdout
    assert "news/kim.json" in run.stdout


def test_lock_in_pre_commit(clone: Path) -> None:
    """A pinned fact holds on every commit, whatever the last one said."""
    subprocess.run(["factdiff", "lock", "news/kim.json"], check=True, capture_output=True)
    git("add", ".")
    run = pre_commit("run", "factdiff-lock")
    assert run.returncode == 0, run.stdout + run.stderr
    version(clone / "news" / "kim.json", 30)
    git("add", ".")
    git("commit", "-q", "-m", "second")
    run = pre_commit("run", "factdiff-lock", "--all-files")
    assert run.returncode == 1, run.stdout + run.stderr
    assert "news/kim.json" in run.stdout


# --- GitHub -----------------------------------------------------------------------------------------


def steps() -> list[Mapping[str, object]]:
    action = cast("Mapping[str, Mapping[str, object]]", loaded(ACTION))
    assert action["runs"]["using"] == "composite"
    return cast("list[Mapping[str, object]]", action["runs"]["steps"])


def test_action() -> None:
    """Every input is used and described, every script is sound, and no input is pasted into a script."""
    action = cast("Mapping[str, Mapping[str, Mapping[str, str]]]", loaded(ACTION))
    used = "\n".join(str(step["env"]) for step in steps())
    for name, about in action["inputs"].items():
        assert f"inputs.{name}" in used
        assert about["description"]
    for step in steps():
        assert step["shell"] == "bash"
        assert not EXPRESSION.search(str(step["run"]))
        subprocess.run(["bash", "-n"], input=str(step["run"]), text=True, check=True)


def test_action_calls_what_exists() -> None:
    """The options in the action's script are those of ``factdiff check``."""
    script = str(steps()[-1]["run"])
    called = [line for line in script.splitlines() if "options" in line and "rev-parse" not in line]
    words = {word for line in called for word in re.findall(r"(?<![\w-])--[a-z][a-z-]*", line)}
    assert words
    assert words <= options_of("check")


def checked(repository: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """The action's last step, as a runner starts it."""
    environment = {
        "RUNNER_TEMP": str(repository.parent / "runner"),
        "GITHUB_STEP_SUMMARY": str(repository.parent / "summary.md"),
        "PATHS": "",
        "AGAINST": "",
        "FAIL_ON": "",
    }
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", str(steps()[-1]["run"])]
    return subprocess.run(
        command, env=os.environ | environment | variables, capture_output=True, text=True, check=False
    )


def test_action_run(repository: Path) -> None:
    """A changed number is an annotation and a summary, and the step fails; the same version passes."""
    assert checked(repository, PATHS="news/kim.json\n\n", AGAINST="HEAD").returncode == 0
    version(repository / "news" / "kim.json", 30)
    run = checked(repository, PATHS="news/kim.json\n", AGAINST="HEAD")
    assert run.returncode == 1, run.stderr
    assert "::error file=news/kim.json" in run.stdout
    assert "1 failing" in (repository.parent / "summary.md").read_text("utf-8")


@pytest.mark.parametrize(
    "variables",
    [
        {"PATHS": "news/nowhere.json", "AGAINST": "HEAD"},
        {"PATHS": "news/kim.json", "AGAINST": "nowhere"},
        {"PATHS": "news/kim.json", "AGAINST": "--upload-pack=touch x"},
        {"PATHS": "--help", "AGAINST": "HEAD"},
        {"PATHS": "news/kim.json", "AGAINST": "HEAD", "FAIL_ON": "nonsense"},
    ],
)
def test_action_in_trouble(variables: dict[str, str], repository: Path) -> None:
    """A check that could not run never looks clean."""
    run = checked(repository, **variables)
    assert run.returncode > 1
    assert run.stderr
    assert not (repository / "x").exists()


def test_action_in_a_shallow_checkout(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A revision that the checkout does not hold is fetched."""
    first = git("rev-parse", "HEAD")
    version(repository / "news" / "kim.json", 30)
    git("commit", "-q", "-a", "-m", "second")
    git("config", "uploadpack.allowAnySHA1InWant", "true")
    shallow = repository.parent / "shallow"
    git("clone", "-q", "--depth=1", f"file://{repository}", str(shallow))
    monkeypatch.chdir(shallow)
    run = checked(repository, PATHS="news/kim.json", AGAINST=first)
    assert run.returncode == 1, run.stderr
    assert "::error file=news/kim.json" in run.stdout
