"""One thing said by other means of grammar is calm; what only looks like it is told."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare
from factdiff.model.change import Diff

CALM = [
    # one length in two units
    ("en", "The guard was jailed for a year.", "The guard was jailed for 12 months."),
    ("en", "The strike lasted two weeks.", "The strike lasted 14 days."),
    ("en", "The talks went on for 24 hours.", "The talks went on for one day."),
    ("en", "The ban lasts 18 months.", "The ban lasts one and a half years."),
    ("fr", "Le gardien a été condamné à un an de prison.", "Le gardien a été condamné à 12 mois de prison."),
    ("fr", "La grève a duré deux semaines.", "La grève a duré 14 jours."),
    ("fr", "Les travaux dureront 24 mois.", "Les travaux dureront deux ans."),
    # a prefix or a "not"
    ("en", "The cause of the fire is unknown.", "The cause of the fire is not known."),
    ("en", "The man remains unidentified.", "The man remains not identified."),
    ("en", "The prices are unchanged.", "The prices are not changed."),
    ("fr", "Le maire a tenu une réunion non prévue.", "Le maire a tenu une réunion imprévue."),
    ("fr", "Le texte est inachevé.", "Le texte n'est pas achevé."),
    # a particle that denies nothing
    ("fr", "Le bus est parti avant que la nuit tombe.", "Le bus est parti avant que la nuit ne tombe."),
    ("fr", "Il est plus grand qu'il l'était.", "Il est plus grand qu'il ne l'était."),
    # an adverb or a phrase of manner
    ("en", "The council officially closed the pool.", "The council closed the pool in an official manner."),
    ("en", "The pool was definitively closed.", "The pool was closed in a definitive way."),
    ("fr", "La ville a fermé le bassin définitivement.", "La ville a fermé le bassin de façon définitive."),
    ("fr", "Le maire a répondu prudemment.", "Le maire a répondu de manière prudente."),
    # of whom so many are
    ("en", "Ten people were held. Two of them are minors.", "Ten people were held. Two are minors."),
    ("en", "The workers left. Most of them are young.", "The workers left. Most are young."),
    ("fr", "Dix élus sont venus. Deux d'entre eux sont malades.", "Dix élus sont venus. Deux sont malades."),
    ("fr", "Les ouvrières sont parties. La plupart d'entre elles sont jeunes.",
     "Les ouvrières sont parties. La plupart sont jeunes."),
    # a government by its seat
    ("en", "Rome asked for more time.", "The Italian government asked for more time."),
    ("en", "The firm sued the authorities of Spain.", "The firm sued Madrid."),
    ("fr", "Rome a demandé un délai.", "Le gouvernement italien a demandé un délai."),
    ("fr", "Les autorités espagnoles ont fermé la mine.", "Madrid a fermé la mine."),
    # the present that tells what has a date
    ("fr", "Il est trésorier du club en 1987.", "Il était trésorier du club en 1987."),
    ("fr", "En 1992, elle devient maire de Dole.", "En 1992, elle est devenue maire de Dole."),
    ("en", "In 1987 he becomes mayor of Leeds.", "In 1987 he became mayor of Leeds."),
    # whose and of whom, before or behind
    ("en", "Korea's captain Kim Shin was shown a card early on.", "Early on, captain Kim Shin of Korea was shown a card."),
    ("en", "Afghan pupils won the prize.", "Pupils from Afghanistan won the prize."),
    ("en", "The men were all hurt in the crash.", "All the men were hurt in the crash."),
    ("en", "Despite the rain, the game went on.", "The game went on despite the rain."),
    ("fr", "Des élèves afghans ont gagné le prix.", "Des élèves d'Afghanistan ont gagné le prix."),
    ("fr", "Les élus ont tous voté le texte.", "Tous les élus ont voté le texte."),
    ("fr", "Au moins 22 personnes sont parties lundi.", "22 personnes au moins sont parties lundi."),
    ("fr", "La Rochelle a ouvert un port.", "Un port a été ouvert par La Rochelle."),
    # a word in two, a slip of two letters
    ("en", "Work was underway in the town.", "The work was under way in the town."),
    ("en", "The council apporved the plan.", "The council approved the plan."),
    ("fr", "Le conseil a apporuvé le plan.", "Le conseil a approuvé le plan."),
]  # fmt: skip

TOLD = [
    ("en", "The guard was jailed for a year.", "The guard was jailed for 11 months."),
    ("en", "The strike lasted two weeks.", "The strike lasted 15 days."),
    ("en", "The guard was jailed for a year.", "The guard was jailed for at least 12 months."),
    ("en", "The guard stayed two nights.", "The guard stayed two days."),
    ("fr", "Le gardien a été condamné à un an de prison.", "Le gardien a été condamné à dix mois de prison."),
    ("fr", "La grève a duré plus de deux semaines.", "La grève a duré 14 jours."),
    ("fr", "Les travaux dureront 24 mois.", "Les travaux dureront 24 ans."),
    ("en", "The cause of the fire is known.", "The cause of the fire is not known."),
    ("en", "The cause of the fire is known.", "The cause of the fire is unknown."),
    ("en", "The man is not identified.", "The man is identified."),
    ("en", "The king is not unhappy.", "The king is happy and is not ill."),
    ("fr", "Le maire a tenu une réunion prévue.", "Le maire a tenu une réunion imprévue."),
    ("fr", "Le texte n'est pas achevé.", "Le texte est achevé."),
    ("fr", "Le bus est parti avant que la nuit ne tombe.", "Le bus est parti après que la nuit est tombée."),
    ("fr", "Le maire craint que la digue ne cède.", "Le maire craint que la digue ne cède pas."),
    ("fr", "Le maire peut répondre.", "Le maire ne peut répondre."),
    ("en", "The pool was definitively closed.", "The pool was closed in a temporary way."),
    ("fr", "Le maire a répondu prudemment.", "Le maire a répondu de manière violente."),
    ("en", "Ten people were held. Two of them are minors.", "Ten people were held. Three are minors."),
    ("fr", "Dix élus sont venus. Deux d'entre eux sont malades.", "Dix élus sont venus. Trois sont malades."),
    ("en", "Rome asked for more time.", "The Spanish government asked for more time."),
    ("en", "Rome asked for more time.", "An Italian club asked for more time."),
    ("fr", "Rome a demandé un délai.", "Le gouvernement espagnol a demandé un délai."),
    ("fr", "Les autorités espagnoles ont fermé la mine.", "Lisbonne a fermé la mine."),
    ("fr", "Il est trésorier du club.", "Il était trésorier du club."),
    ("fr", "Il est trésorier du club en 1987.", "Il était trésorier du club en 1988."),
    ("en", "In 1987 he became mayor of Leeds.", "In 1987 he did not become mayor of Leeds."),
    ("en", "The council meets on Friday.", "The council met on Friday."),
    ("en", "An Afghan pupil met a nurse.", "A pupil met a nurse from Afghanistan."),
    ("en", "Afghan pupils won the prize.", "Pupils from Pakistan won the prize."),
    ("en", "Korea's captain met the mayor.", "The captain met the mayor of Korea."),
    ("en", "All the men said the women left.", "The men said all the women left."),
    ("en", "The men were all hurt.", "The men were hurt."),
    ("en", "At least 22 people left.", "22 people at most left."),
    ("fr", "Un élève afghan a vu une infirmière.", "Un élève a vu une infirmière d'Afghanistan."),
    ("fr", "Tous les élus ont dit que les maires partaient.", "Les élus ont dit que tous les maires partaient."),
    ("fr", "Les élus ont tous voté le texte.", "Les élus ont voté le texte."),
    ("fr", "Au moins 22 personnes sont parties.", "22 personnes au plus sont parties."),
    ("fr", "Au moins 22 personnes sont parties.", "22 élus au moins sont partis."),
]  # fmt: skip


def _diff(language: str, old: str, new: str) -> Diff:
    return compare(*(api.extract_text(text, date="2024-05-14", language=language) for text in (old, new)))


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_other_means_of_grammar_are_calm(language: str, old: str, new: str) -> None:
    """The same claim, whatever carries it."""
    diff = _diff(language, old, new)
    assert {change.kind for change in diff.changes} <= {"unchanged", "reworded"}
    assert [edit for edit in diff.unread if edit.edited] == []


@pytest.mark.parametrize(("language", "old", "new"), TOLD)
def test_what_only_looks_like_it_is_told(language: str, old: str, new: str) -> None:
    """Another length, another country, a claim turned over."""
    diff = _diff(language, old, new)
    kinds = {change.kind for change in diff.changes}
    assert kinds - {"unchanged", "reworded"} or any(edit.edited for edit in diff.unread)
