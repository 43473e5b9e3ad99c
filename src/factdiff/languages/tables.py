"""The word tables of a language: a key for each, by which rules ask for its rows.

A table is ``languages/<xx>/lexicon/<name>.tsv``; its first line names its columns, those of its row type
(`factdiff.languages.columns`). A switch stands in the fifth column, a remark for whoever keeps the table in the
last; a word of a remark switches nothing, and a word that is no switch is an error that names the line.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from factdiff.languages.columns import (
    ActorRow,
    AnaphorRow,
    CapitalRow,
    ClosedRow,
    ClubRow,
    ConceptRow,
    CountNounRow,
    DemonymRow,
    EmptyRow,
    EndingRow,
    EquivalentRow,
    FamilyRow,
    FunctionRow,
    FurnitureRow,
    GivenNameRow,
    GoverningRow,
    InflectionRow,
    LightRow,
    MeaningRow,
    MeansRow,
    ModalityRow,
    NamedRow,
    NegationRow,
    NoticeRow,
    NumberRow,
    OppositeRow,
    PaywallRow,
    PerfectRow,
    PlaceRow,
    PrepositionRow,
    SpeechRow,
    StampRow,
    StateRow,
    SynonymRow,
    TimeRow,
    UnitRow,
    VerbRow,
    WordRow,
)
from factdiff.languages.rows import Of, Row

ACTORS = Of("actors", ActorRow, "nouns and titles of who can act or speak", needed=True)
ANAPHORA = Of("anaphora", AnaphorRow, "nouns that refer back")
CAPITALS = Of("capitals", CapitalRow, "cities that stand for governments")
CLOSED = Of("closed", ClosedRow, "little words of closed classes")
CLUBS = Of("clubs", ClubRow, "words of clubs, and endings of the people of a town")
CONCEPTS = Of("concepts", ConceptRow, "words of one meaning", needed=True)
COUNTNOUNS = Of("countnouns", CountNounRow, "nouns counted as one unit")
DEMONYMS = Of("demonyms", DemonymRow, "words for what comes from a place")
DERIVATION = Of("derivation", FamilyRow, "endings of one family of words")
EMPTY = Of("empty", EmptyRow, "words that say nothing alone")
ENDINGS = Of("endings", EndingRow, "endings of verb forms")
EQUIVALENTS = Of("equivalents", EquivalentRow, "spellings of one thing")
FUNCTION = Of("function", FunctionRow, "grammatical words", needed=True)
FURNITURE = Of("furniture", FurnitureRow, "sentences that are no part of a story")
GIVENNAMES = Of("givennames", GivenNameRow, "first names")
GOVERNING = Of("governing", GoverningRow, "verbs whose complement is no place")
INFLECTION = Of("inflection", InflectionRow, "forms that claims need", needed=True)
KINDS = Of("kinds", WordRow, "what a thing is a kind of")
LIGHT = Of("light", LightRow, "verbs that only carry a noun")
MEANINGS = Of("meanings", MeaningRow, "concepts that no language owns")
MEANS = Of("means", MeansRow, "nouns of what is used to do a thing")
MODALITY = Of("modality", ModalityRow, "words that say how real something is", needed=True)
MOTION = Of("motion", VerbRow, "verbs that go somewhere")
NAMES = Of("names", NamedRow, "organisations")
NEGATION = Of("negation", NegationRow, "words that deny", needed=True)
NOTICES = Of("notices", NoticeRow, "openings of notices")
NUMBERS = Of("numbers", NumberRow, "words around numbers", needed=True)
OPPOSITES = Of("opposites", OppositeRow, "words of opposite meaning")
OUTLETS = Of("outlets", NamedRow, "news media")
OWNED = Of("owned", WordRow, "nouns that tell whose they can be")
PAYWALL = Of("paywall", PaywallRow, "where a text is cut off")
PERFECT = Of("perfect", PerfectRow, "auxiliaries of the perfect")
PLACES = Of("places", PlaceRow, "countries, regions and cities")
PLACEWORDS = Of("placewords", WordRow, "words that point at places")
PREPOSITIONS = Of(
    "prepositions",
    PrepositionRow,
    "what a preposition can mean",
    needed=True,
    unasked="exchange",
)
SPEECH = Of("speech", SpeechRow, "words of saying", needed=True)
STAMPS = Of("stamps", StampRow, "words beside dates of publication")
STATES = Of("states", StateRow, "nouns of states")
SYNONYMS = Of("synonyms", SynonymRow, "words that say the same in news")
TIMES = Of("times", TimeRow, "words of times", needed=True)
TRANSITIVE = Of("transitive", VerbRow, "verbs that never do without their object")
UNITS = Of("units", UnitRow, "units of measure and money")

TABLES: Mapping[str, Of[Row]] = MappingProxyType(
    {key.name: key for key in list(globals().values()) if isinstance(key, Of)}
)
