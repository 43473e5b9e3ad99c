"""What articles agree on and contradict one another in, for people at a terminal or in a pipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from factdiff.rendering import concordance_view as told
from factdiff.rendering import neutral, wording
from factdiff.rendering.console import printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.concordance import Claim, Concordance
    from factdiff.rendering.concordance_view import ConcordanceView
    from factdiff.rendering.wording import Wording

    Block = tuple[Text | Table, int]

STYLES = {"contradicting": "bold red", "agreed": "green", "unsure": "yellow"}
INDENT = 2


def render(found: Concordance, view: ConcordanceView) -> str:
    """The articles, then the claims by what can be said of them."""
    words = wording.load(view.language)
    return printed(_blocks(found, view, words), width=view.width, color=view.color)


def _blocks(found: Concordance, view: ConcordanceView, words: Wording) -> Iterator[Block]:
    for index, side in enumerate(found.articles):
        yield _hung(told.letter(index), Text(told.article(side, words))), 0
    for section in told.sections(found, view, words):
        yield Text(f"\n{section.heading}", style=STYLES.get(section.status, "bold")), 0
        for claim in section.claims:
            yield from _claim(claim, section.status, words)
    yield Text("\n" + told.totals(found, words)), 0


def _claim(claim: Claim, status: str, words: Wording) -> Iterator[Block]:
    """The points that are apart, and below them what each article says and where."""
    sure = told.sureness(claim, words)
    head = Text(
        "; ".join(told.apart(claim, words)) or neutral.line(claim.members[0].fact.claim), style="bold"
    )
    head.append(f" [{sure}]" if sure else "", style="not bold dim")
    yield _hung(told.SIGNS[status], head), INDENT
    if len(claim.members) > 1:
        for member in claim.members:
            fact = member.fact
            line = words.say("report", "line", line=str(fact.evidence.line))
            yield (
                _hung(told.letter(member.article), Text(line + neutral.line(fact.evidence.span.text))),
                INDENT * 3,
            )


def _hung(sign: str, text: Text) -> Table:
    """A text beside its sign."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(sign), text)
    return grid
