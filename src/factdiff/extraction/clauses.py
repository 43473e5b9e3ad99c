"""Sentence → clauses: which words predicate something, who governs them, what is theirs.

A governor that only says how real its infinitive is ("tente de convaincre", "plan to meet") makes no
clause: it is kept as a governor of the clause below it. A reporting verb with content makes none
either; `factdiff.extraction.attribution` reads it as a source.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from factdiff.analysis.tree import Sentence, Token
from factdiff.extraction import grammar
from factdiff.extraction.grammar import Tongue
from factdiff.extraction.subjects import subjects
from factdiff.languages.lexicon import Row

_LONGEST_CHAIN = 5
_CONTENT = frozenset({"ccomp", "xcomp"})
#: Kinds of speech whose content may be an infinitive ("nie avoir tiré").
_WITH_INFINITIVE = frozenset({"deny", "accuse", "promise", "claim", "think", "assert"})


@dataclass(slots=True, eq=False)
class Clause:
    """One predication: its content word, the verbs above it that qualify it, its subjects.

    ``shape`` is ``verb``, ``copula``, ``participle``, ``infinitive`` or ``nominal``; ``verb`` is the word
    whose auxiliaries and mood count (the outermost governor, or the head itself); ``tokens`` are the
    clause's own words, those of clauses inside it left out.
    """

    sentence: Sentence
    head: Token
    shape: str
    governors: tuple[tuple[Token, Row], ...] = ()
    subjects: tuple[Token, ...] = ()
    tokens: tuple[Token, ...] = ()
    inner: list[Clause] = field(default_factory=list)

    @property
    def verb(self) -> Token:
        """The word whose mood and tense the clause has."""
        return self.governors[0][0] if self.governors else self.head


def clauses(sentence: Sentence, tongue: Tongue) -> list[Clause]:
    """All clauses of a sentence in text order, reporting verbs and governors left out."""
    denied = {id(c) for t in sentence.tokens for c in contents(t, tongue) if c.pos == "NOUN"}
    heads = [t for t in sentence.tokens if grammar.predicative(t) or id(t) in denied]
    absorbed = {id(t) for t in heads if _absorbed(t, tongue)}
    found = [_clause(t, sentence, tongue) for t in heads if id(t) not in absorbed and _independent(t, tongue)]
    _share_words(found, sentence)
    for clause in found:
        clause.subjects = tuple(subjects(clause, tongue))
    return found


# --- which words ------------------------------------------------------------------------------------


def governed(token: Token, tongue: Tongue) -> Token | None:
    """The infinitive below a word that qualifies it (``tente`` → ``convaincre``), if there is one."""
    row = _qualifier(token, tongue)
    if row is None:
        return None
    for child in token.children:
        if _controlled_by_object(token, child):
            continue
        if (
            child.i > token.i
            and child.feature("VerbForm") in {"Inf", "Ger"}
            and child.dep in {"xcomp", "ccomp", "advcl", "obl", "acl", "obj"}
        ) and (child.dep != "advcl" or child.child("mark") is None or row.kind == "attempted"):
            return child
        if child.dep == "xcomp" and child.i > token.i and grammar.infinitival(child):
            return child
    return _governed_by_noun(token, tongue) if token.pos in {"VERB", "AUX"} else None


def _controlled_by_object(token: Token, child: Token) -> bool:
    """ "Wants Moscow to stop": what the object is to do is no deed of the subject's."""
    objects = [c for c in token.each("obj", "iobj") if c.i < child.i and c is not grammar.reflexive(token)]
    return child.dep in _CONTENT and bool(objects) and not grammar.passive(token)


def _governed_by_noun(token: Token, tongue: Tongue) -> Token | None:
    noun = token.child("obj")
    if noun is None or tongue.row("modality", noun.lemma, "noun") is None:
        return None
    return next((c for c in noun.each("acl", "nmod", "xcomp") if c.feature("VerbForm") == "Inf"), None)


