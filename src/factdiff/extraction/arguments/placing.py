"""What makes a word a place: its noun, its name or one within it, how far it is, and what only looks like one."""

from __future__ import annotations

from factdiff.analysis.tree import Token, at
from factdiff.extraction.arguments.roles import measured
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.names.entities import Referent
from factdiff.extraction.names.places import country, kind, ruled_from
from factdiff.extraction.scene import Scene
from factdiff.languages import lexicon
from factdiff.languages.tables import ANAPHORA, GOVERNING, PREPOSITIONS, UNITS
from factdiff.model.fact import Place, Span


def place_noun(word: Token) -> bool:
    """A noun for places, or one that is a place under a name of its own alone: "la place Tahrir", never "en place"."""
    rows = word.marks.rows(ANAPHORA)
    if not rows:
        return False
    bearing = any(c.pos == "PROPN" and c.i == word.i + 1 for c in word.children)
    return any(row.kind in {"place", "site"} or row.site for row in rows if row.level != "named" or bearing)


def named_place(word: Token, scene: Scene) -> bool:
    """Whether a word is the name of a place."""
    referent = scene.discourse.registry.of(word)
    return referent is not None and referent.type == "place"


def shares_preposition(word: Token, scene: Scene) -> bool:
    """ "In Ohio, *Texas* and *Utah*": a named place joined to another; two that lie "between" them are one place."""
    first = word.head if word.dep == "conj" else None
    if first is None or word.each("case") or not (named_place(word, scene) and named_place(first, scene)):
        return False
    return not any(row.pair for row in first.marks.prepositions)


def named_within(word: Token, scene: Scene) -> Referent | None:
    """A place named by its phrase: "la côte Pacifique de la Russie", "the coastal city of Chiclayo"."""
    if not place_noun(word):
        return None
    return next(
        (
            r
            for c in word.subtree()
            if (r := scene.discourse.registry.of(c)) is not None and r.type == "place"
        ),
        None,
    )


def distance(word: Token, scene: Scene) -> bool:
    """ "À 60 kilomètres de la frontière", "40 miles from Leeds": so far from a place."""
    from_where = [c for c in word.each("nmod", "obl") if any(r.kind == "from" for r in c.marks.prepositions)]
    placed = any(place_noun(c) or named_place(c, scene) for c in from_where)
    return word.marks.kind(UNITS) == "measure" and placed


def about_so_many(word: Token, scene: Scene) -> bool:
    """ "Près d'une station sur cinq": a preposition that belongs to a number says how many."""
    cases = [c for c in word.each("case", "advmod") if c.i < word.i]
    behind = [w for c in word.each("case") if (w := at(word, c.i + 1)) is not None and w.pos == "ADV"]
    return any(scene.kind_of_number(c) for c in (*cases, *behind))  # "at twice the speed limit"


def amounting(word: Token, scene: Scene) -> bool:
    """ "At 170 miles per hour", "to 5 percent": how much is not where."""
    return measured(word, scene) and bool(word.each("nummod") or word.pos in {"NUM", "SYM"})


def state(word: Token, scene: Scene) -> bool:
    """Whether a word is the name of a country."""
    referent = scene.discourse.registry.of(word)
    return referent is not None and kind(referent.name, word.marks.language) == "country"


def given_to(word: Token, scene: Scene) -> bool:
    """ "À la Russie": a state behind a preposition and its article gets something; "en Russie" is where."""
    kinds = {row.kind for row in word.marks.prepositions}
    return state(word, scene) and "recipient" in kinds and "at" in kinds and bool(word.each("det"))


def goal(word: Token, scene: Scene) -> bool:
    """ "De Paris à Lyon", "from Paris to Lyon": beside a goal a rare preposition says where from."""
    return named_place(word, scene) and any(row.kind == "to" for row in word.marks.prepositions)


def behind_locution(word: Token) -> Token | None:
    """The noun behind a preposition made of several words that the reader took apart: "au niveau *du pont*"."""
    cases = word.each("case") if word.pos == "NOUN" else []
    if len(cases) != 1:
        return None
    below = next((c for c in word.each("nmod", "obl") if c.i > word.i and c.each("case")), None)
    if below is None:
        return None
    name = f"{cases[0].form} {word.form} {below.each('case')[0].lemma}".lower()
    rows = lexicon.table(word.marks.language, PREPOSITIONS).get(name, ())
    return below if any(row.kind == "at" for row in rows) else None


def own_place(word: Token, scene: Scene) -> bool:
    """Whether a joined word has its own preposition of place."""
    kinds = {row.kind for row in word.marks.prepositions}
    named = named_place(word, scene) or place_noun(word) or behind_locution(word) is not None
    return word.dep == "conj" and named and bool(kinds & {"at", "to", "via"})


def place_under_name(word: Token, span: Span, role: str, scene: Scene) -> Place:
    """A place told by some words, under the name of what a word names or of its phrase."""
    language = word.marks.language
    referent = scene.discourse.registry.of(word)
    name = referent.name if referent is not None else scene.discourse.plain_name(word)
    entity = scene.discourse.entity(name)
    return Place(span, name, role, country(name, language), entity, kind(name, language))


def phrase(word: Token) -> list[Token]:
    """A place's words with its conjuncts and its own name ("la place *Tahrir*"), without clauses and appositions."""
    words = grammar.phrase(word, outside=grammar.OUTSIDE_PHRASE - {"conj", "cc"})
    own = [c for w in words for c in w.each("appos") if c.pos == "PROPN" and c.i == w.i + 1]
    return sorted([*words, *own], key=lambda token: token.i)


def governed(word: Token, clause: Clause) -> bool:
    """ "S'oppose *à Paris*", "sold the ship *to Spain*": a place's name as what a verb wants, unless another phrase is that."""
    row = clause.head.marks.verb(GOVERNING)
    wanted = any(r.kind == "recipient" for r in word.marks.prepositions)
    # "Demande de l'aide *à Rome*": readers hang whom one asks on what one asks for.
    above = [clause.head, *(clause.head.each("obj") if row is not None and row.kind == "government" else ())]
    if row is None or not wanted or word.head not in above or row.kind not in {"government", "party"}:
        return False
    if row.kind == "government" and ruled_from(word.form, word.marks.language) is None:
        return False  # "a demandé de l'aide à Lyon"
    alike = [c for c in clause.head.each("obl", "iobj") if c.marks.preposition == word.marks.preposition]
    return all(c is word or c.pos == "PRON" for c in alike)
