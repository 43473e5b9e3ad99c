"""A grammar of numbers for every language: their units, comparators, ranges, and what is no amount.

A language gives its `Notation` and two tables. ``numbers.tsv`` holds words by class; ``numbercore``
names those that make a number, and these are read here:

- ``before``, ``after``: comparators, scope the sign;
- ``open`` (*entre*, *de*) and ``link`` (*et*, *à*, *ou*): scope ``both``, ``range`` or ``either``;
- ``shift``: a word of change ("passer de 10 à 12" is no range); ``score``: a word of play;
- ``aged``, ``old``, ``term``: words that make years an age, or a sentence;
- ``label`` and ``street``: words that make a number a name; ``decoy``: runs that hold no number;
- ``outof`` (*sur*, *in*): a share of a group; ``ordinal``: words that end a number as an ordinal;
- ``below``: words behind a measure that put it below zero;
- ``partitive``, ``of``, ``share``, ``function``, ``dimension``, ``definite``, ``dated``, ``tally``,
  ``vague``, ``currency``: words around a number.

``units.tsv`` holds units by class: ``money``, ``percent``, ``point``, ``measure``, ``time`` (in which
ages are told), ``while`` (other lengths of time), ``goal`` and ``times``; scope is the unit's code or
lemma. Notes: ``before`` (a currency that stands before its number), ``either`` (the name of a scale that
stands before or behind it), ``prefix`` (one that stands before it alone), ``counted`` (never with an article
alone), ``plural`` (only in the plural), ``word`` (short, but no symbol).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factdiff.languages.lexicon import table
from factdiff.languages.numberatoms import DASHES, KINDS, Atom, AtomReader
from factdiff.languages.numberscan import Notation, NumberPhrase, NumberToken, Vocabulary, scan, scanner
from factdiff.languages.tables import NUMBERS, UNITS
from factdiff.languages.traits import traits
from factdiff.model.number import Number
from factdiff.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable

_OLDEST = 115
_HIGHEST_SCORE = 200
#: "three in five" is a share up to this group, and "one in twenty", "95 out of 100"; of others both numbers count.
_GROUP, _HUNDRED = 10, 100
#: "40 à 50 000" shares its thousands where the ends are near.
_THOUSAND, _NEAR = 1000, 3
#: How many tokens before a number words of change and of play, and after it, are looked for.
_CONTEXT, _CONTEXT_AFTER, _NEAR_TERM = 9, 5, 5


def finder(language: str, notation: Notation) -> Callable[[str], tuple[Number, ...]]:
    """The function that finds a language's numbers in one canonical paragraph."""
    words = Vocabulary(table(language, NUMBERS), table(language, UNITS), traits(language).plural)
    pattern = scanner(notation)

    def find(text: str) -> tuple[Number, ...]:
        tokens = scan(text, pattern)
        words.learn({token.low for token in tokens})
        return _NumberReader(tokens, words, notation).numbers()

    return find


