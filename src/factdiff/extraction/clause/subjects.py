"""Whose deeds a clause tells: its agent, its subject, or the one it shares with the clause above."""

from __future__ import annotations

from factdiff.analysis.tree import Token, at, ending
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.controllers import appointed, controller, targeted
from factdiff.extraction.clause.governors import aimed
from factdiff.extraction.clause.plans import of_plan, planner
from factdiff.extraction.clause.rebutted import accused
from factdiff.extraction.clause.structure import Clause
from factdiff.languages.tables import ACTORS, CLOSED, MODALITY, PREPOSITIONS, SPEECH, TIMES, TRANSITIVE, UNITS

_NAMING = frozenset({"NOUN", "PROPN"})
#: Where a clause stands that takes its subject from the one above it.
_GOVERNED = frozenset({"advcl", "xcomp", "obl", "ccomp", "obj", "parataxis", "acl"})


def subjects(clause: Clause) -> list[Token]:
    """The subjects of a clause, its own or those that it takes from above."""
    head = clause.head
    if (aim := aimed(head)) is not None:
        return conjuncts(_aiming_one(aim[0], head))
    for word in [head, *(g for g, _ in reversed(clause.governors))]:
        # Who is accused or ordered to is not who accuses: above the deed itself no agent counts.
        own = agent_or_subject(word) if word is head else surface_subject(word)
        if own is not None:
            return _agreeing(conjuncts(accused(own, word) or antecedent(own, word)), own, word)
    outer = head.child("nsubj")
    if outer is not None and (due(head) or _undergone(head)):
        return conjuncts(outer)
    holders = [head, *(g for g, _ in clause.governors)]
    if any(grammar.finite(w) is not None and any(map(_impersonal_pronoun, w.children)) for w in holders):
        return []  # "a annoncé qu'il est interdit de fumer", "dit qu'il faut attendre": nobody is, or has to
    taken = inherited(clause.verb)
    described = clause.verb.dep == "acl" and taken is clause.verb.head
    described = described and taken is not None and taken.i < clause.verb.i
    # "Un homme tué, une femme blessée": a participle says nothing of who is named behind it.
    return [one for one in conjuncts_of(taken) if not described or one is taken or one.i < clause.verb.i]


def _agreeing(members: list[Token], own: Token, verb: Token) -> list[Token]:
    """ "Ann and the boy, who has fled": a verb in the singular means the last of several names."""
    word = grammar.finite(verb)
    plain = word is not None and word.pos == "VERB" and word.feature("Tense") == "Past"  # "signed" is either
    single = word is not None and word.feature("Number") == "Sing" and not plain
    return members[-1:] if single and grammar.relative(own) else members


def doer(verb: Token) -> Token | None:
    """Who does what a predicate says, named beside it or taken from above."""
    return inherited(verb)


def _aiming_one(plan: Token, infinitive: Token) -> Token:
    """Whose plan it is, if that is told, or who is to carry it out: "her goal was (for the firm) to grow"."""
    doer = grammar.subject(infinitive)
    if doer is not None and doer is not plan:
        return doer
    owners = [
        c
        for c in plan.each("nmod")
        if c.subtype == "poss" or c.marks.row(ACTORS) or c.pos == "PROPN" or grammar.relative(c)
    ]
    # "A fund whose aim is to help": what has an aim is what the pronoun stands for.
    return antecedent(owners[0], infinitive) if owners else plan


def agent_or_subject(token: Token) -> Token | None:
    """The logical subject that a predicate names itself: its agent, its subject, or what "there is"."""
    by = grammar.agent(token)
    if by is not None:
        return by
    own = grammar.subject(token)
    if own is not None:
        return None if own.dep == "csubj" and grammar.finite(own) is not None else own
    if any(c.subtype in {"subj", ""} and c.dep == "expl" for c in token.children):
        return token.child("obj", "nsubj")
    return None


