"""Words that a parser gave to one clause, though they belong to the one beside it: parted again.

Each function is a rule of `factdiff.analysis.repair`.
"""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.forms import rows_of, says
from factdiff.analysis.tree import Token, at, attach, replace_by
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import ACTORS, NUMBERS, SPEECH

_NOUNS = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})
#: What can stand for a noun that was named before: "a dozen others", "un troisième", "twenty".
_PARTS = frozenset({"det", "nummod", "amod", "compound"})
_PARTICIPLE = {"VerbForm": "Part", "Tense": "Past", "Voice": "Pass"}


def part_quotation(colon: Token, language: str) -> None:
    """ "Residents are afraid: “It will flood again,” said Ann": what stands before the colon is told by nobody quoted.

    The clause before the colon becomes the sentence's main clause, the quotation and the report behind it hang on it.
    """
    if colon.form != ":" or colon.head is None:
        return
    words = colon.top().subtree()
    at = words.index(colon)
    marked = at + 2 < len(words) and words[at + 1].form == '"'
    lead = _only_top(words[:at]) if marked else None
    if lead is None or not _clause(lead):
        return
    close = next((n for n, w in enumerate(words[at + 2 :], at + 2) if w.form == '"'), len(words))
    tops = _tops(words[at + 2 : close])
    said = next((w for w in tops if _clause(w)), None)
    above = lead.head
    if above is not None:
        replace_by(above, lead)
        attach(above, lead, "parataxis", "insert" if above in words[close:] else "")
    if said is not None and (said.head is above or not _holds(lead, said, language)):
        attach(said, lead, "parataxis")
        attach(colon, said, "punct")
        for other in [w for w in tops if w is not said and w.head in words[:at]]:
            attach(other, said, other.dep, other.subtype)


def _holds(lead: Token, said: Token, language: str) -> bool:
    """Whether a verb of saying has what stands behind its colon for its content already."""
    told = said.dep == "ccomp" and says(lead, language)
    return said.head is lead and (said.dep == "parataxis" or told)


def _tops(words: Sequence[Token]) -> list[Token]:
    """The words of a stretch whose heads stand outside it."""
    own = {id(w) for w in words}
    return [w for w in words if w.pos != "PUNCT" and (w.head is None or id(w.head) not in own)]


def _only_top(words: Sequence[Token]) -> Token | None:
    tops = _tops(words)
    return tops[0] if len(tops) == 1 else None


def _clause(token: Token) -> bool:
    return token.pos in _VERBAL or bool(token.each("cop", "aux"))


def second_subject(verb: Token, language: str) -> None:
    """ "A survivor said the driver was asleep": the subject behind a verb that has one is its content's, or its object."""
    if verb.pos != "VERB":
        return
    own = [c for c in verb.each("nsubj") if c.pos != "PRON" or c.feature("PronType") != "Dem"]
    before = [c for c in own if c.i < verb.i]
    behind = [c for c in own if c.i > verb.i and c.pos in _NOUNS]
    if not before or not behind:
        return
    later = behind[-1]
    content = next((c for c in verb.each("ccomp") if c.i > later.i), None)
    if content is not None and content.child("nsubj", "csubj", "expl") is None:
        attach(later, content, "nsubj")
    elif _inserted(verb) and rows_of(language, SPEECH, verb):
        return  # "« Messieurs, c'est fini », a lancé le maire": who speaks may stand behind such a verb
    elif verb.child("obj", "ccomp") is None and not any(c.subtype == "pass" for c in verb.each("aux")):
        later.dep, later.subtype = "obj", ""


def _inserted(verb: Token) -> bool:
    """Whether a verb stands beside or behind another clause of its sentence, as reports do."""
    before = (c for c in verb.each("ccomp", "parataxis", "dep", "advcl") if c.i < verb.i)
    return verb.dep == "parataxis" or any(_clause(c) for c in before)


def subject_of_report(content: Token, _: str) -> None:
    """ "The nurse, who works nights, said a colleague left": of two subjects the one before the report is its own."""
    verb = content.head
    if content.dep != "ccomp" or verb is None or verb.i > content.i or verb.child("nsubj", "csubj", "expl"):
        return
    own = content.each("nsubj")
    before = [c for c in own if c.i < verb.i]
    if before and any(verb.i < c.i < content.i for c in own):
        attach(before[0], verb, "nsubj")


