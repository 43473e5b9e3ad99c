"""Sources in phrases: "selon X", "d'après le média X", "auprès de X", "à en croire X", "in an interview with X"."""

from __future__ import annotations

from factdiff.analysis.tree import Token, behind_comma, ending, opening
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.framing import reason
from factdiff.extraction.clause.granting import believed
from factdiff.extraction.clause.subjects import agent_or_subject, antecedent, conjuncts
from factdiff.languages import lexicon
from factdiff.languages.columns import SpeechRow
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import ACTORS, CLOSED, FUNCTION, OUTLETS, SPEECH
from factdiff.values import dataclass

_PLACES = frozenset({"obl", "nmod", "parataxis", "advmod", "advcl", "dep"})
#: What the preposition before an outlet means that is spoken to or in.
_ADDRESSING = frozenset({"recipient", "to", "at", "topic", "with"})


#: Sorts of actors whose opinion "pour" can give.
_JUDGES = frozenset({"title", "organisation", "outlet", "person"})
#: Where the source stands below the words of such a preposition.
_HELD = frozenset({"obj", "nsubj", "obl", "nmod"})


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """One source as the tree shows it: its noun, the reporting word, and the verb whose times are the report's.

    ``outlet`` is the name of an outlet whose article stands in a preposition ("au Monde"); ``relative`` says that
    the claim stands in a clause that describes the source ("X, d'après qui …").
    """

    token: Token
    verb: str
    row: SpeechRow
    speech: Token | None
    outlet: str = ""
    relative: bool = False


def by_preposition(token: Token) -> list[Link]:
    """A source in a phrase: "selon X", "d'après X", "according to X", "à en croire X"."""
    row = sourceful(token)
    if row is None or token.dep not in _PLACES:
        return _from_source(token) or _by_opinion(token) or _credited(token) or _believed(token)
    noun = _meant(token) if grammar.relative(token) else token
    outer = _citing(noun.head) if noun is not token and noun.head is not None else []
    if noun is not token and noun.marks.row(SPEECH, "noun") is not None:
        return outer  # The noun is a saying itself, and read as one.
    told = [Link(member, row.lemma, row, None, relative=noun is not token) for member in conjuncts(noun)]
    return outer + cited(noun) + told + [link for clause in noun.each("acl") for link in citing(clause)]


def _credited(token: Token) -> list[Link]:
    """ "Deux soldats ont été tués (AFP).": outlets in brackets behind all that a sentence tells."""
    if token.dep != "parataxis" or token.head is None or token.head.head is not None:
        return []
    first = token.subtree()[0]
    if first.form != "(" or first.head is not token:
        return []
    row, members = plain_saying(token.marks.language), [token, *token.each("conj")]
    names = [_between_commas(member, members) for member in members]
    known = all(listed(token.marks.language, OUTLETS, name) for name in names)
    return [Link(m, row.lemma, row, None, n) for m, n in zip(members, names, strict=True)] if known else []


def _between_commas(member: Token, members: list[Token]) -> str:
    """The words of one of several names, each with all that hangs on it."""
    others = {id(word) for other in members if other is not member for word in other.subtree()}
    others = others if member is members[0] else set()
    words = (w for w in member.subtree() if w.pos not in {"PUNCT", "CCONJ"} and id(w) not in others)
    return " ".join(word.form for word in words).replace("' ", "'")


def plain_saying(language: str) -> SpeechRow:
    """The row of the language's plain verb of saying, which stands for a colon."""
    rows = (row for rows in lexicon.table(language, SPEECH).values() for row in rows)
    return next(row for row in rows if row.colon)


def _from_source(token: Token) -> list[Link]:
    """ "De source policière": a source of some kind, set off from the sentence that it vouches for."""
    if token.dep not in {"obl", "nmod"} or not token.each("amod"):
        return []
    row = lexicon.row(token.marks.language, SPEECH, f"{token.marks.preposition} {token.lemma}", "prep")
    first = token.subtree()[0]
    apart = first.form == "," or first.i == 0 or any(c.form == "," and c.i < token.i for c in token.children)
    return [Link(token, row.lemma, row, None)] if row is not None and apart else []


