"""What a phrase is about, in one word: the name it speaks of, the noun it counts, or the lemma of its head.

Keys are made of these words, so a changed number, adjective or complement leaves a key as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from factdiff.analysis.tree import Token
from factdiff.extraction.arguments.slots import counted
from factdiff.extraction.names.entities import name_below
from factdiff.extraction.scene import Scene
from factdiff.languages.spelling import folded
from factdiff.model.fact import Participant

#: What stands for a number that counts nothing.
_NUMBER = "#"
_CORE = ("nsubj", "obj", "iobj", "obl", "xcomp", "ccomp")


def heading(token: Token, scene: Scene) -> str:
    """The head of a phrase: a name whole, the noun of a count ("a dozen *people*", "12 *people*"), else a lemma."""
    referent = name_below(token, scene.discourse.registry)
    if referent is not None:
        return folded(referent.name)
    for number in scene.passage.numbers:
        if number.core_start <= token.begin < number.core_end and number.kind not in {"ordinal", "label"}:
            noun = counted(scene.words(number.core_start, number.core_end))
            return folded(noun.lemma) if noun is not None else number.unit or _NUMBER
    return _NUMBER if token.pos == "NUM" else folded(token.lemma)


def doer(token: Token, participant: Participant, scene: Scene) -> str:
    """The head of a subject, or the name that it was understood to mean."""
    plain = scene.discourse.plain_name(token)
    understood = participant.entity is not None or participant.name != plain
    return folded(participant.name) if understood else heading(token, scene)


def spoken(root: Token, scene: Scene) -> tuple[str, ...]:
    """The heads of what a quotation says: of its main predicate and of that one's participants."""
    return tuple(heading(word, scene) for word in (root, *root.each(*_CORE)))


def of_doers(pairs: Sequence[tuple[Token, Participant]], scene: Scene) -> tuple[str, ...]:
    """The heads of all who do something."""
    return tuple(doer(token, participant, scene) for token, participant in pairs)
