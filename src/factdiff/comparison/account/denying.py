"""One denial told in two ways: by a determiner or an adverb, with its particle here or there."""

from __future__ import annotations

from functools import cache

from factdiff.comparison.account import reasons
from factdiff.comparison.account.forms import lemmas, many
from factdiff.comparison.account.ledger import NEW, OLD, Ledger
from factdiff.comparison.account.lexica import Lexicon
from factdiff.comparison.account.meaning import concepts, foretold
from factdiff.comparison.account.units import Unit
from factdiff.comparison.account.voices import verbal
from factdiff.languages.lexicon import has_table, table
from factdiff.languages.spelling import fold
from factdiff.languages.tables import OPPOSITES

SIDES = (OLD, NEW)
#: How many words from a denial its verb can stand, and how far what only carries it.
_NEAR, _FAR = 4, 5


def denied(ledger: Ledger) -> None:
    """ "Opened no inquiry" and "did not open an inquiry": one denial of one verb, by a determiner or by an adverb."""
    denials = ledger.lexicon.denials
    found = [[i for i in ledger.opened(side) if ledger.row(side)[i].word in denials] for side in SIDES]
    if list(map(len, found)) != [1, 1]:
        return
    nouns = [_none_of(ledger, side, found[side][0]) for side in SIDES]
    some = [{one[side != own] for own, one in enumerate(nouns) if one is not None} for side in SIDES]
    verbs = [_verbs_near(ledger, side, found[side][0], some[side]) for side in SIDES]
    partners = ledger.partners()
    if any(partners.get(i) in verbs[NEW] for i in verbs[OLD]):
        if any(one is not None and _one_of_them(ledger, 1 - side, one[1]) for side, one in enumerate(nouns)):
            return
        ledger.excuse_both(found, reasons.SYNONYM)
        for side, noun in enumerate(nouns):
            if noun is not None and ledger.partners_of(side).get(noun[0]) is None:
                ledger.excuse_from(side, [noun[0]], [noun[1]], reasons.INFLECTION)


def _none_of(ledger: Ledger, side: int, denial: int) -> tuple[int, int] | None:
    """The noun that a denial stands before, with the same noun of the other side: "aucun train", "les trains … pas"."""
    language, row, other = ledger.lexicon.language, ledger.row(side), ledger.row(1 - side)
    kept, opened = ledger.partners_of(side), ledger.opened(1 - side)
    for i in reversed(_denied_noun(ledger, side, denial)):
        own = lemmas(language, row[i].shown, "NOUN")
        places = [kept[i]] if i in kept else opened
        there = next((j for j in places if own & lemmas(language, other[j].shown, "NOUN")), None)
        if there is not None:
            return i, there
    return None


def _one_of_them(ledger: Ledger, side: int, noun: int) -> bool:
    """Whether a noun is one of several, or certain ones: "a train will not run" denies less than "no train will run"."""
    row, known = ledger.row(side), ledger.lexicon
    near = (row[i] for i in range(noun - 1, max(noun - _NEAR, -1), -1))
    before = next((unit for unit in near if _leads_noun(unit, ledger)), None)
    if before is None or before.word in known.prepositions or many(known.language, row[noun].shown):
        return False
    verb = next((i for i in range(noun + 1, len(row)) if row[i].word in known.denials), None)
    return verb is not None or before.word not in known.indefinite


def _leads_noun(unit: Unit, ledger: Ledger) -> bool:
    """Whether a noun stands behind a word: an article, a number, the "de" behind "pas"."""
    return reasons.determines(unit, ledger.lexicon) or unit.kind == "number"


def _denied_noun(ledger: Ledger, side: int, denial: int) -> range:
    """The noun that a denial stands before, with an adjective: "no trains", "aucun autre produit"; empty behind an adverb."""
    row, known = ledger.row(side), ledger.lexicon
    first = denial + 1
    if row[denial].word not in known.closed("universal") or first >= len(row):
        return range(0)
    adjective = bool(lemmas(known.language, row[first].shown, "ADJ"))
    return range(first, min(first + 1 + adjective, len(row)))


def nobody(ledger: Ledger) -> None:
    """ "No arrests were made" and "nobody was arrested": a deed that befell nobody, by its noun or by its verb."""
    for side in SIDES:
        row, other = ledger.row(side), ledger.row(1 - side)
        opened, there = set(ledger.opened(side)), set(ledger.opened(1 - side))
        for no in range(len(row) - 1):
            if row[no].word not in ledger.lexicon.denials:
                continue
            noun = no + 1 + (row[no + 1].word in ledger.lexicon.genitives)
            verb = _deed(ledger, side, noun) if noun < len(row) else None
            some = _denying_all(ledger, 1 - side, verb) if verb is not None else []
            if verb is None or not some or not there & set(some):
                continue
            own = [no, noun, *(i for i in range(no + 1, noun)), *_carrying(ledger, side, no, noun)]
            its = [*some, verb, *(j for j in range(max(verb - _NEAR, 0), verb) if _little(other[j], ledger))]
            ledger.excuse_from(
                side, [i for i in own if i in opened], [j for j in its if j in there], reasons.SYNONYM
            )
            return


