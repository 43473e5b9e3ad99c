"""Subjects and auxiliaries that stand beside the clause that a parser gave them to: several joined, parted by a pronoun.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.charges import charge_before_verb
from factdiff.analysis.clitics import pronoun_for_predicate
from factdiff.analysis.compounds import participle_for_preposition
from factdiff.analysis.forms import for_people, genitive, may_agree, rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, ending, form_at, opening, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, CLOSED, PERFECT, PREPOSITIONS, TIMES
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
_LOOSE = frozenset({"conj", "parataxis", "advmod", "ccomp", "advcl"})


def subject_before_and(noun: Token, language: str) -> None:
    """ "After *two women* and four dogs were hurt": what stands between a conjunction and "and" shares the verb behind it.

    Somebody, and what is counted, is no time that something came after; nor is one alone what "were" is said of.
    """
    above = noun.head
    joint = at(noun, ending(noun) + 1)
    verb = joint.head if joint is not None and joint.dep == "cc" else None
    second = verb.child("nsubj") if verb is not None else None
    if (
        above is None
        or joint is None
        or verb is None
        or second is None
        or noun.dep not in {"obl", "obj"}
        or verb.dep != "conj"
        or not above.i < noun.i < second.i < verb.i
        or opening(second).i != joint.i + 1
    ):
        return
    mark = (
        at(noun, opening(noun).i - 1) if noun.dep == "obj" or not noun.each("case") else noun.each("case")[0]
    )
    if mark is None or mark.i > noun.i or not (mark.dep == "case" or mark.head is verb):
        return
    if mark.head is not verb and not _meets_clause(noun, mark, second, verb, language):
        return
    mark.pos = "SCONJ"
    for word, dep in ((mark, "mark"), (noun, "nsubj")):
        attach(word, verb, dep, second.subtype if dep == "nsubj" else "")
    attach(second, noun, "conj")
    attach(joint, second, "cc")
    verb.dep, verb.subtype = "advcl", ""


def _meets_clause(noun: Token, mark: Token, second: Token, verb: Token, language: str) -> bool:
    """Whether what stands before a noun opens a clause of time, so that the noun is its first subject."""
    timed = any(row.kind == "time" and row.usual for row in rows_of(language, PREPOSITIONS, mark))
    if not timed or mark.i + 1 != next(w.i for w in noun.subtree() if w is not mark):
        return False
    numbers = {
        w.feature("Number") for w in (verb, *verb.each("aux", "cop")) if w.feature("VerbForm") == "Fin"
    }
    alone = second.feature("Number") == "Sing" and not second.each("conj")
    if alone and "Plur" in numbers:
        return True
    if rows_of(language, TIMES, noun):
        return False
    return bool(rows_of(language, ACTORS, noun)) or bool(noun.each("nummod"))


def subject_behind_semicolon(noun: Token, _: str) -> None:
    """ "Le chef avoue ; *son complice*, lui, nie": behind a semicolon stands who does the next deed, no object of the last."""
    first, above = opening(noun), noun.head
    start = first.i - 1
    if above is None or noun.dep not in {"obj", "nsubj", "appos", "dep"} or noun.i < above.i:
        return
    if form_at(noun, start) != ";" or noun.each("case", "cc"):
        return
    later = (
        c for c in (*above.children, *noun.children) if c.pos == "VERB" and c.dep in _LOOSE and c.i > noun.i
    )
    verb = next((c for c in later if not c.each("nsubj", "csubj", "cc")), None)
    if verb is None or opening(verb).i < start:
        return
    if verb.head is noun:
        attach(verb, above, "parataxis")
    verb.dep, verb.subtype = "parataxis", ""
    if verb.feature("VerbForm") not in {"Fin", "Part"} and not verb.each("aux"):
        verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}
    attach(noun, verb, "nsubj")
    mark = at(verb, start)
    if mark is not None:
        attach(mark, verb, "punct")


def finite_of_line(verb: Token, _: str) -> None:
    """ "Floods kill 56, *displace* thousands": behind a comma a bare verb goes on with the line's verb and its subject."""
    first = verb.head
    if first is None or verb.dep not in {"parataxis", "conj"} or verb.feature("VerbForm") != "Inf":
        return
    if first.feature("Tense") != "Pres" or first.feature("VerbForm") != "Fin" or not first.each("nsubj"):
        return
    if form_at(verb, opening(verb).i - 1) == "," and not verb.each("mark", "aux", "nsubj", "cc"):
        verb.morph = {**first.morph}


