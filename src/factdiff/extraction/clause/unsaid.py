"""Words that tell nothing by themselves: what is not done, what breaks off, what leaves its predicate to the words around it."""

from __future__ import annotations

from factdiff.analysis.tree import Token, at, behind_comma, opening
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.controllers import person
from factdiff.extraction.clause.cues import cue
from factdiff.languages import lexicon
from factdiff.languages.tables import (
    CLOSED,
    EMPTY,
    LIGHT,
    MODALITY,
    NEGATION,
    PERFECT,
    PREPOSITIONS,
    SPEECH,
    TRANSITIVE,
)


def instead(token: Token) -> bool:
    """ "Rather than pay", "instead of paying": what is not done is told with what is done."""
    rows = [*(r for c in token.each("cc") for r in c.marks.rows(PREPOSITIONS)), *token.marks.prepositions]
    bare = not token.child(*grammar.SUBJECT) and (token.each("cc") or grammar.finite(token) is None)
    return _as_it_was(token) or (bool(bare) and any(row.kind == "comparison" and row.usual for row in rows))


def _as_it_was(participle: Token) -> bool:
    """ "Opened on Monday *as planned*", "as agreed with the unions": that what is told was so foreseen is of no participant."""
    rows = [row for mark in participle.each("mark") for row in mark.marks.rows(PREPOSITIONS)]
    alike = any(row.kind == "comparison" for row in rows)
    alike = alike and not any(row.kind == "time" and row.usual for row in rows)  # "while attached to it"
    past = participle.feature("Tense") == "Past" and not participle.each("aux", "cop", *grammar.SUBJECT)
    return alike and past and participle.dep in {"advcl", "acl"}


def _of_what_is_not(token: Token) -> bool:
    """ "Instead of a single window *displayed* on screen", "faute d'un accord *signé*": said of what there is not."""
    noun = token.head
    if token.dep != "acl" or noun is None or grammar.finite(token) is not None or noun.pos != "NOUN":
        return False
    known = any(det.feature("Definite") == "Def" for det in noun.each("det")) or grammar.fused(noun)
    above = noun.head if noun.head is not None and noun.head.pos == "ADP" else None
    words = [above, *above.each("fixed"), *noun.each("case")] if above is not None else []
    whole = " ".join(
        word.form.lower() for word in words
    )  # "au lieu d'": readers hang the noun on its first word
    listed = lexicon.table(noun.marks.language, PREPOSITIONS).get(whole, ())
    found = listed if words else noun.marks.prepositions
    rows = [row for row in found if row.usual or row.kind == "condition"]
    lacking = any(row.kind in {"comparison", "condition"} for row in rows)
    denied = any(case.marks.kind(NEGATION) == "negation" for case in noun.each("case"))
    return not known and (lacking or denied)


def of_nothing(token: Token) -> bool:
    """ "Il n'y a pas un centime *provenant de Suisse*", "there is no letter *showing* that": said of what there is none of."""
    noun = token.head
    if token.dep != "acl" or noun is None or noun.pos != "NOUN" or behind_comma(token):
        return False
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
    known = any(det.feature("Definite") == "Def" or det.feature("Poss") for det in noun.each("det"))
    verb = noun.head
    if verb is None or known or noun.dep not in {"obj", "nsubj"} or noun.entity:
        return False
    if any(det.marks.kind(NEGATION) == "negation" for det in noun.each("det")):
        return True
    exists = any(c.dep == "expl" for c in verb.children) or verb.marks.row(LIGHT) is not None
    return exists and bool(cue(verb))


def _of_denied(clause: Token) -> bool:
    """ "Nothing points to the driver *being drunk*", "*having slept*": to what nothing points nobody says is so."""
    formed = clause.each("aux", "cop") and grammar.finite(clause) is None and not grammar.infinitival(clause)
    noun = clause.head if clause.dep == "acl" and not behind_comma(clause) else clause
    verb = noun.head if noun is not None and noun.dep in {"obl", "advcl"} else None
    if not formed or noun is None or verb is None:
        return False
    own = grammar.subject(verb)
    nothing = own is not None and own.feature("PronType") == "Neg" and bool(cue(verb))
    return nothing and bool({row.kind for row in noun.marks.prepositions} & {"recipient", "to", "topic"})


