"""Words that say how real the clause below them is: governors of infinitives, and verdicts on clauses.

"Tente de convaincre", "plan to meet": the infinitive is the predicate and the word above it qualifies it.
"Il est faux que …", "reports that … are false": a verdict judges a finite clause and is no fact itself.
"""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct, once
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.ahead import unreal
from factdiff.extraction.clause.asked import what_to_do
from factdiff.extraction.clause.granting import impersonal_subject
from factdiff.languages import lexicon
from factdiff.languages.columns import ModalityRow, SpeechRow
from factdiff.languages.tables import CLOSED, LIGHT, MODALITY, SPEECH

#: Kinds whose infinitive the tree may set aside ("tries, for years, to …").
_ASIDE = frozenset({"attempted", "alleged"})
_CONTENT = frozenset({"ccomp", "xcomp"})
_BELOW = frozenset({"xcomp", "ccomp", "advcl", "obl", "acl", "obj"})


@once
def governed(token: Token) -> Token | None:
    """The infinitive below a word that qualifies it (``tente`` → ``convaincre``), if there is one."""
    row = qualifier(token)
    if row is None:
        return None
    for child in token.children:
        if child.i < token.i or (child.pos == "NOUN" and not grammar.predicative(child)):
            continue  # "stopped from *docking*": a gerund that is read as a noun is told with its verb
        if not _controlled_by_object(token, child) and _governable(token, child, row):
            return child
    if token.pos not in {"VERB", "AUX"}:
        return None
    return _governed_by_noun(token) or _tried_and_done(token, row)


def _tried_and_done(token: Token, row: ModalityRow) -> Token | None:
    """ "To try and get answers": what is joined to a bare attempt is what is attempted."""
    if row.kind != "attempted" or not grammar.infinitival(token) or token.child("obj", "xcomp") is not None:
        return None
    joined = (c for c in token.each("conj") if c.i == token.i + 2)
    return next(joined, None)


def _governable(token: Token, child: Token, row: ModalityRow) -> bool:
    if any(not _marked(child, wanted) for wanted in row.with_) or what_to_do(child):
        return False
    if (
        row.kind == "alleged"
        and row.use == "verb"
        and not grammar.perfect_infinitive(child)
        and not child.each("cop")
    ):
        return (
            False  # "passe pour avoir menti", "passe pour être riche", but not "passe pour prendre le colis"
        )
    carried = any(noun.marks.row(MODALITY, "noun") for noun in token.each("obj"))
    if row.kind == "phase" and token.each("obj") and not carried and child.i > token.i:
        return False  # "used the money to buy a bus", "began a strike to demand more pay"
    if row.adjacent and not _adjacent(token, child):
        return False
    # "Condamné pour avoir menti"; "pense être née à Lille": what is over is a thought and no aim.
    bound = (row.kind == "obligation" and not row.inferred) or (row.kind == "intended" and _believes(token))
    if bound and grammar.perfect_infinitive(child):
        return False
    nonfinite = (grammar.gerundive(child) or _thought_so(child, row)) and child.dep in _BELOW
    # "Exclu pour avoir menti" and "exclu après avoir menti" did lie.
    causing = any(r.kind in {"cause", "purpose", "time"} and r.usual for r in child.marks.prepositions)
    kept = row.kind == "fail" and grammar.passive(token) and not causing
    begun = row.kind == "phase" and all(mark.pos == "PART" for mark in child.each("mark"))
    able = token.pos == "ADJ" and row.kind == "possible"  # "capable of reaching"
    able = able or (row.use == "noun" and token.child("case") is not None)  # "on track to open"
    kept = kept or (row.kind == "fail" and " " in row.lemma)  # "stopped short of admitting"
    # "En garde à vue avant d'être libéré": what came later is no charge.
    timed = any(r.kind == "time" and r.usual for r in child.marks.prepositions)
    kept = kept or (row.kind in _ASIDE and not timed)
    attached = child.dep != "advcl" or not child.each("mark") or kept or begun or able
    # "Blocked the merger, angering shareholders": what a comma parts from a verb is its outcome.
    attached = attached and not (child.dep == "advcl" and any(c.i < child.i for c in child.each("punct")))
    return (nonfinite and attached) or (child.dep == "xcomp" and grammar.infinitival(child))


def _believes(token: Token) -> bool:
    row = token.marks.verb(SPEECH)
    return row is not None and row.kind == "think" and row.raises


def _marked(child: Token, preposition: str) -> bool:
    """Whether a preposition stands before an infinitive, perhaps elided: "vient *d'*être élu"."""
    alone = child.each("case", "mark")
    elided = len(alone) == 1 and alone[0].lemma == preposition
    return child.marks.preposition == preposition or elided


