"""What must have been: a modal verb of duty that tells what somebody infers and no duty ("must have seen", "doit avoir fui")."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import Context, because
from factdiff.extraction.clause.structure import Clause
from factdiff.languages import lexicon
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import CLOSED, SPEECH, TIMES

_TWO = 2
#: What a duty that is yet to come, or would be one, is told in.
_AHEAD = ("Fut", "Cnd")


def inferred(clause: Clause, row: ModalityRow) -> str | None:
    """Why a clause tells what must have been; nothing where it tells a duty.

    "Applicants must have lived here" tells what is asked of all, "devra avoir fini" what is to come. "A dû voir" is both;
    nobody has to see or hear something, and of "somebody" no duty is told.
    """
    word = grammar.finite(clause.verb)
    if not row.inferred or word is None or {word.feature("Tense"), word.feature("Mood")} & {*_AHEAD}:
        return None
    if grammar.perfect_infinitive(clause.head):
        return None if any(map(_any, clause.subjects)) else f"{because(row)}, of what has been"
    done = any(c.subtype == "tense" for c in clause.verb.each("aux"))
    sensed = any(r.kind == "perceiving" for r in clause.head.marks.rows(CLOSED))
    someone = any(s.pos == "PRON" and s.feature("PronType") == "Ind" for s in clause.subjects)
    return f"{because(row)}, of what nobody has to do" if done and (sensed or someone) else None


def expected(clause: Clause, row: ModalityRow, *, agentive: bool) -> bool:
    """ "The bridge *should* reopen in May", "she *should* be back by Friday": at a time, and no deed of anybody's."""
    if not row.scheduled or row.kind != "obligation" or not clause.subjects:
        return False
    is_so, head = clause.shape in {"copula", "state"} or bool(clause.head.each("cop")), clause.head
    someone = agentive or any(map(_any, clause.subjects)) or any(grammar.agent(w) for w in (head,))
    times = (
        r.kind
        for c in head.each("obl", "advmod")
        for w in (c, *c.each("nummod", "amod"))
        for r in w.marks.rows(TIMES)
    )
    return (is_so or not someone) and any(
        kind not in {"event", "event_time", "about", "around"} for kind in times
    )


def by_alternative(clause: Clause, _: Context) -> list[tuple[str, str]]:
    """ "The captain *or* the mate stole it": of either it is only possible; of kinds ("workers or students") it is said of both."""
    several = clause.subjects
    tied = any(row.means == "or" for s in several for cc in s.each("cc") for row in cc.marks.rows(CLOSED))
    if len(several) < _TWO or not tied or not all(map(_certain, several)):
        return []
    return [("possible", "one of several")]


def _certain(one: Token) -> bool:
    known = any(det.feature("Definite") == "Def" or det.feature("Poss") == "Yes" for det in one.each("det"))
    return one.pos == "PROPN" or (known and one.feature("Number") != "Plur")


def _any(subject: Token) -> bool:
    """ "Applicants": several of a kind without an article are all of them."""
    return subject.pos == "NOUN" and subject.feature("Number") == "Plur" and not subject.children


def noted(head: Token) -> bool:
    """ "Trois blessés sont *à déplorer*", "le pilote n'est pas *à blâmer*", "est *à mettre en cause*": what is so and no duty."""
    words = (f"{head.lemma} {c.marks.preposition} {c.lemma}" for c in head.each("obl") if c.i > head.i)
    rows = [*head.marks.rows(CLOSED)]
    rows += [row for said in words for row in lexicon.table(head.marks.language, CLOSED).get(said, ())]
    return any(row.kind == "noting" for row in rows)


def foreseen(head: Token) -> bool:
    """ "Des orages sont à prévoir": what is to be expected is no duty."""
    return head.marks.verb_kind(SPEECH) == "think"
