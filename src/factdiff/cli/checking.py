"""Files, another side and a policy → a report; every file ends as compared, new, removed or unreadable."""

from __future__ import annotations

import os
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factdiff import api, comparison, reading
from factdiff.cli import notes, trouble
from factdiff.cli.against import OneFile, Target
from factdiff.cli.cache import remembered
from factdiff.cli.folders import articles, matching
from factdiff.errors import InputError
from factdiff.model.report import LOCK, Checked, Report
from factdiff.policy.accepted import Decisions
from factdiff.policy.configuration import matches
from factdiff.policy.judgement import Bench, judge, judge_pins, removed
from factdiff.policy.kinds import describe
from factdiff.policy.places import Places
from factdiff.reading.encoding import decode
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factdiff.cli.against import Other
    from factdiff.cli.config import Project
    from factdiff.model.change import Diff
    from factdiff.model.factset import FactSet
    from factdiff.model.report import Finding
    from factdiff.reading import RawInput


@dataclass(frozen=True, slots=True)
class CheckTask:
    """What files are held against and judged by; ``fail_on`` and ``confidence`` go before the whole policy.

    ``required``: some file must have another version.
    """

    project: Project
    other: Other | None
    against: str
    today: date
    pins: Mapping[str, FactSet] = field(default_factory=dict)
    decisions: Decisions = field(default_factory=Decisions)
    fail_on: str | None = None
    language: str | None = None
    date: str | None = None
    cache: bool = True
    required: bool = False
    confidence: float | None = None
    warnings: list[str] = field(default_factory=list)

    def bench(self, name: str, places: Places) -> Bench:
        """What the judgement of a file needs."""
        policy = self.project.configuration.policy_for(name)
        if self.fail_on is not None:
            policy = replace(policy, fail_on=self.fail_on)
        if self.confidence is not None:
            policy = replace(policy, min_confidence=self.confidence)
        return Bench(name, policy, self.decisions, self.today, places)

    def facts(self, source: RawInput) -> FactSet:
        """The facts of a version."""
        options = (self.language, self.date)
        return remembered(
            source,
            options,
            lambda: api.extract_source(source, language=self.language, date=self.date),
            kept=self.cache,
        )


def targets(paths: tuple[str, ...], task: CheckTask) -> tuple[Target, ...]:
    """The files to check: as named, else as configured, else those of the lock. Raises `InputError`."""
    configured = task.project.configuration.paths
    if paths:
        found = [target for path in paths for target in _named(path, task)]
    elif configured:
        found = list(_configured(configured, task))
    else:
        found = [Target(task.project.file(name)) for name in sorted(task.pins)]
    if isinstance(task.other, OneFile) and len(found) > 1:
        raise InputError(
            "is one file, to hold several against", where=task.against, remedy="check them one by one"
        )
    if not found:
        raise InputError("nothing to check", remedy="name articles, or set paths in factdiff.toml")
    return tuple({task.project.name(target.path): target for target in reversed(found)}.values())[::-1]


def _named(path: str, task: CheckTask) -> Iterator[Target]:
    """A file, or the articles of a folder: those here, those only the other side has, those that are pinned."""
    if not path:
        raise InputError("an empty name names no file", remedy="check the variable that it comes from")
    if not os.path.isdir(path):  # noqa: PTH112 - pathlib fails at names that are too long
        yield Target(path)
        return
    inside = task.project.name(path).removeprefix(".").rstrip("/")
    pinned = (task.project.file(name) for name in task.pins if not inside or name.startswith(f"{inside}/"))
    listed = task.other.listed(path) if task.other else ()
    yield from (Target(name, path) for name in sorted({*articles(path), *listed, *pinned}))


