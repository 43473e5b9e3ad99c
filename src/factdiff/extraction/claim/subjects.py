"""Who a claim begins with, and where what a relative pronoun stands for belongs."""

from __future__ import annotations

from factdiff.analysis.marks import OF_PERSONS
from factdiff.analysis.tree import Token, first_conjunct
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.phrases import definite_article, meaning, named, phrase, subject
from factdiff.extraction.claim.plan import Plan, verbs
from factdiff.extraction.claim.verbgroup import close, last_of
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.structure import Clause
from factdiff.extraction.clause.subjects import antecedent, conjuncts
from factdiff.languages.tables import ACTORS, PLACEWORDS, SPEECH, TIMES


def name_subject(plan: Plan) -> None:
    """Put a named subject in front, or in the place of a pronoun."""
    clause = plan.told.clause
    own = own_subject(clause)
    if own is None:
        if not _impersonal(clause):
            plan.front = _outside(_taken_over(plan), plan)
    elif grammar.relative(own) and not own.each("acl"):  # not "what she wants (is a truce)"
        plan.drop([own])
        plan.front = _outside(_taken_over(plan), plan)
    elif own not in plan.words and clause.governors:
        plan.front = phrase(own, plan.discourse)
    elif _inverted(own, plan):
        _put_in_front(own, plan)
    elif own.pos == "PRON":
        _name_pronoun(own, plan)
    elif clause.verb.dep == "acl" and own.i > clause.verb.i and not _impersonal(clause):
        _put_in_front(own, plan)
    elif grammar.finite(clause.verb) is None:
        plan.drop(own.each("case"))


def _inverted(own: Token, plan: Plan) -> bool:
    """ "(Nor) did the driver stop": the helping verb opens what asks nothing."""
    opener = plan.words[0] if plan.words else own
    helps = opener.dep in {"aux", "cop"} and opener is grammar.finite(plan.told.clause.verb)
    return helps and plan.told.modality not in {"hypothetical", "question"}


def _put_in_front(own: Token, plan: Plan) -> None:
    """ "Où jouaient deux orchestres": the subject behind its verb."""
    words = [word for word in own.subtree() if word in plan.words]
    plan.drop(words)
    plan.front = list(named(words, plan.discourse))


def _outside(front: list[Item], plan: Plan) -> list[Item]:
    """The subject without the clause that hangs on it."""
    own = {w.i for w in [*plan.words, *plan.told.clause.verb.subtree()]}
    return [item for item in front if isinstance(item, str) or item.i not in own]


def own_subject(clause: Clause) -> Token | None:
    """The grammatical subject that the clause has itself."""
    return next((s for verb in verbs(clause) if (s := grammar.subject(verb)) is not None), None)


def _impersonal(clause: Clause) -> bool:
    return any(c.dep == "expl" and c.subtype in {"subj", ""} for verb in verbs(clause) for c in verb.children)


def surface(clause: Clause) -> list[Token]:
    """The words that the verb agrees with: for a passive with an agent the one that undergoes it."""
    own = own_subject(clause)
    if own is not None:
        meant = antecedent(own, clause.verb)
        return list(clause.subjects) if grammar.relative(own) and meant in clause.subjects else [meant]
    head = clause.verb
    if grammar.agent(clause.head) is None:
        return list(clause.subjects)
    first = first_conjunct(head)
    if first.dep == "acl" and first.head is not None:
        return [first.head]
    above = next((s for up in head.ancestors() if (s := grammar.subject(up)) is not None), None)
    return [antecedent(above, above.head or above)] if above is not None else []


def _taken_over(plan: Plan) -> list[Token | str]:
    tokens = surface(plan.told.clause)
    doing = [(token, participant) for token, participant in plan.told.doing if token in tokens]
    if doing:
        return subject(doing, plan.discourse)
    verb = plan.told.clause.verb
    if verb.dep == "acl" and verb.feature("Number") != "Sing" and len(tokens) == 1:
        tokens = [t for t in conjuncts(tokens[0]) if t is tokens[0] or t.i < verb.i]
    if len(tokens) > 1:  # "Lyon et Metz, touchées par la crue"
        several = [(t, p) for t in tokens for p in plan.discourse.participants(t, acting=False)]
        return subject(several, plan.discourse)
    return [item for token in tokens for item in phrase(token, plan.discourse, determined=True)]


