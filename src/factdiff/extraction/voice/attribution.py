"""Who vouches for a clause: the chain of sources above it, outermost first."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.reported import contents, overruled, reports
from factdiff.extraction.clause.subjects import agent_or_subject, antecedent, conjuncts
from factdiff.extraction.names.entities import Referent
from factdiff.languages import lexicon
from factdiff.languages.lexicon import Row, listed


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """One source as the tree shows it: its noun, the reporting word, and the verb whose times are the report's."""

    token: Token
    verb: str
    row: Row
    speech: Token | None


def chain(token: Token) -> list[Link]:
    """The sources of what ``token`` heads, outermost first, by climbing the tree from it."""
    links: list[Link] = []
    below, current = token, token
    seen: set[int] = set()
    climbed = {id(token)}
    while True:
        links = _around(current, below, seen) + links
        head = current.head
        if head is None:
            break
        if any(id(c) in climbed for c in contents(head)):
            seen.add(id(head))
            links = (_told_by_noun if head.pos == "NOUN" else told_by)(head) + links
        climbed.add(id(head))
        below, current = current, head
    return _unique(links)


def _around(node: Token, below: Token, seen: set[int]) -> list[Link]:
    """Sources inserted beside a node: "…, a indiqué X", "selon X"."""
    if id(node) in seen or not (grammar.predicative(node) or node.dep == "root"):
        return []
    links: list[Link] = []
    for child in [*node.children, *_closing(node)]:
        if child is below or id(child) in seen:
            continue
        if child.dep == "parataxis" and reports(child):
            seen.add(id(child))
            links = told_by(child) + links
        else:
            links = _by_preposition(child) + links
    return links


def _closing(node: Token) -> list[Token]:
    """What closes the last of several coordinated clauses speaks for all of them."""
    last = [c for c in node.each("conj") if grammar.predicative(c)]
    return (
        [c for c in last[-1].children if c.dep in {"parataxis", "obl"} and c.i > last[-1].i and _set_off(c)]
        if last
        else []
    )


def _set_off(token: Token) -> bool:
    return any(c.form == "," and c.i < token.i for c in token.children) or token.subtree()[0].form == ","


def _by_preposition(token: Token) -> list[Link]:
    """A source in a phrase: "selon X", "d'après X", "according to X"."""
    row = token.marks.marker("speech", "prep")
    if row is None or token.dep not in {"obl", "nmod", "parataxis", "advmod", "advcl", "dep"}:
        return []
    noun = antecedent(token, token) if grammar.relative(token) else token
    outer = _citing(noun.head) if noun is not token and noun.head is not None else []
    return outer + _cited(noun) + [Link(member, row.lemma, row, None) for member in conjuncts(noun)]


def _by_complement(token: Token) -> list[Link]:
    """From whom one learnt it: "a-t-on appris auprès de X" names X and not "on"."""
    marks = token.marks
    row = marks.marker("speech", "complement") or lexicon.row(
        marks.language, "speech", f"{marks.preposition} {token.lemma}", "prep"
    )
    if row is None or token.dep not in {"obl", "nmod"}:
        return []
    return [Link(member, row.lemma, row, None) for member in conjuncts(token)]


def _citing(verb: Token) -> list[Link]:
    row = verb.marks.verb("speech")
    who = agent_or_subject(verb) if row is not None and row.kind == "cite" else None
    return [Link(who, row.lemma, row, verb)] if who is not None and row is not None else []


def _cited(noun: Token) -> list[Link]:
    """Who passed a source on: "un diplomate cité par X" makes X the outer link."""
    for child in noun.each("acl"):
        row = child.marks.row("speech", "verb")
        by = grammar.agent(child)
        if row is not None and by is not None and row.kind in {"cite", "assert"}:
            return [Link(by, row.lemma, row, child)]
    return []


def plain_saying(language: str) -> Row:
    """The row of the language's plain verb of saying, which stands for a colon."""
    rows = (row for rows in lexicon.table(language, "speech").values() for row in rows)
    return next(row for row in rows if "colon" in row.flags)


