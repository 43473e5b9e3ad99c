"""Who goes on acting and speaking: persons before what is theirs, speakers for pronouns that speak."""

from __future__ import annotations

import pytest

from tests.extraction.facts import chain, facts, names

#: A text, and who its last fact is about, with its source behind a bar.
CASES = [
    ("fr", "Le conducteur du car est indemne. Selon les gendarmes, son dépistage s'est révélé négatif. Il a été placé en garde à vue.", "conducteur du car"),
    ("en", "The driver of the bus was unhurt. Officers said his test was negative. He was taken into custody.", "driver of the bus"),
    ("fr", "La ministre Anne Roy quitte France 2. Née à Brest, elle a commencé à Toulouse.", "Anne Roy"),
    ("en", "Anne Roy is leaving Channel 2. Born in Leeds, she began in York.", "Anne Roy"),
    ("en", "The museum welcomed the mayor, Paul Ney. He spoke of his plan.", "Paul Ney"),
    ("fr", "« Elle est morte », a confirmé le révérend Bill Min. La chanteuse avait 80 ans, a-t-il expliqué.", "chanteuse | Bill Min (person, expliquer)"),
    ("fr", "Selon Radio-Brest, le géologue Pierre Lind juge l'âge plausible. D'après lui, les couches ont bougé.", "couches | Pierre Lind (person, d'après)"),
    ("en", "According to Radio Leeds, the geologist Peter Lind called the age plausible. According to him, the layers moved.", "layers | Peter Lind (person, according to)"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), CASES, ids=[text for _, text, _ in CASES])
def test_scored(language: str, text: str, told: str) -> None:
    """The names that the words stand for."""
    last = [fact for fact in facts(language, text) if fact.kind != "quote"][-1]
    source = chain(last)
    assert names(last) + (f" | {source}" if source else "") == told
