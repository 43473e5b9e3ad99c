"""What a paragraph yielded in one version is used in the next where nothing that bears on it has changed, and nowhere else."""

from __future__ import annotations

import pytest

from factdiff import codec, extraction
from factdiff.analysis import Passage, forget
from factdiff.extraction.finish.harvest import Harvest, Story
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read

#: Seven sentences: what was said before them is out of reach.
LONG = {"en": " ".join(["Rain fell on the hills."] * 7), "fr": " ".join(["Il a plu sur les collines."] * 7)}

#: A language, the paragraphs of a version, those of the next, and which of these are read anew (counted from 0).
VERSIONS: list[tuple[str, list[str], list[str], list[int]]] = [
    # a paragraph moves: what it says moves with it, and is the same
    ("en", [LONG["en"], "A fire destroyed the mill.", "Tom Ash sold 3 farms in Hull on Friday, Ida Lund told the BBC.", "CORRECTION: we spoke of 4 farms."],
     ["Snow fell.", LONG["en"], "A fire destroyed the mill.", "Tom Ash sold 3 farms in Hull on Friday, Ida Lund told the BBC.", "CORRECTION: we spoke of 4 farms."], [0, 1]),
    ("fr", [LONG["fr"], "Un incendie a détruit le moulin.", "« Tom Ache a vendu 3 fermes à Lille vendredi », a dit Ida Lund au Monde."],
     ["Il neige.", LONG["fr"], "Un incendie a détruit le moulin.", "« Tom Ache a vendu 3 fermes à Lille vendredi », a dit Ida Lund au Monde."], [0, 1]),
    # a name that comes to stand before it gives others of the article another number
    ("en", [LONG["en"], "Tom Ash met Ida Lund in Oslo on Friday. He gave her 300 books from Hull, according to the BBC."],
     ["Vera Holm left Bergen.", LONG["en"], "Tom Ash met Ida Lund in Oslo on Friday. He gave her 300 books from Hull, according to the BBC."], [0, 1]),
    # whom a pronoun means changes with the paragraph before
    ("en", ["Tom Ash bought a boat.", "He sold it in May."], ["Paul Dean bought a boat.", "He sold it in May."], [0, 1]),
    ("fr", ["Tom Ache a acheté un bateau.", "Il l'a vendu en mai."], ["Paul Doyen a acheté un bateau.", "Il l'a vendu en mai."], [0, 1]),
    ("en", ["The firm bought a boat.", "It sank in May."], ["The firm bought 40 boats.", "It sank in May."], [0, 1]),
    # how many they were is no matter where nobody says it again
    ("en", ["Fifty people fled.", "They slept in a school."], ["Sixty people fled.", "They slept in a school."], [0, 1]),
    ("en", ["Fifty people fled.", "A storm is coming."], ["Sixty people fled.", "A storm is coming."], [0]),
    # who holds a title
    ("en", ["The mayor, Tom Ash, resigned.", "The mayor had lied."], ["The mayor, Paul Dean, resigned.", "The mayor had lied."], [0, 1]),
    ("fr", ["Le maire, Tom Ache, a démissionné.", "Le maire avait menti."],
     ["Le maire, Paul Doyen, a démissionné.", "Le maire avait menti."], [0, 1]),
    # who spoke last speaks the next quotation, too
    ("en", ['"We lost," Tom Ash said.', '"We will win in June."'], ['"We lost," Paul Dean said.', '"We will win in June."'], [0, 1]),
    ("fr", ["« Nous avons perdu », a dit Tom Ache.", "« Nous gagnerons en juin. »"],
     ["« Nous avons perdu », a dit Paul Doyen.", "« Nous gagnerons en juin. »"], [0, 1]),
    ("en", ['"We lost," Tom Ash said.', "Rain fell.", '"We will win in June."'],
     ['"We lost," Tom Ash said.', '"We will win in June."'], [1]),
    # a quotation that waits for its speaker
    ("en", ['"We lost.', '"We will win in June," Tom Ash said.', "Rain fell."],
     ['"We lost.', '"We will win in June," Paul Dean said.', "Rain fell."], [0, 1, 2]),
    # a time counts from one that was told before
    ("en", ["A bus crashed on 3 May 2024.", "Two days later, the driver died."],
     ["A bus crashed on 6 May 2024.", "Two days later, the driver died."], [0, 1]),
    ("fr", ["Un car a eu un accident le 3 mai 2024.", "Deux jours plus tard, le chauffeur est mort."],
     ["Un car a eu un accident le 6 mai 2024.", "Deux jours plus tard, le chauffeur est mort."], [0, 1]),
    ("en", ["A bus crashed on 3 May 2024.", "The driver died."], ["A bus crashed on 6 May 2024.", "The driver died."], [0]),
    # a short name or an acronym means another
    ("en", ["The Bank of Norland (BN) failed.", "The BN owes $3 million."],
     ["The Board of Nurses (BN) failed.", "The BN owes $3 million."], [0, 1]),
    ("en", ["Jack London won.", "London is 44."], ["Rain fell.", "London is 44."], [0, 1]),
    # only the last words of a paragraph change
    ("en", ["Tom Ash met Ida Lund.", "Ida Lund sang.", "CORRECTION: an earlier version spoke of 11 songs."],
     ["Tom Ash met Ida Lund.", "Ida Lund sang.", "CORRECTION: an earlier version spoke of 12 songs."], [2]),
    # long before: too long for a pronoun, and for how long ago a title was given
    ("en", ["Vera Holm won.", LONG["en"], "She sang."], ["Tom Ash won.", LONG["en"], "She sang."], [0, 1]),
    ("en", ["Vera Holm, the mayor, won.", LONG["en"], "The mayor sang."], ["Tom Ash, the mayor, won.", LONG["en"], "The mayor sang."], [0, 1, 2]),
    ("fr", ["Ida Lund, la maire, a gagné.", LONG["fr"], "La maire a chanté."], ["Véra Holm, la maire, a gagné.", LONG["fr"], "La maire a chanté."], [0, 1, 2]),
    ("en", ["Snow fell.", "Vera Holm, the mayor, won.", LONG["en"], "The mayor sang."], ["Vera Holm, the mayor, won.", LONG["en"], "The mayor sang."], [0, 1]),
]  # fmt: skip


def facts(language: str, paragraphs: list[str]) -> FactSet:
    text = "\n\n".join(paragraphs)
    return extraction.extract(
        read(RawInput("story", text.encode(), ".txt"), language=language, date="2024-05-14")
    )


@pytest.mark.parametrize(
    ("language", "old", "new", "anew"), VERSIONS, ids=[" ¶ ".join(row[2])[:70] for row in VERSIONS]
)
def test_versions(
    language: str, old: list[str], new: list[str], anew: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next version is what it is read alone, and only the paragraphs named are read for it."""
    forget(parses=False)
    alone = codec.to_json(facts(language, new), explain=True)
    forget(parses=False)
    facts(language, old)
    seen: list[int] = []
    whole = extraction._read  # noqa: SLF001 - what is asked of it is what the test is about

    def counted(passage: Passage, story: Story) -> Harvest:
        seen.append(passage.index)
        return whole(passage, story)

    monkeypatch.setattr(extraction, "_read", counted)
    assert codec.to_json(facts(language, new), explain=True) == alone
    assert seen == anew
