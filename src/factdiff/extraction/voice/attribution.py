"""Who vouches for a clause: the chain of sources above it, outermost first."""

from __future__ import annotations

from factdiff.analysis.marks import OF_PERSONS
from factdiff.analysis.tree import Token, behind_comma, once, opening, upwards
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.framing import told_aside
from factdiff.extraction.clause.governors import governed, saying
from factdiff.extraction.clause.mistaken import untrue
from factdiff.extraction.clause.plans import author
from factdiff.extraction.clause.rating import rating
from factdiff.extraction.clause.reported import contents, continued, higher, inserted, overruled, reports
from factdiff.extraction.clause.rumoured import anybody
from factdiff.extraction.clause.subjects import agent_or_subject, antecedent, conjuncts
from factdiff.extraction.names.entities import Referent
from factdiff.extraction.voice.phrases import (
    Link,
    among,
    by_complement,
    by_preposition,
    cited,
    citing,
    heard_by,
    outlets_told,
    plain_saying,
)
from factdiff.languages.columns import SpeechRow
from factdiff.languages.lexicon import listed
from factdiff.languages.tables import ACTORS, CLOSED, OUTLETS, SPEECH

#: Pronouns that speak for nobody.
_SPEECHLESS = frozenset({"Int", "Neg"})


def chain(token: Token) -> list[Link]:
    """The sources of what ``token`` heads, outermost first, by climbing the tree from it."""
    links = _accusers(token)
    below, current = token, token
    seen: set[int] = set()
    climbed = {id(token)}
    while True:
        links = _around(current, below, seen) + links
        head = higher(current)
        if head is None or _comments(current):
            break
        if any(id(c) in climbed for c in contents(head)):
            seen.add(id(head))
            links = _through_noun(head, links) if head.pos == "NOUN" else _told(head) + links
        elif (held := rating(head)) is not None and current is held.head:
            links = told_by(head, held.row) + links
        climbed.add(id(head))
        below, current = current, head
    return _nested(_others(unique([*_of_work(token), *links])), token)


def _comments(clause: Token) -> bool:
    """ "X said it had shot down a drone, *a claim that could not be verified*": what is said of a report is not its word."""
    noun = clause.head
    if noun is None or clause.dep != "acl" or noun.dep not in {"appos", "parataxis", "dislocated"}:
        return False
    known = any(map(_known, noun.each("det"))) or any(said is clause for said in contents(noun))
    return noun.marks.row(SPEECH, "noun") is not None and not known and behind_comma(noun)


def _of_work(token: Token) -> list[Link]:
    """ "The novel tells the story of a vet *who poisons* her rivals": what a work makes up is told by the work alone.

    Somebody whom it introduces and what they do in the present are its own.
    """
    noun, word = token.head, grammar.finite(token)
    introduced = noun is not None and (noun.each("nummod") or not any(map(_known, noun.each("det"))))
    if (
        token.subtype != "relcl"
        or noun is None
        or word is None
        or word.feature("Tense") != "Pres"
        or not introduced
    ):
        return []
    verb = next((above for above in upwards(noun) if grammar.predicative(above)), None)
    own = grammar.subject(verb) if verb is not None else None
    told = grammar.finite(verb) if verb is not None else None
    if verb is None or told is None or told.feature("Tense") != "Pres":
        return []
    if own is None or own is noun or not any(r.kind == "work" for r in own.marks.rows(CLOSED)):
        return []
    return [Link(own, verb.lemma.lower(), plain_saying(verb.marks.language), verb)]


def _known(determiner: Token) -> bool:
    return determiner.feature("Definite") == "Def" or determiner.feature("Poss") == "Yes"


def _accusers(verb: Token) -> list[Link]:
    """ "Accusé *par l'opposition* d'avoir menti": whoever accuses somebody says what they are accused of."""
    row, by = verb.marks.verb(SPEECH), grammar.agent(verb)
    if row is None or by is None or row.kind != "accuse" or governed(verb) is None:
        return []
    return [Link(member, row.lemma, row, verb) for member in conjuncts(by)] if can_speak(by, row) else []


def _told(verb: Token) -> list[Link]:
    """The sources of a report; who wrongly says something does not vouch for its contrary."""
    told = told_by(verb)
    return told if untrue(verb) is None else [link for link in told if link.row.use == "prep"]


def _others(links: list[Link]) -> list[Link]:
    """ "He stated that "I do not think …"": the first person of what somebody says is the one who says it."""
    first = [link for link in links if link.token.pos == "PRON" and link.token.feature("Person") == "1"]
    return [link for link in links if link not in first] or links


def _nested(links: list[Link], token: Token) -> list[Link]:
    """ "According to X, Y said that …": a phrase before the reporting clause stands outside it."""
    above = {id(word) for word in token.ancestors()}
    for verb in links:
        if verb.speech is None or id(verb.speech) not in above or verb.speech.i > token.i:
            continue
        at = min(verb.token.i, verb.speech.i)
        outer = [link for link in links if link.row.use == "prep" and link.token.i < at and not link.relative]
        links = [*outer, *(link for link in links if link not in outer)]
    return links


