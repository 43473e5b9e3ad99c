"""How real a clause puts its content: modality, with polarity and tense, each with its reason."""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.context import Context, because
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.wished import mandated
from factdiff.extraction.reality.dependence import depends_on_condition, if_clause
from factdiff.extraction.reality.hosts import host
from factdiff.extraction.reality.inferences import (
    by_alternative,
    expected,
    foreseen,
    inferred,
    noted,
)
from factdiff.extraction.reality.inquiries import by_inquiry
from factdiff.extraction.reality.polarity import negation
from factdiff.extraction.reality.purposes import by_purpose
from factdiff.extraction.reality.tense import (
    anterior,
    auxiliary,
    forward,
    on_a_day,
    past_governor,
    perfect,
    settled,
    tense_of,
    tensed,
)
from factdiff.languages import lexicon
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import MODALITY, SPEECH
from factdiff.model.fact import Trace
from factdiff.values import dataclass

#: What speaks first where several statuses hold; ``modality`` is the first of them, ``marks`` are all.
ORDER = (
    "alleged",
    "hypothetical",
    "question",
    "obligation",
    "possible",
    "attempted",
    "intended",
    "planned",
    "asserted",
)
#: Source verbs by what they do to the certainty of what they report.
_BY_SPEECH = {
    "accuse": "alleged",
    "claim": "alleged",
    "promise": "planned",
    "propose": "possible",
    "ask": "obligation",
}
_TRANSPARENT = frozenset({"phase", "manage", "fail", "agree"})
#: Statuses that a participle or infinitive shares with the clause it goes with, also where it tells what came before.
_TOGETHER = frozenset({"alleged", "hypothetical", "obligation", "possible", "planned"})
_BEFORE = frozenset({"alleged"})
#: What a clause says that says nothing of its own.
_PLAIN = frozenset({"asserted", "planned"})
#: Statuses under which the content still lies ahead.
_AHEAD = frozenset({"planned", "intended", "obligation"})

#: A status and why.
Status = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """The verdicts and why."""

    marks: tuple[str, ...]
    polarity: str
    tense: str
    trace: tuple[Trace, ...]

    @property
    def modality(self) -> str:
        """The first status that holds."""
        return self.marks[0]


def read(clause: Clause, context: Context) -> Reading:
    """Modality, polarity and tense of a clause in its context."""
    tense, why_tense = tense_of(clause, context)
    found = _statuses(clause, context, tense)
    about, shared = _shared(clause, context)
    if shared:
        tense, why_tense = tense_of(about, context)
        found = {**{mark: why for mark, why in found.items() if mark not in _PLAIN}, **shared}
    marks = tuple(mark for mark in ORDER if mark in found)
    tense = _shifted(tense, marks, about, context)
    negative, why_not = negation(clause, context)
    polarity = "negative" if negative else "positive"
    return Reading(
        marks,
        polarity,
        tense,
        (
            *(Trace("modality", mark, found[mark]) for mark in marks),
            Trace("tense", tense, why_tense),
            Trace("polarity", polarity, why_not),
        ),
    )


def _shared(clause: Clause, context: Context) -> tuple[Clause, dict[str, str]]:
    """What a clause without a mood shares with the one it goes with: "aurait fui, abandonnant sa voiture".

    A tried or wanted deed may fail and its circumstances hold; what came before it is only as sure as its teller.
    """
    about = host(clause)
    if about is None:
        return clause, {}
    shared = _BEFORE if grammar.perfect_infinitive(clause.head) or anterior(clause.head) else _TOGETHER
    # "Wants to sell the plant, cutting 200 jobs": of what is still only wanted nothing has come yet.
    word = grammar.finite(about.verb)
    active = not clause.head.each("aux") and not grammar.bare_participle(clause.head)
    wanted = word is not None and word.feature("Tense") == "Pres" and active
    shared = shared | {"intended"} if wanted and shared is _TOGETHER else shared
    found = _statuses(about, context, tense_of(about, context)[0])
    kept = {mark: f"with {about.head.form}: {why}" for mark, why in found.items() if mark in shared}
    return (about, kept) if kept else (clause, {})


def _shifted(tense: str, marks: tuple[str, ...], clause: Clause, context: Context) -> str:
    """The tense of the content: what is planned, due or conditional lies ahead of its verb."""
    status = next((mark for mark in marks if mark != "alleged"), marks[0])
    if status == "planned" and clause.shape == "infinitive" and not grammar.perfect_infinitive(clause.head):
        return "future"  # "promised to close the bar", "sent two officers to close it"
    if status in _AHEAD or (status == "possible" and _modal(clause)):
        kept = tense == "past" and past_governor(clause) and status != "planned" and not context.speech_past
        return tense if kept or grammar.perfect_infinitive(clause.head) else forward(tense, clause)
    if status == "hypothetical" and not perfect(clause.verb, grammar.finite(clause.verb) or clause.verb):
        return "future"
    return tense


