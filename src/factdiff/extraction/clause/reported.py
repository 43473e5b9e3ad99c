"""Reporting verbs and nouns: which clauses they report, and which they only withhold."""

from __future__ import annotations

from factdiff.analysis.tree import Token, first_conjunct, form_at, once, opening
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.ahead import unreal
from factdiff.extraction.clause.asked import left_open, opener, what_to_do
from factdiff.extraction.clause.controllers import mutual
from factdiff.extraction.clause.cues import cue
from factdiff.extraction.clause.exclaimed import hoped
from factdiff.extraction.clause.governors import governed, governor, qualifier, said_in_noun, saying, verdict
from factdiff.extraction.clause.mistaken import amiss, by_accident
from factdiff.extraction.clause.unuttered import unuttered
from factdiff.languages.columns import SpeechRow
from factdiff.languages.tables import ACTORS, CLOSED, MODALITY, NEGATION, SPEECH, TIMES

#: Kinds of speech whose content may be an infinitive ("nie avoir tiré").
_WITH_INFINITIVE = frozenset({"deny", "accuse", "promise", "claim", "think", "assert"})
#: Kinds whose infinitive or gerund can stand behind a preposition: "blamed for lying", "s'est défendu d'avoir menti".
_WITH_OBLIQUE = frozenset({"deny", "accuse"})
#: What a preposition tells that opens no charge: "freed because of being ill", "cleared by dredging the mud".
_NO_CHARGE = frozenset({"cause", "manner", "instrument"})
#: What a preposition tells that says in no document: "rejected the deal over claims that it was late".
_WHY = frozenset({"cause", "topic", "time", "comparison", "condition"})
#: Marks behind which another sentence begins.
_PARTING = frozenset({":", ";"})
#: Where an infinitive stands that is only an aim or a possibility.
_UNSPOKEN = frozenset({"acl", "advcl", "obl", "nmod", "xcomp"})
#: Kinds that vouch for, doubt or deny what a noun of saying holds ("rejected claims that …").
_THROUGH_NOUN = frozenset({"deny", "assert", "claim", "think"})


@once
def reports(token: Token) -> bool:
    """Whether a word is a reporting verb whose content stands in the sentence."""
    row = saying(token)
    if row is None or row.kind == "plain" or withholds(token) or unspoken(token):
        return False
    return inserted(token) or bool(contents(token))


def inserted(token: Token) -> bool:
    """A reporting clause set into what it reports is finite, and neither joined nor subordinated.

    Behind a semicolon or a colon begins another sentence: "Court halts pipeline; company vows to appeal".
    """
    if token.dep != "parataxis" or grammar.finite(token) is None or token.each("cc", "mark"):
        return False
    parted = form_at(token, opening(token).i - 1) == ";"
    return not parted and not any(mark.form in _PARTING for mark in token.each("punct"))


def idle(token: Token) -> bool:
    """ "X said on Tuesday": a verb that only frames what is said elsewhere says nothing by itself.

    "Must report to prison" and "did not say" are facts of their own.
    """
    row = saying(token)
    if row is None or not row.frame or governor(token) is not None or cue(token):
        return False
    if token.each("xcomp", "ccomp", "csubj") or grammar.passive(token):
        return False
    alone = all(c.dep in {"punct", "mark", "cc"} for c in token.children)
    loose = alone and token.dep in {"advcl", "acl"} and token.feature("Tense") != "Past"  # "ajoutant que «"
    if grammar.finite(token) is None and not (loose and token.feature("VerbForm") in {"Part", "Ger"}):
        return False
    # Who tells somebody something is idle; who announces a plan or a law does something.
    return all(c.marks.kind(ACTORS) not in {"", "document"} for c in token.each("obj"))


@once
def withholds(token: Token) -> bool:
    """ "Did not say whether", "declined to say how": not saying is the fact, and nothing is reported.

    A negated denial lets its content stand, and who "does not believe that" denies it.
    """
    row = saying(token)
    if row is None or token.dep == "parataxis":
        return False
    if row.kind == "deny":
        return _neither(token) or (not row.possible and refuses(token))
    above = governor(token)
    doubtful = row.imagined or _hardly_said(token) or _bidden(token, row)
    unsure = doubtful or (above is None and _by_nothing(token)) or unuttered(token, above)
    if unsure or by_accident(token) or amiss(token):
        return True
    # "Does not believe that" denies it, "must not believe that" and "could not believe that" do not.
    if row.raises:
        return (above is not None and bool(cue(above))) or (bool(cue(token)) and _modal(token))
    refused = qualifier(above) if above is not None else None
    if refused is not None and refused.kind == "fail":
        return True
    return bool(cue(token)) or (above is not None and bool(cue(above)))


