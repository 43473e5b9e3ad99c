"""Bytes become documents: kinds, encodings, metadata, paragraphs and the way back to the file."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.errors import FactdiffError, InputError, LanguageError
from factdiff.reading import RawInput, is_factset, load, read
from factdiff.reading.dates import iso

FRENCH = "Deux personnes sont mortes hier à Lyon, a annoncé la préfecture. L’enquête est en cours."
ENGLISH = "Two people died in a crash on Monday, police said. The road was closed for hours."


def source(data: str | bytes, suffix: str = ".txt") -> RawInput:
    """An input with some bytes."""
    return RawInput(f"a{suffix}", data.encode() if isinstance(data, str) else data, suffix)


def pieces(text: str, suffix: str = ".txt") -> list[tuple[str, str]]:
    """Sections and paragraphs of a text."""
    document = read(source(text, suffix), language="fr")
    return [(p.section, document.text[p.start : p.end]) for p in document.paragraphs]


def test_a_text_with_a_headline_has_title_lede_and_body() -> None:
    """The first line is the title where a blank line follows it and no full stop ends it."""
    assert pieces(f"Deux morts à Lyon\n\n{FRENCH}\n\n{FRENCH}") == [
        ("title", "Deux morts à Lyon"),
        ("lede", FRENCH),
        ("body", FRENCH),
    ]


def test_a_text_without_blank_lines_has_a_paragraph_a_line() -> None:
    """Long lines are paragraphs; a short label above them is one of its own."""
    long = FRENCH * 3
    assert [text for _, text in pieces(f"En direct\n{long}\n{long}")] == ["En direct", long, long]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    """A block of lines of about one length is read as one paragraph."""
    wrapped = "Deux personnes sont mortes hier à Lyon dans un accident, a annoncé la\npréfecture. L'enquête est en cours."
    assert [text for _, text in pieces(f"{wrapped}\n\n{FRENCH}")] == [wrapped, FRENCH]


def test_markdown_signs_and_front_matter_stay_outside_paragraphs() -> None:
    """Paragraphs leave out what is not prose."""
    document = read(
        source(f"---\ntitle: Deux morts\ndate: 2024-03-05\n---\n# Deux morts\n\n- {FRENCH}\n", ".md")
    )
    texts = [document.text[p.start : p.end] for p in document.paragraphs]
    assert texts == ["Deux morts", FRENCH]
    assert (document.published, document.title) == ("2024-03-05", "Deux morts")


def test_article_json_is_read_with_its_fields() -> None:
    """Title, text and dates come from the object's fields."""
    data = f'{{"title": "Crash", "text": ["{ENGLISH}", "It rained."], "published": "2024-03-05T10:00:00Z"}}'
    document = read(source(data, ".json"))
    assert (document.language, document.title, document.published) == (
        "en",
        "Crash",
        "2024-03-05T10:00:00+00:00",
    )
    assert document.text == f"Crash\n\n{ENGLISH}\n\nIt rained."


PAGE = f"""<!doctype html>
<html lang="en"><head><title>Site - Crash</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Two die in crash",
 "datePublished": "2024-03-05T10:00:00+01:00", "publisher": {{"name": "The Herald"}},
 "author": [{{"name": "Ann Lee"}}]}}</script></head>
<body><nav><p>Home</p></nav><article><h1>Two die in crash</h1>
<p>{ENGLISH}</p>
<p>Roads were w&eacute;t, <b>said</b> the mayor.</p></article><footer><p>Imprint</p></footer></body></html>"""


def test_a_page_gives_headline_metadata_and_paragraphs() -> None:
    """JSON-LD goes first; navigation and footer are left out."""
    document = read(source(PAGE, ".html"))
    assert document.text == f"Two die in crash\n\n{ENGLISH}\n\nRoads were wét, said the mayor."
    assert (document.published, document.publisher) == ("2024-03-05T10:00:00+01:00", "The Herald")
    assert document.authors == ("Ann Lee",)


