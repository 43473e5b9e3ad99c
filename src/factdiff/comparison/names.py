"""Which names of two versions mean one and the same, over the entities and aliases of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property

from factdiff.comparison import words
from factdiff.comparison.describing import Descriptions
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import DEMONYMS, EMPTY, INFLECTION, MEANINGS, PLACES
from factdiff.model.factset import Entity, FactSet
from factdiff.settings import COMPARISON

SAME, RENAMED, REFINED, GENERALISED, OTHER = "same", "renamed", "refined", "generalised", "other"
_SHORTEST_ALIAS = 2
_LONGEST_NAME = 5
_ACRONYM = range(2, 9)


class Names:
    """All names of both sides; a name's group holds everything that either article calls the same thing."""

    def __init__(self, old: FactSet, new: FactSet) -> None:
        self._parent: dict[str, str] = {}
        self._language = old.article.language
        apart = _conflicting((*old.entities, *new.entities))
        for side in (old, new):
            shared = _ambiguous(side.entities) | apart
            for entity in side.entities:
                self._join(entity, shared)
        self._known = frozenset(self._parent)
        self._canonical: dict[str, str] = {}
        self._places: dict[str, frozenset[str]] = {}
        self._spellings = _spellings(old), _spellings(new)
        self._common = self._groups(old) & self._groups(new)
        self._sides = old, new

    def _join(self, entity: Entity, shared: frozenset[str]) -> None:
        first = fold(entity.name)
        self.group(first)
        for alias in map(fold, entity.aliases):
            if alias not in shared and len(alias) >= _SHORTEST_ALIAS:
                self._parent[self.group(alias)] = self.group(first)

    def group(self, folded: str) -> str:
        """The name that stands for all names of the same thing."""
        path = []
        while (above := self._parent.setdefault(folded, folded)) != folded:
            path.append(folded)
            folded = above
        for step in path:
            self._parent[step] = folded
        return folded

    @cached_property
    def articles(self) -> frozenset[str]:
        """The articles of the language, which are no part of a description."""
        return self._empty("article")

    def definite(self, text: str) -> bool:
        """Whether a description is of somebody whom the article knows: "the police chief", and not "a chief"."""
        first = words.words(text)[:1]
        return bool(first) and first[0] in self.articles and first[0] not in self._indefinite

    @cached_property
    def _indefinite(self) -> frozenset[str]:
        known = has_table(self._language, INFLECTION)
        rows = table(self._language, INFLECTION).of_kind("article") if known else ()
        return frozenset(fold(row.lemma) for row in rows)

    @cached_property
    def _pronouns(self) -> frozenset[str]:
        """The pronouns of the language, which name nobody by themselves."""
        return self._empty("pronoun")

    @cached_property
    def _leading(self) -> frozenset[str]:
        return self.articles | self._empty("possessive")

    def _empty(self, kind: str) -> frozenset[str]:
        rows = table(self._language, EMPTY).of_kind(kind) if has_table(self._language, EMPTY) else ()
        return frozenset(fold(row.lemma) for row in rows)

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self._language, self._sides, self.articles)

    def _described(self, old: str, new: str) -> str | None:
        """How a description stands to a name: the same where an article calls it so, less exact where it may be."""
        for name, description, nature in ((old, new, GENERALISED), (new, old, REFINED)):
            called = self._descriptions.calls(name, description)
            if called is not False:
                return SAME if called else nature
        return None

    def called(self, old: str, new: str) -> bool:
        """Whether one is a name and the other what an article says that its bearer is."""
        return self._described(old, new) == SAME

    def sure(self, old: str, new: str) -> bool:
        """Whether both names mean the same thing, and not only may ("the police" and whoever was named)."""
        return self.same(old, new) and self._described(old, new) in (None, SAME)

    def stands_in(self, name: str) -> bool:
        """Whether a name is but a pronoun that was resolved to nobody ("-t-il")."""
        if " ".join(words.words(name)) in self._pronouns:
            return True
        parts = [word for word in words.words(name) if len(word) > 1]
        return bool(parts) and all(word in self._pronouns for word in parts)

    def named(self, name: str) -> bool:
        """Whether an article has an entity of this name."""
        return fold(name) in self._known

    def _groups(self, side: FactSet) -> frozenset[str]:
        return frozenset(
            self.canonical(name) for entity in side.entities for name in (entity.name, *entity.aliases)
        )

    def both_known(self, old: tuple[str, ...], new: tuple[str, ...]) -> bool:
        """Whether some words are parts of names that both articles use: two names that look alike."""
        return all(
            any(set(some) <= set(words.cut(name)) for name in side)
            for side in self._spellings
            for some in (old, new)
        )

    def known_to_both(self, name: str) -> bool:
        """Whether both articles speak of the name, so that a pronoun of either can mean it."""
        return self.canonical(name) in self._common

    def empty(self, name: str) -> bool:
        """Whether a name is a mere pronoun or the like: one short word that no entity has."""
        found = words.words(name)
        return len(found) <= 1 and len("".join(found)) <= COMPARISON.pronoun and not self.named(name)

    def proper(self, name: str) -> bool:
        """Whether a name is one and no description: an entity's, or with a capital beyond the first letter."""
        return self.named(name) or name[1:] != name[1:].lower()

    def canonical(self, name: str) -> str:
        """One spelling for everything that means the same, for signatures."""
        found = self._canonical.get(name)
        if found is None:
            folded = fold(name)
            known = folded in self._known
            found = self._canonical[name] = self.group(folded) if known else " ".join(words.cut(folded))
        return found

    def relation(self, old: str, new: str) -> str:
        """How the new name stands to the old one: the same, renamed, refined, generalised or another."""
        if (known := self._by_tables(old, new)) is not None:
            return known
        if self.canonical(old) == self.canonical(new):
            return SAME if self._known_spellings(old, new) else self._spelling(old, new, otherwise=SAME)
        before, after = words.words(old), words.words(new)
        if not before or not after or before == after or _acronym(old, new) or _acronym(new, old):
            return SAME
        return self._described(old, new) or self._by_words(old, new)

    def _by_tables(self, old: str, new: str) -> str | None:
        """How two names stand to one another by what they are known to mean, or by their letters alone."""
        if self.two_places(old, new):
            return OTHER
        for meant in (self.country, self._meant):
            if old != new and meant(old) and meant(old) == meant(new):
                return SAME
        return OTHER if _other_letters(old, new) else None

    def _meant(self, name: str) -> str:
        """What a name means in whatever length: "ONU", "Organisation des Nations unies"."""
        return _meanings(self._language).get(" ".join(words.words(name)), "")

    def _by_words(self, old: str, new: str) -> str:
        """How two names stand to one another by their words alone."""
        contained, spelling = _contained(words.words(old), words.words(new)), self._spelling(old, new)
        if contained != SAME:
            return contained or spelling
        if spelling == RENAMED:
            return RENAMED
        return OTHER if _initials_differ(self._bare(old), self._bare(new)) else SAME

    def _bare(self, name: str) -> str:
        """A name without the article or possessive before it, which is capitalised where a sentence opens."""
        first, _, rest = name.partition(" ")
        return rest if rest and fold(first) in self._leading else name

    def _known_spellings(self, old: str, new: str) -> bool:
        """Whether both articles use both spellings, so that neither corrects the other."""
        return fold(new) in self._spellings[0] and fold(old) in self._spellings[1]

    def _spelling(self, old: str, new: str, otherwise: str = OTHER) -> str:
        """Renamed where the parts of a proper name are respelled; other words are judged as words."""
        if not respelled(words.words(old), words.words(new)):
            return otherwise
        if any(two_lands(self._language, *parts) for parts in _differing(old, new)):
            return OTHER
        short = len(words.words(old)) <= _LONGEST_NAME
        capitals = all(a[:1].isupper() and b[:1].isupper() for a, b in _differing(old, new))
        return RENAMED if short and capitals and (self.proper(old) or self.proper(new)) else otherwise

    def two_places(self, old: str, new: str) -> bool:
        """Whether the names are those of places in two countries: Niger is no misspelling of Nigeria."""
        before, after = self._codes(old), self._codes(new)
        return bool(before and after) and not before & after

    def _codes(self, name: str) -> frozenset[str]:
        """The codes of all places of a name."""
        found = self._places.get(name)
        if found is None:
            rows = table(self._language, PLACES).get(name, ()) if has_table(self._language, PLACES) else ()
            found = self._places[name] = frozenset(row.code for row in rows)
        return found

    def country(self, name: str) -> str:
        """The code of the country that a name means, in whatever spelling; empty for other names."""
        return _countries(self._language).get(" ".join(words.words(name)), "")

    def same(self, old: str, new: str) -> bool:
        """Whether both names can mean the same thing, spelling and precision aside."""
        return self.relation(old, new) != OTHER


