"""What is told as wrong where it is reported: "wrongly believed that", "a affirmé à tort que", "the false claim that"."""

from __future__ import annotations

from factdiff.analysis.tree import Token, once
from factdiff.languages import lexicon
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import MODALITY, SPEECH

#: Where what says that a report is wrong hangs on its verb.
_BESIDE = ("advmod", "obl")


@once
def mistaken(report: Token) -> tuple[Token, ModalityRow] | None:
    """The word that says that a report or its content is wrong, and its row.

    "Rightly *or* wrongly" leaves it open.
    """
    if report.pos == "NOUN":
        found = ((word, word.marks.row(MODALITY, "adjective")) for word in report.each("amod"))
        wrong = ((word, row) for word, row in found if row is not None and _false(row))
        return next(wrong, None) if report.marks.row(SPEECH, "noun") is not None else None
    beside = ((word, _row(word)) for word in report.each(*_BESIDE))
    return next(((word, row) for word, row in beside if row is not None and row.kind == "fail"), None)


def untrue(report: Token) -> ModalityRow | None:
    """The row by which the content of a report is not so.

    What is said "by mistake" may be so all the same; who believes something by mistake is wrong.
    """
    found = mistaken(report)
    if found is None:
        return None
    believed = report.marks.verb_kind(SPEECH) == "think"
    return found[1] if believed or _false(found[1]) else None


def by_accident(report: Token) -> bool:
    """ "Announced by mistake that": whether what was said is so cannot be told."""
    return mistaken(report) is not None and untrue(report) is None


def amiss(saying: Token) -> bool:
    """ "Was *wrong to say* that the bridge was safe": what it was wrong to say nobody puts forward."""
    above = saying.head
    row = above.marks.row(MODALITY, "adjective") if above is not None and above.pos == "ADJ" else None
    return row is not None and _false(row) and saying.feature("VerbForm") == "Inf"


def _false(row: ModalityRow) -> bool:
    return row.kind == "fail" and row.negative


def _row(word: Token) -> ModalityRow | None:
    whole = " ".join(part.form.lower() for part in word.subtree() if part.pos != "PUNCT")
    return lexicon.row(word.marks.language, MODALITY, whole, "adverb")
