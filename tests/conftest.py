"""What all tests share: the options that renew goldens and floors."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update`` writes goldens anew instead of comparing with them; only ``--lower`` lets floors down."""
    parser.addoption("--update", action="store_true", help="write goldens anew, and floors that rose")
    parser.addoption("--lower", action="store_true", help="with --update: write floors that fell, too")
