"""The fact as a sentence that stands alone: subject, finite verb, arguments; names where they are sure, no reporting frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factdiff.analysis.tree import Token, first_conjunct, opening
from factdiff.extraction.claim.consequence import say_consequence
from factdiff.extraction.claim.denial import allege, negate
from factdiff.extraction.claim.finite import make_finite, tell_participle
from factdiff.extraction.claim.joining import Item, line
from factdiff.extraction.claim.phrases import meaning_at, named, phrase, subject
from factdiff.extraction.claim.plan import Phrasing, Plan, Telling, gender_of, number_of
from factdiff.extraction.claim.pronouns import say_pronouns
from factdiff.extraction.claim.selection import chosen, set_off
from factdiff.extraction.claim.subjects import name_subject, place_relative
from factdiff.extraction.claim.whole import whole
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.cues import headline
from factdiff.extraction.clause.governors import aimed
from factdiff.extraction.clause.subjects import antecedent
from factdiff.extraction.who.references import Discourse
from factdiff.languages import lexicon
from factdiff.languages.inflection import Inflection, inflection
from factdiff.languages.tables import ACTORS, CLOSED, FUNCTION, SPEECH
from factdiff.model.fact import Source

__all__ = ["Telling", "of_attribute", "of_clause", "of_quotation", "owned_name"]

_GENDERS = ("Masc", "Fem")
_NUMBERS = ("Sing", "Plur")


def of_clause(told: Telling, own: Sequence[Token], discourse: Discourse) -> str:
    """The claim of a clause; ``own`` are its words without sources and without clauses that are other facts."""
    clause = told.clause
    plain = _as_it_stands(told, own, discourse)
    if plain is not None:
        return plain
    conditions = [m for m in grammar.opening_marks(clause.verb) if grammar.condition(m)]
    marks = conditions if told.modality == "hypothetical" else []
    lent = [
        m for m in marks if m.head is not clause.verb or clause.verb not in own
    ]  # "if it rains and snows"
    shared = grammar.shared_object(clause.head)
    words = [
        *own,
        *(word for mark in marks if mark not in lent for word in mark.subtree()),
        *(shared.subtree() if shared else ()),
    ]
    plan = Plan(discourse, chosen(words, clause, linked=bool(marks) and not lent), told=told)
    halved = bool(marks) or sides.inverted(clause.head)
    name_subject(plan)
    if plan.front and plan.words and plan.words[0].pos == "PUNCT" and plan.words[0].form != '"':
        plan.drop(plan.words[:1])  # "NASA celebrates; announces new homes"
    plan.front = [*(word for mark in lent for word in mark.subtree()), *plan.front]
    place_relative(plan)
    make_finite(plan)
    negate(plan)
    allege(plan)
    plan.unquote()
    around = whole(plan)
    if around:
        plan.end = []
        if halved and not sides.limited(first_conjunct(clause.verb)):
            say_consequence(plan, around)
        return _line([*around, *plan.end], discourse)
    say_pronouns(plan)
    if halved:
        say_consequence(plan)
    return _line(named(plan.items(), discourse), discourse)


def owned_name(token: Token, discourse: Discourse) -> str:
    """ "Son contrat" → "contrat de Marie Roux": a name without its article, its owner said; empty where none is sure."""
    words = grammar.without_case(token, grammar.phrase(token))
    if not any(word.feature("Poss") == "Yes" for word in words):
        return ""
    wording = _referring(words, discourse)
    if not wording.instead:
        return ""
    items = list(wording.items())
    rules = inflection(discourse.registry.language)
    articles = {rules.form("definite", f"{gender} {number}") for gender in _GENDERS for number in _NUMBERS}
    articles |= {rules.form("definite", ""), *(rules.scope("elide", article) for article in articles)}
    first = items[0]
    if len(items) > 1 and (first in articles if isinstance(first, str) else first.pos == "DET"):
        items = items[1:]
    return line(list(named(items, discourse)), discourse.text, discourse.registry.language, capital=False)


def _as_it_stands(told: Telling, own: Sequence[Token], discourse: Discourse) -> str | None:
    """The claim of a clause that needs no subject and no verb of its own: a denial of a noun, an aim, a headline's noun."""
    clause, verb = told.clause, told.clause.head.head
    done = verb is not None and clause.head.dep in grammar.SUBJECT and grammar.passive(verb)
    if clause.shape == "nominal" and verb is not None and (done or clause.head.dep in {"obj", "xcomp"}):
        if verb.dep in {"advcl", "acl"} and grammar.finite(verb) is None and not verb.each("aux", "nsubj"):
            return _line(named(_denying(verb, told, discourse).items(), discourse), discourse)
        if verb.dep == "conj" and not verb.each(*grammar.SUBJECT):
            return _line(named(_joined_denial(verb, told, discourse).items(), discourse), discourse)
        return _line(named(_denial(verb, clause.head), discourse), discourse)
    root = clause.sentence.root
    verbless = clause.shape == "nominal" and (clause.head is root or clause.head in root.children)
    if aimed(clause.head) is not None:
        return _of_aim(told, own, discourse)
    if verbless or (told.negative and headline(clause.verb)):
        own = [word for word in root.subtree() if word.form != "."] if not verbless else own
        return _line(named(_referring(own, discourse).items(), discourse), discourse)
    return None


