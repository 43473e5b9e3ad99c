"""The tense of a clause, from its verbs' forms and those above it."""

from __future__ import annotations

from decimal import Decimal

from factdiff.analysis.tree import Token, first_conjunct, topmost
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import Context
from factdiff.extraction.clause.controllers import asserting
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.governors import qualifier
from factdiff.extraction.clause.reported import reporter
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.reality.inquiries import inquiry
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import CLOSED, MODALITY, SPEECH, STATES, TIMES
from factdiff.model.timex import Bound, Calendar, Clock, Loose, Recipe, Shift, Timex

#: What somebody agrees, intends or has to do lies ahead of that.
_FORWARD = frozenset({"agree", "intended", "obligation", "planned"})
#: Verbs of saying whose content lies ahead.
_TOLD = frozenset({"promise", "propose", "ask"})
#: Times that name a day.
_DAYS = frozenset({"feast", "month", "weekday"})
_TODAY = Shift(Decimal(0), "D")


def tense_of(clause: Clause, context: Context) -> tuple[str, str]:
    """``past``, ``present`` or ``future``, sequence of tenses undone, and why."""
    if grammar.perfect_infinitive(clause.head):
        return "past", "perfect infinitive"
    if anterior(clause.head):
        return "past", "what came before its main clause"
    anchor = tensed(clause)
    word = grammar.finite(anchor)
    if word is None:
        return _tense_of_nonfinite(clause, anchor)
    return _tense_of_finite(clause, context, word)


def anterior(deed: Token) -> bool:
    """ "Will be tried *after robbing a bank*": what a main clause comes after has been, whatever is yet to come of that."""
    first = first_conjunct(deed)
    if grammar.finite(first) is not None or grammar.infinitival(first):
        return False
    before = (mark for mark in first.each("mark", "case") if mark.i < first.i)
    return any(row.kind == "after" for mark in before for row in mark.marks.rows(CLOSED))


def _tense_of_finite(clause: Clause, context: Context, word: Token) -> tuple[str, str]:
    anchor = tensed(clause)
    if any(row.recent for _, row in clause.governors):
        return "past", "recent past"
    told = context.speech_past and not perfect(anchor, word)
    shifted_future = told and (word.feature("Mood") == "Cnd" or _would(anchor))
    if shifted_future or future_auxiliary(anchor) is not None or word.feature("Tense") == "Fut":
        return "future", "future in the past" if shifted_future else "future form"
    if word.feature("Mood") == "Cnd":
        return _tense_of_conditional(clause, word, anchor)
    # "Le train roulait, ont conclu les enquêteurs": beside an insert nothing is subordinate, and no tense is shifted.
    below = context.speech_past and reporter(clause.verb) is not None
    shifted = word.feature("Tense") == "Imp" and below
    if shifted and not perfect(anchor, word):
        return "present", "sequence of tenses after a past report"
    if perfect(anchor, word) or word.feature("Tense") in {"Past", "Imp", "Pqp"}:
        return "past", "past form"
    unable = _unable(anchor, word) and not context.speech_past
    return ("past", "what somebody could not do") if unable else ("present", "present form")


def _unable(anchor: Token, word: Token) -> bool:
    """ "The firm *could not* be reached on Monday": what was not possible; what could be, may be still."""
    past = any(row.kind == "unable" for row in word.marks.rows(CLOSED))
    conditions = (mark for c in anchor.each("advcl") for mark in c.each("mark"))
    bound = any(mark.marks.kind(MODALITY) == "hypothetical" for mark in conditions)
    return past and bool(cue(anchor)) and not bound


def tensed(clause: Clause) -> Token:
    """The word whose forms give the tense: a conjunct without an auxiliary shares the first one's."""
    anchor = clause.verb
    while grammar.finite(anchor) is None and anchor.dep == "conj" and anchor.head is not None:
        if _of_its_own(anchor, anchor.head):
            return anchor
        anchor = anchor.head
    if (
        grammar.finite(anchor) is None
        and anchor.pos == "VERB"
        and anchor.head is not None
        and anchor.dep == "conj"
    ):
        anchor = anchor.head
    return anchor


def _of_its_own(participle: Token, first: Token) -> bool:
    """ "Drafted by the ministry and *banning* bags", "dit avoir payé et *attendre*": none shares a tense with a past participle."""
    if participle.feature("VerbForm") == "Inf":
        return grammar.perfect_infinitive(first)
    present = participle.feature("VerbForm") in {"Ger", "Part"} and participle.feature("Tense") != "Past"
    return present and first.feature("VerbForm") == "Part" and first.feature("Tense") == "Past"


def perfect(anchor: Token, word: Token) -> bool:
    """Whether a verb is in a perfect tense; ``word`` is what carries its mood."""
    return word is not anchor and any(c.subtype == "tense" for c in anchor.each("aux"))


