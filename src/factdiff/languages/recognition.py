"""Which language a text is in, among the languages that have a folder here, and which it is if none of them."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from rapidfuzz.process import extractOne

from factdiff.errors import LanguageError
from factdiff.languages.lexicon import table
from factdiff.settings import RECOGNITION

_WORD = re.compile(r"[^\W\d_]+'?")


@cache
def supported() -> tuple[str, ...]:
    """The codes of the languages that have a folder, sorted."""
    folders = resources.files("factdiff.languages").iterdir()
    return tuple(sorted(f.name for f in folders if f.is_dir() and f.joinpath("tokens.py").is_file()))


def known(code: str) -> str:
    """A language code that the user gave; raises `LanguageError` where no folder has it."""
    wanted = code.lower().replace("_", "-").split("-")[0]
    if wanted in supported():
        return wanted
    nearest = extractOne(wanted, supported(), score_cutoff=50)
    hint = f"did you mean {nearest[0]}? " if nearest else ""
    raise LanguageError(f"the language {code!r} is not supported", remedy=f"{hint}supported: {', '.join(supported())}")


def recognise(text: str, where: str = "") -> str:
    """The language of a text, by its function words, and by letters where those do not tell.

    Raises `LanguageError` where it is none of the supported ones; ``--lang`` overrides.
    """
    shares = sorted(((_share(text, code), code) for code in supported()), reverse=True)
    if shares[0][0] >= RECOGNITION.sure and shares[0][0] >= RECOGNITION.ahead * shares[1][0]:
        return shares[0][1]
    code = _by_letters(text)
    if code not in supported():
        raise LanguageError(
            f"the text looks like language {code!r}, which is not supported",
            where=where,
            remedy=f"supported: {', '.join(supported())}; --lang overrides",
        )
    return code


def _share(text: str, code: str) -> float:
    """Which share of the words are function words of a language; an elided word counts by itself."""
    words = _WORD.findall(text[: RECOGNITION.enough].lower().replace("\u2019", "'"))
    common = table(code, "function")
    return sum(word in common for word in words) / max(len(words), 1)


def _by_letters(text: str) -> str:
    from py3langid import classify  # noqa: PLC0415 - half a second that clear cases need not wait for

    code, _ = classify(text[: RECOGNITION.enough].lower())
    return str(code)