def _of_aim(told: Telling, own: Sequence[Token], discourse: Discourse) -> str:
    """ "A campaign whose aim is to cut waste and (to) inform": the aim of the campaign is to inform."""
    head = told.clause.head
    first = first_conjunct(head)
    words = {*own} - {
        word for joint in (head.each("cc") if head is not first else ()) for word in joint.subtree()
    }
    if head is not first:
        above = first.each("nsubj", "cop", *(() if head.each("mark") else ("mark",)))
        words |= {word for part in above for word in part.subtree()}
    plan = Plan(discourse, sorted(words, key=lambda word: word.i), told=told)
    place_relative(plan)
    say_pronouns(plan)
    return _line(named(plan.items(), discourse), discourse)


def _referring(words: Sequence[Token], discourse: Discourse) -> Phrasing:
    """Words as they stand, with what their pronouns mean."""
    wording = Phrasing(discourse, list(words))
    say_pronouns(wording)
    return wording


def _line(items: Iterable[Item], discourse: Discourse) -> str:
    return line(list(items), discourse.text, discourse.registry.language)


def _denial(verb: Token, noun: Token) -> list[Token]:
    """ "Le maire dément toute négligence": the denial itself, as its source makes it."""
    own = (antecedent(s, verb) for s in verb.each(*grammar.SUBJECT))
    subjects = [w for s in own for w in grammar.without_case(s, grammar.phrase(s))]
    helpers = [c for c in verb.children if c.dep in {"aux", "cop", "expl", "advmod"} or c.subtype == "prt"]
    words = {*subjects, *helpers, verb, *grammar.full_phrase(noun)}
    ends = max(word.i for word in words)
    # "Did not rule out a cut *in the autumn*": what stands right behind it may be of what is denied.
    behind = [c for c in verb.each("obl") if noun.i > verb.i and opening(c).i == ends + 1]
    return sorted({*words, *(w for c in behind for w in grammar.phrase(c))}, key=lambda w: w.i)


def _joined_denial(verb: Token, told: Telling, discourse: Discourse) -> Plan:
    """ "Said he would stay and *ruled out an election*": who denies it, and what helps its verb, stand before the "and"."""
    bare = verb.feature("VerbForm") == "Part" and not verb.each("aux")
    helped = next((a for a in verb.ancestors() if a.each("aux")), None) if bare else None
    lent = [c for c in helped.each("aux") if c.feature("VerbForm") == "Fin"] if helped is not None else []
    words = sorted({*lent, *_denial(verb, told.clause.head)}, key=lambda w: w.i)
    plan = Plan(discourse, words, told=told)
    plan.front = subject(told.doing, discourse)
    say_pronouns(plan)
    return plan


def _denying(participle: Token, told: Telling, discourse: Discourse) -> Plan:
    """ "…, niant toute fraude": who denies it stands elsewhere, and did so when the sentence says."""
    particles = [c for c in participle.each("compound") if c.subtype == "prt"]
    words = sorted({participle, *particles, *grammar.full_phrase(told.clause.head)}, key=lambda w: w.i)
    plan = Plan(discourse, words, told=told)
    plan.front = subject(told.doing, discourse)
    tell_participle(participle, plan)
    say_pronouns(plan)
    return plan


# --- attributes -------------------------------------------------------------------------------------


