"""What its source denies or only alleges is said so: without a negation a claim would accuse whom the article clears."""

from __future__ import annotations

from collections.abc import Iterator

from factdiff.analysis.tree import Token
from factdiff.extraction.claim.finite import features, only_alleged
from factdiff.extraction.claim.joining import Item
from factdiff.extraction.claim.plan import Plan, verbs
from factdiff.extraction.claim.verbgroup import dictionary_form, kind_of
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.cues import cue, restricts
from factdiff.extraction.clause.mistaken import mistaken
from factdiff.extraction.clause.reported import reporter
from factdiff.extraction.clause.rumoured import a_rumour
from factdiff.languages.lemmas import known
from factdiff.languages.tables import MODALITY, NEGATION


def negate(plan: Plan) -> None:
    """Negate what is told as not so, where no word of the claim says so yet."""
    told = plan.told
    if not told.negative:
        _drop_expletive(plan)
    _drop_correlative(plan)
    _free_participle(plan)
    _free_helper(plan)
    lent = [item for items in plan.before.values() for item in items if isinstance(item, Token)]
    said = [word for word in [*plan.words, *lent] if word in told.negators]
    wrong = next((w for verb, _ in told.clause.governors if (w := _wrongly(verb)) is not None), None)
    if wrong is not None and wrong not in said:  # "the teacher, *wrongly* accused of lying, was cleared"
        first = next(verb for verb, _ in told.clause.governors)
        plan.after[first.i] = [*wrong.subtree(), *plan.after.get(first.i, [])]
        return
    if not told.negative or (said and not _parted(said, plan)):
        return
    place = _finite(plan)
    if place is None:
        return
    items, at = place
    if plan.rules.form("not", "before"):
        _around(items, at, plan)
        _of_none(plan)
    else:
        _behind(items, at, plan)


def _words(plan: Plan) -> Iterator[Token]:
    return (item for item in plan.items() if isinstance(item, Token))


def _drop_expletive(plan: Plan) -> None:
    """ "Craint que la digue *ne* cède": without its conjunction the particle of a subjunctive would deny."""
    verb = plan.told.clause.verb
    if grammar.opening_marks(verb) and not cue(verb) and not restricts(verb):
        group = (w for v in verbs(plan.told.clause) for w in v.children)
        plan.drop([w for w in group if w.marks.row(NEGATION, "particle") is not None])


def _drop_correlative(plan: Plan) -> None:
    """ "Neither confirmed nor denied it": one of two alone is said with a plain negation."""
    joining = [w for w in _words(plan) if w.pos == "CCONJ" and w.marks.kind(NEGATION) == "negation"]
    if len(joining) == 1 and joining[0] in plan.told.negators:
        plan.drop(joining)


def _wrongly(governor: Token) -> Token | None:
    found = mistaken(governor)
    return found[0] if found is not None else None


def _free_participle(plan: Plan) -> None:
    """ "Has been accused but *not* convicted": beside a lent auxiliary a denial is put in anew ("has not been convicted")."""
    verb = plan.told.clause.verb
    if verb.dep != "conj" or verb.each("aux", "cop") or not grammar.bare_participle(verb):
        return
    for word in [w for w in plan.words if w in plan.told.negators and w.head is verb and w.dep == "advmod"]:
        items = [*plan.before.get(word.i, []), *plan.before.get(verb.i, [])]
        if not items or word.children or word.i > verb.i:
            continue
        plan.before.pop(word.i, None)
        plan.before[verb.i] = items
        plan.drop([word])
        plan.partner = word if plan.rules.form("not", "before") else plan.partner


def _free_helper(plan: Plan) -> None:
    """ "Despite *not having* killed anyone": before a helping verb that becomes finite a denial is put in anew ("has not killed")."""
    verb = plan.told.clause.verb
    helper = next((c for c in verb.each("aux", "cop") if c.i in plan.instead), None)
    plain = plan.rules.form("not", "after")
    if helper is None or not plain or plan.rules.form("not", "before"):
        return
    before = [w for w in plan.words if w in plan.told.negators and w.i == helper.i - 1]
    plan.drop([w for w in before if w.form.lower() == plain])


def _parted(said: list[Token], plan: Plan) -> bool:
    """ "N'a ni confirmé ni …": a particle alone denies nothing once the conjunction that it goes with is left out."""
    ties = (c for v in verbs(plan.told.clause) for c in v.each("cc") if c.marks.kind(NEGATION) == "negation")
    left = any(tie not in plan.words for tie in ties)
    return left and all(word.marks.row(NEGATION, "particle") is not None for word in said)


def _finite(plan: Plan) -> tuple[list[Item], int] | None:
    """The item that carries the tense: a word of the article, one lent from another verb, or one of our own."""
    group = {w.i for v in verbs(plan.told.clause) for w in [v, *v.children] if w.dep not in grammar.SUBJECT}
    bearer = grammar.finite(plan.told.clause.verb)
    for word in plan.words:
        if word.i not in group and word is not bearer:
            continue
        before = plan.before.get(word.i, [])
        for at, item in enumerate(before):
            if isinstance(item, str) or item.feature("VerbForm") == "Fin":
                return before, at
        if word.i in plan.instead:
            return plan.instead[word.i], 0
        if word is bearer:
            plan.put(word, word)
            return plan.instead[word.i], 0
    return None


