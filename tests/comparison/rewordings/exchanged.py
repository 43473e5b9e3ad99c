"""Two claims in one stretch, split, joined and turned: the same is calm, and what they exchanged is told, through real extraction."""

from __future__ import annotations

CALM = [
    ("fr", "Le juge a recruté Lind la semaine dernière et le maire a poursuivi le groupe lundi.", "Le juge a recruté Lind la semaine dernière. Lundi, le groupe a été poursuivi par le maire."),
    ("fr", "En mai, Roy a poursuivi le groupe. La semaine dernière, le gardien a critiqué le sénateur.", "Roy a poursuivi le groupe en mai, tandis que le sénateur a été critiqué par le gardien la semaine dernière."),
    ("en", "The judge hired the clerk last week and the mayor sued the firm on Monday.", "The judge hired the clerk last week. On Monday, the firm was sued by the mayor."),
    ("en", "In May, Berg sued the firm. Last week, Norway criticised the senator.", "Berg sued the firm in May, while the senator was criticised by Norway last week."),
]  # fmt: skip

TOLD = [
    ("fr", "Le juge a recruté Lind la semaine dernière et le maire a poursuivi le groupe lundi.", "Le maire a recruté Lind la semaine dernière. Le juge a poursuivi le groupe lundi."),
    ("fr", "Le club a accusé le juge la semaine dernière et le syndicat a averti le gardien lundi.", "Le club a accusé le juge lundi. Le syndicat a averti le gardien la semaine dernière."),
    ("fr", "En mai, Roy a poursuivi le groupe. La semaine dernière, le gardien a critiqué le sénateur.", "Roy a poursuivi le groupe la semaine dernière, tandis que le sénateur a été critiqué par le gardien en mai."),
    ("fr", "En mai, Roy a recruté le syndicat. Lundi, le préfet a poursuivi le groupe.", "Roy a recruté le préfet en mai et le syndicat a poursuivi le groupe lundi."),
    ("fr", "Roy a critiqué le syndicat lundi. Lind a été poursuivi par le gardien en mai.", "Roy a critiqué Lind lundi, tandis que le syndicat a été poursuivi par le gardien en mai."),
    ("en", "The judge hired the clerk last week and the mayor sued the firm on Monday.", "The mayor hired the clerk last week. The judge sued the firm on Monday."),
    ("en", "The bank accused the judge last week and the union warned Norway on Monday.", "The bank accused the judge on Monday. The union warned Norway last week."),
    ("en", "In May, Berg sued the firm. Last week, Norway criticised the senator.", "Berg sued the firm last week, while the senator was criticised by Norway in May."),
    ("en", "In May, Berg hired the union. On Monday, the guard sued the firm.", "Berg hired the guard in May and the union sued the firm on Monday."),
    ("en", "Berg criticised the union on Monday. Lind was sued by Norway in May.", "Berg criticised Lind on Monday, while the union was sued by Norway in May."),
]  # fmt: skip
