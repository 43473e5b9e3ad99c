"""What an input is: by its first bytes, its name's ending, and how its text opens. What is none is refused by name."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from math import ceil

from factdiff.errors import InputError
from factdiff.reading.encoding import decode
from factdiff.reading.sources import RawInput
from factdiff.settings import READING

_REMEDY = "save the article as text or HTML"
_HTML = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mdx", ".mkd", ".qmd", ".rmd"})
_JSON = frozenset({".json", ".jsonl", ".ndjson", ".geojson", ".ipynb"})
_MAIL = frozenset({".eml", ".mht", ".mhtml"})
_PACKED = frozenset({".warc", ".wacz", ".gz"})
#: Text that is known and has no reader here, by its ending.
_FOREIGN = {
    ".adoc": "AsciiDoc", ".asciidoc": "AsciiDoc", ".bib": "a bibliography", ".c": "a program", ".cfg": "a configuration",
    ".css": "a style sheet", ".csv": "a table (CSV)", ".ics": "a calendar", ".ini": "a configuration",
    ".ipynb": "a notebook", ".java": "a program", ".js": "a program", ".latex": "LaTeX",
    ".mbox": "a mailbox", ".org": "Org text", ".php": "a program", ".ps": "PostScript", ".py": "a program",
    ".rb": "a program", ".rs": "a program", ".rst": "reStructuredText", ".rtf": "an RTF document",
    ".sh": "a program", ".sql": "a program", ".srt": "subtitles", ".svg": "an image (SVG)", ".tex": "LaTeX",
    ".textile": "Textile", ".toml": "TOML", ".ts": "a program", ".tsv": "a table (TSV)", ".vtt": "subtitles",
    ".yaml": "YAML", ".yml": "YAML",
}  # fmt: skip
_OPENINGS = (
    (re.compile(r"\\documentclass|\\begin\{document\}"), "LaTeX"),
    (re.compile(r"WEBVTT\b|1\r?\n\d\d:\d\d:\d\d,\d{3} -->"), "subtitles"),
    (re.compile(r"BEGIN:VCALENDAR"), "a calendar"),
    (re.compile(r"%!PS"), "PostScript"),
    (re.compile(r"#!\s*/"), "a program"),
    (re.compile(r"(?:diff --git |Index: \S+\r?\n=|--- \S[^\n]*\n\+\+\+ \S[^\n]*\n@@ )"), "a patch"),
    (re.compile(r"From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} "), "a mailbox"),
)
_ROOT = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype[^>\[]*(?:\[.*?\])?\s*>\s*)*<([\w:.-]+)",
    re.DOTALL | re.IGNORECASE,
)
_TAGGED = frozenset(
    {"html", "head", "body", "article", "div", "meta", "p", "main", "section", "title", "header"}
)
_FEEDS = frozenset({"rss", "feed", "rdf:rdf"})
_RECORDS = re.compile(r'\s*(?:\{\s*"|\[\s*\{)')
_HEADER = re.compile(r"(?:(?:From|To|Date|Subject|Cc|Reply-To|Sender|Message-I[Dd]|MIME-Version|Received|Content-Type|"
                     r"Content-Transfer-Encoding|Snapshot-Content-Location|Return-Path|Delivered-To):[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")  # fmt: skip
_MARKED = re.compile(
    r"\s*(?:#{1,6}[ \t]+\S|[^\r\n#>*`|<-][^\r\n]*\r?\n(?:={3,}|-{3,})[ \t]*\r?\n)"
    r"|(?:---|\+\+\+)[ \t]*(?:\r?\n)+[\w\"'-]+[ \t]*[:=]"
)
_LARGE_FILE = "version https://git-lfs.github.com/spec/"
_HEAD = 4_096
_OPENS = 100_000


def kind(source: RawInput) -> str:
    """The name of the kind: a module of ``formats``, or one of ``containers``. Raises `InputError` for the rest."""
    _refuse_large(source)
    packed = _packed(source)
    if packed:
        return packed
    text = decode(source.data[:_OPENS], source.name, source.known.encoding, cut=len(source.data) > _OPENS)
    opening = text.lstrip("\ufeff")
    if opening.startswith(_LARGE_FILE):
        raise InputError(
            "is a pointer of Git LFS", where=source.name, remedy="get the file with git lfs pull"
        )
    if source.suffix in _FOREIGN or (source.suffix not in _HTML and _foreign(opening)):
        name = _FOREIGN.get(source.suffix) or _foreign(opening)
        raise InputError(f"is {name}, which is no article", where=source.name, remedy=_REMEDY)
    if source.suffix in _MAIL or (source.suffix not in _HTML | _JSON | _MARKDOWN and _HEADER.match(opening)):
        return "mail"
    return _of_text(source, opening)


def _of_text(source: RawInput, opening: str) -> str:
    root = _root(opening)
    if source.suffix in _HTML or (source.suffix not in _MARKDOWN and root in _TAGGED):
        return "web"
    if root in _FEEDS:
        return "feed"
    if source.suffix in {".xml", ".rss", ".atom"} or opening.lstrip().startswith("<?xml"):
        raise InputError(f"is XML of another kind (<{root or '?'}>)", where=source.name, remedy=_REMEDY)
    if source.suffix in _JSON or (source.suffix in {"", ".txt"} and _RECORDS.match(opening)):
        return "records"
    return (
        "commonmark"
        if source.suffix in _MARKDOWN or (source.suffix == "" and _MARKED.match(opening))
        else "text"
    )


def _foreign(opening: str) -> str | None:
    bare = opening.lstrip()
    return next((name for pattern, name in _OPENINGS if pattern.match(bare)), None)


def _root(opening: str) -> str | None:
    found = _ROOT.match(opening[: _HEAD * 4])
    return found[1].lower() if found else None


def _refuse_large(source: RawInput) -> None:
    most = READING.largest_archive if source.suffix in _PACKED or _magic(source) else READING.largest
    if len(source.data) > most:
        size = f"{ceil(len(source.data) / 1_000_000)} MB; more than {most / 1_000_000:.0f} MB"
        raise InputError(f"has {size} is no article", where=source.name, remedy="give the article alone")


def _magic(source: RawInput) -> bool:
    return source.data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"WARC/"))


def _packed(source: RawInput) -> str | None:
    """Archives and office documents; none where the bytes are text."""
    data = source.data
    if data.startswith(b"WARC/") or (data.startswith(b"\x1f\x8b") and _unzipped(data).startswith(b"WARC/")):
        return "warc"
    if data.startswith(b"PK\x03\x04"):
        return _zipped(source)
    return None


def _unzipped(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(data[:_HEAD], _HEAD)
    except zlib.error:
        return b""


def _zipped(source: RawInput) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, RecursionError) as problem:
        raise InputError(f"is a broken archive ({problem})", where=source.name, remedy=_REMEDY) from None
    if any(name.startswith("archive/") and ".warc" in name for name in names):
        return "wacz"
    if "word/document.xml" in names:
        return "word"
    known = {"xl/workbook.xml": "an Excel workbook", "ppt/presentation.xml": "a PowerPoint presentation",
             "META-INF/container.xml": "an EPUB book", "content.xml": "an OpenDocument file"}  # fmt: skip
    name = next((said for inside, said in known.items() if inside in names), "a zip archive")
    raise InputError(f"is {name}, which cannot be read", where=source.name, remedy=_REMEDY)
