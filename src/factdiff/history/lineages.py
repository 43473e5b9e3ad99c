"""Comparisons of neighbours woven into lineages; at any time only the latest version is kept whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace

from factdiff import comparison
from factdiff.errors import ComparisonError
from factdiff.history.courses import values, vouchings
from factdiff.model.change import Change, Diff
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.model.timeline import Event, Lineage, Step, Timeline, Trouble, Version
from factdiff.values import dataclass

_CALM = frozenset({"unchanged", "reworded"})


@dataclass(slots=True, eq=False)
class _Thread:
    """A lineage that is still being woven: ``facts`` are those of the latest version that has it."""

    first: int
    last: int
    facts: tuple[Fact, ...]
    events: list[Event]
    courses: list[tuple[int, tuple[Fact, ...]]] = field(default_factory=list)
    alive: bool = True

    def go_on(self, version: int, facts: tuple[Fact, ...], events: Iterable[Event]) -> None:
        """The claim is in this version, too."""
        told = list(events)
        if any(event.source or event.value for event in told):
            self.courses.append((version, facts))
        self.last, self.facts, self.alive = version, facts, True
        self.events += told


class Weaver:
    """Takes versions one by one, in order, and gives the timeline at the end."""

    def __init__(self) -> None:
        self._versions: list[Version] = []
        self._steps: list[Step] = []
        self._threads: list[_Thread] = []
        self._troubles: list[Trouble] = []
        self._latest: FactSet | None = None
        self._living: dict[int, _Thread] = {}

    def add(self, factset: FactSet, name: str, date: str | None = None) -> None:
        """The next version. Raises `ComparisonError` where it is in another language than those before."""
        before = self._latest
        if before is not None and before.article.language != factset.article.language:
            raise ComparisonError(
                f"is in another language than the versions before ({factset.article.language})",
                where=name, remedy="compare articles of several languages with factdiff compare",
            )  # fmt: skip
        number = self._versions[-1].number + 1 if self._versions else 1
        version = _version(number, name, date, factset, self._versions)
        self._watch(version)
        self._versions.append(version)
        if before is None:
            self._begin(factset, number)
        elif version.copy_of is not None and _alike(before, factset):
            self._repeat(before, factset, number)
        else:
            self._step(comparison.compare(before, factset, new_name=name), version)
        self._latest = factset

    def trouble(self, name: str, what: str, *, fatal: bool = True) -> None:
        """A version that is passed over, or a warning about one."""
        self._troubles.append(Trouble(name, what, fatal))

    def timeline(self) -> Timeline:
        """What was woven so far."""
        last = self._versions[-1].number if self._versions else 0
        counts: dict[str, int] = {}
        return Timeline(
            tuple(self._versions),
            tuple(self._steps),
            tuple(_lineage(thread, last, counts) for thread in self._threads),
            tuple(self._troubles),
        )

    def _watch(self, version: Version) -> None:
        """Say where a version is doubled or older than the one before it."""
        before = self._versions[-1] if self._versions else None
        if before is None:
            return
        if version.copy_of is not None:
            self.trouble(version.name, f"has the same text as {before.name}", fatal=False)
        if version.date and before.date and _day(version.date) < _day(before.date):
            self.trouble(version.name, f"is older than {before.name}, which stands before it", fatal=False)

    def _begin(self, factset: FactSet, number: int) -> None:
        for fact in factset.facts:
            self._start((fact,), number, Event("introduced", number, None, source=True, value=True))

    def _start(self, facts: tuple[Fact, ...], number: int, event: Event) -> None:
        thread = _Thread(number, number, facts, [event], [(number, facts)])
        self._threads.append(thread)
        self._hold(thread)

    def _hold(self, thread: _Thread) -> None:
        self._living.update((id(fact), thread) for fact in thread.facts)

    def _repeat(self, before: FactSet, factset: FactSet, number: int) -> None:
        """The same text again: every claim goes on as it is, with the facts of the new version."""
        threads = [self._living[id(fact)] for fact in before.facts]
        again = {id(old): new for old, new in zip(before.facts, factset.facts, strict=True)}
        self._living = {}
        for thread in dict.fromkeys(threads):
            thread.go_on(number, tuple(again.get(id(fact), fact) for fact in thread.facts), ())
            self._hold(thread)
        self._steps.append(Step(number - 1, number, (), len(factset.facts), (), ()))

    def _step(self, diff: Diff, version: Version) -> None:
        """One comparison: every old fact's thread goes on, merges or ends; new facts go on or begin one."""
        living, self._living = self._living, {}
        merged: set[int] = set()
        for change in diff.changes:
            if change.old:
                self._follow(change, living, version.number, merged)
            else:
                self._introduce(change, version.number)
        told = tuple(change for change in diff.changes if change.kind != "unchanged" or change.moved)
        unchanged = len(diff.changes) - len(told)
        number = self._versions[-2].number
        self._steps.append(
            Step(number, version.number, told, unchanged, diff.notices, diff.unread, diff.accounts)
        )

    def _follow(self, change: Change, living: dict[int, _Thread], number: int, merged: set[int]) -> None:
        """The threads of a change's old facts with the new facts that each goes on as."""
        event = _event(change, number)
        for old, new in _matched(change):
            threads = list(dict.fromkeys(living[id(fact)] for fact in old))
            heirs = [thread for thread in threads if id(thread) not in merged] or threads[:1]
            heirs.sort(key=lambda thread: thread.first)  # of claims that become one the oldest goes on
            if not new:
                for thread in heirs:
                    self._lose(thread, old, event)
                continue
            for thread in heirs[1:]:
                merged.add(id(thread))
                thread.alive = False
                thread.events.append(Event("merged", number, change))
            heir = heirs[0]
            told = () if event.kind == "unchanged" or event in heir.events else (event,)
            heir.go_on(number, (heir.facts if heir.last == number else ()) + new, told)
            self._hold(heir)

    def _lose(self, thread: _Thread, old: tuple[Fact, ...], event: Event) -> None:
        """A claim that is gone, unless another part of it goes on."""
        gone = {id(fact) for fact in old}
        rest = tuple(fact for fact in thread.facts if id(fact) not in gone)
        if rest or thread.last == event.version:
            # Something of the claim goes on: that a part has gone is told all the same.
            thread.facts = thread.facts if thread.last == event.version else rest
            thread.events.append(replace(event, kind="merged"))
            return
        thread.alive = False
        # Words that stand in both versions but were read in the first alone are not gone: another claim holds them.
        thread.events.append(replace(event, kind="merged") if event.kind in _CALM else event)

    def _introduce(self, change: Change, number: int) -> None:
        """New facts: a claim that was dropped before has returned, any other is new."""
        for fact in change.new:
            dropped = [
                thread
                for thread in self._threads
                if not thread.alive
                and thread.events[-1].kind == "dropped"
                and thread.facts[0].key == fact.key
            ]
            if len(dropped) == 1:
                event = Event("returned", number, change, source=True, value=True)
                dropped[0].go_on(number, (fact,), (event,))
                self._hold(dropped[0])
            else:
                self._start((fact,), number, Event("introduced", number, change, source=True, value=True))


