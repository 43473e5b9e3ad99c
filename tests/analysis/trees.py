"""Parsed sentences written by hand: ``form lemma POS head relation [features]``, a word a line."""

from __future__ import annotations

from factdiff.analysis.repair import mend
from factdiff.analysis.tree import Token


def tree(lines: str) -> list[Token]:
    """The words of a sentence; heads count from 1 and 0 is none."""
    rows = [line.split() for line in lines.strip().splitlines()]
    tokens = [_token(i, row) for i, row in enumerate(rows)]
    for token, row in zip(tokens, rows, strict=True):
        if row[3] != "0":
            token.head = tokens[int(row[3]) - 1]
            token.head.children.append(token)
    return tokens


def _token(i: int, row: list[str]) -> Token:
    form, lemma, pos, _, relation, *features = row
    dep, _, subtype = relation.partition(":")
    morph = dict(part.split("=") for part in "".join(features).split("|") if part)
    return Token(i, form, lemma, pos, morph, dep, subtype, i, i + 1, i, i + 1)


def mended(language: str, lines: str) -> dict[str, str]:
    """Each word's head and relation after repair: ``{"mercredi": "annoncé obl:mod"}``."""
    tokens = tree(lines)
    mend(tokens, language)
    return {token.form: _relation(token) for token in tokens}


def _relation(token: Token) -> str:
    head = token.head.form if token.head else "-"
    return f"{head} {token.dep}" + (f":{token.subtype}" if token.subtype else "")