def _qualifier(token: Token, tongue: Tongue) -> Row | None:
    if token.pos in {"VERB", "AUX"}:
        if grammar.passive(token):
            row = tongue.verb("modality", token, "passive") or tongue.row(
                "modality", token.form.lower(), "adjective"
            )
            return row or tongue.verb("modality", token)
        return (
            _named(token, tongue) or tongue.verb("modality", token) or tongue.verb("modality", token, "aux")
        )
    return (
        tongue.row("modality", token.lemma, "adjective", "noun")
        if token.child("cop") or token.pos == "ADJ"
        else None
    )


def _named(token: Token, tongue: Tongue) -> Row | None:
    """The row of the noun that a light verb takes: "a l'intention de", "has a plan to"."""
    noun = token.child("obj")
    light = noun is not None and tongue.row("light", token.lemma) is not None
    return tongue.row("modality", noun.lemma, "noun") if light and noun is not None else None


def _absorbed(token: Token, tongue: Tongue) -> bool:
    return governed(token, tongue) is not None or reports(token, tongue) or _cites(token, tongue)


def _cites(token: Token, tongue: Tongue) -> bool:
    """ "Citant un diplomate": whom a source cites is a source and no fact."""
    row = tongue.verb("speech", token) if token.pos in {"VERB", "AUX"} else None
    return row is not None and row.kind == "cite" and token.feature("VerbForm") in {"Part", "Ger"}


def reports(token: Token, tongue: Tongue) -> bool:
    """Whether a word is a reporting verb whose content stands in the sentence."""
    row = tongue.verb("speech", token)
    if row is None or row.kind == "plain" or token.pos not in {"VERB", "AUX"}:
        return False
    if token.dep == "parataxis":
        return True
    return bool(contents(token, tongue))


def contents(token: Token, tongue: Tongue) -> list[Token]:
    """The heads of what a reporting verb reports."""
    row = tongue.verb("speech", token)
    if row is None:
        return []
    found = [c for c in token.each("ccomp") if grammar.predicative(c) or c.pos in {"NOUN", "ADJ", "PROPN"}]
    if row.note.startswith(("quote", "clause")):
        return found
    if row.kind in _WITH_INFINITIVE:
        found += [
            c
            for c in token.children
            if _reported_infinitive(c, tongue) and (row.kind == "accuse" or governed(token, tongue) is not c)
        ]
    if row.kind == "deny" and not found:
        found += [c for c in token.each("obj") if c.pos == "NOUN"]
    return found


def _reported_infinitive(token: Token, tongue: Tongue) -> bool:
    return (
        token.dep in {"xcomp", "obl", "advcl", "ccomp", "obj"}
        and (token.feature("VerbForm") in {"Inf", "Ger"} or grammar.infinitival(token))
        and not any(
            r.kind == "purpose" and "usual" in r.note
            for r in tongue.rows("prepositions", grammar.preposition(token))
        )
    )


def _independent(token: Token, tongue: Tongue) -> bool:
    """Whether a predicative word is a fact's: finite, governed, reported, or a nonfinite clause of its own."""
    head = token.head
    if head is not None and _called_for(token, head, tongue):
        return True
    if token.dep == "xcomp" and not token.child(*grammar.SUBJECT):
        return False
    if grammar.finite(token) is not None:
        return True
    if token.dep == "conj" and head is not None and grammar.predicative(head):
        return _independent(head, tongue)
    if grammar.infinitival(token):
        return _infinitive_clause(token, tongue) and not (head is not None and _asked(token, head, tongue))
    if token.feature("VerbForm") in {"Part", "Ger"} or (token.pos == "VERB" and token.dep == "acl"):
        return token.dep in {"acl", "advcl", "parataxis", "root"} and _accompanied(token)
    return token.child("cop") is not None


