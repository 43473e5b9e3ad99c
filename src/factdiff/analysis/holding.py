"""What a parser parted from the verb or noun that holds it: gerunds behind a length of time, infinitives behind a modal verb, shares.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, genitive, may_agree, rows_of, says
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, behind_comma, first_conjunct, opening
from factdiff.languages.inflection import inflection
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import (
    MODALITY,
    MOTION,
    NAMES,
    NEGATION,
    OUTLETS,
    PERFECT,
    PREPOSITIONS,
    SPEECH,
    STATES,
    TIMES,
    UNITS,
)
from factdiff.languages.traits import traits

#: What stands between a modal verb and its infinitive.
_BETWEEN = frozenset({"ADV", "PRON", "AUX", "PART"})


def gerund_of_length(gerund: Token, language: str) -> None:
    """ "Spent three years *examining* it", "lost an hour looking for it": no time and no sum does anything."""
    noun = gerund.head
    verb = noun.head if noun is not None and noun.dep == "obj" else None
    active = gerund.feature("VerbForm") in {"Ger", "Part"} and gerund.feature("Tense") != "Past"
    if noun is None or verb is None or gerund.dep != "acl" or gerund.subtype or not active:
        return
    measure = bool(rows_of(language, UNITS, noun)) or bool(noun.each("nummod") and noun.pos == "SYM")
    measure = measure or any(row.kind != "event" for row in rows_of(language, TIMES, noun))
    # "Had ten minutes *remaining*": what stays is the time itself.
    stays = bool(rows_of(language, STATES, gerund) or rows_of(language, PERFECT, verb))
    if measure and not stays and verb.pos == "VERB" and opening(gerund).i == noun.i + 1:
        attach(gerund, verb, "advcl")


def infinitive_of_modal(infinitive: Token, language: str) -> None:
    """ "Le prix devait lui *être remis*": an infinitive that nothing joins, right behind a modal verb, is what that governs."""
    helpers = infinitive.each("aux")
    bare = any(word.feature("VerbForm") == "Inf" for word in (infinitive, *helpers))
    if infinitive.dep != "conj" or not bare or infinitive.each("cc", "mark", "nsubj", "punct"):
        return
    before = at(infinitive, infinitive.i - 1)
    while before is not None and before.head is infinitive and before.pos in _BETWEEN:
        before = at(before, before.i - 1)
    modal = before is not None and any(row.use == "aux" for row in rows_of(language, MODALITY, before))
    if before is None or not modal or before.pos not in {"VERB", "AUX"} or before.head is None:
        return
    if before.feature("VerbForm") == "Fin" and not before.each("obj", "xcomp", "ccomp"):
        attach(infinitive, before, "xcomp")


def clause_of_whole(clause: Token, language: str) -> None:
    """ "Two of the three men *jailed* for theft": what stands right behind the whole, with no comma, says which whole it is."""
    share = clause.head
    if share is None or clause.dep != "acl" or share.pos not in {"NUM", "PRON"}:
        return
    whole = at(clause, clause.subtree()[0].i - 1)
    if whole is None or whole.head is not share or whole.dep != "nmod" or whole.pos != "NOUN":
        return
    counted = whole.each("nummod") and all(genitive(whole, language) for _ in whole.each("case")[:1])
    word = next((c for c in clause.each("aux", "cop") if c.feature("VerbForm") == "Fin"), clause)
    if counted and whole.feature("Number") == "Plur" and may_agree(whole, word):
        attach(clause, whole, "acl", clause.subtype)


def participle_of_next(word: Token, language: str) -> None:
    """ "A détruit dix maisons et *privé* de courant un village": what can be a participle and has an object is the next verb."""
    joints = word.each("cc")
    if word.pos not in {"ADJ", "NOUN"} or word.dep != "conj" or not joints or joints[0].i != word.i - 1:
        return
    if word.head is None or word.each("det", "case", "cop") or not traits(language).agreeing:
        return
    verb = word.head if word.head.pos == "VERB" else first_conjunct(word).head
    form = word.form.lower()
    lemmas = [v for v in known(language, word.form, "VERB") if inflection(language).participle(v) == form]
    perfect = verb is not None and verb.pos == "VERB" and any(c.subtype == "tense" for c in verb.each("aux"))
    if verb is None or not lemmas or not perfect or verb.i > word.i:
        return
    behind = [c for above in (word, verb) for c in above.each("obl", "obj", "nmod") if c.i > word.i]
    held = next((c for c in behind if c.pos in {"NOUN", "PROPN"} and not c.each("case", "punct")), None)
    if held is None or not (held.head is word or verb.each("obj")):
        return
    word.pos, word.lemma = "VERB", lemmas[0]
    word.morph = {"VerbForm": "Part", "Tense": "Past", "Number": "Sing", "Gender": "Masc"}
    attach(word, verb, "conj")
    attach(held, word, "obj")


def phrase_beyond_verb(phrase: Token, _: str) -> None:
    """ "A inondé la gare et coupé *du monde* deux villages": right behind a verb a phrase is of no noun before that verb."""
    noun = phrase.head
    before = at(phrase, opening(phrase).i - 1)
    if noun is None or before is None or phrase.dep != "nmod" or not phrase.each("case"):
        return
    joined = before.pos == "VERB" and before.dep in {"conj", "advcl"} and before.feature("VerbForm") != "Inf"
    if joined and noun.i < before.i and noun not in before.ancestors() and before not in noun.ancestors():
        attach(phrase, before, "obl")


def object_of_nearest(noun: Token, _: str) -> None:
    """ "Spent his career hunting *thieves*", "a fermé la piscine et privé d'eau *les habitants*": a second object is of the verb between."""
    verb = noun.head
    if verb is None or noun.dep != "obj" or noun.each("case", "punct") or verb.pos != "VERB":
        return
    first = min(verb.each("obj"), key=lambda word: word.i)
    inner = [c for c in verb.each("advcl", "conj") if c.pos == "VERB" and first.i < c.i < noun.i]
    last = inner[-1] if inner else None
    if last is not None and last.dep == "conj" and opening(noun).i == last.i + 1:
        return  # `factdiff.analysis.joined.object_of_last` sees to those
    if last is None or last.each("obj", "ccomp", "xcomp", "nsubj") or first.i > last.i:
        return
    helped = [c for c in last.each("aux") if c.subtype == "pass"]
    between = {word.i for word in (*last.subtree(), *noun.subtree())}
    if not helped and all(place in between for place in range(last.i, noun.i)):
        attach(noun, last, "obj")


def condition_of_promised(clause: Token, language: str) -> None:
    """ "A promis de démissionner *si le pont n'ouvre pas*": a condition behind a content is the content's."""
    verb = clause.head
    asks = any(row.kind == "ask" for row in rows_of(language, SPEECH, verb)) if verb is not None else False
    if verb is None or not says(verb, language) or (asks and clause.dep == "ccomp"):
        return
    if verb.each("cop") or any(c.subtype == "pass" for c in verb.each("aux", "nsubj")):
        return  # "would be ill-advised to go there if only because …"
    rows = [row for mark in clause.each("mark") for row in rows_of(language, MODALITY, mark)]
    if not any(row.use == "conjunction" and row.kind == "hypothetical" for row in rows):
        return
    held = [c for c in verb.each("xcomp", "ccomp") if c is not clause and verb.i < c.i < opening(clause).i]
    if held and held[-1].pos in {"VERB", "ADJ", "NOUN"}:
        attach(clause, held[-1], "advcl")


