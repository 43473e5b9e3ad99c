"""What stands behind a comma, near a word that it does not belong to: participles, afterthoughts, other people's numbers.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.belonging import share
from factdiff.analysis.forms import genitive, may_agree, names_source, rows_of, says, tells
from factdiff.analysis.tree import Token, at, attach, behind_comma, form_at, opening
from factdiff.languages.tables import ACTORS, MODALITY, NEGATION, OUTLETS, TIMES

_NOUNS = frozenset({"NOUN", "PROPN"})


def participle_behind_name(participle: Token, language: str) -> None:
    """ "Privée de sa capitaine *Wendie Renard*, blessée à un mollet": right behind a person's name it is said of that person."""
    noun, last = participle.head, _before_comma(participle)
    if noun is None or last is None or not _bare(participle) or participle.dep not in {"acl", "conj"}:
        return
    name = last.head if last.dep == "flat" else last
    if name is None or name is noun or name.entity != "person" or name.pos != "PROPN":
        return
    holder = name.head if name.dep in {"appos", "flat"} and name.head is not None else name
    kinds = {row.kind for row in rows_of(language, ACTORS, holder)}
    somebody = holder is name or kinds & {"person", "title", "relation", "honorific"}
    inside = somebody and holder is not noun and any(word is noun for word in holder.ancestors())
    if inside and may_agree(holder, participle) and holder.pos in _NOUNS:
        attach(participle, name, "acl")


def share_of_counted(clause: Token, language: str) -> None:
    """ "45 cas dans le département, *dont 12* …": so many of them are of what was counted, and of no single thing."""
    noun, own = clause.head, clause.child("nsubj")
    if noun is None or own is None or clause.dep != "acl" or not share(own, language):
        return
    people = {row.kind for row in rows_of(language, ACTORS, noun)} & {"person", "title", "relation"}
    if noun.feature("Number") == "Plur" or people or not own.each("nmod"):
        return
    counted = [c for a in noun.ancestors() if a.pos == "VERB" for c in a.each("obj", "nsubj") if c.i < noun.i]
    several = [c for c in counted if c.each("nummod") and c.feature("Number") == "Plur"]
    if several:
        attach(clause, several[-1], "acl", "relcl")


def speaking_participle(participle: Token, language: str) -> None:
    """ "A demandé la saisine d'un juge, *jugeant* l'enquête partiale": who finds or says something is somebody."""
    noun = participle.head
    if (
        noun is None
        or participle.dep != "acl"
        or not _present(participle)
        or form_at(participle, participle.i - 1) != ","
    ):
        return
    actors = [row for row in rows_of(language, ACTORS, noun) if row.kind != "document"]
    spoken = noun.pos == "NOUN" and not actors and not rows_of(language, OUTLETS, noun)
    verb = next((a for a in noun.ancestors() if a.pos == "VERB" and a.dep != "acl"), None)
    content = participle.each("obj", "ccomp", "xcomp")
    if spoken and noun.dep in {"obj", "obl"} and says(participle, language) and content and verb is not None:
        attach(participle, verb, "advcl")


def outcome_behind_relative(participle: Token, language: str) -> None:
    """ "Arrêté au tribunal, où il répondait d'accusations, *provoquant* la colère": no thing of a side clause did that."""
    noun = participle.head
    if (
        noun is None
        or participle.dep != "acl"
        or not _present(participle)
        or form_at(participle, participle.i - 1) != ","
    ):
        return
    thing = noun.pos == "NOUN" and noun.dep in {"obj", "obl"} and not rows_of(language, ACTORS, noun)
    relative = next((a for a in noun.ancestors() if a.dep == "acl" and a.subtype == "relcl"), None)
    if not thing or relative is None or relative.head is None or not participle.each("obj"):
        return
    main = next((a for a in relative.ancestors() if a.pos == "VERB"), None)
    last = form_at(participle, participle.subtree()[-1].i + 1) in {".", ","}
    if main is not None and last and main.dep in {"root", "conj"}:
        attach(participle, main, "advcl")


def afterthought_object(noun: Token, _: str) -> None:
    """ "A supprimé 1.600 postes, *une décision* qualifiée de faute": behind a comma stands no second object."""
    verb = noun.head
    first = verb.child("obj") if verb is not None else None
    if verb is None or first is None or noun.dep != "obj" or first is noun or noun.each("cc", "case"):
        return
    indefinite = any(det.feature("Definite") == "Ind" for det in noun.each("det"))
    parted = behind_comma(noun)
    if verb.i < first.i < noun.i and indefinite and parted and noun.each("acl"):
        attach(noun, verb, "parataxis")


