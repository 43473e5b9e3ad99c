"""How English is cut into words, after the conventions of the English UD treebanks.

Contractions are split (``do|n't``, ``Bush|'s``), hyphenated words are split at their hyphens
(``16|-|year|-|old``) unless the first part is a mere prefix (``co-founder``).
"""

from __future__ import annotations

import re

_ABBREVIATIONS = (
    r"Mr|Mrs|Ms|Dr|Prof|St|Ste|Sr|Jr|Gen|Col|Capt|Cpt|Cmdr|Lt|Sgt|Cpl|Maj|Adm|Brig|Rev|Hon|Gov|Sen|Rep|"
    r"Pres|Supt|Det|Insp|Ft|Mt|Ave|Blvd|Rd|Inc|Co|Corp|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|"
    r"Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|vol|Vol|etc|vs|v|cf|al|ca|approx|est|"
    r"dept|Dept|Univ|fig|Fig|pp|p|ed|eds|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|A\.M|P\.M|Ph\.D|i\.e|e\.g|D\.C"
)
_PREFIXES = (
    r"co|re|non|pro|anti|ex|mid|pre|post|multi|mini|semi|pan|counter|sub|inter|intra|extra|self|vice|un|de"
)

WORD = re.compile(
    rf"""
      (?:https?://|www\.)\S*[\w/]
    | [\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+                  # no longer before its sign (RFC 5321)
    | \d+(?:[.,:/]\d+)+(?:(?=-)|(?!\w))                    # 1,200.5  9:30  11/28/2000
    | \d{{3}}-\d{{3}}-\d{{4}}
    | \b(?:{_ABBREVIATIONS})\.(?!\w)
    | (?i:nos?)\.(?=[ ]\d)
    | (?:[^\W\d_]\.){{2,}}                                 # U.N.E.S.C.O.
    | \b[A-Z]\.(?=[ ]?[A-Z])                               # J. Smith
    | (?i:n't|'(?:s|re|ve|ll|d|m))(?!\w)
    | '\d\d(?![\w'])                                       # in '68
    | (?i:can)(?=not\b) | (?i:gon|wan|got)(?=(?:na|ta)\b)
    | (?:US|A|C|NZ|HK)?\$ | [£€]
    | \b(?:e|x|(?i:{_PREFIXES}))-[^\W\d_]+(?=\W|$)(?<!n't)
    | \w+\.(?:com|org|net|edu|gov|html?|docx?|xlsx?|pdf)\b
    | [^\W_]+?(?=n't\b)
    | [^\W_]+(?:'(?!(?:s|re|ve|ll|d|m|t)\b)[^\W\d_]+)*
    | ([=*_<>~#.-])\1+ | [!?]{{2,}} | \S
    """,
    re.VERBOSE,
)


def cut(text: str) -> list[tuple[int, int]]:
    """Word spans of ``text`` in order; what lies between them is white space alone."""
    return [match.span() for match in WORD.finditer(text)]
