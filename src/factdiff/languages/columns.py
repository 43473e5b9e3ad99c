"""What the columns of each word table mean: a row type for each.

Its docstring says what the columns hold, a field each and a word behind it; `factdiff.languages.rows.Row` says how the file
is read by it, `factdiff.languages.tables` which table has which.
"""

from __future__ import annotations

from typing import Literal

from factdiff.languages.rows import Row

# --- what words do in a sentence -----------------------------------------------------------------------------------


class SpeechRow(Row):
    """A word of saying: ``kind`` is how it is said, ``use`` in which use the word says so.

    Of the uses ``prep`` opens a phrase that names the source, ``complement`` does so only below a verb of saying or
    learning, ``noun`` governs a that-clause, ``rating`` is a verb that says what somebody holds a thing to be.
    """

    kind: Literal["accuse", "ask", "assert", "cite", "claim", "deny", "plain", "promise", "propose", "think"]
    use: Literal["adjective", "complement", "conjunction", "noun", "outlet", "prep", "rating", "verb"]
    quote: bool  # only beside a quotation
    clause: bool  # only with a clause that says what
    act: bool  # saying so is a deed of its own ("sued", "apologised")
    asks: bool  # a question below it is told and not asked
    frame: bool  # it only frames what another tells ("shows")
    raises: bool  # its denial is one of what it says
    negative: bool  # it denies what it says
    admitted: bool  # what it says was admitted
    feared: bool  # what it says is feared
    possible: bool  # it denies that something is sure, and leaves it possible
    opening: bool  # only at the opening of a phrase of a court
    colon: bool  # the verb for which a colon stands
    self: bool  # who holds it, holds it of himself
    heard: bool  # its passive names who asked the one who says so ("interviewed by the BBC")
    phrasal: bool  # a verb and its noun or particle ("make clear")
    after: bool  # what a thing is held to be stands behind it
    hearsay: bool  # what nobody in particular says so is a rumour
    imagined: bool  # it is only dreamt, wished or said in jest
    with_: tuple[str, ...]  # the prepositions before what a thing is held to be

    @property
    def narrow(self) -> bool:
        """Whether it says so only in some sentences: beside a quotation or with a clause."""
        return self.quote or self.clause


class ModalityRow(Row):
    """A word that says how real something is: ``verb`` governs an infinitive in the active, ``passive`` in the passive, a ``feat`` is behind a ``contest``."""

    kind: Literal[
        "agree", "alleged", "attempted", "concession", "fail", "hypothetical", "intended", "manage", "obligation", "phase", "planned", "possible",
    ]  # fmt: skip
    use: Literal[
        "adjective", "adverb", "aux", "conjunction", "contest", "feat", "noun", "outcome", "passive", "verb"
    ]
    negative: bool  # what it governs is not so
    unwanted: bool  # what it governs is wanted by nobody
    scheduled: bool  # what it governs is due, where that is an event
    inferred: bool  # with a perfect it is what must have been
    adjacent: bool  # only with the infinitive right behind it
    meant: bool  # who does not do so means to do what it governs
    wish: bool  # only in the conditional ("would like to")
    recent: bool  # what it governs was done just before
    able: bool  # it says what somebody can do as well
    with_: tuple[str, ...]  # the prepositions before its infinitive


class NegationRow(Row):
    """A word that denies, or a run of words that holds one and denies nothing (``pseudo``).

    ``use`` is how it denies: a ``particle`` alone says nothing, a ``partner`` denies only beside one, ``free`` does by
    itself, a ``phrase`` is a run of words (``…`` is a gap), ``bare`` is a verb that the particle alone denies.
    """

    kind: Literal["negation", "pseudo"]
    use: Literal["bare", "free", "particle", "partner", "phrase"]
    event: bool  # only nouns of events
    participle: bool  # only the participle right behind it
    opposite: bool  # what stands behind it is what something is not


class FunctionRow(Row):
    """A grammatical word; ``kind`` is its part of speech."""

    kind: Literal["adverb", "auxiliary", "conjunction", "determiner", "preposition", "pronoun", "verb"]
    complementiser: bool  # it opens a clause that says what
    agent: bool  # who did the deed of a passive stands behind it
    reflexive: bool  # a clitic of pronominal verbs
    determined: bool  # who did the deed has a determiner
    thing: bool  # a pronoun for things alone
    somebody: bool  # a relative for persons
    something: bool  # a relative for things
    article: tuple[str, ...]  # the article as names have it


class PrepositionRow(Row):
    """What a preposition can mean; ``of`` is behind it: an infinitive, somebody, anything where it is empty."""

    kind: Literal[
        "against", "at", "benefit", "cause", "comparison", "condition", "exchange", "from", "instrument",
        "manner", "other", "purpose", "recipient", "time", "to", "topic", "via", "with",
    ]  # fmt: skip
    of: Literal["", "human", "inf"]
    usual: bool  # so it is read where its noun tells nothing
    earlier: bool  # what stands behind it comes later, if ever ("before")
    genitive: bool  # one of belonging ("of")
    pair: bool  # what stands behind it is two together ("between")


