"""What a language's folder lacks: a half-written one is no language yet, and says by name what is missing."""

from __future__ import annotations

from functools import cache

from factdiff.errors import LanguageError
from factdiff.files import shipped
from factdiff.languages.tables import TABLES

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
    """The codes of all languages that are written or begun, sorted: one table begins a language."""
    root = shipped("languages")
    begun = (path for name in (*PARTS, "lexicon/*.tsv") for path in root.glob(f"*/{name}"))
    return tuple(sorted({path.relative_to(root).parts[0] for path in begun}))


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


def incomplete(language: str, remedy: str = "begin with copies of another language's") -> LanguageError:
    """What is said to whoever asks for a language whose folder is only begun."""
    what = f"the language {language!r} is only begun: its folder lacks {', '.join(missing(language))}"
    return LanguageError(what, remedy=remedy)
