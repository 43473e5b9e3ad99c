"""The fact as a sentence that stands alone: pronouns and short names resolved, the reporting frame left out."""

from __future__ import annotations

from collections.abc import Iterable

from factdiff.analysis.tree import Token
from factdiff.extraction import grammar
from factdiff.extraction.references import Discourse, squeezed
from factdiff.model.fact import Participant

_CLOSING = frozenset({",", ".", ")", ";", ":", "%", "]"})


def sentence(words: Iterable[Token], who: tuple[Participant, ...], discourse: Discourse) -> str:
    """The words of a clause as a sentence; who does it is named where the words do not say."""
    tokens = sorted((w for w in words if not _pointing(w)), key=lambda w: w.i)
    while tokens and tokens[0].pos in {"PUNCT", "CCONJ"}:
        tokens = tokens[1:]
    while tokens and tokens[-1].pos == "PUNCT" and tokens[-1].form not in {'"', ")"}:
        tokens = tokens[:-1]
    text = _spelled(tokens, who, discourse)
    shown = [p for p in who if p.name in text]
    names = ", ".join(p.name for p in who)
    if not text:
        return names
    if shown or not names:
        return text[:1].upper() + text[1:]
    finite = any(w.feature("VerbForm") == "Fin" for w in tokens)
    return f"{names} {text}" if finite else f"{names} : {text}"


def _pointing(word: Token) -> bool:
    """A relative word or conjunction that ties the clause to what stands around it."""
    return (grammar.relative(word) and word.dep in {"nsubj", "advmod"}) or (
        word.dep == "mark" and word.pos in {"SCONJ", "PRON"}
    )


def _spelled(tokens: list[Token], who: tuple[Participant, ...], discourse: Discourse) -> str:
    said: list[str] = []
    pending: dict[int, str] = {}
    for participant in who:
        merged = pending.get(participant.span.start)
        pending[participant.span.start] = f"{merged}, {participant.name}" if merged else participant.name
    spans = {p.span.start: p.span.end for p in who}
    until, last = -1, None
    for token in tokens:
        if token.start < until:
            last = token
            continue
        if token.start in pending and _short(token, spans[token.start], pending[token.start], discourse):
            said.append(_glue(said, token, last, discourse) + pending[token.start])
            until = spans[token.start]
        else:
            said.append(_glue(said, token, last, discourse) + _resolved(token, discourse))
            full = discourse.registry.spans.get(id(token))
            if full and said[-1].strip() != token.form and token is full[0]:
                until = full[-1].end
        last = token
    return "".join(said).strip()


def _short(token: Token, end: int, name: str, discourse: Discourse) -> bool:
    """Whether the words at a subject's place say less than its name."""
    text = discourse.text[token.start : end]
    return name not in text


def _resolved(token: Token, discourse: Discourse) -> str:
    referent = discourse.registry.of(token)
    span = discourse.registry.spans.get(id(token))
    if referent is not None and span and token is span[0] and referent.type == "person":
        return referent.name
    return squeezed(discourse.text[token.start : token.end])


def _glue(said: list[str], token: Token, last: Token | None, discourse: Discourse) -> str:
    """What stands between two words: the article's own space where they are neighbours."""
    if not said or last is None:
        return ""
    if last.i + 1 == token.i and last.end <= token.start:
        return " " if discourse.text[last.end : token.start] else ""
    return "" if token.form in _CLOSING else " "
