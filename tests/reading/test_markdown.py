"""Markdown is read as its readers see it, and every letter leads back to the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff.errors import InputError
from factdiff.model.document import Document
from factdiff.reading import RawInput, read


def document(text: str) -> Document:
    """A Markdown file as a document."""
    return read(RawInput("a.md", text.encode(), ".md"), language="fr")


def pieces(text: str) -> list[str]:
    """The paragraphs of a Markdown file."""
    found = document(text)
    return [found.text[p.start : p.end] for p in found.paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Titre\n\nUn.\nDeux.", ["Titre", "Un. Deux."]),
        ("Titre\n=====\n\nUn texte.", ["Titre", "Un texte."]),
        ("1. Un.\n2. Deux.", ["Un.", "Deux."]),
        ("- [ ] Un.\n* Deux.\n+ Trois.", ["Un.", "Deux.", "Trois."]),
        ("- Un.\n  - Deux.\n\n  Trois.", ["Un.", "Deux.", "Trois."]),
        ("> « Non », dit-il.\n\nFin.", ["« Non », dit-il.", "Fin."]),
        ("> Une citation\nqui va plus loin.", ["Une citation qui va plus loin."]),
        ("## Titre ##\nTexte.", ["Titre", "Texte."]),
        ("Un.\n\n~~~\ncode\n~~~\n\nDeux.", ["Un.", "Deux."]),
        ("Un.\n\n    code\n\nDeux.", ["Un.", "Deux."]),
        ("Un.\n\n***\n\n[lien]: https://example.org\n\n<!-- rien -->", ["Un."]),
        ("---\ntitle: T\n---\nUn.", ["T", "Un."]),
        ("**21 personnes** sont mortes.", ["21 personnes sont mortes."]),
        ("Le *maire* a __tout__ nié.", ["Le maire a tout nié."]),
        ('Le [maire](https://example.org/maire "le maire") nie.', ["Le maire nie."]),
        ("Le [maire][1] nie.\n\n[1]: https://example.org", ["Le maire nie."]),
        ("Le [maire] nie.\n\n[maire]: https://example.org", ["Le maire nie."]),
        ("Voir <https://example.org/a_b_c>.", ["Voir https://example.org/a_b_c."]),
        ("Douze morts.[^1]\n\n[^1]: Selon la *police*.", ["Douze morts.", "Selon la police."]),
        ("Le maire nie.  \nLa ville attend.", ["Le maire nie.", "La ville attend."]),
        ("Le maire nie\\\ntoute faute.", ["Le maire nie toute faute."]),
        ("Le maire nie.<br>La ville attend.", ["Le maire nie.", "La ville attend."]),
        ("~~12~~ 21 personnes sont mortes.", ["21 personnes sont mortes."]),
        ("<del>12</del> 21 personnes sont mortes.", ["21 personnes sont mortes."]),
        ("Il pleut à&nbsp;S&egrave;te.", ["Il pleut à\u00a0Sète."]),
        ("2 \\* 3 font 6 et a_b_c reste.", ["2 * 3 font 6 et a_b_c reste."]),
        ("Le mot `incendie` manque.", ["Le mot incendie manque."]),
        ("![Le pont](pont.jpg) Le pont est fermé.", ["Le pont est fermé."]),
        ("Un.\n\n[Lire aussi : le pont](https://example.org)", ["Un."]),
        ("| Ville | Morts |\n|---|---|\n| **Sète** | 12 \\| 13 |", ["Ville", "Morts", "Sète", "12 | 13"]),
        ("<div><p>Le pont <b>est</b> fermé.</p><script>x</script></div>", ["Le pont est fermé."]),
        ("Un.\r\nDeux.\r\n\r\nTrois.", ["Un. Deux.", "Trois."]),
    ],
)
def test_markdown_is_read_as_its_readers_see_it(text: str, expected: list[str]) -> None:
    """Signs, targets, code, images and struck-out words are no prose; everything else is."""
    assert pieces(text) == expected


def shown(text: str) -> list[tuple[str, str]]:
    """Every letter and digit of the paragraphs with what stands in the file where it should."""
    found = document(text)
    lines = [*text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"), ""]
    pairs = []
    for paragraph in found.paragraphs:
        for offset in range(paragraph.start, paragraph.end):
            line, column = found.locate(offset)
            if found.text[offset].isalnum():
                pairs.append((found.text[offset], (lines[line - 1] + "\n")[column - 1]))
    return pairs


@pytest.mark.parametrize(
    "text",
    [
        "# Le *grand* pont\n\nLe [maire](https://example.org/maire) a **dit** non[^n] \\*deux\\* fois.\n\n[^n]: À *Sète*.",
        "> - Un **mot**\n>   et deux\n\nTrois  \nQuatre",
        "| A | B |\n|---|---|\n| B | *A* `B` |\n",
        "\ufeff# Titre\r\n\r\nUn *mot*.\r\nDeux.",
        "---\ntitle: Le pont\n---\n\nLe pont ferme.\n",
        "~~ \n1",
        "Le pont ` 1 ` ferme.",
        "`` 1 `` et `1`, `  deux  `, `\n3 `",
        "<div>\n<p>Le pont <b>est</b> fermé.</p>\n<p>Il rouvre.</p>\n</div>\n",
    ],
)
def test_every_letter_leads_back_to_the_file(text: str) -> None:
    """Line and column of a letter are those where it stands."""
    pairs = shown(text)
    assert pairs
    assert all(read_ == stands for read_, stands in pairs)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abé1 .\n\r\t#>-*_`[]()|~<!\\:^", min_size=1, max_size=60))
def test_whatever_the_signs_letters_lead_back(text: str) -> None:
    """No combination of signs shifts a letter."""
    pairs = shown(f"mot\n\n{text}")
    assert all(read_ == stands for read_, stands in pairs)


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("---\ntitle: 'Le pont : fermé'\ndate: 2024-05-14\n---\n", ("Le pont : fermé", "2024-05-14", ())),
        (
            "---\ntitle: >\n  Le pont\n  est fermé\ndate: 14 mai 2024\n---\n",
            ("Le pont est fermé", "2024-05-14", ()),
        ),
        (
            "---\ndate: 2024-05-14 # hier\nauthors: [Ann Lee, 'Bo Li']\n---\n",
            (None, "2024-05-14", ("Ann Lee", "Bo Li")),
        ),
        ("---\nauthors:\n- name: Ann Lee\n- name: Bo Li\n---\n", (None, None, ("Ann Lee", "Bo Li"))),
        (
            '+++\ntitle = "Le pont"\ndate = 2024-05-14T10:00:00+02:00\n+++\n',
            ("Le pont", "2024-05-14T10:00:00+02:00", ()),
        ),
        (
            '+++\ntitle = "Le pont"\npubDate = 2024-05-14\nauthors = ["Ann Lee"]\n+++\n',
            ("Le pont", "2024-05-14", ("Ann Lee",)),
        ),
    ],
)
def test_front_matter_is_read_by_readers_of_its_own(
    front: str, expected: tuple[str | None, str | None, tuple[str, ...]]
) -> None:
    """YAML's quotes, comments, folded lines and lists, and TOML's dates are understood."""
    found = document(f"{front}\nLe pont de la rivière est fermé depuis lundi, a annoncé la mairie.\n")
    assert (found.title, found.published, found.authors) == expected


@pytest.mark.parametrize(
    ("front", "says"),
    [
        ("---\ntitle: [a\ndate: : :\n---\n", "no YAML"),
        ("---\na: &a [x]\nb: *c\n---\n", "no YAML"),
        ("+++\ntitle = Le pont\n+++\n", "no TOML"),
        ("---\na: " + "[" * 5000 + "\n---\n", "no YAML"),
        ("---\na: '" + "x" * 200_000 + "'\n---\n", "beyond all measure"),
    ],
)
def test_broken_front_matter_is_named(front: str, says: str) -> None:
    """One line says what is wrong and where."""
    with pytest.raises(InputError, match=says):
        document(f"{front}\nUn texte.\n")


@pytest.mark.parametrize(
    "text", ["*" * 100_000, "[" * 50_000, "> " * 5_000 + "a", "- " * 5_000 + "a", "`" * 50_000, "|" * 50_000]
)
def test_signs_without_end_are_read_in_bounded_time(text: str) -> None:
    """A parser's worst cases end."""
    assert document(f"Un texte.\n\n{text}").paragraphs
