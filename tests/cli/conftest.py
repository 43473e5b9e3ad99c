"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from factdiff.codec import to_json
from tests import builders


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fact file in the current folder: it passes through, so that no pipeline is needed."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    path = Path("facts.json")
    path.write_bytes(to_json(builders.factset(), explain=True))
    return path
