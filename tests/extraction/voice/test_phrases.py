"""Sources in phrases: behind prepositions of several words, in interviews, among those around somebody."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts

CHAINS = [
    ("fr", "La maire a expliqué au Monde que le chantier coûterait cher.", "Le Monde < maire"),
    (
        "fr",
        "« C'est rare », déclare dans un entretien à l'AFP Geneviève Morel.",
        "AFP < Geneviève Morel",
    ),
    (
        "fr",
        "« C'est rare », a prévenu Paul Rivet dans un entretien à la chaîne Rona TV.",
        "Rona TV < Paul Rivet",
    ),
    ("fr", "Une œuvre a été retrouvée, a-t-on appris mercredi auprès des carabiniers.", "carabiniers"),
    (
        "fr",
        "Deux hommes ont été arrêtés, a-t-on précisé dans l'entourage du ministre.",
        "entourage du ministre",
    ),
    ("fr", "À en croire la préfecture, la digue a tenu.", "préfecture"),
    ("fr", "« C'est rare », a pesté au micro de Rona TV la capitaine, Anna Roy.", "Rona TV < Anna Roy"),
    ("fr", "L'un des élus a déclaré que la digue avait tenu.", "L'un des élus"),
    (
        "fr",
        "Le Gaulois avait cité les services de renseignement d'après lesquels Paul Rivet avait proposé un accord.",
        "Gaulois < services de renseignement",
    ),
    ("fr", "Selon Le Figaro, le maire a dit que la piscine fermera.", "Le Figaro < maire"),
    ("fr", "Le maire a dit que, selon la police, la route est coupée.", "maire < police"),
    (
        "fr",
        "Le ministre a précisé dans une lettre que la loi serait votée.",
        "ministre",
    ),
    (
        "fr",
        "Le train partira, a rapporté lundi le New York Times, citant deux diplomates.",
        "New York Times < deux diplomates",
    ),
    (
        "en",
        "The mayor told the Guardian in an interview that the pool would close.",
        "Guardian < mayor",
    ),
    ("en", "Anna Cole told the Gazette in a statement that the case was closed.", "Gazette < Anna Cole"),
    ("en", "The company said in a letter that it would appeal.", "company"),
    (
        "en",
        "According to the Herald, John Burrows said the pool would close.",
        "Herald < John Burrows",
    ),
    (
        "en",
        "John Burrows said that, according to the police, the man fled.",
        "John Burrows < police",
    ),
    ("en", "The service, according to which the man fled, is based in Leeds.", "service"),
    ("en", "The mayor is expected to announce that the pool will close.", "mayor"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CHAINS)
def test_chain(language: str, text: str, expected: str) -> None:
    """Outermost first: who is told, who passes it on, who says it."""
    fact = next((fact for fact in facts(language, text) if fact.source), None)
    assert fact is not None
    assert " < ".join(source.name for source in fact.source) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Cela signifie que la route est coupée."),
        ("fr", "Des chercheurs ont trouvé un moyen de prouver que le médicament agit."),
        ("fr", "Les élèves se sont réunis pour dire que la loi est injuste."),
        ("en", "This means that the road is closed."),
        ("en", "Scientists have found a way to prove that the drug works."),
    ],
)
def test_nobody_vouches(language: str, text: str) -> None:
    """A thing says nothing, nor does anybody by what he only might say."""
    assert [fact.source for fact in extracted(language, text).facts if fact.source] == []


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "L'expert a dit que le pont tenait, mais qu'il serait fermé.", "expert"),
        ("fr", "Le maire a assuré que la digue était sûre et que la route rouvrirait.", "maire"),
        ("en", "The mayor said the dam was safe and that the road would reopen.", "mayor"),
    ],
)
def test_a_second_content_has_the_same_source(language: str, text: str, source: str) -> None:
    """A complementiser ties a clause to the verb of saying, wherever the tree hangs it."""
    found = extracted(language, text).facts
    assert [[link.name for link in fact.source] for fact in found] == [[source], [source]]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La route est coupée, comme l'a annoncé le préfet.", ["préfet"]),
        ("fr", "Comme l'explique Anna Roy, le pont est usé.", ["Anna Roy"]),
        ("en", "As the authors explain, the bridge is old.", ["authors"]),
        ("en", "The road is closed, as the mayor announced on Monday.", ["mayor"]),
        ("en", "As the mayor spoke, rain fell.", []),
    ],
)
def test_a_report_in_passing_names_a_source(language: str, text: str, expected: list[str]) -> None:
    """It points at the clause around it and is no fact itself; a clause of time is one."""
    found = extracted(language, text).facts
    assert [link.name for link in found[-1].source] == expected
    assert len(found) == (1 if expected else 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pour le syndicat, la réforme est une erreur.", ["syndicat"]),
        ("Pour Anna Roy, le projet coûtera trop cher.", ["Anna Roy"]),
        ("Pour les habitants, la route sera fermée lundi.", []),
        ("Pour lundi, la route sera fermée.", []),
        ("Le pont est fermé pour le maire.", []),
    ],
)
def test_pour_names_whose_opinion_it_is(text: str, expected: list[str]) -> None:
    """Only in front of the sentence, set off, and of somebody who can judge."""
    (fact,) = extracted("fr", text).facts
    assert [link.name for link in fact.source] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le ministre l'a promis : le pont rouvrira.", "ministre"),
        ("en", "The mayor has promised it: the wall will hold.", "mayor"),
    ],
)
def test_what_a_verb_of_saying_points_at_stands_behind_a_colon(
    language: str, text: str, expected: str
) -> None:
    """A pronoun holds the place of what follows."""
    (fact,) = extracted(language, text).facts
    assert [link.name for link in fact.source] == [expected]
