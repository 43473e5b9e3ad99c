"""A grammar of numbers for every language: their units, comparators, ranges, and what is no amount.

A language gives its `Notation` and two tables. ``numbers.tsv`` holds words by class; ``numbercore``
names those that make a number, and these are read here:

- ``before``, ``after``: comparators, scope the sign;
- ``open`` (*entre*, *de*) and ``link`` (*et*, *à*, *ou*): scope ``both``, ``range`` or ``either``;
- ``shift``: a word of change ("passer de 10 à 12" is no range); ``score``: a word of play;
- ``aged``, ``old``, ``term``: words that make years an age, or a sentence;
- ``label`` and ``street``: words that make a number a name; ``decoy``: runs that hold no number;
- ``partitive``, ``share``, ``function``, ``dimension``, ``definite``, ``dated``, ``tally``, ``vague``,
  ``currency``: words around a number.

``units.tsv`` holds units by class (``money``, ``percent``, ``point``, ``measure``, ``time``,
``times``); scope is the unit's code or lemma. Notes: ``before`` (a currency that stands before its
number), ``counted`` (never with an article alone), ``plural`` (only in the plural).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from factdiff.languages.lexicon import table
from factdiff.languages.numbercore import Core, Counter
from factdiff.languages.numberscan import Notation, Phrase, Token, Vocabulary, scan, scanner, vocabulary
from factdiff.model.number import Number

_KINDS = {"percent": "percent", "money": "money", "times": "count"}
_DASHES = frozenset("-–—")
_YEARS = range(1700, 2100)
_OLDEST = 115
_HIGHEST_SCORE = 200
#: How many tokens before a number words of change and of play, and after it, are looked for.
_CONTEXT, _CONTEXT_AFTER = 9, 5


@dataclass(frozen=True, slots=True)
class Atom:
    """One number with its unit: the outer words are tokens ``first`` to ``last``, exclusive.

    ``unit_class`` is the class of the unit's row; ``linked`` says that the number before shares in it.
    """

    first: int
    last: int
    core: Core
    value: Decimal
    kind: str
    unit: str | None = None
    unit_class: str = ""
    upper: Decimal | None = None
    comparator: str = "="
    core_last: int = 0

    @property
    def bare(self) -> bool:
        """A plain number without unit or name."""
        return self.kind == "count" and self.unit is None


def finder(language: str, notation: Notation) -> Callable[[str], tuple[Number, ...]]:
    """The function that finds a language's numbers in one canonical paragraph."""
    words = vocabulary(table(language, "numbers"), table(language, "units"))
    pattern = scanner(notation)

    def find(text: str) -> tuple[Number, ...]:
        return _Reader(text, scan(text, pattern), words, notation).numbers()

    return find


