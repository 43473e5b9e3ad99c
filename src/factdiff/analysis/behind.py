"""What stands behind a speaker or a report, or before a copula, where parsers look for its head too far away.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from factdiff.analysis.forms import complementiser, genitive, names_source, rows_of, says, tells
from factdiff.analysis.tree import Token, attach, form_at, opening, replace_by
from factdiff.languages.inflection import inflection
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, EMPTY, FUNCTION, PREPOSITIONS, SPEECH
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
_RELATIVE = frozenset({"Rel", "Int"})
#: Sorts of nouns for who somebody is to another, or by office; who is called by a deed ("accusé") had it done to them.
_SOMEBODY = frozenset({"title", "relation"})
#: Letters that a participle has more than its dictionary form, of a gender and a number.
_AGREEMENT = 2
_CLAUSES = frozenset({"acl", "ccomp", "parataxis", "advcl"})


def clause_of_speaker(clause: Token, language: str) -> None:
    """ "« … », a raconté Léa Rey, que suivent deux clubs": behind a speaker a participle or relative describes him."""
    if clause.dep not in _CLAUSES or clause.pos not in {"VERB", "AUX", "ADJ"} or clause.head is None:
        return
    speaker = _speaker_before(clause, language)
    report = speaker.head if speaker is not None else None
    if speaker is None or report is None or clause.head is speaker or clause in (report, *report.ancestors()):
        return
    if clause.head is not report and clause.head.i > report.i:
        return
    if _participle(clause, language):
        if _same(speaker, clause, "Number"):
            kept = {name: clause.feature(name) for name in ("Number", "Gender") if clause.feature(name)}
            clause.morph = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass", **kept}
            attach(clause, speaker, "acl")
    elif (clause.head is report or clause.dep == "acl") and (
        pronoun := _pronoun(clause, language)
    ) is not None:
        pronoun.pos, pronoun.morph = "PRON", {**pronoun.morph, "PronType": "Rel"}
        _doer_behind(clause, pronoun)
        attach(clause, speaker, "acl", "relcl")


def _speaker_before(clause: Token, language: str) -> Token | None:
    """Who speaks in the report that stands behind its quotation and ends before a clause's comma."""
    words = clause.top().subtree()
    own = opening(clause)
    at = next(n for n, word in enumerate(words) if word is own)
    parted = at > 1 and words[at - 1].form == ","
    word: Token | None = words[at - 2] if parted else None
    while word is not None and word.dep != "nsubj":
        word = word.head if word.pos in _NOUNS or word.dep in {"flat", "nmod"} else None
    report = word.head if word is not None else None
    if word is None or report is None or word.i < report.i:
        return None
    said = report.dep == "parataxis" or any(c.i < report.i for c in report.each("ccomp", "parataxis"))
    return word if said and says(report, language) else None


def ally_of_name(word: Token, language: str) -> None:
    """ "La Russie, alliée de Téhéran, …": between commas the noun of somebody's is no deed done to the name."""
    name = word.head
    bare = word.feature("VerbForm") == "Part" and not word.each("aux", "cop", "nsubj", "mark", "expl")
    nouns = known(language, word.form, "NOUN")
    actor = any(row.kind in _SOMEBODY for noun in nouns for row in table(language, ACTORS).get(noun, ()))
    if name is None or word.pos != "VERB" or word.dep != "acl" or name.pos != "PROPN" or not (bare and actor):
        return
    owners = [c for c in word.each("obl") if genitive(c, language) and c.i > word.i]
    if word.subtree()[0].form == "," and owners and owners[0].subtree()[0].i == word.i + 1:
        word.pos, word.lemma, word.dep, word.subtype = "NOUN", nouns[0], "appos", ""
        word.morph = {k: v for k, v in word.morph.items() if k in {"Number", "Gender"}}
        for owner in owners:
            owner.dep, owner.subtype = "nmod", ""


def _same(noun: Token, word: Token, name: str) -> bool:
    """Whether two words show the same of a feature, as far as both have it."""
    return not noun.feature(name) or not word.feature(name) or noun.feature(name) == word.feature(name)


