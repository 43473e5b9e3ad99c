"""Who else a pronoun may mean: what was acted on, where nothing tells it from whoever acted."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.rebutted import accuser, rebutted
from factdiff.extraction.who.binding import predicate_above
from factdiff.extraction.who.candidates import Choice, Pronoun, Spoken
from factdiff.extraction.who.fitting import SPEAKERS, fits
from factdiff.extraction.who.owned import either_has
from factdiff.languages.tables import ACTORS, CLOSED, MODALITY, SPEECH

#: What a verb has beside it whose subject does something to something.
_DONE_TO = ("obj", "iobj", "ccomp", "xcomp")
#: Where the main participants of a clause stand.
_CORE = frozenset({"obj", "iobj", "nsubj"})
_PAST = frozenset({"Past", "Imp"})
#: What verbs tell that tell no deed.
_STATES = frozenset({"having", "containing", "lasting", "staying"})


def other_one(choice: Choice, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "The ministry bought a ship. *It* sank", "the court fined the firm. *It* had dumped waste": who else may be meant.

    Whatever says, wants or does something to something is somebody; and who is joined goes on with the subject.
    """
    own, chosen = predicate_above(pronoun.token), choice.spoken[0]
    if pronoun.plural:
        return "" if chosen.plural or len(choice.spoken) > 1 else _several(chosen, pronoun, spoken)
    acting = pronoun.token.dep == "nsubj" and pronoun.token.head is own
    if own is None or len(choice.spoken) > 1 or not (acting or pronoun.owning):
        return ""
    others = [s for s in spoken if s.same != chosen.same and _near(s, pronoun)]
    others = [s for s in others if _core(s) or (pronoun.owning and s.place and _wanted(s.place))]
    others = [s for s in others if fits(s, pronoun) and s.place is not None and _apart(own, s.place)]
    if pronoun.owning:
        found = [s for s in others if _may_own(s, chosen, pronoun)]
    elif chosen.type == "person":
        found = [s for s in others if s.type == "person" and _why(s, chosen, own)]
    else:
        bodies = (s for s in others if s.type in SPEAKERS and not _paper(s) and chosen.type != "thing")
        found = [*(s for s in bodies if _done_to(s, chosen)), *_things(others, chosen, own)]
    return next((f"{s.name}, to whom or which it was done" for s in found), "")


def _several(chosen: Spoken, pronoun: Pronoun, spoken: Sequence[Spoken]) -> str:
    """ "The firm had *300 staff*. *They* were dismissed": several that are told of beside a body that "they" may mean."""
    others = (s for s in spoken if s.same != chosen.same and _core(s) and _near(s, pronoun))
    counted = (s for s in others if s.place is not None and (s.plural or s.place.each("nummod")))
    return next((s.name for s in counted), "")


def _things(others: Sequence[Spoken], chosen: Spoken, own: Token) -> list[Spoken]:
    """What may be meant where the pronoun's clause tells no deed, or why one was done; a thing goes on as subject but of a passive or copula."""
    goes_on = chosen.type == "thing" and not (grammar.passive(own) or own.each("cop"))
    if (_acts(own) and not _before(own) and not _told_by_another(own, chosen)) or goes_on:
        return []
    able = (s for s in others if chosen.type != "thing" or s.type == "thing")
    return [s for s in able if _undergoes(s, chosen, own)]


def _may_own(other: Spoken, chosen: Spoken, pronoun: Pronoun) -> bool:
    """ "The army shelled the town. *Its* streets …", "he had stabbed a guard. … *his* car": whose it may be as well."""
    token = other.place
    if chosen.type == "person" and other.type == "person":
        acted = chosen.place is not None and chosen.place.dep != "nsubj"
        return acted and token is not None and token.dep == "nsubj"
    somebody = other.type in SPEAKERS and not _paper(other)
    return (somebody or either_has(pronoun)) and (_done_to(other, chosen) or _given(other, chosen))


def _why(other: Spoken, chosen: Spoken, own: Token) -> bool:
    """What came before a deed, or denies it, may be told of whom it was done to: "had stabbed", "denied it"."""
    deed = chosen.place.head if chosen.place is not None else None
    charged = deed is not None and deed.marks.verb_kind(SPEECH) == "accuse"
    return _done_to(other, chosen) and (_before(own) or (charged and own.marks.verb_kind(SPEECH) == "deny"))


def _undergoes(other: Spoken, chosen: Spoken, own: Token) -> bool:
    """Whether a thing was acted on by the one, or behind it, or before it speaks: "the company said it was fair"."""
    return _later(other, chosen) or _done_to(other, chosen) or (tells_of(chosen, own) and _acted_on(other))


def tells_of(teller: Spoken, content: Token) -> bool:
    """Whether a clause is the content of what somebody says, or of another verb of which he is the subject."""
    report = content.head if content.dep == "ccomp" else None
    return report is not None and teller.place is not None and teller.place.head is report


def _paper(candidate: Spoken) -> bool:
    return candidate.place is not None and candidate.place.marks.kind(ACTORS) == "document"


