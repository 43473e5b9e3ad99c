"""Source: who vouches, link by link, and what the reporting verb makes of it."""

from __future__ import annotations

from factdiff.comparison.names import GENERALISED, REFINED, RENAMED, SAME, Names
from factdiff.comparison.slots.finding import Difference, finding
from factdiff.comparison.slots.surface import surface
from factdiff.languages.spelling import fold
from factdiff.model.fact import Fact, Source

#: Whom an office, a trade or a body's noun can stand for; a document speaks for nobody but itself.
_BEARERS = frozenset({"person", "organisation", "outlet"})


def judge(old: Source | None, new: Source | None, pair: tuple[Fact, Fact], names: Names) -> Difference | None:
    """How the new source stands to the old one; nothing where both are one."""
    if old is None or new is None:
        return _lone(old, new, pair, names)
    unknown = [names.stands_in(entry.name) for entry in (old, new)]
    if any(unknown):
        # Nobody knows who "he" was: a name in its place says it, and contradicts nothing.
        return None if all(unknown) else _found(GENERALISED if unknown[1] else REFINED, old, new, names)
    if (old.kind == "anonymous") != (new.kind == "anonymous"):
        return _found("attribution replaced", old, new, names)
    nature = names.relation(old.name, new.name)
    if nature == SAME:
        return None
    if nature == RENAMED:
        return finding("who", RENAMED, old.name, new.name, f"{old.name} → {new.name}: one source, respelled")
    if nature not in (REFINED, GENERALISED):
        nature = _naming(old, new, names)
    return _found(nature, old, new, names)


def _naming(old: Source, new: Source, names: Names) -> str:
    """How a named source stands to one described by an office or a trade: "the fire chief" may be who was named."""
    named = names.named(old.name), names.named(new.name)
    described = new if named[0] else old
    if (
        named[0] == named[1]
        or not {old.kind, new.kind} <= _BEARERS
        or not names.definite(described.span.text)
    ):
        return "attribution replaced"
    return REFINED if named[1] else GENERALISED


def said(
    old: Fact, new: Fact, edited: tuple[frozenset[str], frozenset[str]], names: Names
) -> Difference | None:
    """Another class of reporting verb: what was said is feared, promised, admitted; or a report that came or went.

    ``edited`` are the dictionary forms of the edited words of each side: what a side alone reports counts where the
    verb of the report was edited.
    """
    if bool(old.source) != bool(new.source):
        fact, lemmas = (new, edited[1]) if new.source else (old, edited[0])
        link = next((link for link in fact.source if fold(link.verb) in lemmas), None)
        if link is None:
            return None
        return (
            _found("attribution added", None, link, names)
            if new.source
            else _found("attribution removed", link, None, names)
        )
    before, after = ({link.verb_class for link in fact.source} for fact in (old, new))
    if before == after or not before or not after:
        return None
    verbs = [", ".join(link.verb for link in fact.source) for fact in (old, new)]
    return finding(
        "source", "replaced", verbs[0], verbs[1], f"{verbs[0]} → {verbs[1]}: another kind of report"
    )


def _lone(old: Source | None, new: Source | None, pair: tuple[Fact, Fact], names: Names) -> Difference | None:
    """A link that one side alone has: the first makes an attribution, another makes it more exact or takes its place."""
    other = pair[0] if new else pair[1]
    if not other.source:
        return _found("attribution added" if new else "attribution removed", old, new, names)
    chains = [", ".join(surface(link, names) for link in fact.source) for fact in pair]
    if len(pair[0].source) == len(pair[1].source) == 1:
        return judge(pair[0].source[0], pair[1].source[0], pair, names)
    if len(pair[0].source) == len(pair[1].source):
        return finding("source", "attribution replaced", *chains)
    return finding("source", REFINED if new else GENERALISED, *chains)


def _found(nature: str, old: Source | None, new: Source | None, names: Names) -> Difference:
    return finding(
        "source", nature, surface(old, names) if old else None, surface(new, names) if new else None
    )
