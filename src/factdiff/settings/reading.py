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


READING = ReadingSettings()


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    """When function words alone tell the language.

    ``enough``: characters that are looked at. ``sure``: share of a language's function words in a text (news has 0.35
    to 0.5; Spanish below 0.25 by the French list). ``ahead``: how many times the share of the next language.
    """

    enough: int = 5_000
    sure: float = 0.3
    ahead: float = 2.0


RECOGNITION = RecognitionSettings()
