"""Words that look like another part of speech or clause: what is named after somebody, a noun that a light verb holds.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.clitics import clitic_beside_noun, clitic_of_verb
from factdiff.analysis.forms import rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, at, attach, behind_comma, opening, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import row, table
from factdiff.languages.tables import (
    ANAPHORA,
    CLOSED,
    EMPTY,
    LIGHT,
    MODALITY,
    NEGATION,
    NUMBERS,
    PERFECT,
    PREPOSITIONS,
    SPEECH,
)

#: Kinds of numbers that are a share of something.
_SHARES = frozenset({"collective", "fraction", "part", "portion", "share"})
_NOUNS = frozenset({"NOUN", "PROPN"})
#: How an adjective, a noun or an adverb behind "anything but" may hang.
_OF_BEING = frozenset({"xcomp", "advmod", "advcl"})
_BEHIND = ("nmod", "obl", "conj", "amod", "advmod", "ccomp", "advcl")


def named_after(verb: Token, language: str) -> None:
    """ "The street *named after Johnson* was closed": whom a thing is named after does nothing, the thing does.

    Readers take the preposition for a conjunction, and the main clause for one that it opens.
    """
    naming = verb.head
    thing = naming.head if naming is not None else None
    mark = verb.child("mark")
    if naming is None or thing is None or mark is None or thing.pos not in _NOUNS or naming.dep != "acl":
        return
    names = any(row.kind == "naming" for row in rows_of(language, CLOSED, naming))
    name = next((c for c in verb.children if c.i > mark.i and c.pos in _NOUNS), None)
    serves = table(language, PREPOSITIONS).get(mark.form.lower())
    if not names or name is None or not serves or naming.i != mark.i - 1 or thing.each("nsubj", "cop"):
        return
    if any(name.i < c.i < verb.i and c.dep not in {"aux", "advmod"} for c in verb.children):
        return
    passive = any(c.subtype == "pass" for c in verb.each("aux"))
    attach(name, naming, "obl")
    attach(mark, name, "case")
    mark.pos = "ADP"
    replace_by(thing, verb)
    attach(thing, verb, "nsubj", "pass" if passive else "")
    for sign in thing.each("punct"):
        if sign.i > verb.i:
            attach(sign, verb, "punct")


def noun_with_article(word: Token, language: str) -> None:
    """ "The town bought *a dam*": what has an article and is acted on is the noun of its form."""
    article = any(c.feature("PronType") == "Art" and c.i == word.i - 1 for c in word.each("det"))
    if article and not word.feature("VerbForm") and not word.each("nsubj", "aux", "obj"):
        word.pos, word.lemma = "NOUN", next(iter(known(language, word.form, "NOUN")), word.lemma)


def case_for_mark(mark: Token, _: str) -> None:
    """ "Une école nommée *d'après* Anna Berg": a preposition behind its participle and right before a noun is the noun's."""
    verb = mark.head
    if verb is None or mark.pos != "ADP" or mark.i < verb.i or verb.pos != "VERB":
        return
    last = max(word.i for word in mark.subtree())
    noun = next((c for c in verb.each("obl", "nmod") if c.i > mark.i and not c.each("case")), None)
    if noun is not None and opening(noun).i == last + 1:
        attach(mark, noun, "case")


def article_behind(article: Token, _: str) -> None:
    """ "Will go ahead even if *the* bank objects": no article stands behind its noun, it goes with the next one."""
    noun = article.head
    if noun is None or article.feature("PronType") != "Art" or article.i < noun.i or noun.pos not in _NOUNS:
        return
    word = at(article, article.i + 1)
    while word is not None and word.pos in {"ADJ", "NUM", "ADV"}:
        word = at(article, word.i + 1)
    if word is not None and word.pos in _NOUNS and not word.each("det") and article not in word.ancestors():
        attach(article, word, "det")


def phrase_of_participle(phrase: Token, _: str) -> None:
    """ "Un homme arrêté *vendredi* a été relâché": what stands between a participle and the verb of its noun is the participle's."""
    verb = phrase.head
    first = opening(phrase)
    before = at(phrase, first.i - 1)
    if verb is None or before is None or verb.pos not in {"VERB", "ADJ"} or phrase.i > verb.i:
        return
    inner = next((a for a in (before, *before.ancestors()) if _described(a, verb)), None)
    helped = [c.i for c in verb.each("aux", "cop", "expl", "obj", "iobj") if c.i < verb.i] or [verb.i]
    if inner is not None and inner.i < first.i and phrase.subtree()[-1].i < min(helped):
        attach(phrase, inner, phrase.dep, phrase.subtype)


