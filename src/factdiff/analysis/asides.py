"""What stands beside a sentence or a speaker and is no part of either: credits in brackets, the manner of saying.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import names_source, rows_of, says, tells
from factdiff.analysis.tree import Token, attach, replace_by, topmost
from factdiff.languages.inflection import inflection
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import ACTORS, OUTLETS, PREPOSITIONS, SPEECH

#: What parts the outlets of one credit.
_BETWEEN = frozenset({",", "/", ";", "-"})


def credit_of_line(closing: Token, language: str) -> None:
    """ "Trois soldats ont été tués (AFP).": outlets in brackets at the end vouch for all that the sentence tells."""
    root = closing.top()
    words = root.subtree()
    at = next(n for n, word in enumerate(words) if word is closing)
    start = next((n for n in range(at, -1, -1) if words[n].form == "("), None)
    if start is None or start < 1 or any(word.pos != "PUNCT" for word in words[at + 1 :]):
        return
    outlets = _outlets(words[start + 1 : at], language)
    if not outlets or root in words[start : at + 1]:
        return
    first = outlets[0]
    for outlet in outlets:
        outlet.pos = "PROPN"
    attach(first, root, "parataxis")
    for other in outlets[1:]:
        attach(other, first, "conj")
    for mark in [words[start], closing]:
        attach(mark, first, "punct")


def _outlets(words: list[Token], language: str) -> list[Token]:
    """The heads of names of outlets, where there is nothing else; none otherwise."""
    parts: list[list[Token]] = [[]]
    for word in words:
        if word.form in _BETWEEN or word.pos == "CCONJ":
            parts.append([])
        else:
            parts[-1].append(word)
    said = (" ".join(word.form for word in part).replace("' ", "'") for part in parts)
    known = all(part and listed(language, OUTLETS, name) for part, name in zip(parts, said, strict=True))
    return [topmost(part) for part in parts] if known else []


def manner_of_speaker(phrase: Token, language: str) -> None:
    """ "A dit un policier sous couvert d'anonymat": how something was said is no part of the name of who says it."""
    speaker = phrase.head
    report = speaker.head if speaker is not None else None
    if speaker is None or report is None or phrase.i < speaker.i or not _of_manner(phrase, language):
        return
    if speaker.dep == "nsubj" and report.i < speaker.i and says(report, language):
        attach(phrase, report, "obl", "mod")
    elif speaker.dep in {"obl", "nmod"} and names_source(speaker, language) and _somebody(speaker, language):
        attach(phrase, report, "parataxis")


def _of_manner(phrase: Token, language: str) -> bool:
    cases = [case for case in phrase.each("case") if case.form.islower()]  # "Reporters Sans Frontières"
    rows = [row for case in cases for row in rows_of(language, PREPOSITIONS, case)]
    return any(row.kind == "manner" and row.usual for row in rows) and not phrase.each("det")


def _somebody(speaker: Token, language: str) -> bool:
    kinds = {row.kind for row in rows_of(language, ACTORS, speaker)}
    return bool(kinds - {"document"}) or speaker.entity == "person"


def object_of_teller(pronoun: Token, language: str) -> None:
    """ "The man whom police say he had met": whom somebody tells of is nobody's police."""
    noun = pronoun.head
    report = noun.head if noun is not None else None
    relative = pronoun.feature("PronType") == "Rel" and pronoun.feature("Poss") != "Yes"
    if noun is None or report is None or not relative or pronoun.each("case"):
        return
    content = report.child("ccomp")
    if noun.dep != "nsubj" or report.dep != "acl" or content is None or not says(report, language):
        return
    attach(pronoun, content, "obj")
    _tell_of(report)


def _tell_of(report: Token) -> None:
    """ "The man whom police say he met *was arrested*": behind what is said stands what is told of the noun."""
    noun = report.head
    if noun is None or noun.head is not None:
        return
    behind = [c for c in report.each("ccomp")[1:] if not c.each("nsubj", "mark", "cc", "expl")]
    if len(behind) == 1:
        predicate = behind[0]
        for word in [c for c in noun.children if c.i > predicate.i]:
            attach(word, predicate, word.dep, word.subtype)
        predicate.head, noun.head = None, None
        report.children.remove(predicate)
        predicate.dep, predicate.subtype = "root", ""
        attach(noun, predicate, "nsubj", "pass" if _passive(predicate) else "")


