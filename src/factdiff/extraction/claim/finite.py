"""A verb that says when: participles, gerunds and infinitives become finite, shared auxiliaries are lent."""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.marking import reflexive
from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.plan import Plan, gender_of, lone, number_of, verbs
from factdiff.extraction.claim.subjects import own_subject, surface
from factdiff.extraction.claim.verbgroup import (
    bare_form,
    carrier,
    counts_apart,
    dictionary_form,
    doubted,
    governing,
    group_of,
    indicative_of,
    judged_above,
    kind_of,
    lasting,
    opening,
    part_negation,
    perfect_of,
    shared_objects,
    start_of,
    takes,
)
from factdiff.extraction.clause import grammar, sides
from factdiff.extraction.clause.controllers import appointed, asserting
from factdiff.extraction.clause.governors import saying
from factdiff.extraction.clause.reported import reporter
from factdiff.extraction.reality.tense import tense_above
from factdiff.languages.tables import CLOSED

#: Statuses of what has not been done yet.
_LYING_AHEAD = frozenset({"intended", "obligation", "planned", "possible"})


def make_finite(plan: Plan) -> None:
    """See to it that the claim has a finite verb."""
    clause = plan.told.clause
    verb = clause.verb
    if _lend_governor(plan):
        return
    if (word := grammar.finite(verb)) is not None:
        _indicative(word, plan)
        return
    if clause.shape == "nominal" or _past_by_itself(verb):
        return
    if _lend(plan) or not (plan.front or own_subject(clause) is not None) or _speaking(plan):
        return
    _put_into_form(verb, plan)


def _put_into_form(verb: Token, plan: Plan) -> None:
    """A finite form for each that is none."""
    loose = next((c for c in verb.each("cop") if c.feature("VerbForm") in {"Ger", "Part"}), None)
    if grammar.infinitival(verb):
        _from_infinitive(verb, plan)
    elif verb.each("aux"):
        _from_auxiliary(verb, plan)
    elif loose is not None:
        plan.drop([m for m in verb.each("mark", "case") if m.i < loose.i])  # not that of "being behind it"
        plan.put(loose, _form("copula", plan))
    elif verb.feature("VerbForm") == "Ger" and plan.told.modality in _LYING_AHEAD:
        plan.put(verb, dictionary_form(verb, plan))
        _governed(verb, [], plan)
    elif verb.feature("VerbForm") == "Ger" or verb.feature("Tense") == "Pres":
        tell_participle(verb, plan)
    elif verb.pos in {"VERB", "AUX"}:
        _from_past_participle(verb, plan)


def _indicative(word: Token, plan: Plan) -> None:
    """ "Sans que la grève soit levée": without its conjunction a clause has no subjunctive.

    What somebody asks for is a duty ("must be lifted"), what he proposes a possibility.
    """
    opener = plan.words[0] if plan.words else None
    if opener is not None and (
        opener.pos == "SCONJ" or opener.dep == "mark" or sides.inverted(plan.told.clause.head)
    ):
        return  # "à moins que la pluie revienne" keeps it
    listed = plan.rules.scope("subjunctive", word.form.lower())
    subjunctive = word.feature("Mood") == "Sub" or bool(listed)
    clause = plan.told.clause
    above = reporter(clause.verb)
    said = saying(above) if above is not None and above.pos != "NOUN" else None
    present = word is clause.verb and word.feature("Tense") == "Pres"
    # "Craint que la digue cède", "… soit fermée": fears that it could.
    feared = said is not None and said.feared and not said.negative
    feared = feared and (present or word.feature("Mood") == "Sub")
    status = "possible" if feared else plan.told.modality
    modal = plan.rules.form("modal", f"{features(plan)[0]} {status}")
    aims = status == "intended" and present and clause.verb.dep == "advcl"  # "pour que la firme paie"
    modal = plan.rules.form("due", f"{features(plan)[0]} {tense_above(clause.verb)}") if aims else modal
    doubtful = (judged_above(plan) or (said is not None and said.possible)) and not plan.told.negative
    aims |= doubtful and word.subtype == "tense" and status == "possible"
    asked = present and plan.told.modality in {"obligation", *(("possible",) if clause.verdicts else ())}
    if modal and not clause.governors and (subjunctive or asked or feared or aims or bare_form(word)):
        first = min([word, *(c for c in group_of(clause.verb) if c.pos == "PRON")], key=lambda w: w.i)
        plan.before[first.i] = [modal]
        plan.put(word, word.lemma.lower())
        return
    if word.subtype == "tense" and not listed:  # "après qu'il *eut* parlé"
        listed = plan.rules.scope("anterior", word.form.lower())
    if not listed and (word.feature("Mood") == "Sub" or doubted(word, said)):
        number = "plural" if word.feature("Number") == "Plur" else "singular"
        listed = plan.rules.present(word.lemma.lower(), number)
    listed = listed or indicative_of(word, plan)
    if listed:
        plan.put(word, listed)