def _statuses(clause: Clause, context: Context, tense: str) -> dict[str, str]:
    """Every status that holds of a clause, with its reason."""
    found: dict[str, str] = {}
    for step in _STEPS:
        for mark, why in step(clause, context):
            found.setdefault(mark, why)
    if not found and tense == "future" and clause.shape in {"verb", "infinitive"}:
        if context.agentive and not grammar.passive(clause.head):
            return {"planned": "future under the control of its subject"}
        return {"asserted": "forecast"}
    return found or {"asserted": "indicative"}


def _by_question(_: Clause, context: Context) -> list[Status]:
    return [("question", "sentence ends with a question mark")] if context.question else []


def _by_speech(clause: Clause, context: Context) -> list[Status]:
    speech = context.speech
    if speech is not None and speech.possible:
        if context.unsaid:
            return [("possible", because(speech))]
        if grammar.finite(clause.verb) is None and context.agentive:  # "ruled out raising taxes": it will not
            return [("planned", because(speech))]
    if speech is not None and speech.feared and grammar.finite(clause.verb) is None and not _done(clause):
        return [("possible", because(speech))]  # "craint de perdre"; who fears to have lost, has lost
    if context.feared:
        return [("possible", "feared by nobody in particular")]
    asked = speech is not None and speech.kind not in {"deny", "propose"} and mandated(clause.verb)
    asking = context.plan or (speech if asked else None)
    if asking is not None:
        return [("obligation", because(asking))]  # "the plan that …", "agreed that the law *be changed*"
    kind = speech.kind if speech is not None and not (speech.kind == "promise" and settled(clause)) else ""
    return [(_BY_SPEECH[kind], because(speech))] if speech is not None and kind in _BY_SPEECH else []


def _by_rumour(_: Clause, context: Context) -> list[Status]:
    """ "It is believed that", "on raconte que": what nobody in particular says is a rumour."""
    speech = context.speech
    if speech is not None and speech.use == "noun" and speech.kind == "think" and not speech.negative:
        return [("possible", because(speech))]  # "the theory that", "des craintes que"
    return [("alleged", because(speech))] if speech is not None and context.rumoured else []


def _done(clause: Clause) -> bool:
    return any(c.subtype == "tense" for c in clause.verb.each("aux"))


def _by_condition(clause: Clause, _: Context) -> list[Status]:
    if _inverted(clause):
        return [("hypothetical", "condition by inversion")]
    for mark in grammar.opening_marks(clause.verb) + clause.head.each("mark"):
        row = grammar.condition(mark)
        if row is not None and not _concessive(mark, clause):
            return [("hypothetical", because(row))]
    side = first_conjunct(clause.verb)
    if (sides.limited(side) or sides.awaited(side)) and side.head is not None and _ahead(side.head):
        return [("hypothetical", "what has to come first")]
    return []


def _ahead(main: Token) -> bool:
    """Whether a main clause is yet to come true: a future, a conditional, or a modal verb's."""
    word = grammar.finite(main)
    modal = any(auxiliary(aux) is not None for aux in main.each("aux"))
    return modal or conditional(main) or (word is not None and word.feature("Tense") == "Fut")


def _inverted(clause: Clause) -> bool:
    """Whether a clause is a condition by its order of words, and no question."""
    return sides.inverted(clause.head) and clause.sentence.tokens[-1].form != "?"


def _concessive(mark: Token, clause: Clause) -> bool:
    """ "Même si" grants what it says, and is a condition only of what is yet to come: "même si elle perd, elle paiera"."""
    before = next((t for t in clause.sentence.tokens if t.i == mark.i - 1), None)
    said = mark.lemma if mark.form.endswith("'") else mark.form
    words = f"{before.form} {said}".lower() if before is not None else ""
    main, word = first_conjunct(clause.verb).head, grammar.finite(clause.verb)
    present = word is not None and word.feature("Tense") == "Pres" and word.subtype != "tense"
    if main is not None and present and clause.shape == "verb" and _ahead(main):
        return False
    row = lexicon.row(mark.marks.language, MODALITY, words, "conjunction")
    return row is not None and row.kind == "concession"


def _by_governor(clause: Clause, context: Context) -> list[Status]:
    """What each governor says of its infinitive; those that only begin, manage or fail say nothing."""
    above = [*clause.verdicts, *clause.governors]
    strong = [row for _word, row in above if row.kind not in _TRANSPARENT]
    if not strong:
        agreed = next((r for w, r in clause.governors if r.kind == "agree" or (r.meant and cue(w))), None)
        if agreed is None or (conditional(clause.verb) and not context.speech_past):
            return []
        return [("planned", because(agreed))]
    if (inferring := inferred(clause, strong[-1])) is not None:
        return [("possible", inferring)]
    if strong[-1].with_ and noted(clause.head):
        return []
    if strong[-1].with_ and foreseen(clause.head):
        return [("possible", f"{because(strong[-1])}, foreseen")]
    due = context.agentive or on_a_day(clause)
    return [
        _of_governor(row, grammar.finite(clause.verb), due=due, agentive=context.agentive) for row in strong
    ]


