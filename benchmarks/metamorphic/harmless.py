"""Edits of form alone: typography, numerals, abbreviations, aliases, spelling, contractions, synonyms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic.lists import pairs, rows
from benchmarks.metamorphic.numbers import counted
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Edit, Piece, Unit
from benchmarks.metamorphic.writing import change, exchanged, found, like

_NBSP, _THIN = "\u00a0", "\u202f"


def quotes(unit: Unit, _: Base) -> Iterator[Edit]:
    """Other quotation marks around the same words."""
    for match in found(
        unit, '(?P<open>«[ \u00a0\u202f]?|“|")(?P<in>[^«»“”"\n]+?)(?P<close>[ \u00a0\u202f]?»|”|")'
    ):
        mark = match.group("open")[0]
        if (mark, match.group("close")[-1]) not in {("«", "»"), ("“", "”"), ('"', '"')}:
            continue
        before = unit.article.text[match.start() - 1 : match.start()]
        if mark == '"' and (before.isalnum() or match.group("in") != match.group("in").strip()):
            continue
        new = {"«": ("“", "”"), "“": ('"', '"'), '"': ("«\u00a0", "\u00a0»") if unit.french else ("“", "”")}[
            mark
        ]
        pieces = (Piece(*match.span("open"), new[0]), Piece(*match.span("close"), new[1]))
        yield Edit(pieces)


def apostrophes(unit: Unit, _: Base) -> Iterator[Edit]:
    """All apostrophes of the sentence, straight for curly or curly for straight."""
    for old, new in (("'", "’"), ("’", "'")):
        pieces = tuple(Piece(m.start(), m.end(), new) for m in found(unit, rf"(?<=\w){old}(?=\w)"))
        if pieces:
            yield Edit(pieces)


def spaces(unit: Unit, _: Base) -> Iterator[Edit]:
    """No-break spaces where there were plain ones and the other way round; a space doubled."""
    hard = tuple(Piece(m.start(), m.end(), " ") for m in found(unit, f"[{_NBSP}{_THIN}]"))
    if hard:
        yield Edit(hard)
    marks = r"(?<=«) | (?=[»:;?!%€])|(?<=\d) (?=\d{3}\b)" if unit.french else r"(?<=\d) (?=\w)|(?<=Mr\.) "
    soft = tuple(Piece(m.start(), m.end(), _NBSP) for m in found(unit, marks))
    if soft:
        yield Edit(soft)
    plain = list(found(unit, r"(?<=\w) (?=\w)"))
    if plain:
        middle = plain[len(plain) // 2]
        yield Edit((Piece(middle.start(), middle.end(), "  "),))


def dashes(unit: Unit, _: Base) -> Iterator[Edit]:
    for old, new in (("–", "—"), ("—", "–"), ("-", "–")):
        pieces = tuple(Piece(m.start(), m.end(), new) for m in found(unit, rf"(?<= ){old}(?= )"))
        if pieces:
            yield Edit(pieces)
    for old, new in (("…", "..."), ("...", "…")):
        for match in found(unit, rf"(?<=\w){re.escape(old)}"):
            yield change(unit, match.start(), match.end(), new)


_NUMERALS = {
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(),
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
}
_TENS = {
    "fr": {30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 100: "cent"},
    "en": {30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy"},
}


def numeral(unit: Unit, _: Base) -> Iterator[Edit]:
    """Digits for a number word and a word for digits."""
    language = unit.article.language
    named = {n + 2: w for n, w in enumerate(_NUMERALS[language])} | _TENS[language]
    digits = {w: str(n) for n, w in named.items()}
    number = "|".join(sorted(digits, key=len, reverse=True))
    for match in found(unit, rf"(?<![\w-])(?:{number})(?= [a-zà-ÿ]{{3,}})", re.IGNORECASE):
        after = unit.article.text[match.end() : unit.end]
        before = unit.article.text[max(unit.start, match.start() - 12) : match.start()]
        compound = re.search(
            rf"(?:\b(?:{number}|vingt|tous|toutes|cent|mille|hundred|and)|\d)[ -]$", before, re.IGNORECASE
        )
        if (
            compound
            or re.match(r" (?:cents?|mille|hundred|thousand|et|and|des|of)\b", after)
            or match.start() == unit.start
        ):
            continue
        yield change(unit, match.start(), match.end(), digits[match.group().lower()])
    for match in counted(unit):
        value = match.group()
        plain = value.isdigit() and int(value) in named and not value.startswith("0")
        after = unit.article.text[match.end() : unit.end]
        before = unit.article.text[max(unit.start, match.start() - 12) : match.start()]
        if (
            plain
            and re.match(r" [a-zà-ÿ]{3,}", after)
            and not re.search(r"\d ?$|[A-ZÀ-Ý]\w* $|n° ?$|h ?$|[-+–] ?$", before)
        ):
            new = named[int(value)]
            yield change(
                unit,
                match.start(),
                match.end(),
                new[0].upper() + new[1:] if match.start() == unit.start else new,
            )


def grouping(unit: Unit, _: Base) -> Iterator[Edit]:
    """Thousands with and without their separator."""
    for match in counted(unit):
        digits = match.group()
        if (
            re.fullmatch(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+", digits)
            and (unit.french or "," in digits)
            and not (unit.french and "," in digits)
        ):
            yield change(unit, match.start(), match.end(), re.sub(r"\D", "", digits))
        elif re.fullmatch(r"[1-9]\d{4,6}", digits):
            yield change(
                unit,
                match.start(),
                match.end(),
                f"{int(digits):,}".replace(",", _NBSP if unit.french else ","),
            )


def hours(unit: Unit, _: Base) -> Iterator[Edit]:
    """The same hour written otherwise."""
    if unit.french:
        for match in found(unit, r"(?<![\w,.:])([01]?\d|2[0-3])( ?)(h)( ?)([0-5]\d)(?!\d)"):
            hour, minutes = match.group(1), match.group(5)
            yield change(
                unit,
                match.start(),
                match.end(),
                f"{hour} h {minutes}" if not match.group(2) else f"{hour}h{minutes}",
            )
        for match in found(unit, r"\b(?:à|vers|dès) (?:[01]?\d|2[0-3])( heures| ?h)\b(?! ?\d)"):
            yield change(unit, match.start(1), match.end(1), "h" if "heures" in match.group(1) else " heures")
    else:
        for match in found(unit, r"(?<=\d)( ?)([ap])\.?(m)\b\.?(?! *$)", re.IGNORECASE):
            dotted = "." in match.group()
            letters = match.group(2).lower() + ("" if dotted else ".") + "m" + ("" if dotted else ".")
            yield change(unit, match.start(), match.end(), " " + letters)


def dates(unit: Unit, _: Base) -> Iterator[Edit]:
    """The same date written otherwise."""
    if unit.french:
        for match in found(
            unit,
            r"(?<![\w.-])(1)(er)?(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))",
        ):
            yield change(unit, match.start(), match.end(), "1" if match.group(2) else "1er")
    else:
        months = "January|February|March|April|May|June|July|August|September|October|November|December"
        for match in found(unit, rf"\b({months}) (\d{{1,2}})(?:st|nd|rd|th)?(?![\w:]|,? ?\d)"):
            yield change(unit, match.start(), match.end(), f"{match.group(2)} {match.group(1)}")
        for match in found(unit, rf"\b(\d{{1,2}}) ({months})\b(?! \d)"):
            yield change(unit, match.start(), match.end(), f"{match.group(2)} {match.group(1)}")


def listed(unit: Unit, name: str, flags: int = 0) -> Iterator[Edit]:
    """Every pair of a list, word for word."""
    for row in rows(unit.article.language, name):
        old, new = row[-2], row[-1]
        start = r"(?<![\w.-])" if old[0].isalnum() else ""
        end = r"(?![\w/-])" if old[-1].isalnum() else r"(?=[ ,;:)])" if old[-1] == "." else ""
        for match in found(unit, start + re.escape(old) + end, flags):
            yield change(unit, match.start(), match.end(), like(match.group(), new) if flags else new)


def abbreviation(unit: Unit, _: Base) -> Iterator[Edit]:
    text = unit.article.text
    for edit in listed(unit, "abbreviations"):
        piece = edit.pieces[0]
        old, before, after = (
            text[piece.start : piece.end],
            text[max(unit.start, piece.start - 14) : piece.start],
            text[piece.end : unit.end],
        )
        measured = old[0].islower() or old in "€$%"
        if (
            measured
            and old not in {"a.m.", "p.m.", "percent", "n°", "av.", "bd", "janv."}
            and not re.search(r"\d[ \u00a0\u202f]?$", before)
        ):
            continue
        if re.fullmatch(r"[A-Z][a-z]+\.?", old) and not re.match(r" [A-ZÀ-Ý]|\.? \d{1,2}\b", after):
            continue
        if old in {
            "January",
            "February",
            "August",
            "September",
            "October",
            "November",
            "December",
        } and not re.match(r" \d{1,2}\b", after):
            continue
        if (old in {"General", "Number", "No."} and not re.match(r" [A-Z]\w+ [A-Z]| \d", after)) or (
            old == "St." and unit.french
        ):
            continue
        glued = re.search(r"\d$", before) and piece.new[0].isalpha()
        if old == "n°" and after[:1].isdigit():
            yield Edit((Piece(piece.start, piece.end, "numéro "),))
            continue
        gap = re.search(r" $", before) and piece.new == "%"
        fixed = (
            Piece(piece.start - 1, piece.end, piece.new)
            if gap
            else Piece(piece.start, piece.end, (" " if glued else "") + piece.new)
        )
        yield Edit((fixed,))


def alias(unit: Unit, base: Base) -> Iterator[Edit]:
    """Another name of the same, by the list; a person's given name set before the surname or left out."""
    for row in rows(unit.article.language, "aliases"):
        for old, new in (tuple(row),):
            for match in found(unit, rf"(?<![\w-]){re.escape(old)}(?![\w-]|['’]s)(?! [A-ZÀ-Ý])"):
                yield change(unit, match.start(), match.end(), new)
            capital = old[0].upper() + old[1:]
            if (
                capital != old
                and unit.text.startswith(capital)
                and not re.match(r"[\w-]| [A-ZÀ-Ý]", unit.text[len(capital) :])
            ):
                yield change(unit, unit.start, unit.start + len(capital), new[0].upper() + new[1:])
    yield from _fuller(unit, base)


