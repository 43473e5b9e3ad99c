"""Where a clause plays: places beside its verb, inside its arguments, and words that point at places."""

from __future__ import annotations

from dataclasses import replace

from factdiff.analysis.agents import WAY
from factdiff.analysis.tree import Token
from factdiff.extraction.arguments.placing import (
    about_so_many,
    amounting,
    behind_locution,
    distance,
    given_to,
    goal,
    governed,
    named_place,
    named_within,
    own_place,
    phrase,
    place_noun,
    place_under_name,
    shares_preposition,
    state,
)
from factdiff.extraction.arguments.pointing import pointed
from factdiff.extraction.arguments.roles import PLACE_ROLES, measured
from factdiff.extraction.arguments.unplaced import addressed, among, denied, explained, hit, medium
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.names.places import country, kind
from factdiff.extraction.names.spelling import squeezed
from factdiff.extraction.scene import Scene
from factdiff.languages import lexicon
from factdiff.languages.columns import PrepositionRow
from factdiff.languages.tables import (
    ACTORS,
    EMPTY,
    MOTION,
    SPEECH,
    UNITS,
)
from factdiff.model.fact import Place

#: Complements of places that say what a phrase is for and not where it is.
_AIMS = frozenset({"purpose", "benefit", "recipient"})
#: Relations of phrases that can be places.
_PHRASES = frozenset({"obl", "nmod", "advmod", "xcomp", "obj", "advcl"})


def places(clause: Clause, scene: Scene) -> list[tuple[Token, Place]]:
    """The places of a clause with the word that heads each phrase, in the order of the text."""
    found: list[tuple[Token, Place]] = []
    for word in clause.tokens:
        meant = pointed(word, clause, scene)
        if _verge(word, clause, scene):
            continue
        behind = behind_locution(word)
        if meant is not None:
            found.append((word, meant))
        elif behind is not None and _belongs(word, clause, scene):
            found.append((word, _beside(behind, scene)))
        elif word.dep in _PHRASES and _belongs(word, clause, scene):
            place = _place(word, clause, scene)
            found += [(word, place), *_nested(word, clause, scene)] if place is not None else []
            found += _joined(word, place, clause, scene) if place is not None else []
    held = {id(w) for word, _ in found for w in word.subtree()}
    found += [(word, place) for word, place in _in_arguments(clause, scene) if id(word) not in held]
    found = [(word, place) for word, place in found if not _behind_speaker(word, clause)]
    ordered = sorted(found, key=lambda pair: pair[1].span.start)
    return _from_to(_without_surroundings(ordered, clause, scene))


def _behind_speaker(word: Token, clause: Clause) -> bool:
    """ "The vote was lost, said Ann Lee, of the institute *in Dakar*": what follows a speaker is none of the content's."""
    said = [c for c in clause.head.each("parataxis") if c.marks.verb(SPEECH) is not None]
    return any(clause.head.i < c.i < word.i for c in said)


def _verge(word: Token, clause: Clause, scene: Scene) -> bool:
    """ "Est *au bord de la guerre*": where somebody is that is no place tells how things stand."""
    below = behind_locution(word)
    is_so = clause.head is word or lexicon.row(word.marks.language, EMPTY, clause.head.lemma) is not None
    if below is None or not is_so:
        return False
    return not (place_noun(below) or named_place(below, scene))


def _beside(word: Token, scene: Scene) -> Place:
    whole = [w for w in phrase(word) if not (w.i < word.i and w.dep in {"cc", "punct"})]
    words = grammar.without_case(word, grammar.contiguous(whole, word))
    return place_under_name(word, scene.discourse.span(words), "at", scene)


def _from_to(found: list[tuple[Token, Place]]) -> list[tuple[Token, Place]]:
    """Behind where something comes from, "à Lyon" is where it goes."""
    start = next((n for n, (_, place) in enumerate(found) if place.role == "from"), len(found))
    goals = {
        id(word)
        for word, place in found[start:]
        if place.role == "at" and "to" in {row.kind for row in word.marks.prepositions}
    }
    return [(word, replace(place, role="to") if id(word) in goals else place) for word, place in found]


def _nested(word: Token, clause: Clause, scene: Scene) -> list[tuple[Token, Place]]:
    """Places inside a place: "a ravine *in northern Peru*" is where as well."""
    below = [c for c in phrase(word) if c is not word and _opens_place(c, scene) and not governed(c, clause)]
    made = [(c, _place(c, clause, scene, inner=True)) for c in below]
    return [(c, place) for c, place in made if place is not None]


def _joined(word: Token, place: Place, clause: Clause, scene: Scene) -> list[tuple[Token, Place]]:
    """ "À Donges, *à Feyzin* et *au large de l'Angola*", "in Ohio, *Texas* and *Utah*": joined places."""
    found: list[tuple[Token, Place]] = []
    for joined in (c for c in word.each("conj") if own_place(c, scene)):
        behind = behind_locution(joined)
        own = _beside(behind, scene) if behind is not None else _place(joined, clause, scene)
        found += [(joined, own)] if own is not None else []
    sharing = (c for c in word.each("conj") if shares_preposition(c, scene) and not denied(c))
    return [*found, *((c, replace(_beside(c, scene), role=place.role)) for c in sharing)]


