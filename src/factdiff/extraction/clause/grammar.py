"""Questions that extraction asks of the tree, answered by UD features, relations and table rows.

No word of a language stands here: a word counts by its row in the language's tables.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from factdiff.analysis.tree import Token, names_right_behind, once
from factdiff.extraction.clause.granting import believed, granted
from factdiff.languages import lexicon
from factdiff.languages.columns import ModalityRow, PrepositionRow
from factdiff.languages.inflection import inflection
from factdiff.languages.tables import (
    CLOSED,
    FUNCTION,
    MODALITY,
    NUMBERS,
    PREPOSITIONS,
    SPEECH,
    TRANSITIVE,
    UNITS,
)

#: What takes the place of an object.
_COMPLEMENTS = ("obj", "ccomp", "xcomp", "csubj", "iobj")
#: Relations that open a clause of its own.
CLAUSAL = frozenset({"root", "conj", "ccomp", "csubj", "advcl", "acl", "parataxis", "xcomp", "dislocated"})
SUBJECT = ("nsubj", "csubj")
#: What a noun has below it only where it is a predicate.
_OF_PREDICATES = frozenset({"cop", "aux", "nsubj", "csubj", "expl"})
#: Below these a word is no part of the phrase that its head names.
OUTSIDE_PHRASE = frozenset(
    {"acl", "appos", "advcl", "parataxis", "ccomp", "conj", "cc", "discourse", "dislocated", "list"}
)
_OUTSIDE_MEMBERS = OUTSIDE_PHRASE - {"conj", "cc"}
#: Words that say how large a part is.
_SHARES = frozenset({"collective", "fraction", "part", "portion", "share"})
_place = attrgetter("i")


def readings(rows: Iterable[PrepositionRow]) -> list[PrepositionRow]:
    """What a preposition can mean, its usual meaning first."""
    return sorted(rows, key=lambda row: not row.usual)


def condition(mark: Token) -> ModalityRow | None:
    """The row of a conjunction that opens a condition ("si", "unless")."""
    row = mark.marks.row(MODALITY, "conjunction")
    if row is None or row.kind != "hypothetical":
        return None
    if mark.head is not None and (granted(mark.head) or believed(mark.head) is not None):
        return None
    # "*Si bien que* le bac circule": words that open a result are no condition, whatever the first of them is alone.
    words = " ".join(w.form.lower() for w in (mark, *mark.each("fixed")))
    other = lexicon.table(mark.marks.language, PREPOSITIONS).get(words, ()) if mark.each("fixed") else ()
    return None if other and all(r.kind not in {"condition", "time"} for r in other) else row


def bracketed(clause: Token) -> bool:
    """ "(Founded in 1990)", "(devenu Airbus)": what brackets insert is told by the article, whoever speaks around it."""
    first = clause.subtree()[0]
    return clause.dep == "acl" and first.form in {"(", "["}


def only(word: Token) -> bool:
    """ "*Only* the schools", "*seulement* si": a word that leaves out all others."""
    return any(row.kind == "focus" and row.means == "only" for row in word.marks.rows(CLOSED))


def timed(verb: Token) -> bool:
    """ "*Avant de* percuter X", "*after* lying": whether a clause stands behind a preposition of time."""
    return any(row.kind == "time" and row.usual for row in verb.marks.prepositions)


def complementiser(word: Token) -> bool:
    """Whether a word opens a clause that says what ("que", "that")."""
    row = word.marks.row(FUNCTION)
    return row is not None and row.complementiser


@once
def passive(token: Token) -> bool:
    """Whether a verb is in the passive, after its auxiliaries, subject or bare participle."""
    if any(c.dep == "aux" and c.subtype == "pass" for c in token.children):
        return True
    if any(c.dep == "nsubj" and c.subtype == "pass" for c in token.children):
        return True
    return bare_participle(token)


def bare_participle(token: Token) -> bool:
    """A past participle that modifies a noun or clause without an auxiliary of its own."""
    return (
        token.feature("VerbForm") == "Part"
        and token.feature("Tense") == "Past"
        and token.dep in {"acl", "advcl", "amod", "conj"}
        and not token.each("aux", "cop")
        and not token.child(*SUBJECT)
        and not _shares_perfect(token)
    )


def _shares_perfect(participle: Token) -> bool:
    """ "A séquestré et *étranglé* sa voisine": the auxiliary of the first verb says that somebody has done both."""
    first = participle.head if participle.dep == "conj" else None
    return first is not None and not passive(first) and any(c.subtype == "tense" for c in first.each("aux"))


@once
def finite(token: Token) -> Token | None:
    """The word of a predicate that carries mood and tense: itself, an auxiliary or a copula."""
    for word in [*token.each("aux", "cop"), token]:
        if word.feature("VerbForm") == "Fin":
            return word
    return None


def opening_marks(verb: Token) -> list[Token]:
    """The conjunctions of a clause; what is joined to one with none of its own stands under the same ones."""
    own = verb.each("mark")
    first = verb
    while first.dep == "conj" and first.head is not None and finite(first) is not None:
        first = first.head
    bare = all(mark.marks.row(FUNCTION) is not None and condition(mark) is None for mark in own)
    shared = [mark for mark in first.each("mark") if condition(mark) is not None] if first is not verb else []
    # "Si la banque échoue et que l'État paie": a second "que" stands for the "si" before it.
    return shared if shared and bare else own


def infinitival(token: Token) -> bool:
    """Whether a predicate, its copula or an auxiliary is an infinitive."""
    words = [token, *token.each("cop", "aux")]
    return any(w.feature("VerbForm") == "Inf" for w in words)


def imperative(token: Token) -> bool:
    """Whether a predicate is said to somebody: "suivez l'actualité", "subscribe now"."""
    word = finite(token)
    return word is not None and word.feature("Mood") == "Imp" and subject(token) is None


def perfect_infinitive(token: Token) -> bool:
    """ "To have left", "avoir quitté"."""
    return any(c.subtype == "tense" and c.feature("VerbForm") == "Inf" for c in token.each("aux"))


def gerundive(token: Token) -> bool:
    """An infinitive, a gerund, or a present participle behind a preposition ("of selling")."""
    if token.each("aux"):
        return finite(token) is None
    bearer = token.child("cop") or token  # "accused of being slow"
    form = bearer.feature("VerbForm")
    if form == "Part" and bearer.feature("Tense") != "Past":  # some taggers name no tense: "of cheating"
        return bool(token.each("mark", "case"))
    return form in {"Inf", "Ger"}


@once
def predicative(token: Token) -> bool:
    """Whether a word heads a predication: a verb, or a noun or adjective with a copula."""
    if token.subtype == "cleft":
        return False  # "C'est" of a cleft sentence
    if token.child("cop") or (token.pos == "ADJ" and token.child("aux") and token.child(*SUBJECT)):
        return True
    if token.pos in {"VERB", "AUX"}:
        return token.dep not in {
            "aux",
            "cop",
            "fixed",
            "flat",
            "case",
            "mark",
            "compound",
            "amod",
            "det",
        } and (
            token.dep in CLAUSAL or bool(token.child(*SUBJECT)) or token.feature("VerbForm") in {"Inf", "Fin"}
        )
    return token.dep in {"advcl", "ccomp"} and bool(token.child("nsubj"))


def agent(token: Token) -> Token | None:
    """The agent of a passive."""
    for child in token.children:
        if child.subtype == "agent" and child.dep == "obl":
            return child
    return None


@once
def subject(token: Token) -> Token | None:
    """The subject of a predicate's own clause."""
    found = [child for child in token.children if child.dep in SUBJECT and child.subtype != "outer"]
    free = [child for child in found if not _in_a_phrase(child)] or found
    if not free:
        return None
    # "« Messieurs, vous … », a lancé le maire": who is called stands before the verb, who speaks behind it.
    behind = next((child for child in free if child.i > token.i), None)
    if behind is None or behind is free[0] or token.marks.verb(SPEECH) is None:
        return free[0]
    return behind if free[0].pos == "PRON" or _quoted_apart(free[0], token) else free[0]


