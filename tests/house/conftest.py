"""What the tests of the house share."""

from __future__ import annotations

import pytest


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether generated pages are to be written anew."""
    return bool(request.config.getoption("--update"))
