"""Whom a definite noun means: a title that somebody was given, or a kind of thing that was named before.

"Le ministre de la Santé" is whoever was called so, never another minister; "the two leaders" are two only where
two were just named; "the company" is no trade union. Where several could be meant the words stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.names.entities import Referent, Registry
from factdiff.extraction.who.bodies import called_so
from factdiff.extraction.who.candidates import Choice, Spoken
from factdiff.extraction.who.choosing import decide, standing
from factdiff.languages import lexicon
from factdiff.languages.columns import AnaphorRow
from factdiff.languages.tables import ANAPHORA, KINDS, NUMBERS, UNITS
from factdiff.settings import REFERENCES
from factdiff.values import dataclass

_PAIR = 2
#: Genders of words as the persons that they speak of have them.
GENDERS = {"Masc": "m", "Fem": "f"}
#: A name that is known to be no person or place can be that of a body.
_UNSORTED = {"organisation": "thing"}
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})


@dataclass(frozen=True, slots=True, eq=False)
class Title:
    """What somebody was called: the head of the role, and the words that tell it from other roles."""

    head: str
    rest: frozenset[str]
    referent: Referent


@dataclass(frozen=True, slots=True, eq=False)
class Memory:
    """What the article has said so far, latest first; ``fellows`` take part in the noun's own predicate."""

    registry: Registry
    spoken: Sequence[Spoken]
    titles: Sequence[Title]
    sentence: int
    fellows: frozenset[object] = frozenset()


def title(head: Token, words: Iterable[Token], referent: Referent) -> Title:
    """A role as its head and its further content words."""
    return Title(head.lemma.lower(), _content(words, head), referent)


def _content(words: Iterable[Token], head: Token) -> frozenset[str]:
    return frozenset(w.lemma.lower() for w in words if w.pos in _CONTENT and w is not head)


def recall(token: Token, memory: Memory) -> Choice | None:
    """What a definite noun refers back to; a choice of nothing where it could be several, ``None`` where it does not."""
    if token.pos == "NUM":
        return _two(token, memory)
    several = token.feature("Number") == "Plur"
    if not several and any(t.head == token.lemma.lower() for t in memory.titles):
        return _by_title(token, memory)
    if any(c.dep in {"nmod", "acl", "amod"} and not _tells_more(c) for c in token.children):
        return None
    return (None if several else _by_wider_title(token, memory)) or _by_noun(token, memory)


def _by_noun(token: Token, memory: Memory) -> Choice | None:
    """What a noun that names a kind can mean."""
    row = token.marks.row(ANAPHORA)
    wider = _by_wider_noun(token, memory)
    if row is None or wider is not None:
        return wider
    if token.feature("Number") == "Plur" or row.kind == "persons":
        return _several(token, row, memory)
    return _by_kind(token, row, memory)


def _tells_more(child: Token) -> bool:
    """ "L'homme, arrivé en mars, …", "l'attaquant *de 24 ans*": what is set off, or an age, does not say which one is meant."""
    aged = child.each("nummod") and any(row.kind == "time" for row in child.marks.rows(UNITS))
    old = aged and child.dep == "nmod" and child.marks.genitive
    return child.pos == "NUM" or child.subtree()[0].form == "," or bool(old)


def latter(token: Token) -> bool:
    """ "Celui-ci", "ce dernier", "the latter": what was named last, told by the word and what points at it."""
    row = token.marks.row(ANAPHORA)
    if row is None or row.kind != "latter" or token.each("nmod", "acl"):
        return False
    pointing = [c for c in token.each("det") if c.lemma in row.det]
    return token.pos == "PRON" or bool(pointing)


def can_recall(token: Token) -> bool:
    """Whether a word can refer back at all: a definite noun or count."""
    return token.pos in {"NOUN", "NUM"} and _definite(token)


def _definite(token: Token) -> bool:
    return any(
        c.dep == "det" and (c.feature("Definite") == "Def" or c.feature("PronType") == "Dem")
        for c in token.children
    )


