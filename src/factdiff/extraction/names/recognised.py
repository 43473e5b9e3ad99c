"""Names as the recogniser found them, with what it cut off: further names, heads of bodies, parts behind a hyphen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.analysis.tree import Mention, Sentence, Token
from factdiff.languages.tables import ACTORS

_PERSON, _BODY = "person", "organisation"


def whole_names(sentence: Sentence) -> Iterator[Mention]:
    """The mentions of a sentence in text order, each grown to the whole name."""
    pending: Mention | None = None
    for mention in sorted(sentence.mentions, key=lambda m: m.tokens[0].i):
        if pending is not None and mention.tokens[0].i <= pending.tokens[-1].i:
            continue
        if pending is not None and _goes_on(pending, mention):
            pending = Mention((*pending.tokens, *mention.tokens), _PERSON)
            continue
        if pending is not None:
            yield pending
        pending = _grown(mention, sentence)
    if pending is not None:
        yield pending


def _goes_on(mention: Mention, other: Mention) -> bool:
    """Whether two mentions are one person's name ("Hassan | Omar Waberi")."""
    tied = any(word.dep == "flat" and word.head in mention.tokens for word in other.tokens)
    return tied and other.tokens[0].i == mention.tokens[-1].i + 1 and _PERSON in {mention.type, other.type}


def _grown(mention: Mention, sentence: Sentence) -> Mention:
    """A name with what the recogniser cut off behind it."""
    tokens = list(mention.tokens)
    taken = {t.i for other in sentence.mentions for t in other.tokens}
    for token in _behind(tokens[-1], sentence):
        if token.i in taken or not _belongs(token, tokens, mention.type):
            break
        tokens.append(token)
    return Mention(_tied(tokens, sentence), mention.type)


def _behind(token: Token, sentence: Sentence) -> Sequence[Token]:
    return sentence.tokens[token.i - sentence.tokens[0].i + 1 :]


def _belongs(token: Token, tokens: Sequence[Token], kind: str) -> bool:
    """A person's further name ("Kim | Jong-il"), or the head of a body's ("Northern Water | Board")."""
    if token.pos != "PROPN" or not token.form[:1].isupper():
        return False
    if kind == _PERSON:
        return token.dep == "flat"
    heads = any(word.dep == "compound" and word.head is token for word in tokens)
    return kind == _BODY and heads and token.marks.row(ACTORS) is None


def _tied(tokens: list[Token], sentence: Sentence) -> tuple[Token, ...]:
    """A name with the part that a sign ties to it ("Lee Cheuk | -yan", "Johnson | & Johnson"); "China-backed" is a word of its own."""
    rest = list(_behind(tokens[-1], sentence))
    while len(rest) > 1 and _ties(tokens[-1], rest[0], rest[1]):
        tokens = [*tokens, *rest[:2]]
        rest = rest[2:]
    return tuple(tokens)


def _ties(before: Token, sign: Token, after: Token) -> bool:
    """Whether a sign makes one name of the words beside it: "&", or a hyphen without blanks."""
    if sign.form == "&":
        return sign.dep == after.dep == "flat"
    close = before.finish == sign.begin and sign.finish == after.begin
    return sign.form == "-" and after.pos in {"PROPN", "X"} and close
