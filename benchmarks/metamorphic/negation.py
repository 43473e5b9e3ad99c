"""Operators that say no where it was yes, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from benchmarks.metamorphic import english
from benchmarks.metamorphic.lists import classes
from benchmarks.metamorphic.operator import Operator
from benchmarks.metamorphic.values import Base, Edit, Piece, Unit
from benchmarks.metamorphic.writing import change, found, like
from factdiff.analysis.tree import Token

EXPECTED = ("polarity", "contradicted")
_WORDS = ("polarity", "contradicted", "quantities", "who", "what", "modality")
_CLITICS = {"me", "m'", "te", "t'", "se", "s'", "le", "la", "les", "lui", "leur", "l'", "en"}
_SAYING = {"dire", "déclarer", "affirmer", "indiquer"}
_NEGATIVE = re.compile(
    r"\b(?:ne|pas|jamais|aucune?|rien|personne|ni|guère|plus|sans|not|never|no|none|nothing|nobody|neither|nor|hardly|any)\b|n['’]",
    re.IGNORECASE,
)
_FINITE_AUX = {
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should",
}  # fmt: skip


def _reporting(language: str) -> set[str]:
    return {w for _kind, members in classes(language, "reporting") for w in members}


def _plain(token: Token) -> str:
    return token.form.lower().replace("’", "'")


def added(unit: Unit, _: Base) -> Iterator[Edit]:
    """A finite verb is negated, in sentences that hold no negative word."""
    if not _NEGATIVE.search(unit.text):
        yield from (_added_fr if unit.french else _added_en)(unit)


def _added_fr(unit: Unit) -> Iterator[Edit]:
    tokens = unit.tokens
    for n, token in enumerate(tokens):
        if (
            token.pos not in {"VERB", "AUX"}
            or token.feature("VerbForm") != "Fin"
            or token.feature("Mood") not in {"Ind", "Cnd"}
        ):
            continue
        first = n
        while first and _plain(tokens[first - 1]) in _CLITICS and tokens[first - 1].pos == "PRON":
            first -= 1
        if _fit_fr(tokens, first, n):
            start, text = _ne(unit, tokens[first])
            yield Edit(
                (Piece(start, tokens[first].start, text), Piece(token.end, token.end, " pas")),
                frozenset(EXPECTED),
            )


def _fit_fr(tokens: Sequence[Token], first: int, n: int) -> bool:
    """Nothing around the verb that a simple negation would make doubtful."""
    before = _plain(tokens[first - 1]) if first else ""
    after = [_plain(t) for t in tokens[n + 1 : n + 4]]
    content = tokens[n].head or tokens[n] if tokens[n].dep in {"aux", "cop"} else tokens[n]
    subject = next((c for c in content.children if c.dep == "nsubj"), None)
    doubts = (
        bool(after) and after[0].startswith(("-", "t-")),
        bool({"un", "une", "des", "du"} & {*after}) or after[1:2] == ["la"],
        bool({content.form.lower(), content.lemma} & (_reporting("fr") | _SAYING)),
        before in {"y", "nous", "vous", "si", "ne", "n'"},
        subject is None or subject.i > tokens[n].i,
        any(c.dep == "cc" for c in content.children),
    )
    return not any(doubts)


def _ne(unit: Unit, token: Token) -> tuple[int, str]:
    """Where "ne" begins and what it replaces: an elided pronoun before it becomes whole."""
    vowel = re.match(r"[aeiouyàâéèêëîïôöûü]", token.form, re.IGNORECASE)
    text = unit.article.text
    elided = re.search(r"(?<!\w)([jJ]|[cC])['’]$", text[max(0, token.start - 2) : token.start])
    word = "n'" if vowel else "ne "
    return (token.start - 2, f"{elided.group(1)}e {word}") if elided else (token.start, word)


def _added_en(unit: Unit) -> Iterator[Edit]:
    for n, token in enumerate(unit.tokens):
        form = token.form.lower()
        content = token.head or token if token.dep in {"aux", "cop"} else token
        subject = next((c for c in content.children if c.dep == "nsubj"), None)
        if subject is None or subject.i > token.i or content.form.lower() in _reporting("en"):
            continue
        following = unit.tokens[n + 1].form if n + 1 < len(unit.tokens) else ""
        if token.pos == "AUX" and form in _FINITE_AUX and following not in {"n't", "better"}:
            yield change(unit, token.end, token.end, " not", EXPECTED)
        elif token.pos == "VERB" and token.feature("VerbForm") == "Fin" and not content.each("aux"):
            base = _base(form, token.lemma)
            if base:
                helper = {"past": "did", "third": "does", "base": "do"}[base]
                yield change(unit, token.start, token.end, f"{helper} not {token.lemma}", EXPECTED)


def _base(form: str, lemma: str) -> str | None:
    """Which form of the lemma the verb is by the suite's own rules; none where they do not agree with the reader's."""
    if not lemma.isalpha() or lemma == "be":
        return None
    forms = {"past": english.past(lemma), "third": english.third(lemma), "base": lemma}
    fitting = [name for name, made in forms.items() if made == form]
    return fitting[0] if len(fitting) == 1 else None


def dropped(unit: Unit, _: Base) -> Iterator[Edit]:
    """A negation goes."""
    yield from (_dropped_fr if unit.french else _dropped_en)(unit)


def _dropped_fr(unit: Unit) -> Iterator[Edit]:
    clitics = r"(?:(?:me|te|se|le|la|les|lui|leur|en|y)\s|(?:m|t|s|l)['’])*"
    tail = r"(?! (?:de|du|encore|seulement|non|que|un|une|plus|forcément|nécessairement|moins|assez)\b| d['’]| qu['’])"
    for match in found(unit, rf"(?P<ne>\b[nN]e |\b[nN]['’])(?P<verb>{clitics}[\w-]+)(?P<pas> pas){tail}"):
        if re.search(r"\b(?:aucun|personne|rien|ni|jamais|plus que)\b", unit.text):
            continue
        before = unit.article.text[max(unit.start, match.start() - 8) : match.start()]
        word = re.search(r"\b([jJ]|[cC]|[qQ]u)e $", before)
        vowel = re.match(r"[aeiouyàâéèêëîïôûh]", match.group("verb"))
        if vowel and word and (match.group("verb")[0] != "h"):
            start, new = match.start() - len(word.group(0)), word.group(1) + "'"
        elif vowel and re.search(r"\b(?:se|de|le|la|si|[jJ]e|[cC]e|que)\s$", before):
            continue
        else:
            start, new = match.start(), match.group("verb")[0].upper() if match.group("ne")[0] == "N" else ""
        piece = (
            Piece(start, match.end("ne"), new)
            if not new.isupper() or len(new) > 1
            else Piece(start, match.end("ne") + 1, new)
        )
        yield Edit((piece, Piece(match.start("pas"), match.end("pas"), "")), frozenset(EXPECTED))
    yield from _other_fr(unit, clitics)
    for match in found(unit, r"\bde (ne pas )(?=[bcdfgjklmnpqrstvwxz])|\bpour (ne pas )(?=[a-zé])"):
        group = 1 if match.group(1) else 2
        yield change(unit, match.start(group), match.end(group), "", EXPECTED)


_OTHERS = {"jamais": "", "plus": " encore", "aucun": " un", "aucune": " une", "que": ""}


def _other_fr(unit: Unit, clitics: str) -> Iterator[Edit]:
    """Never → (once), no longer → still, none → one, only → (plainly)."""
    for match in found(
        unit,
        rf"(?P<ne>\bne |\bn['’])(?P<verb>{clitics}[\w-]+)(?P<no> (?:jamais|plus|aucune?|que(?= (?:\d|deux|trois|quatre|cinq|le|la|les)\b)))(?! (?:aucun|rien|personne|de |que |à |jamais))",
    ):
        before = unit.article.text[max(unit.start, match.start() - 8) : match.start()]
        vowel = re.match(r"[aeiouyàâéèêëîïôûh]", match.group("verb"))
        negative = len(re.findall(r"\b(?:ne|ni|pas|sans|rien|personne)\b|\bn['’]", unit.text)) > 1
        if not negative and not (
            vowel and re.search(r"\b(?:se|de|le|la|si|je|ce|que|lorsque|puisque)\s$", before, re.IGNORECASE)
        ):
            new = _OTHERS[match.group("no").strip()]
            yield Edit(
                (
                    Piece(match.start("ne"), match.end("ne"), ""),
                    Piece(match.start("no"), match.end("no"), new),
                ),
                frozenset(_WORDS),
            )


def _dropped_en(unit: Unit) -> Iterator[Edit]:
    if re.search(r"\b(?:any|anyone|anything|either|yet|nor|anymore|until|neither|never|but)\b", unit.text):
        return
    verbs = r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)"
    tail = r"(?! (?:only|just|necessarily|even|yet|all|to|so|because|a single)\b)"
    for match in found(unit, rf"{verbs}( not){tail} \w"):
        yield change(unit, match.start(1), match.end(1), "", EXPECTED)
    for match in found(
        unit, rf"\b(?:is|are|was|were|has|have|had|would|could|should|did|does|do)(n['’]t){tail} [a-z]"
    ):
        yield change(unit, match.start(1), match.end(1), "", EXPECTED)
    for match in found(unit, r"\b(cannot|can['’]t|won['’]t) [a-z]"):
        yield change(
            unit, match.start(1), match.end(1), "will" if match.group(1)[0] == "w" else "can", EXPECTED
        )


_SWAPS = {
    "fr": (
        (r"\b(sans)(?= (?:le|la|les|l['’]|un|une|son|sa|ses|leur|leurs|ce|cette)\b)", "avec"),
        (r"^(Aucun)(?= [a-zé]+[^s] )(?!.*\bn)", "Un"), (r"^(Aucune)(?= [a-zé]+[^s] )(?!.*\bn)", "Une"),
        (r"\b(Personne n['’]|personne n['’])(?=[aeé])", "quelqu'un "), (r"\b(Rien n['’]|rien n['’])(?=[aeé])", "tout "),
    ),
    "en": (
        (r"\b(without)(?= (?:the|a|an|his|her|its|their|any|help|permission)\b)", "with"),
        (r"\b(no one|nobody)\b", "someone"), (r"\b(nothing)\b", "everything"), (r"\b(never)(?= \w)", "always"),
        (r"\b(always)(?= \w)", "never"), (r"\b(none of)\b", "all of"), (r"\b(neither of)\b", "both of"),
        (r"\b(no)(?= (?!longer|doubt|matter|time|one|more|less|fewer|way|means|sooner|later)[a-z]{3,})", "some"),
    ),
}  # fmt: skip


def words(unit: Unit, _: Base) -> Iterator[Edit]:
    """Negative words and those that answer to them."""
    for pattern, new in _SWAPS[unit.article.language]:
        for match in found(unit, pattern, re.MULTILINE if pattern[0] == "^" else re.IGNORECASE):
            yield change(unit, match.start(1), match.end(1), like(match.group(1), new), _WORDS)


OPERATORS = (
    Operator("negation-added", "negation", added),
    Operator("negation-dropped", "negation", dropped),
    Operator("negation-word", "negation", words),
)
