"""A verb with its auxiliaries, clitics and adverbs, and what it shares with those that it is joined to."""

from __future__ import annotations

from factdiff.analysis.marking import reflexive
from factdiff.analysis.tree import Token
from factdiff.extraction.claim.plan import Phrasing, Plan, number_of
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.governors import in_phrase
from factdiff.extraction.clause.subjects import conjuncts
from factdiff.languages import lexicon
from factdiff.languages.columns import SpeechRow
from factdiff.languages.lemmas import known
from factdiff.languages.tables import NEGATION, PERFECT, PREPOSITIONS, TIMES


def group_of(verb: Token) -> list[Token]:
    """A verb with its auxiliaries, clitics and negation."""
    helpers = [
        c
        for c in verb.children
        if c.dep in {"aux", "cop"}
        or c.feature("Polarity") == "Neg"
        or (c.pos == "PRON" and c.dep in {"expl", "obj", "iobj"} and c.i < verb.i)
    ]
    return sorted([*helpers, verb], key=lambda w: w.i)


def governing(verb: Token) -> list[Token]:
    """A governor with all that it takes to say it: "est *en* passe", "mis *en examen*"."""
    own = [*group_of(verb), *(verb.each("case", "det") if verb.pos == "NOUN" else [])]
    phrases = [noun for noun in verb.each("obl") if in_phrase(noun) is not None]
    return sorted([*own, *(w for noun in phrases for w in noun.subtree())], key=lambda w: w.i)


def perfect_of(first: Token, verb: Token) -> list[Token]:
    """The infinitive of the auxiliary that the first of several participles has: "*avoir* tué X et blessé Y"."""
    bare = verb is not first and verb.feature("VerbForm") == "Part" and not verb.each("aux")
    return [c for c in first.each("aux") if c.feature("VerbForm") == "Inf"] if bare else []


def opening(verb: Token, plan: Plan) -> Token:
    """The first word of a verb's group that the claim says."""
    return next((word for word in group_of(verb) if word in plan.words), verb)


def start_of(verb: Token, plan: Plan) -> Token:
    """Where an auxiliary goes: before the verb, its clitic and its adverbs."""
    first = reflexive(verb) or verb
    inside = {word.i: word for word in plan.words}
    adverbs = [c for c in verb.each("advmod") if c.i < verb.i and all(w.dep == "fixed" for w in c.children)]
    for word in sorted(adverbs, key=lambda w: -w.i):
        if word.subtree()[-1].i == first.i - 1 and word.i in inside:
            first = word
    mark = inside.get(first.i - 1)
    return mark if mark is not None and mark.form == '"' else first


def last_of(verb: Token, plan: Phrasing) -> Token:
    """Where an object goes: behind the verb, the adverbs right behind it ("ne connaît *pas* Paul Ney") and a bare recipient."""
    last = verb
    for word in plan.words:
        adverb = word.dep == "advmod" and word.head is verb and not word.children
        if adverb and word.i == last.i + 1:
            last = word
    for recipient in verb.each("iobj"):
        words = [word for word in recipient.subtree() if word in plan.words]
        if words and words[0].i == last.i + 1:
            last = words[-1]
    return last


def close(noun: Token, plan: Phrasing) -> list[Token]:
    """A noun with what tells its kind ("taux de chômage"), before what tells where or when it is."""
    of = plan.rules.form("join", "of")
    parts = [c for c in noun.each("amod", "nmod", "flat") if c.i > noun.i]
    kind = [
        c
        for c in parts
        if c.dep != "nmod" or (any(k.lemma == of for k in c.each("case")) and not c.each("det"))
    ]
    return sorted({noun, *(w for c in kind for w in c.subtree())}, key=lambda w: w.i)


def carrier(verb: Token, infinitive: Token) -> list[Token]:
    """The noun between a verb and what it governs: "trouver *un moyen* de"."""
    noun = infinitive.head if infinitive.head is not None and infinitive.head.dep == "obj" else None
    return grammar.phrase(noun) if noun is not None and noun.head is verb else []


def shared_objects(first: Token, verb: Token) -> list[Token]:
    """The clitic object of the first verb, where the other has none of its own: "l'a remplacé et dépassé"."""
    if verb.each("obj", "iobj", "ccomp", "xcomp", "expl", "obl"):
        return []
    return [c for c in first.each("obj", "iobj") if c.i < first.i and not grammar.relative(c)]