def _speaking(plan: Plan) -> bool:
    """Whether "I", "we" or "you" needs a form of the verb that the tables do not have."""
    agreeing = bool(plan.rules.form("agree", "Fem Sing"))
    return agreeing and any(token.feature("Person") in {"1", "2"} for token in surface(plan.told.clause))


def _past_by_itself(verb: Token) -> bool:
    """ "Five remained in hospital": a past that looks like a participle has a subject of its own."""
    own = next(iter(verb.each(*grammar.SUBJECT)), None)
    past = verb.feature("VerbForm") == "Part" and verb.feature("Tense") != "Pres" and not verb.each("aux")
    return past and own is not None and own.subtype != "pass"


def _lend_governor(plan: Plan) -> bool:
    """The verb above several infinitives stands before the first alone: "veut voir et entendre"."""
    clause = plan.told.clause
    missing = [verb for verb, _ in clause.governors if verb not in plan.words]
    bare = bool(missing) and grammar.bare_participle(missing[0])  # "a clerk *charged* with lying"
    if not missing or (grammar.finite(missing[0]) is None and not bare):
        return False
    one = first_conjunct(clause.head)
    lent: list[Item] = [_form("passive", plan, "past")] if bare else []
    lent += [w for verb in missing for w in [*governing(verb), *carrier(verb, one)]]
    first = next(verb for verb in verbs(clause) if verb in plan.words)
    own = first.each("mark")
    if own:
        plan.before[min(w.i for w in (own[0], *_denying(first, plan)))] = list(lent)
    else:
        _say_before(first, [*lent, *_marks(first), *perfect_of(one, clause.head)], plan)
    return True


def _lend(plan: Plan) -> bool:
    """What several predicates share stands before the first alone: "a tué X et blessé Y"."""
    clause = plan.told.clause
    first = first_conjunct(clause.verb)
    apart = first.feature("VerbForm") != clause.verb.feature("VerbForm")
    if first is clause.verb or apart or counts_apart(first, clause.verb, plan):
        return False
    lent = first.each("aux", "cop")
    clitic = reflexive(first)
    if clitic is not None and any(aux.subtype == "caus" for aux in lent):
        lent = [clitic, *lent]  # "s'est fait rejoindre puis dépasser"
    if grammar.finite(first) is None:  # "denied having seen and told him", "nie avoir vu et averti le maire"
        if lent and not clause.verb.each("aux", "cop"):
            kind = kind_of(lent[0], plan)
            lent_form = _form(kind, plan, "past")
            plan.before[start_of(clause.verb, plan).i] = [lent_form, *lent[1:]]
            return True
        return False
    own = clause.verb.child("aux")  # "is undergoing repairs and (is) *being* prepped"
    word = own if own is not None and own in plan.words else clause.verb
    _say_before(word, [*shared_objects(first, clause.verb), *lent], plan)
    return True


def _marks(head: Token) -> list[Token]:
    """The preposition before the first of several infinitives or gerunds ("tente *de* voir et entendre", "suspected *of*")."""
    first = first_conjunct(head)
    loose = grammar.finite(first) is None
    return [m for m in first.each("mark") if m.pos in {"ADP", "PART"} or (loose and m.pos == "SCONJ")]


