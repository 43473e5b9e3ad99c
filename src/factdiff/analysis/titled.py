"""Rules for a title before a name inside another phrase, so that whoever is named there does not do what its head does.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import for_people, may_agree
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, ending, opening, upwards
from factdiff.languages.traits import traits

#: What a parser makes of a name that it hung past its title.
_ASTRAY = frozenset({"nmod", "appos", "nsubj", "obj", "obl", "dislocated"})


def case_before_title(case: Token, _: str) -> None:
    """ "The lawyer *of* banker Paul Lind": what stands before a title opens the phrase of the name behind it."""
    title = case.head
    name = title.head if title is not None else None
    if title is None or name is None or not case.i < title.i < name.i or name.each("case"):
        return
    if name.pos == "PROPN" and title.pos == "NOUN" and _beside(title, name):
        attach(case, name, "case")


def name_behind_title(name: Token, language: str) -> None:
    """ "The mother of murdered teen *Holly Dunn*", "le père de l'adolescent *Tom Roy*": the name is that of the last noun."""
    title = _title_before(name, language)
    if title is None or name.each("case") or name.entity not in {"person", ""}:
        return
    case, owner = title.child("case"), title.head
    if owner is None or case is None or not (owner is name.head or owner.head is name.head):
        return
    if title.each("det"):
        attach(name, title, "appos")
    elif traits(language).titled:
        attach(name, owner, title.dep, title.subtype)
        attach(title, name, "nmod", "desc")
        attach(case, name, "case")


def news_of_person(participle: Token, language: str) -> None:
    """ "Le père de l'adolescent Tom Roy *mis en examen*": behind a name the news of a headline is that of its first noun."""
    inner = participle.head
    top = participle.top()
    names = [w for w in top.subtree() if w.pos == "PROPN" and top.i < w.i < participle.i]
    if (
        inner is None
        or inner is top
        or top.pos != "NOUN"
        or not names
        or participle.feature("VerbForm") != "Part"
    ):
        return
    within = inner.dep == "nmod" and inner.pos == "NOUN" and names[-1] in inner.subtree()
    behind = names[-1].i + 1 == opening(participle).i and ending(top) == ending(participle)
    alone = behind and not top.each("nsubj", "cop", "acl") and traits(language).agreeing
    if within and alone and for_people(top, language) and may_agree(top, participle):
        attach(participle, top, "acl")


def _title_before(name: Token, language: str) -> Token | None:
    """The noun for one person whose phrase ends right before a name and stands inside another phrase."""
    before = at(name, opening(name).i - 1)
    if name.pos != "PROPN" or before is None or before.pos == "PUNCT":
        return None
    title = next((w for w in upwards(before) if w.pos == "NOUN" and w.dep == "nmod" and w.i < name.i), None)
    if title is None or "Plur" in {title.feature("Number"), name.feature("Number")}:
        return None
    return title if for_people(title, language) else None


def _beside(title: Token, name: Token) -> bool:
    """Whether nothing stands between the phrase of a title and a name."""
    following = at(title, ending(title) + 1)
    return (
        not title.each("det")
        and following is not None
        and following in (name, *name.each("flat", "compound"))
    )


TITLED: tuple[Rule, ...] = (
    Rule("case-before-title", case_before_title,
        "The lawyer of jailed banker Paul Lind was fined on Monday.",
        "The lawyer of the banker, Paul Lind, was fined.", dep="case"),
    Rule("name-behind-title", name_behind_title,
        "Mother of murdered teen Holly Dunn honoured in Hull",
        "Mother of two Holly Dunn honoured in Hull", pos="PROPN", dep=" ".join(sorted(_ASTRAY))),
    Rule("news-of-person", news_of_person,
        "Le père de l'adolescent disparu Tom Roy mis en examen",
        "Le procès de l'élu Tom Roy renvoyé en mai", pos="VERB", dep="acl"),
)  # fmt: skip