def _fuller(unit: Unit, base: Base) -> Iterator[Edit]:
    """ "Okafor" → "Bill Okafor", where the article introduced one person of that surname before."""
    from benchmarks.metamorphic.names import persons

    if "full" not in base.memory:
        base.memory["full"] = [
            (m.group("given"), m.group("family"), u.index, sex)
            for u in base.units
            for m, sex, _m in persons(u)
        ]
    full = base.memory["full"]
    assert isinstance(full, list)
    for name in sorted({f for _g, f, _i, _s in full}):
        given = {(g, s) for g, f, _i, s in full if f == name}
        first = min(i for _g, f, i, _s in full if f == name)
        if len(given) != 1 or unit.index <= first:
            continue
        for match in found(
            unit, rf"(?<![\w-])(?:M\. |Mme |Mr\.? |Ms\.? |Mrs\.? )?{re.escape(name)}(?![\w-]| [A-ZÀ-Ý])"
        ):
            before = unit.article.text[max(unit.start, match.start() - 14) : match.start()]
            sex = {"M": "m", "Mr": "m", "Mme": "f", "Ms": "f", "Mrs": "f"}.get(
                match.group().split()[0].rstrip(".")
            )
            if sex not in {None, next(iter(given))[1]}:
                continue
            if not re.search(r"(?:[A-ZÀ-Ý][\w.-]*|d['’]) $|d['’]$", before):
                yield change(unit, match.start(), match.end(), f"{next(iter(given))[0]} {name}")