def number_of_another(number: Token, language: str) -> None:
    """ "93.000 personnes selon la police, *450.000* selon le syndicat": another's count is no part of what the first one says."""
    sources = [c for c in number.children if c.i > number.i and names_source(c, language)]
    if number.pos != "NUM" or number.dep == "nummod" or number.each("det", "case") or not sources:
        return
    told = next((a for a in number.ancestors() if a.pos == "VERB" or a.each("cop")), None)
    counted = told is not None and any(w.pos == "NUM" and w.i < number.i for w in told.subtree())
    if told is None or not counted or told.i > number.i:
        return
    attach(number, told, "parataxis")
    for phrase in sources:
        phrase.dep, phrase.subtype = "obl", ""
    for noun in told.each("obj", "obl"):
        for phrase in noun.each("nmod"):
            if noun.i < phrase.i < number.i and names_source(phrase, language):
                attach(phrase, told, "obl")


def behind_aside(word: Token, language: str) -> None:
    """ "A rejeté le pourvoi de X, condamné en appel, *rendant* la peine définitive": behind an aside the sentence goes on."""
    aside = word.head
    if aside is None or word.dep != "advcl" or aside.dep != "acl" or not _bare(aside) or not aside.i < word.i:
        return
    goes_on = _present(word) and word.each("obj") and not word.each("mark", "nsubj")
    marks = word.each("mark") if word.feature("VerbForm") == "Inf" else []
    denied = any(row.kind == "negation" for m in marks for row in rows_of(language, NEGATION, m))
    parted = behind_comma(word)
    set_off = behind_comma(aside)
    main = next(
        (a for a in aside.ancestors() if a.pos == "VERB" and a.dep in {"root", "conj", "ccomp"}), None
    )
    if parted and set_off and main is not None and (goes_on or denied):
        attach(word, main, "advcl")


def object_of_participle(noun: Token, _: str) -> None:
    """ "Ils ont défilé, accusant *le maire* de mentir": behind a present participle stands whom it acts on."""
    participle = noun.head
    if (
        participle is None
        or noun.dep != "nsubj"
        or participle.i > noun.i
        or participle.each("aux", "cop", "obj")
    ):
        return
    present = participle.feature("VerbForm") in {"Part", "Ger"} and participle.feature("Tense") == "Pres"
    loose = participle.dep in {"advcl", "acl", "ccomp"} and not participle.each("expl", "mark")
    if present and loose and not noun.each("case"):
        noun.dep, noun.subtype = "obj", ""


def relative_of_measured(clause: Token, _: str) -> None:
    """ "Le séisme, d'une magnitude de 6,8, *dont l'épicentre* …": a number set off has no parts, its noun has."""
    number = clause.head
    noun = number.head if number is not None else None
    if number is None or noun is None or clause.dep != "acl" or clause.subtype != "relcl":
        return
    parted = behind_comma(clause) and behind_comma(number)
    measured = number.pos == "NUM" or any(c.pos == "NUM" for c in number.each("nmod", "nummod"))
    if measured and number.dep == "nmod" and parted and noun.pos in _NOUNS and not clause.each("nummod"):
        attach(clause, noun, "acl", "relcl")


def genitive_of_event(phrase: Token, language: str) -> None:
    """ "Les appels répétés *de ses collègues*": behind a participle that only describes, the noun has its owner."""
    participle = phrase.head
    noun = participle.head if participle is not None else None
    if noun is None or participle is None or participle.dep not in {"acl", "amod"} or not _bare(participle):
        return
    near = noun.i + 1 == participle.i and opening(phrase).i == participle.i + 1 and genitive(phrase, language)
    told = tells(noun, language)
    told = told or any(row.use == "noun" for row in rows_of(language, MODALITY, noun))
    told = told or any(row.kind == "event" for row in rows_of(language, TIMES, noun))
    if near and told and not [c for c in participle.children if c is not phrase and c.dep != "advmod"]:
        attach(phrase, noun, "nmod")


def _before_comma(word: Token) -> Token | None:
    """The word before the comma that opens a phrase."""
    start = opening(word)
    place = start.i if start.form == "," else start.i - 1
    return at(word, place - 1) if form_at(word, place) == "," else None


def _bare(participle: Token) -> bool:
    past = participle.feature("VerbForm") == "Part" and participle.feature("Tense") == "Past"
    return past and not participle.each("aux", "cop", "nsubj", "mark", "cc")


def _present(word: Token) -> bool:
    """A participle or gerund that is none of the past, also where the tagger leaves its tense open."""
    return word.feature("VerbForm") in {"Part", "Ger"} and word.feature("Tense") != "Past"
