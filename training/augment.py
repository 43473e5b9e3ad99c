"""What news print has and treebanks have too little of: headlines, capitals, reporting clauses behind their content."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpora import Text, Tree, joined

from factdiff.analysis.decoding import spans


def bare(word: str) -> str:
    """Capitals without their accents, as many newspapers print them."""
    return "".join(unicodedata.normalize("NFD", c)[0] if c.isupper() and ord(c) > 127 else c for c in word)


def capitals(word: str) -> str:
    """A word of a line that is all in capitals."""
    return bare(word.upper()) if len(word.upper()) == len(word) else word


RENAMED = 0.3  # of the paragraphs that mark names alone
KEPT_NAMES = 0.2
CITING = 0.12  # of reporting clauses that name their own source
FORMS = {"upper": capitals, "lower": str.lower, "same": str}


def cut(one: Tree, keep: int) -> Tree:
    """The first words of a sentence."""
    columns = (one.words, one.before, one.lemmas, one.pos, one.feats, one.heads, one.deps)
    return Tree(*(list(column[:keep]) for column in columns))  # type: ignore[arg-type]


def headline(one: Tree, rng: random.Random) -> Tree | None:
    """A sentence as a headline: without its final stop, at times in capitals or in lower case."""
    last = len(one.words) - 1
    if last < 4 or one.words[last] != "." or last in one.heads:
        return None
    form = FORMS[rng.choice(["upper", "lower", "same", "same", "same"])]
    made = cut(one, last)
    made.words = [form(word) for word in made.words]
    return made


# --- reporting clauses -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """A word to be inserted; ``head`` counts in the inserted clause, -1 is the clause's own place in the tree."""

    word: str
    lemma: str
    pos: str
    feats: str
    head: int
    dep: str
    before: bool = True


PARTICIPLE = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"
HAS = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
PAST = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
#: French verbs of saying: infinitive, participle, present, passé simple.
DIRE = [
    ("déclarer", "déclaré", "déclare", "déclara"),
    ("indiquer", "indiqué", "indique", "indiqua"),
    ("annoncer", "annoncé", "annonce", "annonça"),
    ("préciser", "précisé", "précise", "précisa"),
    ("affirmer", "affirmé", "affirme", "affirma"),
    ("expliquer", "expliqué", "explique", "expliqua"),
    ("ajouter", "ajouté", "ajoute", "ajouta"),
    ("estimer", "estimé", "estime", "estima"),
    ("assurer", "assuré", "assure", "assura"),
    ("souligner", "souligné", "souligne", "souligna"),
    ("rapporter", "rapporté", "rapporte", "rapporta"),
    ("dire", "dit", "dit", "dit"),
    ("regretter", "regretté", "regrette", "regretta"),
    ("prévenir", "prévenu", "prévient", "prévint"),
    ("reconnaître", "reconnu", "reconnaît", "reconnut"),
    ("confier", "confié", "confie", "confia"),
    ("témoigner", "témoigné", "témoigne", "témoigna"),
    ("résumer", "résumé", "résume", "résuma"),
]
SAY = [
    ("say", "said", "says"),
    ("add", "added", "adds"),
    ("announce", "announced", "announces"),
    ("report", "reported", "reports"),
    ("explain", "explained", "explains"),
    ("warn", "warned", "warns"),
    ("claim", "claimed", "claims"),
    ("confirm", "confirmed", "confirms"),
    ("admit", "admitted", "admits"),
    ("argue", "argued", "argues"),
    ("write", "wrote", "writes"),
    ("recall", "recalled", "recalls"),
]
CITES = {
    "fr": ("citant", "citer", "Tense=Pres|VerbForm=Part"),
    "en": ("citing", "cite", "VerbForm=Ger"),
}
JOURS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def subjects(trees: list[Tree]) -> list[Tree]:
    """Noun phrases of up to eight words that stand as subjects somewhere, as small trees."""
    found = []
    for one in trees:
        for i, dep in enumerate(one.deps):
            if dep == "nsubj" and one.pos[i] in {"NOUN", "PROPN"}:
                phrase = _phrase(one, i)
                if phrase is not None:
                    found.append(phrase)
    return found


def _below(one: Tree, top: int) -> list[int]:
    inside = {top}
    grown = True
    while grown:
        more = {i for i, head in enumerate(one.heads) if head in inside} - inside
        grown = bool(more)
        inside |= more
    return sorted(inside)


def _phrase(one: Tree, top: int) -> Tree | None:
    span = _below(one, top)
    if (
        len(span) > 8
        or span[-1] - span[0] + 1 != len(span)
        or any(one.deps[i].startswith("acl") for i in span)
    ):
        return None
    first = span[0]
    words = [one.words[i] for i in span]
    if one.pos[first] not in {"PROPN", "NOUN"}:
        words[0] = words[0][:1].lower() + words[0][1:]
    heads = [i - first if i == top else one.heads[i] - first for i in span]
    picked = ([c[i] for i in span] for c in (one.lemmas, one.pos, one.feats))
    return Tree(
        words, [True, *(one.before[i] for i in span[1:])], *picked, heads, [one.deps[i] for i in span]
    )