def _impersonal_pronoun(token: Token) -> bool:
    return token.dep == "expl" and token.subtype in {"subj", ""} and token.pos == "PRON"


def antecedent(token: Token, verb: Token) -> Token:
    """What a relative pronoun stands for, or the word itself.

    Behind a source set off by commas it is the source, which parsers overlook: "…, selon la police, qui enquête".
    """
    if not grammar.relative(token):
        below = token.each("nmod") if token.pos in {"DET", "PRON"} else []
        share = next((c for c in below if grammar.relative(c)), None)
        if share is not None and any(row.kind == "one" for row in token.marks.rows(CLOSED)):
            return token  # "dont l'un est médecin"
        # "Both of which", "none of whom": all that the pronoun stands for.
        return antecedent(share, verb) if share is not None else token
    clause: Token | None = verb
    while clause is not None and not (clause.dep == "acl" and (clause.i > token.i or clause is not verb)):
        clause = clause.head
    noun = clause.head if clause is not None and clause.head is not None else _joined_to(verb) or token
    return _source_before(token, noun) or noun


def _joined_to(verb: Token) -> Token | None:
    """ "Luc Morel, installé à Genève et qui a fui": the noun of a participle that a relative clause is joined to."""
    joint = next(iter(verb.each("cc")), None)
    before = joint.i - 1 if joint is not None else -1
    last = at(verb, before)
    loose = (w for w in [last, *last.ancestors()] if w.dep == "acl") if last is not None else iter(())
    clause = next(loose, None)
    return clause.head if clause is not None else None


def _source_before(pronoun: Token, noun: Token) -> Token | None:
    """The source that stands between a noun and the pronoun said to mean it, right before the pronoun."""
    root = pronoun.top()
    between = (w for w in root.children if noun.i < w.i < pronoun.i and w.dep == "obl" and w.pos in _NAMING)
    named = [w for w in between if w.marks.marker(SPEECH, "prep") is not None and not pronoun.each("case")]
    return next((w for w in named if ending(w) in {pronoun.i - 1, pronoun.i - 2}), None)


def conjuncts(token: Token) -> list[Token]:
    """A coordinated subject as its members."""
    members = [
        c
        for c in token.each("conj")
        if c.pos in {"NOUN", "PROPN", "PRON", "NUM", "ADJ"} and not c.child("cop") and not _range(token, c)
        if not other_title(token, c) and not _excepted(c)
    ]
    return [token, *(c for c in members if _alike(token, c))]


def _excepted(member: Token) -> bool:
    """ "The deputy, *not* the mayor", "everyone *but* the mayor": who is named to say that it was not him."""
    ties = member.each("cc")
    contrast = any(row.kind == "adversative" for cc in ties for row in cc.marks.rows(CLOSED))
    instead = any(r.kind == "comparison" and r.usual for cc in ties for r in cc.marks.rows(PREPOSITIONS))
    return (
        contrast
        or instead
        or any(c.feature("Polarity") == "Neg" and c.i < member.i for c in member.each("advmod"))
    )


def _alike(first: Token, member: Token) -> bool:
    """ "Enterrés par des proches, dans les camps": what stands behind another preposition is no further doer."""
    own, other = first.child("case"), member.child("case")
    return own is None or other is None or own.lemma == other.lemma


def other_title(title: Token, other: Token) -> bool:
    """ "L'acteur, réalisateur et scénariste Paul Roy": titles before the name of the first one's holder are no second person."""
    name = next((c for c in title.each("appos", "flat") if c.pos == "PROPN" and c.i > other.i), None)
    if name is None or other.pos != "NOUN" or other.each("det"):
        return False
    between = (w for w in title.subtree() if other.i < w.i < name.i and w.pos in {"NOUN", "PROPN", "VERB"})
    joined = {id(word) for word in [*title.each("conj"), *other.each("conj")]}
    joined |= {
        id(word)
        for kind in [*title.each("nmod"), *other.each("nmod")]
        if kind.each("case")
        for word in kind.subtree()
    }
    return all(id(word) in joined for word in between)


