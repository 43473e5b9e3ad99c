"""Who is to do it, or did it, where a verb has an object or recipient: "lets farmers sell", "fined the bank for lying"."""

from __future__ import annotations

from factdiff.analysis.marking import reflexive
from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.clause import grammar
from factdiff.languages.columns import SpeechRow
from factdiff.languages.tables import ACTORS, CLOSED, MODALITY, SPEECH

#: How somebody says what is so.
_HOLDING = frozenset({"assert", "claim", "deny"})


def controller(head: Token, below: Token) -> Token | None:
    """Who is to do it where a verb has an object or recipient: "lets farmers sell", "ordonne à X de payer".

    Who promises or says that they did something does it themselves.
    """
    if _detached(below) or _means(below) or (below.dep == "advcl" and below.i < head.i):
        return None  # "réclame une réforme, brisant un tabou", "after being fired, he sued": who does the one, does the other
    row = head.marks.verb(SPEECH) if head.pos in {"VERB", "AUX"} else None
    if row is not None and _of_object(row, below):
        return object_of(head, below)
    acquitted = row is not None and row.kind == "deny" and row.act  # "cleared her of taking bribes"
    if row is not None and row.kind not in {"accuse", "ask", "propose", "plain"} and not acquitted:
        return None
    if row is not None and (acquitted or row.kind in {"accuse", "ask"}):
        asked = object_of(head, below) or grammar.subject(head)
        return asked if asked is not below else None
    if below.dep in {"xcomp", "ccomp"} and not grammar.passive(head):
        return object_of(head, below)
    return concerned(head, below)


def _of_object(row: SpeechRow, below: Token) -> bool:
    """ "Expect prices to fall", "believe him to be armed", "a entendu l'homme crier": what is thought or heard of the object."""
    if row.kind == "think" and below.dep == "xcomp" and not below.each("mark"):
        return True
    return row.raises and below.dep in {"xcomp", "ccomp"}


def _detached(participle: Token) -> bool:
    """A present participle without a preposition behind a comma, which tells what the subject does besides."""
    loose = participle.dep == "advcl" and not participle.each("mark", "case")
    present = participle.feature("VerbForm") in {"Part", "Ger"} and participle.feature("Tense") != "Past"
    return loose and present and any(c.form == "," and c.i < participle.i for c in participle.each("punct"))


def _means(deed: Token) -> bool:
    """ "Encouraged its staff *by paying* a bonus", « en versant une prime »: how somebody did it is what they did themselves."""
    beside = deed.dep == "advcl"
    return beside and any(row.kind == "manner" and row.usual for row in deed.marks.prepositions)


def concerned(head: Token, below: Token) -> Token | None:
    """Whom a verb praises, asks or punishes for a deed that stands behind a preposition: they did it.

    "Fined the bank for lying", "remercie les pompiers d'avoir sauvé le village"; what is no person or body ("used the
    money for buying a car") did nothing.
    """
    if grammar.passive(head) or head.pos != "VERB" or not _held_against(below):
        return None
    # "A infligé une amende *au courtier* pour avoir menti": the recipient is punished by means of the object.
    return next((one for one in _objects(head, below) if _somebody(one) and one.i < below.i), None)


def _held_against(deed: Token) -> bool:
    """Whether a clause is a deed behind a preposition that somebody is praised, asked or punished for."""
    usual = {row.kind for row in deed.marks.prepositions if row.usual}
    if grammar.finite(deed) is not None:
        return False
    if grammar.infinitival(deed):
        return grammar.perfect_infinitive(deed) and bool(usual & {"topic", "purpose"})
    return grammar.gerundive(deed) and bool(usual & {"topic", "purpose", "to"})


def targeted(deed: Token) -> Token | None:
    """ "Imposed a fine *on the broker* for lying", "a porté plainte *contre la clinique* pour avoir menti": who is to have done it."""
    above = deed.head
    if above is None or not _held_against(deed):
        return None
    verb = above.head if above.pos == "NOUN" and above.dep in {"nsubj", "obj"} else above
    nouns = [above, *(verb.each("obj", "nsubj") if verb is not None else [])]
    phrases = [
        c for word in dict.fromkeys((*nouns, verb)) if word is not None for c in word.each("nmod", "obl")
    ]
    aimed = (phrase for phrase in phrases if phrase.i < deed.i and _aimed(phrase))
    return next((phrase for phrase in aimed if _somebody(phrase) or _against(phrase)), None)


