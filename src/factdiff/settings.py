"""Every threshold of the program, one frozen dataclass a stage; each field says unit, effect and evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cache
from hashlib import sha256

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    """When function words alone tell the language.

    ``enough``: characters that are looked at. ``sure``: share of a language's function words in a text (news has 0.35
    to 0.5; Spanish below 0.25 by the French list). ``ahead``: how many times the share of the next language.
    """

    enough: int = 5_000
    sure: float = 0.3
    ahead: float = 2.0


@dataclass(frozen=True, slots=True)
class AnalysisSettings:
    """Limits of what is parsed.

    ``longest_paragraph``, ``longest_text``: characters, ``longest_sentence``: words; what is longer is reported as unread
    (a 300-word article has 2,000 characters; sentences of 400 articles have up to 150 words).
    ``kept_paragraphs``: parsed paragraphs that are kept for the next version (some twenty articles, 10 MB).
    ``longest_topic``: words of a headline's topic before its colon. ``stop``: added to a sentence start's score for a
    capital behind a full stop (819 of 821 in treebanks begin one). ``window``: pieces seen at once (of 512 places).
    """

    longest_paragraph: int = 20_000
    longest_text: int = 500_000
    longest_sentence: int = 300
    longest_topic: int = 6
    stop: float = 4.0
    window: int = 480
    kept_paragraphs: int = 400


@dataclass(frozen=True, slots=True)
class EntitiesSettings:
    """When two names are one, and how far back a pronoun reaches.

    ``shortest_respelling``: letters; shorter surnames are too alike by chance. ``respelling``: similarity of two names by
    their sounds, 0 to 100 (Choïgu and Shoigu have 91).
    ``memory``: how many participants of earlier sentences a pronoun can mean.
    ``compared``: names that a further one is held against by spelling and sound; beyond, only by their words.
    """

    shortest_respelling: int = 5
    respelling: int = 88
    memory: int = 40
    compared: int = 400


@dataclass(frozen=True, slots=True)
class ReferencesSettings:
    """When a pronoun or epithet is taken to mean something named before; points (``benchmarks/references.py``).

    ``subject``, ``object``, ``other``: by its role. ``distance``: off for each sentence, ``title_distance`` the same
    for holders of a title. ``parallel``: both are subjects. ``actor``: for who can act, ``person``: for persons,
    ``spoke``: for speakers where the pronoun speaks, ``headline``: for whom the headline names. ``unmarked``: off
    for a name of unknown gender, ``possessed``: off for "his plan". ``mention``: for each time that it was named, at
    most ``mentions`` times. ``least``: the first needs so many, ``margin``: so many more than the second, else the
    words stay unresolved. ``reach``: sentences back. ``shown``: candidates that ``--explain`` names.
    """

    subject: float = 3.0
    object: float = 1.5
    other: float = 0.5
    distance: float = 1.5
    title_distance: float = 0.5
    parallel: float = 1.0
    actor: float = 1.0
    person: float = 0.5
    spoke: float = 1.5
    headline: float = 1.0
    unmarked: float = 1.0
    possessed: float = 1.0
    mention: float = 0.3
    mentions: int = 3
    least: float = 0.0
    margin: float = 1.0
    reach: int = 3
    shown: int = 4


@dataclass(frozen=True, slots=True)
class LexiconSettings:
    """How the lexicons of forms are cut.

    ``block_characters``: about how many are compressed together; more is smaller on disk and slower to ask.
    ``open_blocks``: how many stay open (an article of 1,000 words opens some 200; 16 kB each).
    """

    block_characters: int = 16_000
    open_blocks: int = 512


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """What is taken for an article, and for all of one.

    ``stub``: characters; a shorter text that is locked or breaks off is a part (openings have 300 to 1,200).
    ``after_wall``: share of the text behind words of a paywall beyond which the wall is a mere box;
    ``longest_wall``: characters; a longer paragraph with such words speaks of paywalls.
    ``largest``: bytes of an article (20 million with pictures inside); ``largest_archive``: of an archive, packed;
    ``largest_unpacked``: of all that is taken out of it. ``most_members``: articles of one feed, list or archive.
    ``most_attributes``: of one tag; real ones have some 30.
    ``code``: signs of programs for each word; prose has below 0.1, programs above 0.7.
    ``foreign``: words; a shorter paragraph may be a title or a slogan in another language.
    """

    stub: int = 1_500
    after_wall: float = 0.4
    longest_wall: int = 400
    largest: int = 32_000_000
    largest_archive: int = 400_000_000
    largest_unpacked: int = 400_000_000
    most_members: int = 10_000
    most_attributes: int = 2_000
    code: float = 0.4
    foreign: int = 8


READING = ReadingSettings()
RECOGNITION = RecognitionSettings()
LEXICON = LexiconSettings()
ANALYSIS = AnalysisSettings()
ENTITIES = EntitiesSettings()
REFERENCES = ReferencesSettings()


@dataclass(frozen=True, slots=True)
class PrincipalSettings:
    """Which fact an article is about; points.

    ``headline``: for all of the headline's content words, less for a part of them. ``depth``: off for each clause
    above, ``sentence`` for each sentence into the lede, ``described`` for a description. ``body``: the lede says in
    full what the headline says in short. ``concept``: with the same predicate. ``who``: somebody does it. ``rest``: the salience that no other fact exceeds.
    """

    headline: float = 3.0
    depth: float = 0.6
    sentence: float = 0.4
    described: float = 1.0
    body: float = 1.0
    concept: float = 1.0
    who: float = 0.3
    rest: float = 0.99


PRINCIPAL = PrincipalSettings()


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """How much of an article a report shows; characters, as a reader's eye takes them in.

    ``longest_evidence``: a longer passage is cut down to what surrounds its marked words.
    ``evidence_context``: how much of the surroundings is kept on each side of marked words.
    ``longest_claim``: a longer claim is cut at a word.
    ``longest_comment``: a Markdown report; GitHub refuses comments above 65,536.
    ``unread_shown``: sentences that could not be read and are quoted; the rest is counted.
    ``same_paragraph``: share of common words from which on two paragraphs stand side by side [0.2 to 0.5].
    ``longest_marked``: two paragraphs longer than this together are not compared word by word (10,000 take 0.2 s).
    ``most_pairs``: pairs of edited paragraphs that are weighed (40,000 take 0.1 s); beyond, by place alone.
    """

    longest_evidence: int = 360
    evidence_context: int = 90
    longest_claim: int = 240
    longest_comment: int = 60_000
    unread_shown: int = 3
    same_paragraph: float = 0.3
    longest_marked: int = 10_000
    most_pairs: int = 40_000


DISPLAY = DisplaySettings()


@dataclass(frozen=True, slots=True)
class ComparisonSettings:
    """When two facts are versions of one another, and when other words are another fact.

    Shares and similarities run from 0 to 1, likenesses of words from 0 to 100. Evidence: the eight gold pairs
    (49 factual and 43 neutral edits: recall 0.96, precision 0.96, calm 0.95); where no effect is named, the
    scores stay within 0.02 over the range in brackets, so the value is not tuned to them.

    ``crossed``: what a pair costs whose facts stand at unlike places of their sentence; it decides between equals alone.
    ``pair_floor``: two facts below it are no pair [0.4 to 0.6].
    ``candidates``: partners weighed for each fact [3 to 12].
    ``common``: facts; a word in more of them finds no candidates, which keeps the cost linear.
    ``largest_component``: facts; a bigger tangle of candidates is solved greedily (400 take 0.3 s).
    ``content_word``: letters; shorter words are no content: articles, prepositions, pronouns [3 to 5].
    ``longest_word``: letters; the likeness of longer ones is not looked for (the longest of chemistry have 60).
    ``pronoun``: letters; a lone shorter word without an entity can be a pronoun [3 to 7].
    ``typo``: likeness of two words from which one is a misspelling of the other [80 to 95].
    ``stem``: share of the longer word that two forms of one word have in common from the start [0.6 to 0.8].
    ``respelling``: likeness of two parts of a name (Goffic and Goffec have 83, Lescot and Lescaut 77); above 85
    corrected names are told as other people.
    ``notice_share``: share of a claim's words that a notice must repeat to speak of it [0.3 to 0.7].
    ``high_salience``: from here on, losing a fact is major; ``doubtful``: confidence below which severity falls.
    """

    link_floor: float = 0.35
    verb_share: float = 0.6
    in_place: float = 0.5
    affinity: float = 0.1
    crossed: float = 1e-6
    pair_floor: float = 0.5
    candidates: int = 12
    common: int = 60
    largest_component: int = 400
    content_word: int = 4
    longest_word: int = 100
    pronoun: int = 5
    typo: int = 88
    stem: float = 0.7
    respelling: int = 74
    notice_share: float = 0.5
    high_salience: float = 0.5
    doubtful: float = 0.6


COMPARISON = ComparisonSettings()


@dataclass(frozen=True, slots=True)
class ConcordanceSettings:
    """When facts of two articles, also of two languages, make one claim; shares and sureness from 0 to 1.

    Sureness is the sum of three parts: ``predicate`` for alike predicates, ``around`` for common participants,
    ``values`` for numbers, times, places and persons that agree. Evidence: the pairs in ``fixtures/outlets``.
    ``floor``: pairs below are not looked at; from ``sure`` on agreement is told as such, from ``sure_apart``
    contradictions; between a pairing is unsure. ``bound``: share of common participants for another predicate.
    ``related``: likeness of predicates of which one can be told as the other, or of common words of two languages.
    ``unknown``: support where nothing can be compared. ``shortest``: letters; shorter words are alike by chance.
    ``cognate``, ``sound``: likeness (0 to 100) of words and of names of two languages from which on they are one.
    """

    predicate: float = 0.45
    around: float = 0.35
    values: float = 0.2
    floor: float = 0.5
    sure: float = 0.68
    sure_apart: float = 0.6
    bound: float = 0.6
    related: float = 0.8
    unknown: float = 0.5
    shortest: int = 5
    cognate: int = 80
    sound: int = 86


CONCORDANCE = ConcordanceSettings()


@dataclass(frozen=True, slots=True)
class SalienceSettings:
    """How near the news a fact stands and how sure its reading is; shares from 0 to 1.

    ``sections``: where a section starts; ``body``: where any other does. ``paragraph``: what each further
    paragraph takes off, ``depth``: each clause above, ``attribute``: a mere description. ``least``: no fact
    falls below. ``confidence``: weights of `extraction.finish.confidence`, the base first; benchmarks/reliability.py.
    """

    sections: Mapping[str, float] = field(default_factory=lambda: {"title": 1.0, "lede": 0.95, "entry": 0.85})
    body: float = 0.85
    paragraph: float = 0.04
    depth: float = 0.08
    attribute: float = 0.2
    least: float = 0.1
    confidence: tuple[float, ...] = (3.34, 0.55, 1.07, -0.99, 1.49)


SALIENCE = SalienceSettings()


@dataclass(frozen=True, slots=True)
class ExtractionSettings:
    """How far the reading of clauses and quotations reaches.

    ``running_paragraphs``: paragraphs behind an opening mark among which its closing mark is looked for.
    ``longest_label``: words of a sentence that can still be a label; a byline may have twice as many.
    ``longest_link``: words of a paragraph that is a link to another article as a whole.
    """

    running_paragraphs: int = 5
    longest_label: int = 6
    longest_link: int = 25


EXTRACTION = ExtractionSettings()


@dataclass(frozen=True, slots=True)
class AnnotatingSettings:
    """How much of a check goes into other programs' reports.

    ``annotations``: GitHub shows ten of a type and step, and the tenth is the count of the rest.
    ``longest_summary``: bytes; GitHub refuses a job summary above 1,048,576.
    """

    annotations: int = 9
    longest_summary: int = 1_000_000


ANNOTATING = AnnotatingSettings()


@dataclass(frozen=True, slots=True)
class CacheSettings:
    """How many extracted articles are kept between runs.

    ``most``: files; beyond, the oldest go until ``kept`` are left (a fact set has some 40 kB).
    ``largest``: bytes in all; beyond, the oldest go until they fit (2,000 fact sets of 100 kB).
    ``read_whole`` and ``read_end``: bytes of a file of the program that its digest is made of (only the models are
    larger, and training changes those bytes, too).
    ``part_age``: seconds; an older part is of a process that died, since a file is written in milliseconds.
    """

    most: int = 2_000
    kept: int = 1_600
    largest: int = 200_000_000
    part_age: int = 3_600
    read_whole: int = 1_000_000
    read_end: int = 65_536


CACHE = CacheSettings()


@cache
def digest() -> str:
    """Eight hexadecimal digits for every threshold that bears on extraction: another value, another digest."""
    bearing = (READING, RECOGNITION, ANALYSIS, ENTITIES, REFERENCES, PRINCIPAL, SALIENCE)
    return sha256("\n".join(map(repr, bearing)).encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """How the words of two texts are aligned before anything is compared; weights, shares from 0 to 1.

    ``largest_weave``: units of one side times units of the other, beyond which only rare words are aligned.
    ``run_bonus``: what a match gains by following another. ``soft``: a match of two forms or synonyms,
    ``value`` of a name or number, ``turned_value`` where the words only changed places, ``little`` of a word shorter than ``little_word`` letters; a noun or verb has 1.
    ``tie``: totals nearer than this are equal.
    ``alike``: share of common words from which two sentences are versions of one, ``crossing`` where one stands
    elsewhere; ``shared_part`` of the shorter one's longer words must be common, or ``shared_words`` of them.
    ``held_part``: share of its words that a sentence must bring to one that it was merged into. ``joining``: what
    each further sentence of a split costs. ``stem``: letters by which words are counted as one.
    ``most_candidates``: sentences looked at for each word.
    ``longest_ending``: letters of a verb's ending. ``shortest_slip``: letters of a word that can be misspelled,
    ``slip``: likeness of the two spellings, 0 to 100. ``rewritten``: share of
    common content words below which a sentence of ``shortest_rewrite`` or more of them was written anew. ``longest_idiom``: words of one run, ``shortest_stem``: letters of a family.
    """

    largest_weave: int = 400_000
    run_bonus: float = 0.15
    soft: float = 0.7
    value: float = 0.85
    turned_value: float = 0.05
    little: float = 0.3
    little_word: int = 4
    tie: float = 1e-9
    alike: float = 0.3
    crossing: float = 0.5
    shared_part: float = 0.4
    shared_words: int = 3
    held_part: float = 0.4
    joining: float = 1.0
    stem: int = 6
    most_candidates: int = 12
    longest_ending: int = 13
    shortest_slip: int = 5
    slip: float = 80.0
    longest_idiom: int = 5
    rewritten: float = 0.4
    shortest_rewrite: int = 8
    shortest_stem: int = 3


ACCOUNT = AccountSettings()
