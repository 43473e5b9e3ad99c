"""Words and sentences as plain values after Universal Dependencies: what everything above analysis sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace
from functools import wraps
from operator import attrgetter
from typing import Any, TypeVar

from factdiff.analysis.canonical import Canonical
from factdiff.analysis.marks import UNMARKED, Marks
from factdiff.analysis.parse import Parse
from factdiff.values import dataclass


class Sheet:
    """The words of a paragraph, and whether one was written on: hundreds of rules change nothing and ask the same of its trees.

    ``trees`` keeps what hangs on each word, by its place, until a word is written on.
    """

    __slots__ = ("touched", "trees", "words")

    def __init__(self, words: Sequence[Token] = ()) -> None:
        self.words = words
        self.touched = False
        self.trees: dict[int, list[Token]] = {}


_NO_SHEET = Sheet()


@dataclass(slots=True, eq=False)
class Token:
    """A word: ``i`` counts in its paragraph, offsets point into the article's text.

    ``begin`` and ``finish`` are offsets into the canonical paragraph, where times and numbers are
    found; ``dep`` is the UD relation without and ``subtype`` what follows its colon;
    ``marks`` is what the language's tables say of it, ``surety`` how sure its head and relation are, 0 to 1. ``asked``
    keeps what was found out of the word and its tree (see `once`), which nobody changes once its paragraph is analysed;
    ``mended`` names the rules of repair that changed what the reader said of it, ``sheet`` is that of its paragraph.
    """

    i: int
    form: str
    lemma: str
    pos: str
    morph: dict[str, str]
    dep: str
    subtype: str
    begin: int
    finish: int
    start: int
    end: int
    entity: str = ""
    head: Token | None = None
    children: list[Token] = field(default_factory=list)
    marks: Marks = UNMARKED
    surety: float = 1.0
    asked: dict[object, Any] = field(default_factory=dict)
    mended: tuple[str, ...] = ()
    sheet: Sheet = _NO_SHEET

    def __setattr__(self, name: str, value: object) -> None:
        """Set a field, and note on the sheet that one was set."""
        object.__setattr__(self, name, value)
        self.sheet.touched = True
        self.sheet.trees.clear()

    def feature(self, name: str) -> str:
        """The value of a UD feature, empty where the word has none."""
        return self.morph.get(name, "")

    def agrees(self, other: Token) -> bool:
        """Whether two words may have one number and gender, as far as their forms tell."""
        pairs = ((self.feature(name), other.feature(name)) for name in ("Number", "Gender"))
        return all(not one or not two or one == two for one, two in pairs)

    def child(self, *relations: str) -> Token | None:
        """The first child under one of the relations."""
        for child in self.children:
            if child.dep in relations:
                return child
        return None

    def each(self, *relations: str) -> list[Token]:
        """All children under one of the relations, in text order."""
        found = []
        for child in self.children:
            if child.dep in relations:
                found.append(child)  # noqa: PERF401 - asked 20 times a word, and a comprehension costs a call
        return found

    def subtree(self) -> list[Token]:
        """The word and all below it, in text order."""
        if not self.children:
            return [self]
        known = self.sheet.trees.get(self.i)
        if known is not None:
            return [*known]
        found = [self]
        for word in found:  # grows while it is gone through
            found += word.children
        found.sort(key=_place)
        if self.sheet.words:
            self.sheet.trees[self.i] = [*found]
        return found

    def ancestors(self) -> Iterator[Token]:
        """Heads from the next one up to the root."""
        head = self.head
        while head is not None:
            yield head
            head = head.head

    def top(self) -> Token:
        """The root of the word's sentence, which may be the word itself."""
        token = self
        while token.head is not None:
            token = token.head
        return token


def topmost(words: Sequence[Token]) -> Token:
    """The word of a stretch that the others hang on, its first where several do not hang on one another."""
    inside = {id(word) for word in words}
    return next((word for word in words if word.head is None or id(word.head) not in inside), words[0])


