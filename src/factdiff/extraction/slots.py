"""Clause → its slots: arguments, places, times and numbers, each with its own words."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis import Passage
from factdiff.analysis.tree import Token
from factdiff.extraction import grammar
from factdiff.extraction.clauses import Clause, agent_or_subject
from factdiff.extraction.moments import resolve
from factdiff.extraction.places import country
from factdiff.extraction.references import Discourse
from factdiff.model.fact import Argument, Moment, Place, Quantity, Span
from factdiff.model.number import Number
from factdiff.model.timex import Timex

_PLACE_ROLES = frozenset({"at", "from", "to", "via"})


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A passage with the discourse and the date that its times count from."""

    passage: Passage
    discourse: Discourse
    anchor: str | None

    def words(self, begin: int, finish: int) -> list[Token]:
        """The words that overlap a stretch of the canonical text."""
        return [t for s in self.passage.sentences for t in s.tokens if t.begin < finish and begin < t.finish]

    def span(self, begin: int, finish: int) -> Span:
        """A stretch of the canonical text as it stands in the article."""
        start, end = self.passage.canonical.span(begin, finish)
        return Span(" ".join(self.discourse.text[start:end].split()), start, end)


def top(words: list[Token]) -> Token:
    """The word of a stretch that the others hang on."""
    inside = {id(w) for w in words}
    return next((w for w in words if w.head is None or id(w.head) not in inside), words[0])


def holder(token: Token) -> Token | None:
    """The predicate that a word belongs to."""
    return next((t for t in [token, *token.ancestors()] if grammar.predicative(t)), None)


# --- when -------------------------------------------------------------------------------------------


def times(scene: Scene, verbs: list[Token], tense: str) -> list[tuple[Timex, Moment]]:
    """The times that belong to one of the verbs, resolved with the tense of the clause."""
    found = []
    for timex in scene.passage.timexes:
        words = scene.words(timex.start, timex.end)
        if words and _attached(words, verbs):
            span = scene.span(timex.start, timex.end)
            found.append((timex, Moment(span, resolve(timex.recipe, scene.anchor, tense))))
    return found


def _attached(words: list[Token], verbs: list[Token]) -> bool:
    head = top(words)
    if head.dep in {"nmod", "acl"} and head.head is not None and head.head.pos in {"NOUN", "PROPN"} and head.head not in words:
        owner = holder(head)
        return owner is not None and any(owner is v for v in verbs) and _near(words, head.head)
    owner = holder(head)
    return owner is not None and any(owner is v for v in verbs)


def _near(words: list[Token], noun: Token) -> bool:
    """A time right behind the noun that it dates belongs to the noun's clause all the same."""
    return words[0].i > noun.i


# --- where ------------------------------------------------------------------------------------------


def places(clause: Clause, scene: Scene) -> list[tuple[Token, Place]]:
    """The places of a clause with the word that heads each phrase."""
    found = []
    for word in clause.tokens:
        if word.dep in {"obl", "nmod", "advmod", "xcomp", "obj", "advcl"} and _belongs(word, clause):
            place = _place(word, clause, scene)
            if place is not None:
                found.append((word, place))
    return found


def _belongs(word: Token, clause: Clause) -> bool:
    verbs = [clause.head, *(g for g, _ in clause.governors)]
    if any(word.head is v for v in verbs):
        return word.dep != "nmod" or clause.shape in {"copula", "nominal"} and not grammar.preposition(word).startswith(("de", "of"))
    above = word.head
    return word.dep == "nmod" and above is not None and above.dep == "obl" and any(above.head is v for v in verbs) and False


def _place(word: Token, clause: Clause, scene: Scene) -> Place | None:
    tongue = scene.discourse.registry.tongue
    marker = grammar.preposition(word)
    roles = [r for r in tongue.rows("prepositions", marker) if r.kind in _PLACE_ROLES]
    referent = scene.discourse.registry.of(word) or _named_within(word, scene)
    placed = referent is not None and referent.type == "place" or _place_noun(word, scene)
    only_place = bool(roles) and all(r.kind in _PLACE_ROLES for r in tongue.rows("prepositions", marker)) and word.pos in {"NOUN", "PROPN"}
    if not roles or not (placed or only_place) or _timed(word, scene):
        return None
    words = grammar.without_case(word, grammar.contiguous(grammar.full_phrase(word), word))
    span = scene.discourse.span(words)
    own = scene.discourse.registry.of(word)
    name = own.name if own is not None else scene.discourse.plain_name(word)
    code = country(name, tongue.code) or (country(referent.name, tongue.code) if referent is not None else None)
    return Place(span, name, _role([r.kind for r in roles], clause, scene), code)


def _named_within(word: Token, scene: Scene) -> object | None:
    """A place named by its phrase: "la côte Pacifique de la Russie", "the coastal city of Chiclayo"."""
    if not _place_noun(word, scene):
        return None
    return next((r for c in word.subtree() if (r := scene.discourse.registry.of(c)) is not None and r.type == "place"), None)


def _place_noun(word: Token, scene: Scene) -> bool:
    row = scene.discourse.registry.tongue.row("anaphora", word.lemma.lower())
    return row is not None and row.kind == "place"


