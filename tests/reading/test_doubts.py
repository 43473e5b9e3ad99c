"""Text that is damaged, cut, mixed or spelled in parts."""

from __future__ import annotations

import unicodedata

import pytest

from factdiff.analysis.canonical import canonical
from factdiff.languages.lemmas import listed
from factdiff.reading import RawInput, read

FR = "La préfecture a annoncé lundi la fermeture de la passerelle, et le maire a démissionné."
EN = "The prefecture announced on Monday that the café would be closed, and the mayor resigned."


def kinds(text: str | bytes, language: str = "fr") -> list[str]:
    """The notes on a text."""
    data = text if isinstance(text, bytes) else text.encode()
    return [note.kind for note in read(RawInput("a.txt", data, ".txt"), language=language).notes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FR, []),
        (FR.encode().decode("cp1252"), ["mojibake"]),
        ("«\u00a0Non\u00a0», a-t-il répété à São Paulo, où la Ñ est lue.", []),
        ("L’accord sera signé ; il l’a dit.".encode().decode("cp1252"), ["mojibake"]),
        ("Ã Paris et à Âge.", []),
        # One letter can stand for itself; two are a text that was read as another.
        ("La prÃ©fecture a fermé le pont, et le maire a démissionné lundi.", []),
        ("La prÃ©fecture a fermÃ© le pont, et le maire a démissionné lundi.", ["mojibake"]),
    ],
)
def test_damaged_letters_are_noted(text: str, expected: list[str]) -> None:
    """UTF-8 that was read as something else, and nothing that is merely foreign."""
    assert kinds(text) == expected


def test_a_guessed_encoding_is_noted() -> None:
    """Bytes that are no UTF-8 and say nothing of themselves."""
    assert kinds((FR * 3).encode("cp1252")) == ["encoding"]
    assert kinds((FR * 3).encode("utf-16")) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (f"{EN}\n\n{FR}", "en", ["languages"]),
        (f"{FR}\n\n{EN}", "fr", ["languages"]),
        (f"{FR}\n\nThe Great Bridge", "fr", []),
        (
            f"{FR}\n\n« {EN} », a dit le maire, qui le répète dans le journal de la ville et de la région.",
            "fr",
            [],
        ),
    ],
)
def test_a_paragraph_in_another_language_is_noted(text: str, language: str, expected: list[str]) -> None:
    """It is not read as the article's own; a title or a quotation is no such paragraph."""
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("« Le pont est fermé, a dit le maire. Il rouvrira.\n\nLa suite est connue.", "fr", ["unclosed"]),
        ("« Le pont est fermé, a dit le maire.\n\n» Il rouvrira », a-t-il ajouté.", "fr", []),
        ("“The bridge is closed, the mayor said.\n\nIt will open again.", "en", ["unclosed"]),
        ("“The bridge is closed.\n\n“It will open again,” the mayor said.", "en", []),
        ('"The bridge is closed, the mayor said.\n\nIt will open.', "en", ["unclosed"]),
        ('"The bridge is closed," the mayor said.', "en", []),
    ],
)
def test_a_quotation_without_an_end_is_noted(text: str, language: str, expected: list[str]) -> None:
    """Unless the next paragraph goes on with it."""
    assert kinds(text, language) == expected


@pytest.mark.parametrize("text", ["Le maire a annoncé", "é", "à l'été 2024, où ?", "Zoë naïve"])
def test_letters_and_their_accents_are_put_together(text: str) -> None:
    """Decomposed text is read as composed, and every span holds the accents that belong to it."""
    apart = unicodedata.normalize("NFD", text)
    made = canonical(apart, 0, len(apart))
    assert made.text == canonical(text, 0, len(text)).text
    assert made.span(0, len(made.text)) == (0, len(apart))
    for index, char in enumerate(made.text):
        start, end = made.span(index, index + 1)
        assert unicodedata.normalize("NFC", apart[start:end]) in {char, "’"}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Un in-\ncendie a pris.", "fr", "Un incendie a pris."),
        ("Il a peut-\nêtre plu.", "fr", "Il a peut-être plu."),
        ("Le Saint-\nBernard dort.", "fr", "Le Saint-Bernard dort."),
        ("La fer-  \r\n  meture dure.", "fr", "La fermeture dure."),
        ("The bridge was clo-\nsed again.", "en", "The bridge was closed again."),
        ("A well-\nknown man.", "en", "A well-known man."),
        ("Paul Ni-\nzan parle.", "fr", "Paul Nizan parle."),
        ("De 10-\n12 euros -\net plus.", "fr", "De 10- 12 euros - et plus."),
    ],
)
def test_words_cut_at_the_end_of_a_line_are_joined(text: str, language: str, expected: str) -> None:
    """A hyphen of the word's own stays."""
    made = canonical(text, 0, len(text), lambda word: listed(language, word))
    assert made.text == expected
    assert made.origins[-1] == len(text)
