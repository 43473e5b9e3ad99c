"""What stands above a clause and bears on how it is read."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.languages.columns import ModalityRow, SpeechRow
from factdiff.languages.rows import Row
from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """What stands above a clause: the innermost reporting word and its tense, whether the sentence asks.

    ``agentive`` says whether its subject can act on purpose (a person, an organisation, a state);
    ``unsaid`` whether the report itself is negated ("does not believe that", "did not rule out that");
    ``turned`` whether those who report the report turn it over ("denied that he was said to …");
    ``plan`` the row of a plan that the clause is what is planned of ("prévoit que la ville paie");
    ``feared`` whether it is feared by nobody in particular ("on craint que");
    ``mistaken`` the row by which a report of it is wrong ("affirme à tort que"), where nobody vouches for it;
    ``rumoured`` whether nobody in particular says or believes it ("on raconte que").
    """

    speech: SpeechRow | None
    speech_past: bool
    agentive: bool
    question: bool
    unsaid: bool = False
    turned: bool = False
    plan: ModalityRow | None = None
    feared: bool = False
    mistaken: ModalityRow | None = None
    rumoured: bool = False

    @property
    def denied(self) -> bool:
        """Whether the source turns the content over, which it denies, doubts or does not believe, or the article what is wrongly said."""
        if self.speech is None:
            return self.turned
        return turns(self.speech, unsaid=self.unsaid) != self.turned


def turns(row: SpeechRow, *, unsaid: bool) -> bool:
    """Whether a reporting word turns its content over; ``unsaid`` where the report itself is negated."""
    denies = row.kind == "deny" or row.negative
    return denies != (unsaid and (denies or row.raises))


def because(row: Row) -> str:
    """A table row as a reason: the table, the word, its class."""
    return f"{row.table}: {row.lemma} ({row.kind})"


def mending(token: Token) -> str:
    """The rules of repair that changed what was read of a word, as a reason."""
    return "".join(f", mended by {name}" for name in token.mended)
