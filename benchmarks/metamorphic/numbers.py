"""Operators on numbers: value, bound, unit, sign, currency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Edit, Unit
from benchmarks.metamorphic.writing import NAMES, change, exchanged, found, like, pick

_MONTHS = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|"
    "April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
DIGITS = r"(?<![\w.,/:°’'-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,]\d+)?(?![\w/:]|[.,-]\d|-[A-Za-z])"
_CALENDAR = re.compile(
    rf"(?:er|st|nd|rd|th)?\.?(?: (?:et|au|à|and|to) (?:le )?\d{{1,2}}(?:er)?)?\s?(?:{_MONTHS})\b|\s?(?:h\b|heures?\b|a\.?m\b|p\.?m\b|o'clock|(?:BST|GMT|UTC)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?:(?:{_MONTHS})\.?|n°|(?:à|at|vers|numéro|No\.)|\d ?h)\s?$", re.IGNORECASE)
_SPANS = (
    r"\s?-?(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|years?|months?|weeks?|days?|hours?|minutes?|fois|times|"
    r"siècles?|centur(?:y|ies)|decades?|secondes?|seconds?|year-old)\b"
)
_WORDS = {
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante".split(),
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty "
    "fifty sixty".split(),
}
_ORDINALS = {
    "fr": "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième".split(),
    "en": "third fourth fifth sixth seventh eighth ninth tenth".split(),
}
_BOUNDS = {
    "fr": (
        ("plus de", "moins de"), ("moins de", "plus de"), ("au moins", "au plus"), ("au plus", "au moins"),
        ("environ", "moins de"), ("près de", "plus de"), ("quelque", "plus de"),
    ),
    "en": (
        ("more than", "less than"), ("less than", "more than"), ("fewer than", "more than"), ("at least", "at most"),
        ("at most", "at least"), ("about", "less than"), ("nearly", "more than"), ("almost", "more than"), ("over", "under"),
        ("some", "more than"), ("around", "less than"), ("up to", "at least"),
    ),
}  # fmt: skip
_UNITS = {
    "fr": (
        ("kilomètres", "mètres"), ("mètres", "kilomètres"), ("km", "m"), ("tonnes", "kilos"), ("kilos", "tonnes"),
        ("millions", "milliards"), ("milliards", "millions"), ("million", "milliard"), ("milliard", "million"),
        ("minutes", "secondes"), ("jours", "semaines"), ("semaines", "mois"), ("mois", "semaines"), ("ans", "mois"),
        ("secondes", "minutes"), ("hectares", "mètres carrés"), ("%", "points"), ("heures", "jours"), ("litres", "tonnes"),
        ("années", "semaines"), ("centimètres", "mètres"), ("km/h", "m/s"), ("degrés", "pour cent"),
    ),
    "en": (
        ("kilometres", "metres"), ("kilometers", "meters"), ("metres", "kilometres"), ("meters", "kilometers"),
        ("miles", "yards"), ("feet", "inches"), ("inches", "feet"), ("tonnes", "kilograms"), ("tons", "pounds"),
        ("kilograms", "tonnes"), ("million", "billion"), ("billion", "million"), ("thousand", "million"),
        ("hours", "days"), ("days", "weeks"), ("weeks", "months"), ("months", "years"), ("years", "months"),
        ("minutes", "hours"), ("seconds", "minutes"), ("percent", "points"), ("%", " points"), ("per cent", "points"),
        ("acres", "hectares"), ("hectares", "acres"), ("degrees", "percent"), ("year-old", "month-old"),
    ),
}  # fmt: skip
_MONEY = {
    "fr": (("euros", "dollars"), ("dollars", "euros"), ("€", "$"), ("$", "€"), ("livres sterling", "euros")),
    "en": (
        ("$", "€"),
        ("€", "$"),
        ("£", "$"),
        ("dollars", "euros"),
        ("euros", "dollars"),
        ("pounds", "dollars"),
    ),
}


def counted(unit: Unit) -> Iterator[re.Match[str]]:
    """Digits that count something: no year, no date, no hour."""
    text = unit.article.text
    for match in found(unit, DIGITS):
        after, before = (
            text[match.end() : unit.end],
            text[max(unit.start, match.start() - 12) : match.start()],
        )
        year = re.fullmatch(r"1[5-9]\d\d|20\d\d", match.group())
        if not year and not _CALENDAR.match(after) and not _BEFORE.search(before):
            yield match


def slots(unit: Unit, start: int, end: int) -> tuple[str, ...]:
    """Which slots a number may stand in: a length of time is a moment too, a number in a name is the name's."""
    text = unit.article.text
    if re.match(_SPANS, text[end : unit.end]):
        return ("quantities", "when")
    named = re.search(
        r"[A-ZÀ-Ý]\w+ $|\b(?:article|vol|flight|route|page|section|room|chambre|rue) $",
        text[max(unit.start, start - 20) : start],
    )
    return ("quantities", *NAMES) if named else ("quantities",)