class _NumberReader(AtomReader):
    """The numbers of one paragraph, put together."""

    def numbers(self) -> tuple[Number, ...]:
        """All numbers in order, without overlap."""
        found: list[Number] = []
        free = 0
        for atom in self._joined(self.atoms()):
            aged = self._aged(atom)
            whole = self._compared(aged) if aged.kind not in {"label", "ordinal"} else aged
            first = max(whole.first, free)
            found.append(self._number(replace(whole, first=first)))
            free = whole.last
        return tuple(found)

    def _number(self, atom: Atom) -> Number:
        core = self.tokens[atom.core.first].start, self.tokens[atom.core_last - 1].end
        start, end = self.tokens[atom.first].start, self.tokens[atom.last - 1].end
        upper = None if atom.upper is None else _plain(atom.upper)
        return Number(start, end, *core, _plain(atom.value), atom.kind, upper, atom.comparator, atom.unit)

    # --- ranges, scores, lists -----------------------------------------------------------------------

    def _joined(self, atoms: list[Atom]) -> list[Atom]:
        found: list[Atom] = []
        for atom in atoms:
            pair = self._pair(found[-1], atom) if found and found[-1].upper is None else None
            found[-1:] = pair or [*found[-1:], atom]
        return self._shared(found)

    def _pair(self, one: Atom, two: Atom) -> list[Atom] | None:
        """Two neighbours as one range or score, or as two numbers of one unit; `None`: no pair."""
        if {"label", "ordinal"} & {one.kind, two.kind}:
            return None
        if (
            self.group(one.last) == two.first
            and one.bare
            and two.bare
            and self._is_share(one.value, two.value)
        ):
            return [self._share(one, two)]
        link = self._link(one, two)
        if link and self._is_score(one, two, link):
            return [self._merged(one, two, "score")]
        if link is None or (one.unit not in {None, two.unit} and two.unit is not None):
            return None
        return self._range(one, two, link)

    def _range(self, one: Atom, two: Atom, link: str) -> list[Atom] | None:
        """Two numbers with a link between them, after they have shared scale and unit."""
        first = self._scaled_like(one, two, link)
        first = self._of_one_unit(first, two)
        second = (
            two if two.unit else replace(two, unit=first.unit, kind=first.kind, unit_class=first.unit_class)
        )
        opening = self.words.before("open", self.tokens, one.first)
        opened = opening is not None and link in opening.values
        if link == "range" and opened and self._shifts(one.first):
            return [first, second if one.unit_class == "money" else two]
        if first.value < second.value and (link != "both" or opened) and self._close(first, second, link):
            return [self._merged(first, second, "range", len(opening.words) if opening and opened else 0)]
        return None

    def _is_share(self, part: Decimal, whole: Decimal) -> bool:
        known = whole <= _GROUP or whole == _HUNDRED or (part == 1 and whole < _HUNDRED)
        return 0 <= part < whole and known

    def _share(self, one: Atom, two: Atom) -> Atom:
        """A share of a small group as a percentage: "one in five"."""
        value = (100 * one.value / two.value).quantize(Decimal("0.1"))
        return replace(one, last=two.last, core_last=two.core_last, value=value, kind="percent", unit="%")

    def _link(self, one: Atom, two: Atom) -> str | None:
        between = self.tokens[one.last : two.first]
        if len(between) == 1 and between[0].raw in DASHES:
            return "dash" if between[0].glued and self.tokens[two.first].glued else None
        if (
            two.core.first == one.last
            and self.tokens[two.core.first].raw in DASHES
            and two.core.written == "figure"
        ):
            return None
        link = self.words.at("link", self.tokens, one.last)
        return link.values[0] if link and len(link.words) == len(between) else None

    def _close(self, one: Atom, two: Atom, link: str) -> bool:
        """Whether two numbers with *or* between them are one vague number ("two or three")."""
        return link != "either" or two.value <= 2 * one.value + 1

    def _is_score(self, one: Atom, two: Atom, link: str) -> bool:
        if (
            not (one.bare or one.unit_class == "goal")
            or not two.bare
            or max(one.value, two.value) >= _HIGHEST_SCORE
        ):
            return False
        if min(one.value, two.value) < 0 or one.value % 1 or two.value % 1:
            return False
        if link == "dash" and one.core.written == two.core.written == "figure":
            if one.value < two.value and self.words.before("before", self.tokens, one.first):
                return False
            named = one.first > 0 and self.tokens[one.first - 1].is_capital and not self.headline
            return one.value >= two.value or one.value == 0 or named or self._plays(one.first, two.last)
        if link != "range" or one.value < two.value or self.words.before("open", self.tokens, one.first):
            return False
        return one.unit_class == "goal" or self._plays(one.first, two.last)

    def _plays(self, first: int, last: int) -> bool:
        near = [*self._clause_before(first), *self.tokens[last : last + _CONTEXT_AFTER]]
        return any(self.words.has("score", token.low) for token in near)

    def _shifts(self, first: int) -> bool:
        return any(self.words.has("shift", token.low) for token in self._clause_before(first))

    def _clause_before(self, first: int, size: int = _CONTEXT, stops: str = ".;!?") -> list[NumberToken]:
        near = self.tokens[max(0, first - size) : first]
        stop = max((k for k, token in enumerate(near) if token.raw in stops), default=-1)
        return near[stop + 1 :]

    def _scaled_like(self, one: Atom, two: Atom, link: str) -> Atom:
        """The first has the scale of the second: "3 et 4 milliards", "40 à 50 000"."""
        factor = two.core.factor
        if factor == 1 and link in {"range", "dash", "either"} and two.value % _THOUSAND == 0:
            factor = Decimal(_THOUSAND) if one.value * _NEAR >= two.value / _THOUSAND else factor
        if link == "both" and not self.words.before("open", self.tokens, one.first):
            return one
        if factor == 1 or one.core.factor != 1 or one.core.written not in {"figure", "words"}:
            return one
        return replace(one, value=one.value * factor) if one.value < two.value / factor else one

    def _of_one_unit(self, one: Atom, two: Atom) -> Atom:
        if one.unit is None and two.unit is not None and one.kind == "count" and two.unit_class != "fraction":
            return replace(one, unit=two.unit, kind=two.kind, unit_class=two.unit_class)
        return one

    def _merged(self, one: Atom, two: Atom, kind: str, before: int = 0) -> Atom:
        unit, unit_class, sort = two.unit, two.unit_class, two.kind
        if kind == "score":
            unit, unit_class, sort = "score", "score", "score"
        return Atom(
            one.first - before, two.last, one.core, one.value, sort, unit, unit_class, two.value,
            "=" if kind == "score" else "range", two.core_last,
        )  # fmt: skip

    def _shared(self, atoms: list[Atom]) -> list[Atom]:
        """Lists share the unit at their end ("2, 3 et 5 %", "4 et 7 ans") and the label at their start."""
        found = list(atoms)
        for k in range(len(found) - 2, -1, -1):
            one, two = found[k], found[k + 1]
            if (
                one.bare
                and one.upper is None
                and two.kind in {"percent", "measure"}
                and self._lists(one, two)
            ):
                found[k] = self._of_one_unit(one, two)
        for k in range(1, len(found)):
            if found[k - 1].kind == "label" and found[k].bare and self._lists(found[k - 1], found[k]):
                found[k] = (
                    replace(found[k], kind="label") if not self.noun_follows(found[k].last) else found[k]
                )
        return found

    def _lists(self, one: Atom, two: Atom) -> bool:
        return self._link(one, two) in {"both", "either"} and two.unit_class not in {"fraction", "times"}

    # --- ages ----------------------------------------------------------------------------------------

    def _aged(self, atom: Atom) -> Atom:
        """Years that are somebody's age; a bare number after *aged* or after a name."""
        before = self.words.before("before", self.tokens, atom.first)
        places = (atom.core.first, atom.first - (len(before.words) if before else 0))
        aged = next((p for i in places if (p := self.words.before("aged", self.tokens, i))), None)
        if atom.unit_class == "time":
            old = self.words.at("old", self.tokens, atom.last)
            if old:
                return replace(atom, kind="age", last=atom.last + len(old.words))
            return replace(atom, kind="age") if self._is_age(atom, aged) else atom
        if atom.kind != "count" or atom.unit or self.notation.apposed is None or atom.value > _OLDEST:
            return atom
        if aged and not ("end" in aged.values and self._continues(atom.last)):
            first = atom.first - len(aged.words) if "span" in aged.values else atom.first
            return replace(atom, kind="age", unit=self.notation.apposed, first=first)
        if self._second_age(atom) or self._is_apposed(atom):
            return replace(atom, kind="age", unit=self.notation.apposed)
        return atom

    def _continues(self, i: int) -> bool:
        """Whether something is counted behind the number, or the number goes on."""
        return i < len(self.tokens) and (
            self.noun_follows(i) or not (self.tokens[i].is_word or self.tokens[i].raw in ",.;:)")
        )

    def _second_age(self, atom: Atom) -> bool:
        """The number before is introduced as an age: "ages 4 and 7"."""
        link = self.words.before("link", self.tokens, atom.first)
        if link is None or link.values[0] != "both":
            return False
        at = atom.first - len(link.words) - 1
        return (
            at > 0 and self.tokens[at].shape == "figure" and bool(self.words.before("aged", self.tokens, at))
        )

    def _is_age(self, atom: Atom, aged: NumberPhrase | None) -> bool:
        if atom.value > _OLDEST or self._sentenced(atom.last):
            return False
        if aged and ("weak" not in aged.values or not self._condemns(atom.first)):
            return True
        before = self.words.before("before", self.tokens, atom.first)
        start = atom.first - (len(before.words) if before else 0)
        i = start - 1
        if i <= 0 or self.notation.apposed not in {None, atom.unit}:
            return False
        if self.tokens[i].raw in {",", "("}:
            return self.tokens[i - 1].is_capital and self._closes(atom.last)
        of = self.words.before("of", self.tokens, start)
        return of is not None and not self._condemns(i)

    def _sentenced(self, i: int) -> bool:
        """Whether a word of sentences or contracts follows, at once or behind a plain word."""
        return any(self.words.at("term", self.tokens, k) for k in (i, i + 1) if k == i or self._is_word(i))

    def _is_word(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i].is_word

    def _condemns(self, i: int) -> bool:
        """Whether a word of sentences or contracts stands shortly before a token."""
        return any(self.words.has("term", token.low) for token in self._clause_before(i, _NEAR_TERM, ".;,:("))

    def _closes(self, i: int) -> bool:
        """Whether a sign, the end or an *and* follows, as after an age between commas."""
        if i == len(self.tokens) or self.tokens[i].raw in {",", ".", ";", ")", ":"}:
            return True
        link = self.words.at("link", self.tokens, i)
        return link is not None and "both" in link.values

    def _is_apposed(self, atom: Atom) -> bool:
        """A small plain number between a name and a sign: "Jane Roe, 45, …"."""
        i = atom.first
        name = self.tokens[i - 2] if i > 1 and self.tokens[i - 1].raw == "," else None
        if name is None or not name.is_capital or self.words.has("dated", name.low):
            return False
        if atom.core.written != "figure" or not 0 < atom.value <= _OLDEST or atom.value % 1:
            return False
        return self._closes(atom.last)

    # --- comparators ---------------------------------------------------------------------------------

    def _compared(self, atom: Atom) -> Atom:
        """The number with the comparator before or behind it."""
        before = self.words.before("before", self.tokens, atom.first)
        if before:
            sign = before.values[0] if atom.comparator == "=" else atom.comparator
            return replace(atom, first=atom.first - len(before.words), comparator=sign)
        behind = self._behind(atom) if atom.comparator == "=" and atom.kind != "score" else None
        if behind:
            return behind
        if atom.comparator == "=" and atom.core.written == "collective":
            return replace(atom, comparator="≈")
        return atom

    def _behind(self, atom: Atom) -> Atom | None:
        """The comparator behind a number, its unit or its noun: "12 ou plus", "12 people or more"."""
        for i in (atom.last, atom.last + 1):
            after = self.words.at("after", self.tokens, i)
            if (
                after is None
                or self.words.at("decoy", self.tokens, i)
                or not self._unmeant(i + len(after.words))
            ):
                continue
            if i == atom.last or (self.noun_follows(atom.last) and self.counter.read(atom.last) is None):
                found = replace(atom, last=i + len(after.words), comparator=after.values[0])
                if "age" in after.values and atom.bare and self.notation.apposed:
                    return replace(found, kind="age", unit=self.notation.apposed)
                return self._late_unit(found)
        return None

    def _late_unit(self, atom: Atom) -> Atom:
        """The unit behind the comparator: "12 or more miles"."""
        unit = self.words.at("unit", self.tokens, atom.last) if atom.unit is None else None
        if unit is None:
            return atom
        kind, name = KINDS.get(unit.values[0], "measure"), " ".join(unit.values[1:])
        return replace(
            atom, last=atom.last + len(unit.words), kind=kind, unit=name, unit_class=unit.values[0]
        )

    def _unmeant(self, i: int) -> bool:
        """Whether the comparator behind a number is not rather the one before the next number."""
        return i >= len(self.tokens) or self.counter.read(i) is None


def _plain(value: Decimal) -> Decimal:
    """The value without zeros at its end and without an exponent."""
    return Decimal(f"{value.normalize():f}")
