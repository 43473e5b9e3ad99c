"""A claim in the making: the clause, its chosen words, and what is put before, behind and instead of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from factdiff.analysis.tree import Token
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.who.references import Discourse
from factdiff.languages.inflection import Inflection, inflection
from factdiff.model.fact import Participant
from factdiff.values import dataclass

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """What a clause tells, as far as its claim must know.

    ``agentive``: its subject can want something; ``negative``: it is told as not so, by the words ``negators`` or, where
    none of them stands in the claim, by its source alone. ``charged``: what it wanted is only alleged.
    """

    clause: Clause
    doing: tuple[tuple[Token, Participant], ...]
    modality: str
    tense: str
    agentive: bool
    negative: bool
    negators: tuple[Token, ...]
    charged: bool = False


@dataclass(slots=True, eq=False)
class Phrasing:
    """Words with their changes; ``front`` is said before them, ``end`` behind them.

    ``partner`` is the second half of a negation that the article has before an infinitive ("ne *plus* avoir").
    """

    discourse: Discourse
    words: list[Token]
    front: list[Item] = field(default_factory=list)
    end: list[Item] = field(default_factory=list)
    before: dict[int, list[Item]] = field(default_factory=dict)
    after: dict[int, list[Item]] = field(default_factory=dict)
    instead: dict[int, list[Item]] = field(default_factory=dict)
    partner: Item = ""

    @property
    def rules(self) -> Inflection:
        """The inflection of the language."""
        return inflection(self.discourse.registry.language)

    def items(self) -> Iterator[Item]:
        """All words in order, with what was put in."""
        if not (self.before or self.instead or self.after):
            yield from (*self.front, *self.words, *self.end)
            return
        for item in self.front:
            yield from self.instead.get(item.i, [item]) if isinstance(item, Token) else [item]
            yield from self.after.get(item.i, []) if isinstance(item, Token) else []
        for word in self.words:
            yield from self.before.get(word.i, [])
            yield from self.instead.get(word.i, [word])
            yield from self.after.get(word.i, [])
        yield from self.end

    def shown(self) -> list[Token]:
        """The article's words that are said, in their order."""
        return [*(item for item in self.front if isinstance(item, Token)), *self.words]

    def drop(self, words: Sequence[Token]) -> None:
        """Leave words out."""
        gone = {word.i for word in words}
        self.words = [word for word in self.words if word.i not in gone]

    def unquote(self) -> None:
        """Leave out the marks around words that were changed: what nobody said like that is no quotation."""
        marks = [word for word in self.words if word.form == '"']
        said = [*self.instead.items(), *self.before.items()]
        changed = {i for i, items in said if any(isinstance(item, str) for item in items)}
        for open_, close in zip(marks[::2], marks[1::2], strict=False):
            if any(open_.i < i < close.i for i in changed):
                self.drop([open_, close])

    def put(self, word: Token, *items: Item) -> None:
        """Say something instead of a word."""
        self.instead[word.i] = list(items)


@dataclass(slots=True, eq=False)
class Plan(Phrasing):
    """The wording of what a clause tells."""

    told: Telling = field(kw_only=True)


def verbs(clause: Clause) -> list[Token]:
    """The predicate and the verbs above it that qualify it, outermost first."""
    return [*(verb for verb, _ in clause.governors), clause.head]


def number_of(subjects: Sequence[Token], rules: Inflection, *, alone: bool = False) -> str:
    """Whether a verb agrees with one or with several; ``alone`` leaves those out that a subject is joined with."""
    if len(subjects) > 1:
        return "plural"
    for token in subjects:
        counted = (
            token.pos == "NUM" and not token.each("det") and not rules.listed("single", token.form.lower())
        )
        if counted or token.feature("Person") in {"1", "2"} or grammar.counted_by(token) is not None:
            return "plural"
        words = [token, *token.each("det")]
        joined = [c for c in token.each("conj") if c.pos in _NOMINAL and not c.each("cop")]
        several = bool(joined) and not alone
        if several or any(word.feature("Number") == "Plur" for word in words):
            return "plural"
    return "singular"


def lone(subjects: Sequence[Token], verb: Token) -> bool:
    """ "A driver hit by a tree and a woman …": what a participle describes is only what stands before it."""
    return verb.dep == "acl" and all(c.i > verb.i for token in subjects for c in token.each("conj"))


def gender_of(token: Token) -> str:
    """``Masc`` or ``Fem``, by the noun or its article."""
    genders = (word.feature("Gender") for word in [token, *token.each("det")])
    return "Fem" if next(filter(None, genders), "") == "Fem" else "Masc"
