"""The names that a paragraph says, each with what its own sentence tells of it, wherever the paragraph stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factdiff.analysis import Passage
from factdiff.analysis.tree import Mention, Sentence, Token, topmost
from factdiff.extraction.names.persons import (
    beside_role,
    given_name,
    known_type,
    like_a_person,
    neuter,
    of_family,
    opens_with_title,
    personal,
    role_alone,
    titled,
)
from factdiff.extraction.names.places import kind, places
from factdiff.extraction.names.recognised import whole_names
from factdiff.extraction.names.spelling import squeezed
from factdiff.languages import lexicon
from factdiff.languages.lexicon import listed
from factdiff.languages.spelling import folded
from factdiff.languages.tables import ACTORS, NAMES, OUTLETS
from factdiff.languages.traits import traits
from factdiff.settings import ANALYSIS
from factdiff.values import dataclass

#: An acronym between its brackets.
_BRACKETED = 3


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """A name where it is said, from word ``first`` to ``last`` of its paragraph.

    ``key`` is the name as names are compared, ``kind`` what it seems to name there; ``gender`` is ``m``, ``f`` or empty;
    ``surname`` the last part of a person's full name, as names are compared; ``placed`` says whether it stands behind a
    preposition of place; ``acronym`` is the word in brackets right behind it, none where it is -1; ``neuter`` says
    whether its own clause speaks of it as of no person.
    """

    first: int
    last: int
    name: str
    key: str
    kind: str
    gender: str
    surname: str
    placed: bool
    acronym: int
    neuter: bool


def namings(passage: Passage, text: str, language: str) -> tuple[Naming, ...]:
    """All names of a paragraph, found out once for every article and version that has it."""
    found: tuple[Naming, ...] | None = passage.asked.get(namings)
    if found is None:
        found = passage.asked[namings] = tuple(_namings(passage, text, language))
    return found


def _namings(passage: Passage, text: str, language: str) -> Iterator[Naming]:
    for sentence in passage.sentences:
        if len(sentence.tokens) <= ANALYSIS.longest_sentence:
            for mention in _mentions(sentence, language):
                if not _timed(mention, passage):
                    yield _naming(mention, sentence, text, language)


def _naming(mention: Mention, sentence: Sentence, text: str, language: str) -> Naming:
    first, last = mention.tokens[0], mention.tokens[-1]
    name = squeezed(text[first.start : last.end])
    kind = _type(mention, name, language)
    full = kind == "person" and len(mention.tokens) > 1
    return Naming(
        first.i, last.i, name, folded(name), kind, _gender(mention), folded(last.form) if full else "",
        _placed(mention), _acronym(last, sentence), neuter(mention),
    )  # fmt: skip


def _mentions(sentence: Sentence, language: str) -> Iterable[Mention]:
    """Named entities, without honorifics and articles, and known names that the pipeline missed."""
    taken: set[int] = set()
    for mention in whole_names(sentence):
        person = mention.type == "person" or like_a_person(mention.tokens, language)
        tokens = _bare(
            personal(mention.tokens, language) if person else mention.tokens, language, person=person
        )
        if (
            tokens
            and not role_alone(tokens)
            and not of_family(tokens)
            and any(t.form[:1].isupper() or t.form[:1].isdigit() for t in tokens)
        ):
            taken.update(id(t) for t in tokens)
            yield Mention(tokens, "person" if person else mention.type)
    for run in _capital_runs(sentence, taken):
        if titled(run[-1]) or of_family(run):
            continue
        known = known_type(" ".join(t.form for t in run), language)
        if opens_with_title(run, language):
            yield Mention(personal(run, language), "person")
        elif known or all(t.pos == "PROPN" for t in run):
            yield Mention(run, known or "thing")


def _bare(tokens: tuple[Token, ...], language: str, *, person: bool) -> tuple[Token, ...]:
    """A name without what stands before it; titles belong to persons alone ("General Motors" keeps its own)."""
    if tokens and tokens[0].form[:1].isupper() and known_type(" ".join(t.form for t in tokens), language):
        return tokens
    while tokens and (
        tokens[0].pos in {"DET", "PUNCT"} or (person and len(tokens) > 1 and titled(tokens[0]))
    ):
        tokens = tokens[1:]
    while tokens and tokens[-1].pos == "PUNCT" and tokens[-1].form != ".":
        tokens = tokens[:-1]
    if len(tokens) > 1 and tokens[-1].form in traits(language).genitives:
        tokens = tokens[:-1]
    return tokens


def _capital_runs(sentence: Sentence, taken: set[int]) -> Iterable[tuple[Token, ...]]:
    run: list[Token] = []
    for token in [*sentence.tokens, None]:
        inside = (
            token is not None and id(token) not in taken and token.pos == "PROPN" and token.form[:1].isupper()
        )
        if inside and token is not None:
            run.append(token)
        elif run:
            yield tuple(run)
            run = []


def _timed(mention: Mention, passage: Passage) -> bool:
    """Whether a capitalised word is a time ("Monday") and names nothing."""
    return any(
        t.start <= mention.tokens[0].begin and mention.tokens[-1].finish <= t.end for t in passage.timexes
    )


def _placed(mention: Mention) -> bool:
    """Whether a name stands behind a preposition that says where."""
    kinds = {row.kind for row in topmost(mention.tokens).marks.prepositions}
    return "at" in kinds


def _type(mention: Mention, name: str, language: str) -> str:
    if mention.type != "person" and _known_body(name, language):
        return "organisation"
    before = _before(mention)
    honoured = before is not None and before.marks.kind(ACTORS) == "honorific"
    place = _surely_a_place(mention, name, language)
    state = place and not honoured and kind(name, language) == "country"  # "its ally Italy" is no person
    if mention.type != "person" and not state and (honoured or beside_role(mention)):
        return "person"
    return "place" if place else mention.type


def _known_body(name: str, language: str) -> bool:
    """An outlet or organisation of the tables whose name means nothing else."""
    rows = (lexicon.row(language, OUTLETS, name), lexicon.row(language, NAMES, name))
    return any(row is not None and not row.ambiguous for row in rows)


def _surely_a_place(mention: Mention, name: str, language: str) -> bool:
    """A name in the table of places that is no word, first name or surname as well."""
    row = places(language).find(name, language)
    if row is None or row.ambiguous or listed(language, NAMES, name):
        return False
    return mention.type != "person" or len(mention.tokens) == 1


def _before(mention: Mention) -> Token | None:
    first = mention.tokens[0]
    family = [first.head, *first.children, *(first.head.children if first.head else [])]
    return next((t for t in family if t is not None and t.i == first.i - 1), None)


def _gender(mention: Mention) -> str:
    before = _before(mention)
    first = mention.tokens[0]
    above = first.head if first.dep == "appos" else None
    for word in (before, above, first):
        if word is None or word.pos == "VERB":
            continue
        rows = [row for row in word.marks.rows(ACTORS) if row.gender in {"m", "f"}]
        rows = [row for row in rows if word is not above or row.lemma == word.form]
        if rows:
            return next((row for row in rows if row.lemma == word.form), rows[0]).gender
        given = given_name(word)
        if given is not None and given.gender in {"m", "f"}:
            return given.gender
    return _of_article(before) if before is not None else ""


def _of_article(role: Token) -> str:
    """ "La ministre Dubé": where a role has no gender of its own its article tells."""
    row = role.marks.row(ACTORS)
    if row is None or row.kind not in {"title", "person", "relation"}:
        return ""
    genders = {"Masc": "m", "Fem": "f"}
    # "Son homologue" may be a woman: before a vowel the possessive is the same.
    telling = [det for det in role.each("det") if det.feature("Poss") != "Yes"]
    return next((genders[g] for det in telling if (g := det.feature("Gender")) in genders), "")


def _acronym(last: Token, sentence: Sentence) -> int:
    """A name in brackets right after a longer one is its acronym: "l'Union africaine (UA)"."""
    begin = last.i + 1 - sentence.tokens[0].i
    after = sentence.tokens[begin : begin + _BRACKETED]
    if len(after) < _BRACKETED or after[0].form != "(" or after[2].form != ")":
        return -1
    short = after[1].form
    return after[1].i if short.isupper() and len(short) > 1 else -1
