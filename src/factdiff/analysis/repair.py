"""What the reader still gets wrong in news, or leaves open, is put right before anyone else sees it.

A rule stays in `RULES` as long as it earns its place: ``benchmarks/rules.py`` switches each off and prints what
that moves on annotated articles. Words count by their rows in the language's tables alone.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from factdiff.analysis.agents import agent_beyond_time, no_agent
from factdiff.analysis.agreement import agree, turn_bare_verb, turn_last_noun, turn_noun, turn_plural_subject
from factdiff.analysis.belonging import (
    clause_of_light_noun,
    example_of_kind,
    name_of_group,
    negation_of_participle,
    participle_of_near_noun,
    phrase_of_negation,
)
from factdiff.analysis.complements import (
    adjective_for_participle,
    adjective_of_line,
    adjective_with_infinitive,
    copula_beside,
    mark_of_clause,
    noun_behind_adjective,
    noun_with_content,
)
from factdiff.analysis.compounds import join_conjunction, join_preposition
from factdiff.analysis.forms import (
    activate,
    adjective_of_form,
    flagged,
    infinitive,
    inflect,
    mark_perfect,
    rows_of,
    settle_passive,
    settle_past,
    unpassive,
)
from factdiff.analysis.loose import (
    count_people,
    join_object,
    join_subject,
    list_items,
    name_gerund,
    part_first,
    part_items,
)
from factdiff.analysis.neighbours import (
    negation_of_infinitive,
    participle_behind_list,
    verb_of_owned,
)
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
    noun_of_have,
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
    preposition_of_relative,
    rated_complement,
    subject_infinitive,
    subject_of_place,
    verb_with_subject,
)
from factdiff.analysis.relatives import relative_of_neighbour
from factdiff.analysis.tree import Token, attach
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.values import dataclass

_QUESTIONS = frozenset({"Int", "Rel"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repair: its name, what it does to a word (of a language), and a sentence that needs it.

    Most words are none that a rule can mend, and to know that beforehand spares half of the time: ``pos`` are the
    parts of speech and ``dep`` the relations of those that it can, any where none is named; ``bearing``: only words on
    which others hang.
    """

    name: str
    mend: Callable[[Token, str], None]
    example: str
    pos: str = ""
    dep: str = ""
    bearing: bool = False


def mend(tokens: list[Token], language: str) -> None:
    """Mend the trees of one paragraph in place, by the rules of `RULES` in their order."""
    for rule in RULES:
        some, relations, bare = rule.pos.split(), rule.dep.split(), not rule.bearing
        for token in tokens:
            able = (not some or token.pos in some) and (not relations or token.dep in relations)
            if able and (bare or token.children):
                rule.mend(token, language)


def _personal(token: Token, language: str) -> None:
    """ "Il y rencontrera le maire": only what is new comes after an empty subject, and a clitic makes none."""
    verb = token.head
    if token.dep != "expl" or not token.feature("Number") or verb is None or verb.pos != "VERB":
        return
    rows = [row for name in ("perfect", "modality") for row in table(language, name).get(verb.lemma, ())]
    if verb.each("cop") or any(row.table == "modality" or row.scope == "aux" for row in rows):
        return
    clitics = [c for c in verb.children if c.pos == "PRON" and token.i < c.i < verb.i]
    met = verb.child("obj")
    known_ = met is not None and (met.pos == "PROPN" or any(_definite(det) for det in met.each("det")))
    alone = bool(verb.each("aux")) and not verb.child("obj", "ccomp", "xcomp", "csubj", "nsubj")
    if any(not c.feature("Number") and not c.feature("Reflex") for c in clitics) and (known_ or alone):
        token.dep, token.subtype = "nsubj", ""


def _definite(det: Token) -> bool:
    return det.feature("Definite") == "Def" or det.feature("Poss") == "Yes"


def _pronominal(pronoun: Token, language: str) -> None:
    """ "La ministre s'est rendue": a reflexive clitic belongs to its verb, as treebanks have it of inherent ones."""
    verb = pronoun.head
    clitic = (
        pronoun.pos == "PRON" and pronoun.dep in {"obj", "iobj"} and flagged(pronoun, language, "reflexive")
    )
    if clitic and verb is not None and pronoun.i < verb.i:
        pronoun.dep, pronoun.subtype = "expl", "pv"


