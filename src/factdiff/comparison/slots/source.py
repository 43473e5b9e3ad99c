"""Source: who vouches, link by link; attribution gained, lost or given to another."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.edits import overlap
from factdiff.comparison.matching import match
from factdiff.comparison.names import RENAMED
from factdiff.comparison.pair import (
    SAME,
    Finding,
    Pair,
    Verdict,
    alike,
    finding,
    joined,
    reference,
)
from factdiff.model.fact import Source

_RANKS = {"same": 0, RENAMED: 1, "refined": 2, "generalised": 2}


def compare(pair: Pair) -> Verdict:
    """The differences between the source chains of two facts."""
    matched, gone, come = match(pair.old.source, pair.new.source, lambda o, n: _rank(pair, o, n))
    renamed = tuple(found for old, new in matched if (found := _renamed(pair, old, new)))
    edit = pair.edit
    lost = [s for s in gone if _told(pair, edit.old, edit.gone, s) and not pair.still_said(s.name)]
    won = [s for s in come if _told(pair, edit.new, edit.come, s) and not pair.said_before(s.name)]
    alias = tuple(text for old, new in matched for text in _alias(pair, old, new))
    passed = alias + tuple(
        f"{s.name}: in both sentences" for s in (*gone, *come) if s not in lost and s not in won
    )
    verdict = _moved(pair, lost, won) if lost or won else SAME
    return Verdict(renamed + verdict.findings, verdict.tolerated + passed)


def _told(pair: Pair, stretches: tuple[tuple[int, int], ...], fresh: frozenset[str], link: Source) -> bool:
    """Whether a link was edited in or out: its name, or a pronoun together with the verb of telling.

    A pronoun alone ("… and found that" → ". It found that") is no attribution that came or went.
    """
    if not any(overlap(stretch, link.span) for stretch in stretches):
        return False
    own = frozenset(words.words(link.span.text))
    if pair.names.empty(link.name) and pair.old.source and pair.new.source:
        return False
    return bool(fresh - own) or not reference(link, pair.capitals)


def _rank(pair: Pair, old: Source, new: Source) -> float | None:
    if old.kind != new.kind and "anonymous" in (old.kind, new.kind):
        return None
    return _RANKS.get(pair.names.relation(old.name, new.name))


def _alias(pair: Pair, old: Source, new: Source) -> tuple[str, ...]:
    if old.kind != new.kind:
        return (f"{old.name}: read as {old.kind} and as {new.kind}",)
    if [m.value for m in old.when] != [m.value for m in new.when]:
        return (f"{old.name}: the time of the report is compared with the other times",)
    return alike(pair, old.name, new.name).tolerated


def _renamed(pair: Pair, old: Source, new: Source) -> Finding | None:
    """A name whose spelling was corrected is a matter of who, wherever it stands."""
    if pair.names.relation(old.name, new.name) != RENAMED or not pair.edit.touches((old.span,), (new.span,)):
        return None
    return finding("who", RENAMED, old.name, new.name, f"{old.name} → {new.name}: one source, respelled")


def _moved(pair: Pair, lost: list[Source], won: list[Source]) -> Verdict:
    if lost and won:
        if _inferred(pair, lost, won):
            return Verdict(tolerated=(f"{_shown(lost)} and {_shown(won)}: one was only referred to",))
        return Verdict((_found("attribution replaced", lost, won),))
    return Verdict((_found("attribution added" if won else "attribution removed", lost, won),))


def _inferred(pair: Pair, lost: list[Source], won: list[Source]) -> bool:
    """Whether each side's lone links are pronouns or epithets for what the other side can mean."""
    for some, others in ((lost, won), (won, lost)):
        pointing = all(reference(link, pair.capitals) or pair.names.empty(link.name) for link in some)
        if pointing and all(pair.names.known_to_both(link.name) for link in others):
            return True
    return False


def _shown(links: list[Source]) -> str | None:
    return joined(link.name for link in links)


def _found(nature: str, lost: list[Source], won: list[Source]) -> Finding:
    old, new = _shown(lost), _shown(won)
    return finding("source", nature, old, new, f"source {old or 'the article'} → {new or 'the article'}")
