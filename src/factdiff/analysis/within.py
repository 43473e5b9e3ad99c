"""Words that a parser hung on another clause than the one that they stand in.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.belonging import share
from factdiff.analysis.forms import complementiser, may_agree, rows_of, says
from factdiff.analysis.tree import Token, at, attach, behind_comma, ending, form_at, opening, upwards
from factdiff.languages.tables import ACTORS, MODALITY, PLACEWORDS, PREPOSITIONS, TIMES

_NOUNS = frozenset({"NOUN", "PROPN"})
#: What stands where a parser had a verb do double duty.
_LOOSE = frozenset({"advcl", "conj", "parataxis", "ccomp", "acl"})


def clause_for_auxiliary(word: Token, language: str) -> None:
    """ "A prévenu que des grèves *auraient* lieu": what has a conjunction and a subject helps no verb, it is one."""
    verb = word.head
    mark, own = word.child("mark"), word.child("nsubj")
    if verb is None or word.dep != "aux" or mark is None or own is None or not verb.i < mark.i < word.i:
        return
    before = at(word, mark.i - 1)
    teller = next((w for w in upwards(before) if w.pos == "VERB"), verb)
    word.pos = "VERB"
    attach(word, teller, "ccomp" if says(teller, language) else "advcl")


def phrase_within_relative(phrase: Token, _: str) -> None:
    """ "La firme, qui a vu ses ventes bondir *de 34 %*, embauche": a phrase amid a relative clause belongs to that clause."""
    head = phrase.head
    before = at(phrase, opening(phrase).i - 1)
    if head is None or before is None or head.i == before.i:
        return
    parted = before.form == ","
    before = at(phrase, before.i - 1) if parted else before
    path = list(upwards(before))
    clause = next((w for w in path if w.dep == "acl" and w.pos == "VERB"), None)
    main = head
    while main.dep == "xcomp" and main.head is not None:
        main = main.head
    if clause is None or phrase in path or main not in clause.ancestors():
        return
    closing = any(c.form == "," and c.i == ending(phrase) + 1 for c in clause.each("punct"))
    if head is not clause.head and clause.i < phrase.i < head.i and (closing or not parted):
        verb = next(w for w in path if w.pos == "VERB")
        attach(phrase, verb, phrase.dep, phrase.subtype)


def participle_amid_clause(participle: Token, _: str) -> None:
    """ "Si l'inflation, *revenue* à 6 %, ralentit, …": between commas behind a subject it describes that, not a later one."""
    comma = opening(participle).i - 1
    first = at(participle, comma + 1)
    if participle.feature("VerbForm") != "Part" or participle.each("aux", "cop", "nsubj", "mark"):
        return
    if first is not None and first.form == ",":
        comma += 1
    before = at(participle, comma - 1)
    if form_at(participle, comma) != "," or before is None or participle.dep != "advcl":
        return
    noun = next((w for w in upwards(before) if w.dep == "nsubj"), None)
    verb = noun.head if noun is not None else None
    if noun is None or verb is None or verb is participle.head or verb.i < participle.i:
        return
    if noun.pos in _NOUNS and ending_before(noun, comma) and may_agree(noun, participle):
        attach(participle, noun, "acl")


def ending_before(noun: Token, comma: int) -> bool:
    """Whether a noun's own phrase reaches to a comma."""
    return max(word.i for word in noun.subtree() if word.i < comma) == comma - 1


def verb_of_marked_subject(participle: Token, _: str) -> None:
    """ "Si l'inflation, revenue à 6 %, *ralentit*": the finite verb behind the commas has the subject and the conjunction."""
    subject, marks = participle.child("nsubj"), participle.each("mark")
    bare = participle.feature("VerbForm") == "Part" and not participle.each("aux", "cop")
    if subject is None or not marks or not bare or not subject.i < participle.i or participle.head is None:
        return
    above = participle.head
    words = [*above.children, *(above.head.children if above.head is not None else ())]
    verb = next((w for w in words if w.i > participle.i and w.dep in _LOOSE and _finite(w)), None)
    if verb is None or verb.each("nsubj", "mark", "cc", "expl"):
        return
    end = ending(participle) + 1
    start = min(w.i for w in [verb, *verb.each("aux", "cop", "advmod", "obj")])
    if form_at(participle, end) != "," or start != end + 1 or not may_agree(subject, participle):
        return
    attach(verb, above, participle.dep, participle.subtype)
    for word in [*marks, subject]:
        attach(word, verb, word.dep, word.subtype)
    attach(participle, subject, "acl")


