"""Fact sets made by hand and by chance, for tests of what comes after the extraction."""

from __future__ import annotations

from decimal import Decimal
from hashlib import sha256

from hypothesis import strategies as st

from factdiff.codec import to_json
from factdiff.model.fact import (
    Argument,
    Evidence,
    Fact,
    Moment,
    Participant,
    Place,
    Predicate,
    Quantity,
    Source,
    Span,
    Trace,
)
from factdiff.model.factset import Article, Correction, Coverage, Entity, FactSet, Tool

TITLE = "Kim en Russie"
BODY = (
    "M. Kim se rendra lundi à Vladivostok avec environ 20 conseillers, « en train blindé », a rapporté"
    " le New York Times mardi."
)
NOTICE = "Correction : le lieu de la rencontre était faux."
TEXT = f"{TITLE}\n\n{BODY}\n\n{NOTICE}\n"


def span(words: str, text: str = TEXT) -> Span:
    """The first place in a text where words stand."""
    start = text.index(words)
    return Span(words, start, start + len(words))


def fact() -> Fact:
    """A fact in which every slot is filled."""
    times = span("New York Times")
    return Fact(
        id="0123456789abcdef",
        key="fedcba9876543210",
        kind="event",
        claim="Kim Jong-un se rendra lundi à Vladivostok",
        who=(Participant(span("M. Kim"), "Kim Jong-un", "e1"),),
        what=Predicate(
            span("se rendra lundi à Vladivostok avec environ 20 conseillers"),
            "se rendre",
            "aller",
            (Argument("with", span("environ 20 conseillers"), "conseiller"),),
        ),
        where=(Place(span("Vladivostok"), "Vladivostok", "to", "RU", None, "city"),),
        when=(Moment(span("lundi"), "2023-09-11"),),
        source=(
            Source(
                times,
                "New York Times",
                "outlet",
                "rapporter",
                (Moment(span("mardi"), None, "XXXX-WXX-2"),),
                "e2",
            ),
        ),
        modality="planned",
        polarity="positive",
        tense="future",
        quantities=(Quantity(span("environ 20 conseillers"), Decimal(20), None, "≈", "conseiller"),),
        quoted=(span("en train blindé"),),
        salience=0.93,
        confidence=0.88,
        section="lede",
        evidence=Evidence(span(BODY), 1, 1, 3, 1),
        trace=(Trace("tense", "future", "se rendra: Tense=Fut"),),
        marks=("planned", "asserted"),
    )


def factset(*facts: Fact, text: str = TEXT) -> FactSet:
    """A fact set over an article; one fact unless others are given."""
    digest = sha256(text.encode()).hexdigest()
    return FactSet(
        article=Article(
            id=digest[:16],
            title=TITLE,
            language="fr",
            published="2023-09-05T08:12:00+02:00",
            modified=None,
            publisher="Le Journal",
            authors=("Jeanne Doe",),
            url=None,
            live=False,
            text=text,
            sha256=digest,
        ),
        entities=(
            Entity(
                "e1",
                "Kim Jong-un",
                "person",
                ("M. Kim",),
                ((TEXT.index("M. Kim"), TEXT.index("M. Kim") + 6),),
            ),
            Entity("e2", "New York Times", "organisation", (), ()),
        ),
        facts=facts or (fact(),),
        coverage=(
            Coverage(0, 0, len(TITLE), "none", "no predicate"),
            Coverage(1, span(BODY).start, span(BODY).end, "facts", None),
            Coverage(2, span(NOTICE).start, span(NOTICE).end, "unparsed", "no clause understood"),
        ),
        corrections=(Correction(span(NOTICE), None),),
        tool=Tool("factdiff", "0.1.0", "fr-1.0.0"),
    )


# --- by chance --------------------------------------------------------------------------------------

names = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
optional = st.none() | names
numbers = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=-(10**25), max_value=10**25, places=None
)
shares = st.floats(0, 1)
counts = st.integers(0, 10**6)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Any stretch of the text."""
    start = draw(st.integers(0, len(TEXT)))
    end = draw(st.integers(start, len(TEXT)))
    return Span(TEXT[start:end], start, end)


def several(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """None to three of a kind."""
    return st.lists(strategy, max_size=3).map(tuple)


set_names = names.filter(bool)
moments = st.builds(Moment, spans(), optional, st.none() | set_names, st.booleans())
arguments = st.builds(Argument, names, spans(), names, optional)
sources = st.builds(
    Source,
    spans(),
    names,
    st.sampled_from(("person", "organisation", "outlet", "document", "anonymous")),
    names,
    several(moments),
    optional,
)
facts = st.builds(
    Fact,
    id=names,
    key=names,
    kind=st.sampled_from(("event", "state", "attribute", "quote")),
    claim=names,
    who=several(st.builds(Participant, spans(), names, optional)),
    what=st.builds(Predicate, spans(), names, names, several(arguments)),
    where=several(
        st.builds(
            Place,
            spans(),
            names,
            st.sampled_from(("at", "from", "to", "via")),
            optional,
            optional,
            st.none() | set_names,
        )
    ),
    when=several(moments),
    source=several(sources),
    modality=st.sampled_from(("asserted", "planned", "alleged", "hypothetical", "question")),
    marks=st.sampled_from((("asserted",), ("alleged", "attempted"), ("possible", "planned"))),
    polarity=st.sampled_from(("positive", "negative")),
    tense=st.sampled_from(("past", "present", "future")),
    quantities=several(
        st.builds(
            Quantity,
            spans(),
            numbers,
            st.none() | numbers,
            st.sampled_from(("=", "≥", "≤", ">", "<", "≈", "range")),
            optional,
        )
    ),
    quoted=several(spans()),
    salience=shares,
    confidence=shares,
    section=st.sampled_from(("title", "lede", "body", "entry")),
    evidence=st.builds(
        Evidence, spans(), counts, counts, counts.map(lambda n: n + 1), counts.map(lambda n: n + 1)
    ),
    trace=several(st.builds(Trace, names, names, names)),
)
factsets = st.lists(facts, min_size=1, max_size=3).map(lambda made: factset(*made))


def advised(advisers: int) -> bytes:
    """The fact set as JSON, with another number of advisers in its text, its digest and its values."""
    text = TEXT.replace("20 conseillers", f"{advisers} conseillers")
    data = to_json(factset()).decode().replace("20 conseillers", f"{advisers} conseillers")
    data = data.replace('"value":20', f'"value":{advisers}').replace(fact().id, f"{advisers:016x}")
    return data.replace(factset().article.sha256, sha256(text.encode()).hexdigest()).encode()