def _acted_on(candidate: Spoken) -> bool:
    place = candidate.place
    return place is not None and (place.dep in {"obj", "iobj"} or place.subtype == "pass")


def _core(candidate: Spoken) -> bool:
    token = candidate.place
    return (
        token is not None
        and token.dep in _CORE
        and (token.pos != "NOUN" or bool(token.each("det", "nummod")))
    )


def _near(candidate: Spoken, pronoun: Pronoun) -> bool:
    return pronoun.sentence - candidate.sentence <= 1


def _done_to(other: Spoken, chosen: Spoken) -> bool:
    """Whether one was acted on by the other."""
    done, doer = other.place, chosen.place
    return done is not None and doer is not None and done.dep in {"obj", "iobj"} and done.head is doer.head


def _given(other: Spoken, chosen: Spoken) -> bool:
    """ "The regulator imposed a fine *on the bank*", "à la banque": whom a verb wants behind a preposition."""
    done, doer = other.place, chosen.place
    if done is None or doer is None or done.head is not doer.head:
        return False
    return _wanted(done)


def _wanted(token: Token) -> bool:
    """ "Inflige une amende *à la banque*", "à une voisine": what a verb wants, or somebody behind a preposition of whom something is given."""
    given = any(row.kind == "recipient" for row in token.marks.prepositions)
    return token.subtype == "arg" or (given and token.dep == "obl" and token.marks.acts)


def _later(other: Spoken, chosen: Spoken) -> bool:
    """Whether a thing that is acted on was spoken of behind the other."""
    one, two = other.place, chosen.place
    return one is not None and two is not None and one.dep == "obj" and one.start > two.start


def _told_by_another(own: Token, chosen: Spoken) -> bool:
    """ "The council rejected the dam. *The mayor said* it would have flooded farms": a report of somebody else may be of either."""
    report = own.head if own.dep == "ccomp" else None
    told = report is not None and report.marks.verb(SPEECH) is not None
    return told and not wants(own) and not tells_of(chosen, own)


def _before(own: Token) -> bool:
    """ "Had stabbed", "avait volé": what came before the deed, which may be why it was done."""
    return any(aux.subtype == "tense" and aux.feature("Tense") in _PAST for aux in own.each("aux"))


def _apart(own: Token, other: Token) -> bool:
    """Whether a clause stands in another sentence than a candidate, below its verb, or beside a relative clause that has it."""
    relative = other.head is not None and other.head.dep == "acl" and other.i < own.i
    return own.top() is not other.top() or (own.dep == "advcl" and own.head is other.head) or relative


def _acts(verb: Token) -> bool:
    """Whether a verb tells a deed; what something has, holds or needs is none."""
    has = any(row.kind in _STATES for row in verb.marks.rows(CLOSED))
    return not grammar.passive(verb) and (wants(verb) or (bool(verb.each(*_DONE_TO)) and not has))


def wants(verb: Token) -> bool:
    """Whether a verb says or wants something, which only somebody does."""
    row = verb.marks.verb(MODALITY)
    return verb.marks.verb(SPEECH) is not None or (row is not None and row.kind != "obligation")


def called_otherwise(pronoun: Pronoun, spoken: Sequence[Spoken]) -> set[object]:
    """ "The minister met the envoy. *She* … *He* …": who was "she" a moment ago is not "he"."""
    if not pronoun.gender or pronoun.neuter:
        return set()
    # A state or a body may be called by a he-word and by a she-word.
    called = (s for s in spoken if s.gender and s.gender != pronoun.gender)
    return {s.same for s in called if s.referent is None or s.referent.type == "person"}


def above_reason(clause: Token | None) -> Token | None:
    """ "Passed the bill *despite warnings that it* …": the verb beside which a noun says what somebody holds."""
    noun = clause.head if clause is not None and clause.dep == "acl" and clause.subtype != "relcl" else None
    told = noun is not None and noun.dep == "obl" and noun.marks.row(SPEECH, "noun") is not None
    return noun.head if told and noun is not None else None


def may_be(noun: Token, pronoun: Pronoun, clause: Token | None) -> bool:
    """ "Sued its *rival* because it …", "punished his *son* because he …": who is acted on may be why, by whatever noun.

    A thing may be why, too, where the clause tells nothing that somebody holds or wants: "sold the land because it floods".
    """
    kind = noun.marks.kind(ACTORS)
    wants = clause is not None and (clause.marks.verb(SPEECH) or clause.marks.verb(MODALITY))
    if not pronoun.human and not noun.marks.acts and not wants:
        return noun.pos == "NOUN" and noun.agrees(pronoun.token)
    somebody = kind in {"organisation", "state"} if pronoun.human else kind in {"person", "title"}
    return noun.pos == "NOUN" and noun.marks.acts and noun.agrees(pronoun.token) and not somebody


def of_rebuttal(pronoun: Token) -> Choice | None:
    """ "…, which they deny": a denial is of whom the claim is about, or of nobody who is sure."""
    denial = pronoun.head
    if denial is None or pronoun.dep != "nsubj" or rebutted(denial) is None or not accuser(denial):
        return None
    return Choice((), f"{pronoun.form} may mean whoever is accused")