def _apart(word: Token, scene: Scene) -> bool:
    return own_place(word, scene) or shares_preposition(word, scene) or denied(word)


def _in_arguments(clause: Clause, scene: Scene) -> list[tuple[Token, Place]]:
    """Places of what is done or happens: "killed 12 people *near Izmit*", "died in a fire *in Leeds*".

    Where somebody is at home or in office is no place of their deeds.
    """
    inside = [c for c in clause.head.children if _holds_places(c, clause)]
    pairs = [pair for argument in inside for pair in _nested(argument, clause, scene)]
    within = [(word, place) for word, place in pairs if place.role == "at" and not _of_an_office(word)]
    starts = [c for argument in inside for c in phrase(argument) if _starts_from(c, clause, scene)]
    return [*within, *((word, replace(_beside(word, scene), role="from")) for word in starts)]


def _starts_from(word: Token, clause: Clause, scene: Scene) -> bool:
    """ "Buses *from Oban* to Fort William": a named place below a noun, right before where that goes."""
    kinds = {row.kind for row in word.marks.prepositions}
    if word.dep != "nmod" or "from" not in kinds or not named_place(word, scene):
        return False
    after = next((t for t in clause.sentence.tokens if t.i == word.subtree()[-1].i + 1), None)
    target = after.head if after is not None and after.dep == "case" else None
    return (
        target is not None
        and named_place(target, scene)
        and "to" in {r.kind for r in target.marks.prepositions}
    )


def _holds_places(argument: Token, clause: Clause) -> bool:
    satellite = argument.dep == "nmod" and clause.shape == "nominal"
    if not (satellite or argument.dep in {"obj", "obl", "nsubj"}):
        return False
    if grammar.relative(argument) or _for_whom(argument):
        return False
    return argument.dep != "nsubj" or not (_actor(argument) or argument.pos == "PROPN")


def _for_whom(argument: Token) -> bool:
    rows = grammar.readings(argument.marks.prepositions)
    return bool(rows) and rows[0].kind in _AIMS


def _actor(word: Token) -> bool:
    row = word.marks.row(ACTORS)
    return row is not None


def _of_an_office(word: Token) -> bool:
    """ "The ambassador in Paris": a post and its place are one."""
    kind = word.head.marks.kind(ACTORS) if word.head is not None else ""
    return kind in {"title", "organisation", "outlet", "document"}


def _without_surroundings(
    found: list[tuple[Token, Place]], clause: Clause, scene: Scene
) -> list[tuple[Token, Place]]:
    """ "À Vladivostok, sur la côte de la Russie": the town, not where the town lies."""
    kept: list[tuple[Token, Place]] = []
    for word, place in found:
        before = kept[-1][1] if kept else None
        larger = place.level != "city" and (place.country or named_within(word, scene) is not None)
        if before is not None and before.level == "city" and larger:
            between = [t for t in clause.sentence.tokens if before.span.end <= t.start < place.span.start]
            if between and between[0].form == "," and all(t.pos in {"PUNCT", "ADP", "DET"} for t in between):
                continue
        kept.append((word, place))
    return kept


def _opens_place(word: Token, scene: Scene) -> bool:
    """Whether a named place below another word has its own preposition of place ("in", "à"; "de" only names)."""
    kinds = {r.kind for r in word.marks.prepositions}
    referent = scene.discourse.registry.of(word) or named_within(word, scene)
    placed = referent is not None and referent.type == "place"
    if word.dep != "nmod" or not placed or not kinds & {"at", "to", "via"}:
        return False
    spoken_of = "topic" in kinds and word.head is not None and word.head.marks.row(SPEECH, "noun") is not None
    rows = grammar.readings(word.marks.prepositions)
    dealing = state(word, scene) and bool(word.each("conj")) and rows[0].kind == "other"
    return not spoken_of and not dealing and not given_to(word, scene)


def _belongs(word: Token, clause: Clause, scene: Scene) -> bool:
    verbs = [clause.head, *(g for g, _ in clause.governors), *clause.head.each("xcomp")]
    holder = word.head
    while holder is not None and scene.timed(holder):
        holder = holder.head
    if holder is not word.head:
        return any(holder is v for v in verbs)
    if any(word.head is v for v in verbs):
        return word.dep != "nmod" or clause.shape in {"copula", "nominal"}
    return False


