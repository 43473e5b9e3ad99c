"""What appositions, titles and ages say of an entity: facts of kind ``attribute``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factdiff.analysis.marks import OF_PERSONS
from factdiff.analysis.tree import Sentence, Token, topmost
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.rating import Rating, rating
from factdiff.extraction.clause.subjects import conjuncts, other_title
from factdiff.extraction.drafts.ages import ages
from factdiff.extraction.drafts.appositions import (
    a_kind,
    aside,
    counted_apart,
    counts,
    describes,
    is_person,
    nearer,
    of_them,
    owns,
    partitive,
    set_off,
    tells,
    title,
)
from factdiff.extraction.names.entities import names_below
from factdiff.extraction.scene import Scene
from factdiff.languages.tables import ACTORS, ANAPHORA, CLOSED
from factdiff.model.number import Number
from factdiff.values import dataclass

_REACH, _AMOUNTS = 12, frozenset({"percent", "money"})


@dataclass(frozen=True, slots=True, eq=False)
class Attribute:
    """``holder`` is what something is said of, ``head`` the word that says it, ``words`` its phrase.

    ``shared``: several names have the role, each of them by itself ("les avocats, X et Y").
    """

    holder: Token
    head: Token
    words: tuple[Token, ...]
    age: Number | None = None
    rating: Rating | None = None
    shared: bool = False


def attributes(sentence: Sentence, scene: Scene) -> list[Attribute]:
    """All attributes of a sentence that stand outside its clauses' predicates, in text order."""
    found: list[Attribute] = []
    for token in sentence.tokens:
        if not token.children:  # most words are described by none
            found += [*_titles(token, scene), *_rated(token, scene)]
            continue
        found += [
            *_appositions(token, scene),
            *_titles(token, scene),
            *_set_off(token, scene),
            *_one_of_several(token, scene),
            *_rated(token, scene),
        ]
    found += [Attribute(*aged) for aged in ages(sentence, scene)]
    kept: list[Attribute] = []
    whole = (named for attribute in found if (named := _without_holder(attribute, scene)) is not None)
    for attribute in sorted(whole, key=lambda a: -len(a.words)):
        told = attribute.words and _agrees(attribute) and not _possessor(attribute)
        told = told and not grammar.relative(attribute.words[0])  # "who turns 60" is told as a clause
        told = told and not any(map(of_them, attribute.words))
        told = told and not _mere_kind(attribute, scene) and not _pointed_at(attribute)
        told = told or attribute.rating is not None
        told = told and not (_body(attribute.head) and is_person(attribute.holder, scene))
        if told and not any(_said(attribute, other, scene) for other in kept):
            kept.append(attribute)
    return sorted(kept, key=lambda a: a.head.i)


def _one_of_several(token: Token, scene: Scene) -> Iterator[Attribute]:
    """ "Pyongyang, l'un de ses alliés et l'un des rares pays à …": each says which of several somebody is."""
    ones = [c for c in token.each("appos") if c.i > token.i and set_off(c)]
    ones += [more for one in ones for more in (*one.each("conj"), *token.each("conj")) if more.i > one.i]
    for one in ones:
        several = partitive(one)
        if several is not None and partitive(ones[0]) is not None and _named(token, scene):
            later = {id(w) for c in one.each("conj") if partitive(c) is not None for w in c.subtree()}
            words = grammar.contiguous([w for w in grammar.full_phrase(one) if id(w) not in later], one)
            while words[0] is not one and words[0].pos in {"CCONJ", "ADV"}:
                words = words[1:]
            yield Attribute(token, several, tuple(words), shared=True)


def _without_holder(attribute: Attribute, scene: Scene) -> Attribute | None:
    """An attribute without the words of its holder's name; none where it breaks off, or names somebody else in passing.

    "Rep." and "Dr." stand before names and are told of nobody.
    """
    registry = scene.discourse.registry
    own = {id(w) for w in registry.spans.get(id(attribute.holder), ())}
    words = [w for w in attribute.words if id(w) not in own]
    while words and words[-1] is not attribute.head and words[-1].pos in {"DET", "CCONJ"}:
        words = words[:-1]
    if attribute.head not in words or words[-1].pos == "ADP":
        return None
    if len(words) == 1 and words[0].form.endswith("."):
        return None
    beside = [w for c in attribute.head.each("appos", "flat") for w in [c] if w in words]
    other = any((found := registry.of(w)) is not None and found.type == "person" for w in beside)
    return None if other else replace(attribute, words=tuple(words))


