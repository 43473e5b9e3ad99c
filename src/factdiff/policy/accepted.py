"""Decisions of reviewers: which findings may pass, why, on whose word, and until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from factdiff.errors import ConfigurationError
from factdiff.model.report import Acceptance
from factdiff.policy import sections, tomltext
from factdiff.values import dataclass

HEAD = "# Changes that reviewers let pass; factdiff check reads it, factdiff accept writes it.\n"
FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_FIELDS = ("fingerprint", "path", "what", "reason", "author", "expires")
_REMEDY = "see docs/policy.md"


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions of a file."""

    entries: tuple[Acceptance, ...] = ()

    def find(self, path: str, fingerprint: str) -> Acceptance | None:
        """The decision on a finding; of several the one that holds longest."""
        found = [e for e in self.entries if e.fingerprint == fingerprint and e.path in (None, path)]
        return max(found, key=lambda entry: entry.expires or date.max, default=None)

    def unused(self, used: Iterable[Acceptance | None], paths: Iterable[str]) -> tuple[Acceptance, ...]:
        """Decisions that no finding needed, of those that speak of the files checked or of no file."""
        needed, checked = set(used), set(paths)
        return tuple(e for e in self.entries if e not in needed and (e.path is None or e.path in checked))

    def with_entry(self, entry: Acceptance) -> Decisions:
        """The decisions with one more; an older one on the same finding gives way."""
        same = (entry.fingerprint, entry.path)
        kept = [e for e in self.entries if (e.fingerprint, e.path) != same]
        return Decisions(tuple(sorted([*kept, entry], key=lambda e: (e.path or "", e.fingerprint))))


def parse(text: str, where: str) -> Decisions:
    """The decisions of a file. Raises `ConfigurationError`."""
    table = tomltext.loads(text, where, _REMEDY)
    entries = table.get("accepted", [])
    if not isinstance(entries, list) or set(table) - {"accepted"}:
        raise ConfigurationError("holds something other than [[accepted]]", where=where, remedy=_REMEDY)
    return Decisions(
        tuple(_entry(entry, f"{where}: accepted[{index}]") for index, entry in enumerate(entries))
    )


def write(decisions: Decisions) -> str:
    """The decisions as a file for review."""
    return HEAD + "".join(f"\n[[accepted]]\n{tomltext.lines(_fields(entry))}" for entry in decisions.entries)


def rewritten(text: str, fresh: Iterable[Acceptance]) -> str:
    """A file with more decisions, an older one on the same finding giving way; comments stay where they are."""
    head, found = sections.cut(text, "accepted")
    kept = {_place(parse(section.text, "").entries[0]): section for section in found}
    told = {_place(entry): f"[[accepted]]\n{tomltext.lines(_fields(entry))}" for entry in fresh}
    return sections.merged(head if found else text or HEAD, kept, told)


def _place(entry: Acceptance) -> str:
    """Where a decision stands among the others: by file, then by finding."""
    return f"{entry.path or ''}\n{entry.fingerprint}"


def _fields(entry: Acceptance) -> dict[str, object]:
    values = {name: getattr(entry, name) for name in _FIELDS}
    return {name: value for name, value in values.items() if value is not None}


def _entry(entry: object, where: str) -> Acceptance:
    if not isinstance(entry, Mapping):
        raise ConfigurationError("is no table", where=where, remedy=_REMEDY)
    for key in entry:
        if key not in _FIELDS:
            raise ConfigurationError(
                f"unknown key '{key}'", where=where, remedy=f"known are {', '.join(_FIELDS)}"
            )
    fingerprint = _text(entry, "fingerprint", where)
    if not FINGERPRINT.fullmatch(fingerprint):
        raise ConfigurationError(
            "fingerprint is not 16 hexadecimal digits", where=where, remedy="copy it from check"
        )
    return Acceptance(
        fingerprint=fingerprint,
        reason=_text(entry, "reason", where),
        author=_text(entry, "author", where),
        expires=_day(entry, where),
        path=_text(entry, "path", where) if "path" in entry else None,
        what=_text(entry, "what", where) if "what" in entry else None,
    )


def _text(entry: Mapping[str, object], key: str, where: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{key} is missing or empty", where=where, remedy="a decision needs it")
    return value


def _day(entry: Mapping[str, object], where: str) -> date | None:
    value = entry.get("expires")
    if value is None:
        return None
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            value = None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ConfigurationError("expires is not a day", where=where, remedy="write it as 2026-12-31")
    return value
