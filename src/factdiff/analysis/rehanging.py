"""Words that a parser hung on a neighbour, hung where they belong: infinitives, their objects, clauses behind colons.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.clefts import CLEFT
from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.tree import Token, attach, replace_by
from factdiff.languages.lexicon import table
from factdiff.languages.tables import EMPTY, MODALITY, PREPOSITIONS, SPEECH
from factdiff.languages.traits import traits

_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "obj"})


def verb_with_subject(verb: Token, _: str) -> None:
    """ "Le maire nie tout versement": a verb with a subject modifies no noun, it has the noun as its object."""
    noun = verb.head
    modifies = verb.pos == "VERB" and verb.dep in {"advmod", "amod", "det", "nmod", "compound"}
    if noun is None or not modifies or noun.pos not in _NAMING or noun.i < verb.i:
        return
    subject = verb.child("nsubj") or noun.child("nsubj")
    if subject is None or subject.i > verb.i or noun.child("cop", "case") is not None:
        return
    for word in [c for c in noun.children if c.i < verb.i or c.dep == "punct"]:
        attach(word, verb, word.dep, word.subtype)
    if verb.feature("VerbForm") != "Fin" and not verb.each("aux"):
        verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}
    replace_by(noun, verb)
    attach(noun, verb, "obj")


def infinitive_of_verb(verb: Token, language: str) -> None:
    """ "A tenté durant la fête de convaincre": the infinitive that a verb wants hangs on a noun between them."""
    if verb.pos != "VERB" or not _governs(verb, language):
        return
    held = [c for c in verb.each("xcomp", "ccomp", "obj") if c.feature("VerbForm") == "Inf"]
    for noun in [c for c in verb.each("obl", "obj") if c.i > verb.i and c.pos in _NAMING]:
        wanted = (c for c in noun.each("nmod", "acl") if c.feature("VerbForm") == "Inf" and c.i > noun.i)
        infinitive = next((c for c in wanted if noun.dep == "obl" and c.each("case", "mark")), None)
        free = infinitive is not None and all(c.i > infinitive.i for c in held)
        if infinitive is not None and free and not rows_of(language, MODALITY, noun):
            _complement(infinitive, verb)
            return


def _governs(verb: Token, language: str) -> bool:
    kinds = {"attempted", "intended", "planned", "fail", "manage", "phase"}
    return any(row.kind in kinds and row.use == "verb" for row in rows_of(language, MODALITY, verb))


def _complement(infinitive: Token, verb: Token) -> None:
    noun = infinitive.head
    attach(infinitive, verb, "xcomp")
    for case in infinitive.each("case"):
        case.dep = "mark"
    for later in noun.each("acl", "nmod", "xcomp") if noun is not None else []:
        if later.i > infinitive.i and later.feature("VerbForm") == "Inf":
            attach(later, infinitive, "xcomp")


def object_of_infinitive(infinitive: Token, _: str) -> None:
    """ "A tenté de convaincre le maire de vendre": what stands behind an infinitive is its object, not its verb's."""
    verb = infinitive.head
    if verb is None or infinitive.dep != "xcomp" or infinitive.feature("VerbForm") != "Inf":
        return
    if verb.i > infinitive.i or verb.pos != "VERB" or infinitive.child("obj") is not None:
        return
    named = next((c for c in infinitive.each("appos") if c.pos in _NAMING), None)
    behind = (c for c in verb.each("obj") if c.i > infinitive.i and c.pos in _NAMING)
    thing = named or next(behind, None)
    if thing is None or thing.each("case"):
        return
    attach(thing, infinitive, "obj")
    for later in verb.each("xcomp"):
        if later.i > thing.i and later.feature("VerbForm") == "Inf":
            attach(later, infinitive, "xcomp")


