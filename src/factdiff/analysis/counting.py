"""What numbers count: all words of a number hang on the noun behind them, however the reader took them apart.

Number words are rare in treebanks, so that "vingt et un agents" is read as "vingt" and "un agents", and the hundreds of
"dix-sept cents ouvriers" as a thing of their own. Which words make one number is told by the language's grammar of numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token, attach, replace_by, topmost
from factdiff.languages.lemmas import known
from factdiff.model.number import Number

_NAMES = frozenset({"NOUN"})
_QUALITIES = frozenset({"ADJ", "VERB"})
_NOMINAL = frozenset({"nsubj", "obj", "obl", "nmod"})


def count(tokens: Sequence[Token], numbers: Sequence[Number], language: str) -> None:
    """Hang the numbers of a paragraph on what they count, in place."""
    starts = {token.begin: token.i for token in tokens}
    found = [(number, _words(tokens, starts, number)) for number in numbers]
    for number, words in found:
        _tag(words)
        first = starts.get(number.start)
        if words and first is not None and first < words[0].i:
            _bind(tokens[first : words[0].i], words)
    for number, words in found:
        if number.kind == "count" and number.unit is None and words and words[-1].i + 1 < len(tokens):
            _count(words, tokens[words[-1].i + 1], language)


def _words(tokens: Sequence[Token], starts: dict[int, int], number: Number) -> list[Token]:
    """The words of a number itself; none where it begins inside a word."""
    first = behind = starts.get(number.core_start, len(tokens))
    while behind < len(tokens) and tokens[behind].finish <= number.core_end:
        behind += 1
    return list(tokens[first:behind])


def _bind(before: Sequence[Token], words: list[Token]) -> None:
    """ "*More than* a third", "*près de* la moitié": what bounds a number hangs on it, however it was read."""
    bound = [token for token in before if token.pos != "PUNCT"]
    if not bound or any(token.head is None for token in (*bound, *words)):
        return
    head = topmost(words)
    if head.dep == "nummod" and head.head is not None and head.head not in bound:
        head = head.head
    above = topmost([*bound, *words, head])
    if above is head and (len(bound) == 1 or bound[0].dep in {"case", "advmod"}):
        return
    if above in bound and not _raised(above, head, {id(token) for token in (*bound, *words, head)}):
        return
    if any(word in bound for word in head.ancestors()):
        return
    bound[0].pos = "ADV"
    attach(bound[0], head, "advmod")
    for word in bound[1:]:
        attach(word, bound[0], "fixed")


def _raised(above: Token, head: Token, inside: set[int]) -> bool:
    """Give a number the place of the bound that it was hung on; false where the tree makes no sense."""
    below = head.head is not None and id(head.head) not in inside and above in head.ancestors()
    if above.dep in {"case", "mark"} or head.top() is not above.top() or below:
        return False
    verb = above.head
    for child in [c for c in above.children if id(c) not in inside]:
        # "Plus de 200 personnes ont été évacuées *d'un hôtel*": what stands behind the verb is the verb's.
        behind = verb is not None and above.i < verb.i < child.i
        attach(child, verb if verb is not None and behind else head, child.dep, child.subtype)
    dep = "obl" if above.dep == "advmod" else above.dep
    attach(head, above.head or head, dep, above.subtype)
    return True


def _tag(words: Sequence[Token]) -> None:
    """ "*Neuf* des quinze juges": a word that the grammar of numbers reads alone is no adverb where it does what nouns do."""
    for word in words:
        if word.pos == "ADV" and word.dep in _NOMINAL:
            word.pos = "NUM"


def _count(words: list[Token], noun: Token, language: str) -> None:
    if noun.pos in _QUALITIES and (noun.child("nummod") in words or _describes(noun, words)):
        # "Restent 40 disparus", "trois cents blessés": what is counted is a noun, since a number has no qualities.
        _make_noun(noun, language)
    number = words[-1]
    if len(words) == 1 and noun.pos in _QUALITIES and _stands_for(number, noun):
        attach(noun, noun.head or noun, number.dep, number.subtype)
        attach(number, noun, "nummod")
        _make_noun(noun, language)
    if len(words) > 1 and noun.pos in _NAMES and noun.top() is words[-1].top():
        _gather(words, noun)
    if noun.head is None:
        _stand_behind(noun, words[0].i - 1)
    verb = noun.head
    if verb is not None and noun.dep == "xcomp" and verb.i < words[0].i and _waits(verb, noun):
        noun.dep = "nsubj"


def _make_noun(word: Token, language: str) -> None:
    word.pos = "NOUN"
    word.lemma = next(iter(known(language, word.form, "NOUN")), word.lemma)
    word.morph = {name: value for name, value in word.morph.items() if name in {"Gender", "Number"}}


def _describes(quality: Token, words: list[Token]) -> bool:
    return len(words) > 1 and quality.dep in {"amod", "acl"} and quality.head in words


def _stands_for(number: Token, quality: Token) -> bool:
    """Whether a number behind its verb was read as the subject, and what it counts as what the verb says of it."""
    verb = number.head
    behind = verb is not None and verb.i < number.i and verb.pos == "VERB" and quality.head is verb
    return behind and number.dep == "nsubj" and quality.dep == "xcomp" and not number.children


def _waits(verb: Token, noun: Token) -> bool:
    """ "Restent 40 disparus": a finite verb that begins its clause and has no subject takes the noun behind it."""
    alone = verb.child("nsubj", "csubj", "expl", "obj") is None and verb.feature("VerbForm") == "Fin"
    return alone and verb.dep == "root" and verb.feature("Number") == noun.feature("Number") != ""


def _stand_behind(noun: Token, place: int) -> None:
    """ "Restent douze disparus à retrouver": a copula right before what is counted, without a subject, has it as its own."""
    copula = noun.child("cop")
    if copula is None or copula.i != place or copula.children or noun.child("nsubj", "csubj", "expl"):
        return
    copula.pos = "VERB"
    replace_by(noun, copula)
    attach(noun, copula, "nsubj")
    for child in noun.each("punct", "advcl", "obl"):
        attach(child, copula, child.dep, child.subtype)
    for child in noun.each("xcomp"):
        child.dep = "acl"


def _gather(words: list[Token], noun: Token) -> None:
    """Make the noun the head of all words of its number, and keep what hung on them."""
    group = {id(word) for word in words}
    above = list(noun.ancestors())
    inner = [word for word in above if id(word) in group]
    if above[: len(inner)] != inner:
        return
    if inner:
        replace_by(inner[-1], noun)
    last = words[-1]
    for word in words:
        for child in [c for c in word.children if id(c) not in group and c is not noun]:
            attach(child, noun, child.dep, child.subtype)
    attach(last, noun, "nummod")  # before the others, of which one can bear it
    for word in words[:-1]:
        attach(word, last, "flat")
