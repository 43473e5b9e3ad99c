"""How real a clause puts its content: modality, with polarity and tense, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis.tree import Token
from factdiff.extraction import grammar
from factdiff.extraction.clauses import Clause
from factdiff.extraction.context import Context, because
from factdiff.extraction.grammar import Tongue
from factdiff.extraction.polarity import negation
from factdiff.extraction.tense import past_governor, perfect, perfect_infinitive, tense_of, tensed
from factdiff.languages.lexicon import Row
from factdiff.model.fact import Trace

#: Source verbs by what they do to the certainty of what they report.
_BY_SPEECH = {
    "accuse": "alleged",
    "claim": "alleged",
    "promise": "planned",
    "propose": "possible",
    "ask": "obligation",
}
_TRANSPARENT = frozenset({"phase", "manage", "fail", "agree"})


@dataclass(frozen=True, slots=True)
class Reading:
    """The three verdicts and why."""

    modality: str
    polarity: str
    tense: str
    trace: tuple[Trace, ...]


def read(clause: Clause, context: Context, tongue: Tongue) -> Reading:
    """Modality, polarity and tense of a clause in its context."""
    tense, why_tense = tense_of(clause, context, tongue)
    modality, why = _modality(clause, context, tense, tongue)
    if modality in {"planned", "intended", "obligation"} or (
        modality == "possible" and _modal(clause, tongue)
    ):
        kept = tense == "past" and past_governor(clause) and modality != "planned" and not context.speech_past
        tense = tense if kept or perfect_infinitive(clause) else _forward(tense, clause)
    if modality == "hypothetical" and not perfect(clause.verb, grammar.finite(clause.verb) or clause.verb):
        tense = "future"
    negative, why_not = negation(clause, context, tongue)
    return Reading(
        modality,
        "negative" if negative else "positive",
        tense,
        (
            Trace("modality", modality, why),
            Trace("tense", tense, why_tense),
            Trace("polarity", "negative" if negative else "positive", why_not),
        ),
    )


def _forward(tense: str, clause: Clause) -> str:
    return "future" if tense in {"present", "future"} or clause.governors else tense


def _modality(clause: Clause, context: Context, tense: str, tongue: Tongue) -> tuple[str, str]:
    if context.question:
        return "question", "sentence ends with a question mark"
    for step in (_by_condition, _by_governor, _by_auxiliary, _by_adverb, _by_conditional, _by_purpose):
        found = step(clause, context, tongue)
        if found is not None:
            return found
    if context.speech is not None and context.speech.kind in _BY_SPEECH:
        return _BY_SPEECH[context.speech.kind], because(context.speech)
    if tense == "future" and clause.shape in {"verb", "infinitive"}:
        if context.agentive and not grammar.passive(clause.head):
            return "planned", "future under the control of its subject"
        return "asserted", "forecast"
    return "asserted", "indicative"


def _by_condition(clause: Clause, _: Context, tongue: Tongue) -> tuple[str, str] | None:
    for mark in clause.verb.each("mark") + clause.head.each("mark"):
        row = _condition(mark, tongue)
        if row is not None and not _concessive(mark, clause, tongue):
            return "hypothetical", because(row)
    return None


def _condition(mark: Token, tongue: Tongue) -> Row | None:
    """The row of a conjunction that opens a condition ("si", "unless")."""
    forms = (mark.lemma.lower(), mark.form.lower())
    row = next(filter(None, (tongue.row("modality", form, "conjunction") for form in forms)), None)
    return row if row is not None and row.kind == "hypothetical" else None


def _concessive(mark: Token, clause: Clause, tongue: Tongue) -> bool:
    """ "Même si" grants what it says; it is no condition."""
    before = next((t for t in clause.sentence.tokens if t.i == mark.i - 1), None)
    return before is not None and (
        tongue.row("modality", f"{before.form} {mark.form}".lower(), "conjunction") is not None
    )


def _by_governor(clause: Clause, context: Context, _: Tongue) -> tuple[str, str] | None:
    strongest: Row | None = None
    for _word, row in clause.governors:
        if row.kind not in _TRANSPARENT:
            strongest = row
    if strongest is None:
        agreed = next((row for _w, row in clause.governors if row.kind == "agree"), None)
        if agreed is not None and _conditional(clause) and not context.speech_past:
            return None
        return ("planned", because(agreed)) if agreed is not None else None
    outer = grammar.finite(clause.verb)
    if (
        outer is not None
        and outer.feature("Mood") == "Cnd"
        and strongest.scope == "aux"
        and strongest.kind == "obligation"
    ):
        return ("planned" if context.agentive else "possible"), f"conditional of {strongest.lemma}"
    if (
        strongest.kind == "obligation"
        and "scheduled" in strongest.note
        and _scheduled(outer, agentive=context.agentive)
    ):
        return "planned", because(strongest)
    return strongest.kind, because(strongest)


def _scheduled(word: Token | None, *, agentive: bool) -> bool:
    """ "Doit se rendre" of who can act, "devaient débuter" of anything: what is due rather than a duty."""
    if word is None:
        return False
    return word.feature("Tense") == "Imp" or (agentive and word.feature("Tense") == "Pres")


def _conditional(clause: Clause) -> bool:
    word = grammar.finite(clause.verb)
    return word is not None and word.feature("Mood") == "Cnd"


def _by_auxiliary(clause: Clause, context: Context, tongue: Tongue) -> tuple[str, str] | None:
    for aux in tensed(clause).each("aux"):
        row = tongue.row("modality", aux.lemma.lower(), "aux")
        if row is None or row.kind == "planned":
            continue
        if row.kind == "alleged":
            return _would(clause, context, row)
        return row.kind, because(row)
    return None


def _would(clause: Clause, context: Context, row: Row) -> tuple[str, str] | None:
    if context.speech is not None and context.speech_past:
        return ("planned", "future in the past") if context.agentive else ("asserted", "future in the past")
    return (
        ("alleged", because(row))
        if any(c.subtype == "tense" for c in clause.head.each("aux"))
        else ("hypothetical", because(row))
    )


def _by_adverb(clause: Clause, _: Context, tongue: Tongue) -> tuple[str, str] | None:
    for word in clause.tokens:
        if word.dep == "advmod" and word.head in {clause.head, clause.verb}:
            form = " ".join(w.form.lower() for w in [word, *word.each("fixed")])
            row = tongue.row("modality", form, "adverb") or tongue.row(
                "modality", word.lemma.lower(), "adverb"
            )
            if row is not None and row.kind in {"possible", "alleged"}:
                return row.kind, because(row)
    return None


def _by_conditional(clause: Clause, context: Context, tongue: Tongue) -> tuple[str, str] | None:
    word = grammar.finite(tensed(clause))
    if word is None or word.feature("Mood") != "Cnd":
        return None
    if _depends_on_condition(clause, tongue):
        return "hypothetical", "conditional with an if-clause"
    if context.speech is not None and context.speech_past and not perfect(tensed(clause), word):
        return ("planned" if context.agentive else "asserted"), "future in the past"
    return "alleged", "journalistic conditional"


def _depends_on_condition(clause: Clause, tongue: Tongue) -> bool:
    hanging = [*clause.head.each("advcl"), *clause.verb.each("advcl")]
    return any(_condition(mark, tongue) is not None for child in hanging for mark in child.each("mark"))


def _by_purpose(clause: Clause, _: Context, tongue: Tongue) -> tuple[str, str] | None:
    if clause.shape != "infinitive":
        return None
    first = clause.head
    while first.dep == "conj" and first.head is not None and first.head.feature("VerbForm") == "Inf":
        first = first.head
    marker = grammar.preposition(first)
    row = next((r for r in tongue.rows("prepositions", marker) if r.kind == "purpose"), None)
    return ("intended", because(row)) if row is not None else None


def _modal(clause: Clause, tongue: Tongue) -> bool:
    return any(row.scope == "aux" for _, row in clause.governors) or any(
        tongue.row("modality", aux.lemma.lower(), "aux") for aux in clause.head.each("aux")
    )
