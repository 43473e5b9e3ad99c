"""How many died and how many were hurt, in whatever frame: "killed two", "two people died", "deux morts", "no one was hurt"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.units import Key, Unit
from factdiff.comparison.views import WordedPassage
from factdiff.languages.spelling import fold
from factdiff.values import dataclass

SIDES = (OLD, NEW)
_ONE: Key = ("1", "", "=", "", "")
_NOBODY: Key = ("0", "", "=", "", "")
#: A count, what befell those counted, and whom they are said to be, if more than "people".
Toll = tuple[Key, str, Key]


def tolls(ledger: Ledger) -> None:
    """Excuses the words of tolls that come to the same on both sides; where a count differs all stand as they are."""
    if not all(
        _mentioned({unit.shown for unit in row}, ledger.lexicon) for row in (ledger.olds, ledger.news)
    ):
        return
    kept = ledger.partners()
    stays = frozenset(kept), frozenset(kept.values())
    found = [
        list(_Row(ledger.row(side), ledger.lexicon, some).runs())
        for side, some in zip(SIDES, stays, strict=True)
    ]
    sums = [Counter(toll for _, some in runs for toll in some) for runs in found]
    if not sums[OLD] or sums[OLD] != sums[NEW]:
        return
    opened = [set(ledger.opened(side)) for side in SIDES]
    words = [
        [i for places, _ in runs for i in places if i in opened[side]]
        for side, runs in zip(SIDES, found, strict=True)
    ]
    times = [
        {tense(ledger.lexicon.language, ledger.row(side)[i].shown) for places, _ in runs for i in places}
        - {""}
        for side, runs in zip(SIDES, found, strict=True)
    ]
    if (
        any(words)
        and times[OLD] == times[NEW]
        and not any(ledger.quoted(side, ledger.row(side)[i]) for side in SIDES for i in words[side])
    ):
        ledger.excuse_both(words, reasons.SYNONYM)


def _mentioned(shown: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether any word is one of death or injury; asked of every edited sentence, so each word is looked up once."""
    known = lexicon.mortal
    for word in shown:
        if word not in known:
            own = lemmas(lexicon.language, word) | {fold(word)}
            known[word] = any(lemma in lexicon.tolls for lemma in own)
        if known[word]:
            return True
    return False


def counted(
    passage: WordedPassage, row: Callable[[], Sequence[Unit]], lexicon: Lexicon
) -> frozenset[tuple[Toll, int]]:
    """The tolls of a sentence, each with how often it stands there; ``row`` cuts it into units."""
    if not _mentioned({token.text for token in passage.counted}, lexicon):
        return frozenset()
    return _counted(row(), lexicon)


