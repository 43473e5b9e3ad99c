"""Claims that stand alone: nothing half said, nothing said twice, nothing that the words do not say."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts

#: A sentence and a claim that must be read from it.
CLAIMS = [
    # "where" is in the place, however the sentence around it stands to the place
    ("en", "The hotel is far from the camp where the band had stayed.", "The band had stayed in the camp"),
    ("fr", "Le pont est loin du camp où le groupe avait séjourné.", "Le groupe avait séjourné dans le camp"),
    ("fr", "La maison se trouve près du parc où un enfant a disparu.", "Un enfant a disparu dans le parc"),
    # and never in somebody
    ("fr", "La cérémonie s'est tenue à Brest, en présence de responsables, où le drapeau a été hissé.", "Le drapeau a été hissé"),
    # a duty or chance is that of every infinitive below it, passive or not
    ("en", "The firm must be heard and pay a fine.", "The firm must pay a fine"),
    ("fr", "Le maire devra être entendu et payer une amende.", "Le maire devra payer une amende"),
    ("fr", "Les tours pourront être vendues ou accueillir des bureaux.", "Les tours pourront accueillir des bureaux"),
    # a pronoun whose noun stands in the claim already stays
    ("en", "As for the cyclists, they will be able to ride freely.", "As for the cyclists, they will be able to ride freely"),
    ("fr", "Quant aux cyclistes, ils pourront circuler librement.", "Quant aux cyclistes, ils pourront circuler librement"),
    # no relative pronoun is left over
    ("fr", "Elle n'est pas parmi celles dont les noms avaient circulé pour succéder au maire.", "Les noms devaient succéder au maire"),
    # nor a bare "ce", also where it is the subject
    ("fr", "Le maire a fermé le pont, ce qui va entraîner des retards.", "Cela va entraîner des retards"),
    ("fr", "La grève a duré, ce qui a coûté deux millions.", "Cela a coûté deux millions"),
    # a short verb is whole behind a name
    ("en", "The tires burst when they're pushed past their limit.", "The tires are pushed past their limit"),
]  # fmt: skip

#: A sentence, and all the claims that are read from it.
ALL = [
    # what is only remarked on is what is told
    ("en", "It is interesting to see that the company is offering videos.", ["The company is offering videos"]),
    ("en", "It is worth noting that the law has changed.", ["The law has changed"]),
    ("fr", "Il est bon de rappeler que le pont est fermé.", ["Le pont est fermé"]),
    ("fr", "Il est intéressant de noter que la loi a changé.", ["La loi a changé"]),
    # a comparison measures and tells nothing
    ("en", "He paid more than was required.", ["He paid more than was required"]),
    # a gerund that names its noun is no deed of the noun's
    ("en", "The cost of building the bridge rose.", ["The cost of building the bridge rose"]),
    ("en", "This process of making a decision has a name.", ["This process of making a decision has a name"]),
    # what is pointed at was said before; what is listed describes nothing
    ("en", "This comet Olga was seen in May.", ["This comet Olga was seen in May"]),
    ("fr", "Cette comète Olga Nord a été vue en mai.", ["Cette comète Olga Nord a été vue en mai"]),
    ("fr", "Il a visité des tombes, des stèles rénovées.", ["Il a visité des tombes, des stèles rénovées"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claim"), CLAIMS, ids=[text for _, text, _ in CLAIMS])
def test_claim(language: str, text: str, claim: str) -> None:
    """The claim stands among those of the sentence."""
    assert claim in {fact.claim for fact in extracted(language, text).facts}


@pytest.mark.parametrize(("language", "text", "claims"), ALL, ids=[text for _, text, _ in ALL])
def test_nothing_else(language: str, text: str, claims: list[str]) -> None:
    """A sentence says so much and no more."""
    assert [fact.claim for fact in facts(language, text)] == claims