def _quoted_apart(noun: Token, verb: Token) -> bool:
    """Whether a quotation mark stands between a noun and the verb behind it."""
    return any(w.form == '"' and noun.i < w.i < verb.i for w in verb.top().subtree())


def _in_a_phrase(token: Token) -> bool:
    """Behind a preposition stands no subject, whatever the tree says: "déclare dans un entretien X"."""
    return any(case.pos == "ADP" for case in token.each("case"))


def predicated(mark: Token) -> bool:
    """ "Le but est *que* la ville vende": a mark behind a copula opens what is told, and ties it to nothing."""
    clause = mark.head
    return mark.dep == "mark" and clause is not None and any(cop.i < mark.i for cop in clause.each("cop"))


def shared_object(verb: Token) -> Token | None:
    """ "Captured and burned two villages": the one object of several verbs, for the verb that the tree gives none.

    A later verb has it where it stands behind all of them; the first only if it never does without one.
    """
    if passive(verb) or verb.each(*_COMPLEMENTS):
        return None
    first = verb.head if verb.dep == "conj" else None
    joined = first is not None and any(c.each("cc") for c in first.each("conj") if c.i >= verb.i)
    if first is not None and joined and not passive(first):
        last = max(c.i for c in first.each("conj") if c.each("cc"))
        before = [other for other in (first, *first.each("conj")) if other.i < verb.i]
        return next((c for other in before for c in other.each("obj") if c.i > last), None)
    if verb.marks.row(TRANSITIVE) is None:
        return None
    return next((c for other in verb.each("conj") if other.each("cc") for c in other.each("obj")[:1]), None)


