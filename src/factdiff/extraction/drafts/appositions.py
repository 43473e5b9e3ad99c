"""Whether a noun behind another one describes it, or is listed, counted or put in brackets beside it."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.scene import Scene
from factdiff.languages.tables import ACTORS, ANAPHORA, CONCEPTS, FUNCTION, TIMES

#: Relations under which parsers hang further items of a list.
_LISTED = frozenset({"appos", "conj", "nmod", "parataxis"})
_BRACKETS = frozenset({"(", "["})


def describes(other: Token, token: Token, scene: Scene) -> bool:
    """Whether ``other`` says what ``token`` is; in doubt it does not.

    A list is no description ("the remarks and the gestures"), nor is what stands in brackets, a number, a time, or
    a noun that could as well hang on the one before it.
    """
    nouns = other.pos in {"NOUN", "PROPN", "ADJ"} and token.pos in {"NOUN", "PROPN"}
    if (
        not nouns
        or _of_another(other)
        or _acronym(other, token)
        or counts(other, scene)
        or _two_places(token, other, scene)
    ):
        return False
    if not _touches(other, token) or _bracketed(other) or _listed(other, token, scene):
        return False
    if _takes_up(other, token) or _of_the_deed(other, token, scene):
        return False
    if (_alike(other) and _alike(token)) or _one_of_list(other, token):
        return False  # "des tombes, des stèles": one after the other
    words = [*grammar.phrase(other), *grammar.phrase(token)]
    return not any(grammar.relative(word) for word in words) and _sure(other, token, scene)


def _of_another(other: Token) -> bool:
    """ "The prefect, *not the mayor*", "robbed a bakery, *the younger a chapel*": who it was not, or another one and his part."""
    denied = any(c.feature("Polarity") == "Neg" and c.i < other.i for c in other.each("advmod"))
    return denied or (
        bool(other.each("det")) and any(c.i < other.i and c.each("det") for c in other.each("amod"))
    )


def _takes_up(other: Token, token: Token) -> bool:
    """ "A relevé son taux, *sa sixième hausse*": a deed behind a thing that somebody acts on says what was done to it."""
    acted_on = token.dep in {"obj", "obl"} and set_off(other) and other.pos == "NOUN"
    return acted_on and _deed(other) and not _deed(token)


def _of_the_deed(other: Token, token: Token, scene: Scene) -> bool:
    """ "Moved its plant *to Poland, a blow* for the town": behind where something was done, what is no place speaks of the deed."""
    referent = scene.discourse.registry.of(token)
    where = referent is not None and referent.type == "place" and token.dep in {"nmod", "obl"}
    some = any(det.feature("Definite") == "Ind" for det in other.each("det"))
    parts = [other, *(c for c in other.each("nmod") if c.marks.genitive)]  # "a sliver of Syrian territory"
    place = other.marks.acts or any(
        row.kind in {"place", "site"} for word in parts for row in word.marks.rows(ANAPHORA)
    )
    return where and some and set_off(other) and not place


def _deed(noun: Token) -> bool:
    return noun.marks.row(CONCEPTS, "noun") is not None or noun.marks.kind(TIMES) == "event"


def partitive(one: Token) -> Token | None:
    """ "L'un de ses alliés", "one of the few countries": the several that one is of."""
    row = one.marks.row(FUNCTION)
    number = one.pos in {"PRON", "NUM"} or (row is not None and row.kind == "determiner")
    alone = number and one.feature("Number") != "Plur"
    if not alone or grammar.relative(one) or any(c.dep == "nsubj" for c in one.children):
        return None
    below = (c for c in one.each("nmod", "obl") if c.pos == "NOUN")
    return next((c for c in below if c.feature("Number") == "Plur" or c.each("det")), None)


def _bracketed(token: Token) -> bool:
    first = token.subtree()[0]
    return first.form in _BRACKETS or any(c.form in _BRACKETS for c in token.children)


def _alike(token: Token) -> bool:
    return any(
        det.feature("Number") == "Plur" and det.feature("Definite") == "Ind" for det in token.each("det")
    )


def _one_of_list(other: Token, token: Token) -> bool:
    """ "Une avocate, une ancienne ministre, un juge": more than one behind another is a list and describes nobody."""
    members = [c for c in token.children if c.dep in _LISTED and not c.each("case", "cc")]
    open_ = [c for c in members if c.i > token.i and _indefinite(c)]
    return other in open_ and len(open_) > 1 and _indefinite(token)


def _indefinite(noun: Token) -> bool:
    return any(det.feature("Definite") == "Ind" for det in noun.each("det"))


def _listed(other: Token, token: Token, scene: Scene) -> bool:
    """Whether nouns go on with "and": only a person is several things at once ("X, mayor and doctor")."""
    members = [c for c in other.each("conj") if c.pos in {"NOUN", "PROPN"}]
    joined = any(c.each("cc") for c in members)
    roles = is_person(token, scene) and all(_actor(word) for word in [other, *members])
    return joined and not roles


def _sure(other: Token, token: Token, scene: Scene) -> bool:
    """Names, or two nouns for people; else nothing may stand between a noun and what describes it."""
    registry = scene.discourse.registry
    if registry.of(other) is not None or registry.of(token) is not None:
        return True
    if _actor(other) and _actor(token):
        return True
    if token.marks.person and token.dep not in grammar.SUBJECT:
        return False  # "leaked it to a journalist, a crime that …" takes up what was done
    if token.dep == "nmod" and token.head is not None and token.head.pos == "NOUN":
        return False  # it may as well describe the noun that this one hangs on
    return not any(c.i > token.i and c.dep in {"nmod", "acl"} and c.i < other.i for c in token.children)


def is_person(token: Token, scene: Scene) -> bool:
    """Whether a word is the name of a person."""
    referent = scene.discourse.registry.of(token)
    return referent is not None and referent.type == "person"


def _actor(token: Token) -> bool:
    return token.marks.acts


def set_off(token: Token) -> bool:
    """Whether a phrase begins behind a comma, dash or bracket."""
    first = token.subtree()[0]
    return first.form in {",", "(", "-", "–", "—"} or any(
        c.form in {",", "("} and c.i < token.i for c in token.children
    )


def _touches(other: Token, token: Token) -> bool:
    """Whether an apposition stands right behind its noun's phrase or a comma: what lies between speaks of neither."""
    first = other.subtree()[0]
    if first.form in {",", "(", "-", "–", "—"} or other.i < token.i:
        return True
    between = [w for w in token.subtree() if w.i < first.i and grammar.relative(w)]
    phrase = {w.i for w in grammar.phrase(token)} | {w.i for w in token.subtree() if w.pos == "PUNCT"}
    return first.i - 1 in phrase and not between