def _aimed(phrase: Token) -> bool:
    return any(row.kind == "aimed" for case in phrase.each("case") for row in case.marks.rows(CLOSED))


def _against(phrase: Token) -> bool:
    return any(row.kind == "against" and row.usual for row in phrase.marks.prepositions)


def appointed(aim: Token) -> Token | None:
    """ "Hired an Italian *to train* its keepers", "a envoyé deux agents *pour fermer* le bar": who is chosen for a task is to do it."""
    verb = aim.head
    if verb is not None and verb.dep in {"obj", "nsubj"} and aim.dep in {"acl", "nmod"}:
        verb = verb.head
    if (
        verb is None
        or not grammar.infinitival(aim)
        or grammar.finite(aim) is not None
        or grammar.passive(aim)
    ):
        return None
    purpose = any(row.kind == "purpose" for row in aim.marks.prepositions)
    chooses = any(row.kind == "appointing" for row in verb.marks.rows(CLOSED)) and verb.pos == "VERB"
    if not (purpose and chooses):
        return None
    one = grammar.subject(verb) if grammar.passive(verb) else object_of(verb, aim)
    return one if one is not None and one.i < aim.i and _somebody(one) else None


def mutual(verb: Token) -> bool:
    """ "Accused *each other* of ramming": where each did it by the other's word alone, nobody's deed can be told."""
    return any(pair.each("fixed") and pair.marks.row(CLOSED) is not None for pair in verb.each("obj", "iobj"))


def person(noun: Token) -> bool:
    """Whether a noun means somebody: a person's name, a role or a relation."""
    return noun.pos in {"NOUN", "PROPN"} and (noun.entity == "person" or noun.marks.person)


def _somebody(token: Token) -> bool:
    """Whether a word means a person or a body by itself, whatever verb it stands beside."""
    if token.pos == "PRON":
        return not grammar.thing(token)
    row = token.marks.row(ACTORS)
    named = any(word.entity in {"person", "organisation"} for word in (token, *token.each("appos", "flat")))
    return named or (row is not None and row.kind != "document")


def _addressed(phrase: Token) -> bool:
    """Whether a preposition means to or from whom, and not before whom: "comparaît devant le tribunal pour avoir volé"."""
    rows = phrase.marks.prepositions
    return any((row.kind == "recipient" and not row.of) or row.genitive for row in rows)


def object_of(head: Token, below: Token) -> Token | None:
    """The object or recipient that stands between a verb and its infinitive."""
    return next(iter(_objects(head, below)), None)


def _objects(head: Token, below: Token) -> list[Token]:
    clitic = reflexive(head)
    found = [c for c in head.each("obj", "iobj") if c is not below and c is not clitic]
    phrases = [c for c in head.each("obl") if c.i < below.i and _addressed(c)]
    # "A infligé une amende *à la banque* pour avoir menti": some readers take whom it is done to for a circumstance.
    return found + [c for c in phrases if c.subtype == "arg" or (_somebody(c) and not c.marks.genitive)]


def asserting(infinitive: Token) -> bool:
    """ "Dit vouloir partir", "claims to know": an infinitive that says what its speaker holds to be so, and no plan."""
    first = first_conjunct(infinitive)  # "dit avoir payé et vouloir partir"
    above = first.head
    seen = infinitive.each(*grammar.SUBJECT) and not infinitive.each("mark")  # "heard the man shout"
    if above is None or seen or first.dep not in {"xcomp", "ccomp"} or not grammar.infinitival(infinitive):
        return False
    row = above.marks.verb(SPEECH)
    # "Estime manquer d'argent": held to be so, but "pense partir", "expects to leave" are plans.
    held = not infinitive.each("mark") and above.marks.verb(MODALITY) is None
    return row is not None and (row.kind in _HOLDING or (row.kind == "think" and held))
