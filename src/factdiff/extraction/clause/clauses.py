"""Sentence → clauses: which words predicate something, who governs them, what is theirs.

A governor that only says how real its infinitive is ("tente de convaincre", "plan to meet") makes no
clause: it is kept as a governor of the clause below it. A reporting verb with content makes none
either; `factdiff.extraction.voice.attribution` reads it as a source.
"""

from __future__ import annotations

from factdiff.analysis.tree import Sentence, Token, at, first_conjunct
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.asked import left_open
from factdiff.extraction.clause.controllers import concerned, object_of
from factdiff.extraction.clause.exclaimed import exclaimed
from factdiff.extraction.clause.framing import answering, cites, told_aside
from factdiff.extraction.clause.governors import (
    aimed,
    governed,
    governor,
    presumed,
    qualifier,
    verb_of,
    verdict,
)
from factdiff.extraction.clause.granting import believing
from factdiff.extraction.clause.nobody import of_anybody, undone
from factdiff.extraction.clause.other_deeds import of_another
from factdiff.extraction.clause.rating import rated, rating
from factdiff.extraction.clause.reported import binds, contents, idle, reporter, reports
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import due, subjects
from factdiff.extraction.clause.unsaid import instead, unsaid
from factdiff.extraction.clause.wished import either_way, wished
from factdiff.extraction.clause.withheld import withheld
from factdiff.languages.columns import ModalityRow, SpeechRow
from factdiff.languages.tables import ACTORS, CLOSED, MODALITY, NEGATION, SPEECH, TIMES, UNITS

_LONGEST_CHAIN = 5


def clauses(sentence: Sentence) -> list[Clause]:
    """All clauses of a sentence in text order, reporting verbs and governors left out."""
    denied = {id(c) for t in sentence.tokens for c in contents(t) if c.pos == "NOUN"}
    held_back = {id(c) for t in sentence.tokens for c in withheld(t)}
    heads = [t for t in sentence.tokens if grammar.predicative(t) or id(t) in denied or presumed(t)]
    absorbed = {id(t) for t in heads if _absorbed(t)}
    open_ = {id(t) for t in heads if id(first_conjunct(t)) in held_back or left_open(t)}
    absorbed |= open_
    stating = [t for t in heads if id(t) not in absorbed and _independent(t) and not _drawn_in(t, open_)]
    # A sentence that only frames what others say is told all the same: nothing of it may be passed over.
    telling = [t for t in stating if not idle(t)] or stating
    found = [clause_of(t, sentence) for t in telling]
    for clause in found:
        clause.subjects = tuple(subjects(clause))
    found = [
        clause
        for clause in found
        if not undone(clause)
        and not of_anybody(clause)
        and not any(map(rated, [clause.head, *(g for g, _ in clause.governors)]))
    ]
    _share_words(found, sentence)
    return found


# --- which words ------------------------------------------------------------------------------------


def _absorbed(token: Token) -> bool:
    """Whether a word only qualifies or reports another clause; a charge or demand is an act as well as a report."""
    row = token.marks.verb(SPEECH)
    if row is not None and (row.act or _demands(token, row)):
        return False
    above = governed(token) is not None or verdict(token) is not None or rating(token) is not None
    framing = believing(token) or _hedges(token) or cites(token) or answering(token) or told_aside(token)
    return above or framing or _remarks(token) or reports(token)


def _hedges(token: Token) -> bool:
    """ "La fraude *présumée* du maire": a participle that only says how sure its noun is."""
    row = token.marks.row(MODALITY, "passive")
    bare = token.dep == "acl" and grammar.bare_participle(token) and not token.child("xcomp", "ccomp")
    if token.child("obl") is not None and token.marks.verb_kind(SPEECH) == "accuse":
        return False  # "accusé *de viol*" says more than how sure its noun is
    # "Poursuivi pour corruption" has been: it says how sure a deed is only before its own preposition.
    return bare and row is not None and row.kind == "alleged" and not row.with_