def _say_before(word: Token, items: Sequence[Item], plan: Plan) -> None:
    given = {w.i for w in plan.words}
    plan.before[start_of(word, plan).i] = [w for w in items if isinstance(w, str) or w.i not in given]


def features(plan: Plan) -> tuple[str, str]:
    """Number and tense; what is only alleged has forms of its own where the language has them."""
    clause = plan.told.clause
    own = clause.verb.feature("Number") if clause.verb.feature("VerbForm") == "Part" else ""
    subjects = surface(clause)
    joined = len(subjects) > 1 or any(c.i < clause.verb.i for token in subjects for c in token.each("conj"))
    inflected = clause.verb.feature("Gender")
    agrees = clause.verb.dep == "acl" or (clause.verb.dep == "conj" and inflected)
    bare = clause.verb.dep == "advcl" and not clause.verb.each("aux")
    if own == "Sing" and inflected and bare and len(subjects) == 1:
        return "singular", plan.told.tense  # "Condamné en mai, le médecin et élu X …"
    had = any(c.subtype == "tense" for c in clause.verb.each("aux"))  # "les juges ayant étudié le texte"
    if own and agrees and not joined and not had:  # a participle says itself how many it is said of
        return ("plural" if own == "Plur" else "singular"), plan.told.tense
    subjects = subjects or list(clause.subjects)
    return number_of(subjects, plan.rules, alone=lone(subjects, clause.verb)), plan.told.tense


def only_alleged(plan: Plan) -> bool:
    """Whether a claim must say itself that it is alleged: "accused of lying" says so already."""
    said = any(row.kind == "alleged" for _, row in plan.told.clause.governors)
    return (plan.told.modality == "alleged" or plan.told.charged) and not said


def _form(kind: str, plan: Plan, tense: str = "") -> str:
    number, told = features(plan)
    alleged = plan.rules.form(kind, f"{number} alleged") if only_alleged(plan) else ""
    return alleged or plan.rules.form(kind, f"{number} {tense or told}")


def _from_past_participle(verb: Token, plan: Plan) -> None:
    """ "Rédigé par l'Union" → has been; "survenu hier" → has; "situé à Lyon" → is."""
    lemma = dictionary_form(verb, plan)
    if plan.rules.listed("stative", lemma):
        # "He left, surrounded by lawyers" tells of then, "a town situated on a river" of always.
        helper = _form("copula", plan, tense_above(verb) if verb.dep == "advcl" else "present")
    elif takes(plan, lemma, "be"):
        helper = _form("being", plan, "past")
    elif plan.rules.listed("active", lemma):
        helper = _form("perfect", plan, "past")
    else:
        helper = _form("passive", plan, "since" if lasting(verb) else "past")
    part_negation(verb, plan)
    first, _, rest = helper.partition(" ")
    start = start_of(verb, plan)
    since = any(row.kind in {"focus", "lasting"} for row in start.marks.rows(CLOSED))
    if rest and since and start.head is verb:  # "a *déjà* été condamné"
        plan.before[verb.i], helper = [rest], first
    plan.before[start.i] = [helper]


def _from_auxiliary(verb: Token, plan: Plan) -> None:
    """ "Ayant participé", "having been told": the auxiliary alone becomes finite."""
    first = verb.child("aux", "cop")
    if first is not None and plan.told.modality in _LYING_AHEAD and first.subtype == "pass":
        plan.put(first, first.lemma)  # "feared *being* fired": could be fired
        _governed(verb, [first], plan)
    elif first is not None:
        kind = kind_of(first, plan)
        plan.put(first, _form(kind, plan, "past"))


