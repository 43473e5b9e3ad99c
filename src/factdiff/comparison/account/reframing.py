"""One clause in another frame: a cause before its verb or behind its preposition, an answer refused or not given, a quotation moved."""

from __future__ import annotations

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, readings
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.meaning import said
from factdiff.comparison.account.units import Key, Unit

SIDES = (OLD, NEW)
#: Prepositions that say from when, until when, before or after what.
BOUNDS = frozenset(
    {"since", "since_du", "until", "until_du", "by", "by_du", "before", "after", "as_of", "within"}
)
_DAYS = frozenset({"weekday", "weekday_abbr", "month", "month_abbr"})
#: How many words behind a preposition the noun that it leads to stands, and how many from a denial what is denied.
_NEAR = 6
#: How many words from a refusal or denial the answer stands: "n'a pas souhaité faire de commentaire".
_ANSWER = 8


def reframed(ledger: Ledger) -> None:
    """Excuses the words that only belong to one frame or the other."""
    _quoted_whole(ledger)
    _in_own_words(ledger)
    _before_days(ledger)
    for side in SIDES:
        _learnt(ledger, side)
        _of_them(ledger, side)
        _stood(ledger, side)
        _summed(ledger, side)
        _caused(ledger, side)
        _unanswered(ledger, side)


def _quoted_whole(ledger: Ledger) -> None:
    """A quotation that stands elsewhere word for word: none of its words was edited."""
    opened = [set(ledger.opened(side)) for side in SIDES]
    if not any(ledger.quoted(side, ledger.row(side)[i]) for side in SIDES for i in opened[side]):
        return
    olds, news = (_stretches(ledger, side) for side in SIDES)
    for keys, before in olds.items():
        after = news.get(keys, [])
        some = [[i for i in before if i in opened[OLD]], [j for j in after if j in opened[NEW]]]
        if after and any(some):
            ledger.excuse_both(some, reasons.ORDER)


def _in_own_words(ledger: Ledger) -> None:
    """ "She said that she would sell her shares" and "I will sell my shares, she said": the speaker, by himself and by a report."""
    quoting = [bool(ledger.verbatim[side]) for side in SIDES]
    if quoting[OLD] == quoting[NEW]:
        return
    side, own = (OLD if quoting[OLD] else NEW), ledger.lexicon.closed("first person")
    for gap in ledger.gaps:
        himself = [
            i
            for i in ledger.open(gap, side)
            if ledger.row(side)[i].word in own and ledger.quoted(side, ledger.row(side)[i])
        ]
        other = [i for i in ledger.open(gap, 1 - side) if _stands(ledger.row(1 - side)[i], ledger)]
        if himself and other:
            ledger.excuse_from(side, himself, other, reasons.REFERENCE)


