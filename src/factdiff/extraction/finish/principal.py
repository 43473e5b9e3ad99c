"""The fact that an article is about, with who, when and where gathered from headline, dateline and lede.

The headline says what is news, the lede says it in full, unless the article begins with a scene, a summary or a
speaker: among the facts that stand there and in the next paragraphs the one is chosen that repeats most of the headline,
not too deep in its sentence and neither a question nor a condition. Its own slots hold what its own words say; what
they leave out, the headline, the dateline and the rest of its paragraph may add to ``article.main``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factdiff.analysis import Passage
from factdiff.analysis.tree import Token
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.finish.datelines import day, place
from factdiff.extraction.finish.harvest import Drawn
from factdiff.extraction.names.places import country, kind
from factdiff.extraction.who.references import Discourse
from factdiff.languages import lexicon
from factdiff.languages.spelling import folded
from factdiff.languages.tables import FUNCTION, PLACEWORDS
from factdiff.model.document import Document
from factdiff.model.fact import Fact, Moment, Participant, Place
from factdiff.settings import PRINCIPAL
from factdiff.values import dataclass

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_UNREAL = frozenset({"question", "hypothetical"})
_AT = frozenset({"at"})


@dataclass(frozen=True, slots=True)
class Found:
    """The main event, and what headline, dateline and lede say of it."""

    drawn: Drawn
    who: tuple[Participant, ...]
    when: tuple[Moment, ...]
    where: tuple[Place, ...]


def principal(
    told: Sequence[Drawn], passages: Sequence[Passage], discourse: Discourse, document: Document
) -> Found | None:
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
    lede = _of_lede(chosen, front, headline)
    return Found(
        chosen,
        fact.who or next((other.who for other in alike if other.who), ()),
        fact.when
        or next((days for other in [*near, *lede] if (days := _days(other))), ())
        or _of_report([fact, *near, *lede])
        or tuple(day(document, _body(front))),
        fact.where
        or next((places for other in near if (places := _stands(other, _AT, discourse))), ())
        or tuple(_by_name(chosen.passage, passages, discourse, document))
        or next((places for other in lede if (places := _stands(other, _AT | {"to"}, discourse))), ()),
    )


def _stands(fact: Fact, roles: frozenset[str], discourse: Discourse) -> tuple[Place, ...]:
    """Where another fact was: what comes from somewhere need not have been there, and "there" names no place."""
    code = discourse.registry.language
    named = (place for place in fact.where if lexicon.row(code, FUNCTION, place.name.lower()) is None)
    return tuple(p for p in named if p.role in roles and lexicon.row(code, PLACEWORDS, p.name) is None)


def _body(front: Sequence[Drawn]) -> Passage | None:
    """The lede, which may be a later paragraph than the first."""
    return next((one.passage for one in front if one.passage.paragraph.section != "title"), None)


def _days(fact: Fact) -> tuple[Moment, ...]:
    """When another fact was, by the calendar: how long something has lasted is no time of the event."""
    return tuple(moment for moment in fact.when if (moment.value or "")[:1].isdigit())


def _of_lede(chosen: Drawn, front: Sequence[Drawn], headline: frozenset[str]) -> list[Fact]:
    """What the lede's main clause tells, where the headline alone says what is news and they share a word."""
    if chosen.passage.paragraph.section != "title":
        return []
    body = [one for one in front if one.passage.paragraph.section != "title"]
    first = [one for one in body if one.draft.sentence is body[0].draft.sentence]
    if not first or not _content(first[0].draft.sentence.tokens) & headline:
        return []
    first.sort(key=lambda one: (one.draft.depth, one.fact.kind != "event"))
    return [first[0].fact]


def _of_report(facts: Sequence[Fact]) -> tuple[Moment, ...]:
    """When it was reported, where nothing says when it was."""
    return next((link.when for fact in facts for link in fact.source if link.when), ())


