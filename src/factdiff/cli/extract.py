"""``factdiff extract [INPUTS…]``: the atomic facts of articles."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from factdiff.cli import notes, options, trouble
from factdiff.cli.inputs import expanded
from factdiff.cli.output import STANDARD, Writer, colored, complain, opened, refuse_input, terminal, width
from factdiff.cli.progress import each
from factdiff.errors import FactdiffError, InputError
from factdiff.rendering import wording
from factdiff.rendering.facts_formats import FORMATS, Look, render
from factdiff.values import dataclass

if TYPE_CHECKING:
    from factdiff.model.factset import FactSet
    from factdiff.reading import RawInput

TROUBLE = 2


@dataclass(frozen=True, slots=True)
class ExtractRequest:
    """What was asked for, beside the inputs."""

    language: str | None
    date: str | None
    title: str | None
    url: str | None
    output: str | None
    quiet: bool
    verbose: bool
    confidence: float


@click.command(
    "extract",
    short_help="Print the atomic facts of articles.",
    epilog="Exit status: 0 all inputs were read, 2 trouble with one of them (the others are printed).",
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "--format", type=click.Choice(tuple(FORMATS)),
    help="How to print: text on a terminal and json elsewhere unless given; many inputs make a JSON line each.",
)  # fmt: skip
@options.language
@options.date
@options.files_from
@options.url
@click.option("--title", help="Headline of the article, where the file does not give it.")
@click.option("--explain", is_flag=True, help="Say why each slot was read so: marks, table rows, relations.")
@options.interface
@options.confidence
@options.output
@options.color
@options.quiet
@options.verbose
@click.pass_context
def command(
    context: click.Context, inputs: tuple[str, ...], format: str | None, language: str | None, date: str | None,
    lists: tuple[str, ...],
    title: str | None, url: str | None, explain: bool, ui: str | None, min_confidence: float | None,
    output: str | None, color: str, quiet: bool, verbose: bool,
) -> None:  # fmt: skip
    """Print the atomic facts of each INPUT: who did what, where, when, on whose word, how surely.

    An INPUT is an article (text, Markdown, HTML, JSON, mail, MHTML, DOCX), a file with several (RSS, Atom,
    JSON Feed, JSON lines, WARC, WACZ), or a fact set that factdiff wrote before; a folder or a quoted pattern
    stands for its articles. "-", also without any INPUT, is standard input, "REV:path" a version from git.
    """
    names = _checked(inputs, lists, title)
    refuse_input(output, names)
    target = None if output == STANDARD else output
    request = ExtractRequest(language, date, title, url, target, quiet, verbose, min_confidence or 0.0)
    tongue = ui or wording.from_environment(os.environ)
    look = Look(width=width(), color=colored(color, output), explain=explain, language=tongue)
    with opened(output) as write:
        code = _extract_all(names, request, _format(format, output, len(names)), look, write)
    context.exit(code)


def _checked(inputs: tuple[str, ...], lists: tuple[str, ...], title: str | None) -> tuple[str, ...]:
    """The inputs to read; standard input where there are none."""
    names = expanded(inputs, lists) if inputs or lists else (STANDARD,)
    if not names:
        raise InputError("no input", where=lists[0], remedy="give a list with a name on a line")
    if names.count(STANDARD) > 1:
        raise InputError("standard input can be read once only", remedy="give '-' once")
    if names == (STANDARD,) and not inputs and terminal(sys.stdin):
        raise InputError("no input", remedy="name an article, or '-' to type it in")
    if title is not None and len(names) > 1:
        raise InputError("--title is for one article", remedy="extract the articles one by one")
    return names


def _format(given: str | None, output: str | None, count: int) -> str:
    """The format asked for; text for a person at a terminal; lines where JSON holds several articles."""
    chosen = given or ("text" if output is None and terminal(sys.stdout) else "json")
    if chosen == "html" and count > 1:
        raise InputError("a page is for one article", remedy="extract the articles one by one, each with -o")
    return "jsonl" if chosen == "json" and count > 1 else chosen


def _extract_all(
    names: tuple[str, ...], request: ExtractRequest, format_: str, look: Look, write: Writer
) -> int:
    """Print every input that can be read; the exit status. After Ctrl-C what was done before stays."""
    code, done, between = 0, 0, ""
    try:
        for name in each(names, quiet=request.quiet):
            told, failed = _told(name, names, request, format_, look)
            code = TROUBLE if failed else code
            done += 1
            if told is not None and not write(between + told):
                break
            between = "\n" if format_ == "text" and (told or between) else ""
    except KeyboardInterrupt:
        # A file after -o is whole or not there.
        kept = (
            "what was read before is printed"
            if request.output is None
            else f"{request.output} is not written"
        )
        complain(f"interrupted after {done} of {len(names)}; {kept}")
        raise
    return code


def _told(
    name: str, names: tuple[str, ...], request: ExtractRequest, format_: str, look: Look
) -> tuple[str | None, bool]:
    """One input as it is printed, nothing where it cannot be read; and whether some of it could not."""
    try:
        factsets, failed = _extract(name, request)
        form = _form(name, format_, len(factsets))
    except Exception as error:  # whatever is wrong with one, the others are still wanted
        if len(names) == 1:
            raise
        complain(_naming(name, trouble.line(error)))
        return None, True
    return ("\n" if form == "text" else "").join(render(form, one, look) for one in factsets), failed


def _form(name: str, format_: str, count: int) -> str:
    """The format for the articles of one input: lines where JSON holds several. Raises `InputError` for a page."""
    if format_ == "html" and count > 1:
        raise InputError(
            f"holds {count} articles, and a page is for one", where=name, remedy="choose one with --url"
        )
    return "jsonl" if format_ == "json" and count > 1 else format_


def _naming(name: str, line: str) -> str:
    """The line with the input's name in front, which faults of the program do not have."""
    return line if line.startswith(name) else f"{name}: {line}"


