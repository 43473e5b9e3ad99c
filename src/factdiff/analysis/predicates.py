"""Rules for clauses whose predicate is a phrase ("est au courant"), and for those behind "selon lequel".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of, says
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, ending, form_at, opening, upwards
from factdiff.languages.tables import CLOSED

_NOUNS = frozenset({"NOUN", "PROPN"})
#: What a copula that was taken for a verb bears in place of its predicate.
_OF_CLAUSE = frozenset({"nsubj", "csubj", "expl", "mark", "advmod", "aux"})
_CLAUSAL = ("csubj", "ccomp", "xcomp", "acl", "advcl")


def copula_beside_predicate(copula: Token, _: str) -> None:
    """ "A dit qu'il *était au courant*": an auxiliary and a phrase in one place are one predicate."""
    above = copula.head
    if (
        copula.pos != "AUX"
        or above is None
        or copula.dep not in {"ccomp", "advcl", "acl", "conj", "parataxis"}
    ):
        return
    same = [c for c in above.each(copula.dep) if c.i > copula.i and c.pos in {"NOUN", "ADJ", "PROPN"}]
    if same and _between(copula, same[0]):
        _under(copula, same[0])


def copula_that_bears(copula: Token, language: str) -> None:
    """ "A confié *qu'elle n'était pas d'accord*": what a copula bears is its predicate's, and that makes a clause."""
    predicate = copula.head
    if predicate is None or copula.dep != "cop" or not any(c.dep in _OF_CLAUSE for c in copula.children):
        return
    _under(copula, predicate)
    mark, verb = predicate.child("mark"), predicate.head
    if mark is None or verb is None or predicate.dep not in {"obl", "xcomp", "nmod"} or not mark.i < copula.i:
        return
    content = complementiser(mark, language) and says(verb, language)
    predicate.dep, predicate.subtype = "ccomp" if content else "advcl", ""


def subject_of_phrase(pronoun: Token, _: str) -> None:
    """ "*Il* n'était pas au courant": where no clause follows, who is in a state is somebody and no mere placeholder."""
    predicate = pronoun.head
    if predicate is None or pronoun.dep != "expl" or pronoun.subtype != "subj" or pronoun.i > predicate.i:
        return
    state = predicate.pos == "NOUN" and predicate.each("cop") and predicate.each("case")
    if state and not predicate.each("nsubj", *_CLAUSAL):
        pronoun.dep, pronoun.subtype = "nsubj", ""


def clause_behind_its_source(clause: Token, _: str) -> None:
    """ "Un rapport selon lequel *la banque, qui a fermé*, cachait des pertes": the bank closed, and it hid them."""
    far = clause.head
    pronoun = next((c for c in clause.each("nsubj", "obj") if c.feature("PronType") == "Rel"), None)
    if far is None or pronoun is None or clause.dep != "acl":
        return
    last = pronoun.i - 1 - (form_at(clause, pronoun.i - 1) == ",")
    near = next((w for w in upwards(at(clause, last)) if w.pos in _NOUNS and w.i <= last), None)
    cited = _cited_before(near, clause) if near is not None else None
    if near is None or cited is None or cited.feature("PronType") != "Rel" or not cited.each("case"):
        return
    verb = _main_verb(near, cited, clause)
    noun = next((w for w in upwards(at(clause, opening(cited).i - 1)) if w.pos in _NOUNS), None)
    if verb is None or noun is None:
        return
    attach(clause, near, "acl", "relcl")
    attach(near, verb, "nsubj")
    attach(cited, verb, "obl", "mod")
    if noun not in verb.ancestors():
        attach(verb, noun, "acl", "relcl")


def _cited_before(noun: Token, clause: Token) -> Token | None:
    """The word right before a noun's phrase, of which a relative clause is no part."""
    own = {id(word) for word in clause.subtree()} if clause.head is noun else set()
    first = next((word for word in noun.subtree() if id(word) not in own), noun)
    return at(clause, first.i - 1)


def infinitive_of_pressure(verb: Token, language: str) -> None:
    """ "Is under *pressure to resign*", "has no incentive to pay": what somebody is urged to do is nobody's aim."""
    above = verb.head
    noun = next((w for w in upwards(at(verb, opening(verb).i - 1)) if w.pos == "NOUN"), None)
    if (
        above is None
        or noun is None
        or verb.feature("VerbForm") != "Inf"
        or verb.dep not in {"advcl", "xcomp"}
    ):
        return
    urging = any(row.kind == "urging" for row in rows_of(language, CLOSED, noun))
    if urging and (noun is above or noun.head is above):
        attach(verb, noun, "acl")


def _main_verb(noun: Token, cited: Token, clause: Token) -> Token | None:
    """What the noun behind "selon lequel" does: not what its own relative clause tells."""
    above = (word.head for word in (noun, cited) if word.head is not clause and word.head is not noun)
    verb = next((word for word in above if word is not None and word.i > clause.i), None)
    beside = [c for c in (clause.head or clause).each("acl") if c.i > ending(clause) and not c.each("nsubj")]
    return verb or next(iter(beside), None)


def _between(copula: Token, predicate: Token) -> bool:
    """Whether only what belongs to either stands between a copula and a predicate."""
    own = {id(word) for word in (*copula.subtree(), *predicate.subtree())}
    words = [word for word in copula.top().subtree() if copula.i < word.i < predicate.i]
    return all(id(word) in own or word.pos == "PUNCT" for word in words)


def _under(copula: Token, predicate: Token) -> None:
    for word in [c for c in copula.children if c.dep in _OF_CLAUSE and c.i < predicate.i]:
        attach(word, predicate, word.dep, word.subtype)
    attach(copula, predicate, "cop")
    copula.pos = "AUX"


PREDICATES: tuple[Rule, ...] = (
    Rule("copula-beside-predicate", copula_beside_predicate,
        "Le maire de Lyon, Paul Roy, a dit au Monde qu'il était au courant des travaux.",
        "Il a dit qu'il était venu et qu'elle dormait.", pos="AUX", dep="ccomp advcl acl conj parataxis"),
    Rule("copula-that-bears", copula_that_bears,
        "La directrice, Anna Roy, a confié à RTL qu'elle n'était pas d'accord avec le projet.",
        "Elle n'était pas malade.", dep="cop", bearing=True, over=" ".join(sorted(_OF_CLAUSE))),
    Rule("subject-of-phrase", subject_of_phrase,
        "Samedi, l'ambassadeur de France au Mali, Paul Roy, a annoncé à l'AFP qu'il n'était pas au courant d'un projet de retrait.",
        "Il est de notoriété publique que le maire a menti.", dep="expl"),
    Rule("infinitive-of-pressure", infinitive_of_pressure,
        "Le maire subit des pressions pour démissionner.",
        "The firm sold the land to cut its debt.", pos="VERB", dep="advcl xcomp"),
    Rule("clause-behind-its-source", clause_behind_its_source,
        "L'AFP a cité des témoins selon lesquels le tireur, qui portait un casque, a crié trois fois.",
        "L'AFP a cité des témoins qui portaient un casque.", dep="acl", bearing=True, over="nsubj obj"),
)  # fmt: skip
