"""What pages of the web say of themselves: whose JSON-LD it is, which date is which, whether all is there."""

from __future__ import annotations

import pytest

from factdiff.model.document import Document
from factdiff.reading import RawInput, read

FR = "La passerelle de Grandval sera fermée pendant sept semaines, a annoncé lundi le conseil municipal."
EN = "The footbridge in Grandvale will be closed for seven weeks, the town council said on Monday."
BODY = {"fr": FR, "en": EN}


def page(body: str, head: str = "", lang: str = "fr") -> Document:
    """A page in a language."""
    text = BODY[lang[:2]]
    html = f'<!doctype html><html lang="{lang}"><head>{head}</head><body><article>{body}<p>{text}</p></article></body></html>'
    return read(RawInput("a.html", html.encode(), ".html"))


def linked(json: str) -> str:
    """A script of JSON-LD."""
    return f'<script type="application/ld+json">{json}</script>'


ARTICLE = '{"@type": "NewsArticle", "headline": "Fermeture", "datePublished": "2024-05-14T09:00:00+02:00"}'


@pytest.mark.parametrize(
    "json",
    [
        f"//<![CDATA[\n{ARTICLE}\n//]]>",
        f"/*<![CDATA[*/ {ARTICLE} /*]]>*/",
        f"<!-- {ARTICLE} -->",
        f"{ARTICLE};",
        ARTICLE.replace("}", ",}"),
        f"[{ARTICLE},]",
        f'{{"@type": "WebSite", "name": "a,]b"}}\n{ARTICLE}',
        f'{{"@graph": [{{"@type": "WebPage"}}, {ARTICLE},],}}',
        ARTICLE.replace('"NewsArticle"', '"https://schema.org/NewsArticle"'),
        ARTICLE.replace('"', "&quot;"),
        f'{{"@type": "WebPage", "mainEntity": {ARTICLE}}}',
    ],
)
def test_json_ld_is_read_however_it_is_wrapped(json: str) -> None:
    """Comments, CDATA, semicolons, commas too many and escaped quotation marks are no hindrance."""
    assert page("<h1>Fermeture</h1>", linked(json)).published == "2024-05-14T09:00:00+02:00"


OTHER = '{"@type": "NewsArticle", "headline": "Taxe de séjour", "url": "https://val.example/taxe", "datePublished": "2021-01-02"}'
OWN = '{"@type": "NewsArticle", "headline": "La passerelle ferme", "url": "https://val.example/passerelle/", "datePublished": "2024-05-14"}'
CANONICAL = '<link rel="canonical" href="https://www.val.example/passerelle?utm=x">'


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (CANONICAL + linked(f'{{"@graph": [{OTHER}, {OWN}]}}'), "2024-05-14"),
        (CANONICAL + linked(OTHER) + linked(OWN), "2024-05-14"),
        (linked(f"[{OTHER}, {OWN}]"), "2024-05-14"),
        (CANONICAL + linked(OTHER), None),
        (
            CANONICAL
            + linked(OTHER)
            + linked(
                OWN.replace(
                    '"url": "https://val.example/passerelle/"',
                    '"mainEntityOfPage": {"@id": "https://val.example/passerelle#a"}',
                )
            ),
            "2024-05-14",
        ),
        (linked(OTHER.replace("Taxe de séjour", "La passerelle ferme...")), "2021-01-02"),
    ],
)
def test_the_pages_own_article_is_taken(head: str, published: str | None) -> None:
    """Address, then headline tell it from teasers; what both speak against is none."""
    assert page("<h1>La passerelle ferme</h1>", head).published == published


