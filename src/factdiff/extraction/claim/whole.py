"""The clause around one that cannot be told alone: a claim that would be broken is told in the article's own words.

"The club's attempts to sell the hall failed" holds a sale that nobody carried out: no sentence of its own says so, but
the whole sentence does.
"""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.phrases import meaning, named
from factdiff.extraction.claim.plan import Phrasing, Plan, lone, number_of, verbs
from factdiff.extraction.claim.pronouns import say_pronouns
from factdiff.extraction.claim.selection import calm, set_off
from factdiff.extraction.claim.subjects import own_subject, surface
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.ahead import goes_on
from factdiff.extraction.clause.reported import reporter, reports
from factdiff.extraction.clause.rumoured import a_rumour
from factdiff.languages.tables import ACTORS, NEGATION, SPEECH, TIMES
from factdiff.settings import CLAIMS

#: Words that never end a sentence.
_OPENERS = frozenset({"ADP", "DET", "SCONJ", "CCONJ"})
#: What goes on behind a clause and can be left out.
_FURTHER = frozenset({"conj", "advcl", "parataxis", "acl", "appos", "discourse"})


def whole(plan: Plan) -> list[Item]:
    """The clause around this one in the article's words, where its own claim is broken; nothing where it stands."""
    clause = plan.told.clause
    side = first_conjunct(clause.verb)
    waiting = plan.told.modality == "hypothetical" and sides.awaited(side)
    if (sides.limited(side) or waiting or goes_on(side)) and side.head is not None:
        return _said(side.head, clause.head, plan)
    if any(sides.correlated(half) is clause.verb for half in _halves(clause.verb)):
        return _said(clause.sentence.root, clause.head, plan, entire=True)
    rumour = _rumour_without_form(plan)
    if rumour is not None:
        return _said(rumour, clause.head, plan)
    if clause.shape == "nominal" or not (_dependent(plan) or _broken(plan)):
        return []
    own = verbs(clause)[-1]
    judged = _of_what_is_said(clause.verb)  # what is said of a report needs the report
    above = next((word for word in _above(own) if _tells(word, reporting=judged)), None)
    return _said(above, clause.head, plan) if above is not None else []


def _rumour_without_form(plan: Plan) -> Token | None:
    """ "On dit que le maire boit": who says so, where no adverb and no helping verb can say that it is only said."""
    verb = plan.told.clause.verb
    above = reporter(verb) if plan.told.modality == "alleged" else None
    helped = any(c.feature("VerbForm") == "Fin" for c in verb.each("aux", "cop"))
    if above is None or helped or plan.rules.form("adverb", "alleged") or not a_rumour(above):
        return None
    word = grammar.finite(verb)
    return None if word is None or word.feature("Mood") == "Cnd" else above


def _halves(verb: Token) -> list[Token]:
    """The clauses that a verb can be one half with: "the more *it lends*, the more its shares fall"."""
    below = [clause for word in verb.children for clause in word.each("advcl")]
    return [
        *below,
        *verb.each("advcl"),
        *([verb.head] if verb.dep == "conj" and verb.head is not None else []),
    ]


def _said(above: Token, inner: Token, plan: Plan, *, entire: bool = False) -> list[Item]:
    """A clause in the article's words, with the names of who its pronouns mean; nothing where it is long."""
    words = [w for w in above.subtree() if w.form != "."] if entire else _words(above, inner)
    if len(words) > CLAIMS.longest_whole:
        return []
    wording = Phrasing(plan.discourse, words)
    for word in words:
        subject = word.pos == "PRON" and word.dep in grammar.SUBJECT and word.head is above
        meant = meaning(word, plan.discourse) if subject else []
        if meant:
            wording.put(word, *meant)
    say_pronouns(wording)
    return list(named(wording.items(), plan.discourse))


# --- what cannot stand alone ------------------------------------------------------------------------


def _dependent(plan: Plan) -> bool:
    """Whether a clause only says which one is meant, or what somebody's plan is: it tells nothing by itself."""
    verb = plan.told.clause.verb
    noun = verb.head
    if noun is None:
        return False
    if _of_what_is_said(verb):
        return True
    if verb.dep == "acl" and not set_off(verb) and verb.i > noun.i:
        planned = grammar.infinitival(verb) and grammar.finite(verb) is None
        kinds = {"Dem", "Ind", "Neg", "Tot"} - ({"Dem"} if grammar.thing(noun) else set())
        anybody = noun.pos == "PRON" and noun.feature("PronType") in kinds
        return (
            (planned and noun in plan.told.clause.subjects and not plan.told.agentive)
            or anybody
            or _counted(noun)
            or _ever(verb, negative=plan.told.negative)
        )
    return False


