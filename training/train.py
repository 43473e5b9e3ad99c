"""Train a language's pipeline from the corpora, and put it into the package.

    python training/train.py LANGUAGE DATA WORK [STAGE ...]

Stages, in order: convert, pretrain, syntax, cooldown, entities, assemble, evaluate. Without any, all run.
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
import srsly
from confection import Config
from spacy.cli.train import train
from spacy.tokens import DocBin
from spacy.training import Example
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_nlp
from spacy.training.pretrain import pretrain as pretraining
from spacy.util import load_config

from factdiff.analysis import pipeline

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "src" / "factdiff" / "languages"
VERSION = "1.0.0"
PRETRAINING_EPOCHS = 5
SCHEDULE = 8000
#: Steps taken of the 8,000 that the learning rate falls over.
STEPS = {"fr": 6500, "en": 3000}
OWN_RECOGNISER = ("en",)
COOLED = ("en",)
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
        "training.optimizer.learn_rate.total_steps": SCHEDULE,
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


def cooldown(language: str, data: Path, work: Path) -> None:
    """Trees and morphology further with small steps, then lemmas anew on the embedding that this left.

    For a language whose ``syntax`` ended early, while steps were still large. Lemmas start anew because
    spaCy's trainable lemmatiser does not learn on once it was saved.
    """
    if language not in COOLED:
        return
    shared = ("tok2vec", "morphologizer", "parser")
    config = _reused(language, work, work / "syntax" / "model-best", shared, ())
    config["training"].update(max_steps=1300, eval_frequency=650)
    config["training"]["optimizer"]["learn_rate"].update(
        initial_rate=0.0008, warmup_steps=1, total_steps=1300
    )
    _train(config, work / "cooled")
    config = _reused(language, work, work / "cooled" / "model-best", shared, ("lemmatizer",))
    config["training"].update(max_steps=1200, eval_frequency=600, score_weights={"lemma_acc": 1.0})
    config["training"].update(frozen_components=list(shared), annotating_components=["tok2vec"])
    config["training"]["optimizer"]["learn_rate"].update(
        initial_rate=0.002, warmup_steps=50, total_steps=1200
    )
    _train(config, work / "syntax-cooled")


def _reused(language: str, work: Path, model: Path, kept: tuple[str, ...], new: tuple[str, ...]) -> Config:
    """The configuration of `syntax` for trees alone, some components taken from a trained model."""
    paths = {**_syntax_paths(language, work), "paths.train": str(work / "train.spacy")}
    config = load_config(HERE / "syntax.cfg", paths, interpolate=False)
    order = [name for name in config["nlp"]["pipeline"] if name in (*kept, *new)]
    config["nlp"]["pipeline"] = order
    config["components"] = {
        n: {"source": str(model)} if n in kept else config["components"][n] for n in order
    }
    config["training"]["score_weights"] = {"pos_acc": 0.3, "morph_acc": 0.2, "dep_las": 0.5}
    return config


def _train(config: Config, target: Path) -> None:
    target.mkdir(exist_ok=True)
    train_nlp(init_nlp(config), target)


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
    nlp = spacy.load(work / ("syntax-cooled" if language in COOLED else "syntax") / "model-best")
    if language in OWN_RECOGNISER:
        nlp.add_pipe("ner", source=spacy.load(work / "entities" / "model-best"))
    nlp.config["paths"] = dict.fromkeys(
        nlp.config["paths"]
    )  # they name folders of the machine that trained it
    nlp.meta.update(name=f"news_{language}", version=VERSION, license="see CARD.md", performance={})
    nlp.to_disk(PACKAGE / language / "pipeline")
    _forget_words(nlp, PACKAGE / language / "pipeline" / "vocab" / "strings.json")


def _forget_words(nlp: spacy.Language, file: Path) -> None:
    """Keep of the strings those that edit trees of lemmas and labels are made of, not every word of the corpora."""
    trees = srsly.msgpack_loads(nlp.get_pipe("lemmatizer").trees.to_bytes())["trees"]
    keys = {tree[end] for tree in trees for end in ("orig", "subst") if tree.get(end)}
    pipes = [nlp.get_pipe(name) for name in nlp.pipe_names]
    labels = {label for pipe in pipes for label in getattr(pipe, "labels", ()) if isinstance(label, str)}
    kept = sorted({nlp.vocab.strings[key] for key in keys} | labels)
    file.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")


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
    stage.__name__: stage for stage in (convert, pretrain, syntax, cooldown, entities, assemble, evaluate)
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
