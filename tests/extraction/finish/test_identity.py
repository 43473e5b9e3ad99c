"""Keys and ids of facts as extraction makes them: what an edit keeps, and what makes another predication."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff import settings
from factdiff.model.fact import Fact
from tests.extraction.facts import extracted, facts

#: The same predication, told with another number, adjective, date, place, source or certainty.
KEPT = [
    ("en", "Acme cut 300 jobs.", "Acme cut 500 jobs."),
    ("en", "Acme cut 300 jobs.", "Acme cut about 500 well-paid jobs on Friday."),
    ("en", "Twelve people died in the fire.", "At least 15 people died in the fire."),
    ("en", "The council approved the plan.", "The council approved the ambitious plan in Leeds."),
    ("en", "The dam collapsed on Monday.", "The dam collapsed on Tuesday, officials said."),
    ("en", "Norland bought the harbour.", "Norland may have bought the old harbour."),
    ("en", "Acme was fined 3 million euros.", "Acme was fined 5 million euros."),
    ("fr", "Acme a supprimé 300 postes.", "Acme a supprimé 500 postes."),
    ("fr", "Acme a supprimé 300 postes.", "Acme a supprimé mardi une dizaine de postes."),
    ("fr", "Douze personnes ont été blessées.", "Au moins 15 personnes ont été blessées."),
    ("fr", "Le conseil a adopté le projet.", "Le conseil a adopté l'ambitieux projet à Lyon."),
    ("fr", "Le barrage a cédé lundi.", "Le barrage a cédé mardi, selon la préfecture."),
    ("fr", "La société a vendu le port.", "La société aurait vendu le vieux port."),
    ("fr", "Le préfet a rencontré trois élus.", "Le préfet a rencontré deux élus locaux."),
]
#: Another doer, predicate or object.
OTHER = [
    ("en", "Acme cut 300 jobs.", "Norland cut 300 jobs."),
    ("en", "Acme cut 300 jobs.", "Acme cut 300 prices."),
    ("en", "Acme cut 300 jobs.", "Acme created 300 jobs."),
    ("fr", "Acme a supprimé 300 postes.", "Norland a supprimé 300 postes."),
    ("fr", "Acme a supprimé 300 postes.", "Acme a supprimé 300 trains."),
    ("fr", "Acme a supprimé 300 postes.", "Acme a créé 300 postes."),
]


def only(language: str, text: str) -> Fact:
    """The one fact of a sentence."""
    (fact,) = facts(language, text)
    return fact


@pytest.mark.parametrize(("language", "old", "new"), KEPT, ids=lambda value: value[:40])
def test_key_survives(language: str, old: str, new: str) -> None:
    """A changed number, adjective, date, place, source or certainty leaves the key and changes the id."""
    before, after = only(language, old), only(language, new)
    assert before.key == after.key
    assert before.id != after.id


@pytest.mark.parametrize(("language", "old", "new"), OTHER, ids=lambda value: value[:40])
def test_another_predication_has_another_key(language: str, old: str, new: str) -> None:
    """Who, predicate and object tell predications apart."""
    assert only(language, old).key != only(language, new).key


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", '"We will close three plants," Jane Roe said.', '"We will close two old plants," Sam Poe said.'),
        ("fr", "« Nous fermerons trois usines », a dit Jeanne Roy.", "« Nous fermerons deux vieilles usines », a déclaré Paul Ney."),
    ],
)  # fmt: skip
def test_key_of_a_quotation(language: str, old: str, new: str) -> None:
    """A quotation is known by what it says, whoever says it."""
    before, after = (next(f for f in facts(language, text) if f.kind == "quote") for text in (old, new))
    assert before.key == after.key
    assert before.id != after.id


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jane Roe met Sam Poe in Lyon. She left Lyon on Friday."),
        ("fr", "Jeanne Roy a rencontré Paul Ney à Lyon. Elle a quitté Lyon vendredi."),
    ],
)
def test_arguments_and_places_know_their_entities(language: str, text: str) -> None:
    """Whatever slot a name stands in, its entity is told."""
    found = extracted(language, text)
    ids = {entity.name: entity.id for entity in found.entities}
    met = found.facts[0]
    assert [(a.role, a.entity) for a in met.what.arguments] == [
        ("object", ids[next(n for n in ids if n in {"Sam Poe", "Paul Ney"})])
    ]
    assert [place.entity for place in met.where] == [ids["Lyon"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At least 12 people were hurt by the storm in Leeds on Monday, the mayor said."),
        ("fr", "Au moins 12 personnes ont été blessées par la tempête lundi à Lyon, a indiqué le maire."),
    ],
)
def test_every_slot_has_a_trace(language: str, text: str) -> None:
    """``--explain`` has a reason for each value that a fact holds."""
    for fact in extracted(language, text).facts:
        told = {(trace.slot, trace.value) for trace in fact.trace}
        wanted = {("who", p.name) for p in fact.who} | {(a.role, a.name) for a in fact.what.arguments}
        wanted |= {("where", p.name) for p in fact.where} | {("source", s.name) for s in fact.source}
        wanted |= {("when", m.value or "") for m in fact.when} | {("what", fact.what.lemma)}
        wanted |= {(slot, getattr(fact, slot)) for slot in ("modality", "polarity", "tense")}
        assert wanted <= told
        assert sum(trace.slot == "quantities" for trace in fact.trace) == len(fact.quantities)
        assert all(trace.reason for trace in fact.trace)


def test_settings_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fact set names the thresholds that it was made with; another threshold has another digest."""
    digest = extracted("en", "Acme cut 300 jobs.").tool.settings
    assert digest == settings.digest()
    assert digest
    settings.digest.cache_clear()
    monkeypatch.setattr(settings, "ENTITIES", replace(settings.ENTITIES, memory=1))
    assert settings.digest() != digest
    settings.digest.cache_clear()