class LightRow(Row):
    """A verb that only carries a noun; ``noun`` is which, and every noun of an event where it is empty."""

    kind: Literal["light"]
    noun: str


class PerfectRow(Row):
    """An auxiliary of the perfect, or (``verb``) a verb that has it with "be"."""

    kind: Literal["be", "have"]
    pos: Literal["aux", "verb"]


class EndingRow(Row):
    """An ending of a verb's form; ``kind`` is what it says (Universal Dependencies), ``infinitive`` its ending there."""

    infinitive: str
    word: bool  # a whole word and no ending
    listed: bool  # only of verbs that the lexicon knows


class WordRow(Row):
    """A word of a class; nothing else is told of it."""


class VerbRow(Row):
    """A verb of a class."""

    pos: Literal["verb"]


class GoverningRow(Row):
    """A verb of whose complement nothing says where: of a ``party`` or capital, or of a ``matter`` no pronoun ("il *y* participe")."""

    kind: Literal["government", "matter", "party"]
    pos: Literal["verb"]


class ConceptRow(Row):
    """A word of one meaning; ``kind`` is the concept, ``use`` the part of speech that has it, or a verb's passive."""

    use: Literal["adjective", "noun", "passive", "verb"]


class StateRow(Row):
    """A noun of a state."""

    kind: Literal["state"]
    pos: Literal["state"]


class MeansRow(Row):
    """A noun of what is used to do a thing: ``bare`` only without a determiner."""

    kind: Literal["means"]
    article: Literal["any", "bare"]


class InflectionRow(Row):
    """A form that a claim needs; ``kind`` is which, ``slot`` what it is the form for."""

    slot: str


# --- who and what --------------------------------------------------------------------------------------------------


class ActorRow(Row):
    """A noun or title of who can act or speak, with its gender."""

    kind: Literal[
        "anonymous", "document", "honorific", "organisation", "outlet", "person", "relation", "state", "title"
    ]
    gender: Literal["", "f", "m"]
    mouthpiece: bool  # one who speaks for others


class AnaphorRow(Row):
    """A noun that refers back; ``kind`` is to what.

    ``level`` is which: of a place, a body that reports, ``named`` a site by its name alone, ``own`` a body whose name has it or is short for it, ``called`` one with it beside its name.
    """

    kind: Literal[
        "latter", "organisation", "person", "person-f", "person-m", "persons", "place", "role", "site"
    ]
    level: Literal["", "called", "city", "country", "named", "outlet", "own", "region"]
    members: bool  # only a body whose name has the word
    general: bool  # any body, whatever its name
    site: bool  # a site as well
    trading: bool  # only a body that makes, sells or lends something
    det: tuple[str, ...]  # the determiner without which it refers to nothing


class GivenNameRow(Row):
    """A first name: of women, of men, ``c`` of both."""

    kind: Literal["given"]
    gender: Literal["c", "f", "m"]


class NamedRow(Row):
    """An organisation or medium under one of its names, with its full name."""

    full: str
    acronym: bool  # a short form of the full name
    ambiguous: bool  # a word, too


class PlaceRow(Row):
    """A country, region or city; ``code`` is that of its country (ISO 3166), digits for a part of the world."""

    kind: Literal["city", "country", "region"]
    code: str
    ambiguous: bool  # a word or another name, too
    official: bool  # the state's name for itself
    capital: bool  # a capital, which goes before other cities of its name


class DemonymRow(Row):
    """A word for what comes from a place; ``code`` is that of the country (ISO 3166)."""

    kind: Literal["adjective"]
    code: str
    rare: bool  # another country is meant as a rule
    of: tuple[str, ...]  # the place, where it is no country
    form: tuple[str, ...]  # other forms of the word


class CapitalRow(Row):
    """A city that stands for a government, or a seat of one."""

    kind: Literal["capital", "seat"]
    country: str
    usual: bool  # the one that is meant, where a government has two


class ClubRow(Row):
    """A word of clubs, or an ending of the people of a town."""

    kind: Literal["club", "ending"]


class CountNounRow(Row):
    """A noun counted as one unit."""

    kind: Literal["noun"]
    unit: str


# --- when and how much ---------------------------------------------------------------------------------------------


class NumberRow(Row):
    """A word around numbers; ``kind`` is its role in the grammar of numbers, ``value`` what it is worth there."""

    value: str


class TimeRow(Row):
    """A word of times; ``kind`` is its name in ``moments.rules``, ``value`` what it is worth there."""

    value: str


