"""Whole numbers spelt out, for tests that read them back."""

from __future__ import annotations

_FR_SMALL = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FR_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
_EN_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _french_hundred(n: int) -> str:
    if n < 20:
        return _FR_SMALL[n]
    ten = n // 10 - (n // 10 in {7, 9})
    rest = n - 10 * ten
    if rest == 0:
        return "quatre-vingts" if n == 80 else _FR_TENS[ten]
    if rest in {1, 11} and ten != 8:
        return f"{_FR_TENS[ten]} et {_FR_SMALL[rest]}"
    return f"{_FR_TENS[ten]}-{_FR_SMALL[rest]}"


def french(n: int) -> str:
    """A whole number below a thousand million, spelt in French."""
    for size, name in ((10**6, "million"), (1000, "mille"), (100, "cent")):
        if n >= size:
            count, rest = divmod(n, size)
            head = name if count == 1 and size < 10**6 else f"{french(count)} {name}"
            many = "s" if count > 1 and (size == 10**6 or (size == 100 and not rest)) else ""
            head = head.replace("cents mille", "cent mille").replace("vingts mille", "vingt mille")
            return f"{head}{many} {french(rest)}" if rest else head + many
    return _french_hundred(n)


def english(n: int) -> str:
    """A whole number below a thousand million, spelt in English."""
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            count, rest = divmod(n, size)
            joint = " and " if size == 100 else " "
            return f"{english(count)} {name}{joint}{english(rest)}" if rest else f"{english(count)} {name}"
    if n < 20:
        return _EN_SMALL[n]
    return _EN_TENS[n // 10] + (f"-{_EN_SMALL[n % 10]}" if n % 10 else "")
