"""Which language a text is in, among the languages that have a folder here, and which it is if none of them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factdiff.errors import LanguageError
from factdiff.languages.complete import folders, incomplete, missing
from factdiff.languages.tables import FUNCTION
from factdiff.languages.traits import traits
from factdiff.settings import READING, RECOGNITION

_WORD = re.compile(r"[^\W\d_]+'?")
_QUOTED = re.compile(r'«[^«»]*»|“[^“”]*”|"[^"\n]*"')
# For messages alone; a language that is not here is called by its code.
_NAMES = {
    "ar": "Arabic", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


@cache
def supported() -> tuple[str, ...]:
    """The codes of the languages whose folders have all that extraction needs, those on trial left out, sorted."""
    return tuple(code for code in _whole() if not traits(code).trial)


@cache
def _whole() -> tuple[str, ...]:
    return tuple(code for code in folders() if not missing(code))


def known(code: str) -> str:
    """A language code that the user gave; raises `LanguageError` where no folder has it, or one that lacks a part."""
    wanted = _bare(code)
    if wanted in _whole():
        return wanted
    if wanted in folders():
        raise incomplete(wanted, f"supported: {_list()}")
    from rapidfuzz.process import extractOne  # noqa: PLC0415 - only a mistake needs it

    meant = [name.lower() for name in map(_name, supported())]
    nearest = extractOne(wanted, [*supported(), *meant], score_cutoff=50)
    hint = f"did you mean {supported()[nearest[2] % len(supported())]}? " if nearest else ""
    raise LanguageError(f"the language {code!r} is not supported", remedy=f"{hint}supported: {_list()}")


def recognise(text: str, where: str = "", hint: str = "") -> str:
    """The language of a text, by its function words, and by letters where those do not tell.

    ``hint`` is what the file calls its language: it decides where letters speak against it and words for it, and of
    what is too short for either to tell ("Live", "13.20 BST").
    Raises `LanguageError` where the text is in none of the supported ones; ``--lang`` overrides.
    """
    shares = sorted(((_share(text, code), code) for code in supported()), reverse=True)
    (best, code), second = shares[0], shares[1][0] if len(shares) > 1 else 0.0
    if best >= RECOGNITION.sure and best >= RECOGNITION.ahead * second:
        return code
    if _bare(hint) in supported() and not best and sum(map(str.isalpha, text)) < RECOGNITION.brief:
        return _bare(hint)
    found = _by_letters(text)
    if found in supported():
        return found
    if _bare(hint) == code and best:
        return code
    raise LanguageError(
        f"the text looks like {_name(found)} ({found}), which is not supported"
        if found in _NAMES
        else "the text is in no language that could be told",
        where=where,
        remedy=f"supported: {_list()}; --lang overrides",
    )


@lru_cache(maxsize=1 << 9)
def foreign(text: str, code: str) -> str | None:
    """The supported language that a paragraph is in instead of ``code``; none where that is not sure.

    Most paragraphs of a version stood in the one before.
    """
    if len(_WORD.findall(text)) < READING.foreign:
        return None
    own = _share(text, code)
    others = [(share, other) for other in supported() if other != code and (share := _share(text, other))]
    share, other = max(others, default=(0.0, ""))
    return other if share >= RECOGNITION.sure and share >= RECOGNITION.ahead * own else None


def _bare(code: str) -> str:
    """A code without its country: fr for fr-CA and fr_FR."""
    return code.strip().lower().replace("_", "-").split("-")[0]


def _name(code: str) -> str:
    return _NAMES.get(code, code)


def _list() -> str:
    return ", ".join(f"{_name(code)} ({code})" for code in supported())


def _share(text: str, code: str) -> float:
    """Which share of the words are function words of a language; an elided word counts by itself."""
    words = _words(text[: RECOGNITION.enough].lower().replace("\u2019", "'"))
    return sum(map(_common(code).__contains__, words)) / max(len(words), 1)


@cache
def _common(code: str) -> frozenset[str]:
    """The function words of a language."""
    from factdiff.languages.lexicon import table  # noqa: PLC0415 - a given language needs no tables

    return frozenset(table(code, FUNCTION))


def _words(text: str) -> list[str]:
    """The article's own words; those of quotations, which may be in another language, only where few remain."""
    own = _WORD.findall(_QUOTED.sub(" ", text))
    return own if len(own) >= RECOGNITION.few else _WORD.findall(text)


def _by_letters(text: str) -> str:
    from py3langid import classify  # noqa: PLC0415 - half a second that clear cases need not wait for

    code, _ = classify(text[: RECOGNITION.enough].lower())
    return str(code)