def test_a_page_leads_back_to_the_lines_of_the_file() -> None:
    """Each paragraph knows the line it begins on, through tags and entities."""
    document = read(source(PAGE, ".html"))
    lines = [document.locate(p.start)[0] for p in document.paragraphs]
    assert lines == [6, 7, 8]


def test_a_live_page_has_dated_entries() -> None:
    """Every entry's paragraphs carry the entry's own time."""
    entry = '<div class="live-entry"><time datetime="2024-03-05T{0}:00">{0}</time><p>{1}</p></div>'
    html = (
        "<html><body><h1>Crash</h1>"
        + entry.format("12:00", ENGLISH)
        + entry.format("11:00", ENGLISH)
        + "</body></html>"
    )
    document = read(source(html, ".html"))
    assert document.live
    assert [(p.section, p.published) for p in document.paragraphs[1:]] == [
        ("entry", "2024-03-05T12:00:00"),
        ("entry", "2024-03-05T11:00:00"),
    ]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("utf-8", FRENCH), ("utf-8-sig", FRENCH), ("utf-16", FRENCH), ("cp1252", FRENCH * 5)],
)
def test_encodings_are_detected(encoding: str, text: str) -> None:
    """Accents and typographic apostrophes survive whatever the encoding."""
    assert read(source(text.encode(encoding))).text == text


@pytest.mark.parametrize(
    ("data", "suffix", "message"),
    [
        (b"", ".txt", "a.txt: is empty; give an article with text in it"),
        (b"  \n ", ".txt", "a.txt: is empty; give an article with text in it"),
        (b"%PDF-1.7 ...", ".txt", "a.txt: is a PDF, not text; save the article as text or HTML"),
        (b"abc\x00def", ".txt", "a.txt: is binary, not text; save the article as text or HTML"),
        (
            b'{"title": "x"}',
            ".json",
            'a.json: has no "text", but title; give {"title": …, "text": …, "published": …}',
        ),
        (
            b"[1, 2]",
            ".json",
            'a.json: holds no JSON object; give {"title": …, "text": …, "published": …}, or a list of such objects',
        ),
    ],
)
def test_bad_input_gives_one_clear_line(data: bytes, suffix: str, message: str) -> None:
    """The error says what, where and what to do."""
    with pytest.raises(InputError) as caught:
        read(source(data, suffix))
    assert caught.value.line() == message


def test_broken_json_names_the_place() -> None:
    """Line and column of the mistake are told."""
    with pytest.raises(InputError, match=r"line \d+, column \d+"):
        read(source(b'{"title": "x", ', ".json"))


@pytest.mark.parametrize(
    "text",
    [
        "Der Präsident hat am Montag gesagt, dass die Lage ernst ist und bleibt.",
        "El presidente del gobierno ha dicho que la situación en el país es de una gravedad extrema.",
        "Президент заявил, что ситуация остается сложной.",
    ],
)
def test_other_languages_are_refused_by_name(text: str) -> None:
    """The error lists what is supported."""
    with pytest.raises(LanguageError, match=r"supported: English \(en\), French \(fr\)"):
        read(source(text))


@pytest.mark.parametrize(("text", "code"), [(FRENCH, "fr"), (ENGLISH, "en"), (FRENCH.upper(), "fr")])
def test_languages_are_recognised(text: str, code: str) -> None:
    """French and English are told apart, capitals or not."""
    assert read(source(text)).language == code


def test_options_override_what_the_file_says() -> None:
    """--lang, --date and --title go before the article's own."""
    document = read(source(PAGE, ".html"), language="fr", date="2020-01-02", title="Mine")
    assert (document.language, document.published, document.title) == ("fr", "2020-01-02", "Mine")