def _remarks(token: Token) -> bool:
    """ "It is interesting to see that …", "il est bon de rappeler que …": only what is remarked on is told."""
    if not token.child("cop") or not token.child("expl") or token.marks.row(MODALITY, "adjective"):
        return False
    below = [c for c in token.each("csubj", "ccomp", "xcomp", "advcl") if grammar.infinitival(c)]
    return any(grammar.finite(said) is not None for c in below for said in c.each("ccomp"))


def _drawn_in(token: Token, unsaid: set[int]) -> bool:
    """Whether a nonfinite clause hangs on one that nobody puts forward, or on what somebody is only asked to do."""
    below = token
    while grammar.finite(below) is None and below.head is not None:
        asked = below is not token and grammar.infinitival(below) and governed(below.head) is not below
        if id(below.head) in unsaid or (asked and _asked(below, below.head)):
            return True
        below = below.head
    return False


def _demands(token: Token, row: SpeechRow) -> bool:
    """ "The mayor demanded that …": a demand or proposal has been made, whatever becomes of what it asks for."""
    asks = row.kind in {"ask", "propose"} and bool(contents(token))
    return asks and not (_shows(token) and row.frame)


def _shows(token: Token) -> bool:
    """ "A poll suggests that …": what is no person or body proposes nothing, it only shows."""
    who = grammar.subject(token)
    row = who.marks.row(ACTORS) if who is not None else None
    return who is not None and who.pos == "NOUN" and (row is None or row.kind == "document")


def _independent(token: Token) -> bool:
    """Whether a predicative word is a fact's: finite, governed, reported, or a nonfinite clause of its own."""
    head = token.head
    if head is not None and _ordered_of_nobody(token, head):
        return False
    if head is not None and _called_for(token, head):
        return True
    if instead(token) or unsaid(token) or wished(token) or either_way(token) or exclaimed(token):
        return False
    if grammar.imperative(token) or _cleft(token):
        return False
    if grammar.finite(token) is not None:
        return token.dep != "xcomp" or token.child(*grammar.SUBJECT) is not None
    return _nonfinite_clause(token, head)


def _nonfinite_clause(token: Token, head: Token | None) -> bool:
    if token.dep == "conj" and head is not None and grammar.predicative(head):
        return _independent(head) and not _of_a_noun_before(token, head)
    if grammar.infinitival(token):
        blamed = head is not None and concerned(head, token) is not None
        return blamed or (_infinitive_clause(token) and not (head is not None and _asked(token, head)))
    if head is not None and of_another(token, head):
        return False
    if (token.dep == "root" and grammar.subject(token) is not None) or _headlined(token):
        return True
    if token.feature("VerbForm") in {"Part", "Ger"} or (token.pos == "VERB" and token.dep == "acl"):
        beside = token.dep in {"acl", "advcl", "parataxis", "root"}
        return beside and _accompanied(token) and not _to_a_degree(token)
    return token.child("cop") is not None


def _to_a_degree(participle: Token) -> bool:
    """ "Le pays *le plus touché*", "the town *hardest hit*": which of several is meant, and nothing that happened."""
    degree = [c for c in participle.each("advmod") if any(r.kind == "degree" for r in c.marks.rows(CLOSED))]
    bare = grammar.bare_participle(participle) and participle.dep in {"acl", "amod"}
    return bare and any(c.each("det") or participle.each("det") for c in degree)


def _of_a_noun_before(participle: Token, first: Token) -> bool:
    """ "Makes cars in France and *sold* in Spain": beside a present a bare past participle is of some noun between."""
    past = participle.feature("VerbForm") == "Part" and participle.feature("Tense") == "Past"
    present = first.feature("VerbForm") == "Fin" and first.feature("Tense") == "Pres"
    return past and present and not participle.each("aux", "cop", *grammar.SUBJECT)


def _cleft(token: Token) -> bool:
    """ "C'est le préfet qui a fermé le pont": the frame says nothing but who; what he did is the fact."""
    if token.child("cop") is None:
        return False
    own = token.child("nsubj", "expl")
    bound = any(c.subtype in {"relcl", "cleft"} for c in token.children)
    pointing = own is not None and (own.dep == "expl" or _points(own))
    told = any(c.feature("Definite") == "Ind" for c in token.each("det"))
    return bound and pointing and not told


