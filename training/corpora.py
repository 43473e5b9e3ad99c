"""The corpora as plain documents, in the spelling that the reader sees.

Every file is read from the data folder given on the command line (`TREEBANKS` and `sources` name them);
nothing of it is copied into the project. A layer that a corpus does not mark is ``None`` and not learnt from.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from factdiff.analysis.canonical import canonical
from factdiff.languages.en.tokens import cut as cut_en
from factdiff.languages.fr.tokens import cut as cut_fr

CUT = {"fr": cut_fr, "en": cut_en}
#: Tags that are not learnt in a language: the largest English corpus marks no MISC.
BARRED: dict[str, tuple[str, ...]] = {"fr": (), "en": ("B-MISC", "I-MISC")}


@dataclass
class Tree:
    """One sentence as parallel columns; ``heads`` are 0-based, the root points at itself.

    ``before`` says whether a blank stands before a word; empty lemmas and relations are not learnt from.
    """

    words: list[str] = field(default_factory=list)
    before: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)


@dataclass
class Text:
    """A paragraph to learn from: words, and sentences with their trees or entities as BIO tags, or both."""

    language: str
    words: list[str]
    before: list[bool]
    trees: list[Tree] | None = None
    tags: list[str] | None = None


#: file, share of its sentences, what is not learnt from it: pronoun lemmas follow Sequoia alone, PUD leaves
#: obliques unspecified, the six invalid trees of the subset fall out by themselves.
TREEBANKS = {
    "fr": {
        "train": [
            ("ud-fr-sequoia/fr_sequoia-ud-train.conllu", 1.0, ""),
            ("ud-fr-gsd/fr_gsd-ud-dev.conllu", 1.0, "pron"),
            ("ud-fr-gsd-train-subset/gsd_train_subset.conllu", 1.0, "pron"),
            ("ud-fr-pud/fr_pud-ud-test.conllu", 1.0, "pron obl"),
            ("ud-fr-fqb/fr_fqb-ud-test.conllu", 0.4, "pron"),
        ],
        "dev-sequoia": [("ud-fr-sequoia/fr_sequoia-ud-dev.conllu", 1.0, "")],
        "test-sequoia": [("ud-fr-sequoia/fr_sequoia-ud-test.conllu", 1.0, "")],
        "test-gsd": [("ud-fr-gsd/fr_gsd-ud-test.conllu", 1.0, "pron")],
    },
    "en": {
        "train": [
            ("ud-en-ewt/en_ewt-ud-train.conllu", 1.0, ""),
            ("ud-en-gum-ccby/en_gum-ccby-train.conllu", 1.0, ""),
        ],
        "dev-ewt": [("ud-en-ewt/en_ewt-ud-dev.conllu", 1.0, "")],
        "dev-gum": [("ud-en-gum-ccby/en_gum-ccby-dev.conllu", 1.0, "")],
        "test-ewt": [("ud-en-ewt/en_ewt-ud-test.conllu", 1.0, "")],
        "test-gum": [("ud-en-gum-ccby/en_gum-ccby-test.conllu", 1.0, "")],
    },
}


def blocks(path: Path) -> Iterator[tuple[bool, list[list[str]]]]:
    """Sentences of a CoNLL-U file as rows, each with whether a new paragraph begins there."""
    rows: list[list[str]] = []
    fresh = False
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(("# newdoc", "# newpar")):
            fresh = True
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            yield fresh, rows
            rows, fresh = [], False
    if rows:
        yield fresh, rows


def tree(rows: list[list[str]], merge: bool) -> Tree:
    """Columns of one sentence; multiword tokens are merged (French ``du``) or cut as they stand (``do|n't``)."""
    made, index, groups = Tree(), {}, []
    ranges = {int(r[0].split("-")[0]): (int(r[0].split("-")[1]), r) for r in rows if "-" in r[0]}
    plain = {int(r[0]): r for r in rows if r[0].isdigit()}
    i = 1
    while i <= len(plain):
        last, whole = ranges.get(i, (i, plain[i]))
        if last > i and not merge and "".join(plain[k][1] for k in range(i, last + 1)) == whole[1]:
            spaced = "SpaceAfter=No" not in whole[9]
            groups += [([k], plain[k][1], k == last and spaced) for k in range(i, last + 1)]
        else:
            groups.append((list(range(i, last + 1)), whole[1], "SpaceAfter=No" not in whole[9]))
        i = last + 1
    for position, (members, _, _) in enumerate(groups):
        index.update(dict.fromkeys(members, position))
    before = True
    for position, (members, form, space) in enumerate(groups):
        row = plain[next(m for m in members if int(plain[m][6]) not in members)]
        made.words.append(form)
        made.before.append(before)
        made.lemmas.append(row[2])
        made.pos.append(row[3])
        made.feats.append("" if row[5] == "_" else row[5])
        made.heads.append(position if row[6] == "0" else index[int(row[6])])
        made.deps.append(row[7].lower())
        before = space
    return made


def valid(one: Tree) -> bool:
    """Whether the heads form one tree."""
    if sum(head == i for i, head in enumerate(one.heads)) != 1:
        return False
    for i in range(len(one.heads)):
        seen, node = set(), i
        while one.heads[node] != node:
            if node in seen:
                return False
            seen.add(node)
            node = one.heads[node]
    return True


def mask(one: Tree, skipped: str) -> Tree:
    """Blank what a treebank annotates otherwise than the others."""
    if "pron" in skipped:
        pairs = zip(one.lemmas, one.pos, strict=True)
        one.lemmas = ["" if pos in {"PRON", "DET"} else lemma for lemma, pos in pairs]
    if "obl" in skipped:
        one.deps = ["" if dep == "obl" else dep for dep in one.deps]
    return one


def respelled(words: list[str], before: list[bool]) -> tuple[list[str], list[bool]] | None:
    """Words in the reader's spelling and the blanks before them; None where a word vanishes in it."""
    text, spans = "", []
    for word, blank in zip(words, before, strict=True):
        text += " " if blank and text else ""
        spans.append((len(text), len(text) + len(word)))
        text += word
    clean = canonical(text, 0, len(text))
    parts: list[list[str]] = [[] for _ in words]
    blanks = [False] * len(words)
    owner = {o: i for i, (a, b) in enumerate(spans) for o in range(a, b)}
    blank = True
    for char, origin in zip(clean.text, clean.origins, strict=False):
        i = owner.get(origin)
        if char == " " and (i is None or not parts[i]):
            blank = True
            continue
        if i is None:
            return None
        if not parts[i]:
            blanks[i] = blank
        parts[i].append(char)
        blank = False
    made = ["".join(part).rstrip() for part in parts]
    return (made, blanks) if all(made) else None


def spelled(one: Tree) -> Tree | None:
    """The sentence in the reader's spelling."""
    found = respelled(one.words, one.before)
    if found is None:
        return None
    lemmas = [canonical(lemma, 0, len(lemma)).text for lemma in one.lemmas]
    return replace(one, words=found[0], before=found[1], lemmas=lemmas)


def sentences(language: str, part: str, data: Path) -> Iterator[tuple[bool, Tree]]:
    """The valid sentences of a part, each with whether a paragraph begins there."""
    rng = random.Random(7)
    for name, share, skipped in TREEBANKS[language][part]:
        fresh = True
        for begins, rows in blocks(data / name):
            fresh = fresh or begins
            if any(row[6] == "_" for row in rows if row[0].isdigit()):
                continue
            one = mask(tree(rows, merge=language == "fr"), skipped)
            made = spelled(one) if valid(one) and rng.random() <= share else None
            if made is not None:
                yield fresh, made
                fresh = False


def joined(language: str, trees: list[Tree], tags: list[str] | None = None) -> Text:
    """One paragraph of several sentences."""
    words = [word for one in trees for word in one.words]
    before = [blank or i == 0 for one in trees for i, blank in enumerate(one.before)]
    return Text(language, words, before, trees, tags)


def paragraphs(language: str, part: str, data: Path) -> list[Text]:
    """The sentences of a part, in paragraphs of one to six that follow each other."""
    rng = random.Random(7)
    made: list[Text] = []
    pending: list[Tree] = []
    size = 1
    for fresh, one in sentences(language, part, data):
        if pending and (fresh or len(pending) >= size):
            made.append(joined(language, pending))
            pending, size = [], rng.choice([1, 1, 2, 3, 4, 6])
        pending.append(one)
    return [*made, joined(language, pending)] if pending else made


# --- entities --------------------------------------------------------------------------------------

Span = tuple[int, int, str]
LABELS = {
    "Person": "PER",
    "Location": "LOC",
    "Organization": "ORG",
    "Event": "MISC",
    "Product": "MISC",
    "PERS": "PER",
    "LOC": "LOC",
    "ORG": "ORG",
    "PROD": "MISC",
    "EVE": "MISC",
    "PER": "PER",
    "MISC": "MISC",
}
REDOCRED = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}
#: Identifiers of WiNER's articles begin with their date: 2018 tests, the end of 2017 decides, the rest trains.
WINER = {
    "train": lambda name: not name.startswith(("2018", "2017_11", "2017_12")),
    "dev": lambda name: name.startswith(("2017_11", "2017_12")),
    "test": lambda name: name.startswith("2018"),
}


