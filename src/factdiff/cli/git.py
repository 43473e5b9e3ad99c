"""``factdiff git install`` and ``factdiff git remove``: git shows facts, and shows lines again."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click

from factdiff.cli.output import emit
from factdiff.errors import InputError

SECTION = "diff.factdiff"
# Each key with the command that it calls; a value that does not call it is somebody else's.
CALLS = {"textconv": "textconv", "command": "git-driver"}
CACHE = "cachetextconv"
CACHED = "refs/notes/textconv/factdiff"
PATTERNS = ("*.html", "*.htm", "*.md", "*.txt")
ATTRIBUTES = ".gitattributes"
START = "# >>> factdiff git install"
END = "# <<< factdiff git install"
OWN_FILE = ", which made this file"
NO_BREAK = ", after a line without end"
BLOCK = re.compile(rf"(?P<line>{START}(?P<note>[^\n]*)\n(?:.*\n)*?{END}\n)(?P<rest>(?s:.*))")
QUOTED = re.compile(r'["\\\s#]')


@click.group("git", no_args_is_help=False, short_help="Make git diff, show and log -p show facts.",
             epilog="Exit status: 0 done, 2 trouble.")  # fmt: skip
def command() -> None:
    """Make git show facts instead of lines, or lines again, in the repository of the current folder."""


@command.command("install", short_help="Set the repository up.", epilog="Exit status: 0 done, 2 trouble.")
@click.argument("patterns", nargs=-1, metavar="[PATTERN]...")
@click.option(
    "--textconv-only", is_flag=True,
    help="Lines of facts in git diff, too, in place of the report of factdiff diff.",
)  # fmt: skip
@click.option(
    "--cache", is_flag=True, help="Have git keep the facts of each version, so that log -p is fast."
)
@click.option("--lang", "language", metavar="CODE", help="Language of the articles; recognised unless given.")
def install(patterns: tuple[str, ...], textconv_only: bool, cache: bool, language: str | None) -> None:
    """Set up git diff, git show and git log -p for files that match a PATTERN of .gitattributes.

    Without any, these are *.html, *.htm, *.md and *.txt. The commands go into the repository's own
    configuration, which is not shared; the patterns go into .gitattributes, which can be committed: it
    has no effect for those who did not install. Installing again replaces what was installed before.
    """
    attributes = _attributes()
    lines = [f"{_pattern(pattern)} diff=factdiff" for pattern in patterns or PATTERNS]
    settings = _settings(_language(language), textconv_only=textconv_only, cache=cache)
    _refuse_foreign()
    # Attributes first: where the rest fails, a driver that is not configured has no effect.
    _write(attributes, with_block(without_block(_text(attributes)), lines))
    _unset()
    for key, value in settings.items():
        _git("config", "--local", f"{SECTION}.{key}", value)
    done = [f"{SECTION}.{key} = {value}" for key, value in settings.items()]
    emit("".join(f"{line}\n" for line in (*done, *(f"{ATTRIBUTES}: {line}" for line in lines))))


@command.command("remove", short_help="Undo what install did.", epilog="Exit status: 0 done, 2 trouble.")
def remove() -> None:
    """Take out what "factdiff git install" wrote, and nothing else."""
    attributes = _attributes()
    removed = [f"{SECTION}.{key}" for key in _unset()]
    before = _text(attributes)
    after = without_block(before)
    if after != before:
        _write(attributes, after)
        removed.append(f"the patterns in {ATTRIBUTES}")
    emit(f"removed {', '.join(removed)}\n" if removed else "nothing was installed\n")


def with_block(text: str | None, lines: list[str]) -> str:
    """The attributes with our lines at the end, where they go before others; ``None`` is no file."""
    note = OWN_FILE if text is None else NO_BREAK if text and not text.endswith("\n") else ""
    before = f"{text}\n" if note == NO_BREAK else text or ""
    return before + "\n".join([START + note, *lines, END, ""])


def without_block(text: str | None) -> str | None:
    """The attributes as they were before us, byte for byte; ``None`` where we made the file."""
    found = BLOCK.search(text or "")
    if text is None or found is None:
        return text
    before = text[: found.start()]
    if found["note"] == NO_BREAK and not found["rest"]:
        before = before.removesuffix("\n")
    kept = before + found["rest"]
    return None if found["note"] == OWN_FILE and not kept else kept


def _pattern(pattern: str) -> str:
    """A pattern as ``.gitattributes`` wants it. Raises `InputError` for those that git does not take."""
    if not pattern.strip() or pattern.startswith("!") or not pattern.isprintable():
        raise InputError(
            "is no pattern for git attributes", where=repr(pattern), remedy="give one like '*.html'"
        )
    if not QUOTED.search(pattern):
        return pattern
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _language(code: str | None) -> str | None:
    """The code of a language that is known. Raises `LanguageError`."""
    from factdiff.languages.recognition import known  # noqa: PLC0415 - it loads tables

    return known(code) if code else None


def _settings(language: str | None, *, textconv_only: bool, cache: bool) -> dict[str, str]:
    """The configuration: keys and values. The two dashes keep a file called ``-x`` from being an option."""
    options = f" --lang {shlex.quote(language)}" if language else ""
    settings = {
        key: f"{_program()} {name}{options} --"
        for key, name in CALLS.items()
        if key == "textconv" or not textconv_only
    }
    return settings | ({CACHE: "true"} if cache else {})


def _program() -> str:
    """How git's shell starts this program from any folder, also where no environment is active."""
    found = shutil.which("factdiff")
    if found:
        return shlex.quote(str(Path(found).absolute()))
    # Without -P Python would look for modules in the repository that git is run in.
    return f"{shlex.quote(sys.executable)} -P -m factdiff"