def unsaid(token: Token) -> bool:
    """What leaves its predicate or subject to the words around it: "all who can", "more than was needed"."""
    bare = token.pos == "AUX" and not token.child("obj", "xcomp", "obl")
    if _if_so(token) or _of_an_aside(token) or _of_a_rumour(token) or _witnessed(token):
        return True
    if (
        _of_either(token)
        or _of_stand_in(token)
        or _of_none(token)
        or _of_what_is_not(token)
        or of_nothing(token)
    ):
        return True
    if (
        _whatever(token)
        or _yet_to_be(token)
        or _so_too(token)
        or _of_who_is_not(token)
        or sides.correlated(token) is not None
        or _of_denied(token)
        or _of_loose_line(token)
    ):
        return True
    elliptic = bare and token.dep in {"acl", "advcl"} and token.marks.row(MODALITY, "aux") is not None
    elliptic |= _only_is(token) or (bare and token.head is None and not token.child(*grammar.SUBJECT, "expl"))
    measured = (
        token.dep in {"advcl", "ccomp", "acl"}
        and not token.child(*grammar.SUBJECT, "expl")
        and any(row.kind == "comparison" for row in token.marks.prepositions)
        and token.head is not None
        and token.head.pos in {"ADV", "ADJ", "DET"}
    )
    return elliptic or measured


def _of_either(clause: Token) -> bool:
    """ "The lawyer for the nurse *accused* of murder", "la mère du garçon *qui a volé*": of which of two persons nobody can tell.

    It hangs on the first while another person stands right before it with whom it would agree as well. In a line without
    a verb it is what the line says of the first.
    """
    noun = clause.head
    if clause.dep != "acl" or noun is None or noun.head is None or not person(noun):
        return False
    first = clause.subtree()[0]
    before = at(clause, first.i - 1)
    if before is None or first.pos == "PUNCT":
        return False
    word = grammar.finite(clause) or clause
    inside = [before, *before.ancestors()]
    nearer = inside[: inside.index(noun)] if noun in inside else []
    return any(one.dep == "nmod" and person(one) and one.agrees(word) for one in nearer)


def _of_stand_in(token: Token) -> bool:
    """ "Tel que celui *connu* par X", "like that *seen* in 2019": which one is meant, and nothing that is told of it."""
    if token.dep != "acl" or grammar.finite(token) is not None or token.feature("VerbForm") != "Part":
        return False
    before = at(token, token.subtree()[0].i - 1)
    one = before is not None and any(row.kind == "one" for row in before.marks.rows(CLOSED))
    known = before is not None and any(det.feature("Definite") == "Def" for det in before.each("det"))
    return before is not None and (
        (before.pos == "PRON" and before.feature("PronType") == "Dem") or (one and known)
    )


def _of_none(token: Token) -> bool:
    """ "Dont aucun n'a voté", "none of which was spent": a share that is nothing has no name to be told by."""
    shares = [c for own in token.each("nsubj") if own.feature("PronType") == "Neg" for c in own.each("nmod")]
    return token.dep == "acl" and any(map(grammar.relative, shares))


def _witnessed(token: Token) -> bool:
    """ "Saw two men leave": under a past that reports nothing a bare present is the infinitive of what was seen."""
    verb = token.head
    bare = token.dep == "ccomp" and not token.each("mark", "aux", "cop") and bool(token.each("nsubj"))
    if verb is None or not bare or token.form.lower() != token.lemma.lower() or verb.marks.verb(SPEECH):
        return False
    return token.feature("Tense") == "Pres" and verb.feature("Tense") == "Past"


def _whatever(clause: Token) -> bool:
    """ "*Quel que soit le coupable*, il paiera": what makes no difference is not put forward."""
    word = grammar.finite(clause)
    open_ = clause.dep == "advcl" and word is not None and word.feature("Mood") == "Sub" and word.dep == "cop"
    return open_ and opening(clause) is clause