def number(unit: Unit, _: Base) -> Iterator[Edit]:
    for match in counted(unit):
        new = _other(match.group(), unit.text)
        if new:
            yield change(unit, match.start(), match.end(), new, slots(unit, match.start(), match.end()))


def _other(digits: str, text: str) -> str | None:
    """Another number of the same form; a lone one stays because nouns agree with it."""
    if re.fullmatch(r"0*[01](?:[.,]\d+)?", digits):
        return None
    places = [i for i, c in enumerate(digits) if c.isdigit()]
    where = pick(places, digits, text)
    if where is None:
        return None
    small = "23456789" if where == places[0] else "0123456789"
    new = pick([c for c in small if c != digits[where]], digits, text, where)
    return digits[:where] + (new or "") + digits[where + 1 :]


def number_word(unit: Unit, _: Base) -> Iterator[Edit]:
    words = _WORDS[unit.article.language]
    for match in found(unit, rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE):
        after = unit.article.text[match.end() : unit.end]
        doubled = re.search(
            r"\b(?:tous|toutes|les uns les|\d|cent|mille|trente|quarante|cinquante) $",
            unit.article.text[max(unit.start, match.start() - 12) : match.start()],
        )
        if (
            doubled
            or not re.match(r" [a-zà-ÿ]", after)
            or re.match(r" (?:et|and|ou|or|à|to|of|des?|cents?|mille|hundred|thousand)\b", after)
        ):
            continue
        new = pick([w for w in words if w != match.group().lower()], unit.text, match.start() - unit.start)
        yield change(
            unit,
            match.start(),
            match.end(),
            like(match.group(), new or ""),
            slots(unit, match.start(), match.end()),
        )


def ordinal(unit: Unit, _: Base) -> Iterator[Edit]:
    words = _ORDINALS[unit.article.language]
    for match in found(unit, rf"\b(?:{'|'.join(words)})\b(?!-)", re.IGNORECASE):
        new = pick([w for w in words if w != match.group().lower()], unit.text)
        yield change(
            unit, match.start(), match.end(), like(match.group(), new or ""), ("quantities", "when", *NAMES)
        )


def bound(unit: Unit, _: Base) -> Iterator[Edit]:
    numeral = rf"(?= (?:\d|{'|'.join(_WORDS[unit.article.language])}\b|half|la moitié|cent|mille|hundred))"
    for old, new in _BOUNDS[unit.article.language]:
        for match in found(
            unit, rf"\b{old}\b{numeral}(?! \d{{1,2}}(?:[:.]\d\d)? ?[ap]\.?m\b)", re.IGNORECASE
        ):
            yield change(unit, match.start(), match.end(), like(match.group(), new), ("quantities", "when"))


