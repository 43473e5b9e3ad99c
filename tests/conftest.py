"""What all tests share: the option that renews goldens."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update`` writes goldens anew instead of comparing with them."""
    parser.addoption("--update", action="store_true", help="write goldens anew")
