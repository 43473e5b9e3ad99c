"""Which names are persons': by a first name, a title, or a noun for people beside them."""

from __future__ import annotations

from factdiff.analysis.tree import Mention, Token, topmost
from factdiff.extraction.clause import grammar
from factdiff.languages import lexicon
from factdiff.languages.columns import GivenNameRow
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import ACTORS, GIVENNAMES, NAMES, OUTLETS, PLACES, TIMES


def like_a_person(tokens: tuple[Token, ...], language: str) -> bool:
    """A first name and more, perhaps behind a title, whatever the pipeline took it for."""
    titles = [n for n, token in enumerate(tokens[:-1]) if titled(token)]
    rest = _behind_place(tokens[titles[-1] + 1 :] if titles else tokens, language)
    longest = 4
    if not 1 < len(rest) <= longest or not all(t.form[:1].isupper() for t in rest):
        return False
    known = known_type(" ".join(t.form for t in tokens), language)
    given = given_name(rest[0]) is not None
    roleless = bool(titles) and not any(t.marks.row(ACTORS) for t in rest)
    return (given or roleless) and not known


def personal(tokens: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """A person's name without the titles before it ("Police Col.") and lower-case words behind it."""
    if known_type(" ".join(t.form for t in tokens), language):
        return tokens
    titles = [n for n, token in enumerate(tokens[:-1]) if titled(token)]
    tokens = _behind_place(tokens[titles[-1] + 1 :] if titles else tokens, language)
    named = [_part_of_name(n, tokens) for n in range(len(tokens))]
    last = max((n for n, capital in enumerate(named) if capital), default=-1)
    end = 0
    while end <= last and (named[end] or (end + 1 <= last and named[end + 1])):
        end += 1
    return tokens[:end]


def _part_of_name(n: int, tokens: tuple[Token, ...]) -> bool:
    """Whether a word has a capital, or hangs by a hyphen on one that has ("Cheuk-yan")."""
    tied = n > 1 and tokens[n - 1].form == "-" and tokens[n - 1].finish == tokens[n].begin
    return any(c.isupper() for c in tokens[n].form) or (tied and any(c.isupper() for c in tokens[n - 2].form))


def role_alone(tokens: tuple[Token, ...]) -> bool:
    """ "Police Col.", "County Clerk": a role that the pipeline took for a name."""
    return titled(tokens[-1]) and all(t.marks.row(ACTORS) for t in tokens)


def titled(token: Token) -> bool:
    """Whether a word is an honorific or a title."""
    return any(row.kind in {"honorific", "title"} for row in token.marks.rows(ACTORS))


def given_name(token: Token) -> GivenNameRow | None:
    """The row of a first name; of a double one that of its first part."""
    return lexicon.row(token.marks.language, GIVENNAMES, token.form.split("-")[0])


def known_type(name: str, language: str) -> str:
    """What the tables say that a name names; empty where they do not know it."""
    if listed(language, OUTLETS, name) or listed(language, NAMES, name):
        return "organisation"
    return "place" if listed(language, PLACES, name) else ""


def _behind_place(tokens: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """A name without the country of the office before it ("President of the United States | Barack Obama")."""
    for cut in range(len(tokens) - 2, 0, -1):
        given = given_name(tokens[cut]) is not None
        before = " ".join(token.form for token in tokens[:cut])
        tied = any(token.dep == "flat" and token.head in tokens[:cut] for token in tokens[cut:])
        if given and not tied and listed(language, PLACES, before):
            return tokens[cut:]
    return tokens


def beside_role(mention: Mention) -> bool:
    """Whether a noun for people describes a name, or is described by it: "Jonsdottir, a former captain"."""
    head = topmost(mention.tokens)
    beside = head.each("appos")
    if head.head is not None and head.dep == "appos":
        beside = [*beside, head.head]
    return any(noun.pos == "NOUN" and _of_people(noun) for noun in beside)


def _of_people(noun: Token) -> bool:
    return noun.marks.person and noun.feature("Number") != "Plur"


def of_family(tokens: tuple[Token, ...]) -> bool:
    """ "Les frères *Roy*", "the *Roy* sisters": several of one surname, which is no name of one of them."""
    name, several = tokens[-1], tokens[0].head
    if len(tokens) > 1 or several is None or several.pos != "NOUN" or several.feature("Number") != "Plur":
        return False
    beside = name.dep in {"nmod", "compound", "flat", "appos"} and abs(name.i - several.i) == 1
    return beside and several.marks.kind(ACTORS) == "relation" and not name.each("case", "conj")


def neuter(mention: Mention) -> bool:
    """ "Holt cut *its* prices", "Holt said *it* had sold the ship": whether a subject of one word is no person."""
    name = topmost(mention.tokens)
    if len(mention.tokens) > 1 or name.head is None or name.dep not in grammar.SUBJECT or given_name(name):
        return False
    below = name.head.each("ccomp")
    subjects = [subject for clause in below for subject in clause.each("nsubj")]
    own = [noun for noun in (*name.head.each("obj"), *subjects) if any(map(_neuter, noun.each("nmod:poss")))]
    return bool(own) or any(
        _neuter(subject) and _does(clause) for clause in below for subject in clause.each("nsubj")
    )


def _neuter(pronoun: Token) -> bool:
    return pronoun.feature("PronType") == "Prs" and pronoun.feature("Gender") == "Neut"


def _does(verb: Token) -> bool:
    """Whether a verb says what somebody does to something: "it took two years", "it cost him his job" say not."""
    lasts = any(noun.each("nummod") and noun.marks.rows(TIMES) for noun in verb.each("obj"))
    touches = any(noun.feature("Gender") in {"Masc", "Fem"} for noun in verb.each("obj", "iobj"))
    return verb.pos == "VERB" and bool(verb.each("obj", "ccomp", "xcomp")) and not (lasts or touches)


def opens_with_title(tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a run of capitals is a title and a whole name ("Mayor Jane Roe"; "General Motors" is none)."""
    whole = 2
    known = known_type(" ".join(t.form for t in tokens), language)
    return len(tokens) > whole and titled(tokens[0]) and not known
