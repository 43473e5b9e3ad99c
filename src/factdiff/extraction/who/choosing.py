"""A scored choice of what a pronoun means, which abstains where two candidates are near one another.

A candidate must agree in number, gender and in being a person or a thing, must have been said before the pronoun,
and cannot be another participant of the pronoun's own predicate (`binding`, `fitting`). Among those that remain the score counts
the syntactic role, how many sentences lie between, whether both are subjects, whether it governs the pronoun's clause,
and how often the name was said. Below
``least``, or with less than ``margin`` between the first two, the pronoun stays unresolved: a wrong name is worse
than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.plans import author
from factdiff.extraction.clause.subjects import antecedent, inherited
from factdiff.extraction.who.binding import noun_behind, predicate_above, within
from factdiff.extraction.who.candidates import Choice, Pronoun, Spoken, one_of_several, role_of
from factdiff.extraction.who.doubts import doubted
from factdiff.extraction.who.fitting import SPEAKERS, fits
from factdiff.extraction.who.owned import has_owner, tells
from factdiff.extraction.who.rivals import called_otherwise
from factdiff.languages.tables import ACTORS, ANAPHORA, SPEECH
from factdiff.settings import REFERENCES


def choose(pronoun: Pronoun, spoken: Sequence[Spoken]) -> Choice:
    """The best candidate by a clear margin, or none."""
    scored: dict[object, tuple[float, Spoken]] = {}
    called = called_otherwise(pronoun, spoken)
    for candidate in spoken:
        if candidate.same not in called and fits(candidate, pronoun):
            points = _score(candidate, pronoun)
            if candidate.same not in scored or points > scored[candidate.same][0]:
                scored[candidate.same] = (points, candidate)
    margin = REFERENCES.owning_margin if pronoun.owning else REFERENCES.margin
    ranked = sorted((pair for pair in scored.values() if not _names_another(pair[1], spoken)), key=_points)
    alone = decide(pronoun.token.form, ranked, margin)
    found = _together(pronoun, spoken, ranked, alone) if pronoun.plural else alone
    return doubted(found, pronoun, spoken)


def _points(scored: tuple[float, Spoken]) -> float:
    return -scored[0]


def _names_another(candidate: Spoken, spoken: Sequence[Spoken]) -> bool:
    """ "The town of *Berrin*": a name that says which place another candidate is means no other."""
    token = candidate.token
    noun = token.head if token is not None and token.dep == "nmod" else None
    row = noun.marks.row(ANAPHORA) if noun is not None and candidate.type in {"place", "state"} else None
    return row is not None and row.kind == "place" and any(s.token is noun for s in spoken)


def _together(
    pronoun: Pronoun, spoken: Sequence[Spoken], ranked: Sequence[tuple[float, Spoken]], alone: Choice
) -> Choice:
    """ "Ann and Mary won. They …": several that were named together, unless one plural is as near."""
    groups = sorted(_groups(pronoun, spoken), key=lambda pair: -pair[0])
    if not groups:
        return alone
    points, members = groups[0]
    others = [*(p for p, _ in ranked[:1]), *(p for p, _ in groups[1:2])]
    lead = points - max(others, default=points - REFERENCES.margin)
    names = ", ".join(member.name for member in members)
    if points >= REFERENCES.least and lead >= REFERENCES.margin:
        return Choice(members, f"{pronoun.token.form} means {names}, named together", members, lead)
    near = alone.spoken and ranked[0][0] - points < REFERENCES.margin
    return Choice((), f"{pronoun.token.form} stays open beside {names}", members) if near else alone


def _groups(pronoun: Pronoun, spoken: Sequence[Spoken]) -> Iterator[tuple[float, tuple[Spoken, ...]]]:
    """What was joined by "and" and agrees with a plural, with its points: women alone for "elles"."""
    alone = [s for s in spoken if not s.plural and s.stood is None]
    known: set[frozenset[object]] = set()
    for first in alone:
        more = (s for s in alone if _named_beside(s, first))
        found = {s.same: s for s in (first, *more) if s.sentence == first.sentence}
        women = all(s.gender != "m" for s in found.values()) if pronoun.gender == "f" else True
        women = women and not (pronoun.gender == "m" and all(s.gender == "f" for s in found.values()))
        whole = [replace(s, plural=True, gender="") for s in found.values()]
        if frozenset(found) in known:
            continue
        known.add(frozenset(found))
        if len(found) > 1 and women and all(fits(s, pronoun) for s in whole):
            named = [*found.values()][::-1]  # the latest comes first
            named.sort(key=lambda s: s.token.start if s.token is not None else 0)
            yield _score(whole[0], pronoun), tuple(named)


def _named_beside(other: Spoken, first: Spoken) -> bool:
    """Whether two were joined by "and", or meant by one phrase ("the two leaders")."""
    token = other.token
    if token is None or other.same == first.same:
        return False
    return token is first.token or (token.dep == "conj" and token.head is first.token)


def last_named(pronoun: Pronoun, spoken: Iterable[Spoken]) -> Choice:
    """ "Celui-ci", "the latter": whoever was named last, unless that stands within the name of another."""
    able = [s for s in spoken if s.type in SPEAKERS and fits(s, pronoun)]
    near = [s for s in able if pronoun.sentence - s.sentence <= 1]
    last = max(near, key=lambda s: s.token.start if s.token is not None else -1, default=None)
    if last is None or any(s.same != last.same and within(last.token, s.token) for s in near):
        return Choice((), f"{pronoun.token.form}: no candidate")
    joined = [c for c in last.token.each("conj") if c.agrees(pronoun.token)] if last.token is not None else []
    if joined and not any(
        s.token is joined[-1] for s in near
    ):  # "met the bishop and *the abbot*; the latter"
        return Choice((), f"{pronoun.token.form} may mean {joined[-1].form}, named behind {last.name}")
    if role_of(last.token) == "subject" and (other := noun_behind(last.token, pronoun.token)) is not None:
        return Choice((), f"{pronoun.token.form} may mean {other.form}, named behind {last.name}")
    return Choice((last,), f"{pronoun.token.form} means {last.name}, named last")


def decide(
    form: str,
    ranked: Sequence[tuple[float, Spoken]],
    margin: float = REFERENCES.margin,
    least: float = REFERENCES.least,
) -> Choice:
    """The first of the ranked candidates, unless it is weak or the second is near."""
    best = ranked[: REFERENCES.shown]
    shown = ", ".join(f"{candidate.name} {points:.1f}" for points, candidate in best)
    if not ranked:
        return Choice((), f"{form}: no candidate")
    second = ranked[1][0] if len(ranked) > 1 else min(-margin, ranked[0][0] - margin)
    lead = ranked[0][0] - second
    clear = ranked[0][0] >= least and lead >= margin
    verdict = f"means {ranked[0][1].name}" if clear else "stays open"
    reason = f"{form} {verdict} (candidates: {shown})"
    return Choice((ranked[0][1],) if clear else (), reason, tuple(candidate for _, candidate in best), lead)


def standing(candidate: Spoken, sentence: int) -> float:
    """How present something is: by its role and by the sentences since it was spoken of."""
    return _standing(role_of(candidate.place), candidate, sentence)


def _standing(role: str, candidate: Spoken, sentence: int) -> float:
    points = {"subject": REFERENCES.subject, "object": REFERENCES.object}.get(role, REFERENCES.other)
    return points - REFERENCES.distance * (sentence - candidate.sentence)


def _score(candidate: Spoken, pronoun: Pronoun) -> float:
    among = _among_several(candidate) and not pronoun.plural
    governs = _governs(candidate, pronoun) and not among
    role, own = "subject" if governs else role_of(candidate.place), role_of(pronoun.token)
    role = "other" if among else role
    points = _standing(role, candidate, pronoun.sentence)
    if role == own and own != "other":
        points += REFERENCES.parallel
    points += REFERENCES.governing * governs
    points += REFERENCES.actor * (candidate.type in SPEAKERS and not pronoun.neuter)
    points += REFERENCES.person * (candidate.type == "person" and role != "other")
    points += REFERENCES.spoke * (candidate.spoke and pronoun.speaking)
    points += REFERENCES.headline * (candidate.headline and candidate.type == "person")
    owned = candidate.token is not None and has_owner(candidate.token, pronoun, candidate.type)
    last = pronoun.sentence - candidate.sentence == 1
    points += REFERENCES.focus * (role == "subject" and own != "object" and not owned and last)
    points -= REFERENCES.possessed * owned
    points += REFERENCES.told * tells(pronoun.owned)
    points -= REFERENCES.clause * (last and _before_a_stop(candidate.place))
    unmarked = bool(pronoun.gender and not candidate.gender and candidate.type != "person")
    points -= REFERENCES.unmarked * (unmarked and not pronoun.neuter)
    said = (
        sum(1 for start, _ in candidate.referent.mentions if start < pronoun.token.start)
        if candidate.referent
        else 0
    )
    return points + REFERENCES.mention * min(said, REFERENCES.mentions)


def _before_a_stop(token: Token | None) -> bool:
    """Whether a semicolon parts a candidate from the end of its sentence: what stands behind it is nearer."""
    behind = token.top().subtree() if token is not None else []
    return any(w.form == ";" and token is not None and w.i > token.i for w in behind)


def _governs(candidate: Spoken, pronoun: Pronoun) -> bool:
    """ "The minister left since he …", "the ship sank when it …": who does what the pronoun's clause hangs on.

    In a relative clause that is what it describes: "a man jailed for a crash that *he* denies". Who speaks for others
    does not.
    """
    token = candidate.token
    able = candidate.type in SPEAKERS or not (pronoun.human or pronoun.speaking)
    if token is None or not able:
        return False
    row = token.marks.row(ACTORS)
    speaks_for = row is not None and row.mouthpiece
    return not speaks_for and _nearest_above(pronoun.token) is token


def _nearest_above(pronoun: Token) -> Token | None:
    """The first agreeing subject of the clauses that a pronoun's clause hangs on or goes on from."""
    own = predicate_above(pronoun) or pronoun.head
    above = own.ancestors() if own is not None else ()
    subjects = (antecedent(s, verb) for verb in above if (s := _acting(verb)) is not None)
    return next((s for s in subjects if s.i < pronoun.i and s.agrees(pronoun)), None)


def _among_several(candidate: Spoken) -> bool:
    """ "France and Spain signed the treaty before it expired": of two that did it together neither is "it"."""
    return candidate.type != "person" and one_of_several(candidate.token)


def _acting(verb: Token) -> Token | None:
    """The subject of a predicate, its own or, of a participle, the noun that it describes; of a saying whose it is."""
    if (
        verb.pos == "NOUN"
        and verb.marks.row(SPEECH, "noun") is not None
        and verb.dep not in {"nsubj", "root"}
    ):
        return author(verb)  # "the announcement by Acme that *it* had failed"
    own = grammar.subject(verb)
    return inherited(verb) if own is None and verb.dep == "acl" and grammar.predicative(verb) else own
