"""A verb in another form: whether it tells another time, or the same one."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, tense
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import is_be, said
from factdiff.comparison.account.timing import given_up, other_runs
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.weave import Match
from factdiff.comparison.extents import extent
from factdiff.comparison.names import Names
from factdiff.comparison.signature import moment, moments
from factdiff.languages.spelling import fold
from factdiff.languages.traits import traits
from factdiff.model.fact import Fact, Span

SIDES = (OLD, NEW)
_TENSED = frozenset({reasons.INFLECTION, reasons.FUNCTION, reasons.SYNONYM})
_TOLD = {"past", "present"}
_AUXILIARIES = frozenset({"be", "have"})
_CERTAIN = frozenset({"asserted", "planned"})
#: How many words before a verb the relative pronoun of its clause stands.
_NEAR = 2


def other_tenses(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]], day: str) -> None:
    """Takes back that two forms of a verb say the same where the facts were read as past and as present.

    Verbs of saying are told in either, and what has a date before the ``day`` of publication. A participle has the time
    of its sentence: "which holds", "holding".
    """
    for pair in pairs:
        given_up(ledger, pair)
    other_runs(ledger)
    told = [
        (old, new)
        for old, new in pairs
        if ({old.tense, new.tense} == _TOLD or _possible_then(old, new))
        and _one_verb(ledger, old, new)
        and not (_narrated(old, new, day) or _shifted(old, new))
    ]
    spans = [(old.what.span, new.what.span) for old, new in told]

    def unfit(match: Match) -> bool:
        old, new = ledger.olds[match.old], ledger.news[match.new]
        if match.reason not in _TENSED and not _accented(ledger, match):
            return False
        both = all(said(unit, ledger.lexicon) for unit in (old, new))
        if (both and not _of_itself(told, old)) or _relative(ledger, match):
            return False
        if match.reason == reasons.FUNCTION and not _carries_time(told, ledger, old):
            return False
        return any(_begins(old, before) and _begins(new, after) for before, after in spans)

    if spans:
        for match in [one for one in ledger.matches if one.reason == reasons.SYNONYM and unfit(one)]:
            # "Began" and "starts": no concept that both share may excuse them again.
            ledger.barred[OLD].add(match.old)
            ledger.barred[NEW].add(match.new)
        ledger.release(unfit)
        for pair in told:
            _bar_auxiliaries(ledger, pair)


def _shifted(old: Fact, new: Fact) -> bool:
    """ "Said that the bridge is safe", "said that the bridge was safe": a state of the time of the report."""
    reported = all(any(link.verb for link in fact.source) for fact in (old, new))
    return reported and old.kind == new.kind != "event"


def _accented(ledger: Ledger, match: Match) -> bool:
    """ "La police fouille" and "la police a fouillé": two forms of a verb that only an accent tells apart."""
    old, new = ledger.olds[match.old], ledger.news[match.new]
    return old.kind == new.kind == "word" and old.shown != new.shown and not (old.capital or new.capital)


def _bar_auxiliaries(ledger: Ledger, pair: tuple[Fact, Fact]) -> None:
    """Bars the auxiliary that came or went and that tells another time: "est détenu", "a été détenu"."""
    found = [
        [
            i
            for i, unit in enumerate(ledger.row(side))
            if inside(unit, fact.what.span) and reasons.classes(unit, ledger.lexicon) & _AUXILIARIES
        ]
        for side, fact in enumerate(pair)
    ]
    both = all(found)
    if not both and any(said(unit, ledger.lexicon) for unit in _predicates(ledger, pair)):
        return
    for side in SIDES:
        row, opened = ledger.row(side), set(ledger.opened(side))
        ledger.barred[side].update(
            i
            for i in found[side]
            if i in opened and (both or "have" in reasons.classes(row[i], ledger.lexicon))
        )


def _predicates(ledger: Ledger, pair: tuple[Fact, Fact]) -> list[Unit]:
    """The units that the predicates of two facts are."""
    return [
        unit for side, fact in enumerate(pair) for unit in ledger.row(side) if heads_fact(unit, fact, ledger)
    ]


def _possible_then(old: Fact, new: Fact) -> bool:
    """Whether what was possible once is possible now, or will be: "ne peut pas ouvrir", "n'a pas pu ouvrir"."""
    return {old.tense, new.tense} == {"past", "future"} and old.modality == new.modality == "possible"


def _relative(ledger: Ledger, match: Match) -> bool:
    """Whether one side has a relative clause where the other has its participle alone."""
    opened = [
        any(
            i in gap.side(side) and "linker" in reasons.classes(ledger.row(side)[i], ledger.lexicon)
            for gap in ledger.gaps
            for i in range(max(at - _NEAR, 0), at)
        )
        for side, at in zip(SIDES, (match.old, match.new), strict=True)
    ]
    return opened[OLD] != opened[NEW]


def same_tenses(ledger: Ledger, pairs: Sequence[tuple[Fact, Fact]], names: Names, day: str) -> None:
    """Excuses forms of a verb that tell one time: a plan in the present, a future that somebody spoke of in the past."""
    for pair in pairs:
        if {pair[OLD].tense, pair[NEW].tense} == _TOLD and _narrated(*pair, day):
            told = [_telling(ledger, fact, side) for side, fact in enumerate(pair)]
            if any(told) and _one_predicate(ledger, pair):
                ledger.excuse_both(told, reasons.INFLECTION)
        verbs = [
            [i for i in _timed(ledger, fact, side) if not _foreign(ledger.row(side)[i], fact, side, pairs)]
            for side, fact in enumerate(pair)
        ]
        if (
            any(verbs)
            and _one_predicate(ledger, pair)
            and (
                (_scheduled(*pair) and not _conditional(ledger, verbs))
                or _reported(ledger, pair, verbs, names)
            )
        ):
            ledger.excuse_both(verbs, reasons.INFLECTION)
        elif _foreseen(*pair) and all(
            groups := [_group(ledger, fact, side) for side, fact in enumerate(pair)]
        ):
            ledger.excuse_both(groups, reasons.INFLECTION)
        elif (turned := _undergone(*pair, names) or _undergone(*pair[::-1], names)) is not None and (
            _resolved(*pair) or _intended(pair, turned=turned)
        ):
            leading = [_led_to(ledger, fact, side, turned=turned) for side, fact in enumerate(pair)]
            ledger.excuse_both(leading, reasons.INFLECTION)


def _narrated(old: Fact, new: Fact, day: str) -> bool:
    """ "In 1987 he is elected" and "in 1987 he was elected": of one time, which was over on a day, the present tells the past."""
    days = [sorted(map(moment, fact.when)) for fact in (old, new)]
    reaches = [extent(one.value or "") for one in old.when]
    published = extent(day)
    if not days[OLD] or days[OLD] != days[NEW] or published is None:
        return False
    one_claim = (old.polarity, old.modality) == (new.polarity, new.modality)
    return one_claim and all(reach is not None and reach[1] < published[0] for reach in reaches)


def _telling(ledger: Ledger, fact: Fact, side: int) -> list[int]:
    """The open words of a predicate that only carry its tense: its verb, its auxiliaries."""
    row, lexicon = ledger.row(side), ledger.lexicon
    return [
        i
        for i in ledger.opened(side)
        if inside(row[i], fact.what.span)
        and (_heads(row[i], fact, ledger) or reasons.classes(row[i], lexicon) & {"be", "have"})
    ]


def _foreseen(old: Fact, new: Fact) -> bool:
    """ "Is going to close" and "will close": read as one thing that is to come, in either form of the future."""
    return (
        old.tense == new.tense == "future"
        and old.what.lemma == new.what.lemma
        and old.polarity == new.polarity
        and {*_marks(old), *_marks(new)} <= _CERTAIN
    )


def _resolved(old: Fact, new: Fact) -> bool:
    """ "Decided to sell" and "decided that it would sell": one deed that is to come, as sure on both sides."""
    sure = [{*_marks(fact)} - {"asserted"} for fact in (old, new)]
    one = (old.what.lemma, old.polarity, old.tense) == (new.what.lemma, new.polarity, new.tense)
    return one and old.tense == "future" and sure[OLD] == sure[NEW] != set()


def _intended(pair: tuple[Fact, Fact], *, turned: bool) -> bool:
    """ "Decided to sell it" and "decided that it would be sold": planned there, and somebody's word here for what is to come."""
    sure = [{*_marks(fact)} - {"asserted"} for fact in pair]
    one = (pair[OLD].what.lemma, pair[OLD].polarity) == (pair[NEW].what.lemma, pair[NEW].polarity)
    coming = pair[OLD].tense == pair[NEW].tense == "future"
    plain = NEW if sure[OLD] else OLD
    return (
        turned
        and one
        and coming
        and not sure[plain]
        and sure[1 - plain] <= {"planned", "intended"}
        and bool(pair[plain].source)
    )


