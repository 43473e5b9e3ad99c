"""Clauses that a parser hung on a verb far away, though they describe the noun right before them.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.clefts import CLEFT
from factdiff.analysis.forms import may_agree, rows_of, says
from factdiff.analysis.tree import Token, attach, first_conjunct
from factdiff.languages.tables import ACTORS, CLOSED, FUNCTION, NEGATION, TIMES

_NOUNS = frozenset({"NOUN", "PROPN"})


def participle_behind_list(participle: Token, _: str) -> None:
    """ "Mis en examen et placé …, après la mort d'un homme, tué mercredi": a list that has its *and* is over.

    The participle behind it describes the noun before the comma, or the nearest above that noun which it agrees with.
    """
    first = participle.head
    if participle.dep != "conj" or first is None or participle.feature("VerbForm") != "Part":
        return
    if participle.each("aux", "cop", "cc", "nsubj"):
        return
    joined = [c for c in _list(first) if c.i < participle.i and c is not participle and c.each("cc")]
    comma = next((c for c in participle.each("punct") if c.form == "," and c.i < participle.i), None)
    noun = _noun_before(comma) if joined and comma is not None else None
    while noun is not None and noun.i > joined[-1].i and not may_agree(noun, participle):
        noun = noun.head if noun.head is not None and noun.head.pos in _NOUNS else None
    if noun is not None and noun.i > joined[-1].i:
        attach(participle, noun, "acl")


def _list(verb: Token) -> list[Token]:
    return [*verb.each("conj"), *([verb] if verb.dep == "conj" else [])]


def _noun_before(comma: Token) -> Token | None:
    """The noun that ends right before a comma."""
    words = comma.top().subtree()
    before = next((w for w in words if w.i == comma.i - 1), None)
    while before is not None and before.pos not in _NOUNS:
        before = before.head if before.head is not None and before.head.i < comma.i else None
    return before


def negation_of_infinitive(adverb: Token, language: str) -> None:
    """ "A dit ne pas comprendre": right behind "ne" the second half of a negation goes with the first."""
    if adverb.pos != "ADV" or adverb.head is None or adverb.each("advmod"):
        return
    rows = rows_of(language, NEGATION, adverb)
    above = [
        adverb.head,
        *adverb.head.children,
        *(c for child in adverb.head.children for c in child.children),
    ]
    particle = next((w for w in above if w.i == adverb.i - 1 and w.pos == "ADV"), None)
    if particle is None or particle.head is None or particle.head.i < adverb.i:
        return
    first = any(row.use == "particle" for row in rows_of(language, NEGATION, particle))
    if first and particle.head is not adverb.head and any(row.kind == "negation" for row in rows):
        attach(adverb, particle.head, "advmod")


def verb_of_owned(noun: Token, language: str) -> None:
    """ "La famille, dont l'avocat, X, a annoncé …": the verb behind "dont" and its noun is the relative clause's."""
    pointing = next((c for c in noun.each("nmod", "obl") if c.i < noun.i and _points(c, language)), None)
    if noun.pos not in _NOUNS or pointing is None or noun.each("cop", "nsubj"):
        return
    if [w.i for w in noun.subtree() if pointing.i <= w.i <= noun.i] != [*range(pointing.i, noun.i + 1)]:
        return  # "dont il aura le contrôle": the clause's verb stands between them
    above = noun.head if noun.dep in {"acl", "appos"} else _noun_before_word(pointing)
    said = _verb_behind(noun)
    if above is None or said is None or said in noun.ancestors() or above in said.subtree():
        return
    teller = any(c.entity or _somebody(c, language) for c in said.each("nsubj"))
    if teller and says(said, language):
        return  # "…, dont un enfant, a confirmé l'ambassade"
    pointing.pos, pointing.morph = "PRON", {**pointing.morph, "PronType": "Rel"}
    for thing in said.each("nsubj"):  # behind the verb stands what it does something to
        thing.dep, thing.subtype = "obj", ""
    attach(said, above, "acl", "relcl")
    attach(noun, said, "nsubj")


