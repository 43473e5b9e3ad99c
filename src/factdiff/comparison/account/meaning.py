"""Whether two words mean the same: forms of one word, synonyms of one class, members of one family of words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from factdiff.comparison.account.forms import lemmas, many, plural, readings, tense
from factdiff.comparison.account.lexica import SCOPES, Lexicon, Sense
from factdiff.comparison.account.units import Unit
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import DEMONYMS, PLACES, SPEECH
from factdiff.settings import ACCOUNT


def synonyms(old: Unit, new: Unit, lexicon: Lexicon, *, quoting: bool = True) -> bool:
    """Whether two units share a sense or a concept, are of one number, and point to the same time."""
    language = lexicon.language
    if tense(language, inflected(old)) != tense(language, inflected(new)):
        return False
    if (
        (old.headed or new.headed)
        and not (old.lemma or new.lemma)
        and plural(language, inflected(old), inflected(new))
    ):
        # "A house", "houses": a noun first, whatever verb looks like it.
        return False
    if scopes := {scope for _, scope in senses(old, lexicon) & senses(new, lexicon)}:
        listed = lexicon.senses.get(old.word, frozenset()) & lexicon.senses.get(new.word, frozenset())
        # "Expenditures" and "spending" are listed as they stand, whatever their number.
        return scopes != {"noun"} or bool(listed) or _one_number(old, new, language)
    if old.lemma or new.lemma:
        return False
    return bool(concepts(old, lexicon) & concepts(new, lexicon)) or bool(
        said(old, lexicon, quoting=quoting) & said(new, lexicon, quoting=quoting)
    )


def inflected(unit: Unit) -> str:
    """The word of a unit that is inflected."""
    return unit.shown.split()[0] if unit.lemma else unit.shown


def _one_number(old: Unit, new: Unit, language: str) -> bool:
    numbers = [many(language, inflected(unit)) for unit in (old, new)]
    return None in numbers or numbers[0] == numbers[1]


def senses(unit: Unit, lexicon: Lexicon) -> frozenset[Sense]:
    """The classes of synonyms that a unit can belong to, each for a word class in which it can be read."""
    if unit.kind != "word":
        return frozenset()
    if unit.lemma:
        return lexicon.senses.get(unit.lemma, frozenset())
    listed = readings(lexicon.language, unit.shown)
    # A plural may be listed as it stands, where it has no singular: "obsèques".
    singular = {fold(lemma) for upos, lemma in listed if upos == "NOUN"}
    own = {"noun"} if singular and fold(unit.shown) not in singular else set[str]()
    found = {s for s in lexicon.senses.get(unit.word, ()) if s[1] not in SCOPES.values() or s[1] in own}
    for upos, lemma in listed:
        found |= {s for s in lexicon.senses.get(fold(lemma), ()) if s[1] == SCOPES.get(upos)}
    if not listed:
        found |= lexicon.senses.get(unit.word, frozenset())
    return frozenset(found)


def verbs_of(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    """The verbs that a word can be a form of, or the run of words that it is, by their dictionary forms."""
    return frozenset({unit.lemma}) if unit.lemma else lemmas(lexicon.language, unit.shown, "VERB")


def verb_senses(own: Iterable[str], lexicon: Lexicon) -> frozenset[Sense]:
    """The classes of synonyms that some verbs can belong to, by their dictionary forms."""
    found = (sense for lemma in own for sense in lexicon.senses.get(fold(lemma), ()))
    return frozenset(sense for sense in found if sense[1] == "verb")


def homeland(one: Unit, other: Unit, language: str) -> bool:
    """Whether one word is a country and the other what comes from it: "Sweden's captain", "the Swedish captain"."""
    codes = _codes(language)
    forms = [{fold(unit.shown), *lemmas(language, unit.shown.lower(), "ADJ")} for unit in (one, other)]
    return any(
        codes[0].get(native, frozenset()) & codes[1].get(country, frozenset())
        for natives, countries in (forms, forms[::-1])
        for native in natives
        for country in countries
    )


def lands(unit: Unit, language: str) -> frozenset[str]:
    """The countries that a word is the name of or comes from, by their folded names."""
    natives, countries = _codes(language)
    forms = {fold(unit.shown), *lemmas(language, unit.shown.lower(), "ADJ")}
    codes = frozenset(code for form in forms for code in (*natives.get(form, ()), *countries.get(form, ())))
    return frozenset(name for name, own in countries.items() if own & codes)


@cache
def _codes(language: str) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """The countries of demonyms, and of countries' names of one word."""
    natives: dict[str, frozenset[str]] = {}
    if has_table(language, DEMONYMS):
        for row in table(language, DEMONYMS).rows():
            if not row.of and not row.rare:
                natives[fold(row.lemma)] = natives.get(fold(row.lemma), frozenset()) | {row.code}
    countries = table(language, PLACES).of_kind("country") if has_table(language, PLACES) else ()
    return natives, {fold(row.lemma): frozenset({row.code}) for row in countries}


