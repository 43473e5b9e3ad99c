"""Where parsers are known to guess wrong in news, the tree is put right."""

from __future__ import annotations

import pytest

from factdiff.analysis import repair
from factdiff.analysis.repair import RULES, mend
from factdiff.analysis.rule import Rule
from factdiff.errors import LanguageError
from factdiff.languages.recognition import recognise
from tests.analysis.test_analysis import words
from tests.analysis.trees import mended, tree

CASES = {
    "a name right behind a title": (
        "fr",
        """
        Le le DET 2 det
        ministre ministre NOUN 4 nsubj
        Dupont Dupont PROPN 4 nsubj
        dort dormir VERB 0 root VerbForm=Fin
        """,
        {"ministre": "dort nsubj", "Dupont": "ministre appos"},
    ),
    "an adverb that opens a clause": (
        "fr",
        """
        Elle lui PRON 2 nsubj
        parle parler VERB 0 root VerbForm=Fin
        avant avant ADP 2 advmod
        de de ADP 5 mark
        partir partir VERB 2 xcomp VerbForm=Inf
        """,
        {"avant": "partir mark", "partir": "parle advcl"},
    ),
    "content before its verb of saying": (
        "fr",
        """
        Tout tout PRON 2 nsubj
        marche marcher VERB 4 parataxis VerbForm=Fin
        , , PUNCT 4 punct
        annonce annoncer VERB 0 root VerbForm=Fin
        Berger Berger PROPN 4 nsubj
        """,
        {"marche": "annonce ccomp"},
    ),
    "a reflexive clitic": (
        "fr",
        """
        Elle lui PRON 4 nsubj
        s' soi PRON 4 obj Reflex=Yes
        est être AUX 4 aux:tense
        rendue rendre VERB 0 root VerbForm=Part
        """,
        {"s'": "rendue expl:pv"},
    ),
}


@pytest.mark.parametrize(("language", "lines", "expected"), CASES.values(), ids=CASES)
def test_repair(language: str, lines: str, expected: dict[str, str]) -> None:
    """Each rule mends its pattern."""
    assert mended(language, lines).items() >= expected.items()


def test_a_sound_tree_is_left_alone() -> None:
    """A plain clause keeps every relation."""
    lines = """
        Le le DET 2 det
        maire maire NOUN 4 nsubj
        a avoir AUX 4 aux:tense
        ouvert ouvrir VERB 0 root VerbForm=Part
        le le DET 6 det
        pont pont NOUN 4 obj
        """
    assert mended("fr", lines) == {
        "Le": "maire det",
        "maire": "ouvert nsubj",
        "a": "ouvert aux:tense",
        "ouvert": "- root",
        "le": "pont det",
        "pont": "ouvert obj",
    }


@pytest.mark.parametrize(
    ("form", "before", "mood"),
    [
        ("partiraient", "Ind", "Cnd"),
        ("durerait", "Ind", "Cnd"),
        ("seraient", "Ind", "Cnd"),
        ("dissoudrait", "Ind", "Cnd"),
        ("irait", "Ind", "Cnd"),
        ("entrait", "Ind", "Ind"),
        ("restait", "Ind", "Ind"),
        ("admirait", "Ind", "Ind"),
        ("twitterait", "Ind", "Cnd"),
    ],
)
def test_endings_go_before_the_tagger(form: str, before: str, mood: str) -> None:
    """An ending says what it says of a verb that the lexicon makes of it: "restait" is no conditional of *rester*."""
    (verb,) = tree(f"{form} {form} VERB 0 root Mood={before}|VerbForm=Fin")
    mend([verb], "fr")
    assert verb.feature("Mood") == mood


def mending(text: str) -> set[str]:
    """The rules that mended something in a text, which is English where its words do not tell."""
    try:
        language = recognise(text)
    except LanguageError:
        language = "en"
    return {name for word in words(language, text) for name in word.mended}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_mends_its_example_and_spares_the_other(rule: Rule) -> None:
    """Each is called by one name; as texts are read today one sentence needs it, and one of the same kind does not."""
    assert [other.name for other in RULES].count(rule.name) == 1
    assert rule.name in mending(rule.example)
    assert rule.name not in mending(rule.spared)


def test_a_word_names_the_rules_that_changed_it() -> None:
    """And no other word does: "Blast rips roof off school" has its subject from a rule."""
    assert [(word.form, word.mended) for word in words("en", "Blast rips roof off school")] == [
        ("Blast", ("noun-before-verb",)), ("rips", ()), ("roof", ()), ("off", ()), ("school", ()),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "tense"),
    [
        ("A a DET 2 det\nstorm storm NOUN 3 nsubj Number=Sing\nhit hit VERB 0 root", "Past"),
        ("Prices price NOUN 2 nsubj Number=Plur\nhit hit VERB 0 root", "Pres"),
        ("It it PRON 2 nsubj Number=Sing\nhits hit VERB 0 root", "Pres"),
    ],
)
def test_a_present_without_its_ending_is_a_past(lines: str, tense: str) -> None:
    """ "A storm hit": the present would be "hits"."""
    words = tree(lines)
    words[-1].morph = {"VerbForm": "Fin", "Tense": "Pres", "Mood": "Ind", "Person": "3", "Number": "Sing"}
    mend(words, "en")
    assert words[-1].feature("Tense") == tense