@pytest.mark.parametrize("bad", ["yesterday", "2024-13-40", "05/03/2024"])
def test_a_date_that_is_none_is_refused(bad: str) -> None:
    """The option and the expected form are named."""
    with pytest.raises(InputError, match="--date"):
        read(source(FRENCH), date=bad)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T10:00:00Z", "2024-03-05T10:00:00+00:00"),
        ("2024-03-05T10:00:00.123+0200", "2024-03-05T10:00:00+02:00"),
        ("20240305", "2024-03-05"),
        ("Tue, 05 Mar 2024 10:00:00 +0100", "2024-03-05T10:00:00+01:00"),
        ("soon", None),
        ("2024-02-31", None),
    ],
)
def test_dates_of_metadata_become_iso(text: str, value: str | None) -> None:
    """What is no date is none, never a guess."""
    assert iso(text) == value


def test_missing_files_folders_and_revisions_are_named(tmp_path: Path) -> None:
    """Each trouble with a source has its own message."""
    for name in (str(tmp_path / "none.txt"), str(tmp_path)):
        with pytest.raises(InputError, match=r"no such file|is a folder"):
            load(name)


def test_a_revision_of_git_is_a_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """REV:path is read from git, and an unknown one is an error."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(FRENCH, "utf-8")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]
    for command in (["init", "-q"], ["add", "a.txt"], ["commit", "-qm", "one"]):
        subprocess.run([*git, *command], check=True)
    (tmp_path / "a.txt").write_text(ENGLISH, "utf-8")
    assert load("HEAD:a.txt").data.decode() == FRENCH
    with pytest.raises(InputError, match="git knows no revision"):
        load("nowhere:a.txt")


def test_a_fact_set_is_told_from_an_article() -> None:
    """Only the schema tells; other JSON is an article."""
    assert is_factset(source('{"schema": "factdiff/factset/1"}', ".json"))
    assert not is_factset(source('{"title": "x", "text": "factdiff/factset/ is a schema"}', ".json"))


def test_deep_and_truncated_pages_do_not_crash() -> None:
    """What cannot be read ends in an error of ours, never in a traceback."""
    deep = "<html><body>" + "<div>" * 20_000 + f"<p>{ENGLISH}</p>"
    for html in (deep, PAGE[: len(PAGE) // 2], "<html><body></body></html>"):
        with suppress(FactdiffError):
            assert read(source(html, ".html")).paragraphs


@settings(max_examples=60, deadline=None)
# A zero byte at every other place is how UTF-16 looks; no prose in UTF-8 has one.
@given(st.text(st.characters(exclude_characters="\0"), min_size=1).filter(str.strip))
def test_text_stays_as_it_is_and_paragraphs_lie_inside(text: str) -> None:
    """The decoded file is the article's text; paragraphs are in order and do not overlap."""
    data = text.encode("utf-8", "ignore")
    try:
        document = read(source(data), language="fr")
    except InputError:
        return
    assert document.text == data.decode("utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8")
    edges = [edge for p in document.paragraphs for edge in (p.start, p.end)]
    assert edges == sorted(edges)
    assert all(document.text[p.start : p.end].strip() for p in document.paragraphs)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ""])
def test_an_unsettled_merge_is_no_article(suffix: str) -> None:
    """Both versions would be read as one text that contradicts itself."""
    text = "A fire broke out.\n<<<<<<< HEAD\nTwo died.\n=======\nThree died.\n>>>>>>> theirs\n"
    with pytest.raises(InputError, match="holds the marks of a merge conflict; settle the conflict first"):
        read(RawInput("a", text.encode(), suffix))
    heading = "A fire\n=======\n\nTwo people died in the fire on Monday, and officials closed the school.\n"
    assert read(RawInput("a", heading.encode(), suffix)).paragraphs


def test_a_pointer_to_a_large_file_is_no_article() -> None:
    """Git LFS leaves it where the file was not fetched."""
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
    with pytest.raises(InputError, match="is a pointer of Git LFS; get the file with git lfs pull"):
        read(RawInput("a.txt", pointer.encode(), ".txt"))