def _around(items: list[Item], at: int, plan: Plan) -> None:
    """ "Ne … pas": before the clitics and behind the finite word; a particle that stands there already stays alone."""
    item = items[at]
    unlikely = any(row.negative and row.kind == "possible" for _, row in plan.told.clause.verdicts)
    if unlikely and isinstance(item, str):  # "pourrait ne pas ouvrir" is no "ne pourrait pas ouvrir"
        items.insert(at + 1, f"{plan.rules.form('not', 'before')} {plan.rules.form('not', 'after')}")
        return
    before, after = plan.rules.form("not", "before"), plan.partner or plan.rules.form("not", "after")
    helping = isinstance(item, str) and not any(items is said for said in plan.instead.values())
    others = [word for word in _words(plan) if word is not plan.partner and word.feature("Polarity") == "Neg"]
    halved = any(word.marks.row(NEGATION, "partner") is not None for word in others)  # "ait jamais vu"
    if isinstance(item, str):
        first, _, rest = item.partition(" ")
        items[at : at + 1] = [first, *([] if halved else [after]), *([rest] if rest else [])]
    elif not halved:
        items.insert(at + 1, after)
    if others and not halved:
        return
    # "Ne va pas la retirer", but "ne l'a pas retirée": clitics stand behind a verb that governs an infinitive.
    clitics = [w for w in _clitics(plan) if not helping]
    if clitics:
        first_clitic = min(clitics, key=lambda w: w.i)
        plan.before[first_clitic.i] = [*plan.before.get(first_clitic.i, []), before]
    else:
        items.insert(at, before)


def _of_none(plan: Plan) -> None:
    """ "A nié avoir reçu *de l'*argent" → "n'a pas reçu *d'*argent": of what there is none the article is the genitive."""
    plain = plan.rules.form("join", "of")
    for noun in plan.told.clause.head.each("obj"):
        articles = [c for c in noun.each("det") if c.i < noun.i and c in plan.words]
        words = [w for article in articles for w in article.subtree()]
        partitive = len(words) > 1 or any(article.pos == "ADP" for article in articles)
        open_ = partitive or any(
            w.feature("Definite") == "Ind" and w.feature("Number") == "Plur" for w in words
        )
        if not articles or not open_ or noun.i < plan.told.clause.head.i or noun.each("nummod"):
            continue
        following = next((w for w in plan.words if w.i > words[-1].i), noun)
        elided = plan.rules.scope("elide", plain) if plan.rules.vowel(following.form) else ""
        plan.drop(words[1:])
        plan.put(words[0], elided or plain)


def _clitics(plan: Plan) -> list[Token]:
    """The clitics of the article before the finite word, which stand between "ne" and it."""
    verb = plan.told.clause.verb
    kept = {id(word) for word in plan.words}
    return [c for c in verb.children if c.dep in {"expl", "obj", "iobj"} and c.i < verb.i and id(c) in kept]


def _behind(items: list[Item], at: int, plan: Plan) -> None:
    """ "Not" behind a helping verb; a full verb takes "did not" and its dictionary form."""
    item = items[at]
    after = plan.rules.form("not", "after")
    said = item if isinstance(item, str) else item.form
    first, _, rest = said.partition(" ")
    if _helps(item, first, plan):
        _put_behind_helper(items, at, after)
        return
    tense = "past" if _past(item, plan) else "present"
    do = plan.rules.form("do", f"{features(plan)[0]} {tense}")
    verb = item if isinstance(item, Token) else plan.told.clause.verb
    if do and not rest:
        items[at : at + 1] = [do, after, dictionary_form(verb, plan)]


def _put_behind_helper(items: list[Item], at: int, word: Item) -> None:
    """Put a word behind the helping verb that an item is or begins with: "has *not* taken"."""
    item = items[at]
    first, _, rest = item.partition(" ") if isinstance(item, str) else (item, "", "")
    items[at : at + 1] = [first, word, *([rest] if rest else [])]


def _helps(item: Item, first: str, plan: Plan) -> bool:
    if isinstance(item, Token):
        return item.pos == "AUX"
    return bool(known(plan.rules.code, first, "AUX"))


def _past(item: Item, plan: Plan) -> bool:
    return item.feature("Tense") == "Past" if isinstance(item, Token) else features(plan)[1] == "past"


def allege(plan: Plan) -> None:
    """ "Allegedly", or the language's form for it, where a charge without its report would read as what was done."""
    if not only_alleged(plan):
        return
    adverb: Item = plan.rules.form("adverb", "alleged")
    changed = {*plan.instead, *plan.before} & {w.i for v in verbs(plan.told.clause) for w in [v, *v.children]}
    verb = plan.told.clause.verb
    charge = reporter(verb) or (verb.head if verb.dep == "acl" else None)  # "accusations selon lesquelles …"
    charged = charge is not None and charge not in plan.words and (charge.pos == "NOUN" or a_rumour(charge))
    hedged = any(w.marks.row(MODALITY, "adverb") and w.head in verbs(plan.told.clause) for w in plan.words)
    if adverb and not hedged and (changed or charged):
        never = {w.i for w in plan.words if w in plan.told.negators and w.head is verb and w.i < verb.i}
        first = min(changed | never, default=verb.i)
        items = plan.before.get(first) or plan.instead.get(first, [])
        said = items[0] if items else None
        if isinstance(said, str) and _helps(said, said.partition(" ")[0], plan) and not plan.told.negative:
            _put_behind_helper(items, 0, adverb)  # "has allegedly taken"
        else:
            plan.before[first] = [adverb, *plan.before.get(first, [])]
    elif charged:
        _conditional(plan)


def _conditional(plan: Plan) -> None:
    """ "Accusations selon lesquelles il *avait* volé" → "il *aurait* volé"."""
    verb = plan.told.clause.verb
    helper = next((c for c in verb.each("aux", "cop") if c.feature("VerbForm") == "Fin"), None)
    if (
        helper is None
        or helper.feature("Mood") == "Cnd"
        or helper.subtype == "pass"
        or helper.i in plan.instead
    ):
        return
    form = plan.rules.form(kind_of(helper, plan), f"{features(plan)[0]} alleged")
    if form:
        plan.put(helper, form)
