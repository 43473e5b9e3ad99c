"""What leaves a pronoun open though one candidate leads: somebody else of the sentence may be meant as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.subjects import antecedent
from factdiff.extraction.who.addressed import either, rival
from factdiff.extraction.who.binding import predicate_above
from factdiff.extraction.who.candidates import Choice, Pronoun, Spoken, named_by, one_of_several, role_of
from factdiff.extraction.who.fitting import SPEAKERS, fits
from factdiff.extraction.who.owned import can_have
from factdiff.extraction.who.rivals import above_reason, may_be, other_one, tells_of, wants


def doubted(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> Choice:
    """ "Smith told Jones he would be fired": neither who tells nor who is told, unless only one can be meant."""
    checks = (*(() if pronoun.owning else _OF_SUBJECTS), *_OF_ALL) if found.spoken else ()
    other = next((name for check in checks if (name := check(found, pronoun, spoken))), "")
    if other:
        return Choice((), f"{pronoun.token.form} may mean {other}", found.shown)
    pair = either(pronoun.token, human=pronoun.human) if found.spoken and not pronoun.owning else None
    if pair is None or not any(named_by(s.token, token) for s in found.spoken for token in pair):
        return found
    known = [[s for s in spoken if named_by(s.token, token)] for token in pair]
    if any(some and not any(fits(s, pronoun) for s in some) for some in known):
        return found
    told = f"{pronoun.token.form} may mean {pair[0].form} or {pair[1].form}"
    return Choice((), told, found.shown)


def _outside_group(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "Tom and Ann stood trial over the death of their child, Lucy. *She* …": one of several is less than who stands alone."""
    if len(found.spoken) != 1 or pronoun.plural or not one_of_several(found.spoken[0].token):
        return ""
    chosen = found.spoken[0]
    beside = (s for s in spoken if s.type == "person" and s.sentence == chosen.sentence)
    alone = (s for s in beside if s.same != chosen.same and not one_of_several(s.token))
    outside = (s.name for s in alone if s.referent is not None and fits(s, pronoun))
    return next((f"{name}, named by itself beside several" for name in outside), "")


def _has_nobody(found: Choice, pronoun: Pronoun, _spoken: Sequence[Spoken]) -> str:
    """ "Its main *rival*", "leur *chauffeur*": a share of a market has none, so somebody is meant who was not chosen."""
    unable = pronoun.owning and not all(can_have(s, pronoun.owned) for s in found.spoken)
    return f"somebody, as {found.spoken[0].name} is nobody" if unable else ""


def _one_of_them(found: Choice, pronoun: Pronoun, _spoken: Sequence[Spoken]) -> str:
    """ "The bodies of *Americans* and Jews … *their* agents": who is joined to another is not all of them."""
    one = (
        pronoun.owning and pronoun.plural and len(found.spoken) == 1 and one_of_several(found.spoken[0].token)
    )
    return f"more than {found.spoken[0].name}" if one else ""