def _of_governor(row: ModalityRow, outer: Token | None, *, due: bool, agentive: bool) -> Status:
    if row.kind == "obligation" and row.use == "aux" and outer is not None:
        if outer.feature("Mood") == "Cnd":
            if outer.subtype == "tense":
                return row.kind, f"past conditional of {row.lemma}"  # "aurait dû partir" should have
            return ("planned" if agentive else "possible"), f"conditional of {row.lemma}"
        if row.scheduled and _scheduled(outer, due=due):
            return "planned", because(row)
    return row.kind, because(row)


def _scheduled(word: Token, *, due: bool) -> bool:
    """ "Doit se rendre" of who can act or what takes place, "devaient débuter" of anything: no duty but a plan.

    "Avait dû partir" had to.
    """
    if word.subtype == "tense":
        return False
    return word.feature("Tense") == "Imp" or (due and word.feature("Tense") == "Pres")


def conditional(verb: Token) -> bool:
    """Whether a predicate stands in the conditional."""
    word = grammar.finite(verb)
    return word is not None and word.feature("Mood") == "Cnd"


def _by_auxiliary(clause: Clause, context: Context) -> list[Status]:
    if clause.governors and clause.governors[0][1].wish:
        return []  # "would like to sell"
    for aux in tensed(clause).each("aux"):
        row = auxiliary(aux)
        if row is None or (row.kind == "planned" and not row.with_):
            continue
        if (inferring := inferred(clause, row)) is not None:
            return [("possible", inferring)]
        if expected(clause, row, agentive=context.agentive):
            return [("possible", f"{because(row)}, of what is due")]
        return [_would(clause, context, row)] if row.kind == "alleged" else [(row.kind, because(row))]
    return []


def _would(clause: Clause, context: Context, row: ModalityRow) -> Status:
    if _of_a_deed(clause):
        return "hypothetical", "what a deed would lead to"
    if if_clause(clause):
        return "hypothetical", "conditional with an if-clause"
    if (
        context.agentive
        and cue(clause.head)
        and clause.head.marks.verb(SPEECH) is not None
        and context.speech is None
    ):
        return "asserted", "who would not say so refused to"
    verb = tensed(clause)
    # "Said it would have flooded the town": what never came to be is no future of the past.
    if context.speech_past and not perfect(verb, grammar.finite(verb) or verb):
        return ("planned" if context.agentive else "asserted"), "future in the past"
    return "hypothetical", because(row)


def _by_adverb(clause: Clause, _: Context) -> list[Status]:
    """Hedges beside the predicate or one of its governors ("reportedly", "peut-être")."""
    above = [clause.head, *(g for g, _ in clause.governors)]
    found: list[Status] = []
    for word in (word for verb in above for word in verb.each("advmod")):
        row = word.marks.row(MODALITY, "adverb")
        if row is not None and row.kind in {"possible", "alleged"}:
            found.append((row.kind, because(row)))
    return found


def _by_conditional(clause: Clause, context: Context) -> list[Status]:
    """The French conditional: hearsay, unless a modal verb, a condition or a past report asks for it."""
    verb = tensed(clause)
    word = grammar.finite(verb)
    if word is None or not conditional(verb) or _polite(clause, verb, word) or context.denied:
        return []
    # "Au cas où la digue céderait": what something depends on is no hearsay.
    if depends_on_condition(clause) or _by_condition(clause, context):
        return [("hypothetical", "conditional with an if-clause")]
    if _of_a_deed(clause):
        return [("hypothetical", "what a deed would lead to")]
    if context.speech is not None and context.speech_past and not perfect(verb, word):
        return [("planned" if context.agentive else "asserted", "future in the past")]
    if _of_a_thing(clause) and not context.agentive and not perfect(verb, word):
        return [("possible", "what a thing would do, in a relative clause")]
    return [("alleged", "journalistic conditional")]


def _of_a_deed(clause: Clause) -> bool:
    """ "Fermer le port coûterait cher", "lending more would have helped": a deed nobody did is a condition."""
    own = grammar.subject(clause.verb) or grammar.subject(clause.head)
    if own is None or own.pos not in {"VERB", "AUX"} or own.each("det", "nmod"):
        return False
    deed = own.dep == "csubj" or own.feature("VerbForm") in {"Ger", "Inf"}
    return deed and grammar.finite(own) is None


def _polite(clause: Clause, verb: Token, word: Token) -> bool:
    """ "Pourrait", "devrait", "voudrait": modal verbs have a conditional of their own, but "aurait voulu" is hearsay."""
    row = clause.governors[0][1] if clause.governors else None
    return row is not None and (row.use == "aux" or (row.kind == "intended" and not perfect(verb, word)))


def _of_a_thing(clause: Clause) -> bool:
    """ "Une loi qui limiterait les loyers" says what the law is for."""
    return clause.verb.subtype == "relcl"


def _modal(clause: Clause) -> bool:
    return any(row.use == "aux" for _, row in clause.governors) or any(
        auxiliary(aux) for aux in clause.head.each("aux")
    )


_STEPS = (
    _by_question,
    _by_condition,
    by_inquiry,
    _by_governor,
    _by_auxiliary,
    _by_adverb,
    _by_conditional,
    by_purpose,
    by_alternative,
    _by_rumour,
    _by_speech,
)