def _front(told: Sequence[Drawn], passages: Sequence[Passage]) -> list[Drawn]:
    """The facts of the headline and of the first paragraphs that have some."""
    titles = {passage.index for passage in passages if passage.paragraph.section == "title"}
    bodies = {
        one.passage.index for one in told if one.passage.index not in titles and one.fact.kind != "quote"
    }
    first = sorted(bodies)[: PRINCIPAL.paragraphs if titles else 1]
    front = [one for one in told if one.passage.index in titles.union(first)]
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
    likeness = _likeness(one, headline, front)
    if one.passage.paragraph.section == "title":
        return likeness
    titles = [other for other in front if other.passage.paragraph.section == "title" and other.draft.who]
    events = [other for other in titles if other.draft.kind == "event"]
    if not events:
        return likeness + PRINCIPAL.body
    first = max(events, key=lambda other: _likeness(other, headline, front)).draft
    same = first.what.concept == one.draft.what.concept
    names = {w.name for w in first.who} & {w.name for w in one.draft.who}
    doing = bool(names) and one.draft.modality != "intended"
    return likeness + PRINCIPAL.body * (same or doing) + PRINCIPAL.concept * same


def _likeness(one: Drawn, headline: frozenset[str], front: Sequence[Drawn]) -> float:
    """What a fact shares with the headline, less for what stands deep, late or only describes."""
    draft = one.draft
    start, end = draft.evidence
    words = _content([t for t in draft.sentence.tokens if start <= t.start < end])
    shared = len(words & headline) / len(headline) if headline else 0.0
    weight = PRINCIPAL.headline * shared - PRINCIPAL.depth * draft.depth
    weight -= PRINCIPAL.sentence * (
        draft.sentence.index - min(d.draft.sentence.index for d in front if d.passage is one.passage)
    )
    weight -= PRINCIPAL.described * (draft.kind == "attribute")
    weight -= PRINCIPAL.paragraph * _paragraphs_before(one, front)
    return weight + PRINCIPAL.who * any(_known(who, draft) for who in draft.who)


def _paragraphs_before(one: Drawn, front: Sequence[Drawn]) -> int:
    """How many paragraphs with facts stand between the headline and a fact."""
    before = {other.passage.index for other in front if other.passage.paragraph.section != "title"}
    return sum(index < one.passage.index for index in before)


def _known(who: Participant, draft: Draft) -> bool:
    """Whether a doer is somebody: a pronoun that nothing before explains is nobody whom a headline could mean."""
    words = [t for t in draft.sentence.tokens if who.span.start <= t.start < who.span.end]
    return who.entity is not None or any(word.pos != "PRON" for word in words)


def _alike(one: Drawn, other: Drawn) -> bool:
    """Whether two facts say the same of something: the same predicate, or the same heads."""
    same = one.draft.what.concept == other.draft.what.concept
    return same or bool(set(one.draft.heads) & set(other.draft.heads))


def _beside(chosen: Drawn, front: Sequence[Drawn]) -> Iterator[Drawn]:
    """What the headline, the clauses of the same sentence and facts that are alike say of the same event."""
    titled = chosen.passage.paragraph.section == "title"
    for one in front:
        sentence = one.draft.sentence is chosen.draft.sentence
        near = sentence or one.passage.paragraph.section == "title"
        # What a headline says the paragraphs tell; what one of them tells, another one need not mean.
        told = titled or one.passage is chosen.passage
        alike = told and _alike(one, chosen)
        if one is not chosen and one.fact.kind != "quote" and (near or alike):
            yield one


def _by_name(
    chosen: Passage, passages: Sequence[Passage], discourse: Discourse, document: Document
) -> Iterator[Place]:
    """A place that the dateline, the headline's topic or the headline itself names."""
    titles = [p for p in passages if p.paragraph.section == "title"]
    for passage in dict.fromkeys([chosen, *titles]):
        found = place(document, passage)
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
