"""What hostile inputs cost: each figure of the list in benchmarks/README.md, in a process of its own.

``python -m benchmarks.hostile [NAME…]`` writes each input, runs the command as a user would, and prints seconds of
processor, peak memory, the exit status, and what the program says of what it did not read.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

MEGABYTE = 1024
TAIL = "Le maire de Lyon a démissionné lundi.\n"


class Case(NamedTuple):
    """Files to write, and the arguments of the command."""

    files: dict[str, str]
    arguments: tuple[str, ...]


def _text(text: str, language: str) -> Case:
    return Case({"a.txt": text}, ("extract", "--lang", language, "--date", "2024-05-14", "a.txt"))


def _names(count: int) -> str:
    return " ".join(
        f"Anna{chr(97 + n % 26)}{chr(97 + n // 26 % 26)} Smith{n % 7} met Paul." for n in range(count)
    )


def _long_names() -> Case:
    old, new = (f"{name} a démissionné lundi.\n" for name in ("A" + "b" * 9_999, "A" + "bc" * 5_000))
    return Case({"a.txt": old, "b.txt": new}, ("diff", "--lang", "fr", "a.txt", "b.txt"))


def _attributes() -> Case:
    page = f"<html><body><p {' '.join(f'a{n}=1' for n in range(300_000))}>{TAIL}</p></body></html>"
    return Case({"a.html": page}, ("extract", "--lang", "fr", "a.html"))


def _pattern() -> Case:
    folder = "a" * 200
    files = {
        "factdiff.toml": f'[[per-path]]\npaths = ["{"*a" * 8}b"]\n',
        f"old/{folder}.txt": TAIL,
        f"new/{folder}.txt": TAIL,
    }
    return Case(files, ("check", "new", "--against", "old", "--lang", "fr"))


CASES: dict[str, Callable[[], Case]] = {
    "“He won 3 games. ” × 400, one paragraph": lambda: _text("He won 3 games. " * 400, "en"),
    "“He won 3 games. ” × 800": lambda: _text("He won 3 games. " * 800, "en"),
    "“aurait ” × 2,800 (20 kB, the longest paragraph that is read)": lambda: _text("aurait " * 2_800, "fr"),
    "“aurait ” × 4,000": lambda: _text("aurait " * 4_000, "fr"),
    "“M. Dupont, 45 ans, ” × 1,000": lambda: _text("M. Dupont, 45 ans, " * 1_000, "fr"),
    "“le 3 mai 2024 ” × 1,400": lambda: _text("le 3 mai 2024 " * 1_400, "fr"),
    "400 names, a sentence each": lambda: _text(_names(400), "en"),
    "800 names": lambda: _text(_names(800), "en"),
    "4,000 quotations of a letter in one paragraph": lambda: _text('"a" ' * 4_000, "en"),
    "20,000 acronyms in brackets, a paragraph each fifty": lambda: _text(("(AB) " * 50 + "\n\n") * 400, "en"),
    "two names of 10,000 letters, compared": _long_names,
    "300,000 attributes in a tag": _attributes,
    "a pattern of eight `*a` against a name of 200 letters": _pattern,
    "50 MB of text": lambda: _text(TAIL * (50_000_000 // len(TAIL.encode())), "fr"),
    "31 MB of text, just below the limit of a file": lambda: _text(TAIL * (31_000_000 // len(TAIL.encode())), "fr"),
    "500,000 characters of articles, the longest text that is read whole": lambda: _text((TAIL * 20 + "\n") * 650, "fr"),
}  # fmt: skip


def _said(ended: subprocess.CompletedProcess[bytes]) -> str:
    """The message, or the reasons for which passages were not read."""
    if ended.stderr:
        return ended.stderr.decode("utf-8", "replace").splitlines()[0][:110]
    try:
        coverage = json.loads(ended.stdout)["coverage"]
    except (ValueError, KeyError, TypeError):
        return ended.stdout.decode("utf-8", "replace").strip().splitlines()[-1][:110] if ended.stdout else ""
    return ", ".join(sorted({item["reason"] for item in coverage if item.get("status") == "unparsed"}))


def measured(case: Case) -> str:
    """A row: seconds, megabytes, status, words."""
    with tempfile.TemporaryDirectory() as place:
        for name, text in case.files.items():
            Path(place, name).parent.mkdir(parents=True, exist_ok=True)
            Path(place, name).write_text(text, "utf-8")
        command = [sys.executable, __file__, "-", *case.arguments]
        ended = subprocess.run(command, cwd=place, capture_output=True, check=False)
    figures, _, rest = ended.stderr.rpartition(b"\0")
    del figures
    seconds, memory, status = json.loads(rest)
    ended.stderr = ended.stderr[: ended.stderr.rindex(b"\0")]
    return f"{seconds:.1f} s | {memory} MB | {status} | {_said(ended)}"


def _child(arguments: list[str]) -> None:
    """The command and, behind a NUL on standard error, what it cost."""
    command = [sys.executable, "-m", "factdiff", *arguments, "--format", "json"]
    status = subprocess.run(command, check=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        "\0",
        json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss // MEGABYTE, status]),
        sep="",
        end="",
        file=sys.stderr,
    )


def main() -> None:
    """Print the table."""
    print("| input | processor | memory | exit | said |\n|---|---|---|---|---|")
    for name, case in CASES.items():
        if not sys.argv[1:] or any(word in name for word in sys.argv[1:]):
            print(f"| {name} | {measured(case())} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["-"]:
        _child(sys.argv[2:])
    else:
        main()
