"""Articles as services, crawlers and content systems hand them out: JSON in many shapes, feeds with their habits."""

from __future__ import annotations

import json

import pytest

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, members, read

TEXT = "La halle de Brunoy rouvrira en juin, a annoncé la mairie.\n\nLe chantier aura duré quatorze mois."
PARTS = TEXT.split("\n\n")
HTML = "".join(f"<p>{part}</p>" for part in PARTS)
DAY = "2024-05-14T09:00:00+02:00"


def one(value: object) -> Document:
    """The only article of a JSON value."""
    source = RawInput("a.json", json.dumps(value, ensure_ascii=False).encode(), ".json")
    (found,) = members(source)
    return read(found)


def texts(document: Document) -> list[str]:
    return [document.text[p.start : p.end] for p in document.paragraphs if p.section != "title"]


SERVICES = {
    "WordPress": {"date": DAY, "link": "https://val.example/h", "title": {"rendered": "Halle"}, "content": {"rendered": HTML}, "author": 3},
    "a search index": {"hits": {"total": 1, "hits": [{"_id": "1", "_source": {"title": "Halle", "content": TEXT, "published": DAY, "url": "https://val.example/h"}}]}},
    "a paper's own": {"response": {"status": "ok", "results": [{"id": "1", "webTitle": "Halle", "webPublicationDate": DAY, "webUrl": "https://val.example/h", "fields": {"bodyText": TEXT}}]}},
    "a single one": {"response": {"content": {"webPublicationDate": DAY, "webUrl": "https://val.example/h", "fields": {"headline": "Halle", "body": HTML}}}},
    "blocks": {"headline": {"basic": "Halle"}, "display_date": DAY, "canonical_url": "https://val.example/h", "content_elements": [{"type": "text", "content": part} for part in PARTS] + [{"type": "image", "caption": "x"}]},
    "a graph": {"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Halle", "articleBody": TEXT, "datePublished": DAY, "mainEntityOfPage": {"@id": "https://val.example/h"}}]},
    "posts": {"posts": [{"title": "Halle", "html": HTML, "published_at": DAY, "url": "https://val.example/h"}]},
    "a reader": {"title": "Halle", "content": HTML, "textContent": "x", "publishedTime": DAY, "url": "https://val.example/h"},
    "capitals": {"Title": "Halle", "Text": TEXT, "Date": DAY, "URL": "https://val.example/h"},
    "objects": {"objects": [{"title": "Halle", "text": TEXT, "date": DAY, "pageUrl": "https://val.example/h"}]},
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_articles_are_found_where_services_put_them(name: str) -> None:
    """Under whatever names and however deep: headline, date, address and both paragraphs."""
    found = one(SERVICES[name])
    assert (found.title, found.published, found.url) == ("Halle", DAY, "https://val.example/h")
    assert texts(found) == PARTS


@pytest.mark.parametrize(
    ("fields", "publisher", "url"),
    [
        ({"source": {"id": None, "name": "Le Val"}, "url": "https://val.example/h"}, "Le Val", "https://val.example/h"),
        ({"source": "https://val.example/h", "source-hostname": "Le Val"}, "Le Val", "https://val.example/h"),
        ({"source": "Le Val", "link": "https://val.example/h"}, "Le Val", "https://val.example/h"),
    ],
)  # fmt: skip
def test_a_source_is_an_outlet_or_an_address(fields: dict[str, object], publisher: str, url: str) -> None:
    """The same word is used for both."""
    found = one({"title": "Halle", "text": TEXT, **fields})
    assert (found.publisher, found.url) == (publisher, url)


def test_a_text_that_a_service_cuts_off_is_partial() -> None:
    """What it leaves out is counted behind the text, and is no prose."""
    found = one({"articles": [{"title": "Halle", "content": f"{PARTS[0]} Le chantier… [+1234 chars]"}]})
    assert texts(found) == [f"{PARTS[0]} Le chantier…"]
    assert [note.kind for note in found.notes] == ["partial"]


def test_several_authors_in_one_string_are_several() -> None:
    """As crawlers write them."""
    assert one({"text": TEXT, "author": "Anne Roux; Luc Bé"}).authors == ("Anne Roux", "Luc Bé")


def test_json_without_a_text_tells_what_it_has() -> None:
    """So that a reader sees which field was meant."""
    with pytest.raises(InputError, match='has no "text", but titre, corps, jour; give'):
        one({"titre": "Halle", "corps": TEXT, "jour": DAY})


def feed(items: str, head: str = '<?xml version="1.0"?>', encoding: str = "utf-8") -> list[Document]:
    """The articles of a feed."""
    text = f'{head}<rss version="2.0"><channel><title>Le Val</title><language>fr</language>{items}</channel></rss>'
    return [read(found) for found in members(RawInput("a.xml", text.encode(encoding), ".xml"))]


ITEM = "<item><title>Halle</title><link>https://val.example/h</link><description>{}</description></item>"


def test_a_feed_is_read_in_the_encoding_that_it_declares() -> None:
    """The declaration is heeded once, and not again on what was decoded."""
    (found,) = feed(ITEM.format(PARTS[0]), '<?xml version="1.0" encoding="ISO-8859-1"?>', "latin-1")
    assert texts(found) == [PARTS[0]]


@pytest.mark.parametrize(
    "head",
    ['<?xml version="1.0"?>', '<!DOCTYPE rss PUBLIC "-//Val//DTD RSS 0.91//EN" "http://val.example/r.dtd">'],
)
def test_a_feed_may_use_the_entities_of_html(head: str) -> None:
    """Whether or not it names a definition of them that nobody fetches."""
    (found,) = feed(
        ITEM.format("Il faut 3&nbsp;000&euro; &agrave; Brunoy, dit la mairie &amp; le maire."), head
    )
    assert texts(found) == ["Il faut 3\u00a0000€ à Brunoy, dit la mairie & le maire."]


@pytest.mark.parametrize(
    "words", ["L’article {} est apparu en premier sur {}.", "The post {} appeared first on {}."]
)
def test_the_way_back_to_the_article_is_no_part_of_it(words: str) -> None:
    """A last paragraph with a link to the article's own address."""
    back = words.format(
        '<a href="https://val.example/h">Halle</a>', '<a href="https://val.example">Le Val</a>'
    )
    (found,) = feed(ITEM.format(f"<![CDATA[{HTML}<p>{back}</p>]]>"))
    assert texts(found) == PARTS


def test_a_feed_that_tells_changes_alone_is_dated_by_them() -> None:
    """Atom asks for no other date."""
    entry = f"<entry><title>Halle</title><updated>{DAY}</updated><content>{PARTS[0]}</content></entry>"
    text = f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Val</title>{entry}</feed>'
    (found,) = members(RawInput("a.xml", text.encode(), ".xml"))
    assert (read(found).published, read(found).modified) == (DAY, DAY)