def _hardly_said(report: Token) -> bool:
    own = grammar.subject(report)
    return own is not None and scant(own)


def scant(word: Token) -> bool:
    """ "*Few* believe that", "*peu de* gens croient que", "*little* doubt": who or what is hardly any."""
    words = [word, *word.each("amod", "det", "advmod")]
    return any(row.kind == "scant" for w in words for row in w.marks.rows(CLOSED))


def _bidden(token: Token, row: SpeechRow) -> bool:
    """ "Espérons que", "let us suppose that": what somebody is bidden to hope, suppose or ask for."""
    wish = token.marks.verb(MODALITY)
    bids = row.raises or row.kind == "ask" or (wish is not None and wish.kind == "intended")
    return bids and hoped(token)


def _neither(denial: Token) -> bool:
    """ "Could neither confirm *nor deny* that": who does not confirm it either leaves it open."""
    first = first_conjunct(denial)
    tied = any(c.marks.kind(NEGATION) == "negation" for c in denial.each("cc"))
    return first is not denial and tied and first.marks.verb_kind(SPEECH) in {"assert", "claim"}


def refuses(report: Token) -> bool:
    """Whether somebody fails or refuses to say something."""
    above = governor(report)
    row = qualifier(above) if above is not None else None
    return row is not None and row.kind == "fail" and not (above is not None and cue(above))


def _modal(verb: Token) -> bool:
    rows = (aux.marks.row(MODALITY, "aux") for aux in verb.each("aux"))
    return any(row is not None and row.kind in {"possible", "obligation"} for row in rows)


def _by_nothing(token: Token) -> bool:
    """ "Rien ne permet *de dire* que", "nothing allows us *to say* that": what no thing lets anybody say has not been said."""
    verb = token.head
    if verb is None or not grammar.infinitival(token) or not cue(verb):
        return False
    own = grammar.subject(verb)
    if own is None:  # "il n'y a pas lieu de croire que", "il ne faut pas croire que"
        impersonal = any(c.dep == "expl" for c in verb.children)
        return impersonal and (token.marks.verb_kind(SPEECH) == "think" or bool(verb.each("obj")))
    return not own.entity and not own.marks.acts and own.feature("Person") not in {"1", "2"}


def unspoken(token: Token) -> bool:
    """ "A chance to show that …": an infinitive of nobody in particular has not been said by anybody.

    What a verb governs ("went on to say that") or reports ("is said to believe that") is spoken.
    """
    if not grammar.infinitival(token) or grammar.finite(token) is not None or token.child(*grammar.SUBJECT):
        return False
    return token.dep == "acl" or (token.dep in _UNSPOKEN and governor(token) is None)


@once
def contents(token: Token) -> list[Token]:
    """The heads of what a reporting verb or noun reports."""
    if token.pos == "NOUN":
        said = said_in_noun(token)
        return [said] if said is not None else []
    row = saying(token)
    if row is None:
        return []
    if (row.kind == "accuse" and mutual(token)) or (binds(row) and unreal(token)):
        return []
    if row.use == "adjective":
        return [c for c in token.each("ccomp") if _complemented(c) and not left_open(c)]
    found = [c for c in _finite_contents(token) if not left_open(c)]
    if not row.narrow or row.kind == "deny":
        found += [
            c for c in _nonfinite(token, row) if _reported_infinitive(c, token, row) and not what_to_do(c)
        ]
    return found or _in_document(token, row) or _through_noun(token, row)


def _finite_contents(token: Token) -> list[Token]:
    """Clauses that a verb holds, also one that a complementiser adds to them: "said that …, but that …"."""
    held = [c for c in token.each("ccomp") if grammar.predicative(c) or c.pos in {"NOUN", "ADJ", "PROPN"}]
    held = [c for c in held if not _wished_of(c)]
    if _begins(token):
        held = [c for c in held if opener(c) is None]
    if _acts(token):
        held = [c for c in held if _complemented(c)]
    more = [c for c in token.each("conj") if held and _complemented(c)]
    return held + more if held else _behind_colon(token)


