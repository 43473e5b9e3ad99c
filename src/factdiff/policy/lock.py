"""Pinned facts in a file that people read and review, and that is still a fact set for the comparison.

Of an article the lock keeps the sentences that its pinned facts touch, so that words, not only values, can
be compared; offsets count from the start of the kept text.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import orjson

from factdiff import codec
from factdiff.errors import ConfigurationError, FactdiffError
from factdiff.model.fact import Argument, Fact, Participant, Place, Source, Span
from factdiff.model.factset import Article, FactSet
from factdiff.policy import sections, tomltext
from factdiff.values import dataclass

SCHEMA = "factdiff/lock/1"
MARK = f'schema = "{SCHEMA}"'
_HEAD = (
    "# Facts that must not change unnoticed; factdiff lock writes it, factdiff check holds articles against it.\n"
    f"{MARK}\n"
)
_BETWEEN = "\n\n"
_FACT_FIRST = ("claim", "key", "kind", "section")
_ARTICLE = ("path", "title", "language", "published", "tool", "entities", "sentences", "text", "fact")
_REMEDY = "pin the facts again with factdiff lock"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which facts to pin: those that fit each criterion given; none given means all."""

    keys: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()

    def wants(self, fact: Fact, names: Mapping[str, frozenset[str]]) -> bool:
        """Whether a fact is to be pinned; ``names`` are all names of each entity, folded."""
        return (
            (not self.keys or bool({fact.key, fact.id} & self.keys))
            and (not self.sections or fact.section in self.sections)
            and (not self.entities or bool(_named(fact, names) & {name.casefold() for name in self.entities}))
        )


def pin(factset: FactSet, selection: Selection, where: str = "") -> FactSet:
    """The pinned facts with the sentences that they touch; offsets are those of the kept text.

    Raises `ConfigurationError` for a fact set whose spans do not stand in its text: its lock would guard nothing.
    """
    _standing(factset, where, "see factdiff verify")
    names = {e.id: frozenset(n.casefold() for n in (e.name, *e.aliases)) for e in factset.entities}
    facts = [fact for fact in factset.facts if selection.wants(fact, names)]
    reduced = replace(factset, facts=tuple(facts), corrections=())
    kept = _Kept(factset, sorted(_stretches(reduced)))
    data = codec.factset_data(reduced)
    data["facts"] = [_moved(codec.fact_data(fact), kept) for fact in facts]
    data["entities"] = [{**entity, "mentions": []} for entity in _entities(data, facts)]
    data["coverage"] = kept.coverage()
    data["article"] = _article(factset.article, kept.text)
    return codec.from_json(orjson.dumps(data), "lock")


def unpin(factset: FactSet, selection: Selection) -> FactSet:
    """Pinned facts without those that fit."""
    names = {e.id: frozenset(n.casefold() for n in (e.name, *e.aliases)) for e in factset.entities}
    return replace(factset, facts=tuple(fact for fact in factset.facts if not selection.wants(fact, names)))


def write(pins: Mapping[str, FactSet]) -> str:
    """The lock file for pinned facts by path."""
    return _HEAD + "".join(_section(path, pins[path]) for path in sorted(pins) if pins[path].facts)


def rewritten(text: str, fresh: Mapping[str, FactSet], gone: Iterable[str] = ()) -> str:
    """A lock with articles pinned anew and others taken out; the rest of it, comments too, stays as it is."""
    head, found = sections.cut(text, "article")
    kept = {_path(section.text): section for section in found}
    for path in gone:
        kept.pop(path, None)
    told = {path: _section(path, pins) for path, pins in fresh.items() if pins.facts}
    return sections.merged(head if found else text or _HEAD, kept, told)


def _path(section: str) -> str:
    table: Any = tomltext.loads(section, "the lock", _REMEDY)
    return str(table["article"][0]["path"])


def parse(text: str, where: str) -> dict[str, FactSet]:
    """The pinned facts by path.

    Raises `ConfigurationError` for what is no lock of this version and for one that a slip of the hand or of a
    merge has spoilt: what it would guard no more must not go unnoticed.
    """
    table = tomltext.loads(text, where, _REMEDY)
    try:
        if table.get("schema") != SCHEMA:
            raise ConfigurationError(f"is no lock of the schema '{SCHEMA}'", where=where, remedy=_REMEDY)
        _known(table, ("schema", "article"), where)
        found: dict[str, FactSet] = {}
        entries: Any = table.get("article", [])
        for entry in entries:
            if "\0" in entry["path"]:
                raise ConfigurationError("names a path with a zero", where=where, remedy=_REMEDY)
            if entry["path"] in found:
                raise ConfigurationError(f"holds '{entry['path']}' twice", where=where, remedy=_REMEDY)
            found[entry["path"]] = _factset(entry, f"{where}: {entry['path']}")
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ConfigurationError(
            f"has an article that is not whole ({error})", where=where, remedy=_REMEDY
        ) from error
    return found