def reported(one: Tree, nouns: list[Tree], language: str, rng: random.Random) -> Tree | None:
    """«CONTENT, a déclaré X.», "CONTENT, X said, citing Y." and their likes, with and without quotation marks."""
    last = len(one.words) - 1
    root = next(i for i, head in enumerate(one.heads) if head == i)
    fit = 4 < last < 32 and one.words[last] == "." and last not in one.heads and '"' not in one.words
    if not fit or one.pos[root] not in {"VERB", "NOUN", "ADJ"} or "Fin" not in " ".join(one.feats):
        return None
    inside = language == "en" and rng.random() < 0.8  # the comma inside the marks, as American print sets it
    marked = rng.random() < 0.5
    content = quoted(cut(one, last), root, comma=inside) if marked else cut(one, last)
    root = next(i for i, head in enumerate(content.heads) if head == i)
    rows, subject_at = french(rng) if language == "fr" else english(rng, comma=not (marked and inside))
    subject = rng.choice(nouns)
    cited = rng.choice(nouns) if rng.random() < CITING else None
    return stitched(content, root, Frame(rows, subject_at, subject, cited), language)


def quoted(one: Tree, root: int, *, comma: bool) -> Tree:
    """A sentence in quotation marks, which hang on its root, with or without a comma before the last."""
    heads = [head + 1 for head in one.heads]
    end = [",", '"'] if comma else ['"']
    return Tree(
        ['"', *one.words, *end],
        [True, False, *one.before[1:], *(False for _ in end)],
        ['"', *one.lemmas, *end],
        ["PUNCT", *one.pos, *("PUNCT" for _ in end)],
        ["", *one.feats, *("" for _ in end)],
        [root + 1, *heads, *(root + 1 for _ in end)],
        ["punct", *one.deps, *("punct" for _ in end)],
    )


def french(rng: random.Random) -> tuple[list[Row], int]:
    """ ", a déclaré lundi X": the words around the subject and where it goes in; the verb is the clause's head."""
    infinitive, participle, present, simple = rng.choice(DIRE)
    form = rng.random()
    if form < 0.6:
        rows = [
            Row(",", ",", "PUNCT", "", 2, "punct", before=False),
            Row("a", "avoir", "AUX", HAS, 2, "aux:tense"),
            Row(participle, infinitive, "VERB", PARTICIPLE, -1, "parataxis:insert"),
        ]
    else:
        verb, feats = (present, HAS) if form < 0.85 else (simple, PAST)
        rows = [
            Row(",", ",", "PUNCT", "", 1, "punct", before=False),
            Row(verb, infinitive, "VERB", feats, -1, "parataxis:insert"),
        ]
    verb_at = len(rows) - 1
    if rng.random() < 0.3:
        day = rng.choice(JOURS)
        rows.append(Row(day, day, "NOUN", "Gender=Masc|Number=Sing", verb_at, "obl:mod"))
    return rows, len(rows)


def english(rng: random.Random, *, comma: bool) -> tuple[list[Row], int]:
    """ ", X said on Monday": the words around the subject and where it goes in; the verb is the clause's head."""
    lemma, past, present = rng.choice(SAY) if rng.random() < 0.5 else SAY[0]
    form, feats = (past, PAST.replace("|Number=Sing|Person=3", "")) if rng.random() < 0.8 else (present, HAS)
    rows = [Row(",", ",", "PUNCT", "", 1, "punct", before=False)] if comma else []
    verb_at = len(rows)
    rows.append(Row(form, lemma, "VERB", feats, -1, "root"))
    subject_at = verb_at if rng.random() < 0.7 else verb_at + 1
    if rng.random() < 0.35:
        day = rng.choice(DAYS)
        if rng.random() < 0.6:
            rows.append(Row("on", "on", "ADP", "", verb_at + 2, "case"))
            rows.append(Row(day, day, "PROPN", "Number=Sing", verb_at, "obl"))
        else:
            rows.append(Row(day, day, "PROPN", "Number=Sing", verb_at, "obl:unmarked"))
    return rows, subject_at


@dataclass(frozen=True)
class Frame:
    """A reporting clause: its words, before which of them the subject stands, the subject, and whom it cites."""

    rows: list[Row]
    subject_at: int
    subject: Tree
    cited: Tree | None