def _configured(patterns: tuple[str, ...], task: CheckTask) -> Iterator[Target]:
    """What fits a pattern, here or only on the other side, and what is pinned."""
    project = task.project
    base = os.path.relpath(project.root)
    listed = task.other.listed(base) if task.other else ()
    gone = {path for path in listed if any(matches(pattern, project.name(path)) for pattern in patterns)}
    here = {path for pattern in patterns for path in matching(pattern, project.root)}
    yield from (Target(path, base) for path in sorted({*here, *gone, *map(project.file, task.pins)}))


def report(files: Iterable[Checked], task: CheckTask) -> Report:
    """The report on checked files, with the kinds that occur and the decisions that nothing needed."""
    checked = tuple(files)
    found = [finding for file in checked for finding in file.findings]
    kinds = tuple(describe(identity) for identity in sorted({finding.kind for finding in found}))
    whole = [file.path for file in checked if file.status != "unreadable"]
    unused = task.decisions.unused((finding.acceptance for finding in found), whole)
    return Report(checked, kinds, unused, task.required)


def check(target: Target, task: CheckTask) -> Checked:
    """One file; whatever keeps it from being read is said in the outcome."""
    name = task.project.name(target.path)
    try:
        return _checked(target, name, task)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one, the others are still checked
        return Checked(
            name, task.against, "unreadable", trouble=trouble.line(error).removeprefix(f"{target.path}: ")
        )


def _checked(target: Target, name: str, task: CheckTask) -> Checked:
    pinned = task.pins.get(name)
    before = task.other.find(target) if task.other else None
    if before is not None and not Path(target.path).exists() and target.base is not None and pinned is None:
        return Checked(name, task.against, "removed", findings=removed(task.bench(name, Places("", ""))))
    _refuse_special(target)
    source = reading.load(target.path)
    if before is not None and before.data == source.data and pinned is None:
        _readable(source)
        return Checked(name, task.against, "identical")
    new = task.facts(source)
    task.warnings.extend(notes.lines(source.name, new))
    bench = task.bench(name, _places(source, new))
    diffs = list(_diffs(before, source, new, task))
    found = [finding for diff in diffs for finding in judge(diff, bench)]
    pins = [comparison.compare(pinned, new, old_name=LOCK, new_name=name)] if pinned else []
    guarded = [finding for diff in pins for finding in judge_pins(diff, bench)]
    changes = tuple(change for diff in diffs or pins for change in diff.changes)
    status = "compared" if before or pinned else "new"
    against = LOCK if pinned and not before else task.against
    return Checked(name, against, status, changes, _once(found, guarded))


def _refuse_special(target: Target) -> None:
    """Raise `InputError` for a pipe, a socket or a device in a folder: to read it could last for ever."""
    path = Path(target.path)
    if target.base is not None and path.exists() and not path.is_file():
        raise InputError("is no file that can be read", where=target.path, remedy="take it out of the folder")


def _diffs(before: RawInput | None, source: RawInput, new: FactSet, task: CheckTask) -> Iterator[Diff]:
    """The comparison with the other version, where there is one and it is another one."""
    if before is None or before.data == source.data:
        return
    diff = comparison.compare(task.facts(before), new, old_name=before.name, new_name=source.name)
    task.warnings.extend(f"{source.name}: {warning}" for warning in diff.warnings)
    yield diff


def _once(found: list[Finding], guarded: list[Finding]) -> tuple[Finding, ...]:
    """All findings; what happened to a pinned fact is told once, as that."""
    told = {finding.fingerprint for finding in guarded}
    return (*guarded, *(finding for finding in found if finding.fingerprint not in told))


def _places(source: RawInput, facts: FactSet) -> Places:
    """The lines of an article's file; a fact set counts in the article that it was made of."""
    text = facts.article.text
    return Places(text if reading.is_factset(source) else decode(source.data, source.name), text)


def _readable(source: RawInput) -> None:
    """Raise `InputError` for a file that could not be read if it had changed."""
    if reading.is_factset(source):
        api.factsets(source)
    else:
        reading.read(source)