def _counted(row: Sequence[Unit], lexicon: Lexicon) -> frozenset[tuple[Toll, int]]:
    sums = Counter(toll for _, some in _Row(row, lexicon, frozenset()).runs() for toll in some)
    return frozenset(sums.items())


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """The units of one side; ``stays`` are those that the other side has, too."""

    row: Sequence[Unit]
    lexicon: Lexicon
    stays: frozenset[int]

    def runs(self) -> Iterator[tuple[list[int], list[Toll]]]:
        """Neighbouring words that say how many died or were hurt, and what they come to; what cannot be counted up is left."""
        index = 0
        while index < len(self.row):
            places: list[int] = []
            while index < len(self.row) and self._belongs(index, places):
                places.append(index)
                index += 1
            made = self._tolls(places)
            if made:
                yield self._trimmed(places), made
            index += 1

    def _belongs(self, index: int, before: list[int]) -> bool:
        """Whether a word can stand in a toll: a count, what befell them, a little word, whom a count counts, an adverb."""
        unit = self.row[index]
        if unit.kind != "word":
            return unit.kind == "number" and not unit.year
        if self._denies(unit) or unit.word in self.lexicon.ones:
            return True
        if unit.capital:
            return False
        if self.befell(index) or self._carries(index) or reasons.classes(unit, self.lexicon):
            return True
        if index not in self.stays or not before:
            return False
        found = {upos for upos, _ in readings(self.lexicon.language, unit.shown)}
        return found == {"ADV"} or ("NOUN" in found and self._count(before[-1]) is not None)

    def _tolls(self, places: list[int]) -> list[Toll]:
        """The tolls of a run: its first count with what first befell somebody, its second with the second."""
        befallen = [kind for i in places if (kind := self.befell(i)) and not self._again(i)]
        if not befallen or self._acts_on(places):
            return []
        if self._denied(places):
            counts = any(self.row[i].kind == "number" for i in places)
            return [] if counts else [(_NOBODY, kind, "") for kind in dict.fromkeys(befallen)]
        counted = [(key, self._whom(i, places)) for i in places if (key := self._count(i)) is not None]
        if len(counted) != len(befallen):
            return []
        return [(key, kind, whom) for (key, whom), kind in zip(counted, befallen, strict=True)]

    def _again(self, index: int) -> bool:
        """Whether the next word says the same of the same people: "shot dead"."""
        return index + 1 < len(self.row) and self.befell(index) == self.befell(index + 1)

    def _denied(self, places: list[int]) -> bool:
        """Whether a run has a denial: a word that denies alone, or one that does beside its particle."""
        found = {self.row[i].word for i in places}
        alone = found & (self.lexicon.negations - self.lexicon.partners)
        return bool(alone) or bool(found & self.lexicon.partners and found & self.lexicon.particles)

    def _whom(self, index: int, places: list[int]) -> Key:
        """The noun that a count counts; nothing for people, others and what befell them."""
        if index + 1 not in places or self.befell(index + 1) or self._carries(index + 1):
            return ""
        after = self.row[index + 1]
        return "" if after.kind == "number" or reasons.classes(after, self.lexicon) else after.key

    def _trimmed(self, places: list[int]) -> list[int]:
        """A run from its first word of its own to its last; little words around it belong to other phrases."""
        own = [i for i in places if self.befell(i) or self._denies(self.row[i]) or self._count(i) is not None]
        last = own[-1] + (self._count(own[-1]) is not None and own[-1] + 1 in places)
        first = next(i for i in places if i in own or self._carries(i))
        return [i for i in places if first <= i <= last]

    def _count(self, index: int) -> Key | None:
        """The number that a word is; an article is one alone before those that it counts ("un mort", "une personne")."""
        unit = self.row[index]
        if unit.kind == "number":
            return unit.key
        if unit.word not in self.lexicon.ones or (index and self._denies(self.row[index - 1])):
            return None
        counts = index + 1 < len(self.row) and (self.befell(index + 1) or self._carries(index + 1))
        return _ONE if counts or unit.word not in self.lexicon.empty else None

    def _acts_on(self, places: list[int]) -> bool:
        """Whether those who were counted did it to others: "two people killed the guard"."""
        last = next((i for i in reversed(places) if self.befell(i)), None)
        if last is None or not lemmas(self.lexicon.language, self.row[last].shown, "VERB"):
            return False
        if last and self.row[last - 1].kind == "number":
            # "Sept blessés": those who were counted, and no verb.
            return False
        index = last + 1
        while index in places and "article" in reasons.classes(self.row[index], self.lexicon):
            index += 1
        if index in places or index >= len(self.row) or self.row[index].start - self.row[index - 1].end > 1:
            return False
        after = self.row[index]
        noun = "NOUN" in {upos for upos, _ in readings(self.lexicon.language, after.shown)}
        dated = after.word in self.lexicon.times
        named = after.kind == "word" and not reasons.classes(after, self.lexicon)
        return named and not dated and (after.capital or noun)

    def befell(self, index: int) -> str:
        """What befell somebody by a word: death or injury; nothing for other words."""
        unit = self.row[index]
        if unit.kind != "word" or unit.capital:
            return ""
        own = lemmas(self.lexicon.language, unit.shown) | {unit.word, *map(fold, unit.lemma.split())}
        return next((kind for lemma in sorted(own) if (kind := self.lexicon.tolls.get(lemma, ""))), "")

    def _carries(self, index: int) -> bool:
        """Whether a word only carries a toll: people, others, cause, leave."""
        unit = self.row[index]
        return bool((lemmas(self.lexicon.language, unit.shown) | {unit.word}) & self.lexicon.carriers)

    def _denies(self, unit: Unit) -> bool:
        return unit.word in self.lexicon.negations or unit.word in self.lexicon.particles
