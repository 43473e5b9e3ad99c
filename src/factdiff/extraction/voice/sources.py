"""Links of a source chain → the model's sources, with names, kinds and the report's own times."""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.arguments.slots import times
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.rebutted import rebutted
from factdiff.extraction.clause.subjects import antecedent
from factdiff.extraction.names.entities import name_below
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.attribution import chain, kind_of
from factdiff.extraction.voice.phrases import Link
from factdiff.languages.columns import SpeechRow
from factdiff.languages.tables import SPEECH
from factdiff.model.fact import Source

_VERB_CLASSES = {
    "accuse": "claimed",
    "ask": "asked",
    "claim": "claimed",
    "deny": "denied",
    "promise": "promised",
    "propose": "asked",
}


def sources(token: Token, scene: Scene) -> tuple[tuple[Source, ...], Link | None]:
    """Who vouches for what ``token`` heads, outermost first, and the innermost link."""
    if grammar.bracketed(token):
        return (), None
    about = _described(token)
    answered = rebutted(token)  # "X says Y lied, which Y denies": X does not say that
    links = [
        link
        for link in chain(token)
        if not _within(token, link) and (link.token is not about or link.relative)
        if answered is None or link.speech is not answered
    ]
    telling = [link for link in links if link.speech is not None]
    return named(links, scene), next(reversed(telling or links), None)


def _described(token: Token) -> Token | None:
    """Whom a relative clause describes: what is said of a source is the article's own word."""
    own = grammar.subject(token)
    return antecedent(own, token) if own is not None and grammar.relative(own) else None


def named(links: list[Link], scene: Scene) -> tuple[Source, ...]:
    """The links as sources, each name once."""
    made: list[Source] = []
    for link in links:
        found = source(link, scene)
        if all(found.name != other.name for other in made):
            made.append(found)
    return tuple(made)


def speaks(token: Token) -> bool:
    """Whether a word is part of the name of whoever reports: what is said of them is the article's own word."""
    while token.dep in {"appos", "flat", "nmod", "compound", "conj"} and token.head is not None:
        token = token.head
    head = token.head
    return head is not None and token.dep == "nsubj" and not grammar.passive(head) and _says(head)


def _says(verb: Token) -> bool:
    row = verb.marks.verb(SPEECH)
    return row is not None and not row.act


def _within(token: Token, link: Link) -> bool:
    """Whether a word belongs to the very name of the source; what the source says in a relative clause does not."""
    if link.row.use == "noun" or link.relative:
        return False
    for above in [token, *token.ancestors()]:
        if above is link.speech:
            return False
        if above is link.token:
            return True
    return False


def source(link: Link, scene: Scene) -> Source:
    """One link as a source."""
    discourse = scene.discourse
    found = discourse.participants(link.token, acting=True, speaking=True)[0]
    name = link.outlet or found.name
    referent = name_below(link.token, discourse.registry) or discourse.named(name)
    when = times(scene, [link.speech], "past") if link.speech is not None else []
    return Source(
        found.span,
        name,
        "outlet" if link.outlet else kind_of(link.token, referent),
        link.verb,
        tuple(moment for _, moment in when),
        discourse.entity(name),
        verb_class(link.row),
    )


def verb_class(row: SpeechRow) -> str:
    """What a reporting word does with its content: a switch says what its kind does not ("feared", "admitted")."""
    if row.feared:
        return "feared"
    return "admitted" if row.admitted else _VERB_CLASSES.get(row.kind, "said")


def spoken_past(link: Link | None) -> bool:
    """Whether the innermost report is told in the past, so that tenses below it are shifted."""
    if link is None or link.speech is None:
        return False
    speech = link.speech
    while grammar.finite(speech) is None and speech.head is not None and speech.feature("VerbForm") != "Inf":
        speech = speech.head  # "said X, adding that he would ask"
    word = grammar.finite(speech)
    perfect = any(c.subtype == "tense" or c.feature("Tense") in {"Past", "Imp"} for c in speech.each("aux"))
    return (
        perfect
        or (word is not None and word.feature("Tense") in {"Past", "Imp"})
        or speech.feature("Tense") == "Past"
    )