def _around(node: Token, below: Token, seen: set[int]) -> list[Link]:
    """Sources inserted beside a node: "…, a indiqué X", "selon X"."""
    if not (grammar.predicative(node) or node.dep == "root"):
        return []
    links: list[Link] = []
    reported = id(node) in seen
    for child in [*node.children, *_closing(node)]:
        if child is below or id(child) in seen or (reported and child.dep != "parataxis"):
            continue
        if _of_quotation(child, node) or _added_behind(below, child, node):
            continue
        if told_aside(child) or (inserted(child) and reports(child) and not child.each("ccomp", "xcomp")):
            seen.add(id(child))
            links = told_by(child) + links
        elif child.dep == "advcl":
            links = by_preposition(child) + links + citing(child)
        else:
            links = by_preposition(child) + links
    return links


def _added_behind(clause: Token, source: Token, node: Token) -> bool:
    """ "…, according to figures, though the department disputes it": what is added behind a source is not its word."""
    if clause.dep != "advcl" or source.i <= node.i:
        return False
    first = opening(clause)
    opened = any(word is first for word in clause.each("mark", "advmod"))
    return opened and grammar.finite(clause) is not None and source.i < first.i


def _of_quotation(insert: Token, node: Token) -> bool:
    """ "X rejette la critique : « … », dit-elle": what is set in behind a colon speaks for what stands there."""
    colon = _colon_behind(node) if insert.dep == "parataxis" else None
    return colon is not None and colon < insert.i


@once
def _colon_behind(node: Token) -> int | None:
    """Where the first clause stands that follows the word behind a colon."""
    inserts = (c for c in node.subtree() if c.dep == "parataxis" and c.i > node.i)
    return next((c.i for c in inserts if any(mark.form == ":" for mark in c.each("punct"))), None)


def _closing(node: Token) -> list[Token]:
    """What closes the last of several coordinated clauses speaks for all of them."""
    last = [c for c in node.each("conj") if grammar.predicative(c)]
    return (
        [c for c in last[-1].children if c.dep in {"parataxis", "obl"} and c.i > last[-1].i and _set_off(c)]
        if last
        else []
    )


def _set_off(token: Token) -> bool:
    return any(c.form == "," for c in token.children) or token.subtree()[0].form == ","


def told_by(verb: Token, default: SpeechRow | None = None) -> list[Link]:
    """The sources that a reporting verb names: who was told, who says, whom they cite.

    ``default`` is the row of verbs that report by their place alone.
    """
    row = saying(verb) or default
    if row is None:
        return []
    behind = [c for c in contents(verb) if c.i > verb.i]
    phrases = [(child, link) for child in verb.children for link in by_preposition(child)]
    inner = [
        link
        for child, link in phrases
        if _cites_in_passing(child) or any(_inside(child, content) for content in behind)
    ]
    outer = [link for _, link in phrases if link not in inner]
    learnt = [link for child in [*verb.children, *_behind_insertion(verb)] for link in by_complement(child)]
    # "Est convaincu que": the subject of what somebody is undergoes nothing.
    own = grammar.subject(verb) if row.use == "adjective" else None
    who = antecedent(own, verb) if own is not None else speaker(verb)
    if who is None or anybody(who):
        learnt = learnt or among(verb)
    if learnt and (who is None or who.pos == "PRON"):
        return outer + learnt
    able = who if who is not None and can_speak(who, row) else None
    said = [Link(member, row.lemma, row, verb) for member in conjuncts(able)] if able is not None else []
    passed = (cited(able) or passed_on(verb)) if able is not None else []
    if _quoted(verb) is not None and verb.head is not None:
        passed = told_by(verb.head)
    return outer + outlets_told(verb, row) + passed + said + _cites(verb) + inner


def passed_on(verb: Token) -> list[Link]:
    """ "The mayor said, quoted by Ansa", "interrogé par l'AFP, le maire a dit": through whom a report reached us."""
    for child in verb.each("advcl", "parataxis"):
        row, by = child.marks.row(SPEECH, "verb"), grammar.agent(child)
        if row is not None and by is not None and row.kind == "cite" and grammar.bare_participle(child):
            return [Link(by, row.lemma, row, child)]
    return heard_by(verb, "advcl")


def _cites_in_passing(phrase: Token) -> bool:
    """ "Citing two officials, the BBC said …": whom a speaker cites stands behind it in the chain."""
    row = phrase.marks.marker(SPEECH, "prep")
    return row is not None and row.kind == "cite"


def _inside(phrase: Token, content: Token) -> bool:
    """Whether a phrase stands among the words of a content, behind the conjunction that opens it."""
    return content.subtree()[0].i < phrase.i < content.i


def _behind_insertion(verb: Token) -> list[Token]:
    """What parsers hang on the clause around an inserted report, though it stands behind its verb."""
    if verb.dep != "parataxis" or verb.head is None:
        return []
    return [c for c in verb.head.each("obl", "nmod") if c.i > verb.i > verb.head.i]


