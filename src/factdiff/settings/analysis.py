"""Limits of what is parsed, and how the lexicons of forms are cut."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class AnalysisSettings:
    """Limits of what is parsed.

    ``longest_paragraph``, ``longest_text``: characters, ``longest_sentence``: words; what is longer is reported as unread
    (a 300-word article has 2,000 characters; sentences of 400 articles have up to 150 words).
    ``kept_paragraphs``: parsed paragraphs that are kept for the next version (some twenty articles, 10 MB).
    ``longest_topic``: words of a headline's topic before its colon. ``stop``: added to a sentence start's score for a
    capital behind a full stop (819 of 821 in treebanks begin one). ``carried``: taken from it behind a word (in the
    development parts 18 of 107 sentence starts and 21 of 43 false ones score less). ``window``: pieces seen at once (of 512 places).
    """

    longest_paragraph: int = 20_000
    longest_text: int = 500_000
    longest_sentence: int = 300
    longest_topic: int = 6
    stop: float = 4.0
    carried: float = 2.0
    window: int = 480
    kept_paragraphs: int = 400


ANALYSIS = AnalysisSettings()


@dataclass(frozen=True, slots=True)
class LexiconSettings:
    """How the lexicons of forms are cut.

    ``block_characters``: about how many are compressed together; more is smaller on disk and slower to ask.
    ``open_blocks``: how many stay open (an article of 1,000 words opens some 200; 16 kB each).
    """

    block_characters: int = 16_000
    open_blocks: int = 512


LEXICON = LexiconSettings()
