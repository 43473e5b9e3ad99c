"""How much is shown in reports, and kept between runs."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """How much of an article a report shows; characters, as a reader's eye takes them in.

    ``longest_evidence``: a longer passage is cut down to what surrounds its marked words.
    ``evidence_context``: how much of the surroundings is kept on each side of marked words.
    ``longest_claim``: a longer claim is cut at a word.
    ``longest_comment``: a Markdown report; GitHub refuses comments above 65,536.
    ``unread_shown``: sentences that could not be read and are quoted; the rest is counted.
    ``same_paragraph``: share of common words from which on two paragraphs stand side by side [0.2 to 0.5].
    ``longest_marked``: two paragraphs longer than this together are not compared word by word (10,000 take 0.2 s).
    ``narrow``: columns; below, a line and its sign must share what there is.
    ``most_pairs``: pairs of edited paragraphs that are weighed (40,000 take 0.1 s); beyond, by place alone.
    """

    longest_evidence: int = 360
    evidence_context: int = 90
    longest_claim: int = 240
    longest_comment: int = 60_000
    unread_shown: int = 3
    same_paragraph: float = 0.3
    longest_marked: int = 10_000
    narrow: int = 20
    most_pairs: int = 40_000


DISPLAY = DisplaySettings()


@dataclass(frozen=True, slots=True)
class AnnotatingSettings:
    """How much of a check goes into other programs' reports.

    ``annotations``: GitHub shows ten of a type and step, and the tenth is the count of the rest.
    ``longest_summary``: bytes; GitHub refuses a job summary above 1,048,576.
    """

    annotations: int = 9
    longest_summary: int = 1_000_000


ANNOTATING = AnnotatingSettings()


@dataclass(frozen=True, slots=True)
class CacheSettings:
    """How many extracted articles are kept between runs.

    ``most``: files; beyond, the oldest go until ``kept`` are left (a fact set has some 40 kB).
    ``largest``: bytes in all; beyond, the oldest go until they fit (2,000 fact sets of 100 kB).
    ``read_whole`` and ``read_end``: bytes of a file of the program that its digest is made of (only the models are
    larger, and training changes those bytes, too).
    ``part_age``: seconds; an older part is of a process that died, since a file is written in milliseconds.
    """

    most: int = 2_000
    kept: int = 1_600
    largest: int = 200_000_000
    part_age: int = 3_600
    read_whole: int = 1_000_000
    read_end: int = 65_536


CACHE = CacheSettings()
