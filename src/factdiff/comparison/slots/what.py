"""What: the predicate by its concept, the arguments by their words, quotations word by word."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.glosses import glossed
from factdiff.comparison.matching import match
from factdiff.comparison.names import RENAMED
from factdiff.comparison.pair import (
    SAME,
    Finding,
    Pair,
    Verdict,
    bare,
    finding,
    joined,
    named,
    said,
)
from factdiff.comparison.signature import slots
from factdiff.comparison.slots.predication import stated, verb
from factdiff.comparison.views import Passage, outside, values
from factdiff.model.fact import Argument, Fact, Span
from factdiff.settings import COMPARISON


def compare(pair: Pair) -> Verdict:
    """The difference between what two facts say, as one finding and, for quotations, one each."""
    quotes = _quotations(pair)
    if quotes.findings:
        return quotes
    if pair.old.kind == pair.new.kind == "quote":
        return Verdict(tolerated=(*quotes.tolerated, "the words quoted are the same"))
    renamed = _renamed(pair)
    said = _predicate(pair) or _arguments(pair)
    return Verdict(renamed + said.findings, quotes.tolerated + said.tolerated)


# --- quotations -------------------------------------------------------------------------------------


def _quotations(pair: Pair) -> Verdict:
    """Words inside quotation marks count one by one, in their order."""
    matched, gone, come = match(_quoted(pair.old), _quoted(pair.new), _unlike)
    findings = tuple(
        _quote(old, new)
        for old, new in matched
        if words.words(old.text) != words.words(new.text) and pair.edit.touches((old,), (new,))
    )
    return Verdict(findings, tuple(f"{span.text}: quoted on one side" for span in (*gone, *come)))


def _quoted(fact: Fact) -> tuple[Span, ...]:
    if fact.quoted or fact.kind != "quote":
        return fact.quoted
    return (fact.what.span if fact.what.span.text else fact.evidence.span,)


def _unlike(old: Span, new: Span) -> float | None:
    share = words.overlap(frozenset(words.words(old.text)), frozenset(words.words(new.text)))
    return 1 - share if share >= COMPARISON.same_quotation else None


def _quote(old: Span, new: Span) -> Finding:
    before, after = words.words(old.text), words.words(new.text)
    nature = (
        "refined" if _runs_in(before, after) else "generalised" if _runs_in(after, before) else "replaced"
    )
    return finding("what", nature, old.text, new.text, "words of a quotation differ")


def _runs_in(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one quotation was cut out of the other in one piece."""
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


# --- the predicate ----------------------------------------------------------------------------------


def same_predicate(old: Fact, new: Fact) -> bool:
    """Whether both predicates have one concept, or one word for it."""
    return old.what.concept == new.what.concept or _one_word(old.what.lemma, new.what.lemma)


def other_predication(pair: Pair) -> bool:
    """Whether the facts have two predicates that both sentences say, each in a clause of its own.

    "The prefect asks drivers not to take the road" holds two predications; which of them was read must
    not decide whether something was denied. A predicate inside the other's phrase is the same one.
    """
    if same_predicate(pair.old, pair.new):
        return False
    old, new = pair.old.what, pair.new.what
    if said(old.lemma, Passage(new.span.text, 0)) and said(new.lemma, Passage(old.span.text, 0)):
        return False
    return not _verb_edited(pair) or (pair.still_said(old.lemma) and pair.said_before(new.lemma))


def _verb_edited(pair: Pair) -> bool:
    old, new = verb(pair.old), verb(pair.new)
    return bool(old and new) and pair.edit.touches(old, new)


def _one_word(old: str, new: str) -> bool:
    before, after = words.words(old), words.words(new)
    return len(before) == len(after) and all(map(words.same_word, before, after))


