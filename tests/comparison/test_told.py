"""How an edit is told, through real extraction: by the slot that it changed, once, in the words that were edited."""

from __future__ import annotations

import pytest

from factdiff import api
from factdiff.comparison import compare
from factdiff.model.change import Diff
from factdiff.rendering import wording
from factdiff.rendering.wording import sentences

#: What happens to the words, and no more: slot, nature, old and new value.
ONE_CHANGE = [
    # forms of one verb: its tense alone
    ("fr", "Les élus devront voter le budget.", "Les élus doivent voter le budget.", "tense replaced: future → present"),
    ("fr", "Il faudra signer un registre.", "Il faut signer un registre.", "tense replaced: future → present"),
    ("fr", "Le car partira de Dole.", "Le car est parti de Dole.", "tense replaced: future → past"),
    ("en", "The bus will leave from Leeds.", "The bus left from Leeds.", "tense replaced: future → past"),
    ("en", "Voters will have to sign a form.", "Voters have to sign a form.", "tense replaced: future → present"),
    # another verb: its words, whatever the tenses
    ("fr", "Le stade est rénové.", "Le stade a été démoli.", "what replaced: rénové → démoli"),
    ("fr", "L'homme est interrogé par la police.", "L'homme a été inculpé par la police.", "what replaced: interrogé → inculpé"),
    (
        "en",
        "A man of 82 is being questioned after two women died.",
        "A man of 82 has been charged after two women died.",
        "what replaced: is being questioned → has been charged",
    ),
    # a report that came or went
    ("fr", "Le préfet a fermé l'école.", "Le préfet dit avoir fermé l'école.", "source attribution added: None → le préfet"),
    ("fr", "Le pilote a dormi une heure.", "Le pilote a affirmé avoir dormi une heure.", "source attribution added: None → le pilote"),
    ("en", "The pilot slept for an hour.", "The pilot said that he had slept for an hour.", "source attribution added: None → the pilot"),
    ("en", "The bank admitted that it had lost ten ships.", "The bank lost ten ships.", "source attribution removed: the bank → None"),
    ("fr", "« On ferme la gare », a-t-il expliqué.", "« On ferme la gare », a expliqué Paul Roy.", "source refined: il → Paul Roy"),
    # denials, and denials of denials
    ("fr", "Le ministre n'exclut pas de partir.", "Le ministre va partir.", "modality certainty raised: possible → planned"),
    ("en", "The minister does not rule out leaving.", "The minister will leave.", "modality certainty raised: possible → planned"),
    ("en", "The rock is no diamond.", "The rock is a diamond.", "polarity replaced: negative → positive"),
    ("en", "There is no bridge in the town.", "There is a bridge in the town.", "polarity replaced: negative → positive"),
    ("en", "The league has a plan.", "The league has no plan.", "polarity replaced: positive → negative"),
    # a pronoun gave way to a name of its kind, and a name to another spelling
    ("fr", "Ils détiennent la majorité au Sénat.", "Les députés centristes détiennent la majorité au Sénat.", "who refined: ils → les députés centristes"),
    ("en", "They hold a majority in the Senate.", "The centrist deputies hold a majority in the Senate.", "who refined: they → the centrist deputies"),
    ("en", "Doctors saw Joe Stott on Monday.", "Doctors saw Jo Stott on Monday.", "who renamed: Joe → Jo"),
    ("en", "Doctors saw Tom Stott on Monday.", "Doctors saw Tim Stott on Monday.", "what replaced: Tom Stott → Tim Stott"),
    # words that came or went, with what they stand in where that is short
    ("fr", "La route est très glissante.", "La route est glissante.", "what generalised: très glissante → glissante"),
    ("en", "The road is very slippery.", "The road is slippery.", "what generalised: very slippery → slippery"),
    ("en", "The judge briefly questioned the suspect.", "The judge questioned the suspect.", "what generalised: briefly → None"),
]  # fmt: skip

