"""The article's entities: every name that is said, with its spellings, short forms and acronyms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import field

from factdiff.analysis import Analysis, Passage
from factdiff.analysis.tree import Mention, Sentence, Token
from factdiff.extraction.names.persons import (
    OF_PERSONS,
    beside_role,
    given_name,
    known_type,
    like_a_person,
    opens_with_title,
    personal,
    role_alone,
    titled,
)
from factdiff.extraction.names.places import places
from factdiff.extraction.names.recognised import whole_names
from factdiff.extraction.names.spelling import same_sound, squeezed
from factdiff.languages import lexicon
from factdiff.languages.lexicon import Row, listed
from factdiff.languages.spelling import folded
from factdiff.languages.traits import traits
from factdiff.settings import ANALYSIS, ENTITIES
from factdiff.values import dataclass

_SHORT_WORD = 3
#: Words between a role and the name that it introduces.
_REACH = 6
#: An acronym between its brackets.
_BRACKETED = 3


@dataclass(slots=True, eq=False)
class Referent:
    """An entity in the making; ``gender`` is ``m``, ``f`` or empty, ``names`` in order of appearance."""

    name: str
    type: str
    gender: str = ""
    names: list[str] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    first: int = 0
    number: int = 0


@dataclass(slots=True, eq=False)
class Registry:
    """All referents of an article, and which word names which."""

    language: str
    referents: list[Referent] = field(default_factory=list)
    by_token: dict[int, Referent] = field(default_factory=dict)
    spans: dict[int, tuple[Token, ...]] = field(default_factory=dict)
    called: dict[str, list[Referent]] = field(default_factory=dict)
    by_name: dict[str, Referent] = field(default_factory=dict)

    def settle(self) -> None:
        """Put the referents in the order of the text, once all are known."""
        self.referents.sort(key=lambda referent: referent.first)
        for number, referent in enumerate(self.referents):
            referent.number = number
            self.by_name.setdefault(referent.name, referent)

    def add(self, referent: Referent) -> None:
        """One more referent, to be found by its name."""
        referent.number = len(self.referents)
        self.referents.append(referent)
        self.call(referent, referent.name)

    def call(self, referent: Referent, name: str) -> None:
        """A name by which a referent is found from now on."""
        self.called.setdefault(folded(name), []).append(referent)

    def of(self, token: Token) -> Referent | None:
        """The referent whose name the word belongs to."""
        return self.by_token.get(id(token))


def register(analysis: Analysis, text: str, language: str) -> Registry:
    """Read all names of an article and group those that name the same."""
    registry = Registry(language)
    named = [
        (mention, sentence)
        for passage in analysis.passages
        for sentence in passage.sentences
        if len(sentence.tokens) <= ANALYSIS.longest_sentence
        for mention in _mentions(sentence, language)
        if not _timed(mention, passage)
    ]
    kinds = _agreed([mention for mention, _ in named], text, language)
    named.sort(key=lambda pair: -len(pair[0].tokens))
    for mention, sentence in named:
        _place(mention, sentence, text, kinds, registry)
    for referent in registry.referents:
        referent.mentions.sort()
        referent.first = referent.mentions[0][0]
    registry.settle()
    return registry


def _mentions(sentence: Sentence, language: str) -> Iterable[Mention]:
    """Named entities, without honorifics and articles, and known names that the pipeline missed."""
    taken: set[int] = set()
    for mention in whole_names(sentence):
        person = mention.type == "person" or like_a_person(mention.tokens, language)
        tokens = _bare(
            personal(mention.tokens, language) if person else mention.tokens, language, person=person
        )
        if (
            tokens
            and not role_alone(tokens)
            and any(t.form[:1].isupper() or t.form[:1].isdigit() for t in tokens)
        ):
            taken.update(id(t) for t in tokens)
            yield Mention(tokens, "person" if person else mention.type)
    for run in _capital_runs(sentence, taken):
        if titled(run[-1]):
            continue
        known = known_type(" ".join(t.form for t in run), language)
        if opens_with_title(run, language):
            yield Mention(personal(run, language), "person")
        elif known or all(t.pos == "PROPN" for t in run):
            yield Mention(run, known or "thing")


def _bare(tokens: tuple[Token, ...], language: str, *, person: bool) -> tuple[Token, ...]:
    """A name without what stands before it; titles belong to persons alone ("General Motors" keeps its own)."""
    if tokens and tokens[0].form[:1].isupper() and known_type(" ".join(t.form for t in tokens), language):
        return tokens
    while tokens and (
        tokens[0].pos in {"DET", "PUNCT"} or (person and len(tokens) > 1 and titled(tokens[0]))
    ):
        tokens = tokens[1:]
    while tokens and tokens[-1].pos == "PUNCT" and tokens[-1].form != ".":
        tokens = tokens[:-1]
    if len(tokens) > 1 and tokens[-1].form in traits(language).genitives:
        tokens = tokens[:-1]
    return tokens


def _capital_runs(sentence: Sentence, taken: set[int]) -> Iterable[tuple[Token, ...]]:
    run: list[Token] = []
    for token in [*sentence.tokens, None]:
        inside = (
            token is not None and id(token) not in taken and token.pos == "PROPN" and token.form[:1].isupper()
        )
        if inside and token is not None:
            run.append(token)
        elif run:
            yield tuple(run)
            run = []


def _timed(mention: Mention, passage: Passage) -> bool:
    """Whether a capitalised word is a time ("Monday") and names nothing."""
    return any(
        t.start <= mention.tokens[0].begin and mention.tokens[-1].finish <= t.end for t in passage.timexes
    )


def _agreed(mentions: list[Mention], text: str, language: str) -> dict[str, str]:
    """What each name names, by the majority of its mentions; a surname of someone named in full is a person.

    That holds for the surname that a town has too ("London said"), unless it mostly stands behind a preposition of
    place.
    """
    votes: dict[str, Counter[str]] = {}
    placed: Counter[str] = Counter()
    surnames: set[str] = set()
    for mention in mentions:
        name = folded(_name(mention, text))
        kind = _type(mention, _name(mention, text), language)
        votes.setdefault(name, Counter())[kind] += 1
        placed[name] += _placed(mention)
        if kind == "person" and len(mention.tokens) > 1:
            surnames.add(folded(mention.tokens[-1].form))
    kinds = {name: max(counts, key=lambda kind: (counts[kind], kind)) for name, counts in votes.items()}
    persons = {name for name in surnames if 2 * placed[name] <= votes.get(name, Counter()).total()}
    return {name: "person" if name in persons else kind for name, kind in kinds.items()}


def _placed(mention: Mention) -> bool:
    """Whether a name stands behind a preposition that says where."""
    inside = {id(token) for token in mention.tokens}
    head = next((t for t in mention.tokens if t.head is None or id(t.head) not in inside), mention.tokens[0])
    kinds = {row.kind for row in head.marks.prepositions}
    return "at" in kinds


def _name(mention: Mention, text: str) -> str:
    return squeezed(text[mention.tokens[0].start : mention.tokens[-1].end])


def _place(
    mention: Mention, sentence: Sentence, text: str, kinds: dict[str, str], registry: Registry
) -> None:
    start, end = mention.tokens[0].start, mention.tokens[-1].end
    name = _name(mention, text)
    kind = kinds[folded(name)]
    gender = _gender(mention)
    referent = _find(name, kind, gender, registry)
    if referent is None:
        referent = Referent(name, kind)
        registry.add(referent)
        full = _full(name, kind, registry.language)
        if full != name:
            referent.names.append(full)
            registry.call(referent, full)
    referent.gender = referent.gender or gender
    if name not in referent.names:
        referent.names.append(name)
        registry.call(referent, name)
    referent.mentions.append((start, end))
    for token in mention.tokens:
        registry.by_token[id(token)] = referent
        registry.spans[id(token)] = mention.tokens
    _acronym(mention, sentence, referent, registry)


def _type(mention: Mention, name: str, language: str) -> str:
    if mention.type != "person" and _known_body(name, language):
        return "organisation"
    before = _before(mention)
    honoured = before is not None and before.marks.kind("actors") == "honorific"
    if mention.type != "person" and (honoured or beside_role(mention)):
        return "person"
    return "place" if _surely_a_place(mention, name, language) else mention.type


def _known_body(name: str, language: str) -> bool:
    """An outlet or organisation of the tables whose name means nothing else."""
    rows = (lexicon.row(language, "outlets", name), lexicon.row(language, "names", name))
    return any(row is not None and "ambiguous" not in row.flags for row in rows)


def _surely_a_place(mention: Mention, name: str, language: str) -> bool:
    """A name in the table of places that is no word, first name or surname as well."""
    row = places(language).find(name, language)
    if row is None or "ambiguous" in row.flags or listed(language, "names", name):
        return False
    return mention.type != "person" or len(mention.tokens) == 1


def _before(mention: Mention) -> Token | None:
    first = mention.tokens[0]
    family = [first.head, *first.children, *(first.head.children if first.head else [])]
    return next((t for t in family if t is not None and t.i == first.i - 1), None)


def _gender(mention: Mention) -> str:
    before = _before(mention)
    for word in (before, mention.tokens[0]):
        if word is None or word.pos == "VERB":
            continue
        rows = [row for row in word.marks.rows("actors") if row.scope in {"m", "f"}]
        if rows:
            return next((row for row in rows if row.lemma == word.form), rows[0]).scope
        given = given_name(word)
        if given is not None and given.scope in {"m", "f"}:
            return given.scope
    return _of_article(before) if before is not None else ""


def _of_article(role: Token) -> str:
    """ "La ministre Dubé": where a role has no gender of its own its article tells."""
    row = role.marks.row("actors")
    if row is None or row.kind not in {"title", "person", "relation"}:
        return ""
    genders = {"Masc": "m", "Fem": "f"}
    return next((genders[g] for det in role.each("det") if (g := det.feature("Gender")) in genders), "")


def _full(name: str, kind: str, language: str) -> str:
    row = lexicon.row(language, "names", name)
    return row.scope if row is not None and kind != "person" else name


def _find(name: str, kind: str, gender: str, registry: Registry) -> Referent | None:
    key = folded(name)
    full = folded(_full(name, kind, registry.language))
    exact = [referent for spelling in {key, full} for referent in registry.called.get(spelling, ())]
    fitting = [referent for referent in exact if _compatible(kind, referent)]
    if fitting:
        return min(fitting, key=lambda referent: referent.number)
    if kind == "person":
        return _find_person(name, gender, registry)
    if name.isupper() and len(name) > 1:
        known = registry.referents[: ENTITIES.compared]
        return next((r for r in known if r.type == "organisation" and _initials(r.name) == name), None)
    return None


def _compatible(kind: str, referent: Referent) -> bool:
    return (
        kind == referent.type
        or "thing" in {kind, referent.type}
        or {kind, referent.type} == {"place", "organisation"}
    )


def _find_person(name: str, gender: str, registry: Registry) -> Referent | None:
    """The longer name that a surname, or another spelling, belongs to."""
    parts = folded(name).split()
    for referent in registry.referents[: ENTITIES.compared]:
        if referent.type != "person" or (gender and referent.gender and gender != referent.gender):
            continue
        whole = folded(referent.name).split()
        if len(parts) < len(whole) and (whole[-len(parts) :] == parts or whole[: len(parts)] == parts):
            return referent
        if same_sound(parts, whole):
            return referent
    return None


def _initials(name: str) -> str:
    return "".join(
        word[0] for word in re.split(r"[\s'’-]+", name) if word[:1].isupper() or len(word) > _SHORT_WORD
    ).upper()


def _acronym(mention: Mention, sentence: Sentence, referent: Referent, registry: Registry) -> None:
    """A name in brackets right after a longer one is its acronym: "l'Union africaine (UA)"."""
    last = mention.tokens[-1]
    after = [t for t in sentence.tokens if last.i < t.i <= last.i + _BRACKETED]
    if len(after) == _BRACKETED and after[0].form == "(" and after[2].form == ")" and after[1].form.isupper():
        short = after[1]
        if id(short) not in registry.by_token and len(short.form) > 1 and not short.form.isdigit():
            referent.names.append(short.form)
            registry.call(referent, short.form)
            referent.mentions.append((short.start, short.end))
            registry.by_token[id(short)] = referent
            registry.spans[id(short)] = (short,)


def names_below(token: Token, registry: Registry) -> list[Token]:
    """The names of several that a role in the plural introduces ("les avocats, X et Y"); nothing for one."""
    if token.feature("Number") != "Plur" or registry.of(token) is not None:
        return []
    beside = [c for c in token.each("appos", "flat", "nmod", "compound") if not c.each("case")]
    first = next((c for c in beside if registry.of(c) is not None), None)
    members = (
        [first, *(c for c in first.each("conj") if registry.of(c) is not None)] if first is not None else []
    )
    return members if len(members) > 1 else []


def name_below(token: Token, registry: Registry, *, beside_person: bool = False) -> Referent | None:
    """The person or body that a role noun introduces ("le président Vladimir Poutine").

    ``beside_person``: it describes somebody, so that a word of no class is for a person too ("le reclus X").
    """
    own = registry.of(token)
    if own is not None:
        return own
    row = token.marks.row("actors")
    if row is None:
        beside = (
            registry.of(child) for child in token.each("appos", "flat", "nmod") if not child.each("case")
        )
        return next((r for r in beside if beside_person and r is not None and r.type == "person"), None)
    for child in _persons_first(token, row, registry):
        referent = registry.of(child)
        if referent is not None and child.i >= token.i - _REACH and _introduces(row, child, referent):
            return referent
        if referent is None and child.dep == "appos" and child.pos == "NOUN":
            further = name_below(child, registry, beside_person=row.kind in OF_PERSONS)
            if further is not None:
                return further
    return None


def _persons_first(role: Token, row: Row, registry: Registry) -> list[Token]:
    """What hangs on a role: a person's holds a person before the body that it is a role in."""

    def body(child: Token) -> bool:
        referent = registry.of(child)
        return row.kind in OF_PERSONS and not (referent is not None and referent.type == "person")

    return sorted(role.children, key=body)


def _introduces(row: Row, child: Token, referent: Referent) -> bool:
    """Whether the name below a role noun is the holder's: "Substack journalist" is no Substack."""
    if child.dep == "compound":
        return (referent.type == "person") == (row.kind in OF_PERSONS)
    return child.dep in {"appos", "flat"} or (child.dep == "nmod" and not child.each("case"))