def _undergone(old: Fact, new: Fact, names: Names) -> bool:
    """ "To mend the bridge" and "that the bridge would be mended": who is spoken of on one side is who it is done to on the other."""
    objects = [one.name for one in old.what.arguments if one.role == "object"]
    return any(names.same(name, entry.name) for name in objects for entry in new.who)


def _led_to(ledger: Ledger, fact: Fact, side: int, *, turned: bool) -> list[int]:
    """The open words right before a verb that only say that it is to come: "to", "would", "serait" where it was turned round."""
    row, lexicon = ledger.row(side), ledger.lexicon
    head = next((i for i, unit in enumerate(row) if heads_fact(unit, fact, ledger)), 0)
    opened = set(ledger.opened(side))
    words = lexicon.futures | lexicon.closed("foretelling") | lexicon.closed("purpose")
    return [
        i
        for i in range(max(head - _NEAR, 0), head)
        if i in opened and (row[i].word in words or (turned and is_be(row[i], lexicon)))
    ]


def _marks(fact: Fact) -> tuple[str, ...]:
    return fact.marks or (fact.modality,)


def _group(ledger: Ledger, fact: Fact, side: int) -> list[int]:
    """The open words of a verb and of the auxiliaries before it, if all of them are such."""
    row, lexicon = ledger.row(side), ledger.lexicon
    # A run of words with one meaning ("leave from") may reach beyond the predicate.
    own = [i for i, unit in enumerate(row) if fact.what.span.start <= unit.start < fact.what.span.end]
    head = next((i for i in own if _heads(row[i], fact, ledger)), None)
    if head is None:
        return []
    opened = set(ledger.opened(side))
    some = [i for i in own if i <= head and i in opened]
    fit = all(
        i == head
        or row[i].word in lexicon.futures
        or reasons.classes(row[i], lexicon)
        or (lemmas(lexicon.language, row[i].shown) & lexicon.closed("near future"))
        for i in some
    )
    return some if fit and not any(row[i].word in lexicon.negations for i in some) else []