class _Reader:
    """The numbers of one paragraph."""

    def __init__(self, text: str, tokens: list[Token], words: Vocabulary, notation: Notation) -> None:
        self.text, self.tokens, self.words, self.notation = text, tokens, words, notation
        self.counter = Counter(tokens, words, notation)
        self.headline = _is_headline(tokens)

    def numbers(self) -> tuple[Number, ...]:
        """All numbers in order, without overlap."""
        found: list[Number] = []
        free = 0
        for atom in self._joined(self._atoms()):
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

    # --- single numbers ----------------------------------------------------------------------------

    def _atoms(self) -> list[Atom]:
        atoms: list[Atom] = []
        i = 0
        while i < len(self.tokens):
            decoy = self.words.at("decoy", self.tokens, i)
            if decoy:
                i += len(decoy.words)
                continue
            core = self.counter.read(i)
            if core is None:
                i += 1
                continue
            atom = self._atom(core)
            if atom and not (atoms and atom.first < atoms[-1].last):
                atoms.append(atom)
                i = atom.last
            else:
                i = max(i + 1, core.last if core.form != "one" else i + 1)
        return atoms

    def _atom(self, core: Core) -> Atom | None:
        if core.form == "ordinal":
            return self._plain(core, "ordinal")
        if core.form in {"words", "one"} and self._is_name(core):
            return None
        if core.unit:
            kind = "percent" if core.form == "fraction" else "count"
            return replace(self._plain(core, kind), unit=core.unit, unit_class=core.form)
        if self._is_code(core):
            return None
        if core.form == "figure" and self._is_label(core):
            return self._plain(core, "label")
        atom = self._measured(core)
        if core.form == "one":
            return atom if self._is_one(core, atom) else None
        if core.form == "figure" and atom.unit is None and self._is_year(core):
            return None
        return atom

    def _plain(self, core: Core, kind: str) -> Atom:
        return Atom(core.first, core.last, core, core.value, kind, core_last=core.last)

    def _measured(self, core: Core) -> Atom:
        """A number with the unit behind it, or the currency before it."""
        atom = self._plain(core, "count")
        unit = self._unit(core)
        if unit:
            phrase, end = unit
            value = core.value
            half = self.words.at("half", self.tokens, end)
            if half:
                value, end = value + half.value, end + len(half.words)
            kind = _KINDS.get(phrase.values[0], "measure")
            name = " ".join(phrase.values[1:])
            return replace(atom, last=end, value=value, kind=kind, unit=name, unit_class=phrase.values[0])
        sign = self.words.before("unit", self.tokens, core.first)
        if sign and sign.note == "before":
            name, first = " ".join(sign.values[1:]), core.first - len(sign.words)
            return replace(atom, first=first, kind="money", unit=name, unit_class="money")
        return atom

    def _unit(self, core: Core) -> tuple[Phrase, int] | None:
        i = core.last
        hyphen = i < len(self.tokens) - 1 and self.tokens[i].raw == "-" and self.tokens[i].glued
        i += 1 if hyphen and self.tokens[i + 1].glued else 0
        if core.form in {"mass", "collective"}:
            of = self.words.at("partitive", self.tokens, i)
            i += len(of.words) if of else 0
        unit = self.words.at("unit", self.tokens, i)
        if unit is None:
            return None
        end = i + len(unit.words)
        elided = unit.raw and end < len(self.tokens) and self.tokens[end].raw == "'" and self.tokens[end].glued
        return None if elided else (unit, end)

    # --- what is no amount --------------------------------------------------------------------------

    def _is_code(self, core: Core) -> bool:
        """Digits that are a part of a word (*40s*), of a list's numbering or of a name."""
        if core.form != "figure":
            return False
        first, last = self.tokens[core.first], core.last
        if first.glued and core.first and self.tokens[core.first - 1].raw in {"'", "_", "&"}:
            return True
        if last == len(self.tokens):
            return False
        after = self.tokens[last]
        listed = core.first == 0 and after.raw in {".", ")"} and after.glued and last + 1 < len(self.tokens)
        return listed or (after.glued and after.is_word and not self.words.at("unit", self.tokens, last))

    def _is_name(self, core: Core) -> bool:
        """A number word with a capital inside a sentence is a part of a name ("Club des Cinq")."""
        token, i = self.tokens[core.first], core.first
        if not token.is_capital or self.headline or core.first == 0 or self.words.at("unit", self.tokens, core.last):
            return False
        return self.tokens[i - 1].is_word or self.tokens[i - 1].raw in {"-", "'", ","}

    def _is_label(self, core: Core) -> bool:
        """A figure that names a road, a room, a law, a machine."""
        i = core.first
        dotted = i > 1 and self.tokens[i - 1].raw == "."
        if self.words.before("label", self.tokens, i - 1 if dotted else i):
            return True
        if any(self.words.has("street", t.low) for t in self._following(core.last)):
            return True
        before = self.tokens[i - 1] if i else None
        if self._dashed(core.last):
            return False
        if before is None or not before.is_capital or self.headline or self._starts_sentence(i - 1):
            return False
        if any(self.words.has(kind, before.low) for kind in ("function", "before")) or self.words.before("before", self.tokens, i):
            return False
        return self._unit(core) is None and not self._noun_follows(core.last) and not self.words.before("unit", self.tokens, i)

    def _dashed(self, i: int) -> bool:
        """Whether a dash and another figure follow at once, as in a score."""
        return i + 1 < len(self.tokens) and self.tokens[i].raw in _DASHES and self.tokens[i + 1].shape == "figure"

    def _following(self, i: int) -> list[Token]:
        """The word behind a house number, past a comma and capitalised words."""
        i += 1 if i < len(self.tokens) and self.tokens[i].raw == "," else 0
        found = self.tokens[i : i + 1]
        while i < len(self.tokens) - 1 and self.tokens[i].is_capital and len(found) <= 2:  # noqa: PLR2004
            i += 1
            found = [*found, self.tokens[i]] if self.tokens[i].is_capital else found
        return found

    def _starts_sentence(self, i: int) -> bool:
        return i == 0 or self.tokens[i - 1].raw in set('.!?:"(-–—;')

    def _noun_follows(self, i: int) -> bool:
        if i >= len(self.tokens):
            return False
        token = self.tokens[i]
        return token.is_word and not token.is_capital and not self.words.has("function", token.low)

    def _is_year(self, core: Core) -> bool:
        """Four plain digits that no comparator introduces and no counted noun follows."""
        token = self.tokens[core.last - 1]
        if core.last - core.first > 1 or not re.fullmatch(r"\d{4}", token.raw) or int(token.raw) not in _YEARS:
            return False
        if self.words.before("before", self.tokens, core.first):
            return False
        dated = core.first > 0 and self.words.has("dated", self.tokens[core.first - 1].low)
        counts = self._noun_follows(core.last) and not dated and self.words.at("groups", self.tokens, core.last) is None
        noun_before = core.first > 0 and self.tokens[core.first - 1].is_word and not self.words.has(
            "function", self.tokens[core.first - 1].low
        )
        return not counts or noun_before or self.notation.thousands == ","

    def _is_one(self, core: Core, atom: Atom) -> bool:
        """Whether *un* or *one* is a number: beside a unit, a victim, or (*one*) a noun."""
        article = self.words.at("one", self.tokens, core.first)
        if article is None or self.words.before("definite", self.tokens, core.first):
            return False
        before = self.words.before("before", self.tokens, core.first)
        if atom.unit and atom.unit_class == "time":
            return bool(before) or any(self.words.at("term", self.tokens, atom.last + k) for k in (0, 1))
        if atom.unit:
            unit = self._unit(core)
            loose = unit is not None and unit[0].note == "counted"
            return "article" not in article.values or (bool(unit) and not loose and "never" not in article.values)
        if "article" in article.values:
            return "never" not in article.values and self.words.at("tally", self.tokens, core.last) is not None
        return self._noun_follows(core.last)

    # --- ranges, scores, lists -----------------------------------------------------------------------

    def _joined(self, atoms: list[Atom]) -> list[Atom]:
        found: list[Atom] = []
        for atom in atoms:
            pair = self._pair(found[-1], atom) if found and found[-1].upper is None else None
            found = [*found[:-1], *pair] if pair else [*found, atom]
        return self._shared(found)

    def _pair(self, one: Atom, two: Atom) -> list[Atom] | None:
        """Two neighbours as one range or score, or as two numbers of one unit; `None`: no pair."""
        link = self._link(one, two)
        if link is None or "label" in {one.kind, two.kind} or "ordinal" in {one.kind, two.kind}:
            return None
        if self._is_score(one, two, link):
            return [self._merged(one, two, "score")]
        if one.unit not in {None, two.unit} and two.unit is not None:
            return None
        first = self._scaled_like(one, two, link)
        first = self._of_one_unit(first, two)
        second = two if two.unit else replace(two, unit=first.unit, kind=first.kind, unit_class=first.unit_class)
        opening = self.words.before("open", self.tokens, one.first)
        opened = opening is not None and link in opening.values
        if link == "range" and opened and self._shifts(one.first):
            return [first, second if one.unit_class == "money" else two]
        if first.value < second.value and (link != "both" or opened) and self._close(first, second, link):
            return [self._merged(first, second, "range", len(opening.words) if opening and opened else 0)]
        return None

    def _link(self, one: Atom, two: Atom) -> str | None:
        between = self.tokens[one.last : two.first]
        if len(between) == 1 and between[0].raw in _DASHES:
            return "dash" if between[0].glued and self.tokens[two.first].glued else None
        if two.core.first == one.last and self.tokens[two.core.first].raw in _DASHES and two.core.form == "figure":
            return None
        link = self.words.at("link", self.tokens, one.last)
        return link.values[0] if link and len(link.words) == len(between) else None

    def _close(self, one: Atom, two: Atom, link: str) -> bool:
        """Whether two numbers with *or* between them are one vague number ("two or three")."""
        return link != "either" or two.value <= 2 * one.value + 1

    def _is_score(self, one: Atom, two: Atom, link: str) -> bool:
        if not (one.bare or one.unit_class == "goal") or not two.bare or max(one.value, two.value) >= _HIGHEST_SCORE:
            return False
        if min(one.value, two.value) < 0 or one.value % 1 or two.value % 1:
            return False
        if link == "dash" and one.core.form == two.core.form == "figure":
            named = one.first > 0 and self.tokens[one.first - 1].is_capital and not self.headline
            return one.value >= two.value or one.value == 0 or named or self._plays(one.first, two.last)
        if link != "range" or one.value < two.value or self.words.before("open", self.tokens, one.first):
            return False
        return self._plays(one.first, two.last)

    def _plays(self, first: int, last: int) -> bool:
        near = [*self._clause_before(first), *self.tokens[last : last + _CONTEXT_AFTER]]
        return any(self.words.has("score", token.low) for token in near)

    def _shifts(self, first: int) -> bool:
        return any(self.words.has("shift", token.low) for token in self._clause_before(first))

    def _clause_before(self, first: int) -> list[Token]:
        near = self.tokens[max(0, first - _CONTEXT) : first]
        stop = max((k for k, token in enumerate(near) if token.raw in {".", ";", "!", "?"}), default=-1)
        return near[stop + 1 :]

    def _scaled_like(self, one: Atom, two: Atom, link: str) -> Atom:
        """"3 et 4 milliards": the first has the scale of the second."""
        factor = two.core.factor
        if link == "both" and not self.words.before("open", self.tokens, one.first):
            return one
        if factor == 1 or one.core.factor != 1 or one.core.form not in {"figure", "words"}:
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
            if one.bare and one.upper is None and two.kind in {"percent", "measure"} and self._lists(one, two):
                found[k] = self._of_one_unit(one, two)
        for k in range(1, len(found)):
            if found[k - 1].kind == "label" and found[k].bare and self._lists(found[k - 1], found[k]):
                found[k] = replace(found[k], kind="label") if not self._noun_follows(found[k].last) else found[k]
        return found

    def _lists(self, one: Atom, two: Atom) -> bool:
        return self._link(one, two) in {"both", "either"} and two.unit_class not in {"fraction", "times"}

    # --- ages ----------------------------------------------------------------------------------------

    def _aged(self, atom: Atom) -> Atom:
        """Years that are somebody's age; a bare number after *aged* or after a name."""
        aged = self.words.before("aged", self.tokens, atom.first)
        if atom.unit_class == "time":
            old = self.words.at("old", self.tokens, atom.last)
            if old:
                return replace(atom, kind="age", last=atom.last + len(old.words))
            return replace(atom, kind="age") if self._is_age(atom, aged) else atom
        if atom.kind != "count" or atom.unit or self.notation.apposed is None:
            return atom
        if aged and atom.value <= _OLDEST:
            first = atom.first - len(aged.words) if "span" in aged.values else atom.first
            return replace(atom, kind="age", unit=self.notation.apposed, first=first)
        if self._second_age(atom) or self._is_apposed(atom):
            return replace(atom, kind="age", unit=self.notation.apposed)
        return atom

    def _second_age(self, atom: Atom) -> bool:
        """"ages 4 and 7": the number before is introduced as an age."""
        link = self.words.before("link", self.tokens, atom.first)
        if link is None or link.values[0] != "both":
            return False
        at = atom.first - len(link.words) - 1
        return at > 0 and self.tokens[at].shape == "figure" and bool(self.words.before("aged", self.tokens, at))

    def _is_age(self, atom: Atom, aged: Phrase | None) -> bool:
        if any(self.words.at("term", self.tokens, atom.last + k) for k in (0, 1, 2)):
            return False
        if aged:
            return True
        i = atom.first - 1
        if i <= 0 or atom.unit != self.notation.apposed and self.notation.apposed is not None:
            return False
        if self.tokens[i].raw in {",", "("}:
            return self.tokens[i - 1].is_capital
        of = self.words.before("partitive", self.tokens, atom.first)
        near = self.tokens[max(0, i - 3) : i]
        return of is not None and not any(self.words.has("term", token.low) for token in near)

    def _is_apposed(self, atom: Atom) -> bool:
        """"Jane Roe, 45, …": a small plain number between a name and a sign."""
        i = atom.first
        if i < 2 or self.tokens[i - 1].raw != "," or not self.tokens[i - 2].is_capital or atom.core.form != "figure":  # noqa: PLR2004
            return False
        if not 0 < atom.value <= _OLDEST or atom.value % 1 or self.words.has("dated", self.tokens[i - 2].low):
            return False
        return atom.last == len(self.tokens) or self.tokens[atom.last].raw in {",", ".", ";", ")", ":"}

    # --- comparators ---------------------------------------------------------------------------------

    def _compared(self, atom: Atom) -> Atom:
        """The number with the comparator before or behind it."""
        before = self.words.before("before", self.tokens, atom.first)
        if before:
            sign = before.values[0] if atom.comparator == "=" else atom.comparator
            return replace(atom, first=atom.first - len(before.words), comparator=sign)
        after = self.words.at("after", self.tokens, atom.last)
        if after and atom.comparator == "=" and self._unmeant(atom.last + len(after.words)):
            found = replace(atom, last=atom.last + len(after.words), comparator=after.values[0])
            return self._late_unit(found)
        if atom.comparator == "=" and atom.core.form == "collective":
            return replace(atom, comparator="≈")
        return atom

    def _late_unit(self, atom: Atom) -> Atom:
        """"12 or more miles": the unit behind the comparator."""
        unit = self.words.at("unit", self.tokens, atom.last) if atom.unit is None else None
        if unit is None:
            return atom
        kind, name = _KINDS.get(unit.values[0], "measure"), " ".join(unit.values[1:])
        return replace(atom, last=atom.last + len(unit.words), kind=kind, unit=name, unit_class=unit.values[0])

    def _unmeant(self, i: int) -> bool:
        """Whether the comparator behind a number is not rather the one before the next number."""
        return i >= len(self.tokens) or self.counter.read(i) is None


def _plain(value: Decimal) -> Decimal:
    """The value without zeros at its end and without an exponent."""
    return Decimal(f"{value.normalize():f}")


def _is_headline(tokens: list[Token]) -> bool:
    """Whether most longer words of a paragraph have a capital."""
    words = [token for token in tokens if token.is_word and len(token.raw) > len("from")]
    return bool(words) and sum(token.is_capital for token in words) * 2 > len(words)
