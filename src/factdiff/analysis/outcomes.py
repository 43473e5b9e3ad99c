"""Headlines that tell what happened and, behind a comma, how many it struck: "Ferry sinks, 12 missing"."""

from __future__ import annotations

from factdiff.analysis.forms import rows_of
from factdiff.analysis.rule import Rule
from factdiff.analysis.tree import Token, attach, replace_by, topmost
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import row
from factdiff.languages.tables import EMPTY, NUMBERS, PREPOSITIONS
from factdiff.languages.traits import traits

_NOUNS = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})
_PRESENT = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Number": "Sing", "Person": "3"}
#: What a line tells before its outcome, at the least: somebody and what became of them.
_CLAUSE = 2


def outcome_of_line(comma: Token, language: str) -> None:
    """ "*Ferry sinks*, 12 missing", "Un ferry coule, douze disparus": before the comma stands a clause, behind it a count.

    Without an article in front or a verb behind it, readers take the verb for a noun, and the count for its complement.
    """
    words = comma.top().subtree()
    at = next(n for n, word in enumerate(words) if word is comma)
    before, behind = words[:at], words[at + 1 :]
    if comma.form != "," or words[-1].pos == "PUNCT" or len(before) < _CLAUSE or not _toll(behind, language):
        return
    if any(word.form in {",", ":", ";"} for word in (*before, *behind)) or _told(behind):
        return
    verb = _verb_of(before, language)
    if verb is None or verb.head is not None:
        return
    told = _told_of(behind, verb)
    if told is not None:
        attach(told, verb, "parataxis")
        attach(comma, told, "punct")


def _toll(words: list[Token], language: str) -> bool:
    """ "*12* missing", "*les 40* passagers tués", "*dozens* hurt": a number, perhaps behind an article."""
    first = next((word for word in words if word.pos != "DET"), None)
    if first is None or len(words) < _CLAUSE:
        return False
    if any(word.feature("PronType") == "Neg" for word in words[: words.index(first)]):
        return True  # "une usine brûle, aucun blessé"
    several = first.pos == "NOUN" and first.feature("Number") == "Plur"
    return first.pos == "NUM" or (several and row(language, NUMBERS, first.lemma.lower()) is not None)


def _told(words: list[Token]) -> bool:
    """Whether a finite verb with an object or auxiliary stands there, so that it is a clause by itself."""
    return any(
        word.pos in _VERBAL and word.feature("VerbForm") == "Fin" and word.each("obj", "aux", "ccomp")
        for word in words
    )


def _verb_of(words: list[Token], language: str) -> Token | None:
    """The verb of the first part, made one of what was read as a noun where it has none."""
    verb = next((word for word in words if word.pos in _VERBAL and word.dep not in {"aux", "cop"}), None)
    if verb is not None:
        _own_subject(verb, words)
        noun = verb.head
        if (
            noun is not None
            and noun.head is None
            and verb.dep in {"amod", "acl"}
            and verb.feature("VerbForm") != "Part"
        ):
            replace_by(noun, verb)  # "un bateau *chavire*"
            attach(noun, verb, "nsubj")
            verb.morph = dict(_PRESENT)
            for child in [c for c in noun.children if c.i > verb.i]:
                attach(child, verb, child.dep, child.subtype)
        return verb
    last = next((n for n, word in enumerate(words) if word.pos == "ADP" and n >= _CLAUSE), len(words)) - 1
    word = words[last]
    lemma = _lemma(word, language)
    if not lemma or last < 1 or word.each("det", "case") or rows_of(language, PREPOSITIONS, words[last - 1]):
        return None
    top = topmost(words)
    if top is not word:
        replace_by(top, word)
    word.pos, word.lemma, word.morph = "VERB", lemma, dict(_PRESENT)
    subject = topmost(words[:last]) if top is not word else words[last - 1]
    nouns = known(language, subject.form.lower(), "NOUN")
    if subject.pos == "PRON" and nouns:
        subject.pos, subject.lemma, subject.morph = "NOUN", nouns[0], {"Number": "Sing"}
    for child in [c for c in (*word.children, *top.children) if c.i < word.i and c is not subject]:
        if child.head is not subject and child is not word:
            attach(child, subject, child.dep, child.subtype)
    for child in [c for c in top.children if c.i > word.i] if top is not word else ():
        attach(child, word, child.dep, child.subtype)
    attach(subject, word, "nsubj")
    return word


