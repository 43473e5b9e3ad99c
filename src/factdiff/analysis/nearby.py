"""Words that a parser hung past the word that they stand beside and belong to: marks, conjuncts, second subjects.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.tree import Token, at, attach, ending, form_at, opening, replace_by, upwards
from factdiff.languages.lexicon import table
from factdiff.languages.tables import MODALITY, NEGATION, PREPOSITIONS, SPEECH, TIMES
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
#: What makes a clause of a word.
_CLAUSAL = ("nsubj", "csubj", "cop", "aux", "mark", "case", "obj", "expl")


def mark_before_mark(mark: Token, _: str) -> None:
    """ "A dit le maire *avant de* quitter la salle": two words that open one clause hang on its verb."""
    above, second = mark.head, at(mark, mark.i + 1)
    verb = second.head if second is not None and second.dep == "mark" else None
    if (
        mark.dep != "mark"
        or above is None
        or verb is None
        or above.i > mark.i
        or verb is above
        or mark.children
    ):
        return
    if verb.feature("VerbForm") == "Inf":
        attach(mark, verb, "mark")


def gerund_behind_case(case: Token, _: str) -> None:
    """ "Confident *of winning* the contract": what stands before a gerund opens its clause, and not its object's phrase."""
    noun, verb = case.head, at(case, case.i + 1)
    if case.dep != "case" or noun is None or verb is None or noun.head is not verb or noun.i < verb.i:
        return
    if verb.pos == "VERB" and verb.feature("VerbForm") in {"Ger", "Part"} and noun.dep in {"obj", "obl"}:
        attach(case, verb, "mark")


def subject_of_conjunct(noun: Token, _: str) -> None:
    """ "Le gérant a été mis en examen et *ses deux associés* placés en garde à vue": behind "and" the next verb has it."""
    verb = noun.head
    if (
        noun.dep != "nsubj"
        or verb is None
        or noun.i < verb.i
        or not any(c.i < verb.i for c in verb.each("nsubj"))
    ):
        return
    before = at(noun, opening(noun).i - 1)
    other = before.head if before is not None and before.dep == "cc" else None
    if other is None or other.head is not verb or other.dep != "conj" or other.each("nsubj"):
        return
    if other.pos == "VERB" and ending(noun) < other.i:
        passive = other.feature("Voice") == "Pass" or any(c.subtype == "pass" for c in other.each("aux"))
        attach(noun, other, "nsubj", "pass" if passive else "")


def participle_beside_participle(second: Token, _: str) -> None:
    """ "*Directed* by Ann Lee and *starring* Paul Roe": a participle goes on with the participle, not with a noun of it."""
    noun = second.head
    first = noun.head if noun is not None else None
    if second.dep != "conj" or noun is None or first is None or noun.pos not in _NOUNS or noun.i > second.i:
        return
    alike = all(w.pos == "VERB" and w.feature("VerbForm") in {"Part", "Ger"} for w in (first, second))
    bare = first.dep in {"acl", "advcl"} and not first.each("aux") and not second.each("det", "aux", "nsubj")
    if (
        alike
        and bare
        and first.i < noun.i
        and second.each("cc")
        and second.each("obj", "obl", "xcomp", "ccomp")
    ):
        attach(second, first, "conj")


def finite_beside_noun(second: Token, _: str) -> None:
    """ "Unions won a rise and *promise* to end the strike": a finite verb goes on with the verb, not with its object."""
    noun = second.head
    first = noun.head if noun is not None else None
    if second.dep != "conj" or noun is None or first is None or noun.i > second.i:
        return
    if second.pos != "VERB" or noun.pos not in _NOUNS or first.pos != "VERB":
        return
    finite = second.feature("VerbForm") == "Fin" and first.feature("VerbForm") == "Fin"
    governs = second.each("xcomp", "ccomp", "obj") and not second.each("nsubj", "mark", "det")
    if finite and governs and first.i < noun.i and noun.dep in {"obj", "obl"} and second.each("cc"):
        attach(second, first, "conj")


def noun_for_clause(noun: Token, _: str) -> None:
    """ "Marston denies *wrongdoing*": a noun without anything of a clause is the object."""
    verb = noun.head
    if noun.pos != "NOUN" or noun.dep != "ccomp" or verb is None or verb.pos != "VERB" or verb.each("obj"):
        return
    if not noun.each(*_CLAUSAL) and opening(noun).i == verb.i + 1:
        noun.dep, noun.subtype = "obj", ""


def copula_of_place(copula: Token, _: str) -> None:
    """ "Among the passengers *were* two doctors": behind a phrase that begins the sentence it is the phrase's copula."""
    noun = copula.head
    phrase = noun.head if noun is not None else None
    if (
        copula.dep != "cop"
        or noun is None
        or phrase is None
        or noun.dep != "nsubj"
        or phrase.i > copula.i
        or copula.i > noun.i
    ):
        return
    if phrase.each("case") and ending(phrase) >= noun.i and opening(noun) is copula:
        attach(copula, phrase, "cop")


