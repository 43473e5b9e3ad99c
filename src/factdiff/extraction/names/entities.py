"""The article's entities: every name that is said, with its spellings, short forms and acronyms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import field

from factdiff.analysis import Analysis
from factdiff.analysis.marks import OF_PERSONS
from factdiff.analysis.tree import Token
from factdiff.extraction.names.namings import Naming, namings
from factdiff.extraction.names.persons import given_name
from factdiff.extraction.names.places import demonym
from factdiff.extraction.names.spelling import same_sound
from factdiff.languages import lexicon
from factdiff.languages.columns import ActorRow
from factdiff.languages.spelling import folded
from factdiff.languages.tables import ACTORS, NAMES
from factdiff.settings import ENTITIES
from factdiff.values import dataclass

_SHORT_WORD = 3
#: Words between a role and the name that it introduces.
_REACH = 6
#: What may stand beside a word that says only which people somebody is of, and beside a word of no class.
_OF_A_PEOPLE, _OF_NO_CLASS = frozenset({"person", "organisation"}), frozenset({"person"})


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
    named = [(naming, p) for p in analysis.passages for naming in namings(p, text, language)]
    kinds = _agreed([naming for naming, _ in named])
    named.sort(key=lambda pair: pair[0].first - pair[0].last)
    words = {
        id(p): [token for sentence in p.sentences for token in sentence.tokens] for p in analysis.passages
    }
    for naming, passage in named:
        _place(naming, words[id(passage)], kinds, registry)
    for referent in registry.referents:
        referent.mentions.sort()
        referent.first = referent.mentions[0][0]
    registry.settle()
    return registry


def _agreed(named: list[Naming]) -> dict[str, str]:
    """What each name names, by the majority of its mentions; a surname of someone named in full is a person.

    That holds for the surname that a town has too ("London said"), unless it mostly stands behind a preposition of
    place. Any other name that is spoken of as "it" is no person's.
    """
    votes: dict[str, Counter[str]] = {}
    placed: Counter[str] = Counter()
    surnames: set[str] = set()
    neuters: set[str] = set()
    for naming in named:
        votes.setdefault(naming.key, Counter())[naming.kind] += 1
        placed[naming.key] += naming.placed
        if naming.surname:
            surnames.add(naming.surname)
        if naming.neuter:
            neuters.add(naming.key)
    kinds = {name: max(counts, key=lambda kind: (counts[kind], kind)) for name, counts in votes.items()}
    persons = {name for name in surnames if 2 * placed[name] <= votes.get(name, Counter()).total()}
    bodies = {name for name in neuters - persons if kinds[name] == "person"}
    return kinds | dict.fromkeys(persons, "person") | dict.fromkeys(bodies, "organisation")


def _place(naming: Naming, words: Sequence[Token], kinds: dict[str, str], registry: Registry) -> None:
    tokens = tuple(words[naming.first : naming.last + 1])
    name, kind = naming.name, kinds[naming.key]
    gender = "" if _surname_alone(tokens, name, registry) else naming.gender
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
    _mention(tokens, referent, registry)
    if naming.acronym >= 0 and kind != "person":  # "Ida Lund (PS)": behind a person stands her party
        _acronym(words[naming.acronym], referent, registry)


def _surname_alone(tokens: tuple[Token, ...], name: str, registry: Registry) -> bool:
    """Whether a first name is the surname of somebody known: Kelly Ross is no man for "Ross", but "Mr Ross" is one."""
    first = tokens[0]
    beside = [first.head, *first.children]
    titled = any(w is not None and w.i == first.i - 1 and w.marks.kind(ACTORS) == "honorific" for w in beside)
    if len(tokens) > 1 or titled or given_name(first) is None:
        return False
    return any(known.endswith(f" {name}") for known in registry.by_name)


def _mention(tokens: tuple[Token, ...], referent: Referent, registry: Registry) -> None:
    referent.mentions.append((tokens[0].start, tokens[-1].end))
    for token in tokens:
        registry.by_token[id(token)] = referent
        registry.spans[id(token)] = tokens


def _acronym(short: Token, referent: Referent, registry: Registry) -> None:
    if id(short) not in registry.by_token:
        referent.names.append(short.form)
        registry.call(referent, short.form)
        _mention((short,), referent, registry)


def _full(name: str, kind: str, language: str) -> str:
    row = lexicon.row(language, NAMES, name)
    return row.full if row is not None and kind != "person" else name


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


def names_below(token: Token, registry: Registry) -> list[Token]:
    """The names of several that a role in the plural introduces ("les avocats, X et Y"); nothing for one."""
    if token.feature("Number") != "Plur" or registry.of(token) is not None:
        return []
    # "The *Moscow and Washington* embassies" are neither of the two.
    named = token.each("appos", "flat", "nmod", "compound")
    beside = [c for c in named if not c.each("case") and (c.dep != "compound" or c.i > token.i)]
    first = next((c for c in beside if _called(c, registry) is not None), None)
    members = [] if first is None else [_called(c, registry) for c in (first, *first.each("conj"))]
    names = [name for name in members if name is not None]
    return names if len(names) > 1 else []


def _called(token: Token, registry: Registry) -> Token | None:
    """A name, or the one behind a title that stands beside a noun: "les avocats, *Me Sow* et *Me Ney*"."""
    if registry.of(token) is not None:
        return token
    if token.pos != "NOUN" or token.dep not in {"appos", "conj"} or token.marks.row(ACTORS) is None:
        return None
    beside = (c for c in token.each("appos", "flat", "nmod") if c.i == token.i + 1)
    return next((c for c in beside if registry.of(c) is not None), None)


def name_below(token: Token, registry: Registry, *, beside_person: bool = False) -> Referent | None:
    """The person or body that a role noun introduces ("le président Vladimir Poutine").

    ``beside_person``: it describes somebody, so that a word of no class is for a person too ("le reclus X").
    """
    own = registry.of(token)
    if own is not None:
        return own
    row = token.marks.row(ACTORS)
    if row is None:
        types = _OF_A_PEOPLE if _of_a_people(token) else _OF_NO_CLASS if beside_person else ()
        return _beside(token, types, registry)
    for child in _persons_first(token, row, registry):
        referent = registry.of(child)
        if referent is not None and child.i >= token.i - _REACH and _introduces(token, row, child, referent):
            return None if _body_of(token, child, row, referent) else referent
        if referent is None and child.dep == "appos" and child.pos == "NOUN":
            further = name_below(child, registry, beside_person=row.kind in OF_PERSONS)
            if further is not None:
                return further
    return None


def _of_a_people(token: Token) -> bool:
    """Whether a noun says only where somebody comes from: "la *Kényane* Ruth Wanjiru", "l'*américain* Acme"."""
    single = token.pos == "NOUN" and token.feature("Number") != "Plur"
    return single and demonym(token.form, token.marks.language) is not None


def _beside(token: Token, types: Collection[str], registry: Registry) -> Referent | None:
    """Whom of these types the name beside a word of no class means."""
    beside = (registry.of(child) for child in token.each("appos", "flat", "nmod") if not child.each("case"))
    return next((r for r in beside if r is not None and r.type in types), None)


def _body_of(role: Token, name: Token, row: ActorRow, referent: Referent) -> bool:
    """ "Les élus LR", "la députée LFI", "les projets Acme": right behind a noun stands whose they are, and not who.

    Several are not one name, and a person is no body that is called by capitals.
    """
    if name.i != role.i + 1 or name.dep == "compound":
        return False
    several = role.feature("Number") == "Plur" and not name.each("conj") and referent.type == "organisation"
    return several or (row.kind in OF_PERSONS and referent.type == "organisation" and name.form.isupper())


def _persons_first(role: Token, row: ActorRow, registry: Registry) -> list[Token]:
    """What hangs on a role: a person's holds a person before the body that it is a role in."""
    if row.kind not in OF_PERSONS:
        return role.children

    def body(child: Token) -> bool:
        referent = registry.of(child)
        return referent is None or referent.type != "person"

    return sorted(role.children, key=body)


def _introduces(role: Token, row: ActorRow, child: Token, referent: Referent) -> bool:
    """Whether the name below a role noun is the holder's: "Substack journalist" is no Substack."""
    if child.dep == "compound" and referent.type == "place":
        return False  # "the Dhaka fire service": where it is, and not its name
    if child.dep == "compound" and child.i < role.i and referent.type == "person":
        return False  # "a Holt aide", "Holt supporters": of whom
    if child.dep == "compound":
        return (referent.type == "person") == (row.kind in OF_PERSONS)
    if row.kind == "organisation" and referent.type == "person":
        return False  # "le clan Traoré", "the Smith family": a group is not whom it is called after
    return child.dep in {"appos", "flat"} or (child.dep == "nmod" and not child.each("case"))