def _called_for(token: Token, head: Token, tongue: Tongue) -> bool:
    """Whether the word above governs it ("tente de …") or reports it."""
    governs = governed(head, tongue) is token or governed(_verb_of(head), tongue) is token
    return governs or any(c is token for c in contents(head, tongue))


def _infinitive_clause(token: Token, tongue: Tongue) -> bool:
    """ "Pour rencontrer X", "après avoir heurté Y": an infinitive with a purpose or a time."""
    listed = tongue.rows("prepositions", grammar.preposition(token))
    usual = [row for row in listed if "usual" in row.note] or list(listed)
    kinds = {row.kind for row in [*usual, *(row for row in listed if row.scope == "inf")]}
    return token.dep == "root" or (token.dep in {"advcl", "obl", "acl"} and bool(kinds & {"purpose", "time"}))


def _asked(token: Token, head: Token, tongue: Tongue) -> bool:
    """What someone is urged or proposed to do is the topic of the urging, no fact yet."""
    row = tongue.verb("speech", head) if head.pos in {"VERB", "AUX"} else None
    return (
        row is not None
        and row.kind in {"ask", "propose", "plain"}
        and token.i > head.i
        and not grammar.finite(token)
    )


def _verb_of(noun: Token) -> Token:
    return noun.head if noun.dep == "obj" and noun.head is not None else noun


def _accompanied(token: Token) -> bool:
    """A participle says something of its own when it has a complement, an agent or a detached place."""
    company = [
        c for c in token.children if c.dep in {"obl", "obj", "xcomp", "ccomp", "iobj", "advcl", "advmod"}
    ]
    detached = any(c.dep == "punct" and c.form == "," for c in token.children)
    return bool(company) or detached or token.dep == "advcl"


def _clause(token: Token, sentence: Sentence, tongue: Tongue) -> Clause:
    chain: list[tuple[Token, Row]] = []
    current = token
    while (above := _governor(current, tongue)) is not None:
        row = _qualifier(above, tongue)
        if row is None or len(chain) > _LONGEST_CHAIN:
            break
        chain.insert(0, (above, row))
        current = above
    return Clause(sentence, token, _shape(token, chain), tuple(chain))


def _governor(token: Token, tongue: Tongue) -> Token | None:
    first = token
    while first.dep == "conj" and first.head is not None and _same_form(first, first.head):
        first = first.head
    head = first.head
    if head is None:
        return None
    for candidate in (head, _verb_of(head)):
        if governed(candidate, tongue) is first:
            return candidate
    return None


def _same_form(token: Token, other: Token) -> bool:
    return grammar.finite(token) is None and token.feature("VerbForm") == other.feature("VerbForm")


def _shape(token: Token, chain: list[tuple[Token, Row]]) -> str:
    if token.child("cop"):
        return "copula"
    if token.pos not in {"VERB", "AUX"}:
        return "nominal"
    if chain or grammar.finite(token) is not None:
        return "verb"
    if grammar.infinitival(token):
        return "infinitive"
    first = token
    while first.dep == "conj" and first.head is not None:
        first = first.head
        if grammar.finite(first) is not None:
            return "verb"
    return "participle"


# --- whose words ------------------------------------------------------------------------------------


def _share_words(found: list[Clause], sentence: Sentence) -> None:
    owner: dict[int, Clause] = {}
    for clause in found:
        for word in [clause.head, *(g for g, _ in clause.governors)]:
            owner.setdefault(id(word), clause)
    words: dict[int, list[Token]] = {id(c): [] for c in found}
    for token in sentence.tokens:
        holder = _holder(token, owner)
        if holder is not None:
            words[id(holder)].append(token)
    for clause in found:
        clause.tokens = tuple(words[id(clause)])


def _holder(token: Token, owner: dict[int, Clause]) -> Clause | None:
    current: Token | None = token
    while current is not None:
        if id(current) in owner:
            return owner[id(current)]
        if current.dep == "parataxis" and current is not token:
            return None
        current = current.head
    return None