def _predicate(pair: Pair) -> Verdict | None:
    """Another predicate; ``None`` where it is the same and the arguments decide."""
    old, new = pair.old, pair.new
    if same_predicate(old, new):
        return None
    if not _verb_edited(pair):
        return Verdict(tolerated=(f"{old.what.lemma} and {new.what.lemma}: the verb was not edited",))
    if pair.still_said(old.what.lemma) or pair.said_before(new.what.lemma):
        return Verdict(tolerated=(f"{old.what.lemma} and {new.what.lemma}: both sentences say it",))
    if _rephrased(pair) and not all(_differing(pair)):
        return Verdict(tolerated=(f"{old.what.lemma} and {new.what.lemma}: the clause was rephrased",))
    reason = f"{old.what.lemma} is not {new.what.lemma}"
    return Verdict(
        (finding("what", "replaced", old.what.span.text, new.what.span.text, reason, value=new.what.concept),)
    )


def _rephrased(pair: Pair) -> bool:
    """Whether several words of the clause were exchanged, as an editor does who only changes the words.

    Exchanged names are no rephrasing.
    """
    gone = _exchanged(pair.old, pair.edit.gone)
    come = _exchanged(pair.new, pair.edit.come)
    renamed = gone & pair.old_sentence.capitals and come & pair.new_sentence.capitals
    return not renamed and min(len(gone), len(come)) >= COMPARISON.exchanged


def _exchanged(fact: Fact, some: frozenset[str]) -> frozenset[str]:
    """Those of the words that stand in the evidence of a fact and in none of its other slots."""
    inside = {word for word, _, _ in outside(fact.evidence.span, values(fact))}
    return frozenset(
        word for word in inside & some if len(word) >= COMPARISON.exchanged_word and not word[0].isdigit()
    )


# --- the arguments ----------------------------------------------------------------------------------


def _arguments(pair: Pair) -> Verdict:
    gone, come = _differing(pair)
    if not gone and not come:
        same = slots(pair.old, pair.names)["what"] == slots(pair.new, pair.names)["what"]
        return SAME if same else Verdict(tolerated=("the predicate and its arguments are in both sentences",))
    kept = words.overlap(stated(pair.old), stated(pair.new))
    if _rephrased(pair) and kept >= COMPARISON.kept:
        return Verdict(tolerated=(f"{', '.join(sorted(gone | come))}: the clause was rephrased",))
    nature = "replaced" if gone and come else "refined" if come else "generalised"
    old, new = _holding(pair.old, gone or stated(pair.old)), _holding(pair.new, come or stated(pair.new))
    reason = f"{', '.join(sorted(gone)) or 'nothing'} → {', '.join(sorted(come)) or 'nothing'}"
    return Verdict((finding("what", nature, old, new, reason, value=" ".join(sorted(come))),))


def _differing(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    """Content words of the arguments that the other sentence does not say in any slot."""
    old = stated(pair.old, pair.beside_old) - _settled(pair, old=True)
    new = stated(pair.new, pair.beside_new) - _settled(pair, old=False)
    gone = words.missing(old, pair.new_sentence.held | named(pair.new))
    come = words.missing(new, pair.old_sentence.held | named(pair.old))
    return gone - glossed(pair.old_sentence, pair.new_sentence), come - glossed(
        pair.new_sentence, pair.old_sentence
    )


def _settled(pair: Pair, *, old: bool) -> frozenset[str]:
    """Words of arguments that mean the same as one of the other side under another name."""
    found: set[str] = set()
    for one in pair.old.what.arguments:
        for other in pair.new.what.arguments:
            before, after = bare(one.name, one.span, pair.old), bare(other.name, other.span, pair.new)
            if pair.names.relation(before, after) in ("same", RENAMED):
                found.update(words.words((one if old else other).span.text))
    return frozenset(found)


def _renamed(pair: Pair) -> tuple[Finding, ...]:
    """Names inside the arguments whose spelling was corrected."""
    return tuple(
        finding("who", RENAMED, old.name, new.name, f"{old.name} → {new.name}: respelled")
        for old in pair.old.what.arguments
        for new in pair.new.what.arguments
        if pair.names.relation(old.name, new.name) == RENAMED and pair.edit.touches((old.span,), (new.span,))
    )


def _holding(fact: Fact, some: frozenset[str]) -> str | None:
    """The arguments that hold any of the words, as they stand in the article."""
    return joined(arg.span.text for arg in fact.what.arguments if _holds(arg, some)) or fact.what.span.text


def _holds(argument: Argument, some: frozenset[str]) -> bool:
    return bool(some & frozenset(words.words(argument.span.text)))
