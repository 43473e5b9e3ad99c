"""Tables of a configuration file → policies; every key that is not known is an error that names the nearest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from difflib import get_close_matches
from typing import TypeAlias

from factdiff.errors import ConfigurationError
from factdiff.model.change import SEVERITIES
from factdiff.policy.kinds import CHANGED, KINDS, NATURES, SLOTS
from factdiff.policy.rules import RULES
from factdiff.values import dataclass

Value: TypeAlias = object
Table: TypeAlias = Mapping[str, Value]

_NEAR = 0.5
OFF = "off"
NEVER = "never"
#: What linters call them.
ALIASES = {"error": "critical", "warning": "minor", "note": "info"}
LEVELS = (*SEVERITIES, *ALIASES, OFF)
THRESHOLDS = (*SEVERITIES, *ALIASES, NEVER)
JUDGING = ("preset", "fail-on", "min-confidence", "number-tolerance", "ignore", "severity", "rules")
KEYS = (*JUDGING, "paths", "against", "lock", "accepted", "per-path")
SEVERITY_KEYS = (*KINDS, *SLOTS, CHANGED, *(f"*-{nature}" for nature in NATURES))


@dataclass(frozen=True, slots=True)
class Policy:
    """How findings are judged: levels by kind, slot, nature and rule; which level fails; which facts are too unsure.

    ``tolerance`` is the share by which a number may differ before that is more than information; ``ignore`` are
    patterns (``*`` and ``?``) of claims that no finding is made of.
    """

    fail_on: str = "major"
    min_confidence: float = 0.0
    tolerance: float = 0.0
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)

    def fails(self, severity: str) -> bool:
        """Whether a finding of this severity breaks the policy."""
        return self.fail_on != NEVER and SEVERITIES.index(severity) <= SEVERITIES.index(self.fail_on)


PRESETS = {
    "desk": Policy(rules={"number-in-headline": "critical", "attribution-removed": "major"}),
    "editor": Policy(
        severity={"added": "info"},
        rules={
            "number-in-headline": "critical",
            "attribution-removed": "major",
            "quotation-altered": "critical",
            "silent-correction": "major",
            "source-made-anonymous": "major",
        },
    ),
    "audit": Policy(
        fail_on="info",
        severity={"orphan-notice": "major", "unread": "minor", "reworded": OFF},
        rules=dict.fromkeys(RULES, "critical"),
    ),
}
DEFAULT = "desk"


@dataclass(frozen=True, slots=True)
class Configuration:
    """Everything that a file can set.

    ``policy`` holds for all files; each of ``per_path`` has its patterns and the table that goes on top of it.
    """

    policy: Policy = PRESETS[DEFAULT]
    per_path: tuple[tuple[tuple[str, ...], Table], ...] = ()
    paths: tuple[str, ...] = ()
    against: str | None = None
    lock: str | None = None
    accepted: str | None = None

    def policy_for(self, path: str) -> Policy:
        """The policy of one file; later sections go before earlier ones."""
        policy = self.policy
        for patterns, table in self.per_path:
            if any(matches(pattern, path) for pattern in patterns):
                policy = _judging(table, policy, "")
        return policy


def configure(table: Table, where: str) -> Configuration:
    """The configuration of a table that stands in the file ``where``. Raises `ConfigurationError`."""
    _known(table, KEYS, where)
    return Configuration(
        policy=_judging(table, PRESETS[DEFAULT], where),
        per_path=tuple(_section(entry, where) for entry in _tables(table, "per-path", where)),
        paths=_texts(table, "paths", where),
        against=_text(table, "against", where),
        lock=_text(table, "lock", where),
        accepted=_text(table, "accepted", where),
    )


def nearest(word: str, known: tuple[str, ...], otherwise: str = "") -> str:
    """A question that names the nearest known word; without a near one, what to do else, or all of them."""
    near = get_close_matches(word, known, n=1, cutoff=_NEAR)
    if near:
        return f"did you mean '{near[0]}'?"
    return otherwise or f"choose from {', '.join(known)}"


def matches(pattern: str, path: str) -> bool:
    """Whether a path with slashes fits a pattern: ``*`` and ``?`` within a folder, ``**`` across folders.

    Piece by piece over all places that can be reached: the time is that of both lengths, whatever they are.
    """
    reached = [True] + [False] * len(path)
    for piece in re.split(r"(\*\*/|\*\*|\*|\?)", pattern.removeprefix("./")):
        reached = _after(piece, reached, path)
    return reached[-1]


def _after(piece: str, reached: list[bool], path: str) -> list[bool]:
    """The places that a piece of a pattern leads to from those reached before."""
    if piece not in {"**/", "**", "*", "?"}:
        ends = {n + len(piece) for n, here in enumerate(reached) if here and path.startswith(piece, n)}
        return [n in ends for n in range(len(reached))]
    found = [piece != "?" and here for here in reached]
    some = reached[0]
    for n, char in enumerate(path, 1):
        if piece == "?":
            found[n] = reached[n - 1] and char != "/"
        elif piece == "**/":
            found[n] = found[n] or (some and char == "/")
        else:
            found[n] = found[n] or (found[n - 1] and (piece == "**" or char != "/"))
        some = some or reached[n]
    return found


def _judging(table: Table, base: Policy, where: str) -> Policy:
    """A policy with what a table says put on top; a preset in the table is the new base."""
    name = _text(table, "preset", where)
    if name is not None:
        base = PRESETS[_choice(name, tuple(PRESETS), "preset", where)]
    fail_on = _text(table, "fail-on", where)
    level = base.fail_on if fail_on is None else _choice(fail_on, THRESHOLDS, "fail-on", where)
    return replace(
        base,
        fail_on=ALIASES.get(level, level),
        min_confidence=_share(table, "min-confidence", base.min_confidence, where),
        tolerance=_share(table, "number-tolerance", base.tolerance, where),
        ignore=(*base.ignore, *_texts(table, "ignore", where)),
        severity={**base.severity, **_levels(table, "severity", SEVERITY_KEYS, where)},
        rules={**base.rules, **_levels(table, "rules", tuple(RULES), where)},
    )


def _section(entry: Table, where: str) -> tuple[tuple[str, ...], Table]:
    """A section with its patterns; it is read once now, so that its mistakes are found on every run."""
    _known(entry, (*JUDGING, "paths"), f"{where}: per-path")
    patterns = _texts(entry, "paths", where)
    if not patterns:
        raise ConfigurationError(
            "a per-path section has no paths", where=where, remedy='add paths = ["folder/**"]'
        )
    _judging(entry, PRESETS[DEFAULT], where)
    return patterns, entry


def _levels(table: Table, key: str, known: tuple[str, ...], where: str) -> dict[str, str]:
    found = table.get(key, {})
    if not isinstance(found, Mapping):
        raise _wrong(key, "a table", where)
    _known(found, known, f"{where}: {key}")
    chosen = {name: _choice(value, LEVELS, f"{key}.{name}", where) for name, value in found.items()}
    return {name: ALIASES.get(level, level) for name, level in chosen.items()}


def _known(table: Table, known: Iterable[str], where: str) -> None:
    names = tuple(known)
    for key in table:
        if key not in names:
            raise ConfigurationError(f"unknown key '{key}'", where=where, remedy=nearest(key, names))


def _choice(value: Value, choices: tuple[str, ...], key: str, where: str) -> str:
    if not isinstance(value, str) or value not in choices:
        raise ConfigurationError(
            f"{key} is {value!r}", where=where, remedy=f"choose from {', '.join(choices)}"
        )
    return value


def _text(table: Table, key: str, where: str) -> str | None:
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        raise _wrong(key, "a text", where)
    return None if value is None else _whole(value, key, where)


def _texts(table: Table, key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _wrong(key, "a list of texts", where)
    return tuple(_whole(item, key, where) for item in value)


def _whole(text: str, key: str, where: str) -> str:
    """A text that can be a path, a revision or a word: no system takes a zero in one."""
    if "\0" in text:
        raise ConfigurationError(f"{key} holds a zero", where=where, remedy="take it out")
    return text


def _tables(table: Table, key: str, where: str) -> tuple[Table, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise _wrong(key, f"a list of tables ([[{key}]])", where)
    return tuple(value)


def _share(table: Table, key: str, base: float, where: str) -> float:
    value = table.get(key, base)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise _wrong(key, "a number from 0 to 1", where)
    return float(value)


def _wrong(key: str, expected: str, where: str) -> ConfigurationError:
    return ConfigurationError(f"{key} is not {expected}", where=where, remedy="see docs/policy.md")
