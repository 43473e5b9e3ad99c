"""Documents of Word and mails: the words that a reader sees, and what the parts around them tell."""

from __future__ import annotations

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, read
from tests.reading.test_inputs import EN, W, packed, texts

DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
CORE = "docProps/core.xml"
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def word(*paragraphs: str, **files: bytes) -> Document:
    """A document of Word with some paragraphs, in English."""
    body = "".join(f"<w:p>{inner}</w:p>" for inner in paragraphs)
    xml = f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>"
    data = packed(**{"word/document.xml": xml.encode(), **files})
    return read(RawInput("a.docx", data, ".docx"), language="en")


def run(text: str, inner: str = "") -> str:
    """A run of letters."""
    return f"<w:r>{inner}<w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (run("One ") + run("two."), "One two."),
        (run("One") + "<w:r><w:tab/></w:r>" + run("two."), "One two."), (run("One") + "<w:r><w:br/></w:r>" + run("two."), "One two."),
        (run("One") + "<w:r><w:cr/></w:r>" + run("two."), "One two."), (run("One") + "<w:r><w:noBreakHyphen/></w:r>" + run("two."), "One-two."),
        (run("One.") + "<w:r><w:t/></w:r>", "One."), (run("One.") + f"<w:ins>{run(' Two.')}</w:ins>", "One. Two."),
        (f"<w:moveTo>{run('One.')}</w:moveTo>", "One."),
        # What was struck out, moved away, hidden, or is no word.
        (run("One.") + f"<w:del>{run('x')}</w:del>", "One."), (run("One.") + f"<w:moveFrom>{run('x')}</w:moveFrom>", "One."),
        (run("One.") + "<w:r><w:delText>x</w:delText></w:r>", "One."), (run("One.") + run("x", "<w:rPr><w:vanish/></w:rPr>"), "One."),
        (run("One.") + run(" Two.", "<w:rPr><w:b/></w:rPr>"), "One. Two."),
        (run("One.") + "<w:r><w:instrText><w:t>x</w:t></w:instrText></w:r>", "One."),
        (run("One.") + f"<w:r><mc:Fallback><w:p>{run('x')}</w:p></mc:Fallback></w:r>", "One."),
    ],
)  # fmt: skip
def test_the_words_of_a_paragraph(inner: str, expected: str) -> None:
    """As they read when all changes are accepted."""
    assert texts(word(run(EN), inner)) == [EN, expected]


def test_a_box_of_text_is_a_paragraph_of_its_own() -> None:
    """Its words are not those of the paragraph that it hangs on, and stand there once."""
    box = f"<w:txbxContent><w:p>{run('In a box.')}</w:p></w:txbxContent>"
    found = word(run(EN), run("One.") + f"<w:r>{box}</w:r>", "", run("Two."))
    assert texts(found) == [EN, "One.", "In a box.", "Two."]
    assert [found.locate(p.start) for p in found.paragraphs] == [(1, 1), (2, 1), (3, 1), (5, 1)]


