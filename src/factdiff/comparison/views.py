"""A fact set as the comparison reads it: facts in order, the sentence of each, and its words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from factdiff.comparison import words
from factdiff.comparison.tokens import ComparedWord, cut, norms
from factdiff.model.fact import Fact, Span
from factdiff.model.factset import FactSet
from factdiff.values import dataclass


@dataclass(frozen=True)
class WordedPassage:
    """A stretch of the article with its words; offsets are those of the article."""

    text: str
    start: int
    title: bool = False

    @cached_property
    def tokens(self) -> tuple[tuple[str, int, int], ...]:
        """Folded words with the code points at which they start and end in the article."""
        return tuple((w, s + self.start, e + self.start) for w, s, e in words.tokens(self.text))

    def between(self, start: int, end: int) -> str:
        """The text between two code points of the article."""
        return self.text[start - self.start : end - self.start]

    @cached_property
    def counted(self) -> tuple[ComparedWord, ...]:
        """All words that count, signs among them."""
        return cut(self.text, self.start)

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """The words that count, without case and accents."""
        return norms(self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words alone."""
        return tuple(word for word, _, _ in self.tokens)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Words with a capital that does not merely open the sentence."""
        shift = self.start
        inner = self.tokens[1:]
        return frozenset(word for word, start, _ in inner if self.text[start - shift].isupper())

    @cached_property
    def held(self) -> frozenset[str]:
        """The words as a set."""
        return frozenset(self.words)


class SideView:
    """One side of a comparison."""

    def __init__(self, factset: FactSet) -> None:
        self.factset = factset
        self.facts = tuple(sorted(factset.facts, key=_order))
        self._bounds = {c.sentence: (c.start, c.end) for c in factset.coverage if c.status != "unparsed"}
        self._passages: dict[tuple[int, int], WordedPassage] = {}

    def sentence(self, fact: Fact) -> WordedPassage:
        """The whole sentence of a fact, or its evidence where the set does not say where sentences end."""
        span = fact.evidence.span
        start, end = self._bounds.get(fact.evidence.sentence, (span.start, span.end))
        text = self.factset.article.text
        if start <= span.start and span.end <= end and text[span.start : span.end] == span.text:
            return self._passage(text[start:end], start, end)
        return self._passage(span.text, span.start, span.end)

    def _passage(self, text: str, start: int, end: int) -> WordedPassage:
        found = self._passages.get((start, end))
        if found is None or found.text != text:
            found = self._passages[start, end] = WordedPassage(text, start, title=end <= self._title)
        return found

    @cached_property
    def _title(self) -> int:
        """Where the headline ends that the text opens with."""
        title, text = self.factset.article.title or "", self.factset.article.text
        return len(title) if title and text.startswith(title) else 0

    @cached_property
    def passages(self) -> tuple[WordedPassage, ...]:
        """The whole text, sentence by sentence, what no sentence holds (a dateline, a topic) among them."""
        text = self.factset.article.text
        if not text:
            # A set made elsewhere may come without the article: what its facts quote is all there is.
            spans = sorted({(f.evidence.span.start, f.evidence.span.text) for f in self.facts})
            return tuple(WordedPassage(words, start) for start, words in spans)
        found, done = [], 0
        for start, end in sorted((c.start, c.end) for c in self.factset.coverage):
            if start >= done and end > start:
                found += [*_lines(text, done, start), self._passage(text[start:end], start, end)]
                done = end
        return tuple(p for p in (*found, *_lines(text, done, len(text))) if p.norms)

    def passage_at(self, point: int) -> int | None:
        """The index of the passage that holds a code point."""
        index = bisect_right(self._starts, point) - 1
        if index < 0:
            return None
        passage = self.passages[index]
        return index if point <= passage.start + len(passage.text) else None

    def standing(self, index: int) -> Sequence[Fact]:
        """The facts whose evidence begins in a passage."""
        return self._standing.get(index, ())

    @cached_property
    def _standing(self) -> dict[int, list[Fact]]:
        found: dict[int, list[Fact]] = {}
        for fact in self.facts:
            index = self.passage_at(fact.evidence.span.start)
            if index is not None:
                found.setdefault(index, []).append(fact)
        return found

    def placed(self, passages: Iterable[int]) -> Iterator[int]:
        """The facts whose evidence or predicate begins in one of some passages, by their indices, in order."""
        yield from sorted({fact for passage in passages for fact in self._placed.get(passage, ())})

    @cached_property
    def _placed(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for index, fact in enumerate(self.facts):
            places = {self.passage_at(span.start) for span in (fact.evidence.span, fact.what.span)}
            for passage in places:
                if passage is not None:
                    found.setdefault(passage, []).append(index)
        return found

    @cached_property
    def norms(self) -> frozenset[tuple[str, ...]]:
        """The words of every passage."""
        return frozenset(passage.norms for passage in self.passages)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(passage.start for passage in self.passages)

    def around(self, fact: Fact) -> frozenset[str]:
        """The words of the two sentences before that of a fact."""
        held: frozenset[str] = frozenset()
        text = self.factset.article.text
        for sentence in (fact.evidence.sentence - 1, fact.evidence.sentence - 2):
            if sentence in self._bounds:
                held |= frozenset(words.words(text[slice(*self._bounds[sentence])]))
        return held

    def beside(self, fact: Fact) -> tuple[Fact, ...]:
        """All facts of the same sentence."""
        return self._by_sentence.get(fact.evidence.sentence, ())

    @cached_property
    def sentences(self) -> frozenset[tuple[str, ...]]:
        """The words of every sentence of the article that could be read."""
        text = self.factset.article.text
        return frozenset(words.words(text[start:end]) for start, end in self._bounds.values())

    @cached_property
    def _by_sentence(self) -> dict[int, tuple[Fact, ...]]:
        found: dict[int, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.evidence.sentence, []).append(fact)
        return {sentence: tuple(facts) for sentence, facts in found.items()}


#: The side that was looked at last: in a history the new side of one comparison is the old one of the next.
_LATEST: list[SideView] = []


def view(factset: FactSet) -> SideView:
    """A set as one side of a comparison; what was found out about the very same set a moment ago is not looked for again."""
    latest = _LATEST[-1:]
    found = latest[0] if latest and latest[0].factset is factset else SideView(factset)
    _LATEST[:] = [found]
    return found


def _lines(text: str, start: int, end: int) -> list[WordedPassage]:
    """The lines between two code points."""
    found, at = [], start
    for line in text[start:end].splitlines(keepends=True):
        found.append(WordedPassage(line, at))
        at += len(line)
    return found


def _order(fact: Fact) -> tuple[int, int, int, str, str, str, str, str]:
    """Document order; what follows the places tells facts of one place apart, so that no order is left open."""
    span = fact.evidence.span
    rest = (fact.id, fact.section, fact.modality, fact.polarity, fact.tense)
    return span.start, span.end, fact.what.span.start, *rest


def named(fact: Fact) -> frozenset[str]:
    """The words of all resolved names in a fact, which pronouns and short names stand for."""
    names = [entry.name for entry in fact.who] + [entry.name for entry in fact.where]
    names += [entry.name for entry in fact.what.arguments] + [entry.name for entry in fact.source]
    return frozenset(word for name in names for word in words.words(name))


def values(fact: Fact) -> Iterator[Span]:
    """The spans of all entries that slots other than ``what`` hold."""
    yield from (entry.span for entry in fact.who)
    yield from (entry.span for entry in fact.where)
    yield from (entry.span for entry in fact.when)
    yield from (entry.span for entry in fact.quantities)
    for link in fact.source:
        yield link.span
        yield from (moment.span for moment in link.when)


def outside(span: Span, holes: Iterable[Span]) -> tuple[tuple[str, int, int], ...]:
    """The words of a span that stand in none of the holes, with their code points in the article."""
    kept = words.tokens(span.text)
    for hole in holes:
        start, end = hole.start - span.start, hole.end - span.start
        if start < end:
            kept = [token for token in kept if token[2] <= start or end <= token[1]]
    return tuple((word, start + span.start, end + span.start) for word, start, end in kept)
