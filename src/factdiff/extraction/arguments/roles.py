"""Which role a phrase beside a predicate has, by its preposition and its noun."""

from __future__ import annotations

from collections.abc import Collection

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.scene import Scene
from factdiff.languages import lexicon
from factdiff.languages.columns import PrepositionRow
from factdiff.languages.tables import ACTORS, CLOSED, MEANS

PLACE_ROLES = frozenset({"at", "from", "to", "via"})


def measured(word: Token, scene: Scene) -> bool:
    """Whether a word is the unit of a number: "170 *miles* per hour", "5 *percent*"."""
    return any(
        number.kind in {"measure", "percent", "money"} and number.start <= word.begin < number.end
        for number in scene.passage.numbers
    )


def oblique(child: Token, scene: Scene) -> str:
    """The role of a phrase that hangs on a predicate by its preposition."""
    if measured(child, scene) and any(row.kind in PLACE_ROLES for row in child.marks.prepositions):
        return "manner"  # "at 170 miles per hour"
    rows = grammar.readings(child.marks.prepositions)
    # "Poignardé *devant* une gare": nobody is faced or outdone where no noun for somebody stands.
    human = child.pos != "NOUN" or child.form[:1].isupper() or _somebody(child, scene)
    kinds = [r.kind for r in rows if human or r.of != "human"]
    if "recipient" in kinds and (child.marks.row(ACTORS) or scene.discourse.registry.of(child)):
        return "recipient"
    if kinds and kinds[0] in PLACE_ROLES and "against" in kinds:
        return _at(child, kinds, scene)
    if "manner" in kinds and _vehicle(child):
        return "manner"
    above = child.head
    deed = above is not None and above.pos == "VERB" and not above.each("cop")
    # "Stood behind the judge", "signed him *from Celtic*"
    if (
        (deed and kinds[:1] == ["at"])
        or _out_of(child, rows)
        or (PLACE_ROLES & set(kinds) and _somebody(child, scene))
    ):
        kinds = [kind for kind in kinds if kind != "cause"]
    return next((k for k in kinds if k not in PLACE_ROLES | {"time", "recipient"}), "other")


def _out_of(noun: Token, rows: Collection[PrepositionRow]) -> bool:
    """ "Put her *out of the Games*", but "acted *out of* a sense of duty": a known thing one can leave is no cause."""
    ways = {row.kind for row in rows if " " in row.lemma and (row.kind == "from" or not row.usual)}
    known = any(det.feature("Definite") == "Def" for det in noun.each("det"))
    return {"from", "cause"} <= ways and known and not noun.each("nmod")


def _somebody(noun: Token, scene: Scene) -> bool:
    """Whether a word names or says who can act: nobody is a cause."""
    referent = scene.discourse.registry.of(noun)
    return noun.marks.acts or (referent is not None and referent.type != "thing")


def _vehicle(noun: Token) -> bool:
    """ "Va à Lyon *à vélo*", "est venu *à pied*": a bare noun of means says how somebody moves."""
    means = lexicon.row(noun.marks.language, MEANS, noun.lemma.lower())
    return means is not None and grammar.bare(noun)


def _at(child: Token, kinds: Collection[str], scene: Scene) -> str:
    """ "Threw stones *at the police*", "drove *at speed*", "angry *at the delay*", "spoke *at a meeting*"."""
    above = child.head
    body = child.marks.acts and not child.marks.person and child.pos != "PRON"
    aimed = above is not None and any(row.kind == "aiming" for row in above.marks.rows(CLOSED))
    if body and not aimed and above is not None and above.pos == "VERB":
        return "other"  # "will cut 300 jobs at its head office"
    if child.marks.acts or scene.discourse.registry.of(child) or child.pos == "PRON":
        return "against"
    if above is not None and above.pos == "ADJ" and "cause" in kinds:
        return "cause"
    return "manner" if "manner" in kinds and not child.each("det", "nummod", "nmod") else "other"
