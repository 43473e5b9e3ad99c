"""What was begun, continued or offered, and some of so many: told apart, and what a speaker says behind a quotation is calm, through real extraction."""

from __future__ import annotations

CALM = [
    ("en", '"We must wait," continued the doctor.', '"We must wait," said the doctor.'),
    ("en", "The storm killed 12 of the 40 hikers.", "The storm killed 12 of 40 hikers."),
    ("en", "All of the 70 drivers slept there.", "All 70 drivers slept there."),
    ("en", "All the 70 drivers slept there.", "All 70 drivers slept there."),
]  # fmt: skip

TOLD = [
    ("fr", "La ville a accepté de payer l'amende.", "La ville a proposé de payer l'amende."),
    ("fr", "La firme a accepté de vendre l'usine.", "La firme a offert de vendre l'usine."),
    ("fr", "Quelque 70 conducteurs ont dormi là.", "Une partie des 70 conducteurs ont dormi là."),
    ("fr", "La tempête a bloqué quelque 40 marcheurs.", "La tempête a bloqué certains des 40 marcheurs."),
    ("fr", "Les rebelles continuent de bombarder la ville.", "Les rebelles commencent à bombarder la ville."),
    ("fr", "L'armée continue à tenir le pont.", "L'armée commence à tenir le pont."),
    ("fr", "La banque a continué de prêter de l'argent.", "La banque a commencé à prêter de l'argent."),
    ("fr", "La maire a promis de partir.", "La maire a menacé de partir."),
    ("fr", "Le syndicat a consenti à voter le plan.", "Le syndicat a proposé de voter le plan."),
    ("en", "The city has agreed to pay the fine.", "The city has offered to pay the fine."),
    ("en", "The firm agreed to sell the plant.", "The firm offered to sell the plant."),
    ("en", "Some 70 drivers spent the night there.", "Some of the 70 drivers spent the night there."),
    ("en", "The storm trapped some 40 hikers.", "The storm trapped some of the 40 hikers."),
    ("en", "About 30 pupils fell ill.", "Some of the 30 pupils fell ill."),
    ("en", "The rebels continued to shell the town.", "The rebels began to shell the town."),
    ("en", "The bank continued to lend money.", "The bank stopped lending money."),
    ("en", "The union kept supporting the plan.", "The union began supporting the plan."),
    ("en", "The army continued to hold the bridge.", "The army started to hold the bridge."),
    ("en", "The mayor promised to resign.", "The mayor threatened to resign."),
    ("en", "The clerk began to sort the mail.", "The clerk finished sorting the mail."),
    ("en", "They started to dig.", "They continued to dig."),
    ("en", "Rain continued to fall.", "Rain started to fall."),
    ("en", "The mayor agreed to meet them.", "The mayor refused to meet them."),
    ("en", "The mayor pledged to meet them.", "The mayor agreed to meet them."),
    ("en", "The mayor vowed to meet them.", "The mayor offered to meet them."),
    ("en", "Twelve of the 40 hikers died.", "Twelve hikers died."),
]  # fmt: skip
