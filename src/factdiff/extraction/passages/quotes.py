"""Direct quotations: which are whole statements, and which words beside them say who speaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from itertools import accumulate, takewhile

from factdiff.analysis import Passage
from factdiff.analysis.quotations import Quotation
from factdiff.analysis.tree import Token
from factdiff.extraction.clause import grammar
from factdiff.languages.tables import SPEECH
from factdiff.settings import ANALYSIS
from factdiff.values import dataclass

_NEAR = 4
#: Words behind a closing mark among which its reporting verb is looked for.
_TAG = 16
_STOPS = frozenset({".", "!", "?"})
_OPENERS = frozenset({":", "-", "–", "—"}) | _STOPS


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """A quotation that is a statement of its own, its words, and who speaks.

    ``speech`` is the reporting verb beside it; ``speaker`` is who stands before a colon without one; ``parts`` are
    the pieces of a sentence that the reporting clause cuts in two.
    """

    quotation: Quotation
    tokens: tuple[Token, ...]
    speech: Token | None
    speaker: Token | None = None
    parts: tuple[tuple[Token, ...], ...] = ()


def utterances(passage: Passage) -> list[Utterance]:
    """The full quotations of a paragraph in order; partial ones stay in the clause whose words they are."""
    tokens = [t for s in passage.sentences for t in s.tokens]
    left = deque((q, inside) for q in passage.quotations if (inside := _inside(q, tokens)))
    found: list[Utterance] = []
    while left:
        quotation, inside = left.popleft()
        joined = _cut_in_two(inside, left[0][1], tokens) if left else None
        if joined is not None:
            quotation, more = left.popleft()
            found.append(Utterance(quotation, inside + more, joined, None, (inside, more)))
        else:
            found += _inserted(quotation, inside) or _whole(quotation, inside, tokens)
    return found


def _inside(quotation: Quotation, tokens: list[Token]) -> tuple[Token, ...]:
    """The words between the marks; none where there are no words."""
    first = bisect_left(tokens, quotation.start, key=lambda token: token.begin)
    last = bisect_right(tokens, quotation.end, key=lambda token: token.finish)
    inside = tuple(tokens[first:last])
    return inside if any(t.pos != "PUNCT" for t in inside) else ()


def _cut_in_two(first: tuple[Token, ...], second: tuple[Token, ...], tokens: list[Token]) -> Token | None:
    """The reporting verb of one sentence in two pairs of marks: "The bridge," X said, "will open"."""
    words = [t for t in second if t.pos != "PUNCT"]
    begin, end = first[-1].i + 1 - tokens[0].i, second[0].i - tokens[0].i
    between = [t for t in tokens[begin:end] if t.form != '"']
    before = _neighbour(first[0].i, tokens, -1)
    opens = before is None or before.form in _OPENERS
    if not words or not between or len(between) > _TAG or not opens or words[0].form[:1].isupper():
        return None
    apart = first[-1].form == "," or between[0].form == ","
    ended = any(t.form in _STOPS or t.form == ":" for t in [first[-1], *between])
    verbal = any(grammar.finite(t) is not None and t.pos in {"VERB", "AUX"} for t in (*first, *words))
    if not apart or ended or between[-1].form != "," or not verbal:
        return None
    said = next((t for t in between if _reporting(t)), None)
    return said or _behind(second, tokens)


def _whole(quotation: Quotation, inside: tuple[Token, ...], tokens: list[Token]) -> list[Utterance]:
    tag = _behind(inside, tokens)
    if not _full(inside, tokens, tagged=tag is not None):
        return []
    speech = tag or _before(inside, tokens)
    speaker = _at_colon(inside, tokens) if speech is None else None
    return [Utterance(quotation, inside, speech, speaker)]


# --- a reporting clause inside the marks ------------------------------------------------------------


def _inserted(quotation: Quotation, inside: tuple[Token, ...]) -> list[Utterance]:
    """ "« Le pont est fermé, a déclaré le maire. Nous attendons. »": one speaker of what stands around the clause."""
    verb = next((t for t in inside if _inverted(t)), None)
    if verb is None:
        return []
    opens = min(w.i for w in [verb, *verb.each("aux", "expl", "iobj", "obj")] if w.i > verb.i - _NEAR)
    words = grammar.contiguous([w for w in verb.subtree() if w.i >= opens], verb)
    first, last = min(w.i for w in words), max(w.i for w in words)
    before = next((t for t in inside if t.i == first - 1), None)
    if before is None or before.form != ",":
        return []
    pieces = (tuple(t for t in inside if t.i < first), tuple(t for t in inside if t.i > last))
    said = tuple(piece for piece in map(_without_marks, pieces) if piece)
    if len(said) > 1 and not said[1][0].form[:1].isupper():
        return [Utterance(quotation, said[0] + said[1], verb, None, said)]
    return [Utterance(quotation, piece, verb) for piece in said]


def _without_marks(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    words = [t.i for t in tokens if t.pos != "PUNCT"]
    return tuple(t for t in tokens if words and words[0] <= t.i <= words[-1])


def _inverted(token: Token) -> bool:
    """A finite reporting verb whose subject stands behind it, set into other words."""
    if token.dep not in {"parataxis", "root"} or grammar.finite(token) is None or not _reporting(token):
        return False
    return any(c.dep in {"nsubj", "expl"} and c.i > token.i for c in token.children)


# --- which quotations are statements ----------------------------------------------------------------


def _full(inside: tuple[Token, ...], tokens: list[Token], *, tagged: bool) -> bool:
    """Whether the words within the marks make a sentence that nothing outside governs.

    Of a quotation with a reporting clause behind it or before a colon one word is enough: "Non", répond X.
    """
    words = [t for t in inside if t.pos != "PUNCT"]
    before = _neighbour(inside[0].i, tokens, -1)
    opens = before is None or before.form in _OPENERS
    if not any(grammar.finite(t) is not None and t.pos in {"VERB", "AUX"} for t in words):
        introduced = before is not None and before.form == ":" and _before(inside, tokens) is not None
        return opens and (introduced or (tagged and _closed_off(inside, tokens)))
    if before is None or opens:
        return True
    if before.form == "," or words[0].form[:1].isupper():
        return before.pos not in {"SCONJ", "DET", "ADP"} and len(words) > _NEAR - 1
    return False


def _closed_off(inside: tuple[Token, ...], tokens: list[Token]) -> bool:
    after = _neighbour(inside[-1].i, tokens, 1)
    return inside[-1].form in {",", "!", "?"} or (after is not None and after.form == ",")


def _neighbour(i: int, tokens: list[Token], step: int) -> Token | None:
    """The next word outside the marks on one side."""
    position = i - tokens[0].i + step
    while 0 <= position < len(tokens) and tokens[position].form == '"':
        position += step
    return tokens[position] if 0 <= position < len(tokens) else None


# --- who speaks -------------------------------------------------------------------------------------


def _behind(inside: tuple[Token, ...], tokens: list[Token]) -> Token | None:
    """The reporting verb behind the closing mark; what begins a new sentence is none."""
    last = inside[-1]
    end = last.i - tokens[0].i + 1
    behind = [t for t in tokens[end : end + ANALYSIS.longest_sentence] if t.form != '"'][:_TAG]
    if last.form == "." and behind and behind[0].form[:1].isupper():
        return None
    for token in behind:
        if token.form in _STOPS:
            return None
        if _reporting(token) or (token.i <= last.i + _NEAR and _says_by_place(token)):
            return token
    return None


def _says_by_place(token: Token) -> bool:
    """ "« C'est un tacle », peste le capitaine": a verb right behind the marks with its subject behind it."""
    subject = token.child("nsubj")
    inserted = token.dep in {"parataxis", "root"} and token.pos == "VERB"
    return inserted and grammar.finite(token) is not None and subject is not None and subject.i > token.i


def _before(inside: tuple[Token, ...], tokens: list[Token]) -> Token | None:
    """The last reporting verb of the sentence before the opening mark; what is known or thought is said by nobody."""
    begin = inside[0].i - tokens[0].i
    reach = tokens[max(begin - ANALYSIS.longest_sentence, 0) : begin][::-1]
    marks = accumulate(token.form == '"' for token in reach)
    outside = (t for t, passed in zip(reach, marks, strict=True) if passed % 2 or passed == 0)
    found = [t for t in takewhile(lambda token: token.form not in _STOPS, outside) if _reporting(t)]
    active = (t for t in found if not grammar.passive(t) or grammar.agent(t) is not None)
    return next(active, None) or next(iter(found), None)


def _at_colon(inside: tuple[Token, ...], tokens: list[Token]) -> Token | None:
    """The subject of what stands before the colon: "Anna Roy was clear: …", "Le préfet : …"."""
    colon = _neighbour(inside[0].i, tokens, -1)
    if colon is None or colon.form != ":":
        return None
    end = colon.i - tokens[0].i
    reach = reversed(tokens[max(end - ANALYSIS.longest_sentence, 0) : end])
    left = [*takewhile(lambda token: token.form not in _STOPS, reach)][::-1]
    own = {id(t) for t in left}
    top = next((t for t in left if t.head is None or id(t.head) not in own), None)
    if top is None:
        return None
    return grammar.subject(top) or (top if top.pos in {"NOUN", "PROPN"} else None)


def _reporting(token: Token) -> bool:
    if token.pos not in {"VERB", "AUX"} or token.dep in {"aux", "cop"}:
        return False
    return token.marks.verb(SPEECH) is not None
