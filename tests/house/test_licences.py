"""What the package carries from others comes with the texts of its licences."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "factdiff"
NAMED = [PACKAGE / "languages" / "SOURCES.md", PACKAGE / "analysis" / "weights" / "CARD.md"]
#: How the pages call a licence, and the file with its text.
TEXTS = {
    "CC BY 2.5": "languages/LICENSE.CC-BY-2.5.txt",
    "CC BY 4.0": "languages/LICENSE.CC-BY-4.0.txt",
    "CC BY-SA 3.0": "languages/LICENSE.CC-BY-SA-3.0.txt",
    "CC BY-SA 4.0": "languages/LICENSE.CC-BY-SA-4.0.txt",
    "Unicode License v3": "languages/LICENSE.Unicode-3.0.txt",
    "LGPL-LR": "languages/fr/LICENSE.LGPL-LR.txt",
}


def test_every_licence_has_its_text() -> None:
    """Whatever the lists of sources name stands in full beside them."""
    said = "\n".join(path.read_text("utf-8") for path in NAMED)
    named = set(re.findall(r"CC BY(?:-SA)? \d\.\d|Unicode License v\d|LGPL-LR", said))
    assert named <= TEXTS.keys()
    for name in named:
        assert len((PACKAGE / TEXTS[name]).read_text("utf-8")) > 1_000, name


def test_the_texts_are_in_the_wheel() -> None:
    """The wheel names all of them as its licence files."""
    patterns = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["license-files"]
    listed = {path for pattern in patterns for path in ROOT.glob(pattern)}
    assert {PACKAGE / text for text in TEXTS.values()} <= listed
