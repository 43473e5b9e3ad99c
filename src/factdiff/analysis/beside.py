"""Names and numbers right behind a noun that belong to it, and to no verb and no other noun.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import for_people, genitive, rows_of
from factdiff.analysis.tree import Token, around, at, attach, ending, form_at, opening, replace_by
from factdiff.analysis.years import like_year
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import DEMONYMS, EMPTY, TIMES

_NOUNS = frozenset({"NOUN", "PROPN"})


def number_of_noun(number: Token, language: str) -> None:
    """ "Signer l'accord de 2015": a bare number behind a noun and its preposition belongs to the noun."""
    verb = number.head
    if number.pos != "NUM" or number.dep != "obl" or verb is None or number.children != number.each("case"):
        return
    case = number.child("case")
    noun = next((c for c in verb.each("obj", "nsubj", "obl") if case and c.i == case.i - 1), None)
    whole = case is not None and not case.each("fixed")  # "d'ici 2030" says by when
    if noun is not None and whole and genitive(number, language):
        attach(number, noun, "nmod")


def year_of_clause(noun: Token, _: str) -> None:
    """ "*In 2016* voters chose him": a year behind a preposition counts no subject, which can have none before it."""
    verb, year = noun.head, noun.child("nummod")
    if verb is None or year is None or not like_year(year):
        return
    case = next((c for c in (*noun.each("case"), *year.each("case")) if c.i == year.i - 1), None)
    subject = noun.dep == "nsubj" or verb.child("nsubj", "csubj") is None
    if case is not None and subject and year.i == noun.i - 1 and noun.i < verb.i:
        attach(year, verb, "obl")
        attach(case, year, "case")
        noun.dep, noun.subtype = "nsubj", ""


def one_phrase(name: Token, _: str) -> None:
    """ "Le ministre Jean Dupont dort": a name right behind a noun is no second subject, object or agent."""
    verb = name.head
    if verb is None or name.each("cc", "case"):
        return
    noun = next((c for c in reversed(verb.each(name.dep)) if c.i < name.i), None)
    if noun is None or noun.pos not in _NOUNS or ending(noun) != name.subtree()[0].i - 1:
        return
    if name.i < verb.i if name.dep == "nsubj" else (name.entity == "person" and noun.pos == "NOUN"):
        last = [c for c in noun.each("conj") if c.pos == "NOUN" and c.i < name.i]  # "and its ally Italy"
        attach(name, last[-1] if last else noun, "appos")


def name_of_titles(title: Token, language: str) -> None:
    """ "L'acteur et réalisateur Paul Roy": two titles before one name are one person's, and the name is the first's."""
    first = title.head
    if first is None or title.each("det", "nummod") or not title.agrees(first):
        return
    if any(c.feature("Poss") == "Yes" for c in title.children):
        return  # "the mayor and his deputy, Ann Roe"
    if not _roles(first, title, language):
        return
    if any(word.pos == "PROPN" for word in first.subtree() if first.i < word.i < title.i):
        return  # "barrister Ann Lee and director Paul Roy" are two
    name = next((c for c in [*title.children, *first.children] if _names(c, title)), None)
    verb = first.head if first.dep == "nsubj" else None
    several = verb is not None and any(
        w.feature("Number") == "Plur" for w in (verb, *verb.each("aux", "cop"))
    )
    if name is not None and not several and first.feature("Number") != "Plur":
        attach(name, first, "appos")


def _names(name: Token, title: Token) -> bool:
    """Whether a name of a person stands right behind a title, or between commas."""
    if name.pos != "PROPN" or name.entity != "person" or name.each("case"):
        return False
    parted = (title.i + 1, ending(name) + 1)
    near = name.i == title.i + 2 and all(form_at(name, place) == "," for place in parted)
    return name.i == title.i + 1 or near


def name_with_sign(sign: Token, _: str) -> None:
    """ "Johnson & Johnson recalled the drug": what the sign for "and" joins is one name, and no two doers."""
    beside = around(sign)
    if sign.form != "&" or beside is None:
        return
    first, last = beside
    if first.pos != "PROPN" or last.pos != "PROPN" or sign in (first.head, last.head):
        return
    first = first.head if first.dep == "flat" and first.head is not None else first
    if last in first.ancestors():
        return
    for word in last.each("case", "flat", "nummod"):
        attach(word, first, word.dep, word.subtype)
    attach(sign, first, "flat")
    attach(last, first, "flat")


def time_beside_noun(time: Token, language: str) -> None:
    """ "Le maire a fermé le pont, le jour de la fête": a time behind a noun and a comma says when, and not what it is."""
    noun = time.head
    if noun is None or not _counts_time(time, language) or time.feature("Number") == "Plur":
        return
    verb = next((a for a in noun.ancestors() if a.pos == "VERB"), None)
    if not any(det.feature("Definite") == "Def" for det in time.each("det")):
        return
    timed = noun.pos == "NUM" or bool(rows_of(language, TIMES, noun)) or bool(noun.entity)
    if verb is not None and not timed and noun.i < time.i and verb.i < time.i:
        attach(time, verb, "obl")


def _counts_time(noun: Token, language: str) -> bool:
    return any(row.kind in {"unit", "part"} for row in rows_of(language, TIMES, noun))


def phrase_before_subject(verb: Token, _: str) -> None:
    """ "À Lyon, l'une des villes touchées, l'école a fermé": of two subjects the one between commas says what was named."""
    before = [c for c in verb.each("nsubj") if c.i < verb.i]
    if not before[1:]:
        return
    words = verb.top().subtree()
    inner, own = before[-2:]
    if own.each("cc"):  # "parmi eux, Anne Ney, ancienne juge, et Léa Roy siègent"
        attach(own, inner, "conj")
        return
    start, end = opening(inner).i, opening(own).i
    commas = {w.i for w in words if w.form == ","}
    beside = [c for c in verb.each("obl", "nmod", "advmod") if c.pos in _NOUNS and ending(c) == start - 2]
    if beside and start - 1 in commas and end - 1 in commas:
        attach(inner, beside[-1], "appos")


def partitive_subject(noun: Token, language: str) -> None:
    """ "De la fumée a envahi la gare": so much of something at the head of a clause without a subject is its subject."""
    verb, case = noun.head, noun.child("case")
    article = noun.child("det") or (case.child("fixed") if case is not None else None)
    if (
        verb is None
        or case is None
        or article is None
        or verb.each("nsubj", "csubj", "expl")
        or noun.i > verb.i
    ):
        return
    some = article.feature("Definite") == "Def" and article.feature("Number") == "Sing" and noun.pos == "NOUN"
    opens = noun.subtree()[0] is case and verb.subtree()[0] is case and genitive(noun, language)
    helped = [w for w in (*verb.each("aux", "cop"), verb) if w.feature("VerbForm") == "Fin"]
    if some and opens and helped and noun.subtree()[-1].i + 2 >= helped[0].i:
        attach(noun, verb, "nsubj")
        case.dep, case.pos = "det", "DET"


def person_of_role(name: Token, language: str) -> None:
    """ "La porte-parole du gouvernement, Amal Osman": a person is beside the noun for people and not its body.

    "Le patron du Belge Jan Claes": right behind a word for where somebody is from stands who that is.
    """
    noun = name.head
    near = at(name, opening(name).i - 1) if name.dep == "appos" and name.entity == "person" else None
    if near is not None and near.pos in _NOUNS and near.each("det", "case") and _from_a_place(near, language):
        attach(name, near, "appos")
        return
    beside = (c for c in name.each("appos", "flat", "nmod") if not c.each("case"))
    person = name.entity == "person" or any(c.entity == "person" for c in beside)
    if not person or name.dep != "appos" or noun is None or _one_of_people(noun, name, language):
        return
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
        told = noun.dep == "appos" and noun.head is not None and noun.head.i < noun.i
        if told and noun.head is not None and _somebody(noun.head):
            return  # "M. Wang, un porte-parole du groupe Leishang": the role has its person
        if _one_of_people(noun, name, language):
            attach(name, noun, "appos")
            return


def _somebody(word: Token) -> bool:
    return word.entity == "person" or any(c.entity == "person" for c in word.each("flat", "nmod"))


def _from_a_place(noun: Token, language: str) -> bool:
    """ "La *Polonaise* Iga Nowak": whether a noun says where somebody is from."""
    lemmas = {noun.lemma.lower(), noun.form.lower(), *known(language, noun.form.lower(), "ADJ")}
    return noun.form[:1].isupper() and any(table(language, DEMONYMS).get(lemma) for lemma in lemmas)


def _one_of_people(noun: Token, name: Token, language: str) -> bool:
    """Whether a noun is for people, and for one where one is named: "le chef des députés Paul Roy" is one chief."""
    several = noun.feature("Number") == "Plur" and not name.each("conj")
    return not several and for_people(noun, language)


def age_in_front(word: Token, language: str) -> None:
    """ "Âgé de 45 ans, le suspect …", "aged 45, he …": an age before the subject is told of the subject."""
    if not any(row.kind == "age word" for row in rows_of(language, EMPTY, word)):
        return
    number = word.head if word.dep == "case" else None
    top = number or word
    verb = top.head
    subject = verb.child("nsubj") if verb is not None else None
    if verb is None or subject is None or top.dep not in {"advcl", "xcomp", "obl"} or top.i > subject.i:
        return
    if not any(c.form == "," and c.i > top.i for c in top.each("punct")):
        return
    if number is not None:
        replace_by(number, word)
        for other in list(number.children):
            attach(other, word, other.dep, other.subtype)
        attach(number, word, "obl")
    word.pos, word.lemma = "ADJ", word.lemma.lower()
    attach(word, subject, "acl")


def further_role(role: Token, language: str) -> None:
    """ "Anne Roy, mayor of Leeds *and a former judge*, resigned": a second role beside a name is no second person."""
    name = role.head
    first = name.child("appos") if name is not None else None
    if name is None or first is None or role.dep != "conj" or name.entity != "person" or not role.each("cc"):
        return
    bare = all(c.feature("Definite") == "Ind" for c in role.each("det"))
    between = name.i < first.i < role.i and first.subtree()[-1].i + 1 == role.subtree()[0].i
    ended = any(c.form == "," and c.i > role.i for c in [*name.each("punct"), *role.each("punct")])
    if bare and between and ended and role.feature("Number") != "Plur" and _roles(first, role, language):
        attach(role, first, "conj")


def _roles(first: Token, role: Token, language: str) -> bool:
    return role.pos == first.pos == "NOUN" and for_people(first, language) and for_people(role, language)
