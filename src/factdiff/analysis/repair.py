"""What the reader still gets wrong in news, or leaves open, is put right before anyone else sees it.

A rule stays in `RULES` as long as it earns its place: ``benchmarks/rules.py`` switches each off and prints what
that moves on annotated articles. Words count by their rows in the language's tables alone.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from factdiff.analysis.agents import agent_beyond_time, no_agent
from factdiff.analysis.agreement import (
    agree,
    turn_bare_verb,
    turn_conjunct,
    turn_last_noun,
    turn_noun,
    turn_plural_subject,
)
from factdiff.analysis.belonging import (
    clause_of_light_noun,
    example_of_kind,
    name_of_group,
    negation_of_participle,
    participle_of_near_noun,
    phrase_of_negation,
    subject_behind_phrase,
)
from factdiff.analysis.beside import number_of_noun, one_subject, person_of_role
from factdiff.analysis.clitics import personal, pronominal
from factdiff.analysis.complements import adjective_for_participle, noun_behind_adjective, noun_with_content
from factdiff.analysis.compounds import join_conjunction, join_preposition
from factdiff.analysis.forms import (
    activate,
    adjective_of_form,
    infinitive,
    inflect,
    mark_perfect,
    passive_of_tree,
    settle_passive,
    settle_past,
    unpassive,
)
from factdiff.analysis.loose import (
    adjective_of_line,
    count_people,
    join_object,
    list_items,
    name_gerund,
    part_first,
    part_items,
)
from factdiff.analysis.neighbours import negation_of_infinitive, participle_behind_list, verb_of_owned
from factdiff.analysis.participles import (
    absolute_participle,
    age_before_participle,
    outcome_participle,
    participle_of_noun,
    perfect_of_verb,
    verb_before_perfect,
)
from factdiff.analysis.parting import (
    name_behind_honorific,
    noun_before_verb,
    part_quotation,
    second_subject,
    subject_of_relative,
    subject_of_report,
    subject_without_noun,
)
from factdiff.analysis.rehanging import (
    aim_with_subject,
    behind_colon,
    causative_insert,
    cleft_circumstance,
    infinitive_of_verb,
    insert_of_clause,
    inverted_subject,
    name_of_member,
    object_of_infinitive,
    predicative_infinitive,
    rated_complement,
    subject_infinitive,
    subject_of_place,
    verb_with_subject,
)
from factdiff.analysis.relatives import relative_of_neighbour
from factdiff.analysis.reports import behind_insert, indirect_question, reported_content, source_of_sentence
from factdiff.analysis.tree import Token
from factdiff.values import dataclass

#: What a rule can change of a word.
_READING = attrgetter("head", "dep", "subtype", "pos", "lemma", "morph")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repair: its name, what it does to a word (of a language), a sentence that needs it and one that it spares.

    Both sentences are read and mended by the tests. What the rule does is told by ``--explain`` under its name.
    Most words are none that a rule can mend, and to know that beforehand spares half of the time: ``pos`` are the
    parts of speech and ``dep`` the relations of those that it can, any where none is named; ``bearing``: only words on
    which others hang.
    """

    name: str
    mend: Callable[[Token, str], None]
    example: str
    spared: str
    pos: str = ""
    dep: str = ""
    bearing: bool = False


def mend(tokens: list[Token], language: str) -> None:
    """Mend the trees of one paragraph in place, by the rules of `RULES` in their order; words keep the names of theirs."""
    before = [*map(_READING, tokens)]
    for rule in RULES:
        if _tried(rule, tokens, language):
            after = [*map(_READING, tokens)]
            if after != before:
                for token, old, new in zip(tokens, before, after, strict=True):
                    token.mended += (rule.name,) if old != new else ()
                before = after


def _tried(rule: Rule, tokens: list[Token], language: str) -> bool:
    """Whether a paragraph has words that a rule can mend, and mended them where they need it."""
    some, relations, bare = rule.pos.split(), rule.dep.split(), not rule.bearing
    tried = False
    for token in tokens:
        able = (not some or token.pos in some) and (not relations or token.dep in relations)
        if able and (bare or token.children):
            rule.mend(token, language)
            tried = True
    return tried


