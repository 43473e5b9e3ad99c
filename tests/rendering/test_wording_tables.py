"""Our own reader of the tables of wording reads what TOML says, and nothing that it does not know."""

from __future__ import annotations

import tomllib

import pytest

from factdiff.files import shipped
from factdiff.rendering import wording
from factdiff.rendering.wording.tables import Tables


@pytest.mark.parametrize("language", wording.languages())
def test_the_tables_are_those_of_toml(language: str) -> None:
    """In the same order, too."""
    text = shipped("rendering", "wording", f"{language}.toml").read_text("utf-8")
    tables = Tables(text)
    assert dict(tables) == tomllib.loads(text)
    assert len(tables) == len(tomllib.loads(text))
    assert [[*table] for table in tables.values()] == [[*table] for table in tomllib.loads(text).values()]


@pytest.mark.parametrize(
    "text",
    [
        '[a]\nb = "c"', '[a]\n"=" = "≥ {x}"\n\n# …\n[b]\n', '[a]\nb = "\\u00a0\\n\\"c\\" = #"\n',
        '[a]\nb = ["c", "d"]\ne = [\n  "f", "g",\n  "h",\n]\ni = "j"',
    ],
)  # fmt: skip
def test_what_a_table_can_say(text: str) -> None:
    assert dict(Tables(text)) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text", ["", 'b = "c"', "[a]\nb = 'c'", "[a]\nb", '[a]\nb = "c" # d', "[a]\nb = 2024-05-14"]
)
def test_anything_else_is_refused(text: str) -> None:
    """An editor of a table hears of it before anybody reads it."""
    with pytest.raises(ValueError):  # noqa: PT011 - the words are partly those of orjson
        dict(Tables(text))
