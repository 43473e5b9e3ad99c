"""What the reader still gets wrong in news, or leaves open, is put right before anyone else sees it.

A rule stays in `RULES` as long as it earns its place: ``benchmarks/rules.py`` switches each off and prints what
that moves on annotated articles. Words count by their rows in the language's tables alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factdiff.analysis.forms import inflect, mark_perfect, rows_of, unpassive
from factdiff.analysis.tree import Token
from factdiff.languages.lexicon import table

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What a rule may look at beside the words: the language, and where times stand (canonical offsets)."""

    tokens: list[Token]
    language: str
    times: tuple[tuple[int, int], ...] = ()

    def is_time(self, token: Token) -> bool:
        """Whether a word belongs to a time."""
        return any(start <= token.begin < end for start, end in self.times)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of repair: its name, what it does to a paragraph, and a sentence that needs it."""

    name: str
    mend: Callable[[Paragraph], None]
    example: str


def mend(tokens: list[Token], language: str, times: tuple[tuple[int, int], ...] = ()) -> None:
    """Mend the trees of one paragraph in place, by the rules of `RULES` in their order."""
    paragraph = Paragraph(tokens, language, times)
    for rule in RULES:
        rule.mend(paragraph)


def attach(token: Token, head: Token, dep: str, subtype: str = "") -> None:
    """Hang a word on another one."""
    if token.head is not None:
        token.head.children.remove(token)
    token.head, token.dep, token.subtype = head, dep, subtype
    head.children.append(token)
    head.children.sort(key=lambda child: child.i)


def _marked(word: Token, language: str, note: str) -> bool:
    return any(row.note == note for row in table(language, "function").get(word.form.lower(), ()))


def _prepose(token: Token, language: str) -> None:
    """ "Auprès de X": an adverb and a preposition that make one are the noun's."""
    if token.pos != "ADV" or token.head is None:
        return
    noun = next((c for c in token.each("obl", "nmod") if c.i > token.i and c.each("case")), None)
    if noun is None:
        return
    marker = f"{token.form.lower()} {noun.each('case')[0].form.lower()}".replace("' ", "'")
    if table(language, "prepositions").get(marker) or table(language, "speech").get(marker):
        attach(noun, token.head, "obl", "mod")
        attach(token, noun, "case")


def _agent(verb: Token, language: str) -> None:
    """ "Suspendus en novembre par Khartoum": the agent hangs on the month by mistake."""
    passive = any(c.subtype == "pass" for c in verb.each("aux", "nsubj")) or (
        verb.dep == "acl" and verb.feature("VerbForm") == "Part"
    )
    if not passive or any(c.subtype == "agent" for c in verb.each("obl")):
        return
    near = [*verb.each("obl"), *(g for c in verb.each("obl", "nmod") for g in c.each("nmod"))]
    for noun in near:
        if noun.i > verb.i and any(_marked(case, language, "agent") for case in noun.each("case")):
            attach(noun, verb, "obl", "agent")
            return


def _relative(pronoun: Token, tokens: list[Token], i: int) -> None:
    """ "NOUN, qui VERB": a relative clause hangs on the noun before it, whatever the parser called it."""
    verb = pronoun.head
    if verb is None or verb.dep == "acl" or i == 0 or verb.i < pronoun.i:
        return
    position = i - 1 if tokens[i - 1].form != "," else i - 2
    if position < 0 or tokens[position].pos not in {*_NOMINAL, "ADJ"}:
        return
    noun = tokens[position]
    while noun.pos == "ADJ" and noun.head is not None and noun.head.i < pronoun.i:
        noun = noun.head
    while (
        noun.dep in {"nmod", "flat", "amod"}
        and noun.head is not None
        and _agrees(noun.head, verb)
        and not _agrees(noun, verb)
    ):
        noun = noun.head
    if noun.dep == "flat" and noun.head is not None:
        noun = noun.head
    if noun is verb or noun in verb.subtree() or verb.dep == "root" or verb.head is None:
        return
    attach(verb, noun, "acl", "relcl")


def _lift_source(token: Token, language: str) -> None:
    """ "…, according to X" set off by a comma speaks for the whole sentence and not for its last clause."""
    words = sorted((w for c in token.each("case") for w in [c, *c.each("fixed")]), key=lambda w: w.i)
    marker = " ".join(w.form.lower() for w in words).replace("' ", "'")
    if not any(r.scope == "prep" for r in table(language, "speech").get(marker, ())):
        return
    first = min(token.subtree(), key=lambda w: w.i)
    set_off = (
        first.form == "," or any(c.form == "," and c.i < token.i for c in token.children) or first.i == 0
    )
    root = token
    while root.head is not None:
        root = root.head
    if set_off and token.head is not root and root is not token:
        attach(token, root, "obl")


def _agrees(noun: Token, verb: Token) -> bool:
    words = [verb, *verb.each("aux", "cop")]
    number = next(
        (w.feature("Number") for w in words if w.feature("VerbForm") == "Fin" and w.feature("Number")), ""
    )
    return not number or not noun.feature("Number") or noun.feature("Number") == number


def _lift_apposition(name: Token, language: str) -> None:
    """ "le ministre des Affaires étrangères, X": X is the minister and not the affairs."""
    top = name.head
    while (
        top is not None
        and top.dep in {"nmod", "amod", "flat"}
        and top.head is not None
        and top.head.pos in {"NOUN", "PROPN"}
    ):
        top = top.head
        if any(r.kind in {"title", "person", "relation"} for r in rows_of(language, "actors", top)):
            attach(name, top, "appos")
            return


def _words(mend: Callable[[Token, str], None]) -> Callable[[Paragraph], None]:
    """A rule that looks at one word after the other."""

    def mended(paragraph: Paragraph) -> None:
        for token in paragraph.tokens:
            mend(token, paragraph.language)

    return mended


def _relatives(paragraph: Paragraph) -> None:
    for i, token in enumerate(paragraph.tokens):
        if token.feature("PronType") == "Rel" and token.dep in {"nsubj", "obj"}:
            _relative(token, paragraph.tokens, i)


def _sources(token: Token, language: str) -> None:
    if token.dep in {"obl", "nmod"} and token.each("case"):
        _lift_source(token, language)


def _appositions(token: Token, language: str) -> None:
    if token.dep == "appos" and token.pos == "PROPN":
        _lift_apposition(token, language)


RULES = (
    Rule("mood-of-ending", _words(inflect), "Il aurait fui."),
    Rule("perfect-of-be", _words(unpassive), "Deux hommes sont morts."),
    Rule("perfect-of-have", _words(mark_perfect), "The bridge has opened."),
    Rule("compound-preposition", _words(_prepose), "La police l'a appris auprès du parquet."),
    Rule("agent", _words(_agent), "Les vols ont été suspendus en novembre par Khartoum."),
    Rule("relative-clause", _relatives, "Le maire, qui dirige la ville, dort."),
    Rule("source-of-sentence", _words(_sources), "Deux hommes sont morts et trois ont fui, selon la police."),
    Rule(
        "apposed-name", _words(_appositions), "Le ministre des Affaires étrangères, Jean Dupont, est parti."
    ),
)
