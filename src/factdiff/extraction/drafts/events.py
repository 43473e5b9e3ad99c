"""Clause → draft of a fact: who, what, where, when, how many, who says so, how sure."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token, once, topmost
from factdiff.extraction import claim
from factdiff.extraction.arguments.heads import heading, of_doers
from factdiff.extraction.arguments.nested import of_one_day
from factdiff.extraction.arguments.placing import place_noun
from factdiff.extraction.arguments.slots import apart, arguments, quantities, times
from factdiff.extraction.arguments.where import places
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.asked import opener
from factdiff.extraction.clause.context import Context, because, turns
from factdiff.extraction.clause.cues import cue, negator
from factdiff.extraction.clause.framing import told_aside
from factdiff.extraction.clause.governors import lost, saying
from factdiff.extraction.clause.mistaken import mistaken, untrue
from factdiff.extraction.clause.reported import behind_colon, refuses, reporter
from factdiff.extraction.clause.rumoured import rumoured
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import agent_or_subject
from factdiff.extraction.drafts import reasons
from factdiff.extraction.drafts.draft import Draft
from factdiff.extraction.reality import certainty
from factdiff.extraction.scene import Scene
from factdiff.extraction.voice.phrases import Link, by_preposition, sourceful
from factdiff.extraction.voice.sources import sources, spoken_past
from factdiff.languages import lexicon
from factdiff.languages.columns import ConceptRow, ModalityRow, SpeechRow
from factdiff.languages.tables import CONCEPTS, LIGHT, MODALITY, NUMBERS, SPEECH
from factdiff.languages.traits import traits
from factdiff.model.fact import Argument, Moment, Participant, Place, Predicate

#: Reports that what describes somebody is no part of.
_OF_CHARGES = frozenset({"accuse", "ask", "deny", "propose"})
#: Arguments whose heads tell one predication from another.
_MAIN = frozenset({"object", "attribute", "topic", "recipient", "with", "against"})


def event(clause: Clause, scene: Scene) -> Draft:
    """The fact that a clause states."""
    vouching, link = sources(clause.verb, scene)
    doing = _who(clause, scene)
    who = tuple(participant for _, participant in doing)
    reading = certainty.read(clause, _context(clause, link, scene))
    dated = times(scene, [clause.head, *(g for g, _ in clause.governors)], reading.tense, clause.governors)
    placed = _distinct(places(clause, scene), [m for _, m in dated])
    outside = _outside(clause, dated, placed)
    args = arguments(clause, scene, outside, apart(clause, [m for _, m in dated]))
    dated = of_one_day(dated, scene)
    what, row = _what(clause, [argument for _, argument in args], outside, scene)
    evidence = _evidence(clause, words := _own_words(clause))
    claimed = _told(clause, doing, reading, scene)
    draft = Draft(
        kind=_kind(clause),
        sentence=clause.sentence,
        head=clause.head,
        evidence=evidence,
        who=who,
        what=what,
        source=vouching,
        modality=reading.modality,
        polarity=reading.polarity,
        tense=reading.tense,
        claim=claim.of_clause(claimed, words, scene.discourse),
        where=tuple(place for _, place in placed),
        when=_unique_moments(dated),
        quantities=tuple(quantities(clause, scene, _subject_words(clause))),
        quoted=scene.quoted(evidence),
        doers=of_doers(doing, scene),
        heads=tuple(heading(token, scene) for token, argument in args if argument.role in _MAIN),
        depth=_depth(clause.head),
        grammatical=bool(who) and (grammar.finite(clause.verb) is not None or clause.shape != "verb"),
        marks=reading.marks,
    )
    found = reasons.FoundSlots(tuple(doing), tuple(args), tuple(placed), tuple(dated), row)
    told = reasons.vouching(vouching, because(link.row) if link else "")
    draft.trace = (*reasons.of(clause, draft, found, scene), *reading.trace, *told)
    return draft


def _told(
    clause: Clause, doing: list[tuple[Token, Participant]], reading: certainty.Reading, scene: Scene
) -> claim.Telling:
    own = [clause.head, *(g for g, _ in clause.governors)]
    negators = [found for word in own if (found := negator(word)) is not None and not _joins(found, word)]
    negators += [g for g, row in clause.governors if row.kind == "fail" or row.negative or lost(g, row)]
    negators += [wrong[0] for g, _ in clause.governors if (wrong := mistaken(g)) is not None]
    agentive = not grammar.passive(clause.head) and any(_wants(subject, scene) for subject in clause.subjects)
    # "Paieraient 12 euros pour entrer": what is wanted is told as wanted, though the whole is only alleged.
    purpose = clause.shape == "infinitive" and clause.verb.dep == "advcl" and not clause.governors
    wanted = purpose and "intended" in reading.marks and reading.modality == "alleged"
    return claim.Telling(
        clause,
        tuple(doing),
        "intended" if wanted else reading.modality,
        reading.tense,
        agentive,
        reading.polarity == "negative",
        tuple(negators),
        wanted and not any(map(certainty.conditional, clause.verb.ancestors())),
    )


def _joins(negation: Token, verb: Token) -> bool:
    """ "Nor did he pay": what joins a clause to another one is no part of its claim."""
    return negation.dep == "cc" and negation.head is verb


def _depth(token: Token) -> int:
    return sum(1 for above in token.ancestors() if grammar.predicative(above))


def _context(clause: Clause, link: Link | None, scene: Scene) -> Context:
    agentive = any(_acts(subject, scene) for subject in clause.subjects)
    asked = clause.sentence.tokens[-1].form == "?"
    above = reporter(clause.verb)
    row = _row(above) if above is not None else None
    aside = row is not None and row.kind in _OF_CHARGES and _described(clause.verb, above)
    row = None if aside else row
    unsaid = above is not None and (bool(cue(above)) or refuses(above))
    turned = above is not None and (_turned(above) or (behind_colon(above, clause.verb) and _denies(above)))
    wrong = untrue(above) if above is not None else None
    if above is not None and wrong is not None:
        turned, row = turned == _denies(above), None
    told = None if aside else row or (link.row if link else None)
    plan = _plan(above, clause) if above is not None else None
    feared = row is not None and row.feared and link is None
    turned = turned and (told is not None or wrong is not None)
    rumour = above is not None and row is not None and rumoured(above, row)
    return Context(told, spoken_past(link), agentive, asked, unsaid, turned, plan, feared, wrong, rumour)


def _plan(report: Token, clause: Clause) -> ModalityRow | None:
    """ "La loi prévoit que la ville *paie*": a present that a plan holds is what shall be; a future says so by itself."""
    row = report.marks.verb(MODALITY) if report.pos == "VERB" else None
    word = grammar.finite(clause.verb)
    if word is None or row is None or row.kind != "planned" or word.subtype == "tense":
        return None
    return row if word.feature("Tense") == "Pres" and word.feature("Mood") != "Cnd" else None


def _described(verb: Token, report: Token | None) -> bool:
    """ "Accused of taking money from a firm that later won a contract": what describes somebody is no part of the charge.

    Nor is it of an order, and neither is why that was given ("as it is one of the five pillars").
    """
    if grammar.bracketed(verb):
        return True
    inner = [verb, *verb.ancestors()]
    path = inner[: inner.index(report)] if report in inner else []
    return any(
        (word.dep == "acl" and (_relative(word) or grammar.bare_participle(word)))
        or (word.dep == "advcl" and grammar.finite(word) is not None and word.head is not report)
        for word in path
    )


def _relative(clause: Token) -> bool:
    """Whether a clause is a relative one, and not what a noun says: "des accusations selon lesquelles il a menti"."""
    said = any(sourceful(c) for c in clause.each("obl") if grammar.relative(c))
    return clause.subtype == "relcl" and not said


def _row(above: Token) -> SpeechRow | None:
    return above.marks.verb(SPEECH, "noun") if above.pos == "NOUN" else saying(above)


def _denies(report: Token) -> bool:
    row = _row(report)
    return row is not None and turns(row, unsaid=bool(cue(report)))


def _turned(report: Token) -> bool:
    """Whether the reports above a report turn it over, two of them lifting each other."""
    turned, above = False, reporter(report)
    while above is not None:
        row = _row(above)
        turned ^= row is not None and turns(row, unsaid=bool(cue(above)))
        above = reporter(above)
    return turned


def _wants(subject: Token, scene: Scene) -> bool:
    """ "She came to win": where no thing has a gender, whoever has one is somebody and can want something."""
    sexed = subject.pos == "PRON" and subject.feature("Gender") in {"Masc", "Fem"}
    return (sexed and not traits(subject.marks.language).agreeing) or _acts(subject, scene)


def _acts(subject: Token, scene: Scene) -> bool:
    """Whether a subject can act on purpose: a person, a body, a state, or a pronoun for one."""
    discourse = scene.discourse
    referent = discourse.registry.of(subject)
    if referent is not None and referent.type != "thing":
        return True
    if subject.pos == "PRON":
        return any(discourse.acts(p.name) for p in discourse.participants(subject, acting=True))
    counting = lexicon.row(subject.marks.language, NUMBERS, subject.form.lower())
    if counting is not None and counting.kind == "collective":  # "des milliers de manifestants"
        return any(_acts(counted, scene) for counted in subject.each("nmod"))
    return subject.marks.acts


# --- who --------------------------------------------------------------------------------------------


def _who(clause: Clause, scene: Scene) -> list[tuple[Token, Participant]]:
    found: list[tuple[Token, Participant]] = []
    for subject in clause.subjects:
        for participant in _participants(subject, clause, scene):
            if all(participant.name != other.name for _, other in found):
                found.append((subject, _with_entity(_owned(subject, participant, scene), scene)))
    return found


def _owned(subject: Token, participant: Participant, scene: Scene) -> Participant:
    """A participant that is somebody's, by the name of whose it is: "son contrat" is "contrat de Marie Roux"."""
    plain = participant.name == scene.discourse.plain_name(subject)
    name = claim.owned_name(subject, scene.discourse) if plain else ""
    return Participant(participant.span, name or participant.name)


