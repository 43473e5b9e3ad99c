"""Edits of arrangement alone: moves, splits, merges, the order of a list, the passive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic import english, french
from benchmarks.metamorphic.lists import classes
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.roles import _span
from benchmarks.metamorphic.values import Base, Edit, Piece, Unit
from benchmarks.metamorphic.writing import found
from factdiff.analysis.tree import Token

# What leans on its neighbours: such sentences stay where they are.
_LEANING = re.compile(
    r"\b(?:ils?|elles?|lui|leurs?|celui|celle|ceux|celles|cet|cette|ces|cela|ça|son|sa|ses|eux|également|aussi|ainsi|autres?|lendemain|"
    r"veille|dernière?s?|he|she|it|they|him|her|them|his|its|their|this|these|those|such|also|other|another|former|latter|later|both)\b"
    r"|^(?:ce|c['’]|alors|ensuite|puis|mais|or|donc|enfin|cependant|toutefois|en|then|but|however|so|and|meanwhile|instead|there|here|et|"
    r"that|after|après|depuis|since|finally|parmi|selon|d['’]après)\b|^[a-z]",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:^|[\s(])(?:le|la|les|l['’]|the) (?:homme|femme|victime|suspect|groupe|man|woman|suspect|group|company|two|deux|trois)\b",
    re.IGNORECASE,
)


def _stands_alone(text: str) -> bool:
    return (
        not _LEANING.search(text)
        and not _BARE.search(text)
        and not re.search(r"[«»“”\"]", text)
        and len(text.split()) > 4
    )


def sentence_moved(unit: Unit, base: Base) -> Iterator[Edit]:
    """Two neighbours of a paragraph, neither of which leans on another, change seats."""
    after = base.units[unit.index + 1] if unit.index + 1 < len(base.units) else None
    if (
        after is None
        or after.paragraph != unit.paragraph
        or unit.section == "title"
        or unit.text[-1] != "."
        or after.text[-1] != "."
    ):
        return
    third = base.units[unit.index + 2] if unit.index + 2 < len(base.units) else None
    follows = third is None or third.paragraph != unit.paragraph or _stands_alone(third.text)
    if _stands_alone(unit.text) and _stands_alone(after.text) and follows and after.start - unit.end <= 2:
        yield Edit((Piece(unit.start, unit.end, after.text), Piece(after.start, after.end, unit.text)))


def paragraph_moved(unit: Unit, base: Base) -> Iterator[Edit]:
    """Two paragraphs of the body change seats; nothing in them or behind them leans on a neighbour."""
    spans, n = base.paragraphs, unit.paragraph
    if unit.start != spans[n][0] or unit.section == "title" or n + 1 >= len(spans) or n < 1:
        return
    text = unit.article.text
    first, second = (text[a:b] for a, b in spans[n : n + 2])
    follower = text[slice(*spans[n + 2])] if n + 2 < len(spans) else "The end of it all here."
    lead = re.split(r"(?<=[.!?]) ", follower)[0]
    opening = _stands_alone(re.split(r"(?<=[.!?]) ", first)[0]) and _stands_alone(
        re.split(r"(?<=[.!?]) ", second)[0]
    )
    prose = all(len(t) > 80 and t[-1] in ".!»”" for t in (first, second))
    if opening and prose and not _LEANING.search(lead) and not _BARE.search(lead):
        (a, b), (c, d) = spans[n : n + 2]
        yield Edit((Piece(a, b, second), Piece(c, d, first)))


def paragraphs_joined(unit: Unit, base: Base) -> Iterator[Edit]:
    """A paragraph break goes."""
    spans, n = base.paragraphs, unit.paragraph
    ends = unit.end == spans[n][1] and unit.section != "title" and n + 1 < len(spans) and n
    text = unit.article.text
    if (
        ends
        and re.search(r"[.!?][»”\"]?$", unit.text)
        and re.match(r"[A-ZÀ-Ý]", text[spans[n + 1][0] :])
        and not re.match(r"[A-ZÀ-Ý' -]{4,}[,(-]", text[spans[n + 1][0] :])
        and len(text[slice(*spans[n])]) + len(text[slice(*spans[n + 1])]) < 2000
    ):
        yield Edit((Piece(unit.end, spans[n + 1][0], " "),))


def paragraph_cut(unit: Unit, base: Base) -> Iterator[Edit]:
    """A paragraph break comes between two sentences."""
    after = base.units[unit.index + 1] if unit.index + 1 < len(base.units) else None
    text = unit.article.text
    whole = (
        after
        and after.paragraph == unit.paragraph
        and re.search(r"[a-zà-ÿ\d]\.$", unit.text)
        and re.match(r"[A-ZÀ-Ý]", after.text)
    )
    if (
        whole
        and after
        and text[unit.end : after.start] == " "
        and unit.text.count('"') % 2 == 0
        and unit.text.count("«") == unit.text.count("»")
        and not any(a <= unit.end < b for a, b in unit.quoted)
        and len(after.text.split()) > 3
    ):
        yield Edit((Piece(unit.end, after.start, "\n\n"),))


def split(unit: Unit, _: Base) -> Iterator[Edit]:
    """A coordinated clause with a subject of its own becomes a sentence; not where one source covers both."""
    said = {w for _k, members in classes(unit.article.language, "reporting") for w in members}
    if re.search(r"\b(?:selon|d['’]après|according|indique|annonce|précise)\b", unit.text) or any(
        t.form.lower() in said for t in unit.tokens
    ):
        return
    if unit.section == "title" or (
        unit.quoted and any(a < unit.end and b > unit.start for a, b in unit.quoted)
    ):
        return
    for token in unit.tokens:
        if token.dep != "cc" or token.form.lower() not in {"et", "and", "mais", "but"} or token.head is None:
            continue
        clause, main = token.head, token.head.head
        finite = (
            main is not None
            and (main.feature("VerbForm") == "Fin" or main.child("aux", "cop") is not None)
            and main.child("nsubj") is not None
        )
        if (
            not finite
            or clause.dep != "conj"
            or main is None
            or main.dep != "root"
            or clause.pos not in {"VERB", "AUX", "ADJ"}
            or clause.child("nsubj") is None
        ):
            continue
        subject = clause.child("nsubj")
        following = next((t for t in unit.tokens if t.i == token.i + 1), None)
        if (
            subject is None
            or subject.i > clause.i
            or following is None
            or subject.subtree()[0] is not following
        ):
            continue
        before = unit.article.text[unit.start : token.start].rstrip().rstrip(",")
        keep = "" if token.form.lower() in {"et", "and"} else f"{token.form.capitalize()} "
        word = unit.article.text[following.start] if keep else unit.article.text[following.start].upper()
        if main.i < token.i and len(before.split()) > 3:
            yield Edit((Piece(unit.start + len(before), following.start + 1, ". " + keep + word),))
    for match in found(unit, r"(?<=[a-zà-ÿ\d])[ \u00a0]?; (?=[a-zà-ÿ])"):
        tail = unit.article.text[match.end() : unit.end]
        clauses = [t for t in unit.tokens if t.start >= match.end() and t.feature("VerbForm") == "Fin"]
        heads = [t for t in unit.tokens if t.end <= match.start() and t.feature("VerbForm") == "Fin"]
        if (
            clauses
            and heads
            and ";" not in tail
            and ";" not in unit.article.text[unit.start : match.start()]
            and clauses[0].start - match.end() < 40
        ):
            yield Edit((Piece(match.start(), match.end() + 1, ". " + tail[0].upper()),))


def merge(unit: Unit, base: Base) -> Iterator[Edit]:
    """Two sentences become one, with "and" or a semicolon."""
    after = base.units[unit.index + 1] if unit.index + 1 < len(base.units) else None
    if (
        after is None
        or after.paragraph != unit.paragraph
        or unit.section == "title"
        or not unit.text.endswith(".")
        or after.text[-1] != "."
    ):
        return
    if (
        re.search(r"[;«»“”\"?!:]", unit.text + after.text)
        or len(unit.text) + len(after.text) > 260
        or not after.tokens
    ):
        return
    first = after.tokens[0]
    opening = first.pos in {"DET", "PRON"} and re.match(
        r"(?:[Ll]es?|[Ll]a|[Uu]ne?|[Ii]ls?|[Ee]lles?|[Cc]ette|[Ss]on|[Ss]a|[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Tt]heir)$",
        first.form,
    )
    verbs = all(any(t.feature("VerbForm") == "Fin" for t in u.tokens) for u in (unit, after))
    if opening and verbs and len(unit.text.split()) > 3 and not re.search(r"\b\w\.$", unit.text):
        joint = " et " if unit.french else ", and "
        yield Edit((Piece(unit.end - 1, after.start + 1, joint + after.text[0].lower()),))


def listing(unit: Unit, _: Base) -> Iterator[Edit]:
    """Two members of a coordination of names change seats."""
    word = r"[A-ZÀ-Ý][\w-]*[a-zà-ÿ]"
    name = rf"(?:{word})(?: {word})?"
    for match in found(
        unit, rf"(?<![\w’'-])({name}) (?:et|and) ({name})(?![\w-]| [A-ZÀ-Ý]|['’]s| de | du | of )"
    ):
        before = unit.article.text[max(unit.start, match.start() - 16) : match.start()]
        if re.search(r"(?:[A-ZÀ-Ý]\w*|,) $", before) or match.start() == unit.start:
            continue
        if unit.french and (
            french.is_open(match.group(1)) != french.is_open(match.group(2))
            or re.search(r"\b(?:de|à|en|au|du|d['’]) ?$", before)
        ):
            continue
        tokens = [t for t in unit.tokens if t.start in {match.start(1), match.start(2)}]
        named = all(t.pos == "PROPN" and t.entity in {"person", "place"} for t in tokens)
        halved = re.match(r"(?:North|South|East|West|Northern|Southern)$", match.group(1)) or re.match(
            r" ?\d", unit.article.text[match.end() :]
        )
        if len(tokens) == 2 and named and not halved and _coordinated(tokens[0], tokens[1]):
            yield Edit((Piece(*match.span(1), match.group(2)), Piece(*match.span(2), match.group(1))))


def _coordinated(first: Token, second: Token) -> bool:
    return second.dep == "conj" and second.head is not None and first in (second.head, *second.head.children)


def passive(unit: Unit, _: Base) -> Iterator[Edit]:
    """Subject, verb, object → object, passive, agent; past tenses of full clauses alone."""
    for token in unit.tokens:
        subject, target = token.child("nsubj"), token.child("obj")
        if (
            token.pos != "VERB"
            or subject is None
            or target is None
            or unit.section == "title"
            or token.dep not in {"root", "ccomp", "conj", "parataxis"}
        ):
            continue
        first, second = _span(subject), _span(target)
        plain = first and second and second[0] - token.end == 1 and second[1] - second[0] < 40
        if (
            not plain
            or first is None
            or second is None
            or not _nominal(subject, target)
            or any(c.dep in {"expl", "iobj", "xcomp", "ccomp", "conj", "advmod"} for c in token.children)
        ):
            continue
        if (
            any(c.dep in {"conj", "acl"} for c in (*subject.children, *target.children))
            or {token.form.lower(), token.lemma} & _STATIVE
        ):
            continue
        yield from _turned(unit, token, (subject, first), (target, second))


_STATIVE = {
    "have",
    "had",
    "eu",
    "avoir",
    "resemble",
    "cost",
    "become",
    "include",
    "included",
    "contain",
    "mean",
    "fait",
    "faire",
    "pris",
    "lieu",
    "took",
    "take",
    "durer",
    "duré",
    "lasted",
    "voir",
    "vu",
    "saw",
    "coûté",
    "won",
    "lost",
} | {w for language in ("fr", "en") for _k, m in classes(language, "reporting") for w in m}


def _nominal(subject: Token, target: Token) -> bool:
    return all(
        t.pos in {"NOUN", "PROPN"} and (t.pos == "PROPN" or t.child("det") is not None)
        for t in (subject, target)
    )


def _turned(
    unit: Unit, verb: Token, doer: tuple[Token, tuple[int, int]], done: tuple[Token, tuple[int, int]]
) -> Iterator[Edit]:
    text = unit.article.text
    subject, target = text[slice(*doer[1])], text[slice(*done[1])]
    if re.search(r"[,;()«»“”\"]", subject + target):
        return
    agent = (
        subject
        if doer[0].pos == "PROPN" and doer[0].subtree()[0].pos == "PROPN"
        else subject[0].lower() + subject[1:]
    )
    form = (
        _passive_fr(unit, verb, done[0], doer[1][1])
        if unit.french
        else _passive_en(verb, done[0], text[doer[1][1] : verb.start])
    )
    if form and not (unit.french and re.match(r"(?:des|du|de)\b", agent + target)):
        by = "par" if unit.french else "by"
        start = doer[1][0]
        opening = text[max(0, start - 2) : start] in {"", "\n\n", ". ", "- ", "– "}
        leaning = re.search(r"\b(?:que|qu['’]|lorsque|si) ?$", text[max(0, start - 8) : start])
        if (leaning and french.is_open(target) != french.is_open(subject)) or (
            target.startswith(("un ", "une ", "des ", "a ", "an ")) and not opening
        ):
            return
        shown = f"{target[0].upper()}{target[1:]}" if opening else target
        yield Edit((Piece(start, done[1][1], f"{shown} {form} {by} {agent}"),))


def _passive_en(verb: Token, target: Token, gap: str) -> str | None:
    if (
        gap != " "
        or verb.feature("Tense") != "Past"
        or english.past(verb.lemma) != verb.form
        or target.feature("Number") not in {"Sing", "Plur"}
    ):
        return None
    return ("were " if target.feature("Number") == "Plur" else "was ") + english.participle(verb.lemma)


def _passive_fr(unit: Unit, verb: Token, target: Token, end: int) -> str | None:
    auxiliary = unit.article.text[end : verb.start]
    gender, number = target.feature("Gender"), target.feature("Number")
    if (
        auxiliary not in {" a ", " ont "}
        or not re.search(r"(?:é|i|u|is|it)$", verb.form)
        or not gender
        or not number
    ):
        return None
    form = french.adjective(verb.form)[(gender == "Fem") + 2 * (number == "Plur")]
    return ("ont été " if number == "Plur" else "a été ") + form


OPERATORS = (
    Operator("sentence-moved", "moves", sentence_moved),
    Operator("paragraph-moved", "moves", paragraph_moved),
    Operator("paragraphs-joined", "moves", paragraphs_joined),
    Operator("paragraph-cut", "moves", paragraph_cut),
    Operator("split", "harmless", split),
    Operator("merge", "harmless", merge),
    Operator("list-order", "harmless", listing),
    Operator("passive", "harmless", passive),
)
