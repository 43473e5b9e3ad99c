"""Two aligned facts with all that a comparer needs to judge one slot, and what it can answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factdiff.comparison import words
from factdiff.comparison.edits import Edit
from factdiff.comparison.glosses import glossed
from factdiff.comparison.names import Names
from factdiff.comparison.views import Passage
from factdiff.model.change import SlotChange
from factdiff.model.fact import Fact, Participant, Source, Span
from factdiff.settings import COMPARISON


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """An old and a new fact, their sentences, and how the sentences differ.

    ``redated`` says that the versions have different publication dates, so that the same words can
    mean another time. ``beside_old`` and ``beside_new`` are the facts of the same sentences,
    ``around_old`` and ``around_new`` the words of the two sentences before.
    """

    old: Fact
    new: Fact
    old_sentence: Passage
    new_sentence: Passage
    edit: Edit
    names: Names
    redated: bool
    beside_old: tuple[Fact, ...] = ()
    beside_new: tuple[Fact, ...] = ()
    around_old: frozenset[str] = frozenset()
    around_new: frozenset[str] = frozenset()

    @property
    def capitals(self) -> frozenset[str]:
        """Words with a capital that does not merely open one of the sentences."""
        return self.old_sentence.capitals | self.new_sentence.capitals

    def near_new(self, name: str) -> bool:
        """Whether the new version names somebody just before, so that a pronoun can mean them."""
        return bool(words.content(name)) and not words.missing(words.content(name), self.around_new)

    def near_old(self, name: str) -> bool:
        """Whether the old version names somebody just before."""
        return bool(words.content(name)) and not words.missing(words.content(name), self.around_old)

    def still_said(self, text: str) -> bool:
        """Whether the new sentence has all content words of an old text, whatever slot they are read into."""
        return said(text, self.new_sentence, named(self.new))

    def said_before(self, text: str) -> bool:
        """Whether the old sentence had all content words of a new text."""
        return said(text, self.old_sentence, named(self.old))


@dataclass(frozen=True, slots=True)
class Finding:
    """A slot that differs, and why; ``value`` is the new value in canonical form, for fingerprints."""

    change: SlotChange
    reason: str
    value: str


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What a comparer says of its slot: the differences, and those that it looked at and let pass."""

    findings: tuple[Finding, ...] = ()
    tolerated: tuple[str, ...] = ()


SAME = Verdict()


def finding(
    slot: str, nature: str, old: str | None, new: str | None, reason: str, *, value: str | None = None
) -> Finding:
    """A finding whose canonical value is the new text unless one is given."""
    change = SlotChange(slot, nature, _shown(old), _shown(new))
    return Finding(change, reason, " ".join(words.words(new or "")) if value is None else value)


def alike(pair: Pair, old: str, new: str) -> Verdict:
    """Two names of one thing: nothing to say if they are spelled alike, else why they pass."""
    if pair.names.canonical(old) == pair.names.canonical(new):
        return SAME
    return Verdict(tolerated=(f"{old} and {new}: two names of one",))


def _shown(text: str | None) -> str | None:
    return None if text is None else words.shown(text)


def said(text: str, passage: Passage, more: frozenset[str] = frozenset()) -> bool:
    """Whether a passage has nearly all content words of a text (all words, where none carries content)."""
    wanted = words.content(text) or frozenset(words.words(text))
    lacking = words.missing(wanted, passage.held | more)
    if lacking:
        lacking -= glossed(Passage(text, 0), passage)
    return len(lacking) <= (1 - COMPARISON.contained) * len(wanted)


def named(fact: Fact) -> frozenset[str]:
    """The words of all resolved names in a fact, which pronouns and short names stand for."""
    names = [entry.name for entry in fact.who] + [entry.name for entry in fact.where]
    names += [entry.name for entry in fact.what.arguments] + [entry.name for entry in fact.source]
    return frozenset(word for name in names for word in words.words(name))


def reference(entry: Participant | Source, capitals: frozenset[str]) -> bool:
    """Whether the words only point at the name ("she", "the company"), so that the name was inferred.

    ``capitals`` are the sentence's capitalised words: a capital that stands for a government is a name.
    """
    pointing = frozenset(words.words(entry.span.text))
    return not pointing & (frozenset(words.words(entry.name)) | capitals)


def bare(name: str, span: Span, fact: Fact) -> str:
    """A name without the numbers that count it: "three people" and "four people" are both "people".

    A number that is all there is leaves its unit.
    """
    counted = [q for q in fact.quantities if q.span.start < span.end and span.start < q.span.end]
    if not counted:
        return name
    units = {unit for q in counted for unit in words.words(q.unit or "")}
    numbers = {word for q in counted for word in words.words(q.span.text) if not words.known(word, units)}
    figures = {word for word in numbers if word[0].isdigit()}
    kept = [
        part
        for part in name.split()
        if not numbers.issuperset(words.words(part)) and not figures & set(words.words(part))
    ]
    return " ".join(kept) or " ".join(sorted(units))


def joined(texts: Iterable[str]) -> str | None:
    """Several values as one readable text; none where there are none."""
    return ", ".join(texts) or None