def _range(number: Token, other: Token) -> bool:
    """ "Quatre ou cinq d'entre eux": two bare numbers are how many there may be, and one subject."""
    return number.pos == other.pos == "NUM" and not other.each("nmod", "det", "nummod", "amod")


def conjuncts_of(token: Token | None) -> list[Token]:
    """The members of a subject that may be missing."""
    return conjuncts(token) if token is not None else []


def inherited(top: Token) -> Token | None:
    """The subject that a clause without one takes from above; ``top`` is its outermost verb."""
    head = top.head
    if head is None:
        return None
    if top.dep == "conj":
        return _of_first_conjunct(head)
    able = head if announced(top) else _of_quality(top, head)
    if able is not None:
        return able
    described = not grammar.infinitival(top) and not top.each("mark") and not part_of_noun(top)
    if top.dep == "acl" and described:
        return _described(head, top) if head.pos in {"NOUN", "PROPN", "PRON", "NUM"} else None
    if of_plan(top, head) or part_of_noun(top):
        return planner(head) if grammar.infinitival(top) else _owner(head)
    return _from_above(top, head) if top.dep in _GOVERNED else None


def _of_quality(quality: Token, head: Token) -> Token | None:
    """ "A drone *able* to fly", "left him *unable* to walk": what an adjective says of its noun, or of the object before it."""
    if quality.pos != "ADJ":
        return None
    if quality.dep == "amod":
        return head if head.pos in _NAMING else None
    things = (
        [c for c in head.each("obj", "iobj") if head.i < c.i < quality.i] if quality.dep == "xcomp" else []
    )
    return things[-1] if things and ending(things[-1]) == quality.i - 1 else None


def _owner(noun: Token) -> Token | None:
    return next((c for c in noun.each("nmod") if c.subtype == "poss" and c.pos != "PRON"), None)


def _agent_above(gerund: Token, participle: Token) -> Token | None:
    """ "Des décisions prises par le conseil en consultant les élus": where a thing was done, its doer does the rest."""
    noun, by = participle.head, grammar.agent(participle)
    loose = participle.dep == "acl" and gerund.dep == "advcl" and bool(gerund.each("mark"))
    thing = noun is not None and noun.pos == "NOUN" and not noun.marks.acts
    return by if loose and thing and grammar.gerundive(gerund) and not grammar.infinitival(gerund) else None


def _from_above(top: Token, head: Token) -> Token | None:
    by = _agent_above(top, head)
    if by is not None:
        return by
    above = (
        head
        if grammar.predicative(head)
        else next((t for t in head.ancestors() if grammar.predicative(t)), head)
    )
    chosen = appointed(top) or targeted(top)
    if chosen is not None:
        return antecedent(chosen, above)
    if _of_a_told_thing(above, top) or _means(above, top):
        return None
    found = _aiming(above) if _aims(top) else _of_governor(above, top)
    dangling = found is not None and grammar.bare_participle(top) and top.dep == "advcl"
    # "Capturée en 1983, un film lui a été consacré": who does not agree with a participle is not who it is said of.
    return None if dangling and found is not None and not found.agrees(top) else found


def _of_a_told_thing(above: Token, deed: Token) -> bool:
    """ "The decision was taken after consulting the council": a decision or announcement consults nobody."""
    own = grammar.subject(above) if grammar.passive(above) else None
    loose = deed.dep == "advcl" and bool(deed.each("mark", "case")) and not grammar.passive(deed)
    if own is None or not loose or grammar.finite(deed) is not None or grammar.bare_participle(deed):
        return False
    told = own.marks.row(SPEECH, "noun") or own.marks.row(MODALITY, "noun")
    event = any(row.kind == "event" for row in own.marks.rows(TIMES))
    return (told is not None or event) and bool(deed.each("obj"))


