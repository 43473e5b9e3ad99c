"""Inputs that hold others, made around any bytes: feeds, lists, mails, archives of the web, documents of Word."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile

_WORD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
_TAIL = b"</w:t></w:r></w:p></w:body></w:document>"


def _zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def warc(data: bytes) -> bytes:
    """One capture in an archive of the web."""
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + data
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://val.example/a\r\nWARC-Date: 2024-05-14T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def wacz(data: bytes) -> bytes:
    """The same, packed, with the bytes in the list of pages, too."""
    page = json.dumps({"url": "https://val.example/a", "title": data.decode("utf-8", "replace")}).encode()
    return _zipped(
        **{"archive/a.warc.gz": gzip.compress(warc(data)), "pages/pages.jsonl": page + b"\n" + data}
    )


def word(data: bytes) -> bytes:
    """The words of a document, and its properties."""
    plain = data.replace(b"&", b"").replace(b"<", b"").replace(b"\0", b"")
    return _zipped(**{"word/document.xml": _WORD + plain + _TAIL, "docProps/core.xml": plain})


def raw_word(data: bytes) -> bytes:
    """The bytes as the document itself."""
    return _zipped(**{"word/document.xml": data})


def mail(data: bytes) -> bytes:
    """A page that was saved as a mail."""
    head = (
        b"From: a@b.example\nSubject: =?utf-8?q?" + data[:20] + b"?=\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n'
    )
    return head + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(data) + b"--b--\n"


def feed(data: bytes) -> bytes:
    """An item of a feed."""
    inner = b"<item><title>a</title><link>https://val.example/a</link><description><![CDATA[" + data
    return (
        b'<?xml version="1.0"?><rss version="2.0"><channel>'
        + inner
        + b"]]></description></item></channel></rss>"
    )


def listed(data: bytes) -> bytes:
    """A list of articles, twice the same."""
    text = data.decode("utf-8", "replace")
    one = {"title": text[:40], "text": text, "url": "https://val.example/a", "published": text[40:60]}
    return json.dumps([one, one]).encode()


def fronted(data: bytes) -> bytes:
    """Front matter before a text."""
    return b"---\n" + data[:120] + b"\n---\n" + data[120:]


def itself(data: bytes) -> bytes:
    """The bytes alone."""
    return data


CONTAINERS = (warc, wacz, word, raw_word, mail, feed, listed, fronted, itself)