def winer(data: Path, part: str) -> Iterator[tuple[str, list[Span]]]:
    """Paragraphs of WiNER-fr with their spans."""
    for line in (data / "winer-fr" / "winer-fr.jsonl").read_text("utf-8").splitlines():
        article = json.loads(line)
        if not WINER[part](article["id"]):
            continue
        spans = sorted(
            (e["start"], e["end"], LABELS[e["label"]])
            for e in article["entities"]
            if not e["nested"] and e["label"] in LABELS
        )
        position = 0
        for paragraph in article["text"].split("\n"):
            end = position + len(paragraph)
            if paragraph.strip():
                inside = [(a - position, b - position, c) for a, b, c in spans if position <= a and b <= end]
                yield paragraph, inside
            position = end + 1


def frsemcor(path: Path) -> Iterator[tuple[list[str], list[Span]]]:
    """Sentences of Sequoia as words with word spans."""
    for _, rows in blocks(path):
        sentence = tree([r[:10] for r in rows], merge=True)
        spans: dict[str, tuple[list[int], str]] = {}
        position, skip = -1, 0
        for row in rows:
            if "-" in row[0]:
                position, skip = position + 1, int(row[0].split("-")[1])
            elif int(row[0].split(".")[0]) > skip:
                position += 1
            for unit in row[10].split(";"):
                number, _, rest = unit.partition(":")
                members, _label = spans.setdefault(number, ([], ""))
                members.append(position)
                if "NE-" in rest:
                    spans[number] = (members, rest.split("NE-")[1].split(".")[0].split("|")[0])
        found = {
            (min(m), max(m) + 1, LABELS[label])
            for m, label in spans.values()
            if label in LABELS and max(m) - min(m) < 8
        }
        yield sentence.words, sorted(found)