def _deed(ledger: Ledger, side: int, noun: int) -> int | None:
    """The verb of the other side that a noun is the deed of: the one that stands for it, else an open one of its family."""
    row, other = ledger.row(side), ledger.row(1 - side)
    if not lemmas(ledger.lexicon.language, row[noun].shown, "NOUN"):
        return None
    matched = ledger.partners_of(side).get(noun)
    places = [matched] if matched is not None else ledger.opened(1 - side)
    return next((j for j in places if _one_deed(row[noun], other[j], ledger)), None)


def _one_deed(noun: Unit, verb: Unit, ledger: Ledger) -> bool:
    """Whether a verb is of the family of a noun, or of one that means the same: "interpellation", "arrêté"."""
    language = ledger.lexicon.language
    deeds = lemmas(language, verb.shown, "VERB")
    if not deeds or verb.headed:
        return False
    if fold(noun.shown) == fold(verb.shown):
        # "Aucun blessé", "personne n'a été blessé": whoever underwent it is called by the participle.
        return True
    own = lemmas(language, noun.shown, "NOUN")
    meant = concepts(noun, ledger.lexicon) & concepts(verb, ledger.lexicon)
    return bool(own & deeds or meant) or foretold(noun, verb, ledger.lexicon)


def _denying_all(ledger: Ledger, side: int, verb: int) -> list[int]:
    """The words of a clause before or behind its verb that say that it befell nobody: "nobody", "not … anyone", "pas de"."""
    row, words = ledger.row(side), ledger.lexicon.closed("nobody")
    for i in range(max(verb - _FAR, 0), min(verb + _NEAR + 1, len(row))):
        for size in (1, 2):
            if " ".join(unit.word for unit in row[i : i + size]) in words:
                return [*range(i, i + size)]
    return []


def _carrying(ledger: Ledger, side: int, no: int, noun: int) -> list[int]:
    """The words that only carry a denied deed: "there were", "were made", "n'a eu lieu"."""
    row, known = ledger.row(side), ledger.lexicon
    light = known.light | known.being | known.closed("occurring")
    found = []
    for i in (*range(no - 1, max(no - _FAR, 0) - 1, -1), *range(noun + 1, min(noun + _FAR, len(row)))):
        verb = lemmas(known.language, row[i].shown.split(" ")[0], "VERB", "AUX")
        own = verb | {
            row[i].lemma,
            row[i].word,
            *(f"{one} {row[i + 1].word}" for one in verb if i + 1 < len(row)),
        }
        if _little(row[i], ledger) or own & light or row[i].word in known.closed("existential"):
            found.append(i)
    return found


def _little(unit: Unit, ledger: Ledger) -> bool:
    """Whether a word is an auxiliary or the particle of a denial."""
    carries = reasons.classes(unit, ledger.lexicon) & {"have", "be", "reflexive", "do"}
    return bool(carries) or unit.word in ledger.lexicon.particles or unit.word in ledger.lexicon.impersonal


def particles(ledger: Ledger) -> None:
    """The *ne* of a negation that moved with its verb: as many came as went, and no *pas* is left over."""
    lexicon = ledger.lexicon
    opened = [ledger.opened(side) for side in SIDES]
    found = [
        [i for i in some if ledger.row(side)[i].word in lexicon.particles]
        for side, some in zip(SIDES, opened, strict=True)
    ]
    left = any(
        ledger.row(side)[i].word in lexicon.negations
        for side, some in zip(SIDES, opened, strict=True)
        for i in some
    )
    if found[OLD] and len(found[OLD]) == len(found[NEW]) and not left:
        ledger.excuse_both(found, reasons.ORDER)


def either_or(ledger: Ledger) -> None:
    """ "Not alive" and "dead": where one of two words must hold, a denial of the one is the other."""
    closed = ledger.lexicon.closed("either or")
    opened = [
        [i for i in ledger.opened(side) if _forms(ledger.row(side)[i], ledger.lexicon) & closed]
        for side in SIDES
    ]
    for i in opened[OLD]:
        for j in opened[NEW]:
            if not contrary(ledger.olds[i], ledger.news[j], ledger.lexicon):
                continue
            denials = [_denial(ledger, side, at) for side, at in ((OLD, i), (NEW, j))]
            if bool(denials[OLD]) != bool(denials[NEW]):
                led = _led_alike(ledger, i, j)
                helping = [_helping(ledger, side, at) for side, at in ((OLD, i), (NEW, j))]
                ledger.excuse(
                    [*helping[OLD], *denials[OLD], i, *led[OLD]],
                    [*helping[NEW], *denials[NEW], j, *led[NEW]],
                    reasons.SYNONYM,
                )