def _wished_of(clause: Token) -> bool:
    """ "The plan calls for the stadium to be enlarged": what somebody else is to do or undergo is no deed yet."""
    loose = grammar.infinitival(clause) and grammar.finite(clause) is None and bool(clause.each("nsubj"))
    return loose and any(mark.pos in {"SCONJ", "ADP"} for mark in clause.each("mark"))


def _behind_colon(token: Token) -> list[Token]:
    """ "Le maire l'assure : la digue tiendra": what a verb of saying points at stands behind a colon."""
    row = saying(token)
    things = [c for c in token.each("obj", "xcomp") if c.pos not in {"PRON", "DET"}]
    if row is None or row.kind == "plain" or things or grammar.finite(token) is None or fulfilled(token):
        return []
    beside = token.each("parataxis")
    told = (c for c in beside if c.i > token.i and grammar.finite(c) is not None)
    found = [c for c in told if any(p.form == ":" for p in c.each("punct"))]
    tagged = any(saying(c) is not None for c in beside if found and c.i > found[0].i)
    return [] if tagged else found


def fulfilled(token: Token) -> bool:
    """Whether a verb of saying tells a deed of its own beside what is quoted behind it.

    It has an object that is nobody, or what it asks for ("called for calm: …"), or is denied ("n'y croit pas : …").
    """
    row = saying(token)
    if any(c.pos == "NOUN" and c.marks.row(ACTORS) is None for c in token.each("obj")):
        return True
    above = governor(token)
    if cue(token) or (above is not None and (cue(above) or _fails(above))):
        return True
    asks = row is not None and row.kind in {"ask", "propose", "plain"}
    return asks and any(c.pos == "NOUN" and _wanted(c) for c in token.each("obl") if c.i > token.i)


def _fails(above: Token) -> bool:
    row = qualifier(above)
    return row is not None and row.kind == "fail"


def _wanted(noun: Token) -> bool:
    """Whether a phrase can say what is asked for: neither who is asked, nor when or in what document."""
    timed = noun.marks.row(TIMES) is not None or noun.marks.row(ACTORS) is not None
    kinds = {row.kind for row in noun.marks.prepositions}
    return not timed and bool(kinds & {"purpose", "topic"})


def _begins(token: Token) -> bool:
    """ "The attack began when …": a verb that reports beside a quotation alone tells no circumstances."""
    row = saying(token)
    return row is not None and row.quote


def _acts(token: Token) -> bool:
    """ "Questioned what the office was doing": what an act of accusing is about is no charge without a "that"."""
    row = saying(token)
    return row is not None and row.kind == "accuse" and row.act


def _complemented(clause: Token) -> bool:
    return any(map(grammar.complementiser, clause.each("mark")))


def _in_document(token: Token, row: SpeechRow) -> list[Token]:
    """What stands in a document that somebody speaks through: "said in a statement that …"."""
    if row.kind == "plain":
        return []
    papers = [c for c in token.each("obl", "nmod") if c.pos == "NOUN" and c.i > token.i]
    papers = [c for c in papers if not _why(c)]
    return [c for paper in papers for c in paper.each("acl", "ccomp") if _complemented(c)]


def _why(noun: Token) -> bool:
    """ "Rejected the deal *over claims* that it was late": what a preposition that is none of place says is no document."""
    rows = noun.marks.prepositions
    if noun.marks.genitive:
        return False  # "cleared *of charges* that she had lied"
    besides = {r.kind for r in rows if r.usual} == {"other"} and all(r.kind != "at" for r in rows)
    return besides or any(r.usual and r.kind in _WHY for r in rows)


def _nonfinite(token: Token, row: SpeechRow) -> list[Token]:
    """Where an infinitive or gerund can stand; that of an accusation also behind the accused."""
    if row.kind not in _WITH_INFINITIVE and not binds(row):
        return []
    accused = token.each("obj", "iobj", "obl") if row.kind == "accuse" or binds(row) else []
    oblique = [c for c in token.each("obl", "advcl") if row.kind in _WITH_OBLIQUE and c.i > token.i]
    oblique = [c for c in oblique if not c.each(*grammar.SUBJECT)]  # "a nié, ses agents étant soupçonnés"
    oblique = [c for c in oblique if not any(r.kind in _NO_CHARGE and r.usual for r in c.marks.prepositions)]
    return [
        *token.each("xcomp", "ccomp", "obj"),
        *oblique,
        *(c for o in accused for c in o.each("acl", "nmod")),
    ]


