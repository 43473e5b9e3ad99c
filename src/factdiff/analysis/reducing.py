"""Rules for clauses without the words that tie them: relatives without a pronoun, what is seen, "and so was he".

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of, says, tells
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, opening, replace_by
from factdiff.languages.tables import CLOSED, FUNCTION, MODALITY, NEGATION

#: Relations in which a verb without a subject hangs on the relative clause that stands before it.
_BEHIND = ("advcl", "ccomp", "conj", "parataxis", "xcomp")


def contact_relative(noun: Token, _: str) -> None:
    """ "*The woman the police had arrested* sued the state": a noun right behind another one does what its relative clause tells."""
    other = next((c for c in noun.each("appos") if c.i > noun.i and c.each("det")), None)
    before = at(noun, opening(other).i - 1) if other is not None else None
    clause = next((c for c in noun.each("acl") if c.subtype == "relcl" and not c.each("nsubj", "mark")), None)
    if noun.head is not None or other is None or before is not noun or clause is None or other.i > clause.i:
        return
    main = next(
        (c for c in clause.each(*_BEHIND) if c.i > clause.i and not c.each("nsubj", "mark", "cc")), None
    )
    if (
        main is None
        or main.pos != "VERB"
        or main.feature("VerbForm") not in {"Fin", "Part"}
        or main.each("aux")
    ):
        return
    attach(other, clause, "nsubj")
    attach(main, noun, "parataxis")
    replace_by(noun, main)
    attach(noun, main, "nsubj")
    main.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": main.feature("Tense") or "Past"}
    for mark in [c for c in noun.each("punct") if c.i > main.i]:
        attach(mark, main, "punct")


def infinitive_of_seeing(verb: Token, language: str) -> None:
    """ "Saw the man *climb* the fence": behind whom somebody sees, a bare form is the infinitive of what is seen."""
    above = verb.head
    bare = verb.form.lower() == verb.lemma.lower() and not verb.each("nsubj", "mark", "aux")
    if above is None or verb.dep != "ccomp" or not bare:
        return
    seen = any(row.kind == "perceiving" for row in rows_of(language, CLOSED, above))
    if seen and any(above.i < c.i < verb.i for c in above.each("obj")):
        verb.dep, verb.morph = "xcomp", {"VerbForm": "Inf"}


def subject_of_so(adverb: Token, language: str) -> None:
    """ "The guard was jailed, and *so was his brother*": who is so, too, stands behind the copula."""
    above, copula = adverb.head, next(iter(adverb.each("cop")), None)
    if (
        adverb.pos != "ADV"
        or adverb.dep != "conj"
        or above is None
        or copula is None
        or copula.i != adverb.i + 1
    ):
        return
    if adverb.each("nsubj") or rows_of(language, FUNCTION, adverb):
        return
    noun = next(
        (c for c in above.each("conj", "nsubj") if c.i > copula.i and c.pos in {"NOUN", "PROPN", "PRON"}),
        None,
    )
    if noun is not None and opening(noun).i == copula.i + 1:
        attach(noun, adverb, "nsubj")


def relative_of_accused(pronoun: Token, _: str) -> None:
    """ "Un voisin *que* Paul accuse d'avoir mis le feu": what an infinitive with its own object is not done to is the verb's above."""
    deed = pronoun.head
    verb = deed.head if deed is not None and deed.dep in {"xcomp", "ccomp", "advcl"} else None
    if verb is None or deed is None or pronoun.dep != "obj" or pronoun.feature("PronType") != "Rel":
        return
    own = any(c is not pronoun and c.i > deed.i for c in deed.each("obj"))
    if own and verb.subtype == "relcl" and pronoun.i < verb.i and not verb.each("obj") and verb.each("nsubj"):
        attach(pronoun, verb, "obj")


def participle_beside_passive(participle: Token, _: str) -> None:
    """ "Was acquitted of lying but *convicted* of fraud": joined to a gerund, a past participle goes with the passive above."""
    gerund = participle.head
    passive = gerund.head if gerund is not None and participle.dep == "conj" else None
    if passive is None or gerund is None or gerund.dep not in {"advcl", "xcomp", "ccomp"}:
        return
    past = participle.feature("VerbForm") == "Part" and participle.feature("Tense") == "Past"
    loose = past and not participle.each("aux", "cop", "nsubj", "mark") and participle.each("cc")
    present = (
        gerund.feature("Tense") != "Past"
        and gerund.feature("VerbForm") in {"Part", "Ger"}
        and gerund.each("mark")
    )
    if loose and present and any(c.subtype == "pass" for c in passive.each("aux")):
        attach(participle, passive, "conj")


def infinitive_of_quality(infinitive: Token, language: str) -> None:
    """ "A plaidé *non coupable d'avoir menti*": behind a quality right before it an infinitive says of what."""
    verb = infinitive.head
    if verb is None or infinitive.dep != "xcomp" or not says(verb, language):
        return
    mark = next(iter(infinitive.each("mark")), None)
    quality = at(infinitive, mark.i - 1) if mark is not None else None
    if quality is not None and quality.pos == "ADJ" and quality.head is verb and quality.dep == "xcomp":
        attach(infinitive, quality, "xcomp")