def _version(
    number: int, name: str, date: str | None, factset: FactSet, before: Sequence[Version]
) -> Version:
    article = factset.article
    copy = before[-1].number if before and before[-1].sha256 == article.sha256 else None
    return Version(
        number, name, article.title, article.published or date, article.language, article.sha256,
        len(factset.facts), copy,
    )  # fmt: skip


def _alike(before: FactSet, after: FactSet) -> bool:
    """Whether two sets of one text say the same; not where another pipeline read it, or its date is another."""
    return before.facts == after.facts and before.article.published == after.article.published


def _day(date: str) -> str:
    return date[:10]


def _event(change: Change, number: int) -> Event:
    """What a change means to the claims on its old side."""
    slots = {slot.slot for slot in change.slots}
    kind = "dropped" if change.kind == "retracted" else change.kind
    if kind in _CALM and change.moved:
        kind = "moved"
    unnamed = kind in ("changed", "contradicted") and not slots
    return Event(kind, number, change, source="source" in slots, value=unnamed or bool(slots - {"source"}))


def _matched(change: Change) -> Iterator[tuple[tuple[Fact, ...], tuple[Fact, ...]]]:
    """Which old facts of a change go on as which new ones: pair by pair where there are as many, else all together."""
    if len(change.old) == len(change.new):
        yield from (((old,), (new,)) for old, new in zip(change.old, change.new, strict=True))
    else:
        yield change.old, change.new


def _lineage(thread: _Thread, last: int, counts: dict[str, int]) -> Lineage:
    key = thread.facts[0].key
    counts[key] = counts.get(key, 0) + 1
    return Lineage(
        id=key if counts[key] == 1 else f"{key}-{counts[key]}",
        first=thread.first,
        last=thread.last,
        alive=thread.alive and thread.last == last,
        facts=thread.facts,
        events=tuple(thread.events),
        values=values(thread.courses),
        sources=vouchings(thread.courses),
    )
