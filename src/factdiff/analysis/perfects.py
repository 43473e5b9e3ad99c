"""Perfect infinitives with "nothing" between auxiliary and participle: "n'avoir rien reçu".

The function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.tree import Token, at, attach
from factdiff.languages.tables import NEGATION


def participle_behind_nothing(have: Token, language: str) -> None:
    """ "Affirme n'*avoir* rien *reçu*": behind what denies stands the participle that the infinitive helps."""
    above, nothing = have.head, at(have, have.i + 1)
    verb = at(have, have.i + 2)
    if above is None or nothing is None or verb is None or not _denied(have, nothing, language):
        return
    past = verb.pos == "VERB" and verb.feature("VerbForm") == "Part" and verb.feature("Tense") == "Past"
    if not past or have.feature("VerbForm") != "Inf" or verb.head not in {have, nothing, above}:
        return
    attach(verb, above, have.dep, have.subtype)
    for word in list(have.children):
        attach(word, verb, word.dep, word.subtype)
    attach(nothing, verb, nothing.dep)
    attach(have, verb, "aux", "tense")
    have.pos = "AUX"


def _denied(have: Token, word: Token, language: str) -> bool:
    """Whether the two halves of a negation stand around a word."""
    before = at(have, have.i - 1)
    halves = ((before, "particle"), (word, "partner"))
    return all(
        w is not None and any(r.use == use for r in rows_of(language, NEGATION, w)) for w, use in halves
    )
