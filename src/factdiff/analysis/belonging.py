"""What belongs to a noun, and what only stands beside it: examples of a kind, participles, the words that deny them.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.analysis.forms import may_agree, rows_of
from factdiff.analysis.tree import Token, attach, replace_by
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, CLOSED, NEGATION, NUMBERS
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
_NAMES = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
#: Where parsers hang an example on its kind.
_BESIDE = frozenset({"appos", "conj", "nmod", "acl"})
#: Relations of the nouns that stand within another one's phrase.
_PARTS = frozenset({"nmod", "appos", "conj", "obj", "obl"})
#: Words that say how large a part is.
_SHARES = frozenset({"collective", "fraction", "part", "portion", "share"})
#: Words behind the first of an expression that denies ("not *at all*").
_LONGEST = 2


def example_of_kind(noun: Token, language: str) -> None:
    """ "Plusieurs villes, *notamment* Lyon": what is named as one of several is tied to them as by "including"."""
    if noun.dep not in _BESIDE or noun.head is None or noun.each("cc", "case") or noun.pos not in _NAMES:
        return
    beside = [
        *noun.children,
        *noun.head.children,
        *(noun.head.head.children if noun.head.head is not None else ()),
    ]
    first = min(c.i for c in [noun, *noun.each("det", "amod", "nummod")])
    for opener in (
        c for c in beside if noun.head.i < c.i < first and c.dep in {"advmod", "nmod", "obl", "amod"}
    ):
        said = " ".join(word.form.lower() for word in opener.subtree() if word.pos != "PUNCT")
        if any(row.kind == "example" for row in table(language, CLOSED).get(said, ())):
            for word in list(opener.children):
                attach(word, *((noun, "punct") if word.pos == "PUNCT" else (opener, "fixed")))
            attach(opener, noun, "case")
            noun.dep, noun.subtype = "nmod", ""
            return


def subject_behind_phrase(name: Token, _: str) -> None:
    """ "Devant la cour, Paul Ney, poursuivi pour vol, a nié": a name behind a phrase and a comma is the missing subject."""
    noun = name.head
    verb = noun.head if noun is not None and noun.dep == "obl" and noun.each("case") else None
    if noun is None or verb is None or name.entity != "person" or not noun.i < name.i < verb.i:
        return
    acts = verb.pos == "VERB" and not verb.each("nsubj", "expl", "csubj") and not _describes(verb)
    if acts and any(c.form == "," and c.i < name.i for c in [*name.each("punct"), *noun.each("punct")]):
        for comma in [c for c in noun.each("punct") if c.i > name.i]:
            attach(comma, name, "punct")
        attach(name, verb, "nsubj")


def _describes(verb: Token) -> bool:
    bare = verb.feature("VerbForm") in {"Part", "Inf", "Ger"} and not verb.each("aux", "cop")
    return verb.dep in {"acl", "amod"} or bare


def name_of_group(name: Token, language: str) -> None:
    """ "Le couple Fillon": the name of a person right behind a word for a group says whose it is, and is not its own."""
    group = name.head
    lone = name.dep == "appos" and name.entity == "person" and not name.children
    if group is None or not lone or name.i != group.i + 1:
        return
    if any(row.kind == "organisation" for row in rows_of(language, ACTORS, group)):
        name.dep, name.subtype = "nmod", ""


def negation_of_participle(participle: Token, language: str) -> None:
    """ "Une baisse *pas du tout* compensée", "a bill *no longer* backed": what denies a participle stands right before it."""
    noun = _described(participle)
    if noun is None:
        return
    words = [w for w in participle.top().subtree() if noun.i < w.i < participle.i]
    while words:
        for size in range(min(len(words), _LONGEST + 1), 0, -1):
            said = words[-size:]
            if _denies(said, language):
                attach(said[0], participle, "advmod")
                _fix(said[1:], said[0])
                return
        if words[-1].pos != "ADV" or words[-1].head is not participle:
            return  # "not *yet* reopened": adverbs of the participle may stand between
        words.pop()


def _described(participle: Token) -> Token | None:
    """The noun in front that a participle without an auxiliary describes."""
    noun = participle.head
    loose = participle.dep in {"acl", "amod"} and participle.feature("VerbForm") == "Part"
    before = noun is not None and noun.i < participle.i
    return noun if loose and before and not participle.each("aux", "cop") else None


def _denies(words: list[Token], language: str) -> bool:
    rows = table(language, NEGATION).get(" ".join(word.form.lower() for word in words), ())
    adverbs = all(word.pos in {"ADV", "PART", "ADP", "PRON", "DET"} for word in words)
    return adverbs and any(row.kind == "negation" and row.use != "particle" for row in rows)


def clause_of_light_noun(clause: Token, language: str) -> None:
    """ "At a time *when* prices rise": a clause with a question word right behind "time" or "way" says which."""
    verb = clause.head
    if verb is None or clause.dep != "advcl" or clause.i < verb.i:
        return
    first = clause.subtree()[0]
    if first.head is not clause or first.feature("PronType") not in {"Int", "Rel"}:
        return
    noun = next((c for c in verb.each("obl", "obj") if c.subtree()[-1].i == first.i - 1), None)
    if noun is not None and any(row.kind == "antecedent" for row in rows_of(language, CLOSED, noun)):
        attach(clause, noun, "acl", "relcl")


def phrase_of_negation(adverb: Token, language: str) -> None:
    """ "Pas du tout", "not at all": the words that a negation forms one expression with hang on it."""
    verb = adverb.head
    if verb is None or adverb.dep != "advmod" or not rows_of(language, NEGATION, adverb):
        return
    if (
        verb.pos == "ADV"
        and verb.i == adverb.i + 1
        and verb.head is not None
        and _denies([adverb, verb], language)
    ):
        whole, longer = verb.head, verb  # "no longer", of which parsers take the second word for the first
        for other in [c for c in longer.children if c is not adverb]:
            attach(other, whole, other.dep, other.subtype)
        attach(adverb, whole, "advmod")
        attach(longer, adverb, "fixed")
        return
    behind = [w for w in verb.subtree() if adverb.i < w.i <= adverb.i + _LONGEST and w.i < verb.i]
    for size in range(len(behind), 0, -1):
        words = behind[:size]
        if words[-1].dep == "det" and verb.each("cop"):
            continue  # "n'est pas un outil": the article is the noun's
        said = " ".join(word.form.lower() for word in [adverb, *words])
        if any(row.kind == "negation" for row in table(language, NEGATION).get(said, ())):
            _fix(words, adverb)
            return


def _fix(words: list[Token], first: Token) -> None:
    """Hang words on the first of their expression, unless others hang on them."""
    if all(child in words for word in words for child in word.children):
        for word in words:
            attach(word, first, "fixed")


def participle_of_near_noun(participle: Token, language: str) -> None:
    """ "Les enfants de la victime, morte sur le coup": of two nouns a participle describes the one that it agrees with."""
    noun = _described(participle)
    if noun is None or participle.each("nsubj"):
        return
    if not traits(language).agreeing or may_agree(noun, participle):
        return
    if noun.each("conj") and participle.feature("Number") != "Sing":
        return
    near = next((w for w in _inside(noun, participle) if may_agree(w, participle)), None)
    if near is None:
        near = next((w for w in _around(noun) if may_agree(w, participle)), None)
    if near is not None:
        attach(participle, near, participle.dep, participle.subtype)
        return
    verb = noun.head if noun.dep in {"obl", "obj"} else None
    while verb is not None and verb.dep == "xcomp" and not verb.each("nsubj"):
        verb = verb.head  # "la maire *peut* envisager un second tour, renforcée par …"
    subject = verb.child("nsubj") if verb is not None else None
    if verb is not None and subject is not None and subject.i < verb.i and may_agree(subject, participle):
        attach(participle, verb, "advcl")  # "il est sorti de la voiture blessé"


def _around(noun: Token) -> Iterator[Token]:
    """ "Une source proche du dossier, citée": the nouns that a noun is part of, also through their adjectives."""
    while (
        noun.head is not None
        and noun.dep in {"nmod", "obl", "amod", "conj"}
        and noun.head.pos in {*_NOUNS, "ADJ"}
    ):
        noun = noun.head
        if noun.pos in _NOUNS:
            yield noun


def _inside(noun: Token, participle: Token) -> Iterator[Token]:
    """The nouns between a noun and a participle that belong to it, the nearest to the participle first."""
    own = {id(word) for word in participle.subtree()}
    words = [w for w in noun.subtree() if noun.i < w.i < participle.i and id(w) not in own]
    return (w for w in reversed(words) if w.pos in _NOUNS and w.dep in _PARTS)


def member_among_several(verb: Token, language: str) -> None:
    """ "Trois femmes *dont* Anne Roy ont été élues": a verb of several is not the deed of the one among them.

    "Les élus, dont douze ont démissionné, revotent": what so many of them did is told of those alone.
    """
    several, member = verb.head, verb.child("nsubj")
    if several is None or verb.dep != "acl" or several.dep == "nsubj" or member is None:
        return
    if member.each("conj") or share(member, language):
        return
    first = min(c.i for c in [member, *member.each("det", "amod", "nummod")])
    beside = [c for c in [*member.children, *verb.children] if several.i < c.i <= first]
    opener = next((c for c in beside if _tells_example(c, language)), None)
    word = next((w for w in [*verb.each("aux", "cop"), verb] if w.feature("Number")), verb)
    plural = (
        "Plur" in {word.feature("Number"), verb.feature("Number")} and several.feature("Number") == "Plur"
    )
    if (
        opener is None
        or not plural
        or member.feature("Number") == "Plur"
        or not several.i < member.i < verb.i
    ):
        return
    replace_by(several, verb)
    attach(several, verb, "nsubj")
    for mark in [c for c in several.each("punct") if c.i > verb.i]:
        attach(mark, verb, "punct")
    attach(member, several, "nmod")
    opener.pos = "ADP"
    attach(opener, member, "case")


def share(word: Token, language: str) -> bool:
    """ "Dont *douze*", "dont *la plupart*": a word that says how many of them is no member of theirs."""
    rows = table(language, NUMBERS).get(word.form.lower(), ())
    counting = any(row.kind in _SHARES for row in (*rows, *rows_of(language, CLOSED, word)))
    return counting or word.pos in {"NUM", "SYM"} or any(row.kind == "vague" for row in rows)


def _tells_example(word: Token, language: str) -> bool:
    return any(row.kind == "example" for row in rows_of(language, CLOSED, word))
