"""What a claim depends on stays in it: conditions, only if, what has to come first.

Every row gives a sentence and all the claims that are read from it.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted

CLAIMS = [
    ("fr", "Les licenciements n'interviendraient que si le nombre de volontaires était insuffisant.", ["Les licenciements n'interviendraient que si le nombre de volontaires était insuffisant", "Les licenciements n'interviendraient que si le nombre de volontaires était insuffisant"]),
    ("fr", "Le pont ne rouvrira que lorsque les travaux seront finis.", ["Le pont ne rouvrira que lorsque les travaux seront finis", "Le pont ne rouvrira que lorsque les travaux seront finis"]),
    ("fr", "Le maire ne parlera qu'après avoir lu le rapport.", ["Le maire ne parlera qu'après avoir lu le rapport", "Le maire ne parlera qu'après avoir lu le rapport"]),
    ("fr", "La loi ne s'applique que si le juge le décide.", ["La loi ne s'applique que si le juge le décide", "La loi ne s'applique que si le juge le décide"]),
    ("fr", "Le maire a dit que l'école ne rouvrirait que si les murs étaient secs.", ["L'école ne rouvrirait que si les murs étaient secs", "L'école ne rouvrirait que si les murs étaient secs"]),
    ("en", "The plant will close only if the bank refuses.", ["The plant will close only if the bank refuses", "The plant will close only if the bank refuses"]),
    ("en", "The school will reopen only when the walls are dry.", ["The school will reopen only when the walls are dry", "The school will reopen only when the walls are dry"]),
    ("en", "The law applies only if a judge agrees.", ["The law applies only if a judge agrees", "The law applies only if a judge agrees"]),
    ("en", "The prefect signed only after the judge had read the report.", ["The prefect signed only after the judge had read the report", "The prefect signed only after the judge had read the report"]),
    ("en", "He said the school would reopen only if the walls were dry.", ["The school would reopen only if the walls were dry", "The school would reopen only if the walls were dry"]),
    ("fr", "L'usine fermera si la banque refuse.", ["L'usine fermera si la banque refuse", "Si la banque refuse, l'usine fermera"]),
    ("fr", "Si la pluie continue, le match sera déplacé à dimanche.", ["Si la pluie continue, le match sera déplacé à dimanche", "Si la pluie continue, le match sera déplacé à dimanche"]),
    ("fr", "Le groupe pourrait vendre l'usine s'il trouve un acheteur.", ["Le groupe pourrait vendre l'usine s'il trouve un acheteur", "Si le groupe trouve un acheteur, le groupe pourrait vendre l'usine"]),
    ("fr", "Le groupe vendra l'usine sauf si l'État l'achète.", ["Le groupe vendra l'usine sauf si l'État l'achète"]),
    ("en", "The plant will close if the bank refuses.", ["The plant will close if the bank refuses", "If the bank refuses, the plant will close"]),
    ("en", "The firm may sell the plant if it finds a buyer.", ["The firm may sell the plant if it finds a buyer", "If the firm finds a buyer, the firm may sell the plant"]),
    ("en", "The firm will sell the plant unless the state buys it.", ["The firm will sell the plant unless the state buys it", "Unless the state buys it, the firm will sell the plant"]),
    ("en", "The school will reopen when the walls are dry.", ["The school will reopen", "The school will reopen when the walls are dry"]),
    ("en", "The bridge will open once the deck is repaired.", ["The bridge will open", "The bridge will open once the deck is repaired"]),
    ("en", "She will resign after the vote is held.", ["She will resign", "She will resign after the vote is held"]),
    ("en", "The army will stay until the talks end.", ["The army will stay", "The army will stay until the talks end"]),
    ("en", "The school reopened when the walls were dry.", ["The school reopened", "The walls were dry"]),
    ("fr", "L'école a rouvert quand les murs étaient secs.", ["L'école a rouvert", "Les murs étaient secs"]),
    ("fr", "Les trains ne circuleront qu'à partir de lundi.", ["Les trains ne circuleront qu'à partir de lundi"]),
    ("fr", "Les responsables ont eu des difficultés pour compter les fidèles.", ["Les responsables ont eu des difficultés pour compter les fidèles"]),
    ("fr", "A peine arrivé à Lyon, le ministre a visité l'usine.", ["Le ministre est à peine arrivé à Lyon", "Le ministre a visité l'usine"]),
    ("en", "Officials had trouble counting the worshippers.", ["Officials had trouble counting the worshippers"]),
    ("en", "The firm had trouble paying its staff.", ["The firm had trouble paying its staff"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_claims(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [fact.claim for fact in extracted(language, text).facts] == claims
