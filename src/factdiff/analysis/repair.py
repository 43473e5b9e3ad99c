"""Where a small parser is known to fail on news, the tree is put right before anyone reads it.

The treebanks hold few clauses such as ", a annoncé lundi le ministre X" or ", two officials said", and their
parsers guess. Each rule below names the pattern that it mends; words count by their rows in the
language's tables alone.
"""

from __future__ import annotations

from factdiff.analysis.forms import inflect, mark_perfect, rows_of, undate, unpassive
from factdiff.analysis.tree import Token
from factdiff.languages.lexicon import table

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_LOOSE = frozenset(
    {
        "conj",
        "advcl",
        "acl",
        "parataxis",
        "ccomp",
        "appos",
        "obj",
        "obl",
        "amod",
        "nmod",
        "dep",
        "list",
        "discourse",
    }
)


def repair(tokens: list[Token], language: str, times: tuple[tuple[int, int], ...] = ()) -> None:
    """Mend the trees of one paragraph in place: words first, then what hangs on what, then phrases."""
    for token in tokens:
        inflect(token, language)
        undate(token, language, times)
        unpassive(token, language)
        mark_perfect(token, language)
    _rejoin(tokens)
    for token in tokens:
        _name_a_place(token, tokens, language)
        _personal(token, language)
        _name_after_honorific(token, tokens, language)
        _prepose(token, language)
        _agent(token, language)
        _complement(token, language)
    for i, token in enumerate(tokens):
        if token.pos in {"VERB", "AUX"} and token.dep not in {"aux", "cop"} and _says(token, language):
            _reporting(token, tokens, language)
        if token.feature("PronType") == "Rel" and token.dep in {"nsubj", "obj"}:
            _relative(token, tokens, i)
    for token in tokens:
        if token.dep == "obl" and any(start <= token.begin < end for start, end in times):
            _time_of_report(token, language)
    _phrases(tokens, language)


def _time_of_report(token: Token, language: str) -> None:
    """ "Said on Tuesday the firm would close": a time right behind the reporting verb is the report's."""
    content = token.head
    verb = content.head if content is not None and content.dep == "ccomp" else None
    if content is None or verb is None or not verb.i < token.i or not _says(verb, language):
        return
    subject = content.child("nsubj")
    if subject is not None and token.i < min(w.i for w in subject.subtree()):
        attach(token, verb, "obl", "mod")


def _phrases(tokens: list[Token], language: str) -> None:
    for token in tokens:
        if token.dep in {"obl", "nmod"} and token.each("case"):
            _lift_source(token, language)
    for token in tokens:
        if token.dep == "conj" and token.pos in {"NOUN", "PROPN"}:
            _uncoordinate(token)
    for token in tokens:
        if token.dep == "appos" and token.pos == "PROPN":
            _lift_apposition(token, language)


def _name_a_place(token: Token, tokens: list[Token], language: str) -> None:
    """ "Flew to Lyon": a capitalised place inside a sentence is no verb, and what marks it is a preposition."""
    inside = token is not tokens[0] and token.head is not None and token.form[:1].isupper()
    if not inside or token.pos not in {"VERB", "AUX"} or not table(language, "places").get(token.form):
        return
    token.pos = "PROPN"
    if token.dep in {"advcl", "xcomp", "ccomp", "acl", "parataxis"}:
        token.dep, token.subtype = "obl", ""
    for mark in token.each("mark"):
        mark.dep = "case"


def _personal(token: Token, language: str) -> None:
    """A plural pronoun, or one that says something, is never impersonal: "ils étaient", "a-t-il ajouté"."""
    if token.dep != "expl" or token.subtype != "subj" or token.head is None:
        return
    if token.feature("Number") == "Plur" or _says(token.head, language):
        token.dep, token.subtype = "nsubj", ""


def _rejoin(tokens: list[Token]) -> None:
    """No sentence ends with a comma: what a parser cut off behind one hangs on the sentence before."""
    roots = [token for token in tokens if token.head is None]
    for root in roots[1:]:
        first = min(w.i for w in root.subtree())
        before = _at(tokens, first - 1)
        last = [r for r in roots if r.i < root.i]
        if (
            before is not None
            and before.form == ","
            and last
            and not tokens[first - tokens[0].i].form[:1].isupper()
        ):
            top = last[-1]
            while top.head is not None:
                top = top.head
            attach(root, top, "parataxis")


def attach(token: Token, head: Token, dep: str, subtype: str = "") -> None:
    """Hang a word on another one."""
    if token.head is not None:
        token.head.children.remove(token)
    token.head, token.dep, token.subtype = head, dep, subtype
    head.children.append(token)
    head.children.sort(key=lambda child: child.i)


def _says(token: Token, language: str) -> bool:
    rows = [
        r for r in rows_of(language, "speech", token) if r.scope == "verb" and r.kind not in {"plain", "cite"}
    ]
    return bool(rows)


def _name_after_honorific(token: Token, tokens: list[Token], language: str) -> None:
    """ "Mr Norton met": one subject and not two."""
    following = _at(tokens, token.i + 1)
    if (
        following is None
        or following.pos != "PROPN"
        or token.head is None
        or following.head is not token.head
    ):
        return
    if any(row.kind == "honorific" for row in table(language, "actors").get(token.form, ())):
        attach(token, following, "flat")