def _place(word: Token, clause: Clause, scene: Scene, *, inner: bool = False) -> Place | None:
    listed = grammar.readings(word.marks.prepositions)
    roles = [r for r in listed if r.kind in PLACE_ROLES]
    referent = scene.discourse.registry.of(word) or named_within(word, scene)
    placed = (referent is not None and referent.type == "place") or place_noun(word) or distance(word, scene)
    moves = _moves(clause, scene)
    if _no_place(word, clause, scene) or (given_to(word, scene) and not moves) or governed(word, clause):
        return None
    by_preposition = _by_preposition(word, listed, moves=moves, named=referent is not None)
    placed = placed or by_preposition or word.subtype == WAY
    if not roles or not placed or scene.timed(word) or word.subtype == "agent" or hit(listed, word, clause):
        return None
    against = listed[0].kind == "against" and named_place(word, scene)  # "a gagné contre l'Irlande"
    if against or not _says_where(listed, clause, scene) or _spent_on(listed, clause, scene):
        return None
    apart = [
        c
        for c in phrase(word)
        if c is not word and (_opens_place(c, scene) or scene.timed(c) or _apart(c, scene))
    ]
    inside = {id(w) for c in apart for w in c.subtree()}
    kept = [w for w in phrase(word) if id(w) not in inside and not (w.dep == "cc" and w.head is word)]
    words = grammar.without_case(word, grammar.contiguous(kept, word))
    span = scene.discourse.span(words)
    own = scene.discourse.registry.of(word)
    name = own.name if own is not None else scene.discourse.plain_name(word)
    if any(row.pair for row in listed) and word.each("conj"):
        if not all(named_place(c, scene) or place_noun(c) for c in word.each("conj")):
            return None  # "talks between Colombo and the rebels"
        name = squeezed(span.text)
    code = country(name, word.marks.language) or (
        country(referent.name, word.marks.language) if referent is not None else None
    )
    role = "via" if word.subtype == WAY else _role([r.kind for r in roles], moves=moves and not inner)
    return Place(span, name, role, code, scene.discourse.entity(name), kind(name, word.marks.language))


def _by_preposition(word: Token, rows: list[PrepositionRow], *, moves: bool, named: bool) -> bool:
    """Whether the preposition makes a noun of which nothing is known a place, alone or beside a verb of motion.

    "Went into administration": behind one that says where to alone a bare noun of no place is none.
    """
    bare = grammar.bare(word) and not named and not place_noun(word)
    if not rows or (bare and all(r.kind != "at" for r in rows)):
        return False
    alone = all(r.kind in PLACE_ROLES for r in rows) and word.pos in {"NOUN", "PROPN"}
    return alone or (moves and rows[0].kind in PLACE_ROLES)


def _no_place(word: Token, clause: Clause, scene: Scene) -> bool:
    """Whether a phrase says how much, why, among whom, through what medium, or where it is not so."""
    if denied(word) or word.pos in {"PRON", "VERB"} or explained(word, clause) or among(word):
        return True
    if addressed(word, clause):
        return True
    much = amounting(word, scene) and not distance(word, scene)
    return medium(word, clause) or much or about_so_many(word, scene)


def _says_where(rows: list[PrepositionRow], clause: Clause, scene: Scene) -> bool:
    """ "Dépend du Nil": a preposition that rarely says where does so beside verbs of motion alone."""
    kinds = {row.kind for row in rows}
    if kinds & {"at", "to", "via"} or not rows or rows[0].kind in PLACE_ROLES:
        return True
    if clause.head.marks.verb(MOTION) is not None:
        return True
    return "from" in kinds and any(goal(word, scene) for word in clause.head.each("obl"))


def _spent_on(rows: list[PrepositionRow], clause: Clause, scene: Scene) -> bool:
    """ "£40 million was spent *on ships*": where money goes is no place, if the preposition mostly says what about."""
    about = any(row.kind == "topic" and row.usual for row in rows)
    paid = [c for c in clause.head.children if c.dep in {"nsubj", "obj"}]
    return about and any(
        scene.kind_of_number(word) == "money" for noun in paid for word in [noun, *noun.children]
    )


def _moves(clause: Clause, scene: Scene) -> bool:
    """Whether the verb goes somewhere; what falls by so many percent or dollars stays where it is."""
    amounts = [c for c in clause.head.children if c.dep in {"obj", "obl", "advmod"} and measured(c, scene)]
    money = any(scene.kind_of_number(c) in {"percent", "money"} for c in amounts)
    lasts = any(row.kind in {"time", "while"} for c in clause.head.each("obj") for row in c.marks.rows(UNITS))
    gone = any(c.pos in {"ADJ", "VERB"} and c.i == clause.head.i + 1 for c in clause.head.each("xcomp"))
    return (
        clause.head.marks.verb(MOTION) is not None and not money and not gone and not lasts
    )  # "went missing in Leeds", "a passé dix ans en prison"


def _role(roles: list[str], *, moves: bool) -> str:
    if moves and roles[0] == "at":
        return "to"
    if moves:
        return next((r for r in roles if r != "at"), roles[0])
    if roles[0] == "from" and "at" in roles:
        return "at"
    return roles[0]