def _points(pronoun: Token) -> bool:
    return grammar.thing(pronoun) or pronoun.feature("Gender") == "Neut"


def _headlined(participle: Token) -> bool:
    """ "Les résultats dévoilés": behind the noun of a line without a verb the participle is its predicate."""
    noun = participle.head
    if (
        noun is None
        or noun.head is not None
        or participle.dep != "acl"
        or not grammar.bare_participle(participle)
    ):
        return False
    return all(grammar.finite(word) is None for word in noun.subtree() if word.pos in {"VERB", "AUX"})


def _called_for(token: Token, head: Token) -> bool:
    """Whether the word above governs it ("tente de …") or reports it."""
    governs = governed(head) is token or governed(verb_of(head)) is token
    above = reporter(token)
    return governs or (above is not None and any(c is token for c in contents(above)))


def _infinitive_clause(token: Token) -> bool:
    """ "Pour rencontrer X", "après avoir heurté Y": an infinitive with a purpose or a time."""
    listed = token.marks.prepositions
    usual = [row for row in listed if row.usual] or list(listed)
    kinds = {row.kind for row in [*usual, *(row for row in listed if row.of == "inf")]}
    own = token.dep == "root" and token.child(*grammar.SUBJECT) is not None
    if token.dep == "acl" and (_beside_name(token) or _of_noun_within(token) or _urged(token)):
        return False
    if token.dep == "advcl" and _of_what_is_said(token):
        return False
    adjoined = token.dep in {"advcl", "obl", "acl"}
    return own or (adjoined and (bool(kinds & {"purpose", "time"}) or _left_undone(token)))


def _left_undone(infinitive: Token) -> bool:
    """ "Sans fermer *le pont*, …": what was not done besides, to something known; "sans perdre de temps" says how."""
    objects = [c for c in infinitive.each("obj", "obl", "iobj") if c.i > infinitive.i and _known(c)]
    described = any(c.i < infinitive.i for c in infinitive.each("advmod"))
    if infinitive.dep != "advcl" or not objects or described:
        return False
    marks = infinitive.each("mark")
    return any(mark.marks.kind(NEGATION) == "negation" and not mark.children for mark in marks)


def _known(noun: Token) -> bool:
    """Whether a noun means something known: by its name, its article or its owner."""
    determiners = noun.each("det")
    owned = any(det.feature("Poss") == "Yes" or det.feature("PronType") == "Dem" for det in determiners)
    return noun.pos == "PROPN" or owned or any(det.feature("Definite") == "Def" for det in determiners)


def _beside_name(infinitive: Token) -> bool:
    """ "Pyongyang, one of the few countries to back it": what describes a name says nothing of the verb above."""
    for above in infinitive.ancestors():
        if grammar.predicative(above):
            return False
        if above.dep == "appos":
            return True
    return False


def _urged(infinitive: Token) -> bool:
    """ "Is under pressure *to resign*", "no incentive *to pay*": what somebody is urged to do they need not want."""
    noun = infinitive.head
    return noun is not None and any(row.kind == "urging" for row in noun.marks.rows(CLOSED))


def _of_noun_within(infinitive: Token) -> bool:
    """ "The start of a process *to suggest* designs", "two weeks *to assemble* it": what a noun is for is nobody's aim."""
    noun = infinitive.head
    if (
        noun is None
        or noun.pos != "NOUN"
        or noun.marks.row(MODALITY, "noun")
        or noun.marks.row(SPEECH, "noun")
    ):
        return False
    timed = noun.marks.row(UNITS) is not None or any(row.kind != "event" for row in noun.marks.rows(TIMES))
    return noun.dep == "nmod" or timed


def _of_what_is_said(infinitive: Token) -> bool:
    """ "Announced the start of a process *to suggest* designs": who announces something aims at nothing by that."""
    verb, before = infinitive.head, at(infinitive, infinitive.subtree()[0].i - 1)
    row = verb.marks.verb(SPEECH) if verb is not None else None
    if verb is None or row is None or row.kind not in {"assert", "claim"} or before is None:
        return False
    return any(
        before.i in {w.i for w in noun.subtree()} for noun in verb.each("obj") if noun.i < infinitive.i
    )


