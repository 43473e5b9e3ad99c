"""Prepositions and conjunctions of several words, which parsers take apart.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from functools import cache

from factdiff.analysis.tree import Token, at, attach, opening, topmost
from factdiff.languages.lexicon import table
from factdiff.languages.tables import MODALITY, PREPOSITIONS, SPEECH

#: What a preposition says where its noun is a place or a time itself.
_CIRCUMSTANCES = frozenset({"at", "from", "time", "to", "via"})


def join_preposition(token: Token, language: str) -> None:
    """ "Auprès de X", "compared to X": an adverb or participle and a preposition that make one are the noun's."""
    serves = token.pos in {"ADV", "ADP"} or (token.feature("VerbForm") == "Part" and not token.each("aux"))
    if not serves or token.dep == "case" or token.head is None:
        return
    noun = next((c for c in token.each("obl", "nmod") if c.i > token.i and c.each("case")), None)
    if noun is None or (token.dep == "nsubj" and noun.each("nummod")):
        return  # "*Près de* trente maisons ont brûlé" says how many
    case = noun.each("case")[0]
    within = (at(token, place) for place in range(token.i + 1, case.i))
    between = [word for word in within if word is not None]  # "à *cause* d'une panne"
    said = " ".join(word.form.lower() for word in (token, *between))
    markers = {f"{said} {word}".replace("' ", "'") for word in (case.form.lower(), case.lemma)}
    if any(table(language, of).get(marker) for of in (PREPOSITIONS, SPEECH) for marker in markers):
        attach(noun, token.head, "obl", "mod")
        attach(token, noun, "case")
        for word in between:
            attach(word, token, "fixed")


def locution(noun: Token, language: str) -> None:
    """ "*À la suite d*'un différend", "*in connection with* the theft": a noun that only makes a preposition heads no phrase.

    Where it says where or when it names a place or time of its own ("at the end of the road") and stays.
    """
    above, first = noun.head, opening(noun)
    below = [c for c in noun.each("nmod", "acl", "obl", "advcl") if c.i > noun.i]
    beside = above.each("nmod", "obl", "advcl", "xcomp") if above is not None else []
    below = below or [c for c in beside if opening(c).i == noun.i + 1]  # "in exchange | for a ransom"
    if above is None or len(below) != 1 or first.dep not in {"case", "mark"} or noun.each("cop", "nsubj"):
        return
    held, last = below[0], opening(below[0])
    own = [c for c in noun.children if c is not held and c.dep != "punct"]
    if (
        last.dep not in {"case", "mark"}
        or last.i != noun.i + 1
        or any(c.dep not in {"case", "det", "mark"} for c in own)
    ):
        return
    words = [word for word in noun.top().subtree() if first.i <= word.i <= last.i]
    marker = " ".join(word.form.lower() for word in words).replace("' ", "'")
    kinds = {row.kind for row in table(language, PREPOSITIONS).get(marker, ())}
    rows = () if noun.each("det") else table(language, SPEECH).get(_uncontracted(words), ())
    names = any(row.use == "prep" for row in rows)  # "aux dires de", but "dans un communiqué de presse"
    if not (kinds or names):
        return
    # "Contacté *par l'intermédiaire d*'un ami": through whom a thing is done is not who does it.
    subtype = "" if noun.subtype == "agent" else noun.subtype
    if kinds & _CIRCUMSTANCES:
        noun.subtype = subtype
        return
    clause = held.pos in {"VERB", "AUX"} and noun.dep != "nmod"
    dep = "obl" if noun.dep == "advcl" else noun.dep
    attach(held, above, "advcl" if clause else dep, "" if clause else subtype)
    for sign in noun.each("punct"):
        attach(sign, held, sign.dep)
    attach(first, held, "mark" if clause else "case")
    for word in words[1:]:
        attach(word, first, "fixed")


def _uncontracted(words: list[Token]) -> str:
    """A marker with its last word's lemma: "aux dires des" is "aux dires de"."""
    return " ".join([*(word.form.lower() for word in words[:-1]), words[-1].lemma.lower()]).replace("' ", "'")


def preposition_for_verb(word: Token, language: str) -> None:
    """ "*Faute d*'avoir obtenu un accord, …": a noun that makes a preposition with the word behind it is no verb."""
    if word.head is None or word.each("nsubj", "aux", "cop", "expl"):
        return
    for held in word.each("ccomp", "xcomp", "advcl", "obl", "obj", "acl"):
        first = held.subtree()[0]
        marker = f"{word.form} {first.form}".lower().replace("' ", "'")
        serves = first.dep in {"mark", "case"} and first.i == word.i + 1
        if serves and table(language, PREPOSITIONS).get(marker):
            clause = held.pos in {"VERB", "AUX"} or bool(held.each("cop"))
            attach(held, word.head, "advcl" if clause else "obl", "" if clause else "mod")
            for other in list(word.children):
                attach(other, held, other.dep, other.subtype)
            attach(word, held, "mark" if clause else "case")
            attach(first, word, "fixed")
            word.pos, word.lemma, word.morph = "ADP", word.form.lower(), {}
            return