def noun_before_verb(noun: Token, _: str) -> None:
    """ "The man whose house burnt", "Blast rocks port": no noun with a determiner, or before an object, is part of a verb."""
    verb = noun.head
    if noun.dep != "compound" or verb is None or verb.pos != "VERB" or noun.i > verb.i or noun.pos != "NOUN":
        return
    finds = verb.feature("VerbForm") == "Fin" and verb.child("obj") is not None and noun.i == verb.i - 1
    owned = any(c.subtype == "poss" or c.dep == "det" for c in noun.children)
    if (owned or finds) and verb.child("nsubj", "expl") is None:
        attach(noun, verb, "nsubj")


def subject_of_relative(clause: Token, _: str) -> None:
    """ "Le pont, que surveillent deux ingénieurs, sera fermé": who stands behind the verb of a relative does its deed."""
    noun = clause.head
    pronoun = clause.child("obj")
    main = noun.head if noun is not None and noun.dep == "nsubj" else None
    bound = pronoun is not None and pronoun.i < clause.i and pronoun.feature("PronType") in {"Rel", "Int"}
    if (
        main is None
        or pronoun is None
        or not bound
        or clause.subtype != "relcl"
        or clause.dep != "acl"
        or clause.child("nsubj", "csubj", "expl") is not None
    ):
        return
    behind = [c for c in main.each("nsubj") if clause.i < c.i < main.i]
    for infinitive in clause.each("xcomp"):
        if infinitive.child("obj") is None and not pronoun.each("case"):
            attach(pronoun, infinitive, "obj")
        behind += [c for c in infinitive.each("nsubj", "obj") if c.i > infinitive.i and c.pos in _NOUNS]
    doer = next((c for c in behind if _same_number(c, clause)), None)
    if doer is not None:
        attach(doer, clause, "nsubj")


def _same_number(noun: Token, verb: Token) -> bool:
    words = [verb, *verb.each("aux", "cop")]
    numbers = {w.feature("Number") for w in words if w.feature("VerbForm") == "Fin"} - {""}
    return not numbers or noun.feature("Number") in numbers or bool(noun.each("conj", "nummod"))


def subject_without_noun(word: Token, language: str) -> None:
    """ "Two men were jailed and a third acquitted", "une dizaine d'autres interpellées": a participle and whom it is said of.

    Behind a passive the second verb leaves its auxiliary out, and often the noun of its subject as well.
    """
    first = _passive_before(word)
    if first is None:
        return
    if word.pos == "VERB" and word.child("nsubj", "csubj", "aux", "obj") is None:
        _take_parts(word, first)
    elif word.head is first and (participle := _behind_its_noun(word)) is not None:
        for sign in word.each("cc", "punct"):
            attach(sign, participle, sign.dep)
        replace_by(word, participle)
        participle.morph = {**participle.morph, **_PARTICIPLE}
        attach(word, participle, "nsubj", "pass")
    elif (
        word.pos in {"NOUN", "ADJ"}
        and (_counted(word, first) or _number_alone(word, language))
        and (verb := _inflected(word, language))
    ):
        attach(word, first, "conj")
        word.pos, word.lemma = "VERB", verb
        word.morph = {**word.morph, **_PARTICIPLE}
        for number in (c for c in word.each("conj") if c.i < word.i):
            attach(number, word, "nummod")
        _take_parts(word, first)


def _behind_its_noun(noun: Token) -> Token | None:
    """The participle that closes a noun's phrase, with the preposition that it got from the adjective before it."""
    last = noun.children[-1] if noun.children else None
    if last is None or last.pos != "VERB" or last.dep not in {"nmod", "acl", "amod"} or last.i < noun.i:
        return None
    case, part = last.child("case"), next((c for c in last.each("amod") if c.i < last.i), None)
    if case is not None and part is not None:
        attach(part, noun, "nmod")
        attach(case, part, "case")
    return last if _bare(last) and noun.each("cc") else None


def _passive_before(word: Token) -> Token | None:
    """The passive verb that a word is joined to, or that what it is joined to belongs to."""
    if word.dep != "conj" or word.head is None:
        return None
    verb = next((a for a in word.ancestors() if a.pos == "VERB"), None)
    return verb if verb is not None and any(c.subtype == "pass" for c in verb.each("aux")) else None


def _take_parts(verb: Token, first: Token) -> None:
    """Make the noun right before a verb, or what determines it as if it were a noun, its subject."""
    beside = [c for c in first.each("conj") if c.pos in _NOUNS and c.each("cc") and c.i < verb.i]
    if beside and beside[-1].subtree()[-1].i == verb.i - 1 and not verb.each("cc"):
        attach(beside[-1].each("cc")[0], verb, "cc")
        attach(beside[-1], verb, "nsubj", "pass")
        return
    parts = [c for c in verb.children if c.i < verb.i and c.dep in _PARTS]
    if not parts or parts[-1].pos not in {"NOUN", "PROPN", "NUM", "ADJ", "PRON"}:
        return
    last = parts[-1]
    for part in parts[:-1]:
        attach(part, last, part.dep, part.subtype)
    verb.morph = {**verb.morph, **_PARTICIPLE}
    last.pos = "NOUN" if last.pos == "ADJ" else last.pos
    attach(last, verb, "nsubj", "pass")


