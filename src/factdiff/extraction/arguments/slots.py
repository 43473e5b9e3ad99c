"""Clause → its slots: arguments, places, times and numbers, each with its own words."""

from __future__ import annotations

from factdiff.analysis.marking import reflexive
from factdiff.analysis.tree import Token, behind_comma, ending, first_conjunct, form_at, topmost, upwards
from factdiff.extraction.arguments.foreseen import of_comparison, than_foreseen
from factdiff.extraction.arguments.nested import of_a_deed, of_source
from factdiff.extraction.arguments.roles import oblique
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import agent_or_subject, antecedent, inherited
from factdiff.extraction.reality.tense import lasting, seen_from
from factdiff.extraction.scene import Scene
from factdiff.extraction.when.dating import settled
from factdiff.extraction.who.references import squeezed
from factdiff.languages import lexicon
from factdiff.languages.columns import ModalityRow
from factdiff.languages.tables import COUNTNOUNS, NEGATION, PLACEWORDS, PREPOSITIONS, TIMES
from factdiff.model.fact import Argument, Moment, Quantity
from factdiff.model.number import Number
from factdiff.model.timex import Ahead, Bound, ByTense, Calendar, Edge, Length, Shift, Timex

#: Times that something else can have had; lengths and open intervals are the verb's.
_POINTED = {Calendar, Shift, Edge}
#: What words that mostly compare can mean.
_COMPARING = frozenset({"comparison", "other"})


def holder(token: Token) -> Token | None:
    """The predicate that a word belongs to."""
    return next((t for t in [token, *token.ancestors()] if grammar.predicative(t)), None)


# --- when -------------------------------------------------------------------------------------------


def times(
    scene: Scene, verbs: list[Token], tense: str, governors: tuple[tuple[Token, ModalityRow], ...] = ()
) -> list[tuple[Timex, Moment]]:
    """The times that belong to one of the verbs, resolved with the tense of the verb that they hang on."""
    found = []
    for timex in scene.passage.timexes:
        words = scene.words(timex.start, timex.end)
        owner = _attached(words, verbs, timex) if words else None
        if owner is None or than_foreseen(words) or of_a_deed(topmost(words), owner, timex, scene):
            continue
        if _POINTED & {type(timex.recipe)} and _held_against(words, owner, scene):
            continue
        span = scene.span(timex.start, timex.end)
        seen = seen_from(owner, words, timex, tense, governors)
        if seen == "present" and lasting(owner, words[0], timex):
            found.append((timex, Moment(span, "PRESENT_REF", None, timex.approximate)))
            continue
        value, words_say = settled(timex, scene.whole, scene.anchor, seen, scene.earlier)
        found.append((timex, Moment(span, value, words_say, timex.approximate)))
    return found


def _attached(words: list[Token], verbs: list[Token], timex: Timex) -> Token | None:
    """The verb among these that a time hangs on; lengths and open ends are the verb's, whatever noun is near."""
    head = topmost(words)
    mark = next((w for w in words if w.dep == "mark" and w.head not in words), head.head)
    if mark is not None and mark.dep == "mark" and mark.head is not None:
        if any(word.head is mark for word in words):  # "expired *two days* after it was signed"
            return next((verb for verb in verbs if mark.head.head is verb), None)
        if any(word.head is mark.head and word.dep == "nsubj" for word in words):
            return None  # "since the war began" is a clause
    if _beside_noun(head, verbs):
        return None
    if (
        head.dep in {"nmod", "acl"}
        and head.head is not None
        and head.head.pos in {"NOUN", "PROPN"}
        and head.head not in words
    ):
        owner = _owner(head, verbs)
        if owner is None or not _near(words, head.head):
            return None
        lasting_ = isinstance(timex.recipe, Bound | Length | Ahead | ByTense)
        # "Raised its rate, its first rise in ten years"
        beside = head.head.dep in {"appos", "parataxis", "dislocated"} and not grammar.predicative(head.head)
        return owner if (lasting_ and not beside) or _takes_part(head.head, owner) else None
    return _owner(head, verbs)


def _beside_noun(time: Token, verbs: list[Token]) -> bool:
    """ "The mayor, *now* 71", "the *recently* built bridge": the time of what is said of a noun is not the verb's."""
    above = time.head
    if any(above is verb for verb in verbs):
        return False
    described = above is not None and above.dep in {"amod", "appos"} and grammar.finite(above) is None
    return described and time.dep in {"advmod", "nmod", "obl"}


def _held_against(words: list[Token], owner: Token, scene: Scene) -> bool:
    """ "Up from 900,000 in 2019", "contre 25 % en 2021", "higher than in 2019": when something else was so."""
    head = topmost(words)
    cases = [c for c in head.each("case", "mark") if c.i < head.i]
    if _comparing(head, cases, owner):
        return True
    first = min([*words, *cases], key=lambda word: word.i)
    before = next((w for w in owner.subtree() if w.i == first.i - 1), None)
    holders = [w for w in (head.head, before, before.head if before is not None else None) if w is not None]
    return any(_amount_held_against(w, scene) for w in holders if w.i < first.i and w is not owner)