def _passive(verb: Token) -> bool:
    return any(c.subtype == "pass" for c in verb.each("aux"))


def denial_of_clause(clause: Token, language: str) -> None:
    """ "He stole the money, which he denies": what is denied is a deed or a charge, and no thing that can be touched."""
    noun = clause.head
    loose = clause.dep in {"acl", "advcl"} and clause.subtype == "relcl" and clause.subtree()[0].form == ","
    if noun is None or not loose or not any(row.kind == "deny" for row in rows_of(language, SPEECH, clause)):
        return
    relative = next((c for c in clause.each("obj") if c.feature("PronType") == "Rel"), None)
    said = noun.pos == "NOUN" and tells(noun, language)
    if relative is None or relative.i > clause.i or said or clause.i < noun.i:
        return
    above = next((a for a in [noun, *noun.ancestors()] if a.dep in {"root", "ccomp", "parataxis"}), None)
    if above is not None and above is not noun:
        attach(clause, above, "acl", "relcl")


def participle_in_brackets(verb: Token, _: str) -> None:
    """ "Accused of bribing the firm (*founded* in 1990)": a participle that opens a bracket describes what stands before it."""
    bare = verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Past"
    opens = next((c for c in verb.each("punct") if c.form == "(" and c.i == verb.i - 1), None)
    if not bare or opens is None or verb.head is None or verb.each("aux", "cop", "nsubj", "mark"):
        return
    words = verb.top().subtree()
    before = next((w for w in words if w.i == opens.i - 1), None)
    while before is not None and before.dep in {"flat", "amod"}:
        before = before.head
    noun = before is not None and before.pos in {"NOUN", "PROPN"}
    inside = verb.head.pos in {"NOUN", "PROPN"} and before in verb.head.subtree()
    if before is not None and noun and not inside and verb not in before.ancestors():
        attach(verb, before, "acl")


def clause_of_circumstance(noun: Token, _: str) -> None:
    """ "…, puisqu'elles n'ont pas été *en mesure* de payer": what has a conjunction, a subject and a copula is a clause."""
    if noun.dep not in {"obl", "nmod"} or noun.head is None or not noun.each("cop") or not noun.each("nsubj"):
        return
    if not any(mark.pos == "SCONJ" for mark in noun.each("mark")):
        return
    above, end = noun.head, noun.subtree()[-1].i
    noun.dep, noun.subtype = "advcl", ""
    for word in above.each("xcomp", "advcl"):
        if word is not noun and word.subtree()[0].i == end + 1:
            attach(word, noun, "xcomp")


def finite_of_subject(verb: Token, language: str) -> None:
    """ "Ce qu'il *nie*", "ce que *nie* la firme": a verb of no form that the reader knows is finite.

    Its subject stands in front, or its form is that of a present.
    """
    if verb.feature("VerbForm") or verb.each("aux", "cop") or verb.dep in {"amod", "xcomp"}:
        return
    rules = inflection(language)
    presents = {rules.present(verb.lemma.lower(), number) for number in ("singular", "plural")}
    own = verb.each("nsubj")
    if any(c.i < verb.i for c in own) or (own and verb.form.lower() in presents):
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}


def what_before_copula(pronoun: Token, _: str) -> None:
    """ "*What the inspector found* was a fake passport": what stands behind the copula is said of the thing, and of nobody."""
    if pronoun.head is not None or pronoun.pos != "PRON" or pronoun.top().subtree()[-1].form == "?":
        return
    for clause in pronoun.each("acl"):
        said = next((c for c in clause.each("ccomp") if c.i > clause.i and c.each("cop")), None)
        if said is not None and not said.each("nsubj", "mark", "expl") and clause.each("nsubj"):
            attach(said, pronoun, "parataxis")
            replace_by(pronoun, said)
            attach(pronoun, said, "nsubj")