def _of_title(token: Token) -> list[Token]:
    """The words of a title: what it is of, not where its holder is ("sur Fox Radio") nor how old ("de 87 ans")."""
    barred = [
        child
        for child in token.each("nmod", "obl")
        if any(w.pos == "NUM" for w in child.subtree())
        or (child.marks.prepositions and not child.marks.genitive)
    ]
    outside = {id(w) for child in barred for w in child.subtree()}
    return [w for w in grammar.phrase(token) if id(w) not in outside]


def _by_title(token: Token, memory: Memory) -> Choice:
    """Whoever has the whole title, or the last of those who have its head."""
    asked = _content(_of_title(token), token)
    holders = [t for t in memory.titles if t.head == token.lemma.lower() and asked <= t.rest]
    holders = [t for t in holders if id(t.referent) not in memory.fellows]
    ranked: dict[int, tuple[float, Spoken]] = {}
    for held in holders:
        last = max((s.sentence for s in memory.spoken if s.referent is held.referent), default=0)
        points = REFERENCES.subject - REFERENCES.title_distance * (memory.sentence - last)
        ranked[id(held.referent)] = (max(points, REFERENCES.least), _as_spoken(held.referent, memory))
    return decide(token.form, sorted(ranked.values(), key=lambda pair: -pair[0]))


def _as_spoken(referent: Referent, memory: Memory) -> Spoken:
    known = next((s for s in memory.spoken if s.referent is referent), None)
    return known or Spoken(referent.name, referent, referent.type, referent.gender, plural=False)


def _by_wider_title(token: Token, memory: Memory) -> Choice | None:
    """ "Le procureur, Jean Roy, … Le magistrat": the one whose office is a kind of what the noun says."""
    held = [t for t in memory.titles if _is_kind_of(t.head, token)]
    ranked: dict[int, tuple[float, Spoken]] = {}
    for title_ in held:
        spoken = _as_spoken(title_.referent, memory)
        near = memory.sentence - spoken.sentence <= REFERENCES.reach
        if near and id(title_.referent) not in memory.fellows and spoken.gender in {"", _gender_of(token)}:
            ranked[id(title_.referent)] = (standing(spoken, memory.sentence), spoken)
    return _decided(token, sorted(ranked.values(), key=lambda pair: -pair[0]), REFERENCES.margin)


def _gender_of(token: Token) -> str:
    return next((g for c in token.each("det") if (g := GENDERS.get(c.feature("Gender")))), "")


def _is_kind_of(narrower: str, token: Token) -> bool:
    return narrower in _narrower(token.marks.language, token.lemma.lower())


@lru_cache(maxsize=1 << 12)
def _narrower(language: str, noun: str) -> frozenset[str]:
    """The nouns that name kinds of what a noun names: "car" of "véhicule"."""
    rows = lexicon.table(language, KINDS).of_kind(noun) if lexicon.has_table(language, KINDS) else ()
    return frozenset(row.lemma for row in rows)


def _by_wider_noun(token: Token, memory: Memory) -> Choice | None:
    """ "Un car s'est renversé. Le véhicule …": the one thing named before that a wider noun is said of."""
    noun = token.lemma.lower()
    if not _narrower(token.marks.language, noun):
        return None
    ranked: dict[object, tuple[float, Spoken]] = {}
    for spoken in memory.spoken:
        named = spoken.token
        if named is None or memory.sentence - spoken.sentence > REFERENCES.reach:
            continue
        if named.lemma.lower() == noun and named is not token:
            return None
        alike = named.feature("Number") == token.feature("Number") and named.start < token.start
        if alike and spoken.same not in memory.fellows and _is_kind_of(named.lemma, token):
            points = standing(spoken, memory.sentence)
            if spoken.same not in ranked or points > ranked[spoken.same][0]:
                ranked[spoken.same] = (points, spoken)
    found = sorted(ranked.values(), key=lambda pair: -pair[0])
    return _decided(token, found, REFERENCES.wider_margin)