def spelling(unit: Unit, _: Base) -> Iterator[Edit]:
    """American and British, reformed and traditional."""
    for row in rows(unit.article.language, "spelling"):
        for old, new in ((row[0], row[1]), (row[1], row[0])):
            for match in found(unit, rf"(?<![\w-]){re.escape(old)}(?![\w-])"):
                named = match.start() > unit.start and old[0].islower() and match.group()[0].isupper()
                proper = re.match(r" [A-Z]", unit.article.text[match.end() :]) and old[0].isupper()
                if not named and not (proper and not unit.french):
                    yield change(unit, match.start(), match.end(), new)


def contraction(unit: Unit, _: Base) -> Iterator[Edit]:
    for row in rows("en", "contractions"):
        for old, new in ((row[0], row[1]), (row[1], row[0])):
            for match in found(
                unit, rf"(?<![\w'’])({re.escape(old)}|{re.escape(old.capitalize())})(?![\w'’])"
            ):
                if new == "it is" and re.match(
                    r" (?:been|\w+ed|got|become|had)\b", unit.article.text[match.end() :]
                ):
                    continue
                if old in {"it's", "there's", "that's", "what's", "let's"} and re.match(
                    r" (?:been|[a-z]+ed|got|had)\b", unit.article.text[match.end() :]
                ):
                    continue
                if re.search(r"\b(?:is|are|have|am|will)$", old) and not re.match(
                    r" [a-z]", unit.article.text[match.end() :]
                ):
                    continue
                yield change(unit, match.start(), match.end(), like(match.group(), new))