def _participle(clause: Token, language: str) -> bool:
    """Whether a clause is a bare participle, or a past that is spelt like one and has neither subject nor object."""
    spelt = not traits(language).agreeing and not clause.each("obj", "ccomp", "xcomp")
    past = clause.feature("Tense") == "Past" and (clause.feature("VerbForm") == "Part" or spelt)
    participle = inflection(language).participle(clause.lemma.lower())
    form = clause.form.lower()
    alike = participle and form.startswith(participle) and len(form) <= len(participle) + _AGREEMENT
    bare = past or (alike and not spelt)  # "exclus", and not "excluant"
    return bool(bare) and not clause.each("aux", "cop", "mark", "nsubj", "cc")


def _pronoun(clause: Token, language: str) -> Token | None:
    """The relative pronoun that opens a clause, also one that was taken for a conjunction."""
    first = opening(clause)
    if first.head is not clause or first.children:
        return None
    if first.feature("PronType") in _RELATIVE and first.dep in {"obj", "nsubj"}:
        return first
    bound = clause.dep == "ccomp" and first.dep == "mark" and not clause.each("obj", "ccomp", "xcomp")
    if bound and complementiser(first, language) and clause.feature("VerbForm") == "Part":
        first.dep, first.subtype = "obj", ""
        return first
    return None


def _doer_behind(clause: Token, pronoun: Token) -> None:
    """ "Que suivent deux clubs": who stands behind the verb of a relative clause that has an object does its deed."""
    if pronoun.dep != "obj" or clause.each("nsubj"):
        return
    other = next((c for c in clause.each("obj", "xcomp") if c is not pronoun and c.i > clause.i), None)
    if other is not None and other.pos in _NOUNS:
        other.dep, other.subtype = "nsubj", ""


def participle_of_source(participle: Token, language: str) -> None:
    """ "D'après un diplomate s'exprimant sous couvert d'anonymat": right behind a source a participle describes it."""
    verb = participle.head
    bare = participle.feature("VerbForm") in {"Part", "Ger"} and not participle.each(
        "nsubj", "mark", "aux", "cc"
    )
    if verb is None or participle.dep != "advcl" or not bare or participle.i > verb.i:
        return
    first = participle.subtree()[0]
    for phrase in verb.each("obl"):
        own = [word for word in phrase.subtree() if word.i < first.i]
        if own and own[-1].i == first.i - 1 and first.form != "," and names_source(phrase, language):
            attach(participle, phrase, "acl")
            return


def verdict_on_saying(noun: Token, language: str) -> None:
    """ "She accused the firm of lying, a claim it denies": behind the comma is told what became of what was said."""
    verb = noun.head
    if noun.dep == "appos":
        verb = next((a for a in noun.ancestors() if a.pos == "VERB"), None)
    if verb is None or not _said_so(noun, language) or _before(noun) != ",":
        return
    if any(c.i > noun.i and c.subtype == "relcl" and rows_of(language, SPEECH, c) for c in noun.each("acl")):
        above = next((a for a in noun.ancestors() if a.dep in {"root", "ccomp", "parataxis"}), None)
        commas = [w for w in noun.top().subtree() if w.form == "," and verb.i < w.i < noun.i]
        beside = noun.dep in {"obj", "appos"}
        own = len(commas) == 1 and (beside or any(c.i < verb.i for c in verb.each("nsubj")))
        if above is not None and own and noun.i > verb.i:
            attach(noun, above, "parataxis")
        return
    if noun.dep == "appos":
        return
    teller = next((c for c in [*verb.each("nsubj"), *noun.each("appos")] if noun.i < c.i < verb.i), None)
    clause = verb.head or next((c for c in verb.each("ccomp", "advcl", "parataxis") if c.i < noun.i), None)
    told = verb.each("obj", "aux") or verb.dep not in {"root", "parataxis"}
    if told or teller is None or clause is None or not rows_of(language, SPEECH, verb):
        return
    if verb.head is None:
        replace_by(verb, clause)
    for mark in verb.each("punct"):
        attach(mark, noun if mark.i < noun.i else clause, "punct")
    attach(noun, clause, "parataxis")
    attach(verb, noun, "acl", "relcl")
    attach(teller, verb, "nsubj")


def _before(noun: Token) -> str:
    """What stands right before a noun and its own words."""
    return form_at(noun, opening(noun).i - 1)


def _said_so(noun: Token, language: str) -> bool:
    return noun.pos == "NOUN" and tells(noun, language)


