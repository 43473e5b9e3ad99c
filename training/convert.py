"""Turn the corpora into spaCy's binary format, in canonical spelling.

Every file is read from the data folder given on the command line; nothing of it is copied into the project.
"""

from __future__ import annotations

import json
import random
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from factdiff.languages.en.tokens import cut as cut_en
from factdiff.languages.fr.tokens import cut as cut_fr

CUT = {"fr": cut_fr, "en": cut_en}
CANONICAL = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\u2011": "-",
        "\u2009": " ",
    }
)


def canonical(text: str) -> str:
    """The spelling that the pipelines see: straight quotes and apostrophes, plain spaces."""
    return text.translate(CANONICAL).replace("''", '"')


@dataclass
class Sentence:
    """One sentence as parallel columns; ``heads`` are 0-based, the root points at itself."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)


def blocks(path: Path) -> Iterator[tuple[bool, list[list[str]]]]:
    """Sentences of a CoNLL-U file as rows, each with whether a new text begins there."""
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


def words(rows: list[list[str]], merge: bool) -> Sentence:
    """Columns of one sentence; multiword tokens are merged (French ``du``) or cut as they stand (``do|n't``)."""
    sentence, index, groups = Sentence(), {}, []
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
    for position, (members, form, space) in enumerate(groups):
        head = next(m for m in members if int(plain[m][6]) not in members)
        row = plain[head]
        sentence.words.append(canonical(form))
        sentence.spaces.append(space)
        sentence.lemmas.append(canonical(row[2]))
        sentence.pos.append(row[3])
        sentence.morphs.append("_" if row[5] == "_" else row[5])
        sentence.heads.append(position if row[6] == "0" else index[int(row[6])])
        sentence.deps.append(row[7])
    return sentence


# --- treebanks -------------------------------------------------------------------------------------

#: file, repetitions, what is not learnt from it: pronoun lemmas follow Sequoia alone, PUD leaves
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
        "dev": [("ud-fr-sequoia/fr_sequoia-ud-dev.conllu", 1.0, "")],
        "test-sequoia": [("ud-fr-sequoia/fr_sequoia-ud-test.conllu", 1.0, "")],
        "test-gsd": [("ud-fr-gsd/fr_gsd-ud-test.conllu", 1.0, "pron")],
    },
    "en": {
        "train": [
            ("ud-en-ewt/en_ewt-ud-train.conllu", 1.0, ""),
            ("ud-en-gum-ccby/en_gum-ccby-train.conllu", 1.0, ""),
        ],
        "dev": [
            ("ud-en-ewt/en_ewt-ud-dev.conllu", 1.0, ""),
            ("ud-en-gum-ccby/en_gum-ccby-dev.conllu", 1.0, ""),
        ],
        "test-ewt": [("ud-en-ewt/en_ewt-ud-test.conllu", 1.0, "")],
        "test-gum": [("ud-en-gum-ccby/en_gum-ccby-test.conllu", 1.0, "")],
    },
}


def valid(sentence: Sentence) -> bool:
    """Whether the heads form one tree."""
    roots = [i for i, head in enumerate(sentence.heads) if head == i]
    if len(roots) != 1:
        return False
    for i in range(len(sentence.heads)):
        seen, node = set(), i
        while sentence.heads[node] != node:
            if node in seen:
                return False
            seen.add(node)
            node = sentence.heads[node]
    return True


def mask(sentence: Sentence, skipped: str) -> Sentence:
    """Blank what a treebank annotates otherwise than the others; blanks are not learnt from."""
    if "pron" in skipped:
        pairs = zip(sentence.lemmas, sentence.pos, strict=True)
        sentence.lemmas = ["" if pos in {"PRON", "DET"} else lemma for lemma, pos in pairs]
    if "obl" in skipped:
        sentence.deps = ["" if dep == "obl" else dep for dep in sentence.deps]
    return sentence


def bare(text: str) -> str:
    """Capitals without their accents, as many newspapers print them."""
    return "".join(unicodedata.normalize("NFD", c)[0] if c.isupper() and ord(c) > 127 else c for c in text)


def headline(sentence: Sentence, form: str, keep: int) -> Sentence:
    """The sentence without its final stop, in capitals, lower case or as it is."""
    change = {"upper": lambda w: bare(w.upper()), "lower": str.lower, "same": str}[form]
    cut = slice(0, keep)
    return Sentence(
        [change(w) for w in sentence.words[cut]],
        sentence.spaces[cut],
        sentence.lemmas[cut],
        sentence.pos[cut],
        sentence.morphs[cut],
        sentence.heads[cut],
        sentence.deps[cut],
    )


def headlines(sentence: Sentence, rng: random.Random) -> Iterator[Sentence]:
    """Now and then a headline made of a sentence."""
    last = len(sentence.words) - 1
    stop = sentence.words[last] == "." and last not in sentence.heads and last > 3
    draw = rng.random()
    if stop and draw < 0.12:
        form = "upper" if draw < 0.025 else "lower" if draw < 0.05 else "same"
        yield headline(sentence, form, last)
    elif draw > 0.95:
        yield replace(sentence, words=[bare(w) for w in sentence.words])