def second_subject_behind(pronoun: Token, _: str) -> None:
    """ "A man *whom police accuse* of killing": with a subject of its own behind it a relative pronoun is the object."""
    clause = pronoun.head
    if clause is None or pronoun.dep != "nsubj" or pronoun.feature("PronType") != "Rel" or clause.each("obj"):
        return
    other = any(pronoun.i < c.i < clause.i and not c.each("case") for c in clause.each("nsubj"))
    if other and clause.pos == "VERB" and not clause.each("cop"):
        pronoun.dep, pronoun.subtype = "obj", ""


def subject_of_inversion(noun: Token, _: str) -> None:
    """ "*Had the mayor not left*, police would have come": between the auxiliary that opens a clause and its verb stands the subject."""
    clause = noun.head
    if clause is None or noun.dep != "obj" or clause.dep != "advcl" or clause.each("nsubj", "mark"):
        return
    first = opening(clause)
    if (
        first.dep == "aux"
        and first.head is clause
        and first.feature("VerbForm") == "Fin"
        and first.i < noun.i < clause.i
    ):
        noun.dep, noun.subtype = "nsubj", ""


def copula_of_phrase(copula: Token, _: str) -> None:
    """ "Nie avoir *été au courant*": behind its own auxiliary and before a phrase a copula goes with that phrase."""
    verb, before = copula.head, at(copula, copula.i - 1)
    if verb is None or copula.dep != "cop" or before is None or before.dep != "aux" or copula.i < verb.i:
        return
    phrase = before.head
    if (
        phrase is not None
        and phrase is not verb
        and phrase.head is verb
        and phrase.pos == "NOUN"
        and phrase.i > copula.i
    ):
        attach(copula, phrase, "cop")


def reduced_passive(participle: Token, language: str) -> None:
    """ "A guest *thought to have lit it* has fled": before a verb without a subject what is only thought of somebody describes them."""
    main, noun = participle.head, next(iter(participle.each("nsubj")), None)
    held = next((c for c in participle.each("xcomp", "ccomp") if c.i > participle.i), None)
    if main is None or noun is None or held is None or participle.dep != "advcl" or participle.i > main.i:
        return
    infinitive = any(mark.pos == "PART" for mark in held.each("mark"))
    alleged = any(r.use == "passive" and r.kind == "alleged" for r in rows_of(language, MODALITY, participle))
    if not infinitive or not alleged or main.each("nsubj", "expl") or participle.each("aux", "mark"):
        return
    attach(noun, main, "nsubj")
    attach(participle, noun, "acl")
    participle.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}
    held.dep, held.subtype = "xcomp", ""


def relative_of_saying(clause: Token, language: str) -> None:
    """ "L'affirmation du client *selon laquelle* il dormait": a pronoun with a number and gender is of the noun that has them."""
    noun = clause.head
    pronoun = next(
        (c for c in clause.each("obl") if c.feature("PronType") == "Rel" and c.feature("Gender")), None
    )
    above = noun.head if noun is not None and noun.dep == "nmod" else None
    if noun is None or above is None or pronoun is None or clause.dep != "acl" or noun.agrees(pronoun):
        return
    said = tells(above, language)
    if said and above.agrees(pronoun):
        attach(clause, above, "acl", "relcl")


def nothing_of_infinitive(pronoun: Token, language: str) -> None:
    """ "A dit ne *rien* savoir": between its particle and an infinitive, "nothing" is the infinitive's object."""
    above, particle, infinitive = pronoun.head, at(pronoun, pronoun.i - 1), at(pronoun, pronoun.i + 1)
    if above is None or particle is None or infinitive is None or infinitive.pos not in {"VERB", "AUX"}:
        return
    denies = any(row.use == "particle" for row in rows_of(language, NEGATION, particle))
    if denies and particle.head is infinitive and infinitive.dep in {"xcomp", "ccomp"}:
        attach(pronoun, infinitive, "obj")


def whose_object(pronoun: Token, _: str) -> None:
    """ "Le groupe, *dont* elle convoite le contrôle": what a relative clause has something of is no part of its subject."""
    subject = pronoun.head
    verb = subject.head if subject is not None and subject.pos == "PRON" and subject.dep == "nsubj" else None
    if verb is None or subject is None or pronoun.feature("PronType") != "Rel" or pronoun.i > subject.i:
        return
    thing = next((c for c in verb.each("obj") if c.pos == "NOUN" and c.each("det")), None)
    attach(pronoun, thing or verb, "nmod" if thing is not None else "obl")


def relative_of_speaker(verb: Token, _: str) -> None:
    """ "…, a assuré la direction, *qui dit* …": what a relative pronoun opens behind a comma describes the noun before it."""
    opener = opening(verb)
    comma, last = at(verb, opener.i - 1), at(verb, opener.i - 2)
    if opener.head is not verb or opener.feature("PronType") != "Rel" or opener.pos != "PRON":
        return
    if comma is None or comma.form != "," or last is None:
        return
    near = (w for w in (last, *last.ancestors()) if w.pos in {"NOUN", "PROPN"} and w.i < comma.i)
    noun = next((w for w in near if w.dep in {"nsubj", "obj", "obl"} and verb not in w.ancestors()), None)
    if noun is not None:
        attach(verb, noun, "acl", "relcl")