def tell_participle(verb: Token, plan: Plan) -> None:
    """ "Killing 41" → killed; "brûlant des arbres" → a brûlé; "appartenant à X" → appartenait, appartient."""
    marks = [m for m in verb.each("mark", "case") if m.pos in {"ADP", "SCONJ"}]
    plan.drop([*marks, *(a for m in marks for a in verb.each("advmod") if a.i == m.i - 1)])
    number, tense = features(plan)
    lemma = dictionary_form(verb, plan)
    if tense == "future" and plan.told.clause.governors:
        tense = tense_above(verb)  # "hoping to win": what is hoped for lies ahead, the hoping does not
    if tense == "past":
        # Who is accused of lying, or fined for it, did not lie in bed: a verb of two pasts has one for deeds held against one.
        told_to = (row for c in verb.each("obl") for row in c.marks.prepositions)
        held = only_alleged(plan) or any(row.kind in {"purpose", "topic"} for row in verb.marks.prepositions)
        held |= any(row.kind == "recipient" for row in told_to)  # "after lying to the court"
        said = (plan.rules.scope("past alleged", lemma) if held else "") or plan.rules.past(lemma)
        if verb.dep == "acl" or reflexive(verb) is not None or _denying(verb, plan):  # "ne figurait pas"
            said = _imperfect(verb, number, plan) or said
        if (denied := _denying(verb, plan)) and (do := plan.rules.form("do", f"{number} past")):
            plan.before[denied[0].i], said = [do], lemma  # "regrets not calling": did not call
        said = said or _perfect(verb, plan)
    elif tense == "future" and (plan.rules.form("do", "singular past") or _bare_adjunct(verb)):
        wanted = plan.told.modality == "intended" and plan.rules.form("intend", f"{number} present")
        modal = wanted or plan.rules.form(
            "modal", f"{number} {plan.told.modality}"
        )  # "could sell, cutting …"
        said = f"{modal or _form('go', plan)} {lemma}"
    else:
        said = plan.rules.present(lemma, number)
        if (denied := _denying(verb, plan)) and denied[0].pos == "PART":
            do = plan.rules.form("do", f"{number} present")  # "of *not* watching them": does not watch
            plan.before[denied[0].i], said = [do] if do else [], lemma if do else said
    if said:
        plan.put(verb, said)


def _bare_adjunct(verb: Token) -> bool:
    """ "Paiera *en vendant son siège*": what goes along with a verb lies ahead as that does, what describes a noun need not."""
    return verb.dep == "advcl" and not any(c.i < verb.i for c in verb.each("expl", "obj", "iobj"))


def _imperfect(verb: Token, number: str, plan: Plan) -> str:
    """The imperfect that a present participle shows the stem of ("appartenant" → "appartenait")."""
    ending = plan.rules.form("imperfect", number)
    suffix, form = plan.rules.form("imperfect", "participle"), verb.form.lower()
    if not ending or not form.endswith(suffix):
        return ""
    return (plan.rules.scope("imperfect stem", form) or form.removesuffix(suffix)) + ending


def _perfect(verb: Token, plan: Plan, tense: str = "past") -> str:
    """Auxiliary and participle of a verb that the article has in another form."""
    lemma = dictionary_form(verb, plan)
    participle = plan.rules.participle(lemma)
    if not participle:
        return ""
    moves = reflexive(verb) is not None or takes(plan, lemma, "be")
    if not moves:
        return f"{_form('perfect', plan, tense)} {participle}"
    number = "Plur" if features(plan)[0] == "plural" else "Sing"
    subjects = surface(plan.told.clause)
    ending = plan.rules.form("agree", f"{gender_of(subjects[0])} {number}") if subjects else ""
    return f"{_form('being', plan, tense)} {participle}{ending}"


