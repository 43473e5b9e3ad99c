"""Pronouns and possessives of a claim, said as what they mean where that is sure and stands nowhere else in the claim.

"Microsoft replaced it" → "Microsoft replaced the browser"; "des élus le critiquent" → "des élus critiquent Paul Ney";
"his mother left" → "Sam Poe's mother left"; "sa mère est partie" → "la mère de Sam Poe est partie".
"""

from __future__ import annotations

from factdiff.analysis.tree import Token
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.phrases import spoken_words
from factdiff.extraction.claim.plan import Phrasing
from factdiff.extraction.claim.verbgroup import close, last_of
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.subjects import antecedent
from factdiff.extraction.who.candidates import Choice, Spoken
from factdiff.settings import CLAIMS

#: Relations under which a pronoun is what somebody acts on, or stands behind a preposition.
_OBJECTS = frozenset({"obj", "iobj", "obl", "nmod"})


def say_pronouns(plan: Phrasing) -> None:
    """Say what the pronouns of a claim mean, each thing once."""
    said, quoted = _said(plan), False
    for word in plan.shown():
        quoted ^= word.form == '"'
        if quoted or word.i in plan.instead or not _refers(word, plan):
            continue
        meant = _meant(_choice(word, plan))
        if meant is None or _known(meant, said, plan):
            continue
        items = spoken_words(meant, plan.discourse)
        if items and len(items) <= CLAIMS.longest_meaning and _put(word, items, plan):
            said.add(meant.same)


def _meant(choice: Choice | None) -> Spoken | None:
    """What was surely chosen; a thing without a name needs to be far ahead."""
    if choice is None or len(choice.spoken) != 1:
        return None
    meant = choice.spoken[0]
    if meant.token is not None and any(c.feature("Poss") == "Yes" for c in meant.token.children):
        return None  # "my mum": one possessive for another
    plain = meant.referent is None and meant.type == "thing"
    return None if plain and choice.lead < CLAIMS.lead else meant


def _refers(word: Token, plan: Phrasing) -> bool:
    """Whether a word stands for somebody or something said elsewhere, and for nothing beside it."""
    if word.pos not in {"PRON", "DET"}:
        return False
    third = word.feature("Person") == "3" or plan.rules.listed("owners", word.form.lower())
    own = word.feature("Reflex") == "Yes" or word.dep == "expl" or grammar.relative(word)
    return third and not own


def _owned(word: Token) -> bool:
    return word.feature("Poss") == "Yes" and word.head is not None and word.head.pos in {"NOUN", "PROPN"}


def _choice(word: Token, plan: Phrasing) -> Choice | None:
    if _owned(word):
        owner = plan.discourse.owner(word)
        return None if owner is None or _may_own(word, owner, plan) else owner
    if word.dep not in _OBJECTS or word.feature("Poss") == "Yes":
        return None
    if _beside_another(word, plan) or plan.rules.listed(
        "proverb", word.head.lemma.lower() if word.head else ""
    ):
        return None
    plan.discourse.participants(word, acting=False)
    return None if _open_before(word, plan) else plan.discourse.choices.get(word.start)


def _open_before(word: Token, plan: Phrasing) -> bool:
    """ "Al-Qaeda wants them, Iran wants *them*": said again in its sentence a pronoun means what it meant, if only that is known."""
    before = [w for w in word.top().subtree() if w.i < word.i and w.form == word.form and w.dep == word.dep]
    known = (plan.discourse.choices.get(w.start) for w in before)
    return any(choice is None or not choice.spoken for choice in known)


def _may_own(word: Token, chosen: Choice, plan: Phrasing) -> bool:
    """ "The boy cannot be named because of *his* age": who acts beside a possessive may be meant, whoever was chosen."""
    verb = next((a for a in word.ancestors() if grammar.predicative(a) and a.each("nsubj")), None)
    if verb is None:
        return False
    gendered = bool(plan.rules.form("agree", "Fem Sing"))
    same = {spoken.same for spoken in chosen.spoken}
    for other in [antecedent(c, verb) for c in verb.each("nsubj") if word not in c.subtree()]:
        referent = plan.discourse.registry.of(other)
        named = referent is not None and id(referent) in same
        if named or any(spoken.token is other for spoken in chosen.spoken):
            continue
        person = other.entity == "person" or other.marks.person
        if person and (gendered or other.agrees(word)):
            return True
        if gendered and (other.marks.acts or other.pos == "PROPN"):
            return True
    return False