def subject_infinitive(infinitive: Token, _: str) -> None:
    """ "Réduire les effectifs mettrait le service en danger": a bare infinitive in front of a verb without a subject."""
    verb = infinitive.head
    bare = infinitive.feature("VerbForm") == "Inf" and not infinitive.each("mark", "case", "aux")
    if verb is None or not bare or infinitive.dep != "advcl" or infinitive.i > verb.i:
        return
    finite = [w for w in [verb, *verb.each("aux", "cop")] if w.feature("VerbForm") == "Fin"]
    parted = any(c.form == "," for c in infinitive.each("punct"))
    if finite and not parted and verb.child("nsubj", "csubj", "expl") is None:
        infinitive.dep = "csubj"


def behind_colon(clause: Token, _: str) -> None:
    """ "Le maire l'assure : la digue tiendra": a clause behind a colon describes no noun before its verb."""
    noun = clause.head
    verbal = clause.pos == "VERB" and clause.child("nsubj") is not None and not clause.each("mark")
    if noun is None or clause.dep != "appos" or not verbal or clause.i < noun.i:
        return
    verb = noun.head
    if noun.dep == "ccomp" and noun.pos == "NOUN" and not noun.each("cop", "nsubj", "case"):
        replace_by(noun, clause)  # "Update: the toll has risen to 19, officials say"
        attach(noun, clause, "dep", CLEFT)
        return
    told = verb is not None and noun.dep == "nsubj" and noun.i < verb.i < clause.i
    if verb is not None and told and any(c.form == ":" for c in clause.each("punct")):
        attach(clause, verb, "parataxis")


def causative_insert(infinitive: Token, language: str) -> None:
    """ "…, a fait savoir le maire": two verbs that say together are one reporting clause."""
    causing = infinitive.head
    if causing is None or causing.i + 1 != infinitive.i or causing.dep != "aux" or causing.head is None:
        return
    pair = f"{causing.lemma} {infinitive.lemma}".lower()
    if not any(row.use == "verb" for row in table(language, SPEECH).get(pair, ())):
        return
    around = causing.head
    attach(infinitive, around, "parataxis")
    attach(causing, infinitive, "aux", "caus")
    for aux in [c for c in around.each("aux") if c.i == causing.i - 1]:
        attach(aux, infinitive, "aux", "tense")
    for word in [c for c in causing.children if c.dep in {"punct", "nsubj"}]:
        attach(word, infinitive, word.dep, word.subtype)


def name_of_member(name: Token, _: str) -> None:
    """ "La France et son alliée, la Grèce, …": a name behind a noun of a list is that noun's, not the first one's."""
    first = name.head
    if first is None or name.dep != "appos" or name.pos != "PROPN":
        return
    members = [c for c in first.each("conj") if first.i < c.i < name.i and c.pos == "NOUN"]
    begin = name.subtree()[0].i
    before = [w.i for w in members[-1].subtree() if w.i < begin] if members else []
    if before and before[-1] == begin - 1 and not members[-1].each("appos"):
        attach(name, members[-1], "appos")


def insert_of_clause(verb: Token, language: str) -> None:
    """ "His plan, he said, was …": a verb of saying between commas behind a noun is set into the noun's clause."""
    noun = verb.head
    if (
        verb.dep != "parataxis"
        or noun is None
        or noun.dep not in {"nsubj", "obj", "obl"}
        or noun.head is None
    ):
        return
    says = any(row.use == "verb" and row.kind != "plain" for row in rows_of(language, SPEECH, verb))
    if says and verb.child("nsubj") is not None and not verb.child("ccomp", "obj"):
        attach(verb, noun.head, "parataxis")


def aim_with_subject(noun: Token, language: str) -> None:
    """ "The plan was for the council to buy it": the infinitive is what is planned, the noun before it who is to do it."""
    copula, plan = noun.child("cop"), noun.child("nsubj")
    aimed = plan is not None and bool(noun.each("case")) and bool(rows_of(language, MODALITY, plan))
    below = (
        noun.each("acl", "advcl") if aimed else noun.each("acl")
    )  # "for the council, with two banks, to buy it"
    infinitive = next((c for c in below if c.i > noun.i and c.feature("VerbForm") == "Inf"), None)
    bare = infinitive is not None and any(mark.pos == "PART" for mark in infinitive.each("mark"))
    if infinitive is None or not bare:
        return
    opened = [*noun.each("case"), *(m for m in infinitive.each("mark") if m.i < noun.i)]
    opened = [
        word for word in opened if _for_whom(word, language)
    ]  # "is in talks to buy" plans nothing for talks
    if copula is None or plan is None or not opened:
        _aim_below_plan(noun, infinitive, language)
        return
    replace_by(noun, infinitive)
    attach(copula, infinitive, "cop")
    attach(plan, infinitive, "nsubj", "outer")
    for word in [c for c in noun.children if c.dep in {"punct", "parataxis", "mark", "cc"}]:
        attach(word, infinitive, word.dep, word.subtype)
    for case in noun.each("case"):
        attach(case, infinitive, "mark")
    attach(noun, infinitive, "nsubj")