def _known(table: Mapping[str, object], known: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in known:
            raise ConfigurationError(
                f"unknown key '{key}'", where=where, remedy=f"known are {', '.join(known)}"
            )


def is_lock(data: bytes) -> bool:
    """Whether a file calls itself a lock."""
    return any(line.strip().startswith(b'schema = "factdiff/lock/') for line in data[:1000].splitlines())


class _Kept:
    """The stretches of an article that a lock keeps, and where they come to stand."""

    def __init__(self, factset: FactSet, stretches: Iterable[tuple[int, int]]) -> None:
        self._old: list[tuple[int, int]] = []
        for start, end in stretches:
            if self._old and start <= self._old[-1][1]:
                self._old[-1] = self._old[-1][0], max(end, self._old[-1][1])
            else:
                self._old.append((start, end))
        self._new: list[int] = []
        self.text = ""
        for start, end in self._old:
            self.text += _BETWEEN if self.text else ""
            self._new.append(len(self.text))
            self.text += factset.article.text[start:end]
        self._coverage = factset.coverage

    def move(self, offset: int) -> int:
        """An offset into the article as an offset into the kept text."""
        if not self._old:
            return 0
        index = max(bisect_right(self._old, offset, key=lambda stretch: stretch[0]) - 1, 0)
        start, end = self._old[index]
        return min(max(offset, start), end) - start + self._new[index]

    def coverage(self) -> list[dict[str, object]]:
        """The sentences that are kept whole, under their old numbers."""
        return [
            {"sentence": c.sentence, "start": self.move(c.start), "end": self.move(c.end), "status": c.status}
            for c in self._coverage
            if any(start <= c.start and c.end <= end for start, end in self._old)
        ]


def _stretches(factset: FactSet) -> Iterator[tuple[int, int]]:
    """For every span the sentences in which it begins and ends."""
    sentences = sorted((c.start, c.end) for c in factset.coverage)
    for _, span in codec.spans(factset):
        if span.start < span.end:
            yield _around(span, sentences)


def _around(span: Span, sentences: list[tuple[int, int]]) -> tuple[int, int]:
    touched = [one for one in sentences if one[0] < span.end and span.start < one[1]]
    return min([span.start, *(start for start, _ in touched)]), max([span.end, *(end for _, end in touched)])


def _moved(value: Any, kept: _Kept) -> Any:  # noqa: ANN401 - JSON of any depth
    """A fact's data with its offsets moved."""
    if isinstance(value, list):
        return [_moved(item, kept) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _moved_field(key, item, kept) for key, item in value.items()}


def _moved_field(key: str, item: Any, kept: _Kept) -> Any:  # noqa: ANN401
    if key in {"start", "end"}:
        return kept.move(item)
    if key == "quoted":
        return [[kept.move(start), kept.move(end)] for start, end in item]
    return _moved(item, kept)


def _entries(fact: Fact) -> tuple[Participant | Argument | Place | Source, ...]:
    """Everything that a fact names."""
    return (*fact.who, *fact.what.arguments, *fact.where, *fact.source)


def _named(fact: Fact, names: Mapping[str, frozenset[str]]) -> set[str]:
    """All names, folded, of everything that a fact names."""
    found = {entry.name.casefold() for entry in _entries(fact)}
    return found.union(*(names.get(entry.entity or "", frozenset()) for entry in _entries(fact)))


def _entities(data: Mapping[str, Any], facts: Iterable[Fact]) -> list[dict[str, object]]:
    used = {entry.entity for fact in facts for entry in _entries(fact)}
    return [entity for entity in data["entities"] if entity["id"] in used]


def _article(article: Article, text: str) -> dict[str, object]:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return {
        "id": digest[:16],
        "language": article.language,
        "text": text,
        "sha256": digest,
        "title": article.title,
        "published": article.published,
    }


def _section(path: str, factset: FactSet) -> str:
    """An article of the lock: what it is, the kept text, then a table for each fact."""
    article = factset.article
    data = orjson.loads(orjson.dumps(codec.factset_data(factset)))
    head = {
        "path": path, "title": article.title, "language": article.language, "published": article.published,
        "tool": data["tool"],
        "entities": [{k: v for k, v in e.items() if k != "mentions"} for e in data["entities"]],
        "sentences": [[c.sentence, c.start, c.end] for c in factset.coverage if c.status != "unparsed"],
    }  # fmt: skip
    text = f"text = {tomltext.paragraphs(article.text)}\n"
    facts = "".join(f"\n[[article.fact]]\n{tomltext.lines(_readable(fact))}" for fact in data["facts"])
    return f"\n[[article]]\n{tomltext.lines(_full(head))}{text}{facts}"


def _readable(fact: dict[str, Any]) -> dict[str, object]:
    """A fact with what people look for first, without empty slots."""
    first = {key: fact[key] for key in _FACT_FIRST}
    ordered: dict[str, object] = _full({**first, **fact})
    return ordered


def _full(value: Any) -> Any:  # noqa: ANN401 - JSON of any depth
    """A value without the fields that are empty."""
    if isinstance(value, list):
        return [_full(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _full(item) for key, item in value.items() if item not in (None, [])}


def _factset(entry: dict[str, Any], where: str) -> FactSet:
    """An article of the lock, with every span where it says. Raises `ConfigurationError`."""
    _known(entry, _ARTICLE, where)
    text, facts = entry["text"], entry["fact"]
    digest = hashlib.sha256(text.encode()).hexdigest()
    named: dict[str, Any] = {key: entry[key] for key in ("title", "published") if key in entry}
    data = {
        "schema": "factdiff/factset/1",
        "article": {
            "id": digest[:16],
            "language": entry["language"],
            "text": text,
            "sha256": digest,
            **named,
        },
        "entities": entry.get("entities", []),
        "facts": facts,
        "coverage": [
            {"sentence": number, "start": start, "end": end, "status": "facts"}
            for number, start, end in entry.get("sentences", [])
        ],
        "tool": entry["tool"],
    }
    try:
        made = codec.from_json(orjson.dumps(data), where)
    except FactdiffError as error:
        raise ConfigurationError(error.what, where=error.where, remedy=_REMEDY) from error
    _standing(made, where, _REMEDY)
    return made


def _standing(factset: FactSet, where: str, remedy: str) -> None:
    """Raise `ConfigurationError` for a span whose words do not stand where it says."""
    text = factset.article.text
    for path, span in codec.spans(factset):
        if text[span.start : span.end] != span.text:
            raise ConfigurationError(
                f"'{span.text}' does not stand where {path} says", where=where, remedy=remedy
            )
