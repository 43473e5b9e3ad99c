"""When words, facts and claims of two texts are one."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """How the words of two texts are aligned before anything is compared; weights, shares from 0 to 1.

    ``largest_weave``: units of one side times units of the other, beyond which only rare words are aligned and none is moved.
    ``run_bonus``: what a match gains by following another. ``soft``: a match of two forms or synonyms,
    ``value`` of a name or number, ``turned_value`` where the words only changed places, ``little`` of a word shorter than ``little_word`` letters; a noun or verb has 1.
    ``tie``: totals nearer than this are equal.
    ``alike``: share of common words from which two sentences are versions of one, ``crossing`` where one stands
    elsewhere; ``shared_part`` of the shorter one's longer words must be common, or ``shared_words`` of them.
    ``held_part``: share of its words that a sentence must bring to one that it was merged into. ``joining``: what
    each further sentence of a split costs. ``stem``: letters by which words are counted as one.
    ``in_place``: words that must mean the same in two sentences of which one came and one went between two neighbours that
    stayed, ``most_in_place`` of those that came are looked at.
    ``most_candidates``: sentences looked at for each word. ``reach``: sentences before and behind its own place in a
    rewritten stretch among which one is looked for in order (articles have some 30 in all).
    ``longest_ending``: letters of a verb's ending. ``shortest_slip``: letters of a word that can be misspelled,
    ``shortest_unlisted`` of one that no lexicon has;
    ``slip``: likeness of the two spellings, 0 to 100. ``rewritten``: share of
    common content words below which a sentence of ``shortest_rewrite`` or more of them was written anew; below ``exchanged`` where
    words gave way to others in ``exchanges`` places. ``recast``: share of common words of
    both, ``recast_part`` of the shorter one, up to which a sentence of ``shortest_recast`` words was recast. ``longest_idiom``: words of one run, ``shortest_stem``: letters of a family,
    ``shortest_acronym`` of an acronym, ``clipped`` those that a word cut short lacks at least. ``first_year`` and ``last_year``: bare figures of four digits between them are years.
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
    in_place: int = 2
    most_in_place: int = 4
    shared_part: float = 0.4
    shared_words: int = 3
    held_part: float = 0.4
    joining: float = 1.0
    stem: int = 6
    most_candidates: int = 12
    reach: int = 40
    longest_ending: int = 13
    shortest_unlisted: int = 6
    shortest_slip: int = 5
    slip: float = 80.0
    longest_idiom: int = 5
    rewritten: float = 0.4
    shortest_rewrite: int = 8
    shortest_recast: int = 6
    recast_part: float = 0.75
    recast: float = 0.66
    exchanges: int = 3
    exchanged: float = 0.7
    shortest_stem: int = 3
    clipped: int = 4
    shortest_acronym: int = 2
    first_year: int = 1000
    last_year: int = 2199


ACCOUNT = AccountSettings()


@dataclass(frozen=True, slots=True)
class ComparisonSettings:
    """When two facts are versions of one another, and when other words are another fact.

    Shares and similarities run from 0 to 1, likenesses of words from 0 to 100. Evidence: the eight gold pairs
    (49 factual and 43 neutral edits: recall 0.96, precision 0.96, calm 0.95); where no effect is named, the
    scores stay within 0.02 over the range in brackets, so the value is not tuned to them.

    ``akin``: share of the shorter of two facts' words that both must have if their predicates are two, ``kept_akin`` of the
    longer one if either predicate is still there; ``wide_name``: times the
    words of an edit from which a name holds more than who was meant; ``small_gap``: words
    of a place in which one predicate can give way to another. ``headline_lost``: share of the words of a headline that
    the other version may lack and still say it; ``retold``: share of the words of a claim that one sentence of
    the other version has, so that it is told there; a headline of ``headline_anew`` words or more is put anew like a whole sentence. ``recast``: share of words below which two claims of ``put_anew``
    words or more are one put anew; ``reworded``: exchanged words of a sentence from which one of them is style, ``anew_predicate``
    if it is the predicate; ``phrase``: words of an edit from which it is no single word that gave way. ``said_whole``: words that a fact must have for another sentence to say it again by its words, one in
    ``put_otherwise`` by a synonym;
    ``main_part``: share of its sentence from which a fact is what the sentence says.
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
    corrected names are told as other people. ``short_respelling``: of names below ``content_word`` (Jo and Joe have 80,
    Tom and Tim 67).
    ``notice_share``: share of a claim's words that a notice must repeat to speak of it [0.3 to 0.7].
    ``longest_context``: letters; edited words are told with the argument or predicate around them up to this length,
    and with what stands between two of them up to ``nearby`` letters.
    ``high_salience``: from here on, losing a fact is major; ``doubtful``: confidence below which severity falls.
    """

    link_floor: float = 0.35
    verb_share: float = 0.6
    in_place: float = 0.5
    akin: float = 0.5
    kept_akin: float = 0.6
    small_gap: int = 3
    wide_name: int = 3
    headline_lost: float = 0.2
    retold: float = 0.6
    headline_anew: int = 3
    put_anew: int = 5
    reworded: int = 2
    anew_predicate: int = 4
    phrase: int = 3
    recast: float = 0.6
    recast_whole: float = 0.75
    said_whole: int = 3
    put_otherwise: int = 4
    main_part: float = 0.4
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
    short_respelling: int = 80
    notice_share: float = 0.5
    longest_context: int = 60
    nearby: int = 12
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
