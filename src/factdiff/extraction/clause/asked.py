"""Questions inside sentences, which nobody puts forward: "whether he paid", "how often it rains", "ce qui arrive"."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.ahead import forestalled, opposed
from factdiff.extraction.clause.cues import cue
from factdiff.languages import lexicon
from factdiff.languages.tables import CLOSED, EMPTY, LIGHT, PREPOSITIONS, SPEECH, TIMES

#: Where a clause stands that another word asks for or speaks of.
_CONTENT = frozenset({"ccomp", "csubj"})
_BEHIND_PREPOSITION = frozenset({"advcl", "acl", "obl", "nmod", "xcomp"})
#: Where a pronoun stands that its clause is part of; beside a clause "ce que" takes up all of it.
_PLACES = frozenset(
    {"nsubj", "obj", "iobj", "obl", "nmod", "ccomp", "csubj", "xcomp", "conj", "root", "advmod"}
)
#: What a conjunction means that only opens comparisons.
_GRADED = frozenset({"ADJ", "ADV", "DET"})
_MEASURING = ({"comparison"}, {"comparison", "other"})
_QUESTION = frozenset({"Int", "Rel"})
_THINGS = frozenset({"Int", "Rel", "Dem"})
#: Prepositions, and participles that serve as such ("including").
_PREPOSITIONS = frozenset({"ADP", "VERB"})
_ASKING = frozenset({"ask", "think"})
_TELLING = frozenset({"assert", "claim"})


def left_open(clause: Token) -> bool:
    """Whether a clause is asked or measured by rather than told, or stands for the very thing that it describes.

    Who tells how, when or why something happened tells that it did.
    """
    while clause.dep == "conj" and clause.head is not None and not _asked(clause):
        clause = clause.head
    if (
        _free_relative(clause)
        or _measures(clause)
        or forestalled(clause)
        or opposed(clause)
        or _given_time(clause)
        or what_to_do(clause)
    ):
        return True
    return _asked(clause) and not _told(clause)


def what_to_do(clause: Token) -> bool:
    """ "Is considering *whether to ban* it", "se demande *comment financer* la salle": a question that nobody answers."""
    if not grammar.infinitival(clause) or grammar.finite(clause) is not None or clause.each("nsubj"):
        return False
    verb, word = clause.head, _word(clause, [])
    if verb is None or verb.i > clause.i or clause.dep not in {"ccomp", "xcomp", "advcl"}:
        return False
    return any(map(_asks, clause.each("mark"))) or (word is not None and word.i > verb.i)


def _measures(clause: Token) -> bool:
    """ "Tougher than we anticipated", "plus cher que le maire ne le disait": what something is measured by.

    What opens a sentence measures nothing: "*comme* la route était fermée, …".
    """
    above = clause.head
    if clause.dep not in {"advcl", "ccomp"} or above is None or clause.i < above.i:
        return False
    for mark in clause.each("mark"):
        rows = mark.marks.rows(PREPOSITIONS)
        twin = any(word.lemma == mark.lemma for word in above.each("advmod"))  # "as fast as"
        only = any(row.kind == "comparison" and row.usual for row in rows)
        usual = only or (twin and above.pos in _GRADED and any(row.kind == "comparison" for row in rows))
        if (clause.dep == "advcl" and usual) or (
            {row.kind for row in rows} in _MEASURING and _graded(clause)
        ):
            return True
    return False


def _given_time(clause: Token) -> bool:
    """ "A deux jours pour voter", "has until Friday to vote": for what somebody has time is not what they are after."""
    above = clause.head
    if (
        above is None
        or clause.dep not in {"advcl", "acl"}
        or clause.feature("VerbForm") != "Inf"
        or clause.i < above.i
    ):
        return False
    holder = above.head if clause.dep == "acl" and _how_long(above) else above
    if holder is None:
        return False
    empty = lexicon.row(holder.marks.language, EMPTY, holder.lemma.lower())
    has = empty is not None and empty.kind == "have"
    if not has and not holder.marks.row(LIGHT):
        return False
    # "Se rendra en Russie d'ici quelques semaines pour négocier" says when.
    spans = [c for c in above.each("obj", "obl") if has or c.dep == "obj" or c.subtype == "arg"]
    return holder is not above or any(_how_long(c) for c in spans if above.i < c.i < clause.i)


def _how_long(word: Token) -> bool:
    """A counted unit of time ("two months"), or until when ("until Friday", "jusqu'au 30 novembre")."""
    below = word.each("obl", "nmod") if word.pos == "ADV" else []  # "moins d'*une heure*"
    kinds = {row.kind for held in (word, *below) for row in held.marks.rows(TIMES)}
    until = any(row.kind == "time" for case in word.each("case") for row in case.marks.rows(PREPOSITIONS))
    return "unit" in kinds or (until and (bool(kinds) or word.pos == "NUM"))


def _graded(clause: Token) -> bool:
    """Whether what a bare "que" hangs on says how much: "plus vite *que* …", "moins de voix *que* …"."""
    above = clause.head
    if above is None or above.pos not in _GRADED or above.each("expl", "csubj"):
        return False
    degree = any(
        row.kind == "degree" for word in [above, *above.each("advmod")] for row in word.marks.rows(CLOSED)
    )
    return degree or clause.dep == "advcl" or above.feature("Degree") == "Cmp"


def _asked(clause: Token) -> bool:
    prepositions = _opening_prepositions(clause)
    if _behind_its_verb(clause):
        return True
    if clause.dep == "parataxis":
        return _loose_question(clause)
    if clause.dep == "ccomp" and _inverted(clause):
        return True
    if clause.dep not in _CONTENT and not (clause.dep in _BEHIND_PREPOSITION and prepositions):
        return clause.dep == "conj" and any(map(_asks, clause.each("mark")))
    return any(map(_asks, clause.each("mark"))) or _word(clause, prepositions) is not None


def _inverted(clause: Token) -> bool:
    """ "*Was the surgeon drunk*, the tribunal asked": before who asks, a clause with its subject behind its finite word is a question."""
    verb, own, word = clause.head, grammar.subject(clause), grammar.finite(clause)
    if verb is None or own is None or word is None or clause.i > verb.i or not word.i < own.i < clause.i:
        return False
    row = verb.marks.verb(SPEECH)
    return row is not None and (row.kind == "ask" or row.asks) and not clause.each("mark")


def _loose_question(clause: Token) -> bool:
    """ "IRS silent on visit, how often it makes calls": a question that hangs on a line and asks nobody."""
    word = _word(clause, [])
    root = clause.top()
    return word is not None and word.i > root.i and root.subtree()[-1].form != "?"


def _opening_prepositions(clause: Token) -> list[Token]:
    """The prepositions that a clause begins with: "about how often", "as to whether"."""
    found: list[Token] = []
    for word in clause.children:
        if (
            word.i > clause.i
            or word.dep not in {"mark", "case"}
            or _asks(word)
            or (word.pos not in _PREPOSITIONS and not word.marks.rows(PREPOSITIONS))
            or any(below.i < word.i for below in word.children)
        ):
            break
        found.append(word)
        if word.children:
            break
    return found


def _behind_its_verb(clause: Token) -> bool:
    """ "Ignore si": right behind a verb of knowing or asking that has no other content no condition stands."""
    verb = clause.head
    row = verb.marks.verb(SPEECH) if verb is not None else None
    if verb is None or row is None or clause.dep != "advcl" or (row.kind not in _ASKING and not row.asks):
        return False
    unknown = row.kind == "think" and bool(cue(verb))
    mark = next((m for m in clause.each("mark") if _asks(m) or (unknown and _asks_when(m))), None)
    between = {c.i for c in verb.each("advmod")}
    near = mark is not None and all(i in between for i in range(verb.i + 1, mark.i))
    return near and not verb.each("obj", "ccomp", "xcomp")


def _asks_when(mark: Token) -> bool:
    """ "On ne sait pas *quand* …": a conjunction of one word for a time asks behind what nobody knows."""
    rows = mark.marks.rows(PREPOSITIONS)
    return bool(rows) and not mark.children and all(row.kind == "time" for row in rows)


def opener(clause: Token) -> Token | None:
    """The question word of a clause whose circumstances are told: no part of what is told."""
    return _word(clause, []) if _told(clause) else None


def _asks(mark: Token) -> bool:
    """A conjunction of condition asks where its clause is what is spoken of: "whether", "si"."""
    return grammar.condition(mark) is not None and not _narrowed(mark)


def _narrowed(mark: Token) -> bool:
    """ "Même si", "only if": with an adverb before it the conjunction opens a condition or grants something, and asks nothing."""
    clause = mark.head
    before = next((w for w in clause.children if w.i == mark.i - 1), None) if clause is not None else None
    return before is not None and before.pos == "ADV"


def _word(clause: Token, prepositions: list[Token]) -> Token | None:
    """The question word that opens a clause."""
    words = (w for w in clause.subtree() if w.pos != "PUNCT" and w not in prepositions)
    first = next(words, clause)
    if clause.dep in _CONTENT and clause.head is not None:
        # Parsers hang the object of "what he was doing" on the verb that asks.
        before = next((w for w in clause.head.children if w.i == first.i - 1), None)
        first = before if before is not None and before.feature("PronType") == "Int" else first
        if first.i < clause.head.i and clause.head.dep == "acl":
            return None  # "which experts say is unsafe": the pronoun opens the clause of those who say it
    asking = first is not clause and (first.feature("PronType") in _QUESTION or _asks_why(first))
    asking = asking and (
        first.head is clause or first.head is None or first.head.dep != "advcl"
    )  # "*when* he came, it …"
    thing = bool(first.each("acl"))  # "What she wants is a truce": the thing itself
    return first if asking and not thing else None


def _asks_why(word: Token) -> bool:
    """ "Ignorent *pourquoi* …": an adverb of asking, whatever the tagger says of it."""
    return word.pos == "ADV" and any(row.kind == "asking" for row in word.marks.rows(CLOSED))


def _told(clause: Token) -> bool:
    """Whether a verb of telling holds a clause whose question word only asks for the circumstances."""
    word = _word(clause, [])
    kind = clause.head.marks.verb_kind(SPEECH) if clause.head is not None else ""
    circumstance = word is not None and word.head is clause and word.pos == "ADV"
    return circumstance and clause.dep == "ccomp" and kind in _TELLING


def _free_relative(clause: Token) -> bool:
    """ "What he was doing", "ce qui s'est passé": a pronoun without number and gender is the thing itself.

    "Ceux qui", "those who" are people.
    """
    word = clause.head
    bound = clause.subtype == "relcl" or any(
        c.dep in {"obj", "nsubj"} and grammar.relative(c) for c in clause.children
    )
    if word is None or clause.dep != "acl" or not bound or word.pos not in {"PRON", "ADV"}:
        return False
    somebody = not grammar.thing(word) and (word.feature("Gender") or word.feature("Number") == "Plur")
    if word.pos == "ADV" and word.dep == "root":
        return False  # "That is why the town flooded"
    return word.dep in _PLACES and word.feature("PronType") in _THINGS and not somebody
