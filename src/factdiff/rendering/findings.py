"""What the reports of a check have in common: the sentence of a finding, its notes, its level, its path."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from factdiff.rendering import neutral
from factdiff.rendering.wording import messages, sentences
from factdiff.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factdiff.model.change import Change
    from factdiff.model.report import Acceptance, Checked, Finding, Report
    from factdiff.rendering.wording import Wording

LEVELS = {"failing": "error", "accepted": "note"}
INFO = "info"


@dataclass(frozen=True, slots=True)
class Remark:
    """A file of which nothing, or not all, was compared: why, and how much that matters (as `level`)."""

    file: Checked
    text: str
    level: str


def message(finding: Finding, words: Wording) -> str:
    """The finding as one harmless sentence, with what to know beside it in brackets."""
    said = notes(finding, words)
    return sentence(finding, words) + (f" [{', '.join(said)}]" if said else "")


def sentence(finding: Finding, words: Wording) -> str:
    """What happened, on one line."""
    if finding.change is None:
        return words.say("check", finding.kind, text=neutral.line(finding.text))
    told = sentences.sentence(finding.change, words)
    if not finding.pinned:
        return _about(finding.change, told, words)
    key = "pinned removed" if finding.change.kind == "retracted" else "pinned changed"
    return words.say("check", key, claim=sentences.claim(finding.change.old).rstrip("."), sentence=told)


def _about(change: Change, told: str, words: Wording) -> str:
    """The sentence of a changed slot with the claim that it belongs to, for readers who do not see the line."""
    if not change.slots:
        return told
    return words.say(
        "check", "about", sentence=told, claim=sentences.claim(change.new or change.old).rstrip(".")
    )


def notes(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Silent or acknowledged, headline or lede, the rules that fired, the decision that speaks of it."""
    tags = () if finding.change is None else sentences.tags(finding.change, words)
    rules = (words.say("check", "rules", rules=", ".join(finding.rules)),) if finding.rules else ()
    unsure = () if finding.unsure is None else (words.say("check", "unsure", share=f"{finding.unsure:g}"),)
    return (*tags, *rules, *unsure, *_decision(finding, words))


def _decision(finding: Finding, words: Wording) -> tuple[str, ...]:
    decision = finding.acceptance
    if decision is None:
        return ()
    key = "expired" if finding.status != "accepted" else "accepted until" if decision.expires else "accepted"
    day = decision.expires.isoformat() if decision.expires else ""
    values = {"author": neutral.line(decision.author), "reason": neutral.line(decision.reason), "day": day}
    return (words.say("check", key, **values),)


def unused(decision: Acceptance, words: Wording) -> str:
    """A decision that nothing needs any more."""
    return words.say(
        "check", "unused", fingerprint=decision.fingerprint, reason=neutral.line(decision.reason)
    )


def remarks(report: Report, words: Wording) -> tuple[Remark, ...]:
    """The files that could not be checked, then those that have no other version: that was no check, either."""
    troubled = (Remark(file, trouble(file, words), "error") for file in report.troubled)
    level = "error" if report.baseless else "note"
    fresh = (
        Remark(file, words.say("check", "fresh", against=neutral.line(file.against)), level)
        for file in report.fresh
    )
    return (*troubled, *fresh)


def trouble(file: Checked, words: Wording) -> str:
    """Why a file could not be checked."""
    return words.say("check", "trouble", text=neutral.line(messages.told(file.trouble, words.language)))


def level(finding: Finding) -> str:
    """``error`` for what fails, ``note`` for what is accepted or for information, else ``warning``."""
    return LEVELS.get(finding.status) or ("note" if finding.severity == INFO else "warning")


def path(name: str) -> str:
    """A file's name as it is, or without what could act on a terminal where it holds such a thing."""
    acts = neutral.HARMFUL.search(name) or neutral.COMMANDS.search(name)
    return neutral.line(name) if acts else name


def exact(name: str) -> str:
    """A file's name as JSON can hold it: bytes that are no UTF-8 are question marks."""
    return name.encode("utf-8", "replace").decode()


def identities(report: Report) -> Iterator[tuple[Checked, Finding, str]]:
    """Every finding, the gravest first, with a digest of its file and its structure that no other has."""
    seen: dict[str, int] = {}
    for file, finding in report.findings():
        parts = f"{file.path}\n{finding.pinned}\n{finding.fingerprint}"
        number = seen[parts] = seen.get(parts, 0) + 1
        yield file, finding, digest(parts, str(number))


def digest(*parts: str) -> str:
    """Thirty-two hexadecimal digits for a combination of texts."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def totals(report: Report, words: Wording) -> str:
    """How many files and findings there are, in one line."""
    files = len(report.files)
    said = [words.say("check", "files one" if files == 1 else "files", count=str(files))]
    for status in ("new", "removed", "unreadable"):
        count = sum(file.status == status for file in report.files)
        said += [words.say("check", status, count=str(count))] if count else []
    for status, key in (("failing", "failing"), ("noted", "noted"), ("accepted", "passed")):
        count = len(report.findings(status))
        said += [words.say("check", key, count=str(count))] if count else []
    return words.say("check", f"verdict {report.verdict}") + ": " + ", ".join(said) + "."