def _by_kind(token: Token, row: AnaphorRow, memory: Memory) -> Choice | None:
    """The one that was named, is of the kind, and stands clear of others of the kind."""
    wanted, _, gender = row.kind.partition("-")
    ranked: dict[object, tuple[float, Spoken]] = {}
    since = -1
    for spoken in memory.spoken:
        referent = spoken.referent
        near = memory.sentence - spoken.sentence <= REFERENCES.reach
        if referent is None and near and spoken.token is not None and spoken.token.lemma == token.lemma:
            if not _definite(spoken.token):
                return None  # "un homme … l'homme": whoever the noun itself brought in
            since = max(since, spoken.token.start)
            continue
        if referent is None and wanted == "person" and near and _somebody(spoken, gender):
            _rank(spoken, memory, ranked)
        if (
            referent is None
            or not near
            or id(referent) in memory.fellows
            or referent.type not in {wanted, _UNSORTED.get(wanted)}
            or referent.mentions[0][0] < since  # "the pope … the pope": nobody who was named before the first
        ):
            continue
        unlike = gender in {"m", "f"} and referent.gender and referent.gender != gender
        if not unlike and called_so(referent, row, memory.registry, spoken.token):
            _rank(spoken, memory, ranked)
    return _decided(token, sorted(ranked.values(), key=lambda pair: -pair[0]), REFERENCES.margin)


def _somebody(spoken: Spoken, gender: str) -> bool:
    """ "Un alpiniste … l'homme": somebody without a name who was spoken of as new."""
    token = spoken.token
    if token is None or spoken.type != "person" or spoken.plural or _definite(token) or token.each("conj"):
        return False
    return not (gender in {"m", "f"} and spoken.gender and spoken.gender != gender)


def _rank(spoken: Spoken, memory: Memory, ranked: dict[object, tuple[float, Spoken]]) -> None:
    """Keep the best standing of a candidate that takes no part in the noun's own predicate."""
    points = standing(spoken, memory.sentence)
    if spoken.same not in memory.fellows and points > ranked.get(spoken.same, (-99.0, spoken))[0]:
        ranked[spoken.same] = (points, spoken)


def _decided(token: Token, ranked: Sequence[tuple[float, Spoken]], margin: float) -> Choice | None:
    """The choice among those that a noun can mean; the only one may lie further back."""
    if not ranked:
        return None
    least = REFERENCES.least_alone if len(ranked) == 1 else REFERENCES.least
    return decide(token.form, ranked, margin, least)


def _two(token: Token, memory: Memory) -> Choice | None:
    """ "The two had set out": the two persons who were named last."""
    language = token.marks.language
    value = lexicon.row(language, NUMBERS, token.lemma.lower())
    pair = lexicon.row(language, ANAPHORA, "duo")
    bare = not token.each("nmod", "acl") and token.dep in grammar.SUBJECT
    counts = value is not None and value.value == str(_PAIR)
    return _several(token, pair, memory) if bare and counts and pair is not None else None


def _several(token: Token, row: AnaphorRow, memory: Memory) -> Choice | None:
    """ "The two leaders": so many of the kind as were named last, and no others beside them."""
    counted = row.kind == "persons" or any(c.pos == "NUM" for c in token.children)
    wanted = row.kind.split("-")[0].rstrip("s")
    if not counted:
        return None
    for reach in range(REFERENCES.reach):
        found: dict[int, Spoken] = {}
        for spoken in memory.spoken:
            referent = spoken.referent
            near = memory.sentence - spoken.sentence <= reach
            if (
                near
                and referent is not None
                and referent.type == wanted
                and called_so(referent, row, memory.registry, spoken.token)
            ):
                found.setdefault(id(referent), spoken)
        names = ", ".join(spoken.name for spoken in found.values())
        if len(found) == _PAIR:
            return Choice(tuple(sorted(found.values(), key=_place)), f"{token.form} means {names}")
        if len(found) > _PAIR:
            return Choice((), f"{token.form} stays open (candidates: {names})")
    return None


def _place(spoken: Spoken) -> int:
    return spoken.token.start if spoken.token is not None else 0