def _passive(word: Token, language: str) -> None:
    """ "It is false that it is closed": where the tree says passive and the tag adjective, the tree is believed."""
    if word.pos == "ADJ" and any(c.subtype == "pass" for c in word.each("aux")):
        lemmas = known(language, word.form, "VERB")
        if lemmas:
            word.pos, word.lemma = "VERB", lemmas[0]
            word.morph = {**word.morph, "VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}


def _reported(content: Token, language: str) -> None:
    """ "Le pont est fermé, a déclaré le maire": what stands before a verb of saying and hangs on it is its content."""
    verb = content.head
    beside = content.dep == "parataxis" and verb is not None and content.i < verb.i
    if (
        beside
        and verb is not None
        and (content.pos == "VERB" or content.child("cop"))
        and _says(verb, language)
    ):
        content.dep, content.subtype = "ccomp", ""


def _says(token: Token, language: str) -> bool:
    rows = rows_of(language, "speech", token)
    return any(row.scope == "verb" and row.kind not in {"plain", "cite"} for row in rows)


def _asked(verb: Token, language: str) -> None:
    """ "Know when it left", "asked what it did": behind such a verb a clause with a question word is its content."""
    if verb.child("ccomp") or not rows_of(language, "speech", verb) or verb.pos not in {"VERB", "AUX"}:
        return
    for clause in verb.each("advcl"):
        if clause.i > verb.i and not verb.child("obj") and _questioned(clause):
            clause.dep, clause.subtype = "ccomp", ""
            return
    word = verb.child("obj")
    if word is None or word.i < verb.i or word.feature("PronType") not in _QUESTIONS or word.each("case"):
        return
    for relative in word.each("acl", "advcl"):
        attach(relative, verb, "ccomp")
        attach(word, relative, "advmod" if word.pos == "ADV" else "obj")


def _questioned(clause: Token) -> bool:
    first = min(clause.subtree(), key=lambda word: word.i)
    return first.head is clause and first.pos == "ADV" and first.feature("PronType") in _QUESTIONS


def _behind_insert(verb: Token, _: str) -> None:
    """ "« C'est rare », a dit le maire dans un entretien": what follows the reporting clause is a part of it."""
    content = verb.head
    if verb.dep != "parataxis" or content is None or content.i > verb.i:
        return
    end = max(verb.subtree(), key=lambda word: word.i).i
    for word in content.each("obl", "advmod"):
        if word.i > verb.i and min(word.subtree(), key=lambda inner: inner.i).i == end + 1:
            attach(word, verb, word.dep, word.subtype)
            end = max(word.subtree(), key=lambda inner: inner.i).i


def _numbered(number: Token, language: str) -> None:
    """ "Signer l'accord de 2015": a bare number behind a noun and its preposition belongs to the noun."""
    verb = number.head
    if number.pos != "NUM" or number.dep != "obl" or verb is None or number.children != number.each("case"):
        return
    case = number.child("case")
    noun = next((c for c in verb.each("obj", "nsubj", "obl") if case and c.i == case.i - 1), None)
    if noun is not None and case is not None and _genitive(case, language):
        attach(number, noun, "nmod")


def _genitive(case: Token, language: str) -> bool:
    return any("genitive" in row.flags for row in rows_of(language, "prepositions", case))


def _one_subject(verb: Token, _: str) -> None:
    """ "Le ministre Jean Dupont dort": a name right behind a noun is no second subject."""
    before = [c for c in verb.each("nsubj") if c.i < verb.i]
    for noun, name in pairwise(before):
        adjacent = name.subtree()[0].i == noun.subtree()[-1].i + 1
        if adjacent and name.pos == "PROPN" and noun.pos in {"NOUN", "PROPN"} and not name.each("cc", "case"):
            attach(name, noun, "appos")


def _person_of_role(name: Token, language: str) -> None:
    """ "La porte-parole du gouvernement, Amal Osman": a person is beside the noun for people and not its body."""
    noun = name.head
    beside = (c for c in name.each("appos", "flat", "nmod") if not c.each("case"))
    person = name.entity == "person" or any(c.entity == "person" for c in beside)
    if not person or name.dep != "appos" or noun is None or _of_people(noun, language):
        return
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
        if _of_people(noun, language):
            attach(name, noun, "appos")
            return


def _of_people(noun: Token, language: str) -> bool:
    return any(row.kind in {"title", "person", "relation"} for row in rows_of(language, "actors", noun))


def _lift_source(token: Token, language: str) -> None:
    """ "…, according to X" set off by a comma speaks for the whole sentence and not for its last clause."""
    words = sorted((w for c in token.each("case") for w in [c, *c.each("fixed")]), key=lambda w: w.i)
    marker = " ".join(w.form.lower() for w in words).replace("' ", "'")
    if not any(r.scope == "prep" for r in table(language, "speech").get(marker, ())):
        return
    first = min(token.subtree(), key=lambda w: w.i)
    set_off = (
        first.form == "," or any(c.form == "," and c.i < token.i for c in token.children) or first.i == 0
    )
    root = token.top()
    if set_off and token.head is not root and root is not token:
        attach(token, root, "obl")


def _sources(token: Token, language: str) -> None:
    if token.dep in {"obl", "nmod"} and token.each("case"):
        _lift_source(token, language)


RULES: tuple[Rule, ...] = (
    Rule("plural-for-verb", turn_plural_subject, "The council plans cuts.", pos="VERB", bearing=True),
    Rule("verb-for-noun", turn_bare_verb, "The poll lead narrows.", pos="VERB", bearing=True),
    Rule("noun-for-verb", turn_noun, "Huge blaze guts warehouse.", pos="NOUN"),
    Rule("verb-behind-noun", turn_last_noun, "Acme shares fall.", pos="NOUN", dep="compound"),
    Rule("object-behind-verb", join_object, "Blast rocks Beirut port.", dep="dislocated"),
    Rule("subject-before-verb", join_subject, "Le camp Trump comportant un symbole.", dep="appos"),
    Rule("participle-of-its-noun", agree, "Les recours du camp rejetés, l'enquête continue.", dep="acl amod"),
    Rule("participle-of-near-noun", participle_of_near_noun,
        "Les enfants de la victime, morte sur le coup, sont saufs.", pos="VERB ADJ", dep="acl amod"),
    Rule("example-of-kind", example_of_kind, "Plusieurs villes, notamment Lyon, refusent.", dep="appos conj", bearing=True),
    Rule("name-of-group", name_of_group, "Le couple Fillon a nié les faits.", pos="PROPN", dep="appos"),
    Rule("negation-of-participle", negation_of_participle,
        "C'est une baisse pas du tout compensée par les aides.", pos="VERB", dep="acl amod"),
    Rule("clause-of-light-noun", clause_of_light_noun, "The poll comes at a time when prices rise.", dep="advcl", bearing=True),
    Rule("phrase-of-negation", phrase_of_negation,
        "The losses, not at all offset by aid, grow.", pos="ADV PART", dep="advmod"),
    Rule("item-before-clause", part_first, "Les recours rejetés, l'enquête continue.", dep="nsubj", bearing=True),
    Rule("gerund-for-noun", name_gerund,
        "A boy is fighting for life after horror stabbing at market.", dep="advcl", bearing=True),
    Rule("people-counted", count_people, "Two dead in Leeds fire.", pos="NUM"),
    Rule("comma-before-object", part_items,
        "Driver killed, passenger critical in crash.", pos="NOUN PROPN NUM", bearing=True),
    Rule("item-beside-count", list_items, "Deux morts, un disparu dans une avalanche.", dep="appos"),
    Rule("name-behind-honorific", name_behind_honorific, "Me Dupont a plaidé la relaxe.", pos="PRON"),
    Rule("noun-of-have", noun_of_have,
        "Les habitants ont peur : « La rivière déborde », dit Anne.", pos="NOUN", bearing=True),
    Rule("adjective-of-line", adjective_of_line, "Le maire absent du vote.", pos="NOUN PROPN", bearing=True),
    Rule("copula-beside", copula_beside, "Il a annoncé qu'il n'était pas au courant d'un projet.", bearing=True),
    Rule("mark-of-clause", mark_of_clause, "Il dit que le pont tient, mais qu'à son avis cela suffirait.", dep="mark"),
    Rule("adjective-with-infinitive", adjective_with_infinitive,
        "The boy is due to appear before magistrates.", pos="ADJ", dep="case mark", bearing=True),
    Rule("noun-with-content", noun_with_content,
        "Elle est inquiète du bruit et du fait qu'il ait menti.", pos="VERB AUX", bearing=True),
    Rule("noun-behind-adjective", noun_behind_adjective,
        "Il a reçu l'un de ses proches alliés de la guerre.", pos="NOUN", bearing=True),
    Rule("adjective-for-participle", adjective_for_participle,
        "Une réunion privée avec le maire a eu lieu.", pos="VERB", dep="acl amod", bearing=True),
    Rule("clause-before-quotation", part_quotation, "Residents are afraid: “It will flood,” said Ann Leduc."),
    Rule("subject-of-relative", subject_of_relative,
        "Le pont, que surveillent deux hommes, sera fermé.", dep="acl", bearing=True),
    Rule("noun-before-verb", noun_before_verb,
        "The man whose house burnt said nothing.", pos="NOUN", dep="compound", bearing=True),
    Rule("subject-of-report", subject_of_report,
        "The nurse, who works nights, said a colleague had left.", dep="ccomp", bearing=True),
    Rule("second-subject", second_subject,
        "A survivor of the crash, which killed two, said the driver slept.", pos="VERB", bearing=True),
    Rule("subject-without-noun", subject_without_noun, "Two men were jailed and a third acquitted.", dep="conj"),
    Rule("verb-before-perfect", verb_before_perfect,
        "La firme nie avoir pollué la rivière.", pos="VERB", dep="advmod amod"),
    Rule("verb-with-subject", verb_with_subject,
        "Le maire nie tout versement.", pos="VERB", dep="advmod amod det nmod compound", bearing=True),
    Rule("mood-of-ending", inflect, "Il aurait fui.", pos="VERB AUX"),
    Rule("past-without-ending", settle_past, "A storm hit the coast.", pos="VERB", bearing=True),
    Rule("infinitive-without-form", infinitive,
        "Il a tenté durant la fête de convaincre le maire.", pos="VERB", bearing=True),
    Rule("past-behind-conjunction", activate,
        "They closed the site after a wall collapsed.", pos="VERB", dep="advcl ccomp", bearing=True),
    Rule("perfect-of-be", unpassive, "Deux hommes sont morts.", bearing=True),
    Rule("perfect-of-have", mark_perfect, "The bridge has opened.", dep="aux"),
    Rule("passive-of-tree", _passive, "It is false that the bridge is closed.", pos="ADJ", bearing=True),
    Rule("adjective-of-form", adjective_of_form, "Présente depuis mars, elle a fui.", pos="VERB"),
    Rule("passive-of-headline", settle_passive, "Two men killed in crash.", pos="VERB", bearing=True),
    Rule("reported-content", _reported, "Le pont est fermé, a déclaré le maire.", dep="parataxis"),
    Rule("compound-preposition", join_preposition, "La police l'a appris auprès du parquet.", bearing=True),
    Rule("compound-conjunction", join_conjunction, "Elle a été entendue avant d'être libérée.", pos="ADV ADP", dep="advmod"),
    Rule("perfect-of-verb", perfect_of_verb, "La ministre dément avoir menti.", bearing=True),
    Rule("causative-insert", causative_insert, "L'école fermera, a fait savoir le maire."),
    Rule("outcome-participle", outcome_participle,
        "L'avalanche a emporté trois skieurs, tuant deux d'entre eux.", pos="VERB", dep="ccomp xcomp acl"),
    Rule("absolute-participle", absolute_participle,
        "Il salue l'accord, le ministre promettant une loi.", pos="VERB", dep="acl advcl"),
    Rule("age-before-participle", age_before_participle,
        "Jean Sow, 48 ans, arrivé troisième, a démissionné.", dep="obl", bearing=True),
    Rule("participle-of-noun", participle_of_noun,
        "Il vient pour la fête du fleuve en mai, célébrée à Lyon.", pos="VERB", dep="advcl"),
    Rule("participle-behind-list", participle_behind_list,
        "Il a été arrêté et placé en garde à vue après la mort d'un homme, tué mercredi.", dep="conj", bearing=True),
    Rule("negation-of-infinitive", negation_of_infinitive,
        "Le ministre a dit ne pas comprendre la grève.", pos="ADV"),
    Rule("verb-of-owned", verb_of_owned,
        "C'est la famille, dont l'avocat, Jean Roy, a annoncé une plainte.", pos="NOUN PROPN", bearing=True),
    Rule("infinitive-of-verb", infinitive_of_verb,
        "Il a tenté durant la fête de convaincre le maire.", pos="VERB", bearing=True),
    Rule("object-of-infinitive", object_of_infinitive, "Il a tenté de convaincre le maire de vendre.", dep="xcomp"),
    Rule("subject-infinitive", subject_infinitive, "Réduire les effectifs mettrait le service en danger.", dep="advcl"),
    Rule("behind-colon", behind_colon, "Le maire l'assure : la digue tiendra.", pos="VERB", dep="appos", bearing=True),
    Rule("cleft-circumstance", cleft_circumstance, "C'est à Lyon que le procès s'ouvrira.", bearing=True),
    Rule("relative-of-neighbour", relative_of_neighbour,
        "Cela fait de Nora la reine du Larzan, qui est un pays.", dep="acl", bearing=True),
    Rule("subject-of-place", subject_of_place,
        "L'immeuble où logent des juges a brûlé.", dep="acl", bearing=True),
    Rule("preposition-of-relative", preposition_of_relative,
        "Il a lu une note selon laquelle Anne aurait menti.", pos="PRON"),
    Rule("name-of-member", name_of_member,
        "La France et son alliée, la Grèce, organisent des exercices.", pos="PROPN", dep="appos"),
    Rule("insert-of-clause", insert_of_clause,
        "His plan, he said, was to buy the stadium.", dep="parataxis", bearing=True),
    Rule("aim-with-subject", aim_with_subject, "The plan was for the council to buy the stadium.", bearing=True),
    Rule("rated-complement", rated_complement, "Le syndicat juge la mesure insuffisante.", bearing=True),
    Rule("predicative-infinitive", predicative_infinitive, "Son but était de vendre la halle.", bearing=True),
    Rule("inverted-subject", inverted_subject, "Parmi les morts figure un élève.", bearing=True),
    Rule("agent", agent_beyond_time, "Les vols ont été suspendus en novembre par Khartoum.", bearing=True),
    Rule("no-agent", no_agent, "Les habitants ont été évacués par précaution.", dep="obl"),
    Rule("he-there", _personal, "Il y rencontrera le maire.", dep="expl"),
    Rule("reflexive-clitic", _pronominal, "La ministre s'est rendue à Lyon.", pos="PRON", dep="obj iobj"),
    Rule("indirect-question", _asked, "They want to know when the bridge opened.", pos="VERB AUX", bearing=True),
    Rule("behind-insert", _behind_insert, "« C'est rare », a prévenu Paul Rivet dans un entretien.", dep="parataxis"),
    Rule("number-of-noun", _numbered, "Le ministre a signé l'accord de 2015.", pos="NUM", dep="obl", bearing=True),
    Rule("one-subject", _one_subject, "Le ministre Jean Dupont a été arrêté.", bearing=True),
    Rule("person-of-role", _person_of_role,
        "La porte-parole du gouvernement soudanais, Amal Osman, a parlé.", dep="appos"),
    Rule("source-of-sentence", _sources,
        "Deux hommes sont morts et trois ont fui, selon la police.", dep="obl nmod", bearing=True),
)  # fmt: skip
