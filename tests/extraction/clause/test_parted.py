"""Words that belong to the clause beside the one that a parser gave them to."""

from __future__ import annotations

import pytest

from tests.extraction.facts import attributes, chain, extracted, facts, names, said

BEFORE_QUOTATION = [
    ("fr", "Le maire rejette en bloc ces critiques : « Tout est publié. »", "maire: rejeter > ces critiques"),
    ("fr", "L'entraîneur, Marc Petit, ne veut pas s'enflammer : « C'est loin. »", "Marc Petit: s'enflammer"),
    (
        "fr",
        "Les habitants ont peur : « On n'entend que ce bruit », raconte Anne Leduc.",
        "habitants: avoir > peur",
    ),
    ("fr", "La préfète refuse de répondre : « L'enquête est en cours. »", "préfète: répondre"),
    ("fr", "Le syndicat appelle au calme : « Personne ne doit paniquer. »", "syndicat: appeler"),
    ("fr", "Le maire n'y croit pas : « Le pont tiendra. »", "maire: croire"),
    ("fr", "Les riverains s'inquiètent : « L'eau va monter », craint Anne Leduc.", "riverains: s'inquiéter"),
    (
        "en",
        "The minister defended her plan: “It will bring prices down,” she added.",
        "minister: defend > her plan",
    ),
    (
        "en",
        "Residents fear the worst: “The river will flood again,” said Ann Leduc.",
        "Residents: fear > the worst",
    ),
    ("en", "The union called for calm: “Nobody should panic.”", "union: call"),
    ("en", "Campaigners want more: “This is not enough,” said Greenway.", "Campaigners: want > more"),
    ("en", "Neighbours were shocked: “He was such a quiet man,” one said.", "Neighbours: shock"),
]


@pytest.mark.parametrize(("language", "text", "expected"), BEFORE_QUOTATION)
def test_before_a_quotation(language: str, text: str, expected: str) -> None:
    """What stands before the colon is a fact of its own, and nobody who is quoted behind it says it."""
    found = {said(fact): chain(fact) for fact in facts(language, text) if fact.kind != "quote"}
    assert found == {expected: ""}
    assert [fact.kind for fact in facts(language, text)].count("quote") == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Residents are afraid: “All you hear is the machines,” said Ann Leduc."),
        ("en", "The captain is confident: “We can win,” he said on Monday."),
        ("fr", "Le capitaine est confiant : « On peut gagner », a-t-il dit lundi."),
    ],
)
def test_a_state_before_a_quotation(language: str, text: str) -> None:
    """A copula before the colon holds nothing of the quotation."""
    (fact,) = attributes(language, text)
    assert (fact.source, len(fact.what.arguments)) == ((), 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said: “The bridge is closed.”"),
        ("en", "She added: “We lost,” in a statement."),
        ("fr", "Le maire a déclaré : « Le pont est fermé. »"),
        ("fr", "Elle a ajouté : « Nous avons perdu. »"),
    ],
)
def test_only_a_frame_before_a_quotation(language: str, text: str) -> None:
    """Who says something and does nothing else is the source alone."""
    assert [fact.kind for fact in facts(language, text)] == ["quote"]


