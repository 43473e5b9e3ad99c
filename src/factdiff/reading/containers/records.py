"""JSON with articles: one object, a list, a line each, a JSON Feed; each keeps its lines in the file."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factdiff.errors import InputError
from factdiff.reading.articlejson import has_body
from factdiff.reading.encoding import decode
from factdiff.reading.sources import FileStretch, Known, RawInput
from factdiff.settings import READING

_LISTS = ("items", "articles", "results", "data", "docs", "entries")
_DEEPEST = 4
_REMEDY = 'give {"title": …, "text": …, "published": …}, or a list of such objects'


def members(source: RawInput) -> Iterator[RawInput]:
    """The article objects of a file; one object is the file itself. Raises `InputError` where there is none."""
    data = decode(source.data, source.name).lstrip("\ufeff").encode("utf-8", "replace")
    opening = data.lstrip()[:1]
    if opening == b"{":
        yield from _of_object(source, data)
    elif opening == b"[":
        yield from _of_list(source, data, _raws(data, source.name), Known())
    else:
        raise InputError("holds no JSON object", where=source.name, remedy=_REMEDY)


def _of_object(source: RawInput, data: bytes) -> Iterator[RawInput]:
    lines = [line for line in data.splitlines() if line.strip()]
    if len(lines) > 1 and all(
        line.lstrip().startswith(b"{") and line.rstrip().endswith(b"}") for line in lines
    ):
        yield from _of_list(source, data, [msgspec.Raw(line) for line in lines], Known())
        return
    fields = _fields(data)
    raws = [] if _is_article(data) else _nested(fields, 0)
    if not raws and (listed := next((fields[key] for key in _LISTS if _opens(fields.get(key), b"[")), None)):
        raws = _raws(bytes(listed), source.name)
    if raws and not _is_article(data):
        yield from _of_list(source, data, raws, _about(fields))
    else:
        yield source


def _nested(fields: dict[str, msgspec.Raw], depth: int) -> list[msgspec.Raw]:
    """The articles that an answer of a service wraps in its own objects: ``response.results``, ``hits.hits``."""
    for value in fields.values():
        if _opens(value, b"["):
            found = [raw for raw in _parts(bytes(value)) if _is_article(bytes(raw))]
            if found:
                return found
    if depth >= _DEEPEST:
        return []
    for value in fields.values():
        if _opens(value, b"{"):
            found = [value] if _is_article(bytes(value)) else _nested(_fields(bytes(value)), depth + 1)
            if found:
                return found
    return []


def _opens(raw: msgspec.Raw | None, mark: bytes) -> bool:
    return raw is not None and bytes(raw).startswith(mark)


def _is_article(data: bytes) -> bool:
    try:
        value = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return isinstance(value, dict) and has_body(value)


def _parts(data: bytes) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return []


def _fields(data: bytes) -> dict[str, msgspec.Raw]:
    try:
        return msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}  # What is broken is told by the reader of articles, with its place.


def _raws(data: bytes, name: str) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        said = "nested without end" if isinstance(problem, RecursionError) else str(problem)
        raise InputError(f"is no JSON: {said}", where=name, remedy="mend it") from None


def _about(fields: dict[str, msgspec.Raw]) -> Known:
    """What a JSON Feed tells of all its articles."""
    said = {key: _text(fields[key]) for key in ("title", "language") if key in fields}
    return Known(publisher=said.get("title"), language=said.get("language"))


def _text(raw: msgspec.Raw) -> str | None:
    try:
        return msgspec.json.decode(raw, type=str)
    except msgspec.MsgspecError:
        return None


def _of_list(source: RawInput, data: bytes, raws: list[msgspec.Raw], known: Known) -> Iterator[RawInput]:
    if len(raws) > READING.most_members:
        raise InputError(f"holds {len(raws)} articles", where=source.name, remedy="give fewer at a time")
    if not raws or not any(bytes(raw).lstrip().startswith(b"{") for raw in raws):
        raise InputError("holds no JSON object", where=source.name, remedy=_REMEDY)
    position, line = 0, 1
    for number, raw in enumerate(raws, 1):
        part = bytes(raw)
        at = data.find(part, position)
        line += data.count(b"\n", position, at)
        column = len(data[data.rfind(b"\n", 0, at) + 1 : at].decode("utf-8", "replace")) + 1
        line_at, position = line, at + len(part)
        line += part.count(b"\n")
        yield RawInput(f"{source.name}#{number}", part, ".json", known, FileStretch("", line_at, column))
