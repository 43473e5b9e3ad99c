"""What stands behind a quotation and its reporting verb belongs to the report, wherever a parser hung it.

A quotation that holds a whole clause is closed by its mark: "« Nous sommes prêts », a dit le maire lors d'un point presse
et a quitté la salle". Functions are rules of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import says
from factdiff.analysis.tree import Token, attach

_OPENING = frozenset({"«", "“", "„"})
_CLOSING = frozenset({"»", "”"})
_STRAIGHT = '"'


def outside_quotation(word: Token, language: str) -> None:
    """ "« C'est fini », a dit le maire avant de partir": no word of the report hangs inside of what is quoted."""
    inner = word.head
    if inner is None or inner.i > word.i or word.pos == "PUNCT":
        return
    for content in (inner, *inner.ancestors()):
        report = _report(content, word, language)
        if report is None or inner.i > report.i:
            continue
        if _closed(content, report) and not _reopened(report, word):
            attach(word, report, word.dep, word.subtype)
            return


def _report(content: Token, word: Token, language: str) -> Token | None:
    """The verb of saying between a clause and a word behind it, which governs the clause or is set beside it."""
    above = content.head if content.dep == "ccomp" else None
    beside = content.each("parataxis")
    verbs = [verb for verb in (above, *beside) if verb is not None and content.i < verb.i]
    told = (verb for verb in verbs if says(verb, language))
    return next((verb for verb in told if verb.i < word.subtree()[0].i), None)


def _closed(content: Token, report: Token) -> bool:
    """Whether a clause stands in quotation marks that close before its report."""
    words = content.top().subtree()
    marks = [w for w in words if w.form in {*_OPENING, *_CLOSING, _STRAIGHT}]
    between = [w for w in marks if content.i < w.i < report.i]
    before = [w for w in marks if w.i < content.i]
    if not between or len(between) % 2 == 0 or between[-1].form in _OPENING:
        return False
    paired = before or between[0].form == _STRAIGHT
    subject = content.child("nsubj")
    whole = subject is None or (subject.i < between[0].i and not any(subject.i < w.i for w in before))
    return bool(paired) and whole


def _reopened(report: Token, word: Token) -> bool:
    """Whether a quotation goes on before a word: "« Oui », dit-il, « et je reviens »"."""
    words = report.top().subtree()
    return any(w.form in {*_OPENING, _STRAIGHT} for w in words if report.i < w.i <= word.i)
