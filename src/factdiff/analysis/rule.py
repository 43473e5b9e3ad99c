"""What a rule of repair is: a function that mends words, with a sentence that needs it and one that it spares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import attrgetter

from factdiff.analysis.tree import Sheet, Token
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
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


class Docket:
    """Some rules in their order, each a bit: what a word is names the bits of all rules that can mend it."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._pos, self._dep = _Bits(rules, "pos"), _Bits(rules, "dep")
        self._over, self._under = _Bits(rules, "over"), _Bits(rules, "under")
        self._form = _Bits(rules, "form")
        self._of_leaves = self._over.free & ~sum(1 << n for n, rule in enumerate(rules) if rule.bearing)

    def able(self, tokens: list[Token], first: int = 0) -> dict[int, list[Token]]:
        """The words that each rule from a place on can mend, in their order, as the words are now."""
        found: dict[int, list[Token]] = {}
        for token in tokens:
            for number in _numbers(self._of(token) >> first << first):
                found.setdefault(number, []).append(token)
        return found

    def _of(self, token: Token) -> int:
        over, under, head = self._over, self._under, token.head
        bits = self._pos.get(token.pos) & self._dep.get(token.dep) & self._form.get(token.form)
        bits &= under.free if head is None else under.get(head.dep)
        if not token.children:
            return bits & self._of_leaves
        borne = over.free
        for child in token.children:
            borne |= over.get(child.dep)
        return bits & borne


class _Bits:
    """The rules that ask for a word of some field of theirs, and those that ask for none, as bits."""

    def __init__(self, rules: Sequence[Rule], field: str) -> None:
        self.free = 0
        self._asking: dict[str, int] = {}
        for number, rule in enumerate(rules):
            words = str(getattr(rule, field)).split()
            self.free |= 0 if words else 1 << number
            for word in words:
                self._asking[word] = self._asking.get(word, 0) | 1 << number
        self._asking = {word: bits | self.free for word, bits in self._asking.items()}

    def get(self, word: str) -> int:
        """The rules that can mend what has this word."""
        return self._asking.get(word, self.free)


@lru_cache(maxsize=1 << 12)
def _numbers(bits: int) -> tuple[int, ...]:
    """The places of the bits that are set; most words are like others."""
    return tuple(number for number in range(bits.bit_length()) if bits >> number & 1)


#: The rules of a program are one tuple; who measures them leaves one out at a time.
_docket = lru_cache(maxsize=2)(Docket)


def apply(rules: tuple[Rule, ...], tokens: list[Token], language: str) -> None:
    """Mend the trees of one paragraph in place by rules in their order; words keep the names of those that changed them."""
    sheet, docket = Sheet(tokens), _docket(rules)
    for token in tokens:
        token.sheet = sheet
    before, able = [*map(_READING, tokens)], docket.able(tokens)
    for number, rule in enumerate(rules):
        words = able.get(number)
        if words is None:
            continue
        sheet.touched = False
        for token in words:
            rule.mend(token, language)
        if not sheet.touched or [*map(_READING, tokens)] == before:
            continue
        able = docket.able(tokens, number)
        # What it did to one word can have made another one that it can mend.
        further = [word for word in able.get(number, ()) if word not in words]
        for token in further:
            rule.mend(token, language)
        after, able = [*map(_READING, tokens)], docket.able(tokens, number) if further else able
        for token, old, new in zip(tokens, before, after, strict=True):
            token.mended += (rule.name,) if old != new else ()
        before = after


#: What a rule can change of a word.
_READING = attrgetter("head", "dep", "subtype", "pos", "lemma", "morph")
