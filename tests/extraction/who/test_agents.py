"""Behind "by" and "par" stands who did it – or a time, a measure, a means, which did nothing."""

from __future__ import annotations

import pytest

from tests.extraction.facts import facts, names

DOERS = {
    "en": {
        "The prices were cut by 12 percent.": "prices",
        "The budget was reduced by $3 million.": "budget",
        "The deadline was extended by two weeks.": "deadline",
        "All passengers were brought ashore by 11 a.m.": "passengers",
        "The law must be adopted by the end of the month.": "law",
        "The plant was closed by 2019.": "plant",
        "The permit was signed by Friday.": "permit",
        "The letter was sent by mistake.": "letter",
        "The residents were warned by text message.": "residents",
        "The motion was rejected by 12 votes to 3.": "motion",
        "The mayor was re-elected by a margin of 200 votes.": "mayor",
        "The bridge was built by hand by volunteers.": "volunteers",
        "The house was destroyed by fire.": "fire",
        "The suspect was shot by police.": "police",
        "The boy was hit by a car.": "car",
        "The victims were identified by three of their neighbours.": "three of the victims' neighbours",
        "The school was damaged by Monday's storm.": "Monday's storm",
    },
    "fr": {
        "Quelque 400 riverains ont été évacués par précaution.": "400 riverains",
        "Les blessés ont été transportés à l'hôpital par hélicoptères.": "blessés",
        "Les colis seront livrés par drones.": "colis",
        "Le village a été bombardé par des avions russes.": "avions russes",
        "Les clients ont été prévenus par téléphone.": "clients",
        "La somme a été versée par erreur.": "somme",
        "Le ministre a été nommé par décret.": "ministre",
        "Le permis a été délivré par arrêté préfectoral.": "permis",
        "Le jeune homme a été tué par balle.": "jeune homme",
        "La motion a été rejetée par 12 voix contre 3.": "motion",
        "Le nombre de postes a été divisé par deux.": "nombre de postes",
        "Les salariés ont été prévenus par un courriel de la direction.": "salariés",
        "Les victimes ont été tuées par des policiers.": "policiers",
        "Le texte a été signé par trois ministres.": "trois ministres",
        "Le chien a été retrouvé par hasard par un promeneur.": "promeneur",
        "Le camp a été attaqué par policiers et gendarmes.": "policiers, gendarmes",
        "L'accord a été rejeté par l'un des deux syndicats.": "l'un des deux syndicats",
        "La ville a été touchée par deux tempêtes.": "deux tempêtes",
    },
}


@pytest.mark.parametrize(
    ("language", "text", "doer"),
    [(language, text, doer) for language, rows in DOERS.items() for text, doer in rows.items()],
)
def test_only_who_acts_is_an_agent(language: str, text: str, doer: str) -> None:
    """A time, a measure and a means are told as such, and what it was done to stands in the first slot."""
    assert [names(fact) for fact in facts(language, text)] == [doer]
