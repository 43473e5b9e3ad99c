"""Number words and figures as values: the part of the number grammar that counts.

The classes of a language's ``numbers.tsv`` that are read here: ``one`` (also an article: scope
``article``), ``small`` (0–19), ``ten`` (scope: value and the largest number that may be added),
``hundred`` and ``scale`` (scope ``bare`` where it may stand without a number before it), ``mass`` (a
noun such as *million*), ``collective`` (*dizaine*), ``suffix`` (*bn*), ``joiner`` (scope ``hundred``, ``ten``: before one and
eleven, ``ten any``: before every number), ``half``,
``halfof``, ``fraction``, ``portion`` (a fraction in one word, in percent), ``times`` (*twice*), ``sole``
(*un seul*), ``point`` (the sign of decimals as a word) and ``minus`` (the sign of numbers below zero).
"""

from __future__ import annotations

from decimal import Decimal

from factdiff.languages.numberscan import Notation, NumberPhrase, NumberToken, Vocabulary, figure
from factdiff.patterns import pattern
from factdiff.values import dataclass, replace

#: Classes of words that can begin a number.
OPENERS = frozenset(
    {"one", "small", "ten", "hundred", "scale", "collective", "halfof", "portion", "times", "sole", "minus"}
)
#: The largest number of figures that is read; longer ones are codes.
_LONGEST = 15
#: Fractions in figures that may follow a whole number ("2 1/2 hours"); others are dates and codes.
_FRACTION = pattern(r"([1-7])/([248])")


@dataclass(frozen=True, slots=True)
class Core:
    """A number's own words: tokens ``first`` to ``last`` (exclusive) and its value.

    ``factor`` is the scale that the value holds; ``written`` is ``figure``, ``words``, ``mass`` (a noun
    that a *de* may follow), ``collective``, ``fraction``, ``times``, ``sole``, ``ordinal`` or ``one``.
    ``minus`` counts the words before it that put it below zero, if what follows bears that out.
    """

    first: int
    last: int
    value: Decimal
    written: str
    factor: Decimal = Decimal(1)
    unit: str | None = None
    minus: int = 0

    @property
    def above_zero(self) -> Core:
        """The number without the word that would put it below zero."""
        return (
            replace(self, first=self.first + self.minus, value=-self.value, minus=0) if self.minus else self
        )


