"""Single numbers with their units, and what looks like a number and is no amount.

`AtomReader` is the part of the number grammar that looks at one number at a time; the classes of the
tables that it reads are named in ``numbergrammar``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factdiff.languages.numbercore import OPENERS as _NUMBERS
from factdiff.languages.numbercore import Core, Counter
from factdiff.languages.numberscan import Notation, NumberPhrase, NumberToken, Vocabulary
from factdiff.settings import NUMBERS
from factdiff.values import dataclass, replace

#: Classes of units whose numbers are no measures.
KINDS = {"percent": "percent", "money": "money", "times": "count"}
DASHES = frozenset("-–—")
#: Signs of dimensions and relays ("4 x 100 m"), whose figures count nothing by themselves.
_CROSSES = frozenset("×xX")
_YEARS = range(1000, 2100)
#: From here on a plain figure is a year where thousands have a comma.
_MODERN = 1900
#: How many capitalised words may stand between a house number and the word for its street.
_STREET = 2
#: Classes of words that anything which is looked for here can begin with, beside figures.
OPENERS = _NUMBERS | {"half", "decoy"}


@dataclass(frozen=True, slots=True)
class Atom:
    """One number with its unit: the outer words are tokens ``first`` to ``last``, exclusive.

    ``unit_class`` is the class of the unit's row; ``core_last`` is where the number's own words end.
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


