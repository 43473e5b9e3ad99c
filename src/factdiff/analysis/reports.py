"""Reports and what they report: contents before their verbs, indirect questions, sources of whole sentences.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.agents import names_time
from factdiff.analysis.forms import complementiser, names_source, rows_of, says, tells
from factdiff.analysis.tree import Token, at, attach, ending, form_at, opening
from factdiff.analysis.years import like_year
from factdiff.languages.tables import ACTORS, MODALITY, OUTLETS, PREPOSITIONS, SPEECH

_QUESTIONS = frozenset({"Int", "Rel"})
#: Verbs of saying that have whom they speak to or of as their object.
_TOLD = frozenset({"accuse", "ask", "cite", "plain"})


def reported_content(content: Token, language: str) -> None:
    """ "Le pont est fermé, a déclaré le maire": what stands before a verb of saying and hangs on it is its content."""
    verb = content.head
    beside = content.dep == "parataxis" and verb is not None and content.i < verb.i
    if (
        beside
        and verb is not None
        and (content.pos == "VERB" or content.child("cop"))
        and _says(verb, language)
    ):
        content.dep, content.subtype = "ccomp", ""


def _says(token: Token, language: str) -> bool:
    rows = rows_of(language, SPEECH, token)
    return any(row.use == "verb" and row.kind not in {"plain", "cite"} for row in rows)


def indirect_question(verb: Token, language: str) -> None:
    """ "Know when it left", "asked what it did": behind such a verb a clause with a question word is its content."""
    if verb.child("ccomp") or not rows_of(language, SPEECH, verb) or verb.pos not in {"VERB", "AUX"}:
        return
    for clause in verb.each("advcl"):
        if clause.i > verb.i and not verb.child("obj") and _questioned(clause):
            clause.dep, clause.subtype = "ccomp", ""
            return
    word = verb.child("obj")
    if word is None or word.i < verb.i or word.feature("PronType") not in _QUESTIONS or word.each("case"):
        return
    for relative in word.each("acl", "advcl"):
        attach(relative, verb, "ccomp")
        attach(word, relative, "advmod" if word.pos == "ADV" else "obj")


def subjects_of_content(clause: Token, language: str) -> None:
    """ "Police said *Ann Lee, 34, and Tom Roy* had been held": nobody says a person, but what they do with another."""
    report, last = clause.head, clause.child("nsubj")
    first = report.child("obj") if report is not None else None
    if report is None or first is None or last is None or not _says(report, language):
        return
    cc = next((c for c in (*clause.each("cc"), *last.each("cc")) if c.i < last.i), None)
    named = first.pos == "PROPN" and first.entity == "person" and report.i < first.i
    told = any(row.kind in _TOLD for row in rows_of(language, SPEECH, report))
    if not named or told or cc is None or cc.i != opening(last).i - 1 or report.each("ccomp"):
        return
    attach(clause, report, "ccomp")
    attach(first, clause, last.dep, last.subtype)
    attach(last, first, "conj")
    attach(cc, last, "cc")


def content_of_subject(clause: Token, language: str) -> None:
    """ "Doubts remain *that he acted alone*", "fears grew *that* …": what a noun says, doubts or fears is no object of its verb."""
    verb = clause.head
    subject = verb.child("nsubj") if verb is not None else None
    if verb is None or subject is None or subject.pos != "NOUN" or verb.i > clause.i or verb.child("obj"):
        return
    that = _that(clause, language)
    before = at(clause, that.i - 1) if that is not None else None
    alone = before is not None and before.pos not in {"ADP", "ADV", "SCONJ"}  # "après que", "so that"
    if tells(subject, language) and alone and verb.pos == "VERB" and not _says(verb, language):
        attach(clause, subject, "acl")


def content_of_report(clause: Token, language: str) -> None:
    """ "Répète à l'envi *qu'il n'a pas renoncé*": a content behind a phrase that says nothing is the report's."""
    noun = clause.head
    verb = noun.head if noun is not None and noun.dep == "obl" else None
    if (
        noun is None
        or verb is None
        or _that(clause, language) is None
        or verb.each("ccomp", "xcomp", "obj")
        or noun.i > clause.i
    ):
        return
    governs = tells(noun, language) or rows_of(language, MODALITY, noun)  # "of the risk that it fails"
    if _says(verb, language) and not governs:
        attach(clause, verb, "ccomp")