def pronoun_of_contrast(pronoun: Token, _: str) -> None:
    """ "Marc Roy, *lui*, danse": a pronoun between commas behind its subject only sets that against others."""
    commas = form_at(pronoun, pronoun.i - 1) == form_at(pronoun, pronoun.i + 1) == ","
    if not commas or pronoun.feature("Person") != "3" or pronoun.feature("PronType") != "Prs":
        return
    last = at(pronoun, pronoun.i - 2)
    noun = last
    while noun is not None and noun.dep != "nsubj":
        noun = noun.head
    if noun is None or ending(noun) < pronoun.i - 2 or noun is pronoun or not may_agree(noun, pronoun):
        return
    verb = noun.head
    if (
        noun.pos in _NOUNS
        and verb is not None
        and noun.i < pronoun.i < verb.i
        and pronoun.head in {noun, verb}
    ):
        attach(pronoun, noun, "appos")


def perfect_of_relative(auxiliary: Token, language: str) -> None:
    """ "Les règles qu'elle *a* elle-même écrites": what a pronoun parts from its participle is an auxiliary still."""
    noun = auxiliary.head
    has = any(row.kind == "have" and row.pos == "aux" for row in rows_of(language, PERFECT, auxiliary))
    if noun is None or not has or auxiliary.dep != "acl" or auxiliary.subtype != "relcl":
        return
    beside = [*noun.each("acl"), *auxiliary.each("obj", "xcomp", "ccomp")]
    participle = next((c for c in beside if c.i > auxiliary.i and c.feature("VerbForm") == "Part"), None)
    if participle is None or participle.pos != "VERB" or participle.each("aux", "cop", "nsubj"):
        return
    held = [c for c in (*auxiliary.children, *participle.children) if c is not participle]
    that = any(c.feature("PronType") == "Rel" and c.dep == "obj" for c in held)
    between = all(c.pos in {"PRON", "ADV"} for c in held if auxiliary.i < c.i < participle.i)
    one_number = participle.feature("Number") in {"", noun.feature("Number")}  # a gender may be mistaken
    if not that or not between or not one_number or not auxiliary.each("nsubj"):
        return
    attach(participle, noun, "acl", "relcl")
    for word in list(auxiliary.children):
        attach(word, participle, word.dep, word.subtype)
    attach(auxiliary, participle, "aux", "tense")
    auxiliary.pos = "AUX"
    participle.morph.pop("Voice", None)


def verb_behind_relative(noun: Token, _: str) -> None:
    """ "*Une rumeur* selon laquelle le maire partirait circule": of two verbs behind a noun the last one is the sentence's."""
    if noun.pos not in _NOUNS or noun.dep != "root" or noun.each("cop", "nsubj", "case"):
        return
    verb = next((c for c in reversed(noun.each("acl")) if c.subtype == "relcl"), None)
    if verb is None or verb.feature("VerbForm") != "Fin":
        return
    pronoun = next((c for c in noun.subtree() if c.feature("PronType") == "Rel" and c.i < verb.i), None)
    inner = _inner(noun, verb)
    if pronoun is None or inner is None or (not inner.each("nsubj") and not verb.each("nsubj")):
        return
    subject = verb.child("nsubj")
    if subject is not None and inner.head is subject:
        attach(inner, noun, "acl", "relcl")
        attach(subject, inner, "nsubj")
    for word in [c for c in verb.children if c.i < inner.i]:
        attach(word, inner, word.dep, word.subtype)
    if verb.each("nsubj") or any(w.feature("PronType") == "Rel" for w in verb.subtree()):
        return
    replace_by(noun, verb)
    attach(noun, verb, "nsubj")
    for word in [c for c in noun.each("punct", "parataxis") if c.i > verb.i]:
        attach(word, verb, word.dep, word.subtype)