def opening(token: Token) -> Token:
    """The first word of all that hangs on a word which is no mark, or the word itself."""
    return next((word for word in token.subtree() if word.pos != "PUNCT"), token)


def ending(token: Token) -> int:
    """Where the last word stands of all that hangs on a word which is no mark."""
    return max((word.i for word in token.subtree() if word.pos != "PUNCT"), default=token.i)


def upwards(token: Token | None) -> list[Token]:
    """A word and all above it; nothing where there is no word."""
    return [token, *token.ancestors()] if token is not None else []


def behind_comma(token: Token) -> bool:
    """Whether a comma opens a word's phrase, or stands right before it."""
    first = opening(token)
    return first.form == "," or form_at(token, first.i - 1) == ","


def names_right_behind(name: Token) -> bool:
    """ "Le procès de l'élu *Tom Roy*": a name beside a noun, with no mark between, says who that is."""
    before = at(name, opening(name).i - 1) if name.dep == "appos" and name.pos == "PROPN" else None
    return before is not None and before.pos != "PUNCT" and not name.each("punct")


def at(token: Token, place: int) -> Token | None:
    """The word at a place of the paragraph, if it stands in the sentence of ``token``."""
    words = token.sheet.words
    if not words:
        return next((word for word in token.top().subtree() if word.i == place), None)
    word = words[place] if 0 <= place < len(words) else None
    return word if word is not None and word.top() is token.top() else None


def form_at(token: Token, place: int) -> str:
    """How the word at a place of the sentence is written; empty where none stands there."""
    word = at(token, place)
    return word.form if word is not None else ""


def around(token: Token) -> tuple[Token, Token] | None:
    """The words right before and behind a word of a sentence; nothing at either end."""
    words = token.top().subtree()
    at = next(n for n, word in enumerate(words) if word is token)
    return (words[at - 1], words[at + 1]) if 0 < at < len(words) - 1 else None


def first_conjunct(token: Token) -> Token:
    """The first of several coordinated words, or the word itself."""
    while token.dep == "conj" and token.head is not None:
        token = token.head
    return token


_place = attrgetter("i")
_UNASKED = object()
Answer = TypeVar("Answer")