def sourceful(token: Token) -> SpeechRow | None:
    """The row of a preposition that names a source here: "pour" does where it opens a sentence with who can judge."""
    row = token.marks.marker(SPEECH, "prep")
    if row is None or _namesake(token):
        return None
    return row if not row.opening or _opens_with_judge(token) else None


def _namesake(token: Token) -> bool:
    """ "Une école nommée *d'après Anna Berg*": whom something is named after says nothing."""
    verb = token.head
    names = verb is not None and any(row.kind == "naming" for row in verb.marks.rows(CLOSED))
    return names and verb is not None and opening(token).i == verb.i + 1


def _opens_with_judge(token: Token) -> bool:
    """ "Pour le ministre, …": one person or body in front of the sentence, told by name or office."""
    head = token.head
    if head is None or token.dep not in {"obl", "nmod"} or token.feature("Number") == "Plur":
        return False
    first, ends = opening(head), ending(token)
    parted = any(w.form == "," and w.i == ends + 1 for w in [*token.subtree(), *head.children])
    able = token.entity in {"person", "organisation"} or token.marks.kind(ACTORS) in _JUDGES
    return able and parted and first in token.subtree()


def _by_opinion(token: Token) -> list[Link]:
    """What makes a preposition of several words: "à en croire X", "à entendre X", "aux dires de X", "de l'aveu de X"."""
    found = _composite(token, "prep")
    # "…, citing a diplomat": whom somebody cites is no source of the clause.
    return (
        []
        if found is None or (found[1].kind == "cite" and behind_comma(token))
        else [Link(m, found[1].lemma, found[1], None) for m in conjuncts(found[0])]
    )


def _believed(clause: Token) -> list[Link]:
    """ "If the mayor is to be believed, …": whoever is to be believed says what stands beside the clause."""
    whom = believed(clause)
    if whom is None:
        return []
    row = plain_saying(clause.marks.language)
    return [Link(member, row.lemma, row, None) for member in conjuncts(whom)]


def _composite(token: Token, scope: str) -> tuple[Token, SpeechRow] | None:
    """The noun behind words that stand for a preposition together, and their row: "au micro de X"."""
    if not token.children:
        return None
    fixed = token.each("fixed")
    last = max([token.i, *(f.i for f in fixed)])
    nouns = [c for held in (token, *fixed) for c in held.children if c.i > last and c.dep in _HELD]
    words = [w.form.lower() for w in token.subtree() if w.i <= last and w.pos != "PUNCT"] if nouns else []
    for noun in nouns:
        if noun.pos == "NOUN" and all(c.dep == "case" for c in noun.children):
            continue  # "dans un communiqué de presse": a kind of paper, and nobody's
        cases = [c.lemma.lower() for c in noun.each("case") if c.i > last]
        marker = " ".join([*words, *cases]).replace("' ", "'")
        row = lexicon.row(token.marks.language, SPEECH, marker, scope)
        if row is not None:
            return noun, row
    return None


def _meant(relative: Token) -> Token:
    """What a relative pronoun stands for; where the tree does not tell, the nearest noun before it that agrees."""
    found = antecedent(relative, relative)
    if found is not relative:
        return found
    root = relative.top()
    before = [w for w in root.subtree() if w.i < relative.i and w.pos in {"NOUN", "PROPN"}]
    return next((w for w in reversed(before) if w.agrees(relative)), relative)


def by_complement(token: Token) -> list[Link]:
    """From whom one learnt it: "a-t-on appris auprès de X" names X and not "on"."""
    marks = token.marks
    row = marks.marker(SPEECH, "complement") or lexicon.row(
        marks.language, SPEECH, f"{marks.preposition} {token.lemma}", "prep"
    )
    if row is None or token.dep not in {"obl", "nmod"}:
        return []
    return [Link(member, row.lemma, row, None) for member in conjuncts(token)]