def _inner(noun: Token, verb: Token) -> Token | None:
    """The verb of the clause between a noun and the sentence's verb right behind it."""
    before = at(noun, verb.i - 1)
    while before is not None and before is not noun and before is not verb:
        if before.pos == "VERB" and before.dep == "acl" and before.feature("VerbForm") in {"Fin", "Part"}:
            return before
        before = before.head
    return None


def phrase_behind_apposition(phrase: Token, language: str) -> None:
    """ "Prévenus par un message de la directrice, Aline Roy, *de la fermeture*": behind a name set off begins what the verb asks for."""
    noun, start = phrase.head, opening(phrase).i
    if noun is None or noun.i > start or form_at(phrase, start - 1) != "," or not genitive(phrase, language):
        return
    name = at(phrase, start - 2)
    while name is not None and name.dep == "flat":
        name = name.head
    verb = next((a for a in noun.ancestors() if a.pos == "VERB"), None)
    if name is None or name.dep != "appos" or verb is None or noun not in {*name.ancestors(), name}:
        return
    if any(c.subtype == "pass" for c in verb.each("aux")) and verb.i < noun.i:
        attach(phrase, verb, "obl", "arg")


def noun_behind_governor(word: Token, language: str) -> None:
    """ "Pleaded guilty to *wire* fraud": behind what governs a noun stands no infinitive, but a noun or a gerund."""
    above, mark = word.head, word.child("mark")
    if above is None or mark is None or word.dep not in {"advcl", "xcomp"} or word.i != mark.i + 1:
        return
    near = [above, *above.each("xcomp", "obj", "acomp", "advmod")]
    governor = next((c for c in near if c.i < mark.i and _governs(c, mark, language)), None)
    if governor is None:
        return
    if governor.pos == "ADJ" and governor.dep == "obj":
        governor.dep, governor.subtype = "xcomp", ""
    for other in (mark, *(m for c in word.each("conj") for m in c.each("mark") if m.form == mark.form)):
        other.pos, other.morph = "ADP", {}
    if word.feature("VerbForm") != "Inf":
        word.morph = {"VerbForm": "Ger", "Tense": "Pres"}
        return
    thing = word.child("obj")
    head = thing if thing is not None and opening(thing).i == word.i + 1 else word
    if head is not word:
        replace_by(word, head)
        attach(word, head, "compound")
    for child in list(word.children):
        attach(child, head, child.dep, child.subtype)
    word.pos, word.lemma, word.morph = "NOUN", word.form.lower(), {"Number": "Sing"}
    attach(mark, head, "case")
    head.dep, head.subtype = "obl", ""


def _governs(word: Token, mark: Token, language: str) -> bool:
    rows = table(language, CLOSED).get(word.lemma.lower(), ())
    return any(row.kind == "noun governor" and mark.form.lower() == row.means for row in rows)


def verb_between_nouns(verb: Token, language: str) -> None:
    """ "Le médecin *nie* tout geste": where no other word can be the sentence's verb, the only one between two nouns is."""
    root, before, behind = verb.top(), at(verb, verb.i - 1), at(verb, verb.i + 1)
    if root is verb or before is None or behind is None or root.pos not in _NOUNS or root.each("cop", "aux"):
        return
    if verb.each("nsubj", "obj", "aux", "case", "mark") and verb.dep != "parataxis":
        return
    if any(known(language, verb.form, pos) for pos in ("NOUN", "ADJ", "ADV")):
        return
    doer, thing = (
        _highest(before, verb, range(verb.i)),
        _highest(behind, verb, range(verb.i + 1, verb.i + 99)),
    )
    if doer is None or thing is None or root not in {doer, thing} or doer.each("case") or doer.i > thing.i:
        return
    replace_by(root, verb)
    for noun, dep in ((doer, "nsubj"), (thing, "obl" if thing.each("case") else "obj")):
        attach(noun, verb, dep)
    for word in [c for c in (*root.children, *thing.children, *doer.children) if c.dep == "punct"]:
        attach(word, verb, "punct")
    for word in [c for c in doer.children if c.i > verb.i]:
        attach(word, thing, word.dep, word.subtype)
    if verb.feature("VerbForm") != "Fin":
        verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}


