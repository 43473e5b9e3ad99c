"""Corpora → what the network learns from: a cut vocabulary, the labels, and every word as numbers.

    python training/prepare.py DATA WHEEL WORK

Writes WORK/encoder.npz (the weights of the lower layers, float16), WORK/vocabulary.model, WORK/labels.json and
WORK/texts.pkl (the training paragraphs, those of the second stage alone, and the development and test sets).
"""

from __future__ import annotations

import pickle
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import corpora
import numpy as np
import orjson
import vocabulary
import weights
from augment import capitals
from corpora import Text

from factdiff.analysis.pieces import Pieces
from factdiff.analysis.scripts import script

VERSION = "2.2.0"
LAYERS = 8
SPECIAL = 4
RAREST_SCRIPT = 3
FEATURES = (
    *("Mood", "Tense", "VerbForm", "Voice", "Polarity", "Number", "Gender", "Person"),
    *("PronType", "Definite", "Poss", "Reflex", "NumType", "Degree"),
)
MATRICES = {"q": (1, 1), "k": (1, 1), "v": (1, 1), "ao": (1, 1), "fi": (4, 1), "fo": (1, 4)}


def running(data: Path) -> Iterable[list[str]]:
    """Words of running text, so that the vocabulary is not the treebanks' alone."""
    for language, cut in corpora.CUT.items():
        for line in (data / "text" / f"{language}_open.txt").read_text("utf-8").splitlines():
            clean = corpora.canonical(line, 0, len(line)).text
            yield [("" if a and clean[a - 1] != " " else " ") + clean[a:b] for a, b in cut(clean)]


def used(packed: weights.Packed, texts: list[Text], data: Path) -> list[int]:
    """The pieces that the corpora and the running text use, and all single letters of Latin script."""
    with tempfile.NamedTemporaryFile(suffix=".model") as file:
        file.write(vocabulary.model(list(packed.pieces), list(map(float, packed.scores))))
        file.flush()
        whole = Pieces(file.name)
    found: set[int] = set(range(SPECIAL))
    for text in texts:
        for word, blank in zip(text.words, text.before, strict=True):
            for form in (word, capitals(word), word.lower()):
                found.update(whole.cut(form, blank=blank))
    for words in running(data):
        for word in words:
            found.update(whole.cut(word.strip(), blank=word[0] == " "))
    for number, piece in enumerate(packed.pieces):
        if len(piece) == 1 and (ord(piece) < 0x2100 or "LATIN" in unicodedata.name(piece, "")):
            found.add(number)
    return sorted(found)


def cut_weights(packed: weights.Packed, kept: list[int]) -> dict[str, np.ndarray]:
    """The weights of the lower layers and of the kept pieces, under the image's names."""
    width = packed.width
    made = {"word": packed.blocks("emb.word", len(packed.pieces), width)[kept].astype(np.float16)}
    for name in ("emb.pos", "emb.type", "emb.ln.w", "emb.ln.b"):
        made[name] = packed.floats(name)
    for layer in range(LAYERS):
        for name, (rows, columns) in MATRICES.items():
            full = f"l{layer}.{name}"
            made[f"{full}.w"] = packed.blocks(f"{full}.w", rows * width, columns * width).astype(np.float16)
            made[f"{full}.b"] = packed.floats(f"{full}.b")
        for name in ("aln", "oln"):
            for end in "wb":
                made[f"l{layer}.{name}.{end}"] = packed.floats(f"l{layer}.{name}.{end}")
    return made


def labels(texts: list[Text]) -> dict[str, object]:
    """What each head can answer, in a fixed order."""
    trees = [tree for text in texts for tree in text.trees or []]
    feats: dict[str, set[str]] = {name: set() for name in FEATURES}
    for tree in trees:
        for cell in set(tree.feats):
            for name, value in features(cell).items():
                feats[name].add(value)
    pairs = Counter(
        (form, lemma)
        for tree in trees
        for form, lemma in zip(tree.words, tree.lemmas, strict=True)
        if lemma and lemma != "_"
    )
    return {
        "pos": sorted({pos for tree in trees for pos in tree.pos}),
        "features": {name: ["", *sorted(values)] for name, values in feats.items()},
        "deps": sorted({dep for tree in trees for dep in tree.deps if dep}),
        "scripts": scripts(pairs),
        "barred": corpora.BARRED,
        "version": VERSION,
        "tags": ["O", *(f"{end}-{label}" for label in ("PER", "LOC", "ORG", "MISC") for end in "BI")],
    }


def scripts(pairs: Counter[tuple[str, str]]) -> list[str]:
    """The scripts that are worth learning; those of whole words name the words that they were seen with."""
    count: Counter[str] = Counter()
    words: dict[str, set[str]] = {}
    for (form, lemma), times in pairs.items():
        rule = script(form, lemma)
        count[rule] += times
        if rule.startswith("=") and "=" not in rule[1:]:
            words.setdefault(rule, set()).add(form.lower())
    kept = sorted(rule for rule, times in count.items() if times >= RAREST_SCRIPT)
    return ["=".join([rule, *sorted(words.get(rule, ()))]) for rule in kept]


def features(cell: str) -> dict[str, str]:
    """The learnt features of a UD cell; of several values the first."""
    pairs = (part.split("=") for part in cell.split("|") if "=" in part)
    return {name: value.split(",")[0] for name, value in pairs if name in FEATURES}


def main() -> None:
    data, wheel, work = map(Path, sys.argv[1:4])
    work.mkdir(parents=True, exist_ok=True)
    texts, tests = corpora.training(data), corpora.evaluation(data)
    packed = weights.unpack(wheel)
    kept = used(packed, texts, data)
    np.savez(work / "encoder.npz", **cut_weights(packed, kept))
    pieces, scores = [packed.pieces[k] for k in kept], [float(packed.scores[k]) for k in kept]
    (work / "vocabulary.model").write_bytes(vocabulary.model(pieces, scores))
    known = labels(texts)
    (work / "labels.json").write_bytes(orjson.dumps(known, option=orjson.OPT_INDENT_2))
    with (work / "texts.pkl").open("wb") as out:
        pickle.dump((texts, list(corpora.documents(data)), tests), out)
    print(len(kept), "pieces;", {name: len(some) for name, some in known.items()})  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
