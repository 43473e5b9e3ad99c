"""What a policy made of comparisons: findings by file, what was accepted, and what could not be read."""

from __future__ import annotations

from datetime import date

from factdiff.model.change import Change
from factdiff.values import dataclass

#: What a file is held against where only its pinned facts are.
LOCK = "lock"
COMPARED = ("compared", "identical", "removed")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding: a stable kebab-case ``id``, its severity unless configured, what it is, what to do."""

    id: str
    severity: str
    summary: str
    detail: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A reviewer's decision to let a finding pass; ``expires`` is the last day on which it holds."""

    fingerprint: str
    reason: str
    author: str
    expires: date | None = None
    path: str | None = None
    what: str | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """Where a reviewer should look in the new file; lines and columns count from 1.

    Columns are code points, ``byte_column`` and ``end_byte_column`` UTF-8 bytes; ends are exclusive and
    ``None`` where only the start is known.
    """

    line: int
    column: int = 1
    byte_column: int = 1
    end_line: int | None = None
    end_column: int | None = None
    end_byte_column: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One judged change, notice or unread sentence.

    ``kind`` is the id of the gravest of its ``kinds``; ``rules`` are the policy's rules that fired;
    ``status`` is ``failing``, ``noted`` or ``accepted``. ``acceptance`` is the decision that speaks of it,
    also where it has expired (the status says which). ``change`` is missing where a notice, a sentence or
    a whole article is meant; then ``text`` holds its words. ``pinned``: the fact is in the lock. ``unsure``: the
    confidence of facts that were read less surely than the policy asks for, so that it is for information only.
    """

    kind: str
    kinds: tuple[str, ...]
    severity: str
    status: str
    fingerprint: str
    place: Location
    rules: tuple[str, ...] = ()
    change: Change | None = None
    text: str = ""
    pinned: bool = False
    unsure: float | None = None
    acceptance: Acceptance | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """One file: ``path`` as reports name it, ``against`` what it was held against (the lock alone: ``lock``).

    ``status`` is ``compared``, ``identical`` (the same bytes), ``new``, ``removed`` or ``unreadable``; then
    ``trouble`` says why. ``changes`` are all outcomes of the comparison, the calm ones too.
    """

    path: str
    against: str
    status: str
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The verdict on all files; ``kinds`` describe the findings, ``unused`` are decisions that nothing needed.

    ``required``: where no file has another version, that is trouble.
    """

    files: tuple[Checked, ...]
    kinds: tuple[Kind, ...] = ()
    unused: tuple[Acceptance, ...] = ()
    required: bool = False

    def findings(self, *statuses: str) -> tuple[tuple[Checked, Finding], ...]:
        """Findings of all files with these statuses (any unless given), the gravest first."""
        order = ("critical", "major", "minor", "info")
        found = [
            (file, one)
            for file in self.files
            for one in file.findings
            if one.status in statuses or not statuses
        ]
        return tuple(
            sorted(found, key=lambda entry: (entry[1].status != "failing", order.index(entry[1].severity)))
        )

    @property
    def troubled(self) -> tuple[Checked, ...]:
        """Files that could not be checked."""
        return tuple(file for file in self.files if file.status == "unreadable")

    @property
    def fresh(self) -> tuple[Checked, ...]:
        """Files without another version, in which nothing was compared."""
        return tuple(file for file in self.files if file.status == "new")

    @property
    def baseless(self) -> bool:
        """Whether another version was required, and no file has one."""
        return self.required and not any(
            file.status in COMPARED and file.against != LOCK for file in self.files
        )

    @property
    def verdict(self) -> str:
        """``passed``, ``failed``, ``trouble``, or ``nothing-compared`` where no file was held against anything."""
        if self.troubled or self.baseless:
            return "trouble"
        if self.findings("failing"):
            return "failed"
        return "passed" if any(file.status in COMPARED for file in self.files) else "nothing-compared"

    @property
    def exit_code(self) -> int:
        """After diff(1): 0 passes, 1 the policy is broken, 2 something could not be checked."""
        return {"failed": 1, "trouble": 2}.get(self.verdict, 0)