def settled(clause: Clause) -> bool:
    """ "Jure n'avoir rien pris", "swore that it was true": what was or is, which nobody can promise to do."""
    word = grammar.finite(clause.verb)
    if word is None or auxiliary(word) is not None or word.feature("Mood") == "Cnd":
        done = grammar.perfect_infinitive(clause.head) or grammar.bare_participle(clause.verb)
        return word is None and done
    told = word.feature("Tense") in {"Past", "Imp"} or perfect(clause.verb, word)
    return told or (clause.shape == "copula" and word.feature("Tense") == "Pres")


def _tense_of_conditional(clause: Clause, word: Token, anchor: Token) -> tuple[str, str]:
    if perfect(anchor, word):
        return "past", "conditional perfect"
    if clause.shape == "copula" or word.subtype == "pass" or _holds(clause):
        return "present", "conditional of a state"
    return "future", "conditional present"


def _holds(clause: Clause) -> bool:
    """ "La fresque *daterait* de 1200", "*vivrait* à Dubaï": hearsay of what is so, where no infinitive says what for."""
    kinds = {row.kind for row in clause.head.marks.rows(CLOSED)}
    plain = clause.head is clause.verb and not clause.head.each("xcomp", "ccomp")
    if kinds & {"containing", "locating"}:
        return plain
    lasts = "staying" in kinds or clause.head.marks.row(STATES) is not None
    return plain and lasts and not kinds & {"having", "lasting"}


def _tense_of_nonfinite(clause: Clause, anchor: Token) -> tuple[str, str]:
    if any(c.subtype == "tense" for c in anchor.each("aux")) or _charged(anchor):
        return "past", "perfect infinitive or participle, or what somebody is charged with"
    if grammar.bare_participle(anchor) or (
        anchor.feature("VerbForm") == "Part" and anchor.feature("Tense") == "Past"
    ):
        return "past", "past participle"
    if _clause_above(anchor) is None:
        return "present", "no finite verb"
    base = tense_above(anchor)
    if asserting(anchor):
        return "present", "what its speaker says is so"
    if anchor.feature("VerbForm") == "Inf" or clause.shape == "infinitive":
        ahead = base in {"present", "future"} or _awaited(anchor)
        return ("future" if ahead else base), "infinitive after its governor"
    # "La loi *interdisant* la chasse sera votée": what says which one is so already.
    base = "present" if anchor.dep == "acl" and base == "future" else base
    return base, "participle with its governor"


def _charged(gerund: Token) -> bool:
    """ "Is on trial for *poisoning* her", "denies *murdering* him": what somebody is held to have done."""
    above = gerund.head
    if above is None or gerund.each("cop") or gerund.feature("VerbForm") not in {"Ger", "Part"}:
        return False
    charge = qualifier(above)
    said = above.marks.verb(SPEECH) if above.pos == "VERB" else None
    accused = charge is not None and charge.kind == "alleged"
    if inquiry(gerund) is not None:
        return True
    deeds = gerund.dep in {"advcl", "xcomp", "ccomp", "obl"}
    looked_back = said is not None and said.kind == "assert" and gerund.dep in {"xcomp", "ccomp"}
    if looked_back and not gerund.each("mark") and not _lasts_on(gerund):
        return True  # "regrets selling", "admits leaving"
    return deeds and (accused or (said is not None and said.kind in {"accuse", "deny"}))


def _lasts_on(gerund: Token) -> bool:
    """ "Admits owning a gun", "reports hearing voices": what lasts may be so still."""
    kinds = {row.kind for row in gerund.marks.rows(CLOSED)}
    return gerund.marks.row(STATES) is not None or bool(
        kinds & {"having", "lasting", "perceiving", "staying"}
    )


def _awaited(infinitive: Token) -> bool:
    """ "Expected the firm to report a loss": what somebody thought would be, and not what was."""
    above = infinitive.head
    row = above.marks.verb(MODALITY) if above is not None and infinitive.dep == "xcomp" else None
    return row is not None and row.kind == "planned" and above is not None and above.child("obj") is not None


def _clause_above(token: Token) -> Token | None:
    return next((t for t in token.ancestors() if grammar.finite(t) is not None), None)


def tense_above(token: Token) -> str:
    """The tense of the clause that a participle goes along with."""
    above = _clause_above(token)
    return plain_tense(above) if above is not None else "present"


def plain_tense(token: Token) -> str:
    """The tense of a verb by its own forms, whatever stands above it."""
    word = grammar.finite(token)
    if word is None:
        return "present"
    if word.feature("Mood") == "Cnd" and perfect(token, word):
        return "past"
    if word.feature("Tense") == "Fut" or future_auxiliary(token) is not None or word.feature("Mood") == "Cnd":
        return "future"
    if perfect(token, word) or word.feature("Tense") in {"Past", "Imp"}:
        return "past"
    return "present"


def forward(tense: str, clause: Clause) -> str:
    """What is wanted lies ahead; what can be seen or heard, or can hold so much, is so already."""
    lasting = any(row.kind == "perceiving" for row in clause.head.marks.rows(CLOSED))
    helpers = (row for aux in clause.verb.each("aux") if (row := auxiliary(aux)) is not None)
    able = any(row.kind == "possible" for row in (*helpers, *(row for _, row in clause.governors)))
    if lasting and able and plain_tense(clause.verb) == "present":
        return "present"
    return "future" if tense in {"present", "future"} or clause.governors else tense


