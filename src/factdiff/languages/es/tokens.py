"""How Spanish is cut into words: contractions (``al``, ``del``) and enclitics (``darle``) stay whole."""

from __future__ import annotations

import re

WORD = re.compile(
    r"""
      (?:https?://|www\.)\S*[\w/]
    | [\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+
    | \d{1,3}(?:[ ]\d{3})+(?:,\d+)?(?!\w)
    | \d+(?:[.,:]\d+)+(?!\w)
    | (?<![\w.,])[-+]\d+(?:[.,]\d+)*(?!\w)
    | (?:[^\W\d_]{1,2}\.[ ]?){2,}(?=[ ,;)\w])(?<![ ])
    | \b(?:Sr|Sra|Srta|Sres|Dr|Dra|D|Dª|Prof|Ud|Uds|Gral|Cnel|Lic|Ing|núm|pág|art|etc|av|Av|ej)\.(?!\w)
    | \b[A-ZÁÉÍÓÚÑ]\.(?=[ ]?[A-ZÁÉÍÓÚÑ])
    | km/h | °C | \+/-
    | \d+/\d+(?:/\d+)?(?!\w)
    | [^\W_]+(?:[-'][^\W_]+)*
    | ([=*_<>~#.-])\1+ | \S
    """,
    re.VERBOSE,
)


def cut(text: str) -> list[tuple[int, int]]:
    """Word spans of ``text`` in order; what lies between them is white space alone."""
    return [match.span() for match in WORD.finditer(text)]