def _that(clause: Token, language: str) -> Token | None:
    """The only word that opens a clause, if it is one for a content ("que", "that") by itself."""
    marks = clause.each("mark")
    alone = len(marks) == 1 and complementiser(marks[0], language) and not marks[0].each("fixed")
    return marks[0] if alone else None


def _questioned(clause: Token) -> bool:
    first = min(clause.subtree(), key=lambda word: word.i)
    return first.head is clause and first.pos == "ADV" and first.feature("PronType") in _QUESTIONS


def behind_insert(verb: Token, _: str) -> None:
    """ "« C'est rare », a dit le maire dans un entretien": what follows the reporting clause is a part of it."""
    content = verb.head
    if verb.dep != "parataxis" or content is None or content.i > verb.i:
        return
    end = max(verb.subtree(), key=lambda word: word.i).i
    for word in content.each("obl", "advmod"):
        if word.i > verb.i and min(word.subtree(), key=lambda inner: inner.i).i == end + 1:
            attach(word, verb, word.dep, word.subtype)
            end = max(word.subtree(), key=lambda inner: inner.i).i


def report_behind_comma(report: Token, language: str) -> None:
    """ "Rien n'indique que l'eau soit polluée, a fait savoir l'agence": behind a comma, before its subject, it is inserted."""
    above = report.head
    if above is None or report.i < above.i or report.each("mark", "cc", "ccomp", "xcomp"):
        return
    if any(c.feature("PronType") in _QUESTIONS for c in report.children):
        return  # "le décret, que soutient la ministre, …"
    causing = any(c.subtype == "caus" for c in report.each("aux"))
    teller = report.child("nsubj")
    if teller is None or teller.i < report.i or not (causing or _says(report, language)):
        return
    if form_at(report, opening(report).i - 1) == ",":
        report.dep, report.subtype = "parataxis", "insert"


def before_insert(word: Token, language: str) -> None:
    """ "Un bateau a coulé dimanche soir, ont indiqué les pompiers": what ends before the report's comma is in its content."""
    report = word.head
    content = report.head if report is not None else None
    if report is None or content is None or report.dep != "parataxis" or not _says(report, language):
        return
    if not content.i < word.i < report.i or word.dep not in {"obl", "advmod"}:
        return
    commas = [c.i for w in (report, word) for c in w.each("punct") if c.form == "," and c.i < report.i]
    if any(ending(word) < comma for comma in commas) and not any(comma < word.i for comma in commas):
        attach(word, content, word.dep, word.subtype)


def time_of_report(word: Token, language: str) -> None:
    """ "Holt said *on Friday* it would close": without "that" a time right behind the report is the report's."""
    content = word.head
    report = content.head if content is not None else None
    if report is None or content is None or not says(report, language) or content.each("mark"):
        return
    subject = content.child("nsubj")
    between = (
        report.i + 1 == opening(word).i and subject is not None and ending(word) + 1 == opening(subject).i
    )
    once = word.feature("Number") != "Plur"
    if between and once and (names_time(word, language) or like_year(word)):
        attach(word, report, "obl")


def source_of_sentence(token: Token, language: str) -> None:
    """ "…, according to X" set off by a comma speaks for the whole sentence and not for its last clause."""
    if token.dep not in {"obl", "nmod"} or token.head is None or token.head.head is None:
        return
    first = min(token.subtree(), key=lambda w: w.i)
    set_off = (
        first.form == "," or any(c.form == "," and c.i < token.i for c in token.children) or first.i == 0
    )
    if not set_off or not names_source(token, language):
        return
    holder = _clause_around(token) or token.top()
    if token.head is not holder:
        attach(token, holder, "obl")