def two_lands(language: str, old: str, new: str) -> bool:
    """Whether two words are of two countries: "Niger" and "Nigeria", "Austrian" and "Australian"."""
    known = _natives(language)
    before, after = (known.get(fold(word), frozenset()) for word in (old, new))
    return bool(before and after) and not before & after


@cache
def _natives(language: str) -> dict[str, frozenset[str]]:
    """The countries of each word that is the name of one or says that somebody comes from there."""
    found: dict[str, frozenset[str]] = {}
    for of in (PLACES, DEMONYMS):
        for lemma, kind, code in table(language, of).cells() if has_table(language, of) else ():
            if of is DEMONYMS or kind == "country":
                found[fold(lemma)] = found.get(fold(lemma), frozenset()) | {code}
    return found


@cache
def _countries(language: str) -> dict[str, str]:
    rows = table(language, PLACES).cells(kind="country") if has_table(language, PLACES) else ()
    return {" ".join(words.words(lemma)): code for lemma, _, code in rows}


@cache
def _meanings(language: str) -> dict[str, str]:
    rows = table(language, MEANINGS).rows() if has_table(language, MEANINGS) else ()
    return {" ".join(words.words(row.lemma)): row.kind for row in rows if row.use == "name"}


def _spellings(side: FactSet) -> frozenset[str]:
    return frozenset(fold(name) for entity in side.entities for name in (entity.name, *entity.aliases))