def what_as_subject(verb: Token, _: str) -> None:
    """ "What alarms doctors is the speed": a thing told by a clause is what the noun behind the copula is said of."""
    predicate = next((c for c in verb.each("ccomp") if c.i > verb.i and c.each("cop")), None)
    words = verb.top().subtree()
    if predicate is None or verb.head is not None or predicate.each("nsubj", "mark", "expl"):
        return
    first = words[0]
    if first.head is not verb or first.feature("PronType") != "Int" or words[-1].form == "?":
        return
    replace_by(verb, predicate)
    for word in [c for c in verb.children if c.i > predicate.each("cop")[0].i]:
        attach(word, predicate, word.dep, word.subtype)
    attach(first, predicate, "nsubj")
    attach(verb, first, "acl", "relcl")
    doer = next((c for c in verb.each("nsubj") if c.i > verb.i), None)
    if doer is not None:
        doer.dep, doer.subtype = "obj", ""


def auxiliary_of_quoted(report: Token, _: str) -> None:
    """ "« Nous n'*avons* rien reçu », a déclaré le maire": an auxiliary inside marks belongs to the verb inside them."""
    auxiliaries = [c for c in report.each("aux") if c.i < report.i]
    if len(auxiliaries) <= 1:
        return
    words = report.top().subtree()
    for auxiliary in auxiliaries[:-1]:
        closing = next((w.i for w in words if w.form == '"' and auxiliary.i < w.i < report.i), None)
        inner = (w for w in words if closing is not None and auxiliary.i < w.i < closing)
        verb = next((w for w in inner if w.pos == "VERB" and w.feature("VerbForm") == "Part"), None)
        if verb is not None and auxiliary not in verb.ancestors():
            attach(auxiliary, verb, auxiliary.dep, auxiliary.subtype)


def question_as_subject(predicate: Token, _: str) -> None:
    """ "Why the plant closed remains unclear": a question that opens a sentence told is what the sentence speaks of."""
    words = predicate.top().subtree()
    told = predicate.head is None and words[-1].form != "?" and not predicate.each("csubj", "expl")
    first = words[0]
    if not told or first.feature("PronType") != "Int":
        return
    bearer = min([predicate, *predicate.each("aux", "cop")], key=lambda word: word.i)
    before = [word for word in words if word.i < bearer.i]
    verbs = [w for w in before if w.pos == "VERB" and w.dep != "amod" and w is not predicate]
    if not verbs or any(word.pos == "PUNCT" for word in before):
        return
    verb = verbs[0]
    if any(own.i > verb.i for own in predicate.each("nsubj")):
        return  # "When the firm closed *residents* protested": a clause that says when
    if first.pos == "PRON":
        _free_relative(first, verb, predicate)
    elif any(word.i < verb.i and word.dep == "nsubj" for word in before):
        _as_subject(verb, predicate, before)


def _free_relative(pronoun: Token, verb: Token, predicate: Token) -> None:
    """ "*Who fired the shots* is unknown": the pronoun is spoken of, and its clause says who that is."""
    if pronoun.head is not predicate or verb.head is pronoun:
        return
    for word in [c for c in predicate.children if pronoun.i < c.i < verb.i and c.dep not in {"cop", "aux"}]:
        attach(word, verb, word.dep, word.subtype)
    attach(verb, pronoun, "acl", "relcl")
    attach(pronoun, predicate, "nsubj")


def _as_subject(verb: Token, predicate: Token, before: list[Token]) -> None:
    """Hang a clause on the predicate that speaks of it, with all that stands before that predicate."""
    own = set(map(id, before))
    loose = [w for w in before if w is not verb and (w.head is None or id(w.head) not in own)]
    loose += [w for w in verb.ancestors() if id(w) in own]
    attach(verb, predicate, "csubj")
    for word in loose:
        if word is not verb and word.head is not verb:
            attach(word, verb, "advmod" if word.pos in {"ADV", "SCONJ"} else word.dep, word.subtype)
    if verb.feature("VerbForm") == "Part" and not verb.each("aux"):
        verb.morph = {**verb.morph, "VerbForm": "Fin", "Mood": "Ind"}