def _one_predicate(ledger: Ledger, pair: tuple[Fact, Fact]) -> bool:
    """Whether both facts have one predicate, in other words perhaps."""
    if pair[OLD].what.concept == pair[NEW].what.concept:
        return True
    heads = [
        {
            i
            for i, unit in enumerate(ledger.row(side))
            if _begins(unit, fact.what.span) and _heads(unit, fact, ledger)
        }
        for side, fact in enumerate(pair)
    ]
    partners = ledger.partners()
    return any(partners.get(i) in heads[NEW] for i in heads[OLD])


def _timed(ledger: Ledger, fact: Fact, side: int) -> list[int]:
    """The open words of a predicate that say when: its verb, its auxiliary of the future or conditional."""
    return [
        i
        for i in ledger.opened(side)
        if _inside_claim(ledger.row(side)[i], fact)
        and (_heads(ledger.row(side)[i], fact, ledger) or _tense(ledger.row(side)[i], ledger))
    ]


def _foreign(unit: Unit, fact: Fact, side: int, pairs: Sequence[tuple[Fact, Fact]]) -> bool:
    """Whether a word in the evidence of a fact belongs to the predicate of another."""
    return not inside(unit, fact.what.span) and any(
        inside(unit, pair[side].what.span) for pair in pairs if pair[side] is not fact
    )


def _inside_claim(unit: Unit, fact: Fact) -> bool:
    return inside(unit, fact.what.span) or inside(unit, fact.evidence.span)


def _tense(unit: Unit, ledger: Ledger) -> str:
    """The future or conditional that a word carries, or the first one of a run: "ferait appel", "va"."""
    if unit.kind != "word" or unit.capital:
        return ""
    language, word = ledger.lexicon.language, unit.shown.split()[0]
    carried = tense(language, word)
    coming = lemmas(language, word) & ledger.lexicon.closed("near future") and not carried
    return "Fut" if coming or unit.word in ledger.lexicon.futures else carried


