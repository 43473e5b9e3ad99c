"""What grows while an article is read, and what each of its passages yields."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field
from operator import attrgetter

from factdiff.analysis import Passage
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.drafts.uttered import Conversation
from factdiff.extraction.who.references import Discourse
from factdiff.model.document import Document, Paragraph
from factdiff.model.fact import Fact
from factdiff.model.factset import Correction, Coverage
from factdiff.values import dataclass


@dataclass(slots=True, eq=False)
class Story:
    """What grows while passages are read in order; ``told`` is the last time that they told.

    ``unclosed`` are quotation marks that nobody closed: paragraph and offset.
    """

    document: Document
    discourse: Discourse
    unclosed: frozenset[tuple[int, int]] = frozenset()
    conversation: Conversation = field(default_factory=Conversation)
    told: str | None = None

    def anchor(self, passage: Passage) -> str | None:
        """The date that a passage's times count from."""
        return passage.paragraph.published or self.document.published

    def around(self, start: int) -> Paragraph:
        """The paragraph in which an offset lies."""
        return self.document.paragraphs[bisect_right(self.document.paragraphs, start, key=_start) - 1]


_start = attrgetter("start")


@dataclass(slots=True, eq=False)
class Harvest:
    """What one passage yields, in the order of its text: drafts, how its sentences ended, a notice.

    Its coverage is counted from 0. ``facts``, one for each draft, are made when all passages are read, since a
    speaker may be named later; there are none before.
    """

    passage: Passage
    drafts: list[Draft] = field(default_factory=list)
    coverage: list[Coverage] = field(default_factory=list)
    correction: Correction | None = None
    facts: tuple[Fact, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A fact beside the words that it was drawn from."""

    passage: Passage
    draft: Draft
    fact: Fact