def on_a_day(clause: Clause) -> bool:
    """ "La réunion doit se tenir jeudi": what takes place, on a day, is due; what things must be is a duty."""
    happens = any(row.kind == "event" for noun in clause.subjects for row in noun.marks.rows(TIMES))
    named = {row.kind for c in clause.head.each("obl", "nmod") for row in c.marks.rows(TIMES)}
    return happens or bool(named & _DAYS)


def future_auxiliary(token: Token) -> Token | None:
    """The auxiliary of a future ("will", "va")."""
    for aux in token.each("aux"):
        row = auxiliary(aux)
        if row is not None and row.kind == "planned":
            return aux
    return None


def auxiliary(aux: Token) -> ModalityRow | None:
    """The row of an auxiliary that says how real its verb is; "is to resume" is told by its preposition."""
    row = aux.marks.row(MODALITY, "aux")
    if row is None or aux.head is None:
        return row
    return row if all(aux.head.marks.preposition == wanted for wanted in row.with_) else None


def _would(token: Token) -> bool:
    rows = (auxiliary(aux) for aux in token.each("aux"))
    return any(row is not None and row.kind == "alleged" for row in rows)


def past_governor(clause: Clause) -> bool:
    """Whether the outermost governor is in a past tense."""
    word = grammar.finite(clause.verb)
    if word is None:  # "le jury n'ayant pu se mettre d'accord"
        return any(aux.subtype == "tense" for aux in clause.verb.each("aux"))
    return word.feature("Tense") in {"Past", "Imp"} or perfect(clause.verb, word)


def seen_from(
    owner: Token,
    words: list[Token],
    timex: Timex,
    tense: str,
    governors: tuple[tuple[Token, ModalityRow], ...],
) -> str:
    """From where a time is seen: "on Monday agreed to sell", but "agreed to sell *on Monday*" lies ahead.

    ``words`` are those of the time: one before the governor tells when that was. What something is moved to, or
    lasts until, lies ahead of it ("postponed to June 3", "closed the bridge until Friday").
    """
    governor = next((g for g, _ in governors if owner is g or words[0].i < g.i), None)
    if governor is not None:
        return plain_tense(governor)
    looking = bool(governors) and governors[-1][1].kind in _FORWARD
    if looking and owner.feature("VerbForm") == "Inf":
        return "future"
    lasts = _lasts(owner, timex) or _due(owner, timex)
    ahead = words[0].i > owner.i and (_goal(words, timex) or lasts or _planned(owner))
    if tense == "present" and plain_tense(owner) == "future":  # "serait versée en juin"
        return "future"
    return (
        "future" if ahead and tense in {"past", "present"} and (tense == "past" or _planned(owner)) else tense
    )


def _planned(owner: Token) -> bool:
    """ "La grève prévue le 11 mai", "is scheduled for Friday": the day of a plan lies ahead of it."""
    row = owner.marks.verb(MODALITY, "passive")
    done = owner.feature("VerbForm") == "Part" and (grammar.passive(owner) or not owner.each("aux"))
    return done and row is not None and row.kind == "planned"


def _goal(words: list[Token], timex: Timex) -> bool:
    """Whether a preposition of direction stands before a date: "au 3 juin", "to Friday"."""
    kinds = {row.kind for row in topmost(words).marks.prepositions}
    return {"to", "recipient"} <= kinds and dated(timex.recipe)


def _lasts(owner: Token, timex: Timex) -> bool:
    """Whether something is done to something until a day."""
    recipe = timex.recipe
    until = isinstance(recipe, Bound) and recipe.kind == "until" and dated(recipe.base)
    return until and (grammar.passive(owner) or bool(owner.each("obj")))


def _due(owner: Token, timex: Timex) -> bool:
    """ "Has promised half of them by Christmas", "asked for a report by Friday": what is told lies ahead of the telling."""
    by = isinstance(timex.recipe, Bound) and timex.recipe.kind in {"by", "before"}
    looking = owner.marks.verb(MODALITY)
    told = owner.marks.verb(SPEECH)
    return by and (
        (looking is not None and looking.kind in _FORWARD) or (told is not None and told.kind in _TOLD)
    )


def dated(recipe: Recipe) -> bool:
    """Whether a time is named by its weekday or date alone, so that its year or week must be told."""
    match recipe:
        case Calendar():
            named = recipe.weekday is not None or recipe.day is not None
            return named and recipe.turn is None and recipe.year is None
        case Clock():
            return recipe.base is not None and dated(recipe.base)
        case Loose():
            return dated(recipe.base)
    return False


def lasting(owner: Token, word: Token, timex: Timex) -> bool:
    """Whether "today" is nowadays: with a state told in the present, and not behind all that is said."""
    if timex.recipe != _TODAY:
        return False
    if any(child.dep == "cop" for child in owner.children):
        return word.i < owner.i
    return owner.marks.row(STATES) is not None