def _means(above: Token, gerund: Token) -> bool:
    """ "The river was cleared *by dredging mud*", "a été vidé *en ouvrant les vannes*": what was done to a thing it did by no means of its own."""
    undergone = grammar.passive(above) or (above.feature("VerbForm") == "Part" and bool(above.each("cop")))
    own = (grammar.subject(above) or inherited(above)) if undergone else None
    loose = gerund.dep == "advcl" and grammar.finite(gerund) is None and not grammar.passive(gerund)
    kinds = {row.kind for row in gerund.marks.prepositions}
    usual = {row.kind for row in gerund.marks.prepositions if row.usual}
    if own is None or not loose or "manner" not in usual:
        return False
    # "By" is how somebody else does it; behind "en" it may as well be what befell somebody on the way.
    return "instrument" in kinds or not can_act(antecedent(own, above))


def announced(infinitive: Token) -> bool:
    """ "City library to close": a headline's noun does what its infinitive says; a plan or call does not."""
    noun = infinitive.head
    bare = grammar.infinitival(infinitive) and all(mark.pos == "PART" for mark in infinitive.each("mark"))
    if noun is None or noun.head is not None or infinitive.dep != "acl" or not bare:
        return False
    what = noun.marks.row(MODALITY, "noun") or noun.marks.row(SPEECH, "noun")
    return not grammar.predicative(noun) and what is None


def part_of_noun(gerund: Token) -> bool:
    """ "Its role in saving the mill", "a history of lying", "trouble paying": a gerund that says what a noun consists in."""
    usual = {row.kind for row in gerund.marks.prepositions if row.usual}
    bound = gerund.dep == "acl" and bool(gerund.each("mark")) and grammar.finite(gerund) is None
    noun = gerund.head.marks.row(MODALITY, "noun") if gerund.head is not None else None
    bare = gerund.dep == "acl" and grammar.gerundive(gerund) and noun is not None
    return not grammar.infinitival(gerund) and (bare or (bound and bool(usual & {"other", "topic"})))


def scheduled(infinitive: Token) -> bool:
    """Whether a headline says with an infinitive what will be: "City library to close", "Leeds to host final"."""
    marks = infinitive.each("mark")
    whole = infinitive.head is None and bool(marks) and all(mark.pos == "PART" for mark in marks)
    return announced(infinitive) or (
        whole and grammar.infinitival(infinitive) and bool(infinitive.each("nsubj"))
    )


def due(infinitive: Token) -> bool:
    """ "The president is to visit Rona", "the road is to be closed": what somebody is to do, or what is to be done.

    "The task is to find it" says what something is: there the subject does nothing, and no time is set.
    """
    marked = any(mark.pos == "PART" and mark.i < infinitive.i for mark in infinitive.each("mark"))
    own = grammar.subject(infinitive) or infinitive.child("nsubj")
    if infinitive.feature("VerbForm") != "Inf" or not infinitive.each("cop") or not marked or own is None:
        return False
    if grammar.thing(own) or _undergone(infinitive):
        return False
    named = own.marks.row(SPEECH, "noun") is not None or own.marks.row(MODALITY, "noun") is not None
    timed = any(w.marks.row(TIMES) is not None for c in infinitive.each("obl") for w in c.subtree())
    return not named and (can_act(own) or grammar.passive(infinitive) or timed)


def _undergone(infinitive: Token) -> bool:
    """ "The pilot is *to blame*": what never does without an object is done to its subject, which is a state."""
    bare = infinitive.marks.row(TRANSITIVE) is not None and not infinitive.each("obj", "ccomp", "xcomp")
    marked = any(mark.pos == "PART" for mark in infinitive.each("mark"))
    return bare and marked and bool(infinitive.each("cop")) and not grammar.passive(infinitive)