def _highest(word: Token, verb: Token, side: range) -> Token | None:
    """The noun of the phrase that a word stands in, on its side of a verb."""
    found = word if word.pos in _NOUNS else None
    while word.head is not None and word.head is not verb and word.head.i in side:
        word = word.head
        found = word if word.pos in _NOUNS else found
    return found


def title_beside_name(name: Token, language: str) -> None:
    """ "Said City *coach Marta Vance*", "a averti le *ministre* de la Santé *Wang Yi*": of two subjects side by side one has the title."""
    verb = name.head
    if verb is None or name.dep != "nsubj" or name.pos != "PROPN" or opening(name) is not name:
        return
    beside = (c for c in verb.each("nsubj") if c is not name and c.pos == "NOUN")
    title = next((c for c in beside if ending(c) == name.i - 1), None)
    if title is not None and for_people(title, language):
        attach(name, title, "appos")


def participle_beside_object(second: Token, _: str) -> None:
    """ "A dénoncé un mépris et *exigé des excuses*": the next participle is joined to the verb, with the object behind it."""
    noun, joint = second.head, second.child("cc")
    first = noun.head if noun is not None else None
    if first is None or noun is None or joint is None or second.dep != "conj" or noun.dep != "obj":
        return
    past = second.feature("VerbForm") == "Part" and second.feature("Tense") == "Past" and first.each("aux")
    thing = next((c for c in first.each("obj") if c is not noun and opening(c).i == second.i + 1), None)
    if past and thing is not None and joint.i == second.i - 1 and first.pos == "VERB":
        attach(second, first, "conj")
        attach(thing, second, "obj")


def verb_without_subject(verb: Token, language: str) -> None:
    """ "A woman suspected of robbing a bank *fled*": the only finite verb of a sentence is the verb of its noun."""
    root = verb.top()
    if root.pos not in _NOUNS or root.each("cop", "case") or verb.feature("VerbForm") != "Fin":
        return
    if verb.dep not in {"obj", "xcomp", "ccomp", "obl"} or verb.each("nsubj", "mark", "cc", "case", "expl"):
        return
    others = (w for w in root.subtree() if w is not verb and w.pos in {"VERB", "AUX"})
    if (
        any(w.feature("VerbForm") == "Fin" for w in others)
        or not root.each("acl")
        or traits(language).agreeing
    ):
        return
    replace_by(root, verb)
    attach(root, verb, "nsubj")


def verb_before_mark(verb: Token, language: str) -> None:
    """ "Four students *left* after a man suspected of stabbing a teacher appeared": before a conjunction stands a whole clause."""
    subject, later = verb.head, verb.head.head if verb.head is not None else None
    if (
        subject is None
        or later is None
        or verb.dep != "acl"
        or subject.dep != "nsubj"
        or traits(language).agreeing
    ):
        return
    mark = next((m for m in later.each("mark") if verb.i < m.i < later.i), None)
    own = [c for c in later.each("nsubj") if c is not subject and mark is not None and c.i > mark.i]
    past = verb.feature("Tense") == "Past" and not verb.each("aux", "cop", "nsubj", "mark")
    if mark is None or not own or not past or ending(verb) != mark.i - 1 or later.pos != "VERB":
        return
    replace_by(later, verb)
    attach(later, verb, "advcl")
    attach(subject, verb, "nsubj")
    verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Past"}
    for thing in own[1:]:
        doing = at(thing, opening(thing).i - 1)
        if doing is not None and doing.pos == "VERB" and not doing.each("obj"):
            attach(thing, doing, "obj")


