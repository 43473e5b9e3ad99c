"""The trained pipelines: how they cut, what they embed, and how they are loaded."""

from __future__ import annotations

import gc
import re
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from importlib import import_module, resources

import spacy
from spacy.attrs import ID, NORM, PREFIX, SUFFIX
from spacy.language import BaseDefaults, Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from factdiff.errors import LanguageError
from factdiff.settings import ANALYSIS

_DIGIT = re.compile(r"\d")


def _norm(form: str) -> str:
    return _DIGIT.sub("0", form.lower())


class NewsDefaults(BaseDefaults):
    """What a word shows to the embedding.

    The case of a word stands in its shape alone, so prefix, suffix and norm are lower case and an
    all-caps headline meets known affixes. ``ID`` carries an ending of five letters: it is what
    tells the French conditional (``-eraient``) from the imperfect (``-aient``) on unseen verbs.
    """

    lex_attr_getters = {  # noqa: RUF012 - spaCy declares it so
        **BaseDefaults.lex_attr_getters,
        NORM: _norm,
        PREFIX: lambda form: _norm(form[:3]),
        SUFFIX: lambda form: _norm(form[-3:]),
        ID: lambda form: _norm(form[-5:]),
    }


@spacy.registry.languages("factdiff")
class News(Language):
    """One spaCy class for every language; a language folder says how its words are cut."""

    lang = "factdiff"
    Defaults = NewsDefaults


class Cutter:
    """A spaCy tokeniser that cuts where ``languages/<xx>/tokens.py`` says."""

    def __init__(self, vocab: Vocab, language: str) -> None:
        self.vocab = vocab
        self.cut = import_module(f"factdiff.languages.{language}.tokens").cut

    def __call__(self, text: str) -> Doc:
        """Cut one line of canonical text (single spaces, no line breaks)."""
        spans = self.cut(text)
        words = [text[start:end] for start, end in spans]
        spaces = [end < len(text) and text[end] == " " for _, end in spans]
        return Doc(self.vocab, words=words, spaces=spaces)

    # spaCy asks every component to save and load itself; the pattern is code, so there is nothing to keep.

    def to_bytes(self, **_: object) -> bytes:
        """Nothing."""
        return b""

    def from_bytes(self, _: bytes, **__: object) -> Cutter:
        """The tokeniser as it is."""
        return self

    def to_disk(self, *_: object, **__: object) -> None:
        """Nothing."""

    def from_disk(self, *_: object, **__: object) -> Cutter:
        """The tokeniser as it is."""
        return self


@spacy.registry.tokenizers("factdiff.Cutter.v1")
def create_cutter(language: str) -> Callable[[Language], Cutter]:
    """Make the tokeniser of a language folder (``fr``, ``en`` …)."""
    return lambda nlp: Cutter(nlp.vocab, language)


@cache
def load(language: str) -> Language:
    """The trained pipeline that ships in the language's folder.

    Raises `LanguageError` where the folder holds none.
    """
    folder = resources.files("factdiff.languages") / language / "pipeline"
    if not folder.is_dir():
        raise LanguageError(f"no pipeline for the language {language!r}", remedy="reinstall factdiff")
    nlp = spacy.load(str(folder))
    # The pipeline lives as long as the process: the collector need not walk its objects at every turn,
    # which cost a tenth of an article's extraction (benchmarks/extract_speed.py).
    gc.freeze()
    return nlp


#: The latest paragraphs and their trees: a second version of an article costs its changed paragraphs.
_PARSED: OrderedDict[tuple[str, str], Doc] = OrderedDict()


def parse(language: str, texts: list[str]) -> list[Doc]:
    """The trees of canonical paragraphs, each as it is by itself; nobody may change them.

    Equal paragraphs have equal trees, so those of the latest articles are kept (`settings.Analysis`).
    """
    new = [text for text in dict.fromkeys(texts) if (language, text) not in _PARSED]
    made = dict(zip(new, load(language).pipe(new), strict=True))
    found = [made[text] if text in made else _PARSED[language, text] for text in texts]
    for text, doc in zip(texts, found, strict=True):
        _PARSED[language, text] = doc
        _PARSED.move_to_end((language, text))
    while len(_PARSED) > ANALYSIS.kept_paragraphs:
        _PARSED.popitem(last=False)
    return found