class UnitRow(Row):
    """A unit of measure or money under one of its names."""

    kind: Literal["goal", "measure", "money", "percent", "point", "time", "times", "while"]
    symbol: str
    before: bool  # it stands before its number
    either: bool  # it stands before its number or behind it
    prefix: bool  # it stands before its number, and before a sign of money, too
    counted: bool  # things that are counted
    plural: bool  # only in the plural
    word: bool  # a word, although it looks like a sign


class StampRow(Row):
    """A word beside dates of publication; ``says`` is an order of day and month, a time zone, or ``date``: one follows."""

    kind: Literal["byline", "order", "published", "updated", "zone"]
    says: str


# --- what is no part of a story ------------------------------------------------------------------------------------


class FurnitureRow(Row):
    """The words of a sentence that is no part of a story; ``stands`` is where in it.

    A ``label`` opens it and a colon, dash, bar or full stop sets it off; behind ``verbless`` words no verb follows;
    ``counted`` nouns stand behind a number.
    """

    kind: Literal["byline", "counter", "credit", "greeting", "label", "prompt", "related"]
    stands: Literal["anywhere", "counted", "end", "label", "start", "verbless", "whole"]


class NoticeRow(Row):
    """The opening of a notice; ``stands`` is where in the paragraph, with its capitals.

    A ``label`` is as in furniture, ``bracket`` words open it behind a bracket, ``behind`` the label of an update words
    say that it corrects.
    """

    kind: Literal["correction", "update"]
    stands: Literal["anywhere", "behind", "bracket", "label", "start"]


class PaywallRow(Row):
    """Words where a text is cut off."""

    kind: Literal["label", "login", "wall"]
    stands: Literal["anywhere", "start"]


# --- what comparison asks ------------------------------------------------------------------------------------------


class ClosedRow(Row):
    """A little word of a closed class.

    ``means`` is the full form of one that is elided, a feeling, a share, the number of a rank, what leads to the other bound,
    dead or hurt, up or down, what a governor says of its verb, how clauses stand, what people do somewhere, a deed's other end, ``only``, or ``or``.
    """

    kind: Literal[
        "absolute", "accompanying", "adversative", "advising", "after", "agent", "aimed", "aiming", "amount", "and also", "answer", "antecedent", "anybody", "appointing", "asking", "at a deed", "baseline",
        "believing", "belonging", "both", "bound", "by doing", "causing", "clock", "containing", "contrast", "converse", "dative", "degree", "denial", "denying prefix", "due", "duration", "each", "each one",
        "either or", "elision", "example", "excepting", "existential", "expecting", "expletive", "felt", "first person", "floating", "focus", "foretelling", "former", "future", "general", "genitive", "government",
        "governor", "graded", "having", "home", "impersonal", "infinitive", "inquiry", "joiner", "joining", "judging", "lasting", "leader", "likening", "limiting", "locating", "losing", "manner", "measuring",
        "merged", "name particle", "naming", "near future", "nobody", "noting", "noun governor", "occurring", "on top", "one", "owner", "part", "partitive", "past carrier", "people", "people of", "peopled",
        "perceiving", "place adverb", "pointing", "purpose", "rank", "refusal", "scant", "share", "stand-in", "standing", "statement", "staying", "sufficing", "sum", "taking", "than", "than degree", "those",
        "timeless", "toll", "toll carrier", "traffic", "trend", "trend carrier", "unable", "undergoing", "universal", "urging", "way", "weather", "while doing", "whoever", "work",
    ]  # fmt: skip
    means: str


class EmptyRow(Row):
    """A word that says nothing alone; ``group`` is with which others it can be exchanged.

    A preposition has those of its meaning, ``free`` ones go with none and are as empty as articles, ``governed`` ones
    belong to their verb; a pronoun or honorific has its gender.
    """

    kind: Literal[
        "age word", "article", "be", "conjunction", "discourse", "do", "have", "honorific", "linker", "placed",
        "possessive", "possessive mark", "preposition", "pronoun", "reflexive",
    ]  # fmt: skip
    group: Literal[
        "", "cause", "comparison", "during", "f", "free", "governed", "m", "near", "place", "topic", "until",
    ]  # fmt: skip


class EquivalentRow(Row):
    """A spelling, and the ``other`` one that it is the same as; ``kind`` is why."""

    kind: Literal["abbreviation", "contraction", "ending", "spelling", "synonym"]
    other: str


class OppositeRow(Row):
    """Two words of opposite meaning: a ``contrary`` says no to the other, a ``pair`` are two sides of one thing."""

    kind: Literal["contrary", "pair"]
    other: str


class FamilyRow(Row):
    """An ending of words, and the ``other`` one that words of the same family have."""

    kind: Literal["family"]
    other: str


class SynonymRow(Row):
    """A word that says the same as others in news; ``kind`` is the sense, ``use`` the part of speech that has it."""

    use: Literal["adjective", "adverb", "noun", "other", "verb"]


class MeaningRow(Row):
    """A word of a concept that no language owns."""

    use: Literal["name", "noun", "verb"]