def _from_infinitive(verb: Token, plan: Plan) -> None:
    """ "Pour voir X" → wants to; "après avoir vu" → has; "avant de partir" → left; "accusé de voler" stays said."""
    # "Accusé de *faire* traîner les choses": who has something done is no helping verb.
    helpers = [c for c in verb.each("aux", "cop") if c.feature("VerbForm") == "Inf" and c.subtype != "caus"]
    qualified = _qualified(verb, plan)
    charged = not (qualified or helpers or grammar.timed(verb)) and only_alleged(plan) and _accused(plan)
    kept = [] if not charged or asserting(verb) else verb.each("advmod", "obj")  # "accusé de *ne rien* faire"
    if not kept:
        part_negation(verb, plan)
    marks = [m for v in (first_conjunct(verb), verb) for m in v.each("mark", "case")]
    marks = [m for m in marks if not any(c.i < m.i for c in verb.each("cop"))]  # "avoir été *au* courant"
    plan.drop([w for m in marks for w in [m, *m.each("fixed")]])
    head = plan.told.clause.head
    if head.dep == "conj" and head.head is verb:  # "to try and get": tried to get
        plan.before[head.i] = [m.form for m in verb.each("mark")]
    if qualified:
        _governed(verb, helpers, plan)
    elif charged:
        said = group_of(verb.head) if asserting(verb) and verb.head is not None else [charged]
        first = min([opening(verb, plan).i, *(w.i for w in kept if w in plan.words)])
        plan.before[first] = list(said)
    elif helpers:
        kind = kind_of(helpers[0], plan)
        tense = "past" if kind in {"perfect", "being"} else ("present" if asserting(verb) else "")
        plan.put(helpers[0], _form(kind, plan, tense))
    else:
        _bare(verb, plan)


def _accused(plan: Plan) -> str:
    """The words for being accused of a deed that has no tense; a language with an adverb for it needs none."""
    subjects = surface(plan.told.clause)
    number = "Plur" if features(plan)[0] == "plural" else "Sing"
    return plan.rules.form("accused", f"{gender_of(subjects[0]) if subjects else 'Masc'} {number}")


def _qualified(verb: Token, plan: Plan) -> bool:
    """Whether a status that no word of the claim says must be said: "dit vouloir partir" says itself that he wants to."""
    modality = plan.told.modality
    unsaid = not (plan.told.clause.governors and asserting(verb))
    return unsaid and modality in _LYING_AHEAD


def _governed(verb: Token, helpers: list[Token], plan: Plan) -> None:
    number, tense = features(plan)
    kinds = {"planned": ("go", "future"), "intended": ("intend", tense)}
    said = any(row.kind == plan.told.modality for above, row in plan.told.clause.governors if above is verb)
    status = "possible" if said else plan.told.modality  # "fear having to sell": could have to
    kind, when = kinds.get(status, ("modal", status))
    due = not plan.told.agentive or appointed(verb) is not None  # "hired a firm to assess it": it was to
    kind = "due" if kind == "intend" and due else kind
    first = min([*helpers, opening(verb, plan)], key=lambda w: w.i)
    charged = plan.rules.form(kind, f"{number} alleged") if plan.told.charged else ""
    plan.before[first.i] = [charged or plan.rules.form(kind, f"{number} {when}")]


def _bare(verb: Token, plan: Plan) -> None:
    number, tense = features(plan)
    if tense == "future" and plan.told.clause.governors:
        tense = "present"  # what is wanted lies ahead, the wanting does not
    lemma = dictionary_form(verb, plan)
    first = opening(verb, plan)
    present = plan.rules.present(lemma, number) if tense == "present" else ""
    if present:
        _say_present(verb, present, number, plan)
    elif tense == "past" and (denying := _denying(verb, plan)) and plan.rules.form("do", f"{number} past"):
        plan.before[denying[0].i] = [plan.rules.form("do", f"{number} past")]
    elif tense == "past":
        said = plan.rules.past(lemma) or _perfect(verb, plan)
        if said:
            plan.put(verb, said)
    else:
        plan.before[first.i] = [_form("go", plan, "future")]


def _denying(verb: Token, plan: Plan) -> list[Token]:
    """The words of a claim that deny an infinitive before it: "a decision *not* to act"."""
    return [c for c in verb.children if c.feature("Polarity") == "Neg" and c.i < verb.i and c in plan.words]


def _say_present(verb: Token, present: str, number: str, plan: Plan) -> None:
    """ "Affirme connaître X" → connaît X; "claims not to know X" → "does not know X"."""
    denying = _denying(verb, plan)
    if denying and plan.rules.form("do", f"{number} present"):
        plan.before[denying[0].i] = [plan.rules.form("do", f"{number} present")]
    else:
        plan.put(verb, present)