def _name_pronoun(own: Token, plan: Plan) -> None:
    choice = plan.discourse.choices.get(own.start)
    if choice is not None and any(spoken.token in plan.words for spoken in choice.spoken):
        return  # "Quant aux cyclistes, ils …"
    meant = meaning(own, plan.discourse) or _known(own, plan)
    first = min(verb.i for verb in verbs(plan.told.clause))
    if meant and own.i < first:
        plan.put(own, *meant)
    elif meant and own.form.startswith("-"):
        plan.drop([own])
        plan.front = meant


def _known(own: Token, plan: Plan) -> list[Item]:
    """The name of whom a pronoun was taken to be for another reason: whoever speaks of himself."""
    if grammar.agent(plan.told.clause.head) is not None or own.feature("Person") in {"1", "2"}:
        return []
    doers = [token for token, _ in plan.told.doing]
    if len(doers) == 1 and doers[0].pos in {"NOUN", "PROPN"}:
        return phrase(doers[0], plan.discourse, determined=True)
    names = [p.name for _, p in plan.told.doing]
    person = plan.discourse.named(names[0]) if len(names) == 1 else None
    return [person.name] if person is not None and person.type == "person" else []


def place_relative(plan: Plan) -> None:
    """ "Que X dénonce" → "X dénonce les exercices"; "où", "dont", "whose", "in which" likewise."""
    clause = plan.told.clause
    plan.drop([w for w in plan.words if _asks_when(w, clause)])
    pointing = [w for w in plan.words if _points(w, plan) and not w.each("acl")]  # not "what he wants"
    own = own_subject(clause)
    pointed = bool(pointing) or (own is not None and grammar.relative(own))
    for word in [w for w in pointing if w.i < clause.verb.i]:
        before = _meant(word, clause)
        if before is not None and grammar.light(before) and word.dep != "obj":
            plan.drop([word, *(w for case in word.each("case") for w in case.subtree())])
        elif before is None and word.dep == "obj" and clause.verb.dep == "advcl":
            plan.drop([word])
            _say_object(first_conjunct(clause.verb).head or word, plan)
        elif before is None:
            if word is plan.words[0]:
                plan.drop([word])
        elif word.dep in {"obj", "mark"} or (word.dep == "iobj" and not _of(word, plan) and not _where(word)):
            plan.drop([word])
            _say_object(before, plan)
        elif word.dep == "iobj" and not _where(word):
            _say_object(before, plan, _of(word, plan))
            plan.drop([word])
        elif word.dep == "nmod":
            _say_owner(word, before, plan)
        else:
            _say_adjunct(word, before, plan)
    described = _object_of_contact(clause)
    if described is not None and not grammar.light(described) and _wants_object(clause, pointed):
        _say_object(described, plan)


def _object_of_contact(clause: Clause) -> Token | None:
    """The noun that a relative clause describes, also over reports: "the plan he rejected", "a theft she says she …"."""
    outer = clause.verb
    while outer.dep in {"ccomp", "xcomp"} and outer.head is not None and outer.head.marks.verb(SPEECH):
        outer = outer.head
    return outer.head if outer.dep == "acl" and outer.subtype == "relcl" else None


def _asks_when(word: Token, clause: Clause) -> bool:
    """ "At a time *when* the mosque was empty": the adverb that ties a clause to a noun which names no place."""
    ties = word.dep in {"advmod", "mark"} and word.head is clause.verb and clause.verb.dep == "acl"
    return ties and word.feature("PronType") in {"Int", "Rel"} and word.marks.row(PLACEWORDS) is None


def _points(word: Token, plan: Plan) -> bool:
    rules = plan.rules
    ties = (
        grammar.relative(word) or rules.listed("relative", word.form.lower()) or _pointing_place(word, plan)
    )
    return ties and not _of_another(word, plan)