def concepts(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    """The concepts that a word can have; "the accused" is no form of the verb, and "defeated" no "defeat"."""
    found: set[str] = set()
    own = classes_of(unit, lexicon.language)
    other = set(SCOPES.values()) - {SCOPES[upos] for upos in own if upos in SCOPES} if own else set[str]()
    for lemma in (*lemmas(lexicon.language, unit.shown, *own), fold(unit.shown)):
        found |= {kind for kind, use in lexicon.concepts.get(lemma, ()) if use not in other}
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def meanings(word: str, lexicon: Lexicon) -> frozenset[object]:
    """The concepts and classes of synonyms that a folded word can have."""
    own = {word, *lemmas(lexicon.language, word)}
    return frozenset(one for lemma in own for one in lexicon.senses.get(lemma, ())) | frozenset(
        kind for lemma in own for kind, _ in lexicon.concepts.get(lemma, ())
    )


def said(unit: Unit, lexicon: Lexicon, *, quoting: bool = True) -> frozenset[str]:
    """The classes of a verb of saying or of a phrase like "according to": said, claimed, denied, promised, asked.

    Without a quotation (``quoting``), who continues or begins says nothing.
    """
    if unit.kind != "word" or unit.capital:
        return frozenset()
    own = frozenset((unit.word, fold(unit.shown), *lemmas(lexicon.language, unit.shown, "VERB", "NOUN")))
    if not quoting:
        own -= _quoting(lexicon.language)
    # Who regrets or jokes says more than who merely says.
    judged = frozenset(lexicon.judging[lemma] for lemma in own if lemma in lexicon.judging)
    # Who suspects, accuses and charges says three things, and so does who proposes, asks and orders.
    judged |= frozenset(f"own {lemma}" for lemma in own if lemma in _own_classes(lexicon.language))
    return judged or frozenset(kind for lemma in own if (kind := lexicon.speech.get(lemma, "")))


@cache
def _quoting(language: str) -> frozenset[str]:
    """Verbs that say something beside a quotation alone: "continued the doctor"."""
    rows = table(language, SPEECH).rows() if has_table(language, SPEECH) else ()
    verbs = [row for row in rows if row.use == "verb"]
    freely = frozenset(fold(row.lemma) for row in verbs if not row.quote)
    return frozenset(fold(row.lemma) for row in verbs if row.quote) - freely


@cache
def _own_classes(language: str) -> frozenset[str]:
    """The verbs of saying that no other says the same as by its class alone: of charges, requests and proposals."""
    if not has_table(language, SPEECH):
        return frozenset()
    rows = (row for kind in ("accuse", "ask", "propose") for row in table(language, SPEECH).of_kind(kind))
    return frozenset(fold(row.lemma) for row in rows if row.use != "noun")


# --- families ----------------------------------------------------------------------------------------


def kin(old: Unit, new: Unit, lexicon: Lexicon) -> bool:
    """Whether two words of different classes are of one family: "arrested" and "the arrest", "prudently" and "prudence".

    A word that names a person or thing as well as what was done (*the accused*) is of none.
    """
    if old.kind != "word" or new.kind != "word" or old.lemma or new.lemma or old.capital or new.capital:
        return False
    if tense(lexicon.language, old.shown) or tense(lexicon.language, new.shown):
        return False
    return old.word != new.word and _kin(
        lexicon, *sorted((u.shown.lower(), classes_of(u, lexicon.language)) for u in (old, new))
    )


def converted(old: Unit, new: Unit, lexicon: Lexicon) -> bool:
    """Whether one word stands as a noun and the other as its verb: "launched an attack", "attacked"."""
    if old.headed == new.headed or old.kind != "word" or new.kind != "word" or old.capital or new.capital:
        return False
    noun, verb = (old, new) if old.headed else (new, old)
    if lemmas(lexicon.language, noun.shown, "NOUN") & lemmas(lexicon.language, verb.shown, "VERB"):
        return True
    return _kin(lexicon, (noun.shown.lower(), ("NOUN",)), (verb.shown.lower(), ("VERB",)))


def foretold(noun: Unit, verb: Unit, lexicon: Lexicon) -> bool:
    """Whether a verb that is to come is of the family of a noun: "the closure", "will close", "fermerait"."""
    if noun.kind != "word" or verb.kind != "word" or noun.capital or verb.capital or verb.headed:
        return False
    return _kin(lexicon, (noun.shown.lower(), ("NOUN",)), (verb.shown.lower(), ("VERB",)))


def classes_of(unit: Unit, language: str) -> tuple[str, ...]:
    """The word classes in which a unit can be read: behind an article a participle is no verb."""
    found = {upos for upos, _ in readings(language, unit.shown)}
    return tuple(sorted(found - {"VERB", "AUX"} if unit.headed and found & {"NOUN", "ADJ"} else found))


@lru_cache(maxsize=1 << 14)
def _kin(lexicon: Lexicon, one: tuple[str, tuple[str, ...]], other: tuple[str, tuple[str, ...]]) -> bool:
    left, right = (_stems(lexicon, *word) for word in (one, other))
    return any(
        a[0] != b[0] and a[1] == b[1] and {a[0], b[0]} != {"ADJ", "NOUN"} and (a[2], b[2]) in _pairs(lexicon)
        for a in left
        for b in right
    )


def _pairs(lexicon: Lexicon) -> frozenset[tuple[str, str]]:
    return frozenset((*lexicon.families, *((b, a) for a, b in lexicon.families)))


def _stems(lexicon: Lexicon, word: str, own: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Word class, stem and suffix of a word, for each suffix that families have."""
    listed = readings(lexicon.language, word)
    classes = set(own) & {"NOUN", "VERB", "ADJ", "ADV"}
    suffixes = {suffix for pair in lexicon.families for suffix in pair}
    return [
        (upos, folded[: len(folded) - len(suffix)], suffix)
        for upos, lemma in listed
        if upos in classes
        for folded in (fold(lemma),)
        for suffix in suffixes
        if folded.endswith(suffix) and len(folded) - len(suffix) >= ACCOUNT.shortest_stem
    ]


def is_be(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word is a form of the verb to be."""
    own = lemmas(lexicon.language, unit.shown, "AUX", "VERB") | {unit.word}
    return bool(own & lexicon.being)