DEEDS = [
    (
        "fr",
        "Trois personnes ont été blessées et une dizaine d'autres interpellées.",
        "dizaine d'autres: interpeller",
    ),
    (
        "fr",
        "Deux hommes ont été condamnés à dix ans de prison et un troisième acquitté.",
        "troisième: acquitter",
    ),
    ("fr", "Deux voitures ont été brûlées et plusieurs autres endommagées.", "plusieurs autres: endommager"),
    ("fr", "Une école a été fermée et trois autres évacuées.", "trois autres: évacuer"),
    (
        "fr",
        "Le gérant a été mis en examen et ses deux associés placés en garde à vue.",
        "deux associés du gérant: placer",
    ),
    ("en", "Two men were jailed for ten years and a third acquitted.", "third: acquit"),
    ("en", "Four houses were destroyed and twenty damaged.", "twenty: damage"),
    ("en", "One school was closed and three others evacuated.", "three others: evacuate"),
    ("en", "Two cars were burned and several others damaged.", "several others: damage"),
    ("en", "The manager was charged and his two partners detained.", "manager's two partners: detain"),
    (
        "fr",
        "Le pont, que surveillent depuis mars deux ingénieurs, sera fermé.",
        "deux ingénieurs: surveiller > Le pont",
    ),
    (
        "fr",
        "La maison, qu'occupent depuis mai trois familles, sera vendue.",
        "trois familles: occuper > La maison",
    ),
    (
        "fr",
        "Le prix, que se partagent deux chercheurs, a été remis hier.",
        "deux chercheurs: se partager > Le prix",
    ),
    (
        "fr",
        "L'accord que viennent de signer les deux pays entre en vigueur lundi.",
        "deux pays: signer > L'accord",
    ),
    ("fr", "Les documents qu'a publiés le journal accusent le ministre.", "documents: accuser > le ministre"),
    ("en", "A survivor of the crash, which killed two, said the firemen came late.", "firemen: come"),
    ("en", "The nurse, who works nights, said a colleague had left.", "colleague: leave"),
    ("en", "A driver who saw the crash said the bus was speeding.", "bus: speed"),
    ("en", "The man whose house burnt said the firemen came late.", "firemen: come"),
    ("en", "The bus, which the council owns, hit a wall.", "bus: hit > a wall"),
    ("fr", "Me Dupont a plaidé la relaxe.", "Dupont: plaider > la relaxe"),
    ("fr", "Me Dupont et Me Roy ont contesté le verdict lundi.", "Dupont, Roy: contester > le verdict"),
    ("fr", "Il vient pour la fête du fleuve en mai, célébrée dans la ville.", "fête du fleuve: célébrer"),
    ("fr", "Le maire est venu pour le départ de la course lundi, retardé par la pluie.", "maire: venir"),
    ("fr", "Elle a visité la gare de Lorient en mai, fermée depuis 2019.", "gare de Lorient: fermer"),
    (
        "fr",
        "Le maire est sorti de la salle, escorté par deux policiers.",
        "deux policiers: escorter > Le maire",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), DEEDS)
def test_whose_deed(language: str, text: str, expected: str) -> None:
    """Ellipses, subjects behind their verbs and honorifics that look like pronouns."""
    assert expected in [said(fact) for fact in facts(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("fr", "Deux hommes ont été condamnés et un troisième acquitté.", "Un troisième a été acquitté"),
        ("fr", "Une école a été fermée et trois autres évacuées.", "Trois autres ont été évacuées"),
        ("en", "One school was closed and three others evacuated.", "Three others were evacuated"),
        (
            "en",
            "The manager was charged and his two partners detained.",
            "The manager's two partners were detained",
        ),
        ("en", "The captain is confident: “We can win,” he said.", "“We can win,” the captain said"),
    ],
)
def test_claims_agree(language: str, text: str, claim: str) -> None:
    """A verb that was left out agrees with its own subject, and a noun keeps its article."""
    assert claim in [fact.claim for fact in extracted(language, text).facts]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "en",
            "A survivor of the crash, which killed two, said the driver was asleep.",
            "survivor of the crash",
        ),
        ("en", "The nurse, who works nights, said a colleague had left.", "nurse"),
        (
            "fr",
            "Un témoin de la course, qui a tué deux hommes, dit que la voiture roulait vite.",
            "témoin de la course",
        ),
        ("fr", "Les élus se disent inquiets du bruit et du fait que le maire ait menti.", "élus"),
        ("fr", "La ligue se déclare choquée par le fait que le juge ait relaxé le maire.", "ligue"),
        ("fr", "Il a annoncé que le pont tiendrait, mais qu'à son avis cela suffirait.", "Il"),
        ("fr", "« Messieurs, vous devez partir », a lancé le maire devant la foule.", "maire"),
    ],
)
def test_who_says_so(language: str, text: str, speaker: str) -> None:
    """The subject before a report is who speaks, and who is worried by a fact vouches for it."""
    found = extracted(language, text).facts
    assert speaker in {source.name for fact in found for source in fact.source}


DESCRIBED = [
    (
        "fr",
        "Le géologue Pierre Lind, de l'Université de Lorient, qui n'a pas lu l'étude, reste prudent.",
        "Pierre Lind: lire > l'étude",
    ),
    (
        "fr",
        "Le nageur Paul Roy, du club de Lorient, qui a battu le record, s'est blessé.",
        "Paul Roy: battre > le record",
    ),
    ("fr", "Une employée du port, qui était sortie plus tôt, a donné l'alerte.", "employée du port: sortir"),
    ("fr", "Le toit de la halle, qui a été refaite en mai, s'effondre.", "halle: refaire"),
    ("fr", "Le directeur des deux écoles, qui seront fermées en juin, a protesté.", "deux écoles: fermer"),
    (
        "en",
        "Mark Reid, of the charity Haven, who did not read the study, called for caution.",
        "Mark Reid: read > the study",
    ),
    ("en", "She met the head of the agency, which had banned the drug.", "agency: ban > the drug"),
    ("en", "The son of two teachers, who were killed in the war, became a doctor.", "two teachers: kill"),
    ("en", "The teachers of the school, which has closed, were angry.", "school: close"),
    ("en", "The chair of the agency, which was founded in 1990, has resigned.", "agency: found"),
    (
        "en",
        "The spokesman for the company, who left in May, denied the report.",
        "spokesman for the company: leave",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), DESCRIBED)
