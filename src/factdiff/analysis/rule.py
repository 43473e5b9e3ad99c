"""What a rule of repair is: a function that mends words, with a sentence that needs it and one that it spares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import chain
from operator import attrgetter

from factdiff.analysis.tree import Token
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repair: its name, what it does to a word (of a language), a sentence that needs it and one that it spares.

    Both sentences are read and mended by the tests. What the rule does is told by ``--explain`` under its name.
    Most words are none that a rule can mend, and to know that beforehand spares most of the time: ``pos`` are the
    parts of speech and ``dep`` the relations of those that it can, any where none is named, ``form`` their spelling;
    ``over`` are relations of which one has to hang on them and ``under`` relations of which their heads have one;
    ``bearing``: only words on which others hang. They say what the rule asks itself, once for all words.
    """

    name: str
    mend: Callable[[Token, str], None]
    example: str
    spared: str
    pos: str = ""
    dep: str = ""
    form: str = ""
    over: str = ""
    under: str = ""
    bearing: bool = False


class Layout:
    """The words of a paragraph by what rules ask of them, as they are at one time."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._kinds: dict[str, list[Token]] = {}
        self._related: dict[str, list[Token]] = {}
        for token in tokens:
            self._kinds.setdefault(token.pos, []).append(token)
            self._related.setdefault(token.dep, []).append(token)
        self._heads: dict[str, list[Token]] = {}
        self._able: dict[tuple[object, ...], list[Token]] = {}

    def able(self, rule: Rule) -> list[Token]:
        """The words that a rule can mend, in their order; many rules ask for the same ones."""
        asked = _ASKED(rule)
        found = self._able.get(asked)
        if found is None:
            found = self._able[asked] = self._found(rule)
        return found

    def _found(self, rule: Rule) -> list[Token]:
        dep, pos = _cells(rule.dep), _cells(rule.pos)
        found = self._near(rule, dep, pos)
        if dep:
            found = [token for token in found if token.dep in dep]
        if pos and found:
            found = [token for token in found if token.pos in pos]
        return [token for token in found if token.children] if rule.bearing else found

    def _near(self, rule: Rule, dep: frozenset[str], pos: frozenset[str]) -> list[Token]:
        """Few words among which those are that a rule can mend."""
        if rule.over:
            return self._over(rule.over)
        if rule.under:
            below = [c for relation in _cells(rule.under) for t in self._all(relation) for c in t.children]
            return sorted(below, key=_PLACE)
        if rule.form:
            return [token for token in self._tokens if token.form == rule.form]
        if dep or pos:
            places, wanted = (self._related, dep) if dep else (self._kinds, pos)
            some = [places[name] for name in wanted if name in places]
            return some[0] if len(some) == 1 else sorted(chain.from_iterable(some), key=_PLACE)
        return self._tokens

    def _all(self, relation: str) -> Sequence[Token]:
        return self._related.get(relation, ())

    def _over(self, cell: str) -> list[Token]:
        """The words on which one of some relations hangs."""
        found = self._heads.get(cell)
        if found is None:
            heads = {t.head for relation in _cells(cell) for t in self._all(relation) if t.head is not None}
            found = self._heads[cell] = sorted(heads, key=_PLACE)
        return found


def apply(rules: Sequence[Rule], tokens: list[Token], language: str) -> None:
    """Mend the trees of one paragraph in place by rules in their order; words keep the names of those that changed them."""
    before, laid = [*map(_READING, tokens)], Layout(tokens)
    _clear(tokens)
    for rule in rules:
        able = laid.able(rule)
        if not able:
            continue
        for token in able:
            rule.mend(token, language)
        if not any(map(_TOUCHED, tokens)):
            continue
        if [*map(_READING, tokens)] == before:
            _clear(tokens)
            continue
        # What it did to one word can have made another one that it can mend.
        for token in [word for word in Layout(tokens).able(rule) if word not in able]:
            rule.mend(token, language)
        laid = Layout(tokens)
        after = [*map(_READING, tokens)]
        for token, old, new in zip(tokens, before, after, strict=True):
            token.mended += (rule.name,) if old != new else ()
        before = after
        _clear(tokens)


def _clear(tokens: list[Token]) -> None:
    for token in tokens:
        if token.touched:
            token.touched = False


#: What a rule can change of a word.
_READING = attrgetter("head", "dep", "subtype", "pos", "lemma", "morph")
_TOUCHED = attrgetter("touched")
#: What a rule says of the words that it can mend.
_ASKED = attrgetter("pos", "dep", "form", "over", "under", "bearing")
_PLACE = attrgetter("i")


@cache
def _cells(cell: str) -> frozenset[str]:
    return frozenset(cell.split())