def _ordered_of_nobody(token: Token, head: Token) -> bool:
    """ "A ordonné de fermer la plage": who orders something without saying whom is not the one who is to do it.

    "Il est conseillé de partir tôt": nobody in particular is.
    """
    row = head.marks.verb(SPEECH) if head.pos == "VERB" else None
    bare = grammar.infinitival(token) and grammar.finite(token) is None and not token.each(*grammar.SUBJECT)
    if row is None or not bare or token.dep not in {"xcomp", "ccomp"} or object_of(head, token) is not None:
        return False
    if any(c.dep == "expl" and c.subtype in {"subj", ""} for c in head.children):
        return row.kind in {"ask", "propose"}
    return row.kind == "ask" and binds(row) and not grammar.passive(head)


def _asked(token: Token, head: Token) -> bool:
    """What someone is urged or proposed to do is the topic of the urging, no fact yet."""
    row = head.marks.verb(SPEECH) if head.pos in {"VERB", "AUX"} else None
    return (
        row is not None
        and row.kind in {"ask", "propose", "plain"}
        and not binds(row)
        and not grammar.perfect_infinitive(token)
        and token.i > head.i
    )


def _accompanied(token: Token) -> bool:
    """A participle says something of its own when it has a complement, an agent or a detached place."""
    company = [
        c
        for c in token.children
        if c.dep in {"obl", "obj", "xcomp", "ccomp", "iobj", "advcl", "advmod"}
        and c.feature("Polarity") != "Neg"
    ]
    detached = any(c.form == "," for c in token.children)
    return bool(company) or detached or token.dep == "advcl"


def clause_of(token: Token, sentence: Sentence) -> Clause:
    """The clause that a word heads, with its governors and verdicts, before it has words and subjects."""
    chain: list[tuple[Token, ModalityRow]] = []
    current = token
    while (above := governor(current)) is not None:
        row = qualifier(above)
        if row is None or len(chain) > _LONGEST_CHAIN:
            break
        chain.insert(0, (above, row))
        current = above
    first = first_conjunct(token)
    aim = aimed(token)
    if aim is not None:
        return Clause(sentence, token, "verb", tuple(chain), verdicts=(aim,))
    inside = [*first.children, *(c for own in first.each(*grammar.SUBJECT) for c in own.children)]
    judges = [(t, judged) for t in (*first.ancestors(), *inside) if (judged := verdict(t)) is not None]
    verdicts = tuple((t, row) for t, (clause, row) in judges if clause is first)
    return Clause(sentence, token, _shape(token, chain), tuple(chain), verdicts=verdicts)


def _shape(token: Token, chain: list[tuple[Token, ModalityRow]]) -> str:
    if token.child("cop"):
        return "infinitive" if due(token) else "copula"
    if token.pos not in {"VERB", "AUX"} and not token.child("aux"):
        return "nominal"
    if chain or grammar.finite(token) is not None:
        return "verb"
    if grammar.infinitival(token):
        return "infinitive"
    first = token
    while first.dep == "conj" and first.head is not None:
        first = first.head
        if grammar.finite(first) is not None:
            return "verb"
    return "participle"


# --- whose words ------------------------------------------------------------------------------------


def _share_words(found: list[Clause], sentence: Sentence) -> None:
    owner: dict[int, Clause] = {}
    for clause in found:
        for word in [clause.head, *(g for g, _ in clause.governors)]:
            owner.setdefault(id(word), clause)
    words: dict[int, list[Token]] = {id(c): [] for c in found}
    for token in sentence.tokens:
        holder = _holder(token, owner)
        if holder is not None:
            words[id(holder)].append(token)
    for clause in found:
        clause.tokens = tuple(words[id(clause)])


def _holder(token: Token, owner: dict[int, Clause]) -> Clause | None:
    current: Token | None = token
    while current is not None:
        if id(current) in owner:
            return owner[id(current)]
        if current.dep == "parataxis" and current is not token:
            return None
        current = current.head
    return None