@pytest.mark.parametrize(
    ("body", "published", "modified"),
    [
        (
            '<p>Mis à jour le <time datetime="2024-05-20T19:20:00+02:00">20 mai</time>, publié le <time datetime="2024-05-14">14 mai</time></p>',
            "2024-05-14",
            "2024-05-20T19:20:00+02:00",
        ),
        (
            '<p><time class="updated" datetime="2024-05-20">x</time> <time datetime="2024-05-14">x</time></p>',
            "2024-05-14",
            "2024-05-20",
        ),
        (
            '<p><span>Modifié le</span> <time datetime="2024-05-20">x</time></p><p><time datetime="2024-05-14">x</time></p>',
            "2024-05-14",
            "2024-05-20",
        ),
        ('<time datetime="1715673600000">14 mai 2024</time>', "2024-05-14T10:00:00+02:00", None),
        ('<time datetime="hier">14 mai 2024 à 9 h</time>', "2024-05-14T09:00:00", None),
        (
            "<p>Publié le 04/05/2024 à 09h00 – Mis à jour le 20/05/2024 à 19h20</p>",
            "2024-05-04T09:00:00",
            "2024-05-20T19:20:00",
        ),
        ("<p>Par Anne Morel, le 14 mai 2024 à 09:00</p>", "2024-05-14T09:00:00", None),
        ("<p>Dernière mise à jour : 20 mai 2024</p>", None, "2024-05-20"),
    ],
)
def test_publication_is_told_from_changes(body: str, published: str | None, modified: str | None) -> None:
    """The words before a date say what it is of, and a line of stamps is no claim."""
    found = page(body)
    assert (found.published, found.modified) == (published, modified)
    assert [found.text[p.start : p.end] for p in found.paragraphs] == [FR]


@pytest.mark.parametrize(
    ("body", "published", "modified"),
    [
        (
            "<p>Updated May 20, 2024, 7:20 p.m. | Published May 14, 2024</p>",
            "2024-05-14",
            "2024-05-20T19:20:00",
        ),
        (
            "<p>Published on 14 May 2024 at 09:00 · Last updated on 20 May 2024</p>",
            "2024-05-14T09:00:00",
            "2024-05-20",
        ),
        ("<p>By Jane Roe, May 14, 2024</p>", "2024-05-14", None),
        ("<p>By May 14, 2024 the bridge will open.</p>", None, None),
        (
            '<p>Last updated <time datetime="2024-05-20">x</time>; first published <time datetime="2024-05-14">x</time></p>',
            "2024-05-14",
            "2024-05-20",
        ),
    ],
)
def test_english_stamps_are_told_as_well(body: str, published: str | None, modified: str | None) -> None:
    """The same in the other language."""
    found = page(body, lang="en")
    assert (found.published, found.modified) == (published, modified)


@pytest.mark.parametrize(
    ("lang", "published", "kinds"),
    [
        ("fr", "2024-05-04", []),
        ("en-GB", "2024-05-04", []),
        ("en-US", "2024-04-05", []),
        ("en", None, ["date-ambiguous"]),
    ],
)
def test_figures_are_read_in_the_order_of_the_language(
    lang: str, published: str | None, kinds: list[str]
) -> None:
    """04/05 is a day in May or in April; where nothing tells, it is neither, and that is noted."""
    found = page("", '<meta property="article:published_time" content="04/05/2024">', lang)
    assert (found.published, [note.kind for note in found.notes]) == (published, kinds)


@pytest.mark.parametrize(
    ("lang", "head", "published", "kinds"),
    [
        ("fr", "", "2024-05-14T00:30:00+02:00", ["date-zone"]),
        ("fr-CA", "", "2024-05-13T18:30:00-04:00", []),
        ("en", "", "2024-05-13T22:30:00+00:00", []),
        ("en-GB", "", "2024-05-13T23:30:00+01:00", []),
        (
            "en",
            '<link rel="canonical" href="https://paper.example.au/a">',
            "2024-05-14T08:30:00+10:00",
            ["date-zone"],
        ),
        (
            "en",
            '<meta property="article:modified_time" content="2024-05-14T09:00:00+05:30">',
            "2024-05-14T04:00:00+05:30",
            ["date-zone"],
        ),
    ],
)
def test_times_are_those_of_the_papers_clocks(lang: str, head: str, published: str, kinds: list[str]) -> None:
    """Half past ten in the evening in Greenwich is the next day in Paris; where the day moves, it is noted."""
    meta = '<meta property="article:published_time" content="2024-05-13T22:30:00Z">'
    found = page("", meta + head, lang)
    assert (found.published, [note.kind for note in found.notes]) == (published, kinds)