def _clause_around(phrase: Token) -> Token | None:
    """ "La ville, où 300 personnes, *selon la police*, ont manifesté": what stands amid a side clause speaks for that."""
    own = {id(word) for word in phrase.subtree()}
    found: list[tuple[int, Token]] = []
    for clause in phrase.top().subtree():
        if clause.dep not in {"acl", "advcl"} or clause.feature("VerbForm") == "" or id(clause) in own:
            continue
        words = [w.i for w in clause.subtree() if id(w) not in own and w.pos != "PUNCT"]
        if words[0] < phrase.i < words[-1] and (clause.each("nsubj", "aux") or clause.i < phrase.i):
            found.append((words[-1] - words[0], clause))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def told_to(hearer: Token, language: str) -> None:
    """ "A indiqué la mairie à l'AFP": whoever is told stands behind the speaker, and is no part of their name."""
    speaker = hearer.head
    report = speaker.head if speaker is not None else None
    if speaker is None or report is None or hearer.dep != "nmod" or speaker.dep != "nsubj":
        return
    if not (report.i < speaker.i < hearer.i) or not _says(report, language):
        return
    heard = bool(rows_of(language, ACTORS, hearer) or rows_of(language, OUTLETS, hearer))
    if (heard or hearer.entity in {"organisation", "person"}) and _given(hearer, language):
        attach(hearer, report, "obl", "arg")


def _given(word: Token, language: str) -> bool:
    cases = [row for case in word.each("case") for row in rows_of(language, PREPOSITIONS, case)]
    return any(row.kind == "recipient" and not row.genitive for row in cases)


def report_of_report(report: Token, language: str) -> None:
    """ "A nié avoir reçu l'argent, mais *reconnu* avoir rencontré X": who denies one thing owns up to the other."""
    content = report.head
    above = content.head if content is not None else None
    if (
        content is None
        or above is None
        or content.dep not in {"xcomp", "ccomp"}
        or not _says(above, language)
    ):
        return
    perfect = any(c.feature("VerbForm") == "Inf" for c in content.each("aux"))
    told = report.each("xcomp", "ccomp")
    done = report.feature("VerbForm") == "Part"  # "… et *vouloir* protester" goes on with what was said
    if perfect and told and done and _says(report, language) and above.each("aux"):
        attach(report, above, "conj")


def report_between(content: Token, language: str) -> None:
    """ "*When he arrived*, the judge said, the door was open": what stands before an inserted report is in its content."""
    report = content.head
    if report is None or content.dep not in {"ccomp", "parataxis"} or content.i < report.i:
        return
    if (
        content.each("mark", "cc")
        or form_at(content, opening(content).i - 1) != ","
        or not _says(report, language)
    ):
        return
    own = [report, *report.each("nsubj", "aux", "expl")]
    start = min(opening(word).i if word is not report else word.i for word in own)
    before = [c for c in report.each("advcl", "obl") if ending(c) < start]
    if before and form_at(report, start - 1) == ",":
        content.dep, content.subtype = "ccomp", ""
        for clause in before:
            attach(clause, content, clause.dep, clause.subtype)


def insert_of_main(report: Token, language: str) -> None:
    """ "*Aurait-on réagi*, écrit le juge, des vies auraient été sauvées": a report between two clauses is in the main one."""
    side = report.head
    main = side.head if side is not None else None
    between = side is not None and main is not None and side.i < report.i < main.i
    if between and main is not None and side is not None and side.dep == "advcl" and _says(report, language):
        attach(report, main, report.dep, report.subtype)


def comma_before_insert(comma: Token, _: str) -> None:
    """ "Si l'alerte avait été donnée plus tôt*,* écrit l'inspecteur, des vies auraient été sauvées": without the report the comma parts two clauses."""
    report = comma.head
    main = report.head if report is not None else None
    if report is None or main is None or comma.form != "," or not comma.i < report.i < main.i:
        return
    side = next((c for c in main.each("advcl", "obl") if ending(c) == comma.i - 1), None)
    if report.dep == "parataxis" and side is not None:
        attach(comma, side, "punct")
