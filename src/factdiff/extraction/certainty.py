"""How real a clause puts its content: modality, polarity and tense, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis.tree import Token
from factdiff.extraction import grammar
from factdiff.extraction.clauses import Clause
from factdiff.extraction.grammar import Tongue
from factdiff.languages.lexicon import Row
from factdiff.model.fact import Trace

#: Source verbs by what they do to the certainty of what they report.
_BY_SPEECH = {"accuse": "alleged", "claim": "alleged", "promise": "planned", "propose": "possible", "ask": "obligation"}
#: Words of the longest cue in the tables.
_LONGEST_CUE = 6
_TRANSPARENT = frozenset({"phase", "manage", "fail", "agree"})


@dataclass(frozen=True, slots=True)
class Context:
    """What stands above a clause: the innermost reporting verb and its tense, whether an if-clause hangs on it.

    ``agentive`` says whether its subject can act on purpose (a person, an organisation, a state).
    """

    speech: Row | None
    speech_past: bool
    agentive: bool
    question: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """The three verdicts and why."""

    modality: str
    polarity: str
    tense: str
    trace: tuple[Trace, ...]


def read(clause: Clause, context: Context, tongue: Tongue) -> Reading:
    """Modality, polarity and tense of a clause in its context."""
    tense, why_tense = _tense(clause, context, tongue)
    modality, why = _modality(clause, context, tense, tongue)
    if modality in {"planned", "intended", "obligation"} or (modality == "possible" and _modal(clause, tongue)):
        kept = tense == "past" and _past_governor(clause) and modality != "planned" and not context.speech_past
        tense = tense if kept or _perfect_infinitive(clause) else _forward(tense, clause)
    if modality == "hypothetical" and not _perfect(clause.verb, grammar.finite(clause.verb) or clause.verb):
        tense = "future"
    negative, why_not = _negative(clause, context, tongue)
    return Reading(
        modality,
        "negative" if negative else "positive",
        tense,
        (Trace("modality", modality, why), Trace("tense", tense, why_tense), Trace("polarity", "negative" if negative else "positive", why_not)),
    )


def _forward(tense: str, clause: Clause) -> str:
    return "future" if tense in {"present", "future"} or clause.governors else tense


# --- tense ------------------------------------------------------------------------------------------


def _tense(clause: Clause, context: Context, tongue: Tongue) -> tuple[str, str]:
    anchor = _tensed(clause)
    word = grammar.finite(anchor)
    if word is None:
        return _tense_of_nonfinite(clause, anchor, context, tongue)
    if _future_auxiliary(anchor, tongue) is not None:
        return "future", "future auxiliary"
    if word.feature("Tense") == "Fut":
        return "future", "future form"
    if word.feature("Mood") == "Cnd":
        return _tense_of_conditional(clause, word, anchor)
    if _perfect(anchor, word):
        return "past", "perfect"
    if word.feature("Tense") == "Imp" and context.speech_past and context.speech is not None:
        return "present", "sequence of tenses after a past report"
    if word.feature("Tense") in {"Past", "Imp", "Pqp"}:
        return "past", f"Tense={word.feature('Tense')}"
    return "present", "present form"


def _tensed(clause: Clause) -> Token:
    """The word whose forms give the tense: a conjunct without an auxiliary shares the first one's."""
    anchor = clause.verb
    while grammar.finite(anchor) is None and anchor.dep == "conj" and anchor.head is not None:
        anchor = anchor.head
    if grammar.finite(anchor) is None and anchor.pos == "VERB" and anchor.head is not None and anchor.dep == "conj":
        anchor = anchor.head
    return anchor


def _perfect(anchor: Token, word: Token) -> bool:
    tensed = [c for c in anchor.each("aux") if c.subtype == "tense" or c.lemma in {"have", "avoir"}]
    if not tensed:
        return False
    return word is not anchor and any(c is word or c.lemma in {"have", "avoir"} or c.subtype == "tense" for c in tensed)


def _tense_of_conditional(clause: Clause, word: Token, anchor: Token) -> tuple[str, str]:
    if word is not anchor and word.dep == "aux" and word.subtype != "pass" and word.lemma != "être" or _perfect(anchor, word):
        return "past", "conditional perfect"
    if clause.shape == "copula" or word.subtype == "pass":
        return "present", "conditional of a state"
    return "future", "conditional present"


def _tense_of_nonfinite(clause: Clause, anchor: Token, context: Context, tongue: Tongue) -> tuple[str, str]:
    if any(c.lemma in {"avoir", "have", "être"} and c.dep == "aux" and c.subtype != "pass" for c in anchor.children):
        return "past", "perfect infinitive or participle"
    if grammar.bare_participle(anchor) or (anchor.feature("VerbForm") == "Part" and anchor.feature("Tense") == "Past"):
        return "past", "past participle"
    above = _clause_above(anchor)
    if above is None:
        return "present", "no finite verb"
    base = plain_tense(above, tongue)
    if anchor.feature("VerbForm") == "Inf" or clause.shape == "infinitive":
        return ("future" if base in {"present", "future"} else base), "infinitive after its governor"
    return base, "participle with its governor"


