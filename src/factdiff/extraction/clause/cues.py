"""Negation on a word: the cue that turns it over, unless a restriction or a pseudo-cue takes it back."""

from __future__ import annotations

from factdiff.analysis.tree import Token, once
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.context import because
from factdiff.languages import lexicon
from factdiff.languages.columns import NegationRow
from factdiff.languages.tables import CLOSED, NEGATION

#: Words of the longest cue in the tables.
_LONGEST_CUE = 6
#: Where a cue stands below the word that it negates.
_SUBJECT = ("nsubj", "csubj", "expl")
_PLACES = frozenset({"advmod", "det", "nsubj", "obj", "cc", "mark", "case"})


@once
def cue(word: Token) -> str:
    """The negation on a predicate, as a reason; empty where there is none."""
    found = _negation(word)
    return "" if found is None else because(found[1])


def negator(word: Token) -> Token | None:
    """The word that negates a predicate."""
    found = _negation(word)
    return None if found is None else found[0]


def _negation(word: Token) -> tuple[Token, NegationRow] | None:
    if restricts(word):
        return None
    for child in _candidates(word):
        row = child.marks.row(NEGATION)
        if row is None or row.kind != "negation" or child.dep not in _PLACES or _thing(child):
            continue
        if _only_particle(child, word) or _in_pseudo_cue(child) or not _reaches(row, child, word):
            continue
        partner = row.use == "partner" and not (
            _beside_particle(word) or _of_noun(child, word) or headline(word)
        )
        if partner and not _before_participle(row, child, word):
            continue
        return child, row
    return _shared(word)


def _shared(word: Token) -> tuple[Token, NegationRow] | None:
    """ "Sans que les familles soient présentes ou informées": a conjunction that denies holds for all that it opens."""
    if word.dep != "conj" or word.head is None or word.each("mark", *_SUBJECT):
        return None
    found = _negation(word.head)
    return found if found is not None and found[0].dep == "mark" else None


def _reaches(row: NegationRow, child: Token, word: Token) -> bool:
    """ "Almost collapsed" did not; "almost all trains", "almost dry" deny nothing."""
    event = child.head is word and child.dep == "advmod" and word.pos == "VERB"
    # "Presque *unanimement* condamné": right before another adverb it says how nearly so.
    event = event and not any(c.i == child.i + 1 and c.pos == "ADV" for c in word.each("advmod"))
    return event or not row.event


def _thing(child: Token) -> bool:
    """ "Un pas important", "une personne": a noun with an article negates nothing."""
    return child.pos == "NOUN" and child.child("det") is not None


def _candidates(word: Token) -> list[Token]:
    """Words that can negate a predicate: beside it, or beside its subject, object or complement."""
    # "Ouvre à Paris et *non à Lyon*": what stands behind a complement denies the next one.
    complements = [c for c in word.each("nsubj", "obj", "obl") if not c.each("cop")]
    below = [g for c in complements for g in c.each("det", "advmod", "cc") if g.i < c.i]
    noun = word.head if word.dep == "acl" and headline(word) else None
    below += [g for adverb in _inverting(word) for g in adverb.each("advmod", "det")]
    return [*word.children, *below, *(noun.each("det", "advmod") if noun is not None else ())]


def _inverting(word: Token) -> list[Token]:
    """ "*Never again* will it open", "*not once* did he leave": adverbs before a finite word that stands before its subject."""
    own, finite = grammar.subject(word), grammar.finite(word)
    if own is None or finite is None or finite.i > own.i or word.top().subtree()[-1].form == "?":
        return []
    return [c for c in word.each("advmod") if c.i < finite.i]


def headline(word: Token) -> bool:
    """ "Pas de blessé *signalé*", "aucun train *prévu*": a participle without an auxiliary that is all the line's verb."""
    noun = word.head if word.dep == "acl" else word
    bare = word.feature("VerbForm") == "Part" and not word.each("aux", "cop")
    return bare and noun is not None and noun.head is None and not noun.each("cop", "aux")