def binds(row: SpeechRow) -> bool:
    """ "Ordered him to pay": who orders something says what somebody must do; who asks or urges only asks."""
    return row.kind == "ask" and row.act


def _reported_infinitive(token: Token, verb: Token, row: SpeechRow) -> bool:
    if not grammar.gerundive(token) and not grammar.infinitival(token):
        return False
    if binds(row):
        return token.child("nsubj") is None
    if row.kind == "deny" and grammar.passive(verb) and grammar.timed(token):
        return False  # "exclu après avoir menti"
    if row.kind != "accuse" and governed(verb) is token:
        return False
    if row.kind == "accuse" and (grammar.perfect_infinitive(token) or not grammar.infinitival(token)):
        return True
    aims = [r for r in token.marks.prepositions if r.kind == "purpose"]
    return not any(r.usual or row.act for r in aims)  # "sued to stop the sale"


def _through_noun(token: Token, row: SpeechRow) -> list[Token]:
    """What is denied or confirmed by its name: "nie tout versement", "rejected claims that …"."""
    places = ("nsubj",) if grammar.passive(token) and row.kind == "deny" else ("obj", "xcomp")
    objects = [c for c in token.each(*places) if c.pos == "NOUN" and not c.each("case", "cop")]
    said = [clause for noun in objects if (clause := said_in_noun(noun)) is not None]
    if said and row.kind in _THROUGH_NOUN:
        return [] if row.raises and cue(token) else said  # "n'a trouvé aucune preuve que"
    if row.kind != "deny" or (row.narrow and not (row.possible and cue(token))):  # "n'écarte pas une hausse"
        return []
    # Who denies an allegation or "the facts" denies what they say, which nobody tells here.
    things = [noun for noun in objects if noun.marks.row(ACTORS) is None]  # "exclut toute personne"
    return [noun for noun in things if not _definite(noun) and not _none_of(noun)]


def _none_of(subject: Token) -> bool:
    """ "*No* lead has been ruled out": of what there is none, nothing in particular is denied."""
    nothing = any(det.feature("PronType") == "Neg" or det.marks.row(NEGATION) for det in subject.each("det"))
    return nothing and subject.dep in grammar.SUBJECT


def _definite(noun: Token) -> bool:
    return any(c.feature("Definite") == "Def" or c.feature("PronType") == "Dem" for c in noun.each("det"))


def reporter(token: Token) -> Token | None:
    """The nearest reporting word above a clause whose content the clause is."""
    climbed = {id(token)}
    above = higher(token)
    while above is not None:
        if any(id(c) in climbed for c in contents(above)) and not overruled(above):
            return above
        climbed.add(id(above))
        above = higher(above)
    return None


def higher(token: Token) -> Token | None:
    """The word that a clause hangs on; a report that goes on with another one stands beside it, not in its content."""
    return continued(token) or token.head


@once
def continued(token: Token) -> Token | None:
    """ "X said the driver was tired but denied that …": the report that goes on, though the tree joins its content.

    Who admits speaks of himself, a pluperfect or a second "that" stays with what is told.
    """
    row = saying(token)
    first = first_conjunct(token)
    report = first.head
    joined = token.dep == "conj" and report is not None and first.dep == "ccomp" and first.i > report.i
    if row is None or report is None or not joined or row.kind in {"plain", "ask"} or row.admitted:
        return None
    if token.each(*grammar.SUBJECT, "mark") or not contents(token) or not reports(report) or reports(first):
        return None
    return report if _tenses(token) == _tenses(report) else None


def _tenses(verb: Token) -> tuple[str, str]:
    """The tense of the finite word, and whether it is an auxiliary of the perfect."""
    word = grammar.finite(verb)
    perfect = any(c.subtype == "tense" for c in verb.each("aux"))
    return (word.feature("Tense") if word is not None else "", "perfect" if perfect else "")


def behind_colon(report: Token, content: Token) -> bool:
    """Whether a content stands behind a colon: it says what its speaker holds, also beside a denial."""
    return any(c is content for c in _behind_colon(report))


def overruled(noun: Token) -> bool:
    """Whether a verb above a noun of saying vouches for or denies its content, or a verdict judges it."""
    above = noun.head
    if noun.pos != "NOUN" or above is None:
        return False
    said = contents(noun)
    judged = verdict(above)
    return any(c in said for c in contents(above)) or (judged is not None and judged[0] in said)
