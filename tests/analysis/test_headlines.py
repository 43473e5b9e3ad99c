"""Headlines are cut so that their words agree, and their items stand by themselves."""

from __future__ import annotations

import pytest

from factdiff import api

JOURNALIST = ["Paul Rivet est journaliste", "Le journaliste Paul Rivet a été maintenu en prison"]
ELECTED = "La ministre Anne Duval a été élue maire de Rives"
HEADLINES = [
    # The language, the headline and the claims that it makes.
    ("en", "The firm plans cuts.", ["The firm plans cuts"]),
    ("en", "The council plans cuts to bus routes", ["The council plans cuts to bus routes"]),
    ("en", "Bank cuts rates", ["Bank cuts rates"]),
    ("en", "Huge blaze guts warehouse", ["Huge blaze guts warehouse"]),
    ("en", "Acme shares fall", ["Acme shares fall"]),
    ("en", "Labour's poll lead narrows to three points", ["Labour's poll lead narrows to three points"]),
    ("en", "Blaze guts warehouse", ["Blaze guts warehouse"]),
    (
        "en",
        "Party's poll lead shrinks to two points after row",
        ["Party's poll lead shrinks to two points after row"],
    ),
    (
        "en",
        "Labour's poll lead narrows to three points after budget row",
        ["Labour's poll lead narrows to three points after budget row"],
    ),
    ("en", "Blast rocks Beirut port", ["Blast rocks Beirut port"]),
    ("en", "Blast rocks Leeds factory", ["Blast rocks Leeds factory"]),
    ("en", "Gas blast wrecks Derby homes", ["Gas blast wrecks Derby homes"]),
    ("en", "Blast wrecks Minsk metro", ["Blast wrecks Minsk metro"]),
    ("en", "Flood swamps Leeds market", ["Flood swamps Leeds market"]),
    ("en", "Blast rips roof off school", ["Blast rips roof off school"]),
    (
        "en",
        "School closed after fire, two pupils hurt",
        ["School was closed after fire", "Two pupils were hurt"],
    ),
    (
        "en",
        "Wall collapses in Leeds, four builders hurt",
        ["Wall collapses in Leeds", "Four builders were hurt"],
    ),
    ("en", "Two men killed, woman hurt in crash", ["Two men were killed", "Woman was hurt in crash"]),
    ("en", "40 sheep rescued from flooded barn", ["40 sheep were rescued from flooded barn"]),
    ("en", "Council leader ousted in late-night vote", ["Council leader was ousted in late-night vote"]),
    (
        "en",
        "Hospital evacuated after gas leak, three nurses hurt",
        ["Hospital was evacuated after gas leak", "Three nurses were hurt"],
    ),
    (
        "en",
        "Boy fighting for life after horror stabbing at market",
        ["Boy fights for life after horror stabbing at market"],
    ),
    (
        "en",
        "The bridge the storm destroyed was new.",
        ["The storm destroyed the bridge", "The bridge the storm destroyed was new"],
    ),
    ("fr", "Une femme tuée, son mari blessé", ["Une femme a été tuée", "Son mari a été blessé"]),
    (
        "fr",
        "Un entrepôt détruit, deux pompiers blessés",
        ["Un entrepôt a été détruit", "Deux pompiers ont été blessés"],
    ),
    (
        "fr",
        "Un conducteur ivre arrêté, sa passagère hospitalisée",
        ["Un conducteur ivre a été arrêté", "Sa passagère a été hospitalisée"],
    ),
    (
        "fr",
        "Un mort, deux blessés graves dans un accident",
        ["Un mort", "Deux blessés graves dans un accident"],
    ),
    ("fr", "Un homme tué, une femme dans un état critique", ["Un homme a été tué"]),
    ("fr", "Deux morts, un disparu dans une avalanche", ["Deux morts", "Un disparu dans une avalanche"]),
    ("en", "One dead, two injured in Leeds fire", ["One dead", "Two were injured in Leeds fire"]),
    ("en", "12 dead, three missing after ferry sinks", ["12 dead", "Three missing after ferry sinks"]),
    ("fr", "Trois blessés, un immeuble évacué", ["Trois blessés", "Un immeuble a été évacué"]),
    (
        "fr",
        "Les recours du camp Duval rejetés, l'enquête peut continuer",
        ["Les recours du camp Duval ont été rejetés", "L'enquête peut continuer"],
    ),
    (
        "fr",
        "Les demandes de l'avocat rejetées, le procès va reprendre",
        ["Les demandes de l'avocat ont été rejetées", "Le procès va reprendre"],
    ),
    (
        "fr",
        "Le budget de la ville adopté, les travaux vont commencer",
        ["Le budget de la ville a été adopté", "Les travaux vont commencer"],
    ),
    (
        "fr",
        "La route coupée, les secours arrivent par la mer",
        ["La route a été coupée", "Les secours arrivent par la mer"],
    ),
    (
        "fr",
        "Le pont de la gare fermé, les bus font un détour",
        ["Le pont de la gare a été fermé", "Les bus font un détour"],
    ),
    ("fr", "La semaine écoulée, les bus ont roulé", ["La semaine écoulée, les bus ont roulé"]),
    ("en", "The bank robbed in May, the gang split", ["The bank was robbed in May", "The gang split"]),
    ("fr", "Duval entendu mercredi en audition libre", ["Duval a été entendu mercredi en audition libre"]),
    ("fr", "Le journaliste Paul Rivet maintenu en prison", JOURNALIST),
    (
        "fr",
        "Les Journées du Patrimoine ont attiré du monde",
        ["Les Journées du Patrimoine ont attiré du monde"],
    ),
    ("fr", "La ministre Anne Duval élue maire de Rives", ["Anne Duval est ministre", ELECTED]),
    ("fr", "Les maires du département réunis à Lyon", ["Les maires du département ont été réunis à Lyon"]),
    (
        "fr",
        "Le député RN Paul Rivet condamné",
        ["Paul Rivet est député RN", "Paul Rivet a été condamné"],
    ),
    ("en", "Leeds to host final", ["Leeds will host final"]),
    ("en", "City library to close on Friday", ["City library will close on Friday"]),
    ("en", "How to vote on Sunday", []),
    ("fr", "Que faire en cas de canicule ?", []),
    ("fr", "Intégrer l'égalité dans la loi électorale.", []),
    ("fr", "La banque baisse ses taux", ["La banque baisse ses taux"]),
    ("en", "Man charged with murder of wife", ["Man was charged with murder of wife"]),
    ("en", "Nurse charged with fraud", ["Nurse was charged with fraud"]),
    ("en", "Bank charged with bribery", ["Bank was charged with bribery"]),
    ("en", "Two teens charged with arson", ["Two teens were charged with arson"]),
    (
        "fr",
        "Une infirmière acquittée du meurtre d'un patient",
        ["Une infirmière a été acquittée du meurtre d'un patient"],
    ),
    ("fr", "Une ministre accusée de fraude", ["Une ministre a été accusée de fraude"]),
    ("fr", "Aucun survivant dans le crash d'un avion", ["Aucun survivant dans le crash d'un avion"]),
    ("fr", "Aucun survivant après le séisme", ["Aucun survivant après le séisme"]),
]


@pytest.mark.parametrize(("language", "headline", "claims"), HEADLINES, ids=[row[1] for row in HEADLINES])
def test_headlines(language: str, headline: str, claims: list[str]) -> None:
    rest = {"fr": "Rien de plus.", "en": "Nothing more."}[language]
    facts = api.extract_text(f"{headline}\n\n{rest}", language=language).facts
    assert [fact.claim for fact in facts if fact.evidence.sentence == 0] == claims
