"""Words that point at a place: "y", "there", and "where" for what stands before it."""

from __future__ import annotations

from factdiff.analysis.tree import Token, at, first_conjunct, form_at, opening
from factdiff.extraction.arguments.placing import named_place, phrase, place_under_name
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import antecedent
from factdiff.extraction.scene import Scene
from factdiff.languages import lexicon
from factdiff.languages.columns import WordRow
from factdiff.languages.tables import GOVERNING, MOTION, PLACEWORDS
from factdiff.model.fact import Place

#: Relations of a name that takes part itself: the town of "the mayor of Leeds" does not.
_TAKING_PART = frozenset({*grammar.SUBJECT, "obj", "obl"})


def pointed(word: Token, clause: Clause, scene: Scene) -> Place | None:
    """A word that points at a place: "y", "there", and "where" for what stands before it."""
    spot = _spot(word)
    row = spot or word.marks.row(PLACEWORDS)
    if row is None:
        return None
    verbs = [clause.head, *(g for g, _ in clause.governors)]
    if not any(word.head is v for v in verbs) or _impersonal(word) or (word.each("case") and spot is None):
        return None
    before = antecedent(word, clause.verb) if grammar.relative(word) or clause.head.dep == "acl" else word
    asking = word.feature("PronType") in {"Int", "Rel"}  # "l'intention d'*y* aller" points elsewhere
    described = asking and clause.head.dep == "acl" and word.i < clause.head.i
    if before is word and described and clause.head.head is not None:
        before = clause.head.head
    if before is word and asking:
        return None  # "announced where it will be built": what is asked for names no place
    if before is word and word.pos == "PRON" and (clause.head.pos == "ADJ" or _wanting(clause.head)):
        return None  # "y est favorable", "s'y oppose": to what
    role = "to" if row.kind == "at" and clause.head.marks.verb(MOTION) is not None else row.kind
    if before is word:
        meant, span = _meant(word, scene), scene.discourse.span([*word.each("case"), word])
        return place_under_name(meant, span, role, scene) if meant else Place(span, span.text, role)
    before = _town(before, scene) or before
    words = grammar.without_case(before, grammar.contiguous(phrase(before), before))
    return place_under_name(before, scene.discourse.span(words), role, scene)


def _spot(noun: Token) -> WordRow | None:
    """ "Sont arrivés *sur place*", "was treated *on site*": a bare noun that points at a place with its preposition."""
    cases = noun.each("case")
    if noun.pos != "NOUN" or not grammar.bare(noun) or len(cases) != 1:
        return None
    return lexicon.row(noun.marks.language, PLACEWORDS, f"{cases[0].form.lower()} {noun.form.lower()}")


def _wanting(verb: Token) -> bool:
    row = verb.marks.verb(GOVERNING)
    return row is not None and row.kind != "government"


def _meant(word: Token, scene: Scene) -> Token | None:
    """ "Il est arrivé *à Rome*. Il *y* …": the one place that this sentence or the last named, of several where something was."""
    named = [w for w in _before(word, scene) if named_place(w, scene) and w.head is not word.head]
    placed = [w for w in named if any(row.kind in {"at", "to"} for row in w.marks.prepositions)]
    among = placed or [w for w in named if first_conjunct(w).dep in _TAKING_PART]
    referents = {id(scene.discourse.registry.of(w)) for w in among}
    return among[-1] if len(referents) == 1 else None


def _before(word: Token, scene: Scene) -> list[Token]:
    """The words of the sentence before and of this one, up to a word."""
    sentences = scene.whole.sentences
    own = next((n for n, s in enumerate(sentences) if s.tokens[0].i <= word.i <= s.tokens[-1].i), 0)
    return [w for s in sentences[max(own - 1, 0) : own + 1] for w in s.tokens if w.i < word.i]


def _town(around: Token, scene: Scene) -> Token | None:
    """ "*Vladivostok*, sur la côte Pacifique, où …": the town that a comma parts from where it lies."""
    start = opening(around).i
    town = (
        at(around, start - 2)
        if form_at(around, start - 1) == "," and not named_place(around, scene)
        else None
    )
    return town if town is not None and named_place(town, scene) else None


def _impersonal(word: Token) -> bool:
    """ "Il y a", "there is": the pointer belongs to the verb and points nowhere."""
    return (
        word.dep == "expl"
        and (word.subtype in {"", "subj"} or any(c.subtype == "subj" for c in word.head.each("expl")))
        if word.head
        else False
    )