def _of_what_is_said(verb: Token) -> bool:
    """ "He stole it, which he denies", "…, a charge he denies": what is said of a deed or a saying needs it beside it."""
    noun = verb.head
    if noun is None or verb.subtype != "relcl" or verb.i < noun.i:
        return False
    saying = noun.dep == "parataxis" and noun.marks.row(SPEECH, "noun") is not None
    return saying or (noun.pos == "VERB" and verb.dep == "acl")


def _counted(noun: Token) -> bool:
    """ "It is the third time that the bridge has closed since 2010": the deed alone would be another claim."""
    ordinal = any(
        word.feature("NumType") == "Ord" or word.marks.kind(TIMES) == "ordinal" for word in noun.each("amod")
    )
    return grammar.light(noun) and bool(noun.each("cop")) and ordinal


def _ever(participle: Token, *, negative: bool) -> bool:
    """ "The worst fire ever recorded", "la plus grave jamais vue": one of many that were; "never shown" was not."""
    noun = participle.head
    if noun is None or grammar.finite(participle) is not None:
        return False
    most = any(word.feature("Degree") == "Sup" or word.each("advmod") for word in noun.each("amod"))
    ever = any(word.marks.row(NEGATION) is not None for word in participle.each("advmod"))
    return most or (ever and not negative)


# --- what is broken ---------------------------------------------------------------------------------


def _broken(plan: Plan) -> bool:
    """Whether a claim lacks a subject or a finite verb, disagrees in number, or breaks off."""
    return _without_subject(plan) or _without_verb(plan) or _disagrees(plan) or _breaks_off(plan)


def _without_subject(plan: Plan) -> bool:
    clause = plan.told.clause
    own = own_subject(clause)
    shown = own is not None and own in plan.words
    impersonal = any(c.dep == "expl" for verb in verbs(clause) for c in verb.children)
    return not (plan.front or shown or impersonal)


def _without_verb(plan: Plan) -> bool:
    verb = plan.told.clause.verb
    if grammar.finite(verb) is not None:
        return False
    changed = {*plan.instead, *plan.before}
    return not any(word.i in changed for word in [verb, plan.told.clause.head, *verb.children])


def _disagrees(plan: Plan) -> bool:
    """ "The towns is": a subject that the tree has wrong."""
    clause = plan.told.clause
    word = grammar.finite(clause.verb) or _participle(clause.verb)
    own = own_subject(clause)
    if word not in plan.words or (own is not None and not grammar.relative(own)):
        return False
    subjects = surface(clause)
    number = word.feature("Number")
    if not subjects or not number or word.feature("Person") in {"1", "2"}:
        return False
    if word.pos == "VERB" and word.feature("Tense") == "Past" and not plan.rules.form("agree", "Fem Sing"):
        return False  # "killed" is either
    group = any(s.marks.kind(ACTORS) in {"organisation", "outlet"} for s in subjects)
    several = number_of(subjects, plan.rules, alone=lone(subjects, clause.verb)) == "plural"
    return several != (number == "Plur") and not group


def _participle(verb: Token) -> Token | None:
    """A participle that describes a noun, which it agrees with where the language has it so."""
    passive = verb.feature("VerbForm") == "Part" and verb.feature("Gender") and grammar.passive(verb)
    return verb if verb.dep == "acl" and (grammar.bare_participle(verb) or passive) else None


def _breaks_off(plan: Plan) -> bool:
    items = [item for item in plan.items() if isinstance(item, str) or item.pos != "PUNCT"]
    last = items[-1] if items else None
    return isinstance(last, Token) and last.pos in _OPENERS and last.subtype != "prt"


# --- the clause around it ---------------------------------------------------------------------------


def _above(verb: Token) -> Iterator[Token]:
    return (word for word in verb.ancestors() if grammar.predicative(word))


def _tells(verb: Token, *, reporting: bool) -> bool:
    """Whether a clause can be told: it is finite, has a subject that names somebody, and reports nothing or may do so."""
    own = grammar.subject(verb)
    subject = own is not None and not grammar.relative(own)
    there = any(c.dep == "expl" for c in verb.children)
    first = verb.subtree()[0]
    asks = any(c.i < verb.i and c.feature("PronType") in {"Int", "Rel"} for c in [first, *verb.children])
    word = grammar.finite(verb)
    told = word is not None and word.feature("Mood") != "Sub" and (subject or there) and not asks
    return told and (reporting or not reports(verb))


def _words(above: Token, inner: Token) -> list[Token]:
    """The words of a clause without what ties it to another and what goes on behind it, the inner clause kept."""
    path = {id(word) for word in [inner, *inner.ancestors()]}
    aside: set[int] = set()
    for word in above.subtree():
        further = word.dep in _FURTHER and set_off(word) and id(word) not in path
        tie = word.head is above and word.dep in {"mark", "cc"} and word.i < above.i
        if further or (tie and grammar.condition(word) is None):
            aside |= {id(w) for w in word.subtree()}
    kept = [w for w in above.subtree() if id(w) not in aside and w.form not in {".", "?", "!", ";"}]
    return calm(kept, above)