@pytest.mark.parametrize(
    ("style", "first", "title"),
    [
        ("Title", EN, EN), ("Heading1", EN, EN), ("heading 1", EN, EN), ("Titre", EN, EN), ("titre1", EN, EN),
        ("Quote", EN, None), ("", EN, None), ("", "Bridge closed", "Bridge closed"), ("Quote", "Bridge closed", "Bridge closed"),
    ],
)  # fmt: skip
def test_the_headline_of_a_document(style: str, first: str, title: str | None) -> None:
    """By its style, or as a short first line; a document of one paragraph has none."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else "<w:pPr/>"
    assert word(styled + run(first), run(EN)).title == title
    assert word(styled + run(first)).title is None


@pytest.mark.parametrize(("creator", "authors"), [(" Jane\n Roe ", ("Jane Roe",)), (" ", ()), ("", ())])
def test_who_wrote_a_document(creator: str, authors: tuple[str, ...]) -> None:
    core = f"<x {DC}><dc:creator>{creator}</dc:creator></x>".encode()
    assert word(run(EN), **{CORE: core}).authors == authors
    assert word(run(EN), **{CORE: b"<x/>"}).authors == ()
    with pytest.raises(InputError, match="is a broken Word document"):
        word(run(EN), **{CORE: b"no XML"})


def mail(head: str, body: str = EN) -> Document:
    """A mail or a saved page."""
    return read(RawInput("a.eml", f"{head}\n\n{body}\n".encode(), ".eml"), language="en")


PARTS = 'Content-Type: multipart/{}; boundary="b"\n'
PAGE = f"<html><body><article><h1>On the page</h1><p>{EN}</p></article></body></html>"
ALTERNATIVES = (
    f"--b\nContent-Type: text/plain\n\nAs text: {EN}\n--b\nContent-Type: text/html\n\n{PAGE}\n--b--"
)


@pytest.mark.parametrize(
    ("head", "body", "title", "published", "authors", "url"),
    [
        ("From: Jane Roe <j@x.example>\nSubject: Bridge\n closed\nDate: Tue, 14 May 2024 10:00:00 +0000", EN,
         "Bridge closed", "2024-05-14T10:00:00+00:00", ("Jane Roe",), None),
        ('From: "Jane Roe" <j@x.example>\nTo: a@x.example', EN, None, None, ("Jane Roe",), None),
        ("From: j@x.example\nTo: a@x.example", EN, None, None, (), None), ("From: <j@x.example>\nTo: a@x.example", EN, None, None, (), None),
        # A page goes before its text; its own headline before the subject.
        ("Subject: S\nFrom: Jane Roe <j@x.example>\n" + PARTS.format("alternative"), ALTERNATIVES, "On the page", None, ("Jane Roe",), None),
        # Of a saved page the headers tell the address alone.
        ("Subject: S\nDate: Tue, 14 May 2024 10:00:00 +0000\nFrom: Jane Roe <j@x.example>\nSnapshot-Content-Location: https://x.example/a\n"
         + PARTS.format("alternative"), ALTERNATIVES, "On the page", None, (), "https://x.example/a"),
        ("Date: Tue, 14 May 2024 10:00:00 +0000\nFrom: Jane Roe <j@x.example>\n" + PARTS.format("related"), ALTERNATIVES, "On the page", None, (), None),
    ],
)  # fmt: skip
def test_what_the_headers_tell(
    head: str, body: str, title: str | None, published: str | None, authors: tuple[str, ...], url: str | None
) -> None:
    found = mail(head, body)
    assert (found.title, found.published, found.authors, found.url) == (title, published, authors, url)
    assert texts(found)[-1] == EN


def test_a_mail_s_text_without_its_signature() -> None:
    """What stands behind the first two dashes is none of the text; its lines are those of the file."""
    found = mail("From: a@x.example\nSubject: Bridge", f"{EN}\n-- \nJane Roe\n-- \nx")
    assert texts(found) == ["Bridge", EN]
    assert [found.locate(p.start) for p in found.paragraphs] == [(2, 10), (4, 1)]
    assert texts(mail("From: a@x.example\nTo: b@x.example", f"{EN}\n--\nJane Roe")) == [EN]
    assert texts(mail("From: a@x.example\nTo: b@x.example", f"{EN}\n\n--- {EN}")) == [EN, f"--- {EN}"]


@pytest.mark.parametrize(("count", "fails"), [(50, False), (51, True)])
def test_a_mail_nested_without_end_is_refused(count: int, *, fails: bool) -> None:
    """Fifty parts of parts are more than anybody sends."""
    body = "content-type: multipart/x\n" * count + EN
    if fails:
        with pytest.raises(InputError, match="is a mail nested without end"):
            mail("From: a@x.example\nTo: b@x.example", body)
    else:
        assert texts(mail("From: a@x.example\nTo: b@x.example", body))


def test_a_mail_without_words_is_refused() -> None:
    with pytest.raises(InputError, match="has no article text"):
        mail("From: a@x.example\nContent-Type: image/png", "x")
