"""What the closed classes and the word list of a language say of single words, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.units import Unit
from factdiff.settings import ACCOUNT

_CALENDAR = frozenset({"weekday", "weekday_abbr", "month", "month_abbr", "part", "season"})
_TIMES = _CALENDAR | {"day_shift", "hour_word", "feast", "unit", "turn", "vague"}
#: Classes of little words that can stand inside what somebody is called.
_NOMINAL = frozenset(
    {"article", "preposition", "possessive", "possessive mark", "honorific", "placed", "linker"}
)


class Words:
    """The closed classes of a language, asked of single words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def genders(self, unit: Unit) -> frozenset[str]:
        """Whom a pronoun or an honorific can stand for."""
        return reasons.genders(unit, self.lexicon)

    def _opposites(self, unit: Unit) -> frozenset[str]:
        return frozenset(o for own in self.forms(unit) for o in self.lexicon.opposites.get(own, ()))

    def forms(self, unit: Unit) -> frozenset[str]:
        """The dictionary forms of a word, and the word as it is written."""
        return lemmas(self.lexicon.language, unit.shown) | {unit.word}

    def calendar(self, unit: Unit) -> frozenset[str]:
        """What a word is in a date: a number, a weekday, a month, a part of the day; nothing for other words."""
        if unit.kind == "number":
            return frozenset({"number"})
        kinds = self.lexicon.times.get(unit.word, frozenset())
        return frozenset(kind.removesuffix("_abbr") for kind in kinds & _CALENDAR)

    def dated(self, unit: Unit) -> bool:
        """Whether a word can stand in a time."""
        return unit.kind == "number" or bool(self.lexicon.times.get(unit.word, frozenset()) & _TIMES)

    def verbal(self, row: Sequence[Unit]) -> bool:
        """Whether a verb with a meaning of its own is among some words, and none that only says how sure something is."""
        weighty = [unit for unit in row if self.heavy(unit) and unit.kind == "word"]
        return any(
            lemmas(self.lexicon.language, unit.shown, "VERB") and not self.forms(unit) & self.lexicon.modal
            for unit in weighty
        )

    def adverb(self, unit: Unit) -> bool:
        """Whether a word is an adverb, and neither a verb nor an adjective or determiner."""
        found = {upos for upos, _ in readings(self.lexicon.language, unit.shown)}
        return "ADV" in found and found <= {"ADV", "SCONJ", "CCONJ", "ADP", "NOUN"}

    def leading(self, unit: Unit) -> bool:
        """Whether a word only leads to the noun behind it: a preposition, the *by* of a passive."""
        return unit.word in self.lexicon.agents or "preposition" in self._kinds(unit)

    def nominal(self, row: Sequence[Unit]) -> bool:
        """Whether some words can name somebody or something: nouns, adjectives and names, no verb, number or adverb."""
        if row and self.leading(row[-1]):
            return False
        weighty = [unit for unit in row if not self._kinds(unit) <= _NOMINAL or self.heavy(unit)]
        return 0 < len(weighty) <= ACCOUNT.longest_idiom and all(map(self._noun, weighty))

    def speaking(self, row: Sequence[Unit]) -> bool:
        """Whether some words can name who speaks: a name or a noun, and neither a participle nor a date."""
        weighty = [unit for unit in row if self.heavy(unit)]
        return self.nominal(row) and all(
            not self.dated(unit) and (unit.capital or self._person(unit)) for unit in weighty
        )

    def _person(self, unit: Unit) -> bool:
        """Whether a word is a noun, or stands with one as an adjective that is no form of a verb."""
        found = {upos for upos, _ in readings(self.lexicon.language, unit.shown)}
        return not found or "NOUN" in found or ("ADJ" in found and "VERB" not in found)

    def _kinds(self, unit: Unit) -> frozenset[str]:
        return frozenset(row.kind for row in self.lexicon.empty.get(unit.word, ()))

    def _noun(self, unit: Unit) -> bool:
        if unit.kind != "word" or not self._kinds(unit) <= _NOMINAL:
            return False
        found = {upos for upos, _ in readings(self.lexicon.language, unit.shown)}
        return unit.capital or not found or bool(found & {"NOUN", "PROPN", "ADJ"})

    def heavy(self, unit: Unit) -> bool:
        """Whether a unit has a meaning of its own."""
        return unit.kind != "word" or unit.word not in self.lexicon.empty
