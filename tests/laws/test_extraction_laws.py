"""Laws of the extraction, over articles drawn from a pool of plain news sentences in both languages."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from textwrap import fill
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdiff import codec
from factdiff.analysis import Passage, analyse, forget
from factdiff.extraction import extract
from factdiff.model.document import Document
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read

POOL = {
    "fr": (
        "L'usine de Lyon fermera lundi, a annoncé le groupe.",
        "« Nous n'avons rien caché », a déclaré Marie Dupont, 45 ans.",
        "Selon la police, au moins 12 personnes ont été blessées.",
        "Le maire a qualifié l'accord d'« absurde » et a quitté la réunion.",
        "Le suspect aurait quitté le pays il y a trois jours.",
        "Paul Martin, maire de Lille, s'est rendu à Berlin pour rencontrer les syndicats.",
        "Si les discussions échouaient, le Soudan saisirait l'ONU.",
        "Elle n'a pas répondu aux questions de l'AFP.",
        "Le projet coûtera 1 200 millions d'euros, soit 30 % de plus que prévu.",
        "À lire aussi : L'aéroport est fermé.",
        "Qu'est-ce que l'Union européenne va décider ?",
        "M. Martin l'a confirmé mardi : « C'est fini. L'usine n'ouvrira plus. »",
    ),
    "en": (
        "The plant in Leeds will close on Monday, the company said.",
        "\"We didn't hide anything,\" said Mary Smith, 45.",
        "At least 12 people were injured, according to police.",
        "The mayor called the deal \"absurd\" and left the city's council.",
        "The suspect reportedly left the country three days ago.",
        "Paul Martin, mayor of Hull, flew to Berlin to meet the unions.",
        "If the talks fail, Sudan may leave the union.",
        "She hasn't answered the BBC's questions.",
        "The project will cost $1.2 billion, or 30% more than planned.",
        "Read more: The airport is closed.",
        "What's the European Union going to decide?",
        "Martin confirmed it on Tuesday: \"It's over. The plant won't reopen.\"",
    ),
}  # fmt: skip
LANGUAGES = tuple(POOL)
STRAY = (
    "",
    "",
    "",
    *"–«»\"“”’'.…,;:?!()[]%$€•/@#*&",
    "...",
    "12",
    "1\u202f200",
    "2024",
    "\n",
    "\n\n",
    "Mr",
    "lundi",
    "Monday",
)
Drawn: TypeAlias = tuple[str, list[list[str]]]
Spelling: TypeAlias = Callable[[str, str], str]
APOSTROPHES = str.maketrans({"'": "’"})
OPENING = {"fr": "«\u00a0", "en": "“"}
CLOSING = {"fr": "\u00a0»", "en": "”"}


@cache
def extracted(language: str, text: str) -> FactSet:
    """Drawn articles come again while a counterexample is made smaller."""
    return fresh(language, text)


def fresh(language: str, text: str) -> FactSet:
    return extract(document(language, text))


def document(language: str, text: str) -> Document:
    return read(RawInput("law", text.encode(), ".txt"), language=language, date="2024-05-14")


def joined(paragraphs: list[list[str]]) -> str:
    return "\n\n".join(" ".join(sentences) for sentences in paragraphs)


@st.composite
def articles(draw: st.DrawFn) -> Drawn:
    """A language, and one to three paragraphs of one to three sentences."""
    language = draw(st.sampled_from(LANGUAGES))
    paragraph = st.lists(st.sampled_from(POOL[language]), min_size=1, max_size=3, unique=True)
    return language, draw(st.lists(paragraph, min_size=1, max_size=3))


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """Sentences with words lost and stray marks put in, as in tables, captions and bad conversions."""
    language = draw(st.sampled_from(LANGUAGES))
    words = " ".join(
        draw(st.lists(st.sampled_from(POOL[language]), min_size=2, max_size=2, unique=True))
    ).split(" ")
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, len(words) - 1))
        mark = draw(st.sampled_from(STRAY))
        words[place : place + (not mark)] = [mark] if mark else []
    return language, " ".join(words)


article = given(articles())
few = settings(max_examples=40, deadline=None, derandomize=True)
many = settings(max_examples=250, deadline=None, derandomize=True)
fewer = settings(max_examples=15, deadline=None, derandomize=True)


# --- what two readings have in common ---------------------------------------------------------------


def canonical(fact: Fact) -> tuple[object, ...]:
    """What a fact says, free of its wording and its place."""
    return (
        fact.kind,
        [one.name.translate(APOSTROPHES) for one in fact.who],
        fact.what.lemma,
        (fact.modality, fact.polarity, fact.tense),
        [(one.role, one.country) for one in fact.where],
        [one.value for one in fact.when],
        [(one.kind, one.verb, [time.value for time in one.when]) for one in fact.source],
        [(one.value, one.upper, one.comparator, one.unit) for one in fact.quantities],
    )


def readings(facts: FactSet) -> list[tuple[object, ...]]:
    return [canonical(fact) for fact in facts.facts]


def quoted(text: str, language: str) -> str:
    """Straight double quotation marks, and any others, as the language's typographic ones."""
    plain = text.replace("« ", '"').replace(" »", '"')
    pieces = plain.split('"')
    marks = [OPENING[language] if i % 2 == 0 else CLOSING[language] for i in range(len(pieces) - 1)]
    return "".join(piece + mark for piece, mark in zip(pieces, [*marks, ""], strict=True))


