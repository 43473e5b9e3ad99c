"""Why a pronoun or noun was taken to mean somebody: what ``--explain`` says, the candidates with their points."""

from __future__ import annotations

import pytest

from tests.extraction.facts import fresh

#: A text, and why whoever its facts are about was understood so, in the order of the text.
REASONS: list[tuple[str, str, list[str]]] = [
    ("en", "Anna Holt met Ruth Stein in Bergen. Holt praised the plan. She had drafted it in 2020.", [
        "She means Anna Holt (candidates: Anna Holt 5.8, Ruth Stein 0.3)",
    ]),
    ("en", "Paul Dean and Mark Lund opened a bakery in York. They sold it in 2021. The two men still live there.", [
        "They means Paul Dean, Mark Lund, named together",
        "men means Mark Lund, Paul Dean",
    ]),
    ("en", "The bank said that it had lost $3 million. Its chairman, Mark Lund, resigned. He blamed the regulator.", [
        "it means bank (candidates: bank 6.0)",
        "He means Mark Lund (candidates: Mark Lund 5.5)",
    ]),
    ("en", "The army said it had shot down a drone near Odessa. Moscow denied it.", [
        "it means army (candidates: army 6.0)",
    ]),
    ("en", "Mark Lund sold his house in Hull. His wife had left him in 2019.", [
        "His means Mark Lund (candidates: Mark Lund 5.5)",
    ]),
    ("en", "France and Spain signed the treaty before it expired. They will renew it in 2030.", [
        "it stays open (candidates: treaty 1.5, Spain 0.8, France 0.8)",
        "They stays open (candidates: Spain 5.0, France 5.0)",
    ]),
    ("en", "The trawler Aurora hit a reef on Sunday. The vessel sank within an hour. Its crew of nine was rescued.", [
        "vessel means trawler (candidates: trawler 1.5)",
        "Its means trawler (candidates: trawler 5.2, reef 0.0)",
    ]),
    ("en", "Arco will close its mine in Chile. The company employs 900 people there. The firm's shares fell 4 percent.", [
        "company means Arco (candidates: Arco 1.5)",
        "firm means Arco (candidates: Arco 1.5)",
    ]),
    ("en", "The mayor's lawyer said he would appeal. The lawyer called the ruling absurd.", [
        "he means mayor's lawyer (candidates: mayor's lawyer 5.5, mayor 1.5)",
    ]),
    ("en", "Both the firm and the union want a deal. The latter has called a strike for Monday.", [
        "latter: no candidate",
    ]),
    ("en", "The governor met the miners on Friday. They told her that the pit was unsafe. She promised to close it.", [
        "She means governor (candidates: governor 2.5)",
    ]),
    ("en", "President Ida Lund dismissed Finance Minister Paul Dean on Friday. The president accused him of lying. The minister denies it.", [
        "president means Ida Lund (candidates: Ida Lund 2.5)",
    ]),
    ("en", "Ruth Stein wrote a book about her father. The novelist says she found his letters in an attic.", [
        "she means Ruth Stein (candidates: Ruth Stein 7.8)",
    ]),
    ("en", "The court fined Arco $2 million. The firm says it will appeal, and that the fine is unjust.", [
        "it means Arco (candidates: Arco 6.3, court 3.8)",
    ]),
    ("en", "A boy hid in a school where his mother works. She found him at noon.", [
        "his means boy, who acts beside it",
        "She means his mother (candidates: his mother 5.2)",
    ]),
    ("en", "The ship that struck the pier was built in Korea. Its owner says it was insured.", [
        "it means ship (candidates: ship 4.0, pier 0.0, Korea -0.7)",
    ]),
    ("en", "The king received the pope in Oslo. He thanked him for his visit.", [
        "He means king (candidates: king 5.2, pope 1.5)",
    ]),
    ("en", "Ann Lee, who runs the clinic, says that she will close it. Her brother opposes this.", [
        "she means Ann Lee (candidates: Ann Lee 7.8)",
        "Her means Ann Lee (candidates: Ann Lee 5.5)",
    ]),
    ("en", "The union's leader, Ida Lund, met the minister. She asked him for a raise. He refused.", [
        "She means Ida Lund (candidates: Ida Lund 5.5, minister 1.5)",
        "He means minister (candidates: minister 0.0)",
    ]),
    ("en", "The Bank of Norland (BN) raised its rate to 4%. The BN expects inflation to slow. The bank will meet again in June.", [
        "bank means Bank of Norland (candidates: Bank of Norland 1.5)",
    ]),
    ("en", "The girl, whose name has not been released because of her age, was found by her aunt.", [
        "her means girl, who acts beside it",
    ]),
    ("en", 'The author of the report, Paul Dean, told the BBC: "We were misled." He wants an inquiry. "It must be public," he added.', [
        "He means Paul Dean (candidates: Paul Dean 5.5)",
    ]),
    ("en", '"The dam will hold," said the engineer. But the mayor said she did not believe him.', [
        "she means mayor (candidates: mayor 9.0, engineer 6.8)",
    ]),
    ("en", "The United States has sent a ship to Manila. Washington says it will stay until June. China has protested.", [
        "it may mean ship, to whom or which it was done",
    ]),
    ("fr", "Anne Holt a rencontré Ruth Stein à Bergen. Holt a salué le projet. Elle l'avait rédigé en 2020.", [
        "Elle means Anne Holt (candidates: Anne Holt 5.8, Ruth Stein 0.3, Bergen -3.2)",
    ]),
    ("fr", "Paul Doyen et Marc Lund ont ouvert une boulangerie à Metz. Ils l'ont vendue en 2021. Les deux hommes y vivent toujours.", [
        "Ils means Paul Doyen, Marc Lund, named together",
        "hommes means Marc Lund, Paul Doyen",
    ]),
    ("fr", "Anne Holt et Ruth Stein ont gagné la course. Elles ont remercié leur entraîneur, Paul Doyen. Il les entraînait depuis 2018.", [
        "Elles means Anne Holt, Ruth Stein, named together",
        "Il means Paul Doyen (candidates: Paul Doyen 0.8)",
    ]),
    ("fr", "La banque a dit qu'elle avait perdu 3 millions d'euros. Son président, Marc Lund, a démissionné. Il accuse le régulateur.", [
        "elle means banque (candidates: banque 7.0)",
        "Il means Marc Lund (candidates: Marc Lund 3.3)",
    ]),
    ("fr", "La France et l'Espagne ont signé le traité avant qu'il n'expire. Elles le renouvelleront en 2030.", [
        "Elles means France, Espagne, named together",
    ]),
    ("fr", "Le chalutier Aurore a heurté un récif dimanche. Le navire a coulé en une heure. Ses neuf marins ont été secourus.", [
        "navire means chalutier (candidates: chalutier 1.5)",
        "Ses means chalutier (candidates: chalutier 3.8, récif -1.5)",
    ]),
    ("fr", "Arco va fermer sa mine au Chili. L'entreprise y emploie 900 personnes. L'action du groupe a perdu 4 %.", [
        "entreprise means Arco (candidates: Arco 1.5)",
    ]),
    ("fr", "Marc Dun et sa nièce ont été retrouvés vendredi. Ils étaient portés disparus depuis lundi.", [
        "sa means Marc Dun, named beside it",
        "Ils means Marc Dun, sa nièce, named together",
    ]),
    ("fr", "L'avocat du maire a dit qu'il ferait appel. L'avocat juge la décision absurde.", [
        "il means avocat du maire (candidates: avocat du maire 5.5, maire 1.5)",
    ]),
    ("fr", "L'entreprise et le syndicat veulent un accord. Ce dernier appelle à la grève lundi.", [
        "dernier may mean accord, named behind syndicat",
    ]),
    ("fr", "La préfète a reçu les mineurs vendredi. Ils lui ont dit que le puits était dangereux. Elle a promis de le fermer.", [
        "Elle means préfète (candidates: préfète 2.5)",
    ]),
    ("fr", "Le club a limogé en mai son entraîneur, Marc Lund. Le Danois avait remporté deux titres. Le quinquagénaire travaillera en Espagne.", [
        "quinquagénaire stays open (candidates: Marc Lund -1.5)",
    ]),
    ("fr", "Ruth Stein a écrit un livre sur son père. La romancière dit avoir trouvé ses lettres dans un grenier.", [
        "romancière means Ruth Stein (candidates: Ruth Stein 1.5)",
    ]),
    ("fr", "Le tribunal a infligé une amende de 2 millions d'euros à Arco. La société dit qu'elle fera appel et que l'amende est injuste.", [
        "elle means société (candidates: société 7.0, amende de 2 millions d'euros 0.0, Arco -1.7)",
    ]),
    ("fr", "Un garçon s'est caché dans une école où travaille sa mère. Elle l'a retrouvé à midi.", [
        "sa means garçon, who acts beside it",
        "Elle means sa mère (candidates: sa mère 3.0, école -1.0)",
    ]),
    ("fr", "L'infirmière a dit que le patient était tombé et qu'elle avait appelé son fils.", [
        "elle means infirmière (candidates: infirmière 7.5)",
    ]),
    ("fr", "Le roi a reçu le pape à Oslo. Il l'a remercié de sa visite.", [
        "Il means roi (candidates: roi 5.2, pape 1.5, Oslo -1.7)",
    ]),
    ("fr", "Anne Lee, qui dirige la clinique, dit qu'elle la fermera. Son frère s'y oppose.", [
        "elle means Anne Lee (candidates: Anne Lee 7.8, clinique 1.5)",
        "Son means Anne Lee (candidates: Anne Lee 5.5)",
    ]),
    ("fr", "La dirigeante du syndicat, Ida Lund, a rencontré le ministre. Elle lui a demandé une prime. Il a refusé.", [
        "Elle means Ida Lund (candidates: Ida Lund 5.5)",
        "Il means ministre (candidates: ministre 0.0, syndicat -1.5)",
    ]),
    ("fr", "La commission a publié son rapport vendredi. Les députés y accusent l'armée. Celle-ci a rejeté leurs conclusions.", [
        "Celle-ci means armée, named last",
    ]),
    ("fr", "La Banque de Norlande (BN) a relevé son taux à 4 %. La BN prévoit un ralentissement de l'inflation. La banque se réunira de nouveau en juin.", [
        "banque means Banque de Norlande (candidates: Banque de Norlande 1.5)",
    ]),
    ("fr", "La fillette, dont le nom n'a pas été divulgué en raison de son âge, a été retrouvée par sa tante.", [
        "sa means fillette, who acts beside it",
    ]),
    ("fr", "L'auteur du rapport, Paul Doyen, a déclaré au Monde : « On nous a trompés. » Il veut une enquête. « Elle doit être publique », a-t-il ajouté.", [
        "Il means Paul Doyen (candidates: Paul Doyen 5.5, Monde 0.3, rapport 0.0)",
    ]),
    ("fr", "« La digue tiendra », a dit l'ingénieur. Mais la maire a répondu qu'elle ne le croyait pas.", [
        "elle means maire (candidates: maire 9.0)",
    ]),
    ("fr", "Le ministre français, Luc Roy, a rencontré à Metz son homologue allemande, Eva Lutz. Il l'a invitée à Paris.", [
        "Il means Luc Roy (candidates: Luc Roy 5.5, Eva Lutz 0.8, Metz -0.7)",
    ]),
    ("en", "Tom Ash criticised Mark Lund; the firm had hired Paul Dean. He resigned.", [
        "He may mean Mark Lund, whom Tom Ash acts on",
    ]),
    ("en", "Ida Lund's brother sued her. He lost.", [
        "He means Ida Lund's brother (candidates: Ida Lund's brother 5.2)",
    ]),
    ("en", "The minister left because he was ill, his office said.", [
        "he means minister (candidates: minister 7.5)",
    ]),
    ("en", "The announcement by Arco that it had lost the case shook the market.", [
        "it means Arco (candidates: Arco 0.8)",
    ]),
    ("en", "Hull, Leeds and York want the race. They will bid in May.", [
        "They means Hull, Leeds, York, named together",
    ]),
    ("en", "The dog bit the postman. It was put down. He was unhurt.", [
        "It means dog (candidates: dog 3.8)",
        "He means postman (candidates: postman 0.0)",
    ]),
    ("en", "Police say the boy they arrested is 14.", [
        "they means Police (candidates: Police 8.5)",
    ]),
    ("en", "A spokesman for Paul Dean said he would appeal.", [
        "he means spokesman for Paul Dean (candidates: spokesman for Paul Dean 5.5, Paul Dean 1.8)",
    ]),
    ("en", "The prince, whose father died in 2001, sold his yacht. He had bought it in Malta.", [
        "He stays open (candidates: prince 5.2, father 5.2)",
    ]),
    ("en", "The company said its drivers were safe. It has recalled them.", [
        "its means company, who acts beside it",
        "It means company (candidates: company 3.8)",
    ]),
    ("en", '"She lied," Tom Ash said of Vera Holm. She denies it.', [
        "She means Vera Holm (candidates: Vera Holm 0.3)",
    ]),
    ("fr", "Tom Ache a critiqué Marc Lund ; la société avait embauché Paul Doyen. Il a démissionné.", [
        "Il may mean Marc Lund, whom Tom Ache acts on",
    ]),
    ("fr", "Le frère d'Ida Lund l'a poursuivie. Il a perdu.", [
        "Il means frère d'Ida Lund (candidates: frère d'Ida Lund 5.2)",
    ]),
    ("fr", "Le ministre est parti parce qu'il était malade, selon son cabinet.", [
        "il means ministre (candidates: ministre 7.5)",
    ]),
    ("fr", "L'annonce par Arco qu'il avait perdu le procès a secoué le marché.", [
        "il means Arco (candidates: Arco 1.8)",
    ]),
    ("fr", "Le chien a mordu le facteur. Il a été piqué.", [
        "Il may mean facteur, whom chien acts on",
    ]),
    ("fr", "Un porte-parole de Paul Doyen a dit qu'il ferait appel.", [
        "il means porte-parole de Paul Doyen (candidates: porte-parole de Paul Doyen 5.5, Paul Doyen 1.8)",
    ]),
    ("fr", "Le prince, dont le père est mort en 2001, a vendu son yacht. Il l'avait acheté à Malte.", [
        "Il stays open (candidates: prince 5.2, père 5.2, son yacht -1.0)",
    ]),
    ("fr", "L'entreprise a dit que ses chauffeurs étaient en sécurité. Elle les a rappelés.", [
        "ses means entreprise, who acts beside it",
        "Elle means entreprise (candidates: entreprise 4.8, sécurité -1.0)",
    ]),
    ("fr", "« Elle a menti », a dit Tom Ache à propos de Véra Holm. Elle le nie.", [
        "Elle means Véra Holm (candidates: Véra Holm 0.3)",
    ]),
    ("fr", "La députée a insulté la ministre. Celle-ci a porté plainte.", [
        "Celle-ci means ministre, named last",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "reasons"), REASONS, ids=[text for _, text, _ in REASONS])
def test_why_it_means_somebody(language: str, text: str, reasons: list[str]) -> None:
    """The choice, who else could have been meant, and the points of each."""
    traces = (trace for fact in fresh(language, text).facts for trace in fact.trace if trace.slot == "who")
    told = [why for trace in traces for why in [trace.reason.partition("; ")[2]] if why]
    assert list(dict.fromkeys(told)) == reasons
