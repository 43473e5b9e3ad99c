"""Which words of a clause stand in its claim: whole phrases, no half clauses, commas only where they part something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.asked import left_open
from factdiff.extraction.clause.framing import cites
from factdiff.extraction.clause.reported import reports
from factdiff.extraction.clause.structure import Clause
from factdiff.languages.tables import PREPOSITIONS
from factdiff.settings import CLAIMS

_CLAUSES = frozenset({"conj", "advcl", "parataxis", "acl", "ccomp", "csubj", "dislocated"})
_COMPLEMENTS = frozenset({"ccomp", "csubj", "xcomp"})
_FRONTED = frozenset({"obl", "advmod", "advcl", "nmod", "discourse", "mark"})
_NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_PAIRS = {"(": ")", "[": "]"}
_DASHES = frozenset({"-", "–", "—"})
_SET_OFF = frozenset({",", "(", "-", "–", "—", ";", ":"})


def chosen(own: Sequence[Token], clause: Clause, *, linked: bool) -> list[Token]:
    """The words that a claim is made of, in text order.

    Clauses that are facts of their own are left out already (``own`` lacks them); a complement clause comes
    back, since without it the claim is half said, and so does what tells *which* one a noun means. What ties
    the clause to another goes, unless the claim stands ``linked`` to it (a condition keeps its "if").
    """
    verbs = [clause.head, *(verb for verb, _ in clause.governors)]
    words = {word.i: word for word in own}
    needed = [*_conditions(verbs), *_measured(verbs)]
    for word in [*_complements(verbs, words), *_restrictions(own, verbs), *_gerunds(clause.head), *needed]:
        words.setdefault(word.i, word)
    ties = set() if linked else {id(w) for w in _ties(clause, words)}
    barred = {id(w) for part in _told_elsewhere(words.values(), verbs) for w in part.subtree()}
    barred |= {id(w) for part in _inserted(words.values()) for w in part.subtree()}
    barred |= {id(w) for part in _half(words) for w in part.subtree()}
    barred |= {id(w) for part in _descriptions(words.values()) for w in part.subtree()}
    barred |= {id(w) for part in _second_subjects(verbs) for w in part.subtree()}
    barred -= {id(w) for verb in verbs for w in [verb, *_parts(verb)]} | {id(w) for w in needed}
    kept = [words[i] for i in sorted(words) if id(words[i]) not in barred | ties]
    governed = clause.head.each("mark") if clause.verb is not clause.head else []
    held = {*verbs, *(mark for mark in governed if not grammar.complementiser(mark))}
    inner = {w for w in kept if w.head not in {*verbs, clause.verb} and _opens_phrase(w)}
    while kept and not linked and kept[0].pos == "SCONJ" and kept[0] not in held | inner:
        kept = kept[1:]
    return _unwrapped(calm(_ended(kept, clause.head), clause.head), clause.head)


def _opens_phrase(mark: Token) -> bool:
    """ "*If* it rains, …", "*as* planned, …": what opens a condition or a phrase in front goes with it."""
    alone = mark.head is not None and mark.head.dep == "advcl" and grammar.finite(mark.head) is None
    return alone or grammar.condition(mark) is not None


def _unwrapped(words: list[Token], head: Token) -> list[Token]:
    """Without the brackets around a whole clause: "(named Orion)"."""
    opens = next((w for w in reversed(words) if w.i < head.i and w.form in _PAIRS), None)
    closes = next((w for w in words if w.i > head.i and opens and w.form == _PAIRS[opens.form]), None)
    if opens is None or closes is None or any(w.i < opens.i for w in words):
        return words
    return [word for word in words if word not in (opens, closes)]


def _ties(clause: Clause, words: dict[int, Token]) -> Iterable[Token]:
    """What ties a clause to another one; what stands between a verb and what it governs does not ("accused *of*")."""
    yield from _links(clause.verb, words)
    if clause.verb is not clause.head:
        yield from clause.head.each("cc")


def _links(verb: Token, words: dict[int, Token]) -> Iterable[Token]:
    """What ties the clause to the one around it ("bien que", "even though", "et"), whole."""
    for mark in verb.each("mark"):  # "deux ans après avoir ouvert"
        yield from (word for measure in mark.each("obl") for word in measure.subtree())
    for adverb in verb.each("advmod"):
        if adverb.i < verb.i and any(c.pos == "SCONJ" for c in adverb.each("fixed")):
            yield from adverb.subtree()
    yield from _opener(verb)
    for mark in verb.each("mark", "cc", "advmod"):
        asking = verb.dep == "advcl" and mark.feature("PronType") in {"Int", "Rel"}
        word = grammar.finite(verb)
        free = mark.pos not in {"ADP", "PART"} or (word is not None and mark.i < word.i)
        free = free and not grammar.predicated(mark)
        if free and mark.i < verb.i and (asking or mark.dep != "advmod"):
            yield from mark.subtree()
            yield from _opening(mark, verb, words)


def _opener(verb: Token) -> Iterable[Token]:
    """ "*So* the ferry runs": an adverb that is a conjunction as well ties the clause that it opens to the one before it."""
    first = next((w for w in verb.subtree() if w.pos != "PUNCT"), verb)
    opens = (
        first.dep == "advmod"
        and first.head is verb
        and not first.children
        and bool(verb.each("nsubj", "expl"))
    )
    if opens and {row.kind for row in first.marks.rows(PREPOSITIONS)} == {"purpose"}:
        yield first


def _opening(mark: Token, verb: Token, words: dict[int, Token]) -> Iterable[Token]:
    """ "*Alors même* qu'il dormait", "*even* though …": the adverbs that open the clause with its conjunction."""
    before: list[Token] = []
    while (word := words.get(mark.i - 1 - len(before))) is not None:
        if word.pos != "ADV" or word.head not in {verb, mark}:
            break
        before.append(word)
    if before and all(words[i].pos == "PUNCT" for i in words if i < before[-1].i):
        yield from before


def _complements(verbs: Sequence[Token], words: dict[int, Token]) -> Iterable[Token]:
    inside = {id(verb) for head in verbs for verb in _conjoined(head)}
    # "It has become clear *that the plant will close*": what is said of something is held by what it has become.
    become = [
        c for verb in verbs for c in verb.each("xcomp") if not grammar.infinitival(c) and not c.each("mark")
    ]
    for verb in [*verbs, *become]:
        for child in verb.children:
            if child.dep in _COMPLEMENTS and child.i not in words and id(child) not in inside:
                yield from child.subtree()
    for word in list(words.values()):
        for child in word.each("acl") if word.pos == "NOUN" else []:
            if child.i not in words and _completes(child):
                yield from child.subtree()


def _gerunds(verb: Token) -> Iterable[Token]:
    """ "Opens *with the hero losing his job*", "fined *for lying*": a short phrase right behind its verb goes with it."""
    for child in verb.each("advcl"):
        gerund = child.i > verb.i and grammar.finite(child) is None and bool(child.each("mark", "case"))
        prepositions = child.marks.prepositions
        timed = any(row.kind == "time" for row in prepositions)
        aside = set_off(child) or grammar.infinitival(child) or cites(child) or reports(child)
        words = child.subtree()
        if gerund and prepositions and not timed and not aside and len(words) <= CLAIMS.longest_gerund:
            yield from words


def _conjoined(verb: Token) -> Iterable[Token]:
    """A verb and those before it in its list, which share what stands above them and are facts of their own."""
    yield verb
    while verb.dep == "conj" and verb.head is not None:
        verb = verb.head
        yield verb


def _conditions(verbs: Sequence[Token]) -> Iterable[Token]:
    """What a clause depends on: "the plant will close *if the bank refuses*" is no claim that it will close."""
    for verb in [*verbs, *(inner for outer in verbs for inner in outer.each("xcomp"))]:
        for clause in verb.each("advcl"):
            depends = any(grammar.condition(mark) is not None for mark in clause.each("mark"))
            if sides.limited(clause) or sides.inverted(clause) or depends:
                yield from clause.subtree()


def _measured(verbs: Sequence[Token]) -> Iterable[Token]:
    """ "Ended *hours before it expired*": how long before or after says nothing without what it is measured from."""
    for verb in verbs:
        for clause in verb.each("advcl"):
            if any(mark.each("obl") for mark in clause.each("mark")):
                yield from clause.subtree()


def _completes(clause: Token) -> bool:
    """ "Le fait que …", "the fact that …": a clause that says what its noun is, and no relative clause."""
    return any(mark.pos == "SCONJ" and not grammar.relative(mark) for mark in clause.each("mark"))


def _restrictions(own: Sequence[Token], verbs: Sequence[Token]) -> Iterable[Token]:
    """The clauses without a comma that say which one is meant: "one of the countries *covered by the ban*"."""
    for word in own:
        if word.pos in _NAMING and not grammar.relative(word):
            for clause in word.each("acl"):
                if not set_off(clause) and not _holding(clause, verbs):
                    yield from _unbroken(clause)


def _unbroken(clause: Token) -> Iterable[Token]:
    """The words of a clause without relative clauses that a comma sets off inside it."""
    aside = {
        id(w) for word in clause.subtree() if word.dep == "acl" and set_off(word) for w in word.subtree()
    }
    return (word for word in clause.subtree() if id(word) not in aside)


def _holding(clause: Token, verbs: Sequence[Token]) -> bool:
    return any(verb is clause or clause in verb.ancestors() for verb in verbs)


def set_off(token: Token) -> bool:
    """Whether a clause or phrase begins behind a comma, dash or bracket, or stands before its noun ("aged 45, he")."""
    first = token.subtree()[0]
    if token.dep == "acl" and token.head is not None and token.i < token.head.i:
        return True
    return first.form in _SET_OFF or any(c.form in _SET_OFF and c.i < token.i for c in token.each("punct"))


def _parts(verb: Token) -> list[Token]:
    return [c for c in verb.children if c.dep in {"aux", "cop", "expl", "advmod"}]


def _told_elsewhere(words: Iterable[Token], verbs: Sequence[Token]) -> list[Token]:
    """Clauses that were read as reports ("citant X", "en précisant que"): their content is a fact, their verb its source."""
    heads = {id(verb) for verb in verbs}
    found = []
    for word in words:
        if word.dep not in _CLAUSES and word.dep != "advcl":
            continue
        told = word.dep in _CLAUSES and grammar.predicative(word)
        finite = told and (grammar.finite(word) is not None or (word.dep == "conj" and word.head in verbs))
        framing = word.dep == "advcl" and grammar.finite(word) is None and (cites(word) or reports(word))
        if (framing and id(word) not in heads) or (
            finite and id(word) not in heads and not left_open(word) and not _belongs(word, verbs)
        ):
            found.append(word)
    return found


def _belongs(word: Token, verbs: Sequence[Token]) -> bool:
    """Whether a clause is part of the claim after all: a complement, or what says which subject is meant."""
    for above in [word, *word.ancestors()]:
        if any(above is verb for verb in verbs):
            return False
        if above.dep in _COMPLEMENTS or (above.dep == "acl" and not set_off(above)):
            return True
    return False


def _inserted(words: Iterable[Token]) -> list[Token]:
    """What brackets insert without a verb: half of it is never said."""
    return [word for word in words if word.dep == "parataxis" and not grammar.predicative(word)]


def _second_subjects(verbs: Sequence[Token]) -> list[Token]:
    """ "The firm offers a bonus, unions divided": what hangs on the verb as one more subject is told by itself."""
    found = [s for verb in verbs for s in verb.each("nsubj")]
    return [s for s in found[1:] if set_off(s) and s.each("acl", "amod")]


def _descriptions(words: Iterable[Token]) -> list[Token]:
    """ "Tom Barlow, 48, a nurse, has resigned": what is set off behind a noun to describe it is a fact of its own.

    A name behind a noun ("the mayor, Ann Lee") says who it is and stays, as does what only a case ties to it.
    """
    return [
        part
        for word in words
        if word.pos in _NAMING
        for part in word.children
        if (part.i > word.i or part.dep == "acl") and set_off(part) and _describes(part, word)
    ]


def _describes(part: Token, noun: Token) -> bool:
    if part.each("case", "cc") or noun.pos == "NUM":  # "August 14, 2026, to discuss …"
        return False
    if part.pos == "ADJ" or part.feature("VerbForm") == "Part":
        return part.dep in {"amod", "acl"}
    named = noun.pos == "PROPN" or any(
        c.pos == "PROPN" and not c.each("case") for c in noun.each("flat", "nmod")
    )
    return named and part.pos in {"NOUN", "NUM"} and part.dep in {"appos", "nmod", "amod"}


def _half(words: dict[int, Token]) -> list[Token]:
    """ "…, one which they derived", "…, a charge he denies": what goes on only to be told of is nothing without that."""
    going_on = [
        w
        for w in words.values()
        if w.dep == "appos" and (w.pos in {"PRON", "NUM"} or (w.pos == "NOUN" and set_off(w)))
    ]
    return [w for w in going_on if w.each("acl") and all(c.i not in words for c in w.each("acl"))]


def _ended(words: list[Token], head: Token) -> list[Token]:
    """Without a conjunction or preposition at the end whose phrase is told elsewhere."""
    inside = {word.i for word in words}
    return [
        word
        for word in words
        if word is head
        or word.dep not in {"cc", "mark", "case"}
        or word.head is None
        or word.head.i in inside
    ]


def calm(words: list[Token], head: Token) -> list[Token]:
    """Without commas that set off what is no longer there."""
    kept: list[Token] = []
    for number, word in enumerate(words):
        if word.pos == "PUNCT" and word.form in {",", *_DASHES}:
            following = words[number + 1] if number + 1 < len(words) else None
            if not kept or following is None or _idle(kept[-1], word, following, head):
                continue
        kept.append(word)
    return kept


def _closes_apposition(before: Token, head: Token) -> bool:
    """Whether a comma ends an apposition that another one opened: "X, a captain, left"."""
    for word in [before, *before.ancestors()]:
        if word is head:
            return False
        if word.dep == "appos" and set_off(word):
            return True
    return False


def _idle(before: Token, comma: Token, after: Token, head: Token) -> bool:
    """Whether a comma borders on a gap and parts nothing: no adjunct in front, no list."""
    if before.i + 1 == comma.i and comma.i + 1 == after.i and before.form != ",":
        return False
    branch = before
    while branch.head is not None and branch.head is not head:
        branch = branch.head
    if _closes_apposition(before, head):
        return False
    fronted = branch.dep in _FRONTED and before.i < head.i
    listed = after.dep == "conj" or (after.head is not None and after.head.dep == "conj")
    return before.form == "," or not (fronted or listed)