def iob(path: Path, column: int) -> Iterator[tuple[list[str], list[Span]]]:
    """Sentences of an IOB file as words with word spans; ``column`` holds the tag, the word stands in column 1."""
    rows: list[tuple[str, str]] = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        cells = line.split("\t")
        if line.startswith("#") and len(cells) <= column:
            continue
        if line:
            rows.append((cells[1], cells[column]))
        elif rows:
            spans: list[Span] = []
            for i, (_, tag) in enumerate(rows):
                label = LABELS.get(tag[2:], "")
                if label and tag[0] == "I" and spans and spans[-1][1:] == (i, label):
                    spans[-1] = (spans[-1][0], i + 1, label)
                elif label:
                    spans.append((i, i + 1, label))
            yield [word for word, _ in rows], spans
            rows = []


CLOSE = frozenset(
    [".", ",", ";", ":", "!", "?", ")", "]", "'s", "n't", "'", "%", "'re", "'m", "'ll", "'ve", "'d", "-"]
)
OPEN = frozenset(["(", "[", "-", "$"])


def blanks(words: list[str]) -> list[bool]:
    """Blanks before words as print sets them: none before stops and closing marks, none around hyphens."""
    made, inside = [True], False
    for word, after in pairwise(words):
        if word == '"':
            inside = not inside
        closed = after in CLOSE or word in OPEN or (word == '"' and inside) or (after == '"' and inside)
        made.append(not closed)
    return made


def bio(size: int, spans: list[Span]) -> list[str]:
    """Word spans as BIO tags."""
    tags = ["O"] * size
    for start, end, label in spans:
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    return tags


def tagged(language: str, text: str, spans: list[Span]) -> Text:
    """Running text with character spans, cut as the reader cuts."""
    clean = canonical(text, 0, len(text))
    words = CUT[language](clean.text)
    found = []
    for start, end, label in spans:
        inside = [
            i for i, (a, b) in enumerate(words) if clean.span(a, b)[1] > start and clean.span(a, b)[0] < end
        ]
        if inside:
            found.append((inside[0], inside[-1] + 1, label))
    before = [a == 0 or clean.text[a - 1] == " " for a, _ in words]
    return Text(language, [clean.text[a:b] for a, b in words], before, None, bio(len(words), found))