def synonym(unit: Unit, _: Base) -> Iterator[Edit]:
    language = unit.article.language
    table = pairs(language, "synonyms")
    for old, (new, kind) in table.items():
        if kind != "inv" or not old:
            continue
        end = r"(?![\w/-])" if old[-1].isalnum() else ""
        for match in found(unit, rf"(?<![\w'’-]){re.escape(old)}{end}", re.IGNORECASE):
            if not unit.is_quoted(match.start()) and _sound(unit, match.start(), match.end(), old):
                yield from exchanged(unit, match.start(), match.end(), like(match.group(), new))
    for token in unit.tokens:
        new, kind = table.get(token.form.lower(), ("", ""))
        fit = {"er": {"VERB"}, "part": {"VERB"}, "adj": {"ADJ"}, "nounm": {"NOUN"}, "nounf": {"NOUN"}}.get(
            kind, set()
        )
        bound = any(c.dep in {"xcomp", "ccomp", "expl"} for c in token.children)
        if (
            new
            and token.pos in fit
            and not bound
            and not unit.is_quoted(token.start)
            and token.form[0].islower()
            and not re.match(r" (?:à|par)\b|-", unit.article.text[token.end :])
        ):
            yield from exchanged(unit, token.start, token.end, new, gender=kind)


_FRAMES = {
    "approximately": r" \d", "selon": r" (?:le|la|les|l['’]|M\.|[A-ZÀ-Ý])", "d'après": r" (?:le|la|les|l['’]|M\.|[A-ZÀ-Ý])", "environ": r" \d",
    "afin de": r" [a-z]+(?:er|ir|re)\b", "pendant": r" (?!que)", "durant": r" ", "puis": r" (?:a|ont|est|le|la|il)\b", "souvent": r" ", "vite": r" ",
    "although": r" ", "tandis que": r" ", "bought": r" (?:a|the|his|her|their|\d)", "purchased": r" (?:a|the|his|her|their|\d)", "attempted to": r" ", "tried to": r" ",
    "began": r" (?:on|in|at|after)\b|\.", "started": r" (?:on|in|at|after)\b|\.", "movie": r"", "film": r"", "prior to": r" (?:the|his|her|a)\b", "in order to": r" ",
    "also": r"", "entire": r" ", "until": r" ", "parce que": r" ", "a déclaré": r" (?:que|qu)|,", "a indiqué": r" (?:que|qu)|,", "a précisé": r" (?:que|qu)|,",
    "ont déclaré": r" (?:que|qu)|,", "ont indiqué": r" (?:que|qu)|,", "stated": r" that|,", "perhaps": r" ", "particularly": r" ", "happened": r" (?:on|in|at)\b", "occurred": r" (?:on|in|at)\b",
    "ended": r" (?:on|in|at)\b", "required": r" (?:for|by)\b", "numerous": r" ", "a affirmé": r" (?:que|qu)|,", "residence": r"(?!s)", "due to": r" (?:the|a|an|his|her|its|their)\b", "bien que": r" (?:le|la|les)\b", "immediately": r"[,.]", "according to": r" ", "rapidement": r"",
}  # fmt: skip


def _sound(unit: Unit, start: int, end: int, old: str) -> bool:
    """Whether the word stands in a frame in which the synonym says the same."""
    del start
    frame = _FRAMES.get(old)
    return frame is None or re.match(frame, unit.article.text[end : unit.end]) is not None


OPERATORS = (
    Operator("quotes", "typography", quotes),
    Operator("apostrophes", "typography", apostrophes),
    Operator("spaces", "typography", spaces),
    Operator("dashes", "typography", dashes),
    Operator("numeral", "numerals", numeral),
    Operator("grouping", "numerals", grouping),
    Operator("hour-form", "numerals", hours),
    Operator("date-form", "harmless", dates),
    Operator("abbreviation", "harmless", abbreviation),
    Operator("alias", "harmless", alias),
    Operator("spelling", "harmless", spelling),
    Operator("contraction", "harmless", contraction, ("en",)),
    Operator("synonym", "harmless", synonym),
)
