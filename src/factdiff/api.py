"""What a program calls: the same steps as the command line, from Python.

>>> import factdiff.api
>>> facts = factdiff.api.extract("article.html")            # doctest: +SKIP
>>> diff = factdiff.api.compare(facts, factdiff.api.extract("article-2.html"))  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from factdiff.model.change import Diff
    from factdiff.model.concordance import Concordance
    from factdiff.model.factset import FactSet
    from factdiff.reading import Source
    from factdiff.verification import Finding

# Each function imports its stage when it is called: comparing fact files must not load a parser.
# ruff: noqa: PLC0415


def extract(
    source: str | Path, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> FactSet:
    """The facts of an article: a path, ``-`` for standard input, or ``REV:path`` for a version in git.

    ``date`` is the publication date in ISO 8601. A fact set passes through as it is, if its spans stand in its
    text. Raises `FactdiffError`.
    """
    from factdiff import reading

    return extract_source(reading.load(str(source)), language=language, date=date, title=title)


def extract_text(
    text: str, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> FactSet:
    """The facts of a plain text that is already in memory. Raises `FactdiffError`."""
    from factdiff import reading

    source = reading.Source("text", text.encode(), ".txt")
    return extract_source(source, language=language, date=date, title=title)


def extract_source(
    source: Source, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> FactSet:
    """The facts of an input whose bytes were loaded before. Raises `FactdiffError`, also for several fact sets."""
    from factdiff import reading

    if reading.is_factset(source):
        sets = factsets(source)
        if len(sets) > 1:
            from factdiff.errors import InputError

            raise InputError(
                f"holds {len(sets)} fact sets", where=source.name, remedy="give a file with one of its lines"
            )
        return sets[0]
    document = reading.read(source, language=language, date=date, title=title)
    from factdiff import extraction

    return extraction.extract(document)


def factsets(source: Source) -> tuple[FactSet, ...]:
    """The fact sets that a source holds, one or a line each. Raises `FactdiffError` for any that is not sound."""
    from factdiff import codec, reading, verification

    data = reading.decode(source.data, source.name).encode("utf-8", "surrogatepass")
    return tuple(verification.trusted(made, source.name) for made in codec.from_jsonl(data, source.name))


def extract_version(
    source: Source, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> FactSet:
    """The facts of one of several versions; ``date`` and ``title`` count where the article gives none itself.

    Raises `FactdiffError`.
    """
    from dataclasses import replace

    from factdiff import reading

    if reading.is_factset(source):
        return extract_source(source)
    document = reading.read(source, language=language)
    document = replace(document, published=document.published or date, title=document.title or title)
    from factdiff import extraction

    return extraction.extract(document)


def compare(old: FactSet, new: FactSet) -> Diff:
    """What differs between two versions, claim by claim."""
    from factdiff import comparison

    return comparison.compare(old, new)


def concord(*sets: FactSet) -> Concordance:
    """What several articles on one event agree on, contradict one another in, and say alone."""
    from factdiff import concordance

    return concordance.concord(sets, [one.article.title or one.article.id for one in sets])


def verify(facts: FactSet, article: str | Path | None = None) -> tuple[Finding, ...]:
    """Spans of a fact set that do not stand in its text, or in the article where one is given."""
    from factdiff import reading, verification

    if article is None:
        return verification.verify(facts)
    document = reading.read(reading.load(str(article)), language=facts.article.language)
    return verification.verify(facts, document)