def _rated(verb: Token, scene: Scene) -> Iterator[Attribute]:
    """ "Called the senator a liar", "se dit inquiète": what somebody holds something for."""
    found = rating(verb)
    if found is None:
        return
    skip = {id(w) for w in found.holder.subtree()} if found.holder.i > found.verb.i else set()
    skip -= {id(w) for w in found.head.subtree()}
    words = grammar.without_case(found.head, grammar.full_phrase(found.head))
    words = grammar.contiguous(words, found.head)
    while len(words) > 1 and scene.timed(words[0]):
        words = words[1:]
    yield Attribute(found.holder, found.head, tuple(words or [found.head]), None, found)


def _agrees(attribute: Attribute) -> bool:
    """One name is not several things: "councillors of Leeds X and Y" says of neither that it is councillors of Leeds."""
    if attribute.shared:
        return True
    several = attribute.head.feature("Number") == "Plur" and attribute.head.pos in {"NOUN", "ADJ"}
    one = attribute.holder.pos == "PROPN" and attribute.holder.feature("Number") != "Plur"
    apart = (several and one) or counted_apart(attribute.holder, attribute.head)
    return not apart or attribute.age is not None


def _mere_kind(attribute: Attribute, scene: Scene) -> bool:
    """ "The ferry Aurora", "la société Ardor": a lone noun right before the name of what is no person tells nothing."""
    head, holder = attribute.head, attribute.holder
    referent = scene.discourse.registry.of(holder)
    if any(row.kind == "anybody" for row in head.marks.rows(CLOSED)) and not head.each("amod", "nmod", "acl"):
        return True  # "two men, X and Y"
    lone = attribute.age is None and sum(map(tells, attribute.words)) == 1
    role = head.marks.row(ACTORS)
    whole = len(scene.discourse.registry.spans.get(id(holder), ())) > 1
    group = role is not None and role.kind == "organisation"
    person = referent is not None and referent.type == "person" and not group and (role is not None or whole)
    site = any(row.kind in {"site", "place"} for row in head.marks.rows(ANAPHORA))
    return lone and head.i < holder.i and not set_off(holder) and (site or not person)


def _pointed_at(attribute: Attribute) -> bool:
    """ "Cette comète X", "this X bill": what is pointed at was said before."""
    return any(det.feature("PronType") == "Dem" for det in attribute.head.each("det"))


def _possessor(attribute: Attribute) -> bool:
    """ "The New People Party's Jane Roe": whose she is, not what she is."""
    last = attribute.words[-1]
    return last.dep == "case"


def _said(attribute: Attribute, other: Attribute, scene: Scene) -> bool:
    """Whether another attribute says the same of the same, perhaps in more words."""
    registry = scene.discourse.registry
    holders = (registry.of(attribute.holder), registry.of(other.holder))
    same = attribute.holder is other.holder or (holders[0] is not None and holders[0] is holders[1])
    return same and {w.i for w in attribute.words} <= {w.i for w in other.words}


def _named(token: Token, scene: Scene) -> bool:
    return scene.discourse.registry.of(token) is not None


def _appositions(token: Token, scene: Scene) -> Iterator[Attribute]:
    """ "the minister, X" and "X, the minister": whichever side has the name is the holder."""
    titles = [c for c in token.each("conj") if other_title(token, c)]
    if titles and (name := _introduced(token, scene)) is not None:
        words = [w for w in token.subtree() if w.i < name.i and not (w.pos == "DET" and w.i < token.i)]
        yield Attribute(name, token, tuple(words))
        return
    several = names_below(token, scene.discourse.registry)
    several = several if several and title(token) else []
    if several and any(set_off(one) for one in (several[0], *several[0].ancestors()) if one.i > token.i):
        persons = (name for name in several if is_person(name, scene))  # "two banks, X and Y": a mere kind
        yield from (Attribute(name, token, (token,), shared=True) for name in persons)
    for other in () if several or scene.kind_of_number(token) in _AMOUNTS else token.each("appos"):
        if not describes(other, token, scene):
            continue
        held = _introduced(other, scene)
        if held is not None:
            if token.feature("Number") != "Plur" and not _named(token, scene):
                words = grammar.without_case(token, grammar.phrase(token))
                words = words[1:] if words[0].pos == "DET" and words[0].feature("Poss") != "Yes" else words
                yield Attribute(held, token, tuple(grammar.contiguous(words, token)))
        elif _named(other, scene) and not _named(token, scene) and not (set_off(other) and a_kind(other)):
            apart = nearer(token, other) or aside(token, other, scene)
            if _role(token) and token.feature("Number") != "Plur" and not apart:
                yield _attribute(other, token)
        elif not _both_names(token, other, scene) and (set_off(other) or other.i < token.i):
            yield _attribute(token, other)
            yield from (_attribute(token, more) for more in conjuncts(other)[1:])


