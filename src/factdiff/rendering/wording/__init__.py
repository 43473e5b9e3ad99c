"""The words of the interface: one table a language, read once, the same keys in each."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factdiff import files
from factdiff.errors import LanguageError
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

FALLBACK = "en"
LOCALE_VARIABLES = ("FACTDIFF_UI", "LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Wording:
    """All tables of one interface language."""

    language: str
    tables: Mapping[str, Mapping[str, str]]
    aspirated: tuple[str, ...]

    def find(self, table: str, *keys: str) -> str | None:
        """The entry of the first key that the table has."""
        entries = self.tables[table]
        return next((entries[key] for key in keys if key in entries), None)

    def say(self, table: str, *keys: str, **values: str) -> str:
        """The entry of the first key that the table has, filled in; an unknown key stands for itself."""
        template = self.find(table, *keys)
        return keys[-1] if template is None else template.format(**values)

    def of(self, noun: str) -> str:
        """A noun after the preposition for what is counted, elided where the language elides."""
        article, _, rest = noun.partition(" ")
        if rest and (contracted := self.find("of", f"before {article}")) is not None:
            return contracted.format(noun=rest)
        first = noun[:1].casefold()
        elided = bool(first) and first in self.tables["of"]["vowels"] and not self._is_aspirated(noun)
        return self.say("of", "elided" if elided else "plain", noun=noun)

    def _is_aspirated(self, noun: str) -> bool:
        return noun.casefold().startswith(self.aspirated)


def languages() -> tuple[str, ...]:
    """The interface languages: one for each table in this folder."""
    names = files.within("rendering", "wording")
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def load(language: str) -> Wording:
    """The tables of a language. Raises LanguageError where there are none."""
    if language not in languages():
        remedy = f"choose one of {', '.join(languages())}"
        raise LanguageError(f"there is no interface in '{language}'", remedy=remedy)
    from factdiff.rendering.wording.tables import Tables  # noqa: PLC0415 - --help asks for the languages' names alone

    tables = Tables(files.text("rendering", "wording", f"{language}.toml"))
    aspirated = tuple(tables["of"].pop("aspirated"))
    return Wording(language, tables, aspirated)


def from_environment(environment: Mapping[str, str]) -> str:
    """The interface language that the locale asks for, English where it asks for none that there is."""
    locale = next((environment[name] for name in LOCALE_VARIABLES if environment.get(name)), "")
    language = locale.replace(".", "_").split("_")[0].casefold()
    return language if language in languages() else FALLBACK
