"""What a comparison knows of a language: tables alone, no parser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import TypeVar

from factdiff.comparison.account.sorting import by_tail, grouped, together
from factdiff.comparison.tokens import normed, norms
from factdiff.languages.columns import EmptyRow
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.rows import Of, Row
from factdiff.languages.spelling import fold
from factdiff.languages.tables import (
    ACTORS,
    ANAPHORA,
    CLOSED,
    CONCEPTS,
    DERIVATION,
    EMPTY,
    ENDINGS,
    EQUIVALENTS,
    INFLECTION,
    LIGHT,
    MODALITY,
    NAMES,
    NEGATION,
    OPPOSITES,
    PREPOSITIONS,
    SPEECH,
    SYNONYMS,
    TIMES,
)
from factdiff.languages.traits import traits
from factdiff.values import dataclass

R = TypeVar("R", bound=Row)
_VERBS = frozenset({"verb", "prep", "complement"})
#: What a verb of saying does with its content, by its class; a switch says "feared" or "admitted".
_CLASSES = {
    "accuse": "claimed", "ask": "asked", "claim": "claimed", "deny": "denied", "promise": "promised",
    "propose": "asked", "assert": "said", "cite": "said",
}  # fmt: skip
#: What a switch says of a verb; of two the last.
_NOTED = ("admitted", "feared")
#: Endings of a negation's prefix are no words: "n't" stands in the contractions.
_SHORTEST_RESPELLED = 5
_MONTHS = frozenset({"month", "month_abbr"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words of a table row, folded, with what they stand for and why."""

    words: tuple[str, ...]
    meant: str
    reason: str
    upper: bool = False

    @property
    def canonical(self) -> tuple[str, ...]:
        """The words that they stand for."""
        return norms(self.meant)