def condition_of_content(clause: Token, language: str) -> None:
    """ "A assuré que, *si l'usine rouvrait*, la ville paierait": a condition in front of a content is the content's."""
    verb = clause.head
    if verb is None or clause.dep != "ccomp" or form_at(clause, ending(clause) + 1) != ",":
        return
    kinds = {
        row.kind
        for m in clause.each("mark")
        for row in rows_of(language, MODALITY, m)
        if row.use == "conjunction"
    }
    later = [c for c in verb.each("ccomp") if c.i > clause.i and c.each("nsubj", "expl")]
    if "hypothetical" in kinds and later:
        attach(clause, later[0], "advcl")


def item_beside_item(noun: Token, _: str) -> None:
    """ "Un automobiliste tué par un arbre et *une femme emportée par une vague*": what is told alike stands side by side."""
    first, joint = noun.head, noun.child("cc")
    if first is None or noun.dep != "conj" or joint is None or not _told(noun) or _told(first):
        return
    for other in first.ancestors():
        if other.pos in _NOUNS and _told(other) and first.i > other.i:
            if _kind_of_article(other) == _kind_of_article(noun) and not noun.each("case"):
                attach(noun, other, "conj")
            return
        if other.pos == "VERB" and other.dep != "acl":
            return


def item_of_count(noun: Token, _: str) -> None:
    """ "A fait deux morts, *un automobiliste* tué à Metz et …": behind what was counted and a comma stands who that was."""
    verb = noun.head
    counted = verb.child("obj") if verb is not None else None
    if verb is None or counted is None or noun.dep not in {"nsubj", "obl", "dislocated"} or noun.each("case"):
        return
    parted = behind_comma(noun)
    between = verb.i < counted.i < noun.i and counted.each("nummod")
    indefinite = any(det.feature("Definite") == "Ind" for det in noun.each("det")) or noun.each("nummod")
    if parted and between and indefinite and (noun.dep != "nsubj" or verb.each("nsubj")[0] is not noun):
        attach(noun, counted, "appos")


def participle_of_item(verb: Token, _: str) -> None:
    """ "Killed two people, a driver hit by a tree and *a woman swept away by a wave*": in a list the past was done to her."""
    noun, first = verb.child("nsubj"), verb.head
    bare = verb.feature("VerbForm") == "Fin" and not verb.each("aux", "obj", "ccomp", "xcomp", "cop")
    if noun is None or first is None or not bare or verb.dep != "conj" or verb.feature("Tense") != "Past":
        return
    counted = first.child("obj")
    item = next((c for c in counted.each("appos") if _told(c)), None) if counted is not None else None
    joint = verb.child("cc") or noun.child("cc")
    if item is None or joint is None or joint.i not in {opening(noun).i - 1, opening(noun).i}:
        return
    if ending(noun) + 1 == verb.i and _kind_of_article(noun) == _kind_of_article(item) and verb.each("obl"):
        verb.morph = {"VerbForm": "Part", "Tense": "Past"}
        attach(noun, item, "conj")
        attach(verb, noun, "acl")
        attach(joint, noun, "cc")


def share_of_pronoun(word: Token, language: str) -> None:
    """ "Les pompiers, *dont 300* étaient mobilisés": right behind the pronoun stands how many of them it was."""
    verb = word.head
    pronoun = at(word, word.i - 1)
    if verb is None or pronoun is None or word.dep != "nsubj" or pronoun.head is not verb:
        return
    loose = pronoun.dep in {"iobj", "obl", "nmod"} and not pronoun.each("case")
    relative = pronoun.feature("PronType") == "Rel" and not rows_of(language, PLACEWORDS, pronoun)
    if loose and relative and share(word, language):
        attach(pronoun, word, "nmod")


def speaker_behind_insert(report: Token, language: str) -> None:
    """ "Il a été opéré, a fait savoir *son avocat*": who stands behind an inserted verb of saying without a subject says it."""
    content = report.head
    causing = [c for c in report.each("aux") if c.subtype == "caus"]
    if content is None or content.i > report.i or report.dep != "parataxis" or report.each("nsubj", "ccomp"):
        return
    if not (says(report, language) or causing) or form_at(report, opening(report).i - 1) != ",":
        return
    behind = [
        c for c in content.each("nsubj", "obj", "appos") if c.i > report.i and c.pos in {*_NOUNS, "PRON"}
    ]
    speaker = next((c for c in behind if not c.each("case")), None)
    if speaker is not None and opening(speaker).i == report.i + 1:
        attach(speaker, report, "nsubj")


def accused_within(participle: Token, language: str) -> None:
    """ "Le procès de *l'ancien maire*, accusé d'avoir volé": who is accused or suspected is somebody, and no trial."""
    noun = participle.head
    if noun is None or participle.dep != "acl" or not noun.i < participle.i or _somebody(noun, language):
        return
    accused = any(
        row.use == "passive" and row.kind in {"alleged", "obligation"}
        for row in rows_of(language, MODALITY, participle)
    )
    own = {id(word) for word in participle.subtree()}
    inner = [
        w for w in noun.subtree() if noun.i < w.i < participle.i and id(w) not in own and w.dep == "nmod"
    ]
    people = [w for w in inner if _somebody(w, language) and may_agree(w, participle)]
    top = noun.top()
    if top is not noun and top.pos == "NOUN" and not behind_comma(participle) and may_agree(top, participle):
        return  # "le tagueur de la statue du roi jugé en mai" is the tagger
    if accused and people and participle.feature("VerbForm") == "Part":
        attach(participle, people[0], "acl")


