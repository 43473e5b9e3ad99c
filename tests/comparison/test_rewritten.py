"""What a rewritten sentence must not be told as: another doer, a denial, a loss, a source of common words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from factdiff import api
from factdiff.comparison import compare
from factdiff.model.change import Change


def told(language: str, old: str, new: str) -> list[Change]:
    """The changes between two texts that are more than other words."""
    sides = (api.extract(text.encode(), date="2024-05-14", language=language) for text in (old, new))
    return [change for change in compare(*sides).changes if change.kind not in ("unchanged", "reworded")]


def slots(changes: list[Change]) -> Iterator[tuple[str, str]]:
    """Slot and nature of all that differs."""
    return ((slot.slot, slot.nature) for change in changes for slot in change.slots)


LACKING = [
    ("en", "The president spoke of fraud on Monday.", "The president spoke on Monday, without any proof, of fraud."),
    ("en", "The firm closed the plant.", "The firm closed the plant without the least notice."),
    ("en", "The crew left the port at noon.", "The crew left the port at noon without a pilot."),
    ("en", "The court heard the case.", "The court heard the case without the witness."),
    ("en", "He accused the board of theft.", "He accused the board of theft without evidence."),
    ("fr", "Le président a parlé de fraude lundi.", "Le président a parlé lundi, sans la moindre preuve, de fraude."),
    ("fr", "L'entreprise a fermé le site.", "L'entreprise a fermé le site sans le moindre préavis."),
    ("fr", "L'équipage a quitté le port à midi.", "L'équipage a quitté le port à midi sans pilote."),
    ("fr", "Le tribunal a jugé l'affaire.", "Le tribunal a jugé l'affaire sans le témoin."),
    ("fr", "Il a accusé le conseil de vol.", "Il a accusé le conseil de vol sans preuve."),
    (
        "fr",
        "Le président a évoqué jeudi l'idée d'un report du vote, mettant en avant des risques de fraude liés selon lui à l'épidémie.",
        "Le président a ouvertement évoqué jeudi un report du vote, mettant en avant, sans la moindre preuve, des risques de fraude liés à l'épidémie.",
    ),
    (
        "en",
        "The mayor spoke of a delay on Friday, citing the risks of fraud that he sees in the north.",
        "The mayor openly spoke of a delay on Friday, citing, without the least proof, risks of fraud in the north.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new"), LACKING)
def test_what_is_lacking_denies_nothing(language: str, old: str, new: str) -> None:
    """ "Without proof" adds to a claim and does not turn it over."""
    changes = told(language, old, new)
    assert changes
    assert "contradicted" not in {change.kind for change in changes}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The man left with his papers.", "The man left without his papers."),
        ("fr", "L'homme est parti avec ses papiers.", "L'homme est parti sans ses papiers."),
    ],
)
def test_without_for_with_is_an_edit(language: str, old: str, new: str) -> None:
    """Where it took the place of its opposite the word is told."""
    assert told(language, old, new)


DESCRIBED = [
    ("en", "Walter Greene is a billionaire. {} sold the club on Monday.", "Greene", "The billionaire"),
    ("en", "Anna Berg, a singer, lives in Leeds. {} called the vote a shame.", "Berg", "The singer"),
    ("en", "Norvik is a carmaker. {} will close its plant in Leeds.", "Norvik", "The carmaker"),
    ("en", "Tom Hale is a footballer. {} left the court at noon.", "Hale", "The footballer"),
    ("en", "Brenta is a charity. {} bought the old mill in May.", "Brenta", "The charity"),
    ("fr", "Walter Grene est un milliardaire. {} a vendu le club lundi.", "Grene", "Le milliardaire"),
    ("fr", "Anna Berg, chanteuse, vit à Lyon. {} a dénoncé ce vote.", "Berg", "La chanteuse"),
    ("fr", "Norvik est un constructeur. {} va fermer son usine de Lyon.", "Norvik", "Le constructeur"),
    ("fr", "Tom Hale est un footballeur. {} a quitté le tribunal à midi.", "Hale", "Le footballeur"),
    ("fr", "Brenta est une association. {} a acheté le vieux moulin en mai.", "Brenta", "L'association"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "description"), DESCRIBED)
def test_a_description_is_nobody_else(language: str, text: str, name: str, description: str) -> None:
    """Whom the article calls a singer is the singer: at most less exact, never somebody else."""
    changes = told(language, text.format(name), text.format(description))
    assert ("who", "replaced") not in slots(changes)
    assert not {change.severity for change in changes} & {"critical", "major"}


@pytest.mark.parametrize(
    ("language", "text", "name", "other"),
    [
        ("en", "Walter Greene is a billionaire. {} sold the club on Monday.", "Greene", "The fire marshal"),
        (
            "fr",
            "Walter Grene est un milliardaire. {} a vendu le club lundi.",
            "Grene",
            "Le chef des pompiers",
        ),
    ],
)
def test_a_role_that_nobody_gave_him_is_somebody_else(
    language: str, text: str, name: str, other: str
) -> None:
    """A role is somebody's only where it is said."""
    assert ("who", "replaced") in slots(told(language, text.format(name), text.format(other)))


AGAIN = [
    ("en", "Two men held over the fire at the old mill\n\n{}", "Two men are held over the fire at the old mill in Leeds."),
    ("fr", "Deux hommes arrêtés après l'incendie du moulin\n\n{}", "Deux hommes ont été arrêtés après l'incendie du moulin de Dole."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "lede"), AGAIN)
def test_a_headline_that_the_lede_says_is_not_lost(language: str, text: str, lede: str) -> None:
    """What another sentence says in the same words is neither gone nor new."""
    changes = told(language, text.format(lede), lede)
    assert "retracted" not in {change.kind for change in changes}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "en",
            "A storm killed 12 people in Leeds on Monday. It rained.",
            "In Leeds 12 people were killed on Monday when a storm struck. It rained.",
        ),
        (
            "fr",
            "Une tempête a tué 12 personnes à Dole lundi. Il a plu.",
            "À Dole, 12 personnes ont été tuées lundi par une tempête. Il a plu.",
        ),
    ],
)
def test_who_was_hit_is_not_who_hit(language: str, old: str, new: str) -> None:
    """A passive has another subject, and everybody the same part."""
    assert ("who", "replaced") not in slots(told(language, old, new))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Mr Holt sued Ms Lind on Monday.", "Ms Lind sued Mr Holt on Monday."),
        ("fr", "M. Holt a poursuivi Mme Lind lundi.", "Mme Lind a poursuivi M. Holt lundi."),
    ],
)
def test_who_changed_places_is_told(language: str, old: str, new: str) -> None:
    """Who does now what was done to him is another doer."""
    assert told(language, old, new)


GONE = [
    (
        "en",
        "The mayor opened the bridge.\n\nThe firm that built the bridge, which cost 3 million, paid a bribe in May.",
        "The mayor opened the bridge.",
    ),
    (
        "fr",
        "Le maire a ouvert le pont.\n\nLa firme qui a bâti le pont, qui a coûté 3 millions, a versé un pot-de-vin en mai.",
        "Le maire a ouvert le pont.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new"), GONE)
def test_a_sentence_that_is_gone_is_one_loss(language: str, old: str, new: str) -> None:
    """Its main claim weighs as much as ever, what else it said is minor."""
    gone = [change for change in told(language, old, new) if change.kind == "retracted"]
    assert len(gone) > 1
    assert sum(change.severity in ("critical", "major") for change in gone) <= 1