def _with_entity(participant: Participant, scene: Scene) -> Participant:
    entity = scene.discourse.entity(participant.name)
    return Participant(participant.span, participant.name, entity)


def _participants(subject: Token, clause: Clause, scene: Scene) -> list[Participant]:
    """Who a subject is; of a headline's noun the words up to it, without what denies or situates it."""
    if subject is not clause.head:
        # "Rome est la capitale": what is a place acts for no state.
        placed = clause.shape == "copula" and place_noun(clause.head)
        return scene.discourse.participants(subject, acting=not placed)
    words = [w for w in grammar.phrase(subject) if w.i <= subject.i]
    kept = [w for w in words if w.pos not in {"DET", "ADP", "ADV"}]
    return [Participant(scene.discourse.span(words), " ".join(w.form for w in kept))]


def _subject_words(clause: Clause) -> list[Token]:
    own = agent_or_subject(clause.head)
    return [w for subject in clause.subjects if subject is not own for w in grammar.phrase(subject)]


# --- where and when ---------------------------------------------------------------------------------


def _distinct(found: list[tuple[Token, Place]], moments: list[Moment]) -> list[tuple[Token, Place]]:
    """Places once each, none that lies within a time expression."""
    kept: list[tuple[Token, Place]] = []
    for word, place in found:
        timed = any(m.span.start <= place.span.start < m.span.end for m in moments)
        if not timed and all(place.span != other.span for _, other in kept):
            kept.append((word, place))
    return kept