def _described(participle: Token, verb: Token) -> bool:
    """Whether a word is a participle that says more of the subject of a verb, right behind it."""
    noun = participle.head
    own = participle.feature("VerbForm") == "Part" and participle.dep == "acl" and participle.pos == "VERB"
    subject = noun is not None and noun.dep == "nsubj" and noun.head is verb and noun.i < participle.i
    return own and subject and not participle.each("aux", "nsubj") and not behind_comma(participle)


def noun_of_light_verb(noun: Token, language: str) -> None:
    """ "Le doyen *avait coutume* de dîner seul": a bare noun behind the verb that carries it is no participle."""
    helper = next((c for c in noun.each("aux") if c.i < noun.i and c.subtype == "tense"), None)
    if helper is None or noun.pos != "NOUN" or not rows_of(language, MODALITY, noun):
        return
    if not rows_of(language, LIGHT, helper):
        return
    replace_by(noun, helper)
    for word in [
        c for c in noun.children if c.i < noun.i or c.dep in {"punct", "conj", "parataxis", "advcl"}
    ]:
        attach(word, helper, word.dep, word.subtype)
    attach(noun, helper, "obj")
    helper.pos, noun.morph = (
        "VERB",
        {key: noun.morph[key] for key in ("Number", "Gender") if key in noun.morph},
    )


def aim_of_light_verb(noun: Token, language: str) -> None:
    """ "La loi *a pour but* de protéger": a bare noun of an aim or a habit is what the light verb before it carries."""
    verb, case = noun.head, noun.child("case")
    if verb is None or case is None or noun.each("det") or not rows_of(language, MODALITY, noun):
        return
    aims = any(row.kind == "purpose" for row in table(language, PREPOSITIONS).get(case.form.lower(), ()))
    below = next(
        (c for c in (*noun.children, *verb.children) if c.i > noun.i and c.feature("VerbForm") == "Inf"), None
    )
    if not aims or below is None or verb.each("obj", "aux") or not rows_of(language, LIGHT, verb):
        return
    noun.dep, noun.subtype = "obj", ""
    attach(below, noun, "acl")


def infinitive_of_being(infinitive: Token, language: str) -> None:
    """ "Aucune victime *n'est à déplorer*": "être à" governs its infinitive, and is no copula of it."""
    be, mark = infinitive.child("cop"), infinitive.child("mark")
    if be is None or mark is None or infinitive.feature("VerbForm") != "Inf" or mark.i < be.i:
        return
    if mark.pos == "PART" or be.feature("VerbForm") != "Fin":
        return
    if not any(mark.form.lower() in row.with_ for row in rows_of(language, MODALITY, be)):
        return
    replace_by(infinitive, be)
    for word in [c for c in infinitive.children if c.i < mark.i or c.dep in {"punct", "parataxis"}]:
        attach(word, be, word.dep, word.subtype)
    attach(infinitive, be, "xcomp")
    be.pos = "VERB"


def insert_of_governor(insert: Token, _: str) -> None:
    """ "Le pilote n'est pas à blâmer, *a dit le syndicat*": who is set in behind an infinitive speaks of the whole."""
    infinitive = insert.head
    above = infinitive.head if infinitive is not None and infinitive.dep == "xcomp" else None
    if infinitive is None or above is None or infinitive.feature("VerbForm") != "Inf":
        return
    if insert.i > infinitive.i and insert.subtype == "insert" and above.pos in {"VERB", "AUX"}:
        attach(insert, above, "parataxis", "insert")


def share_for_adverb(share: Token, language: str) -> None:
    """ "*Peu* croient que la loi passera": in front of a plural without a subject, a word for how many is that subject."""
    verb = share.head
    if verb is None or share.i > verb.i or any(c is not share for c in verb.each("nsubj", "expl", "csubj")):
        return
    words = [w for w in (verb, *verb.each("aux", "cop")) if w.feature("VerbForm") == "Fin"]
    several = any(w.feature("Number") == "Plur" for w in words)
    kinds = {row.kind for row in rows_of(language, CLOSED, share)}
    if several and kinds & {"part", "scant"} and opening(verb) is share:
        share.dep, share.subtype, share.pos, share.morph = "nsubj", "", "PRON", {"Number": "Plur"}