class Lexicon:
    """The tables of one language, by word."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.empty = grouped((_written(row), row) for row in self._rows(EMPTY))
        self._read_closed_classes()
        self._read_negations()
        #: What was asked of a word before: whether it is one of death or injury, whether it says that something goes on.
        self.mortal: dict[str, bool] = {}
        self.going_on: dict[str, bool] = {}

    def _read_closed_classes(self) -> None:
        """The little words that order, lists, names and the passive are told by."""
        self.agents = self.closed("agent")
        self.joiners = self.closed("joiner")
        self.likening = self.closed("likening")
        self.name_particles = self.closed("name particle")
        self.focus = self.closed("focus")
        self.ones = self.closed("one")
        self.clock = self.closed("clock")
        self.stand_ins = self.closed("stand-in")
        self.plural = traits(self.language).plural
        self.genitives = self.closed("genitive")
        self.futures = self.closed("future")
        self.judging = self._meaning("judging")
        self.pointing = self.closed("pointing")
        self.indefinite = frozenset(normed(row.lemma) for row in self._rows(INFLECTION, "article"))
        self.denials = self.closed("denial")
        self.elided = self._meaning("elision")
        self.merged = self._meaning("merged")
        self.shares = self._meaning("share")

    def _read_negations(self) -> None:
        """What turns a claim over."""
        negations = list(self._rows(NEGATION, "negation"))
        self.negations = frozenset(normed(row.lemma) for row in negations if row.use == "free") | frozenset(
            normed(row.lemma) for row in negations if row.use == "partner"
        )
        self.partners = frozenset(normed(row.lemma) for row in negations if row.use == "partner")
        self.particles = frozenset(normed(row.lemma) for row in negations if row.use == "particle")

    # --- what many comparisons do without, made when it is first asked for ---

    @cached_property
    def endings(self) -> tuple[tuple[str, str], ...]:
        """Endings that two countries write differently, the longest first."""
        found = ((row.lemma, row.other) for row in self._rows(EQUIVALENTS, "ending"))
        return tuple(sorted(found, key=lambda ending: -len(ending[0])))

    @cached_property
    def phrases(self) -> dict[str, tuple[Phrase, ...]]:
        """Runs of words that stand for others, by their first word."""
        return _by_first(self._phrases())

    @cached_property
    def speech(self) -> dict[str, str]:
        """Verbs of saying, each with what it does with its content."""
        noted: dict[tuple[str, str], str] = {
            (row.lemma, row.use): said for said in _NOTED for row in self._switched(SPEECH, said)
        }
        return {
            normed(lemma): noted.get((lemma, use)) or _class(kind)
            for lemma, kind, use in self._cells(SPEECH)
            if use in _VERBS
        }

    @cached_property
    def saying(self) -> frozenset[str]:
        """What follows the verb where several words say."""
        return frozenset(key.partition(" ")[2] for key in self.speech) - {""}

    @cached_property
    def light(self) -> frozenset[str]:
        """Verbs that leave what was done to their noun."""
        clitic = traits(self.language).clitic[0]
        return frozenset(normed(lemma.removeprefix(clitic)) for lemma, _, _ in self._cells(LIGHT))

    @cached_property
    def concepts(self) -> dict[str, frozenset[Sense]]:
        """The concepts of each word, each with the word class that has it."""
        return together((normed(lemma), (kind, scope)) for lemma, kind, scope in self._cells(CONCEPTS))

    @cached_property
    def senses(self) -> dict[str, frozenset[Sense]]:
        """The classes of synonyms of each word or run of words."""
        return together((normed(lemma), (kind, scope)) for lemma, kind, scope in self._cells(SYNONYMS))

    @cached_property
    def idioms(self) -> dict[tuple[str, ...], frozenset[str]]:
        """Runs of words that have one meaning, by all but the first."""
        return by_tail(tuple(run.split(" ")) for run in self.senses if " " in run)

    @cached_property
    def heads(self) -> frozenset[str]:
        """What these runs can begin with."""
        return frozenset().union(*self.idioms.values())

    @cached_property
    def families(self) -> tuple[tuple[str, str], ...]:
        """Endings of one family of words."""
        return tuple((fold(row.lemma), fold(row.other)) for row in self._rows(DERIVATION))

    @cached_property
    def being(self) -> frozenset[str]:
        """The forms of the verb to be."""
        return frozenset(
            lemma
            for row in self._rows(EMPTY, "be")
            for lemma in (*map(fold, known(self.language, row.lemma, "AUX")), fold(row.lemma))
        )

    @cached_property
    def turning(self) -> frozenset[str]:
        """Words that turn over what they govern."""
        denying = (*self._rows(SPEECH, "deny"), *self._switched(SPEECH, "negative"))
        failing = (*self._rows(MODALITY, "fail"), *self._switched(MODALITY, "negative"))
        return frozenset(normed(row.lemma) for row in (*denying, *failing))

    @cached_property
    def sourcing(self) -> frozenset[str]:
        """Prepositions that lead to whose word something is."""
        return frozenset(normed(lemma) for lemma, _, use in self._cells(SPEECH) if use == "prep")

    @cached_property
    def lacking(self) -> frozenset[str]:
        """Negations that are prepositions: what stands behind them is lacking, and the claim holds."""
        return (self.negations - self.partners) & self.prepositions

    @cached_property
    def against(self) -> frozenset[str]:
        """The prepositions that say against whom or what."""
        return frozenset(normed(row.lemma) for row in self._rows(PREPOSITIONS, "against"))

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """All prepositions."""
        return frozenset(map(normed, self._lemmas(PREPOSITIONS)))

    @cached_property
    def modal(self) -> frozenset[str]:
        """Words that say how real something is."""
        return frozenset(map(normed, self._lemmas(MODALITY))) | self.being

    @cached_property
    def intending(self) -> frozenset[str]:
        """Words that say that somebody wants something."""
        return frozenset(normed(row.lemma) for row in self._rows(MODALITY, "intended"))

    @cached_property
    def governors(self) -> dict[str, str]:
        """Words that govern a verb, each with what they say of it."""
        return self._meaning("governor")

    @cached_property
    def opposites(self) -> dict[str, frozenset[str]]:
        """The contraries of each word."""
        return together(
            (fold(lemma), fold(scope)) for lemma, kind, scope in self._cells(OPPOSITES) if kind == "contrary"
        )

    @cached_property
    def times(self) -> dict[str, frozenset[str]]:
        """What each word says of times."""
        return together((normed(lemma), kind) for lemma, kind, _ in self._cells(TIMES))

    @cached_property
    def hours(self) -> frozenset[str]:
        """Units of the clock."""
        return frozenset(
            normed(row.lemma)
            for kind in ("unit", "units")
            for row in self._rows(TIMES, kind)
            if row.value in ("TH", "TM", "TS")
        )

    @cached_property
    def tolls(self) -> dict[str, str]:
        """The words of death and injury that tolls are made of, each with which it is."""
        return self._meaning("toll")

    @cached_property
    def carriers(self) -> frozenset[str]:
        """The words that say nothing in a toll: people, others, leave, cause."""
        return self.closed("toll carrier")

    @cached_property
    def lasting(self) -> frozenset[str]:
        """The verbs and adverbs that say that something goes on."""
        return self.closed("lasting")

    @cached_property
    def causing(self) -> frozenset[str]:
        """Verbs whose subject is the cause of their object."""
        return self.closed("causing")

    @cached_property
    def impersonal(self) -> frozenset[str]:
        """The subject of a verb that is nobody's in particular: "a-t-on appris"."""
        return self.closed("impersonal")

    @cached_property
    def partitive(self) -> frozenset[str]:
        """Words that say that some are of those just spoken of: "including", "of them"."""
        return self.closed("partitive")

    @cached_property
    def reflexives(self) -> frozenset[str]:
        """The pronouns of reflexive verbs."""
        return frozenset(normed(row.lemma) for row in self._rows(EMPTY, "reflexive"))

    @cached_property
    def because(self) -> frozenset[str]:
        """The prepositions that a cause stands behind."""
        return frozenset(normed(row.lemma) for row in self._rows(PREPOSITIONS, "cause"))

    @cached_property
    def standing(self) -> frozenset[str]:
        """Verbs that only say where or how somebody is when they are reflexive."""
        return self.closed("standing")

    @cached_property
    def statements(self) -> frozenset[str]:
        """Nouns for what somebody said, which a pronoun can stand for."""
        return self.closed("statement")

    @cached_property
    def zones(self) -> frozenset[str]:
        """The words of time zones."""
        return frozenset(
            word for row in self._rows(TIMES, "zone") for word in norms(row.lemma) if word not in self.empty
        )

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The nouns that say what kind of thing a name behind them is: a body or a place."""
        actors = ((row, "organisation") for row in self._rows(ACTORS, "organisation"))
        places = ((row, row.kind) for row in self._rows(ANAPHORA) if row.kind in ("organisation", "place"))
        return {normed(row.lemma): kind for row, kind in (*actors, *places)}

    @cached_property
    def tensed(self) -> dict[str, tuple[bool, str, str]]:
        """What each ending of a verb says of its tense: whether it is a whole word, what, and the infinitive's ending."""
        return {row.lemma: (row.word, row.kind, fold(row.infinitive)) for row in self._rows(ENDINGS)}

    def _rows(self, of: Of[R], kind: str | None = None) -> Iterator[R]:
        if has_table(self.language, of):
            found = table(self.language, of)
            yield from found.rows() if kind is None else found.of_kind(kind)

    def _cells(self, of: Of[Row]) -> list[tuple[str, str, str]]:
        return table(self.language, of).cells() if has_table(self.language, of) else []

    def _lemmas(self, of: Of[Row]) -> list[str]:
        return table(self.language, of).lemmas() if has_table(self.language, of) else []

    def _switched(self, of: Of[R], switch: str) -> Iterator[R]:
        if has_table(self.language, of):
            yield from table(self.language, of).switched(switch)

    def is_month(self, word: str) -> bool:
        """Whether a word is the name of a month."""
        return bool(self.times.get(word, frozenset()) & _MONTHS)

    def closed(self, kind: str) -> frozenset[str]:
        """The little words of a closed class."""
        return self._closed_classes.get(kind, frozenset())

    def _meaning(self, kind: str) -> dict[str, str]:
        return {normed(row.lemma): row.means for row in self._rows(CLOSED, kind)}

    @cached_property
    def bounds(self) -> dict[str, str]:
        """What leads to the first day of a stretch of time, each with what leads to its last."""
        return self._meaning("bound")

    @cached_property
    def ranks(self) -> dict[str, str]:
        """Ordinals in one word, each with its number."""
        return self._meaning("rank")

    @cached_property
    def _closed_classes(self) -> dict[str, frozenset[str]]:
        return together((kind, normed(lemma)) for lemma, kind, _ in self._cells(CLOSED))

    def _phrases(self) -> Iterator[Phrase]:
        for lemma, kind, scope in self._cells(EQUIVALENTS):
            if kind != "ending":
                yield Phrase(norms(lemma), scope, kind)
        for row in self._switched(NAMES, "acronym"):
            if row.full:
                yield Phrase(norms(row.lemma), row.full, "abbreviation", upper=True)

    def spelled(self, word: str) -> str:
        """One spelling for a word that two countries write differently."""
        if len(word) >= _SHORTEST_RESPELLED:
            for ending, other in self.endings:
                if word.endswith(ending) and len(word) > len(ending) + 1:
                    return word[: -len(ending)] + other
        return word


@cache
def lexicon(language: str) -> Lexicon:
    """The tables of a language, read once."""
    return Lexicon(language)


def _class(kind: str) -> str:
    return _CLASSES.get(kind, kind if kind == "think" else "")


def _written(row: EmptyRow) -> str:
    """The key of an empty word; the mark of a genitive keeps its apostrophe, as in texts."""
    key = normed(row.lemma)
    return f"'{key}" if row.kind == "possessive mark" else key


def _by_first(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if phrase.words:
            found.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(sorted(some, key=lambda p: -len(p.words))) for first, some in found.items()}


#: The word classes (Universal Dependencies) of a scope of the synonyms; any other scope holds for every class.
SCOPES = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adjective", "ADV": "adverb"}
Sense = tuple[str, str]