class AtomReader:
    """The numbers of one paragraph, each by itself."""

    def __init__(self, tokens: list[NumberToken], words: Vocabulary, notation: Notation) -> None:
        """Read over these tokens with a language's words and notation."""
        self.tokens, self.words, self.notation = tokens, words, notation
        self.counter = Counter(tokens, words, notation)
        self.headline = _is_headline(tokens)
        self.openers = words.heads(OPENERS)

    def atoms(self) -> list[Atom]:
        """All of them in order, names and ordinals too."""
        atoms: list[Atom] = []
        i = 0
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.shape is None and token.low not in self.openers:
                i += 1
                continue
            decoy = self.words.at("decoy", self.tokens, i)
            share = self.words.at("portion", self.tokens, i) if decoy else None
            if decoy and not (share and len(share.words) > len(decoy.words)):
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
                i = max(i + 1, core.last if core.written != "one" else i + 1)
        return atoms

    def _atom(self, core: Core) -> Atom | None:
        """The number with its unit and kind; `None` where it is none after all."""
        if core.written == "ordinal":
            return self._plain(core, "ordinal")
        of_unit = self._part_of_unit(core) if core.written == "fraction" else None
        if of_unit is not None:
            return of_unit
        if core.unit:
            kind = "percent" if core.written == "fraction" else "count"
            return replace(self._plain(core, kind), unit=core.unit, unit_class=core.written)
        return self._of_figure(core) if core.written == "figure" else self._of_words(core)

    def _part_of_unit(self, core: Core) -> Atom | None:
        """ "A quarter of a point", "un quart de point": a fraction of one unit is an amount and no share."""
        of = self.words.at("partitive", self.tokens, core.last)
        if of is None:
            return None
        last = core.last + len(of.words)
        one = self.words.at("one", self.tokens, last)
        whole = replace(
            core,
            last=last + (len(one.words) if one else 0),
            value=core.value / 100,
            written="words",
            unit=None,
        )
        atom = self._united(whole)
        return atom if atom.unit is not None and atom.unit_class in {"point", "measure"} else None

    def _of_figure(self, core: Core) -> Atom | None:
        if self._is_code(core):
            return None
        if self._is_label(core):
            return self._plain(core, "label")
        atom = self._measured(core)
        return None if atom.unit is None and self._is_year(core) else atom

    def _of_words(self, core: Core) -> Atom | None:
        if core.written in {"words", "one"} and (self._is_name(core) or self._is_ranked(core)):
            return None
        atom = self._measured(core)
        return atom if core.written != "one" or self._is_one(core, atom) else None

    def _plain(self, core: Core, kind: str) -> Atom:
        return Atom(core.first, core.last, core, core.value, kind, core_last=core.last)

    def _measured(self, core: Core) -> Atom:
        """A number with its unit; a word puts only measures below zero, and the first of two such numbers."""
        atom = self._united(core)
        if core.minus and (atom.unit is None or atom.unit_class in {"time", "while"}):
            link = self.words.at("link", self.tokens, atom.last)
            opened = self.words.before("open", self.tokens, core.first)
            twice = link is not None and self.words.at("minus", self.tokens, atom.last + len(link.words))
            return (
                atom if twice or (link and opened) or self.notation.signed else self._united(core.above_zero)
            )
        below = self.words.at("below", self.tokens, atom.last) if atom.kind == "measure" else None
        return replace(atom, last=atom.last + len(below.words), value=-atom.value) if below else atom

    def _united(self, core: Core) -> Atom:
        """A number with the unit behind it, or the currency or name of a scale before it."""
        atom = self._plain(core, "count")
        unit = self._unit(core)
        if unit:
            phrase, end = unit
            value = core.value
            half = self.words.at("half", self.tokens, end)
            if half:
                value, end = value + half.value, end + len(half.words)
            kind = KINDS.get(phrase.values[0], "measure")
            name = " ".join(phrase.values[1:])
            return replace(atom, last=end, value=value, kind=kind, unit=name, unit_class=phrase.values[0])
        sign = self.words.before("unit", self.tokens, core.first)
        measure = sign.measure if sign else None
        if sign and measure and (measure.before or measure.either or measure.prefix):
            name, first = " ".join(sign.values[1:]), core.first - len(sign.words)
            kind = KINDS.get(sign.values[0], "measure")
            return replace(atom, first=first, kind=kind, unit=name, unit_class=sign.values[0])
        return atom

    def _unit(self, core: Core) -> tuple[NumberPhrase, int] | None:
        i = core.last
        hyphen = i < len(self.tokens) - 1 and self.tokens[i].raw == "-" and self.tokens[i].glued
        i += 1 if hyphen and self.tokens[i + 1].glued else 0
        if core.written in {"mass", "collective"}:
            of = self.words.at("partitive", self.tokens, i)
            i += len(of.words) if of else 0
        unit = self.words.at("unit", self.tokens, i)
        if unit is None or (unit.measure is not None and unit.measure.prefix):
            return None
        end = i + len(unit.words)
        elided = (
            unit.raw and end < len(self.tokens) and self.tokens[end].raw == "'" and self.tokens[end].glued
        )
        return None if elided else (unit, end)

    # --- what is no amount --------------------------------------------------------------------------

    def _is_code(self, core: Core) -> bool:
        """Digits that are a part of a word (*40s*), of a list's numbering or of a name."""
        first, last = self.tokens[core.first], core.last
        if _CROSSES & {token.raw for token in self.tokens[max(0, core.first - 1) : last + 1]}:
            return True
        if first.glued and core.first and self._is_tail(core.first):
            return True
        if last == len(self.tokens):
            return False
        after, then = self.tokens[last], self.tokens[min(last + 1, len(self.tokens) - 1)]
        if after.shape == "never" and re.fullmatch(r"\d/\d", after.raw):
            return True
        listed = core.first == 0 and after.raw in {".", ")"} and after is not then
        tailed = after.raw == "-" and then.shape == "never"
        grown = (after.is_word or after.shape) and not self.words.at("unit", self.tokens, last)
        return (after.glued and bool(listed or tailed or grown)) or self._quoted(core.first, last)

    def _is_tail(self, i: int) -> bool:
        """Whether a figure glued to the token before goes on with it (the *2* of *m2*); currencies may be glued."""
        before = self.tokens[i - 1]
        unit = self.words.before("unit", self.tokens, i)
        behind = unit is None or unit.measure is None or not unit.measure.before
        return before.raw in {"'", "_", "&"} or (before.is_word and behind)

    def _quoted(self, first: int, last: int) -> bool:
        """Whether a sign of minutes or seconds stands between two figures (9"81)."""
        return any(
            min(sign, other) >= 0
            and max(sign, other) < len(self.tokens)
            and self.tokens[sign].raw in {'"', "'"}
            and self.tokens[sign].glued
            and self.tokens[other].shape == "figure"
            for sign, other in ((last, last + 1), (first - 1, first - 2))
        )

    def _is_name(self, core: Core) -> bool:
        """A number word with a capital inside a sentence is a part of a name ("Club des Cinq")."""
        token, i = self.tokens[core.first], core.first
        if (
            not token.is_capital
            or self.headline
            or core.first == 0
            or self.words.at("unit", self.tokens, core.last)
        ):
            return False
        return self.tokens[i - 1].is_word or self.tokens[i - 1].raw in {"-", "'", ","}

    def _is_ranked(self, core: Core) -> bool:
        """The number goes on as an ordinal: "thirty-first", "vingt et unième"."""
        i = core.last
        if i < len(self.tokens) and (self.tokens[i].raw == "-" or self.words.at("joiner", self.tokens, i)):
            return self.words.at("ordinal", self.tokens, i + 1) is not None
        return False

    def _is_label(self, core: Core) -> bool:
        """A figure that names a road, a room, a law, a machine."""
        i = core.first
        dotted = i > 1 and self.tokens[i - 1].raw == "."
        if self.words.before("label", self.tokens, i - 1 if dotted else i) or self._bracketed(core):
            return True
        if any(self.words.at("street", self.tokens, k) for k in self._following(core.last)):
            return True
        before = self.tokens[i - 1] if i else None
        if self._dashed(core.last):
            return False
        if before is None or not before.is_capital or self.headline or self._starts_sentence(i - 1):
            return False
        if any(self.words.has(kind, before.low) for kind in ("function", "before")) or self.words.before(
            "before", self.tokens, i
        ):
            return False
        return (
            self._unit(core) is None
            and not self.noun_follows(core.last)
            and not self.words.before("unit", self.tokens, i)
        )

    def _bracketed(self, core: Core) -> bool:
        """A figure alone in brackets counts nothing: a code, a note."""
        around = self.tokens[max(0, core.first - 1) : core.first], self.tokens[core.last : core.last + 1]
        digits = (
            core.written == "figure" and core.last - core.first == 1 and self.tokens[core.first].raw.isdigit()
        )
        return digits and [t.raw for side in around for t in side] == ["(", ")"]

    def _dashed(self, i: int) -> bool:
        """Whether a dash or *à* and another figure follow, as in a score."""
        if i + 1 >= len(self.tokens) or self.tokens[i + 1].shape != "figure":
            return False
        link = self.words.at("link", self.tokens, i)
        return self.tokens[i].raw in DASHES or (link is not None and link.values[0] == "range")

    def _following(self, i: int) -> list[int]:
        """Where the word behind a house number stands: past a comma and capitalised words."""
        i += 1 if i < len(self.tokens) and self.tokens[i].raw == "," else 0
        found = [i]
        while i < len(self.tokens) and self.tokens[i].is_capital and len(found) <= _STREET:
            i += 1
            found.append(i)
        return found

    def _starts_sentence(self, i: int) -> bool:
        return i == 0 or self.tokens[i - 1].raw in set('.!?:"(-–—;')

    def _of_group(self, i: int) -> bool:
        """Whether *in five*, *sur dix* follows, at once or behind a noun."""
        of = self.group(i)
        return of is not None and self.counter.read(of) is not None

    def group(self, i: int) -> int | None:
        """Where the group begins of which a number is a share ("one in five", "un élu sur dix")."""
        for at in (i, i + 1):
            of = self.words.at("outof", self.tokens, at)
            if of and (at == i or "noun" in of.values):
                return at + len(of.words)
        return None

    def noun_follows(self, i: int) -> bool:
        """Whether a plain word that may be a counted noun stands at a token."""
        if i >= len(self.tokens):
            return False
        token = self.tokens[i]
        return token.is_word and not token.is_capital and not self.words.has("function", token.low)

    def _is_year(self, core: Core) -> bool:
        """Four plain digits that no comparator introduces and no counted noun follows."""
        token = self.tokens[core.last - 1]
        if (
            core.last - core.first > 1
            or not re.fullmatch(r"\d{4}", token.raw)
            or int(token.raw) not in _YEARS
        ):
            return False
        if self.words.before("before", self.tokens, core.first):
            return False
        dated = core.first > 0 and self.words.has("dated", self.tokens[core.first - 1].low)
        counts = self.noun_follows(core.last) and not dated
        noun_before = (
            core.first > 0
            and self.tokens[core.first - 1].is_word
            and not self.words.has("function", self.tokens[core.first - 1].low)
        )
        return not counts or noun_before or ("," in self.notation.thousands and core.value >= _MODERN)

    def _is_one(self, core: Core, atom: Atom) -> bool:
        """Whether *un* or *one* is a number: beside a unit, a victim, or (*one*) a noun."""
        article = self.words.at("one", self.tokens, core.first)
        if article is None or self.words.before("definite", self.tokens, core.first):
            return False
        before = self.words.before("before", self.tokens, core.first)
        barred = "never" in article.values
        if atom.unit and atom.unit_class in {"time", "while"}:
            return bool(before) or any(self.words.at("term", self.tokens, atom.last + k) for k in (0, 1))
        if atom.unit:
            unit = self._unit(core)
            measure = unit[0].measure if unit is not None else None
            loose = measure is not None and measure.counted
            return "article" not in article.values or (unit is not None and not loose and not barred)
        if self._ends_score(core.first):
            return True
        if "article" in article.values and not self._of_group(core.last):
            return not barred and self.words.at("tally", self.tokens, core.last) is not None
        return not barred and (self.noun_follows(core.last) or self._of_group(core.last))

    def _ends_score(self, i: int) -> bool:
        """Whether goals and a link stand before: "trois buts à un"."""
        link = self.words.before("link", self.tokens, i)
        goals = self.words.before("unit", self.tokens, i - len(link.words)) if link else None
        return goals is not None and link is not None and goals.values[0] == "goal" and "range" in link.values


def _is_headline(tokens: list[NumberToken]) -> bool:
    """Whether most longer words of a paragraph have a capital."""
    words = [token for token in tokens if token.is_word and len(token.raw) > NUMBERS.small]
    return bool(words) and sum(token.is_capital for token in words) * 2 > len(words)