def of_attribute(
    holder: Token,
    words: Sequence[Token],
    head: Token,
    discourse: Discourse,
    *,
    age: bool = False,
    held: bool = False,
) -> str:
    """ "Sergueï Choïgu est ministre russe de la Défense", "Jane Roe is 45", "Les blessés sont âgés de 11 ans".

    ``held``: somebody holds it so, so that a participle tells how things are.
    """
    rules = inflection(discourse.registry.language)
    referent = discourse.registry.of(holder)
    person = referent is not None and referent.type == "person"
    who: list[Item] = (
        [referent.name] if referent is not None and person else phrase(holder, discourse, determined=True)
    )
    number = number_of([holder], rules, alone=True) if not person else "singular"
    said = list(named(_referring(words, discourse).items(), discourse))
    if person and tuple(words) == (head,) and head.feature("Number") == "Plur":
        sound = "vowel" if rules.vowel(head.lemma) else "consonant"
        said = [rules.form("indefinite", sound), head.lemma]  # "the lawyers, X and Y": each is one
    if age:
        return _line([*who, rules.form("age", f"{number} present"), *said], discourse)
    kind, tense = ("copula", "present")
    if not held and _happened(head, rules):
        kind, tense = ("passive", "past")
    while words and words[0].pos in {"CCONJ", "PUNCT"}:
        words, said = words[1:], said[1:]
    if said and said[0] is words[0]:
        article = _article(words, head, rules, person=person)
        said = [*article, *_lowered(words, said)]
    return _line([*who, rules.form(kind, f"{number} {tense}"), *said], discourse)


def _happened(head: Token, rules: Inflection) -> bool:
    """Whether a participle tells what was done rather than how things are."""
    past = head.pos == "VERB" and head.feature("VerbForm") == "Part" and head.feature("Tense") == "Past"
    return past and not rules.listed("stative", head.lemma.lower())


def _article(words: Sequence[Token], head: Token, rules: Inflection, *, person: bool) -> list[Item]:
    """The article that a description needs as a predicate: none for roles of persons, "a" for kinds of things."""
    first = words[0]
    noun = head.pos == "NOUN" or (head.pos == "PROPN" and head.form.islower())
    owned = any(c.subtype == "poss" for c in head.children)
    if owned and first.pos == "NOUN" and first is not head:  # "(the) guild's secretary"
        return [rules.form("definite", "")]
    determined = first.pos in {"ADP", "NUM", "PRON"} or any(w.pos == "DET" and w.i < head.i for w in words)
    bare = noun and not owned and not determined
    if not bare or head.feature("Number") == "Plur":
        return []
    kind = head.marks.kind(ACTORS)
    kinds = {"title", "person", "relation"}
    titled = kind == "title"
    if titled and first.form[:1].isupper() and first is not head:
        return []
    if (first.pos == "ADJ" and kind in kinds and (person or titled)) or _utmost(head, rules):
        gender = "Fem" if head.feature("Gender") == "Fem" else "Masc"
        return [rules.form("definite", f"{gender} Sing") or rules.form("definite", "")]
    if rules.form("indefinite", "vowel"):
        apart = any(set_off(name) for name in head.each("appos"))  # "the mayor, X" is the only one
        close = not head.each("nmod") and not apart and first.form.islower()
        title = titled and not close
        sound = "vowel" if rules.vowel(first.form) else "consonant"
        return [] if title else [rules.form("indefinite", sound)]
    role = kind in kinds if kind else person
    if kind == "person" and any(c.i > head.i for c in head.each("amod")):
        role = False
    gender = "feminine" if gender_of(head) == "Fem" else "masculine"
    return [] if role else [rules.form("indefinite", gender)]


def _utmost(head: Token, rules: Inflection) -> bool:
    """ "Plus haute juridiction", "pays le plus touché", "largest city": of what is the most there is one."""
    ending = rules.form("superlative", "ending")
    described = head.each("amod", "acl")
    degree = (
        w
        for c in described
        for w in c.each("advmod")
        if any(r.kind == "degree" for r in w.marks.rows(CLOSED))
    )
    formed = (
        c for c in described if ending and c.form.lower() != c.lemma and c.form.lower().endswith(ending)
    )
    utmost = any(w.i < head.i or w.each("det") or (w.head and w.head.each("det")) for w in degree)
    return utmost or any(c.i < head.i for c in formed)


def _opens_sentence(token: Token) -> bool:
    """Whether a word has its capital for standing first."""
    return token.top().subtree()[0] is token