def _beside_another(word: Token, plan: Phrasing) -> bool:
    """ "The police searched him at *his* house", "chez lui": behind a preposition it may mean who acts beside it."""
    if not word.each("case") or word.head is None:
        return False
    above = (a for a in word.ancestors() if grammar.predicative(a) and a.each("nsubj"))
    verb = next(above, word.head)
    others = [antecedent(c, verb) for c in verb.each("nsubj", "obj", "iobj") if c is not word]
    gendered = bool(plan.rules.form("agree", "Fem Sing"))
    human = not gendered and word.feature("Gender") in {"Masc", "Fem"}
    able = [o for o in others if o.feature("Person") not in {"1", "2"} and o.agrees(word)]
    return any(not human or other.pos != "NOUN" or other.marks.acts for other in able)


def _said(plan: Phrasing) -> set[object]:
    """Whom and what the claim names already, by what tells one from another."""
    registry = plan.discourse.registry
    return {id(found) for word in plan.shown() if (found := registry.of(word)) is not None}


def _known(spoken: Spoken, said: set[object], plan: Phrasing) -> bool:
    if spoken.same in said or spoken.token in plan.shown():
        return True
    words = {item if isinstance(item, str) else item.form for item in plan.items()}
    return set(_parts(spoken.name)) <= {part for word in words for part in _parts(word)}


def _parts(words: str) -> list[str]:
    """Words with what is elided before them apart: "l'Etat" is two."""
    return words.replace("’", "'").replace("'", " ").split()


def _put(word: Token, items: list[Item], plan: Phrasing) -> bool:
    """Say the items for a pronoun where the language says nouns; whether that could be done."""
    if _owned(word):
        return _put_owner(word, items, plan)
    verb = word.head
    clitic = (
        plan.rules.form("join", "to")
        and word.i < (verb.i if verb is not None else 0)
        and not word.each("case")
    )
    if not clitic:
        plan.put(word, *items)
        return True
    if verb is None or verb.pos != "VERB" or verb not in plan.words or word.dep not in {"obj", "iobj"}:
        return False
    if word.feature("Number") == "":
        return False  # "en", "y"
    to = [plan.rules.form("join", "to")] if word.dep == "iobj" else []
    _leave_out(word, plan)
    last = last_of(verb, plan)
    plan.after[last.i] = [*to, *items, *plan.after.get(last.i, [])]
    if word.dep == "obj":
        _without_agreement(verb, plan)
    return True


def _leave_out(clitic: Token, plan: Phrasing) -> None:
    """ "A promis de *le* financer" → "va financer le plan": what was to stand before the pronoun stands before the next word."""
    before = plan.before.pop(clitic.i, [])
    plan.drop([clitic])
    following = next((w for w in plan.words if w.i > clitic.i), None)
    if before and following is not None:
        plan.before[following.i] = [*before, *plan.before.get(following.i, [])]


def _without_agreement(verb: Token, plan: Phrasing) -> None:
    """A participle does not agree with an object that follows it."""
    plain = plan.rules.participle(verb.lemma.lower())
    done = verb.each("aux") and verb.feature("VerbForm") == "Part"
    if done and plain and verb.form.lower().startswith(plain):
        plan.put(verb, plain)


def _put_owner(word: Token, items: list[Item], plan: Phrasing) -> bool:
    noun = word.head
    last = items[-1]
    several = isinstance(last, Token) and last.feature("Number") == "Plur"
    genitive = plan.rules.genitive(last.form if isinstance(last, Token) else last, several=several)
    if genitive:
        plan.put(word, *items, genitive)
        return True
    if noun is None or noun.pos != "NOUN":
        return False
    words = [w for w in grammar.contiguous(close(noun, plan), noun) if w in plan.shown()]
    number = "Plur" if noun.feature("Number") == "Plur" else "Sing"
    gender = "Fem" if noun.feature("Gender") == "Fem" else "Masc"
    article = plan.rules.form("definite", f"{gender} {number}")
    following = next((w.form for w in plan.shown() if w.i > word.i), "")
    elided = plan.rules.scope("elide", article) if plan.rules.vowel(following) else ""
    plan.put(word, elided or article)
    last = words[-1] if words else noun
    plan.after[last.i] = [plan.rules.form("join", "of"), *items, *plan.after.get(last.i, [])]
    return True
