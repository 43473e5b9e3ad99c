"""Whom pronouns, titles and epithets mean, and when that stays open."""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, facts, names

#: A text, the predicate of one of its facts, and who does it: a name where it is sure, else the words.
MEANT = [
    # persons and things
    ("en", "Jane Roe met Sam Poe in Leeds. She left on Friday.", "leave", "Jane Roe"),
    ("en", "Sam Poe sold the bridge. It collapsed on Friday.", "collapse", "bridge"),
    ("en", "Jane Roe drove the bus. It left the road on Friday.", "leave", "bus"),
    ("fr", "Jeanne Roy a rencontré Paul Ney. Elle a quitté Lyon vendredi.", "quitter", "Jeanne Roy"),
    ("fr", "Le car a heurté la maison. Elle a brûlé vendredi.", "brûler", "maison"),
    ("fr", "Les pompiers ont fouillé la maison. Ils ont quitté Lyon vendredi.", "quitter", "pompiers"),
    # never what is said behind the pronoun, nor the speaker of an inserted clause
    ("en", "The bill will be debated in May. It will not pass, the mayor's office said.", "pass", "bill"),
    ("fr", "Le texte sera examiné en mai. Il ne changera pas, précise le cabinet du maire.", "changer", "texte"),
    # whoever speaks is no thing
    ("fr", "L'armée a pris le pouvoir et rédigé la constitution. Elle a promis de remettre le pouvoir.", "remettre", "armée"),
    # whoever announces something announces it of himself, unless the pronoun cannot mean him
    ("en", "Jane Roe announced that she would leave Leeds.", "leave", "Jane Roe"),
    ("fr", "Paul Ney a annoncé qu'il quitterait Lyon.", "quitter", "Paul Ney"),
    # two of a kind stand equally near: open
    ("en", "Sam Poe and John Norton met in Leeds. He left on Friday.", "leave", "He"),
    ("fr", "Paul Ney et Jean Dubois se sont vus à Lyon. Il a quitté la ville vendredi.", "quitter", "Il"),
    # who takes part in a pronoun's own predication is not meant by it, wherever else he was named
    ("en", "Sam Poe met Al Norton. Sam Poe sued him on Friday. He lost.", "sue", "Sam Poe"),
    ("fr", "Paul Ney a vu Luc Roy. Luc Roy veut le remplacer. Il l'a blessé mardi.", "blesser", "Luc Roy"),
    # whoever a clause hangs on is meant before somebody of the sentence before
    ("en", "Jane Roe spoke first. Ann Norton resigned because she had lied.", "lie", "Ann Norton"),
    ("fr", "Anne Roy a parlé d'abord. Jeanne Ney a démissionné parce qu'elle avait menti.", "mentir", "Jeanne Ney"),
    ("en", "The agency said that Sam Poe left Leeds and that he sold the house.", "sell", "Sam Poe"),
    ("fr", "Le service a dit que Luc Roy a quitté Lyon et qu'il a vendu la maison.", "vendre", "Luc Roy"),
    # what a clause hangs on is found wherever it stands in the sentence
    ("en", 'The mayor Ann Poe rejects the plan: "The trees are alive", and she resigned on Friday.', "resign", "Ann Poe"),
    ("fr", "Le président Paul Ney a prié le juge d'extrader le pasteur Ali Dam, qu'il accuse de vol.", "accuser", "Paul Ney"),
    # the subject of the sentence before stands against somebody who was named earlier
    ("en", "Jane Roe attacked the paper. The paper belongs to a bank. She left.", "leave", "Jane Roe"),
    ("fr", "Paul Ney a attaqué le réseau Zipo. Zipo appartient au groupe Daxa. Il compte dix millions de membres.", "compter", "Il"),
    # what a clause is about stands before it
    ("en", "As for the miners, they left the mine on Friday.", "leave", "miners"),
    ("fr", "Quant aux grévistes, ils ont quitté la mine vendredi.", "quitter", "grévistes"),
    # what was named last
    ("en", "Sam Poe met Ann Norton. The latter left Leeds.", "leave", "Ann Norton"),
    ("fr", "Paul Ney a rencontré le juge Luc Roy. Celui-ci a quitté Lyon.", "quitter", "Luc Roy"),
    ("fr", "Le conseil a élu Jeanne Ney. Cette dernière a quitté Lyon.", "quitter", "Jeanne Ney"),
    ("fr", "Luc Roy a remercié les pompiers. Ces derniers ont quitté Lyon.", "quitter", "pompiers"),
    # a title has its holder's gender, and its own place and age are no part of it
    ("fr", "La ministre Dubé a vu Paul Ney. Elle a quitté Lyon.", "quitter", "Dubé"),
    ("fr", "Le maire Paul Ney est parti. Jeudi, le maire de 60 ans a quitté Lyon.", "quitter", "Paul Ney"),
    # an epithet is nobody who takes part beside it, and not where its own noun brought somebody in
    ("en", "Sam Poe flew to Rome. Sam Poe was blessed by the pope, and the pope left.", "leave", "pope"),
    ("fr", "Paul Ney est parti à Rome. Il y verra le pape. Un homme est mort. L'homme a quitté Lyon.", "quitter", "homme"),
    # a clitic makes no empty subject
    ("fr", "Paul Ney est parti à Rome. Il y verra le pape.", "voir", "Paul Ney"),
    ("fr", "Luc Roy est né à Lyon. Il y est retourné en 2019.", "retourner", "Luc Roy"),
    # titles: the whole title, and no other holder
    ("fr", "Le maire de Lyon, Jean Latour, a vu le maire de Nice, Marc Petit. Le maire de Lyon quittera Paris.", "quitter", "Jean Latour"),
    ("en", "Health minister Jane Roe met defence minister Sam Poe. The health minister left on Friday.",
     "leave", "Jane Roe"),
    ("fr", "Le ministre de la Santé, Paul Rivet, est à Lyon. Le ministre de la Défense quittera Paris.",
     "quitter", "Le ministre de la Défense"),
    # kinds of bodies
    ("en", "Acme Corporation closed a plant. The company fired 200 workers.", "fire", "Acme Corporation"),
    ("fr", "La CGT a dénoncé un massacre social. Le groupe a supprimé 200 postes.", "supprimer", "Le groupe"),
    # a pair is two, not the last two of three
    ("en", "Jane Roe met Sam Poe in Leeds. The two leaders signed a treaty.", "sign", "Jane Roe, Sam Poe"),
    ("fr", "Jeanne Roy a rencontré Paul Ney à Lyon. Les deux dirigeants ont signé un traité.", "signer",
     "Jeanne Roy, Paul Ney"),
    ("en", "Jane Roe met Sam Poe and John Norton in Leeds. The two leaders signed a treaty.", "sign",
     "two leaders"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "predicate", "who"), MEANT, ids=lambda value: value[-40:])