def _unique_moments(dated: Sequence[tuple[object, Moment]]) -> tuple[Moment, ...]:
    kept: list[Moment] = []
    for _, moment in dated:
        if all(moment.span != other.span for other in kept):
            kept.append(moment)
    return tuple(kept)


# --- what -------------------------------------------------------------------------------------------


def _outside(
    clause: Clause, dated: Sequence[tuple[object, Moment]], placed: list[tuple[Token, Place]]
) -> set[int]:
    """Heads of phrases that other slots hold: subjects, times, places, sources."""
    taken = {id(subject) for subject in clause.subjects}
    verbs = [clause.head, *(g for g, _ in clause.governors)]
    taken |= {
        id(w) for w, _ in placed if w.head is not None and (w.head in verbs or grammar.predicative(w.head))
    }
    for _, moment in dated:
        words = [t for t in clause.sentence.tokens if t.start < moment.span.end and moment.span.start < t.end]
        taken |= {id(topmost(words))} if words else set()
    for child in clause.head.children:
        if child.dep == "parataxis" or _sourceful(child):
            taken.add(id(child))
    return taken


@once
def _sourceful(token: Token) -> bool:
    return sourceful(token) is not None or bool(by_preposition(token)) or told_aside(token)


def _what(
    clause: Clause, args: list[Argument], outside: set[int], scene: Scene
) -> tuple[Predicate, ConceptRow | None]:
    """The predicate, and the row of the synonym that it is compared by."""
    lemma = clause.head.marks.predicate
    noun = clause.head.child("obj")
    if noun is not None and clause.shape != "copula" and _light(clause.head, noun):
        lemma = noun.lemma.lower()
    words = _predicate_words(clause, args, outside)
    row = _concept(clause.head, lemma)
    concept = row.kind if row is not None else lemma
    return Predicate(scene.discourse.span(words), lemma, concept, tuple(args)), row


