"""Which names are persons': by a first name, a title, or a noun for people beside them."""

from __future__ import annotations

from factdiff.analysis.tree import Mention, Token
from factdiff.extraction.clause.grammar import Tongue

#: Kinds of actors that are people.
OF_PERSONS = frozenset({"person", "title", "relation", "anonymous"})


def like_a_person(tokens: tuple[Token, ...], tongue: Tongue) -> bool:
    """A first name and more, perhaps behind a title, whatever the pipeline took it for."""
    titles = [n for n, token in enumerate(tokens[:-1]) if titled(token, tongue)]
    rest = _behind_place(tokens[titles[-1] + 1 :] if titles else tokens, tongue)
    longest = 4
    if not 1 < len(rest) <= longest or not all(t.form[:1].isupper() for t in rest):
        return False
    known = known_type(" ".join(t.form for t in tokens), tongue)
    given = tongue.row("givennames", rest[0].form.split("-")[0]) is not None
    roleless = bool(titles) and not any(tongue.row("actors", t.form.lower()) for t in rest)
    return (given or roleless) and not known


def personal(tokens: tuple[Token, ...], tongue: Tongue) -> tuple[Token, ...]:
    """A person's name without the titles before it ("Police Col.") and lower-case words behind it."""
    if known_type(" ".join(t.form for t in tokens), tongue):
        return tokens
    titles = [n for n, token in enumerate(tokens[:-1]) if titled(token, tongue)]
    tokens = _behind_place(tokens[titles[-1] + 1 :] if titles else tokens, tongue)
    named = [any(c.isupper() for c in token.form) for token in tokens]
    last = max((n for n, capital in enumerate(named) if capital), default=-1)
    end = 0
    while end <= last and (named[end] or (end + 1 <= last and named[end + 1])):
        end += 1
    return tokens[:end]


def role_alone(tokens: tuple[Token, ...], tongue: Tongue) -> bool:
    """ "Police Col.", "County Clerk": a role that the pipeline took for a name."""
    return titled(tokens[-1], tongue) and all(
        tongue.row("actors", t.form.lower()) or titled(t, tongue) for t in tokens
    )


def titled(token: Token, tongue: Tongue) -> bool:
    """Whether a word is an honorific or a title."""
    row = tongue.row("actors", token.form) or tongue.row("actors", token.form.rstrip("."))
    return row is not None and row.kind in {"honorific", "title"}


def known_type(name: str, tongue: Tongue) -> str:
    """What the tables say that a name names; empty where they do not know it."""
    if tongue.row("outlets", name) is not None or tongue.row("names", name) is not None:
        return "organisation"
    return "place" if tongue.row("places", name) is not None else ""


def _behind_place(tokens: tuple[Token, ...], tongue: Tongue) -> tuple[Token, ...]:
    """A name without the country of the office before it ("President of the United States | Barack Obama")."""
    for cut in range(len(tokens) - 2, 0, -1):
        given = tongue.row("givennames", tokens[cut].form.split("-")[0]) is not None
        before = " ".join(token.form for token in tokens[:cut])
        if given and tongue.row("places", before) is not None:
            return tokens[cut:]
    return tokens


def beside_role(mention: Mention, tongue: Tongue) -> bool:
    """Whether a noun for people describes a name, or is described by it: "Jonsdottir, a former captain"."""
    inside = {id(token) for token in mention.tokens}
    head = next((t for t in mention.tokens if t.head is None or id(t.head) not in inside), mention.tokens[0])
    beside = head.each("appos")
    if head.head is not None and head.dep == "appos":
        beside = [*beside, head.head]
    return any(noun.pos == "NOUN" and _of_people(noun, tongue) for noun in beside)


def _of_people(noun: Token, tongue: Tongue) -> bool:
    row = tongue.row("actors", noun.lemma.lower()) or tongue.row("actors", noun.form.lower())
    return row is not None and row.kind in OF_PERSONS and noun.feature("Number") != "Plur"


def opens_with_title(tokens: tuple[Token, ...], tongue: Tongue) -> bool:
    """Whether a run of capitals is a title and a whole name ("Mayor Jane Roe"; "General Motors" is none)."""
    whole = 2
    known = known_type(" ".join(t.form for t in tokens), tongue)
    return len(tokens) > whole and titled(tokens[0], tongue) and not known
