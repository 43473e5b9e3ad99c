"""The fact set as it stands in JSON: typed once, for reading files and for the JSON Schema.

Field names and their order are the contract of ``docs/facts.md`` (schema ``factdiff/factset/1``). Fields without
a default must be there; fields that this version does not know are accepted and dropped.
"""

# Annotations are not put off (no ``__future__``): msgspec would compile each of them by itself, a fiftieth of a comparison.

from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from msgspec import UNSET, Meta, Struct, UnsetType

SCHEMA = "factdiff/factset/1"

# Whole numbers that every reader of JSON keeps exactly (RFC 8259, section 6).
LARGEST = 2**53 - 1
Offset = Annotated[int, Meta(ge=0, le=LARGEST, description="code points from the start of article.text")]
Count = Annotated[int, Meta(ge=0, le=LARGEST)]
Number = Annotated[int, Meta(ge=1, le=LARGEST)]
Share = Annotated[float, Meta(ge=0, le=1)]
Stretch = Annotated[tuple[Offset, Offset], Meta(description="start and end offsets")]
EntityId: TypeAlias = str | None
Modality = Literal[
    "asserted",
    "planned",
    "intended",
    "attempted",
    "possible",
    "alleged",
    "hypothetical",
    "obligation",
    "question",
]
VerbClass = Literal["said", "claimed", "denied", "feared", "promised", "admitted", "asked"]
Comparator = Literal["=", "≥", "≤", ">", "<", "≈", "range"]


class SliceJson(Struct):
    """A stretch of the article: article.text[start:end] is text."""

    text: str
    start: Offset
    end: Offset


class ParticipantJson(Struct):
    """Who does or is; name is the resolved name, entity an id of entities."""

    text: str
    name: str
    start: Offset
    end: Offset
    entity: EntityId = None


class ArgumentJson(Struct):
    """Another participant of the predication and its role: object, topic, recipient, manner."""

    role: str
    text: str
    name: str
    start: Offset
    end: Offset
    entity: EntityId = None


class PredicateJson(Struct):
    """What is said: the verbatim phrase, the lemma of its content word, the head of its synonyms, its arguments."""

    text: str
    predicate: str
    start: Offset
    end: Offset
    concept: str | None = None
    arguments: tuple[ArgumentJson, ...] = ()


class PlaceJson(Struct):
    """Where; country is an ISO 3166 alpha-2 code, or a UN M49 number for a larger area."""

    text: str
    name: str
    role: Literal["at", "from", "to", "via"]
    start: Offset
    end: Offset
    country: str | None = None
    entity: EntityId = None
    level: str | UnsetType | None = UNSET


class MomentJson(Struct):
    """When; value in ISO 8601 or TIMEX3 notation, null where unresolved: then offset says what the words mean."""

    text: str
    start: Offset
    end: Offset
    value: str | None = None
    offset: str | UnsetType | None = UNSET
    approximate: bool = False


class SourceJson(Struct):
    """One link of the chain of those who vouch for a fact; verb_class is what its verb does with the content."""

    text: str
    name: str
    kind: Literal["person", "organisation", "outlet", "document", "anonymous"]
    verb: str
    start: Offset
    end: Offset
    when: tuple[MomentJson, ...] = ()
    entity: EntityId = None
    verb_class: VerbClass = "said"


class QuantityJson(Struct):
    """A number in the fact; upper is the higher end of a range, unit a code or the lemma of what is counted."""

    text: str
    value: Decimal
    start: Offset
    end: Offset
    upper: Decimal | None = None
    comparator: Comparator = "="
    unit: str | None = None


class EvidenceJson(Struct):
    """Where a fact stands: paragraph and sentence count from 0, line and column of the file read from 1."""

    text: str
    start: Offset
    end: Offset
    paragraph: Count
    sentence: Count
    line: Number
    column: Number


class TraceJson(Struct):
    """Why a slot was read so; only with --explain."""

    slot: str
    value: str
    reason: str


class FactJson(Struct):
    """One predication with its slots; id identifies the whole fact, key the predication alone.

    Modality is the first of the statuses that hold, marks are all of them.
    """

    id: str
    key: str
    kind: Literal["event", "state", "attribute", "quote"]
    claim: str
    what: PredicateJson
    evidence: EvidenceJson
    who: tuple[ParticipantJson, ...] = ()
    where: tuple[PlaceJson, ...] = ()
    when: tuple[MomentJson, ...] = ()
    source: tuple[SourceJson, ...] = ()
    modality: Modality = "asserted"
    marks: tuple[Modality, ...] = ()
    polarity: Literal["positive", "negative"] = "positive"
    tense: Literal["past", "present", "future"] = "present"
    quantities: tuple[QuantityJson, ...] = ()
    quoted: tuple[Stretch, ...] = ()
    salience: Share = 0.5
    confidence: Share = 1.0
    section: Literal["title", "lede", "body", "entry"] = "body"
    trace: tuple[TraceJson, ...] = ()


class NoteJson(Struct):
    """What makes the reading less sure: partial, date-conflict, mojibake; detail is what it is about."""

    kind: str
    detail: str = ""


class MainJson(Struct):
    """What the article is about: the id of the fact; time and place may come from headline, dateline and lede."""

    fact: str
    who: tuple[ParticipantJson, ...] = ()
    when: tuple[MomentJson, ...] = ()
    where: tuple[PlaceJson, ...] = ()


class ArticleJson(Struct):
    """The article's metadata and text; published and modified are ISO 8601, sha256 is of the text in UTF-8."""

    id: str
    language: str
    text: str
    sha256: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    live: bool = False
    main: MainJson | None = None
    notes: tuple[NoteJson, ...] = ()


class EntityJson(Struct):
    """A person, organisation, place or thing with every name the article gives it."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Stretch, ...] = ()


class CoverageJson(Struct):
    """How a sentence ended: as facts, as none with a reason, or unparsed."""

    sentence: Count
    start: Offset
    end: Offset
    status: Literal["facts", "none", "unparsed"]
    reason: str | None = None


class CorrectionJson(Struct):
    """A correction or update notice in the article and the date that it names."""

    text: str
    start: Offset
    end: Offset
    date: str | None = None


class ToolJson(Struct):
    """What made the set; settings is a digest of the thresholds it was extracted with."""

    name: str
    version: str
    pipeline: str
    settings: str = ""


class FactSetJson(Struct):
    """All facts of one version of an article, with what could not be read."""

    schema: Literal["factdiff/factset/1"]
    article: ArticleJson
    facts: tuple[FactJson, ...]
    tool: ToolJson
    entities: tuple[EntityJson, ...] = ()
    coverage: tuple[CoverageJson, ...] = ()
    corrections: tuple[CorrectionJson, ...] = ()


class HeadJson(Struct):
    """What a file calls itself."""

    schema: str