def stitched(content: Tree, root: int, frame: Frame, language: str) -> Tree:
    """Content, clause and final stop as one tree; in French the verb hangs on the content, else the content on it."""
    below = language == "fr"
    rows, subject_at, subject = frame.rows, frame.subject_at, frame.subject
    base, size = len(content.words), len(subject.words)
    places = [base + i + (size if i >= subject_at else 0) for i in range(len(rows))]
    verb = places[next(i for i, row in enumerate(rows) if row.head == -1)]
    made = Tree(
        *(list(c) for c in (content.words, content.before, content.lemmas, content.pos, content.feats))
    )  # type: ignore[arg-type]
    made.heads, made.deps = list(content.heads), list(content.deps)
    if not below:
        made.heads[root], made.deps[root] = verb, "ccomp"
    start = base + subject_at
    for i, row in enumerate(rows):
        if i == subject_at:
            _add_subject(made, subject, start, verb)
        head = places[row.head] if row.head >= 0 else root if below else verb
        _add(made, row, head)
    if subject_at == len(rows):
        _add_subject(made, subject, start, verb)
    if frame.cited is not None:
        _add_cited(made, frame.cited, verb, language)
    _add(made, Row(".", ".", "PUNCT", "", 0, "punct", before=False), root if below else verb)
    return made


def _add(made: Tree, row: Row, head: int) -> None:
    made.words.append(row.word)
    made.before.append(row.before)
    made.lemmas.append(row.lemma)
    made.pos.append(row.pos)
    made.feats.append(row.feats)
    made.heads.append(head)
    made.deps.append(row.dep)


def _add_cited(made: Tree, cited: Tree, verb: int, language: str) -> None:
    """ ", citing Y": whom the reporting clause itself names as its source."""
    form, lemma, feats = CITES[language]
    place = len(made.words) + 1
    _add(made, Row(",", ",", "PUNCT", "", 0, "punct", before=False), place)
    _add(made, Row(form, lemma, "VERB", feats, 0, "advcl"), verb)
    _add_subject(made, cited, place + 1, place, "obj")


def _add_subject(made: Tree, subject: Tree, start: int, verb: int, dep: str = "nsubj") -> None:
    for i in range(len(subject.words)):
        top = subject.heads[i] == i
        made.words.append(subject.words[i])
        made.before.append(subject.before[i])
        made.lemmas.append(subject.lemmas[i])
        made.pos.append(subject.pos[i])
        made.feats.append(subject.feats[i])
        made.heads.append(verb if top else start + subject.heads[i])
        made.deps.append(dep if top else subject.deps[i])


# --- names -------------------------------------------------------------------------------------------

VOWELS = frozenset("aeiouyhéèêâîôAEIOUYHÉÈÊÂÎÔ")
Named = dict[tuple[str, str, bool], list[tuple[list[str], list[bool]]]]


def names(texts: list[Text]) -> Named:
    """All names by language, label and whether they begin with a vowel, as words and the blanks before them."""
    made: Named = {}
    for text in texts:
        for start, end, label in spans(text.tags or []):
            if 0 < end - start < 8:
                words = text.words[start:end]
                key = (text.language, label, words[0][0] in VOWELS)
                made.setdefault(key, []).append((words, text.before[start:end]))
    return made


def renamed(text: Text, known: Named, rng: random.Random) -> Text:
    """The text with most of its names replaced by others of the same kind; what is elided stays so."""
    words, before, tags = list(text.words), list(text.before), list(text.tags or [])
    for start, end, label in reversed(spans(tags)):
        pool = known.get((text.language, label, words[start][0] in VOWELS))
        if not pool or rng.random() < KEPT_NAMES:
            continue
        other, blank = rng.choice(pool)
        words[start:end] = other
        before[start:end] = [before[start], *blank[1:]]
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (len(other) - 1)]
    return replace(text, words=words, before=before, tags=tags)


def extras(texts: list[Text], share: float, seed: int) -> Iterator[Text]:
    """Headlines, bare capitals, reported sentences and other names, made of some of the texts, anew for every seed."""
    rng = random.Random(seed)
    for language in ("fr", "en"):
        yield from _of_trees(
            [t for x in texts if x.language == language and x.trees for t in x.trees], language, share, rng
        )
    known = names(texts)
    for text in texts:
        if text.trees is None:
            yield from _of_names(text, known, share, rng)


def _of_trees(some: list[Tree], language: str, share: float, rng: random.Random) -> Iterator[Text]:
    nouns = subjects(some)
    for one in some:
        draw = rng.random()
        made = None
        if draw < share:
            made = reported(one, nouns, language, rng)
        elif draw < 2 * share:
            made = headline(one, rng)
        elif draw < 2.3 * share:
            made = replace(one, words=[bare(word) for word in one.words])
        if made is not None:
            follow = [rng.choice(some)] if rng.random() < 0.4 else []
            yield joined(language, [made, *follow])


def _of_names(text: Text, known: Named, share: float, rng: random.Random) -> Iterator[Text]:
    if rng.random() < share:
        form = capitals if rng.random() < 0.3 else bare
        yield replace(text, words=[form(word) for word in text.words])
    if rng.random() < RENAMED and text.tags and spans(text.tags):
        yield renamed(text, known, rng)
