"""Rules for what only frames a clause, and for words beside its subject and object, in the order in which they mend."""

from __future__ import annotations

from factdiff.analysis.clefts import cleft_circumstance, cleft_of_clause, cleft_participant, predicate_of_be
from factdiff.analysis.impersonal import expletive_of_passive
from factdiff.analysis.neighbours import floating_quantifier, noun_beside_object
from factdiff.analysis.rule import Rule

FRAMES: tuple[Rule, ...] = (
    Rule("expletive-of-passive", expletive_of_passive,
        "It was decided to close the school.",
        "It was expected to close the school.", pos="PRON", dep="nsubj"),
    Rule("cleft-circumstance", cleft_circumstance,
        "C'est en 2019 que le pont s'est effondré.",
        "C'est en 2019, et le pont s'est effondré.", bearing=True),
    Rule("predicate-of-be", predicate_of_be,
        "L'adolescent serait sur le point de commettre un attentat.",
        "Le maire est sur le pont.", dep="obl ccomp", bearing=True),
    Rule("floating-quantifier", floating_quantifier,
        "Jean Roy et Luc Ney, tous deux mis en examen, ont été écroués.",
        "Le maire a reçu tous les élus.", pos="DET PRON ADJ ADV"),
    Rule("noun-beside-object", noun_beside_object,
        "L'indice a connu sa pire chute depuis 1987, une baisse de 9 %.",
        "L'indice a perdu 9 %, un analyste parle de chute.", pos="NOUN", dep="parataxis obl dislocated", bearing=True),
    Rule("cleft-of-clause", cleft_of_clause,
        "Ce n'est qu'en 2019 que le pont a rouvert.",
        "Le pont n'est rouvert que depuis mars.", dep="cop"),
    Rule("cleft-participant", cleft_participant,
        "Mardi, c'est Anne Roy qui a remporté le match.",
        "C'est un homme qui aime le sport.", over="cop"),
)  # fmt: skip
