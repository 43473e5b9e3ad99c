"""Rules for names, titles, times and signs beside a noun and for what stands behind a quotation, in the order in which they mend."""

from __future__ import annotations

from factdiff.analysis.adverbs import joined_adverbs, noun_of_denial
from factdiff.analysis.beside import (
    name_of_titles,
    name_with_sign,
    partitive_subject,
    phrase_before_subject,
    time_beside_noun,
)
from factdiff.analysis.compounds import join_noun
from factdiff.analysis.limits import limit_of_clause
from factdiff.analysis.outside import outside_quotation
from factdiff.analysis.reports import told_to
from factdiff.analysis.rule import Rule

STANDING: tuple[Rule, ...] = (
    Rule("outside-quotation", outside_quotation,
        "“We are ready,” the coach said and left the room.",
        "“We are ready,” the coach said, “and we leave.”", dep="conj obl advmod advcl", bearing=True),
    Rule("noun-of-denial", noun_of_denial,
        "Pas d'accord trouvé à Genève.",
        "Pas de blessé.", pos="ADV", over="obl nmod"),
    Rule("joined-adverbs", joined_adverbs,
        "La ville a lentement mais sûrement réduit sa dette.",
        "La ville a réduit sa dette et même gagné de l'argent.", pos="CCONJ"),
    Rule("told-to", told_to,
        "Le pont sera fermé, a indiqué la mairie à l'AFP.",
        "Le pont sera fermé, a indiqué la ministre déléguée à l'Industrie.", dep="nmod", bearing=True),
    Rule("limit-of-clause", limit_of_clause,
        "La loi ne s'applique que si le juge le décide.",
        "La loi dit que si le juge le veut, elle s'applique.", dep="advcl ccomp", bearing=True),
    Rule("preposition-of-noun", join_noun,
        "Le parti a suspendu le sénateur, le temps de la procédure.",
        "Le parti a attendu le sénateur, le chef de la commission.", pos="NOUN", dep="appos obl", bearing=True),
    Rule("time-beside-noun", time_beside_noun,
        "Le maire a fermé le pont, le jour de la fête.",
        "Le maire a fêté l'anniversaire, un jour de joie.", pos="NOUN", dep="appos", bearing=True),
    Rule("phrase-before-subject", phrase_before_subject,
        "À Lyon, l'une des villes les plus touchées, les écoles resteront fermées.",
        "À Lyon, les écoles resteront fermées.", over="nsubj"),
    Rule("partitive-subject", partitive_subject,
        "De la fumée a envahi la gare.",
        "De la gare est parti un train.", pos="NOUN", dep="obl", bearing=True),
    Rule("name-with-sign", name_with_sign,
        "Johnson & Johnson recalled the drug.",
        "Johnson and Johnson recalled the drug.", form="&"),
    Rule("name-of-titles", name_of_titles,
        "L'acteur et réalisateur Paul Roy est mort lundi à Lyon.",
        "L'acteur et la réalisatrice Anne Roy sont morts lundi à Lyon.", pos="NOUN", dep="conj"),
)  # fmt: skip
