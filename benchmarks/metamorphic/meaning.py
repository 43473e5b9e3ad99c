"""Operators on words and on certainty: antonyms, quantifiers, modality, attempts, classes of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.metamorphic import english, french
from benchmarks.metamorphic.lists import classes, pairs
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Edit, Unit
from benchmarks.metamorphic.writing import change, exchanged, found, like, pick
from factdiff.analysis.tree import Token

_ANY = ("who", "what", "where", "when", "quantities", "polarity", "contradicted")
_POS = {
    "adj": {"ADJ"}, "part": {"VERB", "ADJ", "NOUN"}, "er": {"VERB"}, "nounf": {"NOUN"}, "nounm": {"NOUN"},
    "verb": {"VERB"}, "noun": {"NOUN"}, "inv": {"ADV", "ADP", "SCONJ", "ADJ", "PRON", "DET", "CCONJ"},
}  # fmt: skip
_COMPLEMENTS = {"xcomp", "ccomp", "expl"}
_AFTER = {
    "fr": {
        "er": r" (?:à|par|de|d['’])\s?\w+(?:er|ir|re)\b| (?:à|par)\b", "en avant": r"", "avant": r"[ -](?:de|d['’]|que|qu['’]|tout|d['’]être)", "après": r"[ -](?:tout|que|qu['’]|avoir|être|s['’]|coup|midi|demain)",
        "près": r" (?:de|d['’]|des|du) ?(?:\d|la moitié|un|deux|trois|cent|mille|quarante|vingt|trente)", "toujours": r" pas", "fort": r" de\b", "premier": r" ministre", "première": r" fois",
        "premiers": r" ministre", "mort": r"", "loin": r"", "plein": r" de", "haut": r" (?:de|commissa)", "bas": r" de", "court": r"",
    },
    "en": {
        "before": r" (?:long|being)", "after": r" (?:all|being)", "up": r"", "long": r" (?:as|time)", "first": r"(?:-| (?:lady|name|time|place))",
        "last": r"", "over": r" \d", "under": r" \d", "since": r" then", "high": r" (?:school|court)", "low": r"", "new": r" [A-Z]", "white": r" House",
        "open": r"", "present": r"", "single": r"", "right": r"", "less": r" than", "more": r" than", "kind": r"",
    },
}  # fmt: skip


def _token(unit: Unit, start: int, end: int) -> Token | None:
    return next((t for t in unit.tokens if t.start == start and t.end == end), None)


def antonym(unit: Unit, _: Base) -> Iterator[Edit]:
    language = unit.article.language
    table, after = pairs(language, "antonyms"), _AFTER[language]
    for token in unit.tokens:
        new, kind = table.get(token.form.lower(), ("", ""))
        if not new or token.pos not in _POS[kind] or not token.form.isalpha():
            continue
        behind = unit.article.text[token.end : unit.end]
        idiom = after.get(token.form.lower()) or after.get(kind)
        if token.form in {"avant", "dehors"} and unit.article.text[token.start - 3 : token.start] == "en ":
            continue
        if (idiom and re.match(idiom, behind)) or behind.startswith("-") or _bound(unit, token, kind):
            continue
        yield from exchanged(unit, token.start, token.end, like(token.form, new), _ANY, gender=kind)


def _bound(unit: Unit, token: Token, kind: str) -> bool:
    """Whether the word is part of more than itself: a name, a verb with a clause, a pronoun or a particle."""
    text = unit.article.text
    if text[token.start - 1 : token.start] == "-" or (token.form[0].isupper() and token.start != unit.start):
        return True
    if kind in {"er", "verb"}:
        return any(c.dep in _COMPLEMENTS or c.subtype == "prt" for c in token.children)
    if kind == "noun":
        return token.dep == "compound" and token.head is not None and token.head.pos == "PROPN"
    if kind == "part":
        return any(c.dep in {"expl", "xcomp", "ccomp"} for c in token.children) or bool(
            re.search(
                r"(?:^|\W)(?:s['’]est|se sont|s['’]était) $", text[max(0, token.start - 12) : token.start]
            )
        )
    return False


_MOVED = r"\b(?:go|goes|went|going|gone|is|was|are|were|moved|driven|pushed|brought|pushes)"
_OPPOSED = {
    "fr": (
        (r"\b(?:voté|voter|vote|votent|votera|voix|manifesté|manifester|plaidé|plaidoyer|mobilisé|battre|battu)(?:e?s)? (pour)\b(?! que)", "contre"),
        (r"\b(?:voté|voter|vote|votent|votera|voix|manifesté|manifester|plaidé|mobilisé|battre|battu)(?:e?s)? (contre)\b", "pour"),
        (r"(?<!par )\b(contre)(?= (?:le|la|les|l['’]|un|une|son|sa|ses|ce|cette)\b)", "pour"),
        (r"\b(?:en|la|une|de|forte|nette|légère) (hausse)\b", "baisse"),
        (r"\b(au-dessus)\b", "au-dessous"), (r"\b(au-dessous)\b", "au-dessus"),
        (r"\bà l['’](intérieur)\b", "extérieur"), (r"\bà l['’](extérieur)\b", "intérieur"),
        (r"\b(plus)(?= (?:grand|petit|haut|bas|fort|faible|important|jeune|vieux|rapide|long|court|riche|pauvre|grave)\w*)", "moins"),
        (r"\b(moins)(?= (?:grand|petit|haut|bas|fort|faible|important|jeune|vieux|rapide|long|court|riche|pauvre|grave)\w*)", "plus"),
        (r"\b(depuis)(?= (?:le|la|les|lundi|mardi|mercredi|jeudi|vendredi|janvier|\d{4}|mars|juin|mai)\b)", "jusqu'à"),
    ),
    "en": (
        (r"\b(?:vote[ds]?|voting|votes|campaign(?:ed|ing)?|argued|fought|fighting|rall(?:y|ied)|spoke|case|evidence|support) (for)\b(?! (?:life|\d|January|February|March|April|May|June|July|August|September|October))", "against"),
        (rf"{_MOVED} (up)(?= (?:by|to|from|\d))", "down"), (rf"{_MOVED} (down)(?= (?:by|to|from|\d))", "up"),
        (r"\b(in favou?r of)\b", "against"), (r"\b(against)(?= (?:the|a|an|his|her|its|their)\b)", "for"),
    ),
}  # fmt: skip


def opposed(unit: Unit, _: Base) -> Iterator[Edit]:
    """Prepositions and comparatives of opposite meaning, in frames where both stand well."""
    for pattern, new in _OPPOSED[unit.article.language]:
        for match in found(unit, pattern, re.IGNORECASE):
            if new != "jusqu'à" or re.match(
                r" (?:la|lundi|mardi|mercredi|jeudi|vendredi|\d)", unit.article.text[match.end(1) :]
            ):
                yield change(unit, match.start(1), match.end(1), like(match.group(1), new), _ANY)


_QUANTIFIERS = {
    "fr": (
        (r"\b(tous les)(?= [a-zé]+s\b)(?! (?:jours|ans|mois|deux|trois))", "certains"), (r"\b(toutes les)(?= [a-zé]+s\b)(?! (?:semaines|heures|fois))", "certaines"),
        (r"\b(certains)(?= [a-zé]+s\b)", "tous les"), (r"\b(certaines)(?= [a-zé]+s\b)", "toutes les"), (r"\b(beaucoup)(?= d[e'’])", "peu"),
        (r"\b(la plupart des)(?= [a-zé]+s\b)", "peu de"), (r"\b(plusieurs)(?= [a-zé]+[sx]\b)", "tous les"), (r"\b(la moitié)(?= des?\b| du\b)", "le quart"),
        (r"\b(la majorité)(?= des\b)", "la minorité"), (r"\b(de nombreux)(?= [a-zé]+[sx]\b)", "de rares"), (r"\b(de nombreuses)(?= [a-zé]+[sx]\b)", "de rares"),
        (r"\b(quelques)(?= [a-zé]+[sx]\b)", "de nombreux"), (r"\b(un tiers)(?= des?\b| du\b)", "un quart"), (r"\b(un quart)(?= des?\b| du\b)", "un tiers"),
    ),
    "en": (
        (r"\b(all)(?= (?:of|the) )", "some of"), (r"\b(some)(?= [a-z]+s\b)", "all"), (r"\b(most)(?= (?:of|[a-z]+s)\b)", "few"), (r"\b(many)(?= (?:of|[a-z]+s|people)\b)", "few"),
        (r"\b(few)(?= (?:[a-z]+s|people)\b)", "many"), (r"\b(several)(?= (?:[a-z]+s|people)\b)", "all"), (r"\b(half)(?= (?:of|the)\b)", "a third"), (r"\b(every)(?= (?!now\b)[a-z]+\b)", "no"),
        (r"\b(each)(?= of\b)", "none"), (r"\b(a third)(?= of\b)", "a quarter"), (r"\b(a quarter)(?= of\b)", "a third"), (r"\b(both)(?= [a-z]+s\b)", "no"), (r"\b(hundreds)\b", "thousands"), (r"\b(thousands)\b", "hundreds"),
        (r"\b(dozens)\b", "hundreds"),
    ),
}  # fmt: skip
_QUANTIFIERS["fr"] += (
    (r"\b(des centaines)\b", "des milliers"),
    (r"\b(des milliers)\b", "des centaines"),
    (r"\b(une dizaine)\b", "une centaine"),
    (r"\b(une centaine)\b", "une dizaine"),
    (r"\b(une vingtaine)\b", "une trentaine"),
)


def quantifier(unit: Unit, _: Base) -> Iterator[Edit]:
    for pattern, new in _QUANTIFIERS[unit.article.language]:
        for match in found(unit, pattern, re.IGNORECASE):
            of = new == "some of" and unit.article.text[match.end() :].startswith(" of")
            if (
                new in {"de nombreux", "a third", "no"}
                and match.group(1).lower() in {"quelques", "half"}
                and unit.article.text[match.end() :].startswith(" the")
            ):
                continue
            several = match.group(1).lower() in {"plusieurs", "quelques"}
            if several and (
                re.search(
                    r"\b(?:de|à|en|depuis|après|dans|a|y) $",
                    unit.article.text[max(0, match.start() - 8) : match.start()],
                )
                or _gender(unit, match.end()) != "Masc"
            ):
                continue
            if match.group(1).lower() == "some" and re.match(
                r" (?:\d|weeks|days|years|months)", unit.article.text[match.end() :]
            ):
                continue
            yield change(
                unit,
                match.start(1),
                match.end(1),
                like(match.group(1), "some" if of else new),
                ("quantities", *_ANY),
            )


def _gender(unit: Unit, end: int) -> str:
    token = next((t for t in unit.tokens if t.start == end + 1), None)
    return token.feature("Gender") if token and token.pos == "NOUN" else ""


_CONDITIONAL = {"a": "aurait", "ont": "auraient", "est": "serait", "sont": "seraient"}
_MODALS = {
    "fr": {"doit": "peut", "doivent": "peuvent", "peut": "doit", "peuvent": "doivent", "devrait": "pourrait", "devraient": "pourraient",
           "pourrait": "devrait", "pourraient": "devraient", "va": "pourrait", "vont": "pourraient"},
    "en": {"will": "may", "may": "will", "might": "must", "must": "may", "could": "will", "should": "may", "would": "might", "can": "must"},
}  # fmt: skip


def modality(unit: Unit, _: Base) -> Iterator[Edit]:
    """Press conditional on and off, modal verbs exchanged, "reportedly" set before the verb or taken away."""
    yield from (_modality_fr if unit.french else _modality_en)(unit)


def _modality_fr(unit: Unit) -> Iterator[Edit]:
    back = {v: k for k, v in _CONDITIONAL.items()}
    for token in unit.tokens:
        form = token.form.lower()
        following = next((t for t in unit.tokens if t.i == token.i + 1), None)
        if (
            form in _CONDITIONAL
            and token.pos == "AUX"
            and token.dep in {"aux", "cop"}
            and not (following and following.form.startswith("-"))
        ):
            said = token.head and token.head.form.lower() in {
                w for _k, m in classes("fr", "reporting") for w in m
            }
            if not said and unit.article.text[token.start - 2 : token.start].lower() not in {"c'", "c’"}:
                yield change(
                    unit, token.start, token.end, like(token.form, _CONDITIONAL[form]), ("modality",)
                )
        elif (
            form in back
            and token.pos == "AUX"
            and token.dep in {"aux", "cop"}
            and not re.search(r"\bsi\b|\bs'il", unit.text)
        ):
            yield change(unit, token.start, token.end, like(token.form, back[form]), ("modality",))
        elif form in _MODALS["fr"] and following and re.search(r"\w(?:er|ir|re|oir)$", following.form):
            yield change(unit, token.start, token.end, like(token.form, _MODALS["fr"][form]), ("modality",))
    for match in found(
        unit, r"\b(?:probablement|apparemment|sans doute|vraisemblablement|peut-être) (?!que)"
    ):
        if unit.article.text[match.start() - 1] == " ":
            yield change(unit, match.start(), match.end(), "", ("modality",))


def _modality_en(unit: Unit) -> Iterator[Edit]:
    for token in unit.tokens:
        form, head = token.form.lower(), token.head
        if (
            form in _MODALS["en"]
            and token.pos == "AUX"
            and token.form[0].islower()
            and not unit.article.text[token.end :].startswith(("n't", "n’t", "not"))
        ):
            yield change(unit, token.start, token.end, _MODALS["en"][form], ("modality",))
        elif (
            form in {"is", "was", "were", "are", "has", "have", "had"}
            and token.dep == "aux"
            and head
            and head.i > token.i
            and token.form[0].islower()
            and pick((True, False), unit.text)
            and head.form.lower() not in {w for _k, m in classes("en", "reporting") for w in m}
        ):
            new = pick((" reportedly", " allegedly"), unit.text) or ""
            yield change(unit, token.end, token.end, new, ("modality", "source"))
    for match in found(unit, r"(?<= )(?:reportedly|allegedly|apparently|possibly|probably|perhaps) (?=\w)"):
        yield change(unit, match.start(), match.end(), "", ("modality", "source"))


_WITH_ETRE = {
    "aller",
    "arriver",
    "entrer",
    "rester",
    "monter",
    "tomber",
    "passer",
    "retourner",
    "rentrer",
    "retomber",
    "remonter",
}


def attempt(unit: Unit, _: Base) -> Iterator[Edit]:
    """What was tried, wanted or promised was done."""
    if unit.french:
        for match in found(
            unit,
            r"\b(?:a|ont|avait|avaient) ((?:tenté|essayé|promis|choisi|décidé|menacé|proposé) d(?:e |['’])(\w+er))\b",
        ):
            if match.group(2) not in _WITH_ETRE:
                yield change(
                    unit, match.start(1), match.end(1), match.group(2)[:-2] + "é", ("modality", "what")
                )
        for match in found(
            unit,
            r"(?<!ne )(?<!n['’])(?<!se )\b((?:tente|essaie|promet|envisage|menace|prévoit|propose|décide|accepte|refuse|projette)(?P<many>nt)? d(?:e |['’])(?P<verb>\w+er))\b",
        ):
            form = french.verb(match.group("verb"))[2 if match.group("many") else 0]
            if form and match.group("verb") not in _WITH_ETRE:
                yield change(unit, match.start(1), match.end(1), form, ("modality", "what", "polarity"))
        for match in found(
            unit,
            r"(?<!ne )(?<!n['’])\b((?P<w>veut|souhaite|espère|voulait|souhaitait|espérait|compte|entend) (?P<verb>\w+er))\b",
        ):
            form = french.verb(match.group("verb"))[10 if match.group("w").endswith("ait") else 0]
            if form:
                yield change(unit, match.start(1), match.end(1), form, ("modality", "what"))
    else:
        for match in found(
            unit,
            r"\b((?:tried|attempted|planned|wanted|hoped|promised|agreed|decided|threatened) to ([a-z]+))\b",
        ):
            verb = match.group(2)
            before = unit.article.text[max(unit.start, match.start() - 6) : match.start()]
            if verb not in {"be", "go", "not"} and not re.search(
                r"\b(?:be|been|was|were|is|are|had|has|have|s) $", before
            ):
                yield change(unit, match.start(1), match.end(1), english.past(verb), ("modality", "what"))


def reporting(unit: Unit, _: Base) -> Iterator[Edit]:
    """Another class of saying."""
    (_said, said), (_other, other) = classes(unit.article.language, "reporting")
    before = (
        r"\b(?:a|ont) (?:également |aussi |ensuite )?"
        if unit.french
        else r"(?<!is )(?<!was )(?<!be )(?<!are )(?<!were )(?<!been )(?<!, )(?<!by )\b"
    )
    tail = (
        r"(?= que\b| qu['’]|,|\.| (?:le|la|les|l['’]|M\.|Mme|[A-ZÀ-Ý]))"
        if unit.french
        else r"(?! to\b| by\b| with\b| in\b)"
    )
    for match in found(unit, rf"{before}({'|'.join(said)}){tail}"):
        token = _token(unit, match.start(1), match.end(1))
        if (
            token is None
            or token.pos != "VERB"
            or (
                match.group(1) in {"dit", "noted"}
                and not re.match(r" (?:que|qu|that)|,", unit.article.text[match.end() :])
            )
        ):
            continue
        if not unit.french and token.feature("Tense") != "Past":
            continue
        clause = re.match(r" qu| that|,|\.| [A-ZÀ-Ý]", unit.article.text[match.end() :]) or match.group(
            1
        ) in {"said", "stated"}
        if clause:
            yield change(
                unit,
                match.start(1),
                match.end(1),
                pick(other, unit.text) or "",
                ("source", "modality", "polarity", "contradicted", "what"),
            )


OPERATORS = (
    Operator("antonym", "antonyms", antonym),
    Operator("opposed", "antonyms", opposed),
    Operator("quantifier", "rest", quantifier),
    Operator("modality", "rest", modality),
    Operator("attempt", "rest", attempt),
    Operator("reporting-verb", "rest", reporting),
)
