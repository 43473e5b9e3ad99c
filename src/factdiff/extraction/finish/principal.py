"""The fact that an article is about, with who, when and where gathered from headline, dateline and lede.

The headline says what is news, the lede says it in full: among the facts that stand there the one is chosen that
repeats most of the headline, not too deep in its sentence and neither a question nor a condition. Its own slots hold
what its own words say; what they leave out, the headline, the dateline and the rest of the lede may add to
``article.main``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.analysis import Passage
from factdiff.analysis.tree import Token
from factdiff.extraction.finish.harvest import Drawn
from factdiff.extraction.names.places import country, kind
from factdiff.extraction.who.references import Discourse
from factdiff.languages.spelling import folded
from factdiff.model.fact import Fact, Moment, Participant, Place, Span
from factdiff.settings import PRINCIPAL
from factdiff.values import dataclass

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_UNREAL = frozenset({"question", "hypothetical"})


@dataclass(frozen=True, slots=True)
class Found:
    """The main event, and what headline, dateline and lede say of it."""

    drawn: Drawn
    who: tuple[Participant, ...]
    when: tuple[Moment, ...]
    where: tuple[Place, ...]


def principal(told: Sequence[Drawn], passages: Sequence[Passage], discourse: Discourse) -> Found | None:
    """The main event of an article; ``None`` where it has no facts."""
    front = _front(told, passages)
    if not front:
        return None
    headline = _headline(passages)
    chosen = max(front, key=lambda one: _weight(one, headline, front))
    fact = chosen.fact
    beside = list(_beside(chosen, front))
    near = [other.fact for other in beside]
    alike = [other.fact for other in beside if _alike(other, chosen)]
    return Found(
        chosen,
        fact.who or next((other.who for other in alike if other.who), ()),
        fact.when or next((other.when for other in near if other.when), ()) or _of_report([fact, *near]),
        fact.where
        or next((other.where for other in near if other.where), ())
        or tuple(_by_name(chosen.passage, passages, discourse)),
    )


def _of_report(facts: Sequence[Fact]) -> tuple[Moment, ...]:
    """When it was reported, where nothing says when it was."""
    return next((link.when for fact in facts for link in fact.source if link.when), ())


def _front(told: Sequence[Drawn], passages: Sequence[Passage]) -> list[Drawn]:
    """The facts of headline and lede; where these have none, those of the first paragraph that has some."""
    titles = {passage.index for passage in passages if passage.paragraph.section == "title"}
    bodies = [
        one.passage.index for one in told if one.passage.index not in titles and one.fact.kind != "quote"
    ]
    lede = {min(bodies)} if bodies else set()
    front = [one for one in told if one.passage.index in titles | lede]
    real = [one for one in front if one.fact.kind != "quote" and one.fact.modality not in _UNREAL]
    return real or front or list(told[:1])


def _headline(passages: Sequence[Passage]) -> frozenset[str]:
    """The content words of the headline by their lemmas, names by their parts."""
    tokens = [t for p in passages if p.paragraph.section == "title" for s in p.sentences for t in s.tokens]
    return _content(tokens)


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(folded(token.lemma) for token in tokens if token.pos in _CONTENT)


def _weight(one: Drawn, headline: frozenset[str], front: Sequence[Drawn]) -> float:
    """How well a fact says what the headline says; the lede's main clause where there is no headline."""
    passage, draft = one.passage, one.draft
    start, end = draft.evidence
    words = _content([t for t in draft.sentence.tokens if start <= t.start < end])
    shared = len(words & headline) / len(headline) if headline else 0.0
    weight = PRINCIPAL.headline * shared - PRINCIPAL.depth * draft.depth
    weight -= PRINCIPAL.sentence * (
        draft.sentence.index - min(d.draft.sentence.index for d in front if d.passage is passage)
    )
    weight -= PRINCIPAL.described * (draft.kind == "attribute")
    if passage.paragraph.section != "title":
        titles = {d.draft.what.concept for d in front if d.passage.paragraph.section == "title"}
        weight += PRINCIPAL.body + PRINCIPAL.concept * (draft.what.concept in titles)
    return weight + PRINCIPAL.who * bool(draft.who)


def _alike(one: Drawn, other: Drawn) -> bool:
    """Whether two facts say the same of something: the same predicate, or the same heads."""
    same = one.draft.what.concept == other.draft.what.concept
    return same or bool(set(one.draft.heads) & set(other.draft.heads))


def _beside(chosen: Drawn, front: Sequence[Drawn]) -> Iterator[Drawn]:
    """What the headline, the clauses of the same sentence and facts that are alike say of the same event."""
    for one in front:
        sentence = one.passage is chosen.passage and one.draft.sentence is chosen.draft.sentence
        near = sentence or one.passage.paragraph.section == "title"
        if one is not chosen and one.fact.kind != "quote" and (near or _alike(one, chosen)):
            yield one


def _by_name(chosen: Passage, passages: Sequence[Passage], discourse: Discourse) -> Iterator[Place]:
    """A place that the dateline, the headline's topic or the headline itself names."""
    titles = [p for p in passages if p.paragraph.section == "title"]
    for passage in dict.fromkeys([chosen, *titles]):
        begin = passage.canonical.origins[0]
        found = _opening(discourse.text, passage.paragraph.start, begin, discourse.registry.language)
        if found is not None:
            yield found
            return
    for passage in titles:
        for sentence in passage.sentences:
            for token in sentence.tokens:
                referent = discourse.registry.of(token)
                if referent is not None and referent.type == "place" and _says_where(token):
                    yield _place(discourse, discourse.registry.spans[id(token)], referent.name)
                    return


def _says_where(token: Token) -> bool:
    """Whether a preposition of place stands before a name: what only does something is a government or a team."""
    rows = token.marks.prepositions
    return any(row.kind == "at" for row in rows)


def _place(discourse: Discourse, words: Sequence[Token], name: str) -> Place:
    code = discourse.registry.language
    span = discourse.span(list(words))
    return Place(span, name, "at", country(name, code), discourse.entity(name), kind(name, code))


def _opening(text: str, start: int, end: int, code: str) -> Place | None:
    """A place in the words before the prose ("OSLO, March 13 -", "Afghanistan :")."""
    opening = text[start:end]
    words = opening.replace("(", ",").replace(":", ",").replace(".", ",").split(",")
    for part in [words[0], words[0].rstrip(" -–—")]:
        name = part.strip()
        for spelled in (name.title(), name) if name.isupper() else (name,):
            if name and kind(spelled, code):
                at = start + opening.index(name)
                return Place(
                    Span(name, at, at + len(name)),
                    spelled,
                    "at",
                    country(spelled, code),
                    None,
                    kind(spelled, code),
                )
    return None