def phrase_of_conjunct(phrase: Token, _: str) -> None:
    """ "A été condamné et *incarcéré à Nantes*": right behind the last of several verbs it is said of that."""
    verb = phrase.head
    if phrase.dep != "obl" or verb is None or verb.pos != "VERB" or phrase.i < verb.i:
        return
    first = opening(phrase).i
    last = next((c for c in reversed(verb.each("conj")) if ending(c) == first - 1), None)
    if last is not None and last.pos == "VERB" and form_at(phrase, first) != ",":
        attach(phrase, last, phrase.dep, phrase.subtype)


def aim_for_complement(verb: Token, language: str) -> None:
    """ "A été exclu *pour avoir frappé* un arbitre": what tells an aim or a cause is no complement of the verb."""
    mark = verb.child("mark")
    if verb.dep != "xcomp" or mark is None or verb.head is None or mark.i < verb.head.i:
        return
    if any(row.kind in {"purpose", "cause"} and row.usual for row in rows_of(language, PREPOSITIONS, mark)):
        verb.dep, verb.subtype = "advcl", ""


def particle_of_infinitive(particle: Token, language: str) -> None:
    """ "Jure *n'avoir* rien pris": right before an infinitive the first half of a negation denies that."""
    above, behind = particle.head, at(particle, particle.i + 1)
    if (
        particle.dep != "advmod"
        or above is None
        or behind is None
        or above.i > particle.i
        or behind.feature("VerbForm") != "Inf"
    ):
        return
    verb = behind.head if behind.dep == "aux" else behind
    if verb is not None and any(row.use == "particle" for row in rows_of(language, NEGATION, particle)):
        attach(particle, verb, "advmod")


def clause_for_case(word: Token, _: str) -> None:
    """ "Hours before *it was due* to take effect": what has a subject and a copula is a clause, and no preposition."""
    if (
        word.dep == "case"
        and word.each("nsubj")
        and word.each("cop")
        and word.head is not None
        and word.each("mark")
    ):
        verb = next((a for a in word.ancestors() if a.pos == "VERB"), None)
        if verb is not None:
            attach(word, verb, "advcl")


def active_with_object(verb: Token, _: str) -> None:
    """ "A group that the army says it *destroyed*": without an auxiliary, who has an object beside it does the deed."""
    subject = next((c for c in verb.each("nsubj") if c.subtype == "pass" and c.i < verb.i), None)
    fronted = any(c.i < verb.i for c in verb.each("obj"))
    if verb.pos == "VERB" and subject is not None and fronted and not verb.each("aux", "cop"):
        subject.subtype = ""
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Tense": "Past", "Mood": "Ind"}
        verb.morph.pop("Voice", None)


def share_before_noun(number: Token, _: str) -> None:
    """ "*Two in five* parents said": a share right before the noun that it counts is no doer of its own."""
    noun = at(number, ending(number) + 1)
    if (
        number.pos != "NUM"
        or noun is None
        or noun.pos != "NOUN"
        or noun.head is not number.head
        or noun.dep != number.dep
    ):
        return
    if any(c.pos == "NUM" and c.each("case") for c in number.children):
        attach(number, noun, "nummod")


def owner_with_sign(owner: Token, _: str) -> None:
    """ "Mayor *Ann Reed's* plan": what ends in the sign of the genitive is whose something is."""
    last = at(owner, ending(owner))
    sign = last is not None and last.dep == "case" and last.i > owner.i and last.head is owner
    if owner.dep == "nmod" and sign and owner.head is not None and owner.head.i > owner.i:
        owner.subtype = "poss"


def helper_before_infinitive(helper: Token, language: str) -> None:
    """ "…, *a fait savoir* l'agence": two words side by side that say something together are one verb."""
    second = at(helper, helper.i + 1)
    if (
        second is None
        or second.head is helper
        or helper.head is second
        or second.feature("VerbForm") != "Inf"
    ):
        return
    if helper.head is not second.head or second.each("mark"):
        return
    said = f"{helper.lemma} {second.lemma}".lower()
    if any(row.phrasal for row in table(language, SPEECH).get(said, ())):
        for word in list(helper.children):
            attach(word, second, word.dep, word.subtype)
        attach(helper, second, "aux", "caus")
        second.pos = "VERB"


def phrase_before_mark(phrase: Token, language: str) -> None:
    """ "Ce n'est que *lundi* que le maire a réagi": what stands before the conjunction of a content is no part of it."""
    verb = phrase.head
    above = verb.head if verb is not None else None
    if verb is None or above is None or verb.dep != "ccomp" or not above.i < phrase.i < verb.i:
        return
    marks = [c for c in verb.each("mark") if complementiser(c, language)]
    if marks and ending(phrase) == marks[0].i - 1:
        attach(phrase, above, phrase.dep, phrase.subtype)


