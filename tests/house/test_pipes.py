"""factdiff between other programs: the recipes of ``docs/pipes.md`` and ``docs/git.md``, closed pipes, Ctrl-C and completion."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

from factdiff.codec import to_json
from factdiff.model.fact import Evidence, Fact, Moment, Participant, Predicate, Quantity, Source, Span
from factdiff.model.factset import Article, Coverage, FactSet, Tool

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "pipes.md"
GIT_PAGE = DOCS / "git.md"
RECIPE = re.compile(r"```sh\n(?P<script>(?:(?!```).*\n)+)```\n\n```text\n(?P<output>(?:(?!```).*\n)*)```")
TOOLS = ("jq", "sqlite3", "sqlite-utils", "duckdb", "xargs", "git")
SHELLS = ("bash", "zsh", "fish")
SETUP = """
git init -q -b main && cp old.json news/fire.json && git add old.json news && git commit -q -m first
mv new.json news/fire.json && git add . && git commit -q -m second
"""


class Told(NamedTuple):
    """A sentence with the words in it that fill a slot."""

    text: str
    who: str
    lemma: str
    number: tuple[str, str, str, str] | None = None
    when: tuple[str, str] | None = None
    source: str | None = None
    modality: str = "asserted"


DEATHS = "At least {} people died in the fire on Monday, the prefecture said."
FIRE = "The factory may have been closed since 2023."
STRIKE = "Two unions called a strike for Friday."


def _dead(count: str) -> Told:
    return Told(
        DEATHS.format(count), f"At least {count} people", "die", (f"At least {count} people", count, "≥", "person"),
        ("on Monday", "2024-05-13"), "the prefecture",
    )  # fmt: skip


ARTICLES = {
    "old.json": ("Fire in Rivemont", (_dead("12"), Told(FIRE, "The factory", "close", modality="possible"))),
    "new.json": ("Fire in Rivemont", (_dead("21"), Told(FIRE, "The factory", "close", modality="possible"))),
    "news/strike.json": (
        "Strike on Friday",
        (Told(STRIKE, "Two unions", "call", ("Two unions", "2", "=", "union"), ("Friday", "2024-05-17")),),
    ),
}


def factset(title: str, sentences: tuple[Told, ...]) -> FactSet:
    """An article of sentences, one paragraph and one fact each."""
    text = "\n\n".join((title, *(told.text for told in sentences))) + "\n"
    digest = sha256(text.encode()).hexdigest()
    spans = [_span(text, told.text) for told in sentences]
    return FactSet(
        Article(digest[:16], title, "en", "2024-05-14", None, None, (), None, live=False, text=text, sha256=digest),
        (),
        tuple(_fact(told, text, number) for number, told in enumerate(sentences, 1)),
        tuple(Coverage(number, span.start, span.end, "facts", None) for number, span in enumerate(spans)),
        (),
        Tool("factdiff", "1", "en"),
    )  # fmt: skip


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(words, start, start + len(words))


def _fact(told: Told, text: str, number: int) -> Fact:
    """The fact of one sentence."""
    key = sha256(told.lemma.encode()).hexdigest()[:16]
    claim = told.text.partition(", the")[0].rstrip(".")
    amounts = (told.number,) if told.number else ()
    return Fact(
        id=sha256(told.text.encode()).hexdigest()[:16],
        key=key,
        kind="event",
        claim=claim,
        who=(Participant(_span(text, told.who), told.who),),
        what=Predicate(_span(text, told.text), told.lemma, told.lemma),
        where=(),
        when=tuple(Moment(_span(text, words), value) for words, value in ([told.when] if told.when else [])),
        source=tuple(
            Source(_span(text, name), name, "organisation", "say")
            for name in ([told.source] if told.source else [])
        ),
        modality=told.modality,
        polarity="positive",
        tense="past",
        quantities=tuple(
            Quantity(_span(text, words), Decimal(value), None, comparator, unit)
            for words, value, comparator, unit in amounts
        ),
        quoted=(),
        salience=0.5,
        confidence=0.9,
        section="body",
        evidence=Evidence(_span(text, told.text), number, number - 1, 2 * number + 1, 1),
    )


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which ``factdiff`` is on the path and git knows who commits."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "factdiff"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factdiff "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "FACTDIFF_"))}
    return kept | {
        "PATH": os.pathsep.join(
            [str(folder), str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
        ),
        "PROGRAM_FOLDER": str(folder),
        "GIT_PAGER": "cat",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_AUTHOR_DATE": "2024-05-14T12:00:00Z",
        "GIT_COMMITTER_DATE": "2024-05-14T12:00:00Z",
        "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.org",
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory, shell: dict[str, str]) -> Path:
    """The repository that the recipes run in."""
    root = tmp_path_factory.mktemp("newsroom")
    (root / "news").mkdir()
    for name, (title, sentences) in ARTICLES.items():
        (root / name).write_bytes(to_json(factset(title, sentences)))
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    subprocess.run(["bash", "-ec", SETUP], cwd=root, env=shell, check=True)
    return root


def needed(script: str) -> list[str]:
    """The programs of a recipe that may not be there."""
    return [tool for tool in TOOLS if re.search(rf"(?<![\w./-]){tool}(?![\w./-])", script)]


def recipes(page: Path = PAGE) -> list[re.Match[str]]:
    return list(RECIPE.finditer(page.read_text("utf-8")))


def output(script: str, folder: Path, environment: dict[str, str]) -> str:
    """What a script prints; where the program lies differs from machine to machine."""
    run = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    return run.stdout.replace(environment["PROGRAM_FOLDER"], "/usr/local/bin")


def renew(page: Path, number: int, printed: str) -> None:
    """Write the output of a recipe into its page."""
    text, recipe = page.read_text("utf-8"), recipes(page)[number]
    page.write_text(text[: recipe.start("output")] + printed + text[recipe.end("output") :], encoding="utf-8")


@pytest.mark.parametrize("page", [PAGE, GIT_PAGE], ids=lambda page: page.name)
def test_every_recipe_is_run(page: Path) -> None:
    """No shell block of the page goes without its output."""
    text = page.read_text("utf-8")
    assert len(recipes(page)) == text.count("```sh\n") == text.count("```text\n")


@pytest.mark.parametrize("number", range(len(recipes())))
def test_recipe(number: int, update: bool, newsroom: Path, shell: dict[str, str]) -> None:
    """A recipe prints what the page says; ``--update`` writes the page anew."""
    recipe = recipes()[number]
    missing = [tool for tool in needed(recipe["script"]) if shutil.which(tool, path=shell["PATH"]) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    printed = output(recipe["script"], newsroom, shell)
    if update:
        renew(PAGE, number, printed)
    assert printed == recipes()[number]["output"]


def test_git_page(update: bool, newsroom: Path, shell: dict[str, str], tmp_path: Path) -> None:
    """The page on git is a session: its blocks, one after the other, print what it says."""
    folder = shutil.copytree(newsroom, tmp_path / "newsroom")
    subprocess.run(["git", "clean", "-fdq"], cwd=folder, env=shell, check=True)
    for number, recipe in enumerate(recipes(GIT_PAGE)):
        printed = output(recipe["script"], folder, shell)
        if update:
            renew(GIT_PAGE, number, printed)
        assert printed == recipes(GIT_PAGE)[number]["output"]


# --- closed pipes and Ctrl-C ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        "factdiff extract news/* news/* news/* news/*",
        "factdiff extract --format text news/*",
        "factdiff textconv news/fire.json",
        "factdiff git-driver --color=always -- a news/fire.json 0 0 old.json 0 0",
        "factdiff git-driver -- a /dev/null 0 0 old.json 0 0",
        "factdiff git --help",
    ],
)
def test_closed_pipe(command: str, newsroom: Path, shell: dict[str, str]) -> None:
    """A reader that has gone before the first byte (``true`` takes no time) is no trouble and leaves no complaint."""
    script = f"set -o pipefail; {command} | true"
    run = subprocess.run(["bash", "-c", script], cwd=newsroom, env=shell, capture_output=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")


@pytest.mark.parametrize("arguments", [["extract", "-"], ["textconv", "-"], ["diff", "-", "old.json"]])
def test_interrupted_while_waiting(arguments: list[str], newsroom: Path, shell: dict[str, str]) -> None:
    """Ctrl-C while standard input is awaited ends with 130 and without a traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "factdiff", *arguments], cwd=newsroom, env=shell,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stderr is not None
        _until_it_reads(process)
        process.send_signal(signal.SIGINT)
        assert process.wait(300) == 130
        assert b"Traceback" not in process.stderr.read()


