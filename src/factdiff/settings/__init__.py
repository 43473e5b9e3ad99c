"""The thresholds that weigh one reading of a text against another, a module a stage; each field says unit, effect, evidence.

What a notation fixes (four digits of a year) stands where the notation is read; what only bounds the work of one function
(how deep a file may nest, how many words it looks back) or weighs the parts of one measure stands beside it.
"""

from __future__ import annotations

from functools import cache

from factdiff.digests import sha256
from factdiff.settings.analysis import ANALYSIS, LEXICON
from factdiff.settings.comparison import ACCOUNT, COMPARISON, CONCORDANCE
from factdiff.settings.extraction import CLAIMS, ENTITIES, EXTRACTION, PRINCIPAL, REFERENCES, SALIENCE
from factdiff.settings.languages import NUMBERS
from factdiff.settings.output import ANNOTATING, CACHE, DISPLAY
from factdiff.settings.reading import READING, RECOGNITION

__all__ = [
    "ACCOUNT",
    "ANALYSIS",
    "ANNOTATING",
    "CACHE",
    "CLAIMS",
    "COMPARISON",
    "CONCORDANCE",
    "DISPLAY",
    "ENTITIES",
    "EXTRACTION",
    "LEXICON",
    "NUMBERS",
    "PRINCIPAL",
    "READING",
    "RECOGNITION",
    "REFERENCES",
    "SALIENCE",
    "digest",
]


@cache
def digest() -> str:
    """Eight hexadecimal digits for every threshold that bears on extraction: another value, another digest."""
    bearing = (
        READING,
        RECOGNITION,
        ANALYSIS,
        ENTITIES,
        REFERENCES,
        PRINCIPAL,
        SALIENCE,
        EXTRACTION,
        CLAIMS,
        NUMBERS,
    )
    return sha256("\n".join(map(repr, bearing)).encode()).hexdigest()[:8]
