"""An age, a trade or a place that is said of somebody else than before is told; the same said of the same one elsewhere is calm."""

from __future__ import annotations

CALM = [
    ("fr", "Un feu a détruit un moulin et une grange lundi.", "Lundi, un feu a détruit un moulin et une grange."),
    ("fr", "Tom Roux, 34 ans, a vu Paul Ney.", "Tom Roux, âgé de 34 ans, a vu Paul Ney."),
    ("en", "The fund pays for benches, lights and a playground.", "The fund pays for benches and lights, and a playground."),
    ("en", "Roe, a miner, left and went to Leeds.", "Roe, a miner, left, and went to Leeds."),
    ("en", "Tom Roe, 34, met Paul Ney.", "Tom Roe, aged 34, met Paul Ney."),
    ("en", "Tom Roe, 34, met Paul Ney, 50.", "Paul Ney, 50, met Tom Roe, 34."),
    ("en", "A fire broke out in a mill and a barn on Monday.", "On Monday a fire broke out in a mill and a barn."),
]  # fmt: skip

TOLD = [
    ("fr", "Anne Roux a rencontré le chauffeur lundi. Elle a 34 ans. Le chauffeur, Paul Ney, est parti.", "Anne Roux a rencontré le chauffeur lundi. Le chauffeur, Paul Ney, est parti. Il a 34 ans."),
    ("fr", "Tom Roux a été blessé. Il a 34 ans. Paul Ney est mort.", "Tom Roux a été blessé. Paul Ney est mort. Il a 34 ans."),
    ("fr", "Tom Roux, 34 ans, a été blessé. Paul Ney est mort.", "Tom Roux a été blessé. Paul Ney est mort. Il avait 34 ans."),
    ("fr", "Tom Roux, 34 ans, a rencontré Paul Ney.", "Tom Roux a rencontré Paul Ney, 34 ans."),
    ("fr", "Tom Roux a été blessé. Paul Ney est mort. Il avait 34 ans. Il était professeur.", "Tom Roux a été blessé. Il avait 34 ans. Paul Ney est mort. Il était professeur."),
    ("fr", "Un mineur et un professeur ont été blessés, et un boucher est mort.", "Un mineur et un boucher ont été blessés, et un professeur est mort."),
    ("fr", "Deux mineurs et un professeur ont été blessés.", "Un mineur et deux professeurs ont été blessés."),
    ("fr", "Un mineur est mort et un professeur a été blessé.", "Un professeur est mort et un mineur a été blessé."),
    ("fr", "Roux, mineur, et Ney, professeur, ont été blessés.", "Roux, professeur, et Ney, mineur, ont été blessés."),
    ("fr", "Les gagnants sont un mineur de 40 ans et un professeur de 50 ans.", "Les gagnants sont un mineur de 50 ans et un professeur de 40 ans."),
    ("fr", "Il avait deux fils, un mineur et un professeur.", "Il avait deux fils, et un mineur et un professeur."),
    ("fr", "Il a vu Anne Roux à Lyon et Paul Ney.", "Il a vu Anne Roux et Paul Ney à Lyon."),
    ("en", "Ann Roe met the driver on Monday. She is 34. The driver, Paul Ney, left.", "Ann Roe met the driver on Monday. The driver, Paul Ney, left. He is 34."),
    ("en", "Police arrested Ann Roe and Paul Ney. Ney is 34.", "Police arrested Ann Roe and Paul Ney. Roe is 34."),
    ("en", "Tom Roe was hurt in the crash. He is 34. Paul Ney died.", "Tom Roe was hurt in the crash. Paul Ney died. He is 34."),
    ("en", "Tom Roe, 34, was hurt in the crash. Paul Ney died.", "Tom Roe was hurt in the crash. Paul Ney died. He was 34."),
    ("en", "Tom Roe, 34, met Paul Ney.", "Tom Roe met Paul Ney, 34."),
    ("en", "Tom Roe was hurt. Paul Ney died. He was 34. He was a teacher.", "Tom Roe was hurt. He was 34. Paul Ney died. He was a teacher."),
    ("en", "A miner and a teacher were hurt, and a nurse died.", "A miner and a nurse were hurt, and a teacher died."),
    ("en", "Two miners and a teacher were hurt.", "A miner and two teachers were hurt."),
    ("en", "A miner died and a teacher was hurt.", "A teacher died and a miner was hurt."),
    ("en", "The winners are a miner, 40, and a teacher, 50.", "The winners are a miner, 50, and a teacher, 40."),
    ("en", "Roe, a miner, and Ney, a teacher, were hurt.", "Roe, a teacher, and Ney, a miner, were hurt."),
    ("en", "He had two sons, a miner and a teacher.", "He had two sons, and a miner and a teacher."),
    ("en", "The bridge is 19 years old.", "The bridge is 19 years new."),
    ("en", "The 19-year-old bridge was closed.", "The 19-year-new bridge was closed."),
    ("en", "The boy is 19 years old.", "The boy is 19 years new."),
    ("en", "He met Ann Roe in Leeds and Paul Ney.", "He met Ann Roe and Paul Ney in Leeds."),
]  # fmt: skip
