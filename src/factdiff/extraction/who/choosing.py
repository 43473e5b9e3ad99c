"""A scored choice of what a pronoun means, which abstains where two candidates are near one another.

A candidate must agree in number, gender and in being a person or a thing, must have been said before the pronoun,
and cannot be another participant of the pronoun's own predicate (`binding`). Among those that remain the score counts
the syntactic role, how many sentences lie between, whether both are subjects, whether it governs the pronoun's clause,
and how often the name was said. Below
``least``, or with less than ``margin`` between the first two, the pronoun stays unresolved: a wrong name is worse
than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.names.entities import Referent
from factdiff.extraction.who.binding import framed
from factdiff.settings import REFERENCES
from factdiff.values import dataclass

_SPEAKERS = frozenset({"person", "organisation", "state"})
_ROLES = {"nsubj": "subject", "csubj": "subject", "obj": "object", "iobj": "object"}


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """Something that was spoken of and can be meant again; ``sentence`` counts the sentences read so far.

    ``spoke``: it said something there; ``headline``: the headline names it.
    """

    name: str
    referent: Referent | None
    type: str
    gender: str
    plural: bool
    token: Token | None = None
    sentence: int = 0
    spoke: bool = False
    headline: bool = False

    @property
    def same(self) -> object:
        """What tells whether two candidates are one and the same."""
        return id(self.referent) if self.referent is not None else self.name


@dataclass(frozen=True, slots=True, eq=False)
class Pronoun:
    """What a pronoun asks of its antecedent; ``speaking``: it says something, so it is no thing.

    ``fellows`` are what takes part in its own predicate (`Spoken.same`).
    """

    token: Token
    gender: str
    plural: bool
    human: bool
    neuter: bool
    speaking: bool
    sentence: int
    fellows: frozenset[object] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """What a pronoun or epithet was understood to mean (nothing where that was not sure), and why.

    ``shown`` are the candidates that the reason names.
    """

    spoken: tuple[Spoken, ...]
    reason: str
    shown: tuple[Spoken, ...] = ()


def choose(pronoun: Pronoun, spoken: Iterable[Spoken]) -> Choice:
    """The best candidate by a clear margin, or none."""
    scored: dict[object, tuple[float, Spoken]] = {}
    for candidate in spoken:
        if _fits(candidate, pronoun):
            points = _score(candidate, pronoun)
            if candidate.same not in scored or points > scored[candidate.same][0]:
                scored[candidate.same] = (points, candidate)
    return decide(pronoun.token.form, sorted(scored.values(), key=lambda pair: -pair[0]))


def last_named(pronoun: Pronoun, spoken: Iterable[Spoken]) -> Choice:
    """ "Celui-ci", "the latter": whoever was named last, unless that stands within the name of another."""
    able = [s for s in spoken if s.token is not None and s.type in _SPEAKERS and _fits(s, pronoun)]
    near = [s for s in able if pronoun.sentence - s.sentence <= 1]
    last = max(near, key=lambda s: s.token.start if s.token is not None else -1, default=None)
    if last is None or any(s.same != last.same and _within(last.token, s.token) for s in near):
        return Choice((), f"{pronoun.token.form}: no candidate")
    return Choice((last,), f"{pronoun.token.form} means {last.name}, named last")


def _within(token: Token | None, other: Token | None) -> bool:
    return token is not None and any(above is other for above in token.ancestors())


def decide(form: str, ranked: Sequence[tuple[float, Spoken]]) -> Choice:
    """The first of the ranked candidates, unless it is weak or the second is near."""
    best = ranked[: REFERENCES.shown]
    shown = ", ".join(f"{candidate.name} {points:.1f}" for points, candidate in best)
    if not ranked:
        return Choice((), f"{form}: no candidate")
    second = ranked[1][0] if len(ranked) > 1 else -REFERENCES.margin
    clear = ranked[0][0] >= REFERENCES.least and ranked[0][0] - second >= REFERENCES.margin
    verdict = f"means {ranked[0][1].name}" if clear else "stays open"
    reason = f"{form} {verdict} (candidates: {shown})"
    return Choice((ranked[0][1],) if clear else (), reason, tuple(candidate for _, candidate in best))


def _fits(candidate: Spoken, pronoun: Pronoun) -> bool:
    person = candidate.type == "person"
    if (pronoun.human and not person) or (pronoun.neuter and person):
        return False
    if pronoun.speaking and candidate.type not in _SPEAKERS:
        return False
    if pronoun.gender and candidate.gender and pronoun.gender != candidate.gender and not pronoun.neuter:
        return False
    group = pronoun.plural and not pronoun.gender and candidate.type == "organisation"
    if candidate.plural != pronoun.plural and not group:
        return False
    if candidate.same in pronoun.fellows or pronoun.sentence - candidate.sentence > REFERENCES.reach:
        return False
    topic = (
        candidate.type in _SPEAKERS and candidate.token is not None and framed(candidate.token, pronoun.token)
    )
    return topic or not _beside(candidate.token, pronoun.token)


def _beside(token: Token | None, pronoun: Token) -> bool:
    """Whether a candidate comes after the pronoun, or takes part in the same predication."""
    if token is None:
        return False
    if token.start >= pronoun.start:
        return True
    verb = next((a for a in pronoun.ancestors() if grammar.predicative(a)), pronoun.head)
    other = next((a for a in token.ancestors() if grammar.predicative(a)), token.head)
    return verb is not None and other is verb and not _describes(token, verb)


def _describes(token: Token, verb: Token) -> bool:
    """Whether a word is what the verb's clause describes, and no part of it."""
    return verb.dep == "acl" and verb.head is token


