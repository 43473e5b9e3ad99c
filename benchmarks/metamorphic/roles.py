"""Operators on who does it and who says it, on words inside quotation marks, and on whole sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic import english, french
from benchmarks.metamorphic.lists import classes, pairs
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Edit, Piece, Unit
from benchmarks.metamorphic.writing import NAMES, alternatives, change, exchanged, found, like, pick
from factdiff.analysis.tree import Token

_SAID = ("source", "who")


def speaker(unit: Unit, _: Base) -> Iterator[Edit]:
    """Another speaker for a reporting verb or behind "according to"."""
    pattern = (
        r"\b(?:[Ss]elon|[Dd]['’]après) (?:le|la|les|l['’]) ?(\w+)\b"
        if unit.french
        else r"\b[Aa]ccording to (?:the )?(\w+)\b"
    )
    seen = {m.start(1): m.end(1) for m in found(unit, pattern)}
    said = {w for _k, members in classes(unit.article.language, "reporting") for w in members}
    for token in unit.tokens:
        if token.form.lower() in said and token.pos == "VERB":
            subject = token.child("nsubj")
            if subject is not None and subject.pos == "NOUN":
                seen[subject.start] = subject.end
    for kind, members in classes(unit.article.language, "speakers"):
        for start, end in seen.items():
            old = unit.article.text[start:end]
            options = alternatives(members, old, unit)
            titled = re.match(r"[^.,;«»]{0,40}? [A-ZÀ-Ý]|,? [A-ZÀ-Ý]", unit.article.text[end : unit.end])
            if old in members and options:
                yield change(
                    unit, start, end, pick(options, unit.text) or "", (*_SAID, "what") if titled else _SAID
                )
        del kind


def role_order(unit: Unit, _: Base) -> Iterator[Edit]:
    """Subject and object change seats, where both are simple and agree in number and gender."""
    for token in unit.tokens:
        subject, target = token.child("nsubj"), token.child("obj")
        if token.pos != "VERB" or subject is None or target is None or not _agree(unit, subject, target):
            continue
        first, second = _span(subject), _span(target)
        opened = {"DET", "PROPN"}
        light = token.lemma in {
            "avoir",
            "faire",
            "voir",
            "prendre",
            "mettre",
            "donner",
            "tenir",
            "have",
            "take",
            "make",
            "give",
        }
        if light or subject.subtree()[0].pos not in opened or target.subtree()[0].pos not in opened:
            continue
        if first is None or second is None or first[1] > token.start or second[0] < token.end:
            continue
        text = unit.article.text
        if (
            re.search(r"[,;()«»“”\"]", text[slice(*first)] + text[slice(*second)])
            or text[first[0] - 1] in "'’"
        ):
            continue
        a, b = text[slice(*first)], text[slice(*second)]
        opening = first[0] == unit.start
        new_first = b[0].upper() + b[1:] if opening else b
        new_second = a[0].lower() + a[1:] if subject.subtree()[0].pos == "DET" else a
        yield Edit((Piece(*first, new_first), Piece(*second, new_second)), frozenset(NAMES))


def _agree(unit: Unit, subject: Token, target: Token) -> bool:
    nominal = {"NOUN", "PROPN"}
    if subject.pos not in nominal or target.pos not in nominal or subject.lemma == target.lemma:
        return False
    if any(
        t.dep in {"conj", "acl", "appos", "advcl", "nummod"} for t in (*subject.children, *target.children)
    ):
        return False
    keys = ("Number", "Gender") if unit.french else ("Number",)
    known = subject.pos == target.pos == "PROPN" or all(
        subject.feature(k) and subject.feature(k) == target.feature(k) for k in keys
    )
    determined = all(t.pos == "PROPN" or t.child("det") is not None for t in (subject, target))
    return known and determined


def _span(head: Token) -> tuple[int, int] | None:
    """Where the phrase stands, if it is in one piece."""
    below = head.subtree()
    whole = below[-1].i - below[0].i + 1 == len(below)
    return (below[0].start, below[-1].end) if whole and len(below) <= 8 else None


def pronoun(unit: Unit, _: Base) -> Iterator[Edit]:
    """He becomes she, she becomes he, where no other word has to agree."""
    if unit.french:
        impersonal = r"(?!(?:y|faut|s['’]agit|pleut|neige|en|est|était|sera|serait|semble|a été|n['’]y|ne faut|reste|suffit|convient|fait|appartient|appara[iî]t|manque|importe|arrive|fallait|faudra|s['’]avère|a fallu|existe|fut|s['’]est|se))"
        for match in found(
            unit,
            rf"(?<![\w-])([Ii]l|[Ee]lle) (?=(?:l['’])?(?:a|avait|aura|aurait|[a-z]+t|[a-z]+e|[a-z]+a)\b){impersonal}",
            0,
        ):
            new = {"il": "elle", "elle": "il"}[match.group(1).lower()]
            before = unit.article.text[max(0, match.start() - 3) : match.start()]
            if not re.search(r"(?:s['’]|[^\w]si )$", before) and not re.match(
                rf"{match.group()}(?:a|avait|aura|aurait) été", unit.article.text[match.start() :]
            ):
                yield change(unit, match.start(1), match.end(1), like(match.group(1), new), (*_SAID, "what"))
    else:
        for match in found(unit, r"\b([Hh]e|[Ss]he) (?=[a-z])"):
            new = {"he": "she", "she": "he"}[match.group(1).lower()]
            yield change(unit, match.start(1), match.end(1), like(match.group(1), new), (*_SAID, "what"))


def noun(unit: Unit, _: Base) -> Iterator[Edit]:
    """A common noun becomes another one of its gender and number that begins alike."""
    yield from (e for start, e in _nouns(unit) if not unit.is_quoted(start))


def _nouns(unit: Unit) -> Iterator[tuple[int, Edit]]:
    tokens = {t.start: t for t in unit.tokens}
    for _kind, members in classes(unit.article.language, "nouns"):
        for n in range(2):
            forms = {(french.plural(m) if unit.french else english.third(m)) if n else m for m in members}
            for match in found(
                unit, rf"(?<![\w'’-])(?:{'|'.join(sorted(forms, key=len, reverse=True))})(?![\w'’-])"
            ):
                token = tokens.get(match.start())
                new = pick(
                    alternatives(sorted(forms), match.group(), unit), unit.text, match.start() - unit.start
                )
                if (
                    new
                    and token is not None
                    and token.pos == "NOUN"
                    and token.dep != "compound"
                    and _determined(unit, token)
                ):
                    for edit in exchanged(unit, match.start(), match.end(), new, NAMES):
                        yield match.start(), edit


def _determined(unit: Unit, token: Token) -> bool:
    """Whether an article, a numeral or an adjective stands before the noun: no fixed phrase like "par rapport à"."""
    before = next((t for t in unit.tokens if t.i == token.i - 1), None)
    return before is not None and (
        before.pos in {"DET", "NUM", "ADJ"} or before.form.lower() in {"du", "des", "au", "aux"}
    )


_SPOKEN = {
    "fr": ((r"\b(très)\b", "peu"),),
    "en": (
        (r"\b(very)\b", "hardly"),
        (r"\b([Ww]e)(?= (?:will|can|must|should|would|have|had|did|want|need)\b)", "they"),
    ),
}


def quotation(unit: Unit, _: Base) -> Iterator[Edit]:
    """Another word inside quotation marks: a noun, an opposite, a pronoun, an adverb."""
    for start, edit in _nouns(unit):
        if unit.is_quoted(start):
            yield edit
    table = pairs(unit.article.language, "antonyms")
    for token in unit.tokens:
        new, kind = table.get(token.form.lower(), ("", ""))
        fit = {
            "adj": "ADJ",
            "noun": "NOUN",
            "nounm": "NOUN",
            "nounf": "NOUN",
            "verb": "VERB",
            "er": "VERB",
            "inv": "ADV",
        }.get(kind)
        joined = (
            unit.article.text[token.start - 1] == "-" or unit.article.text[token.end : token.end + 1] == "-"
        )
        after = joined or (
            token.form == "avant" and unit.article.text[token.start - 3 : token.start] == "en "
        )
        if (
            new
            and unit.is_quoted(token.start)
            and token.pos == fit
            and not token.form[0].isupper()
            and not after
        ):
            yield from exchanged(
                unit, token.start, token.end, new, ("what", "polarity", "contradicted"), gender=kind
            )
    for pattern, new in _SPOKEN[unit.article.language]:
        for match in found(unit, pattern):
            if unit.is_quoted(match.start()):
                yield change(unit, match.start(1), match.end(1), like(match.group(1), new), ("what", "who"))


def dropped(unit: Unit, base: Base) -> Iterator[Edit]:
    """A whole sentence goes; not the only one of its paragraph, and no headline."""
    if len(unit.text.split()) < 5 or unit.is_quoted(unit.start) or not _among(unit, base):
        return
    text = unit.article.text
    end = unit.end + len(text[unit.end :]) - len(text[unit.end :].lstrip(" \u00a0"))
    yield Edit((Piece(unit.start, end, ""),), frozenset({"retracted"}))


def _among(unit: Unit, base: Base) -> bool:
    """Whether it is a whole body sentence with another behind it in the paragraph."""
    follower = (
        base.units[unit.index + 1]
        if unit.index + 1 < len(base.units) and base.units[unit.index + 1].index == unit.index + 1
        else None
    )
    quotes = (
        unit.text.count("«") == unit.text.count("»")
        and unit.text.count("“") == unit.text.count("”")
        and not unit.text.count('"') % 2
    )
    inside = any(a < unit.end <= b for a, b in unit.quoted)
    return (
        unit.section != "title"
        and "\n" not in unit.text
        and quotes
        and not inside
        and unit.text[-1] in ".!"
        and follower is not None
        and follower.paragraph == unit.paragraph
    )


_NEW = {
    "fr": ("Un entrepôt voisin a brûlé.", "Le tribunal rendra sa décision en avril.", "Deux cyclistes ont été renversés près du port.",
           "La mairie a fermé la piscine.", "Le syndicat réclame une hausse des salaires."),
    "en": ("A nearby warehouse burned down.", "The court will rule in April.", "Two cyclists were knocked down near the harbour.",
           "The council has closed the swimming pool.", "The union wants higher wages."),
}  # fmt: skip


def inserted(unit: Unit, base: Base) -> Iterator[Edit]:
    """A sentence that has nothing to do with the article comes in behind this one."""
    if _among(unit, base):
        yield Edit(
            (Piece(unit.end, unit.end, " " + (pick(_NEW[unit.article.language], unit.text) or "")),),
            frozenset({"added"}),
        )


OPERATORS = (
    Operator("speaker", "rest", speaker),
    Operator("role-order", "rest", role_order),
    Operator("pronoun", "rest", pronoun),
    Operator("noun", "rest", noun),
    Operator("quotation", "rest", quotation),
    Operator("sentence-dropped", "rest", dropped),
    Operator("sentence-added", "rest", inserted),
)