def counts_apart(first: Token, verb: Token, plan: Plan) -> bool:
    """ "Deux hommes ont été condamnés et un troisième acquitté": an auxiliary agrees with its own subject alone."""
    own, shared = grammar.subject(verb), grammar.subject(first)
    if own is None or shared is None:
        return False
    said = {"Plur": "plural", "Sing": "singular"}.get(verb.feature("Number"), "")
    return (said or number_of([own], plan.rules)) != number_of(conjuncts(shared), plan.rules)


def lasting(verb: Token) -> bool:
    """ "Incarcéré depuis mars", "closed since May": what was done then still holds."""
    cases = (word for phrase in verb.each("obl") for word in phrase.subtree() if word.dep == "case")
    return any(
        any(row.kind == "since" for row in case.marks.rows(TIMES))
        and any(row.kind == "time" and row.usual for row in case.marks.rows(PREPOSITIONS))
        for case in cases
    )


def kind_of(auxiliary: Token, plan: Plan) -> str:
    """What an auxiliary does: passive, copula, or one of the two perfects."""
    if auxiliary.subtype == "pass":
        return "passive"
    if auxiliary.dep == "cop":
        return "copula"
    has = takes(plan, auxiliary.lemma.lower(), "have")
    return "perfect" if has else "being"


def takes(plan: Plan, lemma: str, auxiliary: str) -> bool:
    """Whether a verb is an auxiliary of the perfect, or has its perfect with one: "be", "have"."""
    row = lexicon.row(plan.discourse.registry.language, PERFECT, lemma)
    return row is not None and row.kind == auxiliary


def doubted(word: Token, said: SpeechRow | None) -> bool:
    """ "A démenti que la centrale *fuie*": a present behind what denies it is a subjunctive, which taggers miss."""
    return said is not None and said.kind == "deny" and word.feature("Tense") == "Pres"


def dictionary_form(verb: Token, plan: Plan) -> str:
    """The dictionary form of a verb; where the reader's is no lemma of its form, the lexicon's first."""
    lemma = verb.lemma.lower()
    listed = known(plan.rules.code, verb.form, "VERB")
    return lemma if lemma in listed or not listed else listed[0]


def indicative_of(word: Token, plan: Plan) -> str:
    """ "Quoique le ministre *promette*": a subjunctive that a tagger misses is the plural's form without its ending."""
    singular, plural = (plan.rules.present(word.lemma.lower(), number) for number in ("singular", "plural"))
    form, agreeing = word.form.lower(), bool(plan.rules.form("agree", "Fem Sing"))
    opened = agreeing and grammar.opening_marks(plan.told.clause.verb) and word.feature("Number") == "Sing"
    return singular if opened and form not in {singular, plural} and plural.startswith(form) else ""


def bare_form(word: Token) -> bool:
    """ "Demanded that he resign", "that it be closed": a third person in the dictionary form."""
    own = grammar.subject(word.head if word.dep in {"aux", "cop"} and word.head is not None else word)
    several = own is not None and (own.feature("Number") == "Plur" or own.feature("Person") in {"1", "2"})
    modal = word.dep == "aux" and word.subtype != "pass"
    return word.form.lower() == word.lemma.lower() and not modal and not several


def judged_above(plan: Plan) -> bool:
    """Whether a verdict holds the clause, and is not set into it ("le trésorier, semble-t-il, a fui")."""
    clause = plan.told.clause
    above = [*clause.verb.ancestors()]
    return any(word in above for word, _ in clause.verdicts) and bool(clause.verb.each("mark"))


def part_negation(verb: Token, plan: Plan) -> None:
    """ "Ne pas comprendre" → "ne comprend pas": around a finite verb a negation has two places, and is put in anew.

    "Jamais achevés" and "non publiée" have one of the two alone; "non" stands before no finite verb.
    """
    if not plan.rules.form("not", "before"):
        return
    words = [c for c in verb.each("advmod", "obj") if c.i < verb.i and c in plan.words]  # "ne rien regretter"
    particle = next((c for c in words if c.marks.row(NEGATION, "particle") is not None), None)
    partner = next((c for c in words if c is not particle and c.marks.kind(NEGATION) == "negation"), None)
    if partner is None or (particle is None and verb.feature("VerbForm") == "Inf"):
        return
    whole = [partner, *partner.each("fixed")]  # "pas du tout", "pas encore"
    plan.drop([particle, *whole] if particle is not None else whole)
    if len(whole) > 1:
        plan.partner = " ".join(word.form.lower() for word in whole)
    elif particle is not None or partner.marks.row(NEGATION, "partner") is not None:
        plan.partner = partner
