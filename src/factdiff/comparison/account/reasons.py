"""Why two different words can say the same: each reason is named, and holds for those very words."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from factdiff.comparison.account.forms import one_form, plural, readings, slip, tense
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import kin, senses, synonyms
from factdiff.comparison.account.units import Unit, spelled_out
from factdiff.languages.spelling import fold
from factdiff.settings import ACCOUNT

TYPOGRAPHY, SPELLING, INFLECTION, NUMERAL = "typography", "spelling", "inflection", "numeral"
ALIAS, SYNONYM, FUNCTION, ORDER, VOICE = "alias", "synonym", "function word", "order", "voice"
REFERENCE, MOVED, SPLIT, SAME_TIME, CONTRACTION = "reference", "moved", "split", "same time", "contraction"
ABBREVIATION, NOTICE, DERIVATION, FRAME = "abbreviation", "notice", "derivation", "frame"
#: All of them, for the schema and the documentation.
REASONS = (
    TYPOGRAPHY, SPELLING, INFLECTION, NUMERAL, ABBREVIATION, CONTRACTION, ALIAS, REFERENCE, SYNONYM, DERIVATION,
    FUNCTION, ORDER, VOICE, MOVED, SPLIT, SAME_TIME, NOTICE, FRAME,
)  # fmt: skip

#: Classes of empty words whose members may take one another's places.
_EXCHANGED = frozenset({"article", "possessive", "linker", "have", "be", "do", "conjunction", "discourse"})
#: "The owner" and "its owner": whose it is the text says all the same.
_DETERMINERS = frozenset({"article", "possessive"})
#: Classes that may come and go by themselves.
FREE = frozenset(
    {
        "article",
        "linker",
        "have",
        "do",
        "conjunction",
        "discourse",
        "possessive mark",
        "reflexive",
        "honorific",
        "age word",
        "placed",
    }
)
#: Classes that come and go where a sentence was split, merged or turned.
LOOSE = FREE | {"be", "pronoun", "possessive"}


def relate(lexicon: Lexicon, *, quoting: bool = True) -> Callable[[Unit, Unit], str | None]:
    """The relation of two different units of a language: the reason for which they say the same, or ``None``.

    ``quoting`` says that both sides quote, so that a verb may say something that says nothing elsewhere.
    """
    known: dict[tuple[Hashable, Hashable], str | None] = {}

    def relation(old: Unit, new: Unit) -> str | None:
        pair = seen(old), seen(new)
        if pair not in known:
            known[pair] = judged(old, new)
        return known[pair]

    def judged(old: Unit, new: Unit) -> str | None:
        if old.kind != "word" or new.kind != "word":
            return _number_word(old, new, lexicon)
        if fold(old.shown) == fold(new.shown):
            return TYPOGRAPHY
        found = _exchanged(old, new, lexicon)
        if old.capital != new.capital and _misspelled(old, new, lexicon):
            return SPELLING
        if found or _named(old, lexicon) or _named(new, lexicon):
            # Names are no words of the language: what looks like an inflection is another name.
            return found
        if {old.word, new.word} & lexicon.empty.keys():
            return SYNONYM if senses(old, lexicon) & senses(new, lexicon) else None
        return _worded(old, new, lexicon, quoting=quoting)

    return relation


def _misspelled(old: Unit, new: Unit, lexicon: Lexicon) -> bool:
    """Whether a word that opens a sentence is none since it was misspelled, and no short name that looks like one."""
    long = min(len(old.shown), len(new.shown)) >= ACCOUNT.shortest_unlisted
    return long and slip(lexicon.language, old.shown, new.shown)


def _named(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word is written as a name, and is no acronym that the synonyms list as a word: "the CEO"."""
    return unit.capital and not (unit.shown.isupper() and unit.word in lexicon.senses)


def seen(unit: Unit) -> Hashable:
    """All of a unit that a relation depends on; the words of a text that repeats itself are few."""
    return unit.key, unit.kind, unit.shown, unit.capital, unit.lemma, unit.headed