def _of_another(word: Token, plan: Plan) -> bool:
    """Whether a relative clause inside the claim has a pronoun for itself."""
    own = {id(word) for verb in verbs(plan.told.clause) for word in (verb, first_conjunct(verb))}
    for above in word.ancestors():
        if id(above) in own:
            return False
        if above.subtype == "relcl":
            return True
    return False


def _pointing_place(word: Token, plan: Plan) -> bool:
    """ "Where" and "où" below the clause that describes a noun."""
    verb = plan.told.clause.verb
    below = word.dep == "advmod" and verb.dep == "acl" and word.i < verb.i
    return below and word.marks.row(PLACEWORDS) is not None


def _meant(word: Token, clause: Clause) -> Token | None:
    verb = first_conjunct(clause.verb)
    verb = _over_reports(verb, word)
    if verb.dep != "acl" or verb.head is None or verb.head.i > word.i:
        return None
    found = antecedent(word, clause.verb)
    return found if found is not word else verb.head


def _over_reports(verb: Token, pronoun: Token) -> Token:
    """ "A rise which the airline says it cannot afford": the verb of telling whose clause the pronoun opens."""
    above = verb
    while above.dep in {"ccomp", "xcomp"} and above.head is not None and pronoun.i < above.head.i:
        above = above.head
    return above if above.dep == "acl" else verb


def _wants_object(clause: Clause, pointed: bool) -> bool:  # noqa: FBT001 - what the caller has found
    """ "The plan he rejected": a relative clause without a pronoun."""
    held = clause.head.each("obj", "ccomp", "xcomp", "cop") or clause.verb.each("mark")
    held = held or [w for w in clause.head.each("advmod") if w.i > clause.head.i]
    pointed = pointed or any(grammar.relative(w) for w in clause.verb.subtree() if w.i < clause.verb.i)
    return not pointed and own_subject(clause) is not None and not held


def _of(word: Token, plan: Plan) -> str:
    """The preposition that a relative pronoun holds: "dont" is "de lequel"."""
    return plan.rules.scope("relative", word.form.lower())


def _say_object(before: Token, plan: Plan, *held: str) -> None:
    """The object behind its verb; a participle does not agree with an object that follows it."""
    head = plan.told.clause.head
    done = head.child("obj")
    # "Dont elle a acheté les machines": what is of something stands behind what was done to it.
    inside = (
        [w for w in grammar.contiguous(close(done, plan), done) if w in plan.words]
        if done is not None and held
        else []
    )
    last = inside[-1] if inside and done is not None and done.i > head.i else last_of(head, plan)
    deed = before.pos in {"VERB", "AUX"} and before is not head and not before.each("det")
    # "He left the party, which the mayor regrets": a deed is no word of the clause that speaks of it.
    said = [plan.rules.form("join", "deed")] if deed else phrase(before, plan.discourse, determined=not held)
    plan.after[last.i] = [*plan.after.get(last.i, []), *held, *said]
    if plan.rules.form("agree", "Fem Sing") and head.each("aux") and head.feature("VerbForm") == "Part":
        plain = plan.rules.participle(head.lemma.lower())
        if plain and head.form.lower().startswith(plain):
            plan.put(head, plain)


def _say_owner(word: Token, before: Token, plan: Plan) -> None:
    """ "Dont le coût", "whose cost": the cost of what the pronoun stands for."""
    noun = word.head if word.head is not None and word.head in plan.words else plan.told.clause.head
    noun = (_owned(noun, plan) if word.subtype != "poss" else None) or noun
    plan.drop([word, *(w for case in word.each("case") for w in case.subtree())])
    of = plan.rules.form("join", "of")
    last = next(
        w for w in reversed(grammar.contiguous(close(noun, plan), noun)) if w is noun or w in plan.words
    )
    said = phrase(before, plan.discourse)
    if noun.pos in {"NUM", "PRON"} or grammar.counts(noun):
        said = _all_of(before, said, plan)
    plan.after[last.i] = [of, *said, *plan.after.get(last.i, [])]
    if word.subtype == "poss" and plan.rules.form("definite", ""):
        words = [w for w in noun.subtree() if w in plan.words]
        plan.before[words[0].i] = [plan.rules.form("definite", "")]
        _put_behind(noun, words, plan)


