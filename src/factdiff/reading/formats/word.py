"""Documents of Word (DOCX): the paragraphs as they read with all changes accepted; lines count paragraphs."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from factdiff.errors import InputError
from factdiff.model.document import Anchor, Document
from factdiff.reading.building import built
from factdiff.reading.plaintext import is_headline
from factdiff.reading.sources import RawInput
from factdiff.settings import READING

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = frozenset(
    {_FALLBACK, f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", f"{_W}txbxContent"}
)
_HEADINGS = ("title", "titre", "heading1", "heading 1", "titre1")
_REMEDY = "save the article as text or HTML"


def read(source: RawInput, text: str) -> Document:
    """The document of a Word file. Raises `InputError` where it is broken or unpacks beyond all measure."""
    del text
    body = _xml(source, "word/document.xml")
    every = list(_all(body))
    found = [(words, style) for p in every if (words := _words(p).strip()) for style in (_style(p),)]
    core = _xml(source, "docProps/core.xml", needed=False)
    pieces = [words for words, _ in found]
    headed = len(found) > 1 and (found[0][1].startswith(_HEADINGS) or is_headline(found[0][0]))
    joined, paragraphs = built(None, [(words, None) for words in pieces], titled=headed)
    numbers = [n for n, p in enumerate(every, 1) if _words(p).strip()]
    return Document(
        name=source.name,
        text=joined,
        paragraphs=paragraphs,
        anchors=tuple(Anchor(p.start, n, 1) for p, n in zip(paragraphs, numbers, strict=True))
        or (Anchor(0, 1, 1),),
        language="",
        title=pieces[0] if headed else None,
        authors=tuple(filter(None, [_property(core, "creator")])),
    )


def _xml(source: RawInput, name: str, *, needed: bool = True) -> etree._Element:
    """A part of the file as a tree; nothing is unpacked to a disk, and no more than an article can need."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            if not needed and name not in archive.namelist():
                return etree.Element("none")
            with archive.open(name) as stream:
                data = stream.read(READING.largest + 1)
        if len(data) > READING.largest or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise InputError("is no Word document that an editor wrote", where=source.name, remedy=_REMEDY)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        return etree.fromstring(data, parser)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, zlib.error, OSError, EOFError,
            etree.LxmlError, ValueError) as problem:  # fmt: skip
        raise InputError(
            f"is a broken Word document ({problem})", where=source.name, remedy=_REMEDY
        ) from None


def _all(body: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs; what stands there once more for older programs is left out."""
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element.tag == _FALLBACK:
            walk.skip_subtree()
        elif element.tag == f"{_W}p":
            yield element


def _words(paragraph: etree._Element) -> str:
    return " ".join("".join(_runs(paragraph)).split(" "))


def _runs(paragraph: etree._Element) -> Iterator[str]:
    """The text of a paragraph; what was struck out by the editor's record of changes is gone."""
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if (
            element.tag in _GONE
            or (element.tag == f"{_W}p" and element is not paragraph)
            or (element.tag == f"{_W}r" and element.find(f"{_W}rPr/{_W}vanish") is not None)
        ):
            walk.skip_subtree()
        elif element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
            yield " "
        elif element.tag == f"{_W}noBreakHyphen":
            yield "-"


def _style(paragraph: etree._Element) -> str:
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return str(found.get(f"{_W}val", "")).lower() if found is not None else ""


def _property(core: etree._Element, name: str) -> str | None:
    found = core.find(f"{_DC}{name}")
    return " ".join(found.text.split()) or None if found is not None and found.text else None