def _brought_in(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "A man was held. Police found *a boy*. He …": who is new in the last sentence stands against whoever is further back."""
    if pronoun.plural:
        return ""
    chosen = {s.same for s in found.spoken}
    last = max((s.sentence for s in spoken if s.same in chosen), default=pronoun.sentence)
    since = (s for s in spoken if last < s.sentence < pronoun.sentence and s.same not in chosen)
    new = (s for s in since if s.type == "person" and _brings(s.place) and fits(s, pronoun))
    return next((f"{s.name}, new since {found.spoken[0].name}" for s in new if s.referent is None), "")


def _brings(place: Token | None) -> bool:
    """ "Police want to speak to *a cyclist* who saw it": whoever acts or is acted on, or of whom more is told, is brought in."""
    told = place is not None and any(c.subtype == "relcl" for c in place.each("acl"))
    return told or role_of(place) != "other"


def _patient(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "A man stabbed a guard. *He* …": the other person of the sentence before, whom the chosen one acts on.

    "A king met a duke. *He thanked him*": two pronouns that act alike mean the two in their order.
    """
    chosen, verb = found.spoken[0], pronoun.token.head
    place = chosen.place
    last = pronoun.sentence - chosen.sentence == 1 and role_of(place) == "subject"
    done_to = place.head.each("obj", "iobj") if last and place is not None and place.head is not None else []
    beside = verb.each("obj", "iobj") if verb is not None else []
    if any(c.pos == "PRON" and c.feature("Person") == "3" for c in beside):
        return ""
    among = (s for s in spoken if s.same != chosen.same and s.type == "person" and fits(s, pronoun))
    # Beside "Ida" a name of either gender is less likely "she"; a guard may be a woman.
    among = (s for s in among if s.gender or s.referent is None or not chosen.gender)
    acted_on = (s.name for s in among if any(named_by(s.place, noun) for noun in done_to))
    return next((f"{name}, whom {chosen.name} acts on" for name in acted_on), "")


def _acted_on_before(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "The police seek a man who saw *the scene*. They think he filmed *it*": of two, what was acted on is acted on again."""
    chosen = found.spoken[0]
    acted_on = pronoun.token.dep in {"obj", "iobj"} and not pronoun.speaking
    if not acted_on or chosen.type == "person" or role_of(chosen.place) != "subject":
        return ""
    others = (s for s in _objects(spoken, pronoun, 1) if s.same != chosen.same and _determined(s))
    return next((f"{s.name}, which was acted on" for s in others), "")


def _objects(spoken: Sequence[Spoken], pronoun: Pronoun, ago: int) -> Iterator[Spoken]:
    """What was acted on so many sentences ago and can be meant."""
    found = (s for s in spoken if pronoun.sentence - s.sentence == ago and s.place is not None)
    return (s for s in found if s.place is not None and s.place.dep == "obj" and fits(s, pronoun))


def _determined(candidate: Spoken) -> bool:
    return candidate.place is not None and bool(candidate.place.each("det"))


def _nearer(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "Roy spoke. A plea of *Lund*'s was rejected by the judge who had jailed *him*": who is named in the sentence itself.

    "The town will ban cars. Shops oppose *the plan*, saying *it* …": and what is acted on there.
    """
    chosen = found.spoken[0]
    if any(s.same == chosen.same and s.sentence == pronoun.sentence for s in spoken):
        return ""
    named = (
        s for s in spoken if s.sentence == pronoun.sentence and s.type == "person" and s.referent is not None
    )
    able = (s for s in named if fits(s, pronoun)) if chosen.type == "person" else _objects(spoken, pronoun, 0)
    near = (s for s in able if chosen.type == "person" or _determined(s))
    return next((f"{s.name}, named nearer by" for s in near), "")


def _topic_before(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "The ship caught fire. *The coastguard* fears *it* may sink": what was told of before, beside who only speaks of it."""
    chosen, clause = found.spoken[0], pronoun.token.head
    new = not any(s.same == chosen.same and s.sentence < chosen.sentence for s in spoken)
    if clause is None or not tells_of(chosen, clause) or not new or chosen.type == "person":
        return ""
    if clause.each("obj", "xcomp", "ccomp"):
        return ""
    before = (s for s in spoken if s.sentence < chosen.sentence and s.same != chosen.same)
    topics = (s for s in before if s.type == "thing" and role_of(s.place) == "subject")
    return next((f"{s.name}, told of before" for s in topics if fits(s, pronoun)), "")


def _of_its_gender(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "The fair gave *Anna Roy* a prize. Its director said *she* was ill": a woman beside somebody of either gender."""
    chosen = found.spoken[0]
    either = chosen.type == "person" and not chosen.gender and chosen.referent is None
    if not pronoun.gender or pronoun.plural or not either:
        return ""
    near = (s for s in spoken if 0 <= chosen.sentence - s.sentence <= 1 and s.same != chosen.same)
    alike = (s for s in near if s.type == "person" and s.gender == pronoun.gender and fits(s, pronoun))
    return next((f"{s.name}, who is of its gender" for s in alike), "")


def _might_have(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "Le conseil a refusé *le barrage*. Le maire dit qu'*il* aurait inondé …": what was acted on and might have been."""
    clause = predicate_above(pronoun.token)
    word = grammar.finite(clause) if clause is not None else None
    counter = word is not None and word.feature("Mood") == "Cnd" and word.subtype == "tense"
    if clause is None or not counter or wants(clause) or pronoun.token.head is not clause:
        return ""
    others = (s for s in _objects(spoken, pronoun, 1) if s.same != found.spoken[0].same)
    return next((f"{s.name}, which was acted on" for s in others), "")


def _acted_on(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "The town sued the firm after *it* polluted the river": somebody acted on may be meant as well as who acts."""
    clause = predicate_above(pronoun.token)
    above = clause.head if clause is not None and clause.dep == "advcl" else above_reason(clause)
    if above is None or pronoun.token.dep != "nsubj" or pronoun.token.i < above.i:
        return ""
    acting = grammar.subject(above)
    if acting is None or not any(named_by(s.token, antecedent(acting, above)) for s in found.spoken):
        return ""
    able = [s for s in spoken if s.type in SPEAKERS and s.same not in {one.same for one in found.spoken}]
    named = (s for noun in above.each("obj") for s in able if named_by(s.token, noun) and fits(s, pronoun))
    meant = next(named, None)
    why = any(row.kind == "cause" and row.usual for row in clause.marks.prepositions) if clause else False
    why = why or (clause is not None and clause.dep != "advcl")
    blamed = (noun.form for noun in above.each("obj") if why and may_be(noun, pronoun, clause))
    other = meant.name if meant is not None else next(blamed, "")
    return f"{other}, whom the clause above acts on" if other else ""


def _beside_another(found: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """Another word, of which nothing is known, that has the pronoun's part in the clause that the choice is from."""
    known = rival(pronoun.token)
    if known is None or (pronoun.human and pronoun.token.dep == "obj"):
        return ""
    told = "what has its part in the clause above"
    if pronoun.token.dep == "obj":
        return "" if any(named_by(s.token, known[0]) for s in found.spoken) else told
    if any(named_by(s.token, known[0]) for s in spoken):
        return ""
    return told if any(s.token is not None and s.token.head is known[1] for s in found.spoken) else ""


#: What leaves a pronoun open: for those that act or are acted on, and for possessives as well.
_OF_SUBJECTS = (_beside_another, _acted_on, _acted_on_before, _topic_before, _might_have)
_OF_ALL = (
    _outside_group,
    _of_its_gender,
    _has_nobody,
    _one_of_them,
    _brought_in,
    _patient,
    other_one,
    _nearer,
)