def _lowered(words: Sequence[Token], said: Sequence[Item]) -> list[Item]:
    """The description without the capital of a sentence's first word or of a title: "Mayor" → "mayor"."""
    first = words[0]
    role = first.pos in {"NOUN", "PROPN"} and first.marks.row(ACTORS)
    plain = first.pos == "DET" or (first.pos == "ADJ" and first.lemma.islower() and _opens_sentence(first))
    plain = plain or (first.pos == "NOUN" and not first.entity and _opens_sentence(first))
    if first.form.istitle() and (plain or role) and not first.form.endswith("."):
        return [first.form.lower(), *(_small(item) for item in said[1:])]
    return list(said)


def _small(item: Item) -> Item:
    """ "Police *Chief*": each word of a title that is a noun for somebody."""
    title = isinstance(item, Token) and item.form.istitle() and item.marks.kind(ACTORS) == "title"
    return item.form.lower() if isinstance(item, Token) and title else item


# --- quotations -------------------------------------------------------------------------------------


def of_quotation(words: str, speech: Token | None, speakers: Sequence[Source], discourse: Discourse) -> str:
    """ "« Nous reviendrons », a prévenu Idris al-Tayeb"; the words alone where nobody is known to speak them."""
    rules = inflection(discourse.registry.language)
    open_, close = rules.form("mark", "open"), rules.form("mark", "close")
    words = words[:1].upper() + words[1:]
    words = words.removesuffix(".") if speakers and not words.endswith("..") else words
    blank = " " if rules.form("order", "verb first") else ""
    quoted = f"{open_}{blank}{words}{blank}{close}"
    if not speakers or _tied(speakers[-1], discourse):  # an inverted pronoun that means nobody known
        return quoted
    if not blank and words[-1:].isalnum():
        quoted = f"{open_}{words},{close}"
    speaker = speakers[-1]
    text = " ".join(speaker.span.text.split())
    name = _with_article(speaker, discourse) if speaker.name in text else _meant(speaker, discourse)
    verb = _reporting(speech) or rules.form("said", "singular past")
    pair = (verb, name) if rules.form("order", "verb first") else (name, verb)
    parted = quoted if not blank else f"{quoted},"
    return f"{parted} {' '.join(pair)}"


def _tied(speaker: Source, discourse: Discourse) -> bool:
    """Whether a speaker is but the pronoun behind an inverted verb: "dit-*elle*"."""
    before = discourse.text[max(speaker.span.start - 1, 0) : speaker.span.start]
    return before == "-" and speaker.name == speaker.span.text


def _meant(speaker: Source, discourse: Discourse) -> str:
    """The words for whom a pronoun means: a name, or a noun with its article."""
    items = meaning_at(speaker.span.start, discourse)
    code = discourse.registry.language
    return _lowered_article(line(items, discourse.text, code, capital=False), code) if items else speaker.name


def _with_article(speaker: Source, discourse: Discourse) -> str:
    """The words for a speaker with the article in front of a name ("la NASA")."""
    text = " ".join(speaker.span.text.split())
    first = next((s[0] for s in discourse.registry.spans.values() if s[0].start == speaker.span.start), None)
    articles = [d for d in first.each("det") if d.i == first.i - 1] if first is not None else []
    text = _lowered_article(text, discourse.registry.language)
    return line([*articles, text], discourse.text, discourse.registry.language, capital=False)


def _lowered_article(text: str, code: str) -> str:
    """Words that began a sentence, with a small letter where they begin with an article or pronoun."""
    first = text.split(" ", 1)[0]
    opener = (first[: first.find("'") + 1] if "'" in first else first).lower()  # "L'accusé"
    row = lexicon.row(code, FUNCTION, opener)
    little = row is not None and row.kind in {"determiner", "pronoun"}
    return opener + text[len(opener) :] if little else text


def _reporting(speech: Token | None) -> str:
    """The reporting verb as it stands, without the pronoun in it ("a-t-il dit")."""
    if speech is None or grammar.finite(speech) is None or speech.child("obj", "iobj"):
        return ""
    if speech.dep not in {"parataxis", "ccomp"} and speech.marks.verb_kind(SPEECH) == "plain":
        return ""  # "called for calm: “…”": who calls or begins says what stands behind the colon
    words = [*speech.each("aux", "cop"), speech]
    clitics = [c for c in speech.children if c.subtype in {"pv", "comp"}]
    return " ".join(w.form for w in sorted([*words, *clitics], key=lambda w: w.i)).replace("' ", "'")