def _in_pseudo_cue(token: Token) -> bool:
    """Whether a cue is part of a run of words that negates nothing: "sans doute", "not only".

    "Il n'y a pas que Paris" is one; in "il ne pense pas que …" the last word opens another clause.
    """
    words = token.top().subtree()
    at = words.index(token)
    return any(
        lexicon.row(token.marks.language, NEGATION, _joined(words[start:end]), "phrase") is not None
        and not any(w.dep == "mark" and w.head is not token.head for w in words[start:end])
        for start in range(max(0, at - _LONGEST_CUE + 1), at + 1)
        for end in range(max(at, start + 1) + 1, start + _LONGEST_CUE + 1)
    )


def _joined(words: list[Token]) -> str:
    return " ".join(word.form.lower() for word in words).replace("' ", "'")


def restricts(word: Token) -> bool:
    """Whether a predicate only restricts: "n'a que deux fils", "ne vend pas que du pain", "il ne reste plus que"."""
    particles = (c for c in word.children if c.marks.row(NEGATION, "particle") is not None)
    return any(_restricting(particle, word) is not None for particle in particles)


def _beside_particle(word: Token) -> bool:
    """A partner negates only beside its particle: "une personne", "travailler plus" do not."""
    return any(c.marks.row(NEGATION, "particle") is not None for c in word.children)


def _before_participle(row: NegationRow, child: Token, word: Token) -> bool:
    """ "Un degré jamais connu": right before a participle without an auxiliary a partner denies by itself."""
    bare = word.feature("VerbForm") == "Part" and not word.each("aux", "cop")
    return bare and child.i == word.i - 1 and row.participle


def _of_noun(child: Token, word: Token) -> bool:
    """ "Aucun blessé": without a verb a determiner denies by itself."""
    return (
        child.pos == "DET"
        and child.head is word
        and not word.child("cop")
        and word.pos not in {"VERB", "AUX"}
    )


def _only_particle(child: Token, word: Token) -> bool:
    """A particle alone negates only with its partner: "ne … que" restricts, expletive "ne" says nothing."""
    if child.marks.row(NEGATION, "particle") is None:
        return False
    if word.marks.row(NEGATION, "bare") is not None:
        return False
    for other in (w for w in word.subtree() if not _described_with(w, word)):
        row = other.marks.row(NEGATION) if other is not child else None
        if row is not None and row.kind == "negation" and row.use != "particle" and not _in_pseudo_cue(other):
            return False
    return True


def _described_with(other: Token, word: Token) -> bool:
    """ "Avant que X, entré cinq minutes *plus* tôt, n'inscrive le but": what describes a noun denies no verb beside it.

    Nor does what denies another clause: "craint que la crue *ne* grossisse si l'eau n'est *pas* pompée".
    """
    below = [other, *other.ancestors()]
    inner = below[: below.index(word)]
    return any(c.dep == "acl" or (c.dep == "advcl" and grammar.finite(c) is not None) for c in inner)


def _restricting(particle: Token, word: Token) -> Token | None:
    """The "que" with which a particle restricts ("ils ne peuvent que vendre", "n'est que légèrement plus élevé").

    One that opens a finite clause belongs to that clause.
    """
    behind = (t for t in word.subtree() if t.i > particle.i and grammar.complementiser(t))
    behind = (t for t in behind if not _compares(t, particle, word))
    bare = word.marks.row(NEGATION, "bare") is not None
    return next((t for t in behind if (bare and t.i == word.i + 1) or not _opens_clause(t)), None)


def _compares(than: Token, particle: Token, word: Token) -> bool:
    """ "Ne gagne pas *autant que* son frère", "n'a jamais été *plus* forte *que* cette année": nothing is restricted."""
    between = (t for t in word.subtree() if particle.i < t.i < than.i and t.feature("Polarity") != "Neg")
    return any(row.kind == "degree" for t in between for row in t.marks.rows(CLOSED))


def _opens_clause(token: Token) -> bool:
    return token.dep == "mark" or token.pos in {"SCONJ", "PRON"}
