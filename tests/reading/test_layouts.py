"""Pages as content systems and word processors lay them out: which of it is the article, and whose words."""

from __future__ import annotations

import pytest

from factdiff.model.document import Document
from factdiff.reading import RawInput, read
from factdiff.reading.stamps import labels_alone

FR = (
    "La halle de Brunoy rouvrira en juin, a annoncé mardi la mairie.",
    "Le chantier aura duré quatorze mois et coûté 3 millions d'euros, selon la communauté de communes.",
    "Les commerçants, logés depuis un an sous une tente, retrouveront leurs étals le 3 juin.",
)
EN = (
    "The market hall in Brunford will reopen in June, the town council said on Tuesday.",
    "The works took fourteen months and cost 3 million pounds, according to the county.",
    "The traders, who have spent a year in a tent, will be back at their stalls on 3 June.",
)
STORY = {"fr": FR, "en": EN}
BOTH = pytest.mark.parametrize("lang", ["fr", "en"])


def page(lang: str, body: str, head: str = "") -> Document:
    """A page in a language."""
    html = f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    return read(RawInput("a.html", html.encode(), ".html"))


def story(lang: str) -> str:
    """The article's paragraphs."""
    return "".join(f"<p>{text}</p>" for text in STORY[lang])


def texts(document: Document) -> list[str]:
    """What is read of a document, the headline left out."""
    return [document.text[p.start : p.end] for p in document.paragraphs if p.section != "title"]


def linked(json: str) -> str:
    """A script of JSON-LD."""
    return f'<script type="application/ld+json">{json}</script>'


ARTICLE = '{"@type": "NewsArticle", "headline": "Halle", "datePublished": "2024-05-14"}'


@pytest.mark.parametrize(
    "json",
    [
        f"\ufeff{ARTICLE}",
        f"// note\n{ARTICLE}",
        ARTICLE.replace('"headline"', '/* the title */ "headline"'),
        ARTICLE.replace("Halle", "L\\'halle"),
        ARTICLE.replace("Halle", 'La "grande" halle'),
        ARTICLE.replace("}", ', "description": "La halle rou'),
        ARTICLE.replace('"2024-05-14"', '["2024-05-14"]'),
        ARTICLE.replace('"2024-05-14"', '{"@type": "Date", "@value": "2024-05-14"}'),
        ARTICLE.replace("datePublished", "dateCreated"),
    ],
)
def test_json_ld_with_slips_still_tells_the_date(json: str) -> None:
    """Comments, escapes that are none, a quotation mark too many, an end cut off, values in lists and objects."""
    assert page("fr", f"<h1>Halle</h1>{story('fr')}", linked(json)).published == "2024-05-14"


def test_what_json_ld_refers_to_is_looked_up() -> None:
    """The graph names publisher and author by ``@id``; several names of one author are all told."""
    graph = (
        '{"@graph": [{"@type": "Article", "headline": "Halle", "publisher": {"@id": "#p"}, "author": [{"@id": "#a"}, '
        '{"name": ["Luc Bé", "Zoé Cam"]}]}, {"@type": "Organization", "@id": "#p", "name": "Le Val"}, '
        '{"@type": "Person", "@id": "#a", "name": "Anne Roux"}]}'
    )
    found = page("fr", f"<h1>Halle</h1>{story('fr')}", linked(graph))
    assert (found.publisher, found.authors) == ("Le Val", ("Anne Roux", "Luc Bé", "Zoé Cam"))