def sewn(texts: list[Text], marked: Iterator[tuple[list[str], list[Span]]]) -> list[Text]:
    """Treebank paragraphs with the entities that another corpus marks on the same sentences."""
    known: dict[str, list[Span]] = {}
    for words, spans in marked:
        edges = [0]
        for word in words:
            edges.append(edges[-1] + len(letters(word)))
        known["".join(map(letters, words))] = [(edges[a], edges[b], label) for a, b, label in spans]
    return [replace(text, tags=_tags(text, known)) for text in texts]


def letters(word: str) -> str:
    """A word without what spelling changes."""
    return "".join(canonical(word, 0, len(word)).text.replace('"', "").split())


def _tags(text: Text, known: dict[str, list[Span]]) -> list[str] | None:
    tags: list[str] = []
    for one in text.trees or []:
        spans = known.get("".join(map(letters, one.words)))
        if spans is None:
            return None
        edges = [0]
        for word in one.words:
            edges.append(edges[-1] + len(letters(word)))
        found = []
        for start, end, label in spans:
            inside = [i for i in range(len(one.words)) if edges[i] < end and edges[i + 1] > start]
            if inside:
                found.append((inside[0], inside[-1] + 1, label))
        tags += bio(len(one.words), found)
    return tags


def training(data: Path) -> list[Text]:
    """Everything that trains, both languages, without augmentation."""
    sequoia = data / "sequoia-ne" / "sequoia-ud.parseme.frsemcor.train.conllup"
    ewt = data / "uner-en-ewt" / "en_ewt-ud-train.norm.iob2"
    french = sewn(paragraphs("fr", "train", data), frsemcor(sequoia))
    english = sewn(paragraphs("en", "train", data), iob(ewt, 2))
    french += [tagged("fr", text, spans) for text, spans in winer(data, "train")]
    for words, spans in iob(data / "wikigold-en" / "wikigold.conllu", 2):
        found = respelled(words, blanks(words))
        if found is not None:
            english.append(Text("en", *found, None, bio(len(words), spans)))
    return french + english


def documents(data: Path) -> Iterator[Text]:
    """Re-DocRED's sentences with their entities; its demonyms, which it marks as places, are none here."""
    known = demonyms()
    for part in ("dev", "test"):
        path = data / "redocred-en" / f"{part}_revised.json"
        for article in json.loads(path.read_text("utf-8")):
            spans: dict[int, list[Span]] = {}
            for mention in (m for group in article["vertexSet"] for m in group):
                label = REDOCRED.get(mention["type"], "")
                if label and not (label == "LOC" and mention["name"].lower() in known):
                    spans.setdefault(mention["sent_id"], []).append((*mention["pos"], label))
            for number, words in enumerate(article["sents"]):
                found = respelled(words, blanks(words))
                if found is not None:
                    tags = bio(len(words), apart(spans.get(number, [])))
                    yield Text("en", *found, None, tags)


def demonyms() -> frozenset[str]:
    """English words for what comes from a place, in lower case."""
    table = files("factdiff") / "languages" / "en" / "lexicon" / "demonyms.tsv"
    rows = table.read_text("utf-8").splitlines()[1:]
    return frozenset(row.split("\t")[0].lower() for row in rows)


def apart(spans: list[Span]) -> list[Span]:
    """Spans that do not overlap, the longer first."""
    kept: list[Span] = []
    for one in sorted(spans, key=lambda span: (span[0] - span[1], span)):
        if all(one[1] <= other[0] or other[1] <= one[0] for other in kept):
            kept.append(one)
    return kept


def evaluation(data: Path) -> dict[str, list[Text]]:
    """Development and test sets by name; those of entities begin with ``ner``."""
    made = {
        part: paragraphs(language, part, data)
        for language, parts in TREEBANKS.items()
        for part in parts
        if part != "train"
    }
    for part in ("dev", "test"):
        made[f"ner-{part}-fr"] = [tagged("fr", text, spans) for text, spans in winer(data, part)]
        file = data / "uner-en-ewt" / f"en_ewt-ud-{part}.iob2"
        made[f"ner-{part}-en"] = [t for t in sewn(made[f"{part}-ewt"], iob(file, 2)) if t.tags is not None]
    return made
