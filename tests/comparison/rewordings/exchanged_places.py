"""Two claims that exchanged a place or another value while their sentences were split or joined, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Anne Berg a critiqué le conseil à Oslo, tandis que Tom Lind a acheté 12 maisons à Dublin en mars.", "Anne Berg a critiqué le conseil à Oslo. De son côté, Tom Lind a acheté 12 maisons à Dublin en mars."),
    ("en", "The union praised the driver in Oslo, while the club opened 40 schools in Dublin in May.", "The union praised the driver in Oslo. Meanwhile, the club opened 40 schools in Dublin in May."),
]  # fmt: skip

TOLD = [
    ("fr", "Anne Berg a critiqué le conseil à Oslo, tandis que Tom Lind a acheté 12 maisons à Dublin en mars.", "Anne Berg a critiqué le conseil à Dublin. De son côté, Tom Lind a acheté 12 maisons à Oslo en mars."),
    ("fr", "Le maire a averti le conseil à Dublin. La banque a critiqué le ministre à Lyon.", "Le maire a averti le conseil à Lyon et la banque a critiqué le ministre à Dublin."),
    ("fr", "Le juge a averti l'assureur à Metz. De son côté, la sénatrice a fermé 40 magasins à Lyon vendredi.", "Le juge a averti l'assureur à Lyon, tandis que la sénatrice a fermé 40 magasins à Metz vendredi."),
    ("fr", "La banque a recruté le ministre à Lyon ; le juge a fermé 300 magasins à Metz lundi.", "Le juge a fermé 300 magasins à Lyon lundi. La banque a recruté le ministre à Metz."),
    ("fr", "Tom Lind a averti le chauffeur à Metz et le maire a acheté 12 maisons à Oslo vendredi.", "Tom Lind a averti le chauffeur à Oslo. Le maire a acheté 12 maisons à Metz vendredi."),
    ("en", "The mayor sued the firm in Leeds. The bank hired the coach in York.", "The mayor sued the firm in York and the bank hired the coach in Leeds."),
    ("en", "The union praised the driver in Oslo, while the club opened 40 schools in Dublin in May.", "The union praised the driver in Dublin. Meanwhile, the club opened 40 schools in Oslo in May."),
    ("en", "Ann Berg hired the coach in York and Tom Lind bought seven houses in Leeds.", "Tom Lind bought seven houses in York. Ann Berg hired the coach in Leeds."),
    ("en", "The bank lost 12 games in Oslo; the judge warned the council in York.", "The judge warned the council in Oslo. The bank lost 12 games in York."),
    ("en", "The senator attacked the insurer in Dublin. Meanwhile, the mayor praised the firm in Leeds.", "The senator attacked the insurer in Leeds, while the mayor praised the firm in Dublin."),
]  # fmt: skip