def _anticipates(pronoun: Token) -> bool:
    """ "*It* became known that he left": what stands for the clause behind it knows nothing."""
    verb = pronoun.head if pronoun.feature("Gender") == "Neut" else None
    below = verb.each("xcomp") if verb is not None else []
    return any(c.each("mark") for word in below for c in word.each("ccomp", "csubj"))


def can_speak(token: Token, row: SpeechRow) -> bool:
    """Whether a subject can vouch for anything: a name, a person, a body, a document, never "cela" or nobody.

    A noun that no table knows can say something outright, but nobody believes, knows or decides by it; who is sure
    or afraid of something is somebody.
    """
    if token.pos == "PRON":
        kind = token.feature("PronType")
        # "You will find that …": who is spoken to says nothing.
        spoken_to = token.feature("Person") == "2"
        nobody = anybody(token) or _anticipates(token) or grammar.thing(token)
        return not (nobody or spoken_to) and kind not in _SPEECHLESS
    if token.pos == "DET":
        return row.kind != "think" or not token.each("nmod")  # "*some* say", "*both* believe"
    if token.pos not in {"NOUN", "PROPN", "NUM", "ADJ", "SYM", "X"}:
        return False
    known = token.pos != "NOUN" or token.marks.row(ACTORS) is not None
    return known or row.kind != "think" or row.use == "adjective"


def _through_noun(noun: Token, links: list[Link]) -> list[Link]:
    """ "Le Monde cite *un rapport* selon lequel …": who cites a saying stands outside it."""
    outer = [link for link in links if link.speech is not None and link.speech is noun.head]
    return [*outer, *_told_by_noun(noun), *(link for link in links if link not in outer)]


def _told_by_noun(noun: Token) -> list[Link]:
    """ "The mayor's claim that …", "un rapport selon lequel …": whose words they are, or the document itself.

    Where a verb above vouches for or denies the same content, or a verdict judges it, that is who speaks.
    """
    if overruled(noun) or untrue(noun) is not None:
        return []
    row = noun.marks.row(SPEECH, "noun")
    return [Link(author(noun) or noun, noun.lemma.lower(), row, None)] if row is not None else []


def _quoted(verb: Token) -> Token | None:
    """ "The paper quoted *officials* as saying that …": whom somebody cites says it."""
    above = verb.head
    loose = verb.dep == "advcl" and grammar.finite(verb) is None and bool(verb.each("mark", "case"))
    cites = above is not None and above.marks.verb_kind(SPEECH) == "cite" and not grammar.passive(above)
    return above.child("obj") if loose and cites and above is not None else None


def speaker(verb: Token) -> Token | None:
    """The subject of a reporting verb, taken over from the verb it goes with where it has none."""
    if (told := _quoted(verb)) is not None:
        return told
    current: Token | None = verb
    while current is not None:
        own = agent_or_subject(current)
        undergoing = grammar.passive(current) and not grammar.agent(current) and current is verb
        if own is not None and not undergoing:
            return antecedent(own, current)
        if undergoing and (grammar.subject(current) or current.dep == "conj"):
            return None  # "was arrested and told that …" says nothing
        if current.dep == "acl" and not grammar.bare_participle(current):
            return current.head
        behind = _behind(current)
        if behind is not None:
            return behind
        beside = current.head if current.dep in {"conj", "advcl", "xcomp", "acl"} else None
        current = continued(current) or beside
    return None


def _behind(verb: Token) -> Token | None:
    """The noun right behind an inserted reporting verb, which parsers take for its object."""
    led = verb.dep == "root" and any(c.i < verb.i for c in contents(verb))
    if verb.dep != "parataxis" and not led:
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
    found = (citing(child) for child in [*verb.each("advcl", "acl", "parataxis", "conj"), *beside])
    return next((links for links in found if links), [])


def unique(links: list[Link]) -> list[Link]:
    """Each source once, where it is named first."""
    kept: list[Link] = []
    for link in links:
        if all(link.token is not other.token for other in kept):
            kept.append(link)
    return kept


def kind_of(token: Token, referent: Referent | None) -> str:
    """What a source is: outlet, document, organisation, person, or anonymous where nobody is named."""
    if referent is not None and listed(token.marks.language, OUTLETS, referent.name):
        return "outlet"
    kind = token.marks.kind(ACTORS)
    if kind in {"outlet", "document"}:
        return kind
    if referent is not None:
        return "person" if referent.type == "person" else "organisation"
    if not kind:
        several = token.feature("Number") == "Plur" and token.pos != "PROPN"
        return "anonymous" if several else "person" if token.pos == "PRON" else "organisation"
    if kind == "anonymous" or (kind in OF_PERSONS and not _definite(token)):
        return "anonymous"
    return "person" if kind in OF_PERSONS else "organisation"


def _definite(token: Token) -> bool:
    return any(
        c.feature("Definite") == "Def" or c.feature("Poss") == "Yes" or c.feature("PronType") == "Dem"
        for c in token.each("det", "nmod")
    )