def _comparing(head: Token, cases: list[Token], owner: Token) -> bool:
    """Whether a time stands behind "than"; "n'a ouvert qu'en 2019" says that it was only then."""
    table = lexicon.table(head.marks.language, PREPOSITIONS)
    meanings = [{row.kind for row in table.get(case.lemma.lower(), ())} for case in cases]
    meanings.append({row.kind for row in head.marks.prepositions})
    only = any(c.marks.row(NEGATION, "particle") is not None for c in owner.children)
    return not only and any("comparison" in kinds and kinds <= _COMPARING for kinds in meanings)


def _amount_held_against(word: Token, scene: Scene) -> bool:
    """Whether a number, or what it counts, stands behind "from", "against" or "than"."""
    amount = bool(scene.kind_of_number(word)) or bool(word.each("nummod"))
    amount = amount and not scene.timed(word)  # "pendant 24 heures le 12 décembre"
    rows = word.marks.prepositions
    kinds = {row.kind for row in rows}
    behind = "time" in kinds and kinds <= {"time", "other"}  # "après 14 % en 2020"
    start = any(row.kind == "from" and row.usual for row in rows)
    beside = "comparison" in kinds and not kinds & {"benefit", "purpose", "time", "manner"}
    return amount and (behind or start or beside)


def _owner(head: Token, verbs: list[Token]) -> Token | None:
    above = next((t for t in [head, *head.ancestors()] if grammar.predicative(t) or t in verbs), None)
    return above if any(above is v for v in verbs) else None


def _takes_part(noun: Token, verb: Token) -> bool:
    """Whether a noun that has a time stands in the verb's own clause, and not within another noun's words."""
    noun = first_conjunct(noun)
    return noun is verb or noun.head is verb or (noun.head is not None and noun.head.dep == "xcomp")


def _near(words: list[Token], noun: Token) -> bool:
    """A time behind the noun that it dates belongs to its clause all the same, and so does "at *Tuesday's* vote"."""
    return words[0].i > noun.i or (noun.dep == "obl" and topmost(words).subtype == "poss")


# --- arguments --------------------------------------------------------------------------------------


def apart(clause: Clause, moments: list[Moment]) -> set[int]:
    """The words of the clause's own times; a time that belongs to a noun ("l'accord de 2015") stays with it."""
    found: set[int] = set()
    for moment in moments:
        words = [t for t in clause.sentence.tokens if t.start < moment.span.end and moment.span.start < t.end]
        if words and not (topmost(words).dep == "nmod" and topmost(words).marks.preposition):
            found |= {id(word) for word in words}
    return found


def arguments(clause: Clause, scene: Scene, taken: set[int], timed: set[int]) -> list[tuple[Token, Argument]]:
    """The participants beside the subject, places and times, each with its head.

    ``taken`` are heads that other slots hold, ``timed`` words of times, which are no part of a participant.
    """
    found: list[tuple[Token, Argument]] = []
    head = clause.head
    if grammar.agent(head) is not None or (clause.shape == "participle" and grammar.bare_participle(head)):
        own = grammar.subject(head)
        undergoer = antecedent(own, head) if own is not None else head.head if head.dep == "acl" else None
        if head.dep == "advcl" and own is None:
            undergoer = inherited(head)  # "opened the bridge, *criticised by the opposition*"
        if undergoer is not None and grammar.agent(head) is not None and not grammar.relative(undergoer):
            described = head.subtree() if head.head is undergoer else []  # "the film, *directed by Ann Lee*"
            own_words = {id(word) for word in described}
            found.append((undergoer, _argument("object", undergoer, scene, timed | own_words)))
    if clause.shape == "copula":
        found.append((head, _argument("attribute", head, scene, timed)))
    subject = agent_or_subject(head)
    for child in head.children:
        if id(child) in taken | timed or child is subject or child is reflexive(head):
            continue
        bare = _points_at_nothing(child, head) or of_comparison(child, scene)
        role = "" if bare else _argument_role(child, scene)
        if clause.shape == "nominal" and child.dep == "nmod" and child.marks.preposition:
            role = oblique(child, scene)
        if role:
            found.append((child, _argument(role, child, scene, timed)))
    shared = grammar.shared_object(head)
    if shared is not None:
        found.append((shared, _argument("object", shared, scene, timed)))
    return found


