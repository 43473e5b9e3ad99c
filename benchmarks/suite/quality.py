"""What each peer can be asked, on the annotated sample, by one measure for all: precision and recall, one to one.

- *who does what* (textacy's triples over spaCy): pairs of participant and predicate;
- *quotations* (textacy): what was said between quotation marks;
- *times* (dateparser's search): stretches of text that are times, and of those that both found, whose date is right;
- *edits* (difflib over words): places that differ, of which only those that change what is claimed should be told.
- *across languages* nobody is a peer: twelve pairs of French and English reports with known agreements and contradictions.

Two answers are one where the words of each part agree by an F1 of `ALIKE`; every answer is used once, the best first. What
is left over counts against precision. Annotators left no claim out, so that an answer without a counterpart is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from benchmarks.suite.figures import GOLD, Figure
from benchmarks.suite.peers import MODELS, missing, spacy
from factdiff import api
from factdiff.comparison import compare
from factdiff.model.change import Diff

ALIKE = 0.5
FACTUAL = frozenset({"changed", "contradicted", "retracted", "added"})
Answer = tuple[str, ...]
Stretch = tuple[int, int]


def quality(*, quick: bool) -> Iterator[Figure]:
    """Ours beside theirs, a figure each."""
    del quick
    for language in ("fr", "en"):
        gold = _gold("facts", language)
        yield from _reading(language, gold)
        yield from _times(language, gold)
        yield from _edits(language)
    yield from _across()


def _gold(kind: str, language: str) -> list[dict[str, Any]]:
    paths = sorted((GOLD / kind).glob(f"{language}-*.json"))
    return [json.loads(path.read_text("utf-8")) for path in paths]


def _ours(one: dict[str, Any], language: str) -> Any:
    text = f"{one['title']}\n\n{one['text']}" if one["title"] else one["text"]
    return api.extract_text(text, language=language, date=(one["published"] or "")[:10] or None)


# --- who does what, quotations ------------------------------------------------------------------------


def _reading(language: str, gold: list[dict[str, Any]]) -> Iterator[Figure]:
    facts = [f for one in gold for f in _ours(one, language).facts]
    told = [f for one in gold for f in one["facts"]]
    wanted = [(who["text"], f["what"]) for f in told if f["kind"] != "quote" for who in f["who"]]
    said = [(f["what"],) for f in told if f["kind"] == "quote"]
    own = [(w.span.text, f.what.span.text) for f in facts if f.kind != "quote" for w in f.who]
    spoken = [(f.what.span.text,) for f in facts if f.kind == "quote"]
    yield _figure("who does what", "factdiff", language, wanted, own)
    yield _figure("quotations", "factdiff", language, said, spoken)
    if missing(MODELS[language]) or missing("textacy"):
        return
    from textacy.extract import direct_quotations, subject_verb_object_triples

    docs = [spacy(language)(one["text"]) for one in gold]
    triples = [
        (" ".join(t.text for t in one.subject), " ".join(t.text for t in [*one.verb, *one.object]))
        for doc in docs
        for one in subject_verb_object_triples(doc)
    ]
    yield _figure("who does what", "textacy triples", language, wanted, triples)
    try:
        heard = [(" ".join(t.text for t in q.content),) for doc in docs for q in direct_quotations(doc)]
    except (ValueError, KeyError) as problem:  # it stops at quotation marks that do not pair up
        print(f"  textacy's quotations fail on {language}: {problem}")
        return
    yield _figure("quotations", "textacy", language, said, heard)


# --- times --------------------------------------------------------------------------------------------


def _times(language: str, gold: list[dict[str, Any]]) -> Iterator[Figure]:
    wanted = {(w["text"], w["value"] or "") for one in gold for f in one["facts"] for w in f["when"]}
    facts = [f for one in gold for f in _ours(one, language).facts]
    yield from _dated(
        "factdiff", language, wanted, {(w.span.text, w.value or "") for f in facts for w in f.when}
    )
    if not missing("dateparser"):
        yield from _dated("dateparser.search", language, wanted, set(_searched(language, gold)))


def _searched(language: str, gold: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    from datetime import datetime

    from dateparser.search import search_dates

    for one in gold:
        base = datetime.fromisoformat((one["published"] or "2024-05-14")[:10])
        found = search_dates(one["text"], languages=[language], settings={"RELATIVE_BASE": base}) or []
        yield from ((text, day.date().isoformat()) for text, day in found)


def _dated(
    who: str, language: str, wanted: set[tuple[str, str]], made: set[tuple[str, str]]
) -> Iterator[Figure]:
    left, right = sorted(wanted), sorted(made)
    yield _figure("times", who, language, [(text,) for text, _ in left], [(text,) for text, _ in right])
    pairs = _paired([(text,) for text, _ in left], [(text,) for text, _ in right])
    asked = [(left[a][1], right[b][1]) for a, b in pairs if re.match(r"\d{4}", left[a][1])]
    agreed = sum(_same_date(one, other) for one, other in asked)
    share = agreed / max(len(asked), 1)
    yield Figure("quality", f"dates of found times, {language}: {who}", share, f"{agreed} of {len(asked)}")


def _same_date(gold: str, made: str) -> bool:
    """As far as the annotation says it: a month for a month, a day for a day."""
    return made.startswith(gold[: len("2024-05-14")])


# --- edits --------------------------------------------------------------------------------------------


def _edits(language: str) -> Iterator[Figure]:
    scores: dict[str, list[tuple[int, ...]]] = {"factdiff": [], "difflib on words": []}
    for pair in _gold("pairs", language):
        sides = [_ours(pair[side], language) for side in ("old", "new")]
        texts = [one.article.text for one in sides]
        wanted = [_places(edit, texts) for edit in pair["edits"] if edit["type"] == "factual"]
        scores["factdiff"].append(_touched(wanted, _told(compare(sides[0], sides[1]))))
        scores["difflib on words"].append(_touched(wanted, _differing(texts[0], texts[1])))
    for who, found in scores.items():
        hit, all_, right, told = (sum(column) for column in zip(*found, strict=True))
        yield _score("edits that change claims", who, language, (right, told), (hit, all_))


def _places(edit: dict[str, Any], texts: Sequence[str]) -> tuple[Stretch | None, Stretch | None]:
    sides = []
    for name, text in zip(("old", "new"), texts, strict=True):
        at = text.find(edit[name]) if edit[name] else -1
        sides.append((at, at + len(edit[name])) if at >= 0 else None)
    return sides[0], sides[1]


def _told(diff: Diff) -> list[tuple[list[Stretch], list[Stretch]]]:
    return [
        tuple([(f.evidence.span.start, f.evidence.span.end) for f in side] for side in (c.old, c.new))  # type: ignore[misc]
        for c in diff.changes
        if c.kind in FACTUAL
    ]


def _differing(old: str, new: str) -> list[tuple[list[Stretch], list[Stretch]]]:
    left, right = list(re.finditer(r"\S+", old)), list(re.finditer(r"\S+", new))
    codes = SequenceMatcher(None, [m[0] for m in left], [m[0] for m in right], autojunk=False).get_opcodes()
    return [
        (
            [(left[a].start(), left[b - 1].end())] if b > a else [],
            [(right[c].start(), right[d - 1].end())] if d > c else [],
        )
        for tag, a, b, c, d in codes
        if tag != "equal"
    ]


def _touched(
    wanted: list[tuple[Stretch | None, Stretch | None]], told: list[tuple[list[Stretch], list[Stretch]]]
) -> tuple[int, int, int, int]:
    """Edits that something told touches, of all; what was told and touches an edit, of all."""
    hit = sum(any(_meet(edit, one) for one in told) for edit in wanted)
    right = sum(any(_meet(edit, one) for edit in wanted) for one in told)
    return hit, len(wanted), right, len(told)


def _meet(edit: tuple[Stretch | None, Stretch | None], told: tuple[list[Stretch], list[Stretch]]) -> bool:
    return any(
        place is not None and a < place[1] and place[0] < b
        for place, stretches in zip(edit, told, strict=True)
        for a, b in stretches
    )


# --- across languages -----------------------------------------------------------------------------------


def _across() -> Iterator[Figure]:
    from tests.concordance import outlets

    for status in ("agreed", "contradicting"):
        score = outlets.score(status)
        for name, value, limit in (("precision", score.precision, 0.9), ("recall", score.recall, 0.6)):
            behind = f"{len(outlets.NAMES)} pairs"
            yield Figure("quality", f"fr/en reports, {status}: {name}", value, behind, limit, least=True)


# --- the measure --------------------------------------------------------------------------------------


def _figure(what: str, who: str, language: str, wanted: Sequence[Answer], made: Sequence[Answer]) -> Figure:
    right = len(_paired(wanted, made))
    return _score(what, who, language, (right, len(made)), (right, len(wanted)))


def _score(what: str, who: str, language: str, told: tuple[int, int], found: tuple[int, int]) -> Figure:
    """F1 with precision and recall behind it, each as right of so many."""
    precision, recall = (right / max(count, 1) for right, count in (told, found))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    behind = f"precision {precision:.2f} of {told[1]}, recall {recall:.2f} of {found[1]}"
    return Figure("quality", f"{what}, {language}: {who}", f1, behind)


def _paired(wanted: Sequence[Answer], made: Sequence[Answer]) -> list[tuple[int, int]]:
    """Which answers are one: the most alike first, each once."""
    words = (
        [[_words(part) for part in one] for one in wanted],
        [[_words(part) for part in one] for one in made],
    )
    scored = [
        (min(map(_alike, one, other)), a, b)
        for a, one in enumerate(words[0])
        for b, other in enumerate(words[1])
    ]
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for likeness, a, b in sorted(scored, key=lambda one: (-one[0], one[1:])):
        if likeness >= ALIKE and a not in taken[0] and b not in taken[1]:
            pairs.append((a, b))
            taken[0].add(a)
            taken[1].add(b)
    return pairs


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _alike(one: list[str], other: list[str]) -> float:
    common = len(set(one) & set(other))
    return 2 * common / (len(set(one)) + len(set(other))) if one and other else 0.0
