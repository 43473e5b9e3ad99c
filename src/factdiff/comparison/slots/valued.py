"""What an edit did to the slots that hold values: numbers, times, places, sources, participants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from factdiff.comparison import words
from factdiff.comparison.account import reasons
from factdiff.comparison.account.cues import Cues
from factdiff.comparison.account.ledger import NEW, OLD, Edit
from factdiff.comparison.account.units import Unit
from factdiff.comparison.names import GENERALISED, REFINED, RENAMED
from factdiff.comparison.signature import moments
from factdiff.comparison.slots import quantities, source, when, where, who
from factdiff.comparison.slots.finding import Difference, Entry, Pair, Touched, finding, holds, touched
from factdiff.comparison.slots.spelled import other_spelling
from factdiff.comparison.slots.weighing import weighed
from factdiff.model.fact import Fact, Moment, Participant, Place, Quantity, Source, Span
from factdiff.settings import COMPARISON
from factdiff.values import replace

#: What stands for a value that one side alone has where the other has other words in its place.
_LONE = {"added": "replaced", "removed": "replaced", "attribution added": "attribution replaced",
         "attribution removed": "attribution replaced"}  # fmt: skip


def valued(edit: Edit, pair: Pair, cues: Cues) -> list[Difference]:
    """The findings of one edit in one pair of facts."""
    limits = cues.limits(edit)
    measured = [] if limits else [*_quantities(edit, pair, cues), *_times(edit, pair, cues)]
    numbers = all(unit.kind == "number" for unit in (*edit.old, *edit.new))
    if numbers and not measured and edit.old and edit.new and _of(edit, pair, cues):
        return [finding(cues.figure_slot(edit), "replaced", *edit.texts, "figures that no slot holds")]
    if numbers:
        return [_filled(one, edit, pair, cues) for one in measured]
    made = [*measured, *_of(edit, pair, cues)]
    if limits:
        # A former mayor is no mayor described more exactly, and "all but two" are not all.
        made = [replace(one, change=replace(one.change, nature="replaced")) for one in made]
    return [weighed(_filled(one, edit, pair, cues), edit, pair, cues) for one in made]


def _of(edit: Edit, pair: Pair, cues: Cues) -> list[Difference]:
    return [*_places(edit, pair, cues), *_sources(edit, pair), *_people(edit, pair, cues)]


def _quantities(edit: Edit, pair: Pair, cues: Cues) -> Iterator[Difference]:
    sides = pair.old.quantities, pair.new.quantities
    hit = _kept(touched(pair, edit, *sides, _number), *sides, lambda o, n: quantities.judge(o, n) is None)
    hit = _edited(hit, _number, cues)
    for old, new in hit.each():
        if old and new and not pair.one_predicate and cues.both_stand(old.span, new.span):
            # "70 voted for, 65 against" is no "by 65 votes".
            continue
        if (made := quantities.judge(old, new)) is not None and not _one_text(old, new):
            bare = all(one is not None and one.span.text.isdigit() for one in (old, new))
            slot = cues.figure_slot(edit) if bare else "quantities"
            yield replace(made, change=replace(made.change, slot=slot))


def _one_text(old: Quantity | None, new: Quantity | None) -> bool:
    """Whether the same words stand for two numbers, so that only what they count was read otherwise."""
    return old is not None and new is not None and words.shown(old.span.text) == words.shown(new.span.text)


def _times(edit: Edit, pair: Pair, cues: Cues) -> Iterator[Difference]:
    sides = moments(pair.old), moments(pair.new)
    hit = _kept(touched(pair, edit, *sides, _moment), *sides, lambda o, n: when.judge(o, n) is None)
    hit = _edited(hit, _moment, cues)
    for old, new in hit.each():
        if (made := when.judge(old, new)) is not None:
            yield _exchanged(made, edit, cues)


def _exchanged(found: Difference, edit: Edit, cues: Cues) -> Difference:
    """A time inside another is no more exact where one day, month or number gave way to another of its kind."""
    kinds = [frozenset(kind for unit in row for kind in cues.calendar(unit)) for row in (edit.old, edit.new)]
    if found.change.nature in (REFINED, GENERALISED) and kinds[0] & kinds[1]:
        return replace(found, change=replace(found.change, nature="replaced"))
    return found


def _edited(hit: Touched[Entry], span: Callable[[Entry], Span], cues: Cues) -> Touched[Entry]:
    """Without the lone entries whose own words the other side has as well: they were read for another fact there."""
    gone = tuple(entry for entry in hit.gone if not cues.stayed(span(entry), OLD))
    come = tuple(entry for entry in hit.come if not cues.stayed(span(entry), NEW))
    return Touched(hit.pairs, gone, come)


def _kept(
    hit: Touched[Entry], olds: Iterable[Entry], news: Iterable[Entry], same: Callable[[Entry, Entry], bool]
) -> Touched[Entry]:
    """Without what the other fact has all the same, elsewhere in the sentence: a value that stayed gave way to none."""
    olds, news = list(olds), list(news)
    hit = _unpaired(hit, olds, news, same)
    gone = tuple(entry for entry in hit.gone if not any(same(entry, other) for other in news))
    come = tuple(entry for entry in hit.come if not any(same(other, entry) for other in olds))
    return Touched(hit.pairs, gone, come)


def _unpaired(
    hit: Touched[Entry], olds: Sequence[Entry], news: Sequence[Entry], same: Callable[[Entry, Entry], bool]
) -> Touched[Entry]:
    """With the pairs taken apart of which one side stayed in the other fact beside the value that it seems to give way to.

    Where both stayed they changed places, and each gave way to the other.
    """
    stayed = [
        (
            old,
            new,
            any(other is not new and same(old, other) for other in news),
            any(other is not old and same(other, new) for other in olds),
        )
        for old, new in hit.pairs
        if not same(old, new)
    ]
    apart = [(old, new) for old, new, gone, come in stayed if gone != come]
    return Touched(
        tuple(pair for pair in hit.pairs if not any(pair[0] is old for old, _ in apart)),
        (*hit.gone, *(old for old, _ in apart)),
        (*hit.come, *(new for _, new in apart)),
    )


def _number(entry: Quantity) -> Span:
    return entry.span


def _moment(entry: Moment) -> Span:
    return entry.span


def _places(edit: Edit, pair: Pair, cues: Cues) -> Iterator[Difference]:
    sides = pair.old.where, pair.new.where
    hit = _outside(edit, pair, touched(pair, edit, *sides, _place))
    hit = _kept(hit, *sides, lambda o, n: where.judge(o, n, pair.names) is None)
    hit = _edited(hit, _place, cues)
    for old, new in hit.each():
        if (made := where.judge(old, new, pair.names)) is not None:
            if old is not None and new is not None and pair.kept(old.span, new.span):
                continue
            if (
                made.change.nature == "replaced"
                and len(sides[0]) == len(sides[1]) == 1
                and _listed(old, new, pair)
            ):
                continue
            held = (
                old is not None
                and new is not None
                and set(words.words(old.name)) & set(words.words(new.name))
            )
            if made.change.nature == "replaced" and other_spelling(edit, pair, cues):
                made = replace(made, change=replace(made.change, nature=RENAMED))
            yield _swapped(made, edit, _spans(old, new), cues) if held else made


def _listed(old: Place | None, new: Place | None, pair: Pair) -> bool:
    """Whether both places stand on both sides, of which one was read here and the other there."""
    return all(
        place is not None and set(words.words(place.name)) <= sentence.held
        for place in (old, new)
        for sentence in pair.sentences
    )


def _swapped(made: Difference, edit: Edit, spans: tuple[Span | None, Span | None], cues: Cues) -> Difference:
    """A name within another is no more exact where words of one kind gave way to others: "the north pier" for "the south pier"."""
    contained = made.change.nature in (REFINED, GENERALISED)
    own = [
        [unit for unit in row if span is not None and span.start < unit.end and unit.start < span.end]
        for row, span in zip((edit.old, edit.new), spans, strict=True)
    ]
    if contained and all(_heavy(row, cues) for row in own) and not _named(edit):
        return replace(made, change=replace(made.change, nature="replaced"))
    return made


def _spans(
    old: Participant | Place | None, new: Participant | Place | None
) -> tuple[Span | None, Span | None]:
    return (old.span if old else None), (new.span if new else None)


def _place(entry: Place) -> Span:
    return entry.span


def _sources(edit: Edit, pair: Pair) -> Iterator[Difference]:
    sides = pair.old.source, pair.new.source
    hit = _kept(touched(pair, edit, *sides, _link), *sides, lambda o, n: pair.names.same(o.name, n.name))
    for old, new in hit.each():
        made = source.judge(old, new, (pair.old, pair.new), pair.names)
        if made is None or (old is not None and new is not None and pair.kept(old.span, new.span)):
            continue
        yield made


def _link(entry: Source) -> Span:
    return entry.span


def _people(edit: Edit, pair: Pair, cues: Cues) -> Iterator[Difference]:
    sides = pair.old.who, pair.new.who
    hit = _outside(edit, pair, touched(pair, edit, *sides, _person))
    hit = _kept(hit, *sides, lambda o, n: who.judge(o, n, pair.names) is None)
    hit = _edited(hit, _person, cues)
    reported = (pair.old.kind == "quote") != (pair.new.kind == "quote")
    for old, new in hit.each():
        if reported and (old is None or new is None):
            # A quotation says itself who does what: "I will go", "he will go".
            continue
        made = who.judge(old, new, pair.names)
        titled = pair.old.kind == pair.new.kind == "attribute"
        if made is not None and old is not None and new is not None and pair.kept(old.span, new.span):
            continue
        if made is None or (made.change.nature == "replaced" and not pair.one_predicate and not titled):
            # Somebody else of whom something else is said is another claim, told by its words.
            continue
        if _other_part(old, new, pair) or _beside(made, edit, _spans(old, new)):
            continue
        yield _narrowed(_swapped(made, edit, _spans(old, new), cues), edit, _spans(old, new), cues)


def _beside(made: Difference, edit: Edit, spans: tuple[Span | None, Span | None]) -> bool:
    """Whether a name only seems to hold more or less, since words beside it on one side were read into it on the other."""
    if made.change.nature not in (REFINED, GENERALISED) or None in spans:
        return False
    rows = (edit.old, edit.new)
    return all(rows) and not all(
        span is not None and holds(span, row, (0, 0)) for span, row in zip(spans, rows, strict=True)
    )


def _narrowed(made: Difference, edit: Edit, spans: tuple[Span | None, Span | None], cues: Cues) -> Difference:
    """Somebody else, shown by the words that were edited where far more was read into a name on one side."""
    sizes = [len(words.words(span.text)) if span is not None else 0 for span in spans]
    edited = [len(words.words(text)) for text in edit.texts]
    if made.change.nature != "replaced" or not all(edited) or not all(sizes):
        return made
    wide = [size > COMPARISON.wide_name * own for size, own in zip(sizes, edited, strict=True)]
    if wide[0] == wide[1] or not cues.nominal(edit.old) or not cues.nominal(edit.new):
        return made
    old, new = (_value_in("who", row, cues) for row in (edit.old, edit.new))
    return replace(made, change=replace(made.change, old=old, new=new))


def _other_part(old: Participant | None, new: Participant | None, pair: Pair) -> bool:
    """Whether both take part on both sides, and one was read as the doer here and the other there.

    As in a passive without its agent; who changed places with another does now what was done to him.
    """
    own, other = (_weighty(entry) if entry else None for entry in (old, new))
    there_too = [
        some is None or (bool(some) and some <= sentence.held)
        for some, sentence in zip((other, own), pair.sentences, strict=True)
    ]
    if not all(there_too) or own is None or other is None:
        return all(there_too)
    there = [words.content(fact.evidence.span.text) for fact in (pair.old, pair.new)]
    return not (other & there[0] and own & there[1])


def _weighty(entry: Participant) -> frozenset[str]:
    """The figures of a participant, which say whom it counts in whatever words, else all content words."""
    figures = frozenset(word for word in words.words(entry.span.text) if word[0].isdigit())
    return figures or words.content(entry.span.text)


def _person(entry: Participant) -> Span:
    return entry.span


def _named(edit: Edit) -> bool:
    """Whether a name came or went, so that a description was made more exact or less."""
    return any(unit.capital for unit in edit.old) != any(unit.capital for unit in edit.new)


def _heavy(row: Sequence[Unit], cues: Cues) -> bool:
    return any(cues.heavy(unit) for unit in row)


def _measured(fact: Fact) -> list[Span]:
    """Where the numbers and times of a fact stand."""
    return [*(quantity.span for quantity in fact.quantities), *(moment.span for moment in moments(fact))]


def _outside(edit: Edit, pair: Pair, hit: Touched[Entry]) -> Touched[Entry]:
    """Names whose own words were edited, and not only the number or time inside them."""
    within = [
        any(holds(span, (unit,), (0, 0)) for span in _measured(fact))
        for fact, row in ((pair.old, edit.old), (pair.new, edit.new))
        for unit in row
    ]
    return Touched((), (), ()) if within and all(within) else hit


def _relinked(found: Difference, edit: Edit, pair: Pair, cues: Cues) -> Difference:
    """The link of a chain that gave way to another, which the reading may have taken for no source."""
    if not cues.speaking(edit.old) or not cues.speaking(edit.new):
        return found
    names = [[link.name for link in fact.source] for fact in (pair.old, pair.new)]
    own = [
        [name for name in side if not any(pair.names.same(name, other) for other in others)]
        for side, others in (names, names[::-1])
    ]
    old, new = (", ".join(some) or text for some, text in zip(own, edit.texts, strict=True))
    return replace(found, change=replace(found.change, nature="attribution replaced", old=old, new=new))


def _fits(slot: str, row: Sequence[Unit], cues: Cues) -> bool:
    """Whether some words can be the value that the reading missed: a number for a number, a date for a date."""
    if slot == "quantities":
        return any(unit.kind == "number" for unit in row)
    if slot == "when":
        weighty = [unit for unit in row if cues.heavy(unit)]
        return any(unit.kind == "word" or not unit.key[3] for unit in weighty) and all(
            map(cues.dated, weighty)
        )
    if slot == "source":
        return cues.speaking(row)
    return cues.nominal(row) and not any(cues.dated(unit) for unit in row)


def _one_for_one(found: Difference, edit: Edit, cues: Cues) -> bool:
    """Whether one word that says how often gave way to one, of which only one was read as a number: "twice" and "once"."""
    weighty = [[unit for unit in row if cues.heavy(unit)] for row in (edit.old, edit.new)]
    if found.change.slot != "quantities" or list(map(len, weighty)) != [1, 1]:
        return False
    return any(cues.adverb(row[0]) for row in weighty if row[0].kind == "word")


def _value_in(slot: str, row: Sequence[Unit], cues: Cues) -> str:
    """The words that stand for a value: of a date all that dates are made of, of others all words."""
    if slot == "when":
        own = [index for index, unit in enumerate(row) if cues.dated(unit)]
        row = row[own[0] : own[-1] + 1] if own else row
    elif slot != "quantities":
        # "By the mayor": whose deed it is, without the little words before it.
        first = next((index for index, unit in enumerate(row) if not cues.leading(unit)), 0)
        row = row[first:]
    return reasons.shown(row)


def _filled(found: Difference, edit: Edit, pair: Pair, cues: Cues) -> Difference:
    """A value that one side alone was read to have, against the words that stand in its place, if they are of its kind."""
    change = found.change
    if not (_heavy(edit.old, cues) and _heavy(edit.new, cues)):
        return found
    chained = len(pair.old.source) != len(pair.new.source)
    if change.slot == "source" and change.nature in (REFINED, GENERALISED) and chained:
        # A link of the chain gave way to words that the reading took for no source.
        return _relinked(found, edit, pair, cues)
    if change.nature not in _LONE or (change.slot == "who" and not pair.one_predicate):
        return found
    if not _fits(change.slot, edit.new if change.new is None else edit.old, cues) and not _one_for_one(
        found, edit, cues
    ):
        return found
    if change.slot == "source" and (cues.verbal(edit.old) or cues.verbal(edit.new)):
        # The report went with its verb: nothing stands in its place.
        return found
    old, new = (_value_in(change.slot, row, cues) for row in (edit.old, edit.new))
    return replace(
        found,
        change=replace(change, nature=_LONE[change.nature], old=change.old or old, new=change.new or new),
    )
