"""What a page says of itself changes with every publication: it is accounted for, and no difference."""

from __future__ import annotations

import unicodedata

import pytest

from factdiff import api

FRAMES = [
    ("fr", "Modifié le 03/06/2024 à 7h15", "Modifié le 04/06/2024 à 18h40"),
    ("fr", "Mise à jour il y a 3 heures", "Mise à jour il y a 5 minutes"),
    ("fr", "Temps de lecture : 2 min. 31 commentaires.", "Temps de lecture : 3 min. 46 commentaires."),
    ("en", "Last updated 3 June 2024, 7:15", "Last updated 4 June 2024, 18:40"),
    ("en", "Updated 3 hours ago", "Updated 5 minutes ago"),
    ("en", "Reading time: 2 minutes. 31 comments.", "Reading time: 3 minutes. 46 comments."),
]
STORY = {
    "fr": "Grève au port\n\n{}\n\nLe port de Calmeuil est fermé depuis deux jours.",
    "en": "Port strike goes on\n\n{}\n\nThe port of Wexmouth has been closed for two days.",
}


@pytest.mark.parametrize(("language", "old", "new"), FRAMES)
def test_frame_is_calm(language: str, old: str, new: str) -> None:
    """Nothing changed, and the account names the frame as the reason."""
    made = [api.extract(text=STORY[language].format(line), language=language) for line in (old, new)]
    found = api.compare(*made)
    assert not found.unread
    assert {change.kind for change in found.changes} <= {"unchanged", "reworded"}
    assert {account.reason for account in found.accounts} == {"frame"}


@pytest.mark.parametrize(("language", "line", "edited"), [
    ("fr", "Le port comptait 31 commentaires.", "Le port comptait 46 commentaires."),
    ("en", "The board read 31 comments aloud.", "The board read 46 comments aloud."),
])  # fmt: skip
def test_sentences_with_such_words_are_not(language: str, line: str, edited: str) -> None:
    """Only a line that is nothing else belongs to the frame."""
    made = [api.extract(text=STORY[language].format(one), language=language) for one in (line, edited)]
    found = api.compare(*made)
    assert any(change.kind == "changed" for change in found.changes) or found.unread


@pytest.mark.parametrize(("language", "text"), [
    ("fr", "La société a cédé l'usine à Zoé Béraud, où qu'elle ait été."),
    ("fr", "« L'été a été sec », a répété André Chênevière à Besançon."),
    ("en", "Renée Brontë sold the café over a naïve résumé."),
])  # fmt: skip
def test_letters_with_separate_accents_are_the_same(language: str, text: str) -> None:
    """A file that keeps accents apart from their letters (macOS) says what the other says."""
    apart = unicodedata.normalize("NFD", text)
    found = api.compare(*(api.extract(text=one, language=language) for one in (apart, text)))
    assert not found.unread
    assert {change.kind for change in found.changes} <= {"unchanged", "reworded"}


@pytest.mark.parametrize(("language", "text", "seen"), [
    ("fr", "L'incen\u00addie a détruit la fro\u00admagerie, a annoncé la pré\u00adfecture.", "L'incendie a détruit la fromagerie, a annoncé la préfecture."),
    ("fr", "Le maire a con\ufb01rmé l'o\ufb00re de\u200b Zoé Bé\u200braud.", "Le maire a confirmé l'offre de Zoé Béraud."),
    ("fr", "La\u2060 pré\u200bfète a quitté Be\u00adsançon.", "La préfète a quitté Besançon."),
    ("en", "Renée Bron\u00adtë sold the dai\u00adry, the coun\u00adty said.", "Renée Brontë sold the dairy, the county said."),
    ("en", "The \ufb01re in Kel\u200bby was con\ufb01rmed by\u200b Ann Roe.", "The fire in Kelby was confirmed by Ann Roe."),
])  # fmt: skip
def test_what_is_not_seen_makes_no_difference(language: str, text: str, seen: str) -> None:
    """Soft hyphens, spaces without width, letters that printers join: in no name, claim or predicate."""
    one, other = (api.extract(text=words, language=language) for words in (text, seen))
    assert [fact.claim for fact in one.facts] == [fact.claim for fact in other.facts]
    assert [fact.what.lemma for fact in one.facts] == [fact.what.lemma for fact in other.facts]
    found = api.compare(one, other)
    assert not found.unread
    assert {change.kind for change in found.changes} <= {"unchanged", "reworded"}


@pytest.mark.parametrize(("language", "old", "new"), [
    ("fr", "« Nous ne signerons pas un tel texte », a dit Anne Roy.", "« Nous ne signerons pas ce texte », a dit Anne Roy."),
    ("fr", "« La digue tiendra », a dit Anne Roy.", "« La digue tiendra longtemps », a dit Anne Roy."),
    ("en", '"The dam will hold," Ann Roe said.', '"The dam will hold for long," Ann Roe said.'),
    ("en", '"We paid every single worker," Ann Roe said.', '"We paid every worker," Ann Roe said.'),
])  # fmt: skip
def test_words_of_a_quotation_are_altered(language: str, old: str, new: str) -> None:
    """Words that came or went inside quotation marks make the quotation another one, no more or less exact one."""
    found = api.compare(*(api.extract(text=one, language=language) for one in (old, new)))
    [change] = [change for change in found.changes if change.kind == "changed"]
    assert [slot.nature for slot in change.slots] == ["replaced"]
    assert change.severity in {"major", "critical"}
