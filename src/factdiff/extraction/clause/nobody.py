"""Clauses that tell of nobody: aims that nobody has, and what says who is meant by "any" and "every"."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.feats import won
from factdiff.extraction.clause.governors import outcome
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import announced, can_act, part_of_noun
from factdiff.languages.tables import ACTORS, CLOSED, NEGATION

#: Where an infinitive stands beside what it belongs to.
_ADJOINED = frozenset({"advcl", "obl", "acl", "nmod"})


def undone(clause: Clause) -> bool:
    """An infinitive that nobody does: "une cible pour mesurer …" aims at something, and a target does nothing."""
    top = clause.verb
    asked = clause.shape == "infinitive" and top.dep == "advcl" and clause.sentence.tokens[-1].form == "?"
    if asked or _to_no_end(top) or _measured(top) or _by_the_way(clause):
        return True  # "do you lie just to annoy them?"
    if part_of_noun(top) and not clause.subjects:
        return True
    loose = grammar.bare_participle(top) or (top.dep == "advcl" and bool(top.each("mark")))
    if clause.shape == "participle" and not clause.subjects and loose:
        return True  # "plus vieilles que les plus vieilles connues", "was taken after consulting them": said of nobody
    adjoined = grammar.infinitival(top) and grammar.finite(top) is None and top.dep in _ADJOINED
    if not adjoined or announced(top):
        return False
    if outcome(top) is not None or won(top):
        return not clause.subjects
    aims = bool({row.kind for row in top.marks.prepositions} & {"purpose"}) and not grammar.passive(top)
    needed = top.head is not None and top.head.dep == "amod"  # "nécessaire pour lancer un projet"
    return not clause.subjects or (aims and (needed or not any(map(can_act, clause.subjects))))


def _to_no_end(infinitive: Token) -> bool:
    """ "Did nothing *to stop it*", "n'a rien fait *pour* l'éviter": what nothing was done for is nobody's aim."""
    above = infinitive.head
    if (
        above is None
        or not grammar.infinitival(infinitive)
        or infinitive.dep not in {"acl", "advcl", "xcomp"}
    ):
        return False
    done = [above, *above.each("obj")]
    undone = (
        grammar.infinitival(above) and bool(cue(above)) and infinitive.i > above.i
    )  # "accusé de ne pas agir *pour* l'éviter"
    return undone or any(w.pos == "PRON" and w.marks.kind(NEGATION) == "negation" for w in done)


def _measured(infinitive: Token) -> bool:
    """ "Trop fatigué *pour courir*", "assez d'argent *pour acheter*": what something suffices for is nobody's aim."""
    above = infinitive.head
    if above is None or not grammar.infinitival(infinitive) or infinitive.i < above.i:
        return False
    beside = [above, *above.each("obj", "obl", "advmod", "det", "xcomp")]
    words = [*beside, *(c for word in beside for c in word.each("advmod", "det"))]
    return any(
        row.kind == "sufficing" for word in words if word.i < infinitive.i for row in word.marks.rows(CLOSED)
    )


def _by_the_way(clause: Clause) -> bool:
    """ "A-t-on appris du parquet, *confirmant une information*": what goes with a report of nobody's is nobody's deed."""
    who = clause.subjects
    nobody = bool(who) and all(
        w.pos == "PRON" and w.feature("PronType") == "Ind" and not w.each("nmod", "det") for w in who
    )
    loose = clause.shape == "participle" and clause.verb.dep in {"advcl", "acl"}
    return nobody and loose and clause.verb.head is not None and clause.verb.head.dep == "parataxis"


def of_nobody(clause: Clause, claim: str) -> bool:
    """ "Contending were X and Y": a claim that begins with a verb from amid its sentence lacks whom it is told of."""
    word = grammar.finite(clause.verb)
    opens = next((t for t in clause.sentence.tokens if t.form[0].isalnum()), None)
    whole = (
        word is not None and word.form.isalpha()
    )  # what stands behind an apostrophe is spelt in several ways
    if word is None or not whole or word is opens or any(c.dep == "expl" for c in clause.verb.children):
        return False
    own = grammar.subject(clause.verb)
    if own is not None and grammar.relative(own) and (_misled(clause, word) or _adrift(clause, own)):
        return True
    first = claim.partition(" ")[0].lower()
    return first == word.form.lower() and (own is None or own.i > word.i)


def _adrift(clause: Clause, pronoun: Token) -> bool:
    """ "Which is why …": a relative pronoun that stands for nothing before it has nobody to be told of."""
    asked = clause.sentence.tokens[-1].form == "?" or clause.verb.dep in {"ccomp", "csubj", "xcomp"}
    itself = all(subject is pronoun for subject in clause.subjects) and not pronoun.each("acl")
    return itself and not asked


def _misled(clause: Clause, word: Token) -> bool:
    """ "Les victimes de ces abus, qui *a* reçu …": a relative clause on a noun that its verb does not agree with."""
    subject = clause.subjects[0] if len(clause.subjects) == 1 else None
    if subject is None or subject.pos != "NOUN" or grammar.counted_by(subject) is not None:
        return False
    apart = {subject.feature("Number"), word.feature("Number")} == {"Sing", "Plur"}
    plain = word.pos == "VERB" and word.feature("Tense") == "Past"  # "signed" is either
    body = subject.marks.kind(ACTORS) in {"organisation", "outlet"} or bool(subject.each("conj", "nummod"))
    return apart and not plain and not body and word.feature("Person") not in {"1", "2"}


def of_anybody(clause: Clause) -> bool:
    """ "Anyone *born after 2008*", "toute entreprise *qui emploie …*": what says who is meant by all tells of nobody."""
    verb = clause.verb
    comma = any(c.form == "," and c.i < verb.i for c in verb.each("punct"))
    says_which = verb.dep == "acl" and not comma
    bound = verb.head is not None and grammar.finite(verb) is None and verb.dep != "conj"
    if says_which and clause.subjects and all(map(_alone, clause.subjects)):
        return True
    return bool(clause.subjects) and (says_which or bound) and all(map(_universal, clause.subjects))


def _alone(subject: Token) -> bool:
    """ "Hits only the schools that charge most", "que les écoles qui …": that only they are hit does not say that only they charge."""
    beside = [c for c in (*subject.each("advmod"), *subject.each("det", "amod")) if c.i < subject.i]
    return any(grammar.only(c) or (c.dep == "advmod" and grammar.complementiser(c)) for c in beside)


def _universal(subject: Token) -> bool:
    """ "Any firm", "chaque élu"; "toute la ville" is one town."""
    if subject.each("fixed"):
        return False  # "accused each other"
    articles = subject.each("det")
    words = [subject, *articles] if articles == articles[:1] else [subject]
    return subject.feature("Number") != "Plur" and any(
        row.kind == "universal" for word in words for row in word.marks.rows(CLOSED)
    )
