"""What stands above a clause and bears on how it is read."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.languages.lexicon import Row


@dataclass(frozen=True, slots=True)
class Context:
    """What stands above a clause: the innermost reporting verb and its tense, whether an if-clause hangs on it.

    ``agentive`` says whether its subject can act on purpose (a person, an organisation, a state).
    """

    speech: Row | None
    speech_past: bool
    agentive: bool
    question: bool


def because(row: Row) -> str:
    """A table row as a reason: the table, the word, its class."""
    return f"{row.table}: {row.lemma} ({row.kind})"
