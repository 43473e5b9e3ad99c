"""Who did it, behind "by" and "par": the agent of a passive, and what only looks like one.

A tree is not told what a noun means, so "closed by Friday", "cut by 12 percent" and "prévenu par téléphone" come out
with agents. A time, a measure and a means did nothing.
"""

from __future__ import annotations

from factdiff.analysis.forms import grammatical, rows_of
from factdiff.analysis.tree import Token, attach
from factdiff.languages.lexicon import table
from factdiff.languages.tables import (
    ACTORS,
    CAPITALS,
    CLOSED,
    CONCEPTS,
    MEANS,
    MOTION,
    PLACES,
    SPEECH,
    TIMES,
    UNITS,
)

#: The relation of a town that something is led past.
WAY = "way"
#: What a noun has before it where a language asks for it: without one, "par erreur" is a manner.
_DETERMINERS = frozenset({"det", "nummod"})
#: Rows of times that name a time by themselves.
_TIMES = frozenset(
    {
        "calendar_unit",
        "day_shift",
        "feast",
        "half",
        "hour_word",
        "month",
        "part",
        "season",
        "twilight",
        "units",
        "weekday",
    }
)


def agent_beyond_time(verb: Token, language: str) -> None:
    """ "Suspendus en novembre par Khartoum": the agent hangs on the month by mistake."""
    passive = any(c.subtype == "pass" for c in verb.each("aux", "nsubj")) or (
        verb.dep == "acl" and verb.feature("VerbForm") == "Part"
    )
    if not passive or any(c.subtype == "agent" for c in verb.each("obl")):
        return
    near = [*verb.each("obl"), *(g for c in verb.each("obl", "nmod") for g in c.each("nmod"))]
    for noun in near:
        if noun.i > verb.i and _marks(noun, language):
            attach(noun, verb, "obl", "agent")
            return
    # "Sous la menace d'un couteau par deux hommes": somebody, however deep in the phrase before them.
    deep = (w for c in verb.each("obl") if c.i > verb.i for w in c.subtree() if w.dep == "nmod")
    able = (w for w in deep if _marks(w, language) and _can_act(w, language))
    somebody = next((w for w in able if not _told_by(w, language)), None)
    if somebody is not None:
        attach(somebody, verb, "obl", "agent")


def _told_by(noun: Token, language: str) -> bool:
    """ "Un rapport *par deux experts*", "la vente du club *par le maire*": what somebody says or does by its noun is theirs."""
    above = noun.head
    return above is not None and bool(rows_of(language, CONCEPTS, above) or rows_of(language, SPEECH, above))


def no_agent(noun: Token, language: str) -> None:
    """ "Closed by Friday", "cut by 12 percent", "versé par erreur": a circumstance, whatever stands before it.

    What stands behind another word than that of agents ("satisfaits de leur médecin") or beside an active verb ("avait
    pénétré par le nord") is no agent either.
    """
    if noun.dep != "obl" or noun.subtype != "agent":
        return
    named = noun.pos == "PROPN"
    marked = _marks(noun, language)
    if _way(noun, language):
        noun.subtype = WAY
        return
    if (
        _of_active(noun.head)
        or (noun.each("case") and not marked)
        or names_time(noun, language)
        or (not named and (_measure(noun, language) or _means(noun, language)))
    ):
        noun.subtype = ""


def _way(noun: Token, language: str) -> bool:
    """ "La circulation est déviée *par Montfort*": what leads somewhere leads past a town, and no town drives it.

    A capital can stand for its government, which does such things.
    """
    verb = noun.head
    if verb is None or noun.pos != "PROPN" or noun.each("det", "flat", "conj", "appos", "nmod"):
        return False
    if rows_of(language, CAPITALS, noun) or any(r.kind == "country" for r in rows_of(language, PLACES, noun)):
        return False
    subjects = [*verb.each("nsubj"), *([verb.head] if verb.dep == "acl" and verb.head is not None else [])]
    kinds = {row.kind for subject in subjects for row in rows_of(language, CLOSED, subject)}
    return "way" in kinds or ("traffic" in kinds and bool(rows_of(language, MOTION, verb)))


def _of_active(verb: Token | None) -> bool:
    """Whether a verb stands in a perfect of the active: "avait pénétré", "est entré"."""
    helpers = verb.each("aux") if verb is not None else []
    passive = verb is not None and any(c.subtype == "pass" for c in verb.children)
    perfect = any(c.subtype == "tense" and c.feature("VerbForm") != "Part" for c in helpers)
    return perfect and not passive


def names_time(noun: Token, language: str) -> bool:
    """Whether a noun is a day, a part of one, a feast, a season, or the end of any of them."""
    if any(row.kind in _TIMES for row in rows_of(language, TIMES, noun)):
        return True
    edges = (f"{noun.lemma} {case.form}".lower() for c in noun.each("nmod") for case in c.each("case"))
    return any(table(language, TIMES).get(edge) for edge in edges)


def _measure(noun: Token, language: str) -> bool:
    """A bare number, a year, an hour, a sum, so many of a unit: how much or when, and nobody."""
    if noun.pos in {"NUM", "SYM"}:
        return not noun.each("nmod") or _unit_of(noun, language)
    return bool(noun.each("nummod")) and bool(rows_of(language, UNITS, noun))


def _unit_of(number: Token, language: str) -> bool:
    """ "By 11 a.m.", "de 12 %": what a number counts hangs on it where it is no full noun."""
    return any(
        rows_of(language, UNITS, c) or rows_of(language, TIMES, c) or c.pos == "SYM"
        for c in number.each("nmod")
    )


def _can_act(noun: Token, language: str) -> bool:
    return bool(rows_of(language, ACTORS, noun))


def _means(noun: Token, language: str) -> bool:
    """A noun of means, or a bare one where the language determines its agents: "by hand", "par précaution"."""
    bare = not any(c.dep in _DETERMINERS or c.subtype == "poss" for c in noun.children)
    means = rows_of(language, MEANS, noun)
    if means and noun.feature("Number") == "Plur" and _can_act(noun, language):
        # "By force", but "by the security forces": many of them are people.
        return False
    if means:
        return bare or any(row.article != "bare" for row in means)
    # Headlines leave articles out: "arrêtés par policiers"; "ont été transportés par hélicoptères" does not.
    whole = noun.head is not None and bool(noun.head.each("aux"))
    several = noun.feature("Number") == "Plur" and not (whole and not noun.each("amod", "acl"))
    return (
        bare
        and noun.pos == "NOUN"
        and not several
        and all(row.kind == "document" for row in rows_of(language, ACTORS, noun))
        and any(row.determined for case in noun.each("case") for row in grammatical(case, language))
    )


def _marks(noun: Token, language: str) -> bool:
    """Whether a noun stands behind the preposition of who did the deed of a passive."""
    return any(row.agent for case in noun.each("case") for row in grammatical(case, language))