def verb_of_root(verb: Token, _: str) -> None:
    """ "*Le car circulait* de Lille à Metz": a finite verb right behind a noun that heads its sentence is what the noun does."""
    noun = verb.head
    tied = verb.each("nsubj", "mark", "cc") or any(c.feature("PronType") == "Rel" for c in verb.children)
    if noun is None or noun.head is not None or tied or verb.i != noun.i + 1 or not noun.agrees(verb):
        return
    if verb.feature("VerbForm") != "Fin" or verb.subtype == "relcl":
        return
    replace_by(noun, verb)
    attach(noun, verb, "nsubj")
    for word in [c for c in noun.children if c.i > verb.i]:
        attach(word, verb, "obl" if word.dep == "nmod" else word.dep, word.subtype)


def passive_of_object(participle: Token, _: str) -> None:
    """ "Visited *the town hit by floods*": what an agent did, told right behind an object, was done to the object."""
    above = participle.head
    before = at(participle, participle.i - 1)
    done = participle.feature("VerbForm") == "Part" and any(
        c.subtype == "agent" for c in participle.each("obl")
    )
    own = participle.each("nsubj", "mark", "aux", "cc")
    if above is None or before is None or not done or own:
        return
    if before.head is above and before.dep in {"obj", "iobj"} and before.pos in {"NOUN", "PROPN"}:
        attach(participle, before, "acl")


REDUCING: tuple[Rule, ...] = (
    Rule("nothing-of-infinitive", nothing_of_infinitive,
        "Le ministre a dit ne rien savoir de l'affaire.",
        "Le ministre n'a rien dit.", pos="PRON", dep="obj"),
    Rule("whose-object", whose_object,
        "La banque possède 20 % du groupe, dont elle convoitait le contrôle.",
        "La banque possède 20 % du groupe, dont le contrôle lui échappe.", pos="PRON", dep="nmod"),
    Rule("relative-of-speaker", relative_of_speaker,
        "« Nous n'avons rien à nous reprocher », a assuré la direction, qui dit avoir respecté la loi.",
        "« Nous n'avons rien à nous reprocher », a assuré la direction, et elle dit avoir respecté la loi.",
        pos="VERB", dep="conj"),
    Rule("passive-of-object", passive_of_object,
        "The minister visited the town hit by floods.",
        "The minister left the town, hit by a scandal.", pos="VERB", dep="advcl"),
    Rule("contact-relative", contact_relative,
        "The woman the police had arrested sued the state.",
        "The woman, the mayor of Bath, sued the state.", pos="NOUN", dep="root", bearing=True, over="acl"),
    Rule("second-subject-behind", second_subject_behind,
        "A man whom police accuse of killing his wife fled.",
        "A man who fled was found.", pos="PRON", dep="nsubj"),
    Rule("subject-of-inversion", subject_of_inversion,
        "Had the mayor not left, police would have arrested him.",
        "Having seen the mayor, police left.", pos="NOUN PROPN PRON", dep="obj"),
    Rule("copula-of-phrase", copula_of_phrase,
        "Le frère du suspect nie avoir été au courant du plan.",
        "Le frère du suspect a été malade.", pos="AUX", dep="cop"),
    Rule("reduced-passive", reduced_passive,
        "A guest thought to have started the fire has fled.",
        "A guest thought of his wife and fled.", pos="VERB", dep="advcl", bearing=True),
    Rule("relative-of-saying", relative_of_saying,
        "Le juge a rejeté l'affirmation du client selon laquelle il dormait.",
        "Le juge a rejeté l'affirmation du client qui dormait.", pos="VERB ADJ NOUN", dep="acl", bearing=True),
    Rule("relative-of-accused", relative_of_accused,
        "Un voisin que Tom Roy accuse d'avoir mis le feu l'a attaqué.",
        "L'incendie que Tom Roy nie avoir allumé a tué deux vaches.", pos="PRON", dep="obj"),
    Rule("participle-beside-passive", participle_beside_passive,
        "Tom Ray was acquitted of lighting the fire but convicted of perjury.",
        "Tom Ray was acquitted of lying and cheating.", pos="VERB", dep="conj", over="cc"),
    Rule("infinitive-of-quality", infinitive_of_quality,
        "Tom Roy a plaidé non coupable d'avoir mis le feu.",
        "Tom Roy a nié avoir mis le feu.", pos="VERB", dep="xcomp", over="mark"),
    Rule("infinitive-of-seeing", infinitive_of_seeing,
        "Neighbours saw the man climb the fence.",
        "Neighbours say the man climbed the fence.", pos="VERB", dep="ccomp"),
    Rule("subject-of-so", subject_of_so,
        "The guard was jailed, and so was his brother.",
        "The guard was jailed, and his brother was.", pos="ADV", dep="conj", over="cop"),
)  # fmt: skip
