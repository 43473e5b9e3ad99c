"""What tools put into Markdown beside its words: nothing of it is prose, and every word keeps its place."""

from __future__ import annotations

import pytest

from factdiff.model.document import Document
from factdiff.reading import RawInput, read

FR = "La halle de Brunoy rouvrira en juin, a annoncé mardi la mairie."
EN = "The market hall in Brunford will reopen in June, the council said."


def markdown(text: str, suffix: str = ".md") -> Document:
    """A Markdown article."""
    return read(RawInput(f"a{suffix}", text.encode(), suffix))


def texts(document: Document) -> list[str]:
    """Its paragraphs without the headline."""
    return [document.text[p.start : p.end] for p in document.paragraphs if p.section != "title"]


SIGNS = [
    ('{{< figure src="a.jpg" caption="12 morts" >}}\n\n{}', "{}"),
    ("{{% notice info %}}\n{}\n{{% /notice %}}", "{}"),
    ("{% include toc.html %}\n\n{}\n{: .lead}", "{}"),
    ("{% highlight ruby %}\nputs 99\n{% endhighlight %}\n\n{}", "{}"),
    ("{} {{ page.note }}", "{}"),
    ("{} {#top .wide}", "{}"),
    ("{} [@roux2024, p. 3]", "{}"),
    ("> [!NOTE]\n> {}", "{}"),
    ("![[plan.png]]\n\n{}^halle1", "{}"),
    ("{}\n\n#halle #brunoy/centre", "{}"),
    (":::info\n{}\n:::", "{}"),
    ('!!! note "Info"\n    {}', "{}"),
    ("Term\n: {}", "Term {}"),
    ("import Plan from '../plan'\nexport const n = 3\n\n{}", "{}"),
]


@pytest.mark.parametrize("sentence", [FR, EN])
@pytest.mark.parametrize(("source", "prose"), SIGNS)
def test_signs_of_tools_are_no_prose(source: str, prose: str, sentence: str) -> None:
    """Templates, shortcodes, attributes, citations, callouts, tags, admonitions, definitions, imports."""
    text = f"# Halle\n\n{source.replace('{}', sentence)}\n"
    found = markdown(text)
    assert texts(found) == [prose.replace("{}", sentence)]
    start = found.text.index(sentence)
    line, column = found.locate(start)
    assert text.splitlines()[line - 1][column - 1 :].startswith(sentence)


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("Voir [[Brunoy|la ville]] et [[Halle]].", "Voir la ville et Halle."),
        ("La ==halle== rouvre, dit « [[Anne Roux]] ».", "La halle rouvre, dit « Anne Roux »."),
        ("Il reste 12 == 3 x 4 [sic] places {environ} : 5^2 et x[[", "Il reste 12 == 3 x 4 [sic] places {environ} : 5^2 et x[["),
        ("Prix : {12} euros #1 de la liste", "Prix : {12} euros #1 de la liste"),
    ],
)  # fmt: skip
def test_the_words_of_wiki_links_stay_and_so_does_what_only_looks_like_a_sign(
    source: str, prose: str
) -> None:
    """A link's label, highlighted words, and braces, brackets and signs in prose."""
    assert texts(markdown(f"# Halle\n\n{source} {FR}")) == [f"{prose} {FR}"]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("% La halle rouvre\n% Anne Roux; Luc Bé\n% 14 mai 2024\n", "2024-05-14"),
        ("Title: La halle rouvre\nAuthor: Anne Roux; Luc Bé\nDate: 2024-05-14\n", "2024-05-14"),
        ("---\ntitle: La halle rouvre\nauthors: [Anne Roux, Luc Bé]\npublishDate: 2024-05-14\n---\n", "2024-05-14"),
        ("---\ntitle: La halle rouvre\nauthors: [Anne Roux, Luc Bé]\npublished: true\ndate: 2024-05-14\n---\n", "2024-05-14"),
        ("---\ntitle: La halle rouvre\nauthors: [Anne Roux, Luc Bé]\npublished: true\n---\n", None),
    ],
)  # fmt: skip
def test_every_kind_of_head_is_read(head: str, published: str | None) -> None:
    """Pandoc's, MultiMarkdown's, Hugo's and Jekyll's, whose ``published`` is no date."""
    found = markdown(f"{head}\n{FR}\n\n{FR}")
    authors = tuple(name.strip() for author in found.authors for name in author.split(";"))
    assert (found.title, authors, found.published) == ("La halle rouvre", ("Anne Roux", "Luc Bé"), published)
    assert texts(found) == [FR, FR]
    assert not found.notes


def test_a_colon_in_front_matter_is_told_with_its_cure() -> None:
    """French headlines hold colons, which YAML wants in quotation marks."""
    from factdiff.errors import InputError  # noqa: PLC0415 - this test alone

    with pytest.raises(
        InputError, match=r"line 2, column 14\); a value that holds a colon needs quotation marks"
    ):
        markdown(f"---\ntitle: Halle : elle rouvre\n---\n\n{FR}")