def _extract(name: str, request: ExtractRequest) -> tuple[tuple[FactSet, ...], bool]:
    """The fact sets of one input, several for a feed or an archive, and whether some of it could not be read.

    What makes them less sure is said on standard error.
    """
    from factdiff import api, reading  # noqa: PLC0415 - readers and parsers are not for --help

    source = reading.load(name)
    if reading.is_factset(source):
        if (request.language or request.date or request.title) and not request.quiet:
            complain(f"warning: {name}: is a fact set already; --lang, --date and --title do not change it")
        named, failed = [(name, factset) for factset in api.factsets(source)], False
    else:
        named, failed = _members(source, request)
    named = [(own, _sure(own, factset, request)) for own, factset in named]
    for own, factset in named:
        if not request.quiet:
            notes.tell(own, factset)
        if request.verbose:
            complain(f"{own}: {_account(factset)}")
    return tuple(factset for _, factset in named), failed


def _sure(name: str, factset: FactSet, request: ExtractRequest) -> FactSet:
    """The facts that were read surely enough; how many were not is said."""
    kept = tuple(fact for fact in factset.facts if fact.confidence >= request.confidence)
    left = len(factset.facts) - len(kept)
    if left and not request.quiet:
        complain(f"{name}: read less surely than {request.confidence:g} and left out: {left}")
    return replace(factset, facts=kept) if left else factset


def _members(source: RawInput, request: ExtractRequest) -> tuple[list[tuple[str, FactSet]], bool]:
    """The facts of each article in an input; one that cannot be read does not keep the others back."""
    from factdiff import api, reading  # noqa: PLC0415

    options = {"language": request.language, "date": request.date, "title": request.title}
    articles = list(reading.members(source, request.url))
    found: list[tuple[str, FactSet]] = []
    for article in articles:
        try:
            found.append((article.name, api.extract_source(article, **options)))
        except FactdiffError as error:
            if len(articles) == 1:
                raise
            complain(error.line())
    return found, len(found) < len(articles)


def _account(factset: FactSet) -> str:
    """What was read, for those who asked."""
    unread = sum(item.status == "unparsed" for item in factset.coverage)
    read = f"{len(factset.facts)} facts in {len(factset.coverage)} sentences, {unread} not understood"
    return f"{factset.article.language}, {factset.tool.pipeline}: {read}"
