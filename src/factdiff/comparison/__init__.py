"""Two fact sets → what differs between them in substance; plain values, no language, no parser."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.comparison.changes import grade
from factdiff.comparison.gathering import gather
from factdiff.comparison.names import Names
from factdiff.comparison.notices import fresh, link
from factdiff.comparison.stub import beyond, known
from factdiff.comparison.views import view
from factdiff.errors import ComparisonError
from factdiff.model.change import Diff, Side, Unread
from factdiff.model.factset import FactSet
from factdiff.pause import no_collection
from factdiff.values import replace


def compare(
    old: FactSet, new: FactSet, *, old_name: str = "", new_name: str = "", explain: bool = False
) -> Diff:
    """Every fact of both versions in exactly one change.

    ``old_name`` and ``new_name`` are what the user called the sides; ``explain`` has DeepDiff walk every
    pair and adds what it sees to the reasons. Raises ``ComparisonError`` for two languages.
    """
    if old.article.language != new.article.language:
        raise ComparisonError(
            f"the sides are in different languages ({old.article.language}, {new.article.language})",
            where=new_name,
            remedy="compare two versions in one language",
        )
    with no_collection():
        return _compared(old, new, old_name, new_name, explain=explain)


def _compared(old: FactSet, new: FactSet, old_name: str, new_name: str, *, explain: bool) -> Diff:
    names = Names(old, new)
    before, after = view(old), view(new)
    found = gather(before, after, names)
    made, audited = grade(before, after, names, found, explain=explain)
    made = beyond(made, old, new)
    notices = link(fresh(old, new), made, new.article.language)
    spoken = {index for notice in notices for index in notice.changes}
    return Diff(
        old=_side(old, old_name),
        new=_side(new, new_name),
        changes=tuple(replace(c, acknowledged=True) if i in spoken else c for i, c in enumerate(made)),
        notices=notices,
        unread=(*_unparsed("old", old), *_unparsed("new", new), *known(found.unread, made, old, new)),
        accounts=tuple(found.accounts),
        audited=audited,
        warnings=_warnings(old, new),
    )


def _unparsed(side: str, factset: FactSet) -> Iterator[Unread]:
    """The sentences of one side that could not be read; their words were compared all the same."""
    text = factset.article.text
    for entry in factset.coverage:
        if entry.status == "unparsed":
            yield Unread(side, text[entry.start : entry.end], entry.start, entry.end, entry.reason)


def _side(factset: FactSet, name: str) -> Side:
    article = factset.article
    return Side(article.id, article.sha256, name, article.title, article.published, article.language)


def _warnings(old: FactSet, new: FactSet) -> tuple[str, ...]:
    """What makes a comparison less than sure."""
    found = []
    if _made_by(old) != _made_by(new) or _settings_differ(old, new):
        found.append(
            f"the fact sets were made by different versions ({_tool(old)}, {_tool(new)}): "
            "differences can come from the extraction; extract both again"
        )
    found.extend(
        f"the {side} side has no facts" for side, one in (("old", old), ("new", new)) if not one.facts
    )
    return tuple(found)


def _made_by(factset: FactSet) -> tuple[str, str]:
    return factset.tool.version, factset.tool.pipeline


def _settings_differ(old: FactSet, new: FactSet) -> bool:
    """Whether both sides say what thresholds they were made with, and do not say the same."""
    digests = {old.tool.settings, new.tool.settings} - {""}
    return len(digests) > 1


def _tool(factset: FactSet) -> str:
    settings = f", settings {factset.tool.settings}" if factset.tool.settings else ""
    return f"{factset.tool.name} {factset.tool.version}, {factset.tool.pipeline}{settings}"