def standing(candidate: Spoken, sentence: int) -> float:
    """How present something is: by its role and by the sentences since it was spoken of."""
    role = _role(candidate.token)
    points = {"subject": REFERENCES.subject, "object": REFERENCES.object}.get(role, REFERENCES.other)
    return points - REFERENCES.distance * (sentence - candidate.sentence)


def _score(candidate: Spoken, pronoun: Pronoun) -> float:
    points = standing(candidate, pronoun.sentence)
    role = _role(candidate.token)
    if role == "subject" and _role(pronoun.token) == "subject":
        points += REFERENCES.parallel
    points += REFERENCES.governing * _governs(candidate, pronoun.token)
    points += REFERENCES.actor * (candidate.type in _SPEAKERS and not pronoun.neuter)
    points += REFERENCES.person * (candidate.type == "person" and role != "other")
    points += REFERENCES.spoke * (candidate.spoke and pronoun.speaking)
    points += REFERENCES.headline * (candidate.headline and candidate.type == "person")
    owned = candidate.token is not None and any(c.feature("Poss") == "Yes" for c in candidate.token.children)
    points += REFERENCES.focus * (
        role == "subject" and not owned and pronoun.sentence - candidate.sentence == 1
    )
    points -= REFERENCES.possessed * (owned and candidate.type != "person")
    unmarked = bool(pronoun.gender and not candidate.gender and candidate.type != "person")
    points -= REFERENCES.unmarked * (unmarked and not pronoun.neuter)
    said = (
        sum(1 for start, _ in candidate.referent.mentions if start < pronoun.token.start)
        if candidate.referent
        else 0
    )
    return points + REFERENCES.mention * min(said, REFERENCES.mentions)


def _governs(candidate: Spoken, pronoun: Token) -> bool:
    """ "The minister left since he …": who does what the pronoun's clause hangs on; who speaks for others does not."""
    token = candidate.token
    if token is None or candidate.type not in _SPEAKERS or _role(token) != "subject":
        return False
    row = token.marks.row("actors")
    speaks_for = row is not None and "mouthpiece" in row.flags
    return not speaks_for and _nearest_above(pronoun) is token


def _nearest_above(pronoun: Token) -> Token | None:
    """The first agreeing subject of the clauses that a pronoun's clause hangs on or goes on from."""
    own = next((a for a in pronoun.ancestors() if grammar.predicative(a)), pronoun.head)
    subjects = (grammar.subject(above) for above in (own.ancestors() if own is not None else ()))
    return next(
        (s for s in subjects if s is not None and s.i < pronoun.i and grammar.agree(s, pronoun)), None
    )


def _role(token: Token | None) -> str:
    while token is not None and token.dep in {"conj", "flat", "appos"} and token.head is not None:
        token = token.head
    if token is None or token.dep not in _ROLES:
        return "object" if token is not None and token.subtype == "agent" else "other"
    return _ROLES[token.dep]