def _yet_to_be(participle: Token) -> bool:
    """ "Is innocent *until proven guilty*", "will resign *once elected*": what is awaited has not been done."""
    main = participle.head
    word = grammar.finite(main) if main is not None else None
    if participle.dep != "advcl" or main is None or word is None or not grammar.bare_participle(participle):
        return False
    ahead = word.feature("Tense") in {"Pres", "Fut"} and word.subtype != "tense"
    return ahead and bool(participle.each("mark")) and grammar.timed(participle)


def _of_who_is_not(clause: Token) -> bool:
    """ "Is not *the man who fled*": what says who somebody is not tells of nobody."""
    noun = clause.head
    if clause.dep != "acl" or noun is None or not noun.each("cop") or not noun.marks.person:
        return False
    known = any(det.feature("Definite") == "Def" for det in noun.each("det"))
    # "Not the *only* man who fled" tells that others did.
    return known and not noun.each("amod", "nummod") and bool(cue(noun)) and not behind_comma(clause)


def _so_too(token: Token) -> bool:
    """ "And *so was* his brother", "and *so were* two brokers": who is like the one before says no predicate of their own."""
    if token.dep != "conj" or (token.pos != "ADV" and token.each("nsubj")):
        return False
    before = [at(token, c.i - 1) for c in token.each("cop")]
    return any(
        word is not None
        and any(row.kind == "purpose" for row in word.marks.rows(PREPOSITIONS))
        and word.pos == "ADV"
        for word in before
    )


def _of_loose_line(token: Token) -> bool:
    """ "Fingers crossed the baker comes back": a bare clause behind a participle that reports nothing is not put forward."""
    above = token.head
    if token.dep != "ccomp" or token.each("mark") or above is None or above.head is not None:
        return False
    past = above.feature("VerbForm") == "Part" and above.feature("Tense") == "Past"
    return past and not above.each("aux", "cop", *grammar.SUBJECT) and above.marks.verb(SPEECH) is None


def _only_is(token: Token) -> bool:
    """ "Les gens qui *sont* …", "said it *was*": a clause that breaks off behind its "be" says nothing."""
    rows = [lexicon.row(token.marks.language, of, token.lemma.lower()) for of in (PERFECT, EMPTY)]
    be = any(row is not None and row.kind == "be" for row in rows) and token.pos in {"AUX", "VERB"}
    alone = not token.each("obj", "xcomp", "obl", "advmod", "ccomp", "nmod", "advcl", "aux")
    return token.dep in {"acl", "ccomp"} and alone and be


def _of_a_rumour(token: Token) -> bool:
    """ "The rumour that the mayor had died": what may as well be the rumour itself as what was done with it is not told."""
    noun = token.head
    opener = next((c for c in token.each("obj") if c.i < token.i and grammar.complementiser(c)), None)
    if noun is None or token.dep != "acl" or opener is None:
        return False
    above = noun.head if noun.dep == "nmod" else None
    if above is not None and above.marks.row(SPEECH, "noun") is not None:
        return any(c.i > token.i for c in token.each("obj"))  # "l'annonce du groupe qu'il fermait l'usine"
    if noun.marks.row(SPEECH, "noun") is None:
        return False
    return token.marks.row(TRANSITIVE) is None and token.marks.verb(SPEECH) is None


def _of_an_aside(token: Token) -> bool:
    """ "The hotel collapsed, the cause of which is unknown": what is said of a noun with a pronoun needs what that means."""
    noun = token.head
    described = (
        token.dep == "acl" and token.subtype == "relcl" and noun is not None and not token.each("nsubj")
    )
    return described and noun is not None and any(map(grammar.relative, noun.each("nmod")))


def _if_so(token: Token) -> bool:
    """ "If needed", "si nécessaire": a condition without subject and finite verb is a circumstance of what it limits."""
    alone = (
        token.dep == "advcl"
        and grammar.finite(token) is None
        and not token.child(*grammar.SUBJECT, "obl", "obj")
    )
    return alone and any(grammar.condition(mark) is not None for mark in token.each("mark"))