def _for_whom(word: Token, language: str) -> bool:
    """Whether a preposition can say who is to do something ("*for* the council to buy it")."""
    return any(row.kind == "purpose" for row in rows_of(language, PREPOSITIONS, word))


def _aim_below_plan(plan: Token, infinitive: Token, language: str) -> None:
    """The same where the tree has the plan on top, and the copula on what is planned."""
    below = [c for c in infinitive.each("nsubj", "obl") if c.i < infinitive.i]
    doer = next((c for c in below if c.dep == "nsubj" or c.each("cop")), None)
    if doer is None:
        return
    copula = infinitive.child("cop") or doer.child("cop")
    marks = [*infinitive.each("mark"), *(c for c in doer.each("case") if _for_whom(c, language))]
    opened = copula is not None and any(copula.i < m.i < infinitive.i for m in marks)
    if plan.head is not None or not opened or not rows_of(language, MODALITY, plan):
        return
    for word in [c for c in doer.children if c is copula or c in marks]:
        attach(word, infinitive, "cop" if word is copula else "mark")
    attach(doer, infinitive, "nsubj")
    replace_by(plan, infinitive)
    for word in [c for c in plan.children if c.i > infinitive.i or c.dep == "parataxis"]:
        attach(word, infinitive, word.dep, word.subtype)
    attach(plan, infinitive, "nsubj", "outer")


def aim_of_clause(copula: Token, language: str) -> None:
    """ "Le but est que l'école ouvre": the clause behind the copula is what is planned, and has a subject of its own."""
    if not any(row.kind == "be" for row in rows_of(language, EMPTY, copula)) or (
        copula.head is not None and copula.dep != "cop"
    ):
        return
    clause = copula.head if copula.dep == "cop" else copula.child("ccomp")
    if clause is None or clause.pos not in {"VERB", "AUX"} or clause.i < copula.i:
        return
    holder = clause if copula.dep == "cop" else copula
    plan = next((c for c in holder.each("nsubj") if c.i < copula.i and c.pos == "NOUN"), None)
    opened = any(complementiser(m, language) and copula.i < m.i for m in clause.each("mark"))
    own = [c for c in clause.each("nsubj") if c.i > copula.i]
    if plan is None or not opened or not own or not rows_of(language, MODALITY, plan):
        return
    if copula.dep != "cop":
        replace_by(copula, clause)
        attach(copula, clause, "cop")
        copula.pos = "AUX"
        for word in [c for c in copula.children if c.dep in {"advmod", "punct", "parataxis", "mark", "cc"}]:
            attach(word, clause, word.dep, word.subtype)
    attach(plan, clause, "nsubj", "outer")


def predicative_infinitive(copula: Token, language: str) -> None:
    """ "Son but était de vendre": the infinitive behind a copula is the predicate, as treebanks have it."""
    if not any(row.kind == "be" for row in rows_of(language, EMPTY, copula)) or copula.dep in {
        "cop",
        "aux",
    }:
        return
    infinitive = next(
        (c for c in copula.each("xcomp", "ccomp") if c.i > copula.i and c.feature("VerbForm") == "Inf"), None
    )
    before = [*copula.each("nsubj"), *(infinitive.each("nsubj") if infinitive is not None else ())]
    plan = next((c for c in before if c.pos == "NOUN" and c.i < copula.i), None)
    if infinitive is None or plan is None or not rows_of(language, MODALITY, plan):
        return
    replace_by(copula, infinitive)
    attach(copula, infinitive, "cop")
    for word in [c for c in copula.children if c.dep in {"advmod", "punct", "parataxis", "mark", "cc"}]:
        attach(word, infinitive, word.dep, word.subtype)
    attach(plan, infinitive, "nsubj", "outer")