def once(question: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """A question that depends on a word's tree alone, asked of each word once.

    Rules ask the same of a word again and again; trees stay as they are once a paragraph is analysed.
    """

    @wraps(question)
    def answer(token: Token) -> Answer:
        found = token.asked.get(question, _UNASKED)
        if found is _UNASKED:
            found = token.asked[question] = question(token)
        return found  # type: ignore[no-any-return]

    return answer


def attach(token: Token, head: Token, dep: str, subtype: str = "") -> None:
    """Hang a word on another one.

    On one that hangs on the word itself it is not hung: who walks up from words in a circle never arrives.
    """
    if token is head or token in head.ancestors():
        return
    if token.head is not None:
        token.head.children.remove(token)
    token.head, token.dep, token.subtype = head, dep, subtype
    head.children.append(token)
    head.children.sort(key=_place)


def replace_by(token: Token, other: Token) -> None:
    """Give a word's place in the tree to one below it, which leaves the word without a head until it gets one."""
    if other.head is not None:
        other.head.children.remove(other)
    other.head, other.dep, other.subtype = token.head, token.dep, token.subtype
    if token.head is not None:
        token.head.children.remove(token)
        token.head.children.append(other)
        token.head.children.sort(key=_place)
    token.head = None


def make_subject(noun: Token, verb: Token) -> None:
    """Let the verb below a noun head what the noun headed: the noun is its subject, and what stands behind it the verb's."""
    replace_by(noun, verb)
    attach(noun, verb, "nsubj")
    for child in [c for c in noun.children if c.i > verb.i]:
        attach(child, verb, child.dep, child.subtype)


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """A named entity as the pipeline marked it; ``type`` is person, place, organisation or thing."""

    tokens: tuple[Token, ...]
    type: str


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence with its root; ``index`` counts over the whole article."""

    index: int
    tokens: tuple[Token, ...]
    root: Token
    mentions: tuple[Mention, ...]

    @property
    def start(self) -> int:
        """Offset of the first word in the article."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset behind the last word in the article."""
        return self.tokens[-1].end


_TYPES = {"PER": "person", "LOC": "place", "ORG": "organisation", "MISC": "thing"}


def sentences(
    parse: Parse, paragraph: Canonical, first: int, mend: Callable[[list[Token]], None]
) -> list[Sentence]:
    """The sentences of a parsed paragraph, counted from ``first`` on, their trees mended by ``mend``."""
    tokens = [_token(parse, i, paragraph) for i in range(len(parse.words))]
    for token, head in zip(tokens, parse.heads, strict=True):
        if head != token.i:
            token.head = tokens[head]
            tokens[head].children.append(token)
    for start, end, label in parse.entities:
        for token in tokens[start:end]:
            token.entity = _TYPES.get(label, "")
    mend(tokens)
    edges: list[tuple[int, int]] = []
    for start, end in zip(parse.starts, [*parse.starts[1:], len(tokens)], strict=True):
        if edges and all(token.head is not None for token in tokens[start:end]):
            edges[-1] = (edges[-1][0], end)
        else:
            edges.append((start, end))
    return [_sentence(parse, edge, tokens, first + n) for n, edge in enumerate(edges)]


def again(read: Sequence[Sentence], paragraph: Canonical, first: int) -> list[Sentence]:
    """The sentences of a paragraph with the same canonical text, where it stands in another article.

    All but the places in the article is the same; the words are others, since rules tell words apart.
    """
    words = [token for sentence in read for token in sentence.tokens]
    copies = [_copied(token, paragraph) for token in words]
    own = dict(zip(map(id, words), copies, strict=True))
    sheet = Sheet(copies)
    for token, copy in zip(words, copies, strict=True):
        copy.sheet = sheet
        copy.head = None if token.head is None else own[id(token.head)]
        copy.children = [own[id(child)] for child in token.children]
    return [
        Sentence(
            first + n,
            tuple(own[id(token)] for token in sentence.tokens),
            own[id(sentence.root)],
            tuple(Mention(tuple(own[id(t)] for t in m.tokens), m.type) for m in sentence.mentions),
        )
        for n, sentence in enumerate(read)
    ]


def _copied(token: Token, paragraph: Canonical) -> Token:
    """The word at its place in another article, not yet tied to others, of whom nothing was asked yet."""
    start, end = paragraph.span(token.begin, token.finish)
    return replace(token, start=start, end=end, head=None, children=[], asked={}, sheet=_NO_SHEET)


def _sentence(parse: Parse, edge: tuple[int, int], tokens: list[Token], index: int) -> Sentence:
    start, end = edge
    mentions = tuple(
        Mention(tuple(tokens[first:last]), _TYPES.get(label, "thing"))
        for first, last, label in parse.entities
        if start <= first and last <= end
    )
    words = tuple(tokens[start:end])
    root = next((t for t in words if t.head is None), words[0])
    return Sentence(index, words, root, mentions)


def _morph(parse: Parse, i: int) -> dict[str, str]:
    """The features of a word; one that has no singular ("troops") is a plural like others."""
    morph = dict(parse.morphs[i])
    return {**morph, "Number": "Plur"} if morph.get("Number") == "Ptan" else morph


def _token(parse: Parse, i: int, paragraph: Canonical) -> Token:
    begin, finish = parse.words[i]
    start, end = paragraph.span(begin, finish)
    dep, _, subtype = parse.deps[i].partition(":")
    return Token(
        i=i,
        form=paragraph.text[begin:finish],
        lemma=parse.lemmas[i],
        pos=parse.pos[i],
        morph=_morph(parse, i),
        dep=dep,
        subtype=subtype,
        begin=begin,
        finish=finish,
        start=start,
        end=end,
        surety=parse.surety[i],
    )