def _points_at_nothing(pronoun: Token, verb: Token) -> bool:
    """ "La façon *dont* l'eau monte", "il *y* tient": what says how or why itself, or only points, is no participant."""
    if pronoun.pos == "PRON" and pronoun.marks.row(PLACEWORDS) is not None:
        return True
    described = verb.head if verb.dep == "acl" else None
    opens = pronoun.subtree()[0] is verb.subtree()[0]
    done_to = pronoun.dep == "obj"  # "les mesures *qu'*il a prises"
    return described is not None and opens and grammar.light(described) and not done_to


def _argument_role(child: Token, scene: Scene) -> str:
    if child.dep == "obj" or (
        child.dep in {"ccomp", "xcomp"} and child.pos in {"VERB", "AUX", "NOUN", "ADJ"}
    ):
        return "attribute" if child.dep == "xcomp" and child.pos in {"NOUN", "ADJ"} else "object"
    if child.dep == "iobj":
        return "recipient"
    if child.dep == "obl" and child.subtype != "agent":
        return oblique(child, scene)
    joined = any(c.pos == "SCONJ" for c in child.each("fixed"))  # "même si" is no manner
    adverb = child.dep == "advmod" and child.pos == "ADV" and not joined
    denies = child.feature("Polarity") == "Neg" or child.marks.kind(NEGATION) == "negation"
    if adverb and not denies and child.children:
        return "manner"
    return ""


def _argument(role: str, token: Token, scene: Scene, timed: set[int]) -> Argument:
    before = antecedent(token, token.head) if token.head is not None else token
    words = grammar.full_phrase(before) if before is token else grammar.phrase(before)
    token = before
    if role == "attribute":
        words = [w for w in grammar.phrase(token) if w.dep not in {"cop", "aux", "nsubj", "mark"}]
        words = [
            w
            for w in words
            if not any(a.dep in {"nsubj", "aux", "cop"} for a in [w, *w.ancestors()] if _under(a, token))
        ]
    if role in {"object", "topic", "recipient", "attribute", "with", "against"}:
        kept = {id(w) for w in (*_not_to(token), *grammar.without_case(token, words))}
        words = [w for w in words if id(w) in kept]
    words = _untimed(grammar.contiguous(words, token), token, timed) or [token]
    named = scene.discourse.participants(token, acting=False)
    name = (
        named[0].name
        if token.pos in {"PRON", "PROPN"} and named
        else squeezed(scene.discourse.span(words).text)
    )
    entity = scene.discourse.entity(named[0].name) if len(named) == 1 else None
    return Argument(role, scene.discourse.span(words), name, entity)


def _not_to(token: Token) -> list[Token]:
    """The words before a negated infinitive, which without them says the contrary: "urged not *to travel*"."""
    own = [c for c in token.children if c.i < token.i and c.dep in {"advmod", "mark"}]
    negated = grammar.infinitival(token) and any(c.marks.row(NEGATION) is not None for c in own)
    return own if negated and grammar.finite(token) is None else []


def _untimed(words: list[Token], token: Token, timed: set[int]) -> list[Token]:
    """The words without a time at either end."""
    first, last = 0, len(words)
    while last > first and id(words[last - 1]) in timed and words[last - 1] is not token:
        last -= 1
    while first < last < len(words) and words[last - 1].pos in {"ADP", "PUNCT"}:
        last -= 1
    while first < last and id(words[first]) in timed and words[first] is not token:
        first += 1
    return words[first:last]


def _under(token: Token, top_: Token) -> bool:
    return any(a is top_ for a in token.ancestors())


# --- quantities -------------------------------------------------------------------------------------

_KINDS = frozenset({"count", "measure", "money", "percent", "age", "score"})


def quantities(clause: Clause, scene: Scene, more: list[Token] | None = None) -> list[Quantity]:
    """The numbers that stand among the clause's own words (and ``more``, an inherited subject's)."""
    own = {id(t) for t in [*clause.tokens, *(more or [])]}
    found = []
    for number in scene.passage.numbers:
        words = scene.words(number.core_start, number.core_end)
        if words and apposed_age(words):
            continue
        if (number.kind == "age" and _described(words, clause)) or _one_of_many(number, words, clause):
            continue
        if (number.unit is None and len(words) == 1 and _in_name(words[0])) or _before_mark(words):
            continue
        if _of_description(words, clause):
            continue
        if (
            number.kind in _KINDS
            and words
            and all(id(w) in own for w in words)
            and not _inside_time(number, scene)
        ):
            found.append(quantity(number, words, scene))
    return found


def _of_description(words: list[Token], clause: Clause) -> bool:
    """ "France, owner *of 85 percent*, will pay", "according to a poll *of 900*": said of its holder or source alone."""
    above = upwards(topmost(words)) if words else []
    inside = next((n for n, word in enumerate(above) if word.dep == "appos"), None)
    if not inside or clause.head in above[: inside + 1] or not behind_comma(above[inside]):
        return of_source(above[1:], clause.head)  # of no apposition, or one itself: "90 patients, *ten* more"
    return not any(word.head is above[inside] and word.dep in {"nummod", "det"} for word in words)