def threat_beside_rating(verb: Token, language: str) -> None:
    """ "Called the plan unfair and *threatened to strike*": a past with a complement goes on with who called it so."""
    quality = verb.head
    if quality is None or verb.dep != "conj" or quality.pos != "ADJ" or quality.dep != "xcomp":
        return
    teller = quality.head
    lemmas = [known_ for known_ in known(language, verb.form, "VERB") if known_ != verb.form.lower()]
    bare = bool(lemmas) and not verb.each("aux", "cop", "nsubj", "advmod")
    if teller is None or teller.pos != "VERB" or not bare or teller.feature("Tense") != "Past":
        return
    whole = [c for c in verb.each("xcomp", "obj", "ccomp") if c.i > verb.i]
    if whole and verb.each("cc") and says(teller, language) and not traits(language).agreeing:
        attach(verb, teller, "conj")
        verb.pos, verb.lemma, verb.morph = "VERB", lemmas[0], {**teller.morph}


def pronoun_of_relative(pronoun: Token, language: str) -> None:
    """ "Une demande *que* le maire juge coûteuse": what opens a relative clause stands for the noun before it."""
    clause = pronoun.head
    opens = clause is not None and clause.subtype == "relcl" and clause.subtree()[0] is pronoun
    if (
        opens
        and pronoun.pos == "PRON"
        and not pronoun.feature("PronType")
        and complementiser(pronoun, language)
    ):
        pronoun.morph = {**pronoun.morph, "PronType": "Rel"}