def _number_word(old: Unit, new: Unit, lexicon: Lexicon) -> str | None:
    """ "One" and "1", which no grammar of numbers takes for a number where it can be an article; "half" and 50 %."""
    if old.shown == new.shown and old.shown.isdigit():
        # What a bare figure counts was read from its place ("Roy, 61, …"), and is none of its words.
        return NUMERAL
    for word, number in ((old, new), (new, old)):
        if word.word in lexicon.ones and number.kind == "number" and number.key[0] == "1":
            return NUMERAL if number.key[2:4] == ("=", "") else None
        if word.word and number.kind == "number" and spelled_out(lexicon.language, word.shown) == number.key:
            return NUMERAL
        if number.kind == "number" and word.word in lexicon.ranks:
            return NUMERAL if number.key == (lexicon.ranks[word.word], "", "=", "", "ordinal") else None
        if number.kind == "number" and word.word in lexicon.shares:
            return NUMERAL if number.key == (lexicon.shares[word.word], "", "=", "%", "") else None
    return None


def genders(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    """Whom a pronoun or an honorific can stand for (m, f); nothing for other words and for pronouns that say nothing of it."""
    rows = lexicon.empty.get(unit.word, ()) if unit.kind == "word" else ()
    return frozenset(row.group for row in rows if row.kind in ("pronoun", "honorific") and row.group)


def _exchanged(old: Unit, new: Unit, lexicon: Lexicon) -> str | None:
    """Two empty words of one class, and prepositions of one meaning; "he" and "she" are two people."""
    if genders(old, lexicon) != genders(new, lexicon) and genders(old, lexicon) and genders(new, lexicon):
        return None
    for one in lexicon.empty.get(old.word, ()):
        for other in lexicon.empty.get(new.word, ()):
            if {one.kind, other.kind} == _DETERMINERS:
                return FUNCTION
            if one.kind != other.kind:
                continue
            if one.kind in _EXCHANGED or (
                one.kind in ("preposition", "pronoun") and one.group == other.group != "governed"
            ):
                return FUNCTION
    return None


def _worded(old: Unit, new: Unit, lexicon: Lexicon, *, quoting: bool) -> str | None:
    language = lexicon.language
    if old.lemma and old.lemma == new.lemma:
        before, after = (unit.shown.split()[0] for unit in (old, new))
        return INFLECTION if tense(language, before) == tense(language, after) else None
    if _two_things(old, new, lexicon):
        return None
    if one_form(language, old.shown, new.shown):
        return INFLECTION
    if slip(language, old.shown, new.shown):
        return SPELLING
    if synonyms(old, new, lexicon, quoting=quoting):
        return SYNONYM
    return DERIVATION if kin(old, new, lexicon) else None


def _two_things(old: Unit, new: Unit, lexicon: Lexicon) -> bool:
    """Whether two forms of one word say two things: one and several of a noun, "can" and "could"."""
    timeless = lexicon.closed("timeless")
    if (old.word in timeless) != (new.word in timeless):
        return True
    return old.headed and new.headed and plural(lexicon.language, old.shown, new.shown)


def classes(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    """The classes of an empty word; nothing for a word with meaning. Free prepositions count as free."""
    rows = lexicon.empty.get(unit.word, ()) if unit.kind == "word" else ()
    return frozenset(
        "article" if row.kind == "preposition" and row.group == "free" else row.kind for row in rows
    )


def determines(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word is an article or says whose something is."""
    return bool(classes(unit, lexicon) & _DETERMINERS)


def qualifies(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word only says something of the word behind it: a number, a negation, an adjective or adverb alone."""
    if unit.kind == "number" or unit.word in lexicon.negations or unit.word in lexicon.particles:
        return True
    found = {upos for upos, _ in readings(lexicon.language, unit.shown)}
    return bool(found) and found <= {"ADJ", "ADV"} and not classes(unit, lexicon)


def shown(units: Iterable[Unit]) -> str:
    """Units as they are written, each stretch once."""
    spans = dict.fromkeys((unit.start, unit.end, unit.shown) for unit in units)
    return " ".join(text for _, _, text in spans)