def thing(pronoun: Token) -> bool:
    """Whether a pronoun points at a thing or at what was said ("cela", "c'", "this"), never at somebody."""
    row = pronoun.marks.row(FUNCTION)
    return row is not None and row.thing


def bare(noun: Token) -> bool:
    """ "Faire *appel*", "open *fire*": a noun without an article or anything else beside it, which is one with its verb."""
    return noun.pos == "NOUN" and not noun.each("det", "nummod", "nmod", "amod", "acl", "compound")


def undetermined(noun: Token) -> bool:
    """A single noun without article, number, owner or epithet, which means none in particular: "un changement de *capitaine*"."""
    one = noun.pos == "NOUN" and noun.feature("Number") != "Plur" and not fused(noun)
    owned = any(c.feature("Poss") == "Yes" for c in noun.children)
    return one and not owned and not noun.each("det", "nummod", "amod", "compound")


def fused(noun: Token) -> bool:
    """ "À la place *du* pont": whether the last word of a preposition holds the article."""
    words = [w for case in noun.each("case") for w in (case, *case.each("fixed"))]
    last = max(words, key=lambda word: word.i, default=None)
    return last is not None and inflection(noun.marks.language).listed("fused", last.form.lower())


def counted_by(share: Token) -> Token | None:
    """ "Most of *the doctors*", "plus d'un tiers *des élus*", "60 % *of voters*": the several that a share is of."""
    below = (c for c in share.each("nmod", "obl") if c.i > share.i and c.pos in {"NOUN", "PROPN", "PRON"})
    below = (c for c in below if not relative(c) and (c.each("case") or share.pos == "NUM"))
    several = next((c for c in below if c.feature("Number") == "Plur"), None)
    return several if several is not None and counts(share) else None


def counts(share: Token) -> bool:
    """Whether a word says how large a part is, or is one of a closed class that stands alone."""
    row = lexicon.row(share.marks.language, NUMBERS, share.form.lower())
    named = row is not None and row.kind in _SHARES
    named = named or any(row.kind in _SHARES for row in share.marks.rows(CLOSED))
    counts = (
        named or share.pos in {"NUM", "SYM"} or any(row.kind == "percent" for row in share.marks.rows(UNITS))
    )
    alone = share.pos in {"ADJ", "DET", "PRON"} and not share.each("det")
    return counts or (alone and share.marks.row(FUNCTION) is not None)


def light(noun: Token) -> bool:
    """ "The *way* the grants are paid", "la *raison* pour laquelle": a noun that says nothing but what follows it."""
    return any(row.kind == "antecedent" for row in noun.marks.rows(CLOSED))


def relative(token: Token) -> bool:
    """A relative pronoun."""
    kind = token.morph.get("PronType")
    return kind == "Rel" or (kind == "Int" and token.pos == "PRON")


