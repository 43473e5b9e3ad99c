"""Who vouches for a clause: the chain of sources above it, outermost first."""

from __future__ import annotations

from dataclasses import dataclass

from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.grammar import Tongue
from factdiff.extraction.clause.reported import contents, overruled, reports
from factdiff.extraction.clause.subjects import agent_or_subject, antecedent, conjuncts
from factdiff.extraction.names.entities import Referent
from factdiff.extraction.who.references import Discourse
from factdiff.languages.lexicon import Row, table


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """One source as the tree shows it: its noun, the reporting word, and the verb whose times are the report's."""

    token: Token
    verb: str
    row: Row
    speech: Token | None


def chain(token: Token, tongue: Tongue) -> list[Link]:
    """The sources of what ``token`` heads, outermost first, by climbing the tree from it."""
    links: list[Link] = []
    below, current = token, token
    seen: set[int] = set()
    climbed = {id(token)}
    while True:
        links = _around(current, below, tongue, seen) + links
        head = current.head
        if head is None:
            break
        if any(id(c) in climbed for c in contents(head, tongue)):
            seen.add(id(head))
            links = (_told_by_noun if head.pos == "NOUN" else told_by)(head, tongue) + links
        climbed.add(id(head))
        below, current = current, head
    return _unique(links)


def _around(node: Token, below: Token, tongue: Tongue, seen: set[int]) -> list[Link]:
    """Sources inserted beside a node: "…, a indiqué X", "selon X"."""
    if id(node) in seen or not (grammar.predicative(node) or node.dep == "root"):
        return []
    links: list[Link] = []
    for child in [*node.children, *_closing(node)]:
        if child is below or id(child) in seen:
            continue
        if child.dep == "parataxis" and reports(child, tongue):
            seen.add(id(child))
            links = told_by(child, tongue) + links
        else:
            links = _by_preposition(child, tongue) + links
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


def _by_preposition(token: Token, tongue: Tongue) -> list[Link]:
    """A source in a phrase: "selon X", "d'après X", "according to X"."""
    marker = grammar.preposition(token)
    row = tongue.row("speech", marker, "prep") if marker else None
    if row is None or token.dep not in {"obl", "nmod", "parataxis", "advmod", "advcl", "dep"}:
        return []
    noun = antecedent(token, token) if grammar.relative(token) else token
    outer = _citing(noun.head, tongue) if noun is not token and noun.head is not None else []
    return outer + _cited(noun, tongue) + [Link(member, row.lemma, row, None) for member in conjuncts(noun)]


def _by_complement(token: Token, tongue: Tongue) -> list[Link]:
    """From whom one learnt it: "a-t-on appris auprès de X" names X and not "on"."""
    marker = grammar.preposition(token)
    row = tongue.row("speech", marker, "complement") or tongue.row(
        "speech", f"{marker} {token.lemma}", "prep"
    )
    if row is None or token.dep not in {"obl", "nmod"}:
        return []
    return [Link(member, row.lemma, row, None) for member in conjuncts(token)]


def _citing(verb: Token, tongue: Tongue) -> list[Link]:
    row = tongue.verb("speech", verb)
    who = agent_or_subject(verb) if row is not None and row.kind == "cite" else None
    return [Link(who, row.lemma, row, verb)] if who is not None and row is not None else []


def _cited(noun: Token, tongue: Tongue) -> list[Link]:
    """Who passed a source on: "un diplomate cité par X" makes X the outer link."""
    for child in noun.each("acl"):
        row = tongue.row("speech", child.lemma.lower(), "verb")
        by = grammar.agent(child)
        if row is not None and by is not None and row.kind in {"cite", "assert"}:
            return [Link(by, row.lemma, row, child)]
    return []


def plain_saying(tongue: Tongue) -> Row:
    """The row of the language's plain verb of saying, which stands for a colon."""
    rows = (row for rows in table(tongue.code, "speech").values() for row in rows)
    return next(row for row in rows if "colon" in row.note)


def told_by(verb: Token, tongue: Tongue, default: Row | None = None) -> list[Link]:
    """The sources that a reporting verb names: who was told, who says, whom they cite.

    ``default`` is the row of verbs that report by their place alone.
    """
    row = tongue.verb("speech", verb) or default
    if row is None:
        return []
    outer = [link for child in verb.children for link in _by_preposition(child, tongue)]
    learnt = [link for child in verb.children for link in _by_complement(child, tongue)]
    told = [
        Link(c, grammar.preposition(c) or row.lemma, row, None)
        for c in verb.each("obl", "iobj", "obj")
        if _outlet(c, tongue)
    ]
    who = speaker(verb)
    if learnt and (who is None or who.pos == "PRON"):
        return outer + learnt
    said = [Link(member, row.lemma, row, verb) for member in conjuncts(who)] if who is not None else []
    passed = _cited(who, tongue) if who is not None else []
    return outer + told + passed + said + _cites(verb, tongue)


def _told_by_noun(noun: Token, tongue: Tongue) -> list[Link]:
    """ "The mayor's claim that …", "un rapport selon lequel …": whose words they are, or the document itself.

    Where a verb above vouches for or denies the same content, or a verdict judges it, that is who speaks.
    """
    if overruled(noun, tongue):
        return []
    row = tongue.row("speech", noun.lemma.lower(), "noun")
    owner = next(
        (c for c in noun.each("nmod") if c.pos == "PROPN" or tongue.row("actors", c.lemma.lower())), None
    )
    return [Link(owner or noun, noun.lemma.lower(), row, None)] if row is not None else []


def _outlet(token: Token, tongue: Tongue) -> bool:
    """A named outlet that was told something; "the press" is an audience and no source."""
    words = grammar.without_case(token, grammar.full_phrase(token))
    name = " ".join(w.form for w in words if w.pos == "PROPN")
    row = tongue.row("actors", token.lemma)
    return bool(name) and (
        tongue.row("outlets", name) is not None or (row is not None and row.kind == "outlet")
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


def _cites(verb: Token, tongue: Tongue) -> list[Link]:
    """Whom the speaker cites: "a rapporté X, citant Y et Z"."""
    own = agent_or_subject(verb)
    beside = own.each("acl", "advcl", "conj", "appos") if own is not None else []
    for child in [*verb.each("advcl", "acl", "parataxis", "conj"), *beside]:
        row = tongue.row("speech", child.lemma.lower(), "verb")
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


def kind_of(token: Token, referent: Referent | None, discourse: Discourse) -> str:
    """What a source is: outlet, document, organisation, person, or anonymous where nobody is named."""
    tongue = discourse.registry.tongue
    if referent is not None and tongue.row("outlets", referent.name) is not None:
        return "outlet"
    row = tongue.row("actors", token.lemma)
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
