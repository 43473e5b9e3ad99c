"""RSS, RDF and Atom: each item an article, with what the feed tells of it and where in the file it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from html import escape, unescape
from typing import NoReturn
from xml.parsers import expat

from factdiff.errors import InputError
from factdiff.reading.encoding import decode
from factdiff.reading.sources import FileStretch, Known, RawInput
from factdiff.settings import READING
from factdiff.values import dataclass

_ITEMS = frozenset({"item", "entry"})
_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "issued", "date", "created")
_CHANGES = ("updated", "modified")
_REMEDY = "save the feed anew, or the article's own page"
_DEEPEST = 100
_TAG = re.compile(r"<[^>]*>")
_LONGEST_COLOPHON = 300


@dataclass(slots=True)
class _Item:
    """An item as far as it was read; ``start`` and ``end`` are its bytes in the file."""

    start: int
    end: int = 0
    fields: dict[str, str] = field(default_factory=dict)


def members(source: RawInput) -> Iterator[RawInput]:
    """The items that have a text. Raises `InputError` for broken XML and for XML that declares entities."""
    data = decode(source.data, source.name).encode()
    reader = _FeedReader(source.name)
    reader.run(data)
    line, position = 1, 0
    for number, item in enumerate(reader.items[: READING.most_members], 1):
        line += data.count(b"\n", position, item.start)
        position = item.start
        column = len(data[data.rfind(b"\n", 0, item.start) + 1 : item.start].decode("utf-8", "replace")) + 1
        stretch = FileStretch(data[item.start : item.end].decode("utf-8", "replace"), line, column)
        body = next((item.fields[name] for name in _BODIES if item.fields.get(name)), "")
        known = _known(item, reader)
        if body.strip():
            name = f"{source.name}#{known.url or number}"
            yield RawInput(name, _page(known.title, _whole(body, known.url)), ".html", known, stretch)


def _whole(body: str, address: str | None) -> str:
    """A body without the last paragraph that leads back to the article itself: "The post … appeared first on …"."""
    at = body.rfind("<p")
    tail = body[at:]
    back = address is not None and at > 0 and f'href="{address}"' in unescape(tail)
    return body[:at] if back and len(_TAG.sub("", tail)) <= _LONGEST_COLOPHON else body


def _page(title: str | None, body: str) -> bytes:
    """A body as a page; what holds no tags is text."""
    text = (
        body
        if "<" in body
        else "".join(f"<p>{escape(line)}</p>\n" for line in body.splitlines() if line.strip())
    )
    head = f"<h1>{escape(unescape(title))}</h1>" if title else ""
    return f'<!doctype html><meta charset="utf-8"><body>{head}<article>{text}</article>'.encode()


def _known(item: _Item, reader: _FeedReader) -> Known:
    fields = item.fields
    author = fields.get("creator") or fields.get("author/name") or fields.get("author") or ""
    return Known(
        title=_line(fields.get("title")),
        published=next((_line(fields[name]) for name in (*_DATES, *_CHANGES) if fields.get(name)), None),
        modified=next((_line(fields[name]) for name in _CHANGES if fields.get(name)), None),
        publisher=_line(reader.channel.get("title")),
        authors=(author.strip(),) if author.strip() else (),
        url=_line(fields.get("link") or fields.get("guid") or fields.get("id")),
        language=_line(reader.channel.get("language")),
        summary=not any(fields.get(name, "").strip() for name in _BODIES[:2]),
    )


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


class _FeedReader:
    """One pass over the file; only the fields of items and of the channel are kept."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.items: list[_Item] = []
        self.channel: dict[str, str] = {}
        self.path: list[str] = []
        self.item: _Item | None = None
        self.text: list[str] = []
        self.parser = expat.ParserCreate(
            "utf-8"
        )  # Whatever encoding the file declares: it is decoded already.
        self.parser.UseForeignDTD(True)  # noqa: FBT003 - so that HTML's entities are told and are no fault
        self.parser.SkippedEntityHandler = self._entity
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self.text.append
        self.parser.EntityDeclHandler = self._refuse

    def run(self, data: bytes) -> None:
        try:
            self.parser.Parse(data, True)  # noqa: FBT003 - expat knows no names
        except expat.ExpatError as problem:
            place = f"line {problem.lineno}, column {problem.offset + 1}"
            said = expat.errors.messages.get(problem.code, "broken")
            raise InputError(
                f"is no XML that can be read: {said} ({place})", where=self.name, remedy=_REMEDY
            ) from None

    def _entity(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001 - expat's own call
        """An entity that XML does not know: HTML's, as many feeds use them."""
        if not is_parameter:
            self.text.append(unescape(f"&{name};"))

    def _refuse(self, *_: object) -> NoReturn:
        raise InputError("declares entities, which no feed needs", where=self.name, remedy=_REMEDY)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if len(self.path) > _DEEPEST:
            raise InputError("is nested without end", where=self.name, remedy=_REMEDY)
        if name in _ITEMS and self.item is None:
            self.item = _Item(self.parser.CurrentByteIndex)
        target = self.item.fields if self.item else self.channel
        if name == "link" and attributes.get("href") and attributes.get("rel", "alternate") == "alternate":
            target["link"] = target.get("link") or attributes["href"]
        if self._inside_content():
            self.text.append(f"<{name}>")
        else:
            self.text.clear()
        self.path.append(name)

    def _inside_content(self) -> bool:
        """Whether tags are the article's own: Atom's XHTML."""
        return any(name in _BODIES for name in self.path)

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        self.path.pop()
        if self._inside_content():
            self.text.append(f"</{name}>")
            return
        said = "".join(self.text)
        self.text.clear()
        if self.item is not None and name in _ITEMS:
            self.item.end = self.parser.CurrentByteIndex + len(f"</{tag}>")
            self.items.append(self.item)
            self.item = None
        elif self.item is not None:
            key = "author/name" if name == "name" and self.path[-1:] == ["author"] else name
            self.item.fields[key] = self.item.fields.get(key) or said
        elif len(self.path) <= 2:  # noqa: PLR2004 - the channel's own fields, not those of its image
            self.channel.setdefault(name, said)