def conjunction_before_subject(word: Token, language: str) -> None:
    """ "Ne croit pas *que* le joueur parte": before the subject of a clause it opens that clause, and limits nothing."""
    verb = word.head
    if verb is None or verb.dep != "ccomp" or not complementiser(word, language) or verb.each("mark"):
        return
    above, own = verb.head, verb.child("nsubj")
    behind = above is not None and above.i < word.i
    if behind and own is not None and opening(own).i == word.i + 1:
        word.pos, word.dep, word.subtype = "SCONJ", "mark", ""


def article_of_form(word: Token, _: str) -> None:
    """ "Pas *de* blessé", "*aucun* survivant": what determines a noun is no preposition or pronoun, whatever it is spelt like."""
    # "The charge, *which* prosecutors dropped" keeps its pronoun.
    pronoun = word.pos == "PRON" and word.feature("PronType") == "Neg"
    if (word.pos == "ADP" or pronoun) and word.dep == "det" and not word.children:
        word.pos = "DET"


def object_behind_particle(thing: Token, _: str) -> None:
    """ "Could break in and *corrupt the information*": a verb that has its particle leaves the object to the next one."""
    verb = thing.head
    if thing.dep != "obj" or verb is None or not any(c.subtype == "prt" for c in verb.each("compound")):
        return
    others = [c for c in verb.each("conj") if verb.i < c.i < thing.i and c.pos == "VERB"]
    if others and not any(c.each("obj") for c in others) and opening(thing).i == others[-1].i + 1:
        attach(thing, others[0], "obj")
        for other in others[1:]:
            attach(other, others[0], "conj")


def infinitive_of_near_noun(verb: Token, language: str) -> None:
    """ "The start of a process *to suggest* designs": unless the first noun is one of a plan, it goes with the nearest."""
    first = verb.head
    if verb.dep != "acl" or first is None or verb.feature("VerbForm") != "Inf" or verb.each("nsubj"):
        return
    before = opening(verb).i - 1
    near = next((c for c in first.each("nmod") if c.i > first.i and ending(c) == before), None)
    if near is None or near.pos != "NOUN" or any(r.use == "noun" for r in rows_of(language, MODALITY, first)):
        return
    attach(verb, near, "acl")


def object_behind_infinitive(noun: Token, language: str) -> None:
    """ "Is due to take *effect*": a bare noun right behind an infinitive is what that is done to."""
    verb = at(noun, opening(noun).i - 1)
    if noun.pos != "NOUN" or noun.dep != "obl" or verb is None or verb.head is not noun.head:
        return
    bare = not noun.each("case", "mark", "nummod") and not rows_of(language, TIMES, noun)
    if bare and verb.pos == "VERB" and verb.feature("VerbForm") == "Inf" and not verb.each("obj"):
        attach(noun, verb, "obj")


def relative_of_near_noun(clause: Token, _: str) -> None:
    """ "A bid to rein in *inflation that hit* a high": without a comma a relative clause describes the noun before it."""
    first, that = clause.head, opening(clause)
    if clause.subtype != "relcl" or first is None or that.head is not clause:
        return
    near = at(that, that.i - 1)
    aim = next((c for c in first.each("acl") if near is not None and near.head is c), None)
    if near is None or aim is None or near.pos not in _NOUNS or aim.feature("VerbForm") != "Inf":
        return
    if that.feature("PronType") in {"Rel", "Int"} and near.dep in {"obj", "obl"}:
        attach(clause, near, "acl", "relcl")


def reduced_relative(second: Token, language: str) -> None:
    """ "The alarm *meant to keep him awake* had been switched off": of two verbs with one subject the first describes it.

    A language whose participles agree tells the two apart by their forms.
    """
    bare = second.dep in {"conj", "parataxis", "ccomp", "advcl"} and not second.each(
        "nsubj", "csubj", "mark", "cc", "expl"
    )
    helper = next((c for c in second.each("aux", "cop") if c.feature("VerbForm") == "Fin"), None)
    if traits(language).agreeing or not bare or helper is None or opening(second) is not helper:
        return
    before = at(second, helper.i - 1)
    first = next((a for a in upwards(before) if a.pos == "VERB" and _may_describe(a, helper)), None)
    subject = first.child("nsubj") if first is not None else None
    if first is None or subject is None or ending(subject) != first.i - 1 or first in second.subtree():
        return
    if second in first.subtree():
        return
    for word in [c for c in first.children if c.i < subject.i]:
        attach(word, second, word.dep, word.subtype)
    replace_by(first, second)
    attach(subject, second, "nsubj", "pass" if any(c.subtype == "pass" for c in second.each("aux")) else "")
    attach(first, subject, "acl")
    first.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}


def _may_describe(verb: Token, helper: Token) -> bool:
    """Whether a verb before an auxiliary can be a bare participle whose words end there."""
    past = verb.feature("Tense") == "Past" and not verb.each("aux", "cop", "obj")
    own = [w.i for w in verb.subtree() if w.i < helper.i]
    return past and bool(verb.each("xcomp", "obl", "advcl")) and own[-1] == helper.i - 1