def test_reference(language: str, text: str, predicate: str, who: str) -> None:
    """A reference has the name of what it means, or its own words and no entity."""
    fact = next(f for f in reversed(facts(language, text)) if f.what.lemma == predicate)
    found = names(fact)
    assert found.removeprefix("The ").removeprefix("Le ") == who.removeprefix("The ").removeprefix("Le ")


def test_open_reference_has_no_entity() -> None:
    """What stays open is linked to nobody."""
    fact = facts("en", "Sam Poe and John Norton met in Leeds. He left on Friday.")[-1]
    assert [(p.name, p.entity) for p in fact.who] == [("He", None)]


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "Jane Roe spoke to Anna Poe in Leeds. She left on Friday.", ("Jane Roe", "Anna Poe")),
        ("fr", "Jeanne Roy a parlé avec Anne Ney. Elle a quitté Lyon vendredi.", ("Jeanne Roy", "Anne Ney")),
    ],
)
def test_candidates_are_shown(language: str, text: str, shown: tuple[str, str]) -> None:
    """The trace of a resolved pronoun names the candidates with their scores."""
    trace = next(t for t in extracted(language, text).facts[-1].trace if t.slot == "who")
    assert trace.value == shown[0]
    assert all(name in trace.reason for name in shown)


#: A text, and what no argument of its last fact may be taken to mean.
EMPTY = [
    ("fr", "Paul Ney a gagné. La liste l'avait emporté au premier tour.", "Paul Ney"),
    ("fr", "Le maire Paul Ney veut une fusion. Les élus le souhaitent.", "Paul Ney"),
    ("fr", "Paul Ney a quitté Lyon. Le préfet l'a annoncé vendredi.", "Paul Ney"),
    ("fr", "Paul Ney a quitté Lyon. Le juge en garde un bon souvenir.", "Paul Ney"),
    ("en", "The mayor closed the bridge. The town confirmed it on Friday.", "bridge"),
]


@pytest.mark.parametrize(("language", "text", "name"), EMPTY, ids=[text for _, text, _ in EMPTY])
def test_what_was_said_is_nobody(language: str, text: str, name: str) -> None:
    """A pronoun for what was said or wished, or one that belongs to its verb, names nobody."""
    last = facts(language, text)[-1]
    assert name not in {argument.name for argument in last.what.arguments}


@pytest.mark.parametrize(
    "text",
    [
        "The minister's plan failed. He resigned on Monday.",
        "The mayor's office closed. She has resigned on Monday.",
    ],
)
def test_a_possessor_is_meant_without_its_genitive(text: str) -> None:
    """ "The minister's resigned" would be another sentence."""
    last = facts("en", text)[-1]
    assert not last.who[0].name.endswith("'s")
    assert "'s" not in last.claim