@pytest.mark.parametrize(
    ("address", "published"),
    [
        ("https://val.example/2024/05/14/passerelle", "2024-05-14"),
        ("https://val.example/info/passerelle-2024-05-14.html", "2024-05-14"),
        ("https://val.example/a/20240514-passerelle", "2024-05-14"),
        ("https://val.example/a/20249914", None),
        ("https://val.example/2024/05/14/depuis-2023-01-02", None),
    ],
)
def test_an_address_can_tell_the_day(address: str, published: str | None) -> None:
    """Where nothing else does, and only one day stands in it."""
    assert page("", f'<link rel="canonical" href="{address}">').published == published


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize(
    "address", ["http://[a", "//[", "http://[::1", "http://a]b/2024/05/14", "http://exa℀mple.fr/a"]
)
def test_an_address_can_be_none(address: str, lang: str) -> None:
    """Pages claim what they like as theirs; the article is read all the same, and an address tells nothing then."""
    head = f'<link rel="canonical" href="{address}"><meta property="og:url" content="{address}">'
    assert page("", head, lang).published is None


@pytest.mark.parametrize("lang", ["fr-FR", "en-US", "en-AU"])
@pytest.mark.parametrize("published", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
@pytest.mark.parametrize("changed", ["2024-05-14T09:00:00-05:00", "2024-05-14T09:00:00+09:00", "2024-05-14"])
def test_the_ends_of_the_calendar(lang: str, published: str, changed: str) -> None:
    """Another zone's clocks would show a day that there is none of: the time stays what it was."""
    head = "".join(
        f'<meta property="article:{name}_time" content="{value}">'
        for name, value in (("published", published), ("modified", changed))
    )
    found = page("", head, lang)
    assert found.published is not None
    assert found.published[:4] in {published[:4], "2024"}


def test_a_page_that_contradicts_its_metadata_is_noted() -> None:
    """The metadata's date is taken, and both are told."""
    found = page(
        "<p>Publié le 14 mai 2024</p>", '<meta property="article:published_time" content="2023-01-02">'
    )
    assert found.published == "2023-01-02"
    assert [(note.kind, note.detail) for note in found.notes] == [("date-conflict", "2023-01-02, 2024-05-14")]


LOCKED = linked(
    '{"@type": "NewsArticle", "headline": "x", "isAccessibleForFree": "False", "hasPart": {"isAccessibleForFree": false}}'
)
WALL = {
    "fr": "<div class='offre'><p>Cet article est réservé aux abonnés. Il vous reste 80 % à lire.</p><p>Profitez de l'offre à 1 € par mois.</p></div>",
    "en": "<div class='offer'><p>This article is for subscribers only. Already a subscriber? Log in.</p><p>Get the first month for $1.</p></div>",
}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_an_opening_before_a_paywall_is_partial(lang: str) -> None:
    """What is sold there is no part of the article, and the document says that it is not whole."""
    html = f'<html lang="{lang}"><head>{LOCKED}</head><body><article><p>{BODY[lang]}</p>{WALL[lang]}</article></body></html>'
    found = read(RawInput("a.html", html.encode(), ".html"))
    assert [found.text[p.start : p.end] for p in found.paragraphs] == ["x", BODY[lang]]
    assert [note.kind for note in found.notes] == ["partial"]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_locked_article_that_is_long_is_whole(lang: str) -> None:
    """A subscriber saved it; a box in the middle of a long text is a box."""
    html = f'<html lang="{lang}"><head>{LOCKED}</head><body><article>{f"<p>{BODY[lang]}</p>" * 30}</article></body></html>'
    assert read(RawInput("a.html", html.encode(), ".html")).notes == ()
    open_ = f'<html lang="{lang}"><body><article><p>{BODY[lang]}</p>{WALL[lang]}{f"<p>{BODY[lang]}</p>" * 30}</article></body></html>'
    found = read(RawInput("a.html", open_.encode(), ".html"))
    assert found.notes == ()
    assert found.text[found.paragraphs[-1].start : found.paragraphs[-1].end] == BODY[lang]


@pytest.mark.parametrize(
    ("end", "partial"),
    [("La suite des travaux […]", True), ("Le maire a déclaré que…", True), ("Fin.", False)],
)
def test_a_text_that_breaks_off_is_partial(end: str, partial: bool) -> None:
    """Marks of omission at the end of a short text say that there was more."""
    found = read(RawInput("a.txt", f"{FR}\n\n{end}\n".encode(), ".txt"))
    assert [note.kind for note in found.notes] == (["partial"] if partial else [])


def test_what_an_archive_puts_into_a_page_is_left_out() -> None:
    """Its toolbar has no facts, and the lines of the page stay where they are."""
    bar = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<div id='wm-ipp-base'><p>The Archive keeps 42 pages of May 2025.</p></div>\n<!-- END WAYBACK TOOLBAR INSERT -->"
    html = f"<html lang='en'><body>{bar}\n<h1>Footbridge closed</h1>\n<p class='date'>May 14, 2024</p>\n<p>{EN}</p></body></html>"
    found = read(RawInput("a.html", html.encode(), ".html"))
    assert found.text.split("\n\n") == ["Footbridge closed", "May 14, 2024", EN]
    assert found.published == "2024-05-14"
    assert found.locate(found.paragraphs[-1].start)[0] == 6


@pytest.mark.parametrize(
    "box",
    [
        "<amp-ad><p>Buy a boat for 12 euros today.</p></amp-ad>",
        "<div class='share-counter'><span>302 shares</span></div>",
        "<section class='newsletter-signup'><p>Every morning, ten stories in your inbox.</p></section>",
        "<p><del>Twelve bridges</del></p>",
        "<div id='wm-ipp'><p>Ask the publishers.</p></div>",
    ],
)
def test_boxes_are_no_part_of_the_article(box: str) -> None:
    """Advertisements, counters, sign-up boxes and struck-out words are told by their tags and names."""
    html = f"<html lang='en'><body><h1>Bridge</h1><p>{EN} {EN} {EN}</p>{box}</body></html>"
    assert read(RawInput("a.html", html.encode(), ".html")).text.split("\n\n") == [
        "Bridge",
        f"{EN} {EN} {EN}",
    ]


def test_a_live_page_keeps_its_body_and_its_entries() -> None:
    """What the page says at its head stands before the dated entries; empty and odd ones are passed over."""
    json = (
        f'{{"@type": ["LiveBlogPosting"], "headline": "Live: bridge", "articleBody": "{EN}", "liveBlogUpdate": ['
        '{"headline": "Open", "datePublished": "2024-05-14T10:00:00Z", "articleBody": "The bridge is open again."},'
        '{"articleBody": ""}, {"articleBody": {"text": "x"}}, 3]}'
    )
    html = f"<html lang='en'><head>{linked(json)}</head><body><div>Loading…</div></body></html>"
    found = read(RawInput("a.html", html.encode(), ".html"))
    assert found.text.split("\n\n") == ["Live: bridge", EN, "Open", "The bridge is open again."]
    assert [p.section for p in found.paragraphs] == ["title", "lede", "entry", "entry"]


def test_a_page_that_a_program_fills_in_is_read_from_its_json_ld() -> None:
    """The tags hold nothing; the article's text stands in the script."""
    json = f'{{"@type": "NewsArticle", "headline": "Bridge", "articleBody": "{EN}"}}'
    html = f"<html lang='en'><head>{linked(json)}</head><body><div id='root'></div></body></html>"
    assert read(RawInput("a.html", html.encode(), ".html")).text == f"Bridge\n\n{EN}"
