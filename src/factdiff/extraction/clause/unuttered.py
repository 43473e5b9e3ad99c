"""Reports that nobody has made: what somebody may, wants to or has to say is not said by him yet."""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.governors import qualifier
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import MODALITY

#: What a word says of the saying that it governs by which it has not been said.
_AHEAD = frozenset({"hypothetical", "intended", "obligation", "possible"})


def unuttered(report: Token, above: Token | None) -> bool:
    """ "May announce that taxes will rise", "veut dire que la banque a menti", "if he says that it lied": told with the verb alone.

    ``above`` is what governs the report. "Police can confirm that he died", "I must say that it lied" say so; who will
    or is due to say something is its source.
    """
    if any(map(grammar.condition, first_conjunct(report).each("mark"))) and report.dep in {"advcl", "conj"}:
        return True
    own = grammar.subject(above or report)
    if own is None or own.feature("Person") in {"1", "2"} or own.dep == "expl":
        return False
    helped = [(aux, aux.marks.row(MODALITY, "aux")) for aux in report.each("aux")]
    ruled = [*helped, *([(above, qualifier(above))] if above is not None else [])]
    return any(row is not None and row.kind in _AHEAD and not _says_so(word, row) for word, row in ruled)


def _says_so(word: Token, row: ModalityRow) -> bool:
    """Whether a word lets somebody say something by saying that he can, or that it is due."""
    form = grammar.finite(word) or word
    conditional = form.feature("Mood") == "Cnd"
    return (row.able and not conditional) or (row.scheduled and form.feature("Tense") in {"Imp", "Past"})
