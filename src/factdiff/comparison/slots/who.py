"""Who: participants by name, aliases and spelling."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.names import GENERALISED, OTHER, REFINED, RENAMED, SAME, Names
from factdiff.comparison.slots.finding import Difference, finding
from factdiff.comparison.slots.surface import surface
from factdiff.model.fact import Participant


def judge(old: Participant | None, new: Participant | None, names: Names) -> Difference | None:
    """How the new participant stands to the old one; nothing where both are one under one description."""
    if old is None or new is None:
        return _found("added" if new else "removed", old, new, names)
    before, after = _surface(old), _surface(new)
    nature = names.relation(before, after)
    if nature == SAME:
        return None
    if _described(before, after):
        return finding(
            "what", "replaced", before, after, f"{before} → {after}: one name, described otherwise"
        )
    if nature in (RENAMED, REFINED, GENERALISED):
        return _found(nature, old, new, names)
    nature = _naming(old, new, names)
    return _referring(old, new, names) if nature == "replaced" else _found(nature, old, new, names)


def _referring(old: Participant, new: Participant, names: Names) -> Difference | None:
    """Somebody else, unless a word stands there that was only taken for a name.

    Whom a pronoun means was guessed: a name in its place is more exact, and perhaps somebody else. Whom a description
    means was guessed, too: it is told as it stands, since others may be meant by it.
    """
    nature = "replaced"
    if _guessed(old, names) != _guessed(new, names):
        nature = names.relation(
            *(entry.span.text if _guessed(entry, names) else entry.name for entry in (old, new))
        )
        if nature == SAME:
            return None
        return finding("who", "replaced" if nature == OTHER else nature, old.span.text, new.span.text)
    if _pronoun(old, names) != _pronoun(new, names):
        nature = REFINED if _pronoun(old, names) else GENERALISED
        return finding("who", nature, old.span.text, new.span.text)
    return _found(nature, old, new, names)


def _guessed(entry: Participant, names: Names) -> bool:
    """Whether a participant stands there as a description that was taken for a name: "the president"."""
    held = set(words.content(entry.span.text)) & set(words.words(entry.name))
    return names.named(entry.name) and not held and not _pronoun(entry, names)


def _pronoun(entry: Participant, names: Names) -> bool:
    return names.stands_in(entry.span.text)


def _naming(old: Participant, new: Participant, names: Names) -> str:
    """How a name stands to a description: for one in one word ("the group") it is more exact.

    So many words as "the state fire marshal" tell somebody of their own.
    """
    named = _proper(old, names), _proper(new, names)
    described = new if named[0] else old
    pronoun = _pronoun(old, names), _pronoun(new, names)
    if pronoun[0] != pronoun[1] and names.stands_in((old if pronoun[0] else new).name):
        return REFINED if pronoun[0] else GENERALISED
    if pronoun[0] != pronoun[1] and not (named[1] if pronoun[0] else named[0]):
        return REFINED if pronoun[0] else GENERALISED
    if named[0] == named[1] or len(words.content(described.span.text)) > 1:
        return "replaced"
    return REFINED if named[1] else GENERALISED


def _described(old: str, new: str) -> bool:
    """Whether both are the same name with another description: "the Socialist deputy Ann Roy"."""
    before, after = (_capitals(text) for text in (old, new))
    plain = words.content(old) - words.content(new), words.content(new) - words.content(old)
    return bool(before) and before == after and all(plain)


def _capitals(name: str) -> frozenset[str]:
    return frozenset(word for part in name.split() if part[:1].isupper() for word in words.words(part))


def _surface(entry: Participant) -> str:
    """The words where they hold the name, else the name that they stand for."""
    own = frozenset(words.words(entry.span.text))
    return entry.span.text if own & frozenset(words.words(entry.name)) else entry.name


def _proper(entry: Participant, names: Names) -> bool:
    """Whether a participant is named rather than described."""
    return names.proper(entry.name) or any(part[:1].isupper() for part in entry.span.text.split()[1:])


def _found(nature: str, old: Participant | None, new: Participant | None, names: Names) -> Difference:
    return finding("who", nature, surface(old, names) if old else None, surface(new, names) if new else None)
