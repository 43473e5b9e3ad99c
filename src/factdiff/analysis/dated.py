"""Times that a parser hung on the wrong word: behind a quality, before another time, behind a preposition of two words."""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, ending, form_at
from factdiff.languages.lexicon import table
from factdiff.languages.tables import PREPOSITIONS, TIMES


def time_of_quality(time: Token, _: str) -> None:
    """ "Three climbers *missing since Tuesday* were found": what stands between a subject and its verb is the subject's."""
    verb, case = time.head, time.child("case")
    if verb is None or case is None or time.i > verb.i or time.dep != "obl":
        return
    own = next((c for c in verb.each("nsubj") if c.i < time.i), None)
    quality = at(time, case.i - 1)
    if own is None or quality is None or quality.head is not own or quality.dep not in {"amod", "acl"}:
        return
    if quality.i > own.i and quality.pos in {"ADJ", "VERB"} and form_at(time, ending(time) + 1) != ",":
        attach(time, quality, "obl")


def day_before_lapse(day: Token, language: str) -> None:
    """ "Resumed on *Monday hours after* the envoys left": a day before a bare unit of time is a time by itself."""
    unit = day.head
    mark = at(day, day.i + 2)
    if unit is None or mark is None or unit.i != day.i + 1 or day.dep != "compound":
        return
    day_rows, unit_rows = rows_of(language, TIMES, day), rows_of(language, TIMES, unit)
    times = any(row.kind in {"weekday", "month"} for row in day_rows)
    lapse = unit.feature("Number") == "Plur" and any(row.kind == "unit" for row in unit_rows)
    kinds = {row.kind for row in table(language, PREPOSITIONS).get(mark.form.lower(), ())}
    verb = next((a for a in unit.ancestors() if a.pos == "VERB"), None)
    if not times or not lapse or "time" not in kinds or verb is None or mark.dep not in {"mark", "case"}:
        return
    for case in unit.each("case"):
        attach(case, day, "case")
    attach(day, verb, "obl")
    attach(unit, mark, "obl")


def deadline_of_verb(time: Token, language: str) -> None:
    """ "Visible à l'œil nu *d'ici octobre*", "la côte *d'ici jeudi* soir": by when something will be is no noun's."""
    here = at(time, time.i - 1)
    case = at(time, time.i - 2)
    if here is None or case is None:
        return
    words = f"{case.form} {here.form}".replace("' ", "'").lower()
    rows = table(language, PREPOSITIONS).get(words, ())
    deadline = any(row.kind == "by" for row in table(language, TIMES).get(words, ()))
    if not deadline or not all(row.kind == "time" for row in rows) or not rows:
        return
    verb = next((a for a in time.ancestors() if a.pos in {"VERB", "ADJ"} and a.i < time.i), None)
    if verb is None or here in time.ancestors() or case in time.ancestors():
        return
    attach(time, verb, "obl")
    attach(case, time, "case")
    attach(here, case, "fixed")
    here.pos = "ADV"


DATED: tuple[Rule, ...] = (
    Rule("time-of-quality", time_of_quality,
        "Three climbers missing since Tuesday were found alive on Saturday.",
        "Three climbers, missing since Tuesday, were found alive on Saturday.", dep="obl", over="case"),
    Rule("day-before-lapse", day_before_lapse,
        "Fighting resumed on Monday hours after the envoys left the capital.",
        "Fighting resumed on Monday after the envoys left the capital.", dep="compound"),
    Rule("deadline-of-verb", deadline_of_verb,
        "De fortes pluies devraient atteindre la côte ouest d'ici jeudi soir.",
        "De fortes pluies devraient atteindre la côte ouest jeudi soir.", pos="NOUN PROPN NUM", dep="nmod obl"),
)  # fmt: skip