def _thought_so(child: Token, row: ModalityRow) -> bool:
    """ "Are feared dead", "est présumé mort": what somebody is only thought to be."""
    return (
        row.use == "passive"
        and row.kind == "alleged"
        and (child.pos == "ADJ" or child.feature("VerbForm") == "Part")
        and not child.each("mark", "case")
    )


def presumed(token: Token) -> bool:
    """Whether an adjective or participle is what somebody is thought to be."""
    head = token.head
    return head is not None and token.pos != "NOUN" and token.dep == "xcomp" and governed(head) is token


def _adjacent(token: Token, child: Token) -> bool:
    """ "Is going to resign" is a future; "went back home to rest", "going up to reach" go somewhere."""
    between = [
        c for c in token.children if token.i < c.i < child.i and c.dep in {"obl", "obj", "advmod", "compound"}
    ]
    return not between and bool(token.each("aux", "cop"))


def _controlled_by_object(token: Token, child: Token) -> bool:
    """ "Wants Moscow to stop": what the object is to do is no deed of the subject's."""
    objects = [c for c in token.each("obj", "iobj") if c.i < child.i]
    objects = [c for c in objects if not grammar.relative(c)]  # "l'accord que viennent de signer les pays"
    return child.dep in _CONTENT and bool(objects)


def _governed_by_noun(token: Token) -> Token | None:
    noun = token.child("obj")
    if noun is None or noun.marks.row(MODALITY, "noun") is None:
        return None
    below = noun.each("acl", "nmod", "xcomp")
    return next((c for c in below if c.feature("VerbForm") == "Inf" or grammar.perfect_infinitive(c)), None)


@once
def qualifier(token: Token) -> ModalityRow | None:
    """The row of a word that says how real its infinitive is."""
    if token.pos in {"VERB", "AUX"}:
        return _of_passive(token) if grammar.passive(token) else _of_verb(token)
    if token.child("cop") or token.pos == "ADJ":
        own = in_phrase(token) or token.marks.row(MODALITY, "adjective", "noun")
        return _with_adverb(token) or own or _brought(token)  # "is back in court for cheating"
    return None


def in_phrase(token: Token) -> ModalityRow | None:
    """The row of a noun with its preposition and article, by which something is so: "on the verge", "en passe"."""
    case = token.child("case")
    if case is None or case.i > token.i:
        return None
    words = [c.form.lower() for c in token.each("case", "det") if c.i < token.i]
    return lexicon.row(token.marks.language, MODALITY, " ".join([*words, token.lemma]), "noun")


def _of_passive(token: Token) -> ModalityRow | None:
    row = token.marks.verb(MODALITY, "passive")
    # "Was kept *from* entering" is no "was kept waiting".
    fits = row is not None and (
        not row.with_ or any(c.marks.preposition in row.with_ for c in token.children)
    )
    row = (row if fits else None) or token.marks.row(MODALITY, "adjective")
    return _beside_phrase(token) or row or token.marks.verb(MODALITY)


def _beside_phrase(participle: Token) -> ModalityRow | None:
    """ "Mis *en examen* pour avoir volé": the row of a phrase that says with its verb what somebody is charged with."""
    rows = (in_phrase(noun) for noun in participle.each("obl") if noun.i > participle.i)
    return next((row for row in rows if row is not None and row.kind == "alleged"), None)


def _of_verb(token: Token) -> ModalityRow | None:
    row = _with_adverb(token) or _named(token) or _brought(token)
    row = row or token.marks.verb(MODALITY) or token.marks.verb(MODALITY, "aux")
    return None if row is not None and row.wish and not _wishes(token) else row


def _wishes(verb: Token) -> bool:
    """ "Would like to sell", "aimerait vendre", but not "likes to swim"."""
    return unreal(verb) or verb.feature("Mood") == "Cnd"


def _brought(verb: Token) -> ModalityRow | None:
    """ "Appears *in court* for cheating", "passe *en procès* pour avoir menti": what somebody stands before a court for.

    Who goes there to obtain something has done nothing.
    """
    deeds = [c for c in verb.each("advcl", "xcomp", "obl") if c.i > verb.i and c.each("mark")]
    done = (
        grammar.perfect_infinitive(c) or (grammar.gerundive(c) and not grammar.infinitival(c)) for c in deeds
    )
    return _beside_phrase(verb) if any(done) else None