def _refuse_foreign() -> None:
    """Raise `InputError` where the driver's name is taken by something that we did not install."""
    for key, name in CALLS.items():
        value = _value(key)
        if value is not None and f" {name} " not in value:
            raise InputError(
                "is set to something else", where=f"{SECTION}.{key}",
                remedy=f"take it out with 'git config --unset {SECTION}.{key}'",
            )  # fmt: skip


def _unset() -> list[str]:
    """Take our keys out of the configuration, and the facts that git kept; the keys that there were."""
    keys = [key for key, name in CALLS.items() if f" {name} " in (_value(key) or "")]
    keys += [CACHE] if keys and _value(CACHE) is not None else []
    for key in keys:
        _git("config", "--local", "--unset-all", f"{SECTION}.{key}")
    if keys and _git("for-each-ref", CACHED):
        _git("update-ref", "-d", CACHED)
    return keys


def _value(key: str) -> str | None:
    """The value of one of our keys in the repository's own configuration."""
    lines = _git("config", "--local", "--get-regexp", rf"^diff\.factdiff\.{key}$", missing=1).splitlines()
    return " ".join(line.partition(" ")[2] for line in lines) if lines else None


def _attributes() -> Path:
    """Where the repository keeps its attributes. Raises `InputError` outside of a working tree."""
    return Path(_git("rev-parse", "--show-toplevel").removesuffix("\n")) / ATTRIBUTES


def _text(path: Path) -> str | None:
    """A file's text, every byte kept; ``None`` where there is no file. Raises `InputError`."""
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise _refused(path, "read", problem) from problem


def _write(path: Path, text: str | None) -> None:
    """Write the text as it is, or take the file away. Raises `InputError`."""
    try:
        if text is None:
            path.unlink()
        else:
            path.write_bytes(text.encode("utf-8", "surrogateescape"))
    except OSError as problem:
        raise _refused(path, "written", problem) from problem


def _refused(path: Path, done: str, problem: OSError) -> InputError:
    return InputError(
        f"cannot be {done} ({problem.strerror})", where=str(path), remedy="check its permissions"
    )


def _git(*arguments: str, missing: int = 0) -> str:
    """What git answers; ``missing`` is the exit code by which it says that there is nothing."""
    try:
        run = subprocess.run(  # noqa: S603 - arguments are a list, nothing is read by a shell
            ["git", *arguments], capture_output=True, check=False  # noqa: S607 - the user's own git
        )  # fmt: skip
    except FileNotFoundError:
        raise InputError("git is not installed", remedy="install git") from None
    if run.returncode not in (0, missing):
        said = next(iter(run.stderr.decode("utf-8", "replace").splitlines()), "no reason given")
        raise InputError(said.removeprefix("fatal: "), where="git", remedy="run it inside a working tree")
    return run.stdout.decode("utf-8", "surrogateescape")