def _somebody(noun: Token, language: str) -> bool:
    return any(row.kind != "document" for row in rows_of(language, ACTORS, noun))


def _verb_behind(noun: Token) -> Token | None:
    """The finite verb without a subject of its own in front that follows a noun."""
    last = noun.subtree()[-1].i
    words = (w for w in noun.top().subtree() if w.i > last)
    said = next((w for w in words if w.pos in {"VERB", "AUX"} and not _helps(w)), None)
    if said is None or said.head is None or said.each("mark", "cc"):
        return None
    own = said.each("nsubj")
    finite = said.feature("VerbForm") == "Fin" or any(
        c.feature("VerbForm") == "Fin" for c in said.each("aux")
    )
    loose = all(c.i > said.i for c in own) and not (own and said.each("obj"))
    return said if finite and loose else None


def _points(word: Token, language: str) -> bool:
    listed = any(row.kind == "pronoun" for row in rows_of(language, FUNCTION, word))
    return word.feature("PronType") == "Rel" or (word.pos in {"ADP", "SCONJ"} and listed)


def _noun_before_word(word: Token) -> Token | None:
    """The noun, or the noun before the comma, that stands right before a relative pronoun."""
    words = word.top().subtree()
    at = next(n for n, other in enumerate(words) if other is word)
    before = words[at - 1] if at else None
    if before is not None and before.form == ",":
        return _noun_before(before)
    return before if before is not None and before.pos in _NOUNS else None


def _helps(word: Token) -> bool:
    return word.dep in {"aux", "cop"}


def floating_quantifier(word: Token, language: str) -> None:
    """ "X et Y, tous deux mis en examen", "the women were both hurt": a word for all of them names nobody by itself."""
    if (word.dep in {"det", "case"} and not _behind(word)) or not any(
        r.kind == "floating" for r in rows_of(language, CLOSED, word)
    ):
        return
    words = word.top().subtree()
    at = next(n for n, other in enumerate(words) if other is word)
    before = words[at - 1] if at else None
    behind = [w for w in words[at + 1 : at + 4] if w.pos not in {"NUM", "ADV", "AUX"}]
    told = behind[0] if behind and behind[0].pos in {"VERB", "ADJ"} else None
    if before is None or told is None or not (before.form == "," or before.pos == "AUX" or _behind(word)):
        return
    if word.dep == "nsubj" and word.head is told and told.each("aux", "cop") and len(told.each("nsubj")) == 1:
        return  # "except for the mayor, all were jailed": they alone are the subject
    numbers = [w for w in words[at + 1 : told.i - word.i + at] if w.pos == "NUM"]
    for own in [word, *numbers]:
        if told in own.subtree():
            return
    for own in [word, *numbers]:
        attach(own, told, "advmod", CLEFT)
    if told.dep == "acl" and told.head is not None and before.form == ",":
        attach(told, first_conjunct(told.head), "acl", told.subtype)


def _behind(word: Token) -> bool:
    """ "The brothers *each* won": a determiner behind its noun is none."""
    return (
        word.dep == "det"
        and word.head is not None
        and word.head.i == word.i - 1
        and word.feature("PronType") != "Art"
    )


def noun_beside_object(noun: Token, language: str) -> None:
    """ "A connu sa pire chute depuis 1987, *une baisse* de 9 %": a noun that hangs loose on a verb says what its object is."""
    verb = noun.head
    loose = noun.pos == "NOUN" and not noun.each(
        "case", "cop", "nsubj", "acl", "mark", "cc", "advmod", "conj"
    )
    if verb is None or not loose or verb.pos != "VERB" or noun.i < verb.i:
        return
    article = any(c.feature("Definite") == "Ind" for c in noun.each("det"))
    parted = any(c.form == "," and c.i < noun.i for c in noun.each("punct"))
    thing = verb.child("obj")
    if not article or not parted or thing is None or not verb.i < thing.i < noun.i or thing.pos != "NOUN":
        return
    if (
        not rows_of(language, ACTORS, noun)
        and not rows_of(language, TIMES, noun)
        and not thing.each("appos", "conj")
    ):
        attach(noun, thing, "appos")