def _own_subject(verb: Token, words: list[Token]) -> None:
    """ "*Roof* collapses": a bare noun right before a verb without a subject does what it says."""
    noun = next((word for word in words if word.i == verb.i - 1 and word.pos in _NOUNS), None)
    if noun is not None and noun.head is verb and noun.dep == "compound" and not verb.each("nsubj", "expl"):
        attach(noun, verb, "nsubj")


def _lemma(word: Token, language: str) -> str:
    """The verb of which a word can be the present, empty where it can be of none."""
    form, ending = word.form.lower(), traits(language).third
    if word.pos not in {"NOUN", "X"} or (ending and not form.endswith(ending)):
        return ""
    verbs = known(language, form, "VERB")
    if ending and not verbs and not known(language, form, "NOUN"):
        return form.removesuffix(ending)  # no noun that the lexicon knows: "capsizes"
    return next((lemma for lemma in verbs if lemma != form), "")


def _told_of(words: list[Token], verb: Token) -> Token | None:
    """What is told behind the comma, as one tree: a count, or a participle or adjective with its count."""
    own = {id(word) for word in words}
    tops = [w for w in words if w.pos != "PUNCT" and (w.head is None or id(w.head) not in own)]
    if not tops or any(top in verb.ancestors() for top in tops):
        return None
    first, last = tops[0], tops[-1]
    if first is last:
        number = next((c for c in first.children if c.pos == "NUM" and c.i < first.i), None)
        if number is not None and first.pos == "ADJ" and not first.each("nsubj", "cop"):
            first.pos, number.dep, number.subtype = "NOUN", "nummod", ""  # "six trapped"
        return _feared(first) or _participle_of(first) or first
    if len(tops) > _CLAUSE and first.pos == "NUM" and tops[1].pos == "VERB":  # "30 feared drowned"
        attach(first, tops[1], "nsubj", "pass")
        first = tops[1]
    elif len(tops) > _CLAUSE:
        return None
    if first.pos == "NUM" and last.pos == "ADJ":
        last.pos = "NOUN"
        attach(first, last, "nummod")
        return last
    if first.pos == "VERB":
        attach(last, first, "xcomp")
        return first
    attach(first, last, "nsubj", "pass" if last.feature("VerbForm") == "Part" else "")
    return last


def _feared(said: Token) -> Token | None:
    """ "30 *feared drowned*": of two participles the first says what is thought of whom the second tells."""
    number = said.child("nsubj")
    held = (
        next((c for c in number.each("amod", "acl") if c.pos == "VERB" and c.i > number.i), None)
        if number
        else None
    )
    if number is None or held is None or said.pos != "VERB" or said.i < held.i:
        return None
    replace_by(said, held)
    attach(number, held, "nsubj", "pass")
    attach(said, held, "xcomp")
    return held


def _participle_of(noun: Token) -> Token | None:
    """ "Les 40 passagers *tués*": the participle that closes an item is what is told of it."""
    said = next((c for c in noun.each("acl", "amod") if c.i > noun.i and c.pos == "VERB"), None)
    if said is None or noun.pos not in _NOUNS or said.feature("VerbForm") != "Part":
        return None
    replace_by(noun, said)
    attach(noun, said, "nsubj", "pass")
    return said


def past_of_form(verb: Token, language: str) -> None:
    """ "The economy *shrank*": a finite form that is neither the bare verb nor its third person is no present."""
    ending = traits(language).third
    form, lemma = verb.form.lower(), verb.lemma.lower()
    if (
        not ending
        or verb.feature("Tense") != "Pres"
        or verb.feature("VerbForm") != "Fin"
        or not form.isalpha()
    ):
        return
    suppletive = row(language, EMPTY, form) is not None  # "are"
    regular = form == lemma or form.endswith(ending)
    if not (regular or suppletive) and lemma in known(language, form, "VERB"):
        verb.morph = {**verb.morph, "Tense": "Past"}


OUTCOMES: tuple[Rule, ...] = (
    Rule("outcome-of-line", outcome_of_line,
        "Ferry sinks, 12 missing",
        "Ferry sinks in storm, mayor says", form=","),
    Rule("past-of-form", past_of_form,
        "The economy shrank by 0.3%.",
        "The economies shrink by 0.3%.", pos="VERB"),
)  # fmt: skip
