"""Whether a clause is negated: by a cue, by a governor, or by a source that denies it."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clauses import Clause
from factdiff.extraction.context import Context, because
from factdiff.extraction.grammar import Tongue

#: Words of the longest cue in the tables.
_LONGEST_CUE = 6


def negation(clause: Clause, context: Context, tongue: Tongue) -> tuple[bool, str]:
    """Whether a clause is negative, two negations lifting each other, and why."""
    reasons: list[str] = []
    for word in (clause.head, *(g for g, _ in clause.governors)):
        cue = _cue(word, tongue)
        if cue:
            reasons.append(cue)
    for _, row in clause.governors:
        if row.kind == "fail" or "negative" in row.note:
            reasons.append(because(row))
    if context.speech is not None and context.speech.kind == "deny":
        reasons.append(because(context.speech))
    return len(reasons) % 2 == 1, "; ".join(reasons) or "no negation"


def _cue(word: Token, tongue: Tongue) -> str:
    """The negation on a predicate, unless a restriction ("ne … que") or a pseudo-cue takes it back."""
    for child in [
        *word.children,
        *(g for c in word.each("nsubj", "obj", "obl") for g in c.each("det", "advmod")),
        *word.each("nsubj", "obj"),
    ]:
        form = " ".join(w.form.lower() for w in [child, *child.each("fixed")])
        row = tongue.row("negation", form) or tongue.row("negation", child.lemma.lower())
        if (
            row is not None
            and row.kind == "negation"
            and child.dep in {"advmod", "det", "nsubj", "obj", "cc", "mark", "case"}
        ):
            if _only_particle(child, word, tongue) or _in_pseudo_cue(child, tongue):
                continue
            if row.scope == "partner" and not _beside_particle(word, tongue):
                continue
            return because(row)
    return ""


def _in_pseudo_cue(token: Token, tongue: Tongue) -> bool:
    """Whether a cue is part of a run of words that negates nothing: "sans doute", "not only"."""
    words = [token, *token.ancestors()][-1].subtree()
    at = words.index(token)
    return any(
        tongue.row("negation", _joined(words[start:end]), "phrase") is not None
        for start in range(max(0, at - _LONGEST_CUE + 1), at + 1)
        for end in range(max(at, start + 1) + 1, start + _LONGEST_CUE + 1)
    )


def _joined(words: list[Token]) -> str:
    return " ".join(word.form.lower() for word in words).replace("' ", "'")


def _beside_particle(word: Token, tongue: Tongue) -> bool:
    """A partner negates only beside its particle: "une personne", "travailler plus" do not."""
    rows = (tongue.row("negation", child.lemma.lower(), "particle") for child in word.children)
    return any(row is not None for row in rows)


def _only_particle(child: Token, word: Token, tongue: Tongue) -> bool:
    """A French "ne" alone negates only with its partner: "ne … que" restricts, expletive "ne" says nothing."""
    if (
        child.lemma.lower() not in {"ne", "n'"}
        or tongue.row("negation", word.lemma.lower(), "bare") is not None
    ):
        return False
    for other in word.subtree():
        if other is not child and not _in_pseudo_cue(other, tongue):
            row = tongue.row("negation", other.form.lower()) or tongue.row("negation", other.lemma.lower())
            if row is not None and row.kind == "negation" and other.lemma.lower() != "ne":
                return False
    return True