def subject_without_case(noun: Token, language: str) -> None:
    """ "*Moins de la moitié* des patients ont été vus": a share in front of a verb that has no other subject is it."""
    degree = noun.head if noun.head is not None and noun.head.pos == "ADV" else None
    top = noun if degree is None else degree
    verb, case = top.head, noun.child("case")
    if verb is None or noun.i > verb.i or verb.each("nsubj", "expl", "csubj", "mark"):
        return
    if case is not None and (degree is None or case.i != degree.i + 1):
        return
    finite = any(w.feature("VerbForm") == "Fin" and w.i > noun.i for w in (verb, *verb.each("aux", "cop")))
    counts = row(language, NUMBERS, noun.lemma.lower())
    share = counts is not None and counts.kind in _SHARES
    share = share or any(r.kind in _SHARES for r in rows_of(language, CLOSED, noun))
    if not share or not finite or opening(verb) is not opening(top) or verb.dep in {"acl", "xcomp"}:
        return
    passive = any(c.subtype == "pass" for c in verb.each("aux"))
    attach(noun, verb, "nsubj", "pass" if passive else "")
    if degree is not None and case is not None:
        attach(degree, noun, "advmod")
        attach(case, degree, "fixed")


def number_of_share(share: Token, language: str) -> None:
    """ "La plupart âgées de plus de 75 ans": a share has the number of what is said of it."""
    several = any(c.feature("Number") == "Plur" for c in (*share.each("amod", "acl"), *share.each("nmod")))
    if several and any(r.kind == "part" for r in rows_of(language, CLOSED, share)):
        share.morph = {**share.morph, "Number": "Plur"}


def word_before_mark(adverb: Token, language: str) -> None:
    """ "Le club jouera *même* si la pluie tombe": what stresses a conjunction right behind it goes with its clause."""
    mark, verb = at(adverb, adverb.i + 1), adverb.head
    clause = mark.head if mark is not None and mark.dep == "mark" else None
    if clause is None or verb is None or clause.head is not verb or clause.dep != "advcl" or adverb.children:
        return
    said = (mark.lemma, f"{adverb.form} {mark.lemma}") if mark is not None else ()
    grants = any(
        r.use == "conjunction" for words in said for r in table(language, MODALITY).get(words.lower(), ())
    )
    if grants and any(r.kind == "focus" for r in rows_of(language, CLOSED, adverb)):
        attach(adverb, clause, "advmod")


def asked_with(case: Token, language: str) -> None:
    """ "Pleaded *with* him to come down", "called *on* members to strike": whom one asks so is to do it, and not the asker."""
    verb = next((a for a in case.ancestors() if a.i < case.i and a.pos == "VERB"), None)
    if verb is None or verb.i != case.i - 1:
        return
    rows = table(language, SPEECH).get(f"{verb.lemma} {case.form}".lower(), ())
    if not any(row.kind == "ask" and row.use == "verb" for row in rows):
        return
    below = [c for c in verb.each("xcomp", "advcl", "acl") if c.i > case.i]
    asked = next(
        (c for c in (*verb.each("obl"), *(o for c in below for o in c.each("obl"))) if c.i > case.i), None
    )
    deeds = [*below, *(asked.each("acl") if asked is not None else [])]
    deed = next(
        (c for c in deeds if c.feature("VerbForm") == "Inf" and asked is not None and c.i > asked.i), None
    )
    if asked is None or deed is None or not any(m.pos == "PART" for m in deed.each("mark")):
        return
    attach(case, verb, "compound", "prt")
    attach(asked, verb, "obj")
    attach(deed, verb, "xcomp")
    case.pos = "ADP"


def all_but(word: Token, language: str) -> None:
    """ "*Anything but* safe", "*tout sauf* un voleur", "*loin d'*être sûr": two words that deny what stands behind them."""
    mark = at(word, word.i + 1)
    if mark is None:
        return
    last = mark.lemma if mark.form.endswith("'") else mark.form
    said = f"{word.form} {last}".lower()
    if not any(row.opposite for row in table(language, NEGATION).get(said, ())):
        return
    what = mark.head
    if what is word:  # "anything but safe", where the second word hangs on the first
        what = next((c for c in word.each(*_BEHIND) if c.i > mark.i), None)
    if (
        what is None
        or what.i < mark.i
        or (table(language, PREPOSITIONS).get(said) and not _quality(what, language))
    ):
        return
    if what.head is word:
        _take_place(what, word, mark)
    above = what.head
    if above is not None and above.i < word.i and what.dep in _OF_BEING and _is(above, language):
        _take_place(what, above, mark)
    attach(word, what, "advmod")
    attach(mark, word, "fixed")
    word.pos = "ADV"


