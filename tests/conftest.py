"""What all tests share: the options that renew goldens and floors."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update`` writes goldens anew instead of comparing with them; only ``--lower`` lets floors down."""
    parser.addoption("--update", action="store_true", help="write goldens anew, and floors that rose")
    parser.addoption("--lower", action="store_true", help="with --update: write floors that fell, too")


#: What the shell that starts the tests may have set, and what a test would take for its own.
SHELLS = (
    "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE",
    "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LINES", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE",
)  # fmt: skip


def pytest_configure() -> None:
    """Tests say the same in whatever shell, language and terminal they are started.

    Under nohup and in a shell's background Ctrl-C is ignored, and programs that a test starts would inherit that.
    """
    for name in {*SHELLS, *(name for name in os.environ if name.startswith("FACTDIFF_"))}:
        os.environ.pop(name, None)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test keeps facts in the user's own cache, or finds there what another test kept."""
    folder: Path = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("FACTDIFF_CACHE_DIR", str(folder))


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether generated pages are to be written anew."""
    return bool(request.config.getoption("--update"))