def test_a_passive_tree_makes_a_verb() -> None:
    """A participle that was taken for an adjective, under the auxiliary of a passive, is its verb."""
    words = tree("It it PRON 3 nsubj\nis be AUX 3 aux:pass\nclosed closed ADJ 0 root")
    mend(words, "en")
    assert (words[-1].pos, words[-1].lemma, words[-1].feature("VerbForm")) == ("VERB", "close", "Part")


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("fr", "La directrice de l'hôpital de Nantes, Claire Morvan, a démissionné.", "Claire", "directrice"),
        ("fr", "Le porte-parole du gouvernement malien, Issa Traoré, a parlé.", "Issa", "porte-parole"),
        ("fr", "Le président du conseil régional de Bretagne, Loïc Le Goff, a voté.", "Loïc", "président"),
        ("fr", "Le maire de Rennes, Paul Lefort, a fermé le pont.", "Paul", "maire"),
        ("fr", "Le patron de la filiale italienne du groupe, Luca Bianchi, part.", "Luca", "patron"),
        ("en", "The director of the county hospital, Claire Morgan, resigned.", "Morgan", "director"),
        ("en", "The spokeswoman of the Malian government, Awa Traore, spoke.", "Traore", "spokeswoman"),
        ("en", "The chief executive of the bank, Ann Pryce, left.", "Pryce", "executive"),
        ("en", "The mayor of Leeds, Paul Hart, closed the bridge.", "Hart", "mayor"),
        ("en", "The leader of the city council, Omar Reid, voted.", "Reid", "leader"),
    ],
)
def test_a_person_is_beside_the_role_and_not_its_body(language: str, text: str, name: str, role: str) -> None:
    """Whose name follows an office and its body holds the office."""
    tokens = words(language, text)
    word = next(t for t in tokens if t.form == name)
    assert role in {above.form for above in [*word.ancestors()][:2]}
    assert not {
        "hôpital",
        "gouvernement",
        "conseil",
        "filiale",
        "hospital",
        "government",
        "bank",
        "council",
    } & {above.form for above in [*word.ancestors()][:1]}


@pytest.mark.parametrize(
    ("language", "text", "word", "head", "dep"),
    [
        ("en", "The police want to know when the driver left the bar.", "left", "know", "ccomp"),
        ("en", "The judge asked how the money vanished.", "vanished", "asked", "ccomp"),
        ("en", "The council questioned what the agency was doing.", "doing", "questioned", "ccomp"),
        ("fr", "« C'est rare », a prévenu Paul Rivet dans un entretien.", "entretien", "prévenu", "obl"),
        ("fr", "« La route est sûre », a assuré la maire dans un communiqué.", "communiqué", "assuré", "obl"),
        ("fr", "Le ministre a signé l'accord de 2015.", "2015", "accord", "nmod"),
        ("fr", "Les députés ont annulé la loi de 1998.", "1998", "loi", "nmod"),
        ("en", "The court upheld the law of 1998.", "1998", "law", "nmod"),
        (
            "fr",
            "L'œuvre a été retrouvée, a-t-on appris auprès des carabiniers.",
            "carabiniers",
            "appris",
            "obl",
        ),
        ("fr", "Le camion a franchi la ligne avant de heurter un bus.", "heurter", "franchi", "advcl"),
        ("fr", "Le maire nie tout versement.", "versement", "nie", "obj"),
        ("fr", "Le groupe dément tout accord.", "accord", "dément", "obj"),
        ("fr", "La banque nie toute faute.", "banque", "nie", "nsubj"),
        ("fr", "Le témoin jure qu'il a vu l'accusé.", "qu'", "vu", "mark"),
        ("fr", "Le maire assure qu'il a lu le contrat.", "qu'", "lu", "mark"),
        ("fr", "Le maire a salué l'accord, Paul Roux dénonçant une trahison.", "Paul", "dénonçant", "nsubj"),
        ("fr", "La gauche a critiqué le texte, Anne Roy évoquant une étape.", "Anne", "évoquant", "nsubj"),
        ("fr", "Ni Renault ni Nissan n'ont souhaité commenter.", "Ni", "Renault", "cc"),
        ("fr", "Ni l'avocat ni son client n'étaient présents.", "Ni", "avocat", "cc"),
        ("fr", "Reste un problème à régler.", "problème", "Reste", "nsubj"),
        ("fr", "Suivent deux matchs à Lyon.", "matchs", "Suivent", "nsubj"),
    ],
)
def test_what_the_network_hangs_elsewhere(language: str, text: str, word: str, head: str, dep: str) -> None:
    """Indirect questions, phrases behind a reporting clause, years of a noun, prepositions of two words."""
    tokens = words(language, text)
    found = next(t for t in tokens if t.form == word)
    assert (found.head.form if found.head else "", found.dep) == (head, dep)


@pytest.mark.parametrize("case", CASES)
def test_a_rule_mends_no_words_but_those_that_it_names(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a `Rule` names of words (``pos``, ``dep``, ``over`` …) keeps from it what it leaves as it is anyway."""
    language, lines, _ = CASES[case]
    told = mended(language, lines)
    every = tuple(Rule(rule.name, rule.mend, rule.example, rule.spared) for rule in RULES)
    monkeypatch.setattr(repair, "RULES", every)
    assert mended(language, lines) == told