def _concept(head: Token, lemma: str) -> ConceptRow | None:
    """What a predicate means; some verbs mean another thing in the passive without an agent ("être tué")."""
    passive = grammar.passive(head) and grammar.agent(head) is None
    language = head.marks.language
    row = lexicon.row(language, CONCEPTS, lemma, "passive") if passive else None
    return row or lexicon.row(language, CONCEPTS, lemma, "verb", "noun", "adjective")


def _light(verb: Token, noun: Token) -> bool:
    row = verb.marks.verb(LIGHT, noun.lemma.lower())
    return row is not None


def _predicate_words(clause: Clause, args: list[Argument], outside: set[int]) -> list[Token]:
    """The unbroken run around the predicate: governors, auxiliaries, clitics, negation, and arguments behind it."""
    inner = {*clause.tokens} & {*clause.head.subtree()} | {g for g, _ in clause.governors}
    parts = [t for t in clause.sentence.tokens if id(t) in outside] if outside else []
    barred = {w for t in parts for w in t.subtree() if not _holds(w, clause)}
    verbs = [clause.head, *(g for g, _ in clause.governors)]
    helpers = {
        c
        for v in verbs
        for c in v.children
        if c.dep in {"aux", "cop", "expl"} or c.feature("Polarity") == "Neg" or c.subtype == "prt"
    }
    ends = max((a.span.end for a in args if a.span.start > clause.head.start), default=clause.head.end)
    wanted = [
        w
        for w in clause.sentence.tokens
        if (w.start < ends or w in inner or w in helpers) and w not in barred
    ]
    first = min(v.i for v in verbs)
    begin = min([first, *(h.i for h in helpers)])
    run = [w for w in wanted if w.i >= begin]
    return _trimmed(grammar.contiguous(run, clause.head), clause.head) or [clause.head]


def _holds(word: Token, clause: Clause) -> bool:
    return word is clause.head or any(word is g for g, _ in clause.governors)


def _trimmed(words: list[Token], head: Token) -> list[Token]:
    while (
        words
        and words[-1] is not head
        and words[-1].pos in {"PUNCT", "ADP", "SCONJ", "CCONJ", "DET"}
        and words[-1].form not in {'"', ")"}
    ):
        words = words[:-1]
    while words and words[0].pos in {"PUNCT", "SCONJ", "CCONJ"} and words[0].form != '"':
        words = words[1:]
    return grammar.unpaired(words) if words else words


def _kind(clause: Clause) -> str:
    if clause.shape == "copula":
        return (
            "attribute"
            if clause.head.pos in {"NOUN", "ADJ", "PROPN", "NUM"} and not clause.head.each("case")
            else "state"
        )
    return "event"


# --- evidence ---------------------------------------------------------------------------------------


def _own_words(clause: Clause) -> list[Token]:
    """The words of the clause without sources and clauses set off inside it."""
    barred = {
        id(w)
        for child in [*clause.head.children, *(c for g, _ in clause.governors for c in g.children)]
        if child.dep == "parataxis" or _sourceful(child)
        for w in child.subtree()
    }
    marks = {
        id(m)
        for m in [*clause.verb.each("mark", "cc"), *clause.head.each("cc")]
        if m.pos not in {"ADP", "PART"} and not grammar.predicated(m)
    }
    asking = opener(clause.head)
    barred |= marks | {id(w) for w in clause.tokens if w.subtype == "cleft"}
    return [w for w in clause.tokens if id(w) not in barred and w is not asking]


def _evidence(clause: Clause, own: list[Token]) -> tuple[int, int]:
    """From the first to the last word of the clause; an inherited subject of the sentence is included."""
    words = own or [clause.head]
    if clause.head.dep == "acl" and clause.head.head is not None:
        words = [*words, clause.head.head]
    words = [w for w in words if w.pos != "PUNCT" or w.form == '"'] or words
    return min(w.start for w in words), max(w.end for w in words)