def _one_of_many(number: Number, words: list[Token], clause: Clause) -> bool:
    """ "One explanation is that …": a word for one before what is explained counts nothing."""
    noun = words[0].head if words else None
    written = number.value == 1 and words and words[0].form.isalpha()
    return bool(written) and clause.shape == "copula" and noun is not None and noun.dep in grammar.SUBJECT


def _in_name(number: Token) -> bool:
    """ "The S&P 500", "at junction 12", "l'article 49": a number right behind what it names counts nothing."""
    noun = number.head
    behind = noun is not None and noun.i == number.i - 1 and noun.pos in {"NOUN", "PROPN"}
    return number.dep in {"flat", "compound"} or (number.dep == "nummod" and behind)


def _before_mark(words: list[Token]) -> bool:
    """ "*Deux ans* après qu'elle a ouvert": how long before or after is said of the clause above."""
    return any(above.dep == "mark" for word in words for above in word.ancestors())


def _described(words: list[Token], clause: Clause) -> bool:
    """An age set off by a comma, or of an inherited subject, is a fact of its own."""
    before = next((t for t in reversed(clause.sentence.tokens) if words and t.i < words[0].i), None)
    own = {id(t) for t in clause.tokens}
    apart = before is not None and before.form == ","
    return apart or _aged(words, clause) or not all(id(w) in own for w in words)


def apposed_age(words: list[Token]) -> bool:
    """ "L'ancien banquier, *58 ans*, …", "the former banker, *58*, …": a number of years beside somebody, between commas."""
    head = topmost(words)
    head = head.head if head.dep == "nummod" and head.head is not None else head
    above = head.head if head.dep == "appos" else None
    years = any(row.kind == "unit" and row.value == "Y" for row in head.marks.rows(TIMES))
    alone = head.pos == "NUM" and all(c.dep == "punct" for c in head.children)  # "90 patients, dix de plus"
    counted = alone or (years and bool(head.each("nummod")))
    one = above is not None and above.marks.person and above.feature("Number") != "Plur"
    return one and counted and behind_comma(head)


def _aged(words: list[Token], clause: Clause) -> bool:
    """ "Le roi, *âgé de 74 ans*, passera …": an age that commas part from whose it is."""
    above = [t for word in words[:1] for t in upwards(word)]
    inside = above[: next((n for n, t in enumerate(above) if t is clause.head or t is clause.verb), 0)]
    told = (t for t in inside if t.dep in {"amod", "acl", "advcl", "appos"} and t.pos in {"ADJ", "VERB"})
    return any(
        behind_comma(t) or form_at(t, ending(t) + 1) == "," or any(c.form == "," for c in t.each("punct"))
        for t in told
    )


def _inside_time(number: Number, scene: Scene) -> bool:
    return any(t.start <= number.core_start and number.core_end <= t.end for t in scene.passage.timexes)


def quantity(number: Number, words: list[Token], scene: Scene) -> Quantity:
    """A number with the noun that it counts."""
    begin, finish, unit = number.start, number.end, number.unit
    if unit is not None and _acts(words, scene.words(number.core_end, number.end)):
        finish, unit = number.core_end, None
    noun = counted(words) if unit is None else None
    if noun is not None:
        unit = _one_unit(noun)
        finish = max(finish, noun.finish)
    return Quantity(scene.span(begin, finish), number.value, number.upper, number.comparator, unit)


def _acts(words: list[Token], behind: list[Token]) -> bool:
    """ "*68 won* the right to appeal": what so many do is no unit of them."""
    head = topmost(words) if words else None
    return head is not None and head.dep in grammar.SUBJECT and head.head in behind


def _one_unit(noun: Token) -> str:
    """What a noun counts, by one name: people and persons are one unit."""
    row = noun.marks.row(COUNTNOUNS)
    return row.unit if row is not None else noun.lemma.lower()


def counted(words: list[Token]) -> Token | None:
    """The noun that a numeral modifies, or that follows it in "une dizaine de blessés"."""
    head = topmost(words)
    if (
        head.dep in {"nummod", "det", "amod"}
        and head.head is not None
        and head.head.pos in {"NOUN", "PROPN", "SYM"}
    ):
        return head.head if head.head.i > head.i else None
    below = (c for c in head.each("nmod", "obl") if c.pos == "NOUN" and c.i > head.i)
    # "28 900 *un an* plus tôt": what is counted itself is no unit.
    bare = (c for c in below if c.marks.preposition or not c.each("det", "nummod"))
    return next((c for c in bare if _belongs_to_it(c)), None)


def _belongs_to_it(noun: Token) -> bool:
    """ "Une dizaine *de blessés*", but "12 *à la même date*"."""
    return not noun.marks.prepositions or noun.marks.genitive