def apostrophes(text: str, _: str) -> str:
    return text.translate(APOSTROPHES)


def straight(text: str, _: str) -> str:
    return text.replace("« ", '"').replace(" »", '"')


def no_break_spaces(text: str, _: str) -> str:
    """No-break spaces where French typography has them, and between a number and its noun."""
    for mark in (":", "?", "!", ";", "»", "%", "euros", "millions", "billion", "people", "personnes"):
        text = text.replace(f" {mark}", f"\u00a0{mark}")
    return text.replace("« ", "«\u00a0")


def narrow_spaces(text: str, language: str) -> str:
    return no_break_spaces(text, language).replace("\u00a0", "\u202f").replace("1 200", "1\u202f200")


def wrapped(text: str, _: str) -> str:
    """Paragraphs broken by hand where the next word had no room."""
    return "\n\n".join(fill(paragraph, 64, break_on_hyphens=False) for paragraph in text.split("\n\n"))


SPELLINGS = [apostrophes, quoted, straight, no_break_spaces, narrow_spaces, wrapped]


# --- the laws ---------------------------------------------------------------------------------------


@few
@article
def test_every_span_is_text(drawn: Drawn) -> None:
    """``text[start:end]`` is the text of every span of every fact and correction."""
    found = extracted(drawn[0], joined(drawn[1]))
    spans = list(codec.spans(found))
    assert [path for path, span in spans if found.article.text[span.start : span.end] != span.text] == []


@many
@given(damaged())
def test_any_text_is_read(drawn: tuple[str, str]) -> None:
    """No text is too broken: it gives facts whose spans hold, or says in the coverage what it could not read."""
    found = fresh(*drawn)
    assert [
        span for _, span in codec.spans(found) if found.article.text[span.start : span.end] != span.text
    ] == []
    assert found.coverage


@fewer
@article
def test_the_same_text_gives_the_same_bytes(drawn: Drawn) -> None:
    """Extraction is deterministic, down to the JSON."""
    text = joined(drawn[1])
    first, second = (codec.to_json(fresh(drawn[0], text), explain=True) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("spelling", SPELLINGS)
@fewer
@article
def test_spelling_changes_nothing(spelling: Spelling, drawn: Drawn) -> None:
    """Apostrophes, quotation marks, kinds of space and line wraps leave every canonical slot alone."""
    language, text = drawn[0], joined(drawn[1])
    assert readings(extracted(language, spelling(text, language))) == readings(extracted(language, text))


@few
@article
def test_every_sentence_is_covered_once(drawn: Drawn) -> None:
    """Coverage counts the sentences through, in order, without overlap, and holds every word."""
    found = extracted(drawn[0], joined(drawn[1]))
    text, items = found.article.text, found.coverage
    assert [item.sentence for item in items] == list(range(len(items)))
    ends = [0, *(item.end for item in items)]
    starts = [*(item.start for item in items), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    assert "".join(text[end:start] for end, start in zip(ends, starts, strict=True)).strip() == ""
    cited = {fact.evidence.sentence for fact in found.facts}
    assert cited <= {item.sentence for item in items if item.status == "facts"}


@few
@article
def test_a_paragraph_depends_on_itself_alone(drawn: Drawn) -> None:
    """Words, trees, times and numbers of a paragraph are the same in whatever article it stands."""
    language, paragraphs = drawn
    whole = analyse(document(language, joined(paragraphs)))
    for passage, sentences in zip(whole.passages, paragraphs, strict=True):
        (alone,) = analyse(document(language, joined([sentences]))).passages
        # Alone it is no headline; behind one, the topic of a headline is cut off.
        assert passage.paragraph.section == "title" or _analysed(passage) == _analysed(alone)


def _analysed(passage: Passage) -> tuple[object, ...]:
    tokens = [token for sentence in passage.sentences for token in sentence.tokens]
    trees = [(t.form, t.lemma, t.pos, t.morph, t.dep, t.head.i if t.head else None) for t in tokens]
    mentions = [(m.type, [t.i for t in m.tokens]) for s in passage.sentences for m in s.mentions]
    return (trees, mentions, passage.quotations, passage.timexes, passage.numbers)


# --- what was kept ------------------------------------------------------------------------------------


@fewer
@given(articles(), st.integers(0, 40))
def test_what_was_kept_of_another_version_changes_nothing(drawn: Drawn, shift: int) -> None:
    """Facts depend on the version alone: paragraphs kept from one in which they stood elsewhere give the same bytes."""
    language, paragraphs = drawn
    forget()
    alone = codec.to_json(fresh(language, joined(paragraphs)), explain=True)
    forget()
    fresh(language, joined([["x" * shift, POOL[language][0]], *reversed(paragraphs), *paragraphs]))
    assert codec.to_json(fresh(language, joined(paragraphs)), explain=True) == alone


@fewer
@given(articles(), st.integers(0, 5))
def test_what_was_kept_in_its_place_changes_nothing(drawn: Drawn, at: int) -> None:
    """Nor do paragraphs that stand where they stood, with all that was asked of their words, beside an edited one."""
    language, paragraphs = drawn
    forget()
    alone = codec.to_json(fresh(language, joined(paragraphs)), explain=True)
    edited = list(paragraphs)
    edited[at % len(edited)] = [POOL[language][0]]
    fresh(language, joined(edited))
    assert codec.to_json(fresh(language, joined(paragraphs)), explain=True) == alone