def inverted_subject(verb: Token, language: str) -> None:
    """ "Parmi les morts figure un élève", "restent deux disparus": who stands behind a verb that has no other subject."""
    phrase = next((c for c in verb.each("nsubj") if c.i < verb.i and _prepositional(c)), None)
    if phrase is not None:
        phrase.dep, phrase.subtype = "obl", "mod"
    finite = verb.feature("VerbForm") == "Fin" and verb.feature("Mood") not in {"Imp", "Cnd"}
    bound = any(
        c.dep in {"nsubj", "csubj"} or (c.dep == "expl" and c.subtype == "subj") for c in verb.children
    )
    if bound or not finite or verb.dep != "root" or verb.pos != "VERB":
        return
    opening = verb.top().subtree()[0]
    led = phrase is not None or any(opening in c.subtree() for c in verb.each("obl") if _prepositional(c))
    first = opening is verb and verb.feature("Person") == "3" and traits(language).agreeing
    for thing in verb.children:
        agrees = first and thing.feature("Number") == verb.feature("Number")
        wanted = {"obj", "xcomp"} if led or agrees else {"xcomp"}
        counted = thing.pos in {"NOUN", "PROPN"} or bool(thing.each("nummod", "det"))
        if thing.dep in wanted and thing.i > verb.i and counted and not thing.each("case", "mark", "cop"):
            thing.dep, thing.subtype = "nsubj", ""
            if thing.pos == "ADJ":
                thing.pos = "NOUN"
            return


def subject_of_place(verb: Token, _: str) -> None:
    """ "L'immeuble où logent des juges": who stands behind the verb of a clause that asks where, with no other subject."""
    word = next(
        (c for c in verb.each("obl", "advmod", "obj") if c.i < verb.i and c.feature("PronType") == "Rel"),
        None,
    )
    bound = verb.child("nsubj", "csubj", "expl") is not None
    if word is None or bound or verb.dep != "acl" or verb.feature("VerbForm") != "Fin":
        return
    for noun in verb.each("obl", "obj", "xcomp"):
        named = noun.pos in _NAMING and noun.i > verb.i and not noun.each("case", "mark")
        if named and noun is not word:
            noun.dep, noun.subtype = "nsubj", ""
            return


def _prepositional(token: Token) -> bool:
    return any(case.pos == "ADP" and case.i < token.i for case in token.each("case")) and not token.each(
        "conj"
    )


def rated_complement(verb: Token, language: str) -> None:
    """ "Juge la mesure insuffisante", "qualifie le plan de désastre": what something is called is no part of its name."""
    rows = [row for row in rows_of(language, SPEECH, verb) if row.use == "rating"]
    thing = verb.child("obj")
    if not rows or thing is None or thing.i < verb.i or verb.each("xcomp") or _measured(thing):
        return
    for row in rows:
        markers = row.with_
        for word in thing.each("nmod", "acl") if markers else []:
            case = word.child("case", "mark")
            if case is not None and word.i > thing.i and {case.form.lower(), case.lemma} & set(markers):
                attach(word, verb, "obl", "arg")
                return
        last = thing.children[-1] if thing.children else thing
        definite = any(
            c.feature("Definite") == "Def" or c.feature("PronType") == "Dem" for c in thing.each("det")
        )
        quoted = [c.form for c in last.each("punct")] == ['"', '"']
        if (
            (row.after or quoted)
            and definite
            and last.dep == "amod"
            and last.i > thing.i
            and last.pos == "ADJ"
        ):
            attach(last, verb, "xcomp")
            return


def _measured(thing: Token) -> bool:
    """ "Traite deux millions d'hectolitres": what stands behind a number is counted and no judgement."""
    return thing.pos == "NUM" or bool(thing.each("nummod"))
