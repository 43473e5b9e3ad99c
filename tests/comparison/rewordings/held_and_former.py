"""What something holds, what somebody was, money received and given: the same is calm, another is told, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Celui qui fut ministre de la Culture a signé le texte.", "L'ancien ministre de la Culture a signé le texte."),
    ("fr", "« Le pont tient », a dit celle qui était maire de Dole.", "« Le pont tient », a dit l'ancienne maire de Dole."),
    ("fr", "Le juge a rendu une liste comportant dix noms.", "Le juge a rendu une liste avec dix noms."),
    ("fr", "La ville a voté un plan qui comprend douze écoles.", "La ville a voté un plan avec douze écoles."),
    ("en", "The man who was minister of culture signed the text.", "The former minister of culture signed the text."),
    ("en", '"The bridge holds," said the woman who had been mayor of Leeds.', '"The bridge holds," said the former mayor of Leeds.'),
    ("en", "The judge published a list containing ten names.", "The judge published a list with ten names."),
    ("en", "The city passed a plan that includes twelve schools.", "The city passed a plan with twelve schools."),
    ("en", "The party had received money from the firm.", "The party had been given money by the firm."),
]  # fmt: skip

TOLD = [
    ("fr", "Celui qui est ministre de la Culture a signé le texte.", "L'ancien ministre de la Culture a signé le texte."),
    ("fr", "Celui qui fut ministre de la Culture a signé le texte.", "L'ancien ministre de la Santé a signé le texte."),
    ("fr", "La ville a voté un plan comprenant douze écoles.", "La ville a voté un plan avec quinze écoles."),
    ("fr", "La ville a voté un plan comprenant douze écoles.", "La ville a voté un plan sans douze écoles."),
    ("en", "The man who is minister of culture signed the text.", "The former minister of culture signed the text."),
    ("en", "The city passed a plan containing twelve schools.", "The city passed a plan without twelve schools."),
    ("en", "The party had received money from the firm.", "The firm had been given money by the party."),
    ("en", "The party had received money from the firm.", "The party had been given money by the union."),
]  # fmt: skip