def phrase(token: Token, *, outside: frozenset[str] = OUTSIDE_PHRASE) -> list[Token]:
    """The words of a nominal phrase without clauses, appositions and further conjuncts."""
    known = token.asked.get(outside)
    if known is None:
        known = token.asked[outside] = tuple(_phrase(token, outside))
    return list(known)


def _phrase(token: Token, outside: frozenset[str]) -> list[Token]:
    own = [c for c in token.children if c.dep not in outside and c.dep not in _OF_PREDICATES]
    own = [c for c in own if c.subtype != "cleft"]
    own = [c for c in own if not _of_clause(c, token)]
    found, stack = [token], [c for c in own if not _detached(c, token)]
    while stack:
        word = stack.pop()
        found.append(word)
        stack += [c for c in word.children if c.dep not in _OUTSIDE_MEMBERS or names_right_behind(c)]
    found += [w for word in found for clause in _defining(word) for w in clause.subtree()]
    return _trim(sorted(found, key=_place))


def _defining(word: Token) -> list[Token]:
    """ "Those *surveyed*": only the participle right behind the pronoun says who they are."""
    if word.pos != "PRON" or word.feature("PronType") != "Dem" or word.feature("Number") != "Plur":
        return []
    return [c for c in word.each("acl") if c.i == word.i + 1]


def _of_clause(token: Token, noun: Token) -> bool:
    """ "Mardi, c'est un voisin qui …": what stands before the copula of a noun belongs to the clause, not to the noun."""
    copula = noun.child("cop")
    return copula is not None and token.i < copula.i and noun.pos in {"NOUN", "PROPN"}


def _detached(token: Token, head: Token) -> bool:
    """A modifier that says something of its own: an adjective with a complement, a phrase behind a comma."""
    if token.i < head.i or token.dep not in {"amod", "nmod"}:
        return False
    heavy = token.dep == "amod" and bool(token.each("obl", "nmod", "advcl", "xcomp"))
    return heavy or any(c.form == "," and c.i < token.i for c in token.children)


def full_phrase(token: Token) -> list[Token]:
    """The words of a phrase with all that belongs to it but relative and inserted clauses."""
    skip = {"parataxis", "discourse"}
    if token.each("cop") and any(c.subtype == "relcl" for c in token.children):
        skip |= _OF_PREDICATES  # "ce sont ces pierres qui …": the frame is no part of what is meant
    found, stack = [], [token]
    while stack:
        word = stack.pop()
        found.append(word)
        stack.extend(
            c
            for c in word.children
            if c.dep not in skip and not (c.dep == "acl" and c.subtype == "relcl") and not _of_clause(c, word)
        )
    return _trim(sorted(found, key=_place))


def without_case(token: Token, words: Iterable[Token]) -> list[Token]:
    """The words of a phrase without the preposition in front of it or the genitive behind it."""
    cases = token.each("case", "mark")
    own = {id(w) for case in cases for w in case.subtree()}
    # "Principalement dans une tour": what stands before a preposition speaks of the phrase and not of its noun.
    first = next((case.i for case in cases if case.i < token.i), 0)
    kept = [w for w in words if id(w) not in own and w.i >= first] if own else list(words)
    return _trim(kept) or [token]


def _trim(words: list[Token]) -> list[Token]:
    whole = words
    while words and words[0].pos == "PUNCT" and words[0].form != '"':
        words = words[1:]
    while words and words[-1].pos == "PUNCT" and words[-1].form not in {'"', ")", "%"}:
        words = words[:-1]
    return unpaired(words) or whole


def unpaired(words: list[Token]) -> list[Token]:
    """The words without a quotation mark at an end that has no partner among them."""
    ends = [words[0].form, words[-1].form] if words else []
    if '"' in ends and [w.form for w in words].count('"') % 2:
        return words[1:] if ends[0] == '"' else words[:-1]
    return words


def contiguous(words: list[Token], around: Token) -> list[Token]:
    """The unbroken run of ``words`` that holds ``around``; stray words of a wrong tree fall away."""
    run: list[Token] = []
    for word in words:
        if run and word.i != run[-1].i + 1:
            if any(w is around for w in run):
                break
            run = []
        run.append(word)
    return run