class Counter:
    """Reads the number that begins at a token of one paragraph."""

    def __init__(self, tokens: list[NumberToken], words: Vocabulary, notation: Notation) -> None:
        """Read over these tokens with a language's words and notation."""
        self.tokens, self.words, self.notation = tokens, words, notation
        self.heads = words.heads(OPENERS)

    def read(self, i: int) -> Core | None:
        """The longest number that begins at a token, if there is one."""
        if i >= len(self.tokens):
            return None
        shape = self.tokens[i].shape
        if shape == "ordinal":
            return self._ordinal(i)
        return self._figure(i) if shape == "figure" else self._spelt(i)

    def _spelt(self, i: int) -> Core | None:
        """The longest number in words, or a fraction of one sign."""
        part = self.words.at("half", self.tokens, i)
        if part and "alone" in part.values:
            return self._scaled(Core(i, i + 1, part.value, "figure"))
        if self.tokens[i].low not in self.heads or not self.tokens[i].is_word:
            return None
        minus = self.words.at("minus", self.tokens, i)
        if minus:
            return self._below_zero(i, len(minus.words))
        found = [self._phrase(i), self._portion(i), self._collective(i), self._words(i)]
        return max((core for core in found if core), key=lambda core: core.last, default=None)

    def _below_zero(self, i: int, size: int) -> Core | None:
        """ "Moins 12", "minus five", but not "au moins 12", nor what is taken from a number before it."""
        core = None if self.words.at("minus", self.tokens, i + size) else self.read(i + size)
        compared = any(self.words.before(kind, self.tokens, i + size) for kind in ("before", "after"))
        taken = i > 0 and (self.tokens[i - 1].shape == "figure" or self.words.before("unit", self.tokens, i))
        if core is None or core.value <= 0 or compared or taken or core.written == "fraction":
            return None
        return replace(core, first=i, value=-core.value, minus=size)

    # --- figures ---------------------------------------------------------------------------------

    def _ordinal(self, i: int) -> Core | None:
        raw = self.tokens[i].raw
        digits = "".join(c for c in raw if c.isdigit())
        if len(digits) > _LONGEST:
            return None
        return Core(i, i + 1, Decimal(digits) if digits else _roman(raw), "ordinal")

    def _figure(self, i: int) -> Core | None:
        token = self.tokens[i]
        if sum(c.isdigit() for c in token.raw) > _LONGEST:
            return None
        value = figure(token.raw, self.notation)
        first = i
        if self._signed(i):
            first, value = i - 1, value if self.tokens[i - 1].raw == "+" else -value
        half = self._half(i + 1)
        value, end = (value + half[0], half[1]) if half else (value, i + 1)
        return self._scaled(Core(first, end, value, "figure"))

    def _signed(self, i: int) -> bool:
        """Whether a sign belongs to the figure: glued to it, and to nothing before it."""
        if i == 0 or not self.tokens[i].glued or self.tokens[i - 1].raw not in "+-−":
            return False
        return not self.tokens[i - 1].glued or self.tokens[i - 2].raw == "("

    def _scaled(self, core: Core) -> Core:
        """A figure with the scale that follows it."""
        for kind, form in (
            ("mass", "mass"),
            ("scale", "words"),
            ("suffix", "figure"),
            ("collective", "mass"),
        ):
            scale = self.words.at(kind, self.tokens, core.last)
            if scale and (kind != "suffix" or self._suffix_counts(core, scale.values)):
                core = Core(
                    core.first, core.last + len(scale.words), core.value * scale.value, form, scale.value
                )
                half = self._half(core.last) if kind != "suffix" else None
                if half:
                    core = Core(core.first, half[1], core.value + half[0] * core.factor, form, core.factor)
                return core
        return core

    def _suffix_counts(self, core: Core, values: tuple[str, ...]) -> bool:
        """Whether *m* or *k* after a figure is a scale: beside money, or as its row allows."""
        asks, i = values[1:], core.last
        if not asks or ("glued" in asks and self.tokens[i].glued):
            return True
        if self.words.before("currency", self.tokens, core.first) or self.words.at(
            "currency", self.tokens, i + 1
        ):
            return True
        return "counted" in asks and self.tokens[i].glued and self._counts_noun(i + 1)

    def _counts_noun(self, i: int) -> bool:
        if i >= len(self.tokens) or not self.tokens[i].is_word or self.tokens[i].is_capital:
            return False
        low = self.tokens[i].low
        return not self.words.has("function", low) and not self.words.has("dimension", low)

    # --- words -----------------------------------------------------------------------------------

    def _words(self, i: int) -> Core | None:
        """A whole number in words: parts of thousands, each smaller than the one before."""
        total, limit, end, form, top = Decimal(0), Decimal("Infinity"), i, "words", Decimal(1)
        while True:
            part = self._part(end if end == i else self._skip(end), first=end == i)
            if part is None or part[2] >= limit or (part[2] == 1 and part[0] >= limit):
                break
            value, stop, factor, kind = part
            total, end, limit, form = total + value, stop, factor, kind
            top = max(top, factor)
            if factor == 1:
                break
        if end == i:
            return None
        if form == "words" and total == 1 and end == i + 1:
            return Core(i, end, total, "one")
        return Core(i, end, total, form, top)

    def _part(self, i: int, *, first: bool) -> tuple[Decimal, int, Decimal, str] | None:
        """A number below a thousand with its scale: value, end, scale, form."""
        head = self._below_thousand(i)
        bare = None if head else self._bare_scale(i)
        if bare:
            return bare
        if head is None:
            return None
        value, end = self._with_decimals(*head)
        half = self._half(end)
        after = half[1] if half and self._scale(half[1]) else self._skip(end)
        scale = self._scale(after)
        if scale is None:
            if not first and self.words.at("one", self.tokens, i) and not self._last_one(i):
                return None
            return (
                (value + half[0], half[1], Decimal(1), "words") if half else (value, end, Decimal(1), "words")
            )
        if half and after == half[1]:
            value += half[0]
        factor, stop, kind = scale
        more = self._half(stop)
        if more:
            return (value + more[0]) * factor, more[1], factor, kind
        return value * factor, stop, factor, kind

    def _with_decimals(self, value: Decimal, end: int) -> tuple[Decimal, int]:
        """ "One point five", "un virgule vingt-cinq": the decimals are read in a row."""
        point = self.words.at("point", self.tokens, end)
        digits, i = "", end + 1
        while point and len(digits) < _LONGEST and (part := self._below_hundred(i) or self._one(i)):
            digits, i = digits + str(part[0]), part[1]
        return (value + Decimal(f"0.{digits}"), i) if digits else (value, end)

    def _is_numeral(self, i: int) -> bool:
        one = self.words.at("one", self.tokens, i)
        return one is not None and "article" not in one.values

    def _bare_scale(self, i: int) -> tuple[Decimal, int, Decimal, str] | None:
        scale = self.words.at("scale", self.tokens, i)
        if scale and "bare" in scale.values and not self.words.before("vague", self.tokens, i):
            return scale.value, i + len(scale.words), scale.value, "words"
        return None

    def _scale(self, i: int) -> tuple[Decimal, int, str] | None:
        for kind in ("scale", "mass"):
            found = self.words.at(kind, self.tokens, i)
            if found:
                return found.value, i + len(found.words), "mass" if kind == "mass" else "words"
        return None

    def _below_thousand(self, i: int) -> tuple[Decimal, int] | None:
        head = self._below_hundred(i) or self._one(i)
        after = self._skip(head[1]) if head else i
        hundred = self.words.at("hundred", self.tokens, after)
        if hundred is None:
            return head
        if head is None and ("bare" not in hundred.values or self.words.before("vague", self.tokens, i)):
            return None
        value, end = (head[0] if head else Decimal(1)) * hundred.value, after + len(hundred.words)
        joiner = self.words.at("joiner", self.tokens, end)
        next_ = end + 1 if joiner and "hundred" in joiner.values else self._skip(end)
        rest = self._below_hundred(next_) or self._last_one(next_)
        return (value + rest[0], rest[1]) if rest else (value, end)

    def _last_one(self, i: int) -> tuple[Decimal, int] | None:
        """A one at the end of a larger number ("cent un"); "two hundred a day" has none."""
        one = self.words.at("one", self.tokens, i)
        return (Decimal(1), i + len(one.words)) if one and "never" not in one.values else None

    def _below_hundred(self, i: int) -> tuple[Decimal, int] | None:
        ten = self.words.at("ten", self.tokens, i)
        if ten is None:
            small = self.words.at("small", self.tokens, i)
            return (small.value, i + len(small.words)) if small else None
        end = i + len(ten.words)
        joiner = self.words.at("joiner", self.tokens, self._skip(end))
        joined = joiner is not None and "ten" in joiner.values
        after = self._skip(self._skip(end) + 1) if joined else self._skip(end)
        more = self.words.at("small", self.tokens, after) or self.words.at("one", self.tokens, after)
        if more is None or not 0 < more.value <= Decimal(ten.values[1]):
            return ten.value, end
        if joined and joiner is not None and "any" not in joiner.values and more.value not in {1, 11}:
            return ten.value, end
        if more.kind == "one" and not joined and not self._hyphen(end) and not self._is_numeral(after):
            return ten.value, end
        return ten.value + more.value, after + len(more.words)

    def _one(self, i: int) -> tuple[Decimal, int] | None:
        one = self.words.at("one", self.tokens, i)
        return (Decimal(1), i + len(one.words)) if one else None

    def _half(self, i: int) -> tuple[Decimal, int] | None:
        half = self.words.at("half", self.tokens, i)
        if half is None and i < len(self.tokens) and not self.tokens[i].glued:
            part = _FRACTION.fullmatch(self.tokens[i].raw)
            return (Decimal(part[1]) / Decimal(part[2]), i + 1) if part and part[1] < part[2] else None
        return (half.value, i + len(half.words)) if half else None

    def _hyphen(self, i: int) -> bool:
        return (
            i + 1 < len(self.tokens)
            and self.tokens[i].raw == "-"
            and self.tokens[i].glued
            and self.tokens[i + 1].glued
        )

    def _skip(self, i: int) -> int:
        """The token after a hyphen inside a word."""
        return i + 1 if self._hyphen(i) else i

    # --- fractions, dozens, and words that are numbers by themselves --------------------------------

    def _collective(self, i: int) -> Core | None:
        """*une dizaine*, *two dozen*, *half a million*, *une centaine de milliers*."""
        whole = self.words.at("collective", self.tokens, i)
        if whole and "bare" in whole.values:
            return Core(i, i + len(whole.words), whole.value, "collective")
        half = self.words.at("halfof", self.tokens, i)
        head = (half.value, i + len(half.words)) if half else self._below_hundred(i) or self._one(i)
        if head is None:
            return None
        mass = self.words.at("mass", self.tokens, head[1]) or self.words.at("hundred", self.tokens, head[1])
        if half and mass:
            return Core(i, head[1] + len(mass.words), head[0] * mass.value, "mass", mass.value)
        found = self.words.at("collective", self.tokens, self._skip(head[1]))
        if found is None:
            return None
        value, end = head[0] * found.value, self._skip(head[1]) + len(found.words)
        of = self.words.at("partitive", self.tokens, end)
        many = (
            self.words.at("collective", self.tokens, end + len(of.words))
            or self.words.at("mass", self.tokens, end + len(of.words))
            if of
            else self.words.at("mass", self.tokens, end)
        )
        if many:
            value, end = value * many.value, end + (len(of.words) if of else 0) + len(many.words)
        return Core(i, end, value, "collective")

    def _portion(self, i: int) -> Core | None:
        """A fraction: *la moitié*, *deux tiers*, *a fifth*, in percent."""
        whole = self.words.at("portion", self.tokens, i)
        if whole:
            end = i + len(whole.words)
            free = "free" in whole.values or self._leads(i) or self._partitive(end)
            return Core(i, end, whole.value, "fraction", unit="%") if free else None
        head = self._below_hundred(i) or self._one(i)
        if head is None:
            return None
        at = self._skip(head[1])
        part = self.words.at("fraction", self.tokens, at)
        if part is None or self.words.at("decoy", self.tokens, at) or head[0] >= part.value:
            return None
        end = at + len(part.words)
        if head[0] == 1 and not (self._leads(i) or self._partitive(end)):
            return None
        share = (100 * head[0] / part.value).quantize(Decimal("0.1")).normalize()
        return Core(i, end, Decimal(f"{share:f}"), "fraction", unit="%")

    def _partitive(self, i: int) -> bool:
        return self.words.at("partitive", self.tokens, i) is not None

    def _leads(self, i: int) -> bool:
        """Whether the words before say that a share follows: *by a fifth*, *more than half*."""
        return any(self.words.before(kind, self.tokens, i) for kind in ("share", "before"))

    def _phrase(self, i: int) -> Core | None:
        for kind in ("times", "sole"):
            found = self.words.at(kind, self.tokens, i)
            if found and not self.words.before("definite", self.tokens, i) and self._is_meant(found, i):
                unit = found.values[1] if kind == "times" else None
                return Core(i, i + len(found.words), found.value, kind, unit=unit)
        return None

    def _is_meant(self, found: NumberPhrase, i: int) -> bool:
        """Whether a noun follows where the row asks for one ("a single person", not "a single by …")."""
        return "noun" not in found.values or self._counts_noun(i + len(found.words))


def _roman(raw: str) -> Decimal:
    """The value of Roman figures at the beginning of a word."""
    digits = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    values = [digits[char] for char in raw if char in digits]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return Decimal(sum(-value if value < after else value for value, after in pairs))