def subject_of_due(noun: Token, _: str) -> None:
    """ "*The strike* is to last until Saturday": beside a helping verb a subject is that of the verb itself."""
    verb = noun.head
    if verb is None or noun.subtype != "outer" or verb.pos != "VERB" or verb.each("cop"):
        return
    if any(c.dep == "aux" and noun.i < c.i < verb.i for c in verb.children) and len(verb.each("nsubj")) == 1:
        noun.subtype = ""


def participle_beyond_time(participle: Token, language: str) -> None:
    """ "L'an dernier, *blessé au genou*, il a manqué trois matchs": a time in front has nothing done to it."""
    time = participle.head
    verb = time.head if time is not None else None
    bare = participle.feature("VerbForm") == "Part" and not participle.each("aux", "cop", "nsubj")
    if time is None or verb is None or not bare or time.dep not in {"obl", "nmod"} or time.i > participle.i:
        return
    timed = rows_of(language, UNITS, time) or any(r.kind != "event" for r in rows_of(language, TIMES, time))
    own = next((c for c in verb.each("nsubj") if c.i > participle.i), None)
    if timed and own is not None and own.i < verb.i and behind_comma(participle):
        attach(participle, verb, "advcl")


def speaker_behind_told(name: Token, language: str) -> None:
    """ "…, a déclaré à des journalistes *Me Paul Rey*", "a dit à l'AFP *Ann Roy*": a name behind those who were told something.

    One name is no apposition of several, and a person none of a newspaper.
    """
    told = name.head
    verb = told.head if told is not None else None
    beside = name.dep in {"appos", "nmod", "flat"} and not name.each("case", "punct", "det")
    if told is None or verb is None or not beside or told.dep not in {"obl", "nsubj"}:
        return
    several = told.feature("Number") == "Plur" and name.feature("Number") != "Plur" and told.dep == "obl"
    paper = name.pos == "PROPN" and _outlet(told, name, language)
    inserted = verb.dep in {"parataxis", "root"} and says(verb, language)
    alone = all(subject is told for subject in verb.each("nsubj"))
    person = name.pos in {"PROPN", "NOUN"} and opening(name).i == told.i + 1
    if (several or paper) and inserted and alone and person and told.i > verb.i and told.each("case"):
        attach(told, verb, "obl", "arg")
        attach(name, verb, "nsubj")


def _outlet(told: Token, name: Token, language: str) -> bool:
    """Whether a paper or agency is told something by whoever is named behind it: "à l'AFP", "au Monde"."""
    called = " ".join(word.form for word in (told, *told.each("flat")) if word.i < name.i)
    media = told.entity == "organisation" or any(listed(language, of, called) for of in (OUTLETS, NAMES))
    return media and name.entity == "person"


def name_of_told(word: Token, language: str) -> None:
    """ "A dit à France *Info* Ann Roy": the rest of a paper's name is no second one who says so."""
    before = at(word, word.i - 1)
    if before is None or before.dep not in {"obl", "nsubj"} or not before.each("case"):
        return
    if before.head is word.head and listed(language, OUTLETS, f"{before.form} {word.form}"):
        attach(word, before, "flat")
        attach(before, before.head or word, "obl", "arg")


def object_of_no_more(noun: Token, language: str) -> None:
    """ "Ne produit *plus de papier*": beside its particle "plus" denies, and what there is no more of is the verb's."""
    partner = noun.head
    verb = partner.head if partner is not None else None
    if partner is None or verb is None or verb.pos != "VERB" or partner.i < verb.i or noun.each("det"):
        return
    denies = any(row.use == "partner" for row in rows_of(language, NEGATION, partner))
    particles = (c for c in verb.each("advmod") if c.i < verb.i)
    beside = any(r.use == "particle" for c in particles for r in rows_of(language, NEGATION, c))
    if not denies or not beside or not genitive(noun, language) or verb.each("obj"):
        return
    told = any(row.kind == "plain" for row in rows_of(language, SPEECH, verb))
    about = told or bool(verb.each("expl") or rows_of(language, MOTION, verb))
    attach(noun, verb, "obl" if about else "obj", "arg" if about else "")  # "ne parle plus de politique"
    for case in noun.each("case") if noun.dep == "obj" else ():
        case.pos, case.dep = "DET", "det"