def _clause_above(token: Token) -> Token | None:
    return next((t for t in token.ancestors() if grammar.finite(t) is not None), None)


def plain_tense(token: Token, tongue: Tongue) -> str:
    """The tense of a verb by its own forms, whatever stands above it."""
    word = grammar.finite(token)
    if word is None:
        return "present"
    if word.feature("Tense") == "Fut" or _future_auxiliary(token, tongue) is not None or word.feature("Mood") == "Cnd":
        return "future"
    if _perfect(token, word) or word.feature("Tense") in {"Past", "Imp"}:
        return "past"
    return "present"


def _future_auxiliary(token: Token, tongue: Tongue) -> Token | None:
    for aux in token.each("aux"):
        row = tongue.row("modality", aux.lemma, "aux")
        if row is not None and row.kind == "planned":
            return aux
    return None


def _perfect_infinitive(clause: Clause) -> bool:
    return any(c.lemma in {"have", "avoir", "être"} and c.dep == "aux" and c.subtype != "pass" and c.feature("VerbForm") == "Inf" for c in clause.head.children)


def _past_governor(clause: Clause) -> bool:
    word = grammar.finite(clause.verb)
    return word is not None and (word.feature("Tense") in {"Past", "Imp"} or _perfect(clause.verb, word))


# --- modality ---------------------------------------------------------------------------------------


def _modality(clause: Clause, context: Context, tense: str, tongue: Tongue) -> tuple[str, str]:
    if context.question:
        return "question", "sentence ends with a question mark"
    for step in (_by_condition, _by_governor, _by_auxiliary, _by_adverb, _by_conditional, _by_purpose):
        found = step(clause, context, tongue)
        if found is not None:
            return found
    if context.speech is not None and context.speech.kind in _BY_SPEECH:
        return _BY_SPEECH[context.speech.kind], _because(context.speech)
    if tense == "future" and clause.shape in {"verb", "infinitive"}:
        if context.agentive and not grammar.passive(clause.head):
            return "planned", "future under the control of its subject"
        return "asserted", "forecast"
    return "asserted", "indicative"


def _because(row: Row) -> str:
    return f"{row.table}: {row.lemma} ({row.kind})"


def _by_condition(clause: Clause, _: Context, tongue: Tongue) -> tuple[str, str] | None:
    for mark in clause.verb.each("mark") + clause.head.each("mark"):
        row = tongue.row("modality", mark.lemma.lower(), "conjunction") or tongue.row("modality", mark.form.lower(), "conjunction")
        if row is not None and row.kind == "hypothetical":
            return "hypothetical", _because(row)
    return None


def _by_governor(clause: Clause, context: Context, _: Tongue) -> tuple[str, str] | None:
    strongest: Row | None = None
    for _word, row in clause.governors:
        if row.kind not in _TRANSPARENT:
            strongest = row
    if strongest is None:
        agreed = next((row for _w, row in clause.governors if row.kind == "agree"), None)
        if agreed is not None and _conditional(clause) and not context.speech_past:
            return None
        return ("planned", _because(agreed)) if agreed is not None else None
    outer = grammar.finite(clause.verb)
    if outer is not None and outer.feature("Mood") == "Cnd" and strongest.scope == "aux" and strongest.kind == "obligation":
        return ("planned" if context.agentive else "possible"), f"conditional of {strongest.lemma}"
    if strongest.kind == "obligation" and "scheduled" in strongest.note and _scheduled(outer, agentive=context.agentive):
        return "planned", _because(strongest)
    return strongest.kind, _because(strongest)


def _scheduled(word: Token | None, *, agentive: bool) -> bool:
    """ "Doit se rendre" of who can act, "devaient débuter" of anything: what is due rather than a duty."""
    if word is None:
        return False
    return word.feature("Tense") == "Imp" or (agentive and word.feature("Tense") == "Pres")


def _conditional(clause: Clause) -> bool:
    word = grammar.finite(clause.verb)
    return word is not None and word.feature("Mood") == "Cnd"


def _by_auxiliary(clause: Clause, context: Context, tongue: Tongue) -> tuple[str, str] | None:
    for aux in _tensed(clause).each("aux"):
        row = tongue.row("modality", aux.lemma.lower(), "aux")
        if row is None or row.kind == "planned":
            continue
        if row.kind == "alleged":
            return _would(clause, context, row)
        return row.kind, _because(row)
    return None


def _would(clause: Clause, context: Context, row: Row) -> tuple[str, str] | None:
    if context.speech is not None and context.speech_past:
        return ("planned", "future in the past") if context.agentive else ("asserted", "future in the past")
    return ("alleged", _because(row)) if any(c.lemma == "have" for c in clause.head.each("aux")) else ("hypothetical", _because(row))


