"""``factdiff diff OLD NEW``: what changed in substance between two versions of an article."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from factdiff.cli import notes, options
from factdiff.cli.output import STANDARD, colored, complain, emit, refuse_input, width
from factdiff.errors import FactdiffError, InputError
from factdiff.model.change import SEVERITIES
from factdiff.rendering import diff_formats, wording
from factdiff.rendering.view import SECTIONS, ChangeSelection, DiffView, choose, is_substance, narrowed
from factdiff.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.cli.pairs import Pair
    from factdiff.model.change import Diff
    from factdiff.model.factset import FactSet


@dataclass(frozen=True, slots=True)
class Input:
    """One side as it was asked for; ``option`` is the name of its own date option, for messages."""

    name: str
    date: str | None
    language: str | None
    option: str
    url: str | None = None


@click.command(
    "diff",
    short_help="Compare two versions of an article, claim by claim.",
    epilog="Exit status: 0 nothing changed in substance, 1 something did, 2 trouble.",
)
@click.argument("old")
@click.argument("new")
@click.argument("paths", nargs=-1, metavar="[-- PATH...]")
@options.date
@click.option("--old-date", metavar="DATE", help="Publication date of OLD alone.")
@click.option("--new-date", metavar="DATE", help="Publication date of NEW alone.")
@options.language
@options.url
@click.option(
    "--format", "format_", type=click.Choice(tuple(diff_formats.FORMATS)), default="text", show_default=True,
    help="How to print the comparison.",
)  # fmt: skip
@click.option(
    "--only", multiple=True, metavar="KIND|SLOT|KIND/SLOT",
    help="Show only this kind of change or this slot (repeatable): retracted, unread, quantities, changed/source.",
)  # fmt: skip
@click.option(
    "--min-severity", type=click.Choice(SEVERITIES), default=SEVERITIES[-1], show_default=True,
    help="Show only changes that are at least so grave.",
)  # fmt: skip
@click.option(
    "--section", "sections", type=click.Choice(SECTIONS), multiple=True,
    help="Show only changes in this part of the article (repeatable).",
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Show unchanged and reworded facts, too.")
@click.option("--explain", is_flag=True, help="Say why each change was judged so.")
@options.interface
@options.confidence
@options.output
@options.color
@options.quiet
@click.pass_context
def command(
    context: click.Context, old: str, new: str, paths: tuple[str, ...], date: str | None, old_date: str | None, new_date: str | None,
    language: str | None, url: str | None, format_: str, only: tuple[str, ...], min_severity: str, sections: tuple[str, ...],
    every: bool, explain: bool, ui: str | None, min_confidence: float | None, output: str | None, color: str, quiet: bool,
) -> None:  # fmt: skip
    """Say what changed in substance between OLD and NEW.

    Each is an article in any form that "factdiff extract" reads, or a fact set that it wrote;
    "-" is standard input on one side, "REV:path" a version from git. Two folders are compared article by
    article; with PATHs behind them OLD and NEW are revisions of git.
    """
    from factdiff.cli.pairs import paired  # noqa: PLC0415 - not for --help

    selection = replace(narrowed(only, min_severity, sections, every=every), confidence=min_confidence or 0.0)
    refuse_input(output, (old, new))
    many = paired(old, new, paths)
    tongue, shown = ui or wording.from_environment(os.environ), colored(color, output)
    if many is not None:
        look = DiffView(shown=(), language=tongue, width=width(), color=shown, explain=explain)
        dates = (old_date or date, new_date or date)
        context.exit(_all(many, selection, look, _of_many(format_), dates, language, output, quiet=quiet))
    before = Input(old, old_date or date, language, "--old-date", url)
    after = Input(new, new_date or date, language, "--new-date", url)
    sets = loaded(before, after)
    diff = told(before, after, sets, explain=explain, quiet=quiet, ui=ui)
    view = DiffView(
        shown=choose(diff, selection),
        language=tongue,
        width=width(),
        color=shown,
        explain=explain,
        old=sets[0],
        new=sets[1],
        edits=selection.edits,
    )
    unsure = sum(is_substance(change) and change.confidence < selection.confidence for change in diff.changes)
    if unsure and not quiet:
        complain(f"read less surely than {selection.confidence:g} and not shown: {unsure}")
    emit(diff_formats.render(format_, diff, view), output)
    context.exit(_verdict(diff, view))


def _verdict(diff: Diff, view: DiffView) -> int:
    """1 where something is shown that differs in substance, an edited word that no fact holds among it."""
    differs = any(is_substance(diff.changes[index]) for index in view.shown)
    return int(differs or (view.edits and bool(diff.edits)))


def _of_many(format_: str) -> str:
    """The format for several comparisons. Raises `InputError` for a page, which holds one."""
    if format_ == "html":
        raise InputError(
            "a page is for one comparison", remedy="compare the articles one by one, each with -o"
        )
    return "jsonl" if format_ == "json" else format_


def _all(
    pairs: dict[str, Pair],
    selection: ChangeSelection,
    look: DiffView,
    format_: str,
    dates: tuple[str | None, str | None],
    language: str | None,
    output: str | None,
    *,
    quiet: bool,
) -> int:
    """Every pair told, one after the other; 1 where any differs, 2 where any could not be compared."""
    codes: list[int] = [0]
    parts: list[str] = []
    for name, (old, new) in pairs.items():
        if old is None or new is None:
            complain(f"{name}: only the {'new' if old is None else 'old'} side has it")
            codes.append(1)
            continue
        sides = (Input(old, dates[0], language, "--old-date"), Input(new, dates[1], language, "--new-date"))
        try:
            diff = told(*sides, loaded(*sides), explain=look.explain, quiet=quiet, ui=look.language)
        except FactdiffError as error:
            complain(error.line())
            codes.append(2)
            continue
        view = replace(look, shown=choose(diff, selection), edits=selection.edits)
        codes.append(_verdict(diff, view))
        if view.shown or codes[-1] or format_ != "text":
            part = diff_formats.render(format_, diff, view)
            parts.append(part.partition("\n")[2] if parts and format_ == "csv" else part)
    emit(("\n" if format_ == "text" else "").join(parts), output)
    return max(codes)


def compared(
    old: Input, new: Input, *, explain: bool = False, quiet: bool = False, ui: str | None = None
) -> Diff:
    """Both sides read and compared."""
    return told(old, new, loaded(old, new), explain=explain, quiet=quiet, ui=ui)


def loaded(old: Input, new: Input) -> tuple[FactSet, FactSet]:
    """The facts of both sides."""
    if old.name == new.name == STANDARD:
        raise InputError("standard input can stand on one side only", remedy="name a file for the other")
    return factset(old), factset(new)


def told(
    old: Input,
    new: Input,
    sets: tuple[FactSet, FactSet],
    *,
    explain: bool = False,
    quiet: bool = False,
    ui: str | None = None,
) -> Diff:
    """Both sides compared; what makes the result less sure is said on standard error."""
    from factdiff import comparison  # noqa: PLC0415 - comparing is not for --help

    before, after = sets
    diff = comparison.compare(before, after, old_name=old.name, new_name=new.name, explain=explain)
    if not quiet:
        for name, side in ((old.name, before), (new.name, after)):
            notes.tell(name, side, ui)
        for warning in (*_undated(old, before, after), *_undated(new, after, before), *diff.warnings):
            complain(f"warning: {warning}")
    return diff


def factset(side: Input) -> FactSet:
    """The facts of a side: read where they were extracted before, else extracted now."""
    from factdiff import api, reading  # noqa: PLC0415 - readers and parsers are not for --help

    source = reading.load(side.name)
    if not reading.is_factset(source):
        source = reading.single(source, side.url)
    return api.extract_source(source, language=side.language, date=side.date)


def _undated(side: Input, own: FactSet, other: FactSet) -> Iterator[str]:
    """A warning where relative times of one side could not be resolved for want of a date."""
    if own.article.published is not None:
        return
    relative = any(moment.value is None and moment.offset for fact in own.facts for moment in fact.when)
    if relative or other.article.published is not None:
        yield f"{side.name}: its date is unknown, so 'yesterday' has no value; give {side.option}"