def participle_for_preposition(word: Token, language: str) -> None:
    """ "*Failing* a deal, the bank would sell": before what may come to be a participle that is a preposition is one."""
    main, thing = word.head, word.child("obj")
    bare = (
        word.dep == "advcl"
        and thing is not None
        and all(c is thing or c.dep == "punct" for c in word.children)
    )
    if main is None or thing is None or not bare or thing.i < word.i or word.feature("VerbForm") == "Inf":
        return
    rows = table(language, PREPOSITIONS).get(word.form.lower(), ())
    if any(row.kind == "condition" and row.usual for row in rows) and main.each("aux"):
        attach(thing, main, "obl")
        attach(word, thing, "case")
        for sign in list(word.children):
            attach(sign, thing, sign.dep)
        word.pos, word.lemma, word.morph = "ADP", word.form.lower(), {}


def join_noun(noun: Token, language: str) -> None:
    """ "A fermé l'école, le temps de la fête": a noun that makes a preposition with its article says when, not what."""
    article, owner = noun.child("det"), noun.child("nmod")
    case = owner.child("case") if owner is not None else None
    verb = next((a for a in noun.ancestors() if a.pos == "VERB"), None)
    if article is None or owner is None or case is None or verb is None or case.i != noun.i + 1:
        return
    markers = {f"{article.form} {noun.form} {word}".lower() for word in (case.form, case.lemma)}
    if any(table(language, PREPOSITIONS).get(marker) for marker in markers):
        attach(owner, verb, "obl", "mod")
        attach(noun, owner, "case")
        noun.pos = "ADP"


def join_conjunction(adverb: Token, language: str) -> None:
    """ "Entendue avant d'être libérée": an adverb and a mark that make one open the clause of the verb behind them."""
    if adverb.pos not in {"ADV", "ADP"} or adverb.dep != "advmod" or adverb.head is None:
        return
    beside = [*adverb.each("xcomp", "advcl", "ccomp"), *adverb.head.each("xcomp", "advcl", "ccomp")]
    clauses = [c for c in beside if c.i > adverb.i]
    for verb in clauses:
        mark = next((m for m in verb.each("mark") if m.i in {adverb.i + 1, adverb.i + 2}), None)
        if mark is None:
            continue
        parts = [c for c in adverb.each("fixed") if adverb.i < c.i < mark.i]  # "d'autant que"
        said = " ".join(word.form.lower() for word in (adverb, *parts, mark)).replace("' ", "'")
        # "À moins que", "tant que" say more.
        conditional = any(r.use == "conjunction" for r in table(language, MODALITY).get(said, ()))
        if conditional or not table(language, PREPOSITIONS).get(said):
            continue
        between = None if parts else _between(adverb, mark, verb)
        if mark.i == adverb.i + 1 or parts or between is not None:
            attach(verb, adverb.head, "advcl")
            attach(adverb, verb, "mark")
            if parts:
                attach(mark, adverb, "fixed")
            if between is not None:
                attach(between, adverb, "advmod")
            return


def condition_of_words(mark: Token, language: str) -> None:
    """ "À moins que la pluie revienne", "à condition qu'il pleuve": several words that open what something depends on."""
    verb = mark.head
    last = mark.lemma.lower() if mark.form.endswith("'") else mark.form.lower()
    if verb is None or mark.dep not in {"mark", "advmod", "obl"} or last not in _last_words(language):
        return
    words = mark.top().subtree()
    place = next(n for n, word in enumerate(words) if word is mark)
    for size in (3, 2, 1):
        opening = words[place - size : place] if place >= size else []
        said = " ".join([*(word.form.lower() for word in opening), last]).replace("' ", "'")
        alone = size == 1 and any(r.use == "conjunction" for r in table(language, MODALITY).get(last, ()))
        # "*Only if*": a conjunction that opens a condition by itself is narrowed by the word before it.
        if (
            opening
            and not alone
            and any(r.use == "conjunction" for r in table(language, MODALITY).get(said, ()))
        ):
            _open_with([*opening, mark], verb)
            return


@cache
def _last_words(language: str) -> frozenset[str]:
    """The last words of conjunctions of several words that open a condition."""
    rows = (row for rows in table(language, MODALITY).values() for row in rows if row.use == "conjunction")
    return frozenset(row.lemma.rpartition(" ")[2] for row in rows if " " in row.lemma)


def _open_with(words: list[Token], verb: Token) -> None:
    top = topmost(words[:-1])
    around = top.head
    if around is None or (verb in (around, *around.ancestors()) and top.dep == "mark"):
        return
    if verb not in (around, *around.ancestors()):
        attach(verb, around, "advcl")
    for word in words:
        attach(word, verb, "mark")
    for word in words[1:]:
        attach(word, words[0], "fixed")


def _between(adverb: Token, mark: Token, verb: Token) -> Token | None:
    """The adverb that may part a conjunction: "avant *même* que"."""
    beside = [*adverb.children, *verb.children, *(adverb.head.children if adverb.head is not None else ())]
    return next((w for w in beside if adverb.i < w.i < mark.i and w.pos == "ADV" and not w.children), None)