def _until_it_reads(process: subprocess.Popen[bytes]) -> None:
    """Fill the pipe: more than a pipe holds is taken only once the program reads."""
    assert process.stdin is not None
    process.stdin.write(b" " * (1 << 20))
    process.stdin.flush()
    time.sleep(0.05)


def test_interrupted_before_it_writes(newsroom: Path, shell: dict[str, str], tmp_path: Path) -> None:
    """The file after ``-o`` is whole or not there."""
    output = tmp_path / "facts.jsonl"
    with subprocess.Popen(
        [sys.executable, "-m", "factdiff", "extract", "old.json", "-", "-o", str(output)],
        cwd=newsroom, env=shell, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        _until_it_reads(process)
        process.send_signal(signal.SIGINT)
        assert process.wait(300) == 130
    assert list(tmp_path.iterdir()) == []


# --- completion -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SHELLS)
def test_completion_script(name: str, shell: dict[str, str]) -> None:
    """For each shell there is a script, and the shell itself, where it is there, finds no fault with it."""
    script = _completed(shell, f"{name}_source")
    assert "_FACTDIFF_COMPLETE" in script
    if shutil.which(name):
        subprocess.run([name, "-n"], input=script, text=True, check=True, env=shell)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("factdiff text", {"textconv"}),
        ("factdiff git", {"git", "git-driver"}),
        ("factdiff git ", {"install", "remove"}),
        ("factdiff git in", {"install"}),
        ("factdiff git install --te", {"--textconv-only"}),
        ("factdiff git-driver --ui ", {"en", "fr"}),
        ("factdiff diff --format m", {"markdown"}),
        ("factdiff schema f", {"facts"}),
    ],
)
def test_completion(typed: str, offered: set[str], shell: dict[str, str]) -> None:
    """Commands, their subcommands, options and values are completed, in all three shells alike."""
    words = typed.split(" ")
    bash = {"COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)}
    fish = {"COMP_WORDS": " ".join(words[:-1]), "COMP_CWORD": words[-1]}
    lines = _completed(shell | bash, "bash_complete").splitlines()
    assert {line.partition(",")[2] for line in lines} == offered
    lines = _completed(shell | bash, "zsh_complete").splitlines()
    assert set(lines[1::3]) == offered
    lines = _completed(shell | fish, "fish_complete").splitlines()
    assert {line.partition(",")[2].partition("\t")[0] for line in lines} == offered


def _completed(environment: dict[str, str], instruction: str) -> str:
    run = subprocess.run(
        ["factdiff"], env=environment | {"_FACTDIFF_COMPLETE": instruction}, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    return run.stdout


def test_completion_in_bash(shell: dict[str, str]) -> None:
    """Bash itself, with the script loaded as the manual says, offers the subcommands."""
    script = (
        'eval "$(_FACTDIFF_COMPLETE=bash_source factdiff)"; COMP_WORDS=(factdiff git re); COMP_CWORD=2;'
        '_factdiff_completion factdiff; echo "${COMPREPLY[@]}"; complete -p factdiff'
    )
    run = subprocess.run(["bash", "-c", script], env=shell, capture_output=True, text=True, check=True)
    offered, registered = run.stdout.splitlines()
    assert offered == "remove"
    assert "_factdiff_completion factdiff" in registered