def _put_behind(noun: Token, words: list[Token], plan: Plan) -> None:
    """ "Whose licence the court suspended": the court suspended the licence."""
    head = plan.told.clause.head
    if noun.dep != "obj" or noun.i > head.i or noun.head is not head:
        return
    said: list[Item] = []
    for word in words:
        said += [*plan.before.pop(word.i, []), word, *plan.after.pop(word.i, [])]
    plan.drop(words)
    last = last_of(head, plan)
    plan.after[last.i] = [*said, *plan.after.get(last.i, [])]


def _all_of(several: Token, said: list[Item], plan: Plan) -> list[Item]:
    """ "Trente blessés, dont trois …": three of *the* injured, who were counted where they were spoken of first."""
    counting = several.each("det", "nummod")
    bound = any(det.feature("Definite") == "Def" or _points_at(det) for det in counting)
    if several.pos != "NOUN" or bound:
        return said
    last = max((n for n, item in enumerate(said) if item in counting), default=-1)
    return [definite_article(several, plan.discourse), *said[last + 1 :]]


def _points_at(determiner: Token) -> bool:
    return determiner.feature("Poss") == "Yes" or determiner.feature("PronType") == "Dem"


def _owned(noun: Token, plan: Plan) -> Token | None:
    """ "Dont le président X accélère le calendrier": of what is done, where who does it is somebody named or in office."""
    head = plan.told.clause.head
    if head.each("cop") and noun.marks.row(ACTORS) is not None and _definite(head) and not head.each("nmod"):
        return head  # "dont le maire est l'auteur"
    done = head.child("obj")
    if done is None or noun.dep not in grammar.SUBJECT:
        return None
    if grammar.bare(done):
        return done
    if noun.marks.row(ACTORS) is None:
        return None
    return done if _definite(done) and done.pos == "NOUN" and not done.each("nmod") else None


def _definite(noun: Token) -> bool:
    return any(det.feature("Definite") == "Def" for det in noun.each("det"))


def _say_adjunct(word: Token, before: Token, plan: Plan) -> None:
    """ "Où il vit", "in which they met": the phrase at the end, with its preposition."""
    cases = [c for case in word.each("case") for c in [case, *case.each("fixed")]]
    plan.drop([word, *cases])
    said = phrase(before, plan.discourse)
    held = plan.rules.scope("relative", word.form.lower())
    if cases:
        plan.end += [*cases, *said]
    elif held:
        plan.end += [held, *said]
    elif (word.dep in {"advmod", "obl"} or _where(word)) and not _timed(before) and not _somebody(before):
        plan.end += [*_place_words(before, plan), *said]


def _where(word: Token) -> bool:
    return word.marks.row(PLACEWORDS) is not None


def _somebody(token: Token) -> bool:
    """Nothing happens in people: a tree that has them for a place is wrong."""
    row = token.marks.row(ACTORS)
    return row is not None and row.kind in OF_PERSONS


def _timed(token: Token) -> bool:
    return bool(token.marks.rows(TIMES))


def _place_words(before: Token, plan: Plan) -> list[Token | str]:
    """The preposition that says where: the antecedent's own, else the language's plainest."""
    cases = before.each("case")
    whole = [c for case in cases for c in [case, *case.each("fixed")]]
    rows = before.marks.prepositions
    if len(whole) == 1 and any(row.kind == "at" for row in rows):
        last = plan.rules.scope("fused", cases[-1].form.lower())
        unfused = next((a.split(" ")[0] for a in _unfused(cases[-1].form.lower(), plan)), cases[-1].form)
        return [*cases[:-1], unfused] if last else list(cases)
    return [plan.rules.form("join", "in")]


def _unfused(form: str, plan: Plan) -> list[str]:
    return [pair for (kind, pair), fused in plan.rules.scopes.items() if kind == "fuse" and fused == form]