def _by_adverb(clause: Clause, _: Context, tongue: Tongue) -> tuple[str, str] | None:
    for word in clause.tokens:
        if word.dep == "advmod" and word.head in {clause.head, clause.verb}:
            form = " ".join(w.form.lower() for w in [word, *word.each("fixed")])
            row = tongue.row("modality", form, "adverb") or tongue.row("modality", word.lemma.lower(), "adverb")
            if row is not None and row.kind in {"possible", "alleged"}:
                return row.kind, _because(row)
    return None


def _by_conditional(clause: Clause, context: Context, tongue: Tongue) -> tuple[str, str] | None:
    word = grammar.finite(_tensed(clause))
    if word is None or word.feature("Mood") != "Cnd":
        return None
    if _depends_on_condition(clause, tongue):
        return "hypothetical", "conditional with an if-clause"
    if context.speech is not None and context.speech_past and word is _tensed(clause):
        return ("planned" if context.agentive else "asserted"), "future in the past"
    return "alleged", "journalistic conditional"


def _depends_on_condition(clause: Clause, tongue: Tongue) -> bool:
    for child in [*clause.head.each("advcl"), *clause.verb.each("advcl")]:
        for mark in child.each("mark"):
            row = tongue.row("modality", mark.lemma.lower(), "conjunction") or tongue.row("modality", mark.form.lower(), "conjunction")
            if row is not None and row.kind == "hypothetical":
                return True
    return False


def _by_purpose(clause: Clause, _: Context, tongue: Tongue) -> tuple[str, str] | None:
    if clause.shape != "infinitive":
        return None
    first = clause.head
    while first.dep == "conj" and first.head is not None and first.head.feature("VerbForm") == "Inf":
        first = first.head
    marker = grammar.preposition(first)
    row = next((r for r in tongue.rows("prepositions", marker) if r.kind == "purpose"), None)
    return ("intended", _because(row)) if row is not None else None


def _modal(clause: Clause, tongue: Tongue) -> bool:
    return any(row.scope == "aux" for _, row in clause.governors) or any(
        tongue.row("modality", aux.lemma.lower(), "aux") for aux in clause.head.each("aux")
    )


# --- polarity ---------------------------------------------------------------------------------------


def _negative(clause: Clause, context: Context, tongue: Tongue) -> tuple[bool, str]:
    reasons: list[str] = []
    for word in (clause.head, *(g for g, _ in clause.governors)):
        cue = _cue(word, tongue)
        if cue:
            reasons.append(cue)
    for _, row in clause.governors:
        if row.kind == "fail" or "negative" in row.note:
            reasons.append(_because(row))
    if context.speech is not None and context.speech.kind == "deny":
        reasons.append(_because(context.speech))
    return len(reasons) % 2 == 1, "; ".join(reasons) or "no negation"


def _cue(word: Token, tongue: Tongue) -> str:
    """The negation on a predicate, unless a restriction ("ne … que") or a pseudo-cue takes it back."""
    for child in [*word.children, *(g for c in word.each("nsubj", "obj", "obl") for g in c.each("det", "advmod")), *word.each("nsubj", "obj")]:
        form = " ".join(w.form.lower() for w in [child, *child.each("fixed")])
        row = tongue.row("negation", form) or tongue.row("negation", child.lemma.lower())
        if row is not None and row.kind == "negation" and child.dep in {"advmod", "det", "nsubj", "obj", "cc", "mark", "case"}:
            if _only_particle(child, word, tongue) or _in_pseudo_cue(child, tongue):
                continue
            if row.scope == "partner" and not _beside_particle(word, tongue):
                continue
            return _because(row)
    return ""


def _in_pseudo_cue(token: Token, tongue: Tongue) -> bool:
    """Whether a cue is part of a run of words that negates nothing: "sans doute", "not only"."""
    words = [token, *token.ancestors()][-1].subtree()
    at = words.index(token)
    return any(
        tongue.row("negation", _joined(words[start:end]), "phrase") is not None
        for start in range(max(0, at - _LONGEST_CUE + 1), at + 1)
        for end in range(max(at, start + 1) + 1, start + _LONGEST_CUE + 1)
    )


def _joined(words: list[Token]) -> str:
    return " ".join(word.form.lower() for word in words).replace("' ", "'")


def _beside_particle(word: Token, tongue: Tongue) -> bool:
    """A partner negates only beside its particle: "une personne", "travailler plus" do not."""
    rows = (tongue.row("negation", child.lemma.lower(), "particle") for child in word.children)
    return any(row is not None for row in rows)


def _only_particle(child: Token, word: Token, tongue: Tongue) -> bool:
    """A French "ne" alone negates only with its partner: "ne … que" restricts, expletive "ne" says nothing."""
    if child.lemma.lower() not in {"ne", "n'"} or tongue.row("negation", word.lemma.lower(), "bare") is not None:
        return False
    for other in word.subtree():
        if other is not child and not _in_pseudo_cue(other, tongue):
            row = tongue.row("negation", other.form.lower()) or tongue.row("negation", other.lemma.lower())
            if row is not None and row.kind == "negation" and other.lemma.lower() != "ne":
                return False
    return True
