"""Words that no slot with a value holds: of a name, an argument, the predicate."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factdiff.comparison import words
from factdiff.comparison.account import reasons
from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.ledger import NEW, OLD, Edit
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import GENERALISED, REFINED, RENAMED
from factdiff.comparison.slots.finding import Difference, Pair, finding
from factdiff.comparison.slots.spelled import other_spelling
from factdiff.comparison.slots.weighing import weighed
from factdiff.model.fact import Fact, Span
from factdiff.settings import COMPARISON
from factdiff.values import replace


def worded(edits: Sequence[Edit], pair: Pair, cues: Cues) -> list[Difference]:
    """What the edits that no value tells changed in what a fact says: each by its words, those of the claim as one."""
    if _only_moved(edits, pair, cues):
        return []
    made = [(edit, weighed(_one(edit, pair, cues), edit, pair, cues)) for edit in edits]
    said = [edit for edit, found in made if found.change.slot == "what"]
    others = [found for _, found in made if found.change.slot != "what"]
    if len(said) <= 1:
        return [found for _, found in made]
    natures = {found.change.nature for _, found in made if found.change.slot == "what"}
    nature = natures.pop() if len(natures) == 1 else "replaced"
    reason = "; ".join(" → ".join(edit.texts) for edit in said)
    value = " ".join(found.value for _, found in made if found.change.slot == "what")
    shown = _shown(_joined(said), pair, cues)
    if not all(shown) and any(map(cues.turned_round, said)):
        shown = _clauses(pair)
    joined = finding("what", nature, *shown, reason, value=value)
    light = not _swapped(said, cues) and all(
        found.change.light or found.change.nature != "replaced"
        for _, found in made
        if found.change.slot == "what"
    )
    return [*others, replace(joined, change=replace(joined.change, light=light))]


def _swapped(edits: Sequence[Edit], cues: Cues) -> bool:
    """Whether words that changed places are among some edits on both sides."""
    return all(
        any(cues.swapped(side, unit) for edit in edits for unit in (edit.old, edit.new)[side])
        for side in (OLD, NEW)
    )


def _only_moved(edits: Sequence[Edit], pair: Pair, cues: Cues) -> bool:
    """Whether the very same name stands elsewhere in a claim, and nothing where it stood."""
    rows = [
        [
            [
                unit
                for unit in row
                if fact.evidence.span.start <= unit.start and unit.end <= fact.evidence.span.end
            ]
            for fact, row in ((pair.old, edit.old), (pair.new, edit.new))
        ]
        for edit in edits
    ]
    olds, news = ([unit for row in rows for unit in row[side]] for side in (0, 1))
    if pair.old.kind != "attribute" or pair.new.kind != "attribute":
        return False
    if any(all(row) for row in rows) or not any(unit.capital for unit in olds) or not cues.nominal(olds):
        return False
    if [unit.key for unit in olds] != [unit.key for unit in news]:
        return False
    cues.excuse_moved(olds, news)
    return True


def _joined(edits: Sequence[Edit]) -> Edit:
    """Some edits of a fact as one."""
    return Edit(
        tuple(unit for edit in edits for unit in edit.old),
        tuple(unit for edit in edits for unit in edit.new),
        (edits[0].old_at[0], edits[-1].old_at[1]),
        (edits[0].new_at[0], edits[-1].new_at[1]),
    )


def _one(edit: Edit, pair: Pair, cues: Cues) -> Difference:
    texts = edit.texts
    if other_spelling(edit, pair, cues):
        return finding("who", RENAMED, *texts, f"{texts[0]} → {texts[1]}: respelled")
    if edit.old and edit.new and all(unit.kind == "number" for unit in (*edit.old, *edit.new)):
        return finding(cues.figure_slot(edit), "replaced", *texts, "figures that no slot holds")
    if (stood := cues.named_instead(edit)) is not None:
        return finding("who", REFINED if stood else GENERALISED, *texts)
    if (turned := _tense(edit, pair, cues)) is not None:
        return turned
    old, new = _clauses(pair) if cues.turned_round(edit) else _shown(edit, pair, cues)
    grave = (
        cues.limits(edit)
        or cues.exchanged_places(edit)
        or (bool(cues.turns(edit)) and cues.bare(edit) and not cues.restricts(edit))
    )
    if grave and not (old and new):
        old, new = _limited(edit, pair)
    if cues.opposed(edit):
        return finding("polarity", "replaced", old, new, f"{texts[0]} → {texts[1]}: the opposite")
    # Words of a quotation are no more or less exact: they are others.
    verbatim = cues.within_quotation(edit)
    both = (edit.old and edit.new) or verbatim or cues.turned_round(edit) or grave
    nature = "replaced" if both else "refined" if edit.new else "generalised"
    value = " ".join(unit.word or str(unit.key) for unit in edit.new)
    return finding("what", nature, old, new, f"{texts[0]} → {texts[1]}", value=value)


def _limited(edit: Edit, pair: Pair) -> tuple[str, str]:
    """Words that came or went with the one before them, which stands on both sides ("all but two" and "all"), else both claims."""
    sides = (pair.old, edit.old, edit.old_at), (pair.new, edit.new, edit.new_at)
    own, other = sides if edit.old else sides[::-1]
    end = other[2][0] - other[0].evidence.span.start
    word = " ".join(other[0].evidence.span.text[: max(end, 0)].split()[-1:])
    text = own[0].evidence.span.text
    stop = own[2][1] - own[0].evidence.span.start
    start = text.rfind(word, 0, max(stop, 0)) if word else -1
    if start < 0:
        return pair.old.evidence.span.text, pair.new.evidence.span.text
    texts = text[start:stop], word
    return texts if edit.old else texts[::-1]


def _clauses(pair: Pair) -> tuple[str, str]:
    """What is said of both doers where that is short and told apart, else the whole claims."""
    texts = pair.old.what.span.text, pair.new.what.span.text
    if max(map(len, texts)) > COMPARISON.longest_context or texts[0] == texts[1]:
        return pair.old.evidence.span.text, pair.new.evidence.span.text
    return texts


def _tense(edit: Edit, pair: Pair, cues: Cues) -> Difference | None:
    """Two forms of one verb of which one alone is a future."""
    before, after = cues.times(edit)
    future = "Fut" in before, "Fut" in after
    alone = not edit.new or not edit.old
    wanted = any(cues.forms(unit) & cues.lexicon.intending for unit in (*edit.old, *edit.new))
    if future[0] == future[1] or "Cnd" in before + after or not (cues.one_verb(edit) or alone) or wanted:
        return None
    old, new = (
        "future" if coming else _tense_of(fact)
        for coming, fact in zip(future, (pair.old, pair.new), strict=True)
    )
    return finding("tense", "replaced", old, new)


def _tense_of(fact: Fact) -> str:
    return fact.tense if fact.tense in ("past", "present") else "present"


def _shown(edit: Edit, pair: Pair, cues: Cues) -> tuple[str | None, str | None]:
    """The words of both sides with what they stand in, where that is short and the same on both sides, else alone."""
    around = _around(edit, pair, cues)
    if around is not None:
        return around
    alone = _stretch(pair.old, edit.old), _stretch(pair.new, edit.new)
    if alone[0] and alone[0] == alone[1] and edit.texts[0] != edit.texts[1]:
        # What differs stands outside the claim: the conjunction before it.
        return edit.texts
    if alone[0] and alone[0] == alone[1]:
        # The same words in another order: what they passed tells it.
        return _between(pair.old, edit.old_at), _between(pair.new, edit.new_at)
    return alone


def _around(edit: Edit, pair: Pair, cues: Cues) -> tuple[str, str] | None:
    """The arguments or predicates that hold all edited words of their sides."""
    for old in (*_arguments(pair.old), pair.old.what.span):
        partners = [pair.new.what.span] if old is pair.old.what.span else _arguments(pair.new)
        new = next((span for span in partners if _fits(span, edit.new)), None)
        if (
            new is None
            or not _fits(old, edit.old)
            or max(len(old.text), len(new.text)) > COMPARISON.longest_context
        ):
            continue
        before, after = words.words(old.text), words.words(new.text)
        if before != after and _rest(before, edit.old, cues) == _rest(after, edit.new, cues):
            return old.text, new.text
    return None


def _arguments(fact: Fact) -> list[Span]:
    """The arguments, the shortest first."""
    return sorted((argument.span for argument in fact.what.arguments), key=lambda span: span.end - span.start)


def _fits(span: Span, row: Sequence[Unit]) -> bool:
    return all(span.start <= unit.start and unit.end <= span.end for unit in row)


def _rest(said: Sequence[str], row: Sequence[Unit], cues: Cues) -> list[str]:
    """The words of a span that were not edited, little words left out."""
    edited = {word for unit in row for word in words.words(unit.shown)}
    return [word for word in said if word not in edited and word not in cues.lexicon.empty]


def _between(fact: Fact, at: tuple[int, int]) -> str | None:
    """The words of a fact's evidence between two code points of the article."""
    span = fact.evidence.span
    return words.shown(span.text[max(at[0] - span.start, 0) : max(at[1] - span.start, 0)]) or None


def _stretch(fact: Fact, row: Sequence[Unit]) -> str | None:
    """The edited words of a side, from the first to the last as they stand where they stand near one another."""
    if not row:
        return None
    span = fact.evidence.span
    row = [unit for unit in row if span.start <= unit.start and unit.end <= span.end] or row
    parts: list[list[Unit]] = [[row[0]]]
    for before, unit in pairwise(row):
        if unit.start - before.end <= COMPARISON.nearby:
            parts[-1].append(unit)
        else:
            parts.append([unit])
    shown = (_written(span, part) for part in parts)
    return " … ".join(dict.fromkeys(shown))


def _written(span: Span, part: Sequence[Unit]) -> str:
    """Some words as the evidence writes them, unless that would open or close a bracket alone."""
    start, end = part[0].start - span.start, part[-1].end - span.start
    text = span.text[start:end] if start >= 0 and end <= len(span.text) else ""
    if not text or text.count("(") != text.count(")") or text.count('"') % 2:
        return reasons.shown(part)
    return words.shown(text)
