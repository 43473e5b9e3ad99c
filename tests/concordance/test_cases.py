"""Two claims in two languages, case by case: the same, contradicting, or not sure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.concordance import concord, meanings
from factdiff.languages.lexicon import table
from factdiff.languages.tables import MEANINGS
from factdiff.model.concordance import Claim
from factdiff.model.fact import Fact
from tests.comparison.notation import factset

FR = "{who Un feu} {what a détruit = détruire} {object {n %s maisons = %s maison}} {when %s = %s} à {at %s} ."
EN = "{who A fire} {what destroyed = destroy} {object {n %s houses = %s house}} {when %s = %s} in {at %s} ."
MONDAY = ("lundi", "2024-05-13")


def only(french: str, english: str, entities: tuple[str, str] = ("", "")) -> Claim:
    """The first claim of two articles with one fact each."""
    sets = (
        factset(french, language="fr", entities=entities[0]),
        factset(english, language="en", entities=entities[1]),
    )
    return concord(sets, ("fr", "en")).claims[0]


@pytest.mark.parametrize(
    ("french", "english", "status", "slots"),
    [
        (("12", "12", *MONDAY, "Sarville"), ("12", "12", "Monday", "2024-05-13", "Sarville"), "agreed", []),
        (("12", "12", *MONDAY, "Londres"), ("about 12", "≈12", "Monday", "2024-05-13", "London"), "agreed", []),
        (("12", "12", *MONDAY, "Sarville"), ("20", "20", "Monday", "2024-05-13", "Sarville"), "contradicting", ["quantities"]),
        (("12", "12", *MONDAY, "Sarville"), ("12", "12", "Sunday", "2024-05-12", "Sarville"), "contradicting", ["when"]),
        (("12", "12", *MONDAY, "Sarville"), ("12", "12", "Monday", "2024-05-13", "Montclair"), "contradicting", ["where"]),
        (("au moins 12", "≥12", *MONDAY, "Sarville"), ("15", "15", "May", "2024-05", "Sarville"), "agreed", []),
    ],
    ids=["same", "exonym", "number", "day", "place", "bounds"],
)  # fmt: skip
def test_values(french: tuple[str, ...], english: tuple[str, ...], status: str, slots: list[str]) -> None:
    """Numbers by their ranges, times by their extents, places by their names in either language."""
    claim = only(FR % french, EN % english)
    assert claim.status == status
    assert [point.slot for point in claim.points if not point.agrees] == slots


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("{who Vladimir Poutine}", "{who Vladimir Putin}"),
        ("{who Sergueï Choïgou}", "{who Sergei Shoigu}"),
        ("{who l'ONU}", "{who the United Nations}"),
        ("{who l'Allemagne}", "{who Germany}"),
        ("{who les autorités allemandes}", "{who German authorities}"),
    ],
)
def test_names_across_languages(french: str, english: str) -> None:
    """Transliterations, acronyms, countries and their people's adjectives are one and the same."""
    claim = only(
        f"{french} {{what a signé = signer}} {{object le traité}} .",
        f"{english} {{what signed = sign}} {{object the treaty}} .",
    )
    assert claim.status == "agreed"


def test_a_denial_contradicts() -> None:
    """The same claim, affirmed on one side and denied on the other."""
    claim = only(
        "[negative] {who La police} {what a arrêté = arrêter} {object le suspect} .",
        "{who The police} {what arrested = arrest} {object the suspect} .",
    )
    assert claim.status == "contradicting"
    assert [point.slot for point in claim.points] == ["polarity"]


def test_two_persons_contradict() -> None:
    """Another person in the same claim is a contradiction, where both articles know who is a person."""
    sets = [
        factset(f"{{who {name}}} {{what {verb}}} {{object {thing}}} .", language=language, entities=name)
        for language, name, verb, thing in (
            ("fr", "Luc Ferrand", "a signé = signer", "le traité"),
            ("en", "Anna Berg", "signed = sign", "the treaty"),
        )
    ]
    known = [replace(one, facts=tuple(_known(fact) for fact in one.facts)) for one in sets]
    (claim,) = concord(known, ("fr", "en")).claims
    assert claim.status == "contradicting"
    assert [(point.slot, point.texts) for point in claim.points] == [("who", ("Luc Ferrand", "Anna Berg"))]
    assert concord(sets, ("fr", "en")).claims[0].status == "unsure"


def test_two_holders_of_one_title_are_two() -> None:
    """A minister here and another minister there contradict nobody."""
    sets = [
        factset(f"{{who {name}}} {{what {word} = {word}}} .", language=language, entities=name)
        for language, name, word in (("fr", "Luc Ferrand", "ministre"), ("en", "Anna Berg", "minister"))
    ]
    known = [
        replace(one, facts=tuple(replace(_known(fact), kind="attribute") for fact in one.facts))
        for one in sets
    ]
    assert {claim.status for claim in concord(known, ("fr", "en")).claims} == {"single"}


def _known(fact: Fact) -> Fact:
    """The fact with its doer known as the article's first entity."""
    return replace(fact, who=tuple(replace(entry, entity="e0") for entry in fact.who))


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (
            "{who Le maire} {what a signé = signer} {object le contrat} .",
            "{who The mayor} {what sold = sell} {object the house} .",
        ),
        (
            "{who Le maire} {what a visité = visiter} {object l'école} .",
            "{who The queen} {what visited = visit} {object the port} .",
        ),
    ],
)
def test_other_claims_are_no_pair(french: str, english: str) -> None:
    """Another predicate, or the same one of somebody and something else, is another claim."""
    assert only(french, english).status == "single"


def test_what_no_table_knows_is_not_called_missing() -> None:
    """A claim of which nothing is language-neutral is told as not compared, not as said by one alone."""
    claim = only("{who Le maire} {what a zigouné = zigouner} .", "{who The mayor} {what signed = sign} .")
    assert claim.status == "uncompared"


def test_a_name_that_each_side_has_alone_is_unsure() -> None:
    """Where each side names something that the other lacks, nothing is claimed."""
    claim = only(
        "{who Novalis} {what fermera = fermer} {object l'usine de Lille} .",
        "{who Novalis} {what will close = close} {object the factory in Lyon} .",
    )
    assert claim.status == "unsure"


@pytest.mark.parametrize(
    ("one", "other", "status"),
    [
        (
            "{who {n Two men = 2 man}} {what died = die} in {at Sarville} .",
            "{who A storm} {what killed = kill} {object {n 2 men = 2 man}} in {at Sarville} .",
            "agreed",
        ),
        (
            "[quote] {what We will rebuild the school before the winter}, {source Anna Berg} said .",
            "[quote] {what We will rebuild the school before winter}, {source the mayor, Anna Berg} said .",
            "agreed",
        ),
        (
            "[quote] {what We will rebuild the school before the winter}, {source Anna Berg} said .",
            "[quote] {what We will rebuild the school before the winter}, {source Otto Lind} said .",
            "contradicting",
        ),
    ],
    ids=["killed and died", "quotation", "another speaker"],
)
def test_two_outlets_of_one_language(one: str, other: str, status: str) -> None:
    """Other words for one claim, the same quotation, and the same words given to somebody else."""
    claim = concord((factset(one), factset(other)), ("a", "b")).claims[0]
    assert claim.status == status


def test_concepts_stand_in_both_languages() -> None:
    """A concept that only one language has a word for could never be met by the other."""
    codes = {
        language: {row.kind for found in table(language, MEANINGS).values() for row in found}
        for language in ("fr", "en")
    }
    assert codes["fr"] == codes["en"]
    assert meanings.predicates("fr", "blesser") & meanings.predicates("en", "injure")
