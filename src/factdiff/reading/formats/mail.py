"""Mails and saved pages in MIME (MHTML): the page or text inside, with what the headers tell."""

from __future__ import annotations

import email
import re
from dataclasses import replace
from email import policy
from email.message import EmailMessage

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading.building import placed
from factdiff.reading.encoding import decode
from factdiff.reading.formats import text as plain
from factdiff.reading.formats import web
from factdiff.reading.sources import FileStretch, Known, RawInput

_REMEDY = "save the article as text or HTML"
_DEEPEST = 50
_BOUNDARY = re.compile(rb"^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)
_ADDRESS = re.compile(r"\s*<[^>]*>\s*")


def read(source: RawInput, text: str) -> Document:
    """The document of the first page in a saved one, or of a mail's text. Raises `InputError` without either."""
    del text  # Each part has its own encoding.
    message = _parsed(source)
    kind, part = _part(message)
    if part is None:
        raise InputError("has no article text", where=source.name, remedy=_REMEDY)
    data = part.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    inside = replace(source, data=raw, known=replace(source.known, encoding=part.get_content_charset()))
    saved = (
        bool(message.get("Snapshot-Content-Location")) or message.get_content_type() == "multipart/related"
    )
    words = decode(raw, source.name, inside.known.encoding)
    if kind == "text/html":
        return _with_headers(web.read(inside, words), message, saved=saved)
    subject = _said(message, "Subject")
    words = _SIGNATURE.split(words)[0]
    document = plain.read(inside, f"{subject}\n\n{words}" if subject else words)
    whole = FileStretch(source.data.decode("utf-8", "replace"), 1, 1)
    return _with_headers(placed(document, whole), message, saved=saved)


def _parsed(source: RawInput) -> EmailMessage:
    if len(_BOUNDARY.findall(source.data)) > _DEEPEST:
        raise InputError("is a mail nested without end", where=source.name, remedy=_REMEDY)
    try:
        return email.message_from_bytes(source.data, policy=policy.default)
    except (ValueError, RecursionError, LookupError, IndexError, AttributeError) as problem:
        raise InputError(
            f"is no mail that can be read ({problem})", where=source.name, remedy=_REMEDY
        ) from None


def _part(message: EmailMessage) -> tuple[str, EmailMessage | None]:
    """The part that is read: the first page, else the first text."""
    parts = [part for part in message.walk() if not part.is_multipart()]
    for kind in ("text/html", "text/plain"):
        found = next((part for part in parts if part.get_content_type() == kind), None)
        if found is not None:
            return kind, found
    return "", None


def _with_headers(document: Document, message: EmailMessage, *, saved: bool) -> Document:
    """What the headers tell; the date of a saved page is that of its saving, and says nothing of the article."""
    said = {name: _said(message, name) for name in ("Subject", "Date", "From", "Snapshot-Content-Location")}
    if saved:
        return replace(document, url=document.url or said["Snapshot-Content-Location"])
    author = _ADDRESS.sub("", said["From"] or "").strip().strip('"')
    known = Known(
        title=said["Subject"],
        published=said["Date"],
        authors=(author,) if author and "@" not in author else (),
    )
    return replace(
        document,
        title=document.title or known.title,
        published=document.published or known.published,
        authors=document.authors or known.authors,
    )


def _said(message: EmailMessage, name: str) -> str | None:
    try:
        value = message.get(name)
        return " ".join(str(value).split()) or None if value is not None else None
    except (ValueError, LookupError, IndexError, AttributeError):
        return None
