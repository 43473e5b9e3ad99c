"""What a pronoun cannot mean for where it stands: whoever acts beside it, or what is no thing at all.

"X le veut" takes X for no "le" (nor "X veut le voir"); "l'emporter", "en témoigner", "il y a" mean nothing said
before, and "il l'a annoncé" means all that was.
"""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.rebutted import accuser
from factdiff.extraction.clause.subjects import agent_or_subject, conjuncts, doer
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import CLOSED, CONCEPTS, MODALITY, NEGATION, SPEECH, TIMES

#: What takes part in a predication itself, where time, place and source only frame it.
_CORE = frozenset({"nsubj", "csubj", "obj", "iobj"})
#: Who is asked or accused is somebody, whatever else is told.
_OF_SOMEBODY = frozenset({"accuse", "ask", "plain"})


def predicate_above(word: Token) -> Token | None:
    """The nearest predicate that a word stands below."""
    return next((above for above in word.ancestors() if grammar.predicative(above)), None)


def fellows(pronoun: Token) -> list[Token]:
    """The other participants of the pronoun's predicate, with the one who does what it is said to."""
    verb = predicate_above(pronoun) or pronoun.head
    if verb is None:
        return []
    beside = [c for c in verb.children if c.dep in _CORE or c.subtype in {"agent", "arg"}]
    by = doer(verb) if agent_or_subject(verb) is None and grammar.finite(verb) is None else None
    # "En menant le débat, elle …": whoever leads the debate is not the debate.
    frames = [c for c in verb.each("advcl", "obl") if pronoun.dep == "nsubj" and grammar.finite(c) is None]
    beside += [c for f in frames if grammar.predicative(f) for c in f.children if c.dep in _CORE | {"obl"}]
    apart = (accuser(verb), _wishing(pronoun, verb))  # who accuses is not who denies it
    found = [*beside, *([by] if by is not None else []), *(word for word in apart if word is not None)]
    members = [member for token in found for member in conjuncts(token)]
    return [token for token in members if token is not pronoun and not _above(pronoun, token)]


def _wishing(pronoun: Token, verb: Token) -> Token | None:
    """ "Le parquet veut qu'*il soit* jugé": what somebody wants of himself stands in the infinitive; a subjunctive is of another."""
    word, above = grammar.finite(verb), verb.head
    wants = above is not None and verb.dep == "ccomp" and above.marks.verb_kind(MODALITY) == "intended"
    open_ = word is not None and word.feature("Mood") == "Sub"
    return (
        grammar.subject(above) if above is not None and wants and open_ and pronoun.dep == "nsubj" else None
    )


def _above(pronoun: Token, token: Token) -> bool:
    """ "Il et son frère", "his lawyer": a word is no fellow of what stands inside its own phrase."""
    return any(a is token for a in pronoun.ancestors()) or any(a is pronoun for a in token.ancestors())


def empty(pronoun: Token) -> bool:
    """Whether a pronoun stands for nothing that has a name: an adverb, a part of its verb, or what was said."""
    shaped = pronoun.feature("Number") or pronoun.feature("Gender")
    return (
        not shaped
        or _part_of_verb(pronoun)
        or _clausal(pronoun)
        or _impersonal(pronoun)
        or _presents(pronoun)
    )


def _part_of_verb(pronoun: Token) -> bool:
    """ "L'emporter" is one word for winning."""
    verb = pronoun.head
    joined = f"{pronoun.form}{verb.lemma}".lower() if verb is not None else ""
    return pronoun.dep in {"obj", "expl"} and listed(pronoun.marks.language, CONCEPTS, joined)


def _impersonal(pronoun: Token) -> bool:
    """ "It emerged that the till was gone": beside a verb that says nothing a clause is what "it" stands for."""
    verb, neuter = pronoun.head, pronoun.feature("Gender") == "Neut"
    if verb is None or pronoun.dep != "nsubj" or not neuter or verb.marks.verb(SPEECH) is not None:
        return False
    # "It became clear that …", "it became known that …": the clause hangs on what it became.
    below = [verb, *(c for c in verb.each("xcomp") if grammar.finite(c) is None and not c.each("mark"))]
    return any(c.each("mark") for word in below for c in word.each("ccomp", "csubj"))


def _presents(pronoun: Token) -> bool:
    """ "It is the third stabbing this year": what is counted was told as a deed, by no noun."""
    noun, neuter = pronoun.head, pronoun.feature("Gender") == "Neut"
    if noun is None or pronoun.dep != "nsubj" or not neuter or noun.pos != "NOUN" or not noun.each("cop"):
        return False
    kinds = {row.kind for word in noun.each("amod") for row in word.marks.rows(TIMES)}
    return "ordinal" in kinds


def _clausal(pronoun: Token) -> bool:
    """ "Si certains le souhaitent", "she said it": what is said or wished is a clause, not a thing."""
    verb, neuter = pronoun.head, pronoun.feature("Gender") in {"Masc", "Neut", ""}
    if verb is None or pronoun.dep != "obj" or not neuter or pronoun.feature("Number") == "Plur":
        return False
    said = verb.marks.verb(SPEECH)
    tells = said is not None and said.kind not in _OF_SOMEBODY and not said.quote
    wish = verb.marks.verb(MODALITY)
    wished = wish is not None and wish.kind != "phase" and pronoun.i < verb.i
    return tells or wished


def everybody(noun: Token) -> bool:
    """ "Tout le monde", "no link": all there are or none, and nobody and nothing in particular."""
    determiners = noun.each("det")
    if any(det.marks.kind(NEGATION) == "negation" for det in determiners):
        return True
    rows = [row for word in (*determiners, *noun.each("amod")) for row in word.marks.rows(CLOSED)]
    anybody = any(row.kind == "anybody" for row in noun.marks.rows(CLOSED))
    return anybody and any(row.kind == "universal" for row in rows)


def framed(token: Token, pronoun: Token) -> bool:
    """ "Quant aux écologistes, ils …": what a clause is about stands before it and is meant in it."""
    before = token.i < pronoun.i and token.dep in {"obl", "dislocated", "advmod"}
    return before and any(row.kind == "topic" and not row.genitive for row in token.marks.prepositions)


def said_again(noun: Token, pronoun: Token) -> bool:
    """ "It referred to *the database*": who acts is not what the same clause calls by its noun."""
    verb = pronoun.head
    if verb is None or pronoun.dep != "nsubj" or noun.pos != "NOUN":
        return False
    behind = (word for word in verb.subtree() if word.i > pronoun.i and word.form == noun.form)
    return any(word.pos == "NOUN" and word.dep in {"obj", "obl", "iobj"} for word in behind)


def noun_behind(token: Token | None, pronoun: Token) -> Token | None:
    """Another noun that agrees with "celui-ci", behind the subject: the latter is not whoever acts."""
    if token is None or token.top() is pronoun.top():
        return None
    own = {id(word) for word in token.subtree()}
    agreeing = (w for w in token.top().subtree() if w.pos == "NOUN" and w.i > token.i and id(w) not in own)
    alike = (w for w in agreeing if w.each("det", "case") and w.agrees(pronoun))
    return next((w for w in alike if w.dep in {"obj", "obl", "iobj"}), None)


def within(token: Token | None, other: Token | None) -> bool:
    """Whether a word stands inside the phrase of another."""
    return token is not None and any(above is other for above in token.ancestors())
