"""Which lemma a word has: the network's choice among those that the language's lexicon knows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from unicodedata import normalize

from factdiff.analysis.scripts import apply
from factdiff.languages.lemmas import is_lemma, known

#: How many of the network's scripts are tried for a verb. Of the scripts of unseen words in the treebanks' development
#: parts, the right one is among the first eight in 99.9 of 100.
_TRIED = 8
#: For other classes, whose endings are few: a later script makes another word of the lexicon (*loach* is no *lo*).
_LIKELY = 2
#: Classes whose lemmas are words of a lexicon; names and foreign words can be anything.
_ACCENTS = ("\N{COMBINING ACUTE ACCENT}", "\N{COMBINING CIRCUMFLEX ACCENT}", "\N{COMBINING GRAVE ACCENT}")
_SMALL = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "NUM"})
_VERBS = frozenset({"VERB", "AUX"})
_LISTED = frozenset({"NOUN", "VERB", "AUX", "ADJ", "ADV"})


def lemma(language: str, form: str, upos: str, scripts: Iterable[str]) -> str:
    """The lemma of a form in a word class; ``scripts`` are the network's, the best first.

    A form that the lexicon lists has one of its lemmas, in the case that the network gives it (*American*); a verb the
    likeliest one, since scripts prefer regular verbs (*remise* is of *remettre*, not of *remiser*). The lemma
    of another form is a word of the lexicon where one of the likely scripts makes one, else what the best script makes;
    capitals that the lexicon does not know stay, and so does a verb: an invented infinitive is worse than none.
    Names in capitals (*US*), figures and addresses are their own lemmas.
    """
    if (upos == "PROPN" and form.isupper() and len(form) > 1) or _written_in_signs(form, upos):
        return form
    form = _with_accent(language, form, upos)
    listed = known(language, form, upos)
    if listed and upos == "VERB":
        return listed[0]
    made = [one for one in (apply(script, form) for script in islice(scripts, _TRIED)) if one]
    if listed:
        return next((one for one in made if one in listed or one.lower() in listed), listed[0])
    if form.isupper() and len(form) > 1 and upos not in _SMALL:
        return form
    if upos in _LISTED:
        tried = made if upos in _VERBS else made[:_LIKELY]
        found = next((one for one in tried if is_lemma(language, one, upos)), None)
        if found is not None:
            return found
    return made[0] if made and upos not in _VERBS else form


def _with_accent(language: str, form: str, upos: str) -> str:
    """A form whose capital lacks the accent that the lexicon has for it (*Evacués*, *Agée*), else the form as it is."""
    if not form[:1].isupper() or form.isupper() or upos not in _LISTED or known(language, form, upos):
        return form
    accented = (normalize("NFC", form[0] + accent) + form[1:] for accent in _ACCENTS)
    return next((one for one in accented if known(language, one, upos)), form)


def _written_in_signs(form: str, upos: str) -> bool:
    """A number in digits or as Roman capitals, an address of the net."""
    if upos == "NUM":
        return not form.isalpha() or (form.isupper() and len(form) > 1)
    return any(sign in form for sign in "@/_")