def _two_places(token: Token, other: Token, scene: Scene) -> bool:
    """Two countries side by side are two: neither describes the other."""
    named = (scene.discourse.registry.of(token), scene.discourse.registry.of(other))
    return all(referent is not None and referent.type == "place" for referent in named)


def _acronym(token: Token, head: Token) -> bool:
    return token.form.isupper() and head.i < token.i and not token.each("det", "nmod")


def counts(token: Token, scene: Scene) -> bool:
    """Whether a phrase is a number or a time rather than a description."""
    numbers = [n for n in scene.passage.numbers if n.start <= token.begin < n.end]
    return bool(numbers) or token.pos in {"NUM", "SYM"} or scene.timed(token)


def nearer(token: Token, name: Token) -> bool:
    """ "L'expulsion du gardien X": another noun, for people, stands nearer to the name than this one, for no people."""
    between = [w for w in token.subtree() if token.i < w.i < name.i and w.pos == "NOUN"]
    return not title(token) and any(title(word) for word in between)


def aside(token: Token, name: Token, scene: Scene) -> bool:
    """ "En marge du sommet, Luc Roy, …": behind a preposition and a comma a noun that is none for people is not the person."""
    return is_person(name, scene) and set_off(name) and bool(token.each("case")) and not title(token)


def title(token: Token) -> bool:
    """Whether a word is one for people or bodies, in the gender that it has here: "la mort" is nobody, "le mort" is."""
    row = token.marks.row(ACTORS)
    gender = token.feature("Gender") or next((d.feature("Gender") for d in token.each("det")), "")
    other = row is not None and row.gender == "m" and gender == "Fem"
    return row is not None and row.kind != "honorific" and not other and token.pos in {"NOUN", "PROPN", "ADJ"}


def of_them(word: Token) -> bool:
    """ "6,700 people, most *of them* in Zurich": a share of what it stands beside does not say what that is."""
    return word.pos == "PRON" and word.head is not None and grammar.counted_by(word.head) is word


def a_kind(name: Token) -> bool:
    """ "The plane, *a Boeing 737*": behind an indefinite article a name says what something is."""
    return any(det.feature("Definite") == "Ind" for det in name.each("det"))


def counted_apart(holder: Token, head: Token) -> bool:
    """ "Two people, a driver hit by a tree and a woman …", "400 postes, son troisième plan": no one is all that were counted.

    "Tombé à 7,1 %, soit 74.000 chômeurs de moins": one number says no more than another.
    """
    if (holder.pos in {"NUM", "SYM"} or holder.form == "%") and head.each("nummod"):
        return True
    counted = holder.feature("Number") == "Plur" and holder.each("nummod") and head.i > holder.i
    return bool(counted) and head.feature("Number") == "Sing"


def tells(word: Token) -> bool:
    """Whether a word of a description says anything by itself, as no article does."""
    return word.pos != "DET" or word.feature("Poss") == "Yes"


def owns(word: Token) -> bool:
    """ "*Its* ally, Belarus": a possessive, which says whose the ally is."""
    return word.feature("Poss") == "Yes" and not grammar.relative(word)
