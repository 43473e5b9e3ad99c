"""Which facts are weighed, how alike they are, and one side of a comparison as it is read, asked directly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factdiff.comparison import words
from factdiff.comparison.candidates import candidates
from factdiff.comparison.matching import match
from factdiff.comparison.names import Names
from factdiff.comparison.order import moved
from factdiff.comparison.retold import Retold
from factdiff.comparison.signature import moment, number, signature
from factdiff.comparison.similarity import WordProfile, profile, related, similarity
from factdiff.comparison.views import SideView, named, outside, values
from factdiff.model.fact import Moment, Span
from factdiff.settings import COMPARISON
from tests.comparison.notation import factset
from tests.comparison.test_grading import LINE, only
from tests.comparison.test_values import quantity


def weighed(old: str, new: str) -> tuple[list[WordProfile], list[WordProfile]]:
    """The profiles of both sides."""
    sets = [factset(side) for side in (old, new)]
    names = Names(sets[0], sets[1])
    views = [SideView(one) for one in sets]
    made = [[profile(view, i, names) for i in range(len(view.facts))] for view in views]
    return made[0], made[1]


def test_facts_find_each_other_by_what_few_have() -> None:
    """A word in too many facts finds nobody; the best few partners are weighed."""
    many = " / ".join(f"{{who Ann}} {{what saw = see}} {{object the number{i} bridge}} ." for i in range(40))
    olds, news = weighed(many, many)
    pairs = candidates(dict(enumerate(olds)), dict(enumerate(news)))
    assert {(i, i) for i in range(40)} <= pairs
    assert all(i == j for i, j in pairs)
    few = " / ".join(f"{{who Ann}} {{what saw = see}} {{object the number{i} bridge}} ." for i in range(20))
    olds, news = weighed(few, few)
    pairs = candidates(dict(enumerate(olds)), dict(enumerate(news)))
    partners = {i: sorted(j for k, j in pairs if k == i) for i in range(20)}
    assert all(i in found for i, found in partners.items())
    assert len(partners[19]) == COMPARISON.candidates


def test_likeness_is_the_share_of_what_either_says() -> None:
    """The same fact is wholly alike; each slot that differs costs, and a slot that neither has costs nothing."""
    (one,), (other,) = weighed(LINE, LINE)
    assert similarity(one, other) == 1.0
    lesser = [
        LINE.replace("closed = close", "opened = open"),
        LINE.replace("Ann Roe", "Joe Day"),
        LINE.replace("old bridge", "new tunnel"),
        LINE.replace("2024-05-13", "2024-05-14"),
    ]
    found = []
    for line in lesser:
        (one,), (other,) = weighed(LINE, line)
        found.append(similarity(one, other))
    assert all(value < 0.9 for value in found[:3])
    assert 0.9 <= found[3] < 1.0
    (one,), (other,) = weighed("{who Ann} {what left = leave} .", "{who Ann} {what left = leave} .")
    assert similarity(one, other) == 1.0


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # Predicate, evidence and sentence are alike, and one fact alone has somebody.
        ("{who Ann} {what left = leave}", "{what left = leave}", 0.65 / 0.8),
        ("{who Ann} {what left = leave}", "{who Joe} {what left = leave}", 0.65 / 0.8),
        ("{what left = leave}", "{what left = leave}", 1.0),
        # Arguments and values of one side alone.
        ("{what left = leave} {object it}", "{what left = leave}", 1.0),
        ("{what left = leave} {when now = 2024}", "{what left = leave}", 0.65 / 0.75),
        # Another predicate alone.
        ("{who Ann} {what left = leave}", "{who Ann} {what left = quit}", 1.0),
        ("{who Ann} {what goes = go}", "{who Ann} {what runs = run}", 0.15 / 0.8),
    ],
)  # fmt: skip
def test_what_each_likeness_weighs(old: str, new: str, expected: float) -> None:
    """What neither fact has anything for is left out."""
    (one,), (other,) = weighed(old, new)
    assert similarity(one, other) == similarity(other, one) == pytest.approx(expected)


def test_the_place_decides_between_equals() -> None:
    """Near ones before far ones, those of one section before others, and by less than any word counts."""
    (one,), (other,) = weighed(LINE, LINE)
    half = replace(one, rank=0.5), replace(other, rank=0.5)
    assert similarity(*half) == 1.0
    assert 0.999 < similarity(half[0], replace(other, rank=1.0)) < 1.0
    assert 0.999 < similarity(one, replace(other, fact=replace(other.fact, section="title"))) < 1.0


def test_what_a_fact_is_found_by() -> None:
    """Words of its evidence and of names that stand for others, its predicate, its key."""
    (one,), _ = weighed("{who He = Paul Neyron} {what left = leave} Leeds early", "")
    assert replace(one, fact=replace(one.fact, key="k1")).keys == {
        "early",
        "leeds",
        "left",
        "neyron",
        "paul",
        "concept leave",
        "key k1",
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{who Ann} {what saw = see} {object the bridge}", "{who Ann} {what left = leave}", True),
        ("{who Ann} {what saw = see} {object the bridge}", "{who Joe} {what saw = see} {object the bridge}", True),
        ("{who Ann} {what saw = see} {object the bridge}", "{who Joe} {what saw = see} {object the tunnel}", False),
        ("{who Ann} {what saw = see}", "{who Joe} {what saw = see}", False),
        ("{who Ann} {what left = leave} {when today = 2024-05-14}", "{who Joe} {what left = leave} {when then = 2024-05-14}", True),
        ("{who Ann} {what left = leave} {at Leeds}", "{who Joe} {what left = leave} {at Leeds}", True),
        ("{who Ann} {what left = leave} {n 12 = 12 man}", "{who Joe} {what left = leave} {n twelve = 12 man}", True),
        ("{who Ann} {what left = leave} {n 12 = 12 man}", "{who Joe} {what left = leave} {n 13 = 13 man}", False),
    ],
)  # fmt: skip
def test_more_than_the_predicate_relates_two_facts(old: str, new: str, *, expected: bool) -> None:
    """Somebody, something or a value that both have."""
    (one,), (other,) = weighed(old, new)
    assert related(one, other) is related(other, one) is expected


def test_the_same_fact_in_other_words_and_another_place() -> None:
    """Canonical values alone make the signature; every slot is part of it."""
    names = Names(factset(""), factset(""))
    base = only(LINE)
    assert signature(base, names) == signature(only(LINE.replace("on Monday", "two days ago")), names)
    for changed in (
        LINE.replace("= close", "= shut"), LINE.replace("Ann Roe", "Joe Day"), LINE.replace("Leeds", "York"), LINE.replace("at in", "to in"),
        LINE.replace("05-13", "05-14"), LINE.replace("old bridge", "new bridge"), f"[negative] {LINE}", f"[past] {LINE}", f"[alleged] {LINE}",
        f"[attribute] {LINE}", LINE.replace(" .", " {n 12 = 12 man} ."), LINE.replace(" .", " {source Ney} ."), LINE.replace(" .", " {q words} ."),
    ):  # fmt: skip
        assert signature(only(changed), names) != signature(base, names), changed
    assert moment(Moment(Span("Soon", 0, 4), None)) == "soon"
    assert moment(Moment(Span("later", 0, 5), None, offset="P1D")) == "P1D"
    assert number(replace(quantity("12.50"), unit="Km")) == ("12.5", "", "=", "km")
    assert number(quantity("1200..1500"))[:3] == ("1200", "1500", "range")


def test_entries_are_paired_the_closest_first() -> None:
    """Ties go to like positions, what cannot be paired is left of either side."""
    pairs, left, right = match([1, 5, 9], [10, 4], lambda a, b: abs(a - b) if abs(a - b) < 4 else None)
    assert (sorted(pairs), left, right) == ([(5, 4), (9, 10)], [1], [])
    pairs, left, right = match([1, 2], [3, 4], lambda _a, _b: 0.0)
    assert (pairs, left, right) == ([(1, 3), (2, 4)], [], [])
    pairs, _, right = match([1], [3, 4], lambda _a, _b: 0.0)
    assert (pairs, right) == ([(1, 3)], [4])


def longest(positions: list[tuple[int, int]]) -> int:
    """How many pairs at most keep their order, tried one by one."""
    best = [1] * len(positions)
    for i, here in enumerate(sorted(positions)):
        best[i] += max(
            (best[j] for j, there in enumerate(sorted(positions)[:i]) if there[1] < here[1]), default=0
        )
    return max(best, default=0)


@pytest.mark.parametrize(
    "news",
    [
        [0, 1, 2, 3],
        [3, 2, 1, 0],
        [1, 0, 3, 2],
        [4, 0, 1, 2, 3],
        [1, 2, 3, 4, 0],
        [2, 0, 4, 1, 3],
        [5, 1, 4, 2, 3, 0],
        [0],
    ],
)
def test_as_few_as_can_be_moved(news: list[int]) -> None:
    """All others keep the order that they had."""
    positions = list(enumerate(news))
    found = moved(positions)
    stayed = [news[i] for i in range(len(news)) if i not in found]
    assert stayed == sorted(stayed)
    assert len(stayed) == longest(positions)


STORY = f"{LINE} / {{who She}} {{what left = leave}} . / ?Nobody read this . / {{who Joe}} {{what ate = eat}} {{object Soup}} ."


def test_the_sentences_of_a_side() -> None:
    """Each fact has its whole sentence, the words of the two before it and the facts beside it."""
    view = SideView(factset(STORY))
    close, leave, eat = view.facts
    assert [view.sentence(fact).text for fact in view.facts] == [
        "Ann Roe closed the old bridge in Leeds on Monday .", "She left .", "Joe ate Soup .",
    ]  # fmt: skip
    assert [passage.text.strip() for passage in view.passages][2] == "Nobody read this ."
    assert view.around(leave) == set(words.words("Ann Roe closed the old bridge in Leeds on Monday"))
    assert view.around(eat) == {"she", "left"}
    assert view.around(close) == frozenset()
    assert view.beside(leave) == (leave,)
    assert list(view.placed([0, 3])) == [0, 2]
    assert list(view.standing(1)) == [leave]
    assert list(view.standing(2)) == []
    assert view.passage_at(leave.evidence.span.start) == 1
    assert view.passage_at(10_000) is None
    assert SideView(factset("")).passage_at(0) is None
    assert len(view.sentences) == 3


def test_words_of_a_sentence() -> None:
    """With their places in the article; a capital that only opens the sentence is none."""
    passage = SideView(factset(STORY)).sentence(SideView(factset(STORY)).facts[2])
    assert passage.words == ("joe", "ate", "soup")
    assert passage.capitals == {"soup"}
    assert passage.tokens[1] == ("ate", passage.start + 4, passage.start + 7)
    assert passage.between(passage.start + 4, passage.start + 7) == "ate"
    assert not passage.title


def test_a_set_whose_sentences_do_not_fit_its_text_is_read_by_its_evidence() -> None:
    """A set made elsewhere can have other offsets, or no text at all."""
    made = factset(LINE)
    bare = replace(made, article=replace(made.article, text=""))
    assert [passage.text for passage in SideView(bare).passages] == [made.facts[0].evidence.span.text]
    shifted = replace(made, article=replace(made.article, text="x" + made.article.text))
    assert SideView(shifted).sentence(made.facts[0]).text == made.facts[0].evidence.span.text


def test_the_words_and_spans_of_all_values() -> None:
    """Names, places, times, numbers, sources; what stands in a hole is outside of nothing."""
    fact = only(LINE.replace(" .", " {n 12 = 12 man} {source Ney = person Paul Ney} ."))
    assert named(fact) >= {"ann", "roe", "leeds", "old", "bridge", "paul", "ney"}
    assert [span.text for span in values(fact)] == ["Ann Roe", "in Leeds", "on Monday", "12", "Ney"]
    whole = Span("a big red door", 10, 24)
    assert [word for word, _, _ in outside(whole, [Span("big", 12, 15)])] == ["a", "red", "door"]
    assert outside(whole, [Span("", 12, 12)])[1] == ("big", 12, 15)
    assert [word for word, _, _ in outside(whole, [Span("g red d", 14, 21)])] == ["a"]
    assert outside(Span("l'été", 0, 5), [Span("'été", 1, 5)]) == (("l", 0, 1),)


def test_the_headline_of_a_side() -> None:
    """The sentences that the title of the article holds, if its text begins with them."""
    made = factset("{who Ann} {what left = leave} / {who Joe} {what ate = eat}")
    for title, expected in (
        ("Ann left", [True, False]),
        ("Ann", [False, False]),
        ("Joe ate", [False, False]),
        (None, [False, False]),
    ):
        view = SideView(replace(made, article=replace(made.article, title=title)))
        assert [view.sentence(fact).title for fact in view.facts] == expected, title


def test_sentences_that_overlap_or_are_empty_are_read_once() -> None:
    """A set made elsewhere can have them."""
    made = factset("{who Ann} {what left = leave} / {who Joe} {what ate = eat}")
    first, second = made.coverage
    odd = (
        replace(first, start=first.end, end=first.end),
        replace(first, start=first.start + 2),
        replace(second, end=second.start),
    )
    passages = SideView(replace(made, coverage=(*made.coverage, *odd))).passages
    assert [passage.text for passage in passages] == ["Ann left", "Joe ate"]


@pytest.mark.parametrize(
    ("claim", "story", "expected"),
    [
        ("{who Ann Roe} {what closed = close} {object the bridge} .", "{who Joe} {what ate = eat} . / In May Ann Roe closed a bridge .", True),
        ("{who Ann Roe} {what closed = close} {object the bridge} .", "{who Joe} {what ate = eat} . / In May Joe closed a tunnel .", False),
        ("[negative] {who Ann Roe} {what closed = close} {object the bridge} .", "{who Ann Roe} {what closed = close} {object the bridge} at night .", False),
        ("{who Ann Roe} {what closed = close} {object 12 bridges} .", "{who Ann Roe} {what closed = close} {object bridges} early .", False),
        ("{who Ann Roe} {what closed = close} {object 12 bridges} .", "{who Ann Roe} {what closed = close} {object 12 bridges} early .", True),
    ],
)  # fmt: skip
def test_a_claim_told_in_other_words(claim: str, story: str, *, expected: bool) -> None:
    """One sentence with most of its words and all its figures, that denies nothing which it does not."""
    assert Retold(SideView(factset(story))).says(only(claim)) is expected