def _reporting(verb: Token, tokens: list[Token], language: str) -> None:
    """ "CONTENT, VERB SUBJECT" and "CONTENT, SUBJECT VERB": the subject and the content find their places."""
    group = [verb, *verb.each("aux", "cop"), *(c for c in verb.children if c.dep == "expl" and c.i < verb.i)]
    own = next((c for c in verb.each("nsubj") if c.i < verb.i), None)
    first = min(w.i for w in [*group, *(own.subtree() if own is not None else [])])
    before = _at(tokens, first - 1)
    if (
        before is None
        or (before.form not in {",", '"'} and own is not None)
        or (own is None and verb.dep != "parataxis" and not _inverted(verb))
    ):
        return
    content = _content(verb, first)
    if content is None:
        return
    if own is None and not any(
        c.dep == "nsubj" or (c.dep == "expl" and c.subtype == "subj") for c in verb.children
    ):
        _find_subject(verb, language)
    if own is None and verb.head is content:
        _subject_before(verb, content, tokens)
    if content.head is verb:
        content.dep, content.subtype = "ccomp", ""
    elif verb.head is content:
        verb.dep, verb.subtype = "parataxis", "insert"


def _at(tokens: list[Token], i: int) -> Token | None:
    position = i - tokens[0].i
    return tokens[position] if 0 <= position < len(tokens) else None


def _inverted(verb: Token) -> bool:
    """Whether what could be the subject stands behind the verb, or a clitic does."""
    behind = [c for c in verb.children if c.i > verb.i - 1]
    return any(c.dep in {"nsubj", "obj"} and c.pos in _NOMINAL for c in behind) or any(
        c.dep == "expl" for c in verb.children
    )


def _content(verb: Token, first: int) -> Token | None:
    """The clause before the reporting verb that hangs on it, or that it hangs on."""
    head = verb.head
    if head is not None and head.i < first and verb.dep in _LOOSE and _clausal(head):
        return head
    left = [c for c in verb.children if c.i < first and c.dep in _LOOSE and _clausal(c)]
    return left[-1] if left else None


def _clausal(token: Token) -> bool:
    verbal = token.pos in {"VERB", "AUX"} or bool(token.child("cop"))
    return (
        verbal and not token.each("mark") and (token.feature("VerbForm") != "Inf" or bool(token.each("aux")))
    )


def _find_subject(verb: Token, language: str) -> None:
    behind = [
        c
        for c in verb.each("obj", "obl", "nmod")
        if c.i > verb.i and c.pos in _NOMINAL and not c.each("case")
    ]
    named = [c for c in behind if c.pos == "PROPN" or rows_of(language, "actors", c)]
    chosen = named or [c for c in behind if c.dep == "obj"]
    if chosen:
        chosen[0].dep, chosen[0].subtype = "nsubj", ""


def _subject_before(verb: Token, content: Token, tokens: list[Token]) -> None:
    """ ", two officials familiar with the talks said": the phrase before the verb hangs on the content by mistake."""
    if verb.dep != "parataxis" or verb.each("nsubj", "expl"):
        return
    top = _at(tokens, min([verb.i, *(a.i for a in verb.each("aux"))]) - 1)
    while top is not None and top.head is not None and top.head is not content:
        top = top.head
    if top is None or top.head is not content or top.i < content.i:
        return
    noun = top if top.pos in {"NOUN", "PROPN"} else top.child("nsubj")
    if noun is not None and not noun.each("case"):
        attach(noun, verb, "nsubj")
        if top is not noun:
            attach(top, noun, "amod")


def _marked(word: Token, language: str, note: str) -> bool:
    return any(row.note == note for row in table(language, "function").get(word.form.lower(), ()))


def _complement(token: Token, language: str) -> None:
    """ "Denied on Tuesday that …": a that-clause of a verb of saying is its content."""
    head = token.head
    if (
        head is None
        or token.dep not in {"advcl", "acl", "obl", "obj", "parataxis", "ccomp"}
        or token.i < head.i
    ):
        return
    verb = head if _says(head, language) and head.pos == "VERB" else head.head
    if (
        verb is None
        or verb.pos != "VERB"
        or not _says(verb, language)
        or verb.child("ccomp")
        or (token.subtype == "relcl" and head is not verb)
    ):
        return
    if any(_marked(mark, language, "complementiser") for mark in token.each("mark")) and (
        head is verb or head.dep in {"obl", "advmod"}
    ):
        attach(token, verb, "ccomp")


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


def _uncoordinate(token: Token) -> None:
    """ "Le maire, X, réclamait": two nouns without a conjunction between them are one and the same."""
    head = token.head
    if head is None or head.pos not in {"NOUN", "PROPN"} or token.each("cc", "case"):
        return
    members = [c for c in head.each("conj") if c.pos in {"NOUN", "PROPN"}]
    if len(members) == 1 and any(c.form in {",", "("} and c.i < token.i for c in token.children):
        token.dep, token.subtype = "appos", ""


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