def bound_added(unit: Unit, _: Base) -> Iterator[Edit]:
    """A bound before a bare number that stands behind a verb or opens the sentence."""
    verbs = {t.end + 1 for t in unit.tokens if t.pos in {"VERB", "AUX"}}
    new = ("plus de ", "au moins ") if unit.french else ("more than ", "at least ")
    for match in counted(unit):
        plain = (
            re.fullmatch(r"\d{1,3}(?:[ ,]\d{3})*", match.group())
            and int(re.sub(r"\D", "", match.group())) > 4
        )
        if (
            match.start() in verbs
            and plain
            and not re.match(r"\s?(?:ans|years)", unit.article.text[match.end() :])
        ):
            yield change(
                unit, match.start(), match.start(), pick(new, unit.text) or "", ("quantities", "when")
            )


def unit(unit: Unit, _: Base) -> Iterator[Edit]:
    numeral = rf"(?:\d|\b(?:{'|'.join(_WORDS[unit.article.language])}|cent|mille|hundred|thousand|million|billion|millions|milliards))"
    for old, new in _UNITS[unit.article.language]:
        for match in found(unit, rf"{numeral}[ \u00a0\u202f-]?({re.escape(old)})(?![\w/²])"):
            if old in {"heures", "heure"} and re.search(
                r"\b(?:à|vers|dès|de|avant|après) \d\d? heures$", unit.article.text[: match.end()]
            ):
                continue
            glued = unit.article.text[match.start(1) - 1].isdigit() and new[0].isalpha() and old == "%"
            yield change(
                unit, match.start(1), match.end(1), " " + new if glued else new, ("quantities", "when")
            )


def sign(unit: Unit, _: Base) -> Iterator[Edit]:
    """A minus, a bound sign or a percent sign comes or goes."""
    text = unit.article.text
    for match in counted(unit):
        percent = re.match(r"\s?%", text[match.end() : unit.end])
        if text[match.start() - 1] in "$€£+-–×#" or re.match(
            r"\s?% ?(?:and|to|or|et|à|ou|–|-) ?\d", text[match.end() : unit.end]
        ):
            continue  # A sign is there already, or the percent sign behind the second number serves both.
        if percent:
            yield change(unit, match.end(), match.end() + percent.end(), "", ("quantities",))
        elif re.match(r"\s?(?:°|degr)", text[match.end() : unit.end]) or pick((0, 0, 1), unit.text):
            new = (
                "-"
                if re.match(r"\s?(?:°|degr|points)", text[match.end() : unit.end])
                else pick(("<", ">", "±"), unit.text)
            )
            yield change(unit, match.start(), match.start(), new or "", ("quantities", "when"))


def currency(unit: Unit, _: Base) -> Iterator[Edit]:
    for old, new in _MONEY[unit.article.language]:
        edge = r"\b" if old[0].isalpha() else ""
        for match in found(unit, rf"{edge}{re.escape(old)}{edge}"):
            near = unit.article.text[max(unit.start, match.start() - 30) : match.end() + 3]
            if not edge and unit.article.text[match.start() - 1].isalpha():
                continue
            if re.search(r"\d|illion|illiard|mille|cent|thousand|hundred", near):
                fitted = (
                    exchanged(unit, match.start(), match.end(), new, ("quantities",))
                    if edge
                    else iter([change(unit, match.start(), match.end(), new, ("quantities",))])
                )
                yield from fitted


def question(unit: Unit, _: Base) -> Iterator[Edit]:
    """A statement becomes a question."""
    if (
        re.search(r"[\w)]\.$", unit.text)
        and len(unit.text.split()) > 4
        and not re.search(r"\b\w\.$|[A-Z]\.$", unit.text)
    ):
        yield change(unit, unit.end - 1, unit.end, " ?" if unit.french else "?", ("modality", "retracted"))


OPERATORS = (
    Operator("number", "numbers", number),
    Operator("number-word", "numbers", number_word),
    Operator("ordinal", "rest", ordinal),
    Operator("bound", "numbers", bound),
    Operator("bound-added", "numbers", bound_added),
    Operator("unit", "numbers", unit),
    Operator("sign", "rest", sign),
    Operator("currency", "numbers", currency),
    Operator("question", "rest", question),
)