def _described(noun: Token, participle: Token) -> Token:
    """Whom a participle describes: the noun that it hangs on; behind a measure that does not agree, the subject."""
    above = next((t for t in noun.ancestors() if grammar.predicative(t)), None)
    own = grammar.subject(above) if above is not None else None
    measure = noun.marks.row(UNITS) is not None or noun.marks.row(TIMES) is not None
    if any(c.subtype == "tense" for c in participle.each("aux")):
        # "Cinq décennies de conflit *ayant fait* 200 morts": what agrees with nobody is of the noun, not of how long it lasted.
        return next(
            (c for c in noun.each("nmod") if measure and c.pos == "NOUN" and c.i < participle.i), noun
        )
    if own is not None and not noun.agrees(participle) and own.agrees(participle):
        return own  # "Un homme sort de la machine vêtu d'un manteau"
    if own is None or not measure or noun.feature("Number") == participle.feature("Number"):
        return noun
    return own if own.feature("Number") == participle.feature("Number") else noun


def _aims(infinitive: Token) -> bool:
    """Whether an infinitive says what for: not why ("pour avoir volé"), nor what is to happen to somebody."""
    if not grammar.infinitival(infinitive) or grammar.passive(infinitive) or infinitive.dep == "xcomp":
        return False
    done = any(c.subtype == "tense" for c in infinitive.each("aux"))
    return not done and any(row.kind == "purpose" for row in infinitive.marks.prepositions)


def _aiming(above: Token) -> Token | None:
    """Who aims at something: the agent of a passive, if it is told, and never what is acted on.

    "A créé une route réservée aux camions pour éviter …": who made the thing, where nobody else is told.
    """
    if not grammar.passive(above):
        return _of_governor(above, above)
    by = grammar.agent(above)
    if by is not None:
        return antecedent(by, above)
    thing = above.head if above.dep == "acl" else None
    maker = thing.head if thing is not None and thing.dep == "obj" else None
    return _aiming(maker) if maker is not None else None


def can_act(token: Token) -> bool:
    """Whether a subject can do something on purpose, as far as the word itself tells."""
    if token.pos in {"PROPN", "NUM", "X"}:
        return True
    if token.pos == "PRON":
        return not grammar.thing(token)
    if any(word.marks.acts for word in (token, *token.each("nmod"))):
        return True
    # "Manifestants", "voters": several of a kind that act are people rather than things.
    verb = token.head
    acting = verb is not None and verb.pos == "VERB" and not grammar.passive(verb) and token.dep == "nsubj"
    return acting and token.feature("Number") == "Plur"


def surface_subject(token: Token) -> Token | None:
    """The subject that a predicate is built on: of a passive the undergoer, whoever the agent is."""
    own = grammar.subject(token)
    if own is not None:
        return own
    return None if grammar.passive(token) else agent_or_subject(token)


def _of_first_conjunct(first: Token) -> Token | None:
    """ "A été arrêté par la police et placé en garde à vue": both have the subject, neither the agent."""
    own = surface_subject(first)
    return antecedent(own, first) if own is not None else inherited(first)


def _of_governor(head: Token, below: Token) -> Token | None:
    # "Devra l'emporter pour …": whoever aims at something is no object of the verb that says how.
    # "To answer it, they asked five people": whom a main verb asks is not who aims at something.
    holder, held = (head, below) if head is not below else (head.head or head, head)
    loose = grammar.finite(head) is None and (grammar.gerundive(head) or grammar.infinitival(head))
    under = holder is not head and (head.dep == "xcomp" or (loose and head.dep in {"advcl", "obl"}))
    controlled = controller(holder, held) if head is not below or under else None
    if controlled is not None:
        return antecedent(controlled, holder)
    seen: Token | None = head
    while seen is not None:
        own = surface_subject(seen)
        if own is not None and own is not below:
            return antecedent(own, seen)
        if seen.dep == "acl":
            return seen.head
        seen = seen.head if seen.dep in {"conj", "xcomp", "advcl", "ccomp"} else None
    return None
