"""How French is cut into words, after the conventions of the French UD treebanks.

Elisions stand alone (``l'``, ``qu'``), other apostrophes part no word (``O'Hara``), inverted clitics keep
their hyphen (``-t-il``), contracted articles stay whole (``du``), and a number keeps its inner spaces (``1 200``).
"""

from __future__ import annotations

import re

_ABBREVIATIONS = (
    r"MM|M|Mgr|Me|Dr|Pr|Prof|St|Ste|Mr|Mrs|Sr|Jr|Gén|gén|Col|Cap|Lt|Cdt|av|apr|ap|bd|boul|env|"
    r"etc|cf|chap|éd|fig|ibid|janv|févr|fév|avr|juil|oct|nov|déc|n°|p|pp|réf|tél|vs|c\.-à-d|c-à-d|J\.-C|i\.e|e\.g"
)
#: Abbreviations that are words as well: "deux jours après le vol."
_BEFORE_NUMBERS = r"max|min|no|No|op|vol|Vol"

WORD = re.compile(
    rf"""
      (?:https?://|www\.)\S*[\w/]
    | [\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+                  # no longer before its sign (RFC 5321)
    | \d{{1,3}}(?:[ ]\d{{3}})+(?:,\d+)?(?!\w)             # 1 200 000,5
    | \d+(?:[.,:]\d+)+(?!\w)                               # 1.200,5  14:30
    | (?<![\w.,])[-+]\d+(?:[.,]\d+)*(?!\w)                # -2,5
    | (?:[^\W\d_]\.){{2,}}(?:-[^\W\d_]\.)*                 # O.N.U.
    | \b(?:{_ABBREVIATIONS})\.(?!\w)
    | \b(?:{_BEFORE_NUMBERS})\.(?=[ ]?\d)
    | (?<=\d[ ])sept\.                                     # 3 sept., but "ils étaient sept."
    | \b[A-ZÀ-Ý]\.(?=[- ]?[A-ZÀ-Ý])                        # J. Dupont
    | [Aa]ujourd'hui | [Qq]uelqu'une?\b | [Cc]'est-à-dire | (?<![\w'])[Ll]'on(?!\w)
    | (?i:lorsqu|puisqu|jusqu|quoiqu|presqu|quelqu|qu|[cdjlmnsty])'(?=[\w"])   # d'"amis"
    | (?i:lun|mar|mer|jeu|ven|sam|dim)\.(?=[ ]\d)          # mar. 12
    | km/h | °C | \+/-
    | \d+/\d+(?:/\d+)?(?!\w)
    | [^\W_]+(?:-[^\W_]+|'[^\W\d_]+)*                    # O'Hara  Saint-Nicolas-d'Acy
    | ([=*_<>~#.-])\1+ | \S
    """,
    re.VERBOSE,
)

#: An inverted or imperative clitic at the end of a hyphenated word: ``a|-t-il``, ``est|-ce``.
CLITIC = re.compile(
    r"(?<=\w)-(?:t-(?:ils?|elles?|on|en|y)|ils?|elles?|on|je|tu|nous|vous|ce|moi|toi|lui|leur|en|y)$",
    re.IGNORECASE,
)
#: Hyphenated words whose end only looks like a clitic.
WHOLE = frozenset({"rendez-vous", "va-et-vient", "m'as-tu-vu", "sauve-qui-peut", "garde-à-vous"})


def cut(text: str) -> list[tuple[int, int]]:
    """Word spans of ``text`` in order; what lies between them is white space alone."""
    spans: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        start, end = match.span()
        clitic = CLITIC.search(match.group()) if "-" in match.group() else None
        if clitic and match.group().lower() not in WHOLE and not _named(text, start):
            spans.append((start, start + clitic.start()))
            start += clitic.start()
        spans.append((start, end))
    return spans


def _named(text: str, start: int) -> bool:
    """Whether a capitalised word stands inside a sentence: "Kim Jong-il" has no clitic, "Est-il venu ?" has."""
    before = text[max(start - 2, 0) : start].rstrip()[-1:]
    return text[start].isupper() and before.isalnum()
