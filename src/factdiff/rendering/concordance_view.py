"""What a reader asked to see of a comparison of articles, and how it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import neutral
from factdiff.rendering.wording import sentences
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.change import Side
    from factdiff.model.concordance import Claim, Concordance, Point
    from factdiff.rendering.wording import Wording

SIGNS = {"contradicting": "!", "agreed": "=", "unsure": "?", "single": "·", "uncompared": "·"}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PERCENT = 100


@dataclass(frozen=True, slots=True)
class ConcordanceView:
    """``statuses`` are those that are shown; ``width`` counts columns."""

    statuses: tuple[str, ...]
    language: str = "en"
    width: int = 88
    color: bool = False


@dataclass(frozen=True, slots=True)
class ClaimSection:
    """Claims under one heading."""

    status: str
    heading: str
    claims: tuple[Claim, ...]


def letter(index: int) -> str:
    """What an article is called in short: A to Z, then A2, B2 and so on."""
    turn, place = divmod(index, len(LETTERS))
    return LETTERS[place] + (str(turn + 1) if turn else "")


def sections(found: Concordance, view: ConcordanceView, words: Wording) -> Iterator[ClaimSection]:
    """The claims by what can be said of them; those that stand alone by article."""
    several = len(found.articles) > 1
    for status in view.statuses:
        claims = found.of(status)
        if status in ("contradicting", "agreed", "unsure"):
            key = f"{status} source" if found.source is not None else status
            yield from _section(status, words.say("concordance", key, status), claims)
            continue
        for index in range(len(found.articles)):
            key = status
            if several and status == "single" and found.source is not None:
                key = "single source" if index == found.source else "single article"
            own = tuple(claim for claim in claims if claim.members[0].article == index)
            yield from _section(status, words.say("concordance", key, letter=letter(index)), own)


def _section(status: str, heading: str, claims: tuple[Claim, ...]) -> Iterator[ClaimSection]:
    if claims:
        yield ClaimSection(status, heading, claims)


def point(found: Point, words: Wording) -> str:
    """One slot in which two articles are apart."""
    shown = [_text(found.slot, text, words) for text in found.texts]
    return words.say(
        "concordance", "point", slot=words.say("page", f"slot {found.slot}", found.slot),
        one=letter(found.articles[0]), first=shown[0], other=letter(found.articles[1]), second=shown[1],
    )  # fmt: skip


def _text(slot: str, text: str, words: Wording) -> str:
    if slot == "polarity":
        return words.find("polarities", text) or text
    return words.say("concordance", "quoted", text=neutral.line(text))


def apart(claim: Claim, words: Wording) -> tuple[str, ...]:
    """All points in which the articles of a claim are apart."""
    return tuple(point(found, words) for found in claim.points if not found.agrees)


def sureness(claim: Claim, words: Wording) -> str:
    """How sure a pairing is, in per cent; nothing for a claim that stands alone."""
    if len(claim.members) == 1:
        return ""
    return words.say("concordance", "sure", percent=str(round(claim.sureness * PERCENT)))


def totals(found: Concordance, words: Wording) -> str:
    """How many claims there are of each status."""
    counts = {status: len(found.of(status)) for status in SIGNS}
    return ", ".join(
        words.say("concordance", f"count {status}", count=str(count))
        for status, count in counts.items()
        if count
    )


def article(side: Side, words: Wording) -> str:
    """An article by its name, language and date."""
    date = sentences.published(side, words)
    parts = (side.language, date, neutral.line(side.title or "") or None)
    return f"{neutral.line(side.name)} ({', '.join(part for part in parts if part)})"