def _timed(word: Token, scene: Scene) -> bool:
    return any(t.start <= word.begin < t.end for t in scene.passage.timexes)


def _role(roles: list[str], clause: Clause, scene: Scene) -> str:
    tongue = scene.discourse.registry.tongue
    moves = tongue.verb("motion", clause.head) is not None
    if moves and roles[0] == "at":
        return "to"
    if moves:
        return next((r for r in roles if r != "at"), roles[0])
    return roles[0]


# --- arguments --------------------------------------------------------------------------------------


def arguments(clause: Clause, scene: Scene, taken: set[int]) -> list[Argument]:
    """The participants beside the subject, places and times; ``taken`` are heads that other slots hold."""
    found: list[Argument] = []
    head = clause.head
    if grammar.agent(head) is not None or clause.shape == "participle" and grammar.bare_participle(head):
        undergoer = grammar.subject(head) or (head.head if head.dep == "acl" else None)
        if undergoer is not None and grammar.agent(head) is not None and not grammar.relative(undergoer):
            found.append(_argument("object", undergoer, scene))
    if clause.shape == "copula":
        found.append(_argument("attribute", head, scene))
    subject = agent_or_subject(head)
    for child in head.children:
        if id(child) in taken or child is subject:
            continue
        role = _argument_role(child, scene)
        if role:
            found.append(_argument(role, child, scene))
    return found


def _argument_role(child: Token, scene: Scene) -> str:
    if child.dep == "obj" or child.dep in {"ccomp", "xcomp"} and child.pos in {"VERB", "AUX", "NOUN", "ADJ"}:
        return "attribute" if child.dep == "xcomp" and child.pos in {"NOUN", "ADJ"} else "object"
    if child.dep == "iobj":
        return "recipient"
    if child.dep == "obl" and child.subtype != "agent":
        return _oblique(child, scene)
    if child.dep == "advmod" and child.feature("Polarity") != "Neg" and child.pos == "ADV" and child.children:
        return "manner"
    return ""


def _oblique(child: Token, scene: Scene) -> str:
    tongue = scene.discourse.registry.tongue
    marker = grammar.preposition(child)
    kinds = [r.kind for r in tongue.rows("prepositions", marker)]
    if "recipient" in kinds and (tongue.row("actors", child.lemma.lower()) or scene.discourse.registry.of(child)):
        return "recipient"
    return next((k for k in kinds if k not in _PLACE_ROLES | {"time", "recipient"}), "other")


def _argument(role: str, token: Token, scene: Scene) -> Argument:
    words = grammar.full_phrase(token)
    if role == "attribute":
        words = [w for w in grammar.phrase(token) if w.dep not in {"cop", "aux", "nsubj", "mark"}]
        words = [w for w in words if not any(a.dep in {"nsubj", "aux", "cop"} for a in [w, *w.ancestors()] if a.i != token.i and _under(a, token))]
    if role in {"object", "topic", "recipient", "attribute", "with", "against"}:
        words = grammar.without_case(token, words)
    words = grammar.contiguous(words, token) or [token]
    named = scene.discourse.participants(token, acting=False)
    name = named[0].name if token.pos in {"PRON", "PROPN"} and named else scene.discourse.span(words).text
    return Argument(role, scene.discourse.span(words), name)


def _under(token: Token, top_: Token) -> bool:
    return any(a is top_ for a in token.ancestors())


# --- quantities -------------------------------------------------------------------------------------

_KINDS = frozenset({"count", "measure", "money", "percent", "age", "score"})


def quantities(clause: Clause, scene: Scene, more: list[Token] | None = None) -> list[Quantity]:
    """The numbers that stand among the clause's own words (and ``more``, an inherited subject's)."""
    own = {id(t) for t in [*clause.tokens, *(more or [])]}
    found = []
    for number in scene.passage.numbers:
        words = scene.words(number.core_start, number.core_end)
        if number.kind in _KINDS and words and all(id(w) in own for w in words) and not _inside_time(number, scene):
            found.append(quantity(number, words, scene))
    return found


def _inside_time(number: Number, scene: Scene) -> bool:
    return any(t.start <= number.core_start and number.core_end <= t.end for t in scene.passage.timexes)


def quantity(number: Number, words: list[Token], scene: Scene) -> Quantity:
    """A number with the noun that it counts."""
    begin, finish, unit = number.start, number.end, number.unit
    noun = _counted(words) if unit is None else None
    if noun is not None:
        unit = noun.lemma.lower()
        phrase = [w for w in grammar.contiguous(grammar.phrase(noun), noun) if w.i <= noun.i]
        begin, finish = min(begin, number.start), max(finish, noun.finish)
        del phrase
    return Quantity(scene.span(begin, finish), number.value, number.upper, number.comparator, unit)


def _counted(words: list[Token]) -> Token | None:
    """The noun that a numeral modifies, or that follows it in "une dizaine de blessés"."""
    head = top(words)
    if head.dep in {"nummod", "det", "amod"} and head.head is not None and head.head.pos in {"NOUN", "PROPN", "SYM"}:
        return head.head if head.head.i > head.i else None
    below = next((c for c in head.each("nmod", "obl") if c.pos == "NOUN" and c.i > head.i), None)
    return below