def _scheduled(old: Fact, new: Fact) -> bool:
    """ "Meets on Thursday" and "will meet on Thursday": the day says that it is to come."""
    if {old.tense, new.tense} != {"present", "future"} or not {old.modality, new.modality} <= _CERTAIN:
        return False
    days = [sorted(map(moment, moments(fact))) for fact in (old, new)]
    return bool(days[OLD]) and days[OLD] == days[NEW]


def _conditional(ledger: Ledger, verbs: list[list[int]]) -> bool:
    """Whether any verb stands in the conditional, which vouches for nothing: "serait classé" is no plan."""
    return any("Cnd" in _tense(ledger.row(side)[i], ledger) for side in SIDES for i in verbs[side])


def _reported(ledger: Ledger, pair: tuple[Fact, Fact], verbs: list[list[int]], names: Names) -> bool:
    """ "Said that it would close" and "it will close, she said": one speaker, before the clause on the side of the conditional."""
    times = [{_tense(ledger.row(side)[i], ledger) for i in some} - {""} for side, some in enumerate(verbs)]
    side = next((side for side in SIDES if _all(times[side], "Cnd") and _all(times[1 - side], "Fut")), None)
    if side is None or _carried(ledger, pair, verbs, OLD) != _carried(ledger, pair, verbs, NEW):
        return False
    speakers = [{names.canonical(link.name) for link in fact.source} for fact in pair]
    start = pair[side].what.span.start
    return bool(speakers[OLD] & speakers[NEW]) and any(
        link.verb and link.span.start < start for link in pair[side].source
    )


def _carried(ledger: Ledger, pair: tuple[Fact, Fact], verbs: list[list[int]], side: int) -> bool:
    """Whether the verb itself has the ending that says when, and no auxiliary: "could begin" is no form of "will begin"."""
    timed = [ledger.row(side)[i] for i in verbs[side] if _tense(ledger.row(side)[i], ledger)]
    return all(_heads(unit, pair[side], ledger) for unit in timed)


def _all(times: set[str], kind: str) -> bool:
    return bool(times) and all(kind in time for time in times)


def opened_head(ledger: Ledger, fact: Fact, side: int) -> list[int]:
    """The open unit that a fact's predicate is."""
    return [
        i
        for i in ledger.opened(side)
        if inside(ledger.row(side)[i], fact.what.span) and _heads(ledger.row(side)[i], fact, ledger)
    ]


def _heads(unit: Unit, fact: Fact, ledger: Ledger) -> bool:
    """Whether a word is the predicate of a fact, a reflexive one perhaps."""
    language = ledger.lexicon.language
    lemma = fold(fact.what.lemma.removeprefix(traits(language).clitic[0]))
    return lemma in {unit.word, *unit.lemma.split(" "), *lemmas(language, unit.shown)}


def heads_fact(unit: Unit, fact: Fact, ledger: Ledger) -> bool:
    """Whether a unit is the predicate of a fact."""
    return inside(unit, fact.what.span) and _heads(unit, fact, ledger)


def _one_verb(ledger: Ledger, old: Fact, new: Fact) -> bool:
    """Whether two claims have one verb, or two that mean the same; a phrase has its own time: "are on the rise"."""
    if old.what.lemma == new.what.lemma:
        return True
    language = ledger.lexicon.language
    verbs = [one.what.lemma.removeprefix(traits(language).clitic[0]) for one in (old, new)]
    acts = all(fold(verb) in lemmas(language, verb, "VERB") for verb in verbs)
    return acts and _one_predicate(ledger, (old, new))


def _of_itself(pairs: Sequence[tuple[Fact, Fact]], unit: Unit) -> bool:
    """Whether a verb is reflexive in its claim, and says nothing: "se trouve", beside "trouve que"."""
    return any(" " in old.what.lemma for old, _ in pairs if _begins(unit, old.what.span))


def _carries_time(pairs: Sequence[tuple[Fact, Fact]], ledger: Ledger, unit: Unit) -> bool:
    """Whether a little word says when: a form of "be", "has" where it is the predicate itself."""
    if "be" in reasons.classes(unit, ledger.lexicon):
        return True
    return any(heads_fact(unit, old, ledger) for old, _ in pairs)


def _begins(unit: Unit, span: Span) -> bool:
    """Whether a unit begins in a span: a run of words with one meaning may reach beyond a predicate."""
    return span.start <= unit.start < span.end


def inside(unit: Unit, span: Span) -> bool:
    """Whether a unit stands in a span."""
    return span.start <= unit.start and unit.end <= span.end
