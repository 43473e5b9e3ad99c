"""``factdiff verify FACTS [ARTICLE]``: every span is held against the text again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factdiff.cli import options
from factdiff.cli.output import emit
from factdiff.errors import InputError

if TYPE_CHECKING:
    from factdiff.model.document import Document
    from factdiff.model.factset import FactSet
    from factdiff.reading import RawInput
    from factdiff.verification import Breach


@click.command(
    "verify",
    short_help="Check that every span of a fact set stands in its article.",
    epilog="Exit status: 0 all stands, 1 something does not, 2 trouble.",
)
@click.argument("facts")
@click.argument("article", required=False)
@options.quiet
@click.pass_context
def command(context: click.Context, facts: str, article: str | None, quiet: bool) -> None:
    """Check FACTS: each text is what stands at its offsets, and the digest is the text's.

    With ARTICLE the article is read again, and its text and lines must be those of FACTS.
    "-" is standard input, "REV:path" a version from git.
    """
    from factdiff import reading, verification  # noqa: PLC0415 - readers are not for --help
    from factdiff.codec import from_jsonl  # noqa: PLC0415

    if facts == article == "-":
        raise InputError("standard input can be one of the two only", remedy="give a file for the other")
    sets = tuple(from_jsonl(_plain(reading.load(facts)), facts))
    if article is not None and len(sets) > 1:
        raise InputError(
            "holds several fact sets", where=facts, remedy="verify one at a time against its article"
        )
    document = _document(article, sets[0]) if article is not None else None
    findings = [verification.verify(factset, document) for factset in sets]
    lines = [line for number, found in enumerate(findings, 1) for line in _lines(found, number, len(sets))]
    emit("".join(lines) if any(findings) or quiet else _all_well(sets))
    context.exit(int(any(findings)))


def _plain(source: RawInput) -> bytes:
    """The bytes as UTF-8, in whatever encoding they are."""
    from factdiff import reading  # noqa: PLC0415

    return reading.decode(source.data, source.name).encode("utf-8", "surrogatepass")


def _document(article: str, factset: FactSet) -> Document:
    from factdiff import reading  # noqa: PLC0415

    return reading.read(reading.load(article), language=factset.article.language)


def _lines(findings: tuple[Breach, ...], number: int, count: int) -> list[str]:
    """A finding a line; the number of the set stands in front where there are several."""
    from factdiff.rendering import neutral  # noqa: PLC0415

    prefix = f"{number}: " if count > 1 else ""
    return [f"{prefix}{neutral.line(f'{finding.path}: {finding.what}')}\n" for finding in findings]


def _all_well(sets: tuple[FactSet, ...]) -> str:
    from factdiff.codec import spans  # noqa: PLC0415

    facts = sum(len(factset.facts) for factset in sets)
    count = sum(1 for factset in sets for _ in spans(factset))
    return f"{facts} facts, {count} spans: all stand in the text\n"
