"""Markdown → paragraphs of prose by CommonMark's own rules, each character with its place in the file.

Emphasis, links, references, footnotes' marks and escapes leave their words alone; code, images, struck-out
words and comments are no prose. markdown-it tells no positions within a line, so its state is made to note
them (`_Noting`), and lines are led back to the file past what blocks put in front of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from factdiff.reading.directives import MASK, masked
from factdiff.values import dataclass

_TASK = re.compile(r"\[[ xX]\][ \t]+")
_STRUCK = re.compile(r"<(/?)(?:del|s|strike)\b", re.IGNORECASE)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_FINAL = (".", "!", "?", "…", "»", "”", '"', ";", ":", ",")
_WORD = re.compile(r"\w")
_NEWLINE = re.compile(r"\r\n|\n|\r")
_BLANK = " \t"


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, item or cell; ``origins`` has the file's offset of each of its characters.

    ``raw`` is a block of HTML as it stands there, for the reader of pages.
    """

    text: str
    origins: Sequence[int]
    heading: bool = False
    raw: bool = False


@dataclass(slots=True)
class _Line:
    """What has been gathered of a line; ``linked`` counts its characters inside links."""

    chars: list[str] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    linked: int = 0


def pieces(text: str, begin: int) -> list[Piece]:
    """The prose of a Markdown text from an offset on, in order."""
    if text.startswith("\ufeff", begin):
        begin += 1
    return list(_Walk(masked(text), begin).run())


class _Noting(StateInline):
    """The parser's state for a line of text, which notes where each character of a token stood in the source."""

    def __init__(self, src: str, md: MarkdownIt, env: dict[str, object], tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self.places: list[int] = []

    def append_pending(self, text: str) -> None:
        self.places.extend(range(self.pos, self.pos + len(text)))
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802 - the parser's own name
        places = self.places[: len(self.pending)]
        self.places = []
        token = super().pushPending()
        token.meta["places"] = places
        return token

    def push(self, ttype: str, tag: str, nesting: int) -> Token:
        begin = self.pos
        token = super().push(ttype, tag, nesting)  # type: ignore[arg-type]
        self.places = []  # Blanks before a line's end were noted, and taken back.
        token.meta["begin"] = begin
        if ttype == "code_inline":
            token.meta["source"] = self.src[begin:]
        return token


@cache
def _parser() -> MarkdownIt:
    """CommonMark with tables, struck-out words and footnotes; text inside lines is read by `_inline`."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False, move_to_end=False)
    parser.inline.ruler2.disable(["fragments_join"])
    parser.core.ruler.disable(["inline", "text_join"], ignoreInvalid=True)
    return parser


def _inline(source: str, env: dict[str, object]) -> list[Token]:
    parser = _parser()
    state = _Noting(source, parser, env, [])
    parser.inline.tokenize(state)
    for rule in parser.inline.ruler2.getRules(""):
        rule(state)
    return state.tokens


class _Walk:
    def __init__(self, text: str, begin: int) -> None:
        self.text = text
        self.begin = begin
        breaks = [(m.start(), m.end()) for m in _NEWLINE.finditer(text, begin)]
        starts = [begin, *(end for _, end in breaks)]
        self.lines = list(zip(starts, [*(start for start, _ in breaks), len(text)], strict=True))
        self.cursors: dict[int, int] = {}
        self.env: dict[str, object] = {}

    def run(self) -> Iterator[Piece]:
        above = ""
        for token in _parser().parse(self.text[self.begin :], self.env):
            if token.type == "inline":
                places = self._places(token, cell=above in {"td_open", "th_open"})
                yield from self._prose(token.content, places, heading=above == "heading_open")
            elif token.type == "html_block" and token.map:
                start, end = (
                    self.lines[token.map[0]][0],
                    self.lines[min(token.map[1], len(self.lines)) - 1][1],
                )
                yield Piece(self.text[start:end].replace(MASK, " "), range(start, end), raw=True)
            above = token.type

    def _places(self, token: Token, *, cell: bool) -> list[int]:
        """The file's offset of each character of a block's text."""
        places: list[int] = []
        first = token.map[0] if token.map else 0
        for number, words in enumerate(token.content.split("\n"), first):
            start, end = self.lines[min(number, len(self.lines) - 1)]
            at = max(start, self.cursors.get(number, start)) if cell else start
            found = list(self._aligned(words, at, end, last=not cell))
            self.cursors[number] = found[-1] + 1 if found else at
            places += [*found, end]
        return places

    def _aligned(self, words: str, start: int, end: int, *, last: bool) -> Iterator[int]:
        """Where a line's words stand: at its end (behind a list's or quotation's marks), or at the first place."""
        bare = words.strip(_BLANK)
        body = self.text[start:end].rstrip(_BLANK)
        at = (
            start + len(body) - len(bare)
            if last and body.endswith(bare)
            else self.text.find(bare, start, end)
        )
        if at >= 0:
            lead = len(words) - len(words.lstrip(_BLANK))
            yield from (max(at - lead + n, start) for n in range(len(words)))
            return
        for char in words:  # An escaped bar in a table's cell: the words stand there with signs between them.
            found = self.text.find(char, start, end)
            start = found + 1 if found >= 0 else start
            yield max(start - 1, 0)

    def _prose(self, content: str, places: list[int], *, heading: bool) -> Iterator[Piece]:
        task = _TASK.match(content)
        skipped = task.end() if task else 0
        found = list(_lines(_inline(content[skipped:], self.env), places[skipped:]))
        for line in _joined([line for line in found if _WORD.search("".join(line.chars))]):
            text, origins = _tight(line)
            if heading or not _refers(text, line.linked):
                yield Piece(text, origins, heading=heading)


def _tight(line: _Line) -> tuple[str, list[int]]:
    """A line's text with single blanks and none at its ends."""
    bare = [n for n, char in enumerate(line.chars) if char != MASK]
    line = _Line([line.chars[n] for n in bare], [line.origins[n] for n in bare], line.linked)
    chars = "".join(line.chars)
    kept = [n for n, char in enumerate(chars) if char not in _BLANK or (n and chars[n - 1] not in _BLANK)]
    while kept and chars[kept[0]] in _BLANK:
        del kept[0]
    while kept and chars[kept[-1]] in _BLANK:
        del kept[-1]
    return "".join(chars[n] for n in kept), [line.origins[n] for n in kept]


def _refers(text: str, linked: int) -> bool:
    """Whether a paragraph is a link and nothing else: a teaser of another article."""
    return linked >= len(text) and not text.endswith(_FINAL)


def _lines(tokens: list[Token], places: list[int]) -> Iterator[_Line]:
    """The words of a block's tokens, a line at each hard break."""
    line, links, struck = _Line(), 0, 0
    for token in tokens:
        links += token.nesting if token.type in {"link_open", "link_close"} else 0
        struck += token.nesting if token.type in {"s_open", "s_close"} else 0
        if token.type == "html_inline":
            mark = _STRUCK.match(token.content)
            struck += (-1 if mark[1] else 1) if mark else 0
        if token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content)):
            yield line
            line = _Line()
        elif struck <= 0:
            chars, at = _words(token)
            line.chars.extend(chars)
            line.origins += [places[min(max(place, 0), len(places) - 1)] for place in at]
            line.linked += len(chars) if links else 0
    yield line