@BOTH
@pytest.mark.parametrize(
    "mark",
    [
        '<sup id="r1"><a href="#n1">2</a></sup>',
        '<sup class="reference"><a href="https://val.example/p#cite_note-2">[2]</a></sup>',
        '<sup>[<a href="#fn:2">2</a>]</sup>',
        '<a class="footnote-anchor" href="#footnote-2">2</a>',
        '<a href="#_ftn2" name="_ftnref2">[2]</a>',
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
    ],
)
def test_the_mark_of_a_note_is_no_digit_of_the_number_before_it(lang: str, mark: str) -> None:
    """ "About 200" with a note stays 200."""
    words = {"fr": ("Environ 200", " personnes sont venues."), "en": ("About 200", " people came.")}[lang]
    found = texts(page(lang, f"{story(lang)}<p>{words[0]}{mark}{words[1]}</p>"))
    assert found[-1] == "".join(words)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Le 1<sup>er</sup> juin, 20 m<sup>2</sup> de toit.", "Le 1er juin, 20 m2 de toit."),
        ('Voir <a href="/p#plan">12</a> plans du toit.', "Voir 12 plans du toit."),
        ('Un toit du XIX<sup>e</sup> siècle, <a href="#top">dit-on</a>.', "Un toit du XIXe siècle, dit-on."),
    ],
)
def test_raised_letters_and_links_that_mark_no_note_stay(html: str, text: str) -> None:
    """Ordinals, square metres and links within the page are the article's own."""
    assert texts(page("fr", f"{story('fr')}<p>{html}</p>"))[-1] == text


@BOTH
def test_comments_of_editors_are_left_out(lang: str) -> None:
    """Google Docs writes them below the text, Word in a list of its own."""
    below = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this figure, please.</span></p></div>'
    word = "<div style='mso-element:comment-list'><p>Check this figure, please.</p></div>"
    assert texts(page(lang, f"{story(lang)}{below}{word}")) == list(STORY[lang])


@BOTH
def test_a_page_that_names_no_headline_has_its_first_line(lang: str) -> None:
    """As in a text: a short line without a stop."""
    title = {"fr": "La halle rouvre", "en": "Market hall to reopen"}[lang]
    found = page(lang, f'<p class="c3 title">{title}</p>{story(lang)}')
    assert (found.title, texts(found)) == (title, list(STORY[lang]))


@BOTH
@pytest.mark.parametrize("names", ["jp-relatedposts", "relatedPosts", "ShareButtons_x1", "sharedaddy"])
def test_class_names_are_read_in_all_their_spellings(lang: str, names: str) -> None:
    """Words run together, in capitals or with signs between them."""
    assert texts(page(lang, f'{story(lang)}<div class="{names}"><p>Old news of the hall.</p></div>')) == list(
        STORY[lang]
    )


@BOTH
def test_a_heading_with_nothing_below_it_is_left_out(lang: str) -> None:
    """What stood below it was furniture; one inside the article stays."""
    found = page(lang, f"{story(lang)}<h2>A first</h2>{story(lang)}<h3>More</h3><nav>x</nav>")
    assert texts(found) == [*STORY[lang], "A first", *STORY[lang]]


LABEL = {"fr": "Article réservé aux abonnés", "en": "This article is for subscribers only"}
WALL = {"fr": "Pour lire la suite, abonnez-vous.", "en": "Subscribe to keep reading."}


@BOTH
def test_a_label_above_the_opening_does_not_end_it(lang: str) -> None:
    """ "For subscribers only" under the headline stands before what everybody can read."""
    head = linked('{"@type": "NewsArticle", "headline": "Halle", "isAccessibleForFree": false}')
    found = page(lang, f"<h1>Halle</h1><p>{STORY[lang][0]}</p><p>{LABEL[lang]}</p>{story(lang)}", head)
    assert texts(found) == [STORY[lang][0], *STORY[lang]]
    assert [note.kind for note in found.notes] == ["partial"]


@BOTH
@pytest.mark.parametrize(
    "box", ['<aside class="cta"><h2>{}</h2></aside>', '<div class="paywall"><p>{}</p></div>']
)
def test_a_wall_that_the_tags_set_aside_is_told(lang: str, box: str) -> None:
    """An opening without any metadata, before a box that is no article by its tags."""
    found = page(lang, f"<article><h1>Halle</h1>{story(lang)}{box.format(WALL[lang])}</article>")
    assert (texts(found), [note.kind for note in found.notes]) == (list(STORY[lang]), ["partial"])