def told_by(verb: Token, default: Row | None = None) -> list[Link]:
    """The sources that a reporting verb names: who was told, who says, whom they cite.

    ``default`` is the row of verbs that report by their place alone.
    """
    row = verb.marks.verb("speech") or default
    if row is None:
        return []
    outer = [link for child in verb.children for link in _by_preposition(child)]
    learnt = [link for child in verb.children for link in _by_complement(child)]
    told = [
        Link(c, c.marks.preposition or row.lemma, row, None)
        for c in verb.each("obl", "iobj", "obj")
        if _outlet(c)
    ]
    who = speaker(verb)
    if learnt and (who is None or who.pos == "PRON"):
        return outer + learnt
    said = [Link(member, row.lemma, row, verb) for member in conjuncts(who)] if who is not None else []
    passed = _cited(who) if who is not None else []
    return outer + told + passed + said + _cites(verb)


def _told_by_noun(noun: Token) -> list[Link]:
    """ "The mayor's claim that …", "un rapport selon lequel …": whose words they are, or the document itself.

    Where a verb above vouches for or denies the same content, or a verdict judges it, that is who speaks.
    """
    if overruled(noun):
        return []
    row = noun.marks.row("speech", "noun")
    owner = next((c for c in noun.each("nmod") if c.pos == "PROPN" or c.marks.row("actors")), None)
    return [Link(owner or noun, noun.lemma.lower(), row, None)] if row is not None else []


def _outlet(token: Token) -> bool:
    """A named outlet that was told something; "the press" is an audience and no source."""
    words = grammar.without_case(token, grammar.full_phrase(token))
    name = " ".join(w.form for w in words if w.pos == "PROPN")
    row = token.marks.row("actors")
    return bool(name) and (
        listed(token.marks.language, "outlets", name) or (row is not None and row.kind == "outlet")
    )


def speaker(verb: Token) -> Token | None:
    """The subject of a reporting verb, taken over from the verb it goes with where it has none."""
    current: Token | None = verb
    while current is not None:
        own = agent_or_subject(current)
        if own is not None and not (grammar.passive(current) and not grammar.agent(current)):
            return antecedent(own, current)
        if grammar.passive(current) and grammar.subject(current):
            return None
        if current.dep == "acl" and current.head is not None and not grammar.bare_participle(current):
            return current.head
        behind = _behind(current)
        if behind is not None:
            return behind
        current = current.head if current.dep in {"conj", "advcl", "xcomp", "acl"} else None
    return None


def _behind(verb: Token) -> Token | None:
    """The noun right behind an inserted reporting verb, which parsers take for its object."""
    if verb.dep != "parataxis":
        return None
    return next(
        (
            c
            for c in verb.each("obj", "appos", "obl", "xcomp")
            if c.i > verb.i and c.pos in {"NOUN", "PROPN"} and not c.each("case")
        ),
        None,
    )


def _cites(verb: Token) -> list[Link]:
    """Whom the speaker cites: "a rapporté X, citant Y et Z"."""
    own = agent_or_subject(verb)
    beside = own.each("acl", "advcl", "conj", "appos") if own is not None else []
    for child in [*verb.each("advcl", "acl", "parataxis", "conj"), *beside]:
        row = child.marks.row("speech", "verb")
        cited = child.child("obj", "nsubj")
        if row is not None and row.kind == "cite" and cited is not None:
            return [Link(member, row.lemma, row, None) for member in conjuncts(cited)]
    return []


def _unique(links: list[Link]) -> list[Link]:
    kept: list[Link] = []
    for link in links:
        if all(link.token is not other.token for other in kept):
            kept.append(link)
    return kept


def kind_of(token: Token, referent: Referent | None) -> str:
    """What a source is: outlet, document, organisation, person, or anonymous where nobody is named."""
    if referent is not None and listed(token.marks.language, "outlets", referent.name):
        return "outlet"
    row = token.marks.row("actors")
    if row is not None and row.kind in {"outlet", "document"}:
        return row.kind
    if referent is not None:
        return "person" if referent.type == "person" else "organisation"
    if row is None:
        return "organisation" if token.feature("Number") != "Plur" or token.pos == "PROPN" else "anonymous"
    if row.kind == "anonymous" or (row.kind in {"person", "relation", "title"} and not _definite(token)):
        return "anonymous"
    return "person" if row.kind in {"person", "relation", "title"} else "organisation"


def _definite(token: Token) -> bool:
    return any(
        c.feature("Definite") == "Def" or c.feature("Poss") == "Yes" or c.feature("PronType") == "Dem"
        for c in token.each("det", "nmod")
    )
