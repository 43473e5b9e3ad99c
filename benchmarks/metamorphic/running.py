"""Cases through the program: the exit status and the JSON of ``factdiff diff``.

Fact sets are kept by the text and by the program's reading half, so that a run after a change of the
comparison alone extracts nothing.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.metamorphic.cutting import document
from benchmarks.metamorphic.values import Article, Case
from factdiff import codec, settings
from factdiff.cli.diff import command
from factdiff.extraction import extract

_COMPARING = (
    "comparison",
    "policy",
    "rendering",
    "cli",
    "codec_diff.py",
    "change.py",
    "report.py",
    "settings.py",
    "settings",
)


@dataclass(frozen=True)
class Said:
    """What the program said of a case: its exit status and its JSON."""

    status: int
    diff: dict[str, Any]


class Runner:
    """Compares cases; ``keep`` is the folder of fact sets, a new one where none is given."""

    def __init__(self, keep: Path | None = None) -> None:
        self.folder = keep or Path(tempfile.mkdtemp(prefix="metamorphic-"))
        self.folder.mkdir(parents=True, exist_ok=True)

    def run(self, case: Case) -> Said:
        """Compare the base of a case with its edited version."""
        article = case.base.article
        old, new = self.facts(article, article.text), self.facts(article, case.new)
        return self.compare(old, new)

    def facts(self, article: Article, text: str) -> Path:
        """The file with the facts of a version."""
        parts = (reader(), article.id, article.language, str(article.published), text)
        file = self.folder / f"{sha256('|'.join(parts).encode()).hexdigest()[:32]}.json"
        if not file.exists():
            file.write_bytes(codec.to_json(extract(document(article, text))))
        return file

    def compare(self, old: Path, new: Path) -> Said:
        """The command itself, in this process."""
        out = self.folder / "said.out"
        arguments = [str(old), str(new), "--format", "json", "--quiet", "-o", str(out)]
        status = command.main(arguments, standalone_mode=False)
        return Said(int(status or 0), json.loads(out.read_bytes()))


@cache
def reader() -> str:
    """A digest of the half of the program that reads: with the same, equal texts have equal facts."""
    root = Path(codec.__file__).parent
    files = sorted(p for p in root.rglob("*") if p.is_file() and p.suffix != ".pyc")
    reading = [p for p in files if not set(p.relative_to(root).parts) & set(_COMPARING)]
    thresholds = repr(
        [vars(settings)[name] for name in ("RECOGNITION", "ANALYSIS", "ENTITIES", "SALIENCE", "ANNOTATING")]
    )
    return sha256(b"".join(p.read_bytes() for p in reading) + thresholds.encode()).hexdigest()
