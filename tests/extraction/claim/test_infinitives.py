"""Infinitives that somebody says of himself, plans with a day, and pronominal verbs that say nothing."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("fr", "Le ministre a dit ne pas comprendre cette grève.", "Le ministre ne comprend pas cette grève"),
        ("fr", "Le maire dit ne pas vouloir fermer l'école.", "Le maire ne veut pas fermer l'école"),
        ("fr", "Le maire affirme ne plus avoir confiance.", "Le maire n'a plus confiance"),
        ("fr", "Le ministre a affirmé vouloir fermer l'usine.", "Le ministre veut fermer l'usine"),
        ("fr", "Le chef de l'État a exclu de la retirer.", "Le chef de l'État ne va pas la retirer"),
        ("fr", "Le maire promet de ne plus fermer l'école.", "Le maire ne va plus fermer l'école"),
        (
            "fr",
            "Macron avait promis de ne pas « passer en force » sur la réforme.",
            "Macron ne va pas passer en force sur la réforme",
        ),
        (
            "en",
            "The boy is due to appear before magistrates on Monday.",
            "The boy is due to appear before magistrates on Monday",
        ),
        ("fr", "Cette prime s'ajouterait à l'augmentation.", "Cette prime s'ajouterait à l'augmentation"),
        ("fr", "La direction propose une prime, les syndicats divisés", "La direction propose une prime"),
        ("en", "The tanker overturned after its brakes failed.", "The tanker overturned"),
        (
            "en",
            "Ruth Okoro, the guild's general secretary, resigned.",
            "Ruth Okoro is the guild's general secretary",
        ),
        ("en", "The tribe's chairman, Frank Redfern, resigned.", "Frank Redfern is the tribe's chairman"),
    ],
)
def test_a_claim_is_whole(language: str, text: str, claim: str) -> None:
    """A negation stands on both sides of its finite verb, and what is wanted is wanted once."""
    assert claim in [fact.claim for fact in extracted(language, text).facts]


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        ("fr", "Une nouvelle réunion doit se tenir jeudi.", "planned"),
        ("fr", "Le procès doit s'ouvrir à Lyon.", "planned"),
        ("fr", "Le ministre doit se rendre à Lyon.", "planned"),
        ("fr", "Les déchets doivent être triés.", "obligation"),
        ("fr", "Le toit doit être refait.", "obligation"),
    ],
)
def test_what_takes_place_is_due(language: str, text: str, modality: str) -> None:
    """An event or a day makes a plan of what would be a duty."""
    assert [fact.modality for fact in extracted(language, text).facts] == [modality]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "La grève prévue les 18 et 19 mai est maintenue.", "2024-05-18/2024-05-19"),
        ("fr", "La prime serait versée en juin.", "2024-06"),
        ("fr", "Le concert, programmé le 2 juin, est annulé.", "2024-06-02"),
        ("en", "The trial, scheduled for 3 June, has been postponed.", "2024-06-03"),
        ("en", "The bonus would be paid in June.", "2024-06"),
        ("fr", "La grève lancée en mars est finie.", "2024-03"),
    ],
)
def test_the_day_of_a_plan_lies_ahead(language: str, text: str, value: str) -> None:
    """Of two years a plan and a conditional mean the one to come."""
    assert [moment.value for fact in extracted(language, text).facts for moment in fact.when] == [value]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "fr",
            "« C'est faux », a réagi Jean Roy, l'un des chefs de la CCAT, que le ministre a qualifiée d'« organisation mafieuse ».",
            "La CCAT est une organisation mafieuse",
        ),
        (
            "fr",
            "Le chef de la bande, que le juge a condamnée en mai, se tait.",
            "Le juge a condamné la bande en mai",
        ),
        (
            "fr",
            "La cheffe du gang, que le juge a condamnée en mai, se tait.",
            "Le juge a condamné la cheffe du gang en mai",
        ),
        (
            "en",
            "A vigil will be held. It later emerged that a till was gone.",
            "It later emerged that a till was gone",
        ),
        (
            "en",
            "A vigil will be held. It is the third stabbing this year.",
            "It is the third stabbing this year",
        ),
    ],
)
def test_nobody_is_meant_who_does_not_agree(language: str, text: str, claim: str) -> None:
    """A participle agrees with the object before it; "it" stands for a clause or a count, and for no name."""
    assert claim in [fact.claim for fact in extracted(language, text).facts]
