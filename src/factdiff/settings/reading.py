"""What is taken for an article, and for which language's."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """What is taken for an article, and for all of one.

    ``stub``: characters; a shorter text that is locked or breaks off is a part (openings have 300 to 1,200).
    ``after_wall``: share of the text behind words of a paywall beyond which the wall is a mere box;
    ``longest_wall``: characters; a longer paragraph with such words speaks of paywalls.
    ``largest``: bytes of an article (20 million with pictures inside); ``largest_archive``: of an archive, packed;
    ``longest``: characters of an article's text (a book has a million, and takes minutes); ``longest_marked``: of a
    Markdown file, which may hold pictures. ``largest_unpacked``: of all that is taken out of it. ``most_members``: articles of one feed, list or archive.
    ``most_attributes``: of one tag; real ones have some 30.
    ``code``: signs of programs for each word; prose has below 0.1, programs above 0.7.
    ``foreign``: words; a shorter paragraph may be a title or a slogan in another language.
    ``longest_title``: letters of a first line that is a headline, ``shortest_lede``: words of a paragraph behind it that
    may open the story. ``narrowest`` and ``widest``: letters of the longest line of a text that was wrapped by hand
    (mail has 72, terminals 80); ``full``: share of it that a line has which was not ended on purpose.
    ``controls``: share of control bytes beyond which a file is no text; ``zeros``: of empty bytes from which it is UTF-16.
    ``full_page``: bytes of a page from which its story is looked for among furniture; ``shortest_body``: letters of a
    story, below which what was found is a teaser or nothing.
    """

    stub: int = 1_500
    after_wall: float = 0.4
    longest_wall: int = 400
    largest: int = 32_000_000
    longest: int = 1_000_000
    longest_marked: int = 8_000_000
    largest_archive: int = 400_000_000
    largest_unpacked: int = 400_000_000
    most_members: int = 10_000
    most_attributes: int = 2_000
    code: float = 0.4
    foreign: int = 8
    longest_title: int = 200
    shortest_lede: int = 6
    narrowest: int = 60
    widest: int = 120
    full: float = 0.5
    controls: float = 0.02
    zeros: float = 0.3
    full_page: int = 20_000
    shortest_body: int = 200


READING = ReadingSettings()


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    """When function words alone tell the language.

    ``enough``: characters that are looked at. ``sure``: share of a language's function words in a text (news has 0.35
    to 0.5; Spanish below 0.25 by the French list). ``ahead``: how many times the share of the next language.
    ``few``: words of an article's own below which those of its quotations count, too. ``brief``: letters; by fewer none
    can be told ("13.20 BST" was taken for Volapük).
    """

    enough: int = 5_000
    sure: float = 0.3
    ahead: float = 2.0
    few: int = 8
    brief: int = 30


RECOGNITION = RecognitionSettings()
