"""Who vouches where reports follow one another, point ahead, or pass on what others said."""

from __future__ import annotations

import pytest

from tests.extraction.facts import chain, extracted, facts

SOURCES = [
    # A report that goes on with another one.
    (
        "en",
        "Karen Holt said the driver was tired but denied that a wall had cracked.",
        "crack",
        "Karen Holt (person, deny)",
    ),
    (
        "en",
        "The coach said his team had lost the ball and insisted the keeper had slept.",
        "sleep",
        "coach (person, insist)",
    ),
    (
        "en",
        "The spokesman said the plant was safe and added that a wall had cracked.",
        "crack",
        "spokesman (person, add)",
    ),
    (
        "fr",
        "Karine Holt a dit que le chauffeur dormait mais a nié qu'il ait fui.",
        "fuir",
        "Karine Holt (person, nier)",
    ),
    (
        "fr",
        "Le maire a assuré que l'usine tournait et a ajouté qu'un mur avait cédé.",
        "céder",
        "maire (person, ajouter)",
    ),
    # A clitic or a verb alone that points at what stands behind a colon.
    ("fr", "Le maire l'assure : la digue tiendra.", "tenir", "maire (person, assurer)"),
    ("fr", "Les experts le répètent : le glacier recule.", "reculer", "experts (anonymous, répéter)"),
    ("fr", "Le préfet l'a confirmé : la route rouvrira.", "rouvrir", "préfet (person, confirmer)"),
    ("en", "The experts agree: the glacier is shrinking.", "shrink", "experts (anonymous, agree)"),
    # Two verbs that say together, verbs right before a perfect infinitive.
    (
        "fr",
        "Une plainte a été déposée, a fait savoir l'avocate.",
        "déposer",
        "avocate (person, faire savoir)",
    ),
    ("fr", "Le maire a fait savoir que l'école fermerait.", "fermer", "maire (person, faire savoir)"),
    ("fr", "La firme nie avoir pollué la rivière.", "polluer", "firme (organisation, nier)"),
    ("fr", "La ministre dément avoir menti.", "mentir", "ministre (person, démentir)"),
    ("en", "He explained how the thieves had entered the vault.", "enter", "He (person, explain)"),
    ("en", "Update: The death toll has risen to 19, officials say.", "rise", "officials (anonymous, say)"),
    # Sources of some kind.
    (
        "fr",
        "Trois hommes ont été arrêtés, de source policière.",
        "arrêter",
        "source policière (anonymous, de source)",
    ),
    (
        "fr",
        "De source diplomatique, la frontière a fermé.",
        "fermer",
        "source diplomatique (anonymous, de source)",
    ),
    # Inverted pronouns have a readable name.
    ("fr", "L'usine rouvrira lundi, précise-t-elle.", "rouvrir", "elle (person, préciser)"),
    ("fr", "L'enquête avance, ont-ils indiqué.", "avancer", "ils (anonymous, indiquer)"),
]


@pytest.mark.parametrize(("language", "text", "predicate", "source"), SOURCES)
def test_who_vouches(language: str, text: str, predicate: str, source: str) -> None:
    """The source is whoever says it, by name where there is one."""
    assert [chain(fact) for fact in facts(language, text) if fact.what.lemma == predicate] == [source]


def test_a_denial_before_a_colon_does_not_turn_what_it_says() -> None:
    """ "La direction le dément : aucun poste ne sera supprimé" holds what stands behind the colon."""
    (fact,) = facts("fr", "La direction le dément : aucun poste ne sera supprimé.")
    assert (fact.polarity, fact.what.lemma) == ("negative", "supprimer")
    (other,) = facts("fr", "Le club le nie : le joueur partira.")
    assert other.polarity == "positive"


PASSED = [
    ("fr", "Yonhap a cité deux officiers, selon lesquels Luc Roy avait fui.", ["fuir"]),
    ("en", "Reuters cited two officials, according to whom Luke Roy had fled the town.", ["flee"]),
    ("en", "A poll suggests that the lead has shrunk.", ["shrink"]),
    ("fr", "Un sondage suggère que l'écart a diminué.", ["diminuer"]),
]


@pytest.mark.parametrize(("language", "text", "predicates"), PASSED)
def test_what_only_passes_on_is_no_fact(language: str, text: str, predicates: list[str]) -> None:
    """Who cites, and what shows something, are sources."""
    found = facts(language, text)
    assert [fact.what.lemma for fact in found] == predicates
    assert all(fact.source for fact in found)


def test_who_is_cited_stands_behind_who_cites() -> None:
    """The chain keeps its order where a demand is nested in it."""
    text = "Yonhap avait cité les services secrets, selon lesquels Luc Roy avait proposé que Berne organise un sommet."
    fact = next(f for f in facts("fr", text) if f.what.lemma == "organiser")
    assert [source.name for source in fact.source] == ["Yonhap", "services secrets", "Luc Roy"]


CUT = [
    (
        "en",
        '"The bridge," the mayor said, "will reopen in June."',
        "“The bridge will reopen in June,” the mayor said",
    ),
    (
        "en",
        '"Our plan," Ann Roe told reporters, "is to sell the mill."',
        "“Our plan is to sell the mill,” Ann Roe said",
    ),
    (
        "fr",
        "« Le pont, assure le maire, sera rouvert en juin. »",
        "« Le pont sera rouvert en juin », assure le maire",
    ),
    (
        "fr",
        "« Le pont », assure le maire, « sera rouvert en juin. »",
        "« Le pont sera rouvert en juin », assure le maire",
    ),
    (
        "fr",
        "« Une réunion », a dit Luc Roy, « aura lieu demain. »",
        "« Une réunion aura lieu demain », a dit Luc Roy",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), CUT)
def test_a_quotation_cut_in_two_is_one(language: str, text: str, claim: str) -> None:
    """A sentence that the reporting clause cuts in two is said once, whole."""
    assert [fact.claim for fact in extracted(language, text).facts] == [claim]


def test_a_dateline_in_brackets_is_no_part_of_a_claim() -> None:
    """ "(CNN) --" only says who wrote it."""
    (fact,) = facts("en", "(CNN) -- The mayor of Rona resigned on Thursday.")
    assert fact.claim == "The mayor of Rona resigned on Thursday"


NOTHING = [
    ("en", "No evidence was found that the mayor had lied.", "lie"),
    ("en", "No proof has emerged that the firm hid the leak.", "hide"),
    ("fr", "Aucune preuve n'a été trouvée que le maire ait menti.", "mentir"),
    ("fr", "Aucune preuve n'a été apportée que la lettre est fausse.", "faux"),
]


@pytest.mark.parametrize(("language", "text", "predicate"), NOTHING)
def test_what_there_is_no_evidence_of_is_no_fact(language: str, text: str, predicate: str) -> None:
    """Only the search is told."""
    assert [f.what.lemma for f in extracted(language, text).facts if f.what.lemma == predicate] == []


LISTED = [
    ("fr", "Le syndicat pose ses conditions.\n\n- renforcer la loi contre la fraude.", 1),
    ("en", "The union has set its terms.\n\n- to raise wages by 3 percent.", 1),
]


@pytest.mark.parametrize(("language", "text", "count"), LISTED)
def test_an_item_of_a_list_is_nobodys_deed(language: str, text: str, count: int) -> None:
    """An infinitive that is a sentence by itself is said of nobody."""
    assert len(extracted(language, text).facts) == count