def test_what_a_relative_clause_describes(language: str, text: str, expected: str) -> None:
    """Number, gender, person or thing, and commas tell whom a relative clause is about."""
    assert expected in [said(fact) for fact in facts(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "who", "said_of"),
    [
        (
            "fr",
            "Elle a visité Rona, l'une des plus vieilles villes du pays.",
            "Rona",
            "l'une des plus vieilles villes du pays",
        ),
        (
            "fr",
            "Anna Roy, l'une des fondatrices du parti, a démissionné.",
            "Anna Roy",
            "l'une des fondatrices du parti",
        ),
        (
            "fr",
            "Anna Roy, l'un des juges et aussi l'une des rares femmes du tribunal, part.",
            "Anna Roy",
            "l'une des rares femmes du tribunal",
        ),
        (
            "en",
            "Anna Roy, one of the founders of the party, resigned.",
            "Anna Roy",
            "one of the founders of the party",
        ),
        (
            "en",
            "They met Ann Reid, one of its judges and one of the few women there.",
            "Ann Reid",
            "one of its judges",
        ),
    ],
)
def test_one_of_several(language: str, text: str, who: str, said_of: str) -> None:
    """Whom an apposition calls one of several is described by it, once for each."""
    found = [(names(fact), fact.what.span.text) for fact in attributes(language, text)]
    assert (who, said_of) in found


@pytest.mark.parametrize(
    ("language", "text", "lemma"),
    [
        ("fr", "Le président a tenu une réunion privée avec le maire.", "priver"),
        ("fr", "Une visite guidée avec le maire est prévue.", "guider"),
        ("fr", "Elle a reçu l'un de ses proches alliés de la guerre.", "allier"),
        ("fr", "Les élus se disent inquiets et préoccupés par le bruit.", "inquiéter"),
        ("en", "Anna Roy, one of the few people to oppose the law, resigned.", "oppose"),
        ("en", "The firm is confident of winning the contract.", "win"),
        ("en", "She is afraid of losing her job.", "lose"),
        ("en", "Prosecutors are sure of proving the charge.", "prove"),
        ("fr", "L'entreprise est sûre de gagner le contrat.", "gagner"),
        ("fr", "Il a demandé ce que faisait le conseil.", "faire"),
        ("fr", "Elle sait ce que prépare la firme.", "préparer"),
        ("en", "He asked what the council was doing.", "do"),
    ],
)
def test_no_deed(language: str, text: str, lemma: str) -> None:
    """Adjectives, nouns and what describes somebody are no deeds."""
    assert lemma not in {fact.what.lemma for fact in facts(language, text)}


@pytest.mark.parametrize(
    ("language", "headline", "who", "lemma"),
    [
        ("fr", "Le maire absent du vote sur le stade", "maire", "absent"),
        ("fr", "Les riverains furieux contre le projet de parc", "riverains", "furieux"),
        ("fr", "Le ministre muet sur la date du vote", "ministre", "muet"),
        ("fr", "Macron favorable à une réforme du vote", "Macron", "favorable"),
        ("en", "Mayor absent from vote on stadium", "Mayor", "absent"),
        ("en", "Residents furious over plan to close library", "Residents", "furious"),
        ("en", "Firm silent on leak, how often it checks pipes", "Firm", "silent"),
        ("en", "Ardor confident of winning bridge contract", "Ardor", "confident"),
    ],
)
def test_headlines_of_adjectives(language: str, headline: str, who: str, lemma: str) -> None:
    """An adjective with a complement is what a headline without a verb says of its noun."""
    body = {"fr": "Le conseil se réunit lundi.", "en": "The council met on Monday."}[language]
    found = extracted(language, f"{headline}\n\n{body}").facts
    assert [(names(f), f.what.lemma) for f in found if f.section == "title"] == [(who, lemma)]


def test_what_somebody_can_do() -> None:
    """ "Capable of" says what is possible, like "can"."""
    (fact,) = facts("en", "He is capable of lifting a car.")
    assert (fact.what.lemma, fact.modality) == ("lift", "possible")
