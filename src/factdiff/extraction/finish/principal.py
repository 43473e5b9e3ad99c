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
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.names.places import country, kind
from factdiff.extraction.who.references import Discourse
from factdiff.languages.spelling import folded
from factdiff.model.fact import Moment, Participant, Place, Span
from factdiff.settings import PRINCIPAL
from factdiff.values import dataclass

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_UNREAL = frozenset({"question", "hypothetical"})

Told = tuple[Passage, Draft]


@dataclass(frozen=True, slots=True)
class Found:
    """The draft of the main event, and what headline, dateline and lede say of it."""

    draft: Draft
    who: tuple[Participant, ...]
    when: tuple[Moment, ...]
    where: tuple[Place, ...]


def principal(told: Sequence[Told], passages: Sequence[Passage], discourse: Discourse) -> Found | None:
    """The main event of an article; ``None`` where it has no facts."""
    front = _front(told, passages)
    if not front:
        return None
    headline = _headline(passages)
    chosen = max(front, key=lambda pair: _weight(pair, headline, front))
    draft = chosen[1]
    near = list(_beside(chosen, front))
    alike = [other for other in near if _alike(other, draft)]
    return Found(
        draft,
        draft.who or next((other.who for other in alike if other.who), ()),
        draft.when or next((other.when for other in near if other.when), ()) or _of_report([draft, *near]),
        draft.where
        or next((other.where for other in near if other.where), ())
        or tuple(_by_name(chosen, passages, discourse)),
    )


def _of_report(drafts: Sequence[Draft]) -> tuple[Moment, ...]:
    """When it was reported, where nothing says when it was."""
    return next((link.when for draft in drafts for link in draft.source if link.when), ())


def _front(told: Sequence[Told], passages: Sequence[Passage]) -> list[Told]:
    """The facts of headline and lede; where these have none, those of the first paragraph that has some."""
    titles = {passage.index for passage in passages if passage.paragraph.section == "title"}
    bodies = [p.index for p, draft in told if p.index not in titles and draft.kind != "quote"]
    lede = {min(bodies)} if bodies else set()
    front = [pair for pair in told if pair[0].index in titles | lede]
    real = [pair for pair in front if pair[1].kind != "quote" and pair[1].modality not in _UNREAL]
    return real or front or list(told[:1])


def _headline(passages: Sequence[Passage]) -> frozenset[str]:
    """The content words of the headline by their lemmas, names by their parts."""
    tokens = [t for p in passages if p.paragraph.section == "title" for s in p.sentences for t in s.tokens]
    return _content(tokens)


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(folded(token.lemma) for token in tokens if token.pos in _CONTENT)


def _weight(pair: Told, headline: frozenset[str], front: Sequence[Told]) -> float:
    """How well a fact says what the headline says; the lede's main clause where there is no headline."""
    passage, draft = pair
    start, end = draft.evidence
    words = _content([t for t in draft.sentence.tokens if start <= t.start < end])
    shared = len(words & headline) / len(headline) if headline else 0.0
    weight = PRINCIPAL.headline * shared - PRINCIPAL.depth * draft.depth
    weight -= PRINCIPAL.sentence * (
        draft.sentence.index - min(d.sentence.index for p, d in front if p is passage)
    )
    weight -= PRINCIPAL.described * (draft.kind == "attribute")
    if passage.paragraph.section != "title":
        titles = {d.what.concept for p, d in front if p.paragraph.section == "title"}
        weight += PRINCIPAL.body + PRINCIPAL.concept * (draft.what.concept in titles)
    return weight + PRINCIPAL.who * bool(draft.who)


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two facts say the same of something: the same predicate, or the same heads."""
    return one.what.concept == other.what.concept or bool(set(one.heads) & set(other.heads))


def _beside(chosen: Told, front: Sequence[Told]) -> Iterator[Draft]:
    """What the headline, the clauses of the same sentence and facts that are alike say of the same event."""
    for passage, draft in front:
        near = draft.sentence is chosen[1].sentence or passage.paragraph.section == "title"
        if draft is not chosen[1] and draft.kind != "quote" and (near or _alike(draft, chosen[1])):
            yield draft


def _by_name(chosen: Told, passages: Sequence[Passage], discourse: Discourse) -> Iterator[Place]:
    """A place that the dateline, the headline's topic or the headline itself names."""
    titles = [p for p in passages if p.paragraph.section == "title"]
    for passage in dict.fromkeys([chosen[0], *titles]):
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
