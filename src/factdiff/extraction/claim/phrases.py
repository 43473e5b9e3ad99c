"""Whom and what a claim speaks of, in words that stand alone: whole names, articles, no pronouns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factdiff.analysis.tree import Token, topmost
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.selection import set_off
from factdiff.extraction.clause import grammar
from factdiff.extraction.names.entities import Referent, name_below
from factdiff.extraction.who.candidates import Spoken
from factdiff.extraction.who.references import Discourse
from factdiff.languages.inflection import Inflection, inflection
from factdiff.languages.tables import ACTORS, FUNCTION
from factdiff.model.fact import Participant

_WITH_CONJUNCTS = grammar.OUTSIDE_PHRASE - {"conj", "cc"}
#: Relations under which a name belongs to the noun before it and to no person: "the Biden administration".
_WITHIN = frozenset({"flat", "compound", "appos"})


def subject(doers: Sequence[tuple[Token, Participant]], discourse: Discourse) -> list[Item]:
    """The subjects of a clause that does not name them itself, joined as a list."""
    tokens = list(dict.fromkeys(token for token, _ in doers))
    if len(tokens) > 1 and not any(t.pos == "PRON" for t in tokens):
        return list(named(_words(tokens[0], _WITH_CONJUNCTS), discourse))
    parts = [part for token in tokens for part in _parts(token, doers, discourse)]
    joined: list[Item] = []
    for number, part in enumerate(parts):
        if number:
            last = number == len(parts) - 1
            joined.append(inflection(discourse.registry.language).form("join", "and") if last else ",")
        joined += part
    return joined


def _parts(
    token: Token, doers: Sequence[tuple[Token, Participant]], discourse: Discourse
) -> list[list[Item]]:
    """What one subject stands for, each by itself: "two men, X and Y" are two."""
    known = [discourse.named(participant.name) for own, participant in doers if own is token]
    if len(known) > 1 and all(_person(referent) for referent in known):
        return [_person(referent) for referent in known]
    titled = bool(token.each("det")) and known[0] is not None and known[0].name == token.form  # "the Serb"
    person = [] if titled else _person(known[0])
    return [person or phrase(token, discourse, determined=True)]


def _person(referent: Referent | None) -> list[Item]:
    return [referent.name] if referent is not None and referent.type == "person" else []


def phrase(
    token: Token, discourse: Discourse, *, again: bool = False, determined: bool = False
) -> list[Item]:
    """A phrase without what marks its role, its article kept; ``again``: it was spoken of before, so it is definite.

    ``determined``: it has an article where the language wants one before a subject.
    """
    if token.pos == "PRON" and not grammar.relative(token):
        meant = meaning(token, discourse) or _inverted(token)
        if meant:
            return meant
    again = again and grammar.counted_by(token) is None  # "a majority of members"
    words = _words(token, grammar.OUTSIDE_PHRASE)
    held = name_below(token, discourse.registry)
    if held is not None and not any(discourse.registry.of(word) is held for word in words):
        person = _person(held)
        if person:
            return person
    rules = inflection(discourse.registry.language)
    form = token.form.lower()
    subject = determined and token.pos != "PROPN"  # "the US" is not "us"
    alone = (rules.scope("subject", form) if subject else "") or rules.scope("alone", form)
    if alone:
        return [alone]
    hidden = _held_article(token, words, discourse)
    article: list[Item] = [hidden] if hidden else []
    if again and words and words[0].pos == "DET":
        definite = inflection(discourse.registry.language).scope("article", words[0].form.lower())
        if definite:
            elided = rules.scope("elide", definite) if words[1:] and rules.vowel(words[1].form) else ""
            return [elided or definite, *named(words[1:], discourse)]  # "de l'adolescent"
    bare = words[0].pos not in {"NUM", "PRON", "ADV"} and not any(map(_determines, words))
    if again and not article and token.pos == "NOUN" and (bare or _counts(words[0], token)):
        article = [definite_article(token, discourse)]
    if determined and not article and token.pos == "NOUN" and bare:
        article = _needed(token, discourse)
    return [*article, *named(words, discourse)]


def _inverted(pronoun: Token) -> list[Item]:
    """ "Avait-il répondu": without its verb in front the pronoun is "il"."""
    return [pronoun.form.rpartition("-")[2]] if pronoun.form.startswith("-") else []


def _determines(word: Token) -> bool:
    """An article or what stands in its place, also where the reader has it for an adjective ("plusieurs").

    A noun's owner in front of it determines it as well: "Japan's navy".
    """
    owner = word.dep == "nmod" and word.subtype == "poss"
    return owner or word.pos == "DET" or (word.pos == "ADJ" and word.marks.kind(FUNCTION) == "determiner")


def _counts(word: Token, noun: Token) -> bool:
    """ "*Two brothers*" are "the two brothers" when they are said again; "two in five parents" are none in particular."""
    several = noun.feature("Number") == "Plur"
    return word.dep == "nummod" and word.head is noun and several and not word.children


def definite_article(token: Token, discourse: Discourse) -> str:
    """The definite article of a noun that stands without one."""
    rules = inflection(discourse.registry.language)
    number = "Plur" if token.feature("Number") == "Plur" else "Sing"
    gender = "Fem" if token.feature("Gender") == "Fem" else "Masc"
    return rules.form("definite", f"{gender} {number}") or rules.form("definite", "")


def _needed(token: Token, discourse: Discourse) -> list[Item]:
    """The article that a bare noun gets as a subject, in a language where none stands bare: "promesses de *gens*"."""
    several = inflection(discourse.registry.language).form("indefinite", "plural")
    if not several or token.marks.kind(ACTORS) == "honorific":
        return []  # "M. Ney"
    return [several] if token.feature("Number") == "Plur" else [definite_article(token, discourse)]


def meaning(pronoun: Token, discourse: Discourse) -> list[Item]:
    """What a pronoun was surely understood to mean; nothing where it was not."""
    return meaning_at(pronoun.start, discourse)


def meaning_at(start: int, discourse: Discourse) -> list[Item]:
    """What the pronoun at an offset of the article was surely understood to mean."""
    choice = discourse.choices.get(start)
    if choice is None:
        return []
    meant: list[Item] = []
    for number, spoken in enumerate(choice.spoken):
        part = spoken_words(spoken, discourse)
        if not part:
            return []
        if number:
            meant.append(inflection(discourse.registry.language).form("join", "and"))
        meant += part
    return meant


def spoken_words(spoken: Spoken, discourse: Discourse) -> list[Item]:
    """Something that was spoken of before: a person's name, or its phrase with its article."""
    person = _person(spoken.referent)
    token = spoken.token
    if person or token is None:
        return person or [spoken.name]
    if token.pos == "PRON":
        return [spoken.name]
    if spoken.referent is not None and not token.each("det") and token.each("case"):
        token = _with_article(spoken, discourse)
    return phrase(token, discourse, again=True) if token is not None else []