def _bare(verb: Token) -> bool:
    """Whether a verb says neither when nor of whom, as participles do and forms that the tagger leaves open."""
    return verb.feature("VerbForm") in {"Part", ""} and not verb.each("aux", "cop", "mark", "case", "nsubj")


def _inflected(noun: Token, language: str) -> str:
    """The verb of which a noun can be a form with an ending; "a strong advocate" is none, nor what is said with "is"."""
    verb = next(iter(known(language, noun.form, "VERB")), "")
    return "" if verb == noun.form.lower() or noun.each("cop") else verb


def _counted(noun: Token, first: Token) -> bool:
    """ "Un troisième acquitté", "trois autres évacuées": an article or a number and an adjective before a participle."""
    before = [c for c in noun.each("amod") if c.i < noun.i]
    ordinal = any(c.feature("NumType") == "Ord" for c in before)
    return bool(before) and bool(noun.each("det", "nummod")) and (ordinal or noun.head is first)


def _number_alone(word: Token, language: str) -> bool:
    """ "*Trois* endommagées", "et *des dizaines* blessées": right behind "and" and before a participle a number stands for its noun."""
    before = [c for c in word.children if c.i < word.i and c.dep not in {"punct", "cc"}]
    number = before[-1] if len(before) == 1 else None
    counts = number is not None and (number.pos == "NUM" or _collective(number, language))
    return counts and number is not None and number.subtree()[-1].i == word.i - 1 and bool(word.each("cc"))


def _collective(noun: Token, language: str) -> bool:
    return any(row.kind == "collective" for row in rows_of(language, NUMBERS, noun))


def participle_of_second(noun: Token, language: str) -> None:
    """ "Twelve were killed and *dozens wounded*": a second subject behind a passive has the participle behind it."""
    first = noun.head
    passive = first is not None and any(c.subtype == "pass" for c in first.each("aux"))
    behind = [c for c in noun.each("amod", "acl", "orphan") if c.i > noun.i]
    if first is None or not passive or noun.i < first.i or len(behind) != 1 or noun.pos != "NOUN":
        return
    verb = behind[0]
    lemma = verb.lemma if verb.pos == "VERB" else _inflected(verb, language)
    start = next(word.i for word in noun.subtree() if word.dep != "cc")
    joint = next((c for word in (noun, first, verb) for c in word.each("cc") if c.i == start - 1), None)
    if joint is None or not _bare(verb) or verb.i != noun.i + 1 or not lemma:
        return
    attach(verb, first, "conj")
    attach(noun, verb, "nsubj", "pass")
    attach(joint, verb, "cc")
    verb.pos, verb.lemma = "VERB", lemma
    verb.morph = {**verb.morph, **_PARTICIPLE}


def name_behind_honorific(word: Token, language: str) -> None:
    """ "Me Dupont a plaidé": an honorific that looks like a pronoun goes with the name behind it."""
    rows = table(language, ACTORS).get(word.form, ())
    if word.pos == "NOUN" and any(row.kind in {"honorific", "title"} for row in rows):
        _title_of_name(word)
        return
    if word.pos != "PRON" or word.head is None or not any(row.kind == "honorific" for row in rows):
        return
    beside = [*word.head.children, *word.children]
    name = next((c for c in beside if c.i == word.i + 1 and c.pos == "PROPN"), None)
    if word.head.i == word.i + 1 and word.head.pos == "PROPN":
        name = word.head
        replace_by(name, word)
    if name is None:
        return
    attach(name, word, "nmod")
    word.pos, word.lemma, word.morph = "NOUN", rows[0].lemma, {"Number": "Sing"}


def _title_of_name(word: Token) -> None:
    """ "Le *Dr* Roy et la *Dr* Faure": beside a noun a title has the name right behind it, and goes on with the first."""
    name, noun = at(word, word.i + 1), word.head
    if name is None or noun is None or name.pos != "PROPN" or noun.pos not in _NOUNS or noun.i > word.i:
        return
    if word.dep not in {"appos", "conj"} or name.head is None:
        return
    if name.head is noun or (name.head.form == word.form and name.dep == "conj"):
        attach(name, word, "nmod")
    first = next((c for c in noun.each("appos") if c.i < word.i and c.form == word.form), None)
    if word.dep == "conj" and first is not None:
        attach(word, first, "conj")