@BOTH
def test_a_place_to_log_in_makes_no_article_partial(lang: str) -> None:
    """Every page of a paper with subscribers has one in its head."""
    words = {"fr": "Déjà abonné ? Connectez-vous", "en": "Already a subscriber? Log in"}[lang]
    assert not page(lang, f"<header><a href='/in'>{words}</a></header><article>{story(lang)}</article>").notes


@BOTH
def test_a_live_page_without_dates_of_its_own_began_with_its_first_entry(lang: str) -> None:
    """The newest entry stands at the top, and is when the page changed."""
    entry = '<article class="live-post"><time datetime="2024-05-14T{}:00+02:00">x</time><p>{}</p></article>'
    entries = "".join(entry.format(*one) for one in (("11:42", STORY[lang][2]), ("09:05", STORY[lang][1])))
    found = page(lang, f"<main><h1>Halle</h1><p>{STORY[lang][0]}</p>{entries}</main>")
    assert (found.published, found.modified) == ("2024-05-14T09:05:00+02:00", "2024-05-14T11:42:00+02:00")


def test_addresses_that_an_archive_rewrote_are_the_papers_own() -> None:
    """The address, its day and its zone."""
    address = "https://web.archive.org/web/20240601120000/https://val.example/2024/05/14/halle"
    found = page("fr", story("fr"), f'<link rel="canonical" href="{address}">')
    assert (found.url, found.published) == ("https://val.example/2024/05/14/halle", "2024-05-14")


@pytest.mark.parametrize(
    ("lang", "line", "published", "modified"),
    [
        ("en", "First published on Tue 14 May 2024 07.00 CEST", "2024-05-14T07:00:00", None),
        ("en", "Published 9:05 AM ET, Tue May 14, 2024", "2024-05-14T09:05:00", None),
        ("en", "Tuesday, May 14, 2024 | 9:05 a.m.", "2024-05-14T09:05:00", None),
        ("en", "PUBLISHED: May 14, 2024 at 9 a.m. | UPDATED: May 15, 2024 at 6 p.m.", "2024-05-14T09:00:00", "2024-05-15T18:00:00"),
        ("en", "Published: 09:05 BST, 14 May 2024 | Updated: 12:30 BST, 15 May 2024", "2024-05-14T09:05:00", "2024-05-15T12:30:00"),
        ("en", "May 14, 2024 / 9:05 AM EDT / Val News", "2024-05-14T09:05:00", None),
        ("en", "Posted by Ann Roe on May 14, 2024", "2024-05-14", None),
        ("en", "Issued on: 14/05/2024 - 09:05Modified: 15/05/2024 - 10:00", "2024-05-14T09:05:00", "2024-05-15T10:00:00"),
        ("en", "Originally published 14.05.2024", "2024-05-14", None),
        ("en", "Updated 3 hours ago, published yesterday at 6 p.m.", None, None),
        ("fr", "Par Anne Roux Publié le 14/05/24 à 9h05", "2024-05-14T09:05:00", None),
        ("fr", "Rédigé par Anne Roux le 14 mai 2024", "2024-05-14", None),
        ("fr", "Publié le 14 mai 2024 par Anne Roux", "2024-05-14", None),
        ("fr", "Le 14 mai 2024 à 9 h 05", "2024-05-14T09:05:00", None),
        ("fr", "14/05/2024 09:05", "2024-05-14T09:05:00", None),
        ("fr", "Créé le 14-05-2024, dernière modification le 15-05-2024", "2024-05-14", "2024-05-15"),
        ("fr", "Mise en ligne : 14 mai 2024 - 09h05", "2024-05-14T09:05:00", None),
        ("fr", "Article publié le mardi 14 mai 2024", "2024-05-14", None),
        ("fr", "Publié hier à 18h30, mis à jour il y a 2 heures", None, None),
    ],
)  # fmt: skip
def test_lines_of_stamps_are_no_prose(
    lang: str, line: str, published: str | None, modified: str | None
) -> None:
    """Labels, hours on either side of the date, bylines and outlets around it."""
    found = page(lang, f"<h1>Halle</h1><p>{line}</p>{story(lang)}")
    assert (found.published, found.modified, texts(found)) == (published, modified, list(STORY[lang]))


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "Le 14 mai 2024, la halle a été fermée pour travaux par la mairie de Brunoy."),
        ("fr", "La halle a été fermée par arrêté du 14/05/24."),
        ("en", "On 14 May 2024 the hall was closed by Ann Roe, the mayor of Brunford."),
        ("en", "The hall opened at 9 a.m. on 14 May 2024."),
    ],
)
def test_sentences_with_dates_stay(lang: str, line: str) -> None:
    """A date inside a sentence is no stamp."""
    found = page(lang, f"<h1>Halle</h1><p>{line}</p>{story(lang)}")
    assert (found.published, texts(found)[0]) == (None, line)