def _helping(ledger: Ledger, side: int, index: int) -> list[int]:
    """The open auxiliaries right before a word: "were unchanged", "did not move"."""
    row, opened = ledger.row(side), ledger.opened(side)
    near = (i for i in range(max(index - _NEAR + 1, 0), index) if i in opened)
    return [i for i in near if reasons.classes(row[i], ledger.lexicon) & {"be", "have", "do"}]


def _led_alike(ledger: Ledger, old: int, new: int) -> tuple[list[int], list[int]]:
    """What leads from either word to the very same: "not present *at* the talks", "absent *from* the talks"."""
    opened, known = [set(ledger.opened(side)) for side in SIDES], ledger.lexicon
    found: tuple[list[int], list[int]] = ([], [])
    for side, index in zip(SIDES, (old, new), strict=True):
        row = ledger.row(side)
        if index + 1 in opened[side] and row[index + 1].word in known.prepositions:
            found[side].append(index + 1)
    after = [(found[side] or [at])[-1] + 1 for side, at in zip(SIDES, (old, new), strict=True)]
    return found if ledger.partners().get(after[OLD]) == after[NEW] else ([], [])


def _denial(ledger: Ledger, side: int, index: int) -> list[int]:
    """The open words before one that deny it, with their particle."""
    row, known, opened = ledger.row(side), ledger.lexicon, set(ledger.opened(side))
    near = [i for i in range(max(index - _NEAR, 0), index) if i in opened]
    found = [
        i
        for i in near
        if row[i].word in known.negations
        and not any(k in ledger.weighty[side] for k in range(i + 1, index))
        and not any(verbal(row[k], ledger) for k in range(i + 1, index))
    ]
    if index + 1 in opened and row[index + 1].word in known.negations and verbal(row[index], ledger):
        # "Ne jouera pas": the denial of a verb without an auxiliary stands behind it.
        found.append(index + 1)
    return (
        [i for i in (*near, index + 1) if i in found or (i in near and row[i].word in known.particles)]
        if found
        else []
    )


def contrary(one: Unit, other: Unit, lexicon: Lexicon) -> bool:
    """Whether two words are told apart from one another as each other's other: present and absent, accept and reject."""
    known = others(lexicon.language)
    own, its = (_forms(unit, lexicon) for unit in (one, other))
    return any(known.get(form, frozenset()) & its for form in own)


def has_contrary(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word is listed with one of opposite meaning."""
    return unit.kind == "word" and not _forms(unit, lexicon).isdisjoint(others(lexicon.language))


@cache
def others(language: str) -> dict[str, frozenset[str]]:
    """The words of opposite meaning, each with its others, whether they turn a claim over or not."""
    found: dict[str, frozenset[str]] = {}
    for lemma, _, other in table(language, OPPOSITES).cells() if has_table(language, OPPOSITES) else ():
        for one, two in ((lemma, other), (other, lemma)):
            found[fold(one)] = found.get(fold(one), frozenset()) | {fold(two)}
    return found


def _forms(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    return lemmas(lexicon.language, unit.shown) | {unit.word, fold(unit.shown)}


def _verbs_near(ledger: Ledger, side: int, index: int, nouns: set[int]) -> set[int]:
    """The nearest verb of its clause before and behind a word, else the nearest auxiliary, which stands for one."""
    row = ledger.row(side)
    clause = [*_reach(ledger, side, index, -1), *_reach(ledger, side, index, 1)]
    verbs = [i for i in clause if verbal(row[i], ledger) and i not in nouns]
    return set(verbs or [i for i in clause if reasons.classes(row[i], ledger.lexicon) & {"have", "be"}])


def _reach(ledger: Ledger, side: int, index: int, step: int) -> list[int]:
    """The words of one clause on one side of a word, as far as its first verb."""
    row, known = ledger.row(side), ledger.lexicon
    # Right behind "no" stands a noun: "no trains will run"; what it is of comes before its verb.
    noun = _denied_noun(ledger, side, index) if step > 0 else range(0)
    far = _NEAR + _FAR if noun else _NEAR
    found: list[int] = []
    for i in range(index + step, index + step * (far + 1), step):
        if not 0 <= i < len(row) or "conjunction" in reasons.classes(row[i], known):
            break
        if i in noun or row[i].word in known.particles or row[i].word in known.prepositions:
            continue
        found.append(i)
        if verbal(row[i], ledger):
            break
    return found