RULES: tuple[Rule, ...] = (
    Rule("plural-for-verb", turn_plural_subject,
        "The council plans cuts.",
        "The council plans to cut grants.", pos="VERB", bearing=True),
    Rule("verb-for-noun", turn_bare_verb,
        "Labour's poll lead narrows to three points",
        "Labour won the poll and led the talks.", pos="VERB", bearing=True),
    Rule("verb-behind-and", turn_conjunct,
        "Prosecutors have opened an investigation and plan to question the managers.",
        "The firm has a budget and a plan to grow.", pos="NOUN", dep="conj", bearing=True),
    Rule("noun-for-verb", turn_noun,
        "Huge blaze guts warehouse.",
        "Police found human remains near rail tracks.", pos="NOUN"),
    Rule("verb-behind-noun", turn_last_noun,
        "Acme shares fall",
        "Acme shares fell.", pos="NOUN", dep="compound"),
    Rule("object-behind-verb", join_object,
        "Blast rocks Beirut port",
        "The blast, it rocked Beirut port.", dep="dislocated"),
    Rule("participle-of-its-noun", agree,
        "Les recours du camp Duval rejetés, l'enquête peut continuer",
        "Les recours rejetés hier visent le maire.", dep="acl amod"),
    Rule("participle-of-near-noun", participle_of_near_noun,
        "Les enfants de la victime, morte sur le coup, sont saufs.",
        "Les enfants de la victime, morts sur le coup, dormaient.", pos="VERB ADJ", dep="acl amod"),
    Rule("name-of-group", name_of_group,
        "Le couple Fillon a nié les faits.",
        "Le couple, Fillon compris, a nié les faits.", pos="PROPN", dep="appos"),
    Rule("negation-of-participle", negation_of_participle,
        "C'est une baisse pas du tout compensée par les aides.",
        "C'est une baisse compensée par les aides.", pos="VERB", dep="acl amod"),
    Rule("clause-of-light-noun", clause_of_light_noun,
        "The poll comes at a time when prices rise.",
        "The poll comes late when prices rise.", dep="advcl", bearing=True),
    Rule("phrase-of-negation", phrase_of_negation,
        "Le pont n'est pas du tout sûr.",
        "Le pont n'est pas sûr.", pos="ADV PART", dep="advmod"),
    Rule("item-before-clause", part_first,
        "Les recours du camp Duval rejetés, l'enquête peut continuer",
        "Les recours rejetés par le juge visent le maire.", dep="nsubj", bearing=True),
    Rule("gerund-for-noun", name_gerund,
        "Boy fighting for life after horror stabbing at market",
        "He was jailed after stabbing a man at the market.", dep="advcl", bearing=True),
    Rule("people-counted", count_people,
        "Two dead in Leeds fire",
        "Two of the dead were named on Friday.", pos="NUM"),
    Rule("comma-before-object", part_items,
        "Une femme tuée, son mari blessé",
        "Il a vu son mari, blessé dans l'accident.", pos="NOUN PROPN NUM", bearing=True),
    Rule("item-beside-count", list_items,
        "Deux morts, un disparu dans une avalanche",
        "Deux hommes, un maire et son fils, ont disparu.", dep="appos"),
    Rule("name-behind-honorific", name_behind_honorific,
        "Me Dupont a plaidé la relaxe.",
        "Cela me plaît, dit Paul Dupont.", pos="PRON"),
    Rule("adjective-of-line", adjective_of_line,
        "Le maire absent du vote sur le stade",
        "Le maire absent du vote a démissionné.", pos="NOUN PROPN", bearing=True),
    Rule("noun-with-content", noun_with_content,
        "Les élus se disent inquiets de la hausse des prix et par le fait que le maire ait menti.",
        "Les élus savent par le maire que le bruit est fort.", pos="VERB AUX", bearing=True),
    Rule("noun-behind-adjective", noun_behind_adjective,
        "Depuis le début du conflit, la Serbie est devenue l'un de ses proches alliés de la longue guerre.",
        "Il a reçu un proche venu de la guerre.", pos="NOUN", bearing=True),
    Rule("adjective-for-participle", adjective_for_participle,
        "Elle a pris part à une séance fermée avec le juge.",
        "Elle a lu un accord signé par la banque.", pos="VERB", dep="acl amod", bearing=True),
    Rule("clause-before-quotation", part_quotation,
        "The captain is confident: “We can win,” he said.",
        "The captain said: “We can win.”"),
    Rule("subject-of-relative", subject_of_relative,
        "Le pont, que surveillent depuis mars deux ingénieurs, sera fermé.",
        "Le pont, que l'on surveille depuis mars, sera fermé.", dep="acl", bearing=True),
    Rule("noun-before-verb", noun_before_verb,
        "The man whose house burnt said the firemen came late.",
        "The man whose house was burnt fire-fought alone.", pos="NOUN", dep="compound", bearing=True),
    Rule("subject-of-report", subject_of_report,
        "The nurse, who works nights, said a colleague had left.",
        "The nurse said that a colleague who works nights had left.", dep="ccomp", bearing=True),
    Rule("second-subject", second_subject,
        "A survivor of the crash, which killed two, said the driver was asleep.",
        "« C'est fini », a lancé le maire aux élus.", pos="VERB", bearing=True),
    Rule("subject-without-noun", subject_without_noun,
        "Two men were jailed and a third acquitted.",
        "She was chosen and is a strong advocate for reform.", dep="conj"),
    Rule("verb-before-perfect", verb_before_perfect,
        "La firme nie avoir pollué la rivière.",
        "A wanted man had fled the town.", pos="VERB", dep="advmod amod"),
    Rule("verb-with-subject", verb_with_subject,
        "Le maire nie tout versement.",
        "A badly wounded man fled the town.", pos="VERB", dep="advmod amod det nmod compound", bearing=True),
    Rule("mood-of-ending", inflect,
        "Le musée rouvrira le 3 juin.",
        "Le musée restait fermé en juin.", pos="VERB AUX"),
    Rule("past-without-ending", settle_past,
        "A storm hit the coast, killing 41 people.",
        "Storms hit the coast every year.", pos="VERB", bearing=True),
    Rule("infinitive-without-form", infinitive,
        "Il a tenté durant la fête de convaincre le maire.",
        "Il dort à Lyon.", pos="VERB", bearing=True),
    Rule("past-behind-conjunction", activate,
        "Three miners are feared dead after a tunnel collapsed.",
        "Three miners were saved after a tunnel was closed.", pos="VERB", dep="advcl ccomp", bearing=True),
    Rule("perfect-of-be", unpassive,
        "Vingt et un marins sont rentrés.",
        "Vingt et un marins sont soignés.", bearing=True),
    Rule("perfect-of-have", mark_perfect,
        "The bridge has opened.",
        "The bridge will open.", dep="aux"),
    Rule("passive-of-tree", passive_of_tree,
        "The shop has been shut since March.",
        "The shop is open on Sundays.", pos="ADJ", bearing=True),
    Rule("adjective-of-form", adjective_of_form,
        "Absente depuis mars, la ministre a démissionné.",
        "Arrivée en mars, la ministre a démissionné.", pos="VERB"),
    Rule("passive-of-headline", settle_passive,
        "Two men killed in crash.",
        "Two men killed a guard in Leeds.", pos="VERB", bearing=True),
    Rule("reported-content", reported_content,
        "« Nous allons gagner », a déclaré Marie Dupont.",
        "Le pont, dit le maire, est fermé.", dep="parataxis"),
    Rule("compound-preposition", join_preposition,
        "Une bombe a explosé près de la gare de Lille.",
        "Il vit loin et travaille à Lille.", bearing=True),
    Rule("compound-conjunction", join_conjunction,
        "Le conducteur a tué un enfant avant de prendre la fuite.",
        "Le conducteur, entendu avant, a pris la fuite.", pos="ADV ADP", dep="advmod"),
    Rule("perfect-of-verb", perfect_of_verb,
        "La ministre dément avoir menti.",
        "La ministre a un projet perdu.", bearing=True),
    Rule("causative-insert", causative_insert,
        "Une plainte a été déposée, a fait savoir l'avocate.",
        "L'avocate a fait déposer une plainte."),
    Rule("outcome-participle", outcome_participle,
        "Une avalanche a emporté trois skieurs, tuant deux d'entre eux.",
        "Le maire préside un conseil comptant douze membres.", pos="VERB", dep="ccomp xcomp acl"),
    Rule("absolute-participle", absolute_participle,
        "Le maire a salué l'accord, Paul Roux dénonçant une trahison.",
        "Le juge a reçu un plan, un document montrant la cave.", pos="VERB", dep="acl advcl"),
    Rule("age-before-participle", age_before_participle,
        "Jean Sow, 48 ans, arrivé troisième, a démissionné.",
        "Jean Sow, arrivé il y a 48 ans, a démissionné.", dep="obl", bearing=True),
    Rule("participle-of-noun", participle_of_noun,
        "Il vient pour la fête du fleuve en mai, célébrée dans la ville.",
        "Il est venu à la fête en mai, entouré de policiers.", pos="VERB", dep="advcl"),
    Rule("participle-behind-list", participle_behind_list,
        "Un policier a été mis en examen et placé sous contrôle après la mort d'un automobiliste, tué d'une balle à Nice.",
        "Une femme a été interpellée, entendue et placée en garde à vue.", dep="conj", bearing=True),
    Rule("negation-of-infinitive", negation_of_infinitive,
        "Le ministre a dit ne pas comprendre cette grève.",
        "Le ministre ne comprend pas cette grève.", pos="ADV"),
    Rule("verb-of-owned", verb_of_owned,
        "C'est la famille, dont l'avocat, Jean Roy, a annoncé une plainte.",
        "La société, dont il aura le contrôle, vend le journal.", pos="NOUN PROPN", bearing=True),
    Rule("example-of-kind", example_of_kind,
        "Plusieurs villes, notamment Lyon, refusent.",
        "Plusieurs villes, Lyon et Metz, refusent.", dep="appos conj", bearing=True),
    Rule("subject-behind-phrase", subject_behind_phrase,
        "Devant la chambre de l'instruction, Nicolas Sarkozy, poursuivi pour corruption, a invoqué son immunité.",
        "Avec le maire, Paul Ney, il a visité la halle.", pos="PROPN", dep="appos"),
    Rule("infinitive-of-verb", infinitive_of_verb,
        "Le préfet a tenté durant la réunion de convaincre le maire de vendre la halle.",
        "Le préfet a tenté durant la réunion des maires de vendre la halle.", pos="VERB", bearing=True),
    Rule("object-of-infinitive", object_of_infinitive,
        "Le voisin a tenté de convaincre le maire de vendre la halle.",
        "Le voisin a demandé au maire de vendre la halle.", dep="xcomp"),
    Rule("subject-infinitive", subject_infinitive,
        "Réduire les effectifs mettrait le service en danger.",
        "Pour réduire les effectifs, le service ferme.", dep="advcl"),
    Rule("behind-colon", behind_colon,
        "Le maire l'assure : la digue tiendra.",
        "He has one aim: to win the cup.", pos="VERB", dep="appos", bearing=True),
    Rule("cleft-circumstance", cleft_circumstance,
        "C'est en 2019 que le pont s'est effondré.",
        "C'est en 2019, et le pont s'est effondré.", bearing=True),
    Rule("relative-of-neighbour", relative_of_neighbour,
        "She met the head of the agency, which had banned the drug.",
        "She met the head of the agency, who had banned the drug.", dep="acl", bearing=True),
    Rule("subject-of-place", subject_of_place,
        "La bombe a explosé près d'un immeuble où logent des juges.",
        "Il vend l'immeuble que des juges habitent.", dep="acl", bearing=True),
    Rule("name-of-member", name_of_member,
        "La France et son alliée, la Grèce, organisent des exercices.",
        "Le maire, Paul Roy, dort.", pos="PROPN", dep="appos"),
    Rule("insert-of-clause", insert_of_clause,
        "His plan, he said, was for the council to buy the stadium.",
        "The bridge, he said, is closed.", dep="parataxis", bearing=True),
    Rule("aim-with-subject", aim_with_subject,
        "His plan, he said, was for the council to buy the stadium.",
        "The stadium was for a club that failed.", bearing=True),
    Rule("rated-complement", rated_complement,
        "Le ministre juge la mesure insuffisante.",
        "Le ministre traite deux millions d'hectolitres de vin.", bearing=True),
    Rule("predicative-infinitive", predicative_infinitive,
        "Son ambition était de garder l'usine ouverte.",
        "Le maire était en train de garder l'usine.", bearing=True),
    Rule("inverted-subject", inverted_subject,
        "Restent 40 disparus.",
        "Restez à l'abri.", bearing=True),
    Rule("agent", agent_beyond_time,
        "The study was published in a journal by two doctors.",
        "The study was published by two doctors in a journal.", bearing=True),
    Rule("no-agent", no_agent,
        "Les habitants ont été évacués par précaution.",
        "Les habitants ont été évacués par les pompiers.", dep="obl"),
    Rule("he-there", personal,
        "La ville attire : il y est retourné hier.",
        "Il y a deux ponts.", dep="expl"),
    Rule("reflexive-clitic", pronominal,
        "La ministre s'est rendue à Lyon.",
        "La ministre nous rend la clé.", pos="PRON", dep="obj iobj"),
    Rule("indirect-question", indirect_question,
        "The police want to know when the driver left the bar.",
        "The police left when the driver left the bar.", pos="VERB AUX", bearing=True),
    Rule("behind-insert", behind_insert,
        "« C'est rare », a prévenu Paul Rivet dans un entretien à la chaîne Rona TV.",
        "Le pont, a dit Paul Rivet, sera fermé dans un mois.", dep="parataxis"),
    Rule("number-of-noun", number_of_noun,
        "Le ministre a signé l'accord de 2015.",
        "Le ministre a signé l'accord en 2015.", pos="NUM", dep="obl", bearing=True),
    Rule("one-subject", one_subject,
        "The ferry Aurora sank.",
        "The ferry and Aurora sank.", bearing=True),
    Rule("person-of-role", person_of_role,
        "The leader of the city council, Omar Reid, voted.",
        "The leader of the largest city, Leeds, voted.", dep="appos"),
    Rule("source-of-sentence", source_of_sentence,
        "Le maire a dit que, selon la police, la route est coupée.",
        "Le maire a dit que la route est coupée selon un plan.", dep="obl nmod", bearing=True),
)  # fmt: skip