SHARED: tuple[Rule, ...] = (
    Rule("subject-before-and", subject_before_and,
        "A man was arrested after three cars and a bus were burnt.",
        "A man was arrested after two days and a bus was burnt.", pos="NOUN PROPN", dep="obl obj"),
    Rule("subject-behind-semicolon", subject_behind_semicolon,
        "Le chef avoue ; son complice, lui, nie.",
        "Le maire invite le préfet ; son adjoint part.", pos="NOUN PROPN", dep="obj nsubj appos dep", bearing=True),
    Rule("finite-of-line", finite_of_line,
        "Floods in southern Brazil kill 56, displace thousands",
        "Floods in southern Brazil can kill, displace and ruin thousands", pos="VERB", dep="parataxis conj"),
    Rule("pronoun-of-contrast", pronoun_of_contrast,
        "Paul Ney chante ; Marc Roy, lui, danse.",
        "Paul Ney chante et lui danse.", pos="PRON"),
    Rule("perfect-of-relative", perfect_of_relative,
        "Les règles qu'elle a elle-même écrites sont contestées.",
        "Les règles qu'elle a sont contestées.", pos="VERB AUX", dep="acl", bearing=True),
    Rule("verb-behind-relative", verb_behind_relative,
        "Une rumeur selon laquelle le maire démissionnerait circule.",
        "Une rumeur selon laquelle le maire démissionnerait a circulé.", pos="NOUN PROPN", over="acl"),
    Rule("pronoun-for-predicate", pronoun_for_predicate,
        "Elle ne le sera pas avant mardi.",
        "Elle ne le vend pas avant lundi.", pos="PRON"),
    Rule("verb-between-nouns", verb_between_nouns,
        "Le médecin nie tout geste déplacé.",
        "Le médecin, blessé au bras, et le malade.", pos="VERB", dep="advmod amod det nmod compound parataxis"),
    Rule("phrase-behind-apposition", phrase_behind_apposition,
        "Les parents ont été prévenus par un message de la directrice, Aline Roy, de la fermeture de la cantine.",
        "Les parents ont été prévenus par un message de la directrice, Aline Roy.", pos="NOUN PROPN", dep="nmod", bearing=True),
    Rule("participle-for-preposition", participle_for_preposition,
        "Failing a deal, the bank would sell the house.",
        "Failing an exam, the pupil cried.", pos="VERB", dep="advcl", over="obj"),
    Rule("title-beside-name", title_beside_name,
        "« C'est grave », a averti le ministre chinois des Affaires étrangères Wang Yi.",
        "« C'est grave », a averti le ministre chinois.", pos="PROPN", dep="nsubj"),
    Rule("participle-beside-object", participle_beside_object,
        "Le syndicat a dénoncé un mépris et exigé des excuses.",
        "Le syndicat a dénoncé un mépris et un abus.", pos="VERB", dep="conj", over="cc"),
    Rule("verb-without-subject", verb_without_subject,
        "A woman suspected of robbing a bank fled.",
        "A woman suspected of robbing a bank.", pos="VERB", dep="obj xcomp ccomp obl"),
    Rule("verb-before-mark", verb_before_mark,
        "Four students left after a man suspected of robbing a shop appeared.",
        "Four students left behind appeared.", pos="VERB", dep="acl"),
    Rule("charge-before-verb", charge_before_verb,
        "Two men wanted for robbing a bank were arrested.",
        "Two men are wanted for robbing a bank.", pos="VERB", dep="acl root ccomp conj advcl"),
    Rule("noun-behind-governor", noun_behind_governor,
        "Stone pleaded guilty on Monday to wire fraud.",
        "Stone agreed on Monday to wire money.", pos="VERB", dep="advcl xcomp", over="mark"),
)  # fmt: skip
