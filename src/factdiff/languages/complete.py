"""What a language's folder lacks: a half-written one is no language yet, and says by name what is missing."""

from __future__ import annotations

from functools import cache

from factdiff.files import shipped
from factdiff.languages.contract import TABLES

#: What shared code asks every folder for, with what it is for.
PARTS = {
    "tokens.py": "how the language is cut into words",
    "traits.py": "how its names and clitics are written",
    "numbers.py": "how its figures are written",
    "moments.py": "its grammar of times",
    "moments.rules": "the rules of that grammar",
}


@cache
def folders() -> tuple[str, ...]:
    """The codes of all languages that are written or begun, sorted."""
    begun = (path for name in PARTS for path in shipped("languages").glob(f"*/{name}"))
    return tuple(sorted({path.parent.name for path in begun}))


@cache
def missing(language: str) -> tuple[str, ...]:
    """The parts that a language's folder lacks and extraction cannot do without, each with what it is for."""
    parts = [
        f"{name} ({purpose})"
        for name, purpose in PARTS.items()
        if not shipped("languages", language, name).is_file()
    ]
    tables = [
        f"lexicon/{name}.tsv ({table.purpose})"
        for name, table in TABLES.items()
        if table.needed and not shipped("languages", language, "lexicon", f"{name}.tsv").is_file()
    ]
    return (*parts, *tables)