def join(vocab: Vocab, sentences: list[Sentence]) -> Doc:
    """One Doc of several sentences."""
    columns: dict[str, list] = {
        k: [] for k in ("words", "spaces", "lemmas", "pos", "morphs", "heads", "deps")
    }
    starts: list[bool] = []
    for sentence in sentences:
        offset = len(columns["words"])
        columns["heads"] += [offset + h for h in sentence.heads]
        for name in ("words", "spaces", "lemmas", "pos", "morphs", "deps"):
            columns[name] += getattr(sentence, name)
        columns["spaces"][-1] = True
        starts += [i == 0 for i in range(len(sentence.words))]
    return Doc(
        vocab, **{k: v for k, v in columns.items() if k != "deps"}, deps=columns["deps"], sent_starts=None
    )


def treebank(language: str, part: str, data: Path) -> DocBin:
    """All treebanks of a part, in documents of one to six sentences that follow each other."""
    rng, vocab, store = (
        random.Random(7),
        Vocab(),
        DocBin(attrs=["ORTH", "LEMMA", "POS", "MORPH", "HEAD", "DEP", "SENT_START"]),
    )
    for name, share, skipped in TREEBANKS[language][part]:
        pending: list[Sentence] = []
        size = 1
        for fresh, rows in blocks(data / name):
            if any(row[6] == "_" for row in rows if row[0].isdigit()):
                continue
            sentence = mask(words(rows, merge=language == "fr"), skipped)
            if not valid(sentence) or rng.random() > share:
                continue
            if pending and (fresh or len(pending) >= size):
                store.add(join(vocab, pending))
                pending, size = [], rng.choice([1, 1, 2, 3, 4, 6])
            pending.append(sentence)
            if part == "train":
                for extra in headlines(sentence, rng):
                    store.add(join(vocab, [extra]))
        store.add(join(vocab, pending))
    return store


# --- entities --------------------------------------------------------------------------------------

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


def tighten(text: str, spans: list[tuple[int, int, str]]) -> tuple[str, list[tuple[int, int, str]]]:
    """Single spaces, none before a stop or comma, and the spans moved along."""
    out: list[str] = []
    where = []
    for i, char in enumerate(text):
        where.append(len(out))
        follows = text[i + 1] if i + 1 < len(text) else "\n"
        if char.isspace() and (not out or out[-1] == " " or follows in ".,\n" or follows.isspace()):
            continue
        out.append(" " if char.isspace() else char)
    where.append(len(out))
    return "".join(out), [(where[a], where[b], label) for a, b, label in spans]


def entity_doc(vocab: Vocab, language: str, text: str, spans: list[tuple[int, int, str]]) -> Doc:
    """A paragraph with its entities; the largest English corpus marks no MISC, so MISC is left open there."""
    text, spans = tighten(canonical(text), spans)
    cuts = CUT[language](text)
    doc = Doc(
        vocab, words=[text[a:b] for a, b in cuts], spaces=[b < len(text) and text[b] == " " for _, b in cuts]
    )
    made = (doc.char_span(a, b, label=label, alignment_mode="expand") for a, b, label in spans)
    kept: list = []
    for span in made:
        if span is not None and (not kept or span.start >= kept[-1].end):
            kept.append(span)
    unsure = [span for span in kept if language == "en" and span.label_ == "MISC"]
    doc.set_ents([span for span in kept if span not in unsure], missing=unsure)
    return doc


#: Identifiers of WiNER's articles begin with their date: 2018 tests, the end of 2017 decides, the rest trains.
WINER = {
    "ner-train": lambda name: not name.startswith(("2018", "2017_11", "2017_12")),
    "ner-dev": lambda name: name.startswith(("2017_11", "2017_12")),
    "ner-test": lambda name: name.startswith("2018"),
}


def winer(data: Path, part: str) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
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
                yield (
                    paragraph,
                    [
                        (a - position, b - position, label)
                        for a, b, label in spans
                        if position <= a and b <= end
                    ],
                )
            position = end + 1


def spelled(
    words_: list[str], tags: list[tuple[int, int, str]], spaces: list[bool] | None = None
) -> tuple[str, list[tuple[int, int, str]]]:
    """Words with token spans as text with character spans."""
    text, starts, ends = "", [], []
    for i, word in enumerate(words_):
        starts.append(len(text))
        text += word
        ends.append(len(text))
        text += " " if spaces is None or spaces[i] else ""
    return text, [(starts[a], ends[b - 1], label) for a, b, label in tags]


