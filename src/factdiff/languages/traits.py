"""What shared code has to know of a language beyond its word tables: how its names and clitics are written."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from factdiff import files
from factdiff.languages.complete import incomplete
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Traits:
    """A language as shared code asks for it; each language's own stand in ``languages/<xx>/traits.py``.

    ``articles`` stand before names of places, each with the blank or apostrophe behind it. ``endings`` of gender and
    number give way to a demonym's dictionary form, the longest first; ``no_demonyms`` are words that an ending makes
    look like one. ``cased`` demonyms are capitalised wherever they stand. ``accented``: print keeps the accents, so
    that a name without them may be one with them, but never the other way round. ``clitic`` is what stands before a
    pronominal verb in dictionaries, and its form before a vowel; empty where there are no such verbs. ``genitives`` end
    a name that possesses. ``thousands`` and ``decimal`` part figures. ``agreeing``: adjectives and participles show the
    number of their noun. ``titled``: a noun without article before a name says who that is ("banker Paul Lind").
    ``mandative``: what is reported in the subjunctive is a demand ("agreed that the law be changed"). ``plural`` ends acronyms
    and units that are several. ``third`` ends both
    the third person of the present and the plural of nouns, so that a word may be either; empty where none does.
    ``past`` gives the spellings that the simple past of a regular verb may have, the likeliest first; ``present`` those
    of the third person, from the lemma, the number and the form that the endings of `inflection` give ("" where none
    fits); which of them a verb has the lexicon of forms knows.
    ``trial``: the language is read by those who name it and is never recognised, since it knows less than the others.
    """

    articles: tuple[str, ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    no_demonyms: frozenset[str] = frozenset()
    cased: bool = False
    accented: bool = False
    clitic: tuple[str, str] = ("", "")
    genitives: frozenset[str] = frozenset()
    thousands: str = "."
    decimal: str = ","
    agreeing: bool = False
    titled: bool = False
    mandative: bool = False
    plural: str = "s"
    third: str = ""
    past: Callable[[str], tuple[str, ...]] = lambda _: ()
    present: Callable[[str, str, str], tuple[str, ...]] = lambda _, __, listed: (listed,) if listed else ()
    trial: bool = False


@cache
def traits(language: str) -> Traits:
    """The traits of a language; raises `LanguageError` where its folder is only begun."""
    if not files.has("languages", language, "traits.py"):
        raise incomplete(language)
    found: Traits = import_module(f"factdiff.languages.{language}.traits").TRAITS
    return found
