"""Stable names of facts: ``id`` of all canonical slots, ``key`` of the predication alone."""

from __future__ import annotations

from hashlib import sha256

from factdiff.extraction.drafts.draft import Draft
from factdiff.languages.spelling import folded

_LENGTH = 16


def _digest(*parts: object) -> str:
    return sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()[:_LENGTH]


def key(draft: Draft) -> str:
    """Kind, predicate, and the heads of who and of the main arguments.

    It survives a changed number, adjective, date, place, source or certainty. The reporting verb of a
    quotation is its source's, so what was said stands for it.
    """
    concept = "" if draft.kind == "quote" else folded(draft.what.concept)
    return _digest(draft.kind, sorted(draft.doers), concept, sorted(draft.heads))


def identity(draft: Draft, predication: str) -> str:
    """Every canonical slot beside the ``predication`` (`key`): the same fact in another place or version has the same id."""
    return _digest(
        predication,
        sorted(folded(p.name) for p in draft.who),
        folded(draft.what.span.text) if draft.kind == "quote" else "",
        [(a.role, folded(a.name)) for a in draft.what.arguments],
        sorted((p.role, folded(p.name)) for p in draft.where),
        sorted(m.value or m.offset or folded(m.span.text) for m in draft.when),
        [(folded(s.name), s.kind, s.verb_class) for s in draft.source],
        draft.marks,
        draft.polarity,
        draft.tense,
        sorted(str((q.value, q.upper, q.comparator, q.unit)) for q in draft.quantities),
    )