def among(verb: Token) -> list[Link]:
    """Where a report without a speaker was made: "précise-t-on dans l'entourage du ministre"."""
    row = verb.marks.verb(SPEECH)
    found = [c for c in verb.each("obl") if c.marks.row(ACTORS) is not None and c.each("case")]
    return [Link(c, row.lemma, row, verb) for c in found[:1]] if row is not None else []


def _citing(verb: Token) -> list[Link]:
    row = verb.marks.verb(SPEECH)
    who = agent_or_subject(verb) if row is not None and row.kind == "cite" else None
    return [Link(who, row.lemma, row, verb)] if who is not None and row is not None else []


def cited(noun: Token) -> list[Link]:
    """Who passed a source on: "un diplomate cité par X" makes X the outer link."""
    for child in noun.each("acl"):
        row = child.marks.row(SPEECH, "verb")
        by = grammar.agent(child)
        if row is not None and by is not None and row.kind in {"cite", "assert"} and not grammar.relative(by):
            return [Link(by, row.lemma, row, child)]
    return heard_by(noun, "acl")


def heard_by(token: Token, *relations: str) -> list[Link]:
    """The outlet that a speaker answers: "interrogé par l'AFP, le maire a dit que", "a witness interviewed by the BBC"."""
    for child in token.each(*relations):
        row, by = child.marks.row(SPEECH, "verb"), grammar.agent(child)
        if row is not None and by is not None and row.heard and (name := _outlet(by)):
            return [Link(by, row.lemma, row, None, name)]
    return []


def citing(token: Token) -> list[Link]:
    """Whom a participle or a relative clause cites: "…, citant deux diplomates", "le Monde, qui cite un témoin"."""
    row = token.marks.row(SPEECH, "verb")
    own = grammar.subject(token)
    described = token.dep == "acl" and own is not None and grammar.relative(own)
    found = token.child("obj") if described else token.child("obj", "nsubj")
    if row is None or row.kind != "cite" or found is None or reason(token):
        return []
    if grammar.finite(token) is not None and not described:
        return []
    return [Link(member, row.lemma, row, None) for member in conjuncts(found)]


def outlets_told(verb: Token, row: SpeechRow) -> list[Link]:
    """The outlets that were told something: "au Monde", "told the BBC", "dans un entretien à l'AFP"."""
    found = []
    for phrase in verb.each("obl", "iobj", "obj", "nsubj"):
        if phrase.dep == "nsubj" and not phrase.each("case"):
            continue
        spoken_to = _composite(phrase, "outlet")
        if spoken_to is not None:
            found.append(Link(spoken_to[0], spoken_to[1].lemma, spoken_to[1], None))
            continue
        told = next((t for t in _within(phrase) if _outlet(t)), None)
        if told is not None and _addressed(phrase):
            found.append(Link(told, told.marks.preposition or row.lemma, row, None, _outlet(told)))
    return found


def _within(phrase: Token) -> list[Token]:
    """A phrase's head and the nouns behind it that may be told something in its place."""
    if phrase.pos == "PROPN" or phrase.marks.acts:
        return [phrase]
    return [phrase, *(c for c in phrase.each("nmod", "appos") if c.pos in {"NOUN", "PROPN"})]


def _addressed(phrase: Token) -> bool:
    kinds = {row.kind for row in phrase.marks.prepositions}
    return not phrase.each("case") or bool(kinds & _ADDRESSING)


def _outlet(token: Token) -> str:
    """The name of an outlet that was told something; "the press" is an audience and no source."""
    words = grammar.without_case(token, grammar.full_phrase(token))
    name = " ".join(w.form for w in words if w.pos == "PROPN" or w.entity)  # "Monde" may be read as a noun
    rows = (w.marks.row(FUNCTION) for w in token.each("case", "det"))
    held = [f"{article} {name}" for row in rows if row is not None for article in row.article]
    held += [f"{w.form} {name}" for w in token.each("det") if w.form[:1].isupper()]
    known = next((n for n in (*held, name) if listed(token.marks.language, OUTLETS, n)), "")
    return known or (name if token.marks.kind(ACTORS) == "outlet" else "")