#: A denial in words of its own is no contradiction of what stood there before; one that only denies is.
DENIED = [
    ("fr", "Deux jours après, le président annoncera le nom du juge.", "Sans perdre de temps, le président annoncera le nom du juge.", False),
    ("fr", "On peut entrer sans faire la queue.", "On peut entrer pour parler au fondateur.", False),
    ("en", "Two days later, the president named the judge.", "Without losing heart, the president named the judge.", False),
    ("fr", "Une femme a été libérée sous caution.", "Une femme a été libérée sans caution.", True),
    ("fr", "Les élus ont refusé de voter.", "Les élus ont accepté de voter.", True),
    ("fr", "Personne n'a été blessé.", "Trois personnes ont été blessées.", True),
    ("en", "The ministers refused to vote.", "The ministers agreed to vote.", True),
    ("en", "Nobody was hurt.", "Three people were hurt.", True),
    ("en", "The bridge is open.", "The bridge is not yet open.", True),
]  # fmt: skip

#: Told in any case, whatever the slot.
SEEN = [
    ("fr", "Le maire a affirmé que le pont ferme.", "Le maire a regretté que le pont ferme."),
    ("fr", "« Le pont ferme », a dit le maire.", "« Le pont ferme », a ironisé le maire."),
    ("en", "The mayor said the bridge was closed.", "The mayor regretted that the bridge was closed."),
    ("en", "The mayor said the bridge was closed.", "The mayor joked that the bridge was closed."),
    ("fr", "La foire dure du 13 octobre 2012 au 20 janvier 2013.", "La foire dure du 13 octobre 2013 au 20 janvier 2012."),
    ("en", "They sold 12 cats and 15 dogs.", "They sold 15 cats and 12 dogs."),
    ("fr", "L'agence du lait (ALF) a donné une prime de mise au pré (PMP) au club.", "L'agence du lait (PMP) a donné une prime de mise au pré (ALF) au club."),
]  # fmt: skip

CALM = [
    ("fr", "Il a vu des émissaires des deux pays.", "Il a vu des émissaires des 2 pays."),
    ("fr", "« Le pont ferme », a déploré le maire.", "« Le pont ferme », a regretté le maire."),
    ("en", "Trains leave at 7, 8 and 9.", "Trains leave at 9, 7 and 8."),
    ("fr", "On a arrêté un homme. C'est un homme de 30 ans né à Dole.", "On a arrêté un homme. Il s'agit d'un homme de 30 ans né à Dole."),
    ("fr", "Enquête réalisée auprès de 300 élèves.", "Une enquête a été réalisée auprès de 300 élèves."),
    ("fr", "Le préfet de l'Isère a annoncé la fin du feu.", "C'est le préfet de l'Isère qui a annoncé la fin du feu."),
    ("en", "Man arrested after a fight in Leeds.", "A man was arrested after a fight in Leeds."),
    ("en", "The police arrested the clerk.", "It was the police who arrested the clerk."),
]  # fmt: skip

#: The same words in an article that came out a day later, and whether they mean another day now.
A_DAY_LATER = [
    ("fr", "Il faut quitter la ville avant 14 heures.", False),
    ("fr", "L'attente sera longue de 8 heures à 17 heures.", False),
    ("fr", "Le pont rouvrira vendredi.", False),
    ("fr", "Le pont rouvre demain.", True),
    ("fr", "Le maire a parlé ce matin.", True),
    ("en", "The bridge opens at 7 a.m.", False),
    ("en", "The shop closes in the evening.", False),
    ("en", "The bridge will open on Friday.", False),
    ("en", "The bridge opens tomorrow.", True),
    ("en", "The mayor spoke this morning.", True),
]

MESSAGES = [
    ("fr", "Il a été arrêté par les gendarmes.", "Il a été arrêté par des agents de Dole.", "au lieu des gendarmes"),
    ("fr", "Le maire est venu.", "Le maire est venu. Selon le préfet, le pont va fermer.", "Nouveau, selon le préfet"),
    ("en", "The mayor came.", "The mayor came. The prefect said the bridge would close.", "New, according to the prefect"),
]  # fmt: skip


def _diff(language: str, old: str, new: str, dates: tuple[str, str] = ("2024-05-14", "2024-05-14")) -> Diff:
    sides = zip((old, new), dates, strict=True)
    return compare(*(api.extract(text.encode(), date=date, language=language) for text, date in sides))


def _told(diff: Diff) -> list[str]:
    slots = [slot for change in diff.changes for slot in change.slots]
    return [f"{s.slot} {s.nature}: {s.old} → {s.new}" for s in slots]