def _introduced(noun: Token, scene: Scene) -> Token | None:
    """ "Le père de X, le peintre *Luc Roy*": the name that a noun beside another one introduces."""
    if _named(noun, scene):
        return None
    beside = (c for c in noun.each("appos", "flat", "nmod") if not c.each("case") and c.i > noun.i)
    return next((c for c in beside if _named(c, scene)), None)


def _both_names(token: Token, other: Token, scene: Scene) -> bool:
    names = _named(other, scene) and _named(token, scene) and other.pos == "PROPN"
    return names and not other.each("det", "case")


def _set_off(token: Token, scene: Scene) -> Iterator[Attribute]:
    """ "X, of Garner,", "the injured, aged 11 to 17,": a phrase or adjective behind a comma, or an age."""
    for other in token.each("nmod", "amod", "acl"):
        aged = other.pos in {"ADJ", "VERB"} and _aged(other, scene)
        if other.i < token.i and not (aged and other.dep == "acl"):
            continue
        phrase = other.dep == "nmod" and _named(token, scene) and _of(other, scene)
        adjective = other.pos == "ADJ" and bool(other.each("obl", "nmod", "advcl", "xcomp"))
        if aged:
            yield _whole(_aged_one(token, scene), other)
        elif set_off(other) and (phrase or adjective):
            yield _whole(token, other)


def _of(token: Token, scene: Scene) -> bool:
    """Whether a phrase says what somebody belongs to or comes from ("de l'Université Laval"), not where or when."""
    rows = token.marks.prepositions
    kinds = {row.kind for row in rows}
    return "from" in kinds and not kinds & {"at", "to"} and not counts(token, scene)


def _aged_one(token: Token, scene: Scene) -> Token:
    """Whoever has the age: "a resident of X aged 68" is no town."""
    while token.dep == "nmod" and token.head is not None:
        referent = scene.discourse.registry.of(token)
        if referent is not None and referent.type == "person":
            break
        token = token.head
    return token


def _aged(word: Token, scene: Scene) -> bool:
    """Whether a word, or a number right below it, says how old: "aged 11 to 17", "âgés de 11 ans"."""
    said = [word, *(w for c in word.children if c.pos in {"NOUN", "NUM"} for w in [c, *c.each("nummod")])]
    timed = [(t.start, t.end) for t in scene.passage.timexes]  # "il y a huit ans"
    ages = (n for n in scene.passage.numbers if n.kind == "age")
    ages = (n for n in ages if not any(start <= n.start and n.end <= end for start, end in timed))
    return any(n.start <= w.begin < n.end for n in ages for w in said)


def _whole(holder: Token, head: Token) -> Attribute:
    """An attribute with its preposition: "of Garner" and not "Garner"."""
    return Attribute(holder, head, tuple(grammar.contiguous(grammar.full_phrase(head), head)))


def _role(token: Token) -> bool:
    return title(token) or (token.pos == "NOUN" and bool(token.children))