def _quality(what: Token, language: str) -> bool:
    """ "Far from *safe*", "loin d'*être un succès*", "far from *a success*": what something is, and not where."""
    if what.pos in {"ADJ", "ADV"} or what.each("cop", "aux"):
        return True
    if any(c.feature("Definite") == "Ind" for c in what.each("det")):
        return not rows_of(language, ANAPHORA, what)
    return not what.children[1:] and what.pos == "NOUN" and bool(known(language, what.form, "ADJ"))


def _is(verb: Token, language: str) -> bool:
    """Whether a verb is the one of being."""
    perfect = any(row.kind == "be" and row.pos == "aux" for row in rows_of(language, PERFECT, verb))
    be = perfect or any(row.kind == "be" for row in rows_of(language, EMPTY, verb))
    return verb.pos in {"VERB", "AUX"} and be


def _take_place(what: Token, around: Token, mark: Token) -> None:
    """Give a predicate the place of the word above it, with all that hangs there; a verb of being is its copula."""
    replace_by(around, what)
    for child in [c for c in around.children if c is not what and c is not mark]:
        attach(child, what, child.dep, child.subtype)
    if around.pos in {"VERB", "AUX"}:
        attach(around, what, "cop")
        around.pos = "AUX"


MISREAD: tuple[Rule, ...] = (
    Rule("named-after", named_after,
        "The street named after Johnson was closed on Monday.",
        "The mayor named after the vote was sworn in on Monday.", pos="VERB ADJ", dep="advcl", over="mark"),
    Rule("clitic-of-verb", clitic_of_verb,
        "Le juge l'accuse de vol.",
        "Le juge voit l'accusé.", pos="DET PRON", dep="det"),
    Rule("noun-with-article", noun_with_article,
        "The town bought a dam.",
        "The town bought a car.", pos="VERB", dep="obj nsubj obl nmod", over="det"),
    Rule("clitic-beside-noun", clitic_beside_noun,
        "La direction en propose 4.",
        "Le maire en parle.", pos="PRON", dep="nmod"),
    Rule("case-for-mark", case_for_mark,
        "Une école nommée d'après Anna Berg a brûlé.",
        "Une école nommée par Anna Berg a brûlé.", pos="ADP", dep="mark"),
    Rule("article-behind", article_behind,
        "The deal will go ahead even if the bank objects, according to the union.",
        "The deal will go ahead.", pos="DET", dep="det"),
    Rule("phrase-of-participle", phrase_of_participle,
        "Un homme arrêté vendredi a été relâché.",
        "Un homme a été relâché vendredi.", pos="NOUN PROPN", dep="obl"),
    Rule("noun-of-light-verb", noun_of_light_verb,
        "Le doyen avait coutume de dîner seul.",
        "Le doyen avait dîné seul.", pos="NOUN", over="aux"),
    Rule("aim-of-light-verb", aim_of_light_verb,
        "L'association a pour objectif de loger dix familles.",
        "L'association a dix euros pour projet.", pos="NOUN", dep="obl", over="case"),
    Rule("infinitive-of-being", infinitive_of_being,
        "Aucune victime n'est à déplorer, selon les pompiers.",
        "Le but est de vendre la halle.", pos="VERB", over="cop"),
    Rule("insert-of-governor", insert_of_governor,
        "Le pilote n'est pas à blâmer, a dit le syndicat.",
        "Le maire veut vendre la halle.", dep="parataxis"),
    Rule("share-for-adverb", share_for_adverb,
        "Peu croient que l'entreprise survivra.",
        "Les élus croient peu que l'entreprise survivra.", pos="ADV", dep="advmod nsubj"),
    Rule("number-of-share", number_of_share,
        "Une vague de chaleur a tué 60 personnes, la plupart âgées de plus de 75 ans.",
        "Une vague de chaleur a tué 60 personnes.", pos="NOUN PRON", over="amod acl nmod"),
    Rule("word-before-mark", word_before_mark,
        "Le club jouera même si la pluie tombe.",
        "Le club jouera même lundi, si la pluie tombe.", pos="ADV", dep="advmod"),
    Rule("asked-with", asked_with,
        "Neighbours pleaded with him to come down.",
        "Neighbours worked with him to find a way.", pos="ADP SCONJ", dep="case mark"),
    Rule("all-but", all_but,
        "The road is anything but safe.",
        "The road is safe for all but the old.", pos="PRON ADV"),
)  # fmt: skip
