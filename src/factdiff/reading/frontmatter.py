"""The fields above a Markdown article: YAML between ``---``, TOML between ``+++``, read by readers of those."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from factdiff.errors import InputError
from factdiff.reading.dates import readable
from factdiff.values import dataclass

_YAML = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(.*?)(?:\r?\n|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_TOML = re.compile(r"\A\ufeff?\+\+\+[ \t]*\r?\n(.*?)(?:\r?\n|(?<=\n))\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# Pandoc's "% title", "% authors", "% date", and MultiMarkdown's "Title: …" lines.
_PERCENT = re.compile(r"\A\ufeff?((?:%[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){1,3})(?=[ \t]*\r?\n)")
_PLAIN = re.compile(
    r"\A\ufeff?(Title:[ \t]*\S[^\n]*\n(?:[A-Za-z][\w -]*:[^\n]*\n|[ \t]+\S[^\n]*\n)*)[ \t]*\r?\n",
    re.IGNORECASE,
)
_PERCENTS = ("title", "author", "date")
_ANSWERS = frozenset({"true", "false", "yes", "no"})
_LONGEST = 100_000
_REMEDY = "mend the front matter, or give --date, --title and --lang without it"

_QUOTE = 'a value that holds a colon needs quotation marks: title: "Fire: 12 dead"'


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Fields by their names in lower case, each with its values as text, and where the article begins."""

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    end: int = 0

    def first(self, *names: str) -> str | None:
        """The first value of the first of these fields that has one."""
        return next((self.fields[name][0] for name in names if self.fields.get(name)), None)

    def day(self, *names: str) -> str | None:
        """The first of these fields that is a date: Jekyll's ``published`` is a yes or no."""
        found = [self.fields[name][0] for name in names if self.fields.get(name)]
        return next(filter(readable, found), next((text for text in found if text not in _ANSWERS), None))


def front_matter(text: str, where: str) -> FrontMatter:
    """The fields at the top of a text; none where it opens otherwise. Raises `InputError` where they are broken."""
    for pattern, reader in ((_YAML, _yaml), (_TOML, _toml), (_PERCENT, _percents), (_PLAIN, _lines)):
        found = pattern.match(text)
        if found is not None:
            if len(found[1]) > _LONGEST:
                raise InputError("has front matter beyond all measure", where=where, remedy=_REMEDY)
            return FrontMatter(_texts(reader(found[1], where)), found.end())
    return FrontMatter()


def _yaml(text: str, where: str) -> object:
    """YAML without any guessing of types: dates and numbers stay the words that they are."""
    import yaml  # noqa: PLC0415 - few articles have front matter

    try:
        return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - builds strings, lists and mappings alone
    except (yaml.YAMLError, RecursionError, ValueError) as problem:
        mark = getattr(problem, "problem_mark", None)
        place = f" (line {mark.line + 2}, column {mark.column + 1})" if mark else ""
        remedy = _QUOTE if "mapping values" in str(problem) else _REMEDY
        raise InputError(f"has front matter that is no YAML{place}", where=where, remedy=remedy) from None


def _toml(text: str, where: str) -> object:
    import tomllib  # noqa: PLC0415 - few articles have front matter

    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise InputError(
            f"has front matter that is no TOML ({problem})", where=where, remedy=_REMEDY
        ) from None


def _percents(text: str, where: str) -> object:
    """A title, authors parted by semicolons, and a date, each behind a sign of its own."""
    del where
    values = [part.replace("\n", " ").strip() for part in re.split(r"^%", text, flags=re.MULTILINE)[1:]]
    found = dict(zip(_PERCENTS, values, strict=False))
    return {key: value.split(";") if key == "author" else value for key, value in found.items()}


def _lines(text: str, where: str) -> object:
    """A field a line; a line that is set in goes on with it."""
    del where
    whole = re.sub(r"\r?\n[ \t]+", " ", text)
    return {key: value for key, _, value in (line.partition(":") for line in whole.splitlines())}


def _texts(value: object) -> dict[str, tuple[str, ...]]:
    """Top-level fields as text; tables and lists of tables by the ``name`` that they hold."""
    if not isinstance(value, dict):
        return {}
    return {str(key).lower(): tuple(_flat(item)) for key, item in value.items()}


def _flat(value: object) -> list[str]:
    found: list[str] = []
    for part in value if isinstance(value, list) else [value]:
        named = part.get("name") or part.get("title") if isinstance(part, dict) else part
        if (
            named is not None
            and not isinstance(named, dict | list)
            and (text := " ".join(str(named).split()))
        ):
            found.append(text)
    return found