def mark_of_chance(pronoun: Token, language: str) -> None:
    """ "La possibilité *que* le virus ait muté": before a subjunctive behind a noun of chance it opens what may be so."""
    clause = pronoun.head
    noun = clause.head if clause is not None and clause.dep == "acl" else None
    if (
        clause is None
        or noun is None
        or pronoun.i != opening(clause).i
        or not complementiser(pronoun, language)
    ):
        return
    chance = any(row.use == "noun" for row in rows_of(language, MODALITY, noun))
    words = [clause, *clause.each("aux", "cop")]
    if chance and clause.each("nsubj") and any(w.feature("Mood") == "Sub" for w in words):
        pronoun.pos, pronoun.dep, pronoun.morph = "SCONJ", "mark", {}
        clause.subtype = ""


def kind_of_named(kind: Token, language: str) -> None:
    """ "Le comité Adama Traoré, *jeune homme* mort en 2016": a person beside the name of a body is who it is named after."""
    body = kind.head
    human = any(row.kind in {"person", "title"} for row in rows_of(language, ACTORS, kind))
    told = human and kind.each("acl") and not kind.each("det")
    if body is None or kind.dep != "appos" or not told or body.pos != "NOUN":
        return
    start = opening(kind).i - 1
    last = at(kind, start - 1) if form_at(kind, start) == "," else None
    name = last.head if last is not None and last.dep == "flat" else last
    named = name is not None and name.head is body and name.i > body.i and name.pos == "PROPN"
    if named and name is not None and not name.each("case", "det") and not _people(body, language):
        attach(kind, name, "appos")


def agent_of_event(agent: Token, language: str) -> None:
    """ "Mort après son interpellation *par des gendarmes*": right behind what happened stands who did that."""
    verb = agent.head
    if verb is None or agent.dep != "obl" or agent.subtype != "agent" or not verb.i < agent.i:
        return
    before = at(agent, opening(agent).i - 1)
    event = next((w for w in upwards(before) if w.head is verb and w.dep == "obl"), None)
    if event is None or not ending_before(event, opening(agent).i) or event.pos != "NOUN":
        return
    rows = [row for case in event.each("case") for row in rows_of(language, PREPOSITIONS, case)]
    timed = any(row.kind == "time" and row.usual for row in rows)
    timed = timed and all(row.kind == "event" for row in rows_of(language, TIMES, event))
    owned = any(det.feature("Poss") == "Yes" for det in event.each("det")) or event.each("nmod")
    if timed and owned:
        attach(agent, event, "nmod")


def _people(noun: Token, language: str) -> bool:
    kinds = {"person", "title", "relation", "honorific"}
    return any(row.kind in kinds for row in rows_of(language, ACTORS, noun))


def _somebody(noun: Token, language: str) -> bool:
    return noun.pos == "PROPN" or noun.entity != "" or bool(rows_of(language, ACTORS, noun))


def aside_behind_relative(noun: Token, _: str) -> None:
    """ "La firme, qui ouvre une usine en Hongrie, *sa première en Europe*, embauche": between commas stands no second subject."""
    verb = noun.head
    if verb is None or noun.dep != "nsubj" or noun.i > verb.i or noun.each("conj", "cc"):
        return
    own = verb.each("nsubj")[0]
    start, end = opening(noun).i - 1, ending(noun) + 1
    start += opening(noun).form == ","
    if own is noun or form_at(noun, start) != "," or form_at(noun, end) != ",":
        return
    path = upwards(at(noun, start - 1))
    clause = next((w for w in path if w.dep == "acl" and w.pos == "VERB" and w.head is own), None)
    if clause is not None:
        attach(noun, clause, "parataxis")


def _told(noun: Token) -> bool:
    """Whether a participle with more beside it says what befell somebody."""
    participles = (c for c in noun.each("acl") if c.feature("VerbForm") == "Part" and c.i > noun.i)
    return any(c.each("obl") and not c.each("nsubj") for c in participles)


def _kind_of_article(noun: Token) -> str:
    found = next((det.feature("Definite") for det in noun.each("det") if det.feature("Definite")), "")
    return found or ("Ind" if noun.each("nummod") else "")


def _finite(verb: Token) -> bool:
    return any(w.feature("VerbForm") == "Fin" for w in [verb, *verb.each("aux", "cop")])