def _with_article(spoken: Spoken, discourse: Discourse) -> Token | None:
    """Another mention of a name that shows its article ("en Russie" shows none); none needed in other languages."""
    registry = discourse.registry
    if not inflection(registry.language).elides:
        return spoken.token
    mentions = [span[0] for span in registry.spans.values() if registry.of(span[0]) is spoken.referent]
    shown = [m for m in mentions if m.each("det")]
    bare = [m for m in mentions if not m.each("det") and m.dep in grammar.SUBJECT]
    return next(iter([*shown, *bare]), None)


def _words(token: Token, outside: frozenset[str]) -> list[Token]:
    above = token.head
    if above is not None and above.pos == "ADV" and token.each("nummod"):
        token = above  # "plus de deux cents objets"
    own = {w.i: w for w in [*grammar.phrase(token, outside=outside), *_close_name(token)]}
    words = grammar.without_case(token, [own[i] for i in sorted(own)])
    if not grammar.relative(token):
        words = [word for word in words if not grammar.relative(word)]  # "dont les noms"
    return grammar.contiguous(words, token) or [token]


def _close_name(token: Token) -> list[Token]:
    """The name right behind its noun, which is half of the name: "la fusée *Ariane 5*"."""
    named_by = [c for c in token.each("appos") if c.pos == "PROPN" and c.i > token.i]
    return [w for c in named_by if not set_off(c) and not c.each("det") for w in grammar.phrase(c)]


def _held_article(token: Token, words: list[Token], discourse: Discourse) -> str:
    """The article that the preposition left out in front holds: "du" → "le"."""
    cases = [c for case in token.each("case") for c in [case, *case.each("fixed")] if c.i == words[0].i - 1]
    rules = inflection(discourse.registry.language)
    return rules.scope("fused", cases[-1].form.lower()) if cases else ""


def named(words: Iterable[Item], discourse: Discourse) -> Iterator[Item]:
    """Words with each person's short name written out once; what stands between quotation marks stays as it is."""
    items = list(words)
    told = {item for item in items if isinstance(item, str)}
    last, quoted = -1, False
    for number, item in enumerate(items):
        if isinstance(item, str):
            yield item
            continue
        quoted ^= item.form == '"'
        if item.i <= last:
            continue
        last = -1
        name = "" if quoted else _whole_name(item, discourse)
        if name and name not in told:
            told.add(name)
            last = discourse.registry.spans[id(item)][-1].i
            yield name
        elif quoted or not _honours(item, items[number + 1 : number + 2], discourse, told):
            yield item


def _whole_name(token: Token, discourse: Discourse) -> str:
    """The full name of a person whose short name begins here; empty where the words say as much."""
    registry = discourse.registry
    referent = registry.of(token)
    span = registry.spans.get(id(token)) if referent is not None else None
    if referent is None or referent.type != "person" or not span or token is not span[0]:
        return ""
    if _family(span[0], inflection(registry.language)):
        return ""
    said = " ".join(word.form for word in span)
    longer = len(referent.name.split()) > len(span)
    return referent.name if longer and said != referent.name and not _belongs(span) else ""


def _family(token: Token, rules: Inflection) -> bool:
    """ "La cadette des Williams", "the Clintons": several of a name are not the one who was named in full."""
    several = any(c.feature("Number") == "Plur" for c in token.each("det"))
    fused = [rules.scope("fused", c.form.lower()) for c in token.each("case")]
    return several or "les" in fused or token.feature("Number") == "Plur"


def _belongs(span: tuple[Token, ...]) -> bool:
    """Whether a name is part of another, or before whom it is of: "le gouvernement Macron", "a Holt aide"."""
    head = topmost(span)
    if head.dep == "compound" and head.head is not None and head.i < head.head.i:
        return True
    if head.head is None or not (head.dep in _WITHIN or (head.dep == "nmod" and not head.each("case"))):
        return False
    role = head.head.marks.row(ACTORS)
    return role is None or role.kind in {"organisation", "outlet", "document"}


def _honours(token: Token, following: list[Item], discourse: Discourse, told: set[str]) -> bool:
    """Whether a word is the "M." or "Mr" before a name that is written out."""
    honorific = token.marks.kind(ACTORS) == "honorific"
    if not honorific or not following or not isinstance(following[0], Token):
        return False
    name = _whole_name(following[0], discourse)
    return bool(name) and name not in told
