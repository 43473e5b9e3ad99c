"""Whom a report is told to: of what one tells another, "he" may be either."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.controllers import object_of, person
from factdiff.extraction.clause.reported import reporter
from factdiff.extraction.who.binding import predicate_above
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import ACTORS, OUTLETS
from factdiff.languages.traits import traits


def either(pronoun: Token, *, human: bool) -> tuple[Token, Token] | None:
    """ "Smith told Jones *he* would be fired": who tells and who is told or what is told of, where a pronoun agrees with both."""
    verb = predicate_above(pronoun)
    report = reporter(verb) if verb is not None and pronoun.dep in grammar.SUBJECT else None
    if verb is None or report is None or report.pos != "VERB":
        return None
    own = grammar.subject(report)
    told = object_of(report, verb) or _spoken_of(report, verb) or _acted_on(verb, report)
    if own is None or told is None or told.i > pronoun.i or _other(told, pronoun, human=human):
        return None
    alike = own.agrees(pronoun) and told.agrees(pronoun)
    return (own, told) if alike else None


def _spoken_of(report: Token, content: Token) -> Token | None:
    """ "Said *of the deputy* that he was lazy", "a dit *de son adjoint* qu'il partait": somebody of whom it is said."""
    beside = (c for c in report.each("obl") if report.i < c.i < content.i and c.pos in {"NOUN", "PROPN"})
    return next(
        (c for c in beside if person(c) and {row.kind for row in c.marks.prepositions} & {"topic"}), None
    )


def _acted_on(verb: Token, report: Token) -> Token | None:
    """ "They signed a truce, the UN said, before *it* expired": what is acted on in the clause that a report tells."""
    content = verb.head if verb.dep == "advcl" else None
    thing = content.child("obj") if content is not None and content is not report else None
    return (
        thing if thing is not None and thing.pos == "NOUN" and reporter(content or verb) is report else None
    )


def rival(pronoun: Token) -> tuple[Token, Token] | None:
    """ "The first was leaving when *he* fell": what has the pronoun's part in the clause above, with that clause."""
    verb = predicate_above(pronoun)
    above = verb.head if verb is not None and verb.dep == "advcl" else None
    if above is None:
        return None
    own = grammar.subject(above) if pronoun.dep in grammar.SUBJECT else above.child("obj")
    alike = pronoun.dep in {*grammar.SUBJECT, "obj"} and own is not None and own.agrees(pronoun)
    return (own, above) if alike and own is not None and own.i < pronoun.i else None


def _other(told: Token, pronoun: Token, *, human: bool) -> bool:
    """A paper is no "he", nor is a husband "she" or, where things have no gender, a court."""
    row = told.marks.row(ACTORS)
    gender = {"m": "Masc", "f": "Fem"}.get(row.gender, "") if row is not None else ""
    paper = _outlet(told) or (row is not None and row.kind in {"document", "outlet"})
    body = told.entity == "organisation" or (row is not None and row.kind == "organisation")
    return paper or (human and body) or bool(gender and pronoun.feature("Gender") not in {gender, ""})


def _outlet(told: Token) -> bool:
    """ "A dit au *Monde* qu'il partait": a paper or channel by its name, which may hold an article."""
    language = told.marks.language
    names = (told.form, *(article.capitalize() + told.form for article in traits(language).articles))
    return told.form[:1].isupper() and any(listed(language, OUTLETS, name) for name in names)
