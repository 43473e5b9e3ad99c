"""Names, references, the main event, salience and sureness of facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from factdiff.values import dataclass


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


ENTITIES = EntitiesSettings()


@dataclass(frozen=True, slots=True)
class ReferencesSettings:
    """When a pronoun or epithet is taken to mean something named before; points (``benchmarks/references.py``).

    ``subject``, ``object``, ``other``: by its role. ``distance``: off for each sentence, ``title_distance`` the same
    for holders of a title. ``parallel``: both are subjects. ``actor``: for who can act, ``person``: for persons,
    ``spoke``: for speakers where the pronoun speaks, ``headline``: for whom the headline names. ``focus``: for subjects
    of the sentence before, ``governing``: for who does what the pronoun's clause hangs on. ``unmarked``: off
    for a name of unknown gender, ``possessed``: off for "his plan", ``told``: where what is owned tells whose it can be. ``mention``: for each time that it was named, at
    most ``mentions`` times, ``clause``: off for what stands before a semicolon. ``least``: the first needs so many
    (``least_alone`` for the only thing that a noun can mean), ``margin``: so many more than the second
    (``owning_margin`` for "his", ``wider_margin`` for "the vehicle"), else the words stay unresolved. ``reach``: sentences back. ``shown``: candidates that ``--explain`` names.
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
    focus: float = 1.25
    governing: float = 2.0
    unmarked: float = 1.0
    possessed: float = 1.0
    told: float = 1.5
    mention: float = 0.3
    mentions: int = 3
    least: float = 0.0
    least_alone: float = -1.0
    clause: float = 1.0
    margin: float = 1.0
    owning_margin: float = 1.5
    wider_margin: float = 2.0
    reach: int = 3
    shown: int = 4


REFERENCES = ReferencesSettings()


@dataclass(frozen=True, slots=True)
class ClaimsSettings:
    """``longest_meaning``: words; what a pronoun means is said in its place only where it is no longer.

    ``longest_whole``: words; a clause that cannot be told alone is told with the one around it where that is no longer.
    ``longest_gerund``: words; "with the hero losing his job" stays with its verb where it is no longer.
    ``lead``: points that a thing without a name is ahead of every other candidate, or it is not said.
    """

    longest_meaning: int = 6
    longest_whole: int = 40
    longest_gerund: int = 12
    lead: float = 2.0


CLAIMS = ClaimsSettings()


@dataclass(frozen=True, slots=True)
class PrincipalSettings:
    """Which fact an article is about; points.

    ``headline``: for all of the headline's content words, less for a part of them. ``depth``: off for each clause
    above, ``sentence`` for each sentence into a paragraph, ``paragraph`` for each paragraph before (so many
    ``paragraphs`` may hold the news), ``described`` for a description. ``body``: the lede says in
    full what the headline says in short. ``concept``: with the same predicate. ``who``: somebody does it. ``rest``: the salience that no other fact exceeds.
    """

    headline: float = 3.0
    depth: float = 0.6
    sentence: float = 0.4
    paragraph: float = 0.8
    paragraphs: int = 3
    described: float = 1.0
    body: float = 1.0
    concept: float = 1.0
    who: float = 0.3
    rest: float = 0.99


PRINCIPAL = PrincipalSettings()


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
    confidence: tuple[float, ...] = (3.65, 0.55, 1.07, -0.99, 1.49)


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