def object_before_subject(pronoun: Token, _: str) -> None:
    """ "The charge, which prosecutors dropped": a relative pronoun is no article of the subject behind it."""
    noun = pronoun.head
    verb = noun.head if noun is not None else None
    if pronoun.pos != "PRON" or pronoun.dep != "det" or noun is None or verb is None or noun.dep != "nsubj":
        return
    related = verb.dep == "acl" and verb.head is not None and verb.head.i < pronoun.i
    if related and not verb.each("obj", "cop") and not noun.each("case") and not pronoun.each("case"):
        attach(pronoun, verb, "obj")


def pronoun_of_owner(word: Token, language: str) -> None:
    """ "Le groupe, dont le bénéfice a reculé": what opens a relative clause is a pronoun, whatever else it can be."""
    noun = word.head
    if word.pos not in {"ADP", "SCONJ"} or word.dep not in {"nmod", "obl"} or word.children or noun is None:
        return
    if not any(row.kind == "pronoun" for row in rows_of(language, FUNCTION, word)):
        return
    verb = noun if noun.dep in {"acl", "advcl"} else noun.head
    if verb is None or not word.i < noun.i or not _predicate(verb):
        return
    if verb.dep == "advcl" and (owner := _parted_from(word, verb)) is not None:
        attach(verb, owner, "acl", "relcl")
    if verb.dep == "acl":
        word.pos, word.morph = "PRON", {**word.morph, "PronType": "Rel"}


def _parted_from(pronoun: Token, clause: Token) -> Token | None:
    """The noun that ends right before the comma of a clause, which the pronoun opens."""
    above = clause.head
    if above is None or opening(clause) is not pronoun:
        return None
    nouns = (c for c in above.each("nsubj", "obj", "obl") if c.pos in _NOUNS)
    return next((c for c in nouns if c.subtree()[-1].i in {pronoun.i - 1, pronoun.i - 2}), None)


def _predicate(word: Token) -> bool:
    return word.pos in {"VERB", "AUX"} or bool(word.each("cop"))


def preposition_for_article(word: Token, language: str) -> None:
    """ "Appris de sources proches": before a circumstance what can be a preposition is no article."""
    noun = word.head
    if word.pos in {"DET", "ADP"} and noun is not None and noun.dep == "obl" and word.dep == "det":
        rows = rows_of(language, PREPOSITIONS, word)
        genitive = any(row.genitive for row in rows)
        if genitive and noun.subtype == "arg" and not noun.each("case") and word is noun.subtree()[0]:
            word.pos, word.dep, word.subtype = "ADP", "case", ""


def subject_behind_copula(copula: Token, language: str) -> None:
    """ "Among the dead were two firefighters": a phrase that opens its sentence before the copula is its predicate."""
    if (
        copula.dep != "cop"
        or copula.head is None
        or not any(row.kind == "be" for row in rows_of(language, EMPTY, copula))
    ):
        return
    root = copula.top()
    if copula.head not in (root, *root.children):
        return
    phrase = next((c for c in [copula.head, *root.each("nmod", "obl", "nsubj")] if _opens(c, copula)), None)
    if phrase is None or root.each("expl"):
        return
    if phrase is root:
        _take_subject(phrase, copula)
        return
    if (
        any(c is not phrase for c in root.each("nsubj"))
        or not copula.i < root.subtree()[-1].i
        or root.i < copula.i
        or root.each("case")
    ):
        return
    replace_by(root, phrase)
    attach(copula, phrase, "cop")
    for word in [c for c in root.children if c.i < copula.i or c.dep in {"punct", "parataxis"}]:
        attach(word, phrase, word.dep, word.subtype)
    attach(root, phrase, "nsubj")


def _opens(phrase: Token, copula: Token) -> bool:
    """Whether a noun with a preposition stands, with all that belongs to it, right before the copula."""
    before = [w for w in phrase.subtree() if w.i < copula.i]
    alone = all(w.i < copula.i for w in phrase.each("det", "case", "nmod", "amod"))
    return bool(phrase.each("case")) and bool(before) and before[-1].i == copula.i - 1 and alone


def _take_subject(phrase: Token, copula: Token) -> None:
    """ "Among those freed was X": who stands behind the copula belongs to it, and not to the participle before it."""
    inner = [c for w in phrase.each("acl") if w.i < copula.i for c in w.each("nsubj") if c.i > copula.i]
    for noun in inner:
        attach(noun, phrase, "nsubj")
    if phrase.pos == "VERB" and phrase.each("det", "case") and phrase.each("nsubj"):
        phrase.pos, phrase.morph = "NOUN", {"Number": "Plur"}
        for noun in phrase.each("nsubj"):
            noun.subtype = ""
