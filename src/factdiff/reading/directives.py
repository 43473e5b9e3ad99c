"""What tools put into Markdown beside its words: template tags, shortcodes, wiki links, attributes, admonitions.

CommonMark knows none of it and takes it for prose. Each such sign is replaced by `MASK`, a character that no text
holds, so that what is left keeps its place in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: A code point that Unicode keeps free of any character.
MASK = "\ufdd0"
_TAG = re.compile(r"\{%[-\s]*(\w+)?[^%\n]{0,300}%\}|\{\{[<%]?[-\s]*(/?\w+)?[^{}\n]{0,300}\}\}")
#: Tags around what is no prose: Jekyll's and Hugo's code, Liquid's comments.
_BLOCKS = frozenset({"comment", "highlight", "raw"})
_SIGNS = re.compile(
    r"""
    ^[ \t]*\{:[^{}\n]{1,200}\}[ \t]*$ | \{:[^{}\n]{1,200}\}       # kramdown's attributes
    | \{[\#.][\w-][^{}\n]{0,200}\}                                # Pandoc's
    | \[-?@[\w-][^\]\n]{0,100}\]                                  # Pandoc's citations
    | !\[\[[^\[\]\n]{1,200}\]\]                                   # what a wiki embeds
    | \[\[(?:[^\[\]\n|]{1,200}\|)?(?=[^\[\]\n|]{1,200}\]\]) | (?<=[^\[\]\n|])\]\]
    | ==(?=[^\s=][^=\n]{0,500}==) | (?<=[^\s=])==(?![=\w])        # highlighted words
    | [ \t]?(?<=\S)\^[A-Za-z0-9-]{4,40}[ \t]*$                    # the name of a block
    | (?<=>)[ \t]?\[!\w{2,20}\][+-]?                              # a callout's kind
    | ^(?:\#[^\W\d]\w{0,60}(?:/\w{1,60})*[ \t]*)+$                # a line of tags
    | ^:{3,}.*$ | ^(?:!!!|\?\?\?\+?)[ ]?\w.*$                     # admonitions
    | ^:[ \t]+(?=\S)                                              # a definition
    | ^import[ ].{0,200}[ ]from[ ]+['"][^'"\n]{1,200}['"];?[ \t]*$ | ^export[ ]+(?:const|default|function|let)\b.*$
    """,
    re.MULTILINE | re.VERBOSE,
)


def masked(text: str) -> str:
    """The text with `MASK` for each character of a sign; as long as before, line by line."""
    spans = [*_tags(text), *(found.span() for found in _SIGNS.finditer(text))]
    made: list[str] = []
    position = 0
    for start, end in sorted(spans):
        if end > position:
            made += [text[position:start], _blank(text[max(start, position) : end])]
            position = end
    return "".join([*made, text[position:]])


def _blank(words: str) -> str:
    return "\n".join(MASK * len(line) for line in words.split("\n"))


def _tags(text: str) -> Iterator[tuple[int, int]]:
    """Tags of templates, with all that stands between those that hold no prose."""
    opened: tuple[str, int] | None = None
    for found in _TAG.finditer(text):
        name = found[1] or found[2] or ""
        if opened is None:
            opened = (name, found.start()) if name in _BLOCKS else None
            yield found.span()
        elif name in {f"end{opened[0]}", f"/{opened[0]}"}:
            yield opened[1], found.end()
            opened = None
        else:
            yield found.span()