def _stands(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word stands for somebody spoken of or says whose something is."""
    found = reasons.classes(unit, ledger.lexicon)
    return bool(found & {"pronoun", "possessive"}) or unit.word in ledger.lexicon.closed("owner")


def _stretches(ledger: Ledger, side: int) -> dict[tuple[Key, ...], list[int]]:
    """The units inside each pair of quotation marks of a side, by what they say."""
    row = ledger.row(side)
    found: dict[tuple[Key, ...], list[int]] = {}
    for start, end in ledger.verbatim[side]:
        inside = [i for i, unit in enumerate(row) if start <= unit.start and unit.end <= end]
        if len(inside) > 1:
            found[tuple(row[i].key for i in inside)] = inside
    return found


def _learnt(ledger: Ledger, side: int) -> None:
    """ "A-t-on appris de source policière" and "selon une source policière": whose report it is nobody's to begin with."""
    row, lexicon = ledger.row(side), ledger.lexicon
    for gap in ledger.gaps if lexicon.impersonal else ():
        for i in ledger.open(gap, side):
            near = [row[k] for k in range(max(i - 2, 0), min(i + 3, len(row)))]
            if row[i].word in lexicon.impersonal and any(said(unit, lexicon) or unit.lemma for unit in near):
                ledger.excuse_from(side, [i], [], reasons.FUNCTION)


def _of_them(ledger: Ledger, side: int) -> None:
    """ "Twelve people, including two minors" and "twelve people, two of them minors"; "and two minors" are others."""
    row, partitive = ledger.row(side), ledger.lexicon.partitive
    own = {i for i, unit in enumerate(row) if unit.word in partitive}
    if not own or not [unit for unit in ledger.row(1 - side) if unit.word in partitive]:
        return
    some = [i for i in ledger.opened(side) if i in own]
    if some:
        ledger.excuse_from(side, some, [], reasons.FUNCTION)


def _stood(ledger: Ledger, side: int) -> None:
    """ "Se trouvait dans un état grave" and "était dans un état grave": a reflexive that only says how somebody is."""
    lexicon, row = ledger.lexicon, ledger.row(side)
    reflexive = {i + 1 for i, unit in enumerate(row) if unit.word in lexicon.reflexives}
    for gap in ledger.gaps if reflexive else ():
        verbs = [
            i
            for i in ledger.open(gap, side)
            if i in reflexive and lemmas(lexicon.language, row[i].shown, "VERB") & lexicon.standing
        ]
        being = [
            i for i in ledger.open(gap, 1 - side) if "be" in reasons.classes(ledger.row(1 - side)[i], lexicon)
        ]
        if len(verbs) == len(being) == 1:
            ledger.excuse_from(side, verbs, being, reasons.SYNONYM)


def _summed(ledger: Ledger, side: int) -> None:
    """ "D'une valeur de 2 millions" and "de 2 millions", "worth 2 million": what a sum that stays is called."""
    row, lexicon = ledger.row(side), ledger.lexicon
    named = {i for i, unit in enumerate(row) if unit.word in lexicon.closed("amount")}
    for gap in ledger.gaps if named else ():
        weighty = [i for i in ledger.open(gap, side) if not reasons.classes(row[i], lexicon)]
        other = [
            i for i in ledger.open(gap, 1 - side) if not reasons.classes(ledger.row(1 - side)[i], lexicon)
        ]
        if len(weighty) != 1 or other or weighty[0] not in named:
            continue
        near, stays = range(weighty[0] + 1, min(weighty[0] + _NEAR, len(row))), ledger.partners_of(side)
        if any(row[i].kind == "number" and i in stays for i in near):
            ledger.excuse_from(side, weighty, [], reasons.FUNCTION)


def _before_days(ledger: Ledger) -> None:
    """ "Planned for Saturday" and "to be held on Saturday": what leads to a day is no bound of it."""
    partners = ledger.partners()
    for gap in ledger.gaps:
        some = [ledger.open(gap, side) for side in SIDES]
        if list(map(len, some)) != [1, 1] or not all(
            _leads_to_day(ledger, side, some[side][0]) for side in SIDES
        ):
            continue
        if partners.get(some[OLD][0] + 1) == some[NEW][0] + 1:
            ledger.excuse_both(some, reasons.FUNCTION)


def _leads_to_day(ledger: Ledger, side: int, index: int) -> bool:
    """Whether a word is a preposition that only leads to the weekday or month behind it."""
    row = ledger.row(side)
    after = row[index + 1].word if index + 1 < len(row) else ""
    bound = bool(ledger.lexicon.times.get(row[index].word, frozenset()) & BOUNDS)
    leads = row[index].word in ledger.lexicon.prepositions - ledger.lexicon.negations
    return bool(ledger.lexicon.times.get(after, frozenset()) & _DAYS) and leads and not bound


def _caused(ledger: Ledger, side: int) -> None:
    """ "The strike led to 12 closures" and "12 closures because of the strike"."""
    row, other = ledger.row(side), ledger.row(1 - side)
    named = {j for j, unit in enumerate(other) if unit.word in ledger.lexicon.because}
    if not named:
        return
    verbs = [i for i in ledger.opened(side) if _causes(row[i], ledger)]
    because = [j for j in ledger.opened(1 - side) if j in named]
    if len(verbs) != 1 or len(because) != 1:
        return
    cause = next(
        (i for i in range(verbs[0] - 1, -1, -1) if not reasons.classes(row[i], ledger.lexicon)), None
    )
    if cause is not None and ledger.partners_of(side).get(cause, -1) in range(
        because[0] + 1, because[0] + _NEAR
    ):
        ledger.excuse_from(side, verbs, because, reasons.SYNONYM)


def _causes(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is a verb of causing, or a run of words that is one."""
    own = lemmas(ledger.lexicon.language, unit.shown, "VERB") | {unit.lemma}
    return unit.kind == "word" and bool(own & ledger.lexicon.causing)


def _unanswered(ledger: Ledger, side: int) -> None:
    """ "Declined to comment", "would not comment", "made no comment": a refusal on this side, a denial on the other."""
    row, other = ledger.row(side), ledger.row(1 - side)
    if not [unit for unit in other if _denies(unit, ledger)]:
        return
    opened = [set(ledger.opened(one)) for one in SIDES]
    refusals = [
        i
        for i in sorted(opened[side])
        if lemmas(ledger.lexicon.language, row[i].shown, "VERB") & ledger.lexicon.closed("refusal")
    ]
    denials = [j for j in sorted(opened[1 - side]) if _denies(other[j], ledger)]
    if len(refusals) != 1 or not denials or any(_denies(row[i], ledger) for i in opened[side]):
        return
    answers = _answer(ledger, side, refusals[0]), _answer(ledger, 1 - side, denials[0])
    if None in answers:
        return
    own = _between(ledger, side, refusals[0] - 1, answers[0], opened[side])
    there = _between(ledger, 1 - side, denials[0] - 1, answers[1], opened[1 - side])
    ledger.excuse_from(side, own, there, reasons.SYNONYM)


def _answer(ledger: Ledger, side: int, index: int) -> int | None:
    """The comment or answer that a refusal or denial is of."""
    row, lexicon = ledger.row(side), ledger.lexicon
    near = range(index + 1, min(index + _ANSWER, len(row)))
    return next(
        (
            i
            for i in near
            if (lemmas(lexicon.language, row[i].shown) | {row[i].word}) & lexicon.closed("answer")
        ),
        None,
    )


def _between(ledger: Ledger, side: int, first: int, last: int | None, opened: set[int]) -> list[int]:
    """The open words of a refusal or denial: none that names somebody or something."""
    row = ledger.row(side)
    return [
        i
        for i in range(max(first, 0), (last or 0) + 1)
        if i in opened and (i == last or not _names(row[i], ledger))
    ]


def _names(unit: Unit, ledger: Ledger) -> bool:
    if _denies(unit, ledger):
        return False
    if unit.kind != "word" or unit.capital:
        return True
    found = {upos for upos, _ in readings(ledger.lexicon.language, unit.shown)}
    return found == {"NOUN"} and not reasons.classes(unit, ledger.lexicon)


def _denies(unit: Unit, ledger: Ledger) -> bool:
    return unit.word in ledger.lexicon.negations or unit.word in ledger.lexicon.particles