def _with_adverb(token: Token) -> ModalityRow | None:
    """A verb and an adverb that mean another thing together: "has yet to respond" is no duty, "has got to respond" is one."""
    verbs = [token, *token.each("cop", "aux")]
    pairs = [(v, a) for v in verbs for a in token.each("advmod")]
    pairs += [(v, token) for v in token.each("aux") if v.feature("Tense") == "Pres"]
    rows = (lexicon.row(v.marks.language, MODALITY, f"{v.lemma} {a.form.lower()}", "verb") for v, a in pairs)
    return next((row for row in rows if row is not None), None)


def _named(token: Token) -> ModalityRow | None:
    """The row of the noun that a light verb takes: "a l'intention de", "has a plan to"."""
    noun = token.child("obj")
    light = noun is not None and token.marks.row(LIGHT) is not None
    return noun.marks.row(MODALITY, "noun") if light and noun is not None else None


def lost(governing: Token, row: ModalityRow) -> bool:
    """ "Lost *the right* to vote", "a perdu la capacité de marcher": who loses what lets them do it cannot do it any more."""
    losing = any(closed.kind == "losing" for closed in governing.marks.rows(CLOSED))
    return losing and row.use == "noun" and row.kind == "possible"


@once
def governor(token: Token) -> Token | None:
    """The word that qualifies an infinitive, or the first of several coordinated infinitives."""
    above = token.head
    if token.dep == "conj" and above is not None and governed(above) is token and above.each("mark"):
        return above  # "to try and get answers"
    first = token
    while first.dep == "conj" and first.head is not None and _same_form(first, first.head):
        first = first.head
    if first.head is None:
        return None
    return next((c for c in (first.head, verb_of(first.head)) if governed(c) is first), None)


def _same_form(token: Token, other: Token) -> bool:
    """ "Doit être entendu et payer": a passive infinitive and an active one are of one form."""
    if grammar.finite(token) is not None:
        return False
    both = grammar.infinitival(token) and grammar.infinitival(other) and grammar.finite(other) is None
    return both or token.feature("VerbForm") == other.feature("VerbForm")


def verb_of(noun: Token) -> Token:
    """The verb whose object a noun is, or the word itself."""
    return noun.head if noun.dep == "obj" and noun.head is not None else noun


@once
def saying(token: Token) -> SpeechRow | None:
    """The row of a predicate that says or holds something: a verb, or what somebody is ("convinced that", "inquiet que")."""
    if token.pos in {"VERB", "AUX"}:
        return token.marks.verb(SPEECH) or (_held(token) if _is_so(token) else None)
    return _held(token) if token.pos == "ADJ" else None


def _held(token: Token) -> SpeechRow | None:
    """The row of a quality that holds a clause with a conjunction, as "sure that …" does and "sure to win" does not."""
    row = token.marks.row(SPEECH, "adjective")
    clauses = (c for c in token.each("ccomp") if grammar.finite(c) is not None)
    held = row is not None and any(grammar.complementiser(mark) for c in clauses for mark in c.each("mark"))
    return row if held else None


def _is_so(verb: Token) -> bool:
    """Whether a verb tells what somebody is rather than what they did or had done to them."""
    if (
        verb.feature("VerbForm") != "Part"
        or verb.feature("Tense") == "Pres"
        or grammar.agent(verb) is not None
    ):
        return False
    return all(c.dep != "aux" or c.subtype == "pass" for c in verb.children)


def outcome(infinitive: Token) -> ModalityRow | None:
    """The row of a verb that tells an outcome rather than an aim, where it stands behind a deed: "fell to close at 30"."""
    above = infinitive.head
    deed = (
        above.head if above is not None and above.dep == "advcl" else above
    )  # "before recovering to close at 30"
    told = (
        above is not None
        and deed is not None
        and grammar.finite(deed) is not None
        and not grammar.passive(above)
    )
    return infinitive.marks.verb(MODALITY, "outcome") if told and infinitive.dep == "advcl" else None


def aimed(verb: Token) -> tuple[Token, ModalityRow] | None:
    """The noun and row of what an infinitive or clause behind a copula is: "the aim is to grow", "son but est que la ville vende"."""
    first = first_conjunct(verb)
    if (
        first is not verb
        and verb.feature("VerbForm") == first.feature("VerbForm")
        and not verb.each("nsubj", "cop")
    ):
        return aimed(first)  # "son but est de vendre et de partir"
    if verb.pos not in {"VERB", "AUX"} or verb.child("cop") is None:
        return None
    infinitive = verb.feature("VerbForm") == "Inf"
    plans = (c for c in verb.each("nsubj") if c.i < verb.i and (infinitive or c.subtype == "outer"))
    plan = next(plans, None)
    row = plan.marks.row(MODALITY, "noun") if plan is not None else None
    told = row is not None and row.kind in {"planned", "intended", "attempted", "obligation"}
    return (plan, row) if plan is not None and row is not None and told else None


