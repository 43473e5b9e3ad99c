"""Two articles → blocks of sentences with their ledgers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from factdiff.comparison.account import reasons
from factdiff.comparison.account.ledger import Ledger
from factdiff.comparison.account.lexica import Lexicon, lexicon
from factdiff.comparison.account.sentences import SentenceBlock, blocks
from factdiff.comparison.account.tolls import Toll, counted
from factdiff.comparison.account.units import Unit, contracted, loosened, units
from factdiff.comparison.views import SideView, WordedPassage, named
from factdiff.patterns import pattern
from factdiff.values import dataclass

_OLDS, _NEWS = attrgetter("old"), attrgetter("new")
#: Words between quotation marks of one kind, within a paragraph.
_QUOTATION = pattern(r"[«“„]([^«»“”„\n]*(?:\n(?!\n)[^«»“”„\n]*)*)[»”]|\"([^\"\n]+)\"")


@dataclass(frozen=True, eq=False)
class Text:
    """One article as the account reads it."""

    view: SideView
    lexicon: Lexicon

    @property
    def passages(self) -> tuple[WordedPassage, ...]:
        """All its sentences and what stands between them."""
        return self.view.passages

    @cached_property
    def verbatim(self) -> tuple[tuple[int, int], ...]:
        """The stretches inside quotation marks."""
        found = _QUOTATION.finditer(self.view.factset.article.text)
        return tuple(match.span(1 if match[1] is not None else 2) for match in found)

    def row(self, indices: Sequence[int]) -> tuple[Unit, ...]:
        """The units of some sentences."""
        return tuple(
            unit
            for number, index in enumerate(indices)
            for unit in units(
                self.passages[index].text,
                self.passages[index].start,
                self.passages[index].counted,
                self.lexicon,
                number,
            )
        )

    def before(self, indices: Sequence[int], reach: int = 0) -> frozenset[str]:
        """The words of some sentences and of the few before them (three unless said), which a pronoun there can mean."""
        first = max(min(indices, default=0) - (reach or _REACH), 0)
        near = range(first, max(indices, default=-1) + 1)
        norms = {norm for index in near for norm in self.passages[index].norms}
        return frozenset(norms.union(*(named(fact) for index in near for fact in self.view.standing(index))))

    def earlier(self, indices: Sequence[int]) -> frozenset[str]:
        """The words of the few sentences before some."""
        first = min(indices, default=0)
        near = range(max(first - _REACH, 0), first)
        return frozenset(norm for index in near for norm in self.passages[index].norms)


#: How many sentences back a pronoun reaches.
_REACH = 3


@dataclass(frozen=True, slots=True, eq=False)
class BlockAccount:
    """A block of sentences under account; ``ledger`` is none where not a word differs or one side is empty.

    Where a side is empty, the words of the other are ``whole``.
    """

    block: SentenceBlock
    ledger: Ledger | None


def take(old: SideView, new: SideView) -> tuple[Text, Text, list[BlockAccount]]:
    """All blocks of two articles, each with the ledger of its words."""
    knowledge = lexicon(new.factset.article.language)
    before, after = Text(old, knowledge), Text(new, knowledge)
    found = blocks(before.passages, after.passages, _notices(after))
    return before, after, [_side(before, after, block) for block in _quoted(before, after, found)]


def _quoted(before: Text, after: Text, found: Sequence[SentenceBlock]) -> list[SentenceBlock]:
    """The blocks with neighbours put together that were both edited and that one quotation runs through on either side.

    Who says it may stand before its first sentence here and behind its last one there.
    """
    made: list[SentenceBlock] = []
    for block in found:
        last = made[-1] if made else block
        if _follow(last, block) and any(
            _runs_through(text, own[-1], other[0])
            for text, own, other in ((before, last.old, block.old), (after, last.new, block.new))
        ):
            made[-1] = SentenceBlock((*last.old, *block.old), (*last.new, *block.new), moved=last.moved)
        else:
            made.append(block)
    return made


def _follow(one: SentenceBlock, other: SentenceBlock) -> bool:
    """Whether two edited blocks are neighbours on both sides."""
    parts = (one.old, other.old), (one.new, other.new)
    return not (one.same or other.same) and all(
        own and next_ and own[-1] + 1 == next_[0] for own, next_ in parts
    )


def _runs_through(text: Text, place: int, after: int) -> bool:
    """Whether one quotation has words in two sentences."""
    end, start = text.passages[place].start + len(text.passages[place].text), text.passages[after].start
    return any(first < end - 1 and start < last for first, last in text.verbatim)


def _notices(text: Text) -> frozenset[int]:
    """The sentences that a correction notice is made of, if it is one sentence of its own or more."""
    spans = [correction.span for correction in text.view.factset.corrections]
    return frozenset(
        index
        for index, passage in enumerate(text.passages)
        if any(
            span.start <= passage.start and passage.start + len(passage.text) <= span.end for span in spans
        )
    )


def join(
    before: Text, after: Text, sides: list[BlockAccount], pairs: list[tuple[int, int]], *, moved: bool = True
) -> list[BlockAccount]:
    """The sides with some that came and went put together, by their numbers."""
    joined = dict(pairs)
    dropped = set(joined.values())
    found = []
    for number, side in enumerate(sides):
        if number in joined:
            block = SentenceBlock(side.block.old, sides[joined[number]].block.new, moved=moved)
            found.append(_side(before, after, block))
        elif number not in dropped:
            found.append(side)
    return found


def _tolls(text: Text, place: int) -> frozenset[tuple[Toll, int]]:
    """How many died or were hurt by one sentence."""
    return counted(text.passages[place], lambda: text.row((place,)), text.lexicon)


def widen(
    before: Text, after: Text, sides: list[BlockAccount], pairs: list[tuple[int, int]]
) -> list[BlockAccount]:
    """The sides with some sentences that came or went taken into the edited ones beside them, by their numbers."""
    hosts: dict[int, list[SentenceBlock]] = {}
    for number, host in pairs:
        hosts.setdefault(host, []).append(sides[number].block)
    dropped = {number for number, _ in pairs}
    found = []
    for number, side in enumerate(sides):
        if number in hosts:
            blocks_ = [side.block, *hosts[number]]
            old, new = ({place for block in blocks_ for place in part(block)} for part in (_OLDS, _NEWS))
            found.append(
                _side(
                    before,
                    after,
                    SentenceBlock(tuple(sorted(old)), tuple(sorted(new)), moved=side.block.moved),
                )
            )
        elif number not in dropped:
            found.append(side)
    return found


def one_toll(before: Text, after: Text, sides: list[BlockAccount]) -> list[tuple[int, int]]:
    """Sentences that came and went and say that as many died or were hurt, by the numbers of their sides.

    "No one was hurt" and "There were no injuries" share no word.
    """
    gone = [(n, side.block.old[0]) for n, side in enumerate(sides) if not side.block.new]
    come = [(n, side.block.new[0]) for n, side in enumerate(sides) if not side.block.old]
    if not gone or not come:
        return []
    waiting: dict[frozenset[tuple[Toll, int]], list[int]] = {}
    for number, place in come:
        if found := _tolls(after, place):
            waiting.setdefault(found, []).append(number)
    pairs = []
    for number, place in gone if waiting else ():
        if line := waiting.get(_tolls(before, place), []):
            pairs.append((number, line.pop(0)))
    return pairs


def one_age(before: Text, after: Text, sides: list[BlockAccount]) -> list[tuple[int, int]]:
    """Sentences that came or went and say no more than an age, which the edited one before them says on the other side.

    "She was 71" beside "the singer, 71, died": each as the number of its side and that of the edited one.
    """
    pairs = []
    for part, rest, own, other in ((_OLDS, _NEWS, before, after), (_NEWS, _OLDS, after, before)):
        owners = {place: n for n, side in enumerate(sides) for place in part(side.block)}
        for number, side in enumerate(sides):
            places = part(side.block)
            if rest(side.block) or len(places) != 1 or (age := _age(own, places[0])) is None:
                continue
            host = owners.get(places[0] - 1, -1)
            if host >= 0 and sides[host].ledger is not None:
                told, there = (
                    {unit.key[0] for unit in text.row(of(sides[host].block)) if unit.kind == "number"}
                    for text, of in ((own, part), (other, rest))
                )
                if age in there - told:
                    pairs.append((number, host))
    return pairs


def _age(text: Text, place: int) -> object | None:
    """The one number of a sentence that has no other words of its own."""
    weighty = [unit for unit in text.row((place,)) if not reasons.classes(unit, text.lexicon)]
    return weighty[0].key[0] if len(weighty) == 1 and weighty[0].kind == "number" else None


def beside(before: Text, after: Text, old: int, new: int) -> Ledger:
    """The words of one sentence and of one of the other side, side by side."""
    return _ledger(before, after, SentenceBlock((old,), (new,)))


def _side(before: Text, after: Text, block: SentenceBlock) -> BlockAccount:
    if not block.old or not block.new or block.same:
        return BlockAccount(block, None)
    return BlockAccount(block, _ledger(before, after, block))


def _ledger(before: Text, after: Text, block: SentenceBlock) -> Ledger:
    verbatim = before.verbatim, after.verbatim
    split = len(block.old) != len(block.new)
    rows = before.row(block.old), after.row(block.new)
    rows = loosened(rows[0], rows[1], before.lexicon), loosened(rows[1], rows[0], before.lexicon)
    olds, news = contracted(*rows, before.lexicon.plural), contracted(rows[1], rows[0], before.lexicon.plural)
    return Ledger(before.lexicon, olds, news, split=split, verbatim=verbatim)
