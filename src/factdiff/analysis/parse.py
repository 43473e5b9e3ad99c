"""What was read of one paragraph, as plain columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from factdiff.analysis import decoding
from factdiff.analysis.encoder import Floats, Labels, Scores
from factdiff.analysis.lemmas import lemma
from factdiff.languages.lemmas import known
from factdiff.values import dataclass

Span = tuple[int, int]
#: Digits of a share: more would differ from one processor to another.
_DIGITS = 2
#: Classes that end no name.
_LITTLE = frozenset({"ADP", "DET", "CCONJ"})
#: Features that only a finite verb has.
_OF_FINITE = frozenset({"Mood", "Person"})
#: Classes that a lexicon of forms can speak about.
_OPEN = frozenset({"NOUN", "VERB", "ADJ", "ADV"})


@dataclass(frozen=True, slots=True)
class Parse:
    """The words of a paragraph in parallel columns after Universal Dependencies; nobody may change them.

    ``words`` are offsets into the text that was read. ``heads`` are numbers of words, a root points at itself.
    ``starts`` are the first words of the sentences, ``entities`` spans of words with PER, LOC, ORG or MISC.
    ``surety`` is how much of the network's belief, 0 to 1, lies on the head and the relation that each word has.
    """

    words: tuple[Span, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    morphs: tuple[Mapping[str, str], ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]
    starts: tuple[int, ...]
    entities: tuple[tuple[int, int, str], ...]
    surety: tuple[float, ...]


def decode(
    scores: Scores,
    labels: Labels,
    language: str,
    text: str,
    words: Sequence[Span],
    starts: Sequence[int],
) -> Parse:
    """The best reading of some words by their scores; ``starts`` are the first words of their sentences."""
    forms = [text[start:end] for start, end in words]
    pos = tuple(_class(row, form, labels, language) for row, form in zip(scores.pos, forms, strict=True))
    ranked = np.argsort(-scores.scripts, axis=1, kind="stable")
    lemmas = (
        lemma(language, form, upos, (labels.scripts[i] for i in row))
        for form, upos, row in zip(forms, pos, ranked, strict=True)
    )
    heads = _heads(scores, starts)
    rated = scores.relations([0 if head == i else head + 1 for i, head in enumerate(heads)])
    deps = _rooted(rated, heads, labels.deps.index("root"))
    tags = decoding.tags(scores.tags, labels.tags, labels.barred.get(language, frozenset()))
    return Parse(
        tuple(words),
        tuple(lemmas),
        pos,
        _morphs(scores, labels),
        heads,
        tuple(labels.deps[i] for i in deps.argmax(1)),
        tuple(starts),
        tuple(_whole(span, pos, forms) for span in decoding.spans(tags)),
        _surety(scores, deps, heads, starts),
    )


def _whole(span: tuple[int, int, str], pos: Sequence[str], forms: Sequence[str]) -> tuple[int, int, str]:
    """A name that ends in a little word goes on with the capital behind it, or ends before it ("Journées du | Patrimoine")."""
    first, end, label = span
    last = end
    while last > first + 1 and pos[last - 1] in _LITTLE:
        last -= 1
    if last < end < len(forms) and forms[end][0].isupper():
        return first, end + 1, label
    return first, last, label


def _class(row: Floats, form: str, labels: Labels, language: str) -> str:
    """The best word class that the lexicon allows: *nie*, which it lists as a verb alone, is no adverb.

    Names and forms that the lexicon does not list, or lists in the class, are as the network has them. On the
    treebanks' development parts this changed 89 of 49,000 words, 86 of them for the better and none for the worse.
    """
    best = labels.pos[int(row.argmax())]
    if best not in _OPEN or not form.islower() or known(language, form, best):
        return best
    allowed = [i for i, name in enumerate(labels.pos) if known(language, form, name)]
    return labels.pos[max(allowed, key=lambda i: row[i])] if allowed else best


def _heads(scores: Scores, starts: Sequence[int]) -> tuple[int, ...]:
    made: list[int] = []
    for first, last in zip(starts, [*starts[1:], len(scores.starts)], strict=True):
        own = scores.heads[first:last, [0, *range(first + 1, last + 1)]]
        made.extend(first + (i if head == 0 else head - 1) for i, head in enumerate(decoding.tree(own)))
    return tuple(made)


def _surety(scores: Scores, deps: Floats, heads: Sequence[int], starts: Sequence[int]) -> tuple[float, ...]:
    """The share of each word's head among the words of its sentence, times that of its relation."""
    made: list[float] = []
    for first, last in zip(starts, [*starts[1:], len(scores.starts)], strict=True):
        for i in range(first, last):
            row = scores.heads[i, [0, *range(first + 1, last + 1)]]
            chosen = 0 if heads[i] == i else heads[i] - first + 1
            # Whatever hangs on nothing is a root, so its relation is no choice.
            relation = _share(deps[i], int(deps[i].argmax())) if chosen else 1.0
            made.append(round(_share(row, chosen) * relation, _DIGITS))
    return tuple(made)


def _share(row: Floats, chosen: int) -> float:
    """What a choice has of all belief, after softmax."""
    kept = np.exp(row.astype(np.float64) - row.max())
    return float(kept[chosen] / kept.sum())


def _rooted(deps: Floats, heads: Sequence[int], root: int) -> Floats:
    """Relation scores in which roots are called so, and nothing else is."""
    deps[:, root] = -np.inf
    for i, head in enumerate(heads):
        if head == i:
            deps[i, root] = np.inf
    return deps


def _morphs(scores: Scores, labels: Labels) -> tuple[dict[str, str], ...]:
    best = [table.argmax(1) for table in scores.features]
    named = zip(labels.features.items(), best, strict=True)
    columns = [(name, [values[i] for i in picked]) for (name, values), picked in named]
    made = ({name: column[i] for name, column in columns if column[i]} for i in range(len(scores.starts)))
    return tuple(map(_agreeing, made))


def _agreeing(features: dict[str, str]) -> dict[str, str]:
    """Each feature is guessed for itself: a participle, gerund or infinitive has no mood and no person after all."""
    if features.get("VerbForm", "Fin") == "Fin":
        return features
    return {name: value for name, value in features.items() if name not in _OF_FINITE}
