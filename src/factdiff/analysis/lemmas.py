"""Which lemma a word has: the network's choice among those that the language's lexicon knows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from factdiff.analysis.scripts import apply
from factdiff.languages.lemmas import is_lemma, known

#: How many of the network's scripts are tried. Of the scripts of unseen words in the treebanks' development parts,
#: the right one is among the first eight in 99.9 of 100.
_TRIED = 8
#: Classes whose lemmas are words of a lexicon; names and foreign words can be anything.
_SMALL = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "NUM"})
_VERBS = frozenset({"VERB", "AUX"})
_LISTED = frozenset({"NOUN", "VERB", "AUX", "ADJ", "ADV"})


def lemma(language: str, form: str, upos: str, scripts: Iterable[str]) -> str:
    """The lemma of a form in a word class; ``scripts`` are the network's, the best first.

    A form that the lexicon lists has one of its lemmas, in the case that the network gives it (*American*); a verb the
    likeliest one, since scripts prefer regular verbs (*remise* is of *remettre*, not of *remiser*). The lemma
    of another form is a word of the lexicon where one of the scripts makes one, else what the best script makes;
    capitals that the lexicon does not know stay, and so does a verb: an invented infinitive is worse than none.
    """
    listed = known(language, form, upos)
    if listed and upos == "VERB":
        return listed[0]
    made = [one for one in (apply(script, form) for script in islice(scripts, _TRIED)) if one]
    if listed:
        return next((one for one in made if one in listed or one.lower() in listed), listed[0])
    if form.isupper() and len(form) > 1 and upos not in _SMALL:
        return form
    if upos in _LISTED:
        found = next((one for one in made if is_lemma(language, one, upos)), None)
        if found is not None:
            return found
    return made[0] if made and upos not in _VERBS else form
