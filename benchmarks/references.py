"""How often a pronoun, title or epithet is resolved, and how often to the right name.

    python -m benchmarks.references PATH/TO/gold/facts [--list]

For each annotated fact that was found (see ``the tests``: evidence overlaps, predicate and participants agree)
every ``who`` whose words do not hold its name is a reference that can be resolved. Figures: how many were resolved,
how many of these to the right name; and, of our own resolved references, those in facts that the annotation has.
``--list`` prints the wrong ones and those left open.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factdiff.extraction import extract
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read

Gold = dict[str, Any]
ENOUGH = 0.5
SAME_FACT = 0.2


def words(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"\w+", text.casefold()) if len(w) > 1)


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """The F1 of two sets of words."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def extracted(article: Gold) -> tuple[FactSet, int]:
    """Our facts, and by how much their offsets are ahead of the annotation's text."""
    head = article["title"] + "\n\n" if article.get("title") else ""
    data = (head + article["text"]).encode()
    document = read(
        RawInput("gold", data, ".txt"), language=article["language"], date=article.get("published")
    )
    return extract(document), len(head)


def pairs(article: Gold, ours: FactSet, shift: int) -> Iterator[tuple[Gold, Fact]]:
    """Each annotated fact with the fact of ours that stands in the same words and says most of the same."""
    for gold in article["facts"]:
        start = article["text"].find(gold["evidence"]) + shift
        end = start + len(gold["evidence"])
        said = words(f"{gold.get('what') or ''} {gold.get('predicate') or ''}")
        near = [f for f in ours.facts if f.evidence.span.start < end and start < f.evidence.span.end]
        best = max(near, key=lambda f: share(said, words(f"{f.what.span.text} {f.what.lemma}")), default=None)
        if best is not None and share(said, words(f"{best.what.span.text} {best.what.lemma}")) >= SAME_FACT:
            yield gold, best


def refers(text: str, name: str) -> bool:
    """Whether words mean a name that they do not hold."""
    return bool(words(name)) and not words(name) & words(text)


def same(ours: str, names: list[str], aliases: dict[frozenset[str], str]) -> bool:
    """Whether a name is one of those annotated, its head ("exercises"), or other words that the article has for it."""
    mine = words(ours)
    meant = aliases.get(mine, "")
    return any(share(mine, words(name)) >= ENOUGH or mine < words(name) or meant == name for name in names)


def judge(article: Gold, *, listed: bool) -> Counter[str]:
    counts: Counter[str] = Counter()
    ours, shift = extracted(article)
    entries = [entry for gold in article["facts"] for entry in gold.get("who") or []]
    aliases = {words(entry["text"]): entry["name"] for entry in entries}
    for gold, fact in pairs(article, ours, shift):
        names = [entry["name"] for entry in gold.get("who") or []]
        for entry in gold.get("who") or []:
            if refers(entry["text"], entry["name"]):
                counts["resolvable"] += 1
                met = [p for p in fact.who if same(p.name, [entry["name"]], aliases)]
                counts["found"] += bool(met)
                if listed and not met:
                    print(
                        f"  {article['id']}: {entry['text']!r} is {entry['name']!r}, open in {fact.claim!r}"
                    )
        for ours_ in fact.who:
            if refers(ours_.span.text, ours_.name):
                right = same(ours_.name, names, aliases)
                counts["resolved"] += 1
                counts["right"] += right
                if listed and not right:
                    print(
                        f"  {article['id']}: {ours_.span.text!r} → {ours_.name!r}, not {names}: {fact.claim}"
                    )
    return counts


def main() -> None:
    arguments = [a for a in sys.argv[1:] if not a.startswith("-")]
    total: dict[str, Counter[str]] = {}
    for path in sorted(Path(arguments[0]).glob("*.json")):
        article = json.loads(path.read_text("utf-8"))
        total.setdefault(article["language"], Counter()).update(judge(article, listed="--list" in sys.argv))
    for language, counts in total.items():
        print(
            f"{language}: of {counts['resolved']} resolved {counts['right']} right "
            f"({counts['right'] / max(counts['resolved'], 1):.2f}); of {counts['resolvable']} that can be "
            f"resolved {counts['found']} found ({counts['found'] / max(counts['resolvable'], 1):.2f})"
        )


if __name__ == "__main__":
    main()