# --- verdicts ---------------------------------------------------------------------------------------


@once
def verdict(token: Token) -> tuple[Token, ModalityRow] | None:
    """The finite clause that a word judges, and the row that says how: "il est faux que", "it seems that"."""
    if token.pos == "NOUN" and not token.each("cop"):
        return _of_chance(token)
    row = _judging(token)
    if row is None:
        return None
    own = token.child("nsubj", "expl")
    judged = _found_so(token)
    if judged is not None:
        return judged, row
    for child in token.each("csubj", "ccomp"):
        impersonal = child.dep == "csubj" or (own is not None and impersonal_subject(own, row))
        if impersonal and child.child("mark") and grammar.finite(child) is not None:
            return child, row
    around = _judged_around(token)
    if around is not None:
        return around, row
    subject = token.child("nsubj")
    claimed = said_in_noun(subject) if subject is not None else None
    return (claimed, row) if claimed is not None and row.kind in {"fail", "manage"} else None


def _of_chance(noun: Token) -> tuple[Token, ModalityRow] | None:
    """ "Le risque que la digue cède", "the risk that it fails": what a noun says may be so, is not so by that."""
    row = noun.marks.row(MODALITY, "noun")
    if row is None or row.kind != "possible":
        return None
    for child in noun.each("acl", "ccomp"):
        marks = [m for m in child.each("mark") if noun.i < m.i < child.i and grammar.complementiser(m)]
        if marks and grammar.finite(child) is not None and child.subtype != "relcl":
            return child, row
    return None


def _judged_around(token: Token) -> Token | None:
    """The clause that a judgement of nobody's is set into or behind: "le maire, semble-t-il, a fui", "it shut, it seems".

    Some trees hang it on the clause or on the clause's subject, others hang the clause on it.
    """
    own = token.child("nsubj", "expl")
    if own is None or own.pos != "PRON" or token.child("obj", "csubj", "mark", "cc") is not None:
        return None
    above = token.head
    if above is None or token.dep != "parataxis":
        held = token.child("ccomp", "parataxis", "xcomp")
        around = held is not None and not held.each("mark") and min(t.i for t in held.subtree()) < own.i
        return held if around and held is not None and grammar.finite(held) is not None else None
    if above.dep in grammar.SUBJECT and above.head is not None:
        above = above.head
    return above if grammar.finite(above) is not None and token.child("ccomp", "xcomp") is None else None


def _judging(token: Token) -> ModalityRow | None:
    if token.child("cop"):
        beside = (f"{word.form.lower()} {token.lemma}" for word in token.each("advmod") if word.i < token.i)
        phrases = (lexicon.row(token.marks.language, MODALITY, words, "adjective") for words in beside)
        return next((row for row in phrases if row is not None), token.marks.row(MODALITY, "adjective"))
    found = _found_so(token)
    quality = token.child("xcomp") if found is not None else None
    if quality is not None:
        return quality.marks.row(MODALITY, "adjective")
    return token.marks.verb(MODALITY) if token.pos in {"VERB", "AUX"} else None


def _found_so(verb: Token) -> Token | None:
    """ "Juge improbable *que le pilote ait dormi*": the clause that a verb with a quality holds likely, unlikely or untrue."""
    quality = verb.child("xcomp")
    if quality is None or quality.pos != "ADJ" or verb.marks.verb(SPEECH) is None:
        return None
    row = quality.marks.row(MODALITY, "adjective")
    held = [
        c for c in verb.each("ccomp") if c.i > quality.i and grammar.finite(c) is not None and c.each("mark")
    ]
    return held[0] if row is not None and held else None


def said_in_noun(noun: Token) -> Token | None:
    """The clause that a noun of saying holds: "claims that …", "les informations selon lesquelles …"."""
    if noun.marks.row(SPEECH, "noun") is None:
        return None
    return next((c for c in noun.each("acl", "ccomp") if _content_of_noun(c)), None)


def _content_of_noun(clause: Token) -> bool:
    if grammar.finite(clause) is None:
        return False
    if any(map(grammar.complementiser, clause.each("mark"))):
        return True
    sources = (c for c in clause.each("obl", "nmod") if grammar.relative(c))
    return any(c.marks.marker(SPEECH, "prep") is not None for c in sources)
