"""Languages are told from a sentence or two, and what is not supported is named."""

from __future__ import annotations

import pytest

from factdiff.errors import LanguageError
from factdiff.languages.recognition import known, recognise, supported

LIST = "supported: English (en), French (fr)"


def test_the_folders_are_the_list() -> None:
    """French and English have folders; the list is made from them."""
    assert supported() == ("en", "fr")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La préfecture a annoncé lundi la fermeture du pont pour six semaines.", "fr"),
        ("The council said on Monday that the bridge will be closed for six weeks.", "en"),
        ("LA PRÉFECTURE ANNONCE LA FERMETURE DU PONT POUR SIX SEMAINES", "fr"),
        ("LA PREFECTURE ANNONCE LA FERMETURE DU PONT", "fr"),
        ("BRIDGE IS CLOSED FOR SIX WEEKS, COUNCIL SAYS", "en"),
        (
            "Le ministre a dit : « We will not pay for the bridge », puis il a quitté la salle du conseil.",
            "fr",
        ),
        ("The minister told Le Monde: « Nous ne paierons pas le pont », and then he left the hall.", "en"),
        ("L’enquête a été ouverte après l’accident qu’avait signalé la mairie de Lyon.", "fr"),
        ("Kim Jong-un se rendra à Vladivostok pour rencontrer Vladimir Poutine.", "fr"),
    ],
)
def test_french_and_english_are_told(text: str, code: str) -> None:
    """Short texts, capitals, typographic apostrophes and quotations in the other language do not mislead."""
    assert recognise(text) == code


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Der Präsident hat am Montag gesagt, dass die Lage im Land ernst ist und ernst bleibt.",
            "German (de)",
        ),
        (
            "El presidente del gobierno ha dicho que la situación en el país es de extrema gravedad.",
            "Spanish (es)",
        ),
        (
            "Il presidente ha detto che la situazione nel paese è molto grave e che resterà così.",
            "Italian (it)",
        ),
        ("De minister heeft maandag gezegd dat de brug zes weken lang gesloten blijft.", "Dutch (nl)"),
        ("O presidente disse que a situação no país é muito grave e que não vai mudar.", "Portuguese (pt)"),
        ("总统星期一表示，该国局势仍然严峻。", "Chinese (zh)"),
        ("Президент заявил, что ситуация в стране остается сложной.", "Russian (ru)"),
        ("قال الرئيس يوم الاثنين إن الوضع في البلاد لا يزال خطيرا.", "Arabic (ar)"),
    ],
)
def test_other_languages_are_named_and_refused(text: str, name: str) -> None:
    """The line says which language it is and which ones are supported."""
    with pytest.raises(LanguageError) as caught:
        recognise(text, "a.txt")
    assert caught.value.line() == (
        f"a.txt: the text looks like {name}, which is not supported; {LIST}; --lang overrides"
    )


def test_what_the_file_says_helps_where_words_do_not() -> None:
    """A headline of names is in the language that its page claims, if a word of it is."""
    text = "Triathlon : Ironman Cairns, Tim Berkel et Jodie Swallow victorieux 13 juin"
    assert recognise(text, hint="fr-FR") == "fr"


@pytest.mark.parametrize("text", ["DIRECT (7)", "13.20 BST", "Live", "M. Dupont", "2024"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_too_short_to_tell_is_in_the_language_that_the_file_says(text: str, language: str) -> None:
    """A label of a live page has no words of any language and too few letters to guess by."""
    assert recognise(text, hint=language) == language


def test_a_text_is_not_in_the_language_that_its_file_wrongly_says() -> None:
    with pytest.raises(LanguageError):
        recognise("Президент подписал указ о назначении нового министра обороны страны.", hint="en")


@pytest.mark.parametrize("code", ["fr", "FR", "fr-CA", "fr_FR"])
def test_a_code_may_name_a_country(code: str) -> None:
    """Only the language counts."""
    assert known(code) == "fr"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("french", f"the language 'french' is not supported; did you mean fr? {LIST}"),
        ("eng", f"the language 'eng' is not supported; did you mean en? {LIST}"),
        ("zz", f"the language 'zz' is not supported; {LIST}"),
    ],
)
def test_an_unknown_code_names_the_nearest(code: str, line: str) -> None:
    """A mistake leads to the code that was meant."""
    with pytest.raises(LanguageError) as caught:
        known(code)
    assert caught.value.line() == line