def frsemcor(path: Path) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    for _, rows in blocks(path):
        sentence = words([r[:10] for r in rows], merge=True)
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
        tags = sorted(
            {
                (min(m), max(m) + 1, LABELS[label])
                for m, label in spans.values()
                if label in LABELS and max(m) - min(m) < 8
            }
        )
        yield spelled(sentence.words, tags, sentence.spaces)


def iob(path: Path, column: int) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Sentences of an IOB file; ``column`` holds the tag, the word stands in column 1."""
    rows: list[tuple[str, str]] = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        cells = line.split("\t")
        if line.startswith("#") and len(cells) <= column:
            continue
        if line:
            rows.append((cells[1], cells[column]))
        elif rows:
            tags: list[tuple[int, int, str]] = []
            for i, (_, tag) in enumerate(rows):
                label = LABELS.get(tag[2:], "")
                if label and tag[0] == "I" and tags and tags[-1][1:] == (i, label):
                    tags[-1] = (tags[-1][0], i + 1, label)
                elif label:
                    tags.append((i, i + 1, label))
            yield detokenised([w for w, _ in rows], tags)
            rows = []


def detokenised(
    words_: list[str], tags: list[tuple[int, int, str]]
) -> tuple[str, list[tuple[int, int, str]]]:
    """Tokens spaced as print spaces them: none before stops and closing marks, none around hyphens."""
    spaces, inside = [], False
    for i, word in enumerate(words_):
        after = words_[i + 1] if i + 1 < len(words_) else ""
        if word == '"':
            inside = not inside
        close = after in {
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            ")",
            "]",
            "'s",
            "n't",
            "'",
            "%",
            "'re",
            "'m",
            "'ll",
            "'ve",
            "'d",
            "-",
        }
        spaces.append(
            not (
                close or word in {"(", "[", "-", "$"} or (word == '"' and inside) or (after == '"' and inside)
            )
        )
    return spelled(words_, tags, spaces)


def redocred(path: Path) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    for article in json.loads(path.read_text("utf-8")):
        tags: list[set[tuple[int, int, str]]] = [set() for _ in article["sents"]]
        for entity in article["vertexSet"]:
            for mention in entity:
                if mention["type"] in LABELS and mention["name"][:1].isupper():
                    tags[mention["sent_id"]].add((*mention["pos"], LABELS[mention["type"]]))
        for sentence, found in zip(article["sents"], tags, strict=True):
            demonym = {
                t
                for t in found
                if t[2] == "LOC"
                and sentence[t[0]].endswith(("ish", "ian", "ese", "an", "ch"))
                and t[1] - t[0] == 1
                and t[1] < len(sentence)
                and sentence[t[1]][:1].islower()
            }
            yield detokenised(sentence, sorted(found - demonym))


def sources(language: str, part: str, data: Path) -> list[Iterator[tuple[str, list[tuple[int, int, str]]]]]:
    """The entity corpora of a part: those that train, decide and test.

    Re-DocRED is kept apart (`related`): it marks only what takes part in its relations, so its gaps would teach the recogniser to be silent.
    """
    if language == "fr":
        sequoia = data / "sequoia-ne" / "sequoia-ud.parseme.frsemcor.train.conllup"
        return [winer(data, part), *([frsemcor(sequoia)] if part == "ner-train" else [])]
    if part != "ner-train":
        return [iob(data / "uner-en-ewt" / f"en_ewt-ud-{part.removeprefix('ner-')}.iob2", 2)]
    return [
        iob(data / "uner-en-ewt" / "en_ewt-ud-train.norm.iob2", 2),
        iob(data / "wikigold-en" / "wikigold.conllu", 2),
    ]


def related(language: str, data: Path) -> list[Iterator[tuple[str, list[tuple[int, int, str]]]]]:
    """More entities for the embedding alone."""
    files = ("dev_revised.json", "test_revised.json") if language == "en" else ()
    return [redocred(data / "redocred-en" / name) for name in files]


def entities(language: str, part: str, data: Path) -> DocBin:
    """The paragraphs of a part; in training now and then in capitals or without accents on them."""
    vocab, store = Vocab(), DocBin(attrs=["ORTH", "ENT_IOB", "ENT_TYPE", "SPACY"])
    rng = random.Random(5)
    for source in related(language, data) if part == "ner-more" else sources(language, part, data):
        for text, spans in source:
            store.add(entity_doc(vocab, language, text, spans))
            draw = rng.random() if part == "ner-train" else 1.0
            if draw < 0.03 and len(text.upper()) == len(text):
                store.add(entity_doc(vocab, language, bare(text.upper()), spans))
            elif draw < 0.10:
                store.add(entity_doc(vocab, language, bare(text), spans))
    return store


def main() -> None:
    language, data, target = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    for part in TREEBANKS[language]:
        treebank(language, part, data).to_disk(target / f"{part}.spacy")
    for part in ("ner-train", "ner-more", "ner-dev", "ner-test"):
        entities(language, part, data).to_disk(target / f"{part}.spacy")


if __name__ == "__main__":
    main()