def _titles(token: Token, scene: Scene) -> Iterator[Attribute]:
    """ "le président Vladimir Poutine", "Norwegian Foreign Minister Ingrid Solheim": a role before a name."""
    span = scene.discourse.registry.spans.get(id(token))
    if span is None or token is not span[0]:
        return
    before = _before(span, scene)
    if not before:
        return
    person = is_person(token, scene)
    role = next((t for t in reversed(before) if title(t) and not (person and _body(t))), None)
    role = role and _held(role, before)
    if role is not None and (person or not role.form[:1].isupper()):  # "General Motors" is no general
        holder = topmost(span)
        above = [n for n, w in enumerate(before) if w.i < role.i and w.pos == "ADP"]
        words = before[above[-1] + 1 :] if above else before
        while len(words) > 1 and (
            grammar.relative(words[0]) or (words[0].pos == "DET" and words[0].feature("Poss") != "Yes")
        ):
            words = words[1:]
        if _part_of_name(role):
            return
        yield Attribute(holder, role, tuple(words))


def _body(role: Token) -> bool:
    """A person is no organisation and no document: "the far right", "la chambre de l'instruction"."""
    return role.marks.kind(ACTORS) in {"organisation", "document", "state"}


def _part_of_name(role: Token) -> bool:
    """ "Uncle Sam": a capital makes a word for kin a part of the name."""
    return role.form.istitle() and role.marks.kind(ACTORS) == "relation"


def _held(role: Token, words: list[Token]) -> Token:
    """ "Secretary of State": the office and not the body that it belongs to."""
    body = role.marks.kind(ACTORS) not in {"", *OF_PERSONS}
    before = [w for w in words if w.i < role.i and w.pos not in {"DET", "ADJ", "NUM"}][-2:]
    office = len(before) > 1 and before[1].pos == "ADP" and title(before[0])
    return before[0] if body and office else role


def _before(span: tuple[Token, ...], scene: Scene) -> list[Token]:
    """The words of the role right before a name that hang together with it, without article and honorific."""
    tokens, start = scene.tokens, span[0].i - scene.tokens[0].i
    linked = {id(t) for t in _together(span)}
    words: list[Token] = []
    while start > 0 and len(words) < _REACH:
        token = tokens[start - 1]
        hyphen = bool(words) and _hyphen(token, words[0])
        if not hyphen and (id(token) not in linked or token.pos in {"PUNCT", "VERB", "AUX", "CCONJ"}):
            break
        words.insert(0, token)
        start -= 1
    little = {"DET", "ADP", "PRON", "ADV"}
    while words and words[0].pos in little and words[0].feature("Poss") != "Yes" and not _compound(words):
        words = words[1:]
    return [w for w in words if w.marks.kind(ACTORS) != "honorific"]


def _hyphen(token: Token, behind: Token) -> bool:
    """ "Far-right": whether a word is the hyphen of a compound, or stands before one."""
    tied = token.finish == behind.begin
    return tied and "-" in {token.form, behind.form}


def _compound(words: Sequence[Token]) -> bool:
    """ "Far-right": whether the first word is tied to the next by a hyphen."""
    return len(words) > 1 and words[1].form == "-" and words[0].finish == words[1].begin


def _together(span: tuple[Token, ...]) -> list[Token]:
    """The name's own phrase, and the phrase of a role noun that it hangs on without a comma."""
    head = topmost(span)
    words = head.subtree()
    if (
        head.head is not None
        and head.dep in {"appos", "flat", "nmod", "compound"}
        and head.head.i < head.i
        and not head.marks.preposition
    ):
        words = [*grammar.phrase(head.head), *words]
    return words


def _attribute(holder: Token, head: Token) -> Attribute:
    words = [w for w in grammar.full_phrase(head) if w is not holder and not _below(w, holder, head)]
    words = grammar.contiguous(grammar.without_case(head, words), head)
    before = head.i < holder.i
    while words and (words[0].pos == "CCONJ" or (before and words[0].feature("Definite") == "Def")):
        words = words[1:]
    while (
        len(words) > 1 and words[0].dep == "nmod" and words[0].pos in {"ADP", "PRON"} and not owns(words[0])
    ):
        words = words[2:] if words[1].pos == "DET" else words[1:]  # "dont le président X"
    while words and words[-1].form in {")", "]"}:
        words = words[:-1]
    return Attribute(holder, head, tuple(words or [head]))


def _below(word: Token, holder: Token, head: Token) -> bool:
    """Words of the holder's own phrase are no part of what is said of it."""
    if word is head:
        return False
    for above in word.ancestors():
        if above is holder:
            return True
        if above is head:
            return False
    return False