@BOTH
@pytest.mark.parametrize("name", ["sidebar", "social-text", "author-page"])
def test_a_site_that_names_its_text_like_furniture_is_read_all_the_same(lang: str, name: str) -> None:
    """Names of classes set furniture aside, unless nothing would be left of the page."""
    assert texts(page(lang, f'<div class="{name}">{story(lang)}</div>')) == list(STORY[lang])


@BOTH
def test_a_time_in_a_sentence_makes_it_no_line_of_dates(lang: str) -> None:
    """Beside labels alone a time is a stamp; beside words it is a part of them."""
    label = {"fr": "Publié le", "en": "Published"}[lang]
    time = '<time datetime="2024-05-14">14 May 2024</time>'
    stamped = page(lang, f"<article>{story(lang)}<p>{label} {time}</p></article>")
    assert texts(stamped) == list(STORY[lang])
    told = page(lang, f"<article>{story(lang)}<p>{STORY[lang][0]} {time}</p></article>")
    assert len(texts(told)) == len(STORY[lang]) + 1


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Publié le ", True),
        ("Mis à jour le – publié le ", True),
        ("Updated ", True),
        ("", False),
        (" – ", False),
        ("Publié par la mairie le ", False),
        ("The bridge ", False),
    ],
)
def test_labels_stand_alone_where_no_other_word_does(text: str, *, alone: bool) -> None:
    """Words that announce dates, and signs between them; signs alone announce nothing."""
    assert labels_alone(text) is alone


@BOTH
def test_a_label_behind_one_paragraph_ends_nothing(lang: str) -> None:
    """However little stands behind it: what is no sentence may be a label under the headline."""
    long = " ".join(STORY[lang])
    found = page(lang, f"<h1>Halle</h1><p>{long}</p><p>{LABEL[lang]}</p><p>{STORY[lang][2]}</p>")
    assert texts(found) == [long, STORY[lang][2]]
    ended = page(lang, f"<h1>Halle</h1><p>{long}</p><p>{long}</p><p>{LABEL[lang]}</p><p>{STORY[lang][2]}</p>")
    assert texts(ended) == [long, long]


@pytest.mark.parametrize("first", ["NewsArticle", "LiveBlogPosting"])
def test_a_live_page_goes_before_an_article_that_fits_as_well(first: str) -> None:
    """In whatever order a page describes the two."""
    both = {"NewsArticle": "2024-05-01", "LiveBlogPosting": "2024-05-14"}
    kinds = [first, *(kind for kind in both if kind != first)]
    head = "".join(linked(f'{{"@type": "{kind}", "datePublished": "{both[kind]}"}}') for kind in kinds)
    assert page("fr", story("fr"), head).published == "2024-05-14"
