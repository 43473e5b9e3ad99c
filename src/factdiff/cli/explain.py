"""``factdiff explain KIND``: what a kind of finding means and how to set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factdiff.cli import options
from factdiff.cli.output import emit, spoken
from factdiff.errors import InputError

if TYPE_CHECKING:
    from factdiff.model.report import Kind


@click.command(
    "explain",
    short_help="Explain a kind of finding, a rule, or a key of the policy.",
    epilog="Exit status: 0 explained, 2 there is no such name.",
)
@click.argument("name", metavar="KIND|RULE|KEY")
@options.interface
def command(name: str, ui: str | None) -> None:
    """Say what a KIND of finding is, what a RULE looks at, or what a KEY of the policy sets, and how to set it."""
    emit("".join(f"{spoken(line, ui)}\n" for line in explained(name).splitlines()))


def explained(name: str) -> str:
    """What a kind, a rule, a key or a preset means. Raises `InputError` for other names."""
    from factdiff.policy.configuration import KEYS, PRESETS, SEVERITY_KEYS, nearest  # noqa: PLC0415 - not for --help
    from factdiff.policy.kinds import KINDS  # noqa: PLC0415
    from factdiff.policy.rules import RULES  # noqa: PLC0415

    bare = name.removeprefix("severity.").removeprefix("rules.")
    if bare in KINDS:
        return _text(KINDS[bare])
    if bare in RULES:
        return _rule(bare, RULES[bare].__doc__ or "")
    if name in MEANINGS:
        return f"{name}\n\n{MEANINGS[name][0]}\n\nIn pyproject.toml:\n\n{MEANINGS[name][1]}\n"
    if bare in SEVERITY_KEYS:
        return _group(bare)
    if bare in PRESETS:
        return _preset(bare)
    known = (*KINDS, *RULES, *KEYS, *SEVERITY_KEYS, *PRESETS)
    raise InputError(f"there is no kind, rule or key '{name}'", remedy=nearest(name, known, _LISTED))


_LISTED = "see factdiff kinds and docs/policy.md"

#: What each key of the policy sets, and an example.
MEANINGS = {
    "accepted": ("The file of reviewers' decisions.", '[tool.factdiff]\naccepted = "factdiff.accepted.toml"'),
    "against": ("The other side where --against is not given.", '[tool.factdiff]\nagainst = "origin/main"'),
    "fail-on": (
        "The least severity that fails: critical, major, minor, info or never.",
        '[tool.factdiff]\nfail-on = "major"',
    ),
    "ignore": (
        "Patterns of claims, with * and ?, of which nothing is said.",
        '[tool.factdiff]\nignore = ["*reading time*"]',
    ),
    "lock": ("The file of pinned facts.", '[tool.factdiff]\nlock = "factdiff.lock.toml"'),
    "min-confidence": (
        "Findings on facts that were read less surely are for information only; 0 to 1.",
        "[tool.factdiff]\nmin-confidence = 0.5",
    ),
    "number-tolerance": (
        "A number that differs by no more than this share is for information only; 0 to 1.",
        "[tool.factdiff]\nnumber-tolerance = 0.02",
    ),
    "paths": (
        "What is checked where no PATH is given: patterns with * and **.",
        '[tool.factdiff]\npaths = ["articles/**/*.html"]',
    ),
    "per-path": (
        "A section for some files; of several that fit the later goes before the earlier.",
        '[[tool.factdiff.per-path]]\npaths = ["live/**"]\nfail-on = "critical"',
    ),
    "preset": ("A policy to start from: desk, editor or audit.", '[tool.factdiff]\npreset = "desk"'),
    "rules": (
        "A severity for each rule that looks at a whole change; see factdiff explain RULE.",
        '[tool.factdiff.rules]\nsilent-correction = "major"',
    ),
    "severity": (
        "A severity by kind, slot, nature or for every change; the nearest key that fits counts.",
        '[tool.factdiff.severity]\nquantities-replaced = "critical"\n"*-renamed" = "off"',
    ),
}


def _rule(name: str, meaning: str) -> str:
    setting = f'[tool.factdiff.rules]\n{name} = "major"  # critical, major, minor, info or off\n'
    return f"{name} (a rule)\n\n{meaning}\nIt raises a finding to its level and never lowers one.\n\nIn pyproject.toml:\n\n{setting}"


def _group(name: str) -> str:
    """A key that stands for several kinds: a slot, a nature in any slot, every change."""
    from factdiff.policy.kinds import KINDS  # noqa: PLC0415

    ending = name.removeprefix("*")
    kinds = [one for one in KINDS if one.startswith(f"{name}-") or (ending != name and one.endswith(ending))]
    which = ", ".join(kinds) if kinds else "every kind of a changed slot"
    setting = f'[tool.factdiff.severity]\n"{name}" = "minor"  # critical, major, minor, info or off\n'
    return f"{name}\n\nStands for {which}.\n\nIn pyproject.toml:\n\n{setting}"


def _preset(name: str) -> str:
    from factdiff.policy.configuration import PRESETS  # noqa: PLC0415

    policy = PRESETS[name]
    levels = "".join(f'{key} = "{level}"\n' for key, level in policy.severity.items())
    rules = "".join(f'{key} = "{level}"\n' for key, level in policy.rules.items())
    parts = (
        f'fail-on = "{policy.fail_on}"\n',
        f"[severity]\n{levels}" if levels else "",
        f"[rules]\n{rules}",
    )
    return f"{name} (a preset)\n\nThe same as:\n\n{''.join(parts)}"


def _text(kind: Kind) -> str:
    setting = (
        f'[tool.factdiff.severity]\n{kind.id} = "{kind.severity}"  # critical, major, minor, info or off\n'
    )
    return f"{kind.id} ({kind.severity})\n\n{kind.summary}\n{kind.detail}\n\nIn pyproject.toml:\n\n{setting}"