def _ambiguous(entities: Iterable[Entity]) -> frozenset[str]:
    """Names that two entities of one article share, as two people with one surname do."""
    counts = Counter(
        name for entity in entities for name in {fold(a) for a in (entity.name, *entity.aliases)}
    )
    return frozenset(name for name, count in counts.items() if count > 1)


def _conflicting(entities: Iterable[Entity]) -> frozenset[str]:
    """Short names that stand for people of different given names or surnames in the two versions."""
    bearers: dict[str, set[str]] = {}
    for entity in entities:
        full = fold(entity.name)
        for alias in map(fold, entity.aliases):
            if alias != full:
                bearers.setdefault(alias, set()).add(full)
    return frozenset(
        alias
        for alias, names in bearers.items()
        if any(_apart(one, other) for one in names for other in names if one < other)
    )


def _apart(one: str, other: str) -> bool:
    return given_apart(one, other) or _surnames_apart(words.cut(one), words.cut(other))


def _surnames_apart(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names share their given name alone, and neither only says more of the other."""
    if len(one) < 2 or len(other) < 2 or one[0] != other[0]:  # noqa: PLR2004 - given name and surname
        return False
    return not set(one) <= set(other) and not set(other) <= set(one)


def given_apart(one: str, other: str) -> bool:
    """Whether two folded names share their surname and have different given names."""
    before, after = words.cut(one), words.cut(other)
    if len(before) < 2 or len(after) < 2 or before[-1] != after[-1]:  # noqa: PLR2004 - given name and surname
        return False
    first, second = before[0], after[0]
    initial = len(first) == 1 or len(second) == 1
    return first != second and not (initial and first[0] == second[0])


def _contained(before: tuple[str, ...], after: tuple[str, ...]) -> str | None:
    """Whether one name holds all content words of the other."""
    old = frozenset(filter(words.carries, before)) or frozenset(before)
    new = frozenset(filter(words.carries, after)) or frozenset(after)
    gone, come = words.missing(old, new), words.missing(new, old)
    if not gone and not come:
        return SAME
    return GENERALISED if not come else REFINED if not gone else None


def _initials_differ(old: str, new: str) -> bool:
    """Whether two names are apart in short capitalised parts, as "Jean A" and "Jean B" are."""
    parts = _differing(old, new) if len(old.split()) == len(new.split()) else []
    return any(a[:1].isupper() and b[:1].isupper() and not words.carries(fold(a)) for a, b in parts[-1:])


def respelled(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether each word of one name is a spelling of a word of the other, in order."""
    if len(before) != len(after):
        return "".join(before) == "".join(after)
    if before == after:
        return False
    return all(_close(one, other) for one, other in zip(before, after, strict=True))


def _differing(old: str, new: str) -> list[tuple[str, str]]:
    """The parts in which two names differ, as they are written."""
    return [(a, b) for a, b in zip(old.split(), new.split(), strict=False) if fold(a) != fold(b)]


def _close(one: str, other: str) -> bool:
    if one == other:
        return True
    if one[0].isdigit() or other[0].isdigit():
        return False
    short = min(len(one), len(other)) < COMPARISON.content_word
    return words.likeness(one, other) >= (COMPARISON.short_respelling if short else COMPARISON.respelling)


def _acronym(short: str, long: str) -> bool:
    """Whether one is made of the other's first letters: ONU, UN, SNCF."""
    capitals = [word for word in short.replace(".", "").split() if word.isupper() and len(word) in _ACRONYM]
    rest = [word for word in words.words(short) if words.carries(word)]
    if len(capitals) != 1 or any(word != fold(capitals[0]) for word in rest):
        return False
    letters = capitals[0]
    every = "".join(word[0] for word in words.words(long))
    return len(words.words(long)) > 1 and fold(letters) in (every, words.initials(long))


def _other_letters(old: str, new: str) -> bool:
    """Whether an acronym of one name gave way to another in the other: "CGT and CFDT", "CNT and CFDT"."""
    before, after = (
        {fold(word) for word in name.replace(".", "").split() if word.isupper() and len(word) in _ACRONYM}
        for name in (old, new)
    )
    return bool(before - after and after - before)


def apart(olds: Iterable[str], news: Iterable[str], names: Names) -> tuple[list[str], list[str]]:
    """Names of each side that no name of the other can mean."""
    before, after = list(olds), list(news)
    return (
        [name for name in before if not any(names.same(name, other) for other in after)],
        [name for name in after if not any(names.same(other, name) for other in before)],
    )