def predicate_before_than(participle: Token, language: str) -> None:
    """ "Denied that the work *was later* than planned": before "than" the quality is what is said, and not the measure."""
    quality, than = participle.head, at(participle, participle.i - 1)
    if quality is None or than is None or quality.i != than.i - 1 or than.head is not participle:
        return
    compares = any(row.kind == "comparison" for row in rows_of(language, PREPOSITIONS, than))
    own = [c for c in participle.children if c.i < quality.i]
    copula = next((c for c in own if c.dep in {"aux", "cop"}), None)
    subject = next((c for c in own if c.dep == "nsubj"), None)
    above = quality.head
    if not compares or copula is None or subject is None or above is None or quality.dep != "advmod":
        return
    for word in own:
        attach(word, quality, "cop" if word is copula else word.dep)
    quality.pos, quality.dep, quality.subtype = "ADJ", "ccomp" if says(above, language) else "advcl", ""
    for word in above.each("nsubj", "aux"):
        word.subtype = "" if word.subtype == "pass" and word.dep == "nsubj" else word.subtype
    if not above.each("aux") and above.feature("Voice") == "Pass":
        above.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Past"}


HOLDING: tuple[Rule, ...] = (
    Rule("gerund-of-length", gerund_of_length,
        "Experts spent three years examining the paper.",
        "Experts examined a man living in Rome.", pos="VERB", dep="acl", under="obj"),
    Rule("infinitive-of-modal", infinitive_of_modal,
        "L'actrice Julia Marsan a renoncé à se rendre au festival de Venise, où elle devait recevoir un prix. Son agent a précisé qu'elle n'était pas malade mais qu'elle avait besoin de repos. Le directeur du festival a regretté cette décision, car le prix devait lui être remis en mains propres.",
        "Le maire doit partir et la ville être rendue.", pos="VERB", dep="conj"),
    Rule("clause-of-whole", clause_of_whole,
        "Two of the three men jailed for the theft have appealed.",
        "Two of the men, jailed for theft, have appealed.", dep="acl", under="nsubj obj obl"),
    Rule("participle-of-next", participle_of_next,
        "La tempête a détruit dix maisons et privé de courant le village.",
        "La tempête a détruit une école et un lycée privé.", pos="ADJ NOUN", dep="conj", over="cc"),
    Rule("phrase-beyond-verb", phrase_beyond_verb,
        "L'orage a inondé la gare et coupé du monde plusieurs villages.",
        "L'orage a inondé la gare et les rues du village.", pos="NOUN PROPN", dep="nmod", over="case"),
    Rule("condition-of-promised", condition_of_promised,
        "Le maire a promis de démissionner si le pont n'ouvrait pas.",
        "Le maire a demandé si le pont ouvrait.", dep="advcl ccomp", over="mark"),
    Rule("threat-beside-rating", threat_beside_rating,
        "Unions called the plan unfair and threatened to strike if it was not withdrawn.",
        "Unions called the plan unfair and wrong.", pos="VERB ADJ", dep="conj", under="xcomp"),
    Rule("pronoun-of-relative", pronoun_of_relative,
        "Les syndicats veulent que l'âge soit ramené à 62 ans, une demande que le gouvernement juge trop coûteuse.",
        "Le gouvernement veut que l'âge soit ramené à 62 ans.", pos="PRON", dep="obj nsubj"),
    Rule("subject-of-due", subject_of_due,
        "The strike is to last until Saturday unless the two sides reach a deal.",
        "The aim is to last until Saturday.", pos="NOUN PROPN", dep="nsubj"),
    Rule("participle-beyond-time", participle_beyond_time,
        "L'an dernier, blessé au genou, Paul Rey avait manqué trois matchs.",
        "L'an dernier, Paul Rey, blessé au genou, avait manqué trois matchs.", pos="VERB ADJ", dep="acl", under="obl nmod"),
    Rule("name-of-told", name_of_told,
        "Le pont est sûr, a assuré à France Info Claire Vidal, la maire.",
        "Le pont est sûr, a assuré France Info.", pos="PROPN", dep="nsubj"),
    Rule("speaker-behind-told", speaker_behind_told,
        "« La prudence doit être de mise », a lancé à des élus Mme Brun.",
        "« La prudence doit être de mise », a lancé aux élus le maire Brun.", pos="PROPN NOUN", dep="appos nmod flat", under="obl nsubj"),
    Rule("object-of-no-more", object_of_no_more,
        "L'usine ne produit plus de papier.",
        "L'usine produit plus de papier.", pos="NOUN PROPN", dep="obl nmod", over="case"),
    Rule("predicate-before-than", predicate_before_than,
        "The contractor denied that the work was later than planned.",
        "The work ended later than planned.", pos="VERB", dep="advcl", over="nsubj"),
    Rule("object-of-nearest", object_of_nearest,
        "The detective has spent his career hunting thieves.",
        "The detective has spent his career there.", pos="NOUN PROPN", dep="obj"),
)  # fmt: skip