def _words(token: Token) -> tuple[str, list[int]]:
    """The text of a token and where its characters stand in the block's text."""
    begin = int(token.meta.get("begin", 0))
    match token.type:
        case "text":
            places = token.meta.get("places") or range(begin, begin + len(token.content))
            return token.content, list(places)
        case "code_inline":
            # A blank at both ends is no part of the code ("` a `").
            inner = str(token.meta["source"])[len(token.markup) :].replace("\n", " ")
            padding = 0 if inner.startswith(f"{token.content}{token.markup}") else 1
            first = begin + len(token.markup) + padding
            return token.content, list(range(first, first + len(token.content)))
        case "text_special":
            # "\\*" stands for its second character, "\\a" and an entity for what begins at the sign.
            if token.info == "escape":
                first = begin + len(token.markup) - len(token.content)
                return token.content, list(range(first, first + len(token.content)))
            return token.content, [begin] * len(token.content)
        case "softbreak":
            return " ", [begin]
    return "", []


def _joined(lines: list[_Line]) -> list[_Line]:
    """Lines kept apart by hard breaks, but for a sentence that goes on behind one."""
    made: list[_Line] = []
    for line in lines:
        text = "".join(line.chars).strip()
        before = "".join(made[-1].chars).rstrip() if made else ""
        if made and text[0].islower() and not before.endswith(_FINAL[:7]):
            made[-1].chars += [" ", *line.chars]
            made[-1].origins += [line.origins[0], *line.origins]
            made[-1].linked += line.linked + 1 if line.linked else 0
        else:
            made.append(line)
    return made
