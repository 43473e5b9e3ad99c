"""Participles of saying behind a comma: "…, a précisé le préfet, ajoutant que …" goes on with what the same one says.

The function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.forms import complementiser, rows_of
from factdiff.analysis.tree import Token, attach, first_conjunct
from factdiff.languages.tables import ACTORS, SPEECH

_UNTOLD = frozenset({"plain", "cite"})
_SAYING = frozenset({"verb", "rating"})


def participle_of_report(gerund: Token, language: str) -> None:
    """ "The dam will hold, the prefect said, noting that …": a participle right behind a report belongs to it.

    One of saying that stands in what is reported does, too, if that is told of a thing, which says nothing itself, or
    is a deed that the speaker denies or owns up to.
    """
    loose = gerund.feature("VerbForm") in {"Ger", "Part", ""} and gerund.feature("Tense") != "Past"
    if not loose or gerund.each("nsubj", "mark", "aux", "cop") or not gerund.feature("VerbForm"):
        return
    words = gerund.top().subtree()
    at = next(n for n, word in enumerate(words) if word is gerund)
    if at < 1 or words[at - 1].form != ",":
        return
    ended = _ended(words[at - 2], gerund, language) if at > 1 else None
    says = _says(gerund, language)
    report = ended or ((_owning(gerund, language) or _around(gerund, language)) if says else None)
    if report is None or report is gerund:
        return
    if not gerund.each("ccomp", "obj", "xcomp"):
        _take_content(gerund, report, words[at + 1 :], language)
    gerund.morph = {"VerbForm": "Part", "Tense": "Pres", **gerund.morph}
    attach(gerund, report, "advcl")
    attach(words[at - 1], gerund, "punct")


def _says(verb: Token, language: str) -> bool:
    rows = rows_of(language, SPEECH, verb)
    return verb.pos == "VERB" and any(row.use in _SAYING and row.kind not in _UNTOLD for row in rows)


def _ended(last: Token, gerund: Token, language: str) -> Token | None:
    """The report behind or inside its content whose words end right before the participle's comma."""
    word: Token | None = last
    while word is not None and not _says(word, language):
        word = word.head
    if (
        word is None
        or word is gerund
        or gerund in word.ancestors()
        or word.i > last.i
        or not word.each("nsubj")
    ):
        return None
    said = word.dep == "parataxis" or any(c.i < word.i for c in word.each("ccomp"))
    own = [w for w in word.subtree() if word.i <= w.i <= last.i]
    return word if said and len(own) == last.i - word.i + 1 else None


def _around(gerund: Token, language: str) -> Token | None:
    """The report in whose content a participle stands, where the content's subject is a thing."""
    below: Token = gerund
    while below.head is not None:
        report = below.head
        if below.dep == "ccomp" and below.i > report.i and _says(report, language):
            subject = below.child("nsubj")
            return report if subject is not None and _thing(subject, language) else None
        below = report
    return None


def _owning(gerund: Token, language: str) -> Token | None:
    """ "Denied taking the money, *calling* the charge a lie": who tells of a deed without a subject goes on speaking."""
    deed = first_conjunct(gerund.head) if gerund.head is not None else None
    report = deed.head if deed is not None else None
    if deed is None or report is None or deed.dep != "xcomp" or not report.i < deed.i < gerund.i:
        return None
    return report if gerund.dep == "advcl" and _says(report, language) else None


def _thing(subject: Token, language: str) -> bool:
    kinds = {row.kind for row in rows_of(language, ACTORS, subject)}
    return subject.pos == "NOUN" and not subject.entity and kinds <= {"document"}


def _take_content(gerund: Token, report: Token, behind: Sequence[Token], language: str) -> None:
    """ "He said, adding that …": the clause right behind the participle is what it adds."""
    first = behind[0] if behind else None
    held = [c for c in report.each("ccomp") if c.i > gerund.i]
    if first is not None and held and first is held[0].subtree()[0]:
        attach(held[0], gerund, "ccomp")
        if complementiser(first, language):
            first.pos = "SCONJ"
            attach(first, held[0], "mark")
