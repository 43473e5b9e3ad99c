"""How the words of a claim are inflected: articles, copulas, auxiliaries, participles, contraction and elision.

All of it is read from ``languages/<xx>/lexicon/inflection.tsv``. The classes of its rows:

- ``article`` (an indefinite article and its definite one), ``fused`` and ``fuse`` (a preposition that holds an
  article, and the two that become one), ``elide`` (what a word loses its vowel to), ``clipped`` (a conjunction before the one pronoun that it is elided to), ``aspirate`` and ``sounded``
  (words whose first letter is not heard as it is written), ``mute`` (a letter that is never heard), ``indefinite``, ``agree`` (endings of participles);
- ``copula``, ``passive``, ``perfect``, ``being`` (the perfect of verbs of motion), ``intend``, ``go``, ``modal``,
  ``age``, ``do``, ``not``: finite words by number and tense or status;
- ``participle``, ``past``, ``present singular``, ``present plural``: forms of a verb, by how its lemma ends;
- ``subjunctive`` (forms of the subjunctive, and those of the indicative), ``anterior`` (auxiliaries of what came first, and those of the plain perfect), ``single`` (numbers that a verb agrees with in the singular), ``stative`` (verbs whose participle tells a state), ``relative`` (the preposition in a relative pronoun),
  ``owners`` (possessives of the third person, by how many own), ``proverb`` (verbs that stand for another: "do it"),
  ``subject`` (what an object pronoun is as a subject), ``said``, ``join``, ``mark``, ``order``, ``adverb``, ``definite``: what claims are put together with.

A language that lacks a row lacks the phenomenon: English fuses nothing, French needs no *do*.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.tables import INFLECTION
from factdiff.languages.traits import traits
from factdiff.values import dataclass

_VOWELS = frozenset("aeiouyàâäéèêëîïôöùûüœæ")


@dataclass(frozen=True, slots=True)
class Inflection:
    """A language's rows, by class and scope and by class and word."""

    code: str
    forms: Mapping[tuple[str, str], str]
    scopes: Mapping[tuple[str, str], str]

    def form(self, kind: str, scope: str) -> str:
        """The word of a class with a scope (``copula``, ``plural past``); empty where the language has none."""
        return self.forms.get((kind, scope), "")

    def sole(self, kind: str, scope: str) -> bool:
        """Whether no two words of a class share a scope: "l'" is of "le" and of "la"."""
        return sum(of == kind and said == scope for (of, _), said in self.scopes.items()) <= 1

    def genitive(self, owner: str, *, several: bool) -> str:
        """What marks an owner behind its word ("the dog's tail", "the dogs' tails"); empty in a language without a genitive."""
        plain = several and owner.endswith("s")
        return self.form("join", "genitive plural" if plain else "genitive")

    def closes(self, mark: str) -> bool:
        """Whether a mark ends an owner's name, so that a blank follows it."""
        return bool(mark) and mark == self.form("join", "genitive plural")

    def scope(self, kind: str, word: str) -> str:
        """What a class says of a word (``fused``, ``au``: ``le``); empty where it says nothing."""
        return self.scopes.get((kind, word), "")

    def listed(self, kind: str, word: str) -> bool:
        """Whether a word has a row of a class."""
        return (kind, word) in self.scopes

    def vowel(self, word: str) -> bool:
        """Whether a word begins with the sound of a vowel."""
        if self.listed("sounded", word):
            return self.scope("sounded", word) == "vowel"
        first = word[:1].lower()
        mute = self.listed("mute", first) and word[:1].islower()
        return (first in _VOWELS and first != "y") or (mute and not self.listed("aspirate", word.lower()))

    def participle(self, lemma: str) -> str:
        """The past participle, masculine where it agrees; empty where the tables do not know it."""
        return self._by_ending("participle", lemma)

    def past(self, lemma: str) -> str:
        """The simple past of a verb; empty in a language without one."""
        return self.scope("past", lemma) or self._known(lemma, *traits(self.code).past(lemma))

    def present(self, lemma: str, number: str) -> str:
        """The third person of the present; empty where the tables do not know it."""
        listed = self._by_ending(f"present {number}", lemma)
        return self._known(lemma, *traits(self.code).present(lemma, number, listed))

    @property
    def elides(self) -> bool:
        """Whether words lose their last vowel before another."""
        return any(kind == "elide" for kind, _ in self.scopes)

    def _by_ending(self, kind: str, lemma: str) -> str:
        for start in range(len(lemma)):
            found = self.scope(kind, lemma[start:])
            if found:
                return lemma[:start] + found
        return ""

    def _known(self, lemma: str, *candidates: str) -> str:
        """The first candidate that the lexicon of forms knows as a form of the lemma, else the first of all, if any."""
        if len(candidates) <= 1:
            return "".join(candidates)
        sure = (form for form in candidates if lemma in known(self.code, form, "VERB"))
        return next(sure, candidates[0])


@cache
def inflection(language: str) -> Inflection:
    """The rows of a language."""
    rows = (
        [row for found in table(language, INFLECTION).values() for row in found]
        if has_table(language, INFLECTION)
        else []
    )
    forms: dict[tuple[str, str], str] = {}
    for row in rows:
        forms.setdefault((row.kind, row.slot), row.lemma)
    return Inflection(language, forms, {(row.kind, row.lemma): row.slot for row in rows})
