"""What a program calls: the same steps as the command line, from Python.

>>> import factdiff.api
>>> facts = factdiff.api.extract("article.html")            # doctest: +SKIP
>>> diff = factdiff.api.compare(facts, factdiff.api.extract("article-2.html"))  # doctest: +SKIP
"""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from os import PathLike
    from pathlib import Path

    from factdiff.model.change import Diff
    from factdiff.model.concordance import Concordance
    from factdiff.model.factset import FactSet
    from factdiff.model.report import Finding
    from factdiff.reading import RawInput
    from factdiff.verification import Breach

    Input: TypeAlias = str | bytes | PathLike[str] | RawInput

# Each function imports its stage when it is called: comparing fact files must not load a parser.
# ruff: noqa: PLC0415


_OPTIONS = (("--date", "date="), ("--title", "title="), ("--lang", "language="), ("--url", "url="))


@contextmanager
def _spoken() -> Iterator[None]:
    """Errors name the arguments of Python instead of the options of the command line."""
    from factdiff.errors import FactdiffError

    try:
        yield
    except FactdiffError as error:
        for option, argument in _OPTIONS:
            error.what, error.where, error.remedy = (
                part.replace(option, argument) for part in (error.what, error.where, error.remedy)
            )
        error.args = (error.line(),)
        raise


def load(source: Input, *, url: str | None = None) -> tuple[RawInput, ...]:
    """The articles in an input, a single one for most; several for feeds, lists and archives of the web.

    A `str` or a path names a file, ``-`` standard input, ``REV:path`` a version in git; `bytes` are an article
    themselves. ``url`` chooses those at one address. Raises `FactdiffError`.
    """
    from factdiff import reading

    with _spoken():
        found = _whole(source)
        return (found,) if reading.is_factset(found) else tuple(reading.members(found, url))


def extract(
    source: Input | None = None,
    *,
    text: str | None = None,
    language: str | None = None,
    date: str | dt.date | None = None,
    title: str | None = None,
    url: str | None = None,
) -> FactSet:
    """The facts of one article: an input as `load` takes it, or a plain ``text``.

    ``date`` is the date of publication, a ``date`` or ``datetime`` object or ISO 8601. A fact set passes through as it
    is, if its spans stand in its text. Raises `FactdiffError`, also where the input holds several articles and no
    ``url`` chooses one, and `TypeError` without an input.
    """
    if (source is None) == (text is None):
        raise TypeError("give an input or text=, one of the two")
    when = date.isoformat() if isinstance(date, dt.date) else date
    with _spoken():
        if text is not None:
            return extract_text(text, language=language, date=when, title=title)
        from factdiff import reading

        found = load(source, url=url) if source is not None else ()
        whole = found[0] if len(found) == 1 else reading.single(_whole(source), url)
        return extract_source(whole, language=language, date=when, title=title)


def _whole(source: Input | None) -> RawInput:
    """An input as its bytes. Raises `TypeError` for what is none, `InputError` for a text in place of a name."""
    from os import PathLike

    from factdiff import reading

    if isinstance(source, reading.RawInput):
        return source
    if isinstance(source, bytes):
        return reading.RawInput("bytes", source, "")
    if not isinstance(source, str | PathLike):
        raise TypeError(f"{type(source).__name__} is no input; give a path, bytes, or text=")
    if isinstance(source, str) and "\n" in source:
        from factdiff.errors import InputError

        raise InputError("the input is no file name but a text", remedy="give it as text=")
    return reading.load(str(source))


def extract_text(
    text: str, *, language: str | None = None, date: str | None = None, title: str | None = None
) -> FactSet:
    """The facts of a plain text that is already in memory. Raises `FactdiffError`."""
    from factdiff import reading

    source = reading.RawInput("text", text.encode(), ".txt")
    return extract_source(source, language=language, date=date, title=title)


def extract_source(
    source: RawInput, *, language: str | None = None, date: str | None = None, title: str | None = None
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


def factsets(source: RawInput) -> tuple[FactSet, ...]:
    """The fact sets that a source holds, one or a line each. Raises `FactdiffError` for any that is not sound."""
    from factdiff import codec, reading, verification

    data = reading.decode(source.data, source.name).encode("utf-8", "surrogatepass")
    return tuple(verification.trusted(made, source.name) for made in codec.from_jsonl(data, source.name))


def extract_version(
    source: RawInput, *, language: str | None = None, date: str | None = None, title: str | None = None
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


def compare(old: FactSet | Input, new: FactSet | Input) -> Diff:
    """What differs between two versions, claim by claim; inputs are extracted first. Raises `FactdiffError`."""
    from factdiff import comparison

    return comparison.compare(_facts(old), _facts(new))


def _facts(side: FactSet | Input) -> FactSet:
    from factdiff.model.factset import FactSet

    return side if isinstance(side, FactSet) else extract(side)


def check(diff: Diff, *, policy: Mapping[str, object] | None = None, path: str = "") -> tuple[Finding, ...]:
    """The findings of a comparison under a policy: a table as in ``[tool.factdiff]``, the default one without.

    The policy is broken where the ``status`` of a finding is ``failing``. ``path`` is the article's name for
    sections of the policy that hold for some paths. Raises `FactdiffError` for keys that the policy does not know.
    """
    from factdiff.policy.accepted import Decisions
    from factdiff.policy.configuration import configure
    from factdiff.policy.judgement import Bench, judge
    from factdiff.policy.places import Places

    configuration = configure(dict(policy or {}), "policy")
    places = Places("", "")
    return judge(diff, Bench(path, configuration.policy_for(path), Decisions(), dt.date.min, places))


def render(result: FactSet | Diff, form: str = "text", *, language: str = "en", width: int = 88) -> str:
    """Facts or a comparison as ``extract`` and ``diff`` print them.

    Forms are ``text``, ``json``, ``jsonl``, ``csv`` and ``html``, of a comparison also ``markdown``.
    ``language`` is that of the report. Raises `ValueError` for a form that there is not.
    """
    from factdiff.model.factset import FactSet
    from factdiff.rendering import diff_formats, facts_formats
    from factdiff.rendering.view import DiffView, choose, narrowed

    forms = facts_formats.FORMATS if isinstance(result, FactSet) else diff_formats.FORMATS
    if form not in forms:
        raise ValueError(f"there is no form {form!r}; choose from {', '.join(forms)}")
    if isinstance(result, FactSet):
        return facts_formats.render(form, result, facts_formats.Look(width=width, language=language))
    shown = choose(result, narrowed((), "info", (), every=False))
    return diff_formats.render(form, result, DiffView(shown=shown, language=language, width=width))


def concord(*sets: FactSet) -> Concordance:
    """What several articles on one event agree on, contradict one another in, and say alone."""
    from factdiff import concordance

    return concordance.concord(sets, [one.article.title or one.article.id for one in sets])


def verify(facts: FactSet, article: str | Path | None = None) -> tuple[Breach, ...]:
    """Spans of a fact set that do not stand in its text, or in the article where one is given."""
    from factdiff import reading, verification

    if article is None:
        return verification.verify(facts)
    document = reading.read(reading.load(str(article)), language=facts.article.language)
    return verification.verify(facts, document)
