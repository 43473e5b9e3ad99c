"""Train a language's pipeline from the corpora, and put it into the package.

    python training/train.py LANGUAGE DATA WORK [STAGE ...]

Stages, in order: convert, pretrain, syntax, entities, assemble, evaluate. Without any, all run.
Everything is written below WORK/LANGUAGE but for the assembled pipeline, which goes to
``src/factdiff/languages/LANGUAGE/pipeline``. Seeds are fixed in the configurations.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.cli.train import train
from spacy.tokens import DocBin
from spacy.training import Example
from spacy.training.pretrain import pretrain as pretraining
from spacy.util import load_config

from factdiff.analysis import pipeline

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "src" / "factdiff" / "languages"
VERSION = "1.0.0"
PRETRAINING_EPOCHS = 5
STEPS = {"fr": 8000, "en": 8000}
OWN_RECOGNISER = ("en",)
TESTS = {"fr": ("test-sequoia", "test-gsd"), "en": ("test-ewt", "test-gum")}
SCORES = (
    "pos_acc",
    "morph_acc",
    "lemma_acc",
    "dep_uas",
    "dep_las",
    "sents_f",
    "ents_f",
    "ents_per_type",
    "speed",
)


def convert(language: str, data: Path, work: Path) -> None:
    """Corpora and running text in spaCy's formats."""
    run = [sys.executable, str(HERE / "convert.py"), language, str(data), str(work)]
    subprocess.run(run, check=True)
    mixed = work / "train"
    mixed.mkdir(exist_ok=True)
    for name in ("train", "ner-train", "ner-more"):
        shutil.copy(work / f"{name}.spacy", mixed / f"{name}.spacy")
    shutil.copy(work / "train.spacy", mixed / "train-again.spacy")  # trees weigh twice as much as entities
    with (work / "text.jsonl").open("w", encoding="utf-8") as out:
        subprocess.run([sys.executable, str(HERE / "text.py"), language, str(data)], check=True, stdout=out)


def _syntax_paths(language: str, work: Path) -> dict[str, str | int]:
    return {
        "paths.train": str(work / "train"),
        "paths.dev": str(work / "dev.spacy"),
        "paths.raw_text": str(work / "text.jsonl"),
        "nlp.tokenizer.language": language,
        "training.max_steps": STEPS[language],
    }


def pretrain(language: str, data: Path, work: Path) -> None:
    """The embedding, by guessing the first and last letters of words in running text."""
    config = load_config(HERE / "syntax.cfg", _syntax_paths(language, work), interpolate=True)
    config["pretraining"]["max_epochs"] = PRETRAINING_EPOCHS
    (work / "pretrained").mkdir(exist_ok=True)
    pretraining(config, work / "pretrained", silent=False)


def syntax(language: str, data: Path, work: Path) -> None:
    """Morphology, lemmas and trees, from the pretrained embedding."""
    overrides = _syntax_paths(language, work)
    overrides["paths.init_tok2vec"] = str(work / "pretrained" / f"model{PRETRAINING_EPOCHS - 1}.bin")
    train(HERE / "syntax.cfg", work / "syntax", overrides=overrides)


def entities(language: str, data: Path, work: Path) -> None:
    """A recogniser of its own, for the languages that need one."""
    if language not in OWN_RECOGNISER:
        return
    overrides = {
        "paths.train": str(work / "ner-train.spacy"),
        "paths.dev": str(work / "ner-dev.spacy"),
        "nlp.tokenizer.language": language,
    }
    train(HERE / "entities.cfg", work / "entities", overrides=overrides)


def assemble(language: str, data: Path, work: Path) -> None:
    """The finished pipeline, in the language's folder."""
    nlp = spacy.load(work / "syntax" / "model-best")
    if language in OWN_RECOGNISER:
        nlp.remove_pipe("ner")
        nlp.add_pipe("ner", source=spacy.load(work / "entities" / "model-best"))
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # they name folders of the machine that trained it
    nlp.meta.update(name=f"news_{language}", version=VERSION, license="see CARD.md", performance={})
    nlp.to_disk(PACKAGE / language / "pipeline")


def _score(nlp: spacy.Language, file: Path) -> dict[str, object]:
    docs = list(DocBin().from_disk(file).get_docs(nlp.vocab))
    found = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in docs])
    return {name: found[name] for name in SCORES if found.get(name) is not None}


def evaluate(language: str, data: Path, work: Path) -> None:
    """Scores of the assembled pipeline on every test set, as JSON beside it."""
    nlp = pipeline.load(language)
    scores = {part: _score(nlp, work / f"{part}.spacy") for part in (*TESTS[language], "ner-test")}
    for part in scores.values():
        part.pop("speed", None)
    (work / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", "utf-8")
    print(json.dumps(scores, indent=1))


STAGES: dict[str, Callable[[str, Path, Path], None]] = {
    stage.__name__: stage for stage in (convert, pretrain, syntax, entities, assemble, evaluate)
}


def main() -> None:
    language, data, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]) / sys.argv[1]
    work.mkdir(parents=True, exist_ok=True)
    for stage in sys.argv[4:] or STAGES:
        begin = time.monotonic()
        STAGES[stage](language, data, work)
        print(f"{language} {stage}: {time.monotonic() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main()