@pytest.mark.parametrize(("language", "old", "new", "told"), ONE_CHANGE)
def test_an_edit_is_told_once_and_by_its_own_words(language: str, old: str, new: str, told: str) -> None:
    """One slot, one nature, and the words that differ."""
    diff = _diff(language, old, new)
    assert _told(diff) == [told]
    assert not diff.edits


@pytest.mark.parametrize(("language", "old", "new", "turned"), DENIED)
def test_only_a_bare_denial_turns_a_claim_over(language: str, old: str, new: str, turned: bool) -> None:
    """Either way round, and something is told in any case."""
    for one, other in ((old, new), (new, old)):
        diff = _diff(language, one, other)
        assert any(change.kind == "contradicted" for change in diff.changes) is turned
        assert diff.edits or any(change.kind not in ("unchanged", "reworded") for change in diff.changes)


@pytest.mark.parametrize(("language", "old", "new"), SEEN)
def test_what_changed_places_or_tone_is_told(language: str, old: str, new: str) -> None:
    """A verb that judges, numbers that two dates or things swap, acronyms that changed places."""
    diff = _diff(language, old, new)
    assert diff.edits or any(change.kind not in ("unchanged", "reworded") for change in diff.changes)


@pytest.mark.parametrize(("language", "old", "new"), CALM)
def test_ways_to_introduce_are_calm(language: str, old: str, new: str) -> None:
    """Headline style, clefts, "il s'agit de" and numbers in figures say what the plain sentence says."""
    for one, other in ((old, new), (new, old)):
        diff = _diff(language, one, other)
        assert not diff.edits
        assert all(change.kind in ("unchanged", "reworded") for change in diff.changes)


@pytest.mark.parametrize(("language", "text", "moved"), A_DAY_LATER)
def test_only_a_time_that_names_its_day_moves_with_the_publication(
    language: str, text: str, moved: bool
) -> None:
    """Hours of an open day and weekdays that both versions are near to stay; "tomorrow" moves."""
    diff = _diff(language, text, text, ("2019-08-02", "2019-08-03"))
    assert [slot.slot for change in diff.changes for slot in change.slots] == (["when"] if moved else [])


@pytest.mark.parametrize(("language", "old", "new", "part"), MESSAGES)
def test_messages_contract_and_name_who_says_so(language: str, old: str, new: str, part: str) -> None:
    """ "Au lieu des gendarmes", and whose word a new claim is."""
    words = wording.load(language)
    said = [sentences.sentence(change, words) for change in _diff(language, old, new).changes]
    assert any(part in text for text in said), said


def test_the_speaker_of_a_quotation_over_two_sentences_is_compared() -> None:
    """The quotation stands in a sentence that was not edited, its speaker in one that was."""
    old = '"You stole from a bank. You stole from a school," Judge Ann Roe told him before she read the law.'
    new = '"You stole from a bank. You stole from a school," prosecutor Tom Day told him before she read the law.'
    assert "source attribution replaced: Ann Roe → Tom Day" in _told(_diff("en", old, new))


@pytest.mark.parametrize(
    ("language", "old", "new", "dates", "seen"),
    [
        ("en", "Friday, August 21, 2015", "Friday, August 28, 2015", ("2015-08-21", "2015-08-21"), True),
        ("en", "Friday, August 21, 2015", "Friday, August 28, 2015", ("2015-08-21", "2015-08-28"), False),
        ("fr", "Vendredi 21 août 2015", "Vendredi 28 août 2015", ("2015-08-21", "2015-08-21"), True),
        ("fr", "Vendredi 21 août 2015", "Vendredi 28 août 2015", ("2015-08-21", "2015-08-28"), False),
    ],
)
def test_a_date_line_follows_the_publication_or_is_an_edit(
    language: str, old: str, new: str, dates: tuple[str, str], seen: bool
) -> None:
    """The stamp of a page changes with every publication; alone it was edited."""
    body = {"en": "\n\nThe bridge fell into the river.", "fr": "\n\nLe pont est tombé dans la rivière."}[
        language
    ]
    diff = _diff(language, old + body, new + body, dates)
    assert bool(diff.edits or any(change.slots for change in diff.changes)) is seen
